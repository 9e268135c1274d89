import { a as e } from "./near-viewport-C9Zlg18k.js";
// src/thread/comment-labels.ts
function t(e, t) {
	return e.author.name.trim() || t.t("anonymous");
}
function n(e, n) {
	let { number: r, state: i } = e.comment, a = {
		name: t(e.comment, n),
		number: r ?? ""
	}, o = n.t(r === null ? "unnumbered" : i === "deleted" ? "tombstone" : "comment", a), s = e.parent?.number;
	if (!e.orphan && !s) return o;
	let c = s ? n.t("inReplyTo", { number: s }) : n.t("inReplyToRemoved");
	return n.t("joined", {
		first: o,
		second: c
	});
}
var r = /* @__PURE__ */ new Map();
function i(e) {
	let t = r.get(e);
	if (t !== void 0) return t;
	let n = e.split(/[\s.]+/u).filter((e) => /[\p{L}\p{N}]/u.test(e)), i = [n[0], n.length > 1 ? n.at(-1) : void 0].map((e) => e?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? "").join("").toLocaleUpperCase();
	return r.set(e, i), i;
}
function a(e, t) {
	let n = 0;
	for (let t of e) n = (n * 31 + (t.codePointAt(0) ?? 0)) % 99991;
	return n % t;
}
function o(t) {
	return `${e(location.href)}#comment-${t}`;
}
export { a, o as i, n, t as r, i as t };
