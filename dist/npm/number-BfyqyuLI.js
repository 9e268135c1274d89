// src/backends/backend.ts
var e = class extends Error {
	name = "CommentsError";
	code;
	status;
	fields;
	retryAfter;
	constructor(e, t, n = {}) {
		super(t, { cause: n.cause }), this.code = e, this.status = n.status, this.fields = n.fields ?? [], this.retryAfter = n.retryAfter ?? null;
	}
}, t = /^[1-9]\d{0,8}(\.[1-9]\d{0,8})*$/;
function n(e) {
	return typeof e == "string" && e.length <= 1e3 && t.test(e);
}
function r(e, t) {
	let n = e.split("."), r = t.split(".");
	for (let e = 0; e < n.length && e < r.length; e++) {
		let t = Number(n[e]) - Number(r[e]);
		if (t !== 0) return t;
	}
	return n.length - r.length;
}
export { n, e as r, r as t };
