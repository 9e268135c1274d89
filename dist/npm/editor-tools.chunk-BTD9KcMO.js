import { i as e, o as t } from "./signals-core.module-CsSPNZ3_.js";
import { c as n, i as r, l as i, n as a, r as o, s, t as c } from "./jsxRuntime-DZhll9zQ.js";
import { n as l, o as u, r as d, s as f } from "./mount-BOGEMqU0.js";
import { n as p } from "./interaction.chunk-CckVbhlO.js";
import { n as m, r as h } from "./signals.module-YSE5eSJs.js";
import { t as g } from "./tree-hBE1Y0p6.js";
import { r as _ } from "./comment-labels-CwpRP_Tv.js";
import { t as v } from "./input-method-l9ukB31U.js";
// src/features/editor-tools/editor-tools.css?inline
var y = ".toolbar{flex:1;gap:.1em;min-inline-size:0;display:flex}.toolbar[hidden]{display:none}.toolbar.away{visibility:hidden}.tool,.modes>button{color:var(--_muted);font:500 var(--_small) / 1 var(--_sans);background:0 0;border:0;border-radius:.45em;justify-content:center;align-items:center;padding:0;display:inline-flex}.tool{min-block-size:32px;min-inline-size:32px}@media (hover:hover){.tool:hover{background:var(--_surface);color:var(--_accent)}.modes>button:hover{color:var(--_accent)}}.modes{background:var(--_surface);border-radius:.45em;flex:none;margin-inline-start:auto;padding:2px;display:inline-flex}.modes>button{border-radius:calc(.45em - 1px);min-block-size:28px;padding:0 .8em}.modes>.see:before{display:none}.modes>[aria-pressed=true]{box-shadow:0 0 0 1px var(--_border);background:var(--afterword-surface,var(--_field));color:inherit}@media (pointer:coarse){.modes>button,.tool{min-block-size:44px;min-inline-size:44px}}@container thread (inline-size<30em){.tools{gap:0;padding-inline:.2em}.toolbar{flex:6;gap:0}.tool{flex:1;min-block-size:44px;min-inline-size:0}.modes{background:0 0;flex:1;padding:0}.toolbar[hidden]~.modes{flex:none;inline-size:44px}.modes>.write{display:none}.modes>.see{min-block-size:44px;box-shadow:none;background:0 0;flex:1;padding:0;font-size:0}.modes>.see:before{display:inline-block}.modes>[aria-pressed=true]{color:var(--_accent)}}.preview{padding:.75em .95em .4em}.preview .state,.preview .error{padding:.35em 0}.preview .state{color:var(--_muted);font:.88em/1.4 var(--_sans)}@keyframes appear{0%{opacity:0}}.preview .soon{animation:.2s .3s both appear}.quote-place{z-index:2;inline-size:max-content;position:absolute}.quote-button{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;font:600 .82em/1.2 var(--_sans);-webkit-user-select:none;user-select:none;background:canvas;padding:.5em .9em;box-shadow:0 2px 8px #0000002e}@media (hover:hover){.quote-button:hover{color:var(--_accent)}}@media (prefers-reduced-motion:reduce){.preview .soon{animation-duration:1ms}}@media print{.quote-place{display:none}}[data-icon=bold]{--_icon:path(\"M4.5 2.25h4a3.25 3.25 0 0 1 3.25 3.25 3.25 3.25 0 0 1-3.25 3.25h-4.75v-6.5h0.75z m0 1.5v-0.75h0.75v5h-0.75v-0.75h4a1.75 1.75 0 0 0 1.75-1.75 1.75 1.75 0 0 0-1.75-1.75h-4z m0 3.5h4.75a3.25 3.25 0 0 1 3.25 3.25q0 1.35-0.95 2.3-0.95 0.95-2.3 0.95h-5.5v-6.5h0.75z m0 1.5v-0.75h0.75v5h-0.75v-0.75h4.75q0.72 0 1.24-0.51 0.51-0.51 0.51-1.24a1.75 1.75 0 0 0-1.75-1.75h-4.75z\")}[data-icon=italic]{--_icon:path(\"M6.5 2.25h5v1.5h-5v-1.5z m-2 10h5v1.5h-5v-1.5z m5.72-9.03l-3 10-1.44-0.43 3-10 1.44 0.43z\")}[data-icon=link]{--_icon:path(\"M7.28 8.72q0.59 0.59 1.42 0.59 0.83 0 1.42-0.59l2.1-2.1q1.42-1.42 0-2.84-0.59-0.59-1.42-0.59-0.83 0-1.42 0.59l-0.6 0.6-1.06-1.06 0.6-0.6q1.03-1.03 2.48-1.03 1.45 0 2.48 1.03 2.48 2.48 0 4.96l-2.1 2.1q-1.03 1.03-2.48 1.03-1.46 0-2.48-1.03l1.06-1.06z m1.44-1.44q-0.59-0.59-1.42-0.59-0.83 0-1.42 0.59l-2.1 2.1q-0.59 0.59-0.59 1.42 0 0.83 0.59 1.42 1.42 1.42 2.84 0l0.6-0.6 1.06 1.06-0.6 0.6q-1.03 1.03-2.48 1.03-1.45 0-2.48-1.03-1.03-1.03-1.03-2.48 0-1.45 1.03-2.48l2.1-2.1q1.03-1.03 2.48-1.03 1.46 0 2.48 1.03l-1.06 1.06z\")}[data-icon=quote]{--_icon:path(\"M3.25 3.5v9h-1.5v-9h1.5z m2.75 0.75h7.5v1.5h-7.5v-1.5z m0 3h7.5v1.5h-7.5v-1.5z m0 3h4.5v1.5h-4.5v-1.5z\")}[data-icon=code]{--_icon:path(\"M6.03 5.03l-3.5 3.5-0.53-0.53 0.53-0.53 3.5 3.5-1.06 1.06-4.03-4.03 4.03-4.03 1.06 1.06z m5-1.06l4.03 4.03-4.03 4.03-1.06-1.06 3.5-3.5 0.53 0.53-0.53 0.53-3.5-3.5 1.06-1.06z\")}[data-icon=mention]{--_icon:path(\"M6.75 2.58l-1.25 11-1.49-0.17 1.25-11 1.49 0.17z m5.25 0l-1.25 11-1.49-0.17 1.25-11 1.49 0.17z m-9.25 2.67h11v1.5h-11v-1.5z m-0.5 4h11v1.5h-11v-1.5z\")}[data-icon=eye]{--_icon:path(\"M1.35 7.63q2.47-4.38 6.65-4.38 4.19 0 6.65 4.38l0.21 0.37-0.21 0.37q-2.47 4.38-6.65 4.38-4.19 0-6.65-4.38l-0.21-0.37 0.21-0.37z m1.31 0.74l-0.65-0.37 0.65-0.37q2.03 3.62 5.35 3.62 3.31 0 5.35-3.62l0.65 0.37-0.65 0.37q-2.03-3.62-5.35-3.62-3.31 0-5.35 3.62z m7.85-0.37a2.5 2.5 0 0 1-2.5 2.5 2.5 2.5 0 0 1-2.5-2.5 2.5 2.5 0 0 1 2.5-2.5 2.5 2.5 0 0 1 2.5 2.5z m-1.5 0a1 1 0 0 0-1-1 1 1 0 0 0-1 1 1 1 0 0 0 1 1 1 1 0 0 0 1-1z\")}", b = {
	formatting: "Formatting",
	writing: "Write",
	bold: "Bold",
	italic: "Italic",
	code: "Code",
	link: "Link",
	mention: "Mention",
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
function S(n, r) {
	let i = t("off"), a = t(""), o = t(null), s = new AbortController(), c = "";
	async function l() {
		s.abort();
		let { signal: t } = s = new AbortController(), l = r.peek();
		if (l === c || l.trim() === "") i.value = "ready";
		else {
			i.value = "busy";
			try {
				let r = await n.preview?.(l, t) ?? "";
				t.throwIfAborted(), c = l, e(() => {
					a.value = r, i.value = "ready";
				});
			} catch (n) {
				if (t.aborted) return;
				e(() => {
					o.value = d(n).code, i.value = "failed";
				});
			}
		}
	}
	return {
		status: i,
		html: a,
		failure: o,
		show: l,
		hide() {
			s.abort(), i.value = "off";
		}
	};
}
// src/features/editor-tools/text-area.ts
function C(e, t) {
	if (!e?.isConnected) return null;
	let n = e.getRootNode().getElementById(t);
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
	}), i.status.value === "off" ? null : /* @__PURE__ */ c(E, { ...e });
}
function E(e) {
	let { draft: t, box: n, context: i, tools: a } = e, { t: s } = i, l = a.previews.of(t), u = r(null), d = l.status.value;
	return o(() => {
		let e = C(u.current, n);
		if (e) return u.current?.style.setProperty("min-block-size", `${e.offsetHeight}px`), e.hidden = !0, () => {
			e.hidden = !1;
		};
	}, []), /* @__PURE__ */ c("div", {
		part: "preview",
		class: "preview",
		role: "group",
		"aria-label": s("preview"),
		"aria-busy": d === "busy",
		ref: u,
		children: [
			d === "busy" && /* @__PURE__ */ c("p", {
				class: "state soon",
				children: s("previewing")
			}),
			d === "failed" && /* @__PURE__ */ c("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: [
					s("previewFailed", { message: O(l.failure.value, i) }),
					" ",
					/* @__PURE__ */ c("button", {
						part: "button",
						class: "link",
						type: "button",
						onClick: () => void l.show(),
						children: s("retry")
					})
				]
			}),
			d === "ready" && (D(e) ? /* @__PURE__ */ c("p", {
				class: "state",
				children: s("previewEmpty")
			}) : /* @__PURE__ */ c("div", {
				part: "body",
				class: "body",
				dir: "auto",
				ref: (e) => i.fillBody(e, l.html.value)
			}))
		]
	});
}
var D = ({ draft: e }) => e.text.peek().trim() === "";
function O(e, t) {
	return e === "rate-limited" ? t.t("previewLimited") : (t.sending.value?.sentenceOf ?? l)(e ?? "unavailable", t);
}
// src/features/editor-tools/selected-text.ts
function k(e) {
	let t = e.getSelection?.() ?? getSelection(), n = t && ee(t, e);
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
function ee(e, t) {
	if (e.rangeCount === 0) return null;
	let n = typeof e.getComposedRanges == "function" ? e.getComposedRanges({ shadowRoots: [t] })[0] : e.getRangeAt(0);
	if (!n || !t.contains(n.startContainer)) return null;
	let r = new Range();
	return r.setStart(n.startContainer, n.startOffset), t.contains(n.endContainer) ? (r.setEnd(n.endContainer, n.endOffset), r) : null;
}
// src/features/editor-tools/quote-button.tsx
var te = 150;
function ne(e, t) {
	let { root: r } = e, i = document.createElement("div");
	i.className = "quote-place";
	let a, o = () => {
		n(null, i), i.replaceWith();
	}, s = () => {
		let a = k(r), s = a && ie(e, a.id);
		!a || !s || !A(s, e) ? i.matches(":focus-within") || o() : (n(/* @__PURE__ */ c(re, {
			node: s,
			ui: e,
			onQuote: () => {
				o(), j(s, a.words, e, t);
			}
		}), i), a.body.after(i), M(i, a));
	}, l = () => {
		clearTimeout(a), a = setTimeout(s, te);
	};
	return addEventListener("selectionchange", l, !0), l(), () => {
		removeEventListener("selectionchange", l, !0), clearTimeout(a), o();
	};
}
function re({ node: e, ui: t, onQuote: n }) {
	let { comment: r } = e;
	return /* @__PURE__ */ c("button", {
		part: "button",
		class: "quote-button",
		type: "button",
		"aria-label": t.t("quoteFrom", {
			name: _(r, t),
			number: r.number ?? ""
		}),
		onMouseDown: (e) => e.preventDefault(),
		onClick: n,
		children: t.t("quote")
	});
}
function ie(e, t) {
	let n = [...e.thread.tree.value, ...e.thread.unplacedRoots.value];
	for (let e = n.pop(); e; e = n.pop()) {
		if (e.comment.id === t) return e;
		n.push(...e.replies);
	}
}
var A = ({ comment: e }, t) => u(t) && e.state === "published";
function j(e, t, n, r) {
	let i = g(e, n.thread.capabilities.value.form.maxDepth), a = i === e.comment ? "" : `#${n.write(e.comment.number ?? "")}`;
	r.quote.value = {
		parent: i.id,
		words: t,
		begins: a
	}, n.openReplies.open(i.id);
}
function M(e, { end: t, body: n }) {
	let r = e.offsetParent ?? n, i = r.getBoundingClientRect(), a = n.getBoundingClientRect(), { width: o } = e.getBoundingClientRect(), s = i.width / r.offsetWidth, c = Math.max(a.left, Math.min(t.right - o / 2, a.right - o));
	e.style.setProperty("left", `${(c - i.left) / s}px`), e.style.setProperty("top", `${(t.bottom - i.top) / s + 4}px`);
}
// src/features/editor-tools/markdown-edits.ts
var N = "https://", P = (e) => H(e, "**"), F = (e) => H(e, "*");
function I(e) {
	let { text: t, start: n, end: r } = e, i = t.slice(n, r), a = /^(`{3,})[^\n`]*\n([^]*?)\n?\1\s*$/.exec(i);
	if (a) return X(n, r, "", a[2] ?? "", "");
	if (i.includes("\n")) return ae(e);
	let o = /`*$/.exec(t.slice(0, n))?.[0] ?? "", s = /^`*/.exec(t.slice(r))?.[0] ?? "";
	if (o && o === s && o.length !== 3) return X(n - o.length, r + o.length, "", i, "");
	let c = /^(`+)([^`]+)\1$/.exec(i);
	if (c) return X(n, r, "", c[2] ?? "", "");
	let l = "`".repeat(Y(i) === 0 ? 1 : Y(i) + 1), u = /^`|`$/.test(i) ? " " : "";
	return X(n, r, l + u, i, u + l);
}
function L({ text: e, start: t, end: n }) {
	let r = e.lastIndexOf("\n", t - 1) + 1, i = e.indexOf("\n", n), a = i < 0 ? e.length : i, o = e.slice(r, a).split("\n"), s = o.filter((e) => e.trim() !== ""), c = s.length > 0 && s.every((e) => /^ {0,3}>/.test(e)), l = c ? o.map((e) => e.replace(/^ {0,3}> ?/, "")).join("\n") : V(o), u = e.slice(a + 1).split("\n", 1)[0] ?? "", d = !c && u.trim() !== "" && !u.startsWith(">") ? "\n" : "", f = r + l.length;
	return {
		from: r,
		to: a,
		insert: l + d,
		start: t === n ? f : r,
		end: f
	};
}
function R({ text: e, start: t, end: n }) {
	let r = t === 0 || /[\s(]/.test(e.charAt(t - 1)) ? "" : " ", i = t + r.length + 1;
	return {
		from: t,
		to: n,
		insert: `${r}#`,
		start: i,
		end: i
	};
}
function z({ text: e, start: t, end: n }) {
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
	let a = r.replace(/\s*\n\s*/g, " ").replace(/[[\]]/g, "\\$&"), o = `[${a}](${N})`, s = a ? t + a.length + 3 : t + 1;
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
	if (J(a, r) && J(o, r)) return X(t - i, n + i, "", e.slice(t, n), "");
	if (t === n) return X(t, n, r, "", r);
	let [s = "", c = ""] = [/^\s*/, /\s*$/].map((r) => r.exec(e.slice(t, n))?.[0]);
	if (s.length === n - t) return X(t, n, "", e.slice(t, n), "");
	let [l, u] = [t + s.length, n - c.length], d = [e.slice(0, l), e.slice(u)], f = e.slice(l, u).split("\n").map((e, t, n) => {
		let i = t === 0 ? d[0].slice(-2) : "", a = t === n.length - 1 ? d[1].slice(0, 2) : "";
		return W(U(e), i, a, r);
	}), p = f.filter(({ words: e }) => e !== "").every(({ words: e }) => q(e, r)), m = f.map(({ lead: e, words: t, trail: n }) => t === "" ? e + n : e + (p ? t.slice(i, -i) : r + t + r) + n).join("\n"), [h] = f;
	if (p || f.length > 1 || !h) return X(l, u, "", m, "");
	let [g, _] = [l + h.lead.length, u - h.trail.length];
	return h.words === "" ? X(l, u, "", e.slice(l, u), "") : X(g, _, r, h.words, r);
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
function ae({ text: e, start: t, end: n }) {
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
		change: P,
		key: "b"
	},
	{
		name: "italic",
		change: F,
		key: "i"
	},
	{
		name: "link",
		change: z,
		key: "k"
	},
	{
		name: "quote",
		change: L,
		key: ""
	},
	{
		name: "code",
		change: I,
		key: ""
	},
	{
		name: "mention",
		change: R,
		key: ""
	}
], Q = /^(?:Mac|iP)/.test(navigator.platform);
function oe({ draft: e, box: t, context: n, tools: i }) {
	let { t: o } = n, { form: l, features: u } = n.thread.capabilities.value, d = r(null), f = m(0), p = i.previews.of(e), g = p.status.value !== "off", _ = l.markup === "markdown", y = ({ change: e }) => {
		let n = C(d.current, t);
		n && w(n, e);
	};
	a(() => {
		let e = C(d.current, t);
		if (!e || !_) return;
		let n = (e) => {
			let t = v(e) ? "" : se(e), n = Z.find(({ key: e }) => e !== "" && e === t);
			n && (e.preventDefault(), y(n));
		};
		return e.addEventListener("keydown", n), () => e.removeEventListener("keydown", n);
	}, [t, _]), h(() => {
		let n = i.quote.value, r = C(d.current, t);
		r && n?.parent === e.parent && (i.quote.value = null, p.hide(), requestAnimationFrame(() => w(r, (e) => B(e, n))));
	});
	let b = (e) => {
		let t = le(e, f.value, getComputedStyle(d.current).direction === "rtl");
		t !== null && (e.preventDefault(), f.value = t, d.current?.querySelectorAll("button")[t]?.focus());
	}, x = (e) => {
		p.hide(), e.detail > 0 && requestAnimationFrame(() => C(d.current, t)?.focus());
	};
	return /* @__PURE__ */ c(s, { children: [/* @__PURE__ */ c("div", {
		part: "toolbar",
		class: g ? "toolbar away" : "toolbar",
		role: "toolbar",
		"aria-label": o("formatting"),
		"aria-controls": t,
		hidden: !_,
		ref: d,
		children: Z.map((e, t) => /* @__PURE__ */ c("button", {
			part: "button",
			class: "tool",
			"data-icon": e.name,
			type: "button",
			tabIndex: t === f.value ? 0 : -1,
			"aria-label": o(e.name),
			title: ce(o(e.name), e.key),
			"aria-keyshortcuts": e.key && `${Q ? "Meta" : "Control"}+${e.key}`,
			onMouseDown: (e) => e.preventDefault(),
			onKeyDown: b,
			onFocus: () => f.value = t,
			onClick: () => y(e)
		}, e.name))
	}), u.has("preview") && /* @__PURE__ */ c("span", {
		class: "modes",
		children: [/* @__PURE__ */ c("button", {
			part: "button",
			class: "write",
			type: "button",
			"aria-pressed": !g,
			onClick: x,
			children: o("writing")
		}), /* @__PURE__ */ c("button", {
			part: "button",
			class: "see",
			"data-icon": "eye",
			type: "button",
			"aria-pressed": g,
			onClick: (e) => g ? x(e) : void p.show(),
			children: o("preview")
		})]
	})] });
}
function se(e) {
	let { altKey: t, shiftKey: n, ctrlKey: r, metaKey: i, key: a, code: o } = e;
	return t || n || (Q ? !i || r : !r || i) ? "" : /^[a-z]$/i.test(a) ? a.toLowerCase() : o.replace(/^Key/, "").toLowerCase();
}
function ce(e, t) {
	return t === "" ? e : `${e} (${Q ? "⌘" : "Ctrl+"}${t.toUpperCase()})`;
}
function le({ key: e }, t, n) {
	let r = Z.length - 1;
	return e === "Home" ? 0 : e === "End" ? r : e === (n ? "ArrowLeft" : "ArrowRight") ? t === r ? 0 : t + 1 : e === (n ? "ArrowRight" : "ArrowLeft") ? t === 0 ? r : t - 1 : null;
}
// src/features/editor-tools/editor-tools.chunk.ts
function $(e) {
	f(b), p(e.root, y);
	let r = x(e.backend), a = {
		previews: r,
		quote: t(null)
	}, o = (t) => (r, o, s) => (n(i(t, {
		draft: o,
		box: s,
		tools: a,
		context: e
	}), r), () => n(null, r));
	e.tools.value = {
		toolbar: o(oe),
		preview: o(T)
	};
	let s = ne(e, a);
	return () => {
		e.tools.value = null, s(), r.stop();
	};
}
export { $ as start };
