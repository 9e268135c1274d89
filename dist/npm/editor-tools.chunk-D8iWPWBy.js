import { l as e, s as t, t as n } from "./translate-DI7Ky-bs.js";
import { i as r, n as i, r as a, t as o } from "./jsxRuntime-B8ofRCrh.js";
import { i as s, n as c } from "./interaction.chunk-Bgr3tE7T.js";
import { a as l, c as u, l as d } from "./element-CTA6KCPV.js";
import { a as f, c as p, s as m } from "./form-messages-DsdTX5EB.js";
import { n as h, r as g, t as _ } from "./hooks-JUNWcWSL.js";
import { t as v } from "./tree-B7-4mtxN.js";
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
function ee(e) {
	let t = /* @__PURE__ */ new Map();
	return {
		of(n) {
			let r = t.get(n) ?? te(e, n.text);
			return t.set(n, r), r;
		},
		stop: () => t.forEach((e) => e.hide())
	};
}
function te(n, r) {
	let i = e("off"), a = e(""), o = e(null), s = new AbortController(), c = "";
	async function u() {
		s.abort();
		let { signal: e } = s = new AbortController(), u = r.peek();
		if (u === c || u.trim() === "") i.value = "ready";
		else {
			i.value = "busy";
			try {
				let r = await n.preview?.(u, e) ?? "";
				e.throwIfAborted(), c = u, t(() => {
					a.value = r, i.value = "ready";
				});
			} catch (n) {
				if (e.aborted) return;
				t(() => {
					o.value = l(n).code, i.value = "failed";
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
	let { draft: t, context: n, tools: r } = e, i = r.previews.of(t);
	return p(() => {
		let e = t.problems.value.text !== void 0, n = t.text.value === "";
		i.status.peek() !== "off" && (e || n ? i.hide() : i.show());
	}), p(() => {
		let t = i.status.value;
		t === "busy" && n.announce(n.t("previewing")), t === "ready" && n.announce(n.t(T(e) ? "previewEmpty" : "previewed"));
	}), i.status.value === "off" ? null : /* @__PURE__ */ o(w, { ...e });
}
function w(e) {
	let { draft: t, box: n, context: r, tools: i } = e, { t: a } = r, s = i.previews.of(t), c = g(null), l = s.status.value;
	return h(() => {
		let e = x(c.current, n)?.parentElement;
		if (e) return c.current?.style.setProperty("min-block-size", `${e.offsetHeight}px`), e.hidden = !0, () => {
			e.hidden = !1;
		};
	}, []), /* @__PURE__ */ o("div", {
		part: "preview",
		class: "preview",
		role: "group",
		"aria-label": a("preview"),
		"aria-busy": l === "busy",
		ref: c,
		children: [
			l === "busy" && /* @__PURE__ */ o("p", {
				class: "state soon",
				children: a("previewing")
			}),
			l === "failed" && /* @__PURE__ */ o("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: [
					a("previewFailed", { message: E(s.failure.value, r) }),
					" ",
					/* @__PURE__ */ o("button", {
						part: "button",
						class: "link",
						type: "button",
						onClick: () => void s.show(),
						children: a("retry")
					})
				]
			}),
			l === "ready" && (T(e) ? /* @__PURE__ */ o("p", {
				class: "state",
				children: a("previewEmpty")
			}) : /* @__PURE__ */ o("div", {
				part: "body",
				class: "body",
				dir: "auto",
				ref: (e) => r.fillBody(e, s.html.value)
			}))
		]
	});
}
var T = ({ draft: e }) => e.text.peek().trim() === "";
function E(e, t) {
	return e === "rate-limited" ? t.t("previewLimited") : f(e ?? "unavailable", t);
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
function A(e, t) {
	let { root: n } = e, r = document.createElement("div");
	r.className = "quote-place";
	let i, s = () => {
		a(null, r), r.replaceWith();
	}, c = () => {
		let i = D(n), c = i && ne(e, i.id);
		!i || !c || !re(c, e) ? r.matches(":focus-within") || s() : (a(/* @__PURE__ */ o(j, {
			node: c,
			ui: e,
			onQuote: () => {
				s(), M(c, i.words, e, t);
			}
		}), r), i.body.after(r), N(r, i));
	}, l = () => {
		clearTimeout(i), i = setTimeout(c, k);
	};
	return addEventListener("selectionchange", l, !0), l(), () => {
		removeEventListener("selectionchange", l, !0), clearTimeout(i), s();
	};
}
function j({ node: e, ui: t, onQuote: n }) {
	let { comment: r } = e;
	return /* @__PURE__ */ o("button", {
		part: "button",
		class: "quote-button",
		type: "button",
		"aria-label": t.t("quoteFrom", {
			name: d(r, t),
			number: r.number ?? ""
		}),
		onMouseDown: (e) => e.preventDefault(),
		onClick: n,
		children: t.t("quote")
	});
}
function ne(e, t) {
	let n = [...e.thread.tree.value, ...e.thread.unplacedRoots.value];
	for (let e = n.pop(); e; e = n.pop()) {
		if (e.comment.id === t) return e;
		n.push(...e.replies);
	}
}
var re = ({ comment: e }, t) => u(t) && e.state === "published";
function M(e, t, n, r) {
	let i = v(e, n.thread.capabilities.value.form.maxDepth), a = i === e.comment ? "" : `#${e.comment.number ?? ""}`;
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
function ie({ draft: e, box: t, context: n, tools: r }) {
	let { t: a } = n, { form: s, features: l } = n.thread.capabilities.value, u = g(null), d = m(0), f = r.previews.of(e), h = f.status.value !== "off", v = s.markup === "markdown", y = ({ change: e }) => {
		let n = x(u.current, t);
		n && S(n, e);
	};
	_(() => {
		let e = x(u.current, t);
		if (!e || !v) return;
		let n = (e) => {
			let t = c(e) ? "" : ae(e), n = Q.find(({ key: e }) => e !== "" && e === t);
			n && (e.preventDefault(), y(n));
		};
		return e.addEventListener("keydown", n), () => e.removeEventListener("keydown", n);
	}, [t, v]), p(() => {
		let n = r.quote.value, i = x(u.current, t);
		i && n?.parent === e.parent && (r.quote.value = null, f.hide(), requestAnimationFrame(() => S(i, (e) => B(e, n))));
	});
	let b = (e) => {
		let t = se(e, d.value, getComputedStyle(u.current).direction === "rtl");
		t !== null && (e.preventDefault(), d.value = t, u.current?.querySelectorAll("button")[t]?.focus());
	};
	return /* @__PURE__ */ o(i, { children: [/* @__PURE__ */ o("div", {
		part: "toolbar",
		class: h ? "toolbar away" : "toolbar",
		role: "toolbar",
		"aria-label": a("formatting"),
		"aria-controls": t,
		hidden: !v,
		ref: u,
		children: Q.map((e, t) => /* @__PURE__ */ o("button", {
			part: "button",
			class: `tool tool-${e.name}`,
			type: "button",
			tabIndex: t === d.value ? 0 : -1,
			"aria-label": a(e.name),
			title: oe(a(e.name), e.key),
			"aria-keyshortcuts": e.key && `${$ ? "Meta" : "Control"}+${e.key}`,
			onMouseDown: (e) => e.preventDefault(),
			onKeyDown: b,
			onFocus: () => d.value = t,
			onClick: () => y(e),
			children: /* @__PURE__ */ o("span", {
				"aria-hidden": "true",
				children: e.sign
			})
		}, e.name))
	}), l.has("preview") && /* @__PURE__ */ o("button", {
		part: "button",
		class: "quiet see",
		type: "button",
		"aria-pressed": h,
		onClick: (e) => {
			if (!h) return void f.show();
			f.hide(), e.detail > 0 && requestAnimationFrame(() => x(u.current, t)?.focus());
		},
		children: a("preview")
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
function ce(t) {
	n(b), s(t.root, y);
	let i = ee(t.backend), o = {
		previews: i,
		quote: e(null)
	}, c = (e) => (n, i, s) => (a(r(e, {
		draft: i,
		box: s,
		tools: o,
		context: t
	}), n), () => a(null, n));
	t.tools.value = {
		toolbar: c(ie),
		preview: c(C)
	};
	let l = A(t, o);
	return () => {
		t.tools.value = null, l(), i.stop();
	};
}
export { ce as start };
