// src/model/number.ts
var e = /^[1-9]\d{0,8}(\.[1-9]\d{0,8})*$/;
function t(t) {
	return typeof t == "string" && t.length <= 1e3 && e.test(t);
}
function n(e, t) {
	return e === null ? String(t) : `${e}.${t}`;
}
function r(e, t) {
	let n = e.split("."), r = t.split(".");
	for (let e = 0; e < n.length && e < r.length; e++) {
		let t = Number(n[e]) - Number(r[e]);
		if (t !== 0) return t;
	}
	return n.length - r.length;
}
// src/model/anchor.ts
var i = (e) => typeof e == "string" && /^[\w-]{1,64}$/.test(e), a = (e) => e.replace(/#.*$/s, "");
function o(e) {
	let n = /^#comment-(.+)$/.exec(e)?.[1];
	if (i(n)) return { around: n };
	let r = /^#c([\d.]+)$/.exec(e)?.[1];
	return t(r) ? { number: r } : null;
}
export { t as a, r as i, o as n, n as o, a as r, i as t };
