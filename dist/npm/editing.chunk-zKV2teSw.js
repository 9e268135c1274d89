import { a as e } from "./signals-core.module-CsSPNZ3_.js";
import { i as t, r as n, t as r } from "./jsxRuntime-B8ofRCrh.js";
import { s as i } from "./mount-DT1nyz81.js";
import { n as a } from "./interaction.chunk-Vk7NfId_.js";
import { a as o, o as s, s as c } from "./form-messages-DWT5ACEY.js";
import { r as l, t as u } from "./hooks-JUNWcWSL.js";
import { t as d } from "./input-method-Bw8vDgCZ.js";
import { a as f, i as p, n as m, r as h, t as g } from "./toolbar-slot-DHsFoll-.js";
// src/features/editing/edit-messages.ts
function _(e, t, n, r) {
	return e === "forbidden" && !b(t, n) ? r.t("tooLate") : r.t("notSaved", { message: y(e) ? r.t("ownGone") : o(e, r) });
}
function v(e, t, n, r) {
	let i = e === "forbidden" && !b(t, n), a = y(e) ? r.t("ownGone") : o(e, r);
	return r.t("notDeleted", { message: i ? r.t("tooLateToDelete") : a });
}
var y = (e) => e === "not-found" || e === "gone";
function b({ comment: e, editUntil: t }, n) {
	return t > n && e.state !== "deleted";
}
// src/features/editing/delete-confirmation.tsx
function x({ own: e, sending: t, context: n, onEnd: i }) {
	let { mine: a } = t, { t: o, root: s } = n, { id: f } = e.comment, p = c(null), m = c(!1), h = l(null);
	u(() => h.current?.focus(), []);
	let g = async () => {
		if (m.value) return;
		m.value = !0;
		let e = S(s, `comment-${f}`);
		p.value = await a.remove(f), m.value = !1, p.value || (n.announce(o("deletedNow")), requestAnimationFrame(() => {
			[
				`comment-${f}`,
				...e,
				"heading"
			].map((e) => s.getElementById(e)).find((e) => e !== null)?.focus({ preventScroll: !0 });
		}));
	};
	return /* @__PURE__ */ r("p", {
		class: "change",
		role: "group",
		"aria-label": o("deleteQuestion"),
		onKeyDown: (e) => {
			e.key !== "Escape" || d(e) || (e.stopPropagation(), i());
		},
		children: [
			p.value && !m.value ? /* @__PURE__ */ r("span", {
				role: "alert",
				children: v(p.value, e, a.now.value, n)
			}) : /* @__PURE__ */ r("span", { children: o("deleteQuestion") }),
			/* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet danger",
				type: "button",
				"aria-disabled": m.value,
				onClick: () => void g(),
				children: o("deleteYes")
			}),
			/* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: h,
				onClick: i,
				children: o("deleteNo")
			})
		]
	});
}
function S(e, t) {
	let n = Array.from(e.querySelectorAll("[id^=\"comment-\"][tabindex=\"-1\"]"), (e) => e.id), r = n.indexOf(t);
	return r < 0 ? [] : [...n.slice(r + 1), ...n.slice(0, r).toReversed()];
}
// src/features/editing/edit-form.tsx
function C({ own: e, isAsked: t, forms: n, sending: i, context: a, onEnd: o }) {
	let { drafts: s } = n, { mine: v, checkText: y } = i, { t: b } = a, { id: x } = e.comment, S = s.revision(x, e.text), C = c(!1), w = l(null), T = `edit-${x}`, E = S.refusal.value;
	u(() => (v.setEditing(x, !0), t && w.current?.querySelector("textarea")?.focus(), () => v.setEditing(x, !1)), []);
	let D = async () => {
		if (C.value) return;
		let e = S.text.value;
		if (S.problems.value = y(a.thread.capabilities.value.form, e), S.refusal.value = null, S.problems.value.text) {
			w.current?.querySelector("textarea")?.focus();
			return;
		}
		C.value = !0;
		let t = await v.edit(x, e);
		C.value = !1, S.refusal.value = t, t || S.text.value !== e || (s.endRevision(x), a.announce(b(v.all.value.get(x)?.comment.state === "pending" ? "postedHeld" : "saved")), o());
	};
	return /* @__PURE__ */ r("form", {
		part: "composer",
		class: "card editing",
		"aria-label": b("editing"),
		noValidate: !0,
		ref: w,
		onSubmit: (e) => {
			e.preventDefault(), D();
		},
		onKeyDown: (e) => {
			d(e) || (e.key === "Escape" ? (e.stopPropagation(), o()) : e.key === "Enter" && (e.ctrlKey || e.metaKey) && (e.preventDefault(), D()));
		},
		children: [
			/* @__PURE__ */ r(f, {
				name: "text",
				id: T,
				label: b("editing"),
				hints: [],
				value: S.text,
				problem: S.problems.value.text,
				required: !0,
				ui: a
			}),
			/* @__PURE__ */ r(g, {
				draft: S,
				box: T,
				context: a
			}),
			/* @__PURE__ */ r(p, {
				draft: S,
				forms: n,
				context: a
			}),
			/* @__PURE__ */ r("div", {
				class: "bar",
				children: [
					E !== null && /* @__PURE__ */ r("p", {
						part: "error",
						class: "error",
						role: "alert",
						children: _(E, e, v.now.value, a)
					}),
					/* @__PURE__ */ r(m, {
						draft: S,
						box: T,
						context: a
					}),
					/* @__PURE__ */ r(h, {
						draft: S,
						forms: n,
						context: a
					}),
					/* @__PURE__ */ r("button", {
						part: "button",
						class: "quiet",
						type: "button",
						onClick: o,
						children: b("cancel")
					}),
					/* @__PURE__ */ r("button", {
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
function w({ id: e, context: t }) {
	let n = t.forms.value, i = t.sending.value, a = s(() => t.sending.value?.mine.all.value.get(e)).value;
	return !n || !i || !a ? null : /* @__PURE__ */ r(T, {
		own: a,
		forms: n,
		sending: i,
		context: t
	});
}
function T({ own: e, forms: t, sending: n, context: i }) {
	let { mine: a } = n, { t: o } = i, { id: s } = e.comment, { features: u } = i.thread.capabilities.value, d = c(t.drafts.hasRevision(s) ? "editing" : "nothing"), f = l(null), p = l(null), m = a.now.value, h = {
		own: e,
		forms: t,
		sending: n,
		context: i,
		onEnd: () => {
			let e = d.value === "asking" ? p : f;
			d.value = "nothing", requestAnimationFrame(() => e.current?.focus());
		}
	};
	if (d.value === "editing") return /* @__PURE__ */ r(C, {
		...h,
		isAsked: f.current !== null
	});
	if (d.value === "asking") return /* @__PURE__ */ r(x, { ...h });
	if (!b(e, m) || !u.has("edit") && !u.has("delete")) return null;
	let g = Math.ceil((e.editUntil - m) / 1e3);
	return /* @__PURE__ */ r("p", {
		class: "change",
		children: [
			/* @__PURE__ */ r("span", {
				part: "hint",
				children: g <= 60 ? o("editableForSeconds", { count: g }) : o("editableFor", { count: Math.round(g / 60) })
			}),
			u.has("edit") && /* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: f,
				onClick: () => d.value = "editing",
				children: o("edit")
			}),
			u.has("delete") && /* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: p,
				onClick: () => d.value = "asking",
				children: o("delete")
			})
		]
	});
}
// src/features/editing/editing.css?inline
var E = ".change{font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.2em 1.1em;display:flex}.change span{color:var(--_muted)}.change .quiet{font-size:1em}.change .quiet:not(.danger){text-decoration:underline}.danger{color:var(--_danger);font-weight:600}.editing{margin-block:.4em}@container thread (inline-size<480px){.editing{margin-block-start:calc(.85 * var(--_avatar) - .9em)}}@media screen{.comment:has(>.slot>.editing)>:is(.body,.actions){display:none}}@media print{.change,.editing{display:none}}", D = {
	editing: "Edit comment",
	editableFor: {
		one: "You can edit this for {count} more minute.",
		other: "You can edit this for {count} more minutes."
	},
	editableForSeconds: {
		one: "You can edit this for {count} more second.",
		other: "You can edit this for {count} more seconds."
	},
	tooLate: "This comment can no longer be edited. Your changes are still here to copy.",
	save: "Save",
	saving: "Saving…",
	saved: "Changes saved.",
	delete: "Delete",
	deleteQuestion: "Delete this comment?",
	deleteYes: "Delete",
	deleteNo: "Keep it",
	deletedNow: "Comment deleted.",
	notSaved: "Not saved: {message} Your text is still here.",
	notDeleted: "Not deleted: {message}",
	ownGone: "This comment is no longer here.",
	tooLateToDelete: "This comment can no longer be deleted."
};
// src/features/editing/editing.chunk.ts
function O(r) {
	i(D), a(r.root, E);
	let { forms: o, sending: s, slots: c, drawn: l } = r, u = /* @__PURE__ */ new Map(), d = (e, t) => {
		let n = u.get(e), r = (c.comments.get(e) ?? []).filter((e) => e !== n);
		c.comments.set(e, t ? [...r, t] : r), t ? u.set(e, t) : u.delete(e), l.get(e)?.redraw();
	}, f = (e) => (i) => (n(t(w, {
		id: e,
		context: r
	}), i), () => n(null, i)), p = e(() => {
		let e = o.value && s.value?.mine.all.value, t = new Set(e?.keys());
		queueMicrotask(() => {
			for (let e of u.keys()) t.has(e) || d(e, null);
			for (let e of t) u.has(e) || d(e, f(e));
		});
	});
	return () => {
		p();
		for (let e of u.keys()) d(e, null);
	};
}
export { O as start };
