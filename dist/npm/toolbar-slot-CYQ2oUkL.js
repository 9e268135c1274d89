import { t as e } from "./form-messages-CA5NY6rl.js";
import { useRef as t } from "preact/hooks";
import { useComputed as n, useSignalEffect as r } from "@preact/signals";
import { Fragment as i, jsx as a, jsxs as o } from "preact/jsx-runtime";
// src/features/composer/field.tsx
var s = {
	name: {
		type: "text",
		autocomplete: "name"
	},
	email: {
		type: "email",
		autocomplete: "email"
	},
	url: {
		type: "url",
		autocomplete: "url"
	}
};
function c({ name: t, id: n, label: r, hints: i, value: c, problem: l, required: u, ui: d }) {
	let f = {
		id: n,
		name: t,
		value: c,
		onInput: (e) => {
			c.value = e.currentTarget.value;
		},
		dir: "auto",
		"aria-required": u,
		"aria-invalid": l !== void 0,
		"aria-describedby": `${n}-hint ${n}-error`
	};
	return /* @__PURE__ */ o("div", {
		class: `field field-${t}`,
		children: [
			/* @__PURE__ */ o("label", {
				part: "label",
				class: "label",
				for: n,
				children: [
					r,
					" ",
					i.length > 0 && /* @__PURE__ */ a("span", {
						part: "hint",
						class: "hint",
						id: `${n}-hint`,
						children: i.reduce((e, t) => d.t("joined", {
							first: e,
							second: t
						}))
					})
				]
			}),
			/* @__PURE__ */ a("div", {
				part: "field",
				class: "box",
				children: t === "text" ? /* @__PURE__ */ a("textarea", {
					...f,
					part: "input",
					class: "input",
					rows: 4,
					spellcheck: !0,
					enterkeyhint: "enter"
				}) : /* @__PURE__ */ a("input", {
					...f,
					...s[t],
					part: "input",
					class: "input"
				})
			}),
			/* @__PURE__ */ a("p", {
				part: "error",
				class: "error",
				id: `${n}-error`,
				hidden: l === void 0,
				children: l && e(t, l, d)
			})
		]
	});
}
// src/features/composer/draft-notes.tsx
function l({ draft: e, forms: t, context: r }) {
	let { t: s } = r, c = n(() => e.text.value !== e.initial);
	return /* @__PURE__ */ o(i, { children: [
		c.value && r.storage.blocked.value && /* @__PURE__ */ a("p", {
			part: "hint",
			class: "note",
			children: s("draftNotKept")
		}),
		e.other.value !== null && /* @__PURE__ */ o("p", {
			part: "hint",
			class: "note",
			children: [
				s("otherDraft"),
				" ",
				/* @__PURE__ */ a("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => t.drafts.swap(e),
					children: s("useOther")
				})
			]
		}),
		!c.value && e.discarded.value !== null && /* @__PURE__ */ o("p", {
			part: "hint",
			class: "note",
			children: [
				s("discarded"),
				" ",
				/* @__PURE__ */ a("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => {
						e.text.value = e.discarded.value ?? "", e.discarded.value = null;
					},
					children: s("undo")
				})
			]
		})
	] });
}
function u({ draft: e, forms: t, context: r }) {
	return n(() => e.text.value !== e.initial).value ? /* @__PURE__ */ a("button", {
		part: "button",
		class: "quiet",
		type: "button",
		onClick: () => {
			t.drafts.discard(e), r.sending.value?.outbox.forget(e), r.announce(r.t("discarded"));
		},
		children: r.t("discard")
	}) : null;
}
// src/features/composer/toolbar-slot.tsx
function d({ draft: e, box: n, context: i }) {
	let o = t(null);
	return r(() => {
		let t = i.tools.value;
		return o.current ? t?.toolbar(o.current, e, n) : void 0;
	}), /* @__PURE__ */ a("div", {
		class: "tools",
		hidden: !p(i) && !m(i),
		ref: o
	});
}
function f({ draft: e, box: n, context: s }) {
	let c = t(null);
	return r(() => {
		let t = s.tools.value;
		return c.current ? t?.preview(c.current, e, n) : void 0;
	}), /* @__PURE__ */ o(i, { children: [/* @__PURE__ */ a("div", {
		class: "slot",
		ref: c
	}), p(s) && /* @__PURE__ */ a("p", {
		part: "hint",
		class: "note",
		id: `${n}-hint`,
		children: s.t("markdown")
	})] });
}
var p = (e) => e.thread.capabilities.value.form.markup === "markdown", m = (e) => e.thread.capabilities.value.features.has("preview");
export { c as a, l as i, d as n, u as r, f as t };
