// src/model/number.ts
var e = /^[1-9]\d{0,8}(\.[1-9]\d{0,8})*$/;
function t(t) {
	return typeof t == "string" && t.length <= 1e3 && e.test(t);
}
function n(e, t) {
	let n = e.split("."), r = t.split(".");
	for (let e = 0; e < n.length && e < r.length; e++) {
		let t = Number(n[e]) - Number(r[e]);
		if (t !== 0) return t;
	}
	return n.length - r.length;
}
// src/model/anchor.ts
var r = (e) => typeof e == "string" && /^[\w-]{1,64}$/.test(e), i = (e) => e.replace(/#.*$/s, "");
function a(e) {
	let n = /^#comment-(.+)$/.exec(e)?.[1];
	if (r(n)) return { around: n };
	let i = /^#c([\d.]+)$/.exec(e)?.[1];
	return t(i) ? { number: i } : null;
}
export { t as a, n as i, a as n, i as r, r as t };
