import { i as e, s as t, t as n } from "./jsxRuntime-DZhll9zQ.js";
import { t as r } from "./input-method-l9ukB31U.js";
import { r as i } from "./signals.module-YSE5eSJs.js";
// src/features/composer/field.tsx
var a = {
	name: {
		type: "text",
		label: "fieldName"
	},
	email: {
		type: "email",
		label: "fieldEmail"
	},
	url: {
		type: "url",
		label: "fieldUrl"
	}
};
function o({ name: e, id: t, rule: r, draft: i, forms: o, context: c }) {
	let { t: l } = c, u = o.identity.author[e], d = i.problems.value[e], { label: f, ...p } = a[e], m = [...r === "optional" ? [l("optional")] : [], ...e === "email" ? [l("emailHint")] : []];
	return /* @__PURE__ */ n("div", {
		class: `field field-${e}`,
		children: [
			/* @__PURE__ */ n("p", { children: [
				/* @__PURE__ */ n("label", {
					part: "label",
					class: "label",
					for: t,
					children: l(f)
				}),
				" ",
				/* @__PURE__ */ n("span", {
					part: "hint",
					class: "hint",
					id: `${t}-hint`,
					hidden: m.length === 0,
					children: m.length > 0 && m.reduce((e, t) => l("joined", {
						first: e,
						second: t
					}))
				})
			] }),
			/* @__PURE__ */ n("div", {
				part: "field",
				class: "box",
				children: /* @__PURE__ */ n("input", {
					part: "input",
					class: "input",
					id: t,
					name: e,
					...p,
					autocomplete: e,
					dir: "auto",
					value: u,
					onInput: ({ currentTarget: t }) => {
						u.value = t.value, c.sending.peek()?.recheck(e, i, o.identity.author, c);
					},
					"aria-required": r === "required",
					"aria-invalid": d !== void 0,
					"aria-describedby": `${t}-hint ${t}-error`
				})
			}),
			/* @__PURE__ */ n(s, {
				name: e,
				id: t,
				problem: d,
				context: c
			})
		]
	});
}
function s({ name: e, id: t, problem: r, context: i }) {
	return /* @__PURE__ */ n("p", {
		part: "error",
		class: "error",
		"data-icon": "warn",
		id: `${t}-error`,
		hidden: r === void 0,
		children: r && i.sending.value?.fieldProblem(e, r, i)
	});
}
// src/features/composer/form-handlers.ts
function c(e, t) {
	let n = (t) => {
		t.preventDefault(), e();
	};
	return {
		form: {
			noValidate: !0,
			onSubmit: n,
			onKeyDown(e) {
				r(e) || (e.key === "Enter" && (e.ctrlKey || e.metaKey) ? n(e) : e.key === "Escape" && t && (e.stopPropagation(), t()));
			}
		},
		button: {
			type: "submit",
			class: "send",
			part: "button",
			onClick: n
		}
	};
}
// src/features/composer/text-field.tsx
function l(e) {
	let { draft: r, id: i, label: a, placeholder: o, isOpen: c, forms: l, context: f } = e, { t: p } = f, m = r.problems.value.text;
	return /* @__PURE__ */ n(t, { children: [
		/* @__PURE__ */ n("div", {
			part: "field",
			class: "card",
			"data-icon": c ? void 0 : "write",
			children: [/* @__PURE__ */ n("textarea", {
				part: "input",
				class: "input",
				rows: c ? 3 : 1,
				dir: "auto",
				id: i,
				name: "text",
				value: r.text,
				onInput: ({ currentTarget: e }) => {
					r.text.value = e.value, f.sending.peek()?.recheck("text", r, l.identity.author, f);
				},
				placeholder: o,
				spellcheck: !0,
				enterkeyhint: "enter",
				"aria-label": a,
				"aria-required": !0,
				"aria-invalid": m !== void 0,
				"aria-describedby": `${i}-hint ${i}-error`
			}), c && /* @__PURE__ */ n(u, {
				draft: r,
				box: i,
				context: f
			})]
		}),
		/* @__PURE__ */ n(s, {
			name: "text",
			id: i,
			problem: m,
			context: f
		}),
		c && /* @__PURE__ */ n("p", {
			part: "hint",
			class: "note markup",
			id: `${i}-hint`,
			children: [d(f) && `${p("markdown")} · `, p("mentionHint")]
		})
	] });
}
function u({ draft: r, box: a, context: o }) {
	let s = e(null), c = e(null);
	return i(() => {
		let e = o.tools.value;
		if (!e || !s.current || !c.current) return;
		let t = [e.toolbar(c.current, r, a), e.preview(s.current, r, a)];
		return () => t.forEach((e) => e());
	}), /* @__PURE__ */ n(t, { children: [/* @__PURE__ */ n("div", {
		class: "slot",
		ref: s
	}), /* @__PURE__ */ n("div", {
		class: "tools",
		hidden: !d(o) && !f(o),
		ref: c
	})] });
}
var d = (e) => e.thread.capabilities.value.form.markup === "markdown", f = (e) => e.thread.capabilities.value.features.has("preview");
export { c as n, o as r, l as t };
