var e = Object.fromEntries(Object.entries(/* @__PURE__ */ Object.assign({
	"./text/locales/ar.json": () => import("./ar-7fvIQAaO.js").then((e) => e.default),
	"./text/locales/cs.json": () => import("./cs-BTYTUHGX.js").then((e) => e.default),
	"./text/locales/de.json": () => import("./de-svkZUbmf.js").then((e) => e.default),
	"./text/locales/es.json": () => import("./es-BgStnkTK.js").then((e) => e.default),
	"./text/locales/fa.json": () => import("./fa-BS6rKV-M.js").then((e) => e.default),
	"./text/locales/fr.json": () => import("./fr-Dds89T3V.js").then((e) => e.default),
	"./text/locales/he.json": () => import("./he-CzMKQbmL.js").then((e) => e.default),
	"./text/locales/hi.json": () => import("./hi-B4IGPnS4.js").then((e) => e.default),
	"./text/locales/it.json": () => import("./it-DNTCJHr4.js").then((e) => e.default),
	"./text/locales/ja.json": () => import("./ja-DRRWAOl3.js").then((e) => e.default),
	"./text/locales/ko.json": () => import("./ko-DZrRWEkL.js").then((e) => e.default),
	"./text/locales/nl.json": () => import("./nl-BmL7p2Ij.js").then((e) => e.default),
	"./text/locales/pl.json": () => import("./pl-izSSJEy6.js").then((e) => e.default),
	"./text/locales/pt-BR.json": () => import("./pt-BR-trmWJB2J.js").then((e) => e.default),
	"./text/locales/pt-PT.json": () => import("./pt-PT-DgqLS67_.js").then((e) => e.default),
	"./text/locales/ru.json": () => import("./ru-MNdnAM46.js").then((e) => e.default),
	"./text/locales/sv.json": () => import("./sv-BQs1SEm5.js").then((e) => e.default),
	"./text/locales/tr.json": () => import("./tr-C3ziwcF1.js").then((e) => e.default),
	"./text/locales/uk.json": () => import("./uk-BgExcbYz.js").then((e) => e.default),
	"./text/locales/vi.json": () => import("./vi-CfQ4OC7t.js").then((e) => e.default),
	"./text/locales/zh-Hans.json": () => import("./zh-Hans-Dt6f_7NJ.js").then((e) => e.default),
	"./text/locales/zh-Hant.json": () => import("./zh-Hant-CQBoa1rl.js").then((e) => e.default)
})).map(([e, t]) => [e.replace(/^.*\/|\.json$/g, ""), t])), t = {
	BR: "pt-BR",
	others: "pt-PT"
};
function n(e, n) {
	try {
		let { language: r, script: i, region: a } = new Intl.Locale(e).maximize(), o = new Intl.Locale(r).maximize().script, s = r === "zh" ? `zh-${i}` : r === "pt" ? t[a === "BR" ? "BR" : "others"] : r;
		return (i === o || r === "zh") && n.includes(s) ? s : null;
	} catch {
		return null;
	}
}
function r(e) {
	return [
		"ar",
		"fa",
		"he"
	].includes(e);
}
// src/text/keys.ts
var i = new Set("count empty leaveOne order oldest newest menu loading retry retrying more earlier\n  moreReplies earlierReplies moreFailed loaded notHere anonymous owner comment tombstone unnumbered\n  inReplyTo inReplyToName inReplyToRemoved joined permalink deleted held reply replyTo likePost\n  likeComment likes readersLike notLiked news closed write edited formFailed failedTitle\n  network timeout unreadable rate-limited unavailable editing editableFor editableForSeconds\n  tooLate save saving saved delete deleteQuestion deleteYes deleteNo deletedNow namedBy\n  andMore referTo matching formatting bold italic code link preview previewing previewed\n  previewEmpty previewFailed previewLimited quote quoteFrom markNew markNewHint nextNew\n  replying fieldText fieldName fieldEmail fieldUrl emailHint required optional post postReply\n  sending failed trap cancel posted postedHeld error missing missingText tooLong tooLongField\n  invalidEmail invalidUrl invalidField checkFields edit refused tryingAgain commentingAs\n  change remember discard discarded undo draftNotKept otherDraft useOther notSent\n  all stop progress closed-problem forbidden not-found duplicate conflict too-large markdown".split(/\s+/)), a = [
	"zero",
	"one",
	"two",
	"few",
	"many",
	"other"
];
function o(e) {
	let t = [], n = {};
	for (let [r, a] of Object.entries(s(e, t))) i.has(r) ? c(a) ? n[r] = a : t.push(`"${r}" (neither a string nor plural forms with "other")`) : t.push(`"${r.slice(0, 40)}" (no such text)`);
	return {
		words: n,
		problems: t
	};
}
function s(e, t) {
	try {
		let n = JSON.parse(e);
		if (typeof n == "object" && n && !Array.isArray(n)) return n;
		t.push("everything (not an object)");
	} catch {
		t.push("everything (not JSON)");
	}
	return {};
}
function c(e) {
	return typeof e == "string" ? !0 : typeof e != "object" || !e || !Object.hasOwn(e, "other") ? !1 : Object.entries(e).every(([e, t]) => a.includes(e) && typeof t == "string");
}
// src/languages.ts
var l = /* @__PURE__ */ new Map();
async function u(t, i) {
	let a = p(i), o = n(t, Object.keys(e));
	if (o === null) return {
		lang: /^en\b/.test(t) ? t : "en",
		own: a
	};
	let s = await d(o);
	return s === null ? {
		lang: "en",
		own: a
	} : {
		lang: t,
		own: a,
		locale: {
			lang: o,
			words: s
		},
		...r(o) && { dir: "rtl" }
	};
}
function d(e) {
	let t = l.get(e);
	return t || (t = f(e), l.set(e, t)), t;
}
async function f(t) {
	try {
		return await e[t]?.() ?? null;
	} catch (e) {
		return l.delete(t), console.error(`[afterword] the words in "${t}" did not load: ${String(e)}`), null;
	}
}
function p(e) {
	let t = Array.from(e, ({ textContent: e }) => o(e ?? "")), n = t.flatMap(({ problems: e }) => e);
	if (n.length > 0) {
		let e = n.slice(0, 5).join(", ");
		console.warn(`[afterword] left out of the words in <script type="application/json">: ${e}`);
	}
	return Object.assign({}, ...t.map(({ words: e }) => e));
}
export { u as speak };
