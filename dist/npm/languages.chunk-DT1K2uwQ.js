import { n as e } from "./string-overrides-BeN-FXXn.js";
var t = Object.fromEntries(Object.entries(/* @__PURE__ */ Object.assign({
	"./locales/ar.json": () => import("./ar-G_mQwTQl.js").then((e) => e.default),
	"./locales/cs.json": () => import("./cs-DMyBfLFV.js").then((e) => e.default),
	"./locales/de.json": () => import("./de-EXlugXaF.js").then((e) => e.default),
	"./locales/el.json": () => import("./el-WMtA5uWK.js").then((e) => e.default),
	"./locales/es.json": () => import("./es-SSEbXWFd.js").then((e) => e.default),
	"./locales/fa.json": () => import("./fa-CVETRRqv.js").then((e) => e.default),
	"./locales/fr.json": () => import("./fr-BqwonN-V.js").then((e) => e.default),
	"./locales/he.json": () => import("./he-D19UTaA0.js").then((e) => e.default),
	"./locales/hi.json": () => import("./hi-C9dJspTP.js").then((e) => e.default),
	"./locales/hu.json": () => import("./hu-DQHa15EV.js").then((e) => e.default),
	"./locales/id.json": () => import("./id-CZW5W9IS.js").then((e) => e.default),
	"./locales/it.json": () => import("./it-DUPMi0pc.js").then((e) => e.default),
	"./locales/ja.json": () => import("./ja-Bc6eh8k0.js").then((e) => e.default),
	"./locales/ko.json": () => import("./ko-CzTGPXzr.js").then((e) => e.default),
	"./locales/nb.json": () => import("./nb-Zbw5oE5q.js").then((e) => e.default),
	"./locales/nl.json": () => import("./nl-DhxW4UG_.js").then((e) => e.default),
	"./locales/pl.json": () => import("./pl-hS4C618R.js").then((e) => e.default),
	"./locales/pt-BR.json": () => import("./pt-BR-DbzpUD1a.js").then((e) => e.default),
	"./locales/pt-PT.json": () => import("./pt-PT-CrZy5NPM.js").then((e) => e.default),
	"./locales/ro.json": () => import("./ro-BmyMHEzZ.js").then((e) => e.default),
	"./locales/ru.json": () => import("./ru-D3rtceiS.js").then((e) => e.default),
	"./locales/sv.json": () => import("./sv-CwFKPD2l.js").then((e) => e.default),
	"./locales/th.json": () => import("./th-B4nGYoro.js").then((e) => e.default),
	"./locales/tr.json": () => import("./tr-CoL_tC9F.js").then((e) => e.default),
	"./locales/uk.json": () => import("./uk-QMoF4IBQ.js").then((e) => e.default),
	"./locales/vi.json": () => import("./vi-D7iU5NkM.js").then((e) => e.default),
	"./locales/zh-Hans.json": () => import("./zh-Hans-DLqxPVap.js").then((e) => e.default),
	"./locales/zh-Hant.json": () => import("./zh-Hant-BVG2Xvk3.js").then((e) => e.default)
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
