import { c as e, s as t } from "./near-viewport-C9Zlg18k.js";
import { a as n, c as r, d as i, l as a, r as o } from "./tree-C2k2Lx7P.js";
// src/backends/static.ts
function s(e) {
	return {
		capabilities: () => ({
			...n({}, !1),
			features: /* @__PURE__ */ new Set()
		}),
		async list(t, n) {
			let i = await a(e, n), s = r(c(i), t.thread), l = s.comments.map((e) => ({
				...e,
				moreReplies: 0,
				repliesCursor: null,
				repliesBefore: 0
			}));
			return l.every(({ number: e }) => e === null) && f(l), {
				...s,
				comments: l.sort(o),
				prev: null,
				next: null
			};
		}
	};
}
function c(e) {
	let t = Array.isArray(e) ? { comments: e } : e;
	if (!i(t) || !Array.isArray(t.comments)) return t;
	let n = t.comments;
	return {
		...t,
		comments: n.map((e) => i(e) ? l(e) : e)
	};
}
function l(e) {
	let { author: t } = e;
	return {
		...e,
		id: u(e.id),
		parent: u(e.parent),
		number: u(e.number),
		author: typeof t == "string" ? { name: t } : t,
		created: d(e.created),
		edited: d(e.edited)
	};
}
var u = (e) => typeof e == "number" ? String(e) : e;
function d(e) {
	return typeof e == "string" && /^\d{4}-\d\d-\d\d$/.test(e) ? `${e}T12:00Z` : e;
}
function f(n) {
	let r = new Set(n.map(({ id: e }) => e)), i = n.toSorted((e, t) => (e.created ?? Infinity) - (t.created ?? Infinity)), a = /* @__PURE__ */ new Map();
	for (let e of i) {
		let t = r.has(e.parent) ? e.parent : null;
		a.set(t, [...a.get(t) ?? [], e]);
	}
	let o = [], s = (n) => {
		let r = 0;
		for (let i of a.get(n && n.id) ?? []) i.number = e(n && n.number, ++r), t(i.number) ? o.push(i) : i.number = null;
	};
	s(null);
	for (let e of o) s(e);
}
export { s as createBackend };
