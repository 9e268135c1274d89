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
export { t as n, n as t };
