// node_modules/@preact/signals-core/dist/signals-core.module.js
var e = Symbol.for("preact-signals");
function t() {
	if (s > 1) s--;
	else {
		var e, t = !1;
		for ((function() {
			var e = d;
			for (d = void 0; e !== void 0;) {
				var t = e.S;
				if (t.v === e.v) for (var n = t.t; n !== void 0; n = n.x) n.i === e.i && (n.i = t.i);
				e = e.o;
			}
		})(); o !== void 0;) {
			var n = o;
			for (o = void 0, c++; n !== void 0;) {
				var r = n.u;
				if (n.u = void 0, n.f &= -3, !(8 & n.f) && g(n)) try {
					n.c();
				} catch (n) {
					t ||= (e = n, !0);
				}
				n = r;
			}
		}
		if (c = 0, s--, t) throw e;
	}
}
function n(e) {
	if (s > 0) return e();
	u = ++l, s++;
	try {
		return e();
	} finally {
		t();
	}
}
var r, i = void 0;
function a(e) {
	var t = i, n = r;
	i = void 0, r = void 0;
	try {
		return e();
	} finally {
		i = t, r = n;
	}
}
var o = void 0, s = 0, c = 0, l = 0, u = 0, d = void 0, f = 0;
function p(e) {
	if (i !== void 0) {
		var t = e.n;
		if (t === void 0 || t.t !== i) return t = {
			i: 0,
			S: e,
			p: i.s,
			n: void 0,
			t: i,
			e: void 0,
			x: void 0,
			r: t
		}, i.s !== void 0 && (i.s.n = t), i.s = t, e.n = t, 32 & i.f && e.S(t), t;
		if (t.i === -1) return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = i.s, t.n = void 0, i.s.n = t, i.s = t), t;
	}
}
function m(e, t) {
	this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
m.prototype.brand = e, m.prototype.h = function() {
	return !0;
}, m.prototype.S = function(e) {
	var t = this, n = this.t;
	n !== e && e.e === void 0 && (e.x = n, this.t = e, n === void 0 ? a(function() {
		var e;
		(e = t.W) == null || e.call(t);
	}) : n.e = e);
}, m.prototype.U = function(e) {
	var t = this;
	if (this.t !== void 0) {
		var n = e.e, r = e.x;
		n !== void 0 && (n.x = r, e.e = void 0), r !== void 0 && (r.e = n, e.x = void 0), e === this.t && (this.t = r, r === void 0 && a(function() {
			var e;
			(e = t.Z) == null || e.call(t);
		}));
	}
}, m.prototype.subscribe = function(e) {
	var t = this;
	return T(function() {
		var n = t.value;
		a(function() {
			return e(n);
		});
	}, { name: "sub" });
}, m.prototype.valueOf = function() {
	return this.value;
}, m.prototype.toString = function() {
	return this.value + "";
}, m.prototype.toJSON = function() {
	return this.value;
}, m.prototype.peek = function() {
	var e = this;
	return a(function() {
		return e.value;
	});
}, Object.defineProperty(m.prototype, "value", {
	get: function() {
		var e = p(this);
		return e !== void 0 && (e.i = this.i), this.v;
	},
	set: function(e) {
		if (e !== this.v) {
			if (c > 100) throw Error("Cycle detected");
			(function(e) {
				s !== 0 && c === 0 && e.l !== u && (e.l = u, d = {
					S: e,
					v: e.v,
					i: e.i,
					o: d
				});
			})(this), this.v = e, this.i++, f++, s++;
			try {
				for (var n = this.t; n !== void 0; n = n.x) n.t.N();
			} finally {
				t();
			}
		}
	}
});
function h(e, t) {
	return new m(e, t);
}
function g(e) {
	for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
	return !1;
}
function _(e) {
	for (var t = e.s; t !== void 0; t = t.n) {
		var n = t.S.n;
		if (n !== void 0 && (t.r = n), t.S.n = t, t.i = -1, t.n === void 0) {
			e.s = t;
			break;
		}
	}
}
function v(e) {
	for (var t = e.s, n = void 0; t !== void 0;) {
		var r = t.p;
		t.i === -1 ? (t.S.U(t), r !== void 0 && (r.n = t.n), t.n !== void 0 && (t.n.p = r)) : n = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = r;
	}
	e.s = n;
}
function y(e, t) {
	m.call(this, void 0, t), this.x = e, this.s = void 0, this.g = f - 1, this.f = 4;
}
y.prototype = new m(), y.prototype.h = function() {
	if (this.f &= -3, 1 & this.f) return !1;
	if ((36 & this.f) == 32 || (this.f &= -5, this.g === f)) return !0;
	if (this.g = f, this.f |= 1, this.i > 0 && !g(this)) return this.f &= -2, !0;
	var e = i;
	try {
		_(this), i = this;
		var t = this.x();
		(16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
	} catch (e) {
		this.v = e, this.f |= 16, this.i++;
	}
	return i = e, v(this), this.f &= -2, !0;
}, y.prototype.S = function(e) {
	if (this.t === void 0) {
		this.f |= 36;
		for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
	}
	m.prototype.S.call(this, e);
}, y.prototype.U = function(e) {
	if (this.t !== void 0 && (m.prototype.U.call(this, e), this.t === void 0)) {
		this.f &= -33;
		for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
	}
}, y.prototype.N = function() {
	if (!(2 & this.f)) {
		this.f |= 6;
		for (var e = this.t; e !== void 0; e = e.x) e.t.N();
	}
}, Object.defineProperty(y.prototype, "value", { get: function() {
	if (1 & this.f) throw Error("Cycle detected");
	var e = p(this);
	if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
	return this.v;
} });
function b(e, t) {
	return new y(e, t);
}
function x(e) {
	var n = e.j;
	if (e.j = void 0, typeof n == "function") {
		s++;
		var r = i;
		i = void 0;
		try {
			n();
		} catch (t) {
			throw e.f &= -2, e.f |= 8, S(e), t;
		} finally {
			i = r, t();
		}
	}
}
function S(e) {
	for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
	e.x = void 0, e.s = void 0, x(e);
}
function C(e) {
	if (i !== this) throw Error("Out-of-order effect");
	v(this), i = e, this.f &= -2;
	try {
		8 & this.f && S(this);
	} finally {
		t();
	}
}
function w(e, t) {
	this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, r && r.push(this);
}
w.prototype.c = function() {
	var e = this.S();
	try {
		if (8 & this.f || this.x === void 0) return;
		var t = this.x();
		typeof t == "function" && (this.j = t);
	} finally {
		e();
	}
}, w.prototype.S = function() {
	if (1 & this.f) throw Error("Cycle detected");
	this.f |= 1, this.f &= -9, x(this), _(this), s++;
	var e = i;
	return i = this, (() => C.call(this, e));
}, w.prototype.N = function() {
	2 & this.f || (this.f |= 2, this.u = o, o = this);
}, w.prototype.d = function() {
	this.f |= 8, 1 & this.f || S(this);
}, w.prototype.dispose = function() {
	this.d();
};
function T(e, t) {
	var n = new w(e, t);
	try {
		n.c();
	} catch (e) {
		throw n.d(), e;
	}
	var r = n.d.bind(n);
	return r[Symbol.dispose] = r, r;
}
export { T as a, n as i, a as n, h as o, m as r, b as t };
