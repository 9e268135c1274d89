import { l as e, u as t } from "./element-CAzpZ75X.js";
import { t as n } from "./random-key-BI25bJA9.js";
import { batch as r } from "@preact/signals";
// src/store/liking.ts
function i(i, a) {
	let { backend: o, thread: s, storage: c, readerKey: l, onError: u } = a, { given: d, wanted: f, answers: p } = i, m = /* @__PURE__ */ new Set(), { signal: h } = new AbortController();
	async function g(t, n) {
		if (!m.has(t)) {
			if (!o.like) return e(i, t);
			m.add(t);
			try {
				for (let e = f.value.get(t); e !== void 0; e = f.value.get(t)) {
					if (e === d.value.has(t)) return v(t);
					let r = t === "" ? { thread: s } : { comment: t };
					_(t, n, await o.like(r, e, y(), h), e);
				}
			} catch (n) {
				e(i, t), u(n);
			} finally {
				m.delete(t);
			}
		}
	}
	function _(e, n, { likes: a, liked: o }, s) {
		let l = t(c, i.key);
		o ? l.add(e) : l.delete(e), l.size > 0 ? c.write(i.key, [...l]) : c.remove(i.key), r(() => {
			d.value = l, p.value = new Map(p.value).set(e, {
				likes: a,
				listed: n
			}), f.value.get(e) === s && v(e);
		});
	}
	function v(e) {
		f.value = new Map([...f.value].filter(([t]) => t !== e));
	}
	function y() {
		let e = c.read(l);
		if (typeof e == "string" && /^[\w-]{16,64}$/.test(e)) return e;
		let t = n();
		return c.write(l, t), t;
	}
	return { send: g };
}
export { i as createLiking };
