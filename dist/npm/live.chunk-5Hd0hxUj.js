import { a as e, i as t, n, o as r, t as i } from "./signals-core.module-CsSPNZ3_.js";
import { i as a, s as o } from "./mount-BOGEMqU0.js";
import { n as s } from "./interaction.chunk-CckVbhlO.js";
import { r as c } from "./near-viewport-Cnr0fIGr.js";
import { a as l, o as u } from "./protocol-DJjb84UH.js";
import { n as d, o as f } from "./parse-comments-Dvmi7qmF.js";
import { a as p } from "./input-method-l9ukB31U.js";
import { t as m } from "./fetch-json-lj72dHal.js";
import { r as h } from "./create-element-DrD0owWn.js";
// src/features/live/live.css?inline
var g = ".news{z-index:2;text-align:center;pointer-events:none;block-size:0;position:sticky;inset-block-end:3.2em}.news-button{border:1px solid var(--_fill);background:var(--_fill);color:var(--_on-fill);font:600 .82em/1.3 var(--_sans);font-variant-numeric:tabular-nums;pointer-events:auto;border-radius:2em;padding:.55em 1.1em;animation:.2s news;position:relative;inset-block-start:-.6em;box-shadow:0 .15em .7em #0003}@keyframes news{0%{opacity:0;translate:0 .4em}}@media (prefers-reduced-motion:reduce){.news-button{animation:none}}@media print{.news{display:none}}";
// src/features/live/reconcile.ts
function ee(e, t) {
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
function te(e, t) {
	let n = e.parent === t.parent && e.author.name === t.author.name, r = v(t.html.replace(/<[^>]*>|&[#\w]+;/g, "")).slice(0, 30);
	return n && v(e.text ?? "").includes(r);
}
var v = (e) => e.replace(/[^\p{L}\p{N}]/gu, "");
function y(e, t, n) {
	let r = x(e);
	return e.comments.filter((e) => {
		if (t.has(e.id) || e.state !== "published") return !1;
		let i = r.get(S(e)), a = i && t.get(i.id), o = !a || a.moreReplies + a.repliesBefore === 0;
		return (n === null || (e.created ?? 0) > n) && (o || n !== null);
	});
}
function b(e, t, n) {
	let r = x(e), i = Math.min(...r.keys()), a = new Set(e.comments.map(({ id: e }) => e));
	return [...t.values()].filter((e) => {
		let { id: t, number: o, state: s, created: c } = e;
		if (o === null || s !== "published" || a.has(t) || (c ?? Infinity) > n || S(e) < i) return !1;
		let l = r.get(S(e));
		return !l || l.moreReplies === 0;
	}).map(({ id: e }) => e);
}
function x(e) {
	let t = e.comments.filter(({ parent: e, number: t }) => e === null && t !== null);
	return new Map(t.map((e) => [S(e), e]));
}
var S = ({ number: e }) => Number.parseInt(e ?? "", 10), C = 6e4;
function ne({ onOpen: e, onEnd: t }) {
	let n = () => {
		e(!1), t();
	};
	n();
	let r = setInterval(n, C);
	return { close: () => clearInterval(r) };
}
// src/backends/event-source.ts
var w = [
	"created",
	"updated",
	"deleted",
	"reload"
];
function T(e) {
	return w.some((t) => t === e);
}
function E(e, t) {
	let n = t.map(([e, n]) => {
		let r = `thread=${l(e)}`;
		return n === null && t.length === 1 ? r : `${r}&since=${l(n ?? "")}`;
	});
	return `${u(e)}/events?${n.join("&")}`;
}
function D(e, t) {
	let n = new EventSource(e);
	n.addEventListener("open", () => t.onOpen()), n.addEventListener("error", () => {
		n.close(), t.onEnd();
	});
	for (let e of w) n.addEventListener(e, ({ data: n, lastEventId: r }) => t.onMessage(e, String(n), r));
	return n;
}
function O(e, t) {
	if (e === "reload") return { kind: e };
	let n = k(t);
	if (e === "deleted") return f(n) && c(n.id) ? {
		kind: e,
		id: n.id
	} : null;
	let r = d(n);
	return r && {
		kind: e,
		comment: r
	};
}
function re(e) {
	let t = k(e);
	return f(t) && typeof t.thread == "string" ? t.thread : null;
}
function k(e) {
	try {
		return JSON.parse(e);
	} catch {
		return null;
	}
}
// src/features/live/positions.ts
var A = /^\d{1,15}$/;
function j(e, t) {
	return e !== null && t !== null && A.test(e) && A.test(t) && Number(e) < Number(t);
}
function ie(e, t) {
	return e !== null && (e === t || j(t, e));
}
function M(e, t) {
	for (let [n, r] of t) {
		let t = e.get(n) ?? null;
		(t === null || j(r, t)) && e.set(n, r);
	}
}
// src/features/live/retry-pauses.ts
var N = 1e3, P = 6e4, F = /* @__PURE__ */ new Map();
function I(e, t) {
	let n = F.get(e) ?? {
		tries: 0,
		due: 0
	};
	F.set(e, n);
	let r;
	function i() {
		if (clearTimeout(r), n.due === 0) return;
		n.due - L() > P && (n.due = L() + N);
		let e = n.due - L();
		e > 0 ? r = setTimeout(i, e) : a();
	}
	function a() {
		clearTimeout(r), n.due !== 0 && (n.due = 0, t());
	}
	return addEventListener("online", a), i(), {
		isPausing: () => n.due > 0,
		begin(e) {
			e > P && (n.tries = 0);
			let t = Math.min(P, 2 * N * 2 ** n.tries);
			n.tries += 1, n.due = L() + Math.max(N, Math.random() * t), i();
		},
		stop() {
			removeEventListener("online", a), clearTimeout(r);
		}
	};
}
var L = () => Date.now() || performance.now(), R = 2, z = 6e3;
function B(e, t) {
	let n = /* @__PURE__ */ new Set(), r = new AbortController(), i = I(e, c), a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), s = "unknown";
	function c() {
		if (r.signal.aborted || i.isPausing() || s === "asked") return;
		if (s === "unknown" && a.size > 1) return void f();
		let t = [...a.keys()].some((e) => !l(e) && !o.has(e)), c = [...n].some((e) => [...e.threads.keys()].some(u)), m = (t || c && o.size > 0) && Number(s) > 1;
		for (let e of n) ([...e.threads.keys()].every(u) || m || d(e)) && g(e);
		let h = V(e, [...a].filter(([e]) => !l(e)), Number(s) || 1);
		for (let e of h.splice(0, R - n.size)) p(e);
		o = new Set(h.flat().map(([e]) => e));
	}
	let l = (e) => [...n].find(({ threads: t }) => t.has(e)), u = (e) => !a.has(e), d = ({ threads: e }) => [...e].some(([e, t]) => j(a.get(e) ?? null, t));
	async function f() {
		s = "asked", s = await m(`${e}/`, r.signal).then(H, () => 1), c();
	}
	function p(r) {
		let i = {
			threads: new Map(r),
			openSince: null,
			close: () => {}
		}, o = () => !n.has(i);
		n.add(i);
		try {
			let n = D(E(e, r), {
				onOpen() {
					o() || (i.openSince = L(), t.onOpen(i.threads));
				},
				onMessage(e, n, s) {
					let c = r.length === 1 ? r[0]?.[0] : re(n);
					!o() && typeof c == "string" && i.threads.has(c) && (t.onMessage(c, e, n, s), s !== "" && (i.threads.set(c, s), a.has(c) && a.set(c, s)));
				},
				onEnd() {
					o() || h(i);
				}
			});
			i.close = () => n.close();
		} catch {
			h(i);
		}
	}
	function h(e) {
		g(e), s === 1 && (s = "unknown"), i.begin(e.openSince === null ? 0 : L() - e.openSince), t.onEnd([...e.threads.keys()]);
	}
	function g(e) {
		n.delete(e), e.close();
	}
	return {
		want(e) {
			a = new Map(e), c();
		},
		opened: () => new Map([...n].flatMap(({ openSince: e, threads: t }) => e ? [...t] : [])),
		stop() {
			r.abort(), i.stop();
			for (let e of n) g(e);
		}
	};
}
function V(e, t, n) {
	let r = [];
	for (let i of t) {
		let t = r.at(-1);
		t && t.length < n && E(e, [...t, i]).length <= z ? t.push(i) : r.push([i]);
	}
	return r;
}
function H(e) {
	let t = f(e) ? e.limits : null, n = f(t) ? t.events : null;
	return typeof n == "number" && n > 1 ? n : 1;
}
// src/features/live/tab-channel.ts
function U(e, t) {
	try {
		let n = new BroadcastChannel(e);
		return n.addEventListener("message", ({ data: e }) => {
			W(e) && t(e);
		}), {
			post: (e) => n.postMessage(e),
			close: () => n.close()
		};
	} catch {
		return null;
	}
}
function W(e) {
	if (!f(e)) return !1;
	let { kind: t, threads: n } = e;
	return t === "ask" ? !0 : t === "event" ? [
		"thread",
		"data",
		"id"
	].every((t) => typeof e[t] == "string") && T(e.event) : Array.isArray(n) ? t === "end" ? n.every((e) => typeof e == "string") : (t === "open" || t === "want" && typeof e.from == "string") && n.every(G) : !1;
}
function G(e) {
	if (!Array.isArray(e)) return !1;
	let [t, n] = e;
	return typeof t == "string" && (n === null || typeof n == "string");
}
// src/features/live/tab-leader.ts
function K(e, { onLead: t, onAlone: n }) {
	let r = new AbortController(), { signal: i } = r, a = !1, o = () => new Promise((e) => {
		if (i.aborted) return e();
		i.addEventListener("abort", () => e()), a = !0, t();
	}), s = () => {
		!i.aborted && !a && n();
	};
	try {
		navigator.locks.request(e, { signal: i }, o).catch(s);
	} catch {
		s();
	}
	return () => r.abort();
}
// src/features/live/shared-listening.ts
var q = 50, J = /* @__PURE__ */ new Map(), Y = (e, t, n, r) => {
	let i = u(e), a = J.get(i) ?? ae(i);
	J.set(i, a);
	let o = {
		thread: t,
		since: n,
		repeatedTo: null,
		isOpen: !1,
		listener: r
	};
	return a.add(o), { close() {
		a.remove(o) && J.delete(i);
	} };
};
function ae(e) {
	let t = p(), n = `afterword-live ${e}`, r = /* @__PURE__ */ new Set(), i = null, a = U(n, g), o = () => {
		a?.close(), a = null, c();
	}, s = () => {};
	a ? s = K(n, {
		onLead: c,
		onAlone: o
	}) : c();
	function c() {
		i = {
			streams: B(e, {
				onOpen: (e) => h({
					kind: "open",
					to: null,
					threads: [...e]
				}),
				onMessage: m,
				onEnd(e) {
					h({
						kind: "end",
						threads: [...e]
					}), i?.wants.clear(), a?.post({ kind: "ask" }), l();
				}
			}),
			wants: /* @__PURE__ */ new Map(),
			joined: /* @__PURE__ */ new Set(),
			timer: void 0
		}, a?.post({ kind: "ask" }), l();
	}
	function l() {
		i ? d(t) : a?.post({
			kind: "want",
			from: t,
			threads: [...u()]
		});
	}
	function u() {
		let e = /* @__PURE__ */ new Map();
		for (let { thread: t, since: n } of r) M(e, /* @__PURE__ */ new Map([[t, n]]));
		return e;
	}
	function d(e) {
		i && (i.joined.add(e), i.timer ??= setTimeout(f, q));
	}
	function f() {
		if (!i) return;
		let { streams: e, wants: n, joined: r } = i;
		i.timer = void 0, n.set(t, u());
		let a = /* @__PURE__ */ new Map();
		for (let e of n.values()) M(a, e);
		e.want(a);
		let o = [...e.opened()];
		for (let e of r) {
			let t = o.filter(([t]) => n.get(e)?.has(t));
			t.length > 0 && h({
				kind: "open",
				to: e,
				threads: t
			});
		}
		r.clear();
	}
	function m(e, t, n, r) {
		for (let [t, n] of i?.wants ?? []) r !== "" && n.has(e) && !i?.joined.has(t) && n.set(e, r);
		h({
			kind: "event",
			thread: e,
			event: t,
			data: n,
			id: r
		});
	}
	function h(e) {
		a?.post(e), g(e);
	}
	function g(e) {
		if (e.kind === "ask") i || l();
		else if (e.kind === "want") {
			if (!i) return;
			e.threads.length > 0 ? i.wants.set(e.from, new Map(e.threads)) : i.wants.delete(e.from), d(e.from);
		} else if (e.kind === "open") {
			if (e.to !== null && e.to !== t) return;
			let n = new Map(e.threads);
			for (let t of r) {
				let r = n.get(t.thread);
				r !== void 0 && oe(t, r, e.to !== null);
			}
		} else if (e.kind === "end") for (let t of r) e.threads.includes(t.thread) && X(t);
		else for (let t of r) t.thread === e.thread && se(t, e);
	}
	return {
		add(e) {
			r.add(e), l();
		},
		remove(e) {
			return r.delete(e) ? r.size > 0 ? (l(), !1) : (i ? (a?.post({
				kind: "end",
				threads: [...i.streams.opened().keys()]
			}), clearTimeout(i.timer), i.streams.stop()) : a?.post({
				kind: "want",
				from: t,
				threads: []
			}), i = null, s(), a?.close(), !0) : !1;
		}
	};
}
function oe(e, t, n) {
	let r = ie(e.since, t);
	j(t, e.since) && (e.repeatedTo = e.since), e.isOpen && (n || r) || (X(e), e.isOpen = !0, e.listener.onOpen(r));
}
function X(e) {
	e.isOpen && (e.isOpen = !1, e.listener.onEnd());
}
function se(e, { event: t, data: n, id: r }) {
	if (!e.isOpen) return;
	t === "reload" && (e.repeatedTo = null);
	let { repeatedTo: i } = e;
	if (r !== "" && i !== null && !j(i, r)) return;
	r !== "" && (e.since = r, e.listener.onId(r));
	let a = O(t, n);
	a && e.listener.onEvent(a);
}
// src/features/live/stream-gaps.ts
var ce = 1e4;
function le(e) {
	let t = L(), n = "new";
	return {
		onOpen(r) {
			(n === "ended" || L() - t > ce) && e(t, r), n = "open";
		},
		onEnd() {
			n === "open" && (t = L(), n = "ended");
		}
	};
}
// src/features/live/live-store.ts
var ue = 300, Z = 1e3, de = 50, fe = 6e4;
function pe(n, a, o) {
	let s = r(/* @__PURE__ */ new Map()), c = r(/* @__PURE__ */ new Set()), l = /* @__PURE__ */ new Map(), u = new AbortController(), d = [], f = Date.now(), p, m = i(() => [...s.value.values()].filter((e) => !a.comments.value.has(e.id) && !a.unsettled.value.some((t) => te(t, e))));
	function h(e) {
		d.length >= Z || (d.push(e), p ??= setTimeout(() => {
			let e = d;
			d = [], p = void 0, g(e);
		}, ue));
	}
	function g(e) {
		let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), i = new Map(s.value);
		for (let t of e) {
			if (t.kind === "reload") continue;
			let e = t.kind === "deleted" ? t.id : t.comment.id, o = n.get(e) ?? a.comments.value.get(e);
			o || t.kind === "created" ? l.delete(e) : v(e, t), t.kind === "deleted" || t.comment.state !== "published" ? (i.delete(e), o?.state === "published" && r.add(e)) : o ? (r.delete(e), n.set(e, ee(o, t.comment))) : (i.has(e) || t.kind === "created" && x(t.comment, i)) && i.set(e, t.comment);
		}
		t(() => {
			s.value = i, n.size > 0 && a.merge({ put: [...n.values()] }), r.size > 0 && (c.value = /* @__PURE__ */ new Set([...c.value, ...r]));
		}), e.some(({ kind: e }) => e === "reload") && C(f);
	}
	function v(e, t) {
		let [n] = l.keys();
		l.size >= Z && n !== void 0 && l.delete(n), l.set(e, t);
	}
	function x({ parent: e }, t) {
		return t.size >= Z ? !1 : e === null || a.comments.value.has(e) || t.has(e);
	}
	function S(e) {
		let { value: t } = a.comments, n = new Set([...e].filter((e) => t.get(e)?.state === "published"));
		o.onGone(n);
		let { put: r, gone: i } = _(n, [...t.values(), ...s.value.values()]);
		a.merge({
			put: r,
			gone: i
		});
	}
	async function C(e) {
		if (l.clear(), a.status.value === "ready") try {
			let t = await n.list({
				thread: a.id,
				order: "newest",
				limit: de
			}, u.signal);
			if (u.signal.aborted || a.status.value !== "ready") return;
			let r = a.comments.value, i = a.ends.prev.value === null && a.ends.next.value === null, o = e - fe;
			for (let e of b(t, r, o)) h({
				kind: "deleted",
				id: e
			});
			for (let e of t.comments) r.has(e.id) && h({
				kind: "updated",
				comment: e
			});
			for (let e of y(t, r, i ? null : o)) h({
				kind: "created",
				comment: e
			});
		} catch {}
	}
	function w() {
		let e = m.value, n = new Set(e.map(({ id: e }) => e));
		return t(() => {
			s.value = new Map([...s.value].filter(([e]) => !n.has(e))), a.merge({
				put: e,
				newIds: n
			});
		}), Q([...a.tree.value, ...a.unplacedRoots.value], n);
	}
	let T = le((e, t) => {
		f = e, t || C(e);
	}), E = [
		e(() => {
			let e = o.inUse(), t = new Set([...c.value].filter((t) => !e.has(t)));
			t.size !== 0 && queueMicrotask(() => {
				c.value = new Set([...c.value].filter((e) => !t.has(e))), S(t);
			});
		}),
		e(() => {
			let { value: e } = a.comments;
			for (let [t, n] of l) e.has(t) && (l.delete(t), h(n));
		}),
		me(m, o.onNews),
		o.whileShown(() => {
			let e = {
				...T,
				onEvent: h
			}, t = o.isPolling ? ne(e) : n.subscribe?.(a.id, e, Y);
			return () => {
				t?.close(), T.onEnd();
			};
		})
	];
	return {
		news: m,
		show: w,
		stop() {
			clearTimeout(p), u.abort();
			for (let e of E) e();
		}
	};
}
function me(t, n) {
	let r = 0;
	return e(() => {
		let { length: e } = t.value;
		r === 0 && e > 0 && n(e), r = e;
	});
}
function Q(e, t) {
	for (let { comment: n, replies: r } of e) {
		let e = t.has(n.id) ? n.id : Q(r, t);
		if (e !== null) return e;
	}
	return null;
}
// src/features/live/live.strings.ts
var he = { news: {
	one: "{count} new comment",
	other: "{count} new comments"
} };
// src/features/live/new-comments-button.ts
function ge(t, n, { thread: r, announce: i, t: a }) {
	let o = h("bdi"), s = h("button", {
		part: "notice button",
		class: "news-button",
		type: "button"
	}, o), c = h("div", { class: "news" }, s);
	return s.addEventListener("click", () => {
		let e = n.show();
		i(""), e !== null && r.show(e, "link");
	}), e(() => {
		let e = n.news.value.length;
		if (e === 0) return c.replaceWith();
		o.textContent = a("news", { count: e }), c.parentNode || t.append(c);
	});
}
// src/features/live/live.chunk.ts
function $(t) {
	o(he), s(t.root, g);
	let { live: r, thread: a } = t, c = i(() => r.value === "poll" ? "poll" : r.value === "on" && a.capabilities.value.features.has("live") ? "stream" : "none");
	return e(() => {
		let e = c.value === "poll";
		return c.value === "none" ? void 0 : n(() => _e(t, e));
	});
}
function _e(e, t) {
	let { backend: n, thread: r, root: o, openReplies: s, sending: c, slots: l, announce: u, t: d } = e, f = i(() => /* @__PURE__ */ new Set([...s.ids.value, ...c.value?.mine.editing.value ?? []])), p = pe(n, r, {
		whileShown: e.whileShown,
		isPolling: t,
		inUse: () => f.value,
		onNews: (e) => u(d("news", { count: e })),
		onGone: (e) => ve(o, r, e)
	}), m = a(l.afterList, (t) => ge(t, p, e));
	return () => {
		p.stop(), m();
	};
}
function ve(e, t, n) {
	let r = (e) => e.id.replace(/^comment-/, ""), i = e.activeElement?.closest("article");
	if (!i || !n.has(r(i))) return;
	let a = [...e.querySelectorAll("article")], o = a.slice(a.indexOf(i) + 1).find((e) => !n.has(r(e)));
	o ? t.show(r(o), "stay") : e.getElementById("heading")?.focus({ preventScroll: !0 });
}
export { $ as start };
