import { t as e } from "./adopt-styles-D-whPyYY.js";
import { S as t } from "./element-CHeOnnx8.js";
import { batch as n, computed as r, effect as i, signal as a } from "@preact/signals";
import { render as o } from "preact";
import { jsx as s, jsxs as c } from "preact/jsx-runtime";
// src/features/unread/last-visit.ts
var l = 18e5;
function u(e, t, o, s) {
	let c = d(e.read(t)), u = c !== null && Math.abs(Date.now() - c.at) < l, f = a(c && (u ? c.before : c.seen)), p = r(() => {
		let e = 0;
		for (let { created: t } of o.comments.value.values()) e = Math.max(e, t ?? 0);
		return e;
	}), m = r(() => {
		let e = /* @__PURE__ */ new Set();
		if (f.value === null) return e;
		for (let { id: t, created: n, state: r } of o.comments.value.values()) (n ?? 0) > f.value && r === "published" && !s(t) && e.add(t);
		return e;
	}), h = /* @__PURE__ */ new Set(), g = i(() => {
		if (f.value === null || p.value === 0) return;
		let n = Math.max(c?.seen ?? 0, p.value);
		e.write(t, {
			before: f.value,
			seen: n,
			at: Date.now()
		});
	}), _ = i(() => {
		let e = m.value, t = [...o.fresh.value].filter((e) => !h.has(e));
		h = e;
		let n = /* @__PURE__ */ new Set([...t, ...e]);
		(n.size !== o.fresh.value.size || [...n].some((e) => !o.fresh.value.has(e))) && o.merge({ fresh: n });
	});
	return {
		on: r(() => f.value !== null),
		fresh: m,
		set(r) {
			n(() => {
				f.value = r ? p.value : null;
			}), r || e.remove(t);
		},
		stop() {
			g(), _();
		}
	};
}
function d(e) {
	if (typeof e != "object" || !e) return null;
	let { before: t, seen: n, at: r } = e, i = (e) => Number.isFinite(e);
	return i(t) && i(n) && i(r) ? {
		before: t,
		seen: n,
		at: r
	} : null;
}
// src/features/unread/unread.css?inline
var f = ".menu-place{display:contents}.thread-menu{z-index:3;border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;max-inline-size:min(22em,100%);font:.88em/1.4 var(--_sans);background:canvas;padding:.8em 1em;position:absolute;inset-block-start:calc(100% + .3em);inset-inline-end:0;box-shadow:0 4px 18px #0003}.switch{cursor:pointer;align-items:baseline;gap:.6em;min-block-size:24px;display:flex}.switch input{accent-color:var(--_accent);flex:none}.switch-hint{color:color-mix(in srgb, currentColor 68%, transparent);margin-block-start:.3em;font-size:.92em}.new .date:after{content:\"\";border:.25em solid var(--_accent);border-radius:50%;margin-inline-start:.5em;display:inline-block}.next-new{z-index:2;text-align:end;pointer-events:none;block-size:0;position:sticky;inset-block-end:3.2em}.next-new-button{border:1px solid var(--_border);color:canvastext;font:600 .82em/1.3 var(--_sans);font-variant-numeric:tabular-nums;pointer-events:auto;background:canvas;border-radius:2em;padding:.55em 1.1em;position:relative;inset-block-start:-.6em;box-shadow:0 .15em .7em #0003}.next-new-button:hover{color:var(--_accent)}@media print{.dots,.next-new,.thread-menu{display:none}}", p = {
	markNew: "Mark what is new since my last visit",
	markNewHint: "This device remembers when that was, as long as this is on.",
	nextNew: {
		one: "Next new comment",
		other: "Next of {count} new comments"
	}
};
// src/features/unread/comment-navigation.ts
function m(e) {
	return [...e.querySelectorAll("article.comment")];
}
function h(e) {
	let { activeElement: t } = e.getRootNode();
	return t?.closest("article.comment") ?? null;
}
function g(e) {
	e.focus({ preventScroll: !0 }), e.scrollIntoView({ block: "start" });
}
async function _(e, t, { from: n, forward: r }, i = () => !0) {
	let a = m(e), o = n ? a.indexOf(n) : -1, s = o >= 0 ? o : v(e, a), c = (r ? a.slice(o >= 0 ? s + 1 : s) : a.slice(0, s).reverse()).find(i);
	if (c || !r || t.thread.ends.next.value === null) return c ?? null;
	let l = new Set(a);
	return (await t.thread.more("next")).length === 0 ? null : (await new Promise((e) => setTimeout(e, 50)), m(e).filter((e) => !l.has(e)).find(i) ?? null);
}
function v(e, t) {
	let n = [...e.querySelectorAll(".list > .item")].find((e) => e.getBoundingClientRect().bottom > 0)?.querySelector("article");
	if (!n) return t.length;
	let r = t.indexOf(n), i = t.slice(r).findIndex((e) => e.getBoundingClientRect().top >= 0);
	return i < 0 ? t.length : r + i;
}
// src/features/unread/keyboard-shortcuts.ts
function y(e, t) {
	let n = !1, r = async (r) => {
		let { key: i, defaultPrevented: a, isComposing: o, ctrlKey: s, metaKey: c, altKey: l, shiftKey: u } = r;
		if (i !== "j" && i !== "k" || a || o || s || c || l || u || !t.settings.peek().keys || b(r) || !x(e, r) || (r.preventDefault(), n)) return;
		n = !0;
		let d = await _(e, t, {
			from: h(e),
			forward: i === "j"
		});
		d && g(d), n = !1;
	}, i = (e) => void r(e);
	return addEventListener("keydown", i), () => removeEventListener("keydown", i);
}
function b(e) {
	let [t] = e.composedPath();
	return t instanceof Element && (t.matches("input, textarea, select, [role=textbox], [role=combobox], [role=listbox]") || t.isContentEditable);
}
function x(e, t) {
	let { top: n, bottom: r } = e.getBoundingClientRect(), i = t.composedPath(), a = i.some((e) => e instanceof Element && e.matches("afterword-comments"));
	return i.includes(e) || !a && r > 0 && n < innerHeight;
}
// src/features/unread/next-unread-button.tsx
function S(e, t, n) {
	let r = document.createElement("div");
	r.className = "next-new";
	let a = 0, c = null, l = ({ id: e }) => t.fresh.peek().has(e.replace("comment-", "")), u = async () => {
		let t = await _(e, n, {
			from: h(e) ?? c,
			forward: !0
		}, l) ?? m(e).find(l);
		c = t ?? null, t && n.thread.show(t.id.replace("comment-", ""), "link");
	}, d = (e) => /* @__PURE__ */ s("button", {
		part: "button",
		class: "next-new-button",
		type: "button",
		onClick: () => void u(),
		children: /* @__PURE__ */ s("bdi", { children: n.t("nextNew", { count: e }) })
	}), f = i(() => {
		let i = t.fresh.value.size, { loaded: s, tree: c } = n.thread;
		o(i > 0 && s.value ? d(i) : null, r), c.value.length !== 0 && (cancelAnimationFrame(a), a = requestAnimationFrame(() => {
			let t = [...e.querySelectorAll(".thread > .list")].at(-1);
			t && t.nextSibling !== r && t.after(r);
		}));
	});
	return () => {
		f(), cancelAnimationFrame(a), o(null, r), r.remove();
	};
}
// src/features/unread/thread-menu.tsx
var C = "menu";
function w(e, t, n) {
	let r = document.createElement("div");
	r.className = "menu-place";
	let i = new AbortController(), a = null, c = (e) => {
		a = e, o(/* @__PURE__ */ s(T, {
			visits: t,
			ui: n
		}), r), e.closest(".head")?.append(r), e.setAttribute("aria-expanded", "true"), e.setAttribute("aria-controls", C), r.querySelector("input")?.focus();
	}, l = () => {
		a?.setAttribute("aria-expanded", "false"), a = null, o(null, r), r.remove();
	}, u = (e) => {
		let t = e.target instanceof Element && e.target.closest(".dots");
		t && (a ? l() : c(t));
	}, { signal: d } = i;
	e.addEventListener("click", u, { signal: d }), e.addEventListener("keydown", (e) => {
		if (e.key !== "Escape" || !a) return;
		e.preventDefault(), e.stopPropagation();
		let t = a;
		l(), t.focus();
	}, {
		signal: d,
		capture: !0
	});
	let f = (e) => {
		let t = e.composedPath();
		a && !t.includes(r) && !t.includes(a) && l();
	};
	return addEventListener("pointerdown", f, {
		signal: d,
		capture: !0
	}), addEventListener("focusin", f, {
		signal: d,
		capture: !0
	}), () => {
		i.abort(), l();
	};
}
function T({ visits: e, ui: t }) {
	return /* @__PURE__ */ c("div", {
		part: "menu",
		class: "thread-menu",
		id: C,
		children: [/* @__PURE__ */ c("label", {
			class: "switch",
			children: [/* @__PURE__ */ s("input", {
				type: "checkbox",
				checked: e.on.value,
				"aria-describedby": "mark-new-hint",
				onChange: (t) => e.set(t.currentTarget.checked)
			}), /* @__PURE__ */ s("bdi", { children: t.t("markNew") })]
		}), /* @__PURE__ */ s("p", {
			part: "hint",
			id: "mark-new-hint",
			class: "switch-hint",
			children: /* @__PURE__ */ s("bdi", { children: t.t("markNewHint") })
		})]
	});
}
// src/features/unread/unread.chunk.ts
function E(n, r, i, a) {
	t(p), e(n.getRootNode(), f);
	let o = u(r, i, a.thread, (e) => {
		let t = a.writing.value;
		return t !== null && t !== "failed" && t.mine.all.value.has(e);
	}), s = [
		o.stop,
		w(n, o, a),
		S(n, o, a),
		y(n, a)
	];
	return () => {
		for (let e of s) e();
	};
}
export { E as startWalking };
