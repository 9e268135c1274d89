import { C as e, S as t, b as n, c as r, f as i, l as a, w as o, x as s } from "./element-DLfWk9lp.js";
import { t as c } from "./adopt-styles-D-whPyYY.js";
import { t as l } from "./random-id-N2hGZKTQ.js";
import { n as u, r as d } from "./anchor-DuigV5cl.js";
import { t as f } from "./thread-context-BlR1xQZW.js";
import { batch as p, computed as m, effect as h, signal as g } from "@preact/signals-core";
// src/host-page/page-color-changes.ts
function _(e, t) {
	let r = new MutationObserver(t);
	for (let t = n(e); t; t = n(t)) r.observe(t, { attributes: !0 });
	let { head: i } = document;
	r.observe(i, {
		attributes: !0,
		childList: !0,
		characterData: !0,
		subtree: !0
	});
	let a = new AbortController(), o = {
		capture: !0,
		signal: a.signal
	};
	return i.addEventListener("load", t, o), document.addEventListener("transitionend", t, o), matchMedia("(prefers-color-scheme: dark)").addEventListener("change", t, o), addEventListener("resize", t, o), t(), () => {
		r.disconnect(), a.abort();
	};
}
// src/features/device-storage.ts
var v = "afterword:";
function y() {
	let e = /* @__PURE__ */ new Map(), t = g(!1);
	function n() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function r(t) {
		try {
			return e.get(t) ?? n()?.getItem(v + t) ?? null;
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
				t.setItem(v + r, a), e.delete(r);
			} catch {
				e.set(r, a), t.value = !0;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				n()?.removeItem(v + t);
			} catch {}
		},
		keys(t) {
			let r = new Set(e.keys());
			try {
				let e = n(), t = e?.length ?? 0;
				for (let n = 0; n < t; n++) {
					let t = e?.key(n) ?? "";
					t.startsWith(v) && r.add(t.slice(10));
				}
			} catch {}
			return [...r].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(v) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
	};
}
// src/features/likes/likes-store.ts
function b({ backend: e, thread: t, storage: n, onError: r }, i, a) {
	let o = g(x(n, i)), s = g(/* @__PURE__ */ new Map()), c = g(/* @__PURE__ */ new Map()), l = g(null), u = /* @__PURE__ */ new Set(), { signal: d } = new AbortController(), f = (e) => s.value.get(e) ?? o.value.has(e);
	async function h(i, c) {
		if (!u.has(i)) {
			if (!e.like) return y(i);
			u.add(i);
			try {
				for (let r = s.value.get(i); r !== void 0; r = s.value.get(i)) {
					if (r === o.value.has(i)) return v(i);
					let s = i === "" ? { thread: t.id } : { comment: i };
					_(i, c, await e.like(s, r, S(n, a), d), r);
				}
			} catch (e) {
				y(i), r(e);
			} finally {
				u.delete(i);
			}
		}
	}
	function _(e, t, { likes: r, liked: a }, l) {
		let u = x(n, i);
		a ? u.add(e) : u.delete(e), u.size > 0 ? n.write(i, [...u]) : n.remove(i), p(() => {
			o.value = u, c.value = new Map(c.value).set(e, {
				likes: r,
				listed: t
			}), s.value.get(e) === l && v(e);
		});
	}
	function v(e) {
		s.value = new Map([...s.value].filter(([t]) => t !== e));
	}
	function y(e) {
		p(() => {
			v(e), l.value = e;
		});
	}
	return {
		touched: m(() => [
			...o.value,
			...s.value.keys(),
			...c.value.keys(),
			l.value ?? ""
		]),
		failed: l,
		isLiked: f,
		count(e, t) {
			let n = c.value.get(e), r = n?.listed === t ? n.likes : t;
			return Math.max(0, r + Number(f(e)) - Number(o.value.has(e)));
		},
		async press(e, t) {
			l.value = null, s.value = new Map(s.value).set(e, !f(e)), await Promise.resolve(), await h(e, t);
		}
	};
}
function x(e, t) {
	let n = e.read(t);
	return new Set(Array.isArray(n) ? n.filter((e) => typeof e == "string") : []);
}
function S(e, t) {
	let n = e.read(t);
	if (typeof n == "string" && /^[\w-]{16,64}$/.test(n)) return n;
	let r = l();
	return e.write(t, r), r;
}
// src/features/likes/likes.ts
function C(e) {
	let { endpoint: t, thread: n, heart: r, redrawWhen: i } = e, a = b(e, `likes:${t}:${n.id}`, `reader:${t}`), o = r.peek();
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
function w(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), a = e instanceof Element ? e.closest(".meta") : null, o = a?.querySelector("time");
	if (!o) return;
	let s = o.querySelector("span");
	if (n === "full") return s?.remove();
	if (s?.lang === r) return;
	let c = document.createElement("span");
	c.className = "full-date", c.lang = r, c.ariaHidden = "true", c.textContent = i(Date.parse(o.dateTime), r).full(), a?.querySelector(".number")?.setAttribute("aria-description", c.textContent), s?.remove(), o.append(c);
}
var T = 450;
function E(e, t, n) {
	let r, i = null, a = () => clearTimeout(r);
	e.addEventListener("pointerdown", ({ pointerType: e, target: n }) => {
		i?.classList.remove("pressed"), i = n instanceof Element ? n.closest("time.date") : null, e === "touch" && i && (w(i, t), r = setTimeout(() => i?.classList.add("pressed"), T));
	}, { signal: n }), e.addEventListener("pointerup", a, { signal: n }), e.addEventListener("pointercancel", a, { signal: n });
}
function D(e, t) {
	addEventListener("keydown", ({ key: t }) => {
		if (t === "Escape") for (let t of e.querySelectorAll(".full-date")) t.remove();
	}, {
		signal: t,
		capture: !0
	});
}
// src/features/interaction/event-delegation.ts
function O(e, t, n, r) {
	let i = new AbortController(), a = (t, n) => e.addEventListener(t, n, { signal: i.signal });
	return a("click", ({ target: e }) => k(e, n, r)), a("pointerover", ({ target: e }) => w(e, r)), a("focusin", ({ target: e }) => w(e, r)), E(e, r, i.signal), D(e, i.signal), k(t, n, r), () => i.abort();
}
function k(e, t, n) {
	let r = e instanceof Element && e.closest("[data-act]");
	if (!r) return;
	let i = r.closest("article")?.id.replace(/^comment-/, "") ?? "";
	r.dataset.act === "like" ? A(i, t, n) : te(i, r, n);
}
async function A(e, t, { thread: n, announce: r, t: i }) {
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
		let d = e.holds(a);
		if (d !== null && c) return e.show(d, "here");
		u(a) && d === null && i.set(n, re(e, t)), e.followHash(a);
	}, { navigation: l } = globalThis;
	return l?.addEventListener("currententrychange", ({ navigationType: e }) => {
		e !== "replace" && (s = e === "traverse");
	}, { signal: o }), addEventListener("hashchange", c, { signal: o }), addEventListener("click", (t) => {
		let { defaultPrevented: n, ctrlKey: i, metaKey: a, shiftKey: o } = t, s = t.composedPath().find((e) => e instanceof HTMLAnchorElement);
		if (n || i || a || o) return;
		let { hash: c, href: l } = location;
		s?.href === l && (r(c) || e.followHash(c));
	}, { signal: o }), location.hash !== n && c({ oldURL: d(location.href) + n }), () => a.abort();
}
function re(e, t) {
	let n = e.snapshot(), r = (e) => e.getBoundingClientRect().bottom > 0, i = [...[...t.querySelectorAll(".list > .item")].find(r)?.querySelectorAll("article") ?? []].find(r), a = i?.getBoundingClientRect().top ?? innerHeight;
	return () => {
		n(), i && a < innerHeight && e.show(i.id.replace("comment-", ""), "stay", a);
	};
}
// src/features/interaction/interaction.css?inline
var ie = ".root{--_on-fill:color(from var(--_fill) xyz var(--_white));--_danger:var(--_pulled-wrong,var(--_wrong));--_pulled-wrong:color-mix(in oklab, var(--_pull), var(--_wrong))}.comment :is(a,button){scroll-margin-block:max(6em,96px) 3em}:is(.comment,.heading):focus{outline:none}:is(.comment,.heading):focus-visible{outline:var(--_focus);outline-offset:.2em}.highlighted{background:var(--_wash);box-shadow:0 0 0 .35em var(--_wash)}.number:hover{background:var(--_wash);color:var(--_accent)}.author a:hover{color:var(--_accent)}a.to:hover{text-decoration:underline}.quiet:hover,.quiet[aria-expanded=true]{color:var(--_accent)}.sort option{color:canvastext;background:canvas}.like[aria-pressed=true]{color:var(--_accent)}.like[aria-pressed=true]:before{content:\"♥︎\"}.error{color:var(--_danger);font:.85em/1.4 var(--_sans)}.change span,.gone,.note,.error{unicode-bidi:plaintext}.composer.in-place{margin-block:.6em calc(.6 * var(--_space))}.in-place .title{font-size:.92em}@container thread (inline-size<480px){.comment :is(.in-place,.editing){margin-inline-start:calc(-.85 * var(--_avatar) - .7em)}}.meta{position:relative}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);background:canvas;border-radius:.4em;inline-size:max-content;max-inline-size:100%;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}.full-date:after{content:\"\";block-size:.4em;position:absolute;inset:100% 0 auto}:is(.date:hover,.pressed) .full-date,.meta:has(.number:focus-visible) .full-date{display:block}@media (forced-colors:active){.highlighted{outline:2px solid highlight}.avatar,.badge{border:1px solid canvastext}}.comment .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}@media print{button,.actions,.composer,.waiting,.more,.view,.leave{display:none}.far{content-visibility:visible}.full-date{display:none!important}.root[data-theme=dark]{color-scheme:light}}", j = { notLiked: "That couldn’t be saved. Try again later." };
// src/features/interaction/open-replies.ts
function M() {
	let e = g(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = (t) => {
		e.value = new Set([...e.value].filter((e) => e !== t));
	};
	return {
		ids: e,
		open(r, i = "", a) {
			a && n.set(r, a), t.set(r, i), e.value = new Set(e.value).add(r);
		},
		restore(t) {
			e.value = new Set(e.value).add(t);
		},
		close: r,
		cancel(e) {
			r(e), n.get(e)?.();
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
function L({ drawn: e }) {
	let t = /* @__PURE__ */ new Set(), n = () => {
		for (let n of t) e.get(n)?.redraw();
		t.clear();
	};
	return (e) => {
		let r = /* @__PURE__ */ new Set();
		return h(() => {
			let i = new Set(e());
			t.size === 0 && queueMicrotask(n);
			for (let e of [...r, ...i]) t.add(e);
			r = i;
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
			J(a, t), q(a) < B || (r(a), i.unobserve(a));
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
	}), a(e), ++U === 1 && document.addEventListener("visibilitychange", G), () => {
		o.disconnect(), i.disconnect();
		for (let e of n) r(e);
		--U === 0 && document.removeEventListener("visibilitychange", G), G();
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
function J(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), a = e.firstChild;
	if (n !== "short" || !(a instanceof Text)) return;
	let { short: o } = i(Date.parse(e.dateTime), r);
	a.data !== o && (a.data = o);
}
// src/features/interaction/reply-forms.ts
function Y(t) {
	let { thread: n, openReplies: i, slots: a, redrawWhen: o } = t, s = /* @__PURE__ */ new Map(), c = (e, t) => {
		let n = s.get(e), r = (a.comments.get(e) ?? []).filter((e) => e !== n);
		t ? s.set(e, t) : s.delete(e), a.comments.set(e, t ? [t, ...r] : r);
	}, l = (e) => {
		let t = e.querySelector("[data-act=reply]"), n = i.ids.peek().has(X(e));
		t?.dataset.answers === X(e) && t.setAttribute("aria-expanded", String(n));
	};
	t.decorators.add(l);
	let u = h(() => {
		let { value: a } = n.comments, o = r(t), l = (e) => o && a.get(e)?.state === "published", u = new Set([...i.ids.value].filter(l));
		for (let e of s.keys()) u.has(e) || c(e, null);
		for (let n of u) s.has(n) || c(n, (r) => e(r, a.get(n) ?? null, t));
	}), d = o(() => i.ids.value);
	return () => {
		u(), d(), t.decorators.delete(l);
	};
}
var X = (e) => e.id.replace(/^comment-/, ""), ae = 120;
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
	return Z(r[0], e.localName).find(a) ?? Z(o, "textarea, button")[0] ?? r.find((e) => e.localName === "article") ?? n.getElementById("heading");
}
var Z = (e, t) => [...e?.querySelectorAll(t) ?? []].filter((e) => e.checkVisibility()), Q = 5e3, ce = 1e3, le = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
];
function ue({ id: e, how: t, top: n }, r) {
	let i = performance.now(), a = requestAnimationFrame(s), o = () => cancelAnimationFrame(a);
	function s() {
		let t = r.querySelector(`#comment-${CSS.escape(e)}`);
		if (!t) performance.now() - i < Q && (a = requestAnimationFrame(s));
		else {
			t.focus({ preventScroll: !0 });
			for (let e of le) addEventListener(e, o, {
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
		scrollY + innerHeight >= document.documentElement.scrollHeight - 1 && performance.now() - i < ce && (a = requestAnimationFrame(() => c(e)));
	}
	return o;
}
// src/features/interaction/triggers.ts
var de = [
	{
		chunk: o.composer,
		when({ thread: e }, t) {
			let n = m(() => e.capabilities.value.post);
			return h(() => {
				n.value && t();
			});
		},
		fail(e, n) {
			e.slots.composer.value = t(e, () => {
				e.slots.composer.value = null, n();
			});
		}
	},
	{
		chunk: async () => (await Promise.all([o.sending(), o.writes()]))[0],
		when(e, t) {
			let { storage: n, wrapper: r, forms: i } = e;
			e.loadSending = async () => await t() ? e.sending.value : null;
			let a = (t) => n.keys(`${t}:${f(e)}:`).length > 0, o = $(r, ["input"], ({ target: e }) => {
				e instanceof HTMLTextAreaElement && t();
			}), s = h(() => {
				i.value && (a("outbox") || a("mine")) && t();
			});
			return () => {
				o(), s();
			};
		}
	},
	{
		chunk: o.editing,
		when: ({ sending: e }, t) => h(() => {
			e.value && e.value.mine.all.value.size > 0 && t();
		})
	},
	{
		chunk: o.tools,
		when({ root: e, wrapper: t }, n) {
			let r = $(t, ["selectstart"], () => void n()), i = () => {
				e.activeElement instanceof HTMLTextAreaElement && n();
			};
			i();
			let a = $(t, ["focusin"], i);
			return () => {
				r(), a();
			};
		}
	},
	{
		chunk: o.live,
		when({ thread: e, backend: t, live: n }, r) {
			let i = m(() => n.value !== "off" && e.loaded.value && e.capabilities.value.features.has("live"));
			return h(() => {
				i.value && t.subscribe && pe(() => void r());
			});
		}
	},
	{
		chunk: o.references,
		when({ thread: e, wrapper: t }, n) {
			let r = $(t, ["input", "click"], ({ target: e }) => {
				(e.closest("form")?.querySelector("textarea"))?.value.includes("#") && n();
			}), i = h(() => {
				for (let { html: t, namedBy: r } of e.comments.value.values()) if (r.length !== 0 || /#[1-9]/.test(t)) {
					n();
					break;
				}
			});
			return () => {
				r(), i();
			};
		}
	},
	{
		chunk: o.unread,
		when({ thread: e, settings: t, storage: n, wrapper: r, endpoint: i }, a) {
			let o = "none", s = async () => {
				o = "loading", o = await a() ? "loaded" : "none";
			}, c = async ({ target: e }) => {
				o === "none" && e instanceof HTMLElement && e.matches(".dots") && (await s(), o === "loaded" && e.click());
			}, l = $(r, ["click"], (e) => void c(e)), u = h(() => {
				let r = n.read(`visit:${i}:${e.id}`) !== null;
				e.loaded.value && (t.value.keys || r) && s();
			});
			return () => {
				l(), u();
			};
		}
	},
	{
		chunk: o.showAll,
		when: ({ thread: e }, t) => h(() => {
			let n = e.count.value - e.comments.value.size;
			(e.ends.next.value !== null || e.ends.prev.value !== null) && n > e.pageSize && t();
		})
	}
];
function fe(e) {
	let t = de.flatMap(({ chunk: t, when: n, fail: r }) => {
		let i = s(t, ({ start: t }) => t(e), () => r?.(e, () => i.load()));
		return [n(e, i.load), i.stop];
	});
	return () => {
		for (let e of t) e();
	};
}
function $(e, t, n) {
	for (let r of t) e.addEventListener(r, n);
	return () => {
		for (let r of t) e.removeEventListener(r, n);
	};
}
function pe(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 5e3 }) : setTimeout(e, 1e3);
}
// src/features/interaction/interaction.chunk.ts
function me(e) {
	a(j), c(e.root, ie), e.patch = P;
	let t = {
		...e,
		storage: y(),
		openReplies: M(),
		forms: g(null),
		sending: g(null),
		loadSending: () => Promise.resolve(null),
		tools: g(null),
		redrawWhen: L(e)
	}, { thread: n, wrapper: r, redrawWhen: i, pressed: o } = t, { likes: s, stop: l } = C(t), u = [
		i(() => n.target.value ? [n.target.value.id] : []),
		i(() => n.newIds.value),
		l,
		Y(t),
		fe(t),
		ne(n, r, t.hash, t.isOthers),
		_(r, t.updateTone),
		W(r, t),
		O(r, o, s, t),
		oe(r, o),
		h(() => {
			let e = n.target.value;
			return e ? ue(e, r) : void 0;
		})
	];
	return () => {
		for (let e of u) e();
	};
}
export { me as start };
