import { c as e, s as t } from "./near-viewport-Cnr0fIGr.js";
// src/backends/counted-numbers.ts
function n(n) {
	let r = new Set(n.map(({ id: e }) => e)), i = n.toSorted((e, t) => (e.created ?? Infinity) - (t.created ?? Infinity)), a = /* @__PURE__ */ new Map();
	for (let e of i) {
		let t = r.has(e.parent) ? e.parent : null, n = a.get(t);
		n ? n.push(e) : a.set(t, [e]);
	}
	let o = [], s = (n) => {
		let r = 0;
		for (let i of a.get(n && n.id) ?? []) i.number = e(n && n.number, ++r), t(i.number) ? o.push(i) : i.number = null;
	};
	s(null);
	for (let e of o) s(e);
}
export { n as t };
