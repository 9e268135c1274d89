import { c as e, t } from "./translate-DI7Ky-bs.js";
import { i as n, r, t as i } from "./jsxRuntime-B8ofRCrh.js";
import { i as a, n as o } from "./interaction.chunk-Bgr3tE7T.js";
import { a as s, o as c, s as l } from "./form-messages-DsdTX5EB.js";
import { r as u, t as d } from "./hooks-JUNWcWSL.js";
import { a as f, i as p, n as m, r as h, t as g } from "./toolbar-slot-DBUrFrS4.js";
// src/features/editing/edit-messages.ts
function _(e, t, n, r) {
	return e === "forbidden" && !b(t, n) ? r.t("tooLate") : r.t("notSaved", { message: y(e) ? r.t("ownGone") : s(e, r) });
}
function v(e, t, n, r) {
	let i = e === "forbidden" && !b(t, n), a = y(e) ? r.t("ownGone") : s(e, r);
	return r.t("notDeleted", { message: i ? r.t("tooLateToDelete") : a });
}
var y = (e) => e === "not-found" || e === "gone";
function b({ comment: e, editUntil: t }, n) {
	return t > n && e.state !== "deleted";
}
// src/features/editing/delete-confirmation.tsx
function x({ own: e, sending: t, context: n, onEnd: r }) {
	let { mine: a } = t, { t: s, root: c } = n, { id: f } = e.comment, p = l(null), m = l(!1), h = u(null);
	d(() => h.current?.focus(), []);
	let g = async () => {
		m.value || (m.value = !0, p.value = await a.remove(f), m.value = !1, p.value || (n.announce(s("deletedNow")), requestAnimationFrame(() => {
			(c.getElementById(`comment-${f}`) ?? c.getElementById("heading"))?.focus();
		})));
	};
	return /* @__PURE__ */ i("p", {
		class: "change",
		role: "group",
		"aria-label": s("deleteQuestion"),
		onKeyDown: (e) => {
			e.key !== "Escape" || o(e) || (e.stopPropagation(), r());
		},
		children: [
			p.value && !m.value ? /* @__PURE__ */ i("span", {
				role: "alert",
				children: v(p.value, e, a.now.value, n)
			}) : /* @__PURE__ */ i("span", { children: s("deleteQuestion") }),
			/* @__PURE__ */ i("button", {
				part: "button",
				class: "quiet danger",
				type: "button",
				"aria-disabled": m.value,
				onClick: () => void g(),
				children: s("deleteYes")
			}),
			/* @__PURE__ */ i("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: h,
				onClick: r,
				children: s("deleteNo")
			})
		]
	});
}
// src/features/editing/edit-form.tsx
function S({ own: e, isAsked: t, forms: n, sending: r, context: a, onEnd: s }) {
	let { drafts: c } = n, { mine: v, checkText: y } = r, { t: b } = a, { id: x } = e.comment, S = c.revision(x, e.text), C = l(!1), w = u(null), T = `edit-${x}`, E = S.refusal.value;
	d(() => (v.setEditing(x, !0), t && w.current?.querySelector("textarea")?.focus(), () => v.setEditing(x, !1)), []);
	let D = async () => {
		if (C.value) return;
		let e = S.text.value;
		if (S.problems.value = y(a.thread.capabilities.value.form, e), S.refusal.value = null, S.problems.value.text) {
			w.current?.querySelector("textarea")?.focus();
			return;
		}
		C.value = !0;
		let t = await v.edit(x, e);
		C.value = !1, S.refusal.value = t, t || S.text.value !== e || (c.endRevision(x), a.announce(b(v.all.value.get(x)?.comment.state === "pending" ? "postedHeld" : "saved")), s());
	};
	return /* @__PURE__ */ i("form", {
		part: "composer",
		class: "card editing",
		"aria-label": b("editing"),
		noValidate: !0,
		ref: w,
		onSubmit: (e) => {
			e.preventDefault(), D();
		},
		onKeyDown: (e) => {
			o(e) || (e.key === "Escape" ? (e.stopPropagation(), s()) : e.key === "Enter" && (e.ctrlKey || e.metaKey) && (e.preventDefault(), D()));
		},
		children: [
			/* @__PURE__ */ i(f, {
				name: "text",
				id: T,
				label: b("editing"),
				hints: [],
				value: S.text,
				problem: S.problems.value.text,
				required: !0,
				ui: a
			}),
			/* @__PURE__ */ i(g, {
				draft: S,
				box: T,
				context: a
			}),
			/* @__PURE__ */ i(p, {
				draft: S,
				forms: n,
				context: a
			}),
			/* @__PURE__ */ i("div", {
				class: "bar",
				children: [
					E !== null && /* @__PURE__ */ i("p", {
						part: "error",
						class: "error",
						role: "alert",
						children: _(E, e, v.now.value, a)
					}),
					/* @__PURE__ */ i(m, {
						draft: S,
						box: T,
						context: a
					}),
					/* @__PURE__ */ i(h, {
						draft: S,
						forms: n,
						context: a
					}),
					/* @__PURE__ */ i("button", {
						part: "button",
						class: "quiet",
						type: "button",
						onClick: s,
						children: b("cancel")
					}),
					/* @__PURE__ */ i("button", {
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
	let n = t.forms.value, r = t.sending.value, a = c(() => t.sending.value?.mine.all.value.get(e)).value;
	return !n || !r || !a ? null : /* @__PURE__ */ i(w, {
		own: a,
		forms: n,
		sending: r,
		context: t
	});
}
function w({ own: e, forms: t, sending: n, context: r }) {
	let { mine: a } = n, { t: o } = r, { id: s } = e.comment, { features: c } = r.thread.capabilities.value, d = l(t.drafts.hasRevision(s) ? "editing" : "nothing"), f = u(null), p = u(null), m = a.now.value, h = {
		own: e,
		forms: t,
		sending: n,
		context: r,
		onEnd: () => {
			let e = d.value === "asking" ? p : f;
			d.value = "nothing", requestAnimationFrame(() => e.current?.focus());
		}
	};
	if (d.value === "editing") return /* @__PURE__ */ i(S, {
		...h,
		isAsked: f.current !== null
	});
	if (d.value === "asking") return /* @__PURE__ */ i(x, { ...h });
	if (!b(e, m) || !c.has("edit") && !c.has("delete")) return null;
	let g = Math.ceil((e.editUntil - m) / 1e3);
	return /* @__PURE__ */ i("p", {
		class: "change",
		children: [
			/* @__PURE__ */ i("span", {
				part: "hint",
				children: g <= 60 ? o("editableForSeconds", { count: g }) : o("editableFor", { count: Math.round(g / 60) })
			}),
			c.has("edit") && /* @__PURE__ */ i("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: f,
				onClick: () => d.value = "editing",
				children: o("edit")
			}),
			c.has("delete") && /* @__PURE__ */ i("button", {
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
function D(i) {
	t(E), a(i.root, T);
	let { forms: o, sending: s, slots: c, drawn: l } = i, u = /* @__PURE__ */ new Map(), d = (e, t) => {
		let n = u.get(e), r = (c.comments.get(e) ?? []).filter((e) => e !== n);
		c.comments.set(e, t ? [...r, t] : r), t ? u.set(e, t) : u.delete(e), l.get(e)?.redraw();
	}, f = (e) => (t) => (r(n(C, {
		id: e,
		context: i
	}), t), () => r(null, t)), p = e(() => {
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
export { D as start };
