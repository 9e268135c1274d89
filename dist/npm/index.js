import { d as e, h as t, u as n } from "./near-viewport-Cnr0fIGr.js";
import { C as r, S as i, t as a } from "./mount-BOGEMqU0.js";
import { t as o } from "./backends-m749RJzO.js";
import { r as s, t as c } from "./string-overrides-CgrtMEDQ.js";
import { n as l } from "./option-problems-CWc-WUtp.js";
// src/options/check-options.ts
function u(e) {
	let n = new Map(Object.entries(e));
	n.delete("strings");
	let r = d(e.strings);
	for (let [e, r] of n) {
		if (r === void 0) continue;
		if (!f(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && r === !1) continue;
		let n = String(r), i = t[e](n), a = e === "backend" && !o.some((e) => e === r);
		if (typeof i != typeof r || a) throw TypeError(`afterword: ${l(e, n)}`);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return r;
}
function d(e) {
	if (e === void 0) return [];
	if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError("afterword: \"strings\" can't be anything but an object of texts");
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	for (let [e, n] of t) if (!c(n)) throw TypeError(`afterword: in "strings", "${e}" is neither a string nor plural forms with "other"`);
	return t.filter(([e]) => !s.has(e)).map(([e]) => `in "strings", there is no text "${e.slice(0, 40)}"`);
}
function f(e) {
	return Object.hasOwn(t, e);
}
// src/index.ts
function p(e, t) {
	for (let e of u(t)) console.warn(`[afterword] ${e}`);
	let n = t.thread ?? r();
	if (n === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let o = a(e, {
		...t,
		thread: n
	}), s = t.thread === void 0 ? i(() => {
		let i = r();
		i !== null && i !== n && (n = i, o.unmount(), o = a(e, {
			...t,
			thread: n
		}));
	}) : void 0;
	return {
		reload: () => o.reload(),
		unmount() {
			s?.(), o.unmount();
		}
	};
}
e(a, r, i);
export { n as CommentsElement, p as mount };
