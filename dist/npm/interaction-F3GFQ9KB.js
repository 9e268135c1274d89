import { n as e, r as t } from "./anchor-DuigV5cl.js";
import { a as n, c as r, w as i, x as a } from "./element-DZHqPZiq.js";
import { t as o } from "./random-key-BI25bJA9.js";
import { t as s } from "./adopt-DWDKJpH-.js";
import { batch as c, computed as l, effect as u, signal as d } from "@preact/signals";
import { Fragment as f, jsx as p, jsxs as m } from "preact/jsx-runtime";
// src/chunks/hashes.ts
function h(n, r, i, a) {
	let o = /* @__PURE__ */ new Map(), s = new AbortController(), { signal: c } = s, l = null, u = ({ oldURL: t }) => {
		let { hash: i, href: s } = location, c = l;
		l &&= !1;
		let u = c === !1 ? void 0 : o.get(s);
		if (u) return o.delete(s), u();
		if (a(i)) return;
		let d = n.holds(i);
		if (d !== null && c) return n.show(d, "here");
		e(i) && d === null && o.set(t, g(n, r)), n.followHash(i);
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
function g(e, t) {
	let n = e.keep(), r = (e) => e.getBoundingClientRect().bottom > 0, i = [...[...t.querySelectorAll(".list > .item")].find(r)?.querySelectorAll("article") ?? []].find(r), a = i?.getBoundingClientRect().top ?? innerHeight;
	return () => {
		n(), i && a < innerHeight && e.show(i.id.replace("comment-", ""), "stay", a);
	};
}
// src/chunks/listening.ts
function _(e, t, n) {
	let { backend: r, thread: i } = e, a = d(null), o = l(() => t.value !== "off" && i.loaded.value && i.capabilities.value.features.has("live"));
	return {
		live: a,
		stop: u(() => {
			if (!o.value || !r.subscribe) return;
			let t = !1, i = async () => {
				try {
					let r = t ? null : await n();
					r && !t && (a.value = r.startLive(e));
				} catch (e) {
					console.error(`[afterword] ${String(e)}`);
				}
			};
			return v(() => void i()), () => {
				t = !0, a.peek()?.store.stop(), a.value = null;
			};
		})
	};
}
function v(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 5e3 }) : setTimeout(e, 1e3);
}
// src/chunks/references-loading.ts
function y(e, t, n, r, a) {
	let { load: o, stop: s } = i(a, ({ startReferences: i }) => i(e, t, n, r));
	for (let e of ["input", "click"]) t.addEventListener(e, ({ target: e }) => {
		(e.closest("form")?.querySelector("textarea"))?.value.includes("#") && o();
	});
	let c = u(() => {
		for (let { html: e, namedBy: t } of r.thread.comments.value.values()) if (t.length !== 0 || /#[1-9]/.test(e)) {
			o();
			break;
		}
	});
	return () => {
		c(), s();
	};
}
// src/store/likes.ts
function b(e, t, n) {
	let r = {
		key: t,
		given: d(S(e, t)),
		wanted: d(/* @__PURE__ */ new Map()),
		answers: d(/* @__PURE__ */ new Map()),
		failed: d(null)
	}, { given: i, wanted: a, answers: o, failed: s } = r, c = n(r), u = (e) => a.value.get(e) ?? i.value.has(e);
	return {
		touched: l(() => [
			...i.value,
			...a.value.keys(),
			...o.value.keys(),
			s.value ?? ""
		]),
		failed: l(() => s.value),
		isLiked: u,
		count(e, t) {
			let n = o.value.get(e), r = n?.listed === t ? n.likes : t;
			return Math.max(0, r + Number(u(e)) - Number(i.value.has(e)));
		},
		async press(e, t) {
			s.value = null, a.value = new Map(a.value).set(e, !u(e)), await Promise.resolve(), await c.send(e, t);
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
// src/store/liking.ts
function C(e, t) {
	let { backend: n, thread: r, storage: i, readerKey: a, onError: s } = t, { given: l, wanted: u, answers: d } = e, f = /* @__PURE__ */ new Set(), { signal: p } = new AbortController();
	async function m(t, i) {
		if (!f.has(t)) {
			if (!n.like) return x(e, t);
			f.add(t);
			try {
				for (let e = u.value.get(t); e !== void 0; e = u.value.get(t)) {
					if (e === l.value.has(t)) return g(t);
					let a = t === "" ? { thread: r } : { comment: t };
					h(t, i, await n.like(a, e, _(), p), e);
				}
			} catch (n) {
				x(e, t), s(n);
			} finally {
				f.delete(t);
			}
		}
	}
	function h(t, n, { likes: r, liked: a }, o) {
		let s = S(i, e.key);
		a ? s.add(t) : s.delete(t), s.size > 0 ? i.write(e.key, [...s]) : i.remove(e.key), c(() => {
			l.value = s, d.value = new Map(d.value).set(t, {
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
		let t = o();
		return i.write(a, t), t;
	}
	return { send: m };
}
// src/store/storage.ts
var w = "afterword:";
function T() {
	let e = /* @__PURE__ */ new Map(), t = d(!1);
	function n() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function r(t) {
		try {
			return e.get(t) ?? n()?.getItem(w + t) ?? null;
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
				t.setItem(w + r, a), e.delete(r);
			} catch {
				e.set(r, a), t.value = !0;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				n()?.removeItem(w + t);
			} catch {}
		},
		keys(t) {
			let r = new Set(e.keys());
			try {
				let e = n(), t = e?.length ?? 0;
				for (let n = 0; n < t; n++) {
					let t = e?.key(n) ?? "";
					t.startsWith(w) && r.add(t.slice(10));
				}
			} catch {}
			return [...r].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(w) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
	};
}
// src/styles/interaction.css?inline
var E = ".root{--_on-fill:color(from var(--_fill) xyz var(--_white));--_danger:var(--_pulled-wrong,var(--_wrong));--_pulled-wrong:color-mix(in oklab, var(--_pull), var(--_wrong))}.highlighted{background:var(--_wash);box-shadow:0 0 0 .35em var(--_wash)}.number:hover{background:var(--_wash);color:var(--_accent)}.author a:hover{color:var(--_accent)}a.to:hover{text-decoration:underline}.quiet:hover,.quiet[aria-expanded=true]{color:var(--_accent)}.sort option{color:canvastext;background:canvas}.like[aria-pressed=true]{color:var(--_accent)}.like[aria-pressed=true]:before{content:\"♥︎\"}.error{color:var(--_danger);font:.85em/1.4 var(--_sans)}.change span,.note,.error{unicode-bidi:plaintext}.composer.in-place{margin-block:.6em calc(.6 * var(--_space))}.in-place .title{font-size:.92em}@container thread (inline-size<480px){.comment :is(.in-place,.editing){margin-inline-start:calc(-.85 * var(--_avatar) - .7em)}}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);background:canvas;border-radius:.4em;inline-size:max-content;max-inline-size:60cqi;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}:is(.date:hover,.pressed) .full-date,.meta:has(.number:focus-visible) .full-date{display:block}@media (forced-colors:active){.highlighted{outline:2px solid highlight}}.comment .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}@media print{button,.actions,.composer,.waiting,.more,.view,.leave{display:none}.far{content-visibility:visible}.full-date{display:none!important}.root[data-theme=dark]{color-scheme:light}}", D = {
	all: "Show all comments",
	stop: "Stop",
	progress: "{loaded} of {count}",
	notLiked: "That couldn’t be saved. Try again later.",
	news: {
		one: "{count} new comment",
		other: "{count} new comments"
	}
};
// src/chunks/tools-loading.ts
function O(e, t, n) {
	let r = d(null), { load: a, stop: o } = i(n, (n) => {
		let i = n.createTools(e, t);
		return r.value = i, i.stop;
	});
	return {
		tools: r,
		loadTools: a,
		stopTools: o
	};
}
// src/views/full-date.ts
function k(e, t) {
	let { dates: n, lang: i } = t.settings.peek(), a = e instanceof Element ? e.closest(".meta") : null, o = a?.querySelector("time");
	if (!o) return;
	let s = o.querySelector("span");
	if (n === "full") return s?.remove();
	if (s?.lang === i) return;
	let c = document.createElement("span");
	c.className = "full-date", c.lang = i, c.ariaHidden = "true", c.textContent = r(Date.parse(o.dateTime), i).full(), a?.querySelector(".number")?.setAttribute("aria-description", c.textContent), s?.remove(), o.append(c);
}
var A = 450;
function j(e, t, n) {
	let r, i = null, a = () => clearTimeout(r);
	e.addEventListener("pointerdown", ({ pointerType: e, target: n }) => {
		i?.classList.remove("pressed"), i = n instanceof Element ? n.closest("time.date") : null, e === "touch" && i && (k(i, t), r = setTimeout(() => i?.classList.add("pressed"), A));
	}, { signal: n }), e.addEventListener("pointerup", a, { signal: n }), e.addEventListener("pointercancel", a, { signal: n });
}
// src/views/acting.ts
function M(e, t, n) {
	let r = new AbortController(), i = (t, n) => e.addEventListener(t, n, { signal: r.signal });
	return i("click", ({ target: e }) => N(e, n)), i("pointerover", ({ target: e }) => k(e, n)), i("focusin", ({ target: e }) => k(e, n)), j(e, n, r.signal), i("selectstart", n.loadTools), N(t, n), () => r.abort();
}
function N(e, t) {
	let n = e instanceof Element && e.closest("[data-act]");
	if (!n) return;
	let r = n.closest("article")?.id.replace(/^comment-/, "") ?? "";
	n.dataset.act === "like" ? P(r, t) : ee(r, n, t);
}
async function P(e, { thread: t, likes: { value: n }, announce: r, t: i }) {
	if (!n) return;
	let a = e === "" ? t.likes.value : t.comments.value.get(e)?.likes ?? 0;
	await n.press(e, a), n.failed.value === e && r(i("notLiked"));
}
function ee(e, t, { thread: n, openReplies: r }) {
	let i = t.dataset.answers ?? e, a = n.comments.value.get(e)?.number ?? "";
	r.open(i, i === e ? "" : `#${a} `, () => t.focus());
}
// src/views/changes.ts
function te(e) {
	let { thread: t, openReplies: r, drawn: i } = e, a = /* @__PURE__ */ new Set(), o = () => {
		for (let e of a) i.get(e)?.redraw();
		a.clear();
	}, s = (e) => {
		let t = /* @__PURE__ */ new Set();
		return u(() => {
			let n = new Set(e());
			a.size === 0 && queueMicrotask(o);
			for (let e of [...t, ...n]) a.add(e);
			t = n;
		});
	}, c = [
		s(() => t.target.value ? [t.target.value.id] : []),
		s(() => t.fresh.value),
		s(() => r.ids.value),
		s(() => e.likes.value?.touched.value ?? []),
		s(() => n(e)?.mine.all.value.keys() ?? []),
		s(() => n(e)?.outbox.entries.value.map(({ id: e }) => e) ?? [])
	];
	return () => {
		for (let e of c) e();
	};
}
// src/views/clock.ts
var F = 6e4, I = 60 * F, L = 24 * I, R = /* @__PURE__ */ new Map(), z, B = 0;
function V(e, t) {
	let n = /* @__PURE__ */ new Set(), r = (e) => {
		n.delete(e), R.delete(e);
	}, i = new IntersectionObserver((e) => {
		for (let { target: a, isIntersecting: o } of e) r(a), o && (n.add(a), R.set(a, () => {
			G(a, t), W(a) < L || (r(a), i.unobserve(a));
		}));
		H();
	}), a = (e) => {
		for (let t of e.querySelectorAll("time.recent")) i.observe(t);
	}, o = new MutationObserver((e) => {
		for (let { addedNodes: t } of e) for (let e of t) e instanceof Element && a(e);
	});
	return o.observe(e, {
		childList: !0,
		subtree: !0
	}), a(e), ++B === 1 && document.addEventListener("visibilitychange", H), () => {
		o.disconnect(), i.disconnect();
		for (let e of n) r(e);
		--B === 0 && document.removeEventListener("visibilitychange", H), H();
	};
}
function H() {
	if (clearTimeout(z), document.hidden) return;
	for (let e of R.values()) e();
	let e = Math.min(...[...R.keys()].map((e) => U(W(e))));
	e < Infinity && (z = setTimeout(H, e));
}
function U(e) {
	if (e < 0) return F - e;
	let t = e < I ? F : I;
	return t - e % t;
}
var W = (e) => Date.now() - Date.parse(e.dateTime);
function G(e, t) {
	let { dates: n, lang: i } = t.settings.peek(), a = e.firstChild;
	if (n !== "short" || !(a instanceof Text)) return;
	let { short: o } = r(Date.parse(e.dateTime), i);
	a.data !== o && (a.data = o);
}
// src/store/all-replies.ts
async function K(e, t, n) {
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
// src/store/portions.ts
var q = 1 / 2;
function J({ comments: e }, t, n) {
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
			r.size - s >= s * q && await c();
		},
		settle: c,
		show: s
	};
}
// src/store/showing-all.ts
var Y = 4;
function X(e) {
	let t = d(null), n = new AbortController();
	async function r(r) {
		let i = e.further(), { cursors: a, loading: o } = i, s = r === "next" ? "prev" : "next";
		if (o[r].value === "loading" || o[s].value === "loading") return [];
		n = new AbortController();
		let { signal: c } = n, l = () => n.abort();
		i.signal.addEventListener("abort", l), o[r].value = o[s].value = "loading";
		let u = J(e, i, (e) => t.value = e), d = !1, f = !1;
		try {
			await Z(r, i, u, c), await Z(s, i, u, c), a[s].value = null, f = !0, await ne(e, i, u, c);
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
async function ne(e, { list: t }, n, r) {
	let i = [...e.comments.value.values()].filter(({ moreReplies: e, repliesBefore: t }) => e > 0 || t > 0);
	for (let a = 0; a < i.length; a += Y) {
		let o = i.slice(a, a + Y).map(async (n) => {
			let i = await K(n, t, r), a = {
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
// src/views/show-all.tsx
var Q = 4;
function re(e) {
	let { thread: t, t: n, announce: r } = e, { progress: i, show: a, stop: o } = X(t), s = (e) => {
		let r = t.count.value;
		return n("progress", {
			loaded: Math.min(e, r),
			count: r
		});
	};
	function c() {
		let e = 0;
		return u(() => {
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
		return r === null && t.count.value - t.comments.value.size <= t.pageSize ? null : /* @__PURE__ */ m(f, { children: [
			" ",
			/* @__PURE__ */ p("button", {
				part: "button more",
				class: r === null ? "quiet all" : "quiet stop",
				type: "button",
				"aria-disabled": r === null && a[e].value === "loading",
				onClick: ({ currentTarget: t }) => {
					i.value === null ? l(e, t.getRootNode()) : o();
				},
				children: n(r === null ? "all" : "stop")
			}),
			r !== null && /* @__PURE__ */ p("span", {
				class: "arrived",
				children: s(r)
			})
		] });
	};
}
// src/views/target.ts
var ie = 5e3, ae = 1e3, oe = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
];
function $({ id: e, how: t, top: n }, r) {
	let i = performance.now(), a = requestAnimationFrame(s), o = () => cancelAnimationFrame(a);
	function s() {
		let t = r.querySelector(`#comment-${CSS.escape(e)}`);
		if (!t) performance.now() - i < ie && (a = requestAnimationFrame(s));
		else {
			t.focus({ preventScroll: !0 });
			for (let e of oe) addEventListener(e, o, {
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
		scrollY + innerHeight >= document.documentElement.scrollHeight - 1 && performance.now() - i < ae && (a = requestAnimationFrame(() => c(e)));
	}
	return o;
}
// src/chunks/walking-loading.ts
function se(e, t, n, r, a) {
	let o = null, { load: s, stop: c } = i(a, ({ startWalking: i }) => {
		let a = i(e, t, n, r);
		return o?.click(), a;
	});
	e.addEventListener("click", ({ target: e }) => {
		e instanceof HTMLElement && e.matches(".dots") && (o = e, s());
	});
	let l = u(() => {
		r.thread.loaded.value && (r.settings.value.keys || t.read(n)) && s();
	});
	return () => {
		l(), c();
	};
}
// src/chunks/writing-loading.ts
function ce(e, t) {
	let n = d(null), { load: r, stop: a } = i(() => (n.value = null, Promise.all([
		t.writing(),
		t.outbox(),
		t.sending()
	])), ([{ createWriting: t }, r]) => {
		let i = t(e, r);
		return n.value = i, i.stop;
	}, () => n.value = "failed");
	return {
		writing: n,
		loadWriting: r,
		stopWriting: a
	};
}
// src/chunks/interaction.ts
function le(e) {
	let { later: t, backend: n, root: r, wrapper: i, ui: o, endpoint: c, onError: l } = e, { thread: d, openReplies: f, announce: p, t: m } = o;
	a(D), s(r, E);
	let g = T(), v = `${c}:${d.id}`, x = b(g, `likes:${v}`, (e) => C(e, {
		backend: n,
		thread: d.id,
		storage: g,
		readerKey: `reader:${c}`,
		onError: l
	})), { stopWriting: S, ...w } = ce({
		...e,
		thread: d,
		openReplies: f,
		storage: g,
		announce: p,
		t: m,
		loadOwn: t.own
	}, t), { stopTools: k, ...A } = O(r, n, t.tools), j = _({
		backend: n,
		thread: d,
		root: r,
		openReplies: f,
		writing: w.writing,
		onNews: (e) => p(m("news", { count: e }))
	}, e.live, t.live);
	d.capabilities.value.post && w.loadWriting();
	function N() {
		let a = [
			h(d, i, e.hash, e.isOthers),
			te(o),
			V(i, o),
			M(i, e.pressed, o),
			y(r, i, n, o, t.references),
			se(i, g, `visit:${v}`, o, t.walking),
			u(() => {
				let e = d.target.value;
				return e ? $(e, i) : void 0;
			})
		];
		return () => {
			for (let e of a) e();
		};
	}
	return {
		likes: x,
		all: re(o),
		live: j.live,
		...w,
		...A,
		begin: N,
		stop() {
			j.stop(), S(), k();
		}
	};
}
export { le as createInteraction };
