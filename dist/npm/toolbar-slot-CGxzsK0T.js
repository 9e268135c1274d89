import { i as e, s as t, t as n } from "./jsxRuntime-DZhll9zQ.js";
import { c as r, o as i, t as a } from "./form-messages-DuJoZkP4.js";
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
function s({ name: e, id: t, label: r, hints: i, value: s, problem: c, required: l, ui: u }) {
	let d = {
		id: t,
		name: e,
		value: s,
		onInput: (e) => {
			s.value = e.currentTarget.value;
		},
		dir: "auto",
		"aria-required": l,
		"aria-invalid": c !== void 0,
		"aria-describedby": `${t}-hint ${t}-error`
	};
	return /* @__PURE__ */ n("div", {
		class: `field field-${e}`,
		children: [
			/* @__PURE__ */ n("label", {
				part: "label",
				class: "label",
				for: t,
				children: [
					r,
					" ",
					i.length > 0 && /* @__PURE__ */ n("span", {
						part: "hint",
						class: "hint",
						id: `${t}-hint`,
						children: i.reduce((e, t) => u.t("joined", {
							first: e,
							second: t
						}))
					})
				]
			}),
			/* @__PURE__ */ n("div", {
				part: "field",
				class: "box",
				children: e === "text" ? /* @__PURE__ */ n("textarea", {
					...d,
					part: "input",
					class: "input",
					rows: 4,
					spellcheck: !0,
					enterkeyhint: "enter"
				}) : /* @__PURE__ */ n("input", {
					...d,
					...o[e],
					part: "input",
					class: "input"
				})
			}),
			/* @__PURE__ */ n("p", {
				part: "error",
				class: "error",
				id: `${t}-error`,
				hidden: c === void 0,
				children: c && a(e, c, u)
			})
		]
	});
}
// src/features/composer/draft-notes.tsx
function c({ draft: e, forms: r, context: a }) {
	let { t: o } = a, s = i(() => e.text.value !== e.initial);
	return /* @__PURE__ */ n(t, { children: [
		s.value && a.storage.blocked.value && /* @__PURE__ */ n("p", {
			part: "hint",
			class: "note",
			children: o("draftNotKept")
		}),
		e.other.value !== null && /* @__PURE__ */ n("p", {
			part: "hint",
			class: "note",
			children: [
				o("otherDraft"),
				" ",
				/* @__PURE__ */ n("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => r.drafts.swap(e),
					children: o("useOther")
				})
			]
		}),
		!s.value && e.discarded.value !== null && /* @__PURE__ */ n("p", {
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
						e.text.value = e.discarded.value ?? "", e.discarded.value = null;
					},
					children: o("undo")
				})
			]
		})
	] });
}
function l({ draft: e, forms: t, context: r }) {
	return i(() => e.text.value !== e.initial).value ? /* @__PURE__ */ n("button", {
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
function u({ draft: t, box: i, context: a }) {
	let o = e(null);
	return r(() => {
		let e = a.tools.value;
		return o.current ? e?.toolbar(o.current, t, i) : void 0;
	}), /* @__PURE__ */ n("div", {
		class: "tools",
		hidden: !f(a) && !p(a),
		ref: o
	});
}
function d({ draft: i, box: a, context: o }) {
	let s = e(null);
	return r(() => {
		let e = o.tools.value;
		return s.current ? e?.preview(s.current, i, a) : void 0;
	}), /* @__PURE__ */ n(t, { children: [/* @__PURE__ */ n("div", {
		class: "slot",
		ref: s
	}), f(o) && /* @__PURE__ */ n("p", {
		part: "hint",
		class: "note",
		id: `${a}-hint`,
		children: o.t("markdown")
	})] });
}
var f = (e) => e.thread.capabilities.value.form.markup === "markdown", p = (e) => e.thread.capabilities.value.features.has("preview");
export { s as a, c as i, u as n, l as r, d as t };
