import { a as e, c as t } from "./translate-DI7Ky-bs.js";
// src/thread/create-element.ts
function n(e, t = {}, ...n) {
	let r = document.createElement(e);
	for (let e in t) r.setAttribute(e, t[e] ?? "");
	return r.append(...n), r;
}
function r(e, n) {
	let r = new Text();
	e.appendChild(r);
	let i = t(() => {
		let e = n();
		return e && r.before(e), () => e?.parentNode?.removeChild(e);
	});
	return () => {
		i(), r.replaceWith();
	};
}
function i(n, r) {
	return t(() => (n(), e(r)));
}
export { i as n, n as r, r as t };
