import { o as e } from "./near-viewport-Cnr0fIGr.js";
function t(e, t, r = 4) {
	let i = /* @__PURE__ */ new Map();
	for (let t of e) i.has(t.id) || i.set(t.id, t);
	let a = /* @__PURE__ */ new Map();
	for (let e of i.values()) {
		let t = e.parent !== null && i.has(e.parent) ? e.parent : null, n = a.get(t);
		n ? n.push(e) : a.set(t, [e]);
	}
	for (let [e, n] of a) (e || t !== "best") && n.sort(c);
	let o = /* @__PURE__ */ new Set(), s = (a.get(null) ?? []).map((e) => l(e, i, a, o, r));
	if (o.size < i.size) {
		for (let e of [...i.values()].sort(c)) o.has(e.id) || s.push(l(d(e, i), i, a, o, r));
		s.sort((e, t) => c(e.comment, t.comment));
	}
	let u = s.filter(({ comment: e }) => e.pinned);
	t === "newest" && s.reverse();
	let f = u.concat(s.filter(({ comment: e }) => !e.pinned));
	return n(f), f;
}
function n(e, t) {
	for (let a of e) {
		let { author: e, state: o } = a.comment, s = i(e.name);
		a.tint = t?.comment.author.name === e.name ? t.tint : t?.tint === s ? (s + 1) % r : s, t = n(a.replies, o === "deleted" ? void 0 : a);
	}
	return t;
}
var r = 12;
function i(e) {
	let t = 0;
	for (let n of e) t = (t * 31 + (n.codePointAt(0) ?? 0)) % 99991;
	return t % r;
}
function a(e, t) {
	let n = new Map(e.map((e) => [e.comment.id, e]));
	return t.map((e) => {
		let t = n.get(e.comment.id);
		return t && o(t, e) ? t : e;
	});
}
function o(e, t) {
	return e.comment === t.comment && e.parent === t.parent && e.depth === t.depth && e.orphan === t.orphan && e.tint === t.tint && e.replies.length === t.replies.length && e.replies.every((e, n) => o(e, t.replies[n]));
}
function s({ comment: e, depth: t, parent: n }, r) {
	return t >= r && n ? n : e;
}
function c(t, n) {
	return t.number !== null && n.number !== null ? e(t.number, n.number) || (t.id < n.id ? -1 : 1) : t.number === null ? n.number === null ? (t.created ?? Infinity) - (n.created ?? Infinity) || (t.id < n.id ? -1 : 1) : 1 : -1;
}
function l(e, t, n, r, i) {
	let a = u(e, 1, t);
	r.add(e.id);
	let o = [{
		node: a,
		home: a.replies
	}];
	for (let e = o.pop(); e; e = o.pop()) {
		let { node: s, home: c } = e;
		s !== a && c.push(s);
		let l = s === a || s.depth < i ? s.replies : c, d = (n.get(s.comment.id) ?? []).filter(({ id: e }) => !r.has(e));
		for (let e of d) r.add(e.id);
		for (let e of d.toReversed()) o.push({
			node: u(e, s.depth + 1, t),
			home: l
		});
	}
	return a;
}
function u(e, t, n) {
	let r = t > 1 && e.parent !== null ? n.get(e.parent) ?? null : null;
	return {
		comment: e,
		depth: t,
		parent: r,
		orphan: e.parent !== null && r === null && e.state !== "unsettled",
		replies: [],
		tint: 0
	};
}
function d(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; !n.has(r);) n.add(r), r = t.get(r.parent ?? "") ?? r;
	let i = [r];
	for (let e = t.get(r.parent ?? ""); e && e !== r; e = t.get(e.parent ?? "")) i.push(e);
	return i.sort(c)[0] ?? e;
}
export { a as i, t as n, c as r, s as t };
