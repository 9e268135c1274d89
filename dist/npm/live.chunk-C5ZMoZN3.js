import { t as e } from "./anchor-DuigV5cl.js";
import { n as t, o as n } from "./parse-comments-1KeXBRVc.js";
import { t as r } from "./adopt-styles-D-whPyYY.js";
import { batch as i, computed as a, effect as o, signal as s } from "@preact/signals";
import { jsx as c } from "preact/jsx-runtime";
// src/backends/event-source.ts
var l = [
	"created",
	"updated",
	"deleted",
	"reload"
], u = (e, t) => {
	let n = new EventSource(e);
	n.addEventListener("open", () => t.onOpen()), n.addEventListener("error", () => {
		n.close(), t.onEnd();
	});
	for (let e of l) n.addEventListener(e, ({ data: n, lastEventId: r }) => {
		r !== "" && t.onId(r);
		let i = d(e, n);
		i && t.onEvent(i);
	});
	return n;
};
function d(r, i) {
	if (r === "reload") return { kind: r };
	let a;
	try {
		a = JSON.parse(String(i));
	} catch {
		return null;
	}
	if (r === "deleted") return n(a) && e(a.id) ? {
		kind: r,
		id: a.id
	} : null;
	let o = t(a);
	return o && {
		kind: r,
		comment: o
	};
}
// src/features/live/reconcile.ts
function f(e, t) {
	if ((t.edited ?? 0) < (e.edited ?? 0)) return e;
	let { moreReplies: n, repliesCursor: r, repliesBefore: i } = e;
	return {
		...t,
		moreReplies: n,
		repliesCursor: r,
		repliesBefore: i
	};
}
function p(e, t) {
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
function m(e, t) {
	let n = e.parent === t.parent && e.author.name === t.author.name, r = h(t.html.replace(/<[^>]*>|&[#\w]+;/g, "")).slice(0, 30);
	return n && h(e.text ?? "").includes(r);
}
var h = (e) => e.replace(/[^\p{L}\p{N}]/gu, "");
function g(e, t, n) {
	let r = v(e);
	return e.comments.filter((e) => {
		if (t.has(e.id) || e.state !== "published") return !1;
		let i = r.get(y(e)), a = i && t.get(i.id), o = !a || a.moreReplies + a.repliesBefore === 0;
		return (n === null || (e.created ?? 0) > n) && (o || n !== null);
	});
}
function _(e, t, n) {
	let r = v(e), i = Math.min(...r.keys()), a = new Set(e.comments.map(({ id: e }) => e));
	return [...t.values()].filter((e) => {
		let { id: t, number: o, state: s, created: c } = e;
		if (o === null || s !== "published" || a.has(t) || (c ?? Infinity) > n || y(e) < i) return !1;
		let l = r.get(y(e));
		return !l || l.moreReplies === 0;
	}).map(({ id: e }) => e);
}
function v(e) {
	let t = e.comments.filter(({ parent: e, number: t }) => e === null && t !== null);
	return new Map(t.map((e) => [y(e), e]));
}
var y = ({ number: e }) => Number.parseInt(e ?? "", 10), b = 1e3, x = 6e4, S = 1e4, C = () => Date.now() || performance.now();
function w({ subscribe: e, onGap: t }) {
	let n = null, r = null, i = C(), a = !1, o = 0, s = 0, c, l = !1;
	function u() {
		if (clearTimeout(c), l || document.visibilityState === "hidden") return p();
		if (n) return;
		s - C() > x && (s = C() + b);
		let e = s - C();
		e > 0 ? c = setTimeout(u, e) : d();
	}
	function d() {
		s = 0;
		let o = { close: () => {} };
		n = o;
		try {
			let s = e({
				onOpen(e) {
					n === o && (r = C(), (a || r - i > S) && t(i, e));
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
		let e = r === null ? 0 : C() - r;
		p(), e > x && (o = 0);
		let t = Math.min(x, 2 * b * 2 ** o);
		o += 1, s = C() + Math.max(b, Math.random() * t), u();
	}
	function p() {
		r !== null && (i = C(), a = !0), r = null, n?.close(), n = null;
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
var T = 300, E = 1e3, D = 50, O = 6e4;
function k(e, t, n) {
	let r = s(/* @__PURE__ */ new Map()), c = s(/* @__PURE__ */ new Set()), l = /* @__PURE__ */ new Map(), d = new AbortController(), h = [], v = Date.now(), y, b = a(() => [...r.value.values()].filter((e) => !t.comments.value.has(e.id) && !t.unsettled.value.some((t) => m(t, e))));
	function x(e) {
		h.length >= E || (h.push(e), y ??= setTimeout(() => {
			let e = h;
			h = [], y = void 0, S(e);
		}, T));
	}
	function S(e) {
		let n = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set(), o = new Map(r.value);
		for (let r of e) {
			if (r.kind === "reload") continue;
			let e = r.kind === "deleted" ? r.id : r.comment.id, i = n.get(e) ?? t.comments.value.get(e);
			i || r.kind === "created" ? l.delete(e) : C(e, r), r.kind === "deleted" || r.comment.state !== "published" ? (o.delete(e), i?.state === "published" && a.add(e)) : i ? (a.delete(e), n.set(e, f(i, r.comment))) : (o.has(e) || r.kind === "created" && k(r.comment, o)) && o.set(e, r.comment);
		}
		i(() => {
			r.value = o, n.size > 0 && t.merge({ put: [...n.values()] }), a.size > 0 && (c.value = /* @__PURE__ */ new Set([...c.value, ...a]));
		}), e.some(({ kind: e }) => e === "reload") && N(v);
	}
	function C(e, t) {
		let [n] = l.keys();
		l.size >= E && n !== void 0 && l.delete(n), l.set(e, t);
	}
	function k({ parent: e }, n) {
		return n.size >= E ? !1 : e === null || t.comments.value.has(e) || n.has(e);
	}
	function M(e) {
		let { value: i } = t.comments, a = new Set([...e].filter((e) => i.get(e)?.state === "published"));
		n.onGone(a);
		let { put: o, gone: s } = p(a, [...i.values(), ...r.value.values()]);
		t.merge({
			put: o,
			gone: s
		});
	}
	async function N(n) {
		if (l.clear(), t.status.value === "ready") try {
			let r = await e.list({
				thread: t.id,
				order: "newest",
				limit: D
			}, d.signal);
			if (d.signal.aborted || t.status.value !== "ready") return;
			let i = t.comments.value, a = t.ends.prev.value === null && t.ends.next.value === null, o = n - O;
			for (let e of _(r, i, o)) x({
				kind: "deleted",
				id: e
			});
			for (let e of r.comments) i.has(e.id) && x({
				kind: "updated",
				comment: e
			});
			for (let e of g(r, i, a ? null : o)) x({
				kind: "created",
				comment: e
			});
		} catch {}
	}
	function P() {
		let e = b.value, n = new Set(e.map(({ id: e }) => e));
		return i(() => {
			r.value = new Map([...r.value].filter(([e]) => !n.has(e))), t.merge({
				put: e,
				fresh: n
			});
		}), j([...t.tree.value, ...t.beyond.value], n);
	}
	let F = [
		o(() => {
			let e = n.inUse(), t = new Set([...c.value].filter((t) => !e.has(t)));
			t.size !== 0 && queueMicrotask(() => {
				c.value = new Set([...c.value].filter((e) => !t.has(e))), M(t);
			});
		}),
		o(() => {
			let { value: e } = t.comments;
			for (let [t, n] of l) e.has(t) && (l.delete(t), x(n));
		}),
		A(b, n.onNews),
		w({
			subscribe: (n) => e.subscribe?.(t.id, {
				...n,
				onEvent: x
			}, u) ?? { close: () => {} },
			onGap(e, t) {
				v = e, t || N(e);
			}
		})
	];
	return {
		news: b,
		show: P,
		stop() {
			clearTimeout(y), d.abort();
			for (let e of F) e();
		}
	};
}
function A(e, t) {
	let n = 0;
	return o(() => {
		let { length: r } = e.value;
		n === 0 && r > 0 && t(r), n = r;
	});
}
function j(e, t) {
	for (let { comment: n, replies: r } of e) {
		let e = t.has(n.id) ? n.id : j(r, t);
		if (e !== null) return e;
	}
	return null;
}
// src/features/live/live.css?inline
var M = ".new .date:after{content:\"\";border:.25em solid var(--_accent);border-radius:50%;margin-inline-start:.5em;display:inline-block}.news{z-index:2;text-align:center;pointer-events:none;block-size:0;position:sticky;inset-block-end:3.2em}.news-button{border:1px solid var(--_fill);background:var(--_fill);color:var(--_on-fill);font:600 .82em/1.3 var(--_sans);font-variant-numeric:tabular-nums;pointer-events:auto;border-radius:2em;padding:.55em 1.1em;animation:.2s news;position:relative;inset-block-start:-.6em;box-shadow:0 .15em .7em #0003}@keyframes news{0%{opacity:0;translate:0 .4em}}@media (prefers-reduced-motion:reduce){.news-button{animation:none}}@media print{.news{display:none}}";
// src/features/live/new-comments-button.tsx
function N({ live: e, ui: t }) {
	let n = e.news.value.length;
	return n === 0 ? null : /* @__PURE__ */ c("div", {
		class: "news",
		children: /* @__PURE__ */ c("button", {
			part: "notice button",
			class: "news-button",
			type: "button",
			onClick: () => {
				let n = e.show();
				t.announce(""), n !== null && t.thread.show(n, "posted");
			},
			children: /* @__PURE__ */ c("bdi", { children: t.t("news", { count: n }) })
		})
	});
}
// src/features/live/live.chunk.ts
function P(e) {
	let { backend: t, thread: n, root: i, openReplies: o, writing: s, onNews: c } = e;
	r(i, M);
	let l = (e) => F(i, n, e), u = a(() => {
		let { value: e } = s, t = e === null || e === "failed" ? [] : e.mine.editing.value;
		return /* @__PURE__ */ new Set([...o.ids.value, ...t]);
	});
	return {
		News: N,
		store: k(t, n, {
			inUse: () => u.value,
			onNews: c,
			onGone: l
		})
	};
}
function F(e, t, n) {
	let r = (e) => e.id.replace(/^comment-/, ""), i = e.activeElement?.closest("article");
	if (!i || !n.has(r(i))) return;
	let a = [...e.querySelectorAll("article")], o = a.slice(a.indexOf(i) + 1).find((e) => !n.has(r(e)));
	o ? t.show(r(o), "stay") : e.getElementById("heading")?.focus({ preventScroll: !0 });
}
export { P as startLive };
