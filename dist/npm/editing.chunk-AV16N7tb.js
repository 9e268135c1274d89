import { a as e } from "./signals-core.module-CsSPNZ3_.js";
import { c as t, i as n, l as r, n as i, t as a } from "./jsxRuntime-DZhll9zQ.js";
import { s as o } from "./mount-BOGEMqU0.js";
import { n as s } from "./interaction.chunk-CckVbhlO.js";
import { n as c, t as l } from "./signals.module-YSE5eSJs.js";
import { n as u, t as d } from "./draft-notes-BkH8QGxh.js";
import { n as f, t as p } from "./text-field-D7XMJ4nz.js";
// src/features/editing/edit-messages.ts
function m(e, t, n, r) {
	return e === "forbidden" && !v(t, n) ? r.t("tooLate") : r.t("notSaved", { message: _(e) ? r.t("ownGone") : g(e, r) });
}
function h(e, t, n, r) {
	let i = e === "forbidden" && !v(t, n), a = _(e) ? r.t("ownGone") : g(e, r);
	return r.t("notDeleted", { message: i ? r.t("tooLateToDelete") : a });
}
var g = (e, t) => t.sending.value?.sentenceOf(e, t) ?? "", _ = (e) => e === "not-found" || e === "gone";
function v({ comment: e, editUntil: t }, n) {
	return t > n && e.state !== "deleted";
}
// src/features/editing/deleted-row.tsx
function y({ own: e, sending: t, context: r }) {
	let { deletions: o } = t.mine, { t: s, root: c } = r, { id: l } = e.comment, u = n(null);
	i(() => {
		let { activeElement: e } = c;
		(e === null || e.closest(`#comment-${CSS.escape(l)}`)) && document.activeElement !== null && b(c, l);
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
function b(e, t) {
	let n = [...e.querySelectorAll("[id^=\"comment-\"][tabindex=\"-1\"]")], r = n.findIndex((e) => e.id === `comment-${t}`);
	(n[r + 1] ?? n[r - 1] ?? e.getElementById("heading"))?.focus({ preventScroll: !0 });
}
// src/features/editing/time-left.ts
function x(e, t) {
	let n = new Intl.NumberFormat(t, {
		minimumIntegerDigits: 2,
		useGrouping: !1
	});
	return `${new Intl.NumberFormat(t, { useGrouping: !1 }).format(Math.floor(e / 60))}:${n.format(e % 60)}`;
}
// src/features/editing/edit-form.tsx
function S({ own: e, isAsked: t, forms: r, sending: o, context: s, onEnd: l }) {
	let { drafts: h } = r, { mine: g, checkText: _ } = o, { t: v } = s, { id: y } = e.comment, b = h.revision(y, e.text), S = c(!1), C = n(null), w = `edit-${y}`, T = b.refusal.value;
	i(() => (g.setEditing(y, !0), t && (C.current?.querySelector("textarea")?.focus({ preventScroll: !0 }), C.current?.scrollIntoView({ block: "nearest" })), () => g.setEditing(y, !1)), []);
	let E = Math.max(0, Math.ceil((e.editUntil - g.now.value) / 1e3)), D = E > 0 && E <= 60;
	i(() => {
		D && s.announce(v("editableForSeconds", { count: E }));
	}, [D]);
	let O = f(async () => {
		if (S.value) return;
		let e = b.text.value;
		if (b.problems.value = _(s.thread.capabilities.value.form, e), b.refusal.value = null, b.problems.value.text) {
			C.current?.querySelector("textarea")?.focus();
			return;
		}
		S.value = !0;
		let t = await g.edit(y, e);
		S.value = !1, b.refusal.value = t, t || b.text.value !== e || (h.endRevision(y), s.announce(v(g.all.value.get(y)?.comment.state === "pending" ? "postedHeld" : "saved")), l());
	}, l), k = `h${Math.min(6, s.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ a("form", {
		part: "composer",
		class: "composer in-place open editing",
		"aria-labelledby": `${w}-title`,
		...O.form,
		ref: C,
		children: [
			/* @__PURE__ */ a(k, {
				class: "title",
				id: `${w}-title`,
				children: v("editing")
			}),
			/* @__PURE__ */ a(p, {
				draft: b,
				id: w,
				label: v("editing"),
				placeholder: "",
				isOpen: !0,
				forms: r,
				context: s
			}),
			/* @__PURE__ */ a(u, {
				draft: b,
				forms: r,
				context: s
			}),
			T !== null && /* @__PURE__ */ a("p", {
				part: "error",
				class: "error",
				"data-icon": "warn",
				role: "alert",
				children: m(T, e, g.now.value, s)
			}),
			/* @__PURE__ */ a("div", {
				class: "bar",
				children: [
					/* @__PURE__ */ a("button", {
						part: "button",
						class: "quiet",
						type: "button",
						onClick: l,
						children: v("cancel")
					}),
					/* @__PURE__ */ a(d, {
						draft: b,
						forms: r,
						context: s
					}),
					E > 0 && /* @__PURE__ */ a("span", {
						part: "hint",
						class: "left",
						children: v("timeLeft", { time: x(E, s.settings.value.lang) })
					}),
					/* @__PURE__ */ a("button", {
						...O.button,
						"aria-disabled": S.value,
						children: v(S.value ? "saving" : "save")
					})
				]
			})
		]
	});
}
// src/features/editing/edit-controls.tsx
function C({ id: e, context: t }) {
	let n = t.forms.value, r = t.sending.value, i = l(() => t.sending.value?.mine.all.value.get(e)).value;
	return !n || !r || !i ? null : /* @__PURE__ */ a(w, {
		own: i,
		forms: n,
		sending: r,
		context: t
	});
}
function w({ own: e, forms: t, sending: r, context: i }) {
	let { mine: o } = r, { t: s } = i, { id: l } = e.comment, { features: u } = i.thread.capabilities.value, d = c(t.drafts.hasRevision(l) ? "editing" : "nothing"), f = n(null), p = o.now.value, m = o.deletions.problems.value.get(l), g = {
		own: e,
		forms: t,
		sending: r,
		context: i,
		onEnd: () => {
			d.value = "nothing", requestAnimationFrame(() => f.current?.focus());
		}
	};
	if (d.value === "editing") return /* @__PURE__ */ a(S, {
		...g,
		isAsked: f.current !== null
	});
	if (e.deleteAt !== null) return /* @__PURE__ */ a(y, { ...g });
	let _ = v(e, p) && (u.has("edit") || u.has("delete"));
	if (!_ && m === void 0) return null;
	let b = e.comment.state === "pending", x = Math.ceil((e.editUntil - p) / 1e3);
	return /* @__PURE__ */ a("p", {
		class: "change",
		"data-icon": b || !_ ? void 0 : "check",
		children: [
			m !== void 0 && /* @__PURE__ */ a("span", {
				part: "error",
				class: "error",
				role: "alert",
				children: h(m, e, p, i)
			}),
			_ && !b && /* @__PURE__ */ a("b", { children: [s("justPosted"), " "] }),
			_ && /* @__PURE__ */ a("span", {
				part: "hint",
				children: x <= 60 ? s("editableForSeconds", { count: x }) : s("editableFor", { count: Math.round(x / 60) })
			}),
			_ && u.has("edit") && /* @__PURE__ */ a("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: f,
				onClick: () => d.value = "editing",
				children: s("edit")
			}),
			_ && u.has("delete") && /* @__PURE__ */ a("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: () => {
					o.deletions.remove(l), i.announce(s("deletedNow"));
				},
				children: s("delete")
			})
		]
	});
}
// src/features/editing/editing.css?inline
var T = ".change{min-block-size:28px;font:var(--_small) / 1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.15em 1.15em;display:inline-flex}.change:before{background:var(--_success);margin-inline-end:-.65em}.change>span{color:var(--_muted)}.change>b{color:var(--_success);margin-inline-end:-.85em;font-weight:600}.held>.slot>.change>[part=hint]{display:none}.danger{color:var(--_danger);font-weight:600}.left{color:var(--_muted);font-variant-numeric:tabular-nums lining-nums;margin-inline-start:auto}.left+.send{margin-inline-start:0}.deleting>:not(.slot),.deleting>.slot:not(:has(.deleted)){display:none}.comment.deleting{min-block-size:0;padding-inline-start:0;animation:none}.deleting.comment:before{content:none}.deleted{border-radius:var(--_radius);background:var(--_surface);min-block-size:44px;color:var(--_muted);font:400 var(--_small) / 1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.2em 1.1em;padding-inline:.9em;display:flex}.deleted .quiet{color:var(--_accent)}@media screen{.comment:has(>.slot>.editing)>:is(.body,.actions,.notice){display:none}}@media print{.change,.editing{display:none}}[data-icon=check]{--_icon:path(\"M3.53 7.97l3.5 3.5-0.53 0.53-0.57-0.49 6.5-7.5 1.13 0.98-7.03 8.11-4.07-4.07 1.06-1.06z\")}", E = {
	editing: "Edit comment",
	justPosted: "Posted.",
	timeLeft: "{time} left",
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
function D(n) {
	o(E), s(n.root, T);
	let { forms: i, sending: a, slots: c, drawn: l } = n, u = /* @__PURE__ */ new Map(), d = (e, t) => {
		let n = u.get(e), r = (c.comments.get(e) ?? []).filter((e) => e !== n);
		c.comments.set(e, t ? [...r, t] : r), t ? u.set(e, t) : u.delete(e), l.get(e)?.redraw();
	}, f = (e) => (i) => (t(r(C, {
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
export { D as start };
