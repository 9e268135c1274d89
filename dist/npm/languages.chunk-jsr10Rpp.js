import { y as e } from "./element-DLfWk9lp.js";
var t = Object.fromEntries(Object.entries(/* @__PURE__ */ Object.assign({})).map(([e, t]) => [e.replace(/^.*\/|\.json$/g, ""), t])), n = {
	BR: "pt-BR",
	others: "pt-PT"
};
function r(e, t) {
	try {
		let { language: r, script: i, region: a } = new Intl.Locale(e).maximize(), o = new Intl.Locale(r).maximize().script, s = r === "zh" ? `zh-${i}` : r === "pt" ? n[a === "BR" ? "BR" : "others"] : r;
		return (i === o || r === "zh") && t.includes(s) ? s : null;
	} catch {
		return null;
	}
}
function i(e) {
	return [
		"ar",
		"fa",
		"he"
	].includes(e);
}
// src/i18n/languages.chunk.ts
var a = /* @__PURE__ */ new Map();
async function o(e, n, a = {}) {
	let o = l(n), c = r(e, Object.keys(t));
	if (c === null) {
		let { reply: t, count: n } = {
			...o,
			...a
		};
		return {
			lang: /^en\b/.test(e) || t && n ? e : "en",
			own: o
		};
	}
	let u = await s(c);
	return u === null ? {
		lang: "en",
		own: o
	} : {
		lang: e,
		own: o,
		locale: {
			lang: c,
			words: u
		},
		...i(c) && { dir: "rtl" }
	};
}
function s(e) {
	let t = a.get(e);
	return t || (t = c(e), a.set(e, t)), t;
}
async function c(e) {
	try {
		return await t[e]?.() ?? null;
	} catch (t) {
		return a.delete(e), console.error(`[afterword] the words in "${e}" did not load: ${String(t)}`), null;
	}
}
function l(t) {
	let n = Array.from(t, ({ textContent: t }) => e(t ?? "")), r = n.flatMap(({ problems: e }) => e);
	if (r.length > 0) {
		let e = r.slice(0, 5).join(", ");
		console.warn(`[afterword] left out of the words in <script type="application/json">: ${e}`);
	}
	return Object.assign({}, ...n.map(({ words: e }) => e));
}
export { o as speak };
