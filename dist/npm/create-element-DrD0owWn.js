import { a as e, n as t } from "./signals-core.module-CsSPNZ3_.js";
// src/thread/create-element.ts
function n(e, t = {}, ...n) {
	let r = document.createElement(e);
	for (let e in t) r.setAttribute(e, t[e] ?? "");
	return r.append(...n), r;
}
function r(t, n) {
	let r = new Text();
	t.appendChild(r);
	let i = e(() => {
		let e = n();
		return e && r.before(e), () => e?.parentNode?.removeChild(e);
	});
	return () => {
		i(), r.replaceWith();
	};
}
function i(n, r) {
	return e(() => (n(), t(r)));
}
export { i as n, n as r, r as t };
