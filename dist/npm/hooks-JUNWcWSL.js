import { a as e } from "./jsxRuntime-B8ofRCrh.js";
// node_modules/preact/hooks/dist/hooks.mjs
var t, n, r, i, a = Object.is, o = 0, s = [], c = [], l = e, u = l.__b, d = l.__r, f = l.diffed, p = l.__c, m = l.unmount, h = l.__;
function g(e, t) {
	l.__h && l.__h(n, e, o || t), o = 0;
	var r = n.__H || (n.__H = {
		__: [],
		__h: []
	});
	return e >= r.__.length && r.__.push({}), r.__[e];
}
function _(e) {
	return o = 1, v(A, e);
}
function v(e, r, i) {
	var o = g(t++, 2);
	if (o.t = e, !o.__c && (o.__ = [i ? i(r) : A(void 0, r), function(e) {
		var t = (o.__N || o.__)[0], n = o.t(t, e);
		a(t, n) || (o.__N = [n, o.__[1]], o.__c.setState({}));
	}], o.__c = n, !n.__f)) {
		n.__f = !0;
		var s = n.shouldComponentUpdate;
		n.shouldComponentUpdate = function(e, t, n) {
			var r = this.__H;
			if (!r) return !0;
			var i = !1, o = this.props != e;
			if (r.__.some(function(e) {
				e.__N && (i = !0, a(e.__[0], e.__N[0]) || (o = !0));
			}), s) {
				var c = s.call(this, e, t, n);
				return i ? c || o : c;
			}
			return !i || o;
		};
	}
	return o.__;
}
function y(e, r) {
	var i = g(t++, 3);
	!l.__s && k(i.__H, r) && (i.__P = !0, i.__ = e, i.u = r, n.__H.__h.push(i));
}
function b(e, r) {
	var i = g(t++, 4);
	!l.__s && k(i.__H, r) && (i.__P = !1, i.__ = e, i.u = r, n.__h.push(i));
}
function x(e) {
	return o = 5, S(function() {
		return { current: e };
	}, []);
}
function S(e, n) {
	var r = g(t++, 7);
	return k(r.__H, n) && (r.__ = e(), r.__H = n), r.__;
}
function C() {
	var e;
	do {
		for (; e = c.shift();) try {
			D(e);
		} catch (t) {
			l.__e(t, { __: (e = e.__P) && e.__v });
		}
		for (; e = s.shift();) {
			var t = e.__H;
			if (e.__P && t) try {
				t.__h.some(D), t.__h.some(O), t.__h = [];
			} catch (n) {
				t.__h = [], l.__e(n, e.__v);
			}
		}
	} while (c.length);
}
l.__b = function(e) {
	n = null, u && u(e);
}, l.__ = function(e, t) {
	e && t.__k && t.__k.__m && (e.__m = t.__k.__m), h && h(e, t);
}, l.__r = function(e) {
	d && d(e), t = 0;
	var i = (n = e.__c).__H;
	i && (r == n ? n.__h = [] : (i.__h.some(D), i.__h.some(O), t = 0), i.__h = [], i.__.some(function(e) {
		e.__N && (e.__ = e.__N), e.u = e.__N = void 0;
	})), r = n;
}, l.diffed = function(e) {
	f && f(e);
	var t = e.__c;
	t && t.__H && (t.__H.__h.length && E(s.push(t)), t.__H.__.some(function(e) {
		e.u && (e.__H = e.u);
	})), r = n = null;
}, l.__c = function(e, t) {
	t.some(function(e) {
		try {
			e.__h.some(D), e.__h = e.__h.filter(function(e) {
				return !e.__ || O(e);
			});
		} catch (t) {
			e.__h = [function() {
				throw t;
			}];
		}
	}), p && p(e, t);
}, l.unmount = function(e) {
	m && m(e);
	var t, n, r = e.__c;
	r && r.__H && (r.__H.__.some(function(r) {
		try {
			if (r.__P && r.__c) {
				if (n === void 0) {
					for (n = e.__; n && (!n.__c || !n.__c.__P);) n = n.__;
					n &&= n.__c;
				}
				r.__P = n, E(c.push(r));
			} else D(r);
		} catch (e) {
			t = e;
		}
	}), r.__H = void 0, t && l.__e(t, r.__v));
};
var w = typeof requestAnimationFrame == "function";
function T(e) {
	var t, n = function() {
		clearTimeout(r), w && cancelAnimationFrame(t), setTimeout(e);
	}, r = setTimeout(n, 35);
	w && (t = requestAnimationFrame(n));
}
function E(e) {
	e != 1 && i == l.requestAnimationFrame || ((i = l.requestAnimationFrame) || T)(C);
}
function D(e) {
	var t = n, r = e.__c;
	typeof r == "function" && (e.__c = void 0, r()), n = t;
}
function O(e) {
	var t = n;
	e.__c = e.__(), n = t;
}
function k(e, t) {
	return !e || e.length != t.length || t.some(function(t, n) {
		return !a(t, e[n]);
	});
}
function A(e, t) {
	return typeof t == "function" ? t(e) : t;
}
export { S as a, _ as i, b as n, x as r, y as t };
