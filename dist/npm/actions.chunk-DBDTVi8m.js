import { a as e, i as t, o as n, t as r } from "./signals-core.module-CsSPNZ3_.js";
import { g as i, h as a, i as o, l as s, o as c, s as l, v as u } from "./mount-BOGEMqU0.js";
import { n as d, r as f } from "./interaction.chunk-CckVbhlO.js";
import { r as p } from "./create-element-DrD0owWn.js";
import { a as m, n as h, t as g } from "./input-method-l9ukB31U.js";
import { a as _, i as v, n as y } from "./near-viewport-Cnr0fIGr.js";
import { a as b } from "./protocol-DJjb84UH.js";
// src/features/fold/folded-ids.ts
function ee(e) {
	try {
		let t = JSON.parse(sessionStorage.getItem(e) ?? "[]");
		return new Set(Array.isArray(t) ? t.filter((e) => typeof e == "string") : []);
	} catch {
		return /* @__PURE__ */ new Set();
	}
}
function te(e, t) {
	try {
		t.size > 0 ? sessionStorage.setItem(e, JSON.stringify([...t].slice(-1e3))) : sessionStorage.removeItem(e);
	} catch {}
}
function ne(e) {
	try {
		return sessionStorage.getItem(e) !== null;
	} catch {
		return !1;
	}
}
// src/host-page/page-color-changes.ts
function x(e, t) {
	let n = new MutationObserver(t);
	for (let t = a(e); t; t = a(t)) n.observe(t, { attributes: !0 });
	let { head: r } = document;
	n.observe(r, {
		attributes: !0,
		childList: !0,
		characterData: !0,
		subtree: !0
	});
	let i = new AbortController(), o = {
		capture: !0,
		signal: i.signal
	};
	return r.addEventListener("load", t, o), addEventListener("transitionend", t, o), matchMedia("(prefers-color-scheme: dark)").addEventListener("change", t, o), addEventListener("resize", t, o), t(), () => {
		n.disconnect(), i.abort();
	};
}
// src/features/likes/likes-store.ts
function S({ backend: e, thread: i, storage: a, onError: o }, s, c) {
	let l = n(C(a, s)), u = n(/* @__PURE__ */ new Map()), d = n(/* @__PURE__ */ new Map()), f = n(null), p = /* @__PURE__ */ new Set(), { signal: m } = new AbortController(), h = (e) => u.value.get(e) ?? l.value.has(e);
	async function g(t, n) {
		if (!p.has(t)) {
			if (!e.like) return y(t);
			p.add(t);
			try {
				for (let r = u.value.get(t); r !== void 0; r = u.value.get(t)) {
					if (r === l.value.has(t)) return v(t);
					let o = t === "" ? { thread: i.id } : { comment: t };
					_(t, n, await e.like(o, r, re(a, c), m), r);
				}
			} catch (e) {
				y(t), o(e);
			} finally {
				p.delete(t);
			}
		}
	}
	function _(e, n, { likes: r, liked: i }, o) {
		let c = C(a, s);
		i ? c.add(e) : c.delete(e), c.size > 0 ? a.write(s, [...c]) : a.remove(s), t(() => {
			l.value = c, d.value = new Map(d.value).set(e, {
				likes: r,
				listed: n
			}), u.value.get(e) === o && v(e);
		});
	}
	function v(e) {
		u.value = new Map([...u.value].filter(([t]) => t !== e));
	}
	function y(e) {
		t(() => {
			v(e), f.value = e;
		});
	}
	return {
		touched: r(() => [
			...l.value,
			...u.value.keys(),
			...d.value.keys(),
			f.value ?? ""
		]),
		failed: f,
		isLiked: h,
		count(e, t) {
			let n = d.value.get(e), r = n?.listed === t ? n.likes : t;
			return Math.max(0, r + Number(h(e)) - Number(l.value.has(e)));
		},
		async press(e, t) {
			f.value = null, u.value = new Map(u.value).set(e, !h(e)), await Promise.resolve(), await g(e, t);
		}
	};
}
function C(e, t) {
	let n = e.read(t);
	return new Set(Array.isArray(n) ? n.filter((e) => typeof e == "string") : []);
}
function re(e, t) {
	let n = e.read(t);
	if (typeof n == "string" && /^[\w-]{16,64}$/.test(n)) return n;
	let r = m();
	return e.write(t, r), r;
}
// src/features/likes/likes.ts
function ie(e) {
	let { endpoint: t, thread: n, heart: r, decorators: i, redrawWhen: a } = e, o = S(e, `likes:${t}:${n.id}`, `reader:${t}`), s = r.peek();
	r.value = (e, t) => ({
		count: o.count(e, t),
		isPressed: o.isLiked(e),
		isFailed: o.failed.value === e
	});
	let c = (t, { comment: n }) => {
		n.id === o.failed.peek() && t.querySelector(".like")?.after(w(e));
	};
	i.add(c);
	let l = a(() => o.touched.value);
	return {
		likes: o,
		stop() {
			l(), i.delete(c), r.value = s;
		}
	};
}
var w = ({ t: e }) => p("span", {
	part: "error",
	class: "error"
}, e("notLiked"));
// src/features/likes/post-like.ts
function ae(t, n) {
	let { t: r, thread: i, heart: a } = n, o = p("button", {
		part: "like button",
		class: "outlined like",
		type: "button",
		"data-act": "like",
		"data-icon": "like"
	});
	return t.append(o), e(() => {
		o.hidden = i.likes.value === null;
		let { count: e, isPressed: t, isFailed: s } = a.value("", i.likes.value ?? 0), [c, l] = [r("likePost"), e > 0 ? r("readersLike", { count: e }) : ""];
		o.textContent = l || c, o.setAttribute("aria-label", l ? r("joined", {
			first: c,
			second: l
		}) : c), o.setAttribute("aria-pressed", String(t));
		let u = s ? w(n) : null;
		return u && o.after(u), () => u?.replaceWith();
	});
}
// src/features/interaction/actions.css?inline
var oe = ".like[aria-pressed=true]{--_icon:path(\"M7.62 14.15q-6.37-3.72-6.37-8.25 0-1.77 1.18-2.97 1.15-1.18 2.77-1.18 2.2 0 3.44 2.06l-0.64 0.39-0.64-0.39q1.24-2.06 3.44-2.06 3.95 0 3.95 4.15 0 4.53-6.37 8.25l-0.38 0.22-0.38-0.22z\");color:var(--_accent)}@media (hover:hover){.number:hover{background:var(--_wash);color:var(--_accent)}.author a:hover{color:var(--_accent)}a.to:hover{text-decoration:underline}}@media (forced-colors:active){.highlighted{outline:2px solid highlight}.avatar,.badge{border:1px solid canvastext}.ring{border-style:dashed}[data-icon]:before{background:buttontext}a[data-icon]:before{background:linktext}}.comment .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);background:canvas;border-radius:.4em;inline-size:max-content;max-inline-size:100%;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}.full-date:after{content:\"\";block-size:.4em;position:absolute;inset:100% 0 auto}.pressed .full-date,.meta:has(.number:focus-visible) .full-date{display:block}@media (hover:hover){.date:hover .full-date{display:block}}.highlighted{animation:2.5s ease-in both linked}@keyframes linked{0%{background:var(--_wash);box-shadow:0 0 0 .35em var(--_wash)}}@media (prefers-reduced-motion:reduce){.highlighted{animation-timing-function:step-end}}@media print{button,.actions,.composer,.more,.view,.leave,.follow,.skip{display:none!important}.far{content-visibility:visible}.full-date{display:none!important}.root[data-theme=dark]{color-scheme:light}}.new-mark{color:var(--_accent);font:600 max(.75em, 12px) / 1.4 var(--_sans);align-items:center;gap:.4em;display:inline-flex}.new-mark:before{content:\"\";background:currentColor;border-radius:50%;block-size:.5em;inline-size:.5em}.pinned:before{margin-block:1.6em -1.6em}.pin{color:var(--_muted);font:500 max(.75em, 12px) / 1.3 var(--_sans);align-items:center;gap:.45em;display:flex;position:absolute;inset-block-start:.3em;inset-inline-start:0}.wide[data-left]:after{content:\"· \" attr(data-left);color:var(--_muted);font-weight:400}.after .like{border-radius:99em;padding:0 1.05em 0 .85em}.after .like:before{color:var(--_accent)}.follow{min-inline-size:0;color:var(--_accent);margin-inline-start:auto;text-decoration:none}.skip:not(:focus){clip-path:inset(50%);inset-block-start:0}.skip{z-index:2;background:var(--_fill);color:var(--_on-fill);font:600 var(--_small) / 1.3 var(--_sans);border-radius:.45em;padding:.4em .8em;text-decoration:none;position:absolute;inset-block-start:calc(100% + .2em);inset-inline-start:0}@container thread (inline-size<30em){.follow{gap:0;font-size:0}}[data-icon=feed]{--_icon:path(\"M2.5 12h1.5v1.5h-1.5v-1.5z m0.5-4.75a5.75 5.75 0 0 1 5.75 5.75h-1.5a4.25 4.25 0 0 0-4.25-4.25v-1.5z m0-4.5q4.25 0 7.25 3 3 3 3 7.25h-1.5q0-3.62-2.56-6.19-2.56-2.56-6.19-2.56v-1.5z\")}[data-icon=pin]{--_icon:path(\"M10.28 1.47l5.09 5.09-3.61 1.3-0.25-0.71 0.53 0.53-2.5 2.5-0.53-0.53 0.75 0.07-0.39 4.45-7.52-7.52 4.45-0.39 0.07 0.75-0.53-0.53 2.5-2.5 0.53 0.53-0.71-0.25 1.3-3.61 0.84 0.84z m-1.06 1.06l0.53-0.53 0.71 0.25-0.96 2.66-2.81 2.81-3.12 0.27-0.07-0.75 0.53-0.53 5.25 5.25-0.53 0.53-0.75-0.07 0.27-3.12 2.81-2.81 2.66-0.96 0.25 0.71-0.53 0.53-4.25-4.25z m-2.69 8l-3.75 3.75-1.06-1.06 3.75-3.75 1.06 1.06z\")}[data-icon=replies]{--_icon:path(\"M14.75 8a6.75 6.75 0 0 1-6.75 6.75 6.75 6.75 0 0 1-6.75-6.75 6.75 6.75 0 0 1 6.75-6.75 6.75 6.75 0 0 1 6.75 6.75z m-1.5 0a5.25 5.25 0 0 0-5.25-5.25 5.25 5.25 0 0 0-5.25 5.25 5.25 5.25 0 0 0 5.25 5.25 5.25 5.25 0 0 0 5.25-5.25z m-7.75-0.75h5v1.5h-5v-1.5z m3.25-1.75v5h-1.5v-5h1.5z\")}";
// src/features/interaction/full-date-tooltip.ts
function T(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), i = e instanceof Element ? e.closest(".meta") : null, a = i?.querySelector("time");
	if (!a) return;
	let o = a.querySelector("span");
	if (n === "full") return o?.replaceWith();
	if (o?.lang === r) return;
	let c = document.createElement("span");
	c.className = "full-date", c.lang = r, c.ariaHidden = "true", c.textContent = s(Date.parse(a.dateTime), r).full(), i?.querySelector(".number")?.setAttribute("aria-description", c.textContent), o?.replaceWith(), a.append(c);
}
var se = 450;
function ce(e, t, n) {
	let r, i = null, a = () => clearTimeout(r);
	e.addEventListener("pointerdown", ({ pointerType: e, target: n }) => {
		i?.classList.remove("pressed"), i = n instanceof Element ? n.closest("time.date") : null, e === "touch" && i && (T(i, t), r = setTimeout(() => i?.classList.add("pressed"), se));
	}, { signal: n }), e.addEventListener("pointerup", a, { signal: n }), e.addEventListener("pointercancel", a, { signal: n });
}
function le(e, t) {
	addEventListener("keydown", (t) => {
		if (!(t.key !== "Escape" || g(t))) for (let t of e.querySelectorAll(".full-date")) t.remove();
	}, {
		signal: t,
		capture: !0
	});
}
// src/features/interaction/event-delegation.ts
function ue(e, t, n, r) {
	let i = new AbortController(), a = (t, n) => e.addEventListener(t, n, { signal: i.signal });
	return a("click", ({ target: e }) => E(e, n, r)), a("pointerover", ({ target: e }) => T(e, r)), a("focusin", ({ target: e }) => T(e, r)), ce(e, r, i.signal), le(e, i.signal), E(t, n, r), () => i.abort();
}
function E(e, t, n) {
	let r = e instanceof Element && e.closest("[data-act], [data-end], [data-root]");
	if (!r) return;
	let { end: i, root: a } = r.dataset;
	if (i || a) return void D(r, n);
	let o = r.closest("article")?.id.replace(/^comment-/, "") ?? "", { act: s } = r.dataset;
	s === "like" ? de(o, t, n) : s === "menu" ? n.bring("menus").then((e) => e?.toggle(r)) : k(o, r, n);
}
async function de(e, t, { thread: n, announce: r, t: i }) {
	let a = (e === "" ? n.likes.value : n.comments.value.get(e)?.likes) ?? 0;
	await t.press(e, a), t.failed.value === e && r(i("notLiked"));
}
async function D(e, { thread: t, announce: n, t: r }) {
	let { end: i, root: a } = e.dataset, o = t.comments.value.get(a ?? ""), s = o ? await t.moreReplies(o) : i ? await t.more(i) : [], c = s[0];
	c && (n(r("loaded", { count: s.length })), (e.isConnected ? e.matches(":focus") : document.activeElement === document.body) && t.show(c.id, "stay"));
}
function O(e, t) {
	return t.getRootNode().getElementById(`comment-${e}`)?.querySelector(".in-place textarea");
}
function k(e, t, n) {
	let { thread: r, openReplies: i, write: a } = n, o = t.dataset.answers ?? e, s = r.comments.value.get(e)?.number ?? "", c = i.ids.peek().has(o);
	i.open(o, o === e ? "" : `#${a(s)} `, t), c && O(o, t)?.focus();
}
// src/features/interaction/scroll-to-comment.ts
var A = 5e3, j = 1e3, M = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
], N = (e, t) => P(() => t.querySelector(`#comment-${CSS.escape(e.id)}`), e);
function P(e, { how: t, top: n }) {
	let r = performance.now(), i = requestAnimationFrame(o), a = () => cancelAnimationFrame(i);
	function o() {
		let t = e();
		if (!t) performance.now() - r < A && (i = requestAnimationFrame(o));
		else {
			F(t), t.focus({ preventScroll: !0 });
			for (let e of M) addEventListener(e, a, {
				once: !0,
				passive: !0
			});
			s(t.closest("form") ?? t, performance.now() + j);
		}
	}
	function s(e, r) {
		if (n !== void 0) scrollBy({
			top: e.getBoundingClientRect().top - n,
			behavior: "instant"
		});
		else if (t === "link") e.scrollIntoView({ block: "start" });
		else if (t === "posted") e.scrollIntoView({ block: "nearest" });
		else return;
		let a = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
		performance.now() > r || (a ? i = requestAnimationFrame(() => s(e, r)) : t === "link" && c(e, r, e.getBoundingClientRect().top, scrollY));
	}
	function c(e, t, n, r) {
		i = requestAnimationFrame(() => {
			let i = Math.abs(e.getBoundingClientRect().top - n) > 1;
			performance.now() > t || i && scrollY !== r || (i ? s(e, t) : c(e, t, n, scrollY));
		});
	}
	return a;
}
function F(e) {
	for (let t = a(e); t; t = a(t)) t instanceof HTMLDetailsElement && (t.open = !0), t instanceof Element && t.getAttribute("hidden") === "until-found" && (t.dispatchEvent(new Event("beforematch", { bubbles: !0 })), t.removeAttribute("hidden"));
}
// src/features/interaction/hash-navigation.ts
function I(e) {
	let { thread: t, wrapper: n, threads: r, hash: i } = e, a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = new AbortController(), { signal: c } = s, l = null, u = () => {}, d = (n) => {
		u(), L(n, e) ? u = P(() => R(n, e), { how: "link" }) : t.followHash(n);
	}, f = (e) => [...r.keys()].some((n) => n !== t && n.holds(e) !== null), p = ({ oldURL: e }) => {
		let { hash: r, href: i } = location, s = l;
		l &&= !1;
		let c = s === !1 ? void 0 : a.get(i);
		if (c) return a.delete(i), c();
		if (f(r)) return;
		r === "" && t.leave();
		let u = o.get(i);
		if (s && u?.isConnected) return u.focus({ preventScroll: !0 });
		let p = t.holds(r);
		if (p !== null && s) return t.show(p, "here");
		v(r) && p === null && a.set(e, z(t, n)), (!s || v(r)) && d(r);
	}, { navigation: m } = globalThis;
	return m?.addEventListener("currententrychange", ({ navigationType: e }) => {
		e !== "replace" && (l = e === "traverse");
	}, { signal: c }), addEventListener("hashchange", p, { signal: c }), addEventListener("click", (e) => {
		let { defaultPrevented: t, ctrlKey: r, metaKey: i, shiftKey: a } = e, s = e.composedPath().find((e) => e instanceof HTMLAnchorElement);
		if (t || r || i || a) return;
		let { hash: c, href: l } = location;
		s && n.contains(s) && o.set(l, s), s?.href === l && (f(c) || d(c));
	}, { signal: c }), location.hash === i ? v(i) || d(i) : p({ oldURL: _(location.href) + i }), () => {
		s.abort(), u();
	};
}
function L(e, { root: t, threads: n }) {
	if (!y.test(e) || v(e)) return !1;
	let r = (e) => t.host.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING;
	if ([...n.values()].some(r)) return !1;
	let i = Document.prototype.querySelector.call(document, e);
	return !i || i.contains(t.host);
}
function R(e, { root: t, thread: n }) {
	let r = e !== "#comments" && n.open.value && n.capabilities.value.post;
	return t.getElementById(r ? h(null, "text") : "heading");
}
function z(e, t) {
	let n = e.snapshot(), r = (e) => e.getBoundingClientRect().bottom > 0, i = [...[...t.querySelectorAll(".list > .item")].find(r)?.querySelectorAll("article") ?? []].find(r), a = i?.getBoundingClientRect().top ?? innerHeight;
	return () => {
		n(), i && a < innerHeight && e.show(i.id.replace("comment-", ""), "stay", a);
	};
}
// src/features/interaction/interaction.strings.ts
var B = {
	best: "Best first",
	left: {
		one: "{count} left",
		other: "{count} left"
	},
	pinned: "Pinned by the author",
	likePost: "Like this post",
	readersLike: {
		one: "{count} reader likes this",
		other: "{count} readers like this"
	},
	new: "New",
	feed: "Follow the comments",
	skip: "Skip the comments",
	draft: "draft",
	notLiked: "Your like couldn’t be saved. Try again later."
}, V = 6e4, H = 60 * V, fe = 24 * H, U = /* @__PURE__ */ new Map(), W, G = 0;
function pe(e, t) {
	let n = /* @__PURE__ */ new Set(), r = (e) => {
		n.delete(e), U.delete(e);
	}, i = new IntersectionObserver((e) => {
		for (let { target: a, isIntersecting: o } of e) r(a), o && (n.add(a), U.set(a, () => {
			he(a, t), q(a) < fe || (r(a), i.unobserve(a));
		}));
		K();
	}), a = (e) => {
		for (let t of e.querySelectorAll("time.recent")) i.observe(t);
	}, o = new MutationObserver((e) => {
		for (let { addedNodes: t } of e) for (let e of t) e instanceof Element && a(e);
	});
	return o.observe(e, {
		childList: !0,
		subtree: !0
	}), a(e), ++G === 1 && addEventListener("visibilitychange", K, !0), () => {
		o.disconnect(), i.disconnect();
		for (let e of n) r(e);
		--G === 0 && removeEventListener("visibilitychange", K, !0), K();
	};
}
function K() {
	if (clearTimeout(W), document.hidden) return;
	for (let e of U.values()) e();
	let e = Math.min(...[...U.keys()].map((e) => me(q(e))));
	e < Infinity && (W = setTimeout(K, e));
}
function me(e) {
	if (e < 0) return V - e;
	let t = e < H ? V : H;
	return t - e % t;
}
var q = (e) => Date.now() - Date.parse(e.dateTime);
function he(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), i = e.firstChild;
	if (n !== "short" || !(i instanceof Text)) return;
	let { short: a } = s(Date.parse(e.dateTime), r);
	i.data !== a && (i.data = a);
}
// src/features/interaction/reply-forms.ts
function ge(t) {
	let { thread: n, forms: r, openReplies: i, slots: a, drawn: o } = t, s = /* @__PURE__ */ new Map(), l = (e, t) => {
		let n = s.get(e), r = (a.comments.get(e) ?? []).filter((e) => e !== n);
		t ? s.set(e, t) : s.delete(e), a.comments.set(e, t ? [t, ...r] : r), o.get(e)?.redraw();
	}, d = (e) => {
		let n = e.querySelector("[data-act=reply]"), a = _e(e);
		if (n?.dataset.answers !== a) return;
		let o = i.ids.peek().has(a);
		if (n.setAttribute("aria-expanded", String(o)), o || !r.peek()?.drafts.isAside(a)) return;
		let s = t.t("draft");
		n.append(` · ${s}`), n.ariaLabel = t.t("joined", {
			first: n.ariaLabel ?? "",
			second: s
		});
	};
	t.decorators.add(d);
	let f = t.redrawWhen(() => r.value?.drafts.aside ?? []), p = e(() => {
		let { value: e } = n.comments, r = n.open.value && c(t), a = (t) => r && e.get(t)?.state === "published", o = new Set([...i.ids.value].filter(a));
		for (let e of s.keys()) o.has(e) || l(e, null);
		for (let n of o) s.has(n) || l(n, (r) => u(r, e.get(n) ?? null, t));
	});
	return () => {
		p(), f(), t.decorators.delete(d);
	};
}
var _e = (e) => e.id.replace(/^comment-/, ""), ve = 120;
function ye(e, t) {
	let n = e.getRootNode(), r = new AbortController(), i = null, a = [], o, s = (e) => {
		clearTimeout(o), i = e instanceof Element ? e : null, a = [];
		for (let e = i?.parentElement; e; e = e.parentElement) a.push(e);
	}, c = () => {
		let e = document.activeElement === null || document.activeElement === document.body;
		i && !i.isConnected && e && be(i, a, n)?.focus({ preventScroll: !0 });
	}, l = () => {
		i && !i.isConnected && (clearTimeout(o), o = setTimeout(c, ve));
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
function be(e, t, n) {
	let r = t.filter((e) => e.isConnected), i = e.getAttribute("data-act"), a = (t) => t.className === e.className && (i ? t.dataset.act === i : t.textContent === e.textContent), o = r.find((e) => e.localName === "form");
	return J(r[0], e.localName).find(a) ?? J(o, "textarea, button")[0] ?? r.find((e) => e.localName === "article") ?? n.getElementById("heading");
}
var J = (e, t) => [...e?.querySelectorAll(t) ?? []].filter((e) => e.checkVisibility());
// src/features/feed-url.ts
function Y({ endpoint: e, thread: t }) {
	return t.capabilities.peek().features.has("feed") ? `${e}/feed?thread=${b(t.id)}` : null;
}
// src/features/interaction/thread-links.ts
function xe(t) {
	let { slots: n, t: r } = t, i = Y(t);
	return i === null ? () => {} : o(n.post, (t) => {
		let n = p("a", {
			class: "follow quiet",
			href: i,
			"data-icon": "feed"
		});
		return t.append(n), e(() => {
			n.textContent = r("feed");
		});
	});
}
function Se({ wrapper: t, thread: n, t: r }) {
	let i = p("option", { value: "best" });
	return e(() => {
		let e = t.querySelector(".sort");
		i.textContent = r("best"), n.count.value > 1 && n.capabilities.value.features.has("best") ? (e?.append(i), e && (e.value = n.order.value)) : i.remove();
	});
}
function Ce({ wrapper: t, thread: n, t: r }) {
	return e(() => {
		let e = n.count.value - n.comments.value.size, i = n.ends.next.value !== null && e > 0, a = t.querySelector("[data-end=next]");
		i ? a?.setAttribute("data-left", r("left", { count: e })) : a?.removeAttribute("data-left");
	});
}
function we({ decorators: e, t, redrawWhen: n, thread: r }) {
	let i = (e, { comment: n }) => {
		n.pinned && e.prepend(p("p", {
			part: "hint",
			class: "pin",
			"data-icon": "pin"
		}, t("pinned")));
	};
	e.add(i);
	let a = ({ pinned: e }) => e, o = n(() => [...r.comments.value.values()].filter(a).map(({ id: e }) => e));
	return () => {
		o(), e.delete(i);
	};
}
function Te({ slots: t, root: n, t: r }) {
	return o(t.header, (t) => {
		let i = p("a", {
			class: "skip",
			href: "#"
		});
		return i.addEventListener("click", (e) => {
			e.preventDefault(), [...n.querySelectorAll(".list ~ * :is(a[href], button, input, textarea), .slot:has(> .list) ~ * :is(a[href], button, input, textarea)")].find((e) => e.checkVisibility())?.focus();
		}), t.append(i), e(() => {
			i.textContent = r("skip");
		});
	});
}
function Ee({ decorators: e, thread: t, t: n }) {
	let r = (e, { comment: r }) => {
		t.newIds.peek().has(r.id) && e.querySelector(".meta")?.append(p("span", { class: "new-mark" }, n("new")));
	};
	return e.add(r), () => e.delete(r);
}
// src/features/interaction/triggers.ts
var X = ".long { max-block-size: none !important }", De = [
	{
		chunk: () => import("./sending.chunk-BVYwLAG3.js"),
		when(t, n) {
			let { backend: r, storage: i, scope: a, wrapper: o, forms: s } = t;
			t.loadSending = async () => await n() ? t.sending.value : null;
			let c = (e) => i.keys(`${e}:${a}:`).length > 0, l = Z(o, ["input"], ({ target: e }) => {
				e instanceof HTMLTextAreaElement && (n(), r.prepare?.());
			}), u = e(() => {
				s.value && (c("outbox") || c("mine") ? n() : Q(() => void n()));
			});
			return () => {
				l(), u();
			};
		}
	},
	{
		chunk: () => import("./editing.chunk-AV16N7tb.js"),
		when: ({ sending: t }, n) => e(() => {
			t.value && t.value.mine.all.value.size > 0 && n();
		})
	},
	{
		chunk: () => import("./editor-tools.chunk-BTD9KcMO.js"),
		when({ root: e, wrapper: t }, n) {
			let r = Z(t, ["selectstart"], () => void n()), i = () => {
				e.activeElement instanceof HTMLTextAreaElement && n();
			};
			i();
			let a = Z(t, ["focusin"], i);
			return () => {
				r(), a();
			};
		}
	},
	{
		chunk: () => import("./unpublished.chunk-BwFemRYK.js"),
		when: ({ sending: t, thread: n }, r) => e(() => {
			let e = !n.open.value && n.capabilities.value.post;
			t.value && (e || t.value.mine.refused.value.length > 0) && r();
		})
	},
	{
		chunk: () => import("./live.chunk-5Hd0hxUj.js"),
		when({ thread: t, backend: n, live: i }, a) {
			let o = r(() => t.loaded.value && (i.value === "poll" || i.value === "on" && t.capabilities.value.features.has("live")));
			return e(() => {
				o.value && (n.subscribe || i.value === "poll") && Q(() => void a());
			});
		}
	},
	{
		chunk: () => import("./elsewhere.chunk-DTOXehTw.js"),
		when: ({ thread: t }, n) => e(() => {
			t.capabilities.value.elsewhere && n();
		})
	},
	{
		chunk: () => import("./references.chunk-DjrKJU11.js"),
		when({ thread: t, wrapper: n }, r) {
			let i = Z(n, ["input", "click"], ({ target: e }) => {
				let t = e.closest("form")?.querySelector("textarea");
				t && /[#＃]/.test(t.value) && r();
			}), a = e(() => {
				for (let { html: e, namedBy: n } of t.comments.value.values()) if (n.length !== 0 || /[#＃]\p{Nd}/u.test(e)) {
					r();
					break;
				}
			});
			return () => {
				i(), a();
			};
		}
	},
	{
		name: "menus",
		chunk: () => import("./menus.chunk-CwCcSQU4.js")
	},
	{
		name: "reporting",
		chunk: () => import("./report.chunk-RDbMC2tS.js")
	},
	{
		name: "hiding",
		chunk: () => import("./hide.chunk-B0q0ZU53.js"),
		when({ storage: e, endpoint: t }, n) {
			return e.read(`hidden:${t}`) !== null && n(), () => {};
		}
	},
	{
		name: "folding",
		chunk: () => import("./fold.chunk-37X0uoEd.js"),
		when({ wrapper: e, scope: t }, n) {
			return ne(`afterword:folded:${t}`) && n(), Z(e, ["pointerover", "pointermove"], () => void n());
		}
	},
	{
		chunk: () => import("./long-comments.chunk-D9NLnPCD.js"),
		when: ({ thread: t, root: n }, r) => e(() => {
			t.loaded.value && [...t.comments.value.values()].some(({ html: e }) => e.length > 2e3) && r().then((e) => e || d(n, X));
		})
	},
	{
		name: "reading",
		chunk: () => import("./unread.chunk-MSCKXQZ9.js"),
		when({ thread: t, settings: n, storage: r, wrapper: i, endpoint: a }, o) {
			let s = Z(i, ["keydown"], (e) => {
				e instanceof KeyboardEvent && e.key === "?" && o();
			}), c = e(() => {
				let e = r.read(`visit:${a}:${t.id}`) !== null;
				t.loaded.value && (n.value.keys || e) && o();
			});
			return () => {
				s(), c();
			};
		}
	},
	{
		chunk: () => import("./show-all.chunk-B4fPqKP2.js"),
		when: ({ thread: t }, n) => e(() => {
			let e = t.count.value - t.comments.value.size;
			(t.ends.next.value !== null || t.ends.prev.value !== null) && e > t.pageSize && n();
		})
	}
];
function Oe(e) {
	let t = /* @__PURE__ */ new Map();
	e.bring = async (n) => await t.get(n)?.() ? e.brought[n] ?? null : null;
	let n = De.flatMap(({ chunk: n, when: r, name: a }) => {
		let o = i(n, ({ start: t }) => t(e));
		return a && t.set(a, o.load), [r?.(e, o.load) ?? o.stop, o.stop];
	});
	return () => {
		for (let e of n) e();
	};
}
function Z(e, t, n) {
	for (let r of t) e.addEventListener(r, n);
	return () => {
		for (let r of t) e.removeEventListener(r, n);
	};
}
function Q(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 5e3 }) : setTimeout(e, 1e3);
}
// src/features/while-shown.ts
var ke = { rootMargin: "10000000px" };
function Ae(e, t) {
	let n = null, r = !1;
	function i() {
		!r && document.visibilityState !== "hidden" && je(e) ? n ??= t() : n &&= (n(), null);
	}
	let a = () => {
		r = !0, i();
	}, o = () => {
		r = !1, i();
	}, s = [new ResizeObserver(i), new IntersectionObserver(i, ke)];
	for (let t of s) t.observe(e);
	return addEventListener("visibilitychange", i, !0), addEventListener("pagehide", a), addEventListener("pageshow", o), i(), () => {
		for (let e of s) e.disconnect();
		removeEventListener("visibilitychange", i, !0), removeEventListener("pagehide", a), removeEventListener("pageshow", o), r = !0, i();
	};
}
function je(e) {
	return e.isConnected && (e.checkVisibility?.() ?? !0);
}
// src/features/interaction/actions.chunk.ts
var Me = /* @__PURE__ */ f({ start: () => $ });
function $(t) {
	l(B), d(t.root, oe);
	let { thread: n, wrapper: r, root: i, slots: a, redrawWhen: s, pressed: c } = t;
	t.whileShown = (e) => Ae(r, e);
	let { likes: u, stop: f } = ie(t), p = [
		s(() => n.target.value ? [n.target.value.id] : []),
		s(() => n.newIds.value),
		f,
		o(a.post, (e) => ae(e, t)),
		xe(t),
		Te(t),
		Se(t),
		Ce(t),
		we(t),
		Ee(t),
		ge(t),
		Oe(t),
		I(t),
		x(r, t.updateTone),
		pe(r, t),
		ue(r, c, u, t),
		ye(r, c ?? i.activeElement),
		e(() => {
			let e = n.target.value;
			return e ? N(e, r) : void 0;
		})
	];
	return () => {
		for (let e of p) e();
	};
}
export { te as i, Y as n, ee as r, $ as start, Me as t };
