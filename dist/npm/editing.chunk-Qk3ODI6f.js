import { a as e } from "./signals-core.module-CsSPNZ3_.js";
import { i as t, r as n, t as r } from "./jsxRuntime-B8ofRCrh.js";
import { s as i } from "./mount-BYh7w6XR.js";
import { n as a } from "./interaction.chunk-B8em87Pf.js";
import { n as o, t as s } from "./signals.module-Czef5xNk.js";
import { r as c, t as l } from "./hooks-JUNWcWSL.js";
import { t as u } from "./input-method-Bw8vDgCZ.js";
import { n as d, t as f } from "./draft-notes-D3tEvTKI.js";
import { n as p, t as m } from "./text-field-B1hmg1uW.js";
// src/features/editing/edit-messages.ts
function h(e, t, n, r) {
	return e === "forbidden" && !y(t, n) ? r.t("tooLate") : r.t("notSaved", { message: v(e) ? r.t("ownGone") : _(e, r) });
}
function g(e, t, n, r) {
	let i = e === "forbidden" && !y(t, n), a = v(e) ? r.t("ownGone") : _(e, r);
	return r.t("notDeleted", { message: i ? r.t("tooLateToDelete") : a });
}
var _ = (e, t) => t.sending.value?.sentenceOf(e, t) ?? "", v = (e) => e === "not-found" || e === "gone";
function y({ comment: e, editUntil: t }, n) {
	return t > n && e.state !== "deleted";
}
// src/features/editing/delete-confirmation.tsx
function b({ own: e, sending: t, context: n, onEnd: i }) {
	let { mine: a } = t, { t: s, root: d } = n, { id: f } = e.comment, p = o(null), m = o(!1), h = c(null);
	l(() => h.current?.focus(), []);
	let _ = async () => {
		if (m.value) return;
		m.value = !0;
		let e = x(d, `comment-${f}`);
		p.value = await a.remove(f), m.value = !1, p.value || (n.announce(s("deletedNow")), requestAnimationFrame(() => {
			[
				`comment-${f}`,
				...e,
				"heading"
			].map((e) => d.getElementById(e)).find((e) => e !== null)?.focus({ preventScroll: !0 });
		}));
	};
	return /* @__PURE__ */ r("p", {
		class: "change",
		role: "group",
		"aria-label": s("deleteQuestion"),
		onKeyDown: (e) => {
			e.key !== "Escape" || u(e) || (e.stopPropagation(), i());
		},
		children: [
			p.value && !m.value ? /* @__PURE__ */ r("span", {
				role: "alert",
				children: g(p.value, e, a.now.value, n)
			}) : /* @__PURE__ */ r("span", { children: s("deleteQuestion") }),
			/* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet danger",
				type: "button",
				"aria-disabled": m.value,
				onClick: () => void _(),
				children: s("deleteYes")
			}),
			/* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: h,
				onClick: i,
				children: s("deleteNo")
			})
		]
	});
}
function x(e, t) {
	let n = Array.from(e.querySelectorAll("[id^=\"comment-\"][tabindex=\"-1\"]"), (e) => e.id), r = n.indexOf(t);
	return r < 0 ? [] : [...n.slice(r + 1), ...n.slice(0, r).toReversed()];
}
// src/features/editing/time-left.ts
function S(e, t) {
	let n = new Intl.NumberFormat(t, {
		minimumIntegerDigits: 2,
		useGrouping: !1
	});
	return `${new Intl.NumberFormat(t, { useGrouping: !1 }).format(Math.floor(e / 60))}:${n.format(e % 60)}`;
}
// src/features/editing/edit-form.tsx
function C({ own: e, isAsked: t, forms: n, sending: i, context: a, onEnd: s }) {
	let { drafts: u } = n, { mine: g, checkText: _ } = i, { t: v } = a, { id: y } = e.comment, b = u.revision(y, e.text), x = o(!1), C = c(null), w = `edit-${y}`, T = b.refusal.value;
	l(() => (g.setEditing(y, !0), t && (C.current?.querySelector("textarea")?.focus({ preventScroll: !0 }), C.current?.scrollIntoView({ block: "nearest" })), () => g.setEditing(y, !1)), []);
	let E = Math.max(0, Math.ceil((e.editUntil - g.now.value) / 1e3)), D = E > 0 && E <= 60;
	l(() => {
		D && a.announce(v("editableForSeconds", { count: E }));
	}, [D]);
	let O = p(async () => {
		if (x.value) return;
		let e = b.text.value;
		if (b.problems.value = _(a.thread.capabilities.value.form, e), b.refusal.value = null, b.problems.value.text) {
			C.current?.querySelector("textarea")?.focus();
			return;
		}
		x.value = !0;
		let t = await g.edit(y, e);
		x.value = !1, b.refusal.value = t, t || b.text.value !== e || (u.endRevision(y), a.announce(v(g.all.value.get(y)?.comment.state === "pending" ? "postedHeld" : "saved")), s());
	}, s), k = `h${Math.min(6, a.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ r("form", {
		part: "composer",
		class: "composer in-place open editing",
		"aria-labelledby": `${w}-title`,
		...O.form,
		ref: C,
		children: [
			/* @__PURE__ */ r(k, {
				class: "title",
				id: `${w}-title`,
				children: v("editing")
			}),
			/* @__PURE__ */ r(m, {
				draft: b,
				id: w,
				label: v("editing"),
				placeholder: "",
				isOpen: !0,
				forms: n,
				context: a
			}),
			/* @__PURE__ */ r(d, {
				draft: b,
				forms: n,
				context: a
			}),
			T !== null && /* @__PURE__ */ r("p", {
				part: "error",
				class: "error",
				"data-icon": "warn",
				role: "alert",
				children: h(T, e, g.now.value, a)
			}),
			/* @__PURE__ */ r("div", {
				class: "bar",
				children: [
					/* @__PURE__ */ r("button", {
						part: "button",
						class: "quiet",
						type: "button",
						onClick: s,
						children: v("cancel")
					}),
					/* @__PURE__ */ r(f, {
						draft: b,
						forms: n,
						context: a
					}),
					E > 0 && /* @__PURE__ */ r("span", {
						part: "hint",
						class: "left",
						children: v("timeLeft", { time: S(E, a.settings.value.lang) })
					}),
					/* @__PURE__ */ r("button", {
						...O.button,
						"aria-disabled": x.value,
						children: v(x.value ? "saving" : "save")
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
	let { mine: a } = n, { t: s } = i, { id: l } = e.comment, { features: u } = i.thread.capabilities.value, d = o(t.drafts.hasRevision(l) ? "editing" : "nothing"), f = c(null), p = c(null), m = a.now.value, h = {
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
	if (d.value === "asking") return /* @__PURE__ */ r(b, { ...h });
	if (!y(e, m) || !u.has("edit") && !u.has("delete")) return null;
	let g = e.comment.state === "pending", _ = Math.ceil((e.editUntil - m) / 1e3);
	return /* @__PURE__ */ r("p", {
		class: "change",
		"data-icon": g ? void 0 : "check",
		children: [
			!g && /* @__PURE__ */ r("b", { children: [s("justPosted"), " "] }),
			/* @__PURE__ */ r("span", {
				part: "hint",
				children: _ <= 60 ? s("editableForSeconds", { count: _ }) : s("editableFor", { count: Math.round(_ / 60) })
			}),
			u.has("edit") && /* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: f,
				onClick: () => d.value = "editing",
				children: s("edit")
			}),
			u.has("delete") && /* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: p,
				onClick: () => d.value = "asking",
				children: s("delete")
			})
		]
	});
}
// src/features/editing/editing.css?inline
var E = ".change{min-block-size:28px;font:var(--_small) / 1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.15em 1.15em;display:inline-flex}.change:before{background:var(--_success);margin-inline-end:-.65em}.change>span{color:var(--_muted)}.change>b{color:var(--_success);margin-inline-end:-.85em;font-weight:600}.held>.slot>.change>[part=hint]{display:none}.danger{color:var(--_danger);font-weight:600}.left{color:var(--_muted);font-variant-numeric:tabular-nums lining-nums;margin-inline-start:auto}.left+.send{margin-inline-start:0}@media screen{.comment:has(>.slot>.editing)>:is(.body,.actions,.notice){display:none}}@media print{.change,.editing{display:none}}", D = {
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
