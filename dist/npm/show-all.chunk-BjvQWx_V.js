import { l as e, o as t } from "./element-DLfWk9lp.js";
import { r as n } from "./create-element-CzrO_qdr.js";
import { effect as r, signal as i } from "@preact/signals-core";
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
	let t = i(null), n = new AbortController();
	async function r(r) {
		let i = e.paging(), { cursors: a, loading: s } = i, c = r === "next" ? "prev" : "next";
		if (s[r].value === "loading" || s[c].value === "loading") return [];
		n = new AbortController();
		let { signal: d } = n, f = () => n.abort();
		i.signal.addEventListener("abort", f), s[r].value = s[c].value = "loading";
		let p = o(e, i, (e) => t.value = e), m = !1, h = !1;
		try {
			await l(r, i, p, d), await l(c, i, p, d), a[c].value = null, h = !0, await u(e, i, p, d);
		} catch (e) {
			m = !d.aborted, m && i.onError(e), i.signal.aborted || p.show();
		}
		return i.signal.removeEventListener("abort", f), t.value = null, i.signal.aborted ? [] : (s[c].value = "idle", s[r].value = m ? "failed" : "idle", h && !m && (a[r].value = null), p.fresh);
	}
	return {
		progress: t,
		show: r,
		stop: () => n.abort()
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
function m(n) {
	e(f);
	let r = c(n.thread), i = ["prev", "next"].map((e) => t(n.slots.more[e], (t) => h(t, e, r, n)));
	return () => {
		r.stop();
		for (let e of i) e();
	};
}
function h(e, t, i, a) {
	let { thread: o, t: s } = a, { progress: c } = i, { loading: l } = o.paging(), u = n("button", {
		part: "button more",
		type: "button"
	}), d = n("span", { class: "arrived" });
	return u.addEventListener("click", () => {
		c.value === null ? g(t, u, i, a) : i.stop();
	}), r(() => {
		let n = c.value, r = n === null, i = o.count.value - o.comments.value.size;
		if (r && i <= o.pageSize) return e.replaceChildren();
		u.className = r ? "quiet all" : "quiet stop", u.setAttribute("aria-disabled", String(r && l[t].value === "loading")), u.textContent = s(r ? "all" : "stop"), r || (d.textContent = v(n, a)), u.parentNode !== e && e.append(" ", u), r ? d.remove() : e.append(d);
	});
}
async function g(e, t, n, r) {
	let { thread: i, announce: a, t: o } = r, s = t.getRootNode(), c = n.show(e), l = _(n, r), u = await c;
	l();
	let d = u[0];
	d && (a(o("loaded", { count: u.length })), i.ends[e].value === null && document.activeElement === document.body && s.isConnected && i.show(d.id, "stay"));
}
function _({ progress: e }, t) {
	let n = 0;
	return r(() => {
		let r = e.value ?? 0, i = Math.floor(p * r / Math.max(1, t.thread.count.value));
		i > n && i < p && t.announce(v(r, t)), n = i;
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
