import { t as e } from "./signals.module-YSE5eSJs.js";
import { s as t, t as n } from "./jsxRuntime-DZhll9zQ.js";
// src/features/composer/draft-notes.tsx
function r({ draft: r, forms: i, context: a }) {
	let { t: o } = a, s = e(() => r.text.value !== r.initial);
	return /* @__PURE__ */ n(t, { children: [
		s.value && a.storage.blocked.value && /* @__PURE__ */ n("p", {
			part: "hint",
			class: "note",
			children: o("draftNotKept")
		}),
		r.other.value !== null && /* @__PURE__ */ n("p", {
			part: "hint",
			class: "note",
			children: [
				o("otherDraft"),
				" ",
				/* @__PURE__ */ n("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => i.drafts.swap(r),
					children: o("useOther")
				})
			]
		}),
		!s.value && r.discarded.value !== null && /* @__PURE__ */ n("p", {
			part: "hint",
			class: "note",
			children: [
				o("discarded"),
				" ",
				/* @__PURE__ */ n("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => {
						r.text.value = r.discarded.value ?? "", r.discarded.value = null;
					},
					children: o("undo")
				})
			]
		})
	] });
}
function i({ draft: t, forms: r, context: i }) {
	return e(() => t.text.value !== t.initial).value ? /* @__PURE__ */ n("button", {
		part: "button",
		class: "quiet",
		type: "button",
		onClick: () => {
			r.drafts.discard(t), i.sending.value?.outbox.forget(t), i.announce(i.t("discarded"));
		},
		children: i.t("discard")
	}) : null;
}
export { r as n, i as t };
