import { c as e, l as t, s as n, t as r } from "./jsxRuntime-DZhll9zQ.js";
import { n as i } from "./interaction.chunk-CckVbhlO.js";
import { i as a } from "./mount-BOGEMqU0.js";
import { n as o } from "./signals.module-YSE5eSJs.js";
import { n as s } from "./draft-notes-BkH8QGxh.js";
// src/features/unpublished/unpublished.css?inline
var c = ".unpublished{align-items:baseline}.unpublished:before{translate:0 .2em}.words{border-inline-start:2px solid var(--_border);max-block-size:24em;font:1.2em / 1.5 var(--afterword-font-family,inherit);white-space:pre-line;flex:1 0 100%;margin-inline-start:calc(16px + .8em);padding-inline-start:.8em;overflow:auto}.unpublished>.quiet{margin-inline-start:calc(16px + .8em)}.unpublished>.quiet~.quiet{margin-inline-start:0}@media print{.unpublished{display:none}}[data-icon=copy]{--_icon:path(\"M7 4.75h5a2.25 2.25 0 0 1 2.25 2.25v5a2.25 2.25 0 0 1-2.25 2.25h-5a2.25 2.25 0 0 1-2.25-2.25v-5a2.25 2.25 0 0 1 2.25-2.25z m0 1.5a0.75 0.75 0 0 0-0.75 0.75v5a0.75 0.75 0 0 0 0.75 0.75h5a0.75 0.75 0 0 0 0.75-0.75v-5a0.75 0.75 0 0 0-0.75-0.75h-5z m-3.5 5h-0.5a1.75 1.75 0 0 1-1.75-1.75v-6a2.25 2.25 0 0 1 2.25-2.25h6a1.75 1.75 0 0 1 1.75 1.75v0.5h-1.5v-0.5q0-0.25-0.25-0.25h-6a0.75 0.75 0 0 0-0.75 0.75v6q0 0.25 0.25 0.25h0.5v1.5z\")}[data-icon=x]{--_icon:path(\"M4.53 3.47l8 8-1.06 1.06-8-8 1.06-1.06z m8 1.06l-8 8-1.06-1.06 8-8 1.06 1.06z\")}";
// src/features/unpublished/unpublished.tsx
function l({ context: e }) {
	let { t, thread: i } = e, a = e.forms.value, o = e.sending.value;
	if (!a || !o) return null;
	let { mine: s } = o, c = !i.open.value && i.capabilities.value.post;
	return /* @__PURE__ */ r(n, { children: [s.refused.value.map(({ comment: { id: n }, text: i }) => /* @__PURE__ */ r(d, {
		words: i,
		sending: o,
		context: e,
		onDismiss: () => s.dismiss(n),
		children: [
			/* @__PURE__ */ r("b", { children: t("refused") }),
			" ",
			t("refusedHint")
		]
	}, n)), c && a.drafts.all().map((t) => /* @__PURE__ */ r(u, {
		draft: t,
		forms: a,
		sending: o,
		context: e
	}, t.parent))] });
}
function u({ draft: e, forms: t, sending: n, context: i }) {
	let a = e.text.value;
	return a === "" ? /* @__PURE__ */ r(s, {
		draft: e,
		forms: t,
		context: i
	}) : /* @__PURE__ */ r(d, {
		words: a,
		sending: n,
		context: i,
		onDismiss: () => t.drafts.discard(e),
		children: /* @__PURE__ */ r("b", { children: i.t("closed-problem") })
	});
}
function d({ words: e, sending: t, context: n, onDismiss: i, children: a }) {
	let { t: s } = n, c = o(!1), l = async (r) => {
		c.value = await t.copyWords(e, r, n);
	};
	return /* @__PURE__ */ r("div", {
		part: "notice",
		class: "notice unpublished",
		"data-icon": "x",
		children: [
			/* @__PURE__ */ r("p", {
				class: "grow",
				role: "status",
				children: a
			}),
			/* @__PURE__ */ r("p", {
				class: "words",
				dir: "auto",
				children: e
			}),
			/* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet accent",
				type: "button",
				"data-icon": "copy",
				onClick: ({ currentTarget: e }) => void l(e),
				children: s(c.value ? "wordsCopied" : "copyWords")
			}),
			/* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: i,
				children: s("dismiss")
			})
		]
	});
}
// src/features/unpublished/unpublished.chunk.ts
function f(n) {
	return i(n.root, c), a(n.slots.afterList, (r) => (e(t(l, { context: n }), r), () => e(null, r)));
}
export { f as start };
