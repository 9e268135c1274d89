import { _ as e, g as t, h as n, m as r, p as i } from "./element-DLfWk9lp.js";
import { t as a } from "./protocol-BVT1pbWD.js";
import { n as o } from "./safe-url-B-bdfIxh.js";
import s from "dompurify";
// src/sanitize/plain-text.ts
var c = /* @__PURE__ */ new Map([
	["amp", "&"],
	["apos", "'"],
	["gt", ">"],
	["lt", "<"],
	["nbsp", "\xA0"],
	["quot", "\""]
]);
function l(e) {
	return e.replace(/\0/g, "").replace(/<!--[^]*?(?:-->|$)/g, "").replace(/<(script|style|template|noscript|iframe|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi, "").replace(/<(?:br|hr|\/(?:p|li|dt|dd|tr|pre|div|blockquote|h[1-6]))\b[^<>]*>\n?/gi, "\n").replace(/<[a-z/!?][^<>]*>/gi, "").replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, u).trim();
}
function u(e, t, n, r) {
	if (r) return c.get(r.toLowerCase()) ?? e;
	let i = t ? Number.parseInt(t, 16) : Number(n);
	return i > 0 && i <= 1114111 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : e;
}
// src/sanitize/allowlist.ts
var d = "a abbr b blockquote br cite code dd del dfn dl dt em hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var table thead tbody tr th td time", f = (e) => (t) => e.test(t) ? t : null, p = /* @__PURE__ */ new Map([
	["href", [r, ["a"]]],
	["title", [(e) => e, [
		"a",
		"abbr",
		"dfn"
	]]],
	["dir", [f(/^(?:ltr|rtl|auto)$/i)]],
	["lang", [f(/^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,6}$/i)]],
	["cite", [(e) => o(e) && e, [
		"blockquote",
		"del",
		"ins",
		"q"
	]]],
	["datetime", [f(/^(?=.*\d)[-+:.\dTPZWYMDHS ]{2,40}$/i), [
		"del",
		"ins",
		"time"
	]]],
	["start", [f(/^-?\d{1,9}$/), ["ol"]]],
	["reversed", [() => "", ["ol"]]],
	["colspan", [f(/^[1-9]\d?$/), ["td", "th"]]],
	["rowspan", [f(/^[1-9]\d?$/), ["td", "th"]]],
	["class", [(e) => e.split(/\s+/).find((e) => /^language-[\w+#.-]{1,40}$/.test(e)) ?? null, ["code"]]]
]), m = {
	ALLOWED_TAGS: d.split(" "),
	ALLOWED_ATTR: [...p.keys()],
	ADD_URI_SAFE_ATTR: [...p.keys()].filter((e) => e !== "href" && e !== "cite"),
	ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
	ALLOW_DATA_ATTR: !1,
	ALLOW_ARIA_ATTR: !1,
	ALLOW_SELF_CLOSE_IN_ATTR: !1,
	SANITIZE_NAMED_PROPS: !0,
	RETURN_DOM_FRAGMENT: !0
}, h = 1500;
function g(e) {
	if (e.nodeName !== "BODY" || !(e instanceof Element)) return;
	let t = e.getElementsByTagName("*");
	if (t.length > 1e3) throw RangeError("Too many elements");
	let n = 0;
	for (let e of t) n += e.attributes.length;
	if (n > h) throw RangeError("Too many attributes");
}
function _(e, t) {
	let [n, r] = p.get(t.attrName) ?? [], i = !r || r.includes(e.localName), a = n && i ? n(t.attrValue) : null;
	a === null ? t.keepAttr = !1 : t.attrValue = a;
}
function v(e) {
	e.localName === "a" && e.hasAttribute("href") && e.setAttribute("rel", a);
}
// src/sanitize/purifier.ts
function y(t) {
	let r;
	return (a) => {
		if (i(a)) return n(a);
		if (e(a) || (r === void 0 && (r = b(t)), !r)) return n(l(a));
		try {
			return r.sanitize(a, { RETURN_DOM_FRAGMENT: !0 }) ?? n(l(a));
		} catch {
			return n(l(a));
		}
	};
}
function b(e) {
	let n = t();
	if (n === null) return null;
	try {
		let t = e(window);
		return t.isSupported ? (t.setConfig({
			...m,
			TRUSTED_TYPES_POLICY: n ?? null
		}), t.addHook("beforeSanitizeElements", g), t.addHook("uponSanitizeAttribute", _), t.addHook("afterSanitizeAttributes", v), t) : x("DOMPurify needs another browser");
	} catch {
		return x("an element of the page hides a method of document that DOMPurify needs");
	}
}
function x(e) {
	return console.warn(`[afterword] Comments show as plain text: ${e}.`), null;
}
// src/sanitize/sanitize.ts
var S = y(s);
export { S as sanitize };
