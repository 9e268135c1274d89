import { n as e, r as t } from "./anchor-DuigV5cl.js";
import { S as n, T as r, a as i, c as a, x as o } from "./element-CHeOnnx8.js";
import { t as s } from "./random-id-N2hGZKTQ.js";
import { t as c } from "./adopt-styles-D-whPyYY.js";
import { batch as l, computed as u, effect as d, signal as f } from "@preact/signals";
import { Fragment as p, jsx as m, jsxs as h } from "preact/jsx-runtime";
// src/features/interaction/hash-navigation.ts
function g(n, r, i, a) {
	let o = /* @__PURE__ */ new Map(), s = new AbortController(), { signal: c } = s, l = null, u = ({ oldURL: t }) => {
		let { hash: i, href: s } = location, c = l;
		l &&= !1;
		let u = c === !1 ? void 0 : o.get(s);
		if (u) return o.delete(s), u();
		if (a(i)) return;
		let d = n.holds(i);
		if (d !== null && c) return n.show(d, "here");
		e(i) && d === null && o.set(t, _(n, r)), n.followHash(i);
	}, { navigation: d } = globalThis;
	return d?.addEventListener("currententrychange", ({ navigationType: e }) => {
		e !== "replace" && (l = e === "traverse");
	}, { signal: c }), addEventListener("hashchange", u, { signal: c }), addEventListener("click", (e) => {
		let { defaultPrevented: t, ctrlKey: r, metaKey: i, shiftKey: o } = e, s = e.composedPath().find((e) => e instanceof HTMLAnchorElement);
		if (t || r || i || o) return;
		let { hash: c, href: l } = location;
		s?.href === l && (a(c) || n.followHash(c));
	}, { signal: c }), location.hash !== i && u({ oldURL: t(location.href) + i }), () => s.abort();
}
function _(e, t) {
	let n = e.keep(), r = (e) => e.getBoundingClientRect().bottom > 0, i = [...[...t.querySelectorAll(".list > .item")].find(r)?.querySelectorAll("article") ?? []].find(r), a = i?.getBoundingClientRect().top ?? innerHeight;
	return () => {
		n(), i && a < innerHeight && e.show(i.id.replace("comment-", ""), "stay", a);
	};
}
// src/features/interaction/triggers.ts
function v(e, t, n) {
	let { backend: r, thread: i } = e, a = f(null), o = u(() => t.value !== "off" && i.loaded.value && i.capabilities.value.features.has("live"));
	return {
		live: a,
		stop: d(() => {
			if (!o.value || !r.subscribe) return;
			let t = !1, i = async () => {
				try {
					let r = t ? null : await n();
					r && !t && (a.value = r.startLive(e));
				} catch (e) {
					console.error(`[afterword] ${String(e)}`);
				}
			};
			return y(() => void i()), () => {
				t = !0, a.peek()?.store.stop(), a.value = null;
			};
		})
	};
}
function y(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 5e3 }) : setTimeout(e, 1e3);
}
// src/features/interaction/references-loading.ts
function b(e, t, n, i, a) {
	let { load: o, stop: s } = r(a, ({ startReferences: r }) => r(e, t, n, i));
	for (let e of ["input", "click"]) t.addEventListener(e, ({ target: e }) => {
		(e.closest("form")?.querySelector("textarea"))?.value.includes("#") && o();
	});
	let c = d(() => {
		for (let { html: e, namedBy: t } of i.thread.comments.value.values()) if (t.length !== 0 || /#[1-9]/.test(e)) {
			o();
			break;
		}
	});
	return () => {
		c(), s();
	};
}
// src/features/likes/likes-store.ts
function ee(e, t, n) {
	let r = {
		key: t,
		given: f(S(e, t)),
		wanted: f(/* @__PURE__ */ new Map()),
		answers: f(/* @__PURE__ */ new Map()),
		failed: f(null)
	}, { given: i, wanted: a, answers: o, failed: s } = r, c = n(r), l = (e) => a.value.get(e) ?? i.value.has(e);
	return {
		touched: u(() => [
			...i.value,
			...a.value.keys(),
			...o.value.keys(),
			s.value ?? ""
		]),
		failed: u(() => s.value),
		isLiked: l,
		count(e, t) {
			let n = o.value.get(e), r = n?.listed === t ? n.likes : t;
			return Math.max(0, r + Number(l(e)) - Number(i.value.has(e)));
		},
		async press(e, t) {
			s.value = null, a.value = new Map(a.value).set(e, !l(e)), await Promise.resolve(), await c.send(e, t);
		}
	};
}
function x({ wanted: e, failed: t }, n) {
	e.value = new Map([...e.value].filter(([e]) => e !== n)), t.value = n;
}
function S(e, t) {
	let n = e.read(t);
	return new Set(Array.isArray(n) ? n.filter((e) => typeof e == "string") : []);
}
// src/features/likes/liking.ts
function te(e, t) {
	let { backend: n, thread: r, storage: i, readerKey: a, onError: o } = t, { given: c, wanted: u, answers: d } = e, f = /* @__PURE__ */ new Set(), { signal: p } = new AbortController();
	async function m(t, i) {
		if (!f.has(t)) {
			if (!n.like) return x(e, t);
			f.add(t);
			try {
				for (let e = u.value.get(t); e !== void 0; e = u.value.get(t)) {
					if (e === c.value.has(t)) return g(t);
					let a = t === "" ? { thread: r } : { comment: t };
					h(t, i, await n.like(a, e, _(), p), e);
				}
			} catch (n) {
				x(e, t), o(n);
			} finally {
				f.delete(t);
			}
		}
	}
	function h(t, n, { likes: r, liked: a }, o) {
		let s = S(i, e.key);
		a ? s.add(t) : s.delete(t), s.size > 0 ? i.write(e.key, [...s]) : i.remove(e.key), l(() => {
			c.value = s, d.value = new Map(d.value).set(t, {
				likes: r,
				listed: n
			}), u.value.get(t) === o && g(t);
		});
	}
	function g(e) {
		u.value = new Map([...u.value].filter(([t]) => t !== e));
	}
	function _() {
		let e = i.read(a);
		if (typeof e == "string" && /^[\w-]{16,64}$/.test(e)) return e;
		let t = s();
		return i.write(a, t), t;
	}
	return { send: m };
}
// src/features/device-storage.ts
var C = "afterword:";
function w() {
	let e = /* @__PURE__ */ new Map(), t = f(!1);
	function n() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function r(t) {
		try {
			return e.get(t) ?? n()?.getItem(C + t) ?? null;
		} catch {
			return null;
		}
	}
	return {
		blocked: t,
		read(e) {
			try {
				return JSON.parse(r(e) ?? "null");
			} catch {
				return null;
			}
		},
		write(r, i) {
			let a = JSON.stringify(i);
			try {
				let t = n();
				if (!t) throw Error("blocked");
				t.setItem(C + r, a), e.delete(r);
			} catch {
				e.set(r, a), t.value = !0;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				n()?.removeItem(C + t);
			} catch {}
		},
		keys(t) {
			let r = new Set(e.keys());
			try {
				let e = n(), t = e?.length ?? 0;
				for (let n = 0; n < t; n++) {
					let t = e?.key(n) ?? "";
					t.startsWith(C) && r.add(t.slice(10));
				}
			} catch {}
			return [...r].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(C) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
	};
}
// src/features/interaction/interaction.css?inline
var T = ".root{--_on-fill:color(from var(--_fill) xyz var(--_white));--_danger:var(--_pulled-wrong,var(--_wrong));--_pulled-wrong:color-mix(in oklab, var(--_pull), var(--_wrong))}.comment :is(a,button){scroll-margin-block:max(6em,96px) 3em}:is(.comment,.heading):focus{outline:none}:is(.comment,.heading):focus-visible{outline:var(--_focus);outline-offset:.2em}.highlighted{background:var(--_wash);box-shadow:0 0 0 .35em var(--_wash)}.number:hover{background:var(--_wash);color:var(--_accent)}.author a:hover{color:var(--_accent)}a.to:hover{text-decoration:underline}.quiet:hover,.quiet[aria-expanded=true]{color:var(--_accent)}.sort option{color:canvastext;background:canvas}.like[aria-pressed=true]{color:var(--_accent)}.like[aria-pressed=true]:before{content:\"♥︎\"}.error{color:var(--_danger);font:.85em/1.4 var(--_sans)}.change span,.gone,.note,.error{unicode-bidi:plaintext}.composer.in-place{margin-block:.6em calc(.6 * var(--_space))}.in-place .title{font-size:.92em}@container thread (inline-size<480px){.comment :is(.in-place,.editing){margin-inline-start:calc(-.85 * var(--_avatar) - .7em)}}.meta{position:relative}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);background:canvas;border-radius:.4em;inline-size:max-content;max-inline-size:100%;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}.full-date:after{content:\"\";block-size:.4em;position:absolute;inset:100% 0 auto}:is(.date:hover,.pressed) .full-date,.meta:has(.number:focus-visible) .full-date{display:block}@media (forced-colors:active){.highlighted{outline:2px solid highlight}.avatar,.badge{border:1px solid canvastext}}.comment .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}@media print{button,.actions,.composer,.waiting,.more,.view,.leave{display:none}.far{content-visibility:visible}.full-date{display:none!important}.root[data-theme=dark]{color-scheme:light}}", E = {
	all: "Show all comments",
	stop: "Stop",
	progress: "{loaded} of {count}",
	notLiked: "That couldn’t be saved. Try again later.",
	news: {
		one: "{count} new comment",
		other: "{count} new comments"
	}
};
// src/host-page/page-color-changes.ts
function D(e, t) {
	let n = new MutationObserver(t);
	for (let t = o(e); t; t = o(t)) n.observe(t, { attributes: !0 });
	let { head: r } = document;
	n.observe(r, {
		attributes: !0,
		childList: !0,
		characterData: !0,
		subtree: !0
	});
	let i = new AbortController(), a = {
		capture: !0,
		signal: i.signal
	};
	return r.addEventListener("load", t, a), document.addEventListener("transitionend", t, a), matchMedia("(prefers-color-scheme: dark)").addEventListener("change", t, a), addEventListener("resize", t, a), t(), () => {
		n.disconnect(), i.abort();
	};
}
// src/features/interaction/tools-loading.ts
function O(e, t, n) {
	let i = f(null), { load: a, stop: o } = r(n, (n) => {
		let r = n.createTools(e, t);
		return i.value = r, r.stop;
	});
	return {
		tools: i,
		loadTools: a,
		stopTools: o
	};
}
// src/features/interaction/full-date-tooltip.ts
function k(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), i = e instanceof Element ? e.closest(".meta") : null, o = i?.querySelector("time");
	if (!o) return;
	let s = o.querySelector("span");
	if (n === "full") return s?.remove();
	if (s?.lang === r) return;
	let c = document.createElement("span");
	c.className = "full-date", c.lang = r, c.ariaHidden = "true", c.textContent = a(Date.parse(o.dateTime), r).full(), i?.querySelector(".number")?.setAttribute("aria-description", c.textContent), s?.remove(), o.append(c);
}
var A = 450;
function j(e, t, n) {
	let r, i = null, a = () => clearTimeout(r);
	e.addEventListener("pointerdown", ({ pointerType: e, target: n }) => {
		i?.classList.remove("pressed"), i = n instanceof Element ? n.closest("time.date") : null, e === "touch" && i && (k(i, t), r = setTimeout(() => i?.classList.add("pressed"), A));
	}, { signal: n }), e.addEventListener("pointerup", a, { signal: n }), e.addEventListener("pointercancel", a, { signal: n });
}
function ne(e, t) {
	addEventListener("keydown", ({ key: t }) => {
		if (t === "Escape") for (let t of e.querySelectorAll(".full-date")) t.remove();
	}, {
		signal: t,
		capture: !0
	});
}
// src/features/interaction/event-delegation.ts
function re(e, t, n) {
	let r = new AbortController(), i = (t, n) => e.addEventListener(t, n, { signal: r.signal });
	return i("click", ({ target: e }) => M(e, n)), i("pointerover", ({ target: e }) => k(e, n)), i("focusin", ({ target: e }) => k(e, n)), j(e, n, r.signal), ne(e, r.signal), i("selectstart", n.loadTools), M(t, n), () => r.abort();
}
function M(e, t) {
	let n = e instanceof Element && e.closest("[data-act]");
	if (!n) return;
	let r = n.closest("article")?.id.replace(/^comment-/, "") ?? "";
	n.dataset.act === "like" ? ie(r, t) : P(r, n, t);
}
async function ie(e, { thread: t, likes: { value: n }, announce: r, t: i }) {
	if (!n) return;
	let a = e === "" ? t.likes.value : t.comments.value.get(e)?.likes ?? 0;
	await n.press(e, a), n.failed.value === e && r(i("notLiked"));
}
function N(e, t) {
	return t.getRootNode().getElementById(`comment-${e}`)?.querySelector(".in-place textarea");
}
function P(e, t, { thread: n, openReplies: r }) {
	let i = t.dataset.answers ?? e, a = n.comments.value.get(e)?.number ?? "", o = r.ids.peek().has(i);
	r.open(i, i === e ? "" : `#${a} `, () => t.focus()), o && N(i, t)?.focus();
}
// src/features/interaction/redraw-comments.ts
function F(e) {
	let { thread: t, openReplies: n, drawn: r } = e, a = /* @__PURE__ */ new Set(), o = () => {
		for (let e of a) r.get(e)?.redraw();
		a.clear();
	}, s = (e) => {
		let t = /* @__PURE__ */ new Set();
		return d(() => {
			let n = new Set(e());
			a.size === 0 && queueMicrotask(o);
			for (let e of [...t, ...n]) a.add(e);
			t = n;
		});
	}, c = [
		s(() => t.target.value ? [t.target.value.id] : []),
		s(() => t.fresh.value),
		s(() => n.ids.value),
		s(() => e.likes.value?.touched.value ?? []),
		s(() => i(e)?.mine.all.value.keys() ?? []),
		s(() => i(e)?.outbox.entries.value.map(({ id: e }) => e) ?? [])
	];
	return () => {
		for (let e of c) e();
	};
}
// src/features/interaction/relative-times.ts
var I = 6e4, L = 60 * I, R = 24 * L, z = /* @__PURE__ */ new Map(), B, V = 0;
function H(e, t) {
	let n = /* @__PURE__ */ new Set(), r = (e) => {
		n.delete(e), z.delete(e);
	}, i = new IntersectionObserver((e) => {
		for (let { target: a, isIntersecting: o } of e) r(a), o && (n.add(a), z.set(a, () => {
			K(a, t), G(a) < R || (r(a), i.unobserve(a));
		}));
		U();
	}), a = (e) => {
		for (let t of e.querySelectorAll("time.recent")) i.observe(t);
	}, o = new MutationObserver((e) => {
		for (let { addedNodes: t } of e) for (let e of t) e instanceof Element && a(e);
	});
	return o.observe(e, {
		childList: !0,
		subtree: !0
	}), a(e), ++V === 1 && document.addEventListener("visibilitychange", U), () => {
		o.disconnect(), i.disconnect();
		for (let e of n) r(e);
		--V === 0 && document.removeEventListener("visibilitychange", U), U();
	};
}
function U() {
	if (clearTimeout(B), document.hidden) return;
	for (let e of z.values()) e();
	let e = Math.min(...[...z.keys()].map((e) => W(G(e))));
	e < Infinity && (B = setTimeout(U, e));
}
function W(e) {
	if (e < 0) return I - e;
	let t = e < L ? I : L;
	return t - e % t;
}
var G = (e) => Date.now() - Date.parse(e.dateTime);
function K(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), i = e.firstChild;
	if (n !== "short" || !(i instanceof Text)) return;
	let { short: o } = a(Date.parse(e.dateTime), r);
	i.data !== o && (i.data = o);
}
// src/features/interaction/restore-focus.ts
var q = 120;
function J(e, t) {
	let n = e.getRootNode(), r = new AbortController(), i = null, a = [], o, s = (e) => {
		clearTimeout(o), i = e instanceof Element ? e : null, a = [];
		for (let e = i?.parentElement; e; e = e.parentElement) a.push(e);
	}, c = () => {
		let e = document.activeElement === null || document.activeElement === document.body;
		i && !i.isConnected && e && ae(i, a, n)?.focus({ preventScroll: !0 });
	}, l = () => {
		i && !i.isConnected && (clearTimeout(o), o = setTimeout(c, q));
	}, u = new MutationObserver(l);
	return u.observe(e, {
		childList: !0,
		subtree: !0
	}), e.addEventListener("focusin", ({ target: e }) => s(e), { signal: r.signal }), e.addEventListener("focusout", ({ target: e, relatedTarget: t }) => {
		let r = () => i === e && i?.isConnected && n.activeElement !== i;
		t ? s(null) : setTimeout(() => r() && s(null));
	}, { signal: r.signal }), s(t), l(), () => {
		clearTimeout(o), u.disconnect(), r.abort();
	};
}
function ae(e, t, n) {
	let r = t.filter((e) => e.isConnected), i = e.getAttribute("data-act"), a = (t) => t.className === e.className && (i ? t.dataset.act === i : t.textContent === e.textContent), o = r.find((e) => e.localName === "form");
	return Y(r[0], e.localName).find(a) ?? Y(o, "textarea, button")[0] ?? r.find((e) => e.localName === "article") ?? n.getElementById("heading");
}
var Y = (e, t) => [...e?.querySelectorAll(t) ?? []].filter((e) => e.checkVisibility());
// src/features/show-all/all-replies.ts
async function oe(e, t, n) {
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
// src/features/show-all/page-batches.ts
var se = 1 / 2;
function ce({ comments: e }, t, n) {
	let r = new Set(e.value.keys()), i = [], a = [], o = [], s = () => {
		let e = a.at(-1);
		if (!e) return;
		let n = a.flatMap((e) => e.comments), r = a.reduce((e, t) => e + t.skipped, 0);
		i.push(...t.take({
			...e,
			comments: n,
			skipped: r
		}));
		for (let e of o) e();
		a = [], o = [];
	}, c = async () => {
		await new Promise((e) => setTimeout(e)), t.signal.aborted || s();
	};
	return n(r.size), {
		fresh: i,
		hasNew: (e) => e.some(({ id: e }) => !r.has(e)),
		async put(t, i = () => {}) {
			a.push(t), o.push(i);
			for (let { id: e } of t.comments) r.add(e);
			n(r.size);
			let s = e.value.size;
			r.size - s >= s * se && await c();
		},
		settle: c,
		show: s
	};
}
// src/features/show-all/load-all.ts
var X = 4;
function le(e) {
	let t = f(null), n = new AbortController();
	async function r(r) {
		let i = e.further(), { cursors: a, loading: o } = i, s = r === "next" ? "prev" : "next";
		if (o[r].value === "loading" || o[s].value === "loading") return [];
		n = new AbortController();
		let { signal: c } = n, l = () => n.abort();
		i.signal.addEventListener("abort", l), o[r].value = o[s].value = "loading";
		let u = ce(e, i, (e) => t.value = e), d = !1, f = !1;
		try {
			await Z(r, i, u, c), await Z(s, i, u, c), a[s].value = null, f = !0, await ue(e, i, u, c);
		} catch (e) {
			d = !c.aborted, d && i.onError(e), i.signal.aborted || u.show();
		}
		return i.signal.removeEventListener("abort", l), t.value = null, i.signal.aborted ? [] : (o[s].value = "idle", o[r].value = d ? "failed" : "idle", f && !d && (a[r].value = null), u.fresh);
	}
	return {
		progress: t,
		show: r,
		stop: () => n.abort()
	};
}
async function Z(e, { cursors: t, list: n }, r, i) {
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
async function ue(e, { list: t }, n, r) {
	let i = [...e.comments.value.values()].filter(({ moreReplies: e, repliesBefore: t }) => e > 0 || t > 0);
	for (let a = 0; a < i.length; a += X) {
		let o = i.slice(a, a + X).map(async (n) => {
			let i = await oe(n, t, r), a = {
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
// src/features/show-all/show-all-button.tsx
var Q = 4;
function de(e) {
	let { thread: t, t: n, announce: r } = e, { progress: i, show: a, stop: o } = le(t), s = (e) => {
		let r = t.count.value;
		return n("progress", {
			loaded: Math.min(e, r),
			count: r
		});
	};
	function c() {
		let e = 0;
		return d(() => {
			let n = i.value ?? 0, a = Math.floor(Q * n / Math.max(1, t.count.value));
			a > e && a < Q && r(s(n)), e = a;
		});
	}
	async function l(e, i) {
		let o = a(e), s = c(), l = await o;
		s();
		let u = l[0];
		u && (r(n("loaded", { count: l.length })), t.ends[e].value === null && document.activeElement === document.body && i.isConnected && t.show(u.id, "stay"));
	}
	return function({ end: e }) {
		let r = i.value, { loading: a } = t.further();
		return r === null && t.count.value - t.comments.value.size <= t.pageSize ? null : /* @__PURE__ */ h(p, { children: [
			" ",
			/* @__PURE__ */ m("button", {
				part: "button more",
				class: r === null ? "quiet all" : "quiet stop",
				type: "button",
				"aria-disabled": r === null && a[e].value === "loading",
				onClick: ({ currentTarget: t }) => {
					i.value === null ? l(e, t.getRootNode()) : o();
				},
				children: n(r === null ? "all" : "stop")
			}),
			r !== null && /* @__PURE__ */ m("span", {
				class: "arrived",
				children: s(r)
			})
		] });
	};
}
// src/features/interaction/scroll-to-comment.ts
var fe = 5e3, pe = 1e3, me = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
];
function he({ id: e, how: t, top: n }, r) {
	let i = performance.now(), a = requestAnimationFrame(s), o = () => cancelAnimationFrame(a);
	function s() {
		let t = r.querySelector(`#comment-${CSS.escape(e)}`);
		if (!t) performance.now() - i < fe && (a = requestAnimationFrame(s));
		else {
			t.focus({ preventScroll: !0 });
			for (let e of me) addEventListener(e, o, {
				once: !0,
				passive: !0
			});
			c(t);
		}
	}
	function c(e) {
		if (n !== void 0) scrollBy({
			top: e.getBoundingClientRect().top - n,
			behavior: "instant"
		});
		else if (t === "link") e.scrollIntoView({ block: "start" });
		else if (t === "posted") e.scrollIntoView({ block: "nearest" });
		else return;
		scrollY + innerHeight >= document.documentElement.scrollHeight - 1 && performance.now() - i < pe && (a = requestAnimationFrame(() => c(e)));
	}
	return o;
}
// src/features/interaction/walking-loading.ts
function ge(e, t, n, i, a) {
	let o = null, { load: s, stop: c } = r(a, ({ startWalking: r }) => {
		let a = r(e, t, n, i);
		return o?.click(), a;
	});
	e.addEventListener("click", ({ target: e }) => {
		e instanceof HTMLElement && e.matches(".dots") && (o = e, s());
	});
	let l = d(() => {
		i.thread.loaded.value && (i.settings.value.keys || t.read(n)) && s();
	});
	return () => {
		l(), c();
	};
}
// src/features/interaction/writing-loading.ts
function $(e, t) {
	let n = f(null), { load: i, stop: a } = r(() => (n.value = null, Promise.all([
		t.writing(),
		t.outbox(),
		t.sending()
	])), ([{ createWriting: t }, r]) => {
		let i = t(e, r);
		return n.value = i, i.stop;
	}, () => n.value = "failed");
	return {
		writing: n,
		loadWriting: i,
		stopWriting: a
	};
}
// src/features/interaction/interaction.chunk.ts
function _e(e) {
	let { later: t, backend: r, root: i, wrapper: a, ui: o, endpoint: s, onError: l } = e, { thread: u, openReplies: f, announce: p, t: m } = o;
	n(E), c(i, T);
	let h = w(), _ = `${s}:${u.id}`, y = ee(h, `likes:${_}`, (e) => te(e, {
		backend: r,
		thread: u.id,
		storage: h,
		readerKey: `reader:${s}`,
		onError: l
	})), { stopWriting: x, ...S } = $({
		...e,
		thread: u,
		openReplies: f,
		storage: h,
		announce: p,
		t: m,
		loadOwn: t.own
	}, t), { stopTools: C, ...k } = O(i, r, t.tools), A = v({
		backend: r,
		thread: u,
		root: i,
		openReplies: f,
		writing: S.writing,
		onNews: (e) => p(m("news", { count: e }))
	}, e.live, t.live);
	u.capabilities.value.post && S.loadWriting();
	function j() {
		let n = [
			g(u, a, e.hash, e.isOthers),
			F(o),
			D(a, e.updateTone),
			H(a, o),
			re(a, e.pressed, o),
			J(a, e.pressed),
			b(i, a, r, o, t.references),
			ge(a, h, `visit:${_}`, o, t.walking),
			d(() => {
				let e = u.target.value;
				return e ? he(e, a) : void 0;
			})
		];
		return () => {
			for (let e of n) e();
		};
	}
	return {
		likes: y,
		all: de(o),
		live: A.live,
		...S,
		...k,
		begin: j,
		stop() {
			A.stop(), x(), C();
		}
	};
}
export { _e as createInteraction };
