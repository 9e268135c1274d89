import { a as e, o as t } from "./signals-core.module-CsSPNZ3_.js";
import { i as n, s as r } from "./mount-BOGEMqU0.js";
import { r as i } from "./create-element-DrD0owWn.js";
// src/features/show-all/page-batches.ts
var a = 1 / 2;
function o({ comments: e }, t, n) {
	let r = new Set(e.value.keys()), i = [], o = [], s = [], c = () => {
		let e = o.at(-1);
		if (!e) return;
		let n = o.flatMap((e) => e.comments), r = o.reduce((e, t) => e + t.skipped, 0);
		i.push(...t.apply({
			...e,
			comments: n,
			skipped: r
		}));
		for (let e of s) e();
		o = [], s = [];
	}, l = async () => {
		await new Promise((e) => setTimeout(e)), t.signal.aborted || c();
	};
	return n(r.size), {
		fresh: i,
		hasNew: (e) => e.some(({ id: e }) => !r.has(e)),
		async put(t, i = () => {}) {
			o.push(t), s.push(i);
			for (let { id: e } of t.comments) r.add(e);
			n(r.size);
			let c = e.value.size;
			r.size - c >= c * a && await l();
		},
		settle: l,
		show: c
	};
}
// src/features/show-all/load-all.ts
var s = 4;
function c(e) {
	let n = t(null), r = new AbortController();
	async function i(t) {
		let i = e.paging(), { cursors: a, loading: s } = i, c = t === "next" ? "prev" : "next";
		if (s[t].value === "loading" || s[c].value === "loading") return [];
		r = new AbortController();
		let { signal: d } = r, f = () => r.abort();
		i.signal.addEventListener("abort", f), s[t].value = s[c].value = "loading";
		let p = o(e, i, (e) => n.value = e), m = !1, h = !1;
		try {
			await l(t, i, p, d), await l(c, i, p, d), a[c].value = null, h = !0, await u(e, i, p, d);
		} catch (e) {
			m = !d.aborted, m && i.onError(e), i.signal.aborted || p.show();
		}
		return i.signal.removeEventListener("abort", f), n.value = null, i.signal.aborted ? [] : (s[c].value = "idle", s[t].value = m ? "failed" : "idle", h && !m && (a[t].value = null), p.fresh);
	}
	return {
		progress: n,
		show: i,
		stop: () => r.abort()
	};
}
async function l(e, { cursors: t, list: n }, r, i) {
	let a = t[e].value, o = a === null ? null : n({
		cursor: a,
		limit: 100
	}, i);
	for (; a !== null && o;) {
		let s = await o;
		i.throwIfAborted();
		let c = r.hasNew(s.comments) && s[e] !== a ? s[e] : null;
		o = c === null ? null : n({
			cursor: c,
			limit: 100
		}, i), o?.catch(() => {}), await r.put(s, () => {
			c !== null && (t[e].value = c);
		}), i.throwIfAborted(), a = c;
	}
	await r.settle();
}
async function u(e, { list: t }, n, r) {
	let i = [...e.comments.value.values()].filter(({ moreReplies: e, repliesBefore: t }) => e > 0 || t > 0);
	for (let a = 0; a < i.length; a += s) {
		let o = i.slice(a, a + s).map(async (n) => {
			let i = await d(n, t, r), a = {
				...e.comments.value.get(n.id) ?? n,
				moreReplies: 0,
				repliesCursor: null,
				repliesBefore: 0
			};
			return {
				...i,
				comments: [a, ...i.comments]
			};
		});
		for (let e of await Promise.all(o)) await n.put(e, () => {});
		r.throwIfAborted();
	}
	await n.settle();
}
async function d(e, t, n) {
	let r = /* @__PURE__ */ new Set([e.id]), i = [], a = 0, o = e.repliesBefore > 0 ? null : e.repliesCursor;
	for (;;) {
		let s = await t({
			parent: e.id,
			limit: 100,
			...o === null ? {} : { cursor: o }
		}, n), c = s.comments.filter(({ id: e }) => !r.has(e));
		for (let { id: e } of c) r.add(e);
		if (i.push(...c), a += s.skipped, s.next === null || c.length === 0) return {
			...s,
			comments: i,
			skipped: a
		};
		o = s.next;
	}
}
// src/features/show-all/show-all.strings.ts
var f = {
	all: "Show all comments",
	stop: "Stop",
	progress: "{loaded} of {count}"
}, p = 4;
function m(e) {
	r(f);
	let t = c(e.thread), i = ["prev", "next"].map((r) => n(e.slots.more[r], (n) => h(n, r, t, e)));
	return () => {
		t.stop();
		for (let e of i) e();
	};
}
function h(t, n, r, a) {
	let { thread: o, t: s } = a, { progress: c } = r, { loading: l } = o.paging(), u = i("button", {
		part: "button more",
		type: "button"
	}), d = i("span", { class: "arrived" });
	return u.addEventListener("click", () => {
		c.value === null ? g(n, u, r, a) : r.stop();
	}), e(() => {
		let e = c.value, r = e === null, i = o.count.value - o.comments.value.size;
		if (r && i <= o.pageSize) return t.replaceChildren();
		u.className = r ? "quiet all" : "quiet stop", u.setAttribute("aria-disabled", String(r && l[n].value === "loading")), u.textContent = s(r ? "all" : "stop"), r || (d.textContent = v(e, a)), u.parentNode !== t && t.append(" ", u), r ? d.replaceWith() : t.append(d);
	});
}
async function g(e, t, n, r) {
	let { thread: i, announce: a, t: o } = r, s = t.getRootNode(), c = n.show(e), l = _(n, r), u = await c;
	l();
	let d = u[0];
	d && (a(o("loaded", { count: u.length })), i.ends[e].value === null && document.activeElement === document.body && s.isConnected && i.show(d.id, "stay"));
}
function _({ progress: t }, n) {
	let r = 0;
	return e(() => {
		let e = t.value ?? 0, i = Math.floor(p * e / Math.max(1, n.thread.count.value));
		i > r && i < p && n.announce(v(e, n)), r = i;
	});
}
function v(e, { thread: t, t: n }) {
	let r = t.count.value;
	return n("progress", {
		loaded: Math.min(e, r),
		count: r
	});
}
export { m as start };
