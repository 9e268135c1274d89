import { a as e, c as t, i as n, o as r } from "./element-CAzpZ75X.js";
import { t as i } from "./adopt-DWDKJpH-.js";
import { batch as a, signal as o, useSignal as s, useSignalEffect as c } from "@preact/signals";
import { render as l } from "preact";
import { useEffect as u, useLayoutEffect as d, useRef as f } from "preact/hooks";
import { Fragment as p, jsx as m, jsxs as h } from "preact/jsx-runtime";
// src/store/previews.ts
function g(e) {
	let t = /* @__PURE__ */ new Map();
	return {
		of(n) {
			let r = t.get(n) ?? _(e, n.text);
			return t.set(n, r), r;
		},
		stop: () => t.forEach((e) => e.hide())
	};
}
function _(e, n) {
	let r = o("off"), i = o(""), s = o(null), c = new AbortController(), l = "";
	async function u() {
		c.abort();
		let { signal: o } = c = new AbortController(), u = n.peek();
		if (u === l || u.trim() === "") r.value = "ready";
		else {
			r.value = "busy";
			try {
				let t = await e.preview?.(u, o) ?? "";
				o.throwIfAborted(), l = u, a(() => {
					i.value = t, r.value = "ready";
				});
			} catch (e) {
				if (o.aborted) return;
				a(() => {
					s.value = t(e).code, r.value = "failed";
				});
			}
		}
	}
	return {
		status: r,
		html: i,
		failure: s,
		show: u,
		hide() {
			c.abort(), r.value = "off";
		}
	};
}
// src/styles/tools.css?inline
var v = ".toolbar{gap:.1em;margin-inline-start:-.55em;display:flex}.toolbar[hidden]{display:none}.toolbar.away{visibility:hidden}.tool{border-radius:calc(.65 * var(--_radius));block-size:2.1em;min-inline-size:2.1em;color:var(--_muted);font:.9em/1 var(--_sans);background:0 0;border:0;padding:0 .4em}.tool:hover{background:var(--_wash);color:var(--_accent)}.tool-bold{font-weight:700}.tool-italic{font-family:Georgia,Times New Roman,serif;font-style:italic}.tool-quote{block-size:1.512em;inline-size:1.5em;min-inline-size:0;font-family:Georgia,Times New Roman,serif;font-size:1.25em}.tool-quote span{position:relative;inset-block-start:.18em}.tool-code{letter-spacing:-.04em;direction:ltr}.tool-link span{text-underline-offset:.15em;text-decoration:underline}.see[aria-pressed=true]{color:var(--_accent);text-underline-offset:.35em;text-decoration:underline;text-decoration-thickness:2px}.preview{padding:.35em var(--_space) .6em}.preview .state,.preview .error{padding:.35em 0}.preview .state{color:var(--_muted);font:.88em/1.4 var(--_sans)}.preview .soon{animation:.2s .3s both appear}.quote-place{z-index:2;inline-size:max-content;position:absolute}.quote-button{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;font:600 .82em/1.2 var(--_sans);-webkit-user-select:none;user-select:none;background:canvas;padding:.5em .9em;box-shadow:0 2px 8px #0000002e}.quote-button:hover{color:var(--_accent)}@media (prefers-reduced-motion:reduce){.preview .soon{animation-duration:1ms}}@media print{.quote-place{display:none}}";
// src/views/text-box.ts
function y(e, t) {
	let n = (e?.getRootNode())?.getElementById(t);
	return n instanceof HTMLTextAreaElement ? n : null;
}
function b(e, t) {
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
// src/views/preview.tsx
function x(e) {
	let { draft: t, ui: n, tools: r } = e, i = r.previews.of(t);
	return c(() => {
		let e = t.problems.value.text !== void 0, n = t.text.value === "";
		i.status.peek() !== "off" && (e || n ? i.hide() : i.show());
	}), c(() => {
		let t = i.status.value;
		t === "busy" && n.announce(n.t("previewing")), t === "ready" && n.announce(n.t(C(e) ? "previewEmpty" : "previewed"));
	}), i.status.value === "off" ? null : /* @__PURE__ */ m(S, { ...e });
}
function S(e) {
	let { draft: t, box: n, ui: r, tools: i } = e, { t: a } = r, o = i.previews.of(t), s = f(null), c = o.status.value;
	return d(() => {
		let e = y(s.current, n)?.parentElement;
		if (e) return s.current?.style.setProperty("min-block-size", `${e.offsetHeight}px`), e.hidden = !0, () => {
			e.hidden = !1;
		};
	}, []), /* @__PURE__ */ h("div", {
		part: "preview",
		class: "preview",
		role: "group",
		"aria-label": a("preview"),
		"aria-busy": c === "busy",
		ref: s,
		children: [
			c === "busy" && /* @__PURE__ */ m("p", {
				class: "state soon",
				children: a("previewing")
			}),
			c === "failed" && /* @__PURE__ */ h("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: [
					a("previewFailed", { message: w(o.failure.value, r) }),
					" ",
					/* @__PURE__ */ m("button", {
						part: "button",
						class: "link",
						type: "button",
						onClick: () => void o.show(),
						children: a("retry")
					})
				]
			}),
			c === "ready" && (C(e) ? /* @__PURE__ */ m("p", {
				class: "state",
				children: a("previewEmpty")
			}) : /* @__PURE__ */ m(r.Body, { html: o.html.value }))
		]
	});
}
var C = ({ draft: e }) => e.text.peek().trim() === "";
function w(e, t) {
	return e === "rate-limited" ? t.t("previewLimited") : n(e ?? "unavailable", t);
}
// src/views/selected-words.ts
function T(e) {
	let t = e.getSelection?.() ?? getSelection(), n = t && E(t, e);
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
function E(e, t) {
	if (e.rangeCount === 0) return null;
	let n = typeof e.getComposedRanges == "function" ? e.getComposedRanges({ shadowRoots: [t] })[0] : e.getRangeAt(0);
	if (!n || !t.contains(n.startContainer)) return null;
	let r = new Range();
	return r.setStart(n.startContainer, n.startOffset), t.contains(n.endContainer) ? (r.setEnd(n.endContainer, n.endOffset), r) : null;
}
// src/views/quote.tsx
var D = 150;
function O({ ui: e, tools: t }) {
	let n = f(null);
	return u(() => {
		let r = n.current?.getRootNode();
		if (!(r instanceof ShadowRoot)) return;
		let i = document.createElement("div");
		i.className = "quote-place";
		let a, o = () => {
			l(null, i), i.remove();
		}, s = () => {
			let n = T(r), a = n && A(e, n.id);
			!n || !a || !j(a, e) ? i.matches(":focus-within") || o() : (l(/* @__PURE__ */ m(k, {
				node: a,
				ui: e,
				onQuote: () => {
					o(), M(a, n.words, e, t);
				}
			}), i), n.body.after(i), N(i, n));
		}, c = () => {
			clearTimeout(a), a = setTimeout(s, D);
		};
		return document.addEventListener("selectionchange", c), c(), () => {
			document.removeEventListener("selectionchange", c), clearTimeout(a), o();
		};
	}, []), /* @__PURE__ */ m("span", {
		hidden: !0,
		ref: n
	});
}
function k({ node: t, ui: n, onQuote: r }) {
	let { comment: i } = t;
	return /* @__PURE__ */ m("button", {
		part: "button",
		class: "quote-button",
		type: "button",
		"aria-label": n.t("quoteFrom", {
			name: e(i, n),
			number: i.number ?? ""
		}),
		onMouseDown: (e) => e.preventDefault(),
		onClick: r,
		children: n.t("quote")
	});
}
function A(e, t) {
	let n = [...e.thread.tree.value, ...e.thread.beyond.value];
	for (let e = n.pop(); e; e = n.pop()) {
		if (e.comment.id === t) return e;
		n.push(...e.replies);
	}
}
function j({ comment: e }, t) {
	let { post: n, features: r } = t.thread.capabilities.value;
	return n && r.has("reply") && t.thread.open.value && e.state === "published";
}
function M(e, t, n, i) {
	let a = r(e, n.thread.capabilities.value.form.maxDepth), o = a === e.comment ? "" : `#${e.comment.number ?? ""}`;
	i.quote.value = {
		parent: a.id,
		words: t,
		begins: o
	}, n.openReplies.open(a.id);
}
function N(e, { end: t, body: n }) {
	let r = (e.offsetParent ?? n).getBoundingClientRect(), i = n.getBoundingClientRect(), a = e.offsetWidth, o = Math.max(i.left, Math.min(t.right - a / 2, i.right - a));
	e.style.setProperty("left", `${o - r.left}px`), e.style.setProperty("top", `${t.bottom - r.top + 4}px`);
}
// src/text/markdown-edits.ts
var P = "https://", F = (e) => H(e, "**"), I = (e) => H(e, "*");
function L(e) {
	let { text: t, start: n, end: r } = e, i = t.slice(n, r), a = /^(`{3,})[^\n`]*\n([^]*?)\n?\1\s*$/.exec(i);
	if (a) return J(n, r, "", a[2] ?? "", "");
	if (i.includes("\n")) return K(e);
	let o = /`*$/.exec(t.slice(0, n))?.[0] ?? "", s = /^`*/.exec(t.slice(r))?.[0] ?? "";
	if (o && o === s && o.length !== 3) return J(n - o.length, r + o.length, "", i, "");
	let c = /^(`+)([^`]+)\1$/.exec(i);
	if (c) return J(n, r, "", c[2] ?? "", "");
	let l = "`".repeat(q(i) === 0 ? 1 : q(i) + 1), u = /^`|`$/.test(i) ? " " : "";
	return J(n, r, l + u, i, u + l);
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
	if (i) return J(t, n, "", i[1] ?? "", "");
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
	if (G(a, r) && G(o, r)) return J(t - i, n + i, "", e.slice(t, n), "");
	if (t === n) return J(t, n, r, "", r);
	let [s = "", c = ""] = [/^\s*/, /\s*$/].map((r) => r.exec(e.slice(t, n))?.[0]);
	if (s.length === n - t) return J(t, n, "", e.slice(t, n), "");
	let [l, u] = [t + s.length, n - c.length], d = e.slice(l, u).split("\n").map(U), f = d.filter(({ words: e }) => e !== "").every(({ words: e }) => W(e, r)), p = d.map(({ lead: e, words: t, trail: n }) => t === "" ? e + n : e + (f ? t.slice(i, -i) : r + t + r) + n).join("\n");
	return f || d.length > 1 ? J(l, u, "", p, "") : J(l, u, r, e.slice(l, u), r);
}
function U(e) {
	let t = /^\s*(?:(?:>|[-+*]\s|\d+[.)]\s)\s*)*/.exec(e)?.[0] ?? "", n = e.slice(t.length).trimEnd();
	return {
		lead: t,
		words: n,
		trail: e.slice(t.length + n.length)
	};
}
function W(e, t) {
	let [n = "", r = ""] = [/^\**/, /\**$/].map((t) => t.exec(e)?.[0]), i = e.slice(t.length, -t.length);
	return e.length > 2 * t.length && G(n.length, t) && G(r.length, t) && !(t === "**" && i.includes(t));
}
var G = (e, t) => t === "**" ? e === 2 || e === 3 : e === 1 || e === 3;
function K({ text: e, start: t, end: n }) {
	let r = e.slice(t, n).replace(/^\n+|\n+$/g, ""), i = /(?:^|\n)(`{3,})[^\n`]*\n$/.exec(e.slice(0, t)), a = /^\n?(`{3,})(?=\n|$)/.exec(e.slice(n));
	if (i && a && i[1] === a[1]) return J(t - i[0].replace(/^\n/, "").length, n + a[0].length, "", r, "");
	let o = "`".repeat(Math.max(3, q(r) + 1)), s = t === 0 || e[t - 1] === "\n" ? "" : "\n", c = n === e.length || e[n] === "\n" ? "" : "\n";
	return J(t, n, `${s}${o}\n`, r, `\n${o}${c}`);
}
var q = (e) => Math.max(0, ...[...e.matchAll(/`+/g)].map(([e]) => e.length));
function J(e, t, n, r, i) {
	let a = e + n.length;
	return {
		from: e,
		to: t,
		insert: n + r + i,
		start: a,
		end: a + r.length
	};
}
// src/views/toolbar.tsx
var Y = [
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
], X = /^(?:Mac|iP)/.test(navigator.platform);
function Z({ draft: e, box: t, ui: n, tools: r }) {
	let { t: i } = n, { form: a, features: o } = n.thread.capabilities.value, l = f(null), d = s(0), g = r.previews.of(e), _ = g.status.value !== "off", v = a.markup === "markdown", x = ({ change: e }) => {
		let n = y(l.current, t);
		n && b(n, e);
	};
	u(() => {
		let e = y(l.current, t);
		if (!e || !v) return;
		let n = (e) => {
			let t = e.isComposing ? "" : Q(e), n = Y.find(({ key: e }) => e !== "" && e === t);
			n && (e.preventDefault(), x(n));
		};
		return e.addEventListener("keydown", n), () => e.removeEventListener("keydown", n);
	}, [t, v]), c(() => {
		let n = r.quote.value, i = y(l.current, t);
		i && n?.parent === e.parent && (r.quote.value = null, g.hide(), requestAnimationFrame(() => b(i, (e) => B(e, n))));
	});
	let S = (e) => {
		let t = ee(e, d.value, getComputedStyle(l.current).direction === "rtl");
		t !== null && (e.preventDefault(), d.value = t, l.current?.querySelectorAll("button")[t]?.focus());
	};
	return /* @__PURE__ */ h(p, { children: [/* @__PURE__ */ m("div", {
		part: "toolbar",
		class: _ ? "toolbar away" : "toolbar",
		role: "toolbar",
		"aria-label": i("formatting"),
		"aria-controls": t,
		hidden: !v,
		ref: l,
		children: Y.map((e, t) => /* @__PURE__ */ m("button", {
			part: "button",
			class: `tool tool-${e.name}`,
			type: "button",
			tabIndex: t === d.value ? 0 : -1,
			"aria-label": i(e.name),
			title: $(i(e.name), e.key),
			"aria-keyshortcuts": e.key && `${X ? "Meta" : "Control"}+${e.key}`,
			onMouseDown: (e) => e.preventDefault(),
			onKeyDown: S,
			onFocus: () => d.value = t,
			onClick: () => x(e),
			children: /* @__PURE__ */ m("span", {
				"aria-hidden": "true",
				children: e.sign
			})
		}, e.name))
	}), o.has("preview") && /* @__PURE__ */ m("button", {
		part: "button",
		class: "quiet see",
		type: "button",
		"aria-pressed": _,
		onClick: (e) => {
			if (!_) return void g.show();
			g.hide(), e.detail > 0 && requestAnimationFrame(() => y(l.current, t)?.focus());
		},
		children: i("preview")
	})] });
}
function Q(e) {
	let { altKey: t, shiftKey: n, ctrlKey: r, metaKey: i, key: a, code: o } = e;
	return t || n || (X ? !i || r : !r || i) ? "" : /^[a-z]$/i.test(a) ? a.toLowerCase() : o.replace(/^Key/, "").toLowerCase();
}
function $(e, t) {
	return t === "" ? e : `${e} (${X ? "⌘" : "Ctrl+"}${t.toUpperCase()})`;
}
function ee({ key: e }, t, n) {
	let r = Y.length - 1;
	return e === "Home" ? 0 : e === "End" ? r : e === (n ? "ArrowLeft" : "ArrowRight") ? t === r ? 0 : t + 1 : e === (n ? "ArrowRight" : "ArrowLeft") ? t === 0 ? r : t - 1 : null;
}
// src/tools.ts
function te(e, t) {
	i(e, v);
	let n = g(t);
	return {
		Toolbar: Z,
		Preview: x,
		Quote: O,
		previews: n,
		quote: o(null),
		stop: n.stop
	};
}
export { te as createTools };
