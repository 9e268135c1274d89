import { n as e } from "./string-overrides-CgrtMEDQ.js";
var t = Object.fromEntries(Object.entries(/* @__PURE__ */ Object.assign({
	"./locales/ar.json": () => import("./ar-Bl8lKLqj.js").then((e) => e.default),
	"./locales/cs.json": () => import("./cs-Bj2gSAsV.js").then((e) => e.default),
	"./locales/de.json": () => import("./de-DSjfrSsH.js").then((e) => e.default),
	"./locales/el.json": () => import("./el-s-2aw4pt.js").then((e) => e.default),
	"./locales/es.json": () => import("./es-CwPdnXnD.js").then((e) => e.default),
	"./locales/fa.json": () => import("./fa-CNw7Oiv0.js").then((e) => e.default),
	"./locales/fr.json": () => import("./fr-C1h34MwE.js").then((e) => e.default),
	"./locales/he.json": () => import("./he-C78VtDf6.js").then((e) => e.default),
	"./locales/hi.json": () => import("./hi-BAg0KP7A.js").then((e) => e.default),
	"./locales/hu.json": () => import("./hu-6itdz7FW.js").then((e) => e.default),
	"./locales/id.json": () => import("./id-ColHCRYW.js").then((e) => e.default),
	"./locales/it.json": () => import("./it-X94nfdjK.js").then((e) => e.default),
	"./locales/ja.json": () => import("./ja-BY9t7p0m.js").then((e) => e.default),
	"./locales/ko.json": () => import("./ko-DbEBHnnd.js").then((e) => e.default),
	"./locales/nb.json": () => import("./nb-BJU5grhp.js").then((e) => e.default),
	"./locales/nl.json": () => import("./nl-CL4ozIWU.js").then((e) => e.default),
	"./locales/pl.json": () => import("./pl-D4PP5GKM.js").then((e) => e.default),
	"./locales/pt-BR.json": () => import("./pt-BR-zGH4sf_k.js").then((e) => e.default),
	"./locales/pt-PT.json": () => import("./pt-PT-C6AtXXn0.js").then((e) => e.default),
	"./locales/ro.json": () => import("./ro-B1oc6lqb.js").then((e) => e.default),
	"./locales/ru.json": () => import("./ru-CEwM7mq7.js").then((e) => e.default),
	"./locales/sv.json": () => import("./sv-D7PEBuyS.js").then((e) => e.default),
	"./locales/th.json": () => import("./th-D2jJ4N8q.js").then((e) => e.default),
	"./locales/tr.json": () => import("./tr-D4x2llj1.js").then((e) => e.default),
	"./locales/uk.json": () => import("./uk-BRshnLRq.js").then((e) => e.default),
	"./locales/vi.json": () => import("./vi-Cy6ukOs4.js").then((e) => e.default),
	"./locales/zh-Hans.json": () => import("./zh-Hans-3ni09aXA.js").then((e) => e.default),
	"./locales/zh-Hant.json": () => import("./zh-Hant-B0sI-kFn.js").then((e) => e.default)
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
	let o = f(n), s = i(e, Object.keys(t));
	if (s === null) {
		let { reply: t, count: n } = {
			...o,
			...r
		}, i = !!(t && n), s = /^en\b/.test(e) || i ? e : "en";
		return {
			lang: s,
			own: o,
			...l(s),
			...i && a(e) && c
		};
	}
	let d = await u(s);
	return d === null ? {
		lang: "en",
		own: o
	} : {
		lang: e,
		own: o,
		locale: {
			lang: s,
			words: d
		},
		...l(e),
		...a(s) && c
	};
}
var c = { dir: "rtl" };
function l(e) {
	let { format: t } = new Intl.NumberFormat(e);
	return t(0) === "0" ? {} : { write: (e, n) => /^numbers?$/.test(n) ? e.replace(/\d/g, (e) => t(Number(e))) : e };
}
function u(e) {
	let t = o.get(e);
	return t || (t = d(e), o.set(e, t)), t;
}
async function d(e) {
	try {
		return await t[e]?.() ?? null;
	} catch (t) {
		return o.delete(e), console.error(`[afterword] the words in "${e}" did not load: ${String(t)}`), null;
	}
}
function f(t) {
	let n = Array.prototype.slice.call(t).map(({ textContent: t }) => e(t ?? "")), r = n.flatMap(({ problems: e }) => e);
	if (r.length > 0) {
		let e = r.slice(0, 5).join(", ");
		console.warn(`[afterword] left out of the words in <script type="application/json">: ${e}`);
	}
	return Object.assign({}, ...n.map(({ words: e }) => e));
}
export { s as speak };
