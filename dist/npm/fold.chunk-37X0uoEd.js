import { a as e, o as t } from "./signals-core.module-CsSPNZ3_.js";
import { c as n, s as r } from "./mount-BOGEMqU0.js";
import { n as i } from "./interaction.chunk-CckVbhlO.js";
import { r as a } from "./comment-labels-CwpRP_Tv.js";
import { r as o } from "./create-element-DrD0owWn.js";
import { t as s } from "./find-node-BJMKRrCx.js";
import { i as c, r as l } from "./actions.chunk-DBDTVi8m.js";
// src/features/fold/fold.css?inline
var u = ".fold{z-index:1;inset-block:calc(.5em + var(--_size)) 0;background:0 0;border:0;border-radius:.3em;inline-size:24px;padding:0;position:absolute;inset-inline-start:calc(var(--_size) / 2 - 12px)}.item:has(>.fold:focus-visible){--_line:color-mix(in oklab, var(--_accent) 75%, transparent)}@media (hover:hover){.item:has(>.fold:hover){--_line:color-mix(in oklab, var(--_accent) 75%, transparent)}}.folded>.replies{content-visibility:hidden;display:block}.folded>:is(.slot,.fold){display:none}.folded-row{min-block-size:32px;flex-wrap:wrap;align-items:center;gap:0 .6em;padding-block:.15em;padding-inline-start:calc(var(--_size) + var(--_gap));display:flex;position:relative}.folded-row:before{content:\"\";inline-size:calc(var(--_size) / 2 + var(--_gap) - .3em);border:solid var(--_line);border-width:0 0 1.5px;pointer-events:none;border-inline-start-width:1.5px;border-end-start-radius:.7em;block-size:1.25em;position:absolute;inset-block-start:-.2em;inset-inline-start:calc(var(--_size) / 2 - .75px)}.unfold{min-block-size:32px;color:inherit}.discs{margin-inline-end:.4em;display:inline-flex}.discs>.avatar{--_size:1.3em;background-color:var(--_ground,Canvas);background-image:linear-gradient(light-dark(oklch(.66 .12 var(--_hue) / .2),oklch(.7 .11 var(--_hue) / .24)) 0 0);box-shadow:0 0 0 2px var(--_ground,Canvas);margin-inline-end:-.4em;position:static}.discs>.avatar:before{content:none}@container thread (inline-size<30em){.fold,.folded-row:before{display:none}.folded-row{padding-inline-start:0}}@media (pointer:coarse){.unfold{min-block-size:44px}}@media (forced-colors:active){.fold:focus-visible{outline:1px solid}}@media print{.folded>.replies{content-visibility:visible}.folded-row{display:none}}", d = {
	foldTo: "Fold the replies to {name}",
	foldedReplies: {
		one: "{count} reply folded",
		other: "{count} replies folded"
	},
	ofThemNew: {
		one: "{count} of them new",
		other: "{count} of them new"
	}
}, f = 3;
function p(e, t) {
	let { t: r, thread: i } = t, a = m(e), { moreReplies: s, repliesBefore: c } = e.comment, l = a.length + s + c, u = a.filter(({ comment: e }) => i.newIds.peek().has(e.id)).length, d = [...new Map(a.map((e) => [e.comment.author.name, e])).values()].slice(0, f).map((e) => {
		let r = o("span");
		return n(r, e, t), r;
	}), p = o("button", {
		part: "button more",
		class: "quiet unfold",
		type: "button",
		"aria-expanded": "false",
		"data-icon": "replies"
	});
	p.append(r("foldedReplies", { count: l }));
	let h = o("div", { class: "folded-row" }, o("span", {
		class: "discs",
		"aria-hidden": "true"
	}, ...d), p);
	return u > 0 && h.append(o("span", { class: "arrived" }, r("ofThemNew", { count: u }))), h;
}
var m = ({ replies: e }) => e.flatMap((e) => [e, ...m(e)]);
// src/features/fold/fold.chunk.ts
function h(n) {
	r(d), i(n.root, u);
	let { thread: f, scope: m, arrangers: h, wrapper: g, root: _, settings: v, t: y } = n, b = `afterword:folded:${m}`, x = t(l(b)), S = new AbortController(), C = (e) => _.getElementById(`comment-${e}`)?.parentElement ?? null;
	function w(e, t) {
		let r = e.querySelector(":scope > .replies"), i = e.querySelector(":scope > .fold"), s = e.querySelector(":scope > .folded-row"), c = t.replies.length > 0 && x.peek().has(t.comment.id);
		if (e.classList.toggle("folded", c), c ? r?.setAttribute("hidden", "until-found") : r?.removeAttribute("hidden"), s?.remove(), t.replies.length === 0 || !r || v.peek().layout === "flat") {
			i?.remove();
			return;
		}
		let l = y("foldTo", { name: a(t.comment, n) }), u = i ?? o("button", {
			class: "fold",
			type: "button",
			tabindex: "-1"
		});
		u.setAttribute("aria-label", l), i || r.before(u), c && r.before(p(t, n));
	}
	function T(e) {
		for (let t of e) {
			if (t.replies.length === 0) continue;
			let e = C(t.comment.id);
			e && w(e, t), T(t.replies);
		}
	}
	function E(e, t) {
		let n = [...x.value].filter((t) => t !== e);
		x.value = new Set(t ? [...n, e] : n), c(b, x.value);
		let r = s([...f.tree.peek(), ...f.unplacedRoots.peek()], e), i = C(e);
		return i && r && w(i, r), i;
	}
	function D(e) {
		let t = !x.peek().has(e), n = E(e, t), r = t ? n?.querySelector(":scope > .folded-row > .unfold") : n?.querySelector(":scope > .replies article");
		r?.focus({ preventScroll: !0 }), r?.scrollIntoView({ block: "nearest" });
	}
	let O = (e) => e?.querySelector(":scope > article")?.id.replace(/^comment-/, "") ?? "";
	g.addEventListener("click", ({ target: e }) => {
		let t = e instanceof Element && e.closest(".fold, .unfold");
		t && D(O(t.closest(".item")));
	}, { signal: S.signal }), g.addEventListener("beforematch", ({ target: e }) => {
		e instanceof Element && e.matches(".replies") && E(O(e.parentElement), !1);
	}, { signal: S.signal }), h.add(w);
	let k = e(() => {
		let e = [...f.tree.value, ...f.unplacedRoots.value];
		n.words.value, f.newIds.value, v.value.layout, queueMicrotask(() => T(e));
	});
	return n.brought.folding = {
		isFolded: (e) => x.peek().has(e),
		toggle: D
	}, () => {
		k(), S.abort(), h.delete(w);
	};
}
export { h as start };
