import { o as e, t } from "./signals-core.module-CsSPNZ3_.js";
import { s as n } from "./mount-BOGEMqU0.js";
import { r } from "./comment-labels-CwpRP_Tv.js";
import { r as i } from "./create-element-DrD0owWn.js";
import { n as a } from "./interaction.chunk-CckVbhlO.js";
// src/features/hide/hide.css?inline
var o = ".concealed>:not(.meta,.avatar){display:none}.concealed>.meta{min-block-size:var(--_size);align-items:center}", s = {
	hiddenComment: "Hidden comment by {name}",
	show: "Show"
}, c = 500, l = 500;
function u(u) {
	n(s), a(u.root, o);
	let { storage: f, endpoint: p, thread: m, sending: h, decorators: g, wrapper: _, redrawWhen: v, t: y } = u, b = `hidden:${p}`, x = e(T()), S = t(() => new Map(x.value.map((e) => [d(e), e]))), C = e(/* @__PURE__ */ new Set()), w = new AbortController();
	function T() {
		let e = f.read(b);
		return Array.isArray(e) ? e.filter((e) => typeof e == "string" && d(e) !== "" && e.length <= l).slice(0, c) : [];
	}
	function E(e) {
		x.value = [...e], e.length > 0 ? f.write(b, e) : f.remove(b);
	}
	let D = ({ id: e, author: t, state: n }) => n === "published" && S.value.has(d(t.name)) && !C.value.has(e) && !h.value?.mine.all.value.has(e), O = (e, { comment: t }) => {
		if (!D(t)) return;
		e.classList.add("concealed");
		let n = i("button", {
			part: "button",
			class: "quiet reveal",
			type: "button"
		});
		n.append(y("show"));
		let a = e.querySelector(".meta"), o = a?.querySelector(".number"), s = y("hiddenComment", { name: r(t, u) });
		a?.replaceChildren(i("span", { class: "gone" }, s), ...o ? [o] : [], n);
		let c = e.querySelector(".avatar");
		c && (c.className = "avatar ring");
	};
	g.add(O), _.addEventListener("click", ({ target: e }) => {
		let t = e instanceof Element && e.matches(".reveal") && e.closest("article");
		t && (C.value = new Set(C.value).add(t.id.replace(/^comment-/, "")), t.focus({ preventScroll: !0 }));
	}, { signal: w.signal });
	let k = [v(() => [...m.comments.value.values()].filter(D).map(({ id: e }) => e)), f.onChange((e) => {
		e === b && (x.value = T());
	})];
	return u.brought.hiding = {
		people: S,
		hide({ author: e }) {
			let t = d(e.name);
			E([...x.value.filter((e) => d(e) !== t), e.name.trim()].slice(-500));
		},
		show: (e) => E(x.value.filter((t) => d(t) !== e))
	}, () => {
		w.abort(), g.delete(O);
		for (let e of k) e();
	};
}
var d = (e) => e.normalize("NFKC").trim().toLowerCase();
export { u as start };
