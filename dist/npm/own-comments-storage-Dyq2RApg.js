import { n as e } from "./parse-comments-1KeXBRVc.js";
// src/features/own-comments/own-comments-storage.ts
var t = 2592e6;
function n(n, r) {
	let i = `mine:${r}:`, a = (e) => e === null ? null : new Date(e).toISOString();
	function o(r) {
		let { comment: i, token: a, text: o, at: s, editUntil: c, isListed: l } = Object(n.read(r)), u = e(i);
		return !(u !== null && (a === null || typeof a == "string" && /^[\w-]{1,200}$/.test(a)) && typeof o == "string" && typeof s == "number" && typeof c == "number") || Date.now() - s > t ? (n.remove(r), []) : [{
			comment: u,
			token: a,
			text: o,
			at: s,
			editUntil: c,
			isListed: l === !0
		}];
	}
	return {
		all: () => n.keys(i).flatMap(o),
		write({ comment: e, ...t }) {
			let { created: r, edited: o } = e, s = {
				...e,
				created: a(r),
				edited: a(o)
			};
			n.write(i + e.id, {
				v: 1,
				comment: s,
				...t
			});
		},
		remove: (e) => n.remove(i + e)
	};
}
function r({ comment: e, editUntil: t }, n) {
	return t > n && e.state !== "deleted";
}
export { r as n, n as t };
