import { t as e } from "./adopt-DWDKJpH-.js";
import { x as t } from "./element-DZHqPZiq.js";
import { useSignal as n } from "@preact/signals";
import { jsx as r, jsxs as i } from "preact/jsx-runtime";
import { useEffect as a, useRef as o } from "preact/hooks";
// src/styles/own.css?inline
var s = ".change{font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.2em 1.1em;display:flex}.change span{color:var(--_muted)}.change .quiet{font-size:1em}.change .quiet:not(.danger){text-decoration:underline}.danger{color:var(--_danger);font-weight:600}.editing{margin-block:.4em}@container thread (inline-size<480px){.editing{margin-block-start:calc(.85 * var(--_avatar) - .9em)}}@media screen{.comment:has(>.island>.editing)>:is(.body,.actions){display:none}}@media print{.change,.editing{display:none}}", c = {
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
	deletedNow: "Your comment is deleted."
};
// src/store/editable.ts
function l({ comment: e, editUntil: t }, n) {
	return t > n && e.state !== "deleted";
}
// src/views/deleting.tsx
function u({ own: e, writing: t, ui: s, onEnd: c }) {
	let { t: l } = s, { id: u } = e.comment, d = n(null), f = o(null);
	a(() => f.current?.focus(), []);
	let p = async (e) => {
		let n = e.currentTarget.getRootNode();
		d.value = await t.mine.remove(u), d.value || (s.announce(l("deletedNow")), requestAnimationFrame(() => {
			(n.getElementById(`comment-${u}`) ?? n.getElementById("heading"))?.focus();
		}));
	};
	return /* @__PURE__ */ i("p", {
		class: "change",
		role: "group",
		"aria-label": l("deleteQuestion"),
		children: [
			/* @__PURE__ */ r("span", { children: d.value ? t.form.sendingProblem(d.value, s) : l("deleteQuestion") }),
			/* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet danger",
				type: "button",
				onClick: (e) => void p(e),
				children: l("deleteYes")
			}),
			/* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: f,
				onClick: c,
				children: l("deleteNo")
			})
		]
	});
}
// src/views/editing.tsx
function d({ own: e, isAsked: t, writing: s, ui: c, onEnd: u }) {
	let { mine: d, drafts: f, form: p } = s, { t: m } = c, { id: h } = e.comment, g = f.revision(h, e.text), _ = n(!1), v = o(null), y = `edit-${h}`, b = g.refusal.value;
	a(() => (d.setEditing(h, !0), t && v.current?.querySelector("textarea")?.focus(), () => d.setEditing(h, !1)), []);
	let x = async () => {
		if (_.value) return;
		let e = g.text.value;
		if (g.problems.value = p.checkText(c.thread.capabilities.value.form, e), g.refusal.value = null, g.problems.value.text) {
			v.current?.querySelector("textarea")?.focus();
			return;
		}
		_.value = !0;
		let t = await d.edit(h, e);
		_.value = !1, g.refusal.value = t, t || g.text.value !== e || (f.endRevision(h), c.announce(m(d.all.value.get(h)?.comment.state === "pending" ? "postedHeld" : "saved")), u());
	};
	return /* @__PURE__ */ i("form", {
		part: "composer",
		class: "card editing",
		"aria-label": m("editing"),
		noValidate: !0,
		ref: v,
		onSubmit: (e) => {
			e.preventDefault(), x();
		},
		onKeyDown: (e) => {
			e.isComposing || (e.key === "Escape" ? (e.stopPropagation(), u()) : e.key === "Enter" && (e.ctrlKey || e.metaKey) && (e.preventDefault(), x()));
		},
		children: [
			/* @__PURE__ */ r(p.Field, {
				name: "text",
				id: y,
				label: m("editing"),
				hints: [],
				value: g.text,
				problem: g.problems.value.text,
				required: !0,
				ui: c
			}),
			/* @__PURE__ */ r(p.TextHelp, {
				draft: g,
				box: y,
				ui: c
			}),
			/* @__PURE__ */ r(p.DraftNotes, {
				draft: g,
				writing: s,
				ui: c
			}),
			/* @__PURE__ */ i("div", {
				class: "bar",
				children: [
					b !== null && /* @__PURE__ */ r("p", {
						part: "error",
						class: "error",
						role: "alert",
						children: b === "forbidden" && !l(e, d.now.value) ? m("tooLate") : p.sendingProblem(b, c)
					}),
					/* @__PURE__ */ r(p.ToolsPlace, {
						draft: g,
						box: y,
						ui: c
					}),
					/* @__PURE__ */ r(p.Discard, {
						draft: g,
						writing: s,
						ui: c
					}),
					/* @__PURE__ */ r("button", {
						part: "button",
						class: "quiet",
						type: "button",
						onClick: u,
						children: m("cancel")
					}),
					/* @__PURE__ */ r("button", {
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
// src/views/changing.tsx
function f({ own: e, writing: t, ui: a }) {
	let { mine: s, drafts: c } = t, { t: f } = a, { id: p } = e.comment, { features: m } = a.thread.capabilities.value, h = n(c.hasRevision(p) ? "editing" : "nothing"), g = o(null), _ = s.now.value, v = {
		own: e,
		writing: t,
		ui: a,
		onEnd: () => {
			h.value = "nothing", requestAnimationFrame(() => g.current?.focus());
		}
	};
	if (h.value === "editing") return /* @__PURE__ */ r(d, {
		...v,
		isAsked: g.current !== null
	});
	if (!l(e, _) || !m.has("edit") && !m.has("delete")) return null;
	if (h.value === "asking") return /* @__PURE__ */ r(u, { ...v });
	let y = Math.ceil((e.editUntil - _) / 1e3);
	return /* @__PURE__ */ i("p", {
		class: "change",
		children: [
			/* @__PURE__ */ r("span", {
				part: "hint",
				children: y <= 60 ? f("editableForSeconds", { count: y }) : f("editableFor", { count: Math.ceil(y / 60) })
			}),
			m.has("edit") && /* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: g,
				onClick: () => h.value = "editing",
				children: f("edit")
			}),
			m.has("delete") && /* @__PURE__ */ r("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: () => h.value = "asking",
				children: f("delete")
			})
		]
	});
}
// src/chunks/own.ts
function p(n) {
	return t(c), e(n, s), f;
}
export { p as createChanging };
