import { r as e } from "./tree-hBE1Y0p6.js";
import { t } from "./counted-numbers-doN6un-3.js";
import { t as n } from "./fetch-json-lj72dHal.js";
import { i as r, o as i, t as a } from "./parse-comments-Dvmi7qmF.js";
// src/backends/static.ts
function o(i) {
	return {
		capabilities: () => ({
			...a({}, !1),
			features: /* @__PURE__ */ new Set()
		}),
		async list(a, o) {
			let c = await n(i, o), l = r(s(c), a.thread), u = l.comments.map((e) => ({
				...e,
				moreReplies: 0,
				repliesCursor: null,
				repliesBefore: 0
			}));
			return u.every(({ number: e }) => e === null) && t(u), {
				...l,
				comments: u.sort(e),
				prev: null,
				next: null
			};
		}
	};
}
function s(e) {
	let t = Array.isArray(e) ? { comments: e } : e;
	if (!i(t) || !Array.isArray(t.comments)) return t;
	let n = t.comments;
	return {
		...t,
		comments: n.map((e) => i(e) ? c(e) : e)
	};
}
function c(e) {
	let { author: t } = e;
	return {
		...e,
		id: l(e.id),
		parent: l(e.parent),
		number: l(e.number),
		author: typeof t == "string" ? { name: t } : t,
		created: u(e.created),
		edited: u(e.edited)
	};
}
var l = (e) => typeof e == "number" ? String(e) : e;
function u(e) {
	return typeof e == "string" && /^\d{4}-\d\d-\d\d$/.test(e) ? `${e}T12:00Z` : e;
}
export { o as createBackend };
