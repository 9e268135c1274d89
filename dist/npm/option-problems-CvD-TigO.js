import { C as e, _ as t, v as n } from "./element-CTA6KCPV.js";
import { r, t as i } from "./string-overrides-CegQNsxT.js";
// src/options/option-problems.ts
var a = (...e) => e.map((e) => `\`${e}\``).join(" "), o = {
	endpoint: {
		values: "URL",
		default: "the origin that served the script"
	},
	backend: {
		values: a(...e),
		default: "`afterword`"
	},
	thread: {
		values: "string",
		default: "the page’s canonical URL, else its own"
	},
	order: {
		values: a("oldest", "newest"),
		default: "`oldest`"
	},
	layout: {
		values: a("nested", "flat"),
		default: "`nested`"
	},
	pageSize: {
		values: "1 to 100",
		default: "50"
	},
	theme: {
		values: a("auto", "light", "dark"),
		default: "`auto`"
	},
	lang: {
		values: "BCP 47",
		default: "the nearest `lang`, else the browser’s"
	},
	headingLevel: {
		values: "2 to 5",
		default: "2"
	},
	dates: {
		values: a("short", "full"),
		default: "`short`"
	},
	inputPosition: {
		values: a("bottom", "top"),
		default: "`bottom`"
	},
	loading: {
		values: a("lazy", "eager"),
		default: "`lazy`"
	},
	live: {
		values: a("on", "off"),
		default: "`on`"
	},
	keys: {
		values: "present or absent",
		default: "absent"
	}
}, s = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/;
function c(e, t) {
	return e === "backend" && s.test(t.trim()) ? `the backend "${t.trim()}" is not in this build; using "afterword"` : `${f(e, t)}; using the default (${p(o[e].default)})`;
}
function l(e) {
	let n = new Map(Object.entries(e));
	n.delete("strings");
	let r = u(e.strings);
	for (let [e, i] of n) {
		if (i === void 0) continue;
		if (!d(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && i === !1) continue;
		let n = String(i), a = t[e](n);
		if (e === "backend" && a === void 0 && s.test(n)) r.push(c(e, n));
		else if (typeof a != typeof i) throw TypeError(`afterword: ${f(e, n)}`);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return r;
}
function u(e) {
	if (e === void 0) return [];
	if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError("afterword: \"strings\" can't be anything but an object of texts");
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	for (let [e, n] of t) if (!i(n)) throw TypeError(`afterword: in "strings", "${e}" is neither a string nor plural forms with "other"`);
	return t.filter(([e]) => !r.has(e)).map(([e]) => `in "strings", there is no text "${e.slice(0, 40)}"`);
}
function d(e) {
	return Object.hasOwn(t, e);
}
function f(e, t) {
	let r = p(o[e].values.replace(/` `/g, ", "));
	return `"${n(e)}" can't be ${JSON.stringify(t.slice(0, 80))}: ${r}`;
}
var p = (e) => e.replaceAll("`", "");
export { c as n, l as t };
