import { i as e, s as t } from "./mount-BYh7w6XR.js";
import { n } from "./interaction.chunk-B8em87Pf.js";
import { t as r } from "./input-method-Bw8vDgCZ.js";
import { a as i, i as a, o, t as s } from "./signals-core.module-CsSPNZ3_.js";
import { i as c } from "./stored-record-kVgdA3iF.js";
import { r as l } from "./create-element-DrD0owWn.js";
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
	let n = !1, i = async (i) => {
		let { key: a, defaultPrevented: o, ctrlKey: s, metaKey: c, altKey: l, shiftKey: u } = i;
		if (a !== "j" && a !== "k" || o || r(i) || s || c || l || u || !t.settings.peek().keys || v(i) || !y(e, i) || (i.preventDefault(), n)) return;
		n = !0;
		let d = await h(e, t, {
			from: p(e),
			forward: a === "j"
		});
		d && m(d), n = !1;
	}, a = (e) => void i(e);
	return addEventListener("keydown", a), () => removeEventListener("keydown", a);
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
function x(e, t, n, r) {
	let l = c(e, t, {
		before: S,
		seen: S,
		at: S
	}), u = l !== null && Math.abs(Date.now() - l.at) < b, d = o(l && (u ? l.before : l.seen)), f = s(() => {
		let e = 0;
		for (let { created: t } of n.comments.value.values()) e = Math.max(e, t ?? 0);
		return e;
	}), p = s(() => {
		let e = /* @__PURE__ */ new Set();
		if (d.value === null) return e;
		for (let { id: t, created: i, state: a } of n.comments.value.values()) (i ?? 0) > d.value && a === "published" && !r(t) && e.add(t);
		return e;
	}), m = /* @__PURE__ */ new Set(), h = i(() => {
		if (d.value === null || f.value === 0) return;
		let n = Math.max(l?.seen ?? 0, f.value);
		e.write(t, {
			before: d.value,
			seen: n,
			at: Date.now()
		});
	}), g = i(() => {
		let e = p.value, t = [...n.newIds.value].filter((e) => !m.has(e));
		m = e;
		let r = /* @__PURE__ */ new Set([...t, ...e]);
		(r.size !== n.newIds.value.size || [...r].some((e) => !n.newIds.value.has(e))) && n.merge({ newIds: r });
	});
	return {
		on: s(() => d.value !== null),
		fresh: p,
		set(n) {
			a(() => {
				d.value = n ? f.value : null;
			}), n || e.remove(t);
		},
		stop() {
			h(), g();
		}
	};
}
var S = (e) => Number.isFinite(e) ? e : void 0;
// src/features/unread/next-unread-button.ts
function C(t, n) {
	let { wrapper: r, thread: a, slots: o, t: s } = t, c = l("bdi"), u = l("button", {
		part: "button",
		class: "next-new-button",
		type: "button"
	}, c), d = null, m = ({ id: e }) => n.fresh.peek().has(e.replace("comment-", "")), g = async () => {
		let e = p(r) ?? d, n = await h(r, t, {
			from: e,
			forward: !0
		}, m) ?? f(r).find(m);
		d = n ?? null, n && a.show(n.id.replace("comment-", ""), "link");
	};
	return u.addEventListener("click", () => void g()), e(o.afterList, (e) => (e.className = "next-new", i(() => {
		let t = n.fresh.value.size;
		if (t === 0) return u.replaceWith();
		c.textContent = s("nextNew", { count: t }), u.parentNode || e.append(u);
	})), o.afterList.firstChild);
}
// src/features/unread/thread-menu.tsx
var w = "menu";
function T(e, t) {
	let { wrapper: n, slots: i } = e, a = document.createElement("div");
	a.className = "menu-place";
	let o = new AbortController(), s = null, c = (n) => {
		s = n, u(/* @__PURE__ */ d(E, {
			visits: t,
			ui: e
		}), a), i.header.append(a), n.setAttribute("aria-expanded", "true"), n.setAttribute("aria-controls", w), a.querySelector("input")?.focus();
	}, l = () => {
		s?.setAttribute("aria-expanded", "false"), s = null, u(null, a), a.replaceWith();
	}, f = (e) => {
		let t = e.target instanceof Element && e.target.closest(".dots");
		t && (s ? l() : c(t));
	}, { signal: p } = o;
	n.addEventListener("click", f, { signal: p }), n.addEventListener("keydown", (e) => {
		if (e.key !== "Escape" || r(e) || !s) return;
		e.preventDefault(), e.stopPropagation();
		let t = s;
		l(), t.focus();
	}, {
		signal: p,
		capture: !0
	});
	let m = (e) => {
		let t = e.composedPath();
		s && !t.includes(a) && !t.includes(s) && l();
	};
	return addEventListener("pointerdown", m, {
		signal: p,
		capture: !0
	}), addEventListener("focusin", m, {
		signal: p,
		capture: !0
	}), () => {
		o.abort(), l();
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
var D = ".menu-place{display:contents}.thread-menu{z-index:3;border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));color:canvastext;max-inline-size:min(22em,100%);font:.88em/1.4 var(--_sans);background:canvas;padding:.8em 1em;position:absolute;inset-block-start:calc(100% + .3em);inset-inline-end:0;box-shadow:0 4px 18px #0003}.switch{cursor:pointer;align-items:baseline;gap:.6em;min-block-size:24px;display:flex}.switch input{accent-color:var(--_accent);flex:none}.switch-hint{color:color-mix(in srgb, currentColor 68%, transparent);margin-block-start:.3em;font-size:.92em}.new .date:after{content:\"\";border:.25em solid var(--_accent);border-radius:50%;margin-inline-start:.5em;display:inline-block}.next-new{z-index:2;text-align:end;pointer-events:none;block-size:0;position:sticky;inset-block-end:3.2em}.next-new-button{border:1px solid var(--_border);color:canvastext;font:600 .82em/1.3 var(--_sans);font-variant-numeric:tabular-nums;pointer-events:auto;background:canvas;border-radius:2em;padding:.55em 1.1em;position:relative;inset-block-start:-.6em;box-shadow:0 .15em .7em #0003}@media (hover:hover){.next-new-button:hover{color:var(--_accent)}}@media print{.dots,.next-new,.thread-menu{display:none}}", O = {
	markNew: "Highlight new comments",
	markNewHint: "Your last visit is remembered on this device only.",
	nextNew: {
		one: "Next new comment",
		other: "Next of {count} new comments"
	}
};
// src/features/unread/unread.chunk.ts
function k(e) {
	let { storage: r, endpoint: i, thread: a, sending: o, wrapper: s } = e;
	t(O), n(e.root, D);
	let c = x(r, `visit:${i}:${a.id}`, a, (e) => o.value?.mine.all.value.has(e) === !0), l = [
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
