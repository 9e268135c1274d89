import { n as e, t } from "./jsxRuntime-B8ofRCrh.js";
import { t as n } from "./input-method-Bw8vDgCZ.js";
import { r } from "./hooks-JUNWcWSL.js";
import { r as i } from "./signals.module-Czef5xNk.js";
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
function o({ name: e, id: n, rule: r, draft: i, forms: o, context: c }) {
	let { t: l } = c, u = o.identity.author[e], d = i.problems.value[e], { label: f, ...p } = a[e], m = [...r === "optional" ? [l("optional")] : [], ...e === "email" ? [l("emailHint")] : []];
	return /* @__PURE__ */ t("div", {
		class: `field field-${e}`,
		children: [
			/* @__PURE__ */ t("p", { children: [
				/* @__PURE__ */ t("label", {
					part: "label",
					class: "label",
					for: n,
					children: l(f)
				}),
				" ",
				/* @__PURE__ */ t("span", {
					part: "hint",
					class: "hint",
					id: `${n}-hint`,
					hidden: m.length === 0,
					children: m.length > 0 && m.reduce((e, t) => l("joined", {
						first: e,
						second: t
					}))
				})
			] }),
			/* @__PURE__ */ t("div", {
				part: "field",
				class: "box",
				children: /* @__PURE__ */ t("input", {
					part: "input",
					class: "input",
					id: n,
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
					"aria-describedby": `${n}-hint ${n}-error`
				})
			}),
			/* @__PURE__ */ t(s, {
				name: e,
				id: n,
				problem: d,
				context: c
			})
		]
	});
}
function s({ name: e, id: n, problem: r, context: i }) {
	return /* @__PURE__ */ t("p", {
		part: "error",
		class: "error",
		"data-icon": "warn",
		id: `${n}-error`,
		hidden: r === void 0,
		children: r && i.sending.value?.fieldProblem(e, r, i)
	});
}
// src/features/composer/form-handlers.ts
function c(e, t) {
	let r = (t) => {
		t.preventDefault(), e();
	};
	return {
		form: {
			noValidate: !0,
			onSubmit: r,
			onKeyDown(e) {
				n(e) || (e.key === "Enter" && (e.ctrlKey || e.metaKey) ? r(e) : e.key === "Escape" && t && (e.stopPropagation(), t()));
			}
		},
		button: {
			type: "submit",
			class: "send",
			part: "button",
			onClick: r
		}
	};
}
// src/features/composer/text-field.tsx
function l(n) {
	let { draft: r, id: i, label: a, placeholder: o, isOpen: c, forms: l, context: f } = n, { t: p } = f, m = r.problems.value.text;
	return /* @__PURE__ */ t(e, { children: [
		/* @__PURE__ */ t("div", {
			part: "field",
			class: "card",
			"data-icon": c ? void 0 : "write",
			children: [/* @__PURE__ */ t("textarea", {
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
			}), c && /* @__PURE__ */ t(u, {
				draft: r,
				box: i,
				context: f
			})]
		}),
		/* @__PURE__ */ t(s, {
			name: "text",
			id: i,
			problem: m,
			context: f
		}),
		c && /* @__PURE__ */ t("p", {
			part: "hint",
			class: "note markup",
			id: `${i}-hint`,
			children: [d(f) && `${p("markdown")} · `, p("mentionHint")]
		})
	] });
}
function u({ draft: n, box: a, context: o }) {
	let s = r(null), c = r(null);
	return i(() => {
		let e = o.tools.value;
		if (!e || !s.current || !c.current) return;
		let t = [e.toolbar(c.current, n, a), e.preview(s.current, n, a)];
		return () => t.forEach((e) => e());
	}), /* @__PURE__ */ t(e, { children: [/* @__PURE__ */ t("div", {
		class: "slot",
		ref: s
	}), /* @__PURE__ */ t("div", {
		class: "tools",
		hidden: !d(o) && !f(o),
		ref: c
	})] });
}
var d = (e) => e.thread.capabilities.value.form.markup === "markdown", f = (e) => e.thread.capabilities.value.features.has("preview");
export { c as n, o as r, l as t };
