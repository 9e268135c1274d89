import { d as e, f as t, i as n, l as r, n as i, o as a, s as o, u as s } from "./jsxRuntime-DZhll9zQ.js";
import { a as c, i as l, o as u, r as d, t as f } from "./signals-core.module-CsSPNZ3_.js";
// node_modules/@preact/signals/dist/signals.module.js
var p, m, h, g = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__, _ = [], v = [];
c(function() {
	p = this.N;
})();
function y(e, t) {
	{
		let n = s[e] || (() => {});
		s[e] = (...e) => t(n, ...e);
	}
}
function b(e) {
	if (h) {
		var t = h;
		h = void 0, t();
	}
	h = e && e.S();
}
function x(t) {
	var n = this, r = t.data, i = C(r);
	i.name = "ReactiveDom", i.value = r;
	var o = a(function() {
		for (var t = n, r = n.__v; r = r.__;) if (r.__c) {
			r.__c.__$f |= 4;
			break;
		}
		var a = f(function() {
			var e = i.value.value;
			return e === 0 ? 0 : !0 === e ? "" : e || "";
		}), o = f(function() {
			return !Array.isArray(a.value) && !e(a.value);
		}), s = c(function() {
			if (this.N = A, o.value) {
				var e = a.value;
				t.__v && t.__v.__e && t.__v.__e.nodeType === 3 && (t.__v.__e.data = e);
			}
		}), l = n.__$u.d;
		return n.__$u.d = function() {
			s(), l.call(this);
		}, [o, a];
	}, []), s = o[0], l = o[1];
	return s.value ? l.peek() : l.value;
}
x.displayName = "ReactiveTextNode", Object.defineProperties(d.prototype, {
	constructor: {
		configurable: !0,
		value: r(o, null).constructor
	},
	type: {
		configurable: !0,
		value: x
	},
	props: {
		configurable: !0,
		get: function() {
			var e = this;
			return { data: { get value() {
				return e.value;
			} } };
		}
	},
	__b: {
		configurable: !0,
		value: 1
	}
}), y("__b", function(e, t) {
	if (b(), m = void 0, typeof t.type == "string") {
		var n, r = t.props;
		for (var i in r) if (i !== "children") {
			var a = r[i];
			a instanceof d && (n || (t.__np = n = { __proto__: null }), n[i] = a, r[i] = a.peek());
		}
	}
	e(t);
}), y("__r", function(e, t) {
	if (e(t), t.type !== o) {
		b();
		var n, r = t.__c;
		r && (r.__$f &= -2, (n = r.__$u) === void 0 && (r.__$u = n = function(e, t) {
			var n;
			return c(function() {
				n = this;
			}, { name: t }), n.c = e, n;
		}(function(e) {
			return function() {
				var t;
				g && ((t = this.y) == null || t.call(this)), e.__$f |= 1, e.setState({});
			};
		}(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), m = r, b(n);
	}
}), y("__e", function(e, t, n, r) {
	b(), m = void 0, e(t, n, r);
}), y("diffed", function(e, t) {
	b(), m = void 0;
	var n;
	if (typeof t.type == "string" && (n = t.__e)) {
		var r = t.__np, i = t.props, a = n.U;
		if (a) for (var o in a) {
			var s = a[o];
			s === void 0 || r && o in r || (s.d(), a[o] = void 0);
		}
		if (r) for (var c in a || (a = { __proto__: null }, n.U = a), r) {
			var l = a[c], u = r[c];
			l === void 0 ? (l = S(n, c, u, i), a[c] = l) : l.o(u, i);
		}
	}
	e(t);
});
function S(e, t, n, r) {
	var i = t in e && e.ownerSVGElement === void 0, a = u(n);
	return {
		o: function(e, t) {
			a.value = e, r = t;
		},
		d: c(function() {
			this.N = A;
			var n = a.value.value;
			r[t] !== n && (r[t] = n, i ? e[t] = n : n != null && (!1 !== n || t[4] === "-") ? e.setAttribute(t, n) : e.removeAttribute(t));
		})
	};
}
y("unmount", function(e, t) {
	if (typeof t.type == "string") {
		var n = t.__e;
		if (n) {
			var r = n.U;
			if (r) for (var i in n.U = void 0, r) {
				var a = r[i];
				a && a.d();
			}
		}
		var o = t.__np;
		if (o) {
			var s = t.props;
			for (var c in o) s[c] = o[c];
		}
		t.__np = void 0;
	} else {
		var l = t.__c;
		if (l) {
			l.__$f |= 8;
			var u = l.__$u;
			u && (l.__$u = void 0, u.d());
		}
	}
	e(t);
}), y("__h", function(e, t, n, r) {
	r < 3 && (t.__$f |= 2), e(t, n, r);
}), t.prototype.shouldComponentUpdate = function(e, t) {
	if (this.__R) return !0;
	var n = this.__$u, r = n && n.s !== void 0;
	for (var i in t) return !0;
	if (this.__f || typeof this.u == "boolean" && !0 === this.u) {
		var a = 2 & this.__$f;
		if (!(r || a || 4 & this.__$f) || 1 & this.__$f) return !0;
	} else if (!(r || 4 & this.__$f) || 3 & this.__$f) return !0;
	for (var o in e) if (o !== "__source" && e[o] !== this.props[o]) return !0;
	for (var s in this.props) if (!(s in e)) return !0;
	return !1;
};
function C(e, t) {
	return a(function() {
		return u(e, t);
	}, []);
}
function w(e, t) {
	var r = n(e);
	return r.current = e, m.__$f |= 4, a(function() {
		return f(function() {
			return r.current();
		}, t);
	}, []);
}
var T = typeof requestAnimationFrame > "u" ? setTimeout : function(e) {
	var t = function() {
		clearTimeout(n), cancelAnimationFrame(r), e();
	}, n = setTimeout(t, 35), r = requestAnimationFrame(t);
}, E = function(e) {
	queueMicrotask(function() {
		queueMicrotask(e);
	});
};
function D() {
	l(function() {
		for (var e; e = _.shift();) p.call(e);
	});
}
function O() {
	_.push(this) === 1 && (s.requestAnimationFrame || T)(D);
}
function k() {
	l(function() {
		for (var e; e = v.shift();) p.call(e);
	});
}
function A() {
	v.push(this) === 1 && (s.requestAnimationFrame || E)(k);
}
function j(e, t) {
	var r = n(e);
	r.current = e;
	var a = m;
	i(function() {
		return c(function() {
			if (this.N = O, !(a && 8 & a.__$f)) return r.current();
		}, t);
	}, []);
}
export { C as n, j as r, w as t };
