import { c as e, i as t, l as n, s as r, t as i } from "./translate-DI7Ky-bs.js";
import { S as a, b as o, c as s, d as c, x as l, y as u } from "./element-CTA6KCPV.js";
import { n as d, r as f } from "./anchor-B0Tqb9qQ.js";
// \0rolldown/runtime.js
var p = Object.defineProperty, m = (e, t) => {
	let n = {};
	for (var r in e) p(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || p(n, Symbol.toStringTag, { value: "Module" }), n;
}, h = /* @__PURE__ */ new Map();
function g(e, t) {
	let n = h.get(t);
	n || (n = new CSSStyleSheet(), n.replaceSync(t), h.set(t, n)), e.adoptedStyleSheets.includes(n) || e.adoptedStyleSheets.push(n);
}
// src/features/random-id.ts
function _() {
	return typeof crypto.randomUUID == "function" ? crypto.randomUUID() : [...crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
// src/features/input-method.ts
function v({ isComposing: e, keyCode: t }) {
	return e || t === 229;
}
// src/host-page/page-color-changes.ts
function y(e, t) {
	let n = new MutationObserver(t);
	for (let t = u(e); t; t = u(t)) n.observe(t, { attributes: !0 });
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
	return r.addEventListener("load", t, a), addEventListener("transitionend", t, a), matchMedia("(prefers-color-scheme: dark)").addEventListener("change", t, a), addEventListener("resize", t, a), t(), () => {
		n.disconnect(), i.abort();
	};
}
// src/features/device-storage.ts
var b = "afterword:";
function x() {
	let e = /* @__PURE__ */ new Map(), t = n(!1);
	function r() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function i(e) {
		try {
			return r()?.getItem(b + e) ?? null;
		} catch {
			return null;
		}
	}
	function a(t) {
		let n = e.get(t);
		if (!n) return i(t);
		let r = i(t);
		return r === n.instead ? n.text : (e.delete(t), r);
	}
	return {
		blocked: t,
		read(e) {
			try {
				return JSON.parse(a(e) ?? "null");
			} catch {
				return null;
			}
		},
		write(n, a) {
			let o = JSON.stringify(a);
			try {
				let i = r();
				if (!i) throw Error("blocked");
				return i.setItem(b + n, o), e.delete(n), t.value = e.size > 0, !0;
			} catch {
				return e.set(n, {
					text: o,
					instead: i(n)
				}), t.value = !0, !1;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				r()?.removeItem(b + t);
			} catch {}
		},
		keys(t) {
			let n = new Set(e.keys());
			try {
				let e = r(), t = e?.length ?? 0;
				for (let r = 0; r < t; r++) {
					let t = e?.key(r) ?? "";
					t.startsWith(b) && n.add(t.slice(10));
				}
			} catch {}
			return [...n].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(b) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
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
					_(t, n, await e.like(o, r, w(a, c), m), r);
				}
			} catch (e) {
				y(t), o(e);
			} finally {
				p.delete(t);
			}
		}
	}
	function _(e, t, { likes: n, liked: i }, o) {
		let c = C(a, s);
		i ? c.add(e) : c.delete(e), c.size > 0 ? a.write(s, [...c]) : a.remove(s), r(() => {
			l.value = c, d.value = new Map(d.value).set(e, {
				likes: n,
				listed: t
			}), u.value.get(e) === o && v(e);
		});
	}
	function v(e) {
		u.value = new Map([...u.value].filter(([t]) => t !== e));
	}
	function y(e) {
		r(() => {
			v(e), f.value = e;
		});
	}
	return {
		touched: t(() => [
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
function w(e, t) {
	let n = e.read(t);
	if (typeof n == "string" && /^[\w-]{16,64}$/.test(n)) return n;
	let r = _();
	return e.write(t, r), r;
}
// src/features/likes/likes.ts
function T(e) {
	let { endpoint: t, thread: n, heart: r, redrawWhen: i } = e, a = S(e, `likes:${t}:${n.id}`, `reader:${t}`), o = r.peek();
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
function E(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), i = e instanceof Element ? e.closest(".meta") : null, a = i?.querySelector("time");
	if (!a) return;
	let o = a.querySelector("span");
	if (n === "full") return o?.replaceWith();
	if (o?.lang === r) return;
	let s = document.createElement("span");
	s.className = "full-date", s.lang = r, s.ariaHidden = "true", s.textContent = c(Date.parse(a.dateTime), r).full(), i?.querySelector(".number")?.setAttribute("aria-description", s.textContent), o?.replaceWith(), a.append(s);
}
var D = 450;
function O(e, t, n) {
	let r, i = null, a = () => clearTimeout(r);
	e.addEventListener("pointerdown", ({ pointerType: e, target: n }) => {
		i?.classList.remove("pressed"), i = n instanceof Element ? n.closest("time.date") : null, e === "touch" && i && (E(i, t), r = setTimeout(() => i?.classList.add("pressed"), D));
	}, { signal: n }), e.addEventListener("pointerup", a, { signal: n }), e.addEventListener("pointercancel", a, { signal: n });
}
function k(e, t) {
	addEventListener("keydown", (t) => {
		if (!(t.key !== "Escape" || v(t))) for (let t of e.querySelectorAll(".full-date")) t.remove();
	}, {
		signal: t,
		capture: !0
	});
}
// src/features/interaction/event-delegation.ts
function A(e, t, n, r) {
	let i = new AbortController(), a = (t, n) => e.addEventListener(t, n, { signal: i.signal });
	return a("click", ({ target: e }) => j(e, n, r)), a("pointerover", ({ target: e }) => E(e, r)), a("focusin", ({ target: e }) => E(e, r)), O(e, r, i.signal), k(e, i.signal), j(t, n, r), () => i.abort();
}
function j(e, t, n) {
	let r = e instanceof Element && e.closest("[data-act]");
	if (!r) return;
	let i = r.closest("article")?.id.replace(/^comment-/, "") ?? "";
	r.dataset.act === "like" ? M(i, t, n) : te(i, r, n);
}
async function M(e, t, { thread: n, announce: r, t: i }) {
	let a = e === "" ? n.likes.value : n.comments.value.get(e)?.likes ?? 0;
	await t.press(e, a), t.failed.value === e && r(i("notLiked"));
}
function ee(e, t) {
	return t.getRootNode().getElementById(`comment-${e}`)?.querySelector(".in-place textarea");
}
function te(e, t, { thread: n, openReplies: r }) {
	let i = t.dataset.answers ?? e, a = n.comments.value.get(e)?.number ?? "", o = r.ids.peek().has(i);
	r.open(i, i === e ? "" : `#${a} `, () => t.focus()), o && ee(i, t)?.focus();
}
// src/features/interaction/hash-navigation.ts
function ne(e, t, n, r) {
	let i = /* @__PURE__ */ new Map(), a = new AbortController(), { signal: o } = a, s = null, c = ({ oldURL: n }) => {
		let { hash: a, href: o } = location, c = s;
		s &&= !1;
		let l = c === !1 ? void 0 : i.get(o);
		if (l) return i.delete(o), l();
		if (r(a)) return;
		let u = e.holds(a);
		if (u !== null && c) return e.show(u, "here");
		d(a) && u === null && i.set(n, re(e, t)), e.followHash(a);
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
function re(e, t) {
	let n = e.snapshot(), r = (e) => e.getBoundingClientRect().bottom > 0, i = [...[...t.querySelectorAll(".list > .item")].find(r)?.querySelectorAll("article") ?? []].find(r), a = i?.getBoundingClientRect().top ?? innerHeight;
	return () => {
		n(), i && a < innerHeight && e.show(i.id.replace("comment-", ""), "stay", a);
	};
}
// src/features/interaction/interaction.css?inline
var ie = ".root{--_on-fill:color(from var(--_fill) xyz var(--_white));--_danger:var(--_pulled-wrong,var(--_wrong));--_pulled-wrong:color-mix(in oklab, var(--_pull), var(--_wrong))}.comment :is(a,button){scroll-margin-block:max(6em,96px) 3em}:is(.comment,.heading):focus{outline:none}:is(.comment,.heading):focus-visible{outline:var(--_focus);outline-offset:.2em}.highlighted{background:var(--_wash);box-shadow:0 0 0 .35em var(--_wash)}.number:hover{background:var(--_wash);color:var(--_accent)}.author a:hover{color:var(--_accent)}a.to:hover{text-decoration:underline}.quiet:hover,.quiet[aria-expanded=true]{color:var(--_accent)}.sort option{color:canvastext;background:canvas}.like[aria-pressed=true]{color:var(--_accent)}.like[aria-pressed=true]:before{content:\"♥︎\"}.error{color:var(--_danger);font:.85em/1.4 var(--_sans)}.change span,.gone,.note,.error{unicode-bidi:plaintext}.composer.in-place{margin-block:.6em calc(.6 * var(--_space))}.in-place .title{font-size:.92em}@container thread (inline-size<480px){.comment :is(.in-place,.editing){margin-inline-start:calc(-.85 * var(--_avatar) - .7em)}}.meta{position:relative}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);background:canvas;border-radius:.4em;inline-size:max-content;max-inline-size:100%;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}.full-date:after{content:\"\";block-size:.4em;position:absolute;inset:100% 0 auto}:is(.date:hover,.pressed) .full-date,.meta:has(.number:focus-visible) .full-date{display:block}@media (forced-colors:active){.highlighted{outline:2px solid highlight}.avatar,.badge{border:1px solid canvastext}}.comment .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}@media print{button,.actions,.composer,.waiting,.more,.view,.leave{display:none}.far{content-visibility:visible}.full-date{display:none!important}.root[data-theme=dark]{color-scheme:light}}", ae = { notLiked: "That couldn’t be saved. Try again later." };
// src/features/open-replies.ts
function oe() {
	let e = n(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = (t) => {
		e.value = new Set([...e.value].filter((e) => e !== t));
	};
	return {
		ids: e,
		open(n, i = "", a) {
			a && r.set(n, a), t.set(n, i), e.value = new Set(e.value).add(n);
		},
		restore(t) {
			e.value = new Set(e.value).add(t);
		},
		close: i,
		cancel(e) {
			i(e), r.get(e)?.();
		},
		consumePrefill(e) {
			let n = t.get(e);
			return t.delete(e), n;
		}
	};
}
// src/features/interaction/patch-element.ts
var N = [
	"avatar",
	"meta",
	"body",
	"notice",
	"actions"
];
function P(e, t) {
	I(e, t);
	let n = null;
	for (let r of N) {
		let [i, a] = [e, t].map((e) => e.querySelector(`:scope > .${r}`));
		i && a ? r !== "body" && F(i, a) : (i?.remove(), a && n ? n.after(a) : a && e.prepend(a)), n = (i && a ? i : a) ?? n;
	}
}
function F(e, t) {
	I(e, t);
	let n = (e) => !(e instanceof Element && e.matches(".full-date")), [r, i] = [[...e.childNodes].filter(n), [...t.childNodes]];
	if (!(r.length === i.length && r.every((e, t) => e.nodeName === i[t]?.nodeName))) return e.replaceChildren(...i);
	r.forEach((e, t) => {
		let n = i[t];
		e instanceof Element ? F(e, n) : e.nodeValue !== n?.nodeValue && (e.nodeValue = n?.nodeValue ?? null);
	});
}
function I(e, t) {
	for (let n of e.getAttributeNames()) !t.hasAttribute(n) && n !== "aria-description" && e.removeAttribute(n);
	for (let { name: n, value: r } of t.attributes) e.getAttribute(n) !== r && e.setAttribute(n, r);
}
// src/features/interaction/redraw-comments.ts
function L({ drawn: t }) {
	let n = /* @__PURE__ */ new Set(), r = () => {
		for (let e of n) t.get(e)?.redraw();
		n.clear();
	};
	return (t) => {
		let i = /* @__PURE__ */ new Set();
		return e(() => {
			let e = new Set(t());
			n.size === 0 && queueMicrotask(r);
			for (let t of [...i, ...e]) n.add(t);
			i = e;
		});
	};
}
// src/features/interaction/relative-times.ts
var R = 6e4, z = 60 * R, B = 24 * z, V = /* @__PURE__ */ new Map(), H, U = 0;
function W(e, t) {
	let n = /* @__PURE__ */ new Set(), r = (e) => {
		n.delete(e), V.delete(e);
	}, i = new IntersectionObserver((e) => {
		for (let { target: a, isIntersecting: o } of e) r(a), o && (n.add(a), V.set(a, () => {
			se(a, t), q(a) < B || (r(a), i.unobserve(a));
		}));
		G();
	}), a = (e) => {
		for (let t of e.querySelectorAll("time.recent")) i.observe(t);
	}, o = new MutationObserver((e) => {
		for (let { addedNodes: t } of e) for (let e of t) e instanceof Element && a(e);
	});
	return o.observe(e, {
		childList: !0,
		subtree: !0
	}), a(e), ++U === 1 && addEventListener("visibilitychange", G, !0), () => {
		o.disconnect(), i.disconnect();
		for (let e of n) r(e);
		--U === 0 && removeEventListener("visibilitychange", G, !0), G();
	};
}
function G() {
	if (clearTimeout(H), document.hidden) return;
	for (let e of V.values()) e();
	let e = Math.min(...[...V.keys()].map((e) => K(q(e))));
	e < Infinity && (H = setTimeout(G, e));
}
function K(e) {
	if (e < 0) return R - e;
	let t = e < z ? R : z;
	return t - e % t;
}
var q = (e) => Date.now() - Date.parse(e.dateTime);
function se(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), i = e.firstChild;
	if (n !== "short" || !(i instanceof Text)) return;
	let { short: a } = c(Date.parse(e.dateTime), r);
	i.data !== a && (i.data = a);
}
// src/features/interaction/reply-forms.ts
function ce(t) {
	let { thread: n, openReplies: r, slots: i, drawn: o } = t, c = /* @__PURE__ */ new Map(), l = (e, t) => {
		let n = c.get(e), r = (i.comments.get(e) ?? []).filter((e) => e !== n);
		t ? c.set(e, t) : c.delete(e), i.comments.set(e, t ? [t, ...r] : r), o.get(e)?.redraw();
	}, u = (e) => {
		let t = e.querySelector("[data-act=reply]"), n = r.ids.peek().has(J(e));
		t?.dataset.answers === J(e) && t.setAttribute("aria-expanded", String(n));
	};
	t.decorators.add(u);
	let d = e(() => {
		let { value: e } = n.comments, i = s(t), o = (t) => i && e.get(t)?.state === "published", u = new Set([...r.ids.value].filter(o));
		for (let e of c.keys()) u.has(e) || l(e, null);
		for (let n of u) c.has(n) || l(n, (r) => a(r, e.get(n) ?? null, t));
	});
	return () => {
		d(), t.decorators.delete(u);
	};
}
var J = (e) => e.id.replace(/^comment-/, ""), le = 120;
function ue(e, t) {
	let n = e.getRootNode(), r = new AbortController(), i = null, a = [], o, s = (e) => {
		clearTimeout(o), i = e instanceof Element ? e : null, a = [];
		for (let e = i?.parentElement; e; e = e.parentElement) a.push(e);
	}, c = () => {
		let e = document.activeElement === null || document.activeElement === document.body;
		i && !i.isConnected && e && de(i, a, n)?.focus({ preventScroll: !0 });
	}, l = () => {
		i && !i.isConnected && (clearTimeout(o), o = setTimeout(c, le));
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
function de(e, t, n) {
	let r = t.filter((e) => e.isConnected), i = e.getAttribute("data-act"), a = (t) => t.className === e.className && (i ? t.dataset.act === i : t.textContent === e.textContent), o = r.find((e) => e.localName === "form");
	return Y(r[0], e.localName).find(a) ?? Y(o, "textarea, button")[0] ?? r.find((e) => e.localName === "article") ?? n.getElementById("heading");
}
var Y = (e, t) => [...e?.querySelectorAll(t) ?? []].filter((e) => e.checkVisibility()), fe = 5e3, pe = 1e3, me = [
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
			ge(t), t.focus({ preventScroll: !0 });
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
function ge(e) {
	for (let t = u(e); t; t = u(t)) t instanceof HTMLDetailsElement && (t.open = !0), t instanceof Element && t.getAttribute("hidden") === "until-found" && (t.dispatchEvent(new Event("beforematch", { bubbles: !0 })), t.removeAttribute("hidden"));
}
// src/features/interaction/triggers.ts
var X = [
	{
		chunk: () => import("./composer.chunk-Df_PX9bC.js"),
		when({ thread: n }, r) {
			let i = t(() => n.capabilities.value.post);
			return e(() => {
				i.value && r();
			});
		},
		fail(e, t) {
			e.slots.composer.value = l(e, () => {
				e.slots.composer.value = null, t();
			});
		}
	},
	{
		chunk: () => import("./sending.chunk-Caj4jihA.js"),
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
		chunk: () => import("./editing.chunk-D-iFA-Fn.js"),
		when: ({ sending: t }, n) => e(() => {
			t.value && t.value.mine.all.value.size > 0 && n();
		})
	},
	{
		chunk: () => import("./editor-tools.chunk-D8iWPWBy.js"),
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
		chunk: () => import("./live.chunk-D428vJk0.js"),
		when({ thread: n, backend: r, live: i }, a) {
			let o = t(() => i.value !== "off" && n.loaded.value && n.capabilities.value.features.has("live"));
			return e(() => {
				o.value && r.subscribe && Q(() => void a());
			});
		}
	},
	{
		chunk: () => import("./references.chunk-BmpZvOG4.js"),
		when({ thread: t, wrapper: n }, r) {
			let i = Z(n, ["input", "click"], ({ target: e }) => {
				(e.closest("form")?.querySelector("textarea"))?.value.includes("#") && r();
			}), a = e(() => {
				for (let { html: e, namedBy: n } of t.comments.value.values()) if (n.length !== 0 || /#[1-9]/.test(e)) {
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
		chunk: () => import("./unread.chunk-C4SgYUGH.js"),
		when({ thread: t, settings: n, storage: r, wrapper: i, endpoint: a }, o) {
			let s = "none", c = async () => {
				s = "loading";
				let e = await o();
				return s = e ? "loaded" : "none", e;
			}, l = async ({ target: e }) => {
				s === "none" && e instanceof HTMLElement && e.matches(".dots") && await c() && e.click();
			}, u = Z(i, ["click"], (e) => void l(e)), d = e(() => {
				let e = r.read(`visit:${a}:${t.id}`) !== null;
				t.loaded.value && (n.value.keys || e) && c();
			});
			return () => {
				u(), d();
			};
		}
	},
	{
		chunk: () => import("./show-all.chunk-Bv1Xl1i4.js"),
		when: ({ thread: t }, n) => e(() => {
			let e = t.count.value - t.comments.value.size;
			(t.ends.next.value !== null || t.ends.prev.value !== null) && e > t.pageSize && n();
		})
	}
];
function _e(e) {
	let t = X.flatMap(({ chunk: t, when: n, fail: r }) => {
		let i = o(t, ({ start: t }) => t(e), () => r?.(e, () => i.load()));
		return [n(e, i.load), i.stop];
	});
	return () => {
		for (let e of t) e();
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
// src/features/interaction/interaction.chunk.ts
var ve = /* @__PURE__ */ m({ start: () => $ });
function $(t) {
	i(ae), g(t.root, ie), t.patch = P;
	let r = {
		...t,
		storage: x(),
		scope: `${t.endpoint} ${t.thread.id}`,
		openReplies: oe(),
		forms: n(null),
		sending: n(null),
		loadSending: () => Promise.resolve(null),
		tools: n(null),
		redrawWhen: L(t)
	}, { thread: a, wrapper: o, redrawWhen: s, pressed: c } = r, { likes: l, stop: u } = T(r), d = [
		s(() => a.target.value ? [a.target.value.id] : []),
		s(() => a.newIds.value),
		u,
		ce(r),
		_e(r),
		ne(a, o, r.hash, r.isOthers),
		y(o, r.updateTone),
		W(o, r),
		A(o, c, l, r),
		ue(o, c),
		e(() => {
			let e = a.target.value;
			return e ? he(e, o) : void 0;
		})
	];
	return () => {
		for (let e of d) e();
	};
}
export { g as i, v as n, _ as r, $ as start, ve as t };
