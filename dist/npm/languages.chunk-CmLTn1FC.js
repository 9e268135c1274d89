import { n as e } from "./string-overrides-CegQNsxT.js";
var t = Object.fromEntries(Object.entries(/* @__PURE__ */ Object.assign({
	"./locales/ar.json": () => import("./ar-BHZ5uikt.js").then((e) => e.default),
	"./locales/cs.json": () => import("./cs-CFwJlItA.js").then((e) => e.default),
	"./locales/de.json": () => import("./de-BCrakq1s.js").then((e) => e.default),
	"./locales/es.json": () => import("./es-B9qpvDIH.js").then((e) => e.default),
	"./locales/fa.json": () => import("./fa-mBfZWy9q.js").then((e) => e.default),
	"./locales/fr.json": () => import("./fr-C0Y7gP0X.js").then((e) => e.default),
	"./locales/he.json": () => import("./he-CMa6RnuL.js").then((e) => e.default),
	"./locales/hi.json": () => import("./hi-B1KSFuRY.js").then((e) => e.default),
	"./locales/it.json": () => import("./it-DaipAq25.js").then((e) => e.default),
	"./locales/ja.json": () => import("./ja-B3g59ct0.js").then((e) => e.default),
	"./locales/ko.json": () => import("./ko-BegfkA5t.js").then((e) => e.default),
	"./locales/nl.json": () => import("./nl-DeJrrQRF.js").then((e) => e.default),
	"./locales/pl.json": () => import("./pl-Bq9qsb07.js").then((e) => e.default),
	"./locales/pt-BR.json": () => import("./pt-BR-C43mOCuT.js").then((e) => e.default),
	"./locales/pt-PT.json": () => import("./pt-PT-C4fHf3C5.js").then((e) => e.default),
	"./locales/ru.json": () => import("./ru-w3c2RYH6.js").then((e) => e.default),
	"./locales/sv.json": () => import("./sv-CGX_W0JP.js").then((e) => e.default),
	"./locales/tr.json": () => import("./tr-ug5NePeZ.js").then((e) => e.default),
	"./locales/uk.json": () => import("./uk-Ch2s3X37.js").then((e) => e.default),
	"./locales/vi.json": () => import("./vi-DHKdg7Pq.js").then((e) => e.default),
	"./locales/zh-Hans.json": () => import("./zh-Hans-DawTvSSx.js").then((e) => e.default),
	"./locales/zh-Hant.json": () => import("./zh-Hant-B5yLMoMT.js").then((e) => e.default)
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
	let n = Array.prototype.slice.call(t).map(({ textContent: t }) => e(t ?? "")), r = n.flatMap(({ problems: e }) => e);
	if (r.length > 0) {
		let e = r.slice(0, 5).join(", ");
		console.warn(`[afterword] left out of the words in <script type="application/json">: ${e}`);
	}
	return Object.assign({}, ...n.map(({ words: e }) => e));
}
export { o as speak };
