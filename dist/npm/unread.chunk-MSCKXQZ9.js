import { i as e, s as t } from "./mount-BOGEMqU0.js";
import { n } from "./interaction.chunk-CckVbhlO.js";
import { t as r } from "./input-method-l9ukB31U.js";
import { a as i, i as a, o, t as s } from "./signals-core.module-CsSPNZ3_.js";
import { i as c } from "./stored-record-kVgdA3iF.js";
import { r as l } from "./create-element-DrD0owWn.js";
// src/features/unread/comment-navigation.ts
function u(e) {
	return [...e.querySelectorAll("article.comment")];
}
function d(e) {
	let { activeElement: t } = e.getRootNode();
	return t?.closest("article.comment") ?? null;
}
function f(e) {
	e.focus({ preventScroll: !0 }), e.scrollIntoView({ block: "start" });
}
async function p(e, t, { from: n, forward: r }, i = () => !0) {
	let a = u(e), o = n ? a.indexOf(n) : -1, s = o >= 0 ? o : m(e, a), c = (r ? a.slice(o >= 0 ? s + 1 : s) : a.slice(0, s).reverse()).find(i);
	if (c || !r || t.thread.ends.next.value === null) return c ?? null;
	let l = new Set(a);
	return (await t.thread.more("next")).length === 0 ? null : (await new Promise((e) => setTimeout(e, 50)), u(e).filter((e) => !l.has(e)).find(i) ?? null);
}
function m(e, t) {
	let n = [...e.querySelectorAll(".list > .item")].find((e) => e.getBoundingClientRect().bottom > 0)?.querySelector("article");
	if (!n) return t.length;
	let r = t.indexOf(n), i = t.slice(r).findIndex((e) => e.getBoundingClientRect().top >= 0);
	return i < 0 ? t.length : r + i;
}
// src/features/unread/keyboard-shortcuts.ts
var h = [
	"j",
	"k",
	"f",
	"?"
];
function g(e, t, n) {
	let i = !1, a = async (a) => {
		let { key: s, defaultPrevented: c, ctrlKey: l, metaKey: u, altKey: m, shiftKey: g } = a;
		if (!h.includes(s) || c || r(a) || l || u || m || g && s !== "?" || !(t.settings.peek().keys || s === "?" && a.composedPath().includes(e)) || _(a) || !v(e, a)) return;
		if (a.preventDefault(), s === "?") return n();
		if (s === "f") return o();
		if (i) return;
		i = !0;
		let y = await p(e, t, {
			from: d(e),
			forward: s === "j"
		});
		y && f(y), i = !1;
	}, o = async () => {
		let n = await t.bring("folding"), r = d(e)?.parentElement;
		for (; r && !r.classList.contains("answered");) r = r.parentElement?.closest(".item");
		let i = r?.querySelector(":scope > article")?.id.replace(/^comment-/, "");
		i !== void 0 && n?.toggle(i);
	}, s = (e) => void a(e);
	return addEventListener("keydown", s), () => removeEventListener("keydown", s);
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
	let l = c(e, t, {
		before: x,
		seen: x,
		at: x
	}), u = l !== null && Math.abs(Date.now() - l.at) < y, d = o(l && (u ? l.before : l.seen)), f = s(() => {
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
var x = (e) => Number.isFinite(e) ? e : void 0;
// src/features/unread/next-unread-button.ts
function S(t, n) {
	let { wrapper: r, thread: a, slots: s, t: c } = t, f = l("bdi"), m = l("button", {
		part: "button",
		class: "next-new-button",
		type: "button"
	}, f), h = null, g = o(/* @__PURE__ */ new Set()), _ = ({ id: e }) => e.replace("comment-", ""), v = (e) => n.fresh.peek().has(_(e)) && !g.peek().has(_(e)), y = async () => {
		let e = d(r) ?? h, n = await p(r, t, {
			from: e,
			forward: !0
		}, v) ?? u(r).find(v);
		h = n ?? null, n && (g.value = new Set(g.value).add(_(n)), a.show(_(n), "link"));
	};
	return m.addEventListener("click", () => void y()), e(s.afterList, (e) => (e.className = "next-new", i(() => {
		let t = n.fresh.value.size, r = 1 + [...g.value].filter((e) => n.fresh.value.has(e)).length;
		if (r > t) return m.replaceWith();
		f.textContent = c("newOf", {
			number: r,
			count: t
		}), m.parentNode || e.append(m);
	})), s.afterList.firstChild);
}
// src/features/unread/shortcuts.ts
function C({ settings: e, t }) {
	return [
		...e.peek().keys ? [
			["j", t("keyNext")],
			["k", t("keyPrevious")],
			["f", t("keyFold")]
		] : [],
		["?", t("keyHelp")],
		["#", t("referTo")],
		["Ctrl + Enter", t("post")],
		["Esc", t("cancel")]
	];
}
function w(e) {
	let { wrapper: t, root: n, t: r } = e, i = l("dialog", {
		part: "popover",
		class: "keys"
	}), a = null, o = () => i.close();
	return i.addEventListener("click", ({ target: e }) => {
		e === i && o();
	}), i.addEventListener("close", () => {
		i.remove(), a instanceof HTMLElement && a.focus({ preventScroll: !0 });
	}), {
		show() {
			a = n.activeElement;
			let s = l("h3", {
				class: "keys-title",
				id: "keys-title"
			}, r("shortcuts")), c = l("dl", { class: "keys-list" });
			for (let [t, n] of C(e)) c.append(l("dt", {}, l("kbd", {}, t)), l("dd", {}, n));
			let u = l("button", {
				part: "button",
				class: "outlined",
				type: "button"
			}, r("close"));
			u.addEventListener("click", o), i.setAttribute("aria-labelledby", "keys-title"), i.replaceChildren(l("div", { class: "keys-card" }, s, c, u)), t.append(i), i.open || i.showModal();
		},
		stop() {
			a = null, i.remove();
		}
	};
}
// src/features/unread/unread.css?inline
var T = ".keys{border-radius:var(--_radius);background:color-mix(in srgb, var(--_ground,Canvas) 92%, Canvas);max-inline-size:min(26em,100vw - 2em);box-shadow:0 0 0 1px var(--_border), 0 .6em 1.8em #0003;color:inherit;font:400 max(.9em, 13px) / 1.4 var(--_sans);border:0;margin:auto;padding:0;inset:0}.keys::backdrop{background:#0000004d}.keys-card{padding:1.3em 1.5em}.keys-title{font-size:1.15em}.keys-list{grid-template-columns:auto 1fr;align-items:baseline;gap:.6em 1.2em;margin-block:1em 1.2em;display:grid}.keys-list dd{margin:0}.keys kbd{border:1px solid var(--_border);font:inherit;white-space:nowrap;direction:ltr;unicode-bidi:isolate;border-radius:.35em;padding:.15em .5em}.next-new{z-index:2;text-align:end;pointer-events:none;block-size:0;position:sticky;inset-block-end:3.2em}.next-new-button{border:1px solid var(--_border);color:canvastext;font:600 .82em/1.3 var(--_sans);font-variant-numeric:tabular-nums;pointer-events:auto;background:canvas;border-radius:2em;padding:.55em 1.1em;position:relative;inset-block-start:-.6em;box-shadow:0 .15em .7em #0003}@media (hover:hover){.next-new-button:hover{color:var(--_accent)}}@media print{.next-new,.keys{display:none}}", E = {
	markNew: "Highlight new comments",
	markNewHint: "Your last visit is remembered on this device only.",
	newOf: "New comment {number} of {count}",
	keyNext: "Next comment",
	keyPrevious: "Previous comment",
	keyFold: "Fold or show the replies",
	keyHelp: "Show these keys",
	close: "Close"
};
// src/features/unread/unread.chunk.ts
function D(e) {
	let { storage: r, endpoint: i, thread: a, sending: o, wrapper: s } = e;
	t(E), n(e.root, T);
	let c = b(r, `visit:${i}:${a.id}`, a, (e) => o.value?.mine.all.value.has(e) === !0), l = w(e);
	e.brought.reading = {
		marksNew: c.on,
		markNew: c.set,
		showKeys: l.show
	};
	let u = [
		c.stop,
		l.stop,
		S(e, c),
		g(s, e, l.show)
	];
	return () => {
		for (let e of u) e();
	};
}
export { D as start };
