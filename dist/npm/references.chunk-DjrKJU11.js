import { a as e, t } from "./signals-core.module-CsSPNZ3_.js";
import { o as n, s as r } from "./near-viewport-Cnr0fIGr.js";
import { n as i } from "./interaction.chunk-CckVbhlO.js";
import { s as a } from "./mount-BOGEMqU0.js";
import { c as o, i as s, r as c, s as l, t as u } from "./jsxRuntime-DZhll9zQ.js";
import { t as d } from "./input-method-l9ukB31U.js";
import { i as f, r as p } from "./comment-labels-CwpRP_Tv.js";
import { n as m, r as h, t as g } from "./popup-position-B5e02T8d.js";
// src/features/references/references-store.ts
var _ = 100;
function v(e, r) {
	let i = t(() => {
		let e = [...r.comments.value.values()].filter(({ number: e }) => e !== null);
		return new Map(e.map((e) => [e.number, e]));
	}), a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map(), l = new AbortController(), u = Promise.resolve();
	function d(e) {
		let [t = ""] = e.split(".", 1), n = i.value.get(t);
		return n && e !== t ? n.moreReplies + n.repliesBefore === 0 : r.ends.prev.value === null && r.ends.next.value === null;
	}
	function f(e) {
		return i.value.get(e) ?? a.get(e) ?? (a.has(e) || d(e) ? null : void 0);
	}
	async function p(t) {
		let n = f(t);
		if (n !== void 0) return n;
		let i = {
			thread: r.id,
			order: r.order.value,
			limit: 1,
			number: t
		};
		try {
			let t = await e.list(i, l.signal);
			for (let e of t.comments) e.number !== null && a.set(e.number, e);
		} catch (e) {
			if (!y(e)) return;
		}
		return a.has(t) || a.set(t, null), a.get(t);
	}
	return {
		known: f,
		find(e) {
			let t = f(e);
			if (t !== void 0) return Promise.resolve(t);
			let n = o.get(e);
			if (n || o.size >= _) return n ?? Promise.resolve(void 0);
			let r = u.then(() => p(e));
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
		namersOf({ id: e, number: t, namedBy: i }) {
			let { value: a } = r.comments, o = i.filter((e) => {
				let t = f(e);
				return t !== null && !(t && s.has(t.id));
			}), l = [...c.get(t ?? "") ?? []].flatMap((t) => {
				let n = a.get(t);
				return t !== e && n?.state === "published" && n.number !== null ? n.number : [];
			});
			return [.../* @__PURE__ */ new Set([...o, ...l])].sort(n);
		},
		stop: () => l.abort()
	};
}
function y(e) {
	return e instanceof Error && "code" in e && e.code === "not-found";
}
// src/features/references/references.css?inline
var b = ".reference{-webkit-touch-callout:none;direction:ltr;unicode-bidi:isolate}.namers a{min-block-size:24px;color:inherit;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border);display:inline-block}@media (hover:hover){.namers a:hover{color:var(--_accent)}}.popover,.refer-to{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;background:canvas;inline-size:max-content;max-inline-size:min(26em,100vw - 12px);box-shadow:0 4px 18px #0003}.popover{padding:.6em .9em .4em;font-size:.92em}.popover .body{-webkit-line-clamp:8;-webkit-box-orient:vertical;max-block-size:14em;display:-webkit-box;overflow:hidden}.popover .number{padding-inline-end:0}.refer-to{max-block-size:15em;font:.88em/1.35 var(--_sans);margin:0;padding:.3em;list-style:none;overflow:auto}.option{border-radius:calc(.5 * var(--_radius));cursor:pointer;align-items:baseline;gap:.6em;padding:.35em .5em;display:flex}.refer-to [aria-selected=true]{background:var(--_wash)}@media (hover:hover){.option:hover{background:var(--_wash)}}.refer-to [aria-selected=true]{outline:2px solid var(--_accent);outline-offset:-2px}.option-number{white-space:nowrap;min-inline-size:3.2em;color:var(--_accent);font-variant-numeric:tabular-nums lining-nums}.option-name{text-overflow:ellipsis;white-space:nowrap;flex:none;max-inline-size:10em;font-weight:600;overflow:hidden}.option-text{min-inline-size:0;color:color-mix(in srgb, currentColor 68%, transparent);text-overflow:ellipsis;white-space:nowrap;overflow:hidden}@media (pointer:coarse){.option{align-items:center;min-block-size:44px}.refer-to{max-block-size:calc(220px + .6em)}}@media (forced-colors:active){.refer-to [aria-selected=true]{outline-color:highlight}}@media print{.place{display:none}}", x = {
	andMore: {
		one: "{count} more",
		other: "{count} more"
	},
	referTo: "Comments to refer to",
	matching: {
		one: "{count} comment to refer to. Choose it with the down arrow and Enter.",
		other: "{count} comments to refer to. Choose with the down arrow and Enter."
	}
}, ee = [
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
function S(e, t) {
	let n = e.getBoundingClientRect(), r = document.createElement("div"), i = getComputedStyle(e);
	for (let e of ee) r.style.setProperty(e, i.getPropertyValue(e));
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
// src/model/reference.ts
var C = 80, w = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}`, T = String.raw`[\s\p{Ps}\p{Pi}"'，。、：；！？${w}]`, te = String.raw`\p{Nd}+(?:[.٫]\p{Nd}+)*`, ne = new RegExp(String.raw`(?<=^|${T})[#＃](${te})(?![.٫]?\p{Nd}|(?![${w}])[\p{L}_])`, "gu"), E = (e) => /[#＃]\p{Nd}/u.test(e), D = (e) => e.replace(/\p{Nd}/gu, O).replaceAll("٫", ".");
function O(e) {
	let t = e.codePointAt(0) ?? 0;
	if (t > 65535) return e;
	let n = t - t % 16;
	return String(t - (/\p{Nd}/u.test(String.fromCodePoint(n)) ? n : n + 6));
}
function k(e, t = Infinity) {
	let n = [];
	for (let { 0: i, 1: a = "", index: o } of e.matchAll(ne)) {
		if (n.length >= t) break;
		let e = a.length > C ? "" : D(a);
		r(e) && n.push({
			number: e,
			start: o,
			end: o + i.length
		});
	}
	return n;
}
// src/features/references/suggestions.ts
var A = new RegExp(String.raw`(?:^|${T})[#＃]([\p{Nd}.٫]{0,40}|[\p{L}\p{M}]{1,20})$`, "u"), re = /^[\p{Nd}.٫]*\p{Nd}/u, j = 50;
function M({ value: e, selectionStart: t, selectionEnd: n }) {
	if (t !== n) return null;
	let r = e.slice(Math.max(0, t - 60), t), i = A.exec(r)?.[1];
	if (i === void 0) return null;
	let a = re.exec(e.slice(t))?.[0] ?? "";
	return i === "" && a !== "" ? null : {
		words: /\p{L}/u.test(i) ? i : D(i),
		from: t - i.length - 1,
		to: t + a.length
	};
}
function ie({ words: e }, t, r) {
	let i = [...r.thread.comments.peek().values()].filter(({ number: e, state: t }) => e !== null && t === "published");
	if (i.some(({ number: t }) => `${t}.` === e)) return [];
	if (/^[\d.]+$/.test(e)) return i.filter(({ number: t }) => t?.startsWith(e)).sort((e, t) => n(e.number ?? "", t.number ?? "")).slice(0, j);
	let a = e.toLocaleLowerCase(), o = /^reply-(.+)-text$/.exec(t.id)?.[1], s = ({ id: e, created: t }) => e === o ? Infinity : t ?? 0;
	return i.filter((e) => ` ${p(e, r)}`.toLocaleLowerCase().includes(a && ` ${a}`)).sort((e, t) => s(t) - s(e)).slice(0, j);
}
// src/features/references/suggestions-list.tsx
var N = "refer-to";
function ae(e, t) {
	let n = e.getRootNode(), r = m(e), i = new AbortController(), a = null, s = null, c = () => {
		let e = n.activeElement, r = e instanceof HTMLTextAreaElement ? M(e) : null;
		if (r?.from !== s && (s = null), !(e instanceof HTMLTextAreaElement) || !r || s !== null) return f();
		let i = ie(r, e, t);
		if (i.length === 0) return f();
		let o = a?.options.length !== i.length;
		a = {
			box: e,
			query: r,
			options: i,
			active: -1
		}, l(), o && t.announce(t.t("matching", { count: i.length }));
	}, l = () => {
		if (!a) return;
		let { box: e, query: n, options: i, active: s } = a;
		o(/* @__PURE__ */ u(P, {
			options: i,
			active: s,
			excerpt: g,
			ui: t
		}), r), r.matches(":popover-open") || r.showPopover(), h(r, S(e, n.from)), r.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
		let c = {
			"aria-autocomplete": "list",
			"aria-haspopup": "listbox",
			"aria-controls": N,
			"aria-activedescendant": s < 0 ? "" : `${N}-${s}`
		};
		for (let [t, n] of Object.entries(c)) e.setAttribute(t, n);
	}, f = () => {
		if (!a) return;
		let { box: e } = a;
		a = null;
		for (let t of [
			"autocomplete",
			"haspopup",
			"controls",
			"activedescendant"
		]) e.removeAttribute(`aria-${t}`);
		r.hidePopover(), o(null, r);
	}, p = ({ number: e }) => {
		if (!a) return;
		let { box: n, query: r } = a;
		f();
		let i = n.value.slice(r.to), o = `#${t.write(e ?? "")}${/^[\s.,;:!?)\]]/.test(i) ? "" : " "}`;
		n.focus(), n.setSelectionRange(r.from, r.to), document.execCommand("insertText", !1, o) || (n.setRangeText(o, r.from, r.to, "end"), n.dispatchEvent(new InputEvent("input", {
			bubbles: !0,
			composed: !0
		})));
	}, g = ({ id: e }) => (n.getElementById(`comment-${e}`)?.querySelector(".body")?.textContent ?? "").trimStart().slice(0, 400).replace(/\s+/g, " ").trimEnd().slice(0, 100), _ = (e) => {
		let { key: t, ctrlKey: n, metaKey: r, altKey: i, shiftKey: o } = e;
		if (!a || d(e) || n || r || i || o) return;
		let { options: c, active: u } = a, m = c.length - 1, h = c[u];
		if (t === "ArrowDown") a.active = u >= m ? 0 : u + 1;
		else if (t === "ArrowUp") a.active = u <= 0 ? m : u - 1;
		else if (t === "Escape") s = a.query.from, f();
		else if (h && (t === "Enter" || t === "Tab")) p(h);
		else return;
		e.preventDefault(), e.stopPropagation(), l();
	};
	r.addEventListener("mousedown", (e) => e.preventDefault()), r.addEventListener("click", ({ target: e }) => {
		let t = e instanceof Element && e.closest(".option"), n = t && a?.options[[...r.querySelectorAll(".option")].indexOf(t)];
		n && p(n);
	});
	let { signal: v } = i, y = {
		capture: !0,
		signal: v
	};
	e.addEventListener("input", (e) => {
		e.isComposing || c();
	}, { signal: v }), e.addEventListener("compositionend", c, y), e.addEventListener("keydown", _, y), e.addEventListener("focusout", f, y), addEventListener("resize", () => {
		a && c();
	}, y);
	let b = (e) => {
		a && !e.composedPath().includes(r) && h(r, S(a.box, a.query.from));
	}, x = (e) => {
		let t = e.composedPath();
		a && !t.includes(r) && !t.includes(a.box) && f();
	};
	addEventListener("scroll", b, y);
	for (let e of ["wheel", "touchmove"]) addEventListener(e, x, {
		...y,
		passive: !0
	});
	return addEventListener("selectionchange", () => {
		a && M(a.box)?.from !== a.query.from && f();
	}, {
		capture: !0,
		signal: v
	}), c(), () => {
		i.abort(), f(), r.replaceWith();
	};
}
function P({ options: e, active: t, excerpt: n, ui: r }) {
	return /* @__PURE__ */ u("div", {
		part: "menu",
		class: "refer-to",
		role: "listbox",
		id: N,
		"aria-label": r.t("referTo"),
		children: e.map((e, i) => /* @__PURE__ */ u("div", {
			class: "option",
			role: "option",
			tabIndex: -1,
			id: `${N}-${i}`,
			"aria-selected": i === t,
			children: [
				/* @__PURE__ */ u("span", {
					class: "option-number",
					dir: "ltr",
					children: r.write(e.number ?? "")
				}),
				/* @__PURE__ */ u("bdi", {
					class: "option-name",
					children: p(e, r)
				}),
				/* @__PURE__ */ u("bdi", {
					class: "option-text",
					children: n(e)
				})
			]
		}, e.id))
	});
}
// src/features/references/hover-intent.ts
var F = 150, I = 250, L = 450, R = 10;
function z(e, t, n) {
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
		a ? s(() => n.show(a), F) : i.target instanceof Node && t.contains(i.target) ? clearTimeout(r) : e.querySelector(".reference:focus-visible") || s(n.hide, I);
	}), c("pointerout", (t) => {
		let { pointerType: r, relatedTarget: i } = t;
		r !== "touch" && (i instanceof Node && e.contains(i) || e.querySelector(".reference:focus-visible") || s(n.hide, I));
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
		}, L));
	});
	let l = (e) => {
		e.pointerType === "touch" && i?.state === "down" && (clearTimeout(r), i = null);
	};
	return c("pointermove", (e) => {
		i && Math.hypot(e.clientX - i.x, e.clientY - i.y) > R && l(e);
	}), c("pointerup", l), c("pointercancel", l), c("contextmenu", (e) => {
		i && o(e) && e.preventDefault();
	}), c("click", (e) => {
		i?.state === "held" && o(e) ? e.preventDefault() : o(e) && n.hide(), i = null;
	}), c("pointerdown", (e) => {
		e.composedPath().some((e) => e === t || B(e)) || n.hide();
	}, document.documentElement), () => {
		clearTimeout(r), a.abort();
	};
}
var B = (e) => e instanceof Element && e.classList.contains("reference"), V = "referred";
function H(e, t, n) {
	let r = m(e), i = null, a = !1, s = 0, c = async (e) => {
		if (i === e) return;
		l(), i = e;
		let s = await t.find(e.dataset.number ?? "");
		i === e && s && e.isConnected && (o(/* @__PURE__ */ u(U, {
			comment: s,
			ui: n
		}), r), r.showPopover(), a = !0, e.setAttribute("aria-describedby", V), f(), addEventListener("keydown", g, !0), addEventListener("scroll", p, {
			capture: !0,
			passive: !0
		}), addEventListener("resize", p));
	}, l = () => {
		i?.removeAttribute("aria-describedby"), i = null, a && (a = !1, r.hidePopover(), o(null, r), cancelAnimationFrame(s), removeEventListener("keydown", g, !0), removeEventListener("scroll", p, { capture: !0 }), removeEventListener("resize", p));
	}, f = () => {
		let e = i?.isConnected ? i.getClientRects()[0] : void 0;
		!e || e.bottom < 0 || e.top > document.documentElement.clientHeight ? l() : h(r, e);
	}, p = (e) => {
		e.target instanceof Node && r.contains(e.target) || (cancelAnimationFrame(s), s = requestAnimationFrame(f));
	}, g = (e) => {
		e.key !== "Escape" || d(e) || (e.preventDefault(), e.stopPropagation(), l());
	}, _ = z(e, r, {
		show: (e) => void c(e),
		hide: l,
		isFor: (e) => i === e
	});
	return () => {
		_(), l(), r.replaceWith();
	};
}
function U({ comment: e, ui: t }) {
	let n = s(null);
	return c(() => {
		for (let e of n.current?.querySelectorAll(".body a") ?? []) e.removeAttribute("href");
		for (let e of n.current?.querySelectorAll("[tabindex]") ?? []) e.removeAttribute("tabindex");
	}), /* @__PURE__ */ u("div", {
		part: "popover",
		class: "popover",
		role: "tooltip",
		id: V,
		ref: n,
		children: e.state === "deleted" ? /* @__PURE__ */ u("p", {
			class: "gone",
			children: t.t("deleted")
		}) : /* @__PURE__ */ u(l, { children: [/* @__PURE__ */ u("p", {
			class: "meta",
			children: [/* @__PURE__ */ u("bdi", {
				class: "author",
				children: p(e, t)
			}), /* @__PURE__ */ u("span", {
				class: "number",
				children: t.write(e.number ?? "")
			})]
		}), /* @__PURE__ */ u("div", {
			part: "body",
			class: "body",
			dir: "auto",
			ref: (n) => t.fillBody(n, e.html)
		})] })
	});
}
// src/i18n/list-format.ts
var W = /* @__PURE__ */ new Map();
function G(e, t = "narrow") {
	let n = `${e} ${t}`, r = W.get(n) ?? new Intl.ListFormat(e, { style: t });
	return W.set(n, r), r;
}
// src/features/references/reference-link.ts
function K(e, t) {
	let n = document.createElement("a");
	return n.className = "reference", n.dataset.number = e, n.href = t ? f(t.id) : f("").replace(/comment-$/, `c${e}`), n;
}
// src/features/references/backlinks.ts
function q(e, t, n, r) {
	let i = e.querySelector(".namers"), [a = "", o = ""] = r.t("namedBy").split("{numbers}"), s = [a, ...t].join();
	if (i?.dataset.drawn === s) return;
	if (t.length === 0) {
		i?.remove();
		return;
	}
	let c = e.querySelector(".actions"), l = document.createElement(c ? "span" : "p");
	l.className = "namers", l.setAttribute("part", "hint"), l.dataset.drawn = s;
	let u = t.slice(0, 20).map((e) => {
		let t = K(e, n.known(e));
		return t.textContent = `#${r.write(e)}`, t.dir = "ltr", t;
	}), d = t.length - u.length, f = document.createElement("bdi"), p = d > 0 ? [new Text(r.t("andMore", { count: d }))] : [];
	f.append(a, ...oe([...u, ...p], r), o), l.append(f), i ? i.replaceWith(l) : c ? c.append(l) : e.querySelector(".body, .meta")?.after(l);
}
function oe(e, t) {
	let n = [...e];
	if (e.length < 2) return n;
	let r = e.at(-1) instanceof Text ? "long" : "narrow";
	return G(t.settings.peek().lang, r).formatToParts(e.map(({ textContent: e }) => e)).map(({ type: e, value: t }) => e === "element" ? n.shift() ?? t : t.replace(/ ?และ$/, " และ "));
}
// src/features/references/linkify-text.ts
var se = 50;
function J(e, t, n) {
	let r = /* @__PURE__ */ new Set(), i = e.querySelectorAll(".reference");
	for (let { dataset: e } of i) r.add(e.number ?? "");
	let a = se - i.length;
	for (let i of le(e)) {
		if (a <= 0) break;
		let e = k(i.data, a);
		a -= e.length;
		for (let { number: t } of e) r.add(t);
		ce(i, e, t, n);
	}
	return r;
}
async function Y(e, t, n) {
	let r = [...J(e, t, n)].filter((e) => t.known(e) === void 0);
	(await Promise.all(r.map((e) => t.find(e)))).some(Boolean) && e.isConnected && J(e, t, n);
}
function ce(e, t, n, r) {
	let i = new DocumentFragment(), a = 0;
	for (let o of t) {
		let t = n.known(o.number);
		if (!t) continue;
		let s = K(o.number, t);
		s.dataset.typed = e.data.slice(o.start, o.end), X(s, r), o.start > a && i.append(e.data.slice(a, o.start)), i.append(s), a = o.end;
	}
	a !== 0 && (a < e.length && i.append(e.data.slice(a)), e.replaceWith(i));
}
function X(e, t) {
	let { number: n = "", typed: r = "" } = e.dataset, i = t(n);
	e.textContent = i === n ? r : `#${i}`;
}
function le(e) {
	let t = [], n = document.createTreeWalker(e, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (e) => e.nodeType === Node.TEXT_NODE ? E(e.data) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP : /^(?:a|code|pre|kbd|samp)$/.test(e.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
	for (; n.nextNode();) t.push(n.currentNode);
	return t;
}
// src/features/references/link-references.ts
var Z = ".preview .body", ue = 8;
function Q(t, n, r) {
	let i = t.getRootNode(), a = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), c, l = (e) => {
		for (let t of e) a.add(t);
		a.size > 0 && (c ??= setTimeout(u));
	};
	function u() {
		c = void 0, g(_.takeRecords());
		let e = performance.now() + ue;
		for (let t of a) if (a.delete(t), d(t), performance.now() > e) break;
		_.takeRecords(), l([]);
	}
	function d(e) {
		let t = r.thread.comments.peek().get(e), a = i.getElementById(`comment-${e}`);
		if (!t || !a) return;
		let o = a.querySelector(".body"), s = o && E(t.html) ? f(o, a, e) : /* @__PURE__ */ new Set(), c = n.note(e, s);
		l(c.flatMap((e) => n.known(e)?.id ?? [])), q(a, n.namersOf(t), n, r);
	}
	function f(e, t, i) {
		let a = J(e, n, r.write);
		for (let e of a) {
			let r = n.known(e);
			r || (o.set(e, (o.get(e) ?? /* @__PURE__ */ new Set()).add(i)), r === void 0 && p.observe(t));
		}
		return a;
	}
	let p = new IntersectionObserver((e) => {
		for (let { target: t, isIntersecting: n } of e) {
			if (!n) continue;
			p.unobserve(t);
			let e = $(t);
			for (let [t, n] of o) n.has(e) && m(t);
		}
	}, { rootMargin: "300px" });
	async function m(e) {
		await n.find(e) && h(e);
	}
	function h(e) {
		l(o.get(e) ?? []), o.delete(e);
	}
	function g(e) {
		l(de(e));
		let t = new Set(e.map(({ target: e }) => e.closest(Z)));
		for (let e of t) e && Y(e, n, r.write);
	}
	let _ = new MutationObserver(g);
	_.observe(t, {
		childList: !0,
		subtree: !0
	});
	for (let e of t.querySelectorAll(Z)) Y(e, n, r.write);
	let v = e(() => {
		let e = r.thread.comments.value;
		l([...e].filter(([e, t]) => s.get(e) !== t).map(([e]) => e));
		for (let t of s.keys()) {
			if (e.has(t)) continue;
			let r = n.note(t, /* @__PURE__ */ new Set());
			l(r.flatMap((e) => n.known(e)?.id ?? []));
		}
		s = e;
		for (let e of o.keys()) n.known(e) && h(e);
	}), y = e(() => {
		if (r.words.value) {
			l([...t.querySelectorAll("article:has(.namers)")].map($));
			for (let e of t.querySelectorAll(".body .reference")) X(e, r.write);
		}
	});
	return () => {
		v(), y(), _.disconnect(), p.disconnect(), clearTimeout(c);
	};
}
var $ = (e) => e.id.replace(/^comment-/, "");
function* de(e) {
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
function fe(e) {
	let { root: t, wrapper: n, backend: r, thread: o } = e;
	a(x), i(t, g), i(t, b);
	let s = v(r, o), c = [
		s.stop,
		Q(n, s, e),
		H(n, s, e),
		ae(n, e)
	];
	return () => {
		for (let e of c) e();
	};
}
export { fe as start };
