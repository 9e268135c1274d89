import { n as e } from "./string-overrides-Ni9sWSC5.js";
var t = Object.fromEntries(Object.entries(/* @__PURE__ */ Object.assign({
	"./locales/ar.json": () => import("./ar-B0H-jxS6.js").then((e) => e.default),
	"./locales/cs.json": () => import("./cs-D5ka6b1c.js").then((e) => e.default),
	"./locales/de.json": () => import("./de-drZwh8wx.js").then((e) => e.default),
	"./locales/es.json": () => import("./es-nXe8ewdU.js").then((e) => e.default),
	"./locales/fa.json": () => import("./fa-BC2Iu10L.js").then((e) => e.default),
	"./locales/fr.json": () => import("./fr-DRpkVXs8.js").then((e) => e.default),
	"./locales/he.json": () => import("./he-BSQSIz-r.js").then((e) => e.default),
	"./locales/hi.json": () => import("./hi-DqvjRMEB.js").then((e) => e.default),
	"./locales/it.json": () => import("./it-B-fZDma0.js").then((e) => e.default),
	"./locales/ja.json": () => import("./ja-CYugS6m0.js").then((e) => e.default),
	"./locales/ko.json": () => import("./ko-BuU_rinz.js").then((e) => e.default),
	"./locales/nl.json": () => import("./nl-BQcrtT8-.js").then((e) => e.default),
	"./locales/pl.json": () => import("./pl-C0Ftnxtd.js").then((e) => e.default),
	"./locales/pt-BR.json": () => import("./pt-BR-BqaKI4-M.js").then((e) => e.default),
	"./locales/pt-PT.json": () => import("./pt-PT-DwIJseFE.js").then((e) => e.default),
	"./locales/ru.json": () => import("./ru-BG5zZVUD.js").then((e) => e.default),
	"./locales/sv.json": () => import("./sv-Brs9agTI.js").then((e) => e.default),
	"./locales/tr.json": () => import("./tr-COfY-F_f.js").then((e) => e.default),
	"./locales/uk.json": () => import("./uk-DmvhoT2j.js").then((e) => e.default),
	"./locales/vi.json": () => import("./vi-CiR_JKhd.js").then((e) => e.default),
	"./locales/zh-Hans.json": () => import("./zh-Hans-Dpr5OCr6.js").then((e) => e.default),
	"./locales/zh-Hant.json": () => import("./zh-Hant-CYZdwH9Z.js").then((e) => e.default)
})).map(([e, t]) => [e.replace(/^.*\/|\.json$/g, ""), t])), n = {
	BR: "pt-BR",
	others: "pt-PT"
}, r = {
	nn: "nb",
	no: "nb",
	yue: "zh"
};
function i(e, t) {
	try {
		let { language: i, script: a, region: o } = new Intl.Locale(e.replaceAll("_", "-")).maximize(), s = new Intl.Locale(i).maximize().script, c = Object.hasOwn(r, i) ? r[i] : i, l = c === "zh" ? `zh-${a}` : c === "pt" ? n[o === "BR" ? "BR" : "others"] : c ?? "";
		return (a === s || c === "zh") && t.includes(l) ? l : null;
	} catch {
		return null;
	}
}
function a(e) {
	try {
		let { script: t = "" } = new Intl.Locale(e).maximize();
		return [
			"Arab",
			"Hebr",
			"Thaa",
			"Syrc",
			"Adlm",
			"Nkoo"
		].includes(t);
	} catch {
		return !1;
	}
}
// src/i18n/languages.chunk.ts
var o = /* @__PURE__ */ new Map();
async function s(e, n, r = {}) {
	let o = u(n), s = i(e, Object.keys(t));
	if (s === null) {
		let { reply: t, count: n } = {
			...o,
			...r
		}, i = !!(t && n);
		return {
			lang: /^en\b/.test(e) || i ? e : "en",
			own: o,
			...i && a(e) && { dir: "rtl" }
		};
	}
	let l = await c(s);
	return l === null ? {
		lang: "en",
		own: o
	} : {
		lang: e,
		own: o,
		locale: {
			lang: s,
			words: l
		},
		...a(s) && { dir: "rtl" }
	};
}
function c(e) {
	let t = o.get(e);
	return t || (t = l(e), o.set(e, t)), t;
}
async function l(e) {
	try {
		return await t[e]?.() ?? null;
	} catch (t) {
		return o.delete(e), console.error(`[afterword] the words in "${e}" did not load: ${String(t)}`), null;
	}
}
function u(t) {
	let n = Array.prototype.slice.call(t).map(({ textContent: t }) => e(t ?? "")), r = n.flatMap(({ problems: e }) => e);
	if (r.length > 0) {
		let e = r.slice(0, 5).join(", ");
		console.warn(`[afterword] left out of the words in <script type="application/json">: ${e}`);
	}
	return Object.assign({}, ...n.map(({ words: e }) => e));
}
export { s as speak };
