import { t as e } from "./adopt-styles-D-whPyYY.js";
import { S as t, i as n } from "./element-CHeOnnx8.js";
import { useSignal as r } from "@preact/signals";
import { jsx as i, jsxs as a } from "preact/jsx-runtime";
import { useEffect as o, useRef as s } from "preact/hooks";
// src/features/editing/editing.css?inline
var c = ".change{font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.2em 1.1em;display:flex}.change span{color:var(--_muted)}.change .quiet{font-size:1em}.change .quiet:not(.danger){text-decoration:underline}.danger{color:var(--_danger);font-weight:600}.editing{margin-block:.4em}@container thread (inline-size<480px){.editing{margin-block-start:calc(.85 * var(--_avatar) - .9em)}}@media screen{.comment:has(>.island>.editing)>:is(.body,.actions){display:none}}@media print{.change,.editing{display:none}}", l = {
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
// src/features/own-comments/editable.ts
function u({ comment: e, editUntil: t }, n) {
	return t > n && e.state !== "deleted";
}
// src/features/editing/edit-messages.ts
function d(e, t, r, i) {
	return e === "forbidden" && !u(t, r) ? i.t("tooLate") : i.t("notSaved", { message: p(e) ? i.t("ownGone") : n(e, i) });
}
function f(e, t, r, i) {
	let a = e === "forbidden" && !u(t, r), o = p(e) ? i.t("ownGone") : n(e, i);
	return i.t("notDeleted", { message: a ? i.t("tooLateToDelete") : o });
}
var p = (e) => e === "not-found" || e === "gone";
// src/features/editing/delete-confirmation.tsx
function m({ own: e, writing: t, ui: n, onEnd: c }) {
	let { t: l } = n, { id: u } = e.comment, d = r(null), p = r(!1), m = s(null);
	o(() => m.current?.focus(), []);
	let h = async (e) => {
		let r = e.currentTarget.getRootNode();
		p.value || (p.value = !0, d.value = await t.mine.remove(u), p.value = !1, d.value || (n.announce(l("deletedNow")), requestAnimationFrame(() => {
			(r.getElementById(`comment-${u}`) ?? r.getElementById("heading"))?.focus();
		})));
	};
	return /* @__PURE__ */ a("p", {
		class: "change",
		role: "group",
		"aria-label": l("deleteQuestion"),
		onKeyDown: (e) => {
			e.key === "Escape" && (e.stopPropagation(), c());
		},
		children: [
			d.value && !p.value ? /* @__PURE__ */ i("span", {
				role: "alert",
				children: f(d.value, e, t.mine.now.value, n)
			}) : /* @__PURE__ */ i("span", { children: l("deleteQuestion") }),
			/* @__PURE__ */ i("button", {
				part: "button",
				class: "quiet danger",
				type: "button",
				"aria-disabled": p.value,
				onClick: (e) => void h(e),
				children: l("deleteYes")
			}),
			/* @__PURE__ */ i("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: m,
				onClick: c,
				children: l("deleteNo")
			})
		]
	});
}
// src/features/editing/edit-form.tsx
function h({ own: e, isAsked: t, writing: n, ui: c, onEnd: l }) {
	let { mine: u, drafts: f, form: p } = n, { t: m } = c, { id: h } = e.comment, g = f.revision(h, e.text), _ = r(!1), v = s(null), y = `edit-${h}`, b = g.refusal.value;
	o(() => (u.setEditing(h, !0), t && v.current?.querySelector("textarea")?.focus(), () => u.setEditing(h, !1)), []);
	let x = async () => {
		if (_.value) return;
		let e = g.text.value;
		if (g.problems.value = p.checkText(c.thread.capabilities.value.form, e), g.refusal.value = null, g.problems.value.text) {
			v.current?.querySelector("textarea")?.focus();
			return;
		}
		_.value = !0;
		let t = await u.edit(h, e);
		_.value = !1, g.refusal.value = t, t || g.text.value !== e || (f.endRevision(h), c.announce(m(u.all.value.get(h)?.comment.state === "pending" ? "postedHeld" : "saved")), l());
	};
	return /* @__PURE__ */ a("form", {
		part: "composer",
		class: "card editing",
		"aria-label": m("editing"),
		noValidate: !0,
		ref: v,
		onSubmit: (e) => {
			e.preventDefault(), x();
		},
		onKeyDown: (e) => {
			e.isComposing || (e.key === "Escape" ? (e.stopPropagation(), l()) : e.key === "Enter" && (e.ctrlKey || e.metaKey) && (e.preventDefault(), x()));
		},
		children: [
			/* @__PURE__ */ i(p.Field, {
				name: "text",
				id: y,
				label: m("editing"),
				hints: [],
				value: g.text,
				problem: g.problems.value.text,
				required: !0,
				ui: c
			}),
			/* @__PURE__ */ i(p.TextHelp, {
				draft: g,
				box: y,
				ui: c
			}),
			/* @__PURE__ */ i(p.DraftNotes, {
				draft: g,
				writing: n,
				ui: c
			}),
			/* @__PURE__ */ a("div", {
				class: "bar",
				children: [
					b !== null && /* @__PURE__ */ i("p", {
						part: "error",
						class: "error",
						role: "alert",
						children: d(b, e, u.now.value, c)
					}),
					/* @__PURE__ */ i(p.ToolsPlace, {
						draft: g,
						box: y,
						ui: c
					}),
					/* @__PURE__ */ i(p.Discard, {
						draft: g,
						writing: n,
						ui: c
					}),
					/* @__PURE__ */ i("button", {
						part: "button",
						class: "quiet",
						type: "button",
						onClick: l,
						children: m("cancel")
					}),
					/* @__PURE__ */ i("button", {
						part: "button",
						class: "send",
						type: "submit",
						"aria-disabled": _.value,
						onClick: (e) => {
							e.preventDefault(), x();
						},
						children: m(_.value ? "saving" : "save")
					})
				]
			})
		]
	});
}
// src/features/editing/edit-controls.tsx
function g({ own: e, writing: t, ui: n }) {
	let { mine: o, drafts: c } = t, { t: l } = n, { id: d } = e.comment, { features: f } = n.thread.capabilities.value, p = r(c.hasRevision(d) ? "editing" : "nothing"), g = s(null), _ = s(null), v = o.now.value, y = {
		own: e,
		writing: t,
		ui: n,
		onEnd: () => {
			let e = p.value === "asking" ? _ : g;
			p.value = "nothing", requestAnimationFrame(() => e.current?.focus());
		}
	};
	if (p.value === "editing") return /* @__PURE__ */ i(h, {
		...y,
		isAsked: g.current !== null
	});
	if (p.value === "asking") return /* @__PURE__ */ i(m, { ...y });
	if (!u(e, v) || !f.has("edit") && !f.has("delete")) return null;
	let b = Math.ceil((e.editUntil - v) / 1e3);
	return /* @__PURE__ */ a("p", {
		class: "change",
		children: [
			/* @__PURE__ */ i("span", {
				part: "hint",
				children: b <= 60 ? l("editableForSeconds", { count: b }) : l("editableFor", { count: Math.round(b / 60) })
			}),
			f.has("edit") && /* @__PURE__ */ i("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: g,
				onClick: () => p.value = "editing",
				children: l("edit")
			}),
			f.has("delete") && /* @__PURE__ */ i("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: _,
				onClick: () => p.value = "asking",
				children: l("delete")
			})
		]
	});
}
// src/features/editing/editing.chunk.ts
function _(n) {
	return t(l), e(n, c), g;
}
export { _ as createChanging };
