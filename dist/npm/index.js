import { d as e, h as t, u as n } from "./near-viewport-C9Zlg18k.js";
import { S as r, t as i, x as a } from "./mount-DT1nyz81.js";
import { r as o, t as s } from "./string-overrides-Ni9sWSC5.js";
import { n as c, r as l, t as u } from "./option-problems-DgyPjvUv.js";
// src/options/check-options.ts
function d(e) {
	let n = new Map(Object.entries(e));
	n.delete("strings");
	let r = f(e.strings);
	for (let [e, i] of n) {
		if (i === void 0) continue;
		if (!p(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && i === !1) continue;
		let n = String(i), a = t[e](n);
		if (e === "backend" && a === void 0 && u.test(n)) r.push(c(e, n));
		else if (typeof a != typeof i) throw TypeError(`afterword: ${l(e, n)}`);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return r;
}
function f(e) {
	if (e === void 0) return [];
	if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError("afterword: \"strings\" can't be anything but an object of texts");
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	for (let [e, n] of t) if (!s(n)) throw TypeError(`afterword: in "strings", "${e}" is neither a string nor plural forms with "other"`);
	return t.filter(([e]) => !o.has(e)).map(([e]) => `in "strings", there is no text "${e.slice(0, 40)}"`);
}
function p(e) {
	return Object.hasOwn(t, e);
}
// src/index.ts
function m(e, t) {
	for (let e of d(t)) console.warn(`[afterword] ${e}`);
	let n = t.thread ?? r();
	if (n === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let o = i(e, {
		...t,
		thread: n
	}), s = t.thread === void 0 ? a(() => {
		let a = r();
		a !== null && a !== n && (n = a, o.unmount(), o = i(e, {
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
e(i, r, a);
export { n as CommentsElement, m as mount };
