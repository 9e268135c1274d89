import { a as e } from "./near-viewport-Cnr0fIGr.js";
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
function r(e, t) {
	let [n = "", ...r] = e.normalize().split(/[\s.]/).flatMap((e) => /(?![เ-ไເ-ໄ])[\p{L}\p{N}]/u.exec(e) ?? []), i = n + (r.at(-1) ?? "");
	return (/[\u0600-\u08ff]/.test(i) ? n : i).toLocaleUpperCase(t);
}
function i(t) {
	return `${e(location.href)}#comment-${t}`;
}
export { i, n, t as r, r as t };
