import { a as e, i as t, n, o as r, s as i } from "./jsxRuntime-B8ofRCrh.js";
import { a, r as o, t as s } from "./hooks-JUNWcWSL.js";
import { a as c, i as l, o as u, r as d, t as f } from "./signals-core.module-CsSPNZ3_.js";
// node_modules/@preact/signals/dist/signals.module.js
var p, m, h, g = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__, _ = [], v = [];
c(function() {
	p = this.N;
})();
function y(t, n) {
	{
		let r = e[t] || (() => {});
		e[t] = (...e) => n(r, ...e);
	}
}
function b(e) {
	if (h) {
		var t = h;
		h = void 0, t();
	}
	h = e && e.S();
}
function x(e) {
	var t = this, n = e.data, i = C(n);
	i.name = "ReactiveDom", i.value = n;
	var o = a(function() {
		for (var e = t, n = t.__v; n = n.__;) if (n.__c) {
			n.__c.__$f |= 4;
			break;
		}
		var a = f(function() {
			var e = i.value.value;
			return e === 0 ? 0 : !0 === e ? "" : e || "";
		}), o = f(function() {
			return !Array.isArray(a.value) && !r(a.value);
		}), s = c(function() {
			if (this.N = A, o.value) {
				var t = a.value;
				e.__v && e.__v.__e && e.__v.__e.nodeType === 3 && (e.__v.__e.data = t);
			}
		}), l = t.__$u.d;
		return t.__$u.d = function() {
			s(), l.call(this);
		}, [o, a];
	}, []), s = o[0], l = o[1];
	return s.value ? l.peek() : l.value;
}
x.displayName = "ReactiveTextNode", Object.defineProperties(d.prototype, {
	constructor: {
		configurable: !0,
		value: t(n, null).constructor
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
	if (e(t), t.type !== n) {
		b();
		var r, i = t.__c;
		i && (i.__$f &= -2, (r = i.__$u) === void 0 && (i.__$u = r = function(e, t) {
			var n;
			return c(function() {
				n = this;
			}, { name: t }), n.c = e, n;
		}(function(e) {
			return function() {
				var t;
				g && ((t = this.y) == null || t.call(this)), e.__$f |= 1, e.setState({});
			};
		}(i), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), m = i, b(r);
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
}), i.prototype.shouldComponentUpdate = function(e, t) {
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
	var n = o(e);
	return n.current = e, m.__$f |= 4, a(function() {
		return f(function() {
			return n.current();
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
	_.push(this) === 1 && (e.requestAnimationFrame || T)(D);
}
function k() {
	l(function() {
		for (var e; e = v.shift();) p.call(e);
	});
}
function A() {
	v.push(this) === 1 && (e.requestAnimationFrame || E)(k);
}
function j(e, t) {
	var n = o(e);
	n.current = e;
	var r = m;
	s(function() {
		return c(function() {
			if (this.N = O, !(r && 8 & r.__$f)) return n.current();
		}, t);
	}, []);
}
export { C as n, j as r, w as t };
