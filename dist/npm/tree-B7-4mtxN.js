import { i as e } from "./anchor-B0Tqb9qQ.js";
function t(e, t, n = 4) {
	let r = /* @__PURE__ */ new Map();
	for (let t of e) r.has(t.id) || r.set(t.id, t);
	let i = /* @__PURE__ */ new Map();
	for (let e of r.values()) {
		let t = e.parent !== null && r.has(e.parent) ? e.parent : null, n = i.get(t);
		n ? n.push(e) : i.set(t, [e]);
	}
	for (let e of i.values()) e.sort(a);
	let s = /* @__PURE__ */ new Set(), l = (i.get(null) ?? []).map((e) => o(e, r, i, s, n));
	if (s.size < r.size) {
		for (let e of [...r.values()].sort(a)) s.has(e.id) || l.push(o(c(e, r), r, i, s, n));
		l.sort((e, t) => a(e.comment, t.comment));
	}
	return t === "newest" ? l.reverse() : l;
}
function n(e, t) {
	let n = new Map(e.map((e) => [e.comment.id, e]));
	return t.map((e) => {
		let t = n.get(e.comment.id);
		return t && r(t, e) ? t : e;
	});
}
function r(e, t) {
	return e.comment === t.comment && e.parent === t.parent && e.depth === t.depth && e.orphan === t.orphan && e.replies.length === t.replies.length && e.replies.every((e, n) => r(e, t.replies[n]));
}
function i({ comment: e, depth: t, parent: n }, r) {
	return t >= r && n ? n : e;
}
function a(t, n) {
	return t.number !== null && n.number !== null ? e(t.number, n.number) || (t.id < n.id ? -1 : 1) : t.number === null ? n.number === null ? (t.created ?? Infinity) - (n.created ?? Infinity) || (t.id < n.id ? -1 : 1) : 1 : -1;
}
function o(e, t, n, r, i) {
	let a = s(e, 1, t);
	r.add(e.id);
	let o = [{
		node: a,
		home: a.replies
	}];
	for (let e = o.pop(); e; e = o.pop()) {
		let { node: c, home: l } = e;
		c !== a && l.push(c);
		let u = c === a || c.depth < i ? c.replies : l, d = (n.get(c.comment.id) ?? []).filter(({ id: e }) => !r.has(e));
		for (let e of d) r.add(e.id);
		for (let e of d.toReversed()) o.push({
			node: s(e, c.depth + 1, t),
			home: u
		});
	}
	return a;
}
function s(e, t, n) {
	let r = t > 1 && e.parent !== null ? n.get(e.parent) ?? null : null;
	return {
		comment: e,
		depth: t,
		parent: r,
		orphan: e.parent !== null && r === null && e.state !== "unsettled",
		replies: []
	};
}
function c(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; !n.has(r);) n.add(r), r = t.get(r.parent ?? "") ?? r;
	let i = [r];
	for (let e = t.get(r.parent ?? ""); e && e !== r; e = t.get(e.parent ?? "")) i.push(e);
	return i.sort(a)[0] ?? e;
}
export { n as i, t as n, a as r, i as t };
