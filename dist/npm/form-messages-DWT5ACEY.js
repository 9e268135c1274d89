import { n as e } from "./mount-DT1nyz81.js";
import { a as t, i as n, o as r, r as i, t as a } from "./signals-core.module-CsSPNZ3_.js";
import { a as o, i as s, n as c, o as l, s as u } from "./jsxRuntime-B8ofRCrh.js";
import { a as d, r as f, t as p } from "./hooks-JUNWcWSL.js";
// node_modules/@preact/signals/dist/signals.module.js
var m, h, g, _ = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__, v = [], y = [];
t(function() {
	m = this.N;
})();
function b(e, t) {
	{
		let n = o[e] || (() => {});
		o[e] = (...e) => t(n, ...e);
	}
}
function x(e) {
	if (g) {
		var t = g;
		g = void 0, t();
	}
	g = e && e.S();
}
function S(e) {
	var n = this, r = e.data, i = w(r);
	i.name = "ReactiveDom", i.value = r;
	var o = d(function() {
		for (var e = n, r = n.__v; r = r.__;) if (r.__c) {
			r.__c.__$f |= 4;
			break;
		}
		var o = a(function() {
			var e = i.value.value;
			return e === 0 ? 0 : !0 === e ? "" : e || "";
		}), s = a(function() {
			return !Array.isArray(o.value) && !l(o.value);
		}), c = t(function() {
			if (this.N = j, s.value) {
				var t = o.value;
				e.__v && e.__v.__e && e.__v.__e.nodeType === 3 && (e.__v.__e.data = t);
			}
		}), u = n.__$u.d;
		return n.__$u.d = function() {
			c(), u.call(this);
		}, [s, o];
	}, []), s = o[0], c = o[1];
	return s.value ? c.peek() : c.value;
}
S.displayName = "ReactiveTextNode", Object.defineProperties(i.prototype, {
	constructor: {
		configurable: !0,
		value: s(c, null).constructor
	},
	type: {
		configurable: !0,
		value: S
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
}), b("__b", function(e, t) {
	if (x(), h = void 0, typeof t.type == "string") {
		var n, r = t.props;
		for (var a in r) if (a !== "children") {
			var o = r[a];
			o instanceof i && (n || (t.__np = n = { __proto__: null }), n[a] = o, r[a] = o.peek());
		}
	}
	e(t);
}), b("__r", function(e, n) {
	if (e(n), n.type !== c) {
		x();
		var r, i = n.__c;
		i && (i.__$f &= -2, (r = i.__$u) === void 0 && (i.__$u = r = function(e, n) {
			var r;
			return t(function() {
				r = this;
			}, { name: n }), r.c = e, r;
		}(function(e) {
			return function() {
				var t;
				_ && ((t = this.y) == null || t.call(this)), e.__$f |= 1, e.setState({});
			};
		}(i), typeof n.type == "function" ? n.type.displayName || n.type.name : ""))), h = i, x(r);
	}
}), b("__e", function(e, t, n, r) {
	x(), h = void 0, e(t, n, r);
}), b("diffed", function(e, t) {
	x(), h = void 0;
	var n;
	if (typeof t.type == "string" && (n = t.__e)) {
		var r = t.__np, i = t.props, a = n.U;
		if (a) for (var o in a) {
			var s = a[o];
			s === void 0 || r && o in r || (s.d(), a[o] = void 0);
		}
		if (r) for (var c in a || (a = { __proto__: null }, n.U = a), r) {
			var l = a[c], u = r[c];
			l === void 0 ? (l = C(n, c, u, i), a[c] = l) : l.o(u, i);
		}
	}
	e(t);
});
function C(e, n, i, a) {
	var o = n in e && e.ownerSVGElement === void 0, s = r(i);
	return {
		o: function(e, t) {
			s.value = e, a = t;
		},
		d: t(function() {
			this.N = j;
			var t = s.value.value;
			a[n] !== t && (a[n] = t, o ? e[n] = t : t != null && (!1 !== t || n[4] === "-") ? e.setAttribute(n, t) : e.removeAttribute(n));
		})
	};
}
b("unmount", function(e, t) {
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
}), b("__h", function(e, t, n, r) {
	r < 3 && (t.__$f |= 2), e(t, n, r);
}), u.prototype.shouldComponentUpdate = function(e, t) {
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
function w(e, t) {
	return d(function() {
		return r(e, t);
	}, []);
}
function T(e, t) {
	var n = f(e);
	return n.current = e, h.__$f |= 4, d(function() {
		return a(function() {
			return n.current();
		}, t);
	}, []);
}
var E = typeof requestAnimationFrame > "u" ? setTimeout : function(e) {
	var t = function() {
		clearTimeout(n), cancelAnimationFrame(r), e();
	}, n = setTimeout(t, 35), r = requestAnimationFrame(t);
}, D = function(e) {
	queueMicrotask(function() {
		queueMicrotask(e);
	});
};
function O() {
	n(function() {
		for (var e; e = v.shift();) m.call(e);
	});
}
function k() {
	v.push(this) === 1 && (o.requestAnimationFrame || E)(O);
}
function A() {
	n(function() {
		for (var e; e = y.shift();) m.call(e);
	});
}
function j() {
	y.push(this) === 1 && (o.requestAnimationFrame || D)(A);
}
function M(e, n) {
	var r = f(e);
	r.current = e;
	var i = h;
	p(function() {
		return t(function() {
			if (this.N = k, !(i && 8 & i.__$f)) return r.current();
		}, n);
	}, []);
}
// src/features/composer/form-messages.ts
var N = {
	invalid: "invalidField",
	"key-reused": "conflict",
	closed: "closed-problem",
	forbidden: "forbidden",
	"not-found": "not-found",
	gone: "not-found",
	duplicate: "duplicate",
	conflict: "conflict",
	"too-large": "too-large"
};
function P(t, n) {
	let r = N[t];
	return r ? n.t(r) : e(t, n);
}
function F(e, t, n) {
	return P((e === "not-found" || e === "gone") && t === null ? "unavailable" : e, n);
}
function I(e, t, n, r) {
	let i = e === "invalid" && Object.keys(n).length > 0 ? r.t("checkFields") : F(e, t, r);
	return r.t("notSent", { message: i });
}
function L({ number: e, state: t }, n) {
	return e === null || t === "pending" ? n("postedHeld") : n("posted", { number: e });
}
function R(e, { code: t, over: n }, r) {
	return t === "required" && e === "text" ? r.t("missingText") : t === "required" && e === "name" ? r.t("missing") : t === "too-long" ? n ? r.t("tooLong", { count: n }) : r.t("tooLongField") : t === "reserved" ? r.t("reservedName") : e === "email" ? r.t("invalidEmail") : r.t(e === "url" ? "invalidUrl" : "invalidField");
}
export { P as a, M as c, I as i, L as n, T as o, F as r, w as s, R as t };
