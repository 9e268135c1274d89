import { a as e } from "./signals-core.module-CsSPNZ3_.js";
import { c as t, i as n, l as r, n as i, t as a } from "./jsxRuntime-DZhll9zQ.js";
import { c as o } from "./mount-CSMoVvaO.js";
import { n as s } from "./interaction.chunk-8hiVAhkV.js";
import { a as c, o as l, s as u } from "./form-messages-DuJoZkP4.js";
import { i as d } from "./form-focus-BY21EMbG.js";
import { a as f, i as p, n as m, r as h, t as g } from "./toolbar-slot-CGxzsK0T.js";
// src/features/editing/edit-messages.ts
function _(e, t, n, r) {
	return e === "forbidden" && !b(t, n) ? r.t("tooLate") : r.t("notSaved", { message: y(e) ? r.t("ownGone") : c(e, r) });
}
function v(e, t, n, r) {
	let i = e === "forbidden" && !b(t, n), a = y(e) ? r.t("ownGone") : c(e, r);
	return r.t("notDeleted", { message: i ? r.t("tooLateToDelete") : a });
}
var y = (e) => e === "not-found" || e === "gone";
function b({ comment: e, editUntil: t }, n) {
	return t > n && e.state !== "deleted";
}
// src/features/editing/deleted-row.tsx
function x({ own: e, sending: t, context: r }) {
	let { deletions: o } = t.mine, { t: s, root: c } = r, { id: l } = e.comment, u = n(null);
	i(() => {
		let { activeElement: e } = c;
		(e === null || e.closest(`#comment-${CSS.escape(l)}`)) && document.activeElement !== null && S(c, l);
	}, []);
	let d = () => {
		u.current && !u.current.matches(":focus-within") && o.remove(l);
	};
	return /* @__PURE__ */ a("p", {
		part: "notice",
		class: "deleted",
		ref: u,
		onFocusIn: () => o.hold(l),
		onFocusOut: () => requestAnimationFrame(d),
		children: [/* @__PURE__ */ a("span", { children: s("deletedNow") }), /* @__PURE__ */ a("button", {
			part: "button",
			class: "quiet",
			type: "button",
			onClick: () => {
				o.undo(l), c.getElementById(`comment-${l}`)?.focus({ preventScroll: !0 });
			},
			children: s("undo")
		})]
	});
}
function S(e, t) {
	let n = [...e.querySelectorAll("[id^=\"comment-\"][tabindex=\"-1\"]")], r = n.findIndex((e) => e.id === `comment-${t}`);
	(n[r + 1] ?? n[r - 1] ?? e.getElementById("heading"))?.focus({ preventScroll: !0 });
}
// src/features/editing/edit-form.tsx
function C({ own: e, isAsked: t, forms: r, sending: o, context: s, onEnd: c }) {
	let { drafts: l } = r, { mine: v, checkText: y } = o, { t: b } = s, { id: x } = e.comment, S = l.revision(x, e.text), C = u(!1), w = n(null), T = `edit-${x}`, E = S.refusal.value;
	i(() => (v.setEditing(x, !0), t && w.current?.querySelector("textarea")?.focus(), () => v.setEditing(x, !1)), []);
	let D = async () => {
		if (C.value) return;
		let e = S.text.value;
		if (S.problems.value = y(s.thread.capabilities.value.form, e), S.refusal.value = null, S.problems.value.text) {
			w.current?.querySelector("textarea")?.focus();
			return;
		}
		C.value = !0;
		let t = await v.edit(x, e);
		C.value = !1, S.refusal.value = t, t || S.text.value !== e || (l.endRevision(x), s.announce(b(v.all.value.get(x)?.comment.state === "pending" ? "postedHeld" : "saved")), c());
	};
	return /* @__PURE__ */ a("form", {
		part: "composer",
		class: "card editing",
		"aria-label": b("editing"),
		noValidate: !0,
		ref: w,
		onSubmit: (e) => {
			e.preventDefault(), D();
		},
		onKeyDown: (e) => {
			d(e) || (e.key === "Escape" ? (e.stopPropagation(), c()) : e.key === "Enter" && (e.ctrlKey || e.metaKey) && (e.preventDefault(), D()));
		},
		children: [
			/* @__PURE__ */ a(f, {
				name: "text",
				id: T,
				label: b("editing"),
				hints: [],
				value: S.text,
				problem: S.problems.value.text,
				required: !0,
				ui: s
			}),
			/* @__PURE__ */ a(g, {
				draft: S,
				box: T,
				context: s
			}),
			/* @__PURE__ */ a(p, {
				draft: S,
				forms: r,
				context: s
			}),
			/* @__PURE__ */ a("div", {
				class: "bar",
				children: [
					E !== null && /* @__PURE__ */ a("p", {
						part: "error",
						class: "error",
						role: "alert",
						children: _(E, e, v.now.value, s)
					}),
					/* @__PURE__ */ a(m, {
						draft: S,
						box: T,
						context: s
					}),
					/* @__PURE__ */ a(h, {
						draft: S,
						forms: r,
						context: s
					}),
					/* @__PURE__ */ a("button", {
						part: "button",
						class: "quiet",
						type: "button",
						onClick: c,
						children: b("cancel")
					}),
					/* @__PURE__ */ a("button", {
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
	let n = t.forms.value, r = t.sending.value, i = l(() => t.sending.value?.mine.all.value.get(e)).value;
	return !n || !r || !i ? null : /* @__PURE__ */ a(T, {
		own: i,
		forms: n,
		sending: r,
		context: t
	});
}
function T({ own: e, forms: t, sending: r, context: i }) {
	let { mine: o } = r, { t: s } = i, { id: c } = e.comment, { features: l } = i.thread.capabilities.value, d = u(t.drafts.hasRevision(c) ? "editing" : "nothing"), f = n(null), p = o.now.value, m = o.deletions.problems.value.get(c), h = {
		own: e,
		forms: t,
		sending: r,
		context: i,
		onEnd: () => {
			d.value = "nothing", requestAnimationFrame(() => f.current?.focus());
		}
	};
	if (d.value === "editing") return /* @__PURE__ */ a(C, {
		...h,
		isAsked: f.current !== null
	});
	if (e.deleteAt !== null) return /* @__PURE__ */ a(x, { ...h });
	let g = b(e, p) && (l.has("edit") || l.has("delete"));
	if (!g && m === void 0) return null;
	let _ = Math.ceil((e.editUntil - p) / 1e3);
	return /* @__PURE__ */ a("p", {
		class: "change",
		children: [
			m !== void 0 && /* @__PURE__ */ a("span", {
				part: "error",
				class: "error",
				role: "alert",
				children: v(m, e, p, i)
			}),
			g && /* @__PURE__ */ a("span", {
				part: "hint",
				children: _ <= 60 ? s("editableForSeconds", { count: _ }) : s("editableFor", { count: Math.round(_ / 60) })
			}),
			g && l.has("edit") && /* @__PURE__ */ a("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: f,
				onClick: () => d.value = "editing",
				children: s("edit")
			}),
			g && l.has("delete") && /* @__PURE__ */ a("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: () => {
					o.deletions.remove(c), i.announce(s("deletedNow"));
				},
				children: s("delete")
			})
		]
	});
}
// src/features/editing/editing.css?inline
var E = ".change{font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.2em 1.1em;display:flex}.change span{color:var(--_muted)}.change .quiet{font-size:1em}.change .quiet:not(.danger){text-decoration:underline}.danger{color:var(--_danger);font-weight:600}.editing{margin-block:.4em}@container thread (inline-size<480px){.editing{margin-block-start:calc(.85 * var(--_avatar) - .9em)}}.deleting>:not(.slot,.slot *),.deleting>.slot:not(:has(.deleted)){display:none}.comment.deleting{min-block-size:0;padding-inline-start:0}.deleting.comment:before{content:none}.deleted{border-radius:var(--_radius);background:var(--_surface);min-block-size:44px;color:var(--_muted);font:400 var(--_small) / 1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.2em 1.1em;padding-inline:.9em;display:flex}.deleted .quiet{color:var(--_accent)}@media screen{.comment:has(>.slot>.editing)>:is(.body,.actions){display:none}}@media print{.change,.editing{display:none}}", D = {
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
	deletedNow: "Comment deleted.",
	notSaved: "Not saved: {message} Your text is still here.",
	notDeleted: "Not deleted: {message}",
	ownGone: "This comment is no longer here.",
	tooLateToDelete: "This comment can no longer be deleted."
};
// src/features/editing/editing.chunk.ts
function O(n) {
	o(D), s(n.root, E);
	let { forms: i, sending: a, slots: c, drawn: l } = n, u = /* @__PURE__ */ new Map(), d = (e, t) => {
		let n = u.get(e), r = (c.comments.get(e) ?? []).filter((e) => e !== n);
		c.comments.set(e, t ? [...r, t] : r), t ? u.set(e, t) : u.delete(e), l.get(e)?.redraw();
	}, f = (e) => (i) => (t(r(w, {
		id: e,
		context: n
	}), i), () => t(null, i)), p = (e) => typeof a.value?.mine.all.value.get(e)?.deleteAt == "number", m = (e, { comment: t }) => {
		p(t.id) && e.classList.add("deleting");
	};
	n.decorators.add(m);
	let h = n.redrawWhen(() => [...a.value?.mine.all.value.keys() ?? []].filter(p)), g = e(() => {
		let e = i.value && a.value?.mine.all.value, t = new Set(e?.keys());
		queueMicrotask(() => {
			for (let e of u.keys()) t.has(e) || d(e, null);
			for (let e of t) u.has(e) || d(e, f(e));
		});
	});
	return () => {
		g(), h(), n.decorators.delete(m);
		for (let e of u.keys()) d(e, null);
	};
}
export { O as start };
