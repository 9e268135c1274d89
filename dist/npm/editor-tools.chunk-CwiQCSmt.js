import { S as e, b as t, i as n, o as r, v as i } from "./element-CHeOnnx8.js";
import { t as a } from "./adopt-styles-D-whPyYY.js";
import { batch as o, signal as s, useSignal as c, useSignalEffect as l } from "@preact/signals";
import { render as u } from "preact";
import { Fragment as d, jsx as f, jsxs as p } from "preact/jsx-runtime";
import { useEffect as m, useLayoutEffect as h, useRef as g } from "preact/hooks";
// src/features/editor-tools/preview-store.ts
function _(e) {
	let t = /* @__PURE__ */ new Map();
	return {
		of(n) {
			let r = t.get(n) ?? v(e, n.text);
			return t.set(n, r), r;
		},
		stop: () => t.forEach((e) => e.hide())
	};
}
function v(e, n) {
	let r = s("off"), i = s(""), a = s(null), c = new AbortController(), l = "";
	async function u() {
		c.abort();
		let { signal: s } = c = new AbortController(), u = n.peek();
		if (u === l || u.trim() === "") r.value = "ready";
		else {
			r.value = "busy";
			try {
				let t = await e.preview?.(u, s) ?? "";
				s.throwIfAborted(), l = u, o(() => {
					i.value = t, r.value = "ready";
				});
			} catch (e) {
				if (s.aborted) return;
				o(() => {
					a.value = t(e).code, r.value = "failed";
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
			c.abort(), r.value = "off";
		}
	};
}
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
// src/features/editor-tools/text-area.ts
function x(e, t) {
	let n = (e?.getRootNode())?.getElementById(t);
	return n instanceof HTMLTextAreaElement ? n : null;
}
function S(e, t) {
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
function C(e) {
	let { draft: t, ui: n, tools: r } = e, i = r.previews.of(t);
	return l(() => {
		let e = t.problems.value.text !== void 0, n = t.text.value === "";
		i.status.peek() !== "off" && (e || n ? i.hide() : i.show());
	}), l(() => {
		let t = i.status.value;
		t === "busy" && n.announce(n.t("previewing")), t === "ready" && n.announce(n.t(T(e) ? "previewEmpty" : "previewed"));
	}), i.status.value === "off" ? null : /* @__PURE__ */ f(w, { ...e });
}
function w(e) {
	let { draft: t, box: n, ui: r, tools: i } = e, { t: a } = r, o = i.previews.of(t), s = g(null), c = o.status.value;
	return h(() => {
		let e = x(s.current, n)?.parentElement;
		if (e) return s.current?.style.setProperty("min-block-size", `${e.offsetHeight}px`), e.hidden = !0, () => {
			e.hidden = !1;
		};
	}, []), /* @__PURE__ */ p("div", {
		part: "preview",
		class: "preview",
		role: "group",
		"aria-label": a("preview"),
		"aria-busy": c === "busy",
		ref: s,
		children: [
			c === "busy" && /* @__PURE__ */ f("p", {
				class: "state soon",
				children: a("previewing")
			}),
			c === "failed" && /* @__PURE__ */ p("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: [
					a("previewFailed", { message: E(o.failure.value, r) }),
					" ",
					/* @__PURE__ */ f("button", {
						part: "button",
						class: "link",
						type: "button",
						onClick: () => void o.show(),
						children: a("retry")
					})
				]
			}),
			c === "ready" && (T(e) ? /* @__PURE__ */ f("p", {
				class: "state",
				children: a("previewEmpty")
			}) : /* @__PURE__ */ f("div", {
				part: "body",
				class: "body",
				dir: "auto",
				ref: (e) => r.fillBody(e, o.html.value)
			}))
		]
	});
}
var T = ({ draft: e }) => e.text.peek().trim() === "";
function E(e, t) {
	return e === "rate-limited" ? t.t("previewLimited") : n(e ?? "unavailable", t);
}
// src/features/editor-tools/selected-text.ts
function D(e) {
	let t = e.getSelection?.() ?? getSelection(), n = t && O(t, e);
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
function O(e, t) {
	if (e.rangeCount === 0) return null;
	let n = typeof e.getComposedRanges == "function" ? e.getComposedRanges({ shadowRoots: [t] })[0] : e.getRangeAt(0);
	if (!n || !t.contains(n.startContainer)) return null;
	let r = new Range();
	return r.setStart(n.startContainer, n.startOffset), t.contains(n.endContainer) ? (r.setEnd(n.endContainer, n.endOffset), r) : null;
}
// src/features/editor-tools/quote-button.tsx
var k = 150;
function A({ ui: e, tools: t }) {
	let n = g(null);
	return m(() => {
		let r = n.current?.getRootNode();
		if (!(r instanceof ShadowRoot)) return;
		let i = document.createElement("div");
		i.className = "quote-place";
		let a, o = () => {
			u(null, i), i.remove();
		}, s = () => {
			let n = D(r), a = n && M(e, n.id);
			!n || !a || !N(a, e) ? i.matches(":focus-within") || o() : (u(/* @__PURE__ */ f(j, {
				node: a,
				ui: e,
				onQuote: () => {
					o(), P(a, n.words, e, t);
				}
			}), i), n.body.after(i), F(i, n));
		}, c = () => {
			clearTimeout(a), a = setTimeout(s, k);
		};
		return document.addEventListener("selectionchange", c), c(), () => {
			document.removeEventListener("selectionchange", c), clearTimeout(a), o();
		};
	}, []), /* @__PURE__ */ f("span", {
		hidden: !0,
		ref: n
	});
}
function j({ node: e, ui: t, onQuote: n }) {
	let { comment: i } = e;
	return /* @__PURE__ */ f("button", {
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
function M(e, t) {
	let n = [...e.thread.tree.value, ...e.thread.beyond.value];
	for (let e = n.pop(); e; e = n.pop()) {
		if (e.comment.id === t) return e;
		n.push(...e.replies);
	}
}
function N({ comment: e }, t) {
	let { post: n, features: r } = t.thread.capabilities.value;
	return n && r.has("reply") && t.thread.open.value && e.state === "published";
}
function P(e, t, n, r) {
	let a = i(e, n.thread.capabilities.value.form.maxDepth), o = a === e.comment ? "" : `#${e.comment.number ?? ""}`;
	r.quote.value = {
		parent: a.id,
		words: t,
		begins: o
	}, n.openReplies.open(a.id);
}
function F(e, { end: t, body: n }) {
	let r = e.offsetParent ?? n, i = r.getBoundingClientRect(), a = n.getBoundingClientRect(), { width: o } = e.getBoundingClientRect(), s = i.width / r.offsetWidth, c = Math.max(a.left, Math.min(t.right - o / 2, a.right - o));
	e.style.setProperty("left", `${(c - i.left) / s}px`), e.style.setProperty("top", `${(t.bottom - i.top) / s + 4}px`);
}
// src/features/editor-tools/markdown-edits.ts
var I = "https://", L = (e) => W(e, "**"), R = (e) => W(e, "*");
function z(e) {
	let { text: t, start: n, end: r } = e, i = t.slice(n, r), a = /^(`{3,})[^\n`]*\n([^]*?)\n?\1\s*$/.exec(i);
	if (a) return X(n, r, "", a[2] ?? "", "");
	if (i.includes("\n")) return J(e);
	let o = /`*$/.exec(t.slice(0, n))?.[0] ?? "", s = /^`*/.exec(t.slice(r))?.[0] ?? "";
	if (o && o === s && o.length !== 3) return X(n - o.length, r + o.length, "", i, "");
	let c = /^(`+)([^`]+)\1$/.exec(i);
	if (c) return X(n, r, "", c[2] ?? "", "");
	let l = "`".repeat(Y(i) === 0 ? 1 : Y(i) + 1), u = /^`|`$/.test(i) ? " " : "";
	return X(n, r, l + u, i, u + l);
}
function B({ text: e, start: t, end: n }) {
	let r = e.lastIndexOf("\n", t - 1) + 1, i = e.indexOf("\n", n), a = i < 0 ? e.length : i, o = e.slice(r, a).split("\n"), s = o.filter((e) => e.trim() !== ""), c = s.length > 0 && s.every((e) => /^ {0,3}>/.test(e)), l = c ? o.map((e) => e.replace(/^ {0,3}> ?/, "")).join("\n") : U(o), u = e.slice(a + 1).split("\n", 1)[0] ?? "", d = !c && u.trim() !== "" && !u.startsWith(">") ? "\n" : "", f = r + l.length;
	return {
		from: r,
		to: a,
		insert: l + d,
		start: t === n ? f : r,
		end: f
	};
}
function V({ text: e, start: t, end: n }) {
	let r = e.slice(t, n).trim(), i = /^\[([^\]]*)\]\(([^()\s]*)\)$/.exec(r);
	if (i) return X(t, n, "", i[1] ?? "", "");
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
	let a = r.replace(/\s*\n\s*/g, " ").replace(/[[\]]/g, "\\$&"), o = `[${a}](${I})`, s = a ? t + a.length + 3 : t + 1;
	return {
		from: t,
		to: n,
		insert: o,
		start: s,
		end: a ? s + 8 : s
	};
}
function H({ text: e, start: t, end: n }, { words: r, begins: i }) {
	let a = r.trim().replace(/[^\S\n]+$/gm, "").replace(/\n{3,}/g, "\n\n").split("\n"), o = e.slice(0, t), s = /(?:^|\n\n)$/.test(o) ? "" : o.endsWith("\n") ? "\n" : "\n\n", c = i !== "" && e === "" ? `${i}\n\n` : "", l = /^\n{0,2}/.exec(e.slice(n))?.[0] ?? "", u = `${s}${c}${U(a)}${"\n\n".slice(l.length)}`, d = t + u.length + l.length;
	return {
		from: t,
		to: n,
		insert: u,
		start: d,
		end: d
	};
}
var U = (e) => e.map((t) => t === "" && e.length > 1 ? ">" : `> ${t}`).join("\n");
function W({ text: e, start: t, end: n }, r) {
	let i = r.length, a = /\**$/.exec(e.slice(0, t))?.[0].length ?? 0, o = /^\**/.exec(e.slice(n))?.[0].length ?? 0;
	if (q(a, r) && q(o, r)) return X(t - i, n + i, "", e.slice(t, n), "");
	if (t === n) return X(t, n, r, "", r);
	let [s = "", c = ""] = [/^\s*/, /\s*$/].map((r) => r.exec(e.slice(t, n))?.[0]);
	if (s.length === n - t) return X(t, n, "", e.slice(t, n), "");
	let [l, u] = [t + s.length, n - c.length], d = e.slice(l, u).split("\n").map(G), f = d.filter(({ words: e }) => e !== "").every(({ words: e }) => K(e, r)), p = d.map(({ lead: e, words: t, trail: n }) => t === "" ? e + n : e + (f ? t.slice(i, -i) : r + t + r) + n).join("\n");
	return f || d.length > 1 ? X(l, u, "", p, "") : X(l, u, r, e.slice(l, u), r);
}
function G(e) {
	let t = /^\s*(?:(?:>|[-+*]\s|\d+[.)]\s)\s*)*/.exec(e)?.[0] ?? "", n = e.slice(t.length).trimEnd();
	return {
		lead: t,
		words: n,
		trail: e.slice(t.length + n.length)
	};
}
function K(e, t) {
	let [n = "", r = ""] = [/^\**/, /\**$/].map((t) => t.exec(e)?.[0]), i = e.slice(t.length, -t.length);
	return e.length > 2 * t.length && q(n.length, t) && q(r.length, t) && !(t === "**" && i.includes(t));
}
var q = (e, t) => t === "**" ? e === 2 || e === 3 : e === 1 || e === 3;
function J({ text: e, start: t, end: n }) {
	let r = e.slice(t, n).replace(/^\n+|\n+$/g, ""), i = /(?:^|\n)(`{3,})[^\n`]*\n$/.exec(e.slice(0, t)), a = /^\n?(`{3,})(?=\n|$)/.exec(e.slice(n));
	if (i && a && i[1] === a[1]) return X(t - i[0].replace(/^\n/, "").length, n + a[0].length, "", r, "");
	let o = "`".repeat(Math.max(3, Y(r) + 1)), s = t === 0 || e[t - 1] === "\n" ? "" : "\n", c = n === e.length || e[n] === "\n" ? "" : "\n";
	return X(t, n, `${s}${o}\n`, r, `\n${o}${c}`);
}
var Y = (e) => Math.max(0, ...[...e.matchAll(/`+/g)].map(([e]) => e.length));
function X(e, t, n, r, i) {
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
var Z = [
	{
		name: "bold",
		sign: "B",
		change: L,
		key: "b"
	},
	{
		name: "italic",
		sign: "I",
		change: R,
		key: "i"
	},
	{
		name: "quote",
		sign: "”",
		change: B,
		key: ""
	},
	{
		name: "code",
		sign: "</>",
		change: z,
		key: ""
	},
	{
		name: "link",
		sign: "a",
		change: V,
		key: "k"
	}
], Q = /^(?:Mac|iP)/.test(navigator.platform);
function $({ draft: e, box: t, ui: n, tools: r }) {
	let { t: i } = n, { form: a, features: o } = n.thread.capabilities.value, s = g(null), u = c(0), h = r.previews.of(e), _ = h.status.value !== "off", v = a.markup === "markdown", y = ({ change: e }) => {
		let n = x(s.current, t);
		n && S(n, e);
	};
	m(() => {
		let e = x(s.current, t);
		if (!e || !v) return;
		let n = (e) => {
			let t = e.isComposing ? "" : ee(e), n = Z.find(({ key: e }) => e !== "" && e === t);
			n && (e.preventDefault(), y(n));
		};
		return e.addEventListener("keydown", n), () => e.removeEventListener("keydown", n);
	}, [t, v]), l(() => {
		let n = r.quote.value, i = x(s.current, t);
		i && n?.parent === e.parent && (r.quote.value = null, h.hide(), requestAnimationFrame(() => S(i, (e) => H(e, n))));
	});
	let b = (e) => {
		let t = ne(e, u.value, getComputedStyle(s.current).direction === "rtl");
		t !== null && (e.preventDefault(), u.value = t, s.current?.querySelectorAll("button")[t]?.focus());
	};
	return /* @__PURE__ */ p(d, { children: [/* @__PURE__ */ f("div", {
		part: "toolbar",
		class: _ ? "toolbar away" : "toolbar",
		role: "toolbar",
		"aria-label": i("formatting"),
		"aria-controls": t,
		hidden: !v,
		ref: s,
		children: Z.map((e, t) => /* @__PURE__ */ f("button", {
			part: "button",
			class: `tool tool-${e.name}`,
			type: "button",
			tabIndex: t === u.value ? 0 : -1,
			"aria-label": i(e.name),
			title: te(i(e.name), e.key),
			"aria-keyshortcuts": e.key && `${Q ? "Meta" : "Control"}+${e.key}`,
			onMouseDown: (e) => e.preventDefault(),
			onKeyDown: b,
			onFocus: () => u.value = t,
			onClick: () => y(e),
			children: /* @__PURE__ */ f("span", {
				"aria-hidden": "true",
				children: e.sign
			})
		}, e.name))
	}), o.has("preview") && /* @__PURE__ */ f("button", {
		part: "button",
		class: "quiet see",
		type: "button",
		"aria-pressed": _,
		onClick: (e) => {
			if (!_) return void h.show();
			h.hide(), e.detail > 0 && requestAnimationFrame(() => x(s.current, t)?.focus());
		},
		children: i("preview")
	})] });
}
function ee(e) {
	let { altKey: t, shiftKey: n, ctrlKey: r, metaKey: i, key: a, code: o } = e;
	return t || n || (Q ? !i || r : !r || i) ? "" : /^[a-z]$/i.test(a) ? a.toLowerCase() : o.replace(/^Key/, "").toLowerCase();
}
function te(e, t) {
	return t === "" ? e : `${e} (${Q ? "⌘" : "Ctrl+"}${t.toUpperCase()})`;
}
function ne({ key: e }, t, n) {
	let r = Z.length - 1;
	return e === "Home" ? 0 : e === "End" ? r : e === (n ? "ArrowLeft" : "ArrowRight") ? t === r ? 0 : t + 1 : e === (n ? "ArrowRight" : "ArrowLeft") ? t === 0 ? r : t - 1 : null;
}
// src/features/editor-tools/editor-tools.chunk.ts
function re(t, n) {
	e(b), a(t, y);
	let r = _(n);
	return {
		Toolbar: $,
		Preview: C,
		Quote: A,
		previews: r,
		quote: s(null),
		stop: r.stop
	};
}
export { re as createTools };
