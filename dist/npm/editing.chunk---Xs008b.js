import { l as e } from "./element-DLfWk9lp.js";
import { t } from "./adopt-styles-D-whPyYY.js";
import { n } from "./own-comments-storage-Dyq2RApg.js";
import { i as r } from "./form-messages-CA5NY6rl.js";
import { a as i, i as a, n as o, r as s, t as c } from "./toolbar-slot-CYQ2oUkL.js";
import { effect as l } from "@preact/signals-core";
import { createElement as u, render as d } from "preact";
import { useEffect as f, useRef as p } from "preact/hooks";
import { useComputed as m, useSignal as h } from "@preact/signals";
import { jsx as g, jsxs as _ } from "preact/jsx-runtime";
// src/features/editing/edit-messages.ts
function v(e, t, i, a) {
	return e === "forbidden" && !n(t, i) ? a.t("tooLate") : a.t("notSaved", { message: b(e) ? a.t("ownGone") : r(e, a) });
}
function y(e, t, i, a) {
	let o = e === "forbidden" && !n(t, i), s = b(e) ? a.t("ownGone") : r(e, a);
	return a.t("notDeleted", { message: o ? a.t("tooLateToDelete") : s });
}
var b = (e) => e === "not-found" || e === "gone";
// src/features/editing/delete-confirmation.tsx
function x({ own: e, sending: t, context: n, onEnd: r }) {
	let { mine: i } = t, { t: a, root: o } = n, { id: s } = e.comment, c = h(null), l = h(!1), u = p(null);
	f(() => u.current?.focus(), []);
	let d = async () => {
		l.value || (l.value = !0, c.value = await i.remove(s), l.value = !1, c.value || (n.announce(a("deletedNow")), requestAnimationFrame(() => {
			(o.getElementById(`comment-${s}`) ?? o.getElementById("heading"))?.focus();
		})));
	};
	return /* @__PURE__ */ _("p", {
		class: "change",
		role: "group",
		"aria-label": a("deleteQuestion"),
		onKeyDown: (e) => {
			e.key === "Escape" && (e.stopPropagation(), r());
		},
		children: [
			c.value && !l.value ? /* @__PURE__ */ g("span", {
				role: "alert",
				children: y(c.value, e, i.now.value, n)
			}) : /* @__PURE__ */ g("span", { children: a("deleteQuestion") }),
			/* @__PURE__ */ g("button", {
				part: "button",
				class: "quiet danger",
				type: "button",
				"aria-disabled": l.value,
				onClick: () => void d(),
				children: a("deleteYes")
			}),
			/* @__PURE__ */ g("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: u,
				onClick: r,
				children: a("deleteNo")
			})
		]
	});
}
// src/features/editing/edit-form.tsx
function S({ own: e, isAsked: t, forms: n, sending: r, context: l, onEnd: u }) {
	let { drafts: d } = n, { mine: m, checkText: y } = r, { t: b } = l, { id: x } = e.comment, S = d.revision(x, e.text), C = h(!1), w = p(null), T = `edit-${x}`, E = S.refusal.value;
	f(() => (m.setEditing(x, !0), t && w.current?.querySelector("textarea")?.focus(), () => m.setEditing(x, !1)), []);
	let D = async () => {
		if (C.value) return;
		let e = S.text.value;
		if (S.problems.value = y(l.thread.capabilities.value.form, e), S.refusal.value = null, S.problems.value.text) {
			w.current?.querySelector("textarea")?.focus();
			return;
		}
		C.value = !0;
		let t = await m.edit(x, e);
		C.value = !1, S.refusal.value = t, t || S.text.value !== e || (d.endRevision(x), l.announce(b(m.all.value.get(x)?.comment.state === "pending" ? "postedHeld" : "saved")), u());
	};
	return /* @__PURE__ */ _("form", {
		part: "composer",
		class: "card editing",
		"aria-label": b("editing"),
		noValidate: !0,
		ref: w,
		onSubmit: (e) => {
			e.preventDefault(), D();
		},
		onKeyDown: (e) => {
			e.isComposing || (e.key === "Escape" ? (e.stopPropagation(), u()) : e.key === "Enter" && (e.ctrlKey || e.metaKey) && (e.preventDefault(), D()));
		},
		children: [
			/* @__PURE__ */ g(i, {
				name: "text",
				id: T,
				label: b("editing"),
				hints: [],
				value: S.text,
				problem: S.problems.value.text,
				required: !0,
				ui: l
			}),
			/* @__PURE__ */ g(c, {
				draft: S,
				box: T,
				context: l
			}),
			/* @__PURE__ */ g(a, {
				draft: S,
				forms: n,
				context: l
			}),
			/* @__PURE__ */ _("div", {
				class: "bar",
				children: [
					E !== null && /* @__PURE__ */ g("p", {
						part: "error",
						class: "error",
						role: "alert",
						children: v(E, e, m.now.value, l)
					}),
					/* @__PURE__ */ g(o, {
						draft: S,
						box: T,
						context: l
					}),
					/* @__PURE__ */ g(s, {
						draft: S,
						forms: n,
						context: l
					}),
					/* @__PURE__ */ g("button", {
						part: "button",
						class: "quiet",
						type: "button",
						onClick: u,
						children: b("cancel")
					}),
					/* @__PURE__ */ g("button", {
						part: "button",
						class: "send",
						type: "submit",
						"aria-disabled": C.value,
						onClick: (e) => {
							e.preventDefault(), D();
						},
						children: b(C.value ? "saving" : "save")
					})
				]
			})
		]
	});
}
// src/features/editing/edit-controls.tsx
function C({ id: e, context: t }) {
	let n = t.forms.value, r = t.sending.value, i = m(() => t.sending.value?.mine.all.value.get(e)).value;
	return !n || !r || !i ? null : /* @__PURE__ */ g(w, {
		own: i,
		forms: n,
		sending: r,
		context: t
	});
}
function w({ own: e, forms: t, sending: r, context: i }) {
	let { mine: a } = r, { t: o } = i, { id: s } = e.comment, { features: c } = i.thread.capabilities.value, l = h(t.drafts.hasRevision(s) ? "editing" : "nothing"), u = p(null), d = p(null), f = a.now.value, m = {
		own: e,
		forms: t,
		sending: r,
		context: i,
		onEnd: () => {
			let e = l.value === "asking" ? d : u;
			l.value = "nothing", requestAnimationFrame(() => e.current?.focus());
		}
	};
	if (l.value === "editing") return /* @__PURE__ */ g(S, {
		...m,
		isAsked: u.current !== null
	});
	if (l.value === "asking") return /* @__PURE__ */ g(x, { ...m });
	if (!n(e, f) || !c.has("edit") && !c.has("delete")) return null;
	let v = Math.ceil((e.editUntil - f) / 1e3);
	return /* @__PURE__ */ _("p", {
		class: "change",
		children: [
			/* @__PURE__ */ g("span", {
				part: "hint",
				children: v <= 60 ? o("editableForSeconds", { count: v }) : o("editableFor", { count: Math.round(v / 60) })
			}),
			c.has("edit") && /* @__PURE__ */ g("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: u,
				onClick: () => l.value = "editing",
				children: o("edit")
			}),
			c.has("delete") && /* @__PURE__ */ g("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: d,
				onClick: () => l.value = "asking",
				children: o("delete")
			})
		]
	});
}
// src/features/editing/editing.css?inline
var T = ".change{font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.2em 1.1em;display:flex}.change span{color:var(--_muted)}.change .quiet{font-size:1em}.change .quiet:not(.danger){text-decoration:underline}.danger{color:var(--_danger);font-weight:600}.editing{margin-block:.4em}@container thread (inline-size<480px){.editing{margin-block-start:calc(.85 * var(--_avatar) - .9em)}}@media screen{.comment:has(>.slot>.editing)>:is(.body,.actions){display:none}}@media print{.change,.editing{display:none}}", E = {
	editing: "Edit your comment",
	editableFor: {
		one: "You can change this for {count} more minute.",
		other: "You can change this for {count} more minutes."
	},
	editableForSeconds: {
		one: "You can change this for {count} more second.",
		other: "You can change this for {count} more seconds."
	},
	tooLate: "The time for changes is over. Your words are still here, for you to copy.",
	save: "Save",
	saving: "Saving…",
	saved: "Your comment is changed.",
	delete: "Delete",
	deleteQuestion: "Delete this comment?",
	deleteYes: "Delete",
	deleteNo: "Keep it",
	deletedNow: "Your comment is deleted.",
	notSaved: "Not saved: {message} Your text is still here.",
	notDeleted: "Not deleted: {message}",
	ownGone: "This comment is no longer here.",
	tooLateToDelete: "The time to delete this is over."
};
// src/features/editing/editing.chunk.ts
function D(n) {
	e(E), t(n.root, T);
	let { forms: r, sending: i, slots: a, drawn: o } = n, s = /* @__PURE__ */ new Map(), c = (e, t) => {
		let n = s.get(e), r = (a.comments.get(e) ?? []).filter((e) => e !== n);
		a.comments.set(e, t ? [...r, t] : r), t ? s.set(e, t) : s.delete(e), o.get(e)?.redraw();
	}, f = (e) => (t) => (d(u(C, {
		id: e,
		context: n
	}), t), () => d(null, t)), p = l(() => {
		let e = r.value && i.value?.mine.all.value, t = new Set(e?.keys());
		queueMicrotask(() => {
			for (let e of s.keys()) t.has(e) || c(e, null);
			for (let e of t) s.has(e) || c(e, f(e));
		});
	});
	return () => {
		p();
		for (let e of s.keys()) c(e, null);
	};
}
export { D as start };
