import { a as e, t } from "./signals-core.module-CsSPNZ3_.js";
import { o as n } from "./near-viewport-C9Zlg18k.js";
import { n as r } from "./interaction.chunk-B8em87Pf.js";
import { s as i } from "./mount-BYh7w6XR.js";
import { n as a, r as o, t as s } from "./jsxRuntime-B8ofRCrh.js";
import { t as c } from "./input-method-Bw8vDgCZ.js";
import { i as l, r as u } from "./comment-labels-CrJO__lX.js";
import { n as d, r as f } from "./hooks-JUNWcWSL.js";
// src/features/references/references-store.ts
var p = 100;
function m(e, r) {
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
	async function m(t) {
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
			if (!h(e)) return;
		}
		return a.has(t) || a.set(t, null), a.get(t);
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
function h(e) {
	return e instanceof Error && "code" in e && e.code === "not-found";
}
// src/features/references/references.css?inline
var g = ".reference{-webkit-touch-callout:none;direction:ltr;unicode-bidi:isolate}.namers a{min-block-size:24px;color:inherit;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border);display:inline-block}@media (hover:hover){.namers a:hover{color:var(--_accent)}}.place{color:inherit;background:0 0;border:0;margin:0;padding:0;position:fixed;inset:auto;overflow:visible}.popover,.refer-to{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;background:canvas;inline-size:max-content;max-inline-size:min(26em,100vw - 12px);box-shadow:0 4px 18px #0003}.popover{padding:.6em .9em .4em;font-size:.92em}.popover .body{-webkit-line-clamp:8;-webkit-box-orient:vertical;max-block-size:14em;display:-webkit-box;overflow:hidden}.popover .number{padding-inline-end:0}.refer-to{max-block-size:15em;font:.88em/1.35 var(--_sans);margin:0;padding:.3em;list-style:none;overflow:auto}.option{border-radius:calc(.5 * var(--_radius));cursor:pointer;align-items:baseline;gap:.6em;padding:.35em .5em;display:flex}.refer-to [aria-selected=true]{background:var(--_wash)}@media (hover:hover){.option:hover{background:var(--_wash)}}.refer-to [aria-selected=true]{outline:2px solid var(--_accent);outline-offset:-2px}.option-number{white-space:nowrap;min-inline-size:3.2em;color:var(--_accent);font-variant-numeric:tabular-nums lining-nums}.option-name{text-overflow:ellipsis;white-space:nowrap;flex:none;max-inline-size:10em;font-weight:600;overflow:hidden}.option-text{min-inline-size:0;color:color-mix(in srgb, currentColor 68%, transparent);text-overflow:ellipsis;white-space:nowrap;overflow:hidden}@media (pointer:coarse){.option{align-items:center;min-block-size:44px}.refer-to{max-block-size:calc(220px + .6em)}}@media (forced-colors:active){.refer-to [aria-selected=true]{outline-color:highlight}}@media print{.place{display:none}}", _ = {
	andMore: {
		one: "{count} more",
		other: "{count} more"
	},
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
// src/model/reference.ts
var C = 80, w = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９", T = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}`, E = String.raw`[\s\p{Ps}\p{Pi}"'，。、：；！？${T}]`, D = String.raw`(?![0٠۰०０])[${w}]{1,9}`, O = new RegExp(String.raw`(?<=^|${E})[#＃](${D}(?:[.٫]${D})*)(?![.٫]?[${w}]|(?![${T}])[\p{L}_])`, "gu");
function k(e) {
	return [...e].map((e) => "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９".includes(e) ? w.indexOf(e) % 10 : ".").join("");
}
function ee(e, t = Infinity) {
	let n = [];
	for (let { 0: r, 1: i = "", index: a } of e.matchAll(O)) {
		if (n.length >= t) break;
		i.length > C || n.push({
			number: k(i),
			start: a,
			end: a + r.length
		});
	}
	return n;
}
// src/features/references/suggestions.ts
var A = new RegExp(String.raw`(?:^|${E})[#＃]([${w}.٫]{0,40}|[\p{L}\p{M}]{1,20})$`, "u"), j = RegExp(`^[${w}.٫]*[${w}]`), M = 50;
function N({ value: e, selectionStart: t, selectionEnd: n }) {
	if (t !== n) return null;
	let r = e.slice(Math.max(0, t - 60), t), i = A.exec(r)?.[1];
	if (i === void 0) return null;
	let a = j.exec(e.slice(t))?.[0] ?? "";
	return i === "" && a !== "" ? null : {
		words: /\p{L}/u.test(i) ? i : k(i),
		from: t - i.length - 1,
		to: t + a.length
	};
}
function te({ words: e }, t, r) {
	let i = [...r.thread.comments.peek().values()].filter(({ number: e, state: t }) => e !== null && t === "published");
	if (i.some(({ number: t }) => `${t}.` === e)) return [];
	if (/^[\d.]+$/.test(e)) return i.filter(({ number: t }) => t?.startsWith(e)).sort((e, t) => n(e.number ?? "", t.number ?? "")).slice(0, M);
	let a = e.toLocaleLowerCase(), o = /^reply-(.+)-text$/.exec(t.id)?.[1], s = ({ id: e, created: t }) => e === o ? Infinity : t ?? 0;
	return i.filter((e) => ` ${u(e, r)}`.toLocaleLowerCase().includes(a && ` ${a}`)).sort((e, t) => s(t) - s(e)).slice(0, M);
}
// src/features/references/suggestions-list.tsx
var P = "refer-to";
function ne(e, t) {
	let n = e.getRootNode(), r = S(e), i = new AbortController(), a = null, l = null, u = () => {
		let e = n.activeElement, r = e instanceof HTMLTextAreaElement ? N(e) : null;
		if (r?.from !== l && (l = null), !(e instanceof HTMLTextAreaElement) || !r || l !== null) return f();
		let i = te(r, e, t);
		if (i.length === 0) return f();
		let o = a?.options.length !== i.length;
		a = {
			box: e,
			query: r,
			options: i,
			active: -1
		}, d(), o && t.announce(t.t("matching", { count: i.length }));
	}, d = () => {
		if (!a) return;
		let { box: e, query: n, options: i, active: c } = a;
		o(/* @__PURE__ */ s(re, {
			options: i,
			active: c,
			excerpt: m,
			ui: t
		}), r), r.matches(":popover-open") || r.showPopover(), x(r, y(e, n.from)), r.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
		let l = {
			"aria-autocomplete": "list",
			"aria-haspopup": "listbox",
			"aria-controls": P,
			"aria-activedescendant": c < 0 ? "" : `${P}-${c}`
		};
		for (let [t, n] of Object.entries(l)) e.setAttribute(t, n);
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
		let { box: t, query: n } = a;
		f();
		let r = t.value.slice(n.to), i = `#${e}${/^[\s.,;:!?)\]]/.test(r) ? "" : " "}`;
		t.focus(), t.setSelectionRange(n.from, n.to), document.execCommand("insertText", !1, i) || (t.setRangeText(i, n.from, n.to, "end"), t.dispatchEvent(new InputEvent("input", {
			bubbles: !0,
			composed: !0
		})));
	}, m = ({ id: e }) => (n.getElementById(`comment-${e}`)?.querySelector(".body")?.textContent ?? "").trimStart().slice(0, 400).replace(/\s+/g, " ").trimEnd().slice(0, 100), h = (e) => {
		let { key: t, ctrlKey: n, metaKey: r, altKey: i, shiftKey: o } = e;
		if (!a || c(e) || n || r || i || o) return;
		let { options: s, active: u } = a, m = s.length - 1, h = s[u];
		if (t === "ArrowDown") a.active = u >= m ? 0 : u + 1;
		else if (t === "ArrowUp") a.active = u <= 0 ? m : u - 1;
		else if (t === "Escape") l = a.query.from, f();
		else if (h && (t === "Enter" || t === "Tab")) p(h);
		else return;
		e.preventDefault(), e.stopPropagation(), d();
	};
	r.addEventListener("mousedown", (e) => e.preventDefault()), r.addEventListener("click", ({ target: e }) => {
		let t = e instanceof Element && e.closest(".option"), n = t && a?.options[[...r.querySelectorAll(".option")].indexOf(t)];
		n && p(n);
	});
	let { signal: g } = i, _ = {
		capture: !0,
		signal: g
	};
	return e.addEventListener("input", (e) => {
		e.isComposing || u();
	}, { signal: g }), e.addEventListener("compositionend", u, _), e.addEventListener("keydown", h, _), e.addEventListener("focusout", f, _), addEventListener("resize", () => {
		a && u();
	}, _), addEventListener("scroll", ({ target: e }) => {
		a && e !== a.box && !(e instanceof Node && r.contains(e)) && f();
	}, _), addEventListener("selectionchange", () => {
		a && N(a.box)?.from !== a.query.from && f();
	}, {
		capture: !0,
		signal: g
	}), u(), () => {
		i.abort(), f(), r.replaceWith();
	};
}
function re({ options: e, active: t, excerpt: n, ui: r }) {
	return /* @__PURE__ */ s("div", {
		part: "menu",
		class: "refer-to",
		role: "listbox",
		id: P,
		"aria-label": r.t("referTo"),
		children: e.map((e, i) => /* @__PURE__ */ s("div", {
			class: "option",
			role: "option",
			tabIndex: -1,
			id: `${P}-${i}`,
			"aria-selected": i === t,
			children: [
				/* @__PURE__ */ s("span", {
					class: "option-number",
					dir: "ltr",
					children: e.number
				}),
				/* @__PURE__ */ s("bdi", {
					class: "option-name",
					children: u(e, r)
				}),
				/* @__PURE__ */ s("bdi", {
					class: "option-text",
					children: n(e)
				})
			]
		}, e.id))
	});
}
// src/features/references/hover-intent.ts
var ie = 150, F = 250, I = 450, L = 10;
function R(e, t, n) {
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
		a ? s(() => n.show(a), ie) : i.target instanceof Node && t.contains(i.target) ? clearTimeout(r) : e.querySelector(".reference:focus-visible") || s(n.hide, F);
	}), c("pointerout", (t) => {
		let { pointerType: r, relatedTarget: i } = t;
		r !== "touch" && (i instanceof Node && e.contains(i) || e.querySelector(".reference:focus-visible") || s(n.hide, F));
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
		}, I));
	});
	let l = (e) => {
		e.pointerType === "touch" && i?.state === "down" && (clearTimeout(r), i = null);
	};
	return c("pointermove", (e) => {
		i && Math.hypot(e.clientX - i.x, e.clientY - i.y) > L && l(e);
	}), c("pointerup", l), c("pointercancel", l), c("contextmenu", (e) => {
		i && o(e) && e.preventDefault();
	}), c("click", (e) => {
		i?.state === "held" && o(e) ? e.preventDefault() : o(e) && n.hide(), i = null;
	}), c("pointerdown", (e) => {
		e.composedPath().some((e) => e === t || z(e)) || n.hide();
	}, document.documentElement), () => {
		clearTimeout(r), a.abort();
	};
}
var z = (e) => e instanceof Element && e.classList.contains("reference"), B = "referred";
function V(e, t, n) {
	let r = S(e), i = null, a = !1, l = 0, u = async (e) => {
		if (i === e) return;
		d(), i = e;
		let c = await t.find(e.dataset.number ?? "");
		i === e && c && e.isConnected && (o(/* @__PURE__ */ s(H, {
			comment: c,
			ui: n
		}), r), r.showPopover(), a = !0, e.setAttribute("aria-describedby", B), f(), addEventListener("keydown", m, !0), addEventListener("scroll", p, {
			capture: !0,
			passive: !0
		}), addEventListener("resize", p));
	}, d = () => {
		i?.removeAttribute("aria-describedby"), i = null, a && (a = !1, r.hidePopover(), o(null, r), cancelAnimationFrame(l), removeEventListener("keydown", m, !0), removeEventListener("scroll", p, { capture: !0 }), removeEventListener("resize", p));
	}, f = () => {
		let e = i?.isConnected ? i.getClientRects()[0] : void 0;
		!e || e.bottom < 0 || e.top > document.documentElement.clientHeight ? d() : x(r, e);
	}, p = (e) => {
		e.target instanceof Node && r.contains(e.target) || (cancelAnimationFrame(l), l = requestAnimationFrame(f));
	}, m = (e) => {
		e.key !== "Escape" || c(e) || (e.preventDefault(), e.stopPropagation(), d());
	}, h = R(e, r, {
		show: (e) => void u(e),
		hide: d,
		isFor: (e) => i === e
	});
	return () => {
		h(), d(), r.replaceWith();
	};
}
function H({ comment: e, ui: t }) {
	let n = f(null);
	return d(() => {
		for (let e of n.current?.querySelectorAll(".body a") ?? []) e.removeAttribute("href");
		for (let e of n.current?.querySelectorAll("[tabindex]") ?? []) e.removeAttribute("tabindex");
	}), /* @__PURE__ */ s("div", {
		part: "popover",
		class: "popover",
		role: "tooltip",
		id: B,
		ref: n,
		children: e.state === "deleted" ? /* @__PURE__ */ s("p", {
			class: "gone",
			children: t.t("deleted")
		}) : /* @__PURE__ */ s(a, { children: [/* @__PURE__ */ s("p", {
			class: "meta",
			children: [/* @__PURE__ */ s("bdi", {
				class: "author",
				children: u(e, t)
			}), /* @__PURE__ */ s("span", {
				class: "number",
				children: e.number
			})]
		}), /* @__PURE__ */ s("div", {
			part: "body",
			class: "body",
			dir: "auto",
			ref: (n) => t.fillBody(n, e.html)
		})] })
	});
}
// src/i18n/list-format.ts
var U = /* @__PURE__ */ new Map();
function W(e, t = "narrow") {
	let n = `${e} ${t}`, r = U.get(n) ?? new Intl.ListFormat(e, { style: t });
	return U.set(n, r), r;
}
// src/features/references/reference-link.ts
function G(e, t) {
	let n = document.createElement("a");
	return n.className = "reference", n.dataset.number = e, n.href = t ? l(t.id) : l("").replace(/comment-$/, `c${e}`), n;
}
// src/features/references/backlinks.ts
function K(e, t, n, r) {
	let i = e.querySelector(".namers"), [a = "", o = ""] = r.t("namedBy").split("{numbers}"), s = [a, ...t].join();
	if (i?.dataset.drawn === s) return;
	if (t.length === 0) {
		i?.remove();
		return;
	}
	let c = e.querySelector(".actions"), l = document.createElement(c ? "span" : "p");
	l.className = "namers", l.setAttribute("part", "hint"), l.dataset.drawn = s;
	let u = t.slice(0, 20).map((e) => {
		let t = G(e, n.known(e));
		return t.textContent = `#${e}`, t.dir = "ltr", t;
	}), d = t.length - u.length, f = document.createElement("bdi"), p = d > 0 ? [new Text(r.t("andMore", { count: d }))] : [];
	f.append(a, ...q([...u, ...p], r), o), l.append(f), i ? i.replaceWith(l) : c ? c.append(l) : e.querySelector(".body, .meta")?.after(l);
}
function q(e, t) {
	let n = [...e];
	if (e.length < 2) return n;
	let r = e.at(-1) instanceof Text ? "long" : "narrow";
	return W(t.settings.peek().lang, r).formatToParts(e.map(({ textContent: e }) => e)).map(({ type: e, value: t }) => e === "element" ? n.shift() ?? t : t.replace(/ ?และ$/, " และ "));
}
// src/features/references/linkify-text.ts
var J = 50;
function Y(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e.querySelectorAll(".reference");
	for (let { dataset: e } of r) n.add(e.number ?? "");
	let i = J - r.length;
	for (let r of oe(e)) {
		if (i <= 0) break;
		let e = ee(r.data, i);
		i -= e.length;
		for (let { number: t } of e) n.add(t);
		ae(r, e, t);
	}
	return n;
}
async function X(e, t) {
	let n = [...Y(e, t)].filter((e) => t.known(e) === void 0);
	(await Promise.all(n.map((e) => t.find(e)))).some(Boolean) && e.isConnected && Y(e, t);
}
function ae(e, t, n) {
	let r = new DocumentFragment(), i = 0;
	for (let a of t) {
		let t = n.known(a.number);
		if (!t) continue;
		let o = G(a.number, t);
		o.textContent = e.data.slice(a.start, a.end), a.start > i && r.append(e.data.slice(i, a.start)), r.append(o), i = a.end;
	}
	i !== 0 && (i < e.length && r.append(e.data.slice(i)), e.replaceWith(r));
}
function oe(e) {
	let t = [], n = document.createTreeWalker(e, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (e) => e.nodeType === Node.TEXT_NODE ? e.data.includes("#") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP : /^(?:a|code|pre|kbd|samp)$/.test(e.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
	for (; n.nextNode();) t.push(n.currentNode);
	return t;
}
// src/features/references/link-references.ts
var Z = ".preview .body", se = 8;
function Q(t, n, r) {
	let i = t.getRootNode(), a = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), c, l = (e) => {
		for (let t of e) a.add(t);
		a.size > 0 && (c ??= setTimeout(u));
	};
	function u() {
		c = void 0, g(_.takeRecords());
		let e = performance.now() + se;
		for (let t of a) if (a.delete(t), d(t), performance.now() > e) break;
		_.takeRecords(), l([]);
	}
	function d(e) {
		let t = r.thread.comments.peek().get(e), a = i.getElementById(`comment-${e}`);
		if (!t || !a) return;
		let o = a.querySelector(".body"), s = o && /#[1-9]/.test(t.html) ? f(o, a, e) : /* @__PURE__ */ new Set(), c = n.note(e, s);
		l(c.flatMap((e) => n.known(e)?.id ?? [])), K(a, n.namersOf(t), n, r);
	}
	function f(e, t, r) {
		let i = Y(e, n);
		for (let e of i) {
			let i = n.known(e);
			i || (o.set(e, (o.get(e) ?? /* @__PURE__ */ new Set()).add(r)), i === void 0 && p.observe(t));
		}
		return i;
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
		l(ce(e));
		let t = new Set(e.map(({ target: e }) => e.closest(Z)));
		for (let e of t) e && X(e, n);
	}
	let _ = new MutationObserver(g);
	_.observe(t, {
		childList: !0,
		subtree: !0
	});
	for (let e of t.querySelectorAll(Z)) X(e, n);
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
		r.words.value && l([...t.querySelectorAll("article:has(.namers)")].map($));
	});
	return () => {
		v(), y(), _.disconnect(), p.disconnect(), clearTimeout(c);
	};
}
var $ = (e) => e.id.replace(/^comment-/, "");
function* ce(e) {
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
function le(e) {
	let { root: t, wrapper: n, backend: a, thread: o } = e;
	i(_), r(t, g);
	let s = m(a, o), c = [
		s.stop,
		Q(n, s, e),
		V(n, s, e),
		ne(n, e)
	];
	return () => {
		for (let e of c) e();
	};
}
export { le as start };
