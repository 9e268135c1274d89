import { l as e, o as t } from "./element-DLfWk9lp.js";
import { t as n } from "./adopt-styles-D-whPyYY.js";
import { t as r } from "./anchor-DuigV5cl.js";
import { n as i, o as a } from "./parse-comments-1KeXBRVc.js";
import { r as o } from "./create-element-CzrO_qdr.js";
import { batch as s, computed as c, effect as l, signal as u, untracked as d } from "@preact/signals-core";
// src/features/live/live.css?inline
var f = ".new .date:after{content:\"\";border:.25em solid var(--_accent);border-radius:50%;margin-inline-start:.5em;display:inline-block}.news{z-index:2;text-align:center;pointer-events:none;block-size:0;position:sticky;inset-block-end:3.2em}.news-button{border:1px solid var(--_fill);background:var(--_fill);color:var(--_on-fill);font:600 .82em/1.3 var(--_sans);font-variant-numeric:tabular-nums;pointer-events:auto;border-radius:2em;padding:.55em 1.1em;animation:.2s news;position:relative;inset-block-start:-.6em;box-shadow:0 .15em .7em #0003}@keyframes news{0%{opacity:0;translate:0 .4em}}@media (prefers-reduced-motion:reduce){.news-button{animation:none}}@media print{.news{display:none}}", p = [
	"created",
	"updated",
	"deleted",
	"reload"
], m = (e, t) => {
	let n = new EventSource(e);
	n.addEventListener("open", () => t.onOpen()), n.addEventListener("error", () => {
		n.close(), t.onEnd();
	});
	for (let e of p) n.addEventListener(e, ({ data: n, lastEventId: r }) => {
		r !== "" && t.onId(r);
		let i = h(e, n);
		i && t.onEvent(i);
	});
	return n;
};
function h(e, t) {
	if (e === "reload") return { kind: e };
	let n;
	try {
		n = JSON.parse(String(t));
	} catch {
		return null;
	}
	if (e === "deleted") return a(n) && r(n.id) ? {
		kind: e,
		id: n.id
	} : null;
	let o = i(n);
	return o && {
		kind: e,
		comment: o
	};
}
// src/features/live/reconcile.ts
function g(e, t) {
	if ((t.edited ?? 0) < (e.edited ?? 0)) return e;
	let { moreReplies: n, repliesCursor: r, repliesBefore: i } = e;
	return {
		...t,
		moreReplies: n,
		repliesCursor: r,
		repliesBefore: i
	};
}
function _(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let { parent: e } of t) e !== null && n.set(e, (n.get(e) ?? 0) + 1);
	let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), a = new Map(t.map((e) => [e.id, e])), o = ({ id: e, moreReplies: t, repliesBefore: r }) => (n.get(e) ?? 0) + t + r > 0;
	for (let t of e) {
		let e = a.get(t);
		if (!e || i.has(t)) continue;
		if (o(e)) {
			let n = {
				name: "",
				url: null,
				avatar: null,
				role: null
			};
			r.set(t, {
				...e,
				state: "deleted",
				author: n,
				html: "",
				likes: 0
			});
			continue;
		}
		let s = e;
		for (; s && !i.has(s.id);) {
			i.add(s.id), r.delete(s.id);
			let e = a.get(s.parent ?? "");
			if (!e) break;
			n.set(e.id, (n.get(e.id) ?? 1) - 1), s = (e.state === "deleted" || r.has(e.id)) && !o(e) ? e : void 0;
		}
	}
	return {
		put: [...r.values()],
		gone: [...i]
	};
}
function v(e, t) {
	let n = e.parent === t.parent && e.author.name === t.author.name, r = y(t.html.replace(/<[^>]*>|&[#\w]+;/g, "")).slice(0, 30);
	return n && y(e.text ?? "").includes(r);
}
var y = (e) => e.replace(/[^\p{L}\p{N}]/gu, "");
function b(e, t, n) {
	let r = S(e);
	return e.comments.filter((e) => {
		if (t.has(e.id) || e.state !== "published") return !1;
		let i = r.get(C(e)), a = i && t.get(i.id), o = !a || a.moreReplies + a.repliesBefore === 0;
		return (n === null || (e.created ?? 0) > n) && (o || n !== null);
	});
}
function x(e, t, n) {
	let r = S(e), i = Math.min(...r.keys()), a = new Set(e.comments.map(({ id: e }) => e));
	return [...t.values()].filter((e) => {
		let { id: t, number: o, state: s, created: c } = e;
		if (o === null || s !== "published" || a.has(t) || (c ?? Infinity) > n || C(e) < i) return !1;
		let l = r.get(C(e));
		return !l || l.moreReplies === 0;
	}).map(({ id: e }) => e);
}
function S(e) {
	let t = e.comments.filter(({ parent: e, number: t }) => e === null && t !== null);
	return new Map(t.map((e) => [C(e), e]));
}
var C = ({ number: e }) => Number.parseInt(e ?? "", 10), w = 1e3, T = 6e4, E = 1e4, D = () => Date.now() || performance.now();
function O({ subscribe: e, onGap: t }) {
	let n = null, r = null, i = D(), a = !1, o = 0, s = 0, c, l = !1;
	function u() {
		if (clearTimeout(c), l || document.visibilityState === "hidden") return p();
		if (n) return;
		s - D() > T && (s = D() + w);
		let e = s - D();
		e > 0 ? c = setTimeout(u, e) : d();
	}
	function d() {
		s = 0;
		let o = { close: () => {} };
		n = o;
		try {
			let s = e({
				onOpen(e) {
					n === o && (r = D(), (a || r - i > E) && t(i, e));
				},
				onEnd: () => {
					n === o && f();
				}
			});
			o.close = () => s.close(), n !== o && o.close();
		} catch {
			f();
		}
	}
	function f() {
		let e = r === null ? 0 : D() - r;
		p(), e > T && (o = 0);
		let t = Math.min(T, 2 * w * 2 ** o);
		o += 1, s = D() + Math.max(w, Math.random() * t), u();
	}
	function p() {
		r !== null && (i = D(), a = !0), r = null, n?.close(), n = null;
	}
	let m = () => {
		s = 0, u();
	}, h = () => {
		l = !0, u();
	}, g = () => {
		l = !1, u();
	};
	return document.addEventListener("visibilitychange", u), addEventListener("online", m), addEventListener("pagehide", h), addEventListener("pageshow", g), u(), () => {
		document.removeEventListener("visibilitychange", u), removeEventListener("online", m), removeEventListener("pagehide", h), removeEventListener("pageshow", g), clearTimeout(c), p();
	};
}
// src/features/live/live-store.ts
var k = 300, A = 1e3, j = 50, M = 6e4;
function N(e, t, n) {
	let r = u(/* @__PURE__ */ new Map()), i = u(/* @__PURE__ */ new Set()), a = /* @__PURE__ */ new Map(), o = new AbortController(), d = [], f = Date.now(), p, h = c(() => [...r.value.values()].filter((e) => !t.comments.value.has(e.id) && !t.unsettled.value.some((t) => v(t, e))));
	function y(e) {
		d.length >= A || (d.push(e), p ??= setTimeout(() => {
			let e = d;
			d = [], p = void 0, S(e);
		}, k));
	}
	function S(e) {
		let n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), c = new Map(r.value);
		for (let r of e) {
			if (r.kind === "reload") continue;
			let e = r.kind === "deleted" ? r.id : r.comment.id, i = n.get(e) ?? t.comments.value.get(e);
			i || r.kind === "created" ? a.delete(e) : C(e, r), r.kind === "deleted" || r.comment.state !== "published" ? (c.delete(e), i?.state === "published" && o.add(e)) : i ? (o.delete(e), n.set(e, g(i, r.comment))) : (c.has(e) || r.kind === "created" && w(r.comment, c)) && c.set(e, r.comment);
		}
		s(() => {
			r.value = c, n.size > 0 && t.merge({ put: [...n.values()] }), o.size > 0 && (i.value = /* @__PURE__ */ new Set([...i.value, ...o]));
		}), e.some(({ kind: e }) => e === "reload") && E(f);
	}
	function C(e, t) {
		let [n] = a.keys();
		a.size >= A && n !== void 0 && a.delete(n), a.set(e, t);
	}
	function w({ parent: e }, n) {
		return n.size >= A ? !1 : e === null || t.comments.value.has(e) || n.has(e);
	}
	function T(e) {
		let { value: i } = t.comments, a = new Set([...e].filter((e) => i.get(e)?.state === "published"));
		n.onGone(a);
		let { put: o, gone: s } = _(a, [...i.values(), ...r.value.values()]);
		t.merge({
			put: o,
			gone: s
		});
	}
	async function E(n) {
		if (a.clear(), t.status.value === "ready") try {
			let r = await e.list({
				thread: t.id,
				order: "newest",
				limit: j
			}, o.signal);
			if (o.signal.aborted || t.status.value !== "ready") return;
			let i = t.comments.value, a = t.ends.prev.value === null && t.ends.next.value === null, s = n - M;
			for (let e of x(r, i, s)) y({
				kind: "deleted",
				id: e
			});
			for (let e of r.comments) i.has(e.id) && y({
				kind: "updated",
				comment: e
			});
			for (let e of b(r, i, a ? null : s)) y({
				kind: "created",
				comment: e
			});
		} catch {}
	}
	function D() {
		let e = h.value, n = new Set(e.map(({ id: e }) => e));
		return s(() => {
			r.value = new Map([...r.value].filter(([e]) => !n.has(e))), t.merge({
				put: e,
				newIds: n
			});
		}), F([...t.tree.value, ...t.unplacedRoots.value], n);
	}
	let N = [
		l(() => {
			let e = n.inUse(), t = new Set([...i.value].filter((t) => !e.has(t)));
			t.size !== 0 && queueMicrotask(() => {
				i.value = new Set([...i.value].filter((e) => !t.has(e))), T(t);
			});
		}),
		l(() => {
			let { value: e } = t.comments;
			for (let [t, n] of a) e.has(t) && (a.delete(t), y(n));
		}),
		P(h, n.onNews),
		O({
			subscribe: (n) => e.subscribe?.(t.id, {
				...n,
				onEvent: y
			}, m) ?? { close: () => {} },
			onGap(e, t) {
				f = e, t || E(e);
			}
		})
	];
	return {
		news: h,
		show: D,
		stop() {
			clearTimeout(p), o.abort();
			for (let e of N) e();
		}
	};
}
function P(e, t) {
	let n = 0;
	return l(() => {
		let { length: r } = e.value;
		n === 0 && r > 0 && t(r), n = r;
	});
}
function F(e, t) {
	for (let { comment: n, replies: r } of e) {
		let e = t.has(n.id) ? n.id : F(r, t);
		if (e !== null) return e;
	}
	return null;
}
// src/features/live/live.strings.ts
var I = { news: {
	one: "{count} new comment",
	other: "{count} new comments"
} };
// src/features/live/new-comments-button.ts
function L(e, t, { thread: n, announce: r, t: i }) {
	let a = o("bdi"), s = o("button", {
		part: "notice button",
		class: "news-button",
		type: "button"
	}, a), c = o("div", { class: "news" }, s);
	return s.addEventListener("click", () => {
		let e = t.show();
		r(""), e !== null && n.show(e, "posted");
	}), l(() => {
		let n = t.news.value.length;
		if (n === 0) return c.remove();
		a.textContent = i("news", { count: n }), c.parentNode || e.append(c);
	});
}
// src/features/live/live.chunk.ts
function R(t) {
	e(I), n(t.root, f);
	let { live: r, thread: i } = t, a = c(() => r.value !== "off" && i.capabilities.value.features.has("live"));
	return l(() => a.value ? d(() => z(t)) : void 0);
}
function z(e) {
	let { backend: n, thread: r, root: i, openReplies: a, sending: o, slots: s, announce: l, t: u } = e, d = c(() => /* @__PURE__ */ new Set([...a.ids.value, ...o.value?.mine.editing.value ?? []])), f = N(n, r, {
		inUse: () => d.value,
		onNews: (e) => l(u("news", { count: e })),
		onGone: (e) => B(i, r, e)
	}), p = t(s.afterList, (t) => L(t, f, e));
	return () => {
		f.stop(), p();
	};
}
function B(e, t, n) {
	let r = (e) => e.id.replace(/^comment-/, ""), i = e.activeElement?.closest("article");
	if (!i || !n.has(r(i))) return;
	let a = [...e.querySelectorAll("article")], o = a.slice(a.indexOf(i) + 1).find((e) => !n.has(r(e)));
	o ? t.show(r(o), "stay") : e.getElementById("heading")?.focus({ preventScroll: !0 });
}
export { R as start };
