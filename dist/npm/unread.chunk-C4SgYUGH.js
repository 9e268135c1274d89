import { c as e, i as t, l as n, s as r, t as i } from "./translate-DI7Ky-bs.js";
import { i as a, n as o } from "./interaction.chunk-Bgr3tE7T.js";
import { i as s } from "./stored-record-kVgdA3iF.js";
import { r as c } from "./create-element-1G_JisrX.js";
import { o as l } from "./element-CTA6KCPV.js";
import { r as u, t as d } from "./jsxRuntime-B8ofRCrh.js";
// src/features/unread/comment-navigation.ts
function f(e) {
	return [...e.querySelectorAll("article.comment")];
}
function p(e) {
	let { activeElement: t } = e.getRootNode();
	return t?.closest("article.comment") ?? null;
}
function m(e) {
	e.focus({ preventScroll: !0 }), e.scrollIntoView({ block: "start" });
}
async function h(e, t, { from: n, forward: r }, i = () => !0) {
	let a = f(e), o = n ? a.indexOf(n) : -1, s = o >= 0 ? o : g(e, a), c = (r ? a.slice(o >= 0 ? s + 1 : s) : a.slice(0, s).reverse()).find(i);
	if (c || !r || t.thread.ends.next.value === null) return c ?? null;
	let l = new Set(a);
	return (await t.thread.more("next")).length === 0 ? null : (await new Promise((e) => setTimeout(e, 50)), f(e).filter((e) => !l.has(e)).find(i) ?? null);
}
function g(e, t) {
	let n = [...e.querySelectorAll(".list > .item")].find((e) => e.getBoundingClientRect().bottom > 0)?.querySelector("article");
	if (!n) return t.length;
	let r = t.indexOf(n), i = t.slice(r).findIndex((e) => e.getBoundingClientRect().top >= 0);
	return i < 0 ? t.length : r + i;
}
// src/features/unread/keyboard-shortcuts.ts
function _(e, t) {
	let n = !1, r = async (r) => {
		let { key: i, defaultPrevented: a, ctrlKey: s, metaKey: c, altKey: l, shiftKey: u } = r;
		if (i !== "j" && i !== "k" || a || o(r) || s || c || l || u || !t.settings.peek().keys || v(r) || !y(e, r) || (r.preventDefault(), n)) return;
		n = !0;
		let d = await h(e, t, {
			from: p(e),
			forward: i === "j"
		});
		d && m(d), n = !1;
	}, i = (e) => void r(e);
	return addEventListener("keydown", i), () => removeEventListener("keydown", i);
}
function v(e) {
	let [t] = e.composedPath();
	return t instanceof Element && (t.matches("input, textarea, select, [role=textbox], [role=combobox], [role=listbox]") || t.isContentEditable);
}
function y(e, t) {
	let { top: n, bottom: r } = e.getBoundingClientRect(), i = t.composedPath(), a = i.some((e) => e instanceof Element && e.matches("afterword-comments"));
	return i.includes(e) || !a && r > 0 && n < innerHeight;
}
// src/features/unread/last-visit.ts
var b = 18e5;
function x(i, a, o, c) {
	let l = s(i, a, {
		before: S,
		seen: S,
		at: S
	}), u = l !== null && Math.abs(Date.now() - l.at) < b, d = n(l && (u ? l.before : l.seen)), f = t(() => {
		let e = 0;
		for (let { created: t } of o.comments.value.values()) e = Math.max(e, t ?? 0);
		return e;
	}), p = t(() => {
		let e = /* @__PURE__ */ new Set();
		if (d.value === null) return e;
		for (let { id: t, created: n, state: r } of o.comments.value.values()) (n ?? 0) > d.value && r === "published" && !c(t) && e.add(t);
		return e;
	}), m = /* @__PURE__ */ new Set(), h = e(() => {
		if (d.value === null || f.value === 0) return;
		let e = Math.max(l?.seen ?? 0, f.value);
		i.write(a, {
			before: d.value,
			seen: e,
			at: Date.now()
		});
	}), g = e(() => {
		let e = p.value, t = [...o.newIds.value].filter((e) => !m.has(e));
		m = e;
		let n = /* @__PURE__ */ new Set([...t, ...e]);
		(n.size !== o.newIds.value.size || [...n].some((e) => !o.newIds.value.has(e))) && o.merge({ newIds: n });
	});
	return {
		on: t(() => d.value !== null),
		fresh: p,
		set(e) {
			r(() => {
				d.value = e ? f.value : null;
			}), e || i.remove(a);
		},
		stop() {
			h(), g();
		}
	};
}
var S = (e) => Number.isFinite(e) ? e : void 0;
// src/features/unread/next-unread-button.ts
function C(t, n) {
	let { wrapper: r, thread: i, slots: a, t: o } = t, s = c("bdi"), u = c("button", {
		part: "button",
		class: "next-new-button",
		type: "button"
	}, s), d = null, m = ({ id: e }) => n.fresh.peek().has(e.replace("comment-", "")), g = async () => {
		let e = p(r) ?? d, n = await h(r, t, {
			from: e,
			forward: !0
		}, m) ?? f(r).find(m);
		d = n ?? null, n && i.show(n.id.replace("comment-", ""), "link");
	};
	return u.addEventListener("click", () => void g()), l(a.afterList, (t) => (t.className = "next-new", e(() => {
		let e = n.fresh.value.size;
		if (e === 0) return u.replaceWith();
		s.textContent = o("nextNew", { count: e }), u.parentNode || t.append(u);
	})), a.afterList.firstChild);
}
// src/features/unread/thread-menu.tsx
var w = "menu";
function T(e, t) {
	let { wrapper: n, slots: r } = e, i = document.createElement("div");
	i.className = "menu-place";
	let a = new AbortController(), s = null, c = (n) => {
		s = n, u(/* @__PURE__ */ d(E, {
			visits: t,
			ui: e
		}), i), r.header.append(i), n.setAttribute("aria-expanded", "true"), n.setAttribute("aria-controls", w), i.querySelector("input")?.focus();
	}, l = () => {
		s?.setAttribute("aria-expanded", "false"), s = null, u(null, i), i.replaceWith();
	}, f = (e) => {
		let t = e.target instanceof Element && e.target.closest(".dots");
		t && (s ? l() : c(t));
	}, { signal: p } = a;
	n.addEventListener("click", f, { signal: p }), n.addEventListener("keydown", (e) => {
		if (e.key !== "Escape" || o(e) || !s) return;
		e.preventDefault(), e.stopPropagation();
		let t = s;
		l(), t.focus();
	}, {
		signal: p,
		capture: !0
	});
	let m = (e) => {
		let t = e.composedPath();
		s && !t.includes(i) && !t.includes(s) && l();
	};
	return addEventListener("pointerdown", m, {
		signal: p,
		capture: !0
	}), addEventListener("focusin", m, {
		signal: p,
		capture: !0
	}), () => {
		a.abort(), l();
	};
}
function E({ visits: e, ui: t }) {
	return /* @__PURE__ */ d("div", {
		part: "menu",
		class: "thread-menu",
		id: w,
		children: [/* @__PURE__ */ d("label", {
			class: "switch",
			children: [/* @__PURE__ */ d("input", {
				type: "checkbox",
				checked: e.on.value,
				"aria-describedby": "mark-new-hint",
				onChange: (t) => e.set(t.currentTarget.checked)
			}), /* @__PURE__ */ d("bdi", { children: t.t("markNew") })]
		}), /* @__PURE__ */ d("p", {
			part: "hint",
			id: "mark-new-hint",
			class: "switch-hint",
			children: /* @__PURE__ */ d("bdi", { children: t.t("markNewHint") })
		})]
	});
}
// src/features/unread/unread.css?inline
var D = ".menu-place{display:contents}.thread-menu{z-index:3;border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;max-inline-size:min(22em,100%);font:.88em/1.4 var(--_sans);background:canvas;padding:.8em 1em;position:absolute;inset-block-start:calc(100% + .3em);inset-inline-end:0;box-shadow:0 4px 18px #0003}.switch{cursor:pointer;align-items:baseline;gap:.6em;min-block-size:24px;display:flex}.switch input{accent-color:var(--_accent);flex:none}.switch-hint{color:color-mix(in srgb, currentColor 68%, transparent);margin-block-start:.3em;font-size:.92em}.new .date:after{content:\"\";border:.25em solid var(--_accent);border-radius:50%;margin-inline-start:.5em;display:inline-block}.next-new{z-index:2;text-align:end;pointer-events:none;block-size:0;position:sticky;inset-block-end:3.2em}.next-new-button{border:1px solid var(--_border);color:canvastext;font:600 .82em/1.3 var(--_sans);font-variant-numeric:tabular-nums;pointer-events:auto;background:canvas;border-radius:2em;padding:.55em 1.1em;position:relative;inset-block-start:-.6em;box-shadow:0 .15em .7em #0003}.next-new-button:hover{color:var(--_accent)}@media print{.dots,.next-new,.thread-menu{display:none}}", O = {
	markNew: "Mark what is new since my last visit",
	markNewHint: "This device remembers when that was, as long as this is on.",
	nextNew: {
		one: "Next new comment",
		other: "Next of {count} new comments"
	}
};
// src/features/unread/unread.chunk.ts
function k(e) {
	let { storage: t, endpoint: n, thread: r, sending: o, wrapper: s } = e;
	i(O), a(e.root, D);
	let c = x(t, `visit:${n}:${r.id}`, r, (e) => o.value?.mine.all.value.has(e) === !0), l = [
		c.stop,
		T(e, c),
		C(e, c),
		_(s, e)
	];
	return () => {
		for (let e of l) e();
	};
}
export { k as start };
