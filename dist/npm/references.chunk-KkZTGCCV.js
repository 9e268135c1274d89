import { i as e } from "./anchor-DuigV5cl.js";
import { t } from "./adopt-styles-D-whPyYY.js";
import { d as n, l as r, u as i } from "./element-DLfWk9lp.js";
import { computed as a, effect as o } from "@preact/signals-core";
import { render as s } from "preact";
import { useLayoutEffect as c, useRef as l } from "preact/hooks";
import { Fragment as u, jsx as d, jsxs as f } from "preact/jsx-runtime";
// src/features/references/references-store.ts
var p = 100;
function m(t, n) {
	let r = a(() => {
		let e = [...n.comments.value.values()].filter(({ number: e }) => e !== null);
		return new Map(e.map((e) => [e.number, e]));
	}), i = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map(), l = new AbortController(), u = Promise.resolve();
	function d(e) {
		let [t = ""] = e.split(".", 1), i = r.value.get(t);
		return i && e !== t ? i.moreReplies + i.repliesBefore === 0 : n.ends.prev.value === null && n.ends.next.value === null;
	}
	function f(e) {
		return r.value.get(e) ?? i.get(e) ?? (i.has(e) || d(e) ? null : void 0);
	}
	async function m(e) {
		let r = f(e);
		if (r !== void 0) return r;
		let a = {
			thread: n.id,
			order: n.order.value,
			limit: 1,
			number: e
		};
		try {
			let e = await t.list(a, l.signal);
			for (let t of e.comments) t.number !== null && i.set(t.number, t);
		} catch (e) {
			if (!h(e)) return;
		}
		return i.has(e) || i.set(e, null), i.get(e);
	}
	return {
		known: f,
		find(e) {
			let t = f(e);
			if (t !== void 0) return Promise.resolve(t);
			let n = o.get(e);
			if (n || o.size >= p) return n ?? Promise.resolve(void 0);
			let r = u.then(() => m(e));
			return u = r, o.set(e, r), r;
		},
		note(e, t) {
			let n = s.get(e) ?? /* @__PURE__ */ new Set();
			s.set(e, t);
			let r = [...n].filter((e) => !t.has(e)), i = [...t].filter((e) => !n.has(e));
			for (let t of r) c.get(t)?.delete(e);
			for (let t of i) c.set(t, (c.get(t) ?? /* @__PURE__ */ new Set()).add(e));
			return [...r, ...i];
		},
		namersOf({ id: t, number: r, namedBy: i }) {
			let { value: a } = n.comments, o = i.filter((e) => {
				let t = f(e);
				return t !== null && !(t && s.has(t.id));
			}), l = [...c.get(r ?? "") ?? []].flatMap((e) => {
				let n = a.get(e);
				return e !== t && n?.state === "published" && n.number !== null ? n.number : [];
			});
			return [.../* @__PURE__ */ new Set([...o, ...l])].sort(e);
		},
		stop: () => l.abort()
	};
}
function h(e) {
	return e instanceof Error && "code" in e && e.code === "not-found";
}
// src/features/references/references.css?inline
var g = ".reference{-webkit-touch-callout:none;direction:ltr;unicode-bidi:isolate}.namers{color:var(--_muted);font:.82em/1.5 var(--_sans);margin-block-end:.3em}.namers a{min-block-size:24px;color:inherit;font-variant-numeric:tabular-nums lining-nums;display:inline-block}.namers a:hover{color:var(--_accent)}.place{color:inherit;background:0 0;border:0;margin:0;padding:0;position:fixed;inset:auto;overflow:visible}.popover,.refer-to{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;background:canvas;inline-size:max-content;max-inline-size:min(26em,100vw - 12px);box-shadow:0 4px 18px #0003}.popover{padding:.6em .9em .4em;font-size:.92em}.popover .body{-webkit-line-clamp:8;-webkit-box-orient:vertical;max-block-size:14em;display:-webkit-box;overflow:hidden}.popover .number{padding-inline-end:0}.refer-to{max-block-size:15em;font:.88em/1.35 var(--_sans);margin:0;padding:.3em;list-style:none;overflow:auto}.option{border-radius:calc(.5 * var(--_radius));cursor:pointer;align-items:baseline;gap:.6em;padding:.35em .5em;display:flex}.option:hover,.refer-to [aria-selected=true]{background:var(--_wash)}.refer-to [aria-selected=true]{outline:2px solid var(--_accent);outline-offset:-2px}.option-number{min-inline-size:2.2em;color:var(--_accent);font-variant-numeric:tabular-nums lining-nums}.option-name{text-overflow:ellipsis;white-space:nowrap;flex:none;max-inline-size:10em;font-weight:600;overflow:hidden}.option-text{min-inline-size:0;color:color-mix(in srgb, currentColor 68%, transparent);text-overflow:ellipsis;white-space:nowrap;overflow:hidden}@media (forced-colors:active){.refer-to [aria-selected=true]{outline-color:highlight}}@media print{.place{display:none}}", _ = {
	namedBy: "named by {numbers}",
	andMore: "{count} more",
	referTo: "Comments to refer to",
	matching: {
		one: "{count} comment to refer to. Choose it with the down arrow and Enter.",
		other: "{count} comments to refer to. Choose with the down arrow and Enter."
	}
}, v = [
	"box-sizing",
	"padding",
	"border-width",
	"border-style",
	"font",
	"letter-spacing",
	"word-spacing",
	"text-indent",
	"text-transform",
	"tab-size",
	"direction",
	"line-height"
];
function y(e, t) {
	let n = e.getBoundingClientRect(), r = document.createElement("div"), i = getComputedStyle(e);
	for (let e of v) r.style.setProperty(e, i.getPropertyValue(e));
	let a = {
		position: "fixed",
		visibility: "hidden",
		top: "0",
		left: "0",
		width: `${e.clientWidth}px`,
		"white-space": "pre-wrap",
		"overflow-wrap": "anywhere"
	};
	for (let [e, t] of Object.entries(a)) r.style.setProperty(e, t);
	let o = document.createElement("span");
	o.textContent = e.value.charAt(t), r.append(e.value.slice(0, t), o, e.value.slice(t + 1, t + 60)), e.after(r);
	let [s, c] = [r.getBoundingClientRect(), o.getBoundingClientRect()];
	r.remove();
	let l = n.top + c.top - s.top - e.scrollTop;
	return new DOMRect(n.left + c.left - s.left, l, c.width, c.height);
}
// src/features/references/popup-position.ts
var b = 6;
function x(e, t) {
	let { clientWidth: n, clientHeight: r } = document.documentElement, { width: i, height: a } = e.getBoundingClientRect(), o = getComputedStyle(e).direction === "rtl" ? t.right - i : t.left, s = t.bottom + b, c = s + a > r && t.top > r - t.bottom, l = c ? t.top - b - a : s, u = (e, t) => Math.max(b, Math.min(e, t - b)), d = e.currentCSSZoom ?? 1;
	e.style.setProperty("left", `${u(o, n - i) / d}px`), e.style.setProperty("top", `${(c ? Math.max(b, l) : l) / d}px`);
}
function S(e) {
	let t = document.createElement("div");
	return t.className = "place", t.popover = "manual", e.append(t), t;
}
// src/features/references/suggestions.ts
var C = 50;
function w({ value: e, selectionStart: t, selectionEnd: n }) {
	if (t !== n) return null;
	let r = e.slice(Math.max(0, t - 60), t), i = /(?:^|[\s\p{Ps}\p{Pi}"'])#([\d.]{0,40}|[\p{L}\p{M}]{1,20})$/u.exec(r)?.[1];
	if (i === void 0) return null;
	let a = /^[\d.]*\d/.exec(e.slice(t))?.[0] ?? "";
	return i === "" && a !== "" ? null : {
		words: i,
		from: t - i.length - 1,
		to: t + a.length
	};
}
function T({ words: t }, n, r) {
	let a = [...r.thread.comments.peek().values()].filter(({ number: e, state: t }) => e !== null && t === "published");
	if (/^[\d.]+$/.test(t)) return a.filter(({ number: e }) => e?.startsWith(t)).sort((t, n) => e(t.number ?? "", n.number ?? "")).slice(0, C);
	let o = t.toLocaleLowerCase(), s = /^reply-(.+)-text$/.exec(n.id)?.[1], c = ({ id: e, created: t }) => e === s ? Infinity : t ?? 0;
	return a.filter((e) => ` ${i(e, r)}`.toLocaleLowerCase().includes(o && ` ${o}`)).sort((e, t) => c(t) - c(e)).slice(0, C);
}
// src/features/references/suggestions-list.tsx
var E = "refer-to";
function D(e, t) {
	let n = e.getRootNode(), r = S(e), i = new AbortController(), a = null, o = null, c = () => {
		let e = n.activeElement, r = e instanceof HTMLTextAreaElement ? w(e) : null;
		if (r?.from !== o && (o = null), !(e instanceof HTMLTextAreaElement) || !r || o !== null) return u();
		let i = T(r, e, t);
		if (i.length === 0) return u();
		let s = a?.options.length !== i.length;
		a = {
			box: e,
			query: r,
			options: i,
			active: -1
		}, l(), s && t.announce(t.t("matching", { count: i.length }));
	}, l = () => {
		if (!a) return;
		let { box: e, query: n, options: i, active: o } = a;
		s(/* @__PURE__ */ d(O, {
			options: i,
			active: o,
			excerpt: p,
			ui: t
		}), r), r.matches(":popover-open") || r.showPopover(), x(r, y(e, n.from)), r.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
		let c = {
			"aria-autocomplete": "list",
			"aria-haspopup": "listbox",
			"aria-controls": E,
			"aria-activedescendant": o < 0 ? "" : `${E}-${o}`
		};
		for (let [t, n] of Object.entries(c)) e.setAttribute(t, n);
	}, u = () => {
		if (!a) return;
		let { box: e } = a;
		a = null;
		for (let t of [
			"autocomplete",
			"haspopup",
			"controls",
			"activedescendant"
		]) e.removeAttribute(`aria-${t}`);
		r.hidePopover(), s(null, r);
	}, f = ({ number: e }) => {
		if (!a) return;
		let { box: t, query: n } = a;
		u();
		let r = t.value.slice(n.to), i = `#${e}${/^[\s.,;:!?)\]]/.test(r) ? "" : " "}`;
		t.focus(), t.setSelectionRange(n.from, n.to), document.execCommand("insertText", !1, i) || (t.setRangeText(i, n.from, n.to, "end"), t.dispatchEvent(new InputEvent("input", {
			bubbles: !0,
			composed: !0
		})));
	}, p = ({ id: e }) => (n.getElementById(`comment-${e}`)?.querySelector(".body")?.textContent ?? "").trimStart().slice(0, 400).replace(/\s+/g, " ").trimEnd().slice(0, 100), m = (e) => {
		let { key: t, isComposing: n, keyCode: r, ctrlKey: i, metaKey: s, altKey: c, shiftKey: d } = e;
		if (!a || n || r === 229 || i || s || c || d) return;
		let { options: p, active: m } = a, h = p.length - 1, g = p[m];
		if (t === "ArrowDown") a.active = m >= h ? 0 : m + 1;
		else if (t === "ArrowUp") a.active = m <= 0 ? h : m - 1;
		else if (t === "Escape") o = a.query.from, u();
		else if (g && (t === "Enter" || t === "Tab")) f(g);
		else return;
		e.preventDefault(), e.stopPropagation(), l();
	};
	r.addEventListener("mousedown", (e) => e.preventDefault()), r.addEventListener("click", ({ target: e }) => {
		let t = e instanceof Element && e.closest(".option"), n = t && a?.options[[...r.querySelectorAll(".option")].indexOf(t)];
		n && f(n);
	});
	let { signal: h } = i, g = {
		capture: !0,
		signal: h
	};
	return e.addEventListener("input", (e) => {
		e.isComposing || c();
	}, { signal: h }), e.addEventListener("compositionend", c, g), e.addEventListener("keydown", m, g), e.addEventListener("focusout", u, g), addEventListener("resize", () => {
		a && c();
	}, g), addEventListener("scroll", ({ target: e }) => {
		a && !(e instanceof Node && r.contains(e)) && l();
	}, g), document.addEventListener("selectionchange", () => {
		a && w(a.box)?.from !== a.query.from && u();
	}, { signal: h }), c(), () => {
		i.abort(), u(), r.remove();
	};
}
function O({ options: e, active: t, excerpt: n, ui: r }) {
	return /* @__PURE__ */ d("div", {
		part: "menu",
		class: "refer-to",
		role: "listbox",
		id: E,
		"aria-label": r.t("referTo"),
		children: e.map((e, a) => /* @__PURE__ */ f("div", {
			class: "option",
			role: "option",
			tabIndex: -1,
			id: `${E}-${a}`,
			"aria-selected": a === t,
			children: [
				/* @__PURE__ */ d("span", {
					class: "option-number",
					children: e.number
				}),
				/* @__PURE__ */ d("bdi", {
					class: "option-name",
					children: i(e, r)
				}),
				/* @__PURE__ */ d("bdi", {
					class: "option-text",
					children: n(e)
				})
			]
		}, e.id))
	});
}
// src/features/references/hover-intent.ts
var k = 150, A = 250, j = 450, M = 10;
function N(e, t, n) {
	let r, i = null, a = new AbortController(), o = (e) => e.target instanceof Element ? e.target.closest(".reference") : null, s = (e, t) => {
		clearTimeout(r), r = setTimeout(e, t);
	}, c = (t, n, r = e) => {
		let i = {
			capture: !0,
			signal: a.signal
		};
		r.addEventListener(t, n, i);
	};
	c("pointerover", (i) => {
		if (i.pointerType === "touch") return;
		let a = o(i);
		a ? s(() => n.show(a), k) : i.target instanceof Node && t.contains(i.target) ? clearTimeout(r) : e.querySelector(".reference:focus-visible") || s(n.hide, A);
	}), c("pointerout", (t) => {
		let { pointerType: r, relatedTarget: i } = t;
		r !== "touch" && (i instanceof Node && e.contains(i) || e.querySelector(".reference:focus-visible") || s(n.hide, A));
	}), c("focusin", (e) => {
		let t = o(e);
		t?.matches(":focus-visible") && n.show(t);
	}), c("focusout", (e) => {
		let t = o(e);
		t && n.isFor(t) && n.hide();
	}), c("pointerdown", (e) => {
		let t = o(e);
		i = null, t && e.pointerType === "touch" && (i = {
			x: e.clientX,
			y: e.clientY,
			state: "down"
		}, s(() => {
			i && (i.state = "held", n.show(t));
		}, j));
	});
	let l = (e) => {
		e.pointerType === "touch" && i?.state === "down" && (clearTimeout(r), i = null);
	};
	return c("pointermove", (e) => {
		i && Math.hypot(e.clientX - i.x, e.clientY - i.y) > M && l(e);
	}), c("pointerup", l), c("pointercancel", l), c("contextmenu", (e) => {
		i && o(e) && e.preventDefault();
	}), c("click", (e) => {
		i?.state === "held" && o(e) ? e.preventDefault() : o(e) && n.hide(), i = null;
	}), c("pointerdown", (e) => {
		e.composedPath().some((e) => e === t || ee(e)) || n.hide();
	}, document.documentElement), () => {
		clearTimeout(r), a.abort();
	};
}
var ee = (e) => e instanceof Element && e.classList.contains("reference"), P = "referred";
function F(e, t, n) {
	let r = S(e), i = null, a = !1, o = 0, c = async (e) => {
		if (i === e) return;
		l(), i = e;
		let o = await t.find(e.dataset.number ?? "");
		i === e && o && e.isConnected && (s(/* @__PURE__ */ d(I, {
			comment: o,
			ui: n
		}), r), r.showPopover(), a = !0, e.setAttribute("aria-describedby", P), u(), document.addEventListener("keydown", p, !0), addEventListener("scroll", f, {
			capture: !0,
			passive: !0
		}), addEventListener("resize", f));
	}, l = () => {
		i?.removeAttribute("aria-describedby"), i = null, a && (a = !1, r.hidePopover(), s(null, r), cancelAnimationFrame(o), document.removeEventListener("keydown", p, !0), removeEventListener("scroll", f, { capture: !0 }), removeEventListener("resize", f));
	}, u = () => {
		let e = i?.isConnected ? i.getClientRects()[0] : void 0;
		!e || e.bottom < 0 || e.top > document.documentElement.clientHeight ? l() : x(r, e);
	}, f = (e) => {
		e.target instanceof Node && r.contains(e.target) || (cancelAnimationFrame(o), o = requestAnimationFrame(u));
	}, p = (e) => {
		e.key !== "Escape" || e.isComposing || (e.preventDefault(), e.stopPropagation(), l());
	}, m = N(e, r, {
		show: (e) => void c(e),
		hide: l,
		isFor: (e) => i === e
	});
	return () => {
		m(), l(), r.remove();
	};
}
function I({ comment: e, ui: t }) {
	let n = l(null);
	return c(() => {
		for (let e of n.current?.querySelectorAll(".body a") ?? []) e.removeAttribute("href");
		for (let e of n.current?.querySelectorAll("[tabindex]") ?? []) e.removeAttribute("tabindex");
	}), /* @__PURE__ */ d("div", {
		part: "popover",
		class: "popover",
		role: "tooltip",
		id: P,
		ref: n,
		children: e.state === "deleted" ? /* @__PURE__ */ d("p", {
			class: "gone",
			children: t.t("deleted")
		}) : /* @__PURE__ */ f(u, { children: [/* @__PURE__ */ f("p", {
			class: "meta",
			children: [/* @__PURE__ */ d("bdi", {
				class: "author",
				children: i(e, t)
			}), /* @__PURE__ */ d("span", {
				class: "number",
				children: e.number
			})]
		}), /* @__PURE__ */ d("div", {
			part: "body",
			class: "body",
			dir: "auto",
			ref: (n) => t.fillBody(n, e.html)
		})] })
	});
}
// src/i18n/list-format.ts
var L = /* @__PURE__ */ new Map();
function R(e) {
	let t = L.get(e) ?? new Intl.ListFormat(e, { style: "narrow" });
	return L.set(e, t), t;
}
// src/features/references/reference-link.ts
function z(e, t) {
	let r = document.createElement("a");
	return r.className = "reference", r.dataset.number = e, r.href = t ? n(t.id) : n("").replace(/comment-$/, `c${e}`), r;
}
// src/features/references/backlinks.ts
var B = 20;
function V(e, t, n, r) {
	let i = e.querySelector(":scope > .namers"), [a = "", o = ""] = r.t("namedBy").split("{numbers}"), s = [a, ...t].join();
	if (i?.dataset.drawn === s) return;
	let c = e.querySelector(".body") ?? e.querySelector(".meta");
	if (t.length === 0 || !c) {
		i?.remove();
		return;
	}
	let l = document.createElement("p");
	l.className = "namers", l.setAttribute("part", "hint"), l.dataset.drawn = s;
	let u = t.slice(0, B).map((e) => {
		let t = z(e, n.known(e));
		return t.textContent = e, t;
	}), d = t.length - u.length, f = document.createElement("bdi"), p = d > 0 ? [new Text(r.t("andMore", { count: d }))] : [];
	f.append(a, ...H([...u, ...p], r), o), l.append(f), i ? i.replaceWith(l) : c.after(l);
}
function H(e, t) {
	let n = [...e];
	return e.length < 2 ? n : R(t.settings.peek().lang).formatToParts(e.map(({ textContent: e }) => e)).map(({ type: e, value: t }) => e === "element" ? n.shift() ?? t : t);
}
// src/model/reference.ts
var U = 80, W = /(?<=^|[\s\p{Ps}\p{Pi}"'])#([1-9]\d{0,8}(?:\.[1-9]\d{0,8})*)(?!\.?\d|[\p{L}_])/gu;
function G(e, t = Infinity) {
	let n = [];
	for (let { 0: r, 1: i = "", index: a } of e.matchAll(W)) {
		if (n.length >= t) break;
		i.length > U || n.push({
			number: i,
			start: a,
			end: a + r.length
		});
	}
	return n;
}
function K(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e.querySelectorAll(".reference");
	for (let { dataset: e } of r) n.add(e.number ?? "");
	let i = 50 - r.length;
	for (let r of Y(e)) {
		if (i <= 0) break;
		let e = G(r.data, i);
		i -= e.length;
		for (let { number: t } of e) n.add(t);
		J(r, e, t);
	}
	return n;
}
async function q(e, t) {
	let n = [...K(e, t)].filter((e) => t.known(e) === void 0);
	(await Promise.all(n.map((e) => t.find(e)))).some(Boolean) && e.isConnected && K(e, t);
}
function J(e, t, n) {
	let r = new DocumentFragment(), i = 0;
	for (let a of t) {
		let t = n.known(a.number);
		if (!t) continue;
		let o = z(a.number, t);
		o.textContent = e.data.slice(a.start, a.end), a.start > i && r.append(e.data.slice(i, a.start)), r.append(o), i = a.end;
	}
	i !== 0 && (i < e.length && r.append(e.data.slice(i)), e.replaceWith(r));
}
function Y(e) {
	let t = [], n = document.createTreeWalker(e, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (e) => e.nodeType === Node.TEXT_NODE ? e.data.includes("#") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP : /^(?:a|code|pre|kbd|samp)$/.test(e.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
	for (; n.nextNode();) t.push(n.currentNode);
	return t;
}
// src/features/references/link-references.ts
var X = ".preview .body", Z = 8;
function Q(e, t, n) {
	let r = e.getRootNode(), i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), c, l = (e) => {
		for (let t of e) i.add(t);
		i.size > 0 && (c ??= setTimeout(u));
	};
	function u() {
		c = void 0, g(_.takeRecords());
		let e = performance.now() + Z;
		for (let t of i) if (i.delete(t), d(t), performance.now() > e) break;
		_.takeRecords(), l([]);
	}
	function d(e) {
		let i = n.thread.comments.peek().get(e), a = r.getElementById(`comment-${e}`);
		if (!i || !a) return;
		let o = a.querySelector(".body"), s = o && /#[1-9]/.test(i.html) ? f(o, a, e) : /* @__PURE__ */ new Set(), c = t.note(e, s);
		l(c.flatMap((e) => t.known(e)?.id ?? [])), V(a, t.namersOf(i), t, n);
	}
	function f(e, n, r) {
		let i = K(e, t);
		for (let e of i) {
			let i = t.known(e);
			i || (a.set(e, (a.get(e) ?? /* @__PURE__ */ new Set()).add(r)), i === void 0 && p.observe(n));
		}
		return i;
	}
	let p = new IntersectionObserver((e) => {
		for (let { target: t, isIntersecting: n } of e) {
			if (!n) continue;
			p.unobserve(t);
			let e = $(t);
			for (let [t, n] of a) n.has(e) && m(t);
		}
	}, { rootMargin: "300px" });
	async function m(e) {
		await t.find(e) && h(e);
	}
	function h(e) {
		l(a.get(e) ?? []), a.delete(e);
	}
	function g(e) {
		l(te(e));
		let n = new Set(e.map(({ target: e }) => e.closest(X)));
		for (let e of n) e && q(e, t);
	}
	let _ = new MutationObserver(g);
	_.observe(e, {
		childList: !0,
		subtree: !0
	});
	for (let n of e.querySelectorAll(X)) q(n, t);
	let v = o(() => {
		let e = n.thread.comments.value;
		l([...e].filter(([e, t]) => s.get(e) !== t).map(([e]) => e));
		for (let n of s.keys()) {
			if (e.has(n)) continue;
			let r = t.note(n, /* @__PURE__ */ new Set());
			l(r.flatMap((e) => t.known(e)?.id ?? []));
		}
		s = e;
		for (let e of a.keys()) t.known(e) && h(e);
	}), y = o(() => {
		n.words.value && l([...e.querySelectorAll("article:has(> .namers)")].map($));
	});
	return () => {
		v(), y(), _.disconnect(), p.disconnect(), clearTimeout(c);
	};
}
var $ = (e) => e.id.replace(/^comment-/, "");
function* te(e) {
	for (let { addedNodes: t, target: n } of e) {
		let e = n instanceof Element && n.closest(".body"), r = e && e.closest("article");
		if (r) yield $(r);
		else if (!e) {
			for (let e of t) if (e instanceof Element) {
				e.matches("article") && (yield $(e));
				for (let t of e.querySelectorAll("article")) yield $(t);
			}
		}
	}
}
// src/features/references/references.chunk.ts
function ne(e) {
	let { root: n, wrapper: i, backend: a, thread: o } = e;
	r(_), t(n, g);
	let s = m(a, o), c = [
		s.stop,
		Q(i, s, e),
		F(i, s, e),
		D(i, e)
	];
	return () => {
		for (let e of c) e();
	};
}
export { ne as start };
