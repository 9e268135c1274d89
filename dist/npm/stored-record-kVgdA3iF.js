// src/features/stored-record.ts
function e(e, n, r) {
	return t(e.read(n), r);
}
function t(e, t) {
	if (typeof e != "object" || !e || Array.isArray(e)) return null;
	let n = {};
	for (let r of Object.keys(t)) {
		let i = t[r](Object.hasOwn(e, r) ? e[r] : void 0);
		if (i === void 0) return null;
		n[r] = i;
	}
	return n;
}
var n = (e) => typeof e == "string" ? e : void 0, r = (e) => n(e) ?? "", i = (e) => typeof e == "number" && e >= 0 && e < 0xe35fa931a000 ? Math.min(e, Date.now()) : void 0;
export { t as a, e as i, n, r, i as t };
