import { d as e, f as t, m as n, p as r, u as i } from "./mount-BOGEMqU0.js";
import { t as a } from "./protocol-DJjb84UH.js";
import { n as o } from "./safe-url-B-bdfIxh.js";
// src/model/plain-text.ts
var s = /* @__PURE__ */ new Map([
	["amp", "&"],
	["apos", "'"],
	["gt", ">"],
	["lt", "<"],
	["nbsp", "\xA0"],
	["quot", "\""]
]);
function c(e) {
	return e.replace(/\0/g, "").replace(/<!--[^]*?(?:-->|$)/g, "").replace(/<(script|style|template|noscript|iframe|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi, "").replace(/<(?:br|hr|\/(?:p|li|dt|dd|tr|pre|div|blockquote|h[1-6]))\b[^<>]*>\n?/gi, "\n").replace(/<[a-z/!?][^<>]*>/gi, "").replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, l).trim();
}
function l(e, t, n, r) {
	if (r) return s.get(r.toLowerCase()) ?? e;
	let i = t ? Number.parseInt(t, 16) : Number(n);
	return i > 0 && i <= 1114111 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : e;
}
// src/sanitize/allowlist.ts
var u = "a abbr b blockquote br cite code dd del dfn dl dt em hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var table thead tbody tr th td time", d = (e) => (t) => e.test(t) ? t : null, f = /* @__PURE__ */ new Map([
	["href", [e, ["a"]]],
	["title", [(e) => e, [
		"a",
		"abbr",
		"dfn"
	]]],
	["dir", [d(/^(?:ltr|rtl|auto)$/i)]],
	["lang", [d(/^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,6}$/i)]],
	["cite", [(e) => o(e) && e, [
		"blockquote",
		"del",
		"ins",
		"q"
	]]],
	["datetime", [d(/^(?=.*\d)[-+:.\dTPZWYMDHS ]{2,40}$/i), [
		"del",
		"ins",
		"time"
	]]],
	["start", [d(/^-?\d{1,9}$/), ["ol"]]],
	["reversed", [() => "", ["ol"]]],
	["colspan", [d(/^[1-9]\d?$/), ["td", "th"]]],
	["rowspan", [d(/^[1-9]\d?$/), ["td", "th"]]],
	["class", [(e) => e.split(/\s+/).find((e) => /^language-[\w+#.-]{1,40}$/.test(e)) ?? null, ["code"]]]
]), p = {
	ALLOWED_TAGS: u.split(" "),
	ALLOWED_ATTR: [...f.keys()],
	ADD_URI_SAFE_ATTR: [...f.keys()].filter((e) => e !== "href" && e !== "cite"),
	ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
	ALLOW_DATA_ATTR: !1,
	ALLOW_ARIA_ATTR: !1,
	ALLOW_SELF_CLOSE_IN_ATTR: !1,
	SANITIZE_NAMED_PROPS: !0,
	RETURN_DOM_FRAGMENT: !0
}, m = 1500;
function h(e) {
	if (e.nodeName !== "BODY" || !(e instanceof Element)) return;
	let t = e.getElementsByTagName("*");
	if (t.length > 1e3) throw RangeError("Too many elements");
	let n = 0;
	for (let e of t) n += e.attributes.length;
	if (n > m) throw RangeError("Too many attributes");
}
function g(e, t) {
	let [n, r] = f.get(t.attrName) ?? [], i = !r || r.includes(e.localName), a = n && i ? n(t.attrValue) : null;
	a === null ? t.keepAttr = !1 : t.attrValue = a;
}
function _(e) {
	e.localName === "a" && e.hasAttribute("href") && e.setAttribute("rel", a);
}
// src/sanitize/purifier.ts
function v(e) {
	let r;
	return (a) => {
		if (i(a)) return t(a);
		if (n(a) || (r === void 0 && (r = y(e)), !r)) return t(c(a));
		try {
			return r.sanitize(a, { RETURN_DOM_FRAGMENT: !0 }) ?? t(c(a));
		} catch {
			return t(c(a));
		}
	};
}
function y(e) {
	let t = r();
	if (t === null) return null;
	try {
		let n = e(window);
		return n.isSupported ? (n.setConfig({
			...p,
			TRUSTED_TYPES_POLICY: t ?? null
		}), n.addHook("beforeSanitizeElements", h), n.addHook("uponSanitizeAttribute", g), n.addHook("afterSanitizeAttributes", _), n) : b("DOMPurify needs another browser");
	} catch {
		return b("an element of the page hides a method of document that DOMPurify needs");
	}
}
function b(e) {
	return console.warn(`[afterword] Comments show as plain text: ${e}.`), null;
}
export { v as createSanitize };
