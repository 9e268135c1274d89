import { n as e, t } from "./jsxRuntime-B8ofRCrh.js";
import { r as n } from "./hooks-JUNWcWSL.js";
import { c as r, o as i, t as a } from "./form-messages-DWT5ACEY.js";
// src/features/composer/field.tsx
var o = {
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
function s({ name: e, id: n, label: r, hints: i, value: s, problem: c, required: l, ui: u }) {
	let d = {
		id: n,
		name: e,
		value: s,
		onInput: (e) => {
			s.value = e.currentTarget.value;
		},
		dir: "auto",
		"aria-required": l,
		"aria-invalid": c !== void 0,
		"aria-describedby": `${n}-hint ${n}-error`
	};
	return /* @__PURE__ */ t("div", {
		class: `field field-${e}`,
		children: [
			/* @__PURE__ */ t("label", {
				part: "label",
				class: "label",
				for: n,
				children: [
					r,
					" ",
					i.length > 0 && /* @__PURE__ */ t("span", {
						part: "hint",
						class: "hint",
						id: `${n}-hint`,
						children: i.reduce((e, t) => u.t("joined", {
							first: e,
							second: t
						}))
					})
				]
			}),
			/* @__PURE__ */ t("div", {
				part: "field",
				class: "box",
				children: e === "text" ? /* @__PURE__ */ t("textarea", {
					...d,
					part: "input",
					class: "input",
					rows: 4,
					spellcheck: !0,
					enterkeyhint: "enter"
				}) : /* @__PURE__ */ t("input", {
					...d,
					...o[e],
					part: "input",
					class: "input"
				})
			}),
			/* @__PURE__ */ t("p", {
				part: "error",
				class: "error",
				id: `${n}-error`,
				hidden: c === void 0,
				children: c && a(e, c, u)
			})
		]
	});
}
// src/features/composer/draft-notes.tsx
function c({ draft: n, forms: r, context: a }) {
	let { t: o } = a, s = i(() => n.text.value !== n.initial);
	return /* @__PURE__ */ t(e, { children: [
		s.value && a.storage.blocked.value && /* @__PURE__ */ t("p", {
			part: "hint",
			class: "note",
			children: o("draftNotKept")
		}),
		n.other.value !== null && /* @__PURE__ */ t("p", {
			part: "hint",
			class: "note",
			children: [
				o("otherDraft"),
				" ",
				/* @__PURE__ */ t("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => r.drafts.swap(n),
					children: o("useOther")
				})
			]
		}),
		!s.value && n.discarded.value !== null && /* @__PURE__ */ t("p", {
			part: "hint",
			class: "note",
			children: [
				o("discarded"),
				" ",
				/* @__PURE__ */ t("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => {
						n.text.value = n.discarded.value ?? "", n.discarded.value = null;
					},
					children: o("undo")
				})
			]
		})
	] });
}
function l({ draft: e, forms: n, context: r }) {
	return i(() => e.text.value !== e.initial).value ? /* @__PURE__ */ t("button", {
		part: "button",
		class: "quiet",
		type: "button",
		onClick: () => {
			n.drafts.discard(e), r.sending.value?.outbox.forget(e), r.announce(r.t("discarded"));
		},
		children: r.t("discard")
	}) : null;
}
// src/features/composer/toolbar-slot.tsx
function u({ draft: e, box: i, context: a }) {
	let o = n(null);
	return r(() => {
		let t = a.tools.value;
		return o.current ? t?.toolbar(o.current, e, i) : void 0;
	}), /* @__PURE__ */ t("div", {
		class: "tools",
		hidden: !f(a) && !p(a),
		ref: o
	});
}
function d({ draft: i, box: a, context: o }) {
	let s = n(null);
	return r(() => {
		let e = o.tools.value;
		return s.current ? e?.preview(s.current, i, a) : void 0;
	}), /* @__PURE__ */ t(e, { children: [/* @__PURE__ */ t("div", {
		class: "slot",
		ref: s
	}), f(o) && /* @__PURE__ */ t("p", {
		part: "hint",
		class: "note",
		id: `${a}-hint`,
		children: o.t("markdown")
	})] });
}
var f = (e) => e.thread.capabilities.value.form.markup === "markdown", p = (e) => e.thread.capabilities.value.features.has("preview");
export { s as a, c as i, u as n, l as r, d as t };
