import { i as e, o as t } from "./signals-core.module-CsSPNZ3_.js";
import { i as n, n as r, r as i, t as a } from "./jsxRuntime-B8ofRCrh.js";
import { c as o, o as s, r as c, s as l } from "./mount-DT1nyz81.js";
import { n as u } from "./interaction.chunk-Vk7NfId_.js";
import { a as d, c as f, s as p } from "./form-messages-DWT5ACEY.js";
import { n as m, r as h, t as g } from "./hooks-JUNWcWSL.js";
import { t as _ } from "./tree-C2k2Lx7P.js";
import { t as ee } from "./input-method-Bw8vDgCZ.js";
// src/features/editor-tools/editor-tools.css?inline
var v = ".toolbar{flex-wrap:wrap;gap:.1em;min-inline-size:0;margin-inline-start:-.55em;display:flex}.toolbar[hidden]{display:none}.toolbar.away{visibility:hidden}.tool{border-radius:calc(.65 * var(--_radius));block-size:2.1em;min-inline-size:2.1em;color:var(--_muted);font:.9em/1 var(--_sans);background:0 0;border:0;padding:0 .4em}@media (hover:hover){.tool:hover{background:var(--_wash);color:var(--_accent)}}.tool-bold{font-weight:700}.tool-italic{font-family:Georgia,Times New Roman,serif;font-style:italic}.tool-quote{block-size:1.512em;inline-size:1.5em;min-inline-size:0;font-family:Georgia,Times New Roman,serif;font-size:1.25em}.tool-quote span{position:relative;inset-block-start:.18em}.tool-code{letter-spacing:-.04em;direction:ltr}.tool-link span{text-underline-offset:.15em;text-decoration:underline}.see{flex:none}.see[aria-pressed=true]{color:var(--_accent);text-underline-offset:.35em;text-decoration:underline;text-decoration-thickness:2px}.preview{padding-block:.35em .6em}.preview .state,.preview .error{padding:.35em 0}.preview .state{color:var(--_muted);font:.88em/1.4 var(--_sans)}.preview .soon{animation:.2s .3s both appear}.quote-place{z-index:2;inline-size:max-content;position:absolute}.quote-button{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;font:600 .82em/1.2 var(--_sans);-webkit-user-select:none;user-select:none;background:canvas;padding:.5em .9em;box-shadow:0 2px 8px #0000002e}@media (hover:hover){.quote-button:hover{color:var(--_accent)}}@media (prefers-reduced-motion:reduce){.preview .soon{animation-duration:1ms}}@media print{.quote-place{display:none}}", y = {
	formatting: "Formatting",
	bold: "Bold",
	italic: "Italic",
	code: "Code",
	link: "Link",
	preview: "Preview",
	previewing: "Loading preview…",
	previewed: "Preview ready.",
	previewEmpty: "Nothing to preview yet.",
	previewFailed: "Couldn’t load the preview. {message}",
	previewLimited: "Too many previews in a short time. Wait a moment and try again.",
	quote: "Quote",
	quoteFrom: "Quote in a reply to {name}, comment {number}"
};
// src/features/editor-tools/preview-store.ts
function te(e) {
	let t = /* @__PURE__ */ new Map();
	return {
		of(n) {
			let r = t.get(n) ?? ne(e, n.text);
			return t.set(n, r), r;
		},
		stop: () => t.forEach((e) => e.hide())
	};
}
function ne(n, r) {
	let i = t("off"), a = t(""), o = t(null), s = new AbortController(), l = "";
	async function u() {
		s.abort();
		let { signal: t } = s = new AbortController(), u = r.peek();
		if (u === l || u.trim() === "") i.value = "ready";
		else {
			i.value = "busy";
			try {
				let r = await n.preview?.(u, t) ?? "";
				t.throwIfAborted(), l = u, e(() => {
					a.value = r, i.value = "ready";
				});
			} catch (n) {
				if (t.aborted) return;
				e(() => {
					o.value = c(n).code, i.value = "failed";
				});
			}
		}
	}
	return {
		status: i,
		html: a,
		failure: o,
		show: u,
		hide() {
			s.abort(), i.value = "off";
		}
	};
}
// src/features/editor-tools/text-area.ts
function b(e, t) {
	let n = (e?.getRootNode())?.getElementById(t);
	return n instanceof HTMLTextAreaElement ? n : null;
}
function x(e, t) {
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
function S(e) {
	let { draft: t, context: n, tools: r } = e, i = r.previews.of(t);
	return f(() => {
		let e = t.problems.value.text !== void 0, n = t.text.value === "";
		i.status.peek() !== "off" && (e || n ? i.hide() : i.show());
	}), f(() => {
		let t = i.status.value;
		t === "busy" && n.announce(n.t("previewing")), t === "ready" && n.announce(n.t(w(e) ? "previewEmpty" : "previewed"));
	}), i.status.value === "off" ? null : /* @__PURE__ */ a(C, { ...e });
}
function C(e) {
	let { draft: t, box: n, context: r, tools: i } = e, { t: o } = r, s = i.previews.of(t), c = h(null), l = s.status.value;
	return m(() => {
		let e = b(c.current, n)?.parentElement;
		if (e) return c.current?.style.setProperty("min-block-size", `${e.offsetHeight}px`), e.hidden = !0, () => {
			e.hidden = !1;
		};
	}, []), /* @__PURE__ */ a("div", {
		part: "preview",
		class: "preview",
		role: "group",
		"aria-label": o("preview"),
		"aria-busy": l === "busy",
		ref: c,
		children: [
			l === "busy" && /* @__PURE__ */ a("p", {
				class: "state soon",
				children: o("previewing")
			}),
			l === "failed" && /* @__PURE__ */ a("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: [
					o("previewFailed", { message: T(s.failure.value, r) }),
					" ",
					/* @__PURE__ */ a("button", {
						part: "button",
						class: "link",
						type: "button",
						onClick: () => void s.show(),
						children: o("retry")
					})
				]
			}),
			l === "ready" && (w(e) ? /* @__PURE__ */ a("p", {
				class: "state",
				children: o("previewEmpty")
			}) : /* @__PURE__ */ a("div", {
				part: "body",
				class: "body",
				dir: "auto",
				ref: (e) => r.fillBody(e, s.html.value)
			}))
		]
	});
}
var w = ({ draft: e }) => e.text.peek().trim() === "";
function T(e, t) {
	return e === "rate-limited" ? t.t("previewLimited") : d(e ?? "unavailable", t);
}
// src/features/editor-tools/selected-text.ts
function E(e) {
	let t = e.getSelection?.() ?? getSelection(), n = t && D(t, e);
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
function D(e, t) {
	if (e.rangeCount === 0) return null;
	let n = typeof e.getComposedRanges == "function" ? e.getComposedRanges({ shadowRoots: [t] })[0] : e.getRangeAt(0);
	if (!n || !t.contains(n.startContainer)) return null;
	let r = new Range();
	return r.setStart(n.startContainer, n.startOffset), t.contains(n.endContainer) ? (r.setEnd(n.endContainer, n.endOffset), r) : null;
}
// src/features/editor-tools/quote-button.tsx
var O = 150;
function k(e, t) {
	let { root: n } = e, r = document.createElement("div");
	r.className = "quote-place";
	let o, s = () => {
		i(null, r), r.replaceWith();
	}, c = () => {
		let o = E(n), c = o && re(e, o.id);
		!o || !c || !j(c, e) ? r.matches(":focus-within") || s() : (i(/* @__PURE__ */ a(A, {
			node: c,
			ui: e,
			onQuote: () => {
				s(), M(c, o.words, e, t);
			}
		}), r), o.body.after(r), N(r, o));
	}, l = () => {
		clearTimeout(o), o = setTimeout(c, O);
	};
	return addEventListener("selectionchange", l, !0), l(), () => {
		removeEventListener("selectionchange", l, !0), clearTimeout(o), s();
	};
}
function A({ node: e, ui: t, onQuote: n }) {
	let { comment: r } = e;
	return /* @__PURE__ */ a("button", {
		part: "button",
		class: "quote-button",
		type: "button",
		"aria-label": t.t("quoteFrom", {
			name: o(r, t),
			number: r.number ?? ""
		}),
		onMouseDown: (e) => e.preventDefault(),
		onClick: n,
		children: t.t("quote")
	});
}
function re(e, t) {
	let n = [...e.thread.tree.value, ...e.thread.unplacedRoots.value];
	for (let e = n.pop(); e; e = n.pop()) {
		if (e.comment.id === t) return e;
		n.push(...e.replies);
	}
}
var j = ({ comment: e }, t) => s(t) && e.state === "published";
function M(e, t, n, r) {
	let i = _(e, n.thread.capabilities.value.form.maxDepth), a = i === e.comment ? "" : `#${e.comment.number ?? ""}`;
	r.quote.value = {
		parent: i.id,
		words: t,
		begins: a
	}, n.openReplies.open(i.id);
}
function N(e, { end: t, body: n }) {
	let r = e.offsetParent ?? n, i = r.getBoundingClientRect(), a = n.getBoundingClientRect(), { width: o } = e.getBoundingClientRect(), s = i.width / r.offsetWidth, c = Math.max(a.left, Math.min(t.right - o / 2, a.right - o));
	e.style.setProperty("left", `${(c - i.left) / s}px`), e.style.setProperty("top", `${(t.bottom - i.top) / s + 4}px`);
}
// src/features/editor-tools/markdown-edits.ts
var P = "https://", F = (e) => H(e, "**"), I = (e) => H(e, "*");
function L(e) {
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
function R({ text: e, start: t, end: n }) {
	let r = e.lastIndexOf("\n", t - 1) + 1, i = e.indexOf("\n", n), a = i < 0 ? e.length : i, o = e.slice(r, a).split("\n"), s = o.filter((e) => e.trim() !== ""), c = s.length > 0 && s.every((e) => /^ {0,3}>/.test(e)), l = c ? o.map((e) => e.replace(/^ {0,3}> ?/, "")).join("\n") : V(o), u = e.slice(a + 1).split("\n", 1)[0] ?? "", d = !c && u.trim() !== "" && !u.startsWith(">") ? "\n" : "", f = r + l.length;
	return {
		from: r,
		to: a,
		insert: l + d,
		start: t === n ? f : r,
		end: f
	};
}
function z({ text: e, start: t, end: n }) {
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
	let a = r.replace(/\s*\n\s*/g, " ").replace(/[[\]]/g, "\\$&"), o = `[${a}](${P})`, s = a ? t + a.length + 3 : t + 1;
	return {
		from: t,
		to: n,
		insert: o,
		start: s,
		end: a ? s + 8 : s
	};
}
function B({ text: e, start: t, end: n }, { words: r, begins: i }) {
	let a = r.trim().replace(/[^\S\n]+$/gm, "").replace(/\n{3,}/g, "\n\n").split("\n"), o = e.slice(0, t), s = /(?:^|\n\n)$/.test(o) ? "" : o.endsWith("\n") ? "\n" : "\n\n", c = i !== "" && e === "" ? `${i}\n\n` : "", l = /^\n{0,2}/.exec(e.slice(n))?.[0] ?? "", u = `${s}${c}${V(a)}${"\n\n".slice(l.length)}`, d = t + u.length + l.length;
	return {
		from: t,
		to: n,
		insert: u,
		start: d,
		end: d
	};
}
var V = (e) => e.map((t) => t === "" && e.length > 1 ? ">" : `> ${t}`).join("\n");
function H({ text: e, start: t, end: n }, r) {
	let i = r.length, a = /\**$/.exec(e.slice(0, t))?.[0].length ?? 0, o = /^\**/.exec(e.slice(n))?.[0].length ?? 0;
	if (J(a, r) && J(o, r)) return Z(t - i, n + i, "", e.slice(t, n), "");
	if (t === n) return Z(t, n, r, "", r);
	let [s = "", c = ""] = [/^\s*/, /\s*$/].map((r) => r.exec(e.slice(t, n))?.[0]);
	if (s.length === n - t) return Z(t, n, "", e.slice(t, n), "");
	let [l, u] = [t + s.length, n - c.length], d = [e.slice(0, l), e.slice(u)], f = e.slice(l, u).split("\n").map((e, t, n) => {
		let i = t === 0 ? d[0].slice(-2) : "", a = t === n.length - 1 ? d[1].slice(0, 2) : "";
		return W(U(e), i, a, r);
	}), p = f.filter(({ words: e }) => e !== "").every(({ words: e }) => q(e, r)), m = f.map(({ lead: e, words: t, trail: n }) => t === "" ? e + n : e + (p ? t.slice(i, -i) : r + t + r) + n).join("\n"), [h] = f;
	if (p || f.length > 1 || !h) return Z(l, u, "", m, "");
	let [g, _] = [l + h.lead.length, u - h.trail.length];
	return h.words === "" ? Z(l, u, "", e.slice(l, u), "") : Z(g, _, r, h.words, r);
}
function U(e) {
	let t = /^\s*(?:(?:>|[-+*]\s|\d+[.)]\s)\s*)*/.exec(e)?.[0] ?? "", n = e.slice(t.length).trimEnd();
	return {
		lead: t,
		words: n,
		trail: e.slice(t.length + n.length)
	};
}
function W(e, t, n, r) {
	let { lead: i, words: a, trail: o } = e;
	if (q(a, r)) return e;
	let s = G((t + i).slice(-2), a.slice(0, 2)), c = G(K((o + n).slice(0, 2)), K(a.slice(-2)));
	if (a === "" || s && c && !/(?:^|[^\\])(?:\\\\)*\\$/.test(a)) return e;
	let [, l = "", u = "", d = ""] = /^([\s\p{P}\p{S}]*)([^]*?)([\s\p{P}\p{S}]*)$/u.exec(a) ?? [];
	return {
		lead: i + l,
		words: u,
		trail: d + o
	};
}
function G(e, t) {
	return !/^[\p{P}\p{S}]/u.test(t) || !/[^\s\p{P}\p{S}]$/u.test(e);
}
var K = (e) => [...e].reverse().join("");
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
		change: F,
		key: "b"
	},
	{
		name: "italic",
		sign: "I",
		change: I,
		key: "i"
	},
	{
		name: "quote",
		sign: "”",
		change: R,
		key: ""
	},
	{
		name: "code",
		sign: "</>",
		change: L,
		key: ""
	},
	{
		name: "link",
		sign: "a",
		change: z,
		key: "k"
	}
], $ = /^(?:Mac|iP)/.test(navigator.platform);
function ie({ draft: e, box: t, context: n, tools: i }) {
	let { t: o } = n, { form: s, features: c } = n.thread.capabilities.value, l = h(null), u = p(0), d = i.previews.of(e), m = d.status.value !== "off", _ = s.markup === "markdown", v = ({ change: e }) => {
		let n = b(l.current, t);
		n && x(n, e);
	};
	g(() => {
		let e = b(l.current, t);
		if (!e || !_) return;
		let n = (e) => {
			let t = ee(e) ? "" : ae(e), n = Q.find(({ key: e }) => e !== "" && e === t);
			n && (e.preventDefault(), v(n));
		};
		return e.addEventListener("keydown", n), () => e.removeEventListener("keydown", n);
	}, [t, _]), f(() => {
		let n = i.quote.value, r = b(l.current, t);
		r && n?.parent === e.parent && (i.quote.value = null, d.hide(), requestAnimationFrame(() => x(r, (e) => B(e, n))));
	});
	let y = (e) => {
		let t = se(e, u.value, getComputedStyle(l.current).direction === "rtl");
		t !== null && (e.preventDefault(), u.value = t, l.current?.querySelectorAll("button")[t]?.focus());
	};
	return /* @__PURE__ */ a(r, { children: [/* @__PURE__ */ a("div", {
		part: "toolbar",
		class: m ? "toolbar away" : "toolbar",
		role: "toolbar",
		"aria-label": o("formatting"),
		"aria-controls": t,
		hidden: !_,
		ref: l,
		children: Q.map((e, t) => /* @__PURE__ */ a("button", {
			part: "button",
			class: `tool tool-${e.name}`,
			type: "button",
			tabIndex: t === u.value ? 0 : -1,
			"aria-label": o(e.name),
			title: oe(o(e.name), e.key),
			"aria-keyshortcuts": e.key && `${$ ? "Meta" : "Control"}+${e.key}`,
			onMouseDown: (e) => e.preventDefault(),
			onKeyDown: y,
			onFocus: () => u.value = t,
			onClick: () => v(e),
			children: /* @__PURE__ */ a("span", {
				"aria-hidden": "true",
				children: e.sign
			})
		}, e.name))
	}), c.has("preview") && /* @__PURE__ */ a("button", {
		part: "button",
		class: "quiet see",
		type: "button",
		"aria-pressed": m,
		onClick: (e) => {
			if (!m) return void d.show();
			d.hide(), e.detail > 0 && requestAnimationFrame(() => b(l.current, t)?.focus());
		},
		children: o("preview")
	})] });
}
function ae(e) {
	let { altKey: t, shiftKey: n, ctrlKey: r, metaKey: i, key: a, code: o } = e;
	return t || n || ($ ? !i || r : !r || i) ? "" : /^[a-z]$/i.test(a) ? a.toLowerCase() : o.replace(/^Key/, "").toLowerCase();
}
function oe(e, t) {
	return t === "" ? e : `${e} (${$ ? "⌘" : "Ctrl+"}${t.toUpperCase()})`;
}
function se({ key: e }, t, n) {
	let r = Q.length - 1;
	return e === "Home" ? 0 : e === "End" ? r : e === (n ? "ArrowLeft" : "ArrowRight") ? t === r ? 0 : t + 1 : e === (n ? "ArrowRight" : "ArrowLeft") ? t === 0 ? r : t - 1 : null;
}
// src/features/editor-tools/editor-tools.chunk.ts
function ce(e) {
	l(y), u(e.root, v);
	let r = te(e.backend), a = {
		previews: r,
		quote: t(null)
	}, o = (t) => (r, o, s) => (i(n(t, {
		draft: o,
		box: s,
		tools: a,
		context: e
	}), r), () => i(null, r));
	e.tools.value = {
		toolbar: o(ie),
		preview: o(S)
	};
	let s = k(e, a);
	return () => {
		e.tools.value = null, s(), r.stop();
	};
}
export { ce as start };
