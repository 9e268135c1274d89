import { a as e, i as t, o as n, t as r } from "./signals-core.module-CsSPNZ3_.js";
import { _ as i, g as a, o, s, u as c, y as l } from "./mount-DAvjgXdw.js";
import { a as u, i as d, t as f } from "./form-focus-BY21EMbG.js";
import { a as p, i as m, n as h } from "./near-viewport-CN9immbu.js";
// src/host-page/page-color-changes.ts
function g(e, t) {
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
function _({ backend: e, thread: i, storage: a, onError: o }, s, c) {
	let l = n(v(a, s)), u = n(/* @__PURE__ */ new Map()), d = n(/* @__PURE__ */ new Map()), f = n(null), p = /* @__PURE__ */ new Set(), { signal: m } = new AbortController(), h = (e) => u.value.get(e) ?? l.value.has(e);
	async function g(t, n) {
		if (!p.has(t)) {
			if (!e.like) return x(t);
			p.add(t);
			try {
				for (let r = u.value.get(t); r !== void 0; r = u.value.get(t)) {
					if (r === l.value.has(t)) return b(t);
					let o = t === "" ? { thread: i.id } : { comment: t };
					_(t, n, await e.like(o, r, y(a, c), m), r);
				}
			} catch (e) {
				x(t), o(e);
			} finally {
				p.delete(t);
			}
		}
	}
	function _(e, n, { likes: r, liked: i }, o) {
		let c = v(a, s);
		i ? c.add(e) : c.delete(e), c.size > 0 ? a.write(s, [...c]) : a.remove(s), t(() => {
			l.value = c, d.value = new Map(d.value).set(e, {
				likes: r,
				listed: n
			}), u.value.get(e) === o && b(e);
		});
	}
	function b(e) {
		u.value = new Map([...u.value].filter(([t]) => t !== e));
	}
	function x(e) {
		t(() => {
			b(e), f.value = e;
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
function v(e, t) {
	let n = e.read(t);
	return new Set(Array.isArray(n) ? n.filter((e) => typeof e == "string") : []);
}
function y(e, t) {
	let n = e.read(t);
	if (typeof n == "string" && /^[\w-]{16,64}$/.test(n)) return n;
	let r = u();
	return e.write(t, r), r;
}
// src/features/likes/likes.ts
function b(e) {
	let { endpoint: t, thread: n, heart: r, redrawWhen: i } = e, a = _(e, `likes:${t}:${n.id}`, `reader:${t}`), o = r.peek();
	r.value = (e, t) => ({
		count: a.count(e, t),
		isPressed: a.isLiked(e),
		isFailed: a.failed.value === e
	});
	let s = i(() => a.touched.value);
	return {
		likes: a,
		stop() {
			s(), r.value = o;
		}
	};
}
// src/features/interaction/full-date-tooltip.ts
function x(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), i = e instanceof Element ? e.closest(".meta") : null, a = i?.querySelector("time");
	if (!a) return;
	let o = a.querySelector("span");
	if (n === "full") return o?.replaceWith();
	if (o?.lang === r) return;
	let s = document.createElement("span");
	s.className = "full-date", s.lang = r, s.ariaHidden = "true", s.textContent = c(Date.parse(a.dateTime), r).full(), i?.querySelector(".number")?.setAttribute("aria-description", s.textContent), o?.replaceWith(), a.append(s);
}
var S = 450;
function C(e, t, n) {
	let r, i = null, a = () => clearTimeout(r);
	e.addEventListener("pointerdown", ({ pointerType: e, target: n }) => {
		i?.classList.remove("pressed"), i = n instanceof Element ? n.closest("time.date") : null, e === "touch" && i && (x(i, t), r = setTimeout(() => i?.classList.add("pressed"), S));
	}, { signal: n }), e.addEventListener("pointerup", a, { signal: n }), e.addEventListener("pointercancel", a, { signal: n });
}
function w(e, t) {
	addEventListener("keydown", (t) => {
		if (!(t.key !== "Escape" || d(t))) for (let t of e.querySelectorAll(".full-date")) t.remove();
	}, {
		signal: t,
		capture: !0
	});
}
// src/features/interaction/event-delegation.ts
function T(e, t, n, r) {
	let i = new AbortController(), a = (t, n) => e.addEventListener(t, n, { signal: i.signal });
	return a("click", ({ target: e }) => E(e, n, r)), a("pointerover", ({ target: e }) => x(e, r)), a("focusin", ({ target: e }) => x(e, r)), C(e, r, i.signal), w(e, i.signal), E(t, n, r), () => i.abort();
}
function E(e, t, n) {
	let r = e instanceof Element && e.closest("[data-act], [data-end], [data-root]");
	if (!r) return;
	let { end: i, root: a } = r.dataset;
	if (i || a) return void O(r, n);
	let o = r.closest("article")?.id.replace(/^comment-/, "") ?? "";
	r.dataset.act === "like" ? D(o, t, n) : ee(o, r, n);
}
async function D(e, t, { thread: n, announce: r, t: i }) {
	let a = e === "" ? n.likes.value : n.comments.value.get(e)?.likes ?? 0;
	await t.press(e, a), t.failed.value === e && r(i("notLiked"));
}
async function O(e, { thread: t, announce: n, t: r }) {
	let { end: i, root: a } = e.dataset, o = t.comments.value.get(a ?? ""), s = o ? await t.moreReplies(o) : i ? await t.more(i) : [], c = s[0];
	c && (n(r("loaded", { count: s.length })), (e.isConnected ? e.matches(":focus") : document.activeElement === document.body) && t.show(c.id, "stay"));
}
function k(e, t) {
	return t.getRootNode().getElementById(`comment-${e}`)?.querySelector(".in-place textarea");
}
function ee(e, t, { thread: n, openReplies: r }) {
	let i = t.dataset.answers ?? e, a = n.comments.value.get(e)?.number ?? "", o = r.ids.peek().has(i);
	r.open(i, i === e ? "" : `#${a} `, () => t.focus()), o && k(i, t)?.focus();
}
// src/features/interaction/scroll-to-comment.ts
var te = 5e3, ne = 1e3, re = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
], ie = (e, t) => A(() => t.querySelector(`#comment-${CSS.escape(e.id)}`), e);
function A(e, { how: t, top: n }) {
	let r = performance.now(), i = requestAnimationFrame(o), a = () => cancelAnimationFrame(i);
	function o() {
		let t = e();
		if (!t) performance.now() - r < te && (i = requestAnimationFrame(o));
		else {
			j(t), t.focus({ preventScroll: !0 });
			for (let e of re) addEventListener(e, a, {
				once: !0,
				passive: !0
			});
			s(t.closest("form") ?? t, performance.now() + ne);
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
function j(e) {
	for (let t = a(e); t; t = a(t)) t instanceof HTMLDetailsElement && (t.open = !0), t instanceof Element && t.getAttribute("hidden") === "until-found" && (t.dispatchEvent(new Event("beforematch", { bubbles: !0 })), t.removeAttribute("hidden"));
}
// src/features/interaction/hash-navigation.ts
function M(e) {
	let { thread: t, wrapper: n, threads: r, hash: i } = e, a = /* @__PURE__ */ new Map(), o = new AbortController(), { signal: s } = o, c = null, l = () => {}, u = (n) => {
		l(), N(n, e) ? l = A(() => P(n, e), { how: "link" }) : t.followHash(n);
	}, d = (e) => [...r.keys()].some((n) => n !== t && n.holds(e) !== null), f = ({ oldURL: e }) => {
		let { hash: r, href: i } = location, o = c;
		c &&= !1;
		let s = o === !1 ? void 0 : a.get(i);
		if (s) return a.delete(i), s();
		if (d(r)) return;
		let l = t.holds(r);
		if (l !== null && o) return t.show(l, "here");
		m(r) && l === null && a.set(e, F(t, n)), (!o || m(r)) && u(r);
	}, { navigation: h } = globalThis;
	return h?.addEventListener("currententrychange", ({ navigationType: e }) => {
		e !== "replace" && (c = e === "traverse");
	}, { signal: s }), addEventListener("hashchange", f, { signal: s }), addEventListener("click", (e) => {
		let { defaultPrevented: t, ctrlKey: n, metaKey: r, shiftKey: i } = e, a = e.composedPath().find((e) => e instanceof HTMLAnchorElement);
		if (t || n || r || i) return;
		let { hash: o, href: s } = location;
		a?.href === s && (d(o) || u(o));
	}, { signal: s }), location.hash === i ? m(i) || u(i) : f({ oldURL: p(location.href) + i }), () => {
		o.abort(), l();
	};
}
function N(e, { root: t, threads: n }) {
	if (!h.test(e) || m(e)) return !1;
	let r = (e) => t.host.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING;
	if ([...n.values()].some(r)) return !1;
	let i = Document.prototype.querySelector.call(document, e);
	return !i || i.contains(t.host);
}
function P(e, { root: t, thread: n }) {
	let r = e !== "#comments" && n.open.value && n.capabilities.value.post;
	return t.getElementById(r ? f(null, "text") : "heading");
}
function F(e, t) {
	let n = e.snapshot(), r = (e) => e.getBoundingClientRect().bottom > 0, i = [...[...t.querySelectorAll(".list > .item")].find(r)?.querySelectorAll("article") ?? []].find(r), a = i?.getBoundingClientRect().top ?? innerHeight;
	return () => {
		n(), i && a < innerHeight && e.show(i.id.replace("comment-", ""), "stay", a);
	};
}
// src/features/interaction/interaction.strings.ts
var I = { notLiked: "Your like couldn’t be saved. Try again later." }, L = 6e4, R = 60 * L, z = 24 * R, B = /* @__PURE__ */ new Map(), V, H = 0;
function U(e, t) {
	let n = /* @__PURE__ */ new Set(), r = (e) => {
		n.delete(e), B.delete(e);
	}, i = new IntersectionObserver((e) => {
		for (let { target: a, isIntersecting: o } of e) r(a), o && (n.add(a), B.set(a, () => {
			q(a, t), K(a) < z || (r(a), i.unobserve(a));
		}));
		W();
	}), a = (e) => {
		for (let t of e.querySelectorAll("time.recent")) i.observe(t);
	}, o = new MutationObserver((e) => {
		for (let { addedNodes: t } of e) for (let e of t) e instanceof Element && a(e);
	});
	return o.observe(e, {
		childList: !0,
		subtree: !0
	}), a(e), ++H === 1 && addEventListener("visibilitychange", W, !0), () => {
		o.disconnect(), i.disconnect();
		for (let e of n) r(e);
		--H === 0 && removeEventListener("visibilitychange", W, !0), W();
	};
}
function W() {
	if (clearTimeout(V), document.hidden) return;
	for (let e of B.values()) e();
	let e = Math.min(...[...B.keys()].map((e) => G(K(e))));
	e < Infinity && (V = setTimeout(W, e));
}
function G(e) {
	if (e < 0) return L - e;
	let t = e < R ? L : R;
	return t - e % t;
}
var K = (e) => Date.now() - Date.parse(e.dateTime);
function q(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), i = e.firstChild;
	if (n !== "short" || !(i instanceof Text)) return;
	let { short: a } = c(Date.parse(e.dateTime), r);
	i.data !== a && (i.data = a);
}
// src/features/interaction/reply-forms.ts
function J(t) {
	let { thread: n, openReplies: r, slots: i, drawn: a } = t, s = /* @__PURE__ */ new Map(), c = (e, t) => {
		let n = s.get(e), r = (i.comments.get(e) ?? []).filter((e) => e !== n);
		t ? s.set(e, t) : s.delete(e), i.comments.set(e, t ? [t, ...r] : r), a.get(e)?.redraw();
	}, u = (e) => {
		let t = e.querySelector("[data-act=reply]"), n = r.ids.peek().has(Y(e));
		t?.dataset.answers === Y(e) && t.setAttribute("aria-expanded", String(n));
	};
	t.decorators.add(u);
	let d = e(() => {
		let { value: e } = n.comments, i = o(t), a = (t) => i && e.get(t)?.state === "published", u = new Set([...r.ids.value].filter(a));
		for (let e of s.keys()) u.has(e) || c(e, null);
		for (let n of u) s.has(n) || c(n, (r) => l(r, e.get(n) ?? null, t));
	});
	return () => {
		d(), t.decorators.delete(u);
	};
}
var Y = (e) => e.id.replace(/^comment-/, ""), ae = 120;
function oe(e, t) {
	let n = e.getRootNode(), r = new AbortController(), i = null, a = [], o, s = (e) => {
		clearTimeout(o), i = e instanceof Element ? e : null, a = [];
		for (let e = i?.parentElement; e; e = e.parentElement) a.push(e);
	}, c = () => {
		let e = document.activeElement === null || document.activeElement === document.body;
		i && !i.isConnected && e && se(i, a, n)?.focus({ preventScroll: !0 });
	}, l = () => {
		i && !i.isConnected && (clearTimeout(o), o = setTimeout(c, ae));
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
function se(e, t, n) {
	let r = t.filter((e) => e.isConnected), i = e.getAttribute("data-act"), a = (t) => t.className === e.className && (i ? t.dataset.act === i : t.textContent === e.textContent), o = r.find((e) => e.localName === "form");
	return X(r[0], e.localName).find(a) ?? X(o, "textarea, button")[0] ?? r.find((e) => e.localName === "article") ?? n.getElementById("heading");
}
var X = (e, t) => [...e?.querySelectorAll(t) ?? []].filter((e) => e.checkVisibility()), ce = [
	{
		chunk: () => import("./sending.chunk-9zgoyS9l.js"),
		when(t, n) {
			let { backend: r, storage: i, scope: a, wrapper: o, forms: s } = t;
			t.loadSending = async () => await n() ? t.sending.value : null;
			let c = (e) => i.keys(`${e}:${a}:`).length > 0, l = Q(o, ["input"], ({ target: e }) => {
				e instanceof HTMLTextAreaElement && (n(), r.prepare?.());
			}), u = e(() => {
				s.value && (c("outbox") || c("mine") ? n() : $(() => void n()));
			});
			return () => {
				l(), u();
			};
		}
	},
	{
		chunk: () => import("./editing.chunk-BqdduCje.js"),
		when: ({ sending: t }, n) => e(() => {
			t.value && t.value.mine.all.value.size > 0 && n();
		})
	},
	{
		chunk: () => import("./editor-tools.chunk-CrCQ49Yg.js"),
		when({ root: e, wrapper: t }, n) {
			let r = Q(t, ["selectstart"], () => void n()), i = () => {
				e.activeElement instanceof HTMLTextAreaElement && n();
			};
			i();
			let a = Q(t, ["focusin"], i);
			return () => {
				r(), a();
			};
		}
	},
	{
		chunk: () => import("./live.chunk-Dy8Mrwqn.js"),
		when({ thread: t, backend: n, live: i }, a) {
			let o = r(() => i.value !== "off" && t.loaded.value && t.capabilities.value.features.has("live"));
			return e(() => {
				o.value && n.subscribe && $(() => void a());
			});
		}
	},
	{
		chunk: () => import("./references.chunk-ByP5uMrv.js"),
		when({ thread: t, wrapper: n }, r) {
			let i = Q(n, ["input", "click"], ({ target: e }) => {
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
		chunk: () => import("./unread.chunk-CUftfJiY.js"),
		when({ thread: t, settings: n, storage: r, wrapper: i, endpoint: a, pressed: o }, s) {
			let c = !1, l = async () => c = await s(), u = async (e) => {
				!c && e instanceof HTMLElement && e.matches(".dots") && await l() && e.click();
			};
			u(o);
			let d = Q(i, ["click"], ({ target: e }) => void u(e)), f = e(() => {
				let e = r.read(`visit:${a}:${t.id}`) !== null;
				t.loaded.value && (n.value.keys || e) && l();
			});
			return () => {
				d(), f();
			};
		}
	},
	{
		chunk: () => import("./show-all.chunk-BbXBY1G-.js"),
		when: ({ thread: t }, n) => e(() => {
			let e = t.count.value - t.comments.value.size;
			(t.ends.next.value !== null || t.ends.prev.value !== null) && e > t.pageSize && n();
		})
	}
];
function Z(e) {
	let t = ce.flatMap(({ chunk: t, when: n }) => {
		let r = i(t, ({ start: t }) => t(e));
		return [n(e, r.load), r.stop];
	});
	return () => {
		for (let e of t) e();
	};
}
function Q(e, t, n) {
	for (let r of t) e.addEventListener(r, n);
	return () => {
		for (let r of t) e.removeEventListener(r, n);
	};
}
function $(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 5e3 }) : setTimeout(e, 1e3);
}
// src/features/while-shown.ts
var le = { rootMargin: "10000000px" };
function ue(e, t) {
	let n = null, r = !1;
	function i() {
		!r && document.visibilityState !== "hidden" && de(e) ? n ??= t() : n &&= (n(), null);
	}
	let a = () => {
		r = !0, i();
	}, o = () => {
		r = !1, i();
	}, s = [new ResizeObserver(i), new IntersectionObserver(i, le)];
	for (let t of s) t.observe(e);
	return addEventListener("visibilitychange", i, !0), addEventListener("pagehide", a), addEventListener("pageshow", o), i(), () => {
		for (let e of s) e.disconnect();
		removeEventListener("visibilitychange", i, !0), removeEventListener("pagehide", a), removeEventListener("pageshow", o), r = !0, i();
	};
}
function de(e) {
	return e.isConnected && (e.checkVisibility?.() ?? !0);
}
// src/features/interaction/actions.chunk.ts
function fe(t) {
	s(I);
	let { thread: n, wrapper: r, root: i, redrawWhen: a, pressed: o } = t;
	t.whileShown = (e) => ue(r, e);
	let { likes: c, stop: l } = b(t), u = [
		a(() => n.target.value ? [n.target.value.id] : []),
		a(() => n.newIds.value),
		l,
		J(t),
		Z(t),
		M(t),
		g(r, t.updateTone),
		U(r, t),
		T(r, o, c, t),
		oe(r, o ?? i.activeElement),
		e(() => {
			let e = n.target.value;
			return e ? ie(e, r) : void 0;
		})
	];
	return () => {
		for (let e of u) e();
	};
}
export { fe as start };
