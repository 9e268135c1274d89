import { l as e, o as t } from "./element-DLfWk9lp.js";
import { t as n } from "./adopt-styles-D-whPyYY.js";
import { r } from "./create-element-CzrO_qdr.js";
import { batch as i, computed as a, effect as o, signal as s } from "@preact/signals-core";
import { render as c } from "preact";
import { jsx as l, jsxs as u } from "preact/jsx-runtime";
// src/features/unread/comment-navigation.ts
function d(e) {
	return [...e.querySelectorAll("article.comment")];
}
function f(e) {
	let { activeElement: t } = e.getRootNode();
	return t?.closest("article.comment") ?? null;
}
function p(e) {
	e.focus({ preventScroll: !0 }), e.scrollIntoView({ block: "start" });
}
async function m(e, t, { from: n, forward: r }, i = () => !0) {
	let a = d(e), o = n ? a.indexOf(n) : -1, s = o >= 0 ? o : h(e, a), c = (r ? a.slice(o >= 0 ? s + 1 : s) : a.slice(0, s).reverse()).find(i);
	if (c || !r || t.thread.ends.next.value === null) return c ?? null;
	let l = new Set(a);
	return (await t.thread.more("next")).length === 0 ? null : (await new Promise((e) => setTimeout(e, 50)), d(e).filter((e) => !l.has(e)).find(i) ?? null);
}
function h(e, t) {
	let n = [...e.querySelectorAll(".list > .item")].find((e) => e.getBoundingClientRect().bottom > 0)?.querySelector("article");
	if (!n) return t.length;
	let r = t.indexOf(n), i = t.slice(r).findIndex((e) => e.getBoundingClientRect().top >= 0);
	return i < 0 ? t.length : r + i;
}
// src/features/unread/keyboard-shortcuts.ts
function g(e, t) {
	let n = !1, r = async (r) => {
		let { key: i, defaultPrevented: a, isComposing: o, ctrlKey: s, metaKey: c, altKey: l, shiftKey: u } = r;
		if (i !== "j" && i !== "k" || a || o || s || c || l || u || !t.settings.peek().keys || _(r) || !v(e, r) || (r.preventDefault(), n)) return;
		n = !0;
		let d = await m(e, t, {
			from: f(e),
			forward: i === "j"
		});
		d && p(d), n = !1;
	}, i = (e) => void r(e);
	return addEventListener("keydown", i), () => removeEventListener("keydown", i);
}
function _(e) {
	let [t] = e.composedPath();
	return t instanceof Element && (t.matches("input, textarea, select, [role=textbox], [role=combobox], [role=listbox]") || t.isContentEditable);
}
function v(e, t) {
	let { top: n, bottom: r } = e.getBoundingClientRect(), i = t.composedPath(), a = i.some((e) => e instanceof Element && e.matches("afterword-comments"));
	return i.includes(e) || !a && r > 0 && n < innerHeight;
}
// src/features/unread/last-visit.ts
var y = 18e5;
function b(e, t, n, r) {
	let c = x(e.read(t)), l = c !== null && Math.abs(Date.now() - c.at) < y, u = s(c && (l ? c.before : c.seen)), d = a(() => {
		let e = 0;
		for (let { created: t } of n.comments.value.values()) e = Math.max(e, t ?? 0);
		return e;
	}), f = a(() => {
		let e = /* @__PURE__ */ new Set();
		if (u.value === null) return e;
		for (let { id: t, created: i, state: a } of n.comments.value.values()) (i ?? 0) > u.value && a === "published" && !r(t) && e.add(t);
		return e;
	}), p = /* @__PURE__ */ new Set(), m = o(() => {
		if (u.value === null || d.value === 0) return;
		let n = Math.max(c?.seen ?? 0, d.value);
		e.write(t, {
			before: u.value,
			seen: n,
			at: Date.now()
		});
	}), h = o(() => {
		let e = f.value, t = [...n.newIds.value].filter((e) => !p.has(e));
		p = e;
		let r = /* @__PURE__ */ new Set([...t, ...e]);
		(r.size !== n.newIds.value.size || [...r].some((e) => !n.newIds.value.has(e))) && n.merge({ newIds: r });
	});
	return {
		on: a(() => u.value !== null),
		fresh: f,
		set(n) {
			i(() => {
				u.value = n ? d.value : null;
			}), n || e.remove(t);
		},
		stop() {
			m(), h();
		}
	};
}
function x(e) {
	if (typeof e != "object" || !e) return null;
	let { before: t, seen: n, at: r } = e, i = (e) => Number.isFinite(e);
	return i(t) && i(n) && i(r) ? {
		before: t,
		seen: n,
		at: r
	} : null;
}
// src/features/unread/next-unread-button.ts
function S(e, n) {
	let { wrapper: i, thread: a, slots: s, t: c } = e, l = r("bdi"), u = r("button", {
		part: "button",
		class: "next-new-button",
		type: "button"
	}, l), p = null, h = ({ id: e }) => n.fresh.peek().has(e.replace("comment-", "")), g = async () => {
		let t = f(i) ?? p, n = await m(i, e, {
			from: t,
			forward: !0
		}, h) ?? d(i).find(h);
		p = n ?? null, n && a.show(n.id.replace("comment-", ""), "link");
	};
	return u.addEventListener("click", () => void g()), t(s.afterList, (e) => (e.className = "next-new", o(() => {
		let t = n.fresh.value.size;
		if (t === 0) return u.remove();
		l.textContent = c("nextNew", { count: t }), u.parentNode || e.append(u);
	})), s.afterList.firstChild);
}
// src/features/unread/thread-menu.tsx
var C = "menu";
function w(e, t) {
	let { wrapper: n, slots: r } = e, i = document.createElement("div");
	i.className = "menu-place";
	let a = new AbortController(), o = null, s = (n) => {
		o = n, c(/* @__PURE__ */ l(T, {
			visits: t,
			ui: e
		}), i), r.header.append(i), n.setAttribute("aria-expanded", "true"), n.setAttribute("aria-controls", C), i.querySelector("input")?.focus();
	}, u = () => {
		o?.setAttribute("aria-expanded", "false"), o = null, c(null, i), i.remove();
	}, d = (e) => {
		let t = e.target instanceof Element && e.target.closest(".dots");
		t && (o ? u() : s(t));
	}, { signal: f } = a;
	n.addEventListener("click", d, { signal: f }), n.addEventListener("keydown", (e) => {
		if (e.key !== "Escape" || !o) return;
		e.preventDefault(), e.stopPropagation();
		let t = o;
		u(), t.focus();
	}, {
		signal: f,
		capture: !0
	});
	let p = (e) => {
		let t = e.composedPath();
		o && !t.includes(i) && !t.includes(o) && u();
	};
	return addEventListener("pointerdown", p, {
		signal: f,
		capture: !0
	}), addEventListener("focusin", p, {
		signal: f,
		capture: !0
	}), () => {
		a.abort(), u();
	};
}
function T({ visits: e, ui: t }) {
	return /* @__PURE__ */ u("div", {
		part: "menu",
		class: "thread-menu",
		id: C,
		children: [/* @__PURE__ */ u("label", {
			class: "switch",
			children: [/* @__PURE__ */ l("input", {
				type: "checkbox",
				checked: e.on.value,
				"aria-describedby": "mark-new-hint",
				onChange: (t) => e.set(t.currentTarget.checked)
			}), /* @__PURE__ */ l("bdi", { children: t.t("markNew") })]
		}), /* @__PURE__ */ l("p", {
			part: "hint",
			id: "mark-new-hint",
			class: "switch-hint",
			children: /* @__PURE__ */ l("bdi", { children: t.t("markNewHint") })
		})]
	});
}
// src/features/unread/unread.css?inline
var E = ".menu-place{display:contents}.thread-menu{z-index:3;border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;max-inline-size:min(22em,100%);font:.88em/1.4 var(--_sans);background:canvas;padding:.8em 1em;position:absolute;inset-block-start:calc(100% + .3em);inset-inline-end:0;box-shadow:0 4px 18px #0003}.switch{cursor:pointer;align-items:baseline;gap:.6em;min-block-size:24px;display:flex}.switch input{accent-color:var(--_accent);flex:none}.switch-hint{color:color-mix(in srgb, currentColor 68%, transparent);margin-block-start:.3em;font-size:.92em}.new .date:after{content:\"\";border:.25em solid var(--_accent);border-radius:50%;margin-inline-start:.5em;display:inline-block}.next-new{z-index:2;text-align:end;pointer-events:none;block-size:0;position:sticky;inset-block-end:3.2em}.next-new-button{border:1px solid var(--_border);color:canvastext;font:600 .82em/1.3 var(--_sans);font-variant-numeric:tabular-nums;pointer-events:auto;background:canvas;border-radius:2em;padding:.55em 1.1em;position:relative;inset-block-start:-.6em;box-shadow:0 .15em .7em #0003}.next-new-button:hover{color:var(--_accent)}@media print{.dots,.next-new,.thread-menu{display:none}}", D = {
	markNew: "Mark what is new since my last visit",
	markNewHint: "This device remembers when that was, as long as this is on.",
	nextNew: {
		one: "Next new comment",
		other: "Next of {count} new comments"
	}
};
// src/features/unread/unread.chunk.ts
function O(t) {
	let { storage: r, endpoint: i, thread: a, sending: o, wrapper: s } = t;
	e(D), n(t.root, E);
	let c = b(r, `visit:${i}:${a.id}`, a, (e) => o.value?.mine.all.value.has(e) === !0), l = [
		c.stop,
		w(t, c),
		S(t, c),
		g(s, t)
	];
	return () => {
		for (let e of l) e();
	};
}
export { O as start };
