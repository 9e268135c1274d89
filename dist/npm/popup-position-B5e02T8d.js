// src/features/popup-position.ts
var e = ".place { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none; color: inherit }";
function t(e, t) {
	let { clientWidth: n, clientHeight: r } = document.documentElement, { width: i, height: a } = e.getBoundingClientRect(), o = getComputedStyle(e).direction === "rtl" ? t.right - i : t.left, s = t.bottom + 6, c = s + a > r && t.top > r - t.bottom, l = c ? t.top - 6 - a : s, u = (e, t) => Math.max(6, Math.min(e, t - 6)), d = e.currentCSSZoom ?? 1;
	e.style.setProperty("left", `${u(o, n - i) / d}px`), e.style.setProperty("top", `${(c ? Math.max(6, l) : l) / d}px`);
}
function n(e) {
	let t = document.createElement("div");
	return t.className = "place", t.popover = "manual", e.append(t), t;
}
export { n, t as r, e as t };
