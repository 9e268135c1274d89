import { a as e, i as t, o as n, t as r } from "./signals-core.module-CsSPNZ3_.js";
import { g as i, h as a, l as o, o as s, s as c, v as l } from "./mount-BYh7w6XR.js";
import { n as u, t as d } from "./input-method-Bw8vDgCZ.js";
import { a as f, i as p } from "./near-viewport-C9Zlg18k.js";
// src/host-page/page-color-changes.ts
function m(e, t) {
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
function h({ backend: e, thread: i, storage: a, onError: o }, s, c) {
	let l = n(g(a, s)), u = n(/* @__PURE__ */ new Map()), d = n(/* @__PURE__ */ new Map()), f = n(null), p = /* @__PURE__ */ new Set(), { signal: m } = new AbortController(), h = (e) => u.value.get(e) ?? l.value.has(e);
	async function v(t, n) {
		if (!p.has(t)) {
			if (!e.like) return x(t);
			p.add(t);
			try {
				for (let r = u.value.get(t); r !== void 0; r = u.value.get(t)) {
					if (r === l.value.has(t)) return b(t);
					let o = t === "" ? { thread: i.id } : { comment: t };
					y(t, n, await e.like(o, r, _(a, c), m), r);
				}
			} catch (e) {
				x(t), o(e);
			} finally {
				p.delete(t);
			}
		}
	}
	function y(e, n, { likes: r, liked: i }, o) {
		let c = g(a, s);
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
			f.value = null, u.value = new Map(u.value).set(e, !h(e)), await Promise.resolve(), await v(e, t);
		}
	};
}
function g(e, t) {
	let n = e.read(t);
	return new Set(Array.isArray(n) ? n.filter((e) => typeof e == "string") : []);
}
function _(e, t) {
	let n = e.read(t);
	if (typeof n == "string" && /^[\w-]{16,64}$/.test(n)) return n;
	let r = u();
	return e.write(t, r), r;
}
// src/features/likes/likes.ts
function v(e) {
	let { endpoint: t, thread: n, heart: r, redrawWhen: i } = e, a = h(e, `likes:${t}:${n.id}`, `reader:${t}`), o = r.peek();
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
function y(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), i = e instanceof Element ? e.closest(".meta") : null, a = i?.querySelector("time");
	if (!a) return;
	let s = a.querySelector("span");
	if (n === "full") return s?.replaceWith();
	if (s?.lang === r) return;
	let c = document.createElement("span");
	c.className = "full-date", c.lang = r, c.ariaHidden = "true", c.textContent = o(Date.parse(a.dateTime), r).full(), i?.querySelector(".number")?.setAttribute("aria-description", c.textContent), s?.replaceWith(), a.append(c);
}
var b = 450;
function x(e, t, n) {
	let r, i = null, a = () => clearTimeout(r);
	e.addEventListener("pointerdown", ({ pointerType: e, target: n }) => {
		i?.classList.remove("pressed"), i = n instanceof Element ? n.closest("time.date") : null, e === "touch" && i && (y(i, t), r = setTimeout(() => i?.classList.add("pressed"), b));
	}, { signal: n }), e.addEventListener("pointerup", a, { signal: n }), e.addEventListener("pointercancel", a, { signal: n });
}
function ee(e, t) {
	addEventListener("keydown", (t) => {
		if (!(t.key !== "Escape" || d(t))) for (let t of e.querySelectorAll(".full-date")) t.remove();
	}, {
		signal: t,
		capture: !0
	});
}
// src/features/interaction/event-delegation.ts
function S(e, t, n, r) {
	let i = new AbortController(), a = (t, n) => e.addEventListener(t, n, { signal: i.signal });
	return a("click", ({ target: e }) => C(e, n, r)), a("pointerover", ({ target: e }) => y(e, r)), a("focusin", ({ target: e }) => y(e, r)), x(e, r, i.signal), ee(e, i.signal), C(t, n, r), () => i.abort();
}
function C(e, t, n) {
	let r = e instanceof Element && e.closest("[data-act], [data-end], [data-root]");
	if (!r) return;
	let { end: i, root: a } = r.dataset;
	if (i || a) return void T(r, n);
	let o = r.closest("article")?.id.replace(/^comment-/, "") ?? "";
	r.dataset.act === "like" ? w(o, t, n) : D(o, r, n);
}
async function w(e, t, { thread: n, announce: r, t: i }) {
	let a = e === "" ? n.likes.value : n.comments.value.get(e)?.likes ?? 0;
	await t.press(e, a), t.failed.value === e && r(i("notLiked"));
}
async function T(e, { thread: t, announce: n, t: r }) {
	let { end: i, root: a } = e.dataset, o = t.comments.value.get(a ?? ""), s = o ? await t.moreReplies(o) : i ? await t.more(i) : [], c = s[0];
	c && (n(r("loaded", { count: s.length })), (e.isConnected ? e.matches(":focus") : document.activeElement === document.body) && t.show(c.id, "stay"));
}
function E(e, t) {
	return t.getRootNode().getElementById(`comment-${e}`)?.querySelector(".in-place textarea");
}
function D(e, t, { thread: n, openReplies: r }) {
	let i = t.dataset.answers ?? e, a = n.comments.value.get(e)?.number ?? "", o = r.ids.peek().has(i);
	r.open(i, i === e ? "" : `#${a} `, t), o && E(i, t)?.focus();
}
// src/features/interaction/hash-navigation.ts
function O(e, t, n, r) {
	let i = /* @__PURE__ */ new Map(), a = new AbortController(), { signal: o } = a, s = null, c = ({ oldURL: n }) => {
		let { hash: a, href: o } = location, c = s;
		s &&= !1;
		let l = c === !1 ? void 0 : i.get(o);
		if (l) return i.delete(o), l();
		if (r(a)) return;
		let u = e.holds(a);
		if (u !== null && c) return e.show(u, "here");
		p(a) && u === null && i.set(n, k(e, t)), e.followHash(a);
	}, { navigation: l } = globalThis;
	return l?.addEventListener("currententrychange", ({ navigationType: e }) => {
		e !== "replace" && (s = e === "traverse");
	}, { signal: o }), addEventListener("hashchange", c, { signal: o }), addEventListener("click", (t) => {
		let { defaultPrevented: n, ctrlKey: i, metaKey: a, shiftKey: o } = t, s = t.composedPath().find((e) => e instanceof HTMLAnchorElement);
		if (n || i || a || o) return;
		let { hash: c, href: l } = location;
		s?.href === l && (r(c) || e.followHash(c));
	}, { signal: o }), location.hash !== n && c({ oldURL: f(location.href) + n }), () => a.abort();
}
function k(e, t) {
	let n = e.snapshot(), r = (e) => e.getBoundingClientRect().bottom > 0, i = [...[...t.querySelectorAll(".list > .item")].find(r)?.querySelectorAll("article") ?? []].find(r), a = i?.getBoundingClientRect().top ?? innerHeight;
	return () => {
		n(), i && a < innerHeight && e.show(i.id.replace("comment-", ""), "stay", a);
	};
}
// src/features/interaction/interaction.strings.ts
var te = {
	draft: "draft",
	notLiked: "Your like couldn’t be saved. Try again later."
}, A = 6e4, j = 60 * A, M = 24 * j, N = /* @__PURE__ */ new Map(), P, F = 0;
function I(e, t) {
	let n = /* @__PURE__ */ new Set(), r = (e) => {
		n.delete(e), N.delete(e);
	}, i = new IntersectionObserver((e) => {
		for (let { target: a, isIntersecting: o } of e) r(a), o && (n.add(a), N.set(a, () => {
			B(a, t), z(a) < M || (r(a), i.unobserve(a));
		}));
		L();
	}), a = (e) => {
		for (let t of e.querySelectorAll("time.recent")) i.observe(t);
	}, o = new MutationObserver((e) => {
		for (let { addedNodes: t } of e) for (let e of t) e instanceof Element && a(e);
	});
	return o.observe(e, {
		childList: !0,
		subtree: !0
	}), a(e), ++F === 1 && addEventListener("visibilitychange", L, !0), () => {
		o.disconnect(), i.disconnect();
		for (let e of n) r(e);
		--F === 0 && removeEventListener("visibilitychange", L, !0), L();
	};
}
function L() {
	if (clearTimeout(P), document.hidden) return;
	for (let e of N.values()) e();
	let e = Math.min(...[...N.keys()].map((e) => R(z(e))));
	e < Infinity && (P = setTimeout(L, e));
}
function R(e) {
	if (e < 0) return A - e;
	let t = e < j ? A : j;
	return t - e % t;
}
var z = (e) => Date.now() - Date.parse(e.dateTime);
function B(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), i = e.firstChild;
	if (n !== "short" || !(i instanceof Text)) return;
	let { short: a } = o(Date.parse(e.dateTime), r);
	i.data !== a && (i.data = a);
}
// src/features/interaction/reply-forms.ts
function V(t) {
	let { thread: n, forms: r, openReplies: i, slots: a, drawn: o } = t, c = /* @__PURE__ */ new Map(), u = (e, t) => {
		let n = c.get(e), r = (a.comments.get(e) ?? []).filter((e) => e !== n);
		t ? c.set(e, t) : c.delete(e), a.comments.set(e, t ? [t, ...r] : r), o.get(e)?.redraw();
	}, d = (e) => {
		let n = e.querySelector("[data-act=reply]"), a = H(e);
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
		let { value: e } = n.comments, r = s(t), a = (t) => r && e.get(t)?.state === "published", o = new Set([...i.ids.value].filter(a));
		for (let e of c.keys()) o.has(e) || u(e, null);
		for (let n of o) c.has(n) || u(n, (r) => l(r, e.get(n) ?? null, t));
	});
	return () => {
		p(), f(), t.decorators.delete(d);
	};
}
var H = (e) => e.id.replace(/^comment-/, ""), U = 120;
function W(e, t) {
	let n = e.getRootNode(), r = new AbortController(), i = null, a = [], o, s = (e) => {
		clearTimeout(o), i = e instanceof Element ? e : null, a = [];
		for (let e = i?.parentElement; e; e = e.parentElement) a.push(e);
	}, c = () => {
		let e = document.activeElement === null || document.activeElement === document.body;
		i && !i.isConnected && e && G(i, a, n)?.focus({ preventScroll: !0 });
	}, l = () => {
		i && !i.isConnected && (clearTimeout(o), o = setTimeout(c, U));
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
function G(e, t, n) {
	let r = t.filter((e) => e.isConnected), i = e.getAttribute("data-act"), a = (t) => t.className === e.className && (i ? t.dataset.act === i : t.textContent === e.textContent), o = r.find((e) => e.localName === "form");
	return K(r[0], e.localName).find(a) ?? K(o, "textarea, button")[0] ?? r.find((e) => e.localName === "article") ?? n.getElementById("heading");
}
var K = (e, t) => [...e?.querySelectorAll(t) ?? []].filter((e) => e.checkVisibility()), q = 5e3, J = 1e3, Y = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
];
function X({ id: e, how: t, top: n }, r) {
	let i = performance.now(), a = requestAnimationFrame(s), o = () => cancelAnimationFrame(a);
	function s() {
		let t = r.querySelector(`#comment-${CSS.escape(e)}`);
		if (!t) performance.now() - i < q && (a = requestAnimationFrame(s));
		else {
			Z(t), t.focus({ preventScroll: !0 });
			for (let e of Y) addEventListener(e, o, {
				once: !0,
				passive: !0
			});
			c(t, performance.now() + J);
		}
	}
	function c(e, r) {
		if (n !== void 0) scrollBy({
			top: e.getBoundingClientRect().top - n,
			behavior: "instant"
		});
		else if (t === "link") e.scrollIntoView({ block: "start" });
		else if (t === "posted") e.scrollIntoView({ block: "nearest" });
		else return;
		let i = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
		performance.now() > r || (i ? a = requestAnimationFrame(() => c(e, r)) : t === "link" && l(e, r, e.getBoundingClientRect().top, scrollY));
	}
	function l(e, t, n, r) {
		a = requestAnimationFrame(() => {
			let i = Math.abs(e.getBoundingClientRect().top - n) > 1;
			performance.now() > t || i && scrollY !== r || (i ? c(e, t) : l(e, t, n, scrollY));
		});
	}
	return o;
}
function Z(e) {
	for (let t = a(e); t; t = a(t)) t instanceof HTMLDetailsElement && (t.open = !0), t instanceof Element && t.getAttribute("hidden") === "until-found" && (t.dispatchEvent(new Event("beforematch", { bubbles: !0 })), t.removeAttribute("hidden"));
}
// src/features/interaction/triggers.ts
var ne = [
	{
		chunk: () => import("./sending.chunk-CVosDbAB.js"),
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
		chunk: () => import("./editing.chunk-Qk3ODI6f.js"),
		when: ({ sending: t }, n) => e(() => {
			t.value && t.value.mine.all.value.size > 0 && n();
		})
	},
	{
		chunk: () => import("./editor-tools.chunk-De58T_ZD.js"),
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
		chunk: () => import("./unpublished.chunk-DnGb8c3V.js"),
		when: ({ sending: t, thread: n }, r) => e(() => {
			let e = !n.open.value && n.capabilities.value.post;
			t.value && (e || t.value.mine.refused.value.length > 0) && r();
		})
	},
	{
		chunk: () => import("./live.chunk-CHU3Rfku.js"),
		when({ thread: t, backend: n, live: i }, a) {
			let o = r(() => i.value !== "off" && t.loaded.value && t.capabilities.value.features.has("live"));
			return e(() => {
				o.value && n.subscribe && $(() => void a());
			});
		}
	},
	{
		chunk: () => import("./references.chunk-Nw8yeVZ4.js"),
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
		chunk: () => import("./unread.chunk-DXtU4bdF.js"),
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
		chunk: () => import("./show-all.chunk-BHrTTZhj.js"),
		when: ({ thread: t }, n) => e(() => {
			let e = t.count.value - t.comments.value.size;
			(t.ends.next.value !== null || t.ends.prev.value !== null) && e > t.pageSize && n();
		})
	}
];
function re(e) {
	let t = ne.flatMap(({ chunk: t, when: n }) => {
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
var ie = { rootMargin: "10000000px" };
function ae(e, t) {
	let n = null, r = !1;
	function i() {
		!r && document.visibilityState !== "hidden" && oe(e) ? n ??= t() : n &&= (n(), null);
	}
	let a = () => {
		r = !0, i();
	}, o = () => {
		r = !1, i();
	}, s = [new ResizeObserver(i), new IntersectionObserver(i, ie)];
	for (let t of s) t.observe(e);
	return addEventListener("visibilitychange", i, !0), addEventListener("pagehide", a), addEventListener("pageshow", o), i(), () => {
		for (let e of s) e.disconnect();
		removeEventListener("visibilitychange", i, !0), removeEventListener("pagehide", a), removeEventListener("pageshow", o), r = !0, i();
	};
}
function oe(e) {
	return e.isConnected && (e.checkVisibility?.() ?? !0);
}
// src/features/interaction/actions.chunk.ts
function se(t) {
	c(te);
	let { thread: n, wrapper: r, root: i, redrawWhen: a, pressed: o } = t;
	t.whileShown = (e) => ae(r, e);
	let { likes: s, stop: l } = v(t), u = [
		a(() => n.target.value ? [n.target.value.id] : []),
		a(() => n.newIds.value),
		l,
		V(t),
		re(t),
		O(n, r, t.hash, t.isOthers),
		m(r, t.updateTone),
		I(r, t),
		S(r, o, s, t),
		W(r, o ?? i.activeElement),
		e(() => {
			let e = n.target.value;
			return e ? X(e, r) : void 0;
		})
	];
	return () => {
		for (let e of u) e();
	};
}
export { se as start };
