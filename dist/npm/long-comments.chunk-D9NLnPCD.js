import { a as e } from "./signals-core.module-CsSPNZ3_.js";
import { s as t } from "./mount-BOGEMqU0.js";
import { n } from "./interaction.chunk-CckVbhlO.js";
import { r } from "./create-element-DrD0owWn.js";
// src/features/long-comments/long-comments.css?inline
var i = ".cut:not(.open){mask:linear-gradient(#000 70%,#0000 calc(100% - 2em))}.read-on{z-index:1;block-size:28px;color:var(--_accent);margin-block-start:-28px;display:flex;position:relative}@media print{.long{max-block-size:none!important;mask:none!important}.read-on{display:none}}", a = { readOn: "Read on" }, o = 4;
function s(s) {
	t(a), n(s.root, i);
	let { wrapper: c, thread: l, root: u, t: d } = s, f = new AbortController(), { signal: p } = f, m = new ResizeObserver((e) => {
		for (let { target: t } of e) {
			let e = t.scrollHeight > t.clientHeight + o;
			t.classList.toggle("cut", e);
			let n = t.parentElement?.querySelector(":scope > .read-on");
			e ? n || t.after(h()) : n?.remove();
		}
	}), h = () => r("button", {
		part: "button",
		class: "quiet read-on",
		type: "button"
	}, d("readOn"));
	function g(e) {
		let t = e.getBoundingClientRect().top, n = e.scrollTop;
		m.unobserve(e), e.classList.add("open"), e.scrollTop = 0, e.parentElement?.querySelector(":scope > .read-on")?.remove(), n > 0 && scrollBy({
			top: e.getBoundingClientRect().top - t + n,
			behavior: "instant"
		});
	}
	let _ = (e) => e instanceof Element ? e.closest(".long:not(.open)") : null;
	c.addEventListener("click", ({ target: e }) => {
		let t = e instanceof Element ? e.closest(".read-on") : null, n = t?.parentElement?.querySelector(".long");
		if (!t || !n) return;
		let r = t.closest("article"), i = u.activeElement === t;
		g(n), i && r?.focus({ preventScroll: !0 });
	}, { signal: p });
	for (let e of [
		"scroll",
		"focusin",
		"beforematch"
	]) c.addEventListener(e, ({ target: e }) => {
		let t = _(e);
		t && g(t);
	}, {
		signal: p,
		capture: !0
	});
	let v = () => {
		for (let e of c.querySelectorAll(".long:not(.open)")) m.observe(e);
	}, y = new MutationObserver(v);
	y.observe(c, {
		childList: !0,
		subtree: !0
	}), v();
	let b = e(() => {
		let e = l.target.value;
		if (e?.how !== "link" && e?.how !== "here") return;
		let t = u.getElementById(`comment-${e.id}`)?.querySelector(".long:not(.open)");
		t && g(t);
	});
	return () => {
		f.abort(), m.disconnect(), y.disconnect(), b();
	};
}
export { s as start };
