import { a as e, c as t, l as n, u as r } from "./element-DLfWk9lp.js";
import { t as i } from "./adopt-styles-D-whPyYY.js";
import { i as a } from "./form-messages-CA5NY6rl.js";
import { t as o } from "./tree-BRb2fVBZ.js";
import { batch as s, signal as c } from "@preact/signals-core";
import { createElement as l, render as u } from "preact";
import { useEffect as d, useLayoutEffect as f, useRef as p } from "preact/hooks";
import { useSignal as m, useSignalEffect as h } from "@preact/signals";
import { Fragment as g, jsx as _, jsxs as v } from "preact/jsx-runtime";
// src/features/editor-tools/editor-tools.css?inline
var y = ".toolbar{flex-wrap:wrap;gap:.1em;min-inline-size:0;margin-inline-start:-.55em;display:flex}.toolbar[hidden]{display:none}.toolbar.away{visibility:hidden}.tool{border-radius:calc(.65 * var(--_radius));block-size:2.1em;min-inline-size:2.1em;color:var(--_muted);font:.9em/1 var(--_sans);background:0 0;border:0;padding:0 .4em}.tool:hover{background:var(--_wash);color:var(--_accent)}.tool-bold{font-weight:700}.tool-italic{font-family:Georgia,Times New Roman,serif;font-style:italic}.tool-quote{block-size:1.512em;inline-size:1.5em;min-inline-size:0;font-family:Georgia,Times New Roman,serif;font-size:1.25em}.tool-quote span{position:relative;inset-block-start:.18em}.tool-code{letter-spacing:-.04em;direction:ltr}.tool-link span{text-underline-offset:.15em;text-decoration:underline}.see{flex:none}.see[aria-pressed=true]{color:var(--_accent);text-underline-offset:.35em;text-decoration:underline;text-decoration-thickness:2px}.preview{padding-block:.35em .6em}.preview .state,.preview .error{padding:.35em 0}.preview .state{color:var(--_muted);font:.88em/1.4 var(--_sans)}.preview .soon{animation:.2s .3s both appear}.quote-place{z-index:2;inline-size:max-content;position:absolute}.quote-button{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;font:600 .82em/1.2 var(--_sans);-webkit-user-select:none;user-select:none;background:canvas;padding:.5em .9em;box-shadow:0 2px 8px #0000002e}.quote-button:hover{color:var(--_accent)}@media (prefers-reduced-motion:reduce){.preview .soon{animation-duration:1ms}}@media print{.quote-place{display:none}}", b = {
	formatting: "Formatting",
	bold: "Bold",
	italic: "Italic",
	code: "Code",
	link: "Link",
	preview: "Preview",
	previewing: "Making the preview…",
	previewed: "The preview is here.",
	previewEmpty: "Nothing to preview yet.",
	previewFailed: "No preview: {message}",
	previewLimited: "Too many previews in a short time. Wait a moment and try again.",
	quote: "Quote",
	quoteFrom: "Quote in a reply to {name}, comment {number}"
};
// src/features/editor-tools/preview-store.ts
function x(e) {
	let t = /* @__PURE__ */ new Map();
	return {
		of(n) {
			let r = t.get(n) ?? S(e, n.text);
			return t.set(n, r), r;
		},
		stop: () => t.forEach((e) => e.hide())
	};
}
function S(t, n) {
	let r = c("off"), i = c(""), a = c(null), o = new AbortController(), l = "";
	async function u() {
		o.abort();
		let { signal: c } = o = new AbortController(), u = n.peek();
		if (u === l || u.trim() === "") r.value = "ready";
		else {
			r.value = "busy";
			try {
				let e = await t.preview?.(u, c) ?? "";
				c.throwIfAborted(), l = u, s(() => {
					i.value = e, r.value = "ready";
				});
			} catch (t) {
				if (c.aborted) return;
				s(() => {
					a.value = e(t).code, r.value = "failed";
				});
			}
		}
	}
	return {
		status: r,
		html: i,
		failure: a,
		show: u,
		hide() {
			o.abort(), r.value = "off";
		}
	};
}
// src/features/editor-tools/text-area.ts
function C(e, t) {
	let n = (e?.getRootNode())?.getElementById(t);
	return n instanceof HTMLTextAreaElement ? n : null;
}
function w(e, t) {
	let { value: n, selectionStart: r, selectionEnd: i } = e, { from: a, to: o, insert: s, start: c, end: l } = t({
		text: n,
		start: r,
		end: i
	});
	e.focus(), e.setSelectionRange(a, o), n.slice(a, o) === s || document.execCommand(s === "" ? "delete" : "insertText", !1, s) || (e.setRangeText(s, a, o), e.dispatchEvent(new InputEvent("input", {
		bubbles: !0,
		composed: !0
	}))), e.setSelectionRange(c, l);
}
// src/features/editor-tools/preview.tsx
function T(e) {
	let { draft: t, context: n, tools: r } = e, i = r.previews.of(t);
	return h(() => {
		let e = t.problems.value.text !== void 0, n = t.text.value === "";
		i.status.peek() !== "off" && (e || n ? i.hide() : i.show());
	}), h(() => {
		let t = i.status.value;
		t === "busy" && n.announce(n.t("previewing")), t === "ready" && n.announce(n.t(D(e) ? "previewEmpty" : "previewed"));
	}), i.status.value === "off" ? null : /* @__PURE__ */ _(E, { ...e });
}
function E(e) {
	let { draft: t, box: n, context: r, tools: i } = e, { t: a } = r, o = i.previews.of(t), s = p(null), c = o.status.value;
	return f(() => {
		let e = C(s.current, n)?.parentElement;
		if (e) return s.current?.style.setProperty("min-block-size", `${e.offsetHeight}px`), e.hidden = !0, () => {
			e.hidden = !1;
		};
	}, []), /* @__PURE__ */ v("div", {
		part: "preview",
		class: "preview",
		role: "group",
		"aria-label": a("preview"),
		"aria-busy": c === "busy",
		ref: s,
		children: [
			c === "busy" && /* @__PURE__ */ _("p", {
				class: "state soon",
				children: a("previewing")
			}),
			c === "failed" && /* @__PURE__ */ v("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: [
					a("previewFailed", { message: O(o.failure.value, r) }),
					" ",
					/* @__PURE__ */ _("button", {
						part: "button",
						class: "link",
						type: "button",
						onClick: () => void o.show(),
						children: a("retry")
					})
				]
			}),
			c === "ready" && (D(e) ? /* @__PURE__ */ _("p", {
				class: "state",
				children: a("previewEmpty")
			}) : /* @__PURE__ */ _("div", {
				part: "body",
				class: "body",
				dir: "auto",
				ref: (e) => r.fillBody(e, o.html.value)
			}))
		]
	});
}
var D = ({ draft: e }) => e.text.peek().trim() === "";
function O(e, t) {
	return e === "rate-limited" ? t.t("previewLimited") : a(e ?? "unavailable", t);
}
// src/features/editor-tools/selected-text.ts
function ee(e) {
	let t = e.getSelection?.() ?? getSelection(), n = t && k(t, e);
	if (!n || n.collapsed) return null;
	let { startContainer: r } = n, i = (r instanceof Element ? r : r.parentElement)?.closest(".body"), a = i?.closest("article");
	if (!i || !a || !e.contains(i) || i.closest("form")) return null;
	if (!i.contains(n.endContainer)) {
		let e = n.cloneRange();
		if (e.setStartAfter(i), String(e).trim() !== "") return null;
		n.setEndAfter(i.lastChild ?? i);
	}
	let o = (String(t) || String(n)).trim(), s = [...n.getClientRects()].at(-1);
	return o === "" || !s ? null : {
		id: a.id.replace(/^comment-/, ""),
		words: o,
		body: i,
		end: s
	};
}
function k(e, t) {
	if (e.rangeCount === 0) return null;
	let n = typeof e.getComposedRanges == "function" ? e.getComposedRanges({ shadowRoots: [t] })[0] : e.getRangeAt(0);
	if (!n || !t.contains(n.startContainer)) return null;
	let r = new Range();
	return r.setStart(n.startContainer, n.startOffset), t.contains(n.endContainer) ? (r.setEnd(n.endContainer, n.endOffset), r) : null;
}
// src/features/editor-tools/quote-button.tsx
var A = 150;
function j(e, t) {
	let { root: n } = e, r = document.createElement("div");
	r.className = "quote-place";
	let i, a = () => {
		u(null, r), r.remove();
	}, o = () => {
		let i = ee(n), o = i && N(e, i.id);
		!i || !o || !P(o, e) ? r.matches(":focus-within") || a() : (u(/* @__PURE__ */ _(M, {
			node: o,
			ui: e,
			onQuote: () => {
				a(), F(o, i.words, e, t);
			}
		}), r), i.body.after(r), I(r, i));
	}, s = () => {
		clearTimeout(i), i = setTimeout(o, A);
	};
	return document.addEventListener("selectionchange", s), s(), () => {
		document.removeEventListener("selectionchange", s), clearTimeout(i), a();
	};
}
function M({ node: e, ui: t, onQuote: n }) {
	let { comment: i } = e;
	return /* @__PURE__ */ _("button", {
		part: "button",
		class: "quote-button",
		type: "button",
		"aria-label": t.t("quoteFrom", {
			name: r(i, t),
			number: i.number ?? ""
		}),
		onMouseDown: (e) => e.preventDefault(),
		onClick: n,
		children: t.t("quote")
	});
}
function N(e, t) {
	let n = [...e.thread.tree.value, ...e.thread.unplacedRoots.value];
	for (let e = n.pop(); e; e = n.pop()) {
		if (e.comment.id === t) return e;
		n.push(...e.replies);
	}
}
var P = ({ comment: e }, n) => t(n) && e.state === "published";
function F(e, t, n, r) {
	let i = o(e, n.thread.capabilities.value.form.maxDepth), a = i === e.comment ? "" : `#${e.comment.number ?? ""}`;
	r.quote.value = {
		parent: i.id,
		words: t,
		begins: a
	}, n.openReplies.open(i.id);
}
function I(e, { end: t, body: n }) {
	let r = e.offsetParent ?? n, i = r.getBoundingClientRect(), a = n.getBoundingClientRect(), { width: o } = e.getBoundingClientRect(), s = i.width / r.offsetWidth, c = Math.max(a.left, Math.min(t.right - o / 2, a.right - o));
	e.style.setProperty("left", `${(c - i.left) / s}px`), e.style.setProperty("top", `${(t.bottom - i.top) / s + 4}px`);
}
// src/features/editor-tools/markdown-edits.ts
var L = "https://", R = (e) => G(e, "**"), z = (e) => G(e, "*");
function B(e) {
	let { text: t, start: n, end: r } = e, i = t.slice(n, r), a = /^(`{3,})[^\n`]*\n([^]*?)\n?\1\s*$/.exec(i);
	if (a) return Z(n, r, "", a[2] ?? "", "");
	if (i.includes("\n")) return Y(e);
	let o = /`*$/.exec(t.slice(0, n))?.[0] ?? "", s = /^`*/.exec(t.slice(r))?.[0] ?? "";
	if (o && o === s && o.length !== 3) return Z(n - o.length, r + o.length, "", i, "");
	let c = /^(`+)([^`]+)\1$/.exec(i);
	if (c) return Z(n, r, "", c[2] ?? "", "");
	let l = "`".repeat(X(i) === 0 ? 1 : X(i) + 1), u = /^`|`$/.test(i) ? " " : "";
	return Z(n, r, l + u, i, u + l);
}
function V({ text: e, start: t, end: n }) {
	let r = e.lastIndexOf("\n", t - 1) + 1, i = e.indexOf("\n", n), a = i < 0 ? e.length : i, o = e.slice(r, a).split("\n"), s = o.filter((e) => e.trim() !== ""), c = s.length > 0 && s.every((e) => /^ {0,3}>/.test(e)), l = c ? o.map((e) => e.replace(/^ {0,3}> ?/, "")).join("\n") : W(o), u = e.slice(a + 1).split("\n", 1)[0] ?? "", d = !c && u.trim() !== "" && !u.startsWith(">") ? "\n" : "", f = r + l.length;
	return {
		from: r,
		to: a,
		insert: l + d,
		start: t === n ? f : r,
		end: f
	};
}
function H({ text: e, start: t, end: n }) {
	let r = e.slice(t, n).trim(), i = /^\[([^\]]*)\]\(([^()\s]*)\)$/.exec(r);
	if (i) return Z(t, n, "", i[1] ?? "", "");
	if (/^(?:https?:\/\/|mailto:|www\.)\S+$/i.test(r)) {
		let e = r.replace(/^www\./i, "https://$&");
		return {
			from: t,
			to: n,
			insert: `[](${/[()]/.test(e) ? `<${e}>` : e})`,
			start: t + 1,
			end: t + 1
		};
	}
	let a = r.replace(/\s*\n\s*/g, " ").replace(/[[\]]/g, "\\$&"), o = `[${a}](${L})`, s = a ? t + a.length + 3 : t + 1;
	return {
		from: t,
		to: n,
		insert: o,
		start: s,
		end: a ? s + 8 : s
	};
}
function U({ text: e, start: t, end: n }, { words: r, begins: i }) {
	let a = r.trim().replace(/[^\S\n]+$/gm, "").replace(/\n{3,}/g, "\n\n").split("\n"), o = e.slice(0, t), s = /(?:^|\n\n)$/.test(o) ? "" : o.endsWith("\n") ? "\n" : "\n\n", c = i !== "" && e === "" ? `${i}\n\n` : "", l = /^\n{0,2}/.exec(e.slice(n))?.[0] ?? "", u = `${s}${c}${W(a)}${"\n\n".slice(l.length)}`, d = t + u.length + l.length;
	return {
		from: t,
		to: n,
		insert: u,
		start: d,
		end: d
	};
}
var W = (e) => e.map((t) => t === "" && e.length > 1 ? ">" : `> ${t}`).join("\n");
function G({ text: e, start: t, end: n }, r) {
	let i = r.length, a = /\**$/.exec(e.slice(0, t))?.[0].length ?? 0, o = /^\**/.exec(e.slice(n))?.[0].length ?? 0;
	if (J(a, r) && J(o, r)) return Z(t - i, n + i, "", e.slice(t, n), "");
	if (t === n) return Z(t, n, r, "", r);
	let [s = "", c = ""] = [/^\s*/, /\s*$/].map((r) => r.exec(e.slice(t, n))?.[0]);
	if (s.length === n - t) return Z(t, n, "", e.slice(t, n), "");
	let [l, u] = [t + s.length, n - c.length], d = e.slice(l, u).split("\n").map(K), f = d.filter(({ words: e }) => e !== "").every(({ words: e }) => q(e, r)), p = d.map(({ lead: e, words: t, trail: n }) => t === "" ? e + n : e + (f ? t.slice(i, -i) : r + t + r) + n).join("\n");
	return f || d.length > 1 ? Z(l, u, "", p, "") : Z(l, u, r, e.slice(l, u), r);
}
function K(e) {
	let t = /^\s*(?:(?:>|[-+*]\s|\d+[.)]\s)\s*)*/.exec(e)?.[0] ?? "", n = e.slice(t.length).trimEnd();
	return {
		lead: t,
		words: n,
		trail: e.slice(t.length + n.length)
	};
}
function q(e, t) {
	let [n = "", r = ""] = [/^\**/, /\**$/].map((t) => t.exec(e)?.[0]), i = e.slice(t.length, -t.length);
	return e.length > 2 * t.length && J(n.length, t) && J(r.length, t) && !(t === "**" && i.includes(t));
}
var J = (e, t) => t === "**" ? e === 2 || e === 3 : e === 1 || e === 3;
function Y({ text: e, start: t, end: n }) {
	let r = e.slice(t, n).replace(/^\n+|\n+$/g, ""), i = /(?:^|\n)(`{3,})[^\n`]*\n$/.exec(e.slice(0, t)), a = /^\n?(`{3,})(?=\n|$)/.exec(e.slice(n));
	if (i && a && i[1] === a[1]) return Z(t - i[0].replace(/^\n/, "").length, n + a[0].length, "", r, "");
	let o = "`".repeat(Math.max(3, X(r) + 1)), s = t === 0 || e[t - 1] === "\n" ? "" : "\n", c = n === e.length || e[n] === "\n" ? "" : "\n";
	return Z(t, n, `${s}${o}\n`, r, `\n${o}${c}`);
}
var X = (e) => Math.max(0, ...[...e.matchAll(/`+/g)].map(([e]) => e.length));
function Z(e, t, n, r, i) {
	let a = e + n.length;
	return {
		from: e,
		to: t,
		insert: n + r + i,
		start: a,
		end: a + r.length
	};
}
// src/features/editor-tools/toolbar.tsx
var Q = [
	{
		name: "bold",
		sign: "B",
		change: R,
		key: "b"
	},
	{
		name: "italic",
		sign: "I",
		change: z,
		key: "i"
	},
	{
		name: "quote",
		sign: "”",
		change: V,
		key: ""
	},
	{
		name: "code",
		sign: "</>",
		change: B,
		key: ""
	},
	{
		name: "link",
		sign: "a",
		change: H,
		key: "k"
	}
], $ = /^(?:Mac|iP)/.test(navigator.platform);
function te({ draft: e, box: t, context: n, tools: r }) {
	let { t: i } = n, { form: a, features: o } = n.thread.capabilities.value, s = p(null), c = m(0), l = r.previews.of(e), u = l.status.value !== "off", f = a.markup === "markdown", y = ({ change: e }) => {
		let n = C(s.current, t);
		n && w(n, e);
	};
	d(() => {
		let e = C(s.current, t);
		if (!e || !f) return;
		let n = (e) => {
			let t = e.isComposing ? "" : ne(e), n = Q.find(({ key: e }) => e !== "" && e === t);
			n && (e.preventDefault(), y(n));
		};
		return e.addEventListener("keydown", n), () => e.removeEventListener("keydown", n);
	}, [t, f]), h(() => {
		let n = r.quote.value, i = C(s.current, t);
		i && n?.parent === e.parent && (r.quote.value = null, l.hide(), requestAnimationFrame(() => w(i, (e) => U(e, n))));
	});
	let b = (e) => {
		let t = ie(e, c.value, getComputedStyle(s.current).direction === "rtl");
		t !== null && (e.preventDefault(), c.value = t, s.current?.querySelectorAll("button")[t]?.focus());
	};
	return /* @__PURE__ */ v(g, { children: [/* @__PURE__ */ _("div", {
		part: "toolbar",
		class: u ? "toolbar away" : "toolbar",
		role: "toolbar",
		"aria-label": i("formatting"),
		"aria-controls": t,
		hidden: !f,
		ref: s,
		children: Q.map((e, t) => /* @__PURE__ */ _("button", {
			part: "button",
			class: `tool tool-${e.name}`,
			type: "button",
			tabIndex: t === c.value ? 0 : -1,
			"aria-label": i(e.name),
			title: re(i(e.name), e.key),
			"aria-keyshortcuts": e.key && `${$ ? "Meta" : "Control"}+${e.key}`,
			onMouseDown: (e) => e.preventDefault(),
			onKeyDown: b,
			onFocus: () => c.value = t,
			onClick: () => y(e),
			children: /* @__PURE__ */ _("span", {
				"aria-hidden": "true",
				children: e.sign
			})
		}, e.name))
	}), o.has("preview") && /* @__PURE__ */ _("button", {
		part: "button",
		class: "quiet see",
		type: "button",
		"aria-pressed": u,
		onClick: (e) => {
			if (!u) return void l.show();
			l.hide(), e.detail > 0 && requestAnimationFrame(() => C(s.current, t)?.focus());
		},
		children: i("preview")
	})] });
}
function ne(e) {
	let { altKey: t, shiftKey: n, ctrlKey: r, metaKey: i, key: a, code: o } = e;
	return t || n || ($ ? !i || r : !r || i) ? "" : /^[a-z]$/i.test(a) ? a.toLowerCase() : o.replace(/^Key/, "").toLowerCase();
}
function re(e, t) {
	return t === "" ? e : `${e} (${$ ? "⌘" : "Ctrl+"}${t.toUpperCase()})`;
}
function ie({ key: e }, t, n) {
	let r = Q.length - 1;
	return e === "Home" ? 0 : e === "End" ? r : e === (n ? "ArrowLeft" : "ArrowRight") ? t === r ? 0 : t + 1 : e === (n ? "ArrowRight" : "ArrowLeft") ? t === 0 ? r : t - 1 : null;
}
// src/features/editor-tools/editor-tools.chunk.ts
function ae(e) {
	n(b), i(e.root, y);
	let t = x(e.backend), r = {
		previews: t,
		quote: c(null)
	}, a = (t) => (n, i, a) => (u(l(t, {
		draft: i,
		box: a,
		tools: r,
		context: e
	}), n), () => u(null, n));
	e.tools.value = {
		toolbar: a(te),
		preview: a(T)
	};
	let o = j(e, r);
	return () => {
		e.tools.value = null, o(), t.stop();
	};
}
export { ae as start };
