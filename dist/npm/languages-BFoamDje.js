import { w as e } from "./element-EzxoHORp.js";
var t = Object.fromEntries(Object.entries(/* @__PURE__ */ Object.assign({
	"../text/locales/ar.json": () => import("./ar-CPe1VtNZ.js").then((e) => e.default),
	"../text/locales/cs.json": () => import("./cs-C2bGBcIW.js").then((e) => e.default),
	"../text/locales/de.json": () => import("./de-C036QGFw.js").then((e) => e.default),
	"../text/locales/es.json": () => import("./es-D0Fp67hU.js").then((e) => e.default),
	"../text/locales/fa.json": () => import("./fa-CbjiMs97.js").then((e) => e.default),
	"../text/locales/fr.json": () => import("./fr-DoEnIlgE.js").then((e) => e.default),
	"../text/locales/he.json": () => import("./he-Cez-Xrfm.js").then((e) => e.default),
	"../text/locales/hi.json": () => import("./hi-sqJqifZe.js").then((e) => e.default),
	"../text/locales/it.json": () => import("./it-DjcdiDUk.js").then((e) => e.default),
	"../text/locales/ja.json": () => import("./ja-Cl7elgYG.js").then((e) => e.default),
	"../text/locales/ko.json": () => import("./ko-Dzzwdf1S.js").then((e) => e.default),
	"../text/locales/nl.json": () => import("./nl-B5urAGqP.js").then((e) => e.default),
	"../text/locales/pl.json": () => import("./pl-DsqBEpWP.js").then((e) => e.default),
	"../text/locales/pt-BR.json": () => import("./pt-BR-BtGzvUQE.js").then((e) => e.default),
	"../text/locales/pt-PT.json": () => import("./pt-PT-BiPMjrVN.js").then((e) => e.default),
	"../text/locales/ru.json": () => import("./ru-DS_20_-j.js").then((e) => e.default),
	"../text/locales/sv.json": () => import("./sv-DkeibScM.js").then((e) => e.default),
	"../text/locales/tr.json": () => import("./tr-ByCg0R5N.js").then((e) => e.default),
	"../text/locales/uk.json": () => import("./uk-B-NT5RhR.js").then((e) => e.default),
	"../text/locales/vi.json": () => import("./vi-ruLonk01.js").then((e) => e.default),
	"../text/locales/zh-Hans.json": () => import("./zh-Hans-DL1fz60Y.js").then((e) => e.default),
	"../text/locales/zh-Hant.json": () => import("./zh-Hant-CRoKZRGy.js").then((e) => e.default)
})).map(([e, t]) => [e.replace(/^.*\/|\.json$/g, ""), t])), n = {
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
// src/chunks/languages.ts
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
