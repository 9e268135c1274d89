import { a as e, i as t, l as n, m as r, p as i, t as a, v as o } from "./near-viewport-Cnr0fIGr.js";
import { a as s, i as c, n as l, o as u, t as d } from "./signals-core.module-CsSPNZ3_.js";
import { t as f } from "./backend-DHDrHP5L.js";
import { c as p, o as m, t as h } from "./protocol-DJjb84UH.js";
import { i as g, o as _, t as v } from "./parse-comments-Dvmi7qmF.js";
import { t as y } from "./fetch-json-lj72dHal.js";
import { n as b, r as x, t as S } from "./create-element-DrD0owWn.js";
import { n as C, t as w } from "./safe-url-B-bdfIxh.js";
import { i as ee, n as te, t as ne } from "./tree-hBE1Y0p6.js";
import { i as re, n as ie, r as T, t as ae } from "./comment-labels-CwpRP_Tv.js";
// src/model/thread-id.ts
var oe = /(?<=[?&])(p|page_id|attachment_id)=[^&]+/g, se = /[?&](utm_\w*|(fb|g|ms)clk?id|mc_[ce]id|igshid|ref|replytocom|share|amp)?(=[^&]*)?(?=&|$)/g;
function ce(e, t) {
	let n = new URL(e);
	try {
		n.pathname = decodeURI(n.pathname.replace(/%(?=25|5c|0[9ad])/gi, "%25")).normalize();
	} catch {}
	let r = n.pathname.replace(/%../g, (e) => e.toUpperCase()).replace(/;jsessionid=[^/]*/gi, "").replace(/\/+/g, "/").replace(/(\/index\.html)?\/?$/, ""), i = t ? (n.search.match(oe) ?? []).join("&") : n.search.replace(se, "").slice(1);
	return n.hostname.replace(/^www\.|\.$/g, "") + (r || "/") + (i && `?${i}`);
}
function E(e) {
	return e.canonical && le(e.canonical, !1, e.url) || le(e.url, !0, void 0);
}
function le(e, t, n) {
	try {
		let { protocol: r, hostname: i, href: a } = new URL(e, n);
		return /^https?:$/.test(r) && i ? ce(a, t) : null;
	} catch {
		return null;
	}
}
// src/host-page/page-thread.ts
var D = {}, ue, de = /* @__PURE__ */ new Set();
function fe(e) {
	D = e;
}
function pe() {
	let e = location.href, t = me(e);
	n(D);
	let { href: r } = D, i = r !== ue;
	if (ue = r, de.add(t), !r) return t;
	let a = E({
		url: e,
		canonical: r
	});
	return he(a) === he(t) ? D.url = e : i && de.has(a) && (D.url = `https://${a}`), me(D.url ?? e) === t ? a : t;
}
var me = (e) => E({
	url: e,
	canonical: null
}), he = (e) => e?.replace(/^[^/]*/, ""), O = /* @__PURE__ */ new Set(), k = () => {
	for (let e of O) e();
}, A = null;
function ge(e) {
	return O.size === 0 && (A = new MutationObserver(k), A.observe(document, {
		attributeFilter: ["href"],
		childList: !0,
		subtree: !0
	}), addEventListener("popstate", k), _e()?.addEventListener("currententrychange", k)), O.add(e), () => {
		!O.delete(e) || O.size > 0 || (A?.disconnect(), removeEventListener("popstate", k), _e()?.removeEventListener("currententrychange", k));
	};
}
var _e = () => globalThis.navigation;
// src/backends/afterword.ts
function j(e, t = async () => (await import("./afterword-writes-BP0vdZAW.js")).createSending(e)) {
	let n = v({}, !0), r = null;
	return {
		capabilities: () => n,
		async list(t, i) {
			let a = await y(p(e, t), i), o = g(a, t.thread);
			return n = v(a, !0), _(a) && typeof a.event == "string" && (r ??= a.event), o;
		},
		loadWrites: t,
		subscribe: (t, n, i) => i(e, t, r, {
			...n,
			onId: (e) => {
				r = e;
			}
		})
	};
}
// src/backends/lazy-backend.ts
function ve(e, t) {
	return e === "afterword" ? j(t) : ye(async () => (await import("./open-backend.chunk-Die7LFDC.js")).open(e, t));
}
function ye(e) {
	let t = null, n = async () => t ??= await e();
	return {
		capabilities: () => t?.capabilities() ?? v({}, !1),
		list: async (e, t) => (await n()).list(e, t),
		async loadWrites() {
			let e = await n();
			return e.loadWrites?.() ?? e;
		}
	};
}
// src/thread/composer-slot.ts
function M(e, t, n) {
	let r = t ? `reply-${t.id}-text` : "composer-text", i = x("textarea", {
		part: "input",
		class: "input",
		rows: "1",
		dir: "auto",
		id: r
	}), a = x("div", {
		part: "field",
		class: "card",
		"data-icon": "write"
	}, i), o = x("form", {
		part: "composer",
		class: "composer"
	}, a);
	e.append(o);
	let c = [s(() => i.setAttribute("placeholder", N(t, n))), s(() => {
		let r = n.slots.composer.value;
		return r ? l(() => r(e, t)) : void 0;
	})];
	return () => {
		for (let e of c) e();
		e.replaceChildren();
	};
}
function N(e, { t, thread: n }) {
	return !e && n.tree.value.length === 0 ? t("beFirst") : `${t(e ? "reply" : "leaveOne")}…`;
}
function P(e, t) {
	return (n) => {
		let r = x("button", {
			part: "button",
			class: "outlined",
			type: "button"
		});
		r.addEventListener("click", t);
		let i = x("span"), a = x("p", {
			part: "notice",
			class: "notice",
			role: "alert"
		}, i, r);
		n.append(a);
		let o = s(() => {
			i.textContent = e.t("formFailed"), r.textContent = e.t("retry");
		});
		return () => {
			o(), a.remove();
		};
	};
}
// src/features/lazy.ts
function F(e, t, n = () => {}) {
	let r = null, i = !1, a = () => {}, o = async () => {
		try {
			let n = await e();
			return i || (a = t(n)), !i;
		} catch (e) {
			return console.error(`[afterword] ${String(e)}`), r = null, i || n(), !1;
		}
	};
	return {
		load: () => i ? Promise.resolve(!1) : r ??= o(),
		stop() {
			i = !0, a();
		}
	};
}
// src/features/load-interaction.ts
function be(e) {
	let { thread: t, slots: n, wrapper: r } = e, { load: i, stop: a } = F(() => (n.composer.value = null, import("./interaction.chunk-CckVbhlO.js").then((e) => e.t)), ({ start: t }) => (r.removeEventListener("click", o), t(e)), () => n.composer.value = P(e, () => void i())), o = ({ target: n }) => {
		e.pressed = n, t.loaded.value && i();
	};
	r.addEventListener("click", o);
	let c = s(() => {
		(t.loaded.value || t.failure.value) && xe(() => void i());
	});
	return () => {
		c(), a();
	};
}
function xe(e) {
	document.hidden ? e() : requestAnimationFrame(() => setTimeout(e));
}
// src/host-page/events.ts
function I(e, t, n, r = !1) {
	return e.dispatchEvent(new CustomEvent(t, {
		bubbles: !0,
		composed: !0,
		cancelable: r,
		detail: n
	}));
}
// src/host-page/page-colors.ts
var Se = 2, Ce = 4.5;
function we(e, t, n) {
	let r = new CSSStyleSheet();
	e.adoptedStyleSheets.push(r);
	let i = getComputedStyle(t), a = getComputedStyle(n), o = "", s = "", c = "", l = "", u = () => {
		let e = `.holder { --_ground: ${o} } .root { --_ground: ${s}; ${c} }`;
		e !== l && r.replaceSync(l = e);
	}, d = () => {
		o = R(e, i.outlineColor), u();
		let { theme: t } = n.dataset;
		n.dataset.tone = t === "auto" ? Ee(i).tone : t, s = Te(o, n);
		let r = Oe(e.host);
		c = `--_link: ${r}`, u();
		let { text: l, behind: d, tone: f } = Ee(a), p = De(z(a.outlineColor), d) >= Ce;
		c = `--_weight: ${je(ke(l, d))}; --_pull: ${Ae(f, d)}; --_link: ${p ? r : "initial"}`, u(), n.dataset.tone = f;
	};
	return t.addEventListener("transitionend", d), d;
}
function L(e) {
	return e instanceof ShadowRoot ? e.host : e instanceof Element && e.assignedSlot || e.parentNode;
}
function R(e, t) {
	return e ? Te(R(L(e), t), e) : t;
}
function Te(e, t) {
	if (!(t instanceof Element)) return e;
	let { backgroundColor: n } = getComputedStyle(t), [, r = "1"] = n.split(/rgba.+, |\/ /);
	return `color-mix(in srgb, rgb(from ${n} r g b / 1) ${parseFloat(r) * 100}%, ${e})`;
}
function Ee(e) {
	let t = z(e.columnRuleColor), n = z(e.textDecorationColor), r = De(t, n) > Se ? n : Number(t < .2);
	return {
		text: t,
		behind: r,
		tone: t > r ? "dark" : "light"
	};
}
function De(e, t) {
	return (Math.max(e, t) + .05) / (Math.min(e, t) + .05);
}
function Oe(e) {
	let t = Document.prototype.createElement.call(document, "a");
	t.href = "#", e.after(t);
	let { color: n } = getComputedStyle(t);
	return t.remove(), n;
}
function z(e) {
	let [, t, n, r] = e.split(" ").map((e) => Math.max(0, parseFloat(e)) ** 2.2);
	return .2126 * t + .7152 * n + .0722 * r;
}
function ke(e, t) {
	let n = (e) => Math.max(0, e) ** (1 / 2.2), r = e > t ? t * 5.6 + .23 : t / 4.9 - .04, i = n(t);
	return Math.max(68, 100 * (n(r) - i) / (n(e) - i));
}
function Ae(e, t) {
	let [n, r] = e === "dark" ? ["#fff", t * 800 - 32] : ["#000", 23 / t - 25];
	return r > 6 ? `${n} ${je(r)}` : "initial";
}
var je = (e) => `${Math.min(100, e)}%`;
// src/options/settings.ts
function Me(e, t) {
	return {
		theme: t.theme ?? "auto",
		lang: t.lang ?? Ne(e),
		layout: t.layout ?? "nested",
		dates: t.dates ?? "short",
		headingLevel: t.headingLevel ?? 2,
		inputPosition: t.inputPosition ?? "bottom",
		keys: t.keys ?? !1
	};
}
function Ne(e) {
	return o(e ? e.lang || "" : navigator.language) ?? (e ? Ne(L(e)) : "en");
}
// src/sanitize/sanitize.ts
async function Pe() {
	let [{ createSanitize: e }, { default: t }] = await Promise.all([import("./purifier-C7hIebu0.js"), import("dompurify")]);
	return e(t);
}
// src/model/element-bound.ts
var B = String.raw`[\t\n\f\r ]`, Fe = String.raw`"[^"<]*"|'[^'<]*'|[^\s"'<>][^\s<>]*`, Ie = String.raw`(?:${B}+[^\s"'<>/=]+(?:${B}*=${B}*(?:${Fe}))?)*${B}*/?`, V = "a|abbr|b|bdi|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var", Le = RegExp(`<(?:(${V})${Ie}>|/(${V})${B}*>|((?:br|img|wbr)${Ie}>)|(${V})(?=[\\t\\n\\f\\r />]))?`, "gi");
function Re(e) {
	return e.length > 4e4 || ze(e) > 1e3;
}
function ze(e) {
	let t = 0, n = 0, r = [];
	for (let [, i, a, o, s] of e.matchAll(Le)) i ? r.push(i.toLowerCase()) : o || (n++, a && r.at(-1) === a.toLowerCase() ? r.pop() : (t += r.length + +!!s, r = []));
	return (e.match(/<[a-z]/gi)?.length ?? 0) + (t + r.length) * n;
}
// src/sanitize/trusted-types.ts
var H, Be = !1;
function U() {
	if (Be) return H;
	Be = !0;
	try {
		H = window.trustedTypes?.createPolicy("afterword", {
			createHTML: (e) => e,
			createScript: Ve,
			createScriptURL: Ve
		});
	} catch {
		H = null, console.warn("[afterword] Comments show as plain text: the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'.");
	}
	return H;
}
function Ve() {
	throw TypeError("The policy afterword makes no scripts.");
}
// src/sanitize/plain-markup.ts
var He = new RegExp(String.raw`^[^<>&\0\r]*(?:(?:${[
	"&(?:amp|lt|gt|quot|#39);",
	"</?(?:p|em|strong|code|pre|blockquote|ul|ol|li|del|s|table|thead|tbody|tr|th|td)(?: dir=\"(?:auto|ltr|rtl)\")?>",
	"<[bh]r ?/?>",
	String.raw`<ol start="\d{1,9}">`,
	String.raw`<code class="language-[\w+#.-]{1,40}">`,
	String.raw`<a href="(?:https?://|mailto:)(?:[\w\-.~:/?#[\]@!$'()*+,;=%]|&amp;)+"(?: rel="${h}")?>`,
	"</a>"
].join("|")})[^<>&\0\r]*)*$`), W = null;
function Ue(e) {
	if (G(e)) return K(e);
	if (!We(e)) return null;
	try {
		let t = (e) => U()?.createHTML(e) ?? e;
		if (W ??= new DOMParser().parseFromString(t(""), "text/html"), W.body.innerHTML = t(e), W.body.getElementsByTagName("*").length > 1e3) return null;
		for (let e of W.body.querySelectorAll("a")) Ke(e);
		let n = new DocumentFragment();
		return n.append(...W.body.childNodes), n;
	} catch {
		return null;
	}
}
function We(e) {
	return G(e) ? !0 : !Re(e) && He.test(e) && U() !== null;
}
var G = (e) => !/[<&\0\r]/.test(e), Ge = (e) => /^(?:https?:\/\/|mailto:)/i.test(e) && w(e) ? e : null;
function Ke(e) {
	e.removeAttribute("rel");
	let t = e.getAttribute("href");
	t !== null && (Ge(t) === null ? e.removeAttribute("href") : e.setAttribute("rel", h));
}
function K(e) {
	let t = new DocumentFragment();
	return e && t.append(e), t;
}
// src/thread/comment-body.ts
var qe = /* @__PURE__ */ new WeakMap(), Je = /* @__PURE__ */ new WeakMap();
function Ye(e) {
	let t = null, n = null, r = async () => {
		try {
			t = await (n ??= e());
		} catch (e) {
			n = null, console.error(`[afterword] comments show without markup: ${String(e)}`);
		}
	};
	function i(e, n) {
		if (!e || Je.get(e) === n) return;
		qe.set(e, n);
		let r = Ue(n) ?? t?.(n);
		r ? (Je.set(e, n), Xe(e, r)) : (Xe(e, K(n.replace(/<[^<>]*>/g, " "))), a(e, n));
	}
	async function a(e, n) {
		await r(), t && qe.get(e) === n && i(e, n);
	}
	return {
		async prepare(e) {
			!t && e.some(({ html: e }) => !We(e)) && await r();
		},
		fill: i
	};
}
function Xe(e, t) {
	e.classList.toggle("plain", t.firstElementChild === null), et(e, t), Qe(e.querySelectorAll("pre, table"));
}
var Ze = null;
function Qe(e) {
	for (let t of e) Ze ??= new ResizeObserver($e), Ze.observe(t);
}
function $e(e) {
	for (let { target: t } of e) t.scrollWidth > t.clientWidth && (t.tabIndex = 0);
}
function et(e, t) {
	let n = e.firstChild, r = [...t.childNodes];
	for (let t of r) {
		let r = n?.nextSibling ?? null;
		n ? n.isEqualNode(t) || n.replaceWith(t) : e.append(t), n = r;
	}
	for (; n;) {
		let e = n.nextSibling;
		n.remove(), n = e;
	}
}
// src/i18n/format-date.ts
var tt = 864e5, nt = /* @__PURE__ */ new Map();
function rt(e, t, n = Date.now()) {
	let r = new Date(e), i = at(e, n, t);
	return {
		iso: r.toISOString(),
		isRecent: i !== null,
		short: i ?? it(r, t) ?? st(t).format(r),
		full: () => ot(r, t)
	};
}
function it(e, t) {
	let n = /^en(-US)?$/.test(t) && /^\w+ (\w+) 0?(\d+) ([1-9]\d{3})$/.exec(e.toDateString());
	return n ? `${n[1]} ${n[2]}, ${n[3]}` : null;
}
function at(e, t, n) {
	let r = t - e;
	if (!(r < tt) || r < -864e5) return null;
	let i = q(n, "relative", () => new Intl.RelativeTimeFormat(n, { numeric: "auto" })), a = Math.max(0, Math.floor(r / 6e4));
	return a === 0 ? i.format(0, "second") : a < 60 ? i.format(-a, "minute") : i.format(-Math.floor(a / 60), "hour");
}
function ot(e, t) {
	let n = {
		dateStyle: "long",
		timeStyle: "short"
	};
	return q(t, "full", () => new Intl.DateTimeFormat(t, n)).formatToParts(e).map(({ type: e, value: n }) => e === "dayPeriod" ? n.toLocaleLowerCase(t) : n).join("").replace(/\u202F/g, " ");
}
function st(e) {
	let t = (t) => new Intl.DateTimeFormat(e, {
		day: "numeric",
		month: t,
		year: "numeric"
	});
	return q(e, "short", () => {
		let e = t("short");
		return /\p{L}/u.test(e.format()) ? e : t("long");
	});
}
function q(e, t, n) {
	let r = nt.get(e) ?? {};
	return nt.set(e, r), r[t] ??= n();
}
// src/thread/avatar.ts
var ct = /* @__PURE__ */ new Set();
function lt(e, { comment: t, tint: n }, r) {
	let i = t.author.avatar, a = i === null ? null : C(i), o = a !== null && !ct.has(a);
	e.className = `avatar tint-${n}${o ? " pictured" : ""}`, e.dataset.initials = ae(T(t, r), r.settings.peek().lang) || "·", o && e.append(ut(a));
}
function ut(e) {
	let t = x("img", {
		class: "picture",
		alt: "",
		loading: "lazy",
		decoding: "async",
		referrerpolicy: "no-referrer"
	});
	return t.addEventListener("error", () => {
		ct.add(e), t.parentElement?.classList.remove("pictured"), t.remove();
	}), t.src = e, t;
}
var dt = {
	count: {
		one: "{count} comment",
		other: "{count} comments"
	},
	heading: "Comments",
	empty: "No comments yet",
	leaveOne: "Write a comment",
	beFirst: "Be the first to comment…",
	order: "Order of comments",
	oldest: "Oldest first",
	newest: "Newest first",
	menu: "Options",
	loading: "Loading comments…",
	retry: "Retry",
	retrying: "Trying again…",
	more: "Show more comments",
	earlier: "Show earlier comments",
	moreReplies: {
		one: "Show {count} more reply",
		other: "Show {count} more replies"
	},
	earlierReplies: {
		one: "Show {count} earlier reply",
		other: "Show {count} earlier replies"
	},
	moreFailed: "That didn’t load. Try again.",
	loaded: {
		one: "{count} more comment loaded.",
		other: "{count} more comments loaded."
	},
	notHere: "The comment you were looking for isn’t here. It may have been deleted.",
	anonymous: "Anonymous",
	owner: "Author",
	comment: "Comment {number} by {name}",
	tombstone: "Deleted comment {number}",
	unnumbered: "Comment by {name}",
	inReplyTo: "in reply to #{number}",
	inReplyToName: "in reply to {name} (#{number})",
	inReplyToRemoved: "in reply to a deleted comment",
	joined: "{first}, {second}",
	permalink: "Link to comment {number}",
	deleted: "This comment was deleted.",
	reply: "Reply",
	namedBy: "Mentioned in {numbers}",
	replyTo: "Reply to {name}, comment {number}",
	likeComment: "Like comment {number} by {name}",
	likes: {
		one: "{count} like",
		other: "{count} likes"
	},
	closed: "Comments are closed.",
	edited: "edited",
	formFailed: "The form could not be loaded. Reload the page.",
	failedTitle: "Comments could not be loaded.",
	network: "Check your connection and try again.",
	timeout: "That took too long. Try again.",
	unreadable: "Something went wrong. Try again later.",
	"rate-limited": "Too many requests in a short time. Wait a moment and try again.",
	unavailable: "Comments are having trouble. Try again later."
};
function ft(e) {
	Object.assign(dt, e);
}
var pt = /* @__PURE__ */ new Map(), mt = /[\u0590-\u08ff\ufb1d-\ufefc]/;
function ht(e, t = {}, { locale: n, own: r = {}, lang: i = e, dir: a, write: o } = {}) {
	let s = gt(i), c = [
		{
			words: t,
			formOf: J(e)
		},
		{
			words: r,
			formOf: J(e)
		},
		{
			words: n?.words ?? {},
			formOf: J(n?.lang)
		},
		{
			words: dt,
			formOf: (e) => e === 1 ? "one" : "other"
		}
	];
	return (e, t = {}) => {
		let n = c.find(({ words: t }) => Object.hasOwn(t, e) && t[e] !== void 0), r = n?.words[e] ?? "", i = t.count, l = typeof i == "number" ? n?.formOf(i) : void 0, u = typeof r == "string" ? r : r[l ?? "other"] ?? r.other, d = pt.get(u);
		return d || pt.set(u, d = u.split(/\{(\w+)\}/)), d.reduce((e, n, r) => {
			if (r % 2 == 0) return e + n;
			let i = Object.hasOwn(t, n) ? t[n] : void 0;
			return i === void 0 ? `${e}{${n}}` : typeof i == "number" ? e + s(i) : (o && (i = o(i, n)), !a && !mt.test(i) ? e + i : e.replace(/#?$/, "⁨$&") + i + "⁩");
		}, "");
	};
}
function J(e) {
	let t = null;
	return (n) => (t ??= new Intl.PluralRules(e)).select(n);
}
function gt(e) {
	let t = null, n = /^en(-(US|GB|AU|CA|NZ|IE))?$/.test(e);
	return (r) => n && Number.isSafeInteger(r) ? String(r).replace(/\B(?=(\d{3})+$)/g, ",") : (t ??= new Intl.NumberFormat(e)).format(r);
}
// src/thread/like-button.ts
function _t(e, t, n, r, i) {
	let { count: a, isPressed: o } = i.heart.peek()(t, n), s = a ? i.t("joined", {
		first: r,
		second: i.t("likes", { count: a })
	}) : r;
	a && (e.textContent = gt(i.settings.peek().lang)(a)), e.setAttribute("aria-label", s), e.setAttribute("aria-pressed", String(o));
}
// src/thread/draw-comment.ts
var vt = null;
function yt(e, t) {
	let { comment: n } = e, { id: r, number: i, state: a } = n, o = (vt ??= xt()).cloneNode(!0), s = o.firstChild, c = s.nextSibling, l = c.nextSibling, u = l.nextSibling, d = c.lastChild;
	o.id = `comment-${r}`, o.setAttribute("aria-label", ie(e, t)), St(o, Ct(e, t)), i === null ? d.remove() : (d.setAttribute("href", re(r)), d.setAttribute("aria-label", t.t("permalink", { number: i })), d.textContent = t.write(i)), a === "deleted" ? (c.replaceChildren(x("span", { class: "gone" }, t.t("deleted")), ...i === null ? [] : [d]), s.className = "avatar ring", l.remove()) : (lt(s, e, t), wt(c, e.comment, t));
	let f = Tt(e, t);
	f && c.insertBefore(f, c.querySelector(".date,.edited,.number"));
	let { namedBy: p } = e.comment;
	if (a === "published" && (Et(u, e, t), p.length > 0)) {
		let e = `#${p.slice(0, 20).join(", #")}`;
		u.append(x("span", {
			part: "hint",
			class: "namers"
		}, t.t("namedBy", { numbers: e })));
	}
	u.firstChild && a === "published" || u.remove();
	for (let n of t.decorators) n(o, e);
	return o;
}
function bt(e, t) {
	for (let n of [
		"class",
		"part",
		"aria-label"
	]) e.setAttribute(n, t.getAttribute(n) ?? "");
	e.replaceChildren(...t.childNodes);
}
function xt() {
	let e = {
		part: "button",
		class: "quiet",
		type: "button"
	};
	return x("article", {
		part: "comment",
		class: "comment",
		tabindex: "-1"
	}, x("span", {
		part: "avatar",
		"aria-hidden": "true"
	}), x("header", { class: "meta" }, x("bdi", {
		part: "author",
		class: "author"
	}), x("time", {
		part: "date",
		class: "date"
	}), x("a", {
		part: "number",
		class: "number"
	})), x("div", {
		part: "body",
		class: "body",
		dir: "auto"
	}), x("div", {
		part: "actions",
		class: "actions"
	}, x("button", {
		...e,
		part: "like button",
		class: "quiet like",
		"data-act": "like",
		"data-icon": "like"
	}), x("button", {
		...e,
		"data-act": "reply",
		"data-icon": "reply"
	}), x("button", {
		...e,
		class: "quiet dots",
		"aria-haspopup": "menu",
		"aria-expanded": "false",
		"data-act": "menu",
		"data-icon": "more"
	})));
}
function St(e, t) {
	for (let n in t) t[n] && e.classList.add(n);
	e.setAttribute("part", e.className);
}
function Ct({ comment: e, parent: t, orphan: n }, r) {
	let { id: i, state: a, text: o } = e, s = r.thread.target.peek();
	return {
		reply: t !== null || n,
		pinned: e.pinned === !0,
		held: a === "pending",
		tombstone: a === "deleted",
		highlighted: s?.id === i && s.how !== "stay" && o === void 0,
		new: r.thread.newIds.peek().has(i)
	};
}
function wt(e, t, n) {
	let { url: r, role: i } = t.author, a = e.firstChild, o = a.nextSibling, s = T(t, n), c = r === null ? null : C(r);
	if (c === null ? a.textContent = s : a.append(x("a", {
		href: c,
		rel: "nofollow ugc noopener noreferrer"
	}, s)), i === "owner" && a.after(x("span", {
		part: "badge",
		class: "badge"
	}, n.t("owner"))), t.created === null) o.remove();
	else {
		let { dates: e, lang: r } = n.settings.peek(), { iso: i, short: a, full: s, isRecent: c } = rt(t.created, r);
		c && o.classList.add("recent"), o.setAttribute("datetime", i), o.textContent = e === "full" ? s() : a;
	}
	t.edited !== null && e.insertBefore(x("span", { class: "edited" }, n.t("edited")), e.querySelector(".number"));
}
function Tt({ orphan: e, parent: t, depth: n }, r) {
	if (e) return x("span", { class: "to always" }, r.t("inReplyToRemoved"));
	if (!t || t.number === null || n === 2 && r.settings.peek().layout === "nested") return null;
	let i = n > 4 ? "always" : "narrow", a = t.state === "deleted", o = {
		number: t.number,
		name: T(t, r)
	}, s = r.t(a ? "inReplyTo" : "inReplyToName", o), c = x("bdi", {}, a ? `#${r.write(t.number)}` : o.name), l = re(t.id);
	return x("a", {
		class: `to ${i}`,
		href: l,
		"aria-label": s,
		"data-icon": "to"
	}, c);
}
function Et(e, t, n) {
	let { comment: r } = t, { features: i, form: a } = n.thread.capabilities.peek(), o = e.firstChild, s = o.nextSibling, c = {
		name: T(r, n),
		number: r.number ?? ""
	}, l = {
		first: n.t("menu"),
		second: n.t("comment", c)
	};
	if (e.lastElementChild?.setAttribute("aria-label", n.t("joined", l)), i.has("like") ? _t(o, r.id, r.likes, n.t("likeComment", c), n) : o.remove(), !Dt(n)) {
		s.remove();
		return;
	}
	let u = ne(t, a.maxDepth);
	s.textContent = n.t("reply"), s.setAttribute("aria-label", n.t("replyTo", c)), s.setAttribute("aria-expanded", "false"), s.dataset.answers = u.id;
}
function Dt({ thread: e }) {
	let { post: t, features: n } = e.capabilities.peek();
	return t && n.has("reply") && e.open.peek();
}
// src/thread/language.ts
var Ot = 3e3;
function kt(e, t, n, r) {
	let i = u(null), a = d(() => n.value.lang), o = () => e.querySelectorAll(":scope > script[type=\"application/json\"]"), c = u([]), l = () => {}, f = new Promise((e) => {
		l = e;
	}), p = () => {
		let e = a.value, n = c.value, o = !1, s = (e) => {
			o || (i.value = e, t.lang = e.lang, t.dir = e.dir ?? "", l());
		}, u = () => s({ lang: "en" });
		if (n.length === 0 && /^en\b/.test(e)) {
			s({ lang: e });
			return;
		}
		let d = setTimeout(() => i.peek() ?? u(), Ot);
		return (async () => {
			try {
				let { speak: t } = await import("./languages.chunk-CVYtCBEr.js");
				s(await t(e, n, r));
			} catch (e) {
				console.error(`[afterword] ${String(e)}`), u();
			}
		})(), () => {
			o = !0, clearTimeout(d);
		};
	}, m = null, h = () => {
		m || (c.value = o(), m = s(p), document.readyState !== "loading" || c.value.length > 0) || addEventListener("DOMContentLoaded", () => {
			o().length > 0 && (c.value = o());
		}, { once: !0 });
	};
	return {
		settings: d(() => ({
			...n.value,
			...i.value
		})),
		words: d(() => i.value ? ht(a.value, r, i.value) : () => ""),
		write: (e) => i.value?.write?.(e, "number") ?? e,
		begin: h,
		stop: () => m?.(),
		ready() {
			return h(), i.peek() ? Promise.resolve() : f;
		}
	};
}
// src/thread/slots.ts
function At() {
	return {
		post: Y(),
		header: Y(),
		more: {
			prev: Y(),
			next: Y()
		},
		afterList: Y(),
		composer: u(null),
		hasDraft: u(!1),
		comments: /* @__PURE__ */ new Map()
	};
}
var Y = () => x("div", { class: "slot" });
function jt(e, t, n = null) {
	let r = Y();
	e.insertBefore(r, n);
	let i = t(r);
	return () => {
		i(), r.replaceWith();
	};
}
// src/thread/body.css?inline
var Mt = ".body ul{list-style:outside}.body{overflow-clip-margin:.5em;text-wrap:pretty;unicode-bidi:isolate;max-inline-size:38em;overflow:clip}.plain{white-space:pre-line}.plain,.body :is(p,li,th,td):not([dir]){unicode-bidi:plaintext}.body :is(p,ul,ol,dl,dd,pre,table,blockquote){margin:0}.body *+:is(p,ul,ol,dl,pre,table,blockquote){margin-block-start:.55em}.body ul,.body ol{padding-inline-start:1.6em}.body dd{margin-inline-start:1.6em}.body blockquote{border-inline-start:2px solid var(--_border);color:var(--_muted);padding-inline-start:.8em}.body :is(code,kbd,samp,pre){direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,SF Mono,Menlo,Consolas,monospace;font-size:.86em}.body :is(code,kbd){background:var(--_surface);border-radius:.3em;padding:.1em .3em}.body pre{background:var(--_surface);overflow-wrap:normal;white-space:pre;border-radius:.45em;max-inline-size:100%;padding:.8em 1em;font-size:.8em;line-height:1.55;overflow-x:auto}.body pre code{font-size:inherit;background:0 0;padding:0}.body table{border-collapse:collapse;font-variant-numeric:tabular-nums lining-nums;max-inline-size:100%;font-size:.9em;line-height:1.4;display:block;overflow-x:auto}.body th{color:var(--_muted);font:500 max(.75em, 12px) / 1.4 var(--_sans)}.body :is(th,td){border:0 solid color-mix(in oklab, currentColor 12%, transparent);text-align:start;vertical-align:top;border-block-end-width:1px;padding-block:.4em;padding-inline:0 1.4em}.body hr{border:0;border-block-start:1px solid var(--_border);margin-block:1em}.body mark{background:color-mix(in srgb, var(--_accent) 18%, transparent);color:inherit}", Nt = ".list{--_size:var(--_avatar);padding-block-start:.7em}.replies{--_above:var(--_avatar);--_size:calc(.727 * var(--_avatar))}.replies .replies{--_above:calc(.727 * var(--_avatar))}.comment{min-block-size:calc(var(--_size) + .85em);max-inline-size:46em;border-radius:var(--_radius);padding-block:.5em .22em;padding-inline-start:calc(var(--_size) + var(--_gap));scroll-margin-block:max(6em,96px) 2em;position:relative}.avatar{inline-size:var(--_size);block-size:var(--_size);background:light-dark(oklch(.66 .12 var(--_hue) / .2),oklch(.7 .11 var(--_hue) / .24));color:color-mix(var(--_pulled), light-dark(oklch(.42 .105 var(--_hue)),oklch(.87 .075 var(--_hue))));-webkit-user-select:none;user-select:none;border-radius:50%;place-items:center;display:grid;position:absolute;inset-inline-start:0;overflow:hidden}.avatar:not(.pictured):before{content:attr(data-initials);font:600 calc(.33 * var(--_size)) / 1 var(--_sans);letter-spacing:.02em}.picture{object-fit:cover;block-size:100%;inline-size:100%}.tint-0{--_hue:25}.tint-1{--_hue:55}.tint-2{--_hue:85}.tint-3{--_hue:115}.tint-4{--_hue:145}.tint-5{--_hue:175}.tint-6{--_hue:205}.tint-7{--_hue:235}.tint-8{--_hue:265}.tint-9{--_hue:295}.tint-10{--_hue:325}.tint-11{--_hue:355}.meta{z-index:1;flex-wrap:wrap;align-items:baseline;column-gap:.5em;min-block-size:1.4em;line-height:1.4;display:flex;position:relative}.author{font-size:.95em;font-weight:600}.author a,a.to{min-block-size:24px;color:inherit;text-decoration:none;display:inline-block}.comment a.to{color:var(--_muted)}.author,bdi{overflow-clip-margin:.3em;unicode-bidi:isolate;overflow:clip}.badge{background:var(--_wash);color:var(--_accent);font:600 max(.68em, 11px) / 1 var(--_sans);white-space:nowrap;border-radius:99em;align-self:center;padding:.3em .55em .32em}.ring{border:1.5px dashed var(--_border)}.date,.edited,.number,.arrived,.to,.gone{color:var(--_muted);font:var(--_small) / 1.4 var(--_sans);font-variant-numeric:tabular-nums lining-nums}.number{overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate;min-inline-size:24px;max-inline-size:100%;padding-block:.28em;text-decoration:none}.comment .number:before{content:\"#\"}.meta>:is(.date,.edited):not(:last-child):after{content:\"·\" / \"\";margin-inline-start:.5em}a.to:before{vertical-align:-.2em;margin-inline-end:.25em}.thread:not(.flat) :is(.to.narrow,.replies>:first-child>.comment a.to){display:none}.gone{align-self:center}.comment.pinned{background:var(--_surface);box-shadow:0 0 0 .7em var(--_surface);margin-block:1.1em 1.4em;padding-block-start:2.1em}.long:not(.open){max-block-size:24em;overflow:hidden}.actions{flex-wrap:wrap;align-items:center;column-gap:1.15em;min-block-size:28px;display:flex}.namers{color:var(--_muted);font:var(--_small) / 1.4 var(--_sans);font-variant-numeric:tabular-nums lining-nums}.quiet{min-block-size:28px;min-inline-size:24px;color:var(--_muted);font:500 var(--_small) / 1.2 var(--_sans);background:0 0;border:0;border-radius:.45em;align-items:center;gap:.45em;padding:0;display:inline-flex}@container thread (inline-size<30em){.list{--_size:calc(.795 * var(--_avatar))}.replies{--_size:calc(.705 * var(--_avatar))}.comment{padding-block:.55em .3em;padding-inline-start:0}.meta{min-block-size:var(--_size);align-items:center;padding-inline-start:calc(var(--_size) + .6em)}.thread:not(.flat) .to.narrow{display:inline-block}.meta>:is(.date,.edited):not(:last-child):after{content:none}}", Pt = ".composer{--_field:light-dark(color-mix(in oklab, var(--_ground) 40%, #fff),color-mix(in oklab, var(--_ground) 96%, #fff));margin-block-start:calc(1.2 * var(--_space));scroll-margin-block:min(6em,20vh) 1em}.card{border:1px solid var(--_edge);border-radius:var(--_radius);background:var(--afterword-surface,var(--_field));position:relative}.card[data-icon]:before{background:var(--_muted);position:absolute;inset-block-start:13px;inset-inline-start:.9em}.card>.input{padding:calc(21px - .65em) .95em;resize:none;background:0 0;border:0;outline:none;block-size:42px;inline-size:100%;padding-inline-start:calc(1.6em + 16px);line-height:1.3;display:block}.input:placeholder-shown{direction:inherit}", Ft = ".like{font-variant-numeric:tabular-nums lining-nums;unicode-bidi:isolate;min-inline-size:calc(16px + 1.6em)}.after{gap:1.4em;min-block-size:36px;margin-block-end:2.2em;display:flex}", It = ".skeleton{gap:calc(1.6 * var(--_space));min-block-size:24em;flex-direction:column;padding-block-start:calc(4 * var(--_space));display:flex}.ghost{grid-template-columns:var(--_avatar) 1fr;column-gap:calc(.9 * var(--_space));display:grid}.bones{background:linear-gradient(var(--_border) 0 0) 0 .4em / 9em .7em no-repeat, linear-gradient(var(--_surface) 0 0) 0 2.1em / 100% .8em no-repeat, linear-gradient(var(--_surface) 0 0) 0 3.6em / 72% .8em no-repeat;border-radius:.3em;grid-column:2;block-size:5.2em}.bones:dir(rtl){scale:-1 1}.outlined{border:1px solid var(--_edge);min-block-size:36px;font:500 var(--_small) / 1.2 var(--_sans);background:0 0;border-radius:.45em;justify-content:center;align-items:center;gap:.45em;padding:0 .95em;display:inline-flex}.notice{margin-block:var(--_space);border-radius:var(--_radius);background:var(--_surface);font:var(--_small) / 1.45 var(--_sans);flex-wrap:wrap;align-items:center;gap:.5em .8em;padding:.85em 1em;display:flex}.notice,.notice>.grow{unicode-bidi:plaintext}.notice:before{background:var(--_muted)}.notice>.grow{flex:14em}.unloaded>.outlined{min-inline-size:10em}", Lt = ":host{box-sizing:border-box;writing-mode:horizontal-tb;inline-size:100%;margin-block-start:2em;display:block}:host([hidden]){display:none!important}.holder{outline-color:canvas;flex:auto}.holder:after{content:\"\";grid-template-columns:minmax(0,40em);transition:color 1ms;display:grid}.root{all:initial;visibility:inherit;pointer-events:inherit;cursor:inherit;overflow-wrap:anywhere;-moz-text-size-adjust:100%;text-size-adjust:100%;--_fill:var(--afterword-accent-color,var(--_link,light-dark(#2f5d9b,#9dbcf0)));--_muted:var(--afterword-muted-color,color-mix(in srgb, currentColor var(--_weight), transparent));--_surface:var(--afterword-surface,color-mix(in srgb, currentColor 4.5%, transparent));--_border:var(--afterword-border-color,color-mix(in oklab, currentColor 23%, var(--_ground,Canvas)));--_line:var(--_border);--_icon:initial;--_mirror:initial;--_above:0px;--_wrong:var(--afterword-danger-color,light-dark(#b3261e,#ff9d94));--_success:var(--afterword-success-color,light-dark(#1d6b3d,#86d6a4));--_radius:var(--afterword-radius,.65em);--_space:var(--afterword-spacing,1em);--_avatar:var(--afterword-avatar-size,2.2em);--_focus:var(--afterword-focus-outline,2px solid var(--_accent));--_pole:clamp(0, (.18 - y) * 9999, 1);--_white:calc(.95 * var(--_pole)) var(--_pole) calc(1.089 * var(--_pole));--_on:rgb(from color-mix(in srgb, color(from var(--afterword-background) xyz var(--_white) / clamp(0, (alpha - .5) * 9999, 1)) 99.9%, currentColor) r g b / 1);--_ink:currentColor;--_pulled:in oklab, var(--_pull,#000 0%);--_accent:color-mix(var(--_pulled), light-dark(oklch(from var(--_fill) min(l, .5) c h),oklch(from var(--_fill) max(l, .75) c h)));--_sans:system-ui, -apple-system, \"Segoe UI\", sans-serif;--_small:max(.8em, 13px);--_wash:color-mix(in srgb, var(--_accent) 9%, transparent);--_gap:calc(.72 * var(--_space));--_edge:var(--afterword-border-color,color-mix(in srgb, color-mix(in srgb, currentColor var(--_weight), transparent) 77%, transparent));color:var(--afterword-text-color,var(--_on,var(--_ink)));background:var(--afterword-background,transparent);font-family:var(--afterword-font-family,inherit);font-size:var(--afterword-font-size,inherit);line-height:var(--afterword-line-height,1.55);display:block;container:thread/inline-size}.holder,.root{column-rule-color:color-mix(in srgb, currentColor, currentColor);-webkit-text-decoration-color:color-mix(in srgb, var(--_ground) 96%, currentColor);text-decoration-color:color-mix(in srgb, var(--_ground) 96%, currentColor)}.root{outline-color:color-mix(in srgb, var(--_link,Canvas), var(--_link,Canvas))}.root[data-tone=light]{color-scheme:light}.root[data-tone=dark]{color-scheme:dark}.root:not([data-theme=auto]){--_ink:light-dark(#24262b,#e4e2dc);background:var(--afterword-background,light-dark(#fdfcf9,#16171a));padding:var(--_space)}@media (prefers-contrast:more){.root{--_muted:currentColor;--_border:color-mix(in srgb, currentColor 60%, transparent)}}*,:before,:after{box-sizing:border-box}[data-icon]:before{content:\"\";block-size:16px;inline-size:16px;clip-path:var(--_icon,inset(50%));background:currentColor;flex:none;display:inline-block}[data-icon]:dir(rtl):before{scale:var(--_mirror,1) 1}[data-icon=like]{--_icon:path(\"M7.62 14.15q-6.37-3.72-6.37-8.25 0-1.77 1.18-2.97 1.15-1.18 2.77-1.18 2.2 0 3.44 2.06l-0.64 0.39-0.64-0.39q1.24-2.06 3.44-2.06 3.95 0 3.95 4.15 0 4.53-6.37 8.25l-0.38 0.22-0.38-0.22z m0.76-1.3l-0.38 0.65-0.38-0.65q5.63-3.28 5.63-6.95 0-2.65-2.45-2.65-1.36 0-2.16 1.34l-0.64 1.07-0.64-1.07q-0.8-1.34-2.16-1.34-2.45 0-2.45 2.65 0 3.67 5.63 6.95z\")}[data-icon=reply]{--_icon:path(\"M6.53 4.53l-3.5 3.5-0.53-0.53 0.53-0.53 3.5 3.5-1.06 1.06-4.03-4.03 4.03-4.03 1.06 1.06z m-3.78 2.22h6.75a4.75 4.75 0 0 1 4.75 4.75v1h-1.5v-1a3.25 3.25 0 0 0-3.25-3.25h-6.75v-1.5z\");--_mirror:-1}[data-icon=write]{--_icon:path(\"M11.03 2.47l3.03 3.03-8.25 8.25h-3.56v-3.56l8.25-8.25 0.53 0.53z m-1.06 1.06l0.53-0.53 0.53 0.53-7.5 7.5-0.53-0.53h0.75v2.5h-0.75v-0.75h2.5v0.75l-0.53-0.53 7.5-7.5 0.53 0.53-0.53 0.53-2.5-2.5z\")}h2,h3,h4,h5,h6,p,ol{margin:0;padding:0}a{color:var(--_accent);text-underline-offset:.15em}button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}button{cursor:pointer}[hidden]{display:none}:focus-visible{outline:var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}", Rt = ".thread{position:relative}.head{border-block-end:1px solid var(--_border);flex-wrap:wrap;align-items:center;gap:.35em 1.1em;padding-block-end:.7em;display:flex;position:relative}.heading{letter-spacing:-.008em;font-variant-numeric:lining-nums;margin-inline-end:auto;font-size:1.3em;font-weight:600;line-height:1.25}.head>.leave{color:var(--_accent);text-decoration:none}.view{color:var(--_muted);align-items:center;gap:.8em;display:flex}.view:before{--_icon:path(\"M4.53 5.72l4 4-0.53 0.53-0.53-0.53 4-4 1.06 1.06-4.53 4.53-4.53-4.53 1.06-1.06z\");pointer-events:none;order:1;margin-inline-start:calc(-.8em - 16px)}.sort{appearance:none;min-inline-size:0;color:inherit;font:500 var(--_small) / 1.3 var(--_sans);cursor:pointer;background:0 0;border:0;border-radius:.35em;padding-block:.35em;padding-inline:0 20px}.dots{--_icon:path(\"M4.65 8a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0m4.6 0a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0m4.6 0a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0\")}.view>.dots{order:2;justify-content:flex-end;min-inline-size:28px}.list,.replies{list-style:none}.item{text-align:start;position:relative}.list>.item+.item{margin-block-start:.25em}.far{content-visibility:auto;contain-intrinsic-block-size:auto 7em;overflow-clip-margin:.6em}.size-1{contain-intrinsic-block-size:auto 14em}.size-2{contain-intrinsic-block-size:auto 28em}.size-3{contain-intrinsic-block-size:auto 56em}.size-4{contain-intrinsic-block-size:auto 112em}.size-5{contain-intrinsic-block-size:auto 224em}.replies{padding-inline-start:calc(var(--_above) + var(--_gap))}.answered>.comment:before,.replies>.item:before,.replies>.item:not(:last-child):after{content:\"\";border:0 solid var(--_line);pointer-events:none;border-inline-start-width:1.5px;position:absolute}.answered>.comment:before{inset-block:calc(.8em + var(--_size)) .2em;inset-inline-start:calc(var(--_size) / 2 - .75px)}.replies>.item:before,.replies>.item:after{inset-inline-start:calc(-.5 * var(--_above) - var(--_gap) - .75px)}.replies>.item:before{inline-size:calc(.5 * var(--_above) + var(--_gap) - .3em);block-size:calc(.7em + var(--_size) / 2);border-block-end-width:1.5px;border-end-start-radius:.7em;inset-block-start:-.2em}.replies>.item:after{inset-block:0}.more{overflow-anchor:none;flex-wrap:wrap;gap:.6em;margin-block:1.1em;display:flex}.more>.wide{border-radius:var(--_radius);flex:1;min-block-size:44px}.slot{display:contents}.item>.slot>.more{margin:.2em 0 .3em calc(var(--_above) + var(--_gap))}.flat .replies{padding-inline-start:0}.flat :is(.item,.comment):before,.flat .item:after{content:none!important}@container thread (inline-size<30em){.heading{font-size:1.2em}.head>.leave{gap:0;font-size:0}.list>.item>.replies{padding-inline-start:1em;position:relative}.list>.item>.replies:before{content:\"\";border-inline-start:1.5px solid var(--_border);position:absolute;inset-block:.4em .5em;inset-inline-start:0}.replies .replies{padding-inline-start:0}.replies>.item:before,.replies>.item:after,.answered>.comment:before{content:none!important}}", X = null;
function zt() {
	return X || (X = new CSSStyleSheet(), X.replaceSync([
		Lt,
		Rt,
		Nt,
		Mt,
		Ft,
		Pt,
		It
	].join("\n"))), X;
}
// src/thread/fetch-page.ts
async function Bt(e, t, n) {
	if (t) try {
		let r = await e(t, n), i = Vt(r.comments, t);
		if (i !== null || r.prev === null) return {
			page: r,
			found: i
		};
	} catch (e) {
		if (!(e instanceof f) || e.code !== "not-found") throw e;
	}
	return {
		page: await e({}, n),
		found: null
	};
}
function Vt(e, t) {
	for (let { id: n, number: r, anchor: i } of e) if ("around" in t ? n === t.around || i === t.around : r === t.number) return n;
	return null;
}
function Ht(e) {
	return e instanceof f ? e : new f("invalid-response", String(e), { cause: e });
}
// src/thread/thread-state.ts
function Ut(e, t) {
	let n = u("loading"), r = u(null), i = u(/* @__PURE__ */ new Map()), a = u(/* @__PURE__ */ new Set()), o = u([]), s = u(e), c = {
		prev: u(null),
		next: u(null)
	}, l = {
		prev: u("idle"),
		next: u("idle")
	}, f = [], p = d(() => {
		let e = [...i.value.values(), ...o.value];
		return f = ee(f, te(e, s.value));
	}), m = ({ comment: e }) => (a.value.has(e.id) || e.state === "unsettled") && s.value !== "newest" && c.next.value !== null, h = (e) => d(() => c[e].value === null ? null : l[e].value);
	return {
		status: n,
		failure: r,
		comments: i,
		unlistedRoots: a,
		unsettled: o,
		order: s,
		cursors: c,
		loading: l,
		count: u(0),
		likes: u(0),
		newIds: u(/* @__PURE__ */ new Set()),
		open: u(!0),
		capabilities: u(t),
		replies: u(/* @__PURE__ */ new Map()),
		target: u(null),
		missing: u(!1),
		loaded: d(() => r.value === null && (n.value === "ready" || i.value.size > 0)),
		tree: d(() => p.value.filter((e) => !m(e))),
		unplacedRoots: d(() => p.value.filter(m)),
		ends: {
			prev: h("prev"),
			next: h("next")
		}
	};
}
function Wt(e, t, n, r) {
	let i = n.comments.filter(({ id: e }) => !r.has(e)), a = new Map(r);
	for (let e of n.comments) a.set(e.id, e);
	let o = new Set(n.comments.map(({ id: e }) => e));
	return c(() => {
		e.comments.value = a, e.unlistedRoots.value = new Set([...e.unlistedRoots.value].filter((e) => r.has(e) && !o.has(e))), e.capabilities.value = t, e.count.value = n.thread.count, e.likes.value = n.thread.likes, e.open.value = n.thread.state === "open";
	}), n.skipped > 0 && console.warn(`[afterword] ${n.skipped} of the comments could not be read and were left out.`), i;
}
// src/thread/thread-store.ts
function Gt(e, n) {
	let r = Ut(n.order, e.capabilities()), { status: i, failure: a, comments: o, order: s } = r, { cursors: l, loading: u, replies: d, target: f, missing: p } = r, m = new AbortController(), h = !1, g = (e) => ({
		thread: n.thread,
		order: s.value,
		limit: n.pageSize,
		...e
	}), _ = (t, n) => Wt(r, e.capabilities(), t, n);
	async function v(t, r) {
		let i = await e.list(g(t), r);
		return await n.beforeShow?.(i), i;
	}
	let { onError: y } = n;
	async function b(e = null) {
		h = !0, m.abort();
		let { signal: t } = m = new AbortController();
		i.value = "loading";
		try {
			let { page: o, found: s } = await Bt(v, e, t);
			t.throwIfAborted(), c(() => {
				_(o, /* @__PURE__ */ new Map()), l.prev.value = o.prev, l.next.value = o.next, u.prev.value = u.next.value = "idle", d.value = /* @__PURE__ */ new Map(), r.newIds.value = /* @__PURE__ */ new Set(), p.value = e !== null && s === null && n.isAlone?.() !== !1, i.value = "ready", a.value = null, s && (f.value = {
					id: s,
					how: "link"
				});
			}), n.onLoad(o.thread.count);
		} catch (n) {
			if (t.aborted) return;
			c(() => {
				a.value = Ht(n), i.value = "failed";
			}), addEventListener("online", () => void b(e), {
				once: !0,
				signal: t
			}), y(n);
		}
	}
	function x(e) {
		let n = t(e);
		return n && Vt(o.value.values(), n);
	}
	function S(e, t, n) {
		p.value = !1, f.value = {
			id: e,
			how: t,
			top: n
		};
	}
	return {
		...r,
		state: r,
		id: n.thread,
		pageSize: n.pageSize,
		load: () => b(i.value === "ready" ? null : t(n.hash)),
		loadAround: b,
		paging: () => ({
			cursors: l,
			loading: u,
			signal: m.signal,
			list: v,
			apply: (e) => _(e, o.value),
			onError: y
		}),
		async setOrder(e) {
			e !== s.value && (s.value = e, h && await b());
		},
		holds: x,
		show: S,
		abort() {
			m.abort(), m = new AbortController();
		},
		dispose: () => m.abort()
	};
}
// src/thread/keyed-children.ts
function Kt(e, t) {
	let n = /* @__PURE__ */ new Map(), r = null;
	return {
		list: e,
		keep(e) {
			if (r = null, n.size === 0) return;
			let t = new Set(e.map(({ comment: e }) => e.id));
			for (let [e, r] of n) t.has(e) || (r.forget(), r.element.remove(), n.delete(e));
		},
		put(i, a, o, s) {
			let { id: c } = i.comment, l = n.get(c), u = l ?? t(i, a, o, s);
			if (u !== r) {
				let t = r ? r.element.nextSibling : e.firstChild;
				r = u, u.element !== t && e.insertBefore(u.element, t);
			}
			return l ? l.update(i, a, s) : n.set(c, u), u.isWhole;
		},
		prepend(r, i, a, o) {
			let { id: s } = r.comment, c = n.get(s), l = c ?? t(r, i, a, o);
			return c ? c.update(r, i, o) : (e.prepend(l.element), n.set(s, l)), l.isWhole;
		},
		has: ({ comment: e }) => n.has(e.id)
	};
}
// src/thread/more-button.ts
function qt(e, t, n) {
	return Z(e, n, {
		state: () => n.thread.ends[t].value,
		label: () => n.t(t === "next" ? "more" : "earlier"),
		data: { end: t },
		beside: n.slots.more[t]
	});
}
function Jt(e, t, n) {
	let { thread: r, t: i } = n, a = () => r.comments.value.get(t);
	return Z(e, n, {
		state: () => {
			let { moreReplies: e = 0, repliesBefore: n = 0 } = a() ?? {};
			return e + n > 0 ? r.replies.value.get(t) ?? "idle" : null;
		},
		label: () => {
			let { moreReplies: e = 0, repliesBefore: t = 0 } = a() ?? {};
			return t > 0 ? i("earlierReplies", { count: t }) : i("moreReplies", { count: e });
		},
		data: { root: t }
	});
}
function Z(e, t, n) {
	let r = x("button", {
		part: "button more",
		class: n.beside ? "outlined wide" : "quiet",
		type: "button",
		...n.beside ? {} : { "data-icon": "replies" }
	}), i = x("div", { class: "more" }, r);
	Object.assign(r.dataset, n.data), n.beside && i.append(n.beside);
	let a = S(i, () => n.state() === "failed" ? x("span", {
		part: "error",
		class: "error",
		role: "alert"
	}, t.t("moreFailed")) : null), o = s(() => {
		let a = n.state();
		if (a === null) return i.replaceWith();
		i.parentNode || e.append(i), r.setAttribute("aria-disabled", String(a === "loading")), r.textContent = a === "loading" ? t.t("loading") : n.label();
	});
	return () => {
		o(), a(), i.replaceWith();
	};
}
// src/thread/comment-item.ts
var Yt = 2e3, Xt = class e {
	element = x("li");
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = null;
	#o = 0;
	isWhole = !1;
	#s = /* @__PURE__ */ new Map();
	#c = null;
	#l = () => {};
	constructor(e, t, n, r, i) {
		this.#r = e, this.#i = t, this.#n = n, this.#t = i, this.#e = yt(e, i), this.element.append(this.#e), i.drawn.set(e.comment.id, this), this.#u(), this.#d(), r.drawn++, this.#f(), this.#p(r);
	}
	update(e, t, n) {
		let r = this.#r;
		if (e === r && t === this.#i) {
			this.isWhole || this.#p(n);
			return;
		}
		let i = t === this.#i && e.comment === r.comment && e.parent === r.parent && e.depth === r.depth && e.orphan === r.orphan && e.tint === r.tint;
		this.#r = e, this.#i = t, i || (this.redraw(r), n.drawn++), this.#f(), this.#p(n);
	}
	redraw(e = this.#r) {
		l(() => {
			let t = yt(this.#r, this.#t);
			e.comment.text === void 0 != (this.#r.comment.text === void 0) && this.#e.querySelector(":scope > .body")?.remove(), this.#t.patch(this.#e, t), this.#u(), this.#d();
		});
	}
	forget() {
		let { drawn: e } = this.#t, { id: t } = this.#r.comment;
		e.get(t) === this && e.delete(t);
		for (let e of this.#s.values()) e();
		this.#l(), this.#a?.keep([]);
	}
	#u() {
		let e = this.#e.querySelector(":scope > .body"), { html: t, text: n } = this.#r.comment;
		e?.classList.toggle("long", t.length > Yt), n === void 0 ? this.#t.fillBody(e, t) : e && (e.classList.add("plain"), e.textContent = n);
	}
	#d() {
		let e = this.#t.slots.comments.get(this.#r.comment.id) ?? [];
		for (let [t, n] of this.#s) e.includes(t) || (this.#s.delete(t), n());
		for (let t of e) this.#s.has(t) || this.#s.set(t, jt(this.#e, t));
	}
	#f() {
		let t = this.element, [n, r] = [this.#t, this.#r], { comment: i, replies: a } = r;
		t.className = `item${a.length > 0 ? " answered" : ""}${this.#n ? Zt(r) : ""}`, this.#o = 0, a.length > 0 && !this.#a && (this.#a = Kt(x("ol", {
			class: "replies",
			role: "list"
		}), (t, r, i, a) => new e(t, r, !1, a, n)), this.#e.after(this.#a.list)), this.#a?.keep(a), (i.repliesBefore + i.moreReplies > 0 || this.#c) && (this.#c || (this.#c = Y(), this.#l = Jt(this.#c, i.id, n)), i.repliesBefore > 0 ? this.#e.after(this.#c) : t.lastChild !== this.#c && t.append(this.#c));
		for (let e of n.arrangers) e(t, r);
	}
	#p(e) {
		let { replies: t } = this.#r;
		this.isWhole = !1;
		for (let n = t[this.#o]; n; n = t[this.#o]) {
			if (e.isOver() || !this.#a?.put(n, this.#i, !1, e)) return;
			this.#o++;
		}
		this.isWhole = !0;
	}
}, Zt = (e) => ` far size-${Math.min(5, Math.round(Math.log2(Qt(e))))}`, Qt = ({ comment: e, replies: t }) => t.reduce((e, t) => e + Qt(t), 1 + e.html.length / 500), $t = 30, en = 20, tn = 20;
function Q(e, t, n, r) {
	let i = x("ol", {
		part: "list",
		class: "list",
		role: "list"
	}), a = Kt(i, (...e) => new Xt(...e, r)), o, s = 0, c = 0;
	function l() {
		let e = !i.firstChild, r = performance.now() + en, u = {
			drawn: 0,
			isOver: () => e ? u.drawn >= $t : performance.now() > r
		};
		clearTimeout(o);
		let d = t.peek();
		for (; s < d.length;) {
			let e = c > 0, t = e ? c - 1 : s, r = e ? a.prepend : a.put;
			if (u.isOver() || !r(d[t], n.peek(), t >= tn, u)) {
				o = setTimeout(l);
				return;
			}
			e ? c-- : s++;
		}
	}
	let u = b(() => [t.value, n.value], () => {
		a.keep(t.peek()), s = 0, c = Math.max(0, t.peek().findIndex(a.has)), l(), i.parentNode || e.append(i);
	});
	return () => {
		u(), clearTimeout(o), a.keep([]), i.replaceWith();
	};
}
// src/thread/error-messages.ts
var nn = {
	network: "network",
	timeout: "timeout",
	"invalid-response": "unreadable",
	"rate-limited": "rate-limited"
};
function rn(e, { t }) {
	return t(nn[e] ?? "unavailable");
}
// src/thread/notices.ts
function an(e, t) {
	let { status: n, failure: r, load: i } = t.thread, a = x("strong"), o = new Text(), c = x("button", {
		part: "button",
		class: "outlined",
		type: "button"
	});
	c.addEventListener("click", () => {
		n.value !== "loading" && i();
	});
	let l = t.settings.peek().headingLevel, u = x(`h${l}`, {
		part: "heading",
		class: "heading",
		id: "heading"
	});
	return e.append(x("header", { class: "head" }, u), x("div", {
		part: "notice",
		class: "notice unloaded",
		"data-icon": "warn"
	}, x("p", {
		class: "grow",
		role: "alert"
	}, a, " ", o), c)), s(() => {
		u.textContent = t.t("heading");
		let e = n.value === "loading";
		a.textContent = t.t("failedTitle"), o.data = rn(r.value?.code ?? "", t), c.setAttribute("aria-disabled", String(e)), c.textContent = t.t(e ? "retrying" : "retry");
	});
}
var on = 300;
function sn(e, t) {
	if (t.hasFallback) return () => {};
	let n = x("p", { class: "unseen" }), r = x("div", { class: "skeleton" }, n), i = setTimeout(() => {
		for (let e = 0; e < 3; e++) {
			let e = [x("span", { class: "avatar" }), x("span", { class: "bones" })];
			r.append(x("div", {
				class: "ghost",
				"aria-hidden": "true"
			}, ...e));
		}
	}, on);
	e.append(r);
	let a = s(() => {
		n.textContent = t.t("loading");
	});
	return () => {
		clearTimeout(i), a();
	};
}
// src/thread/thread-header.ts
function cn(t, n) {
	let { thread: r, settings: i, t: a } = n, { count: o, capabilities: c } = r, l = x("bdi", { part: "count" }), u = x("header", { class: "head" }), f = d(() => i.value.headingLevel), p = d(() => r.open.value && c.value.post), m = d(() => c.value.features.has("like")), h = d(() => o.value > 1), g = d(() => o.value === 0 && r.tree.value.length === 0), _ = x("a", {
		class: "leave quiet",
		"data-icon": "write"
	});
	_.addEventListener("click", (e) => {
		e.preventDefault();
		let t = u.getRootNode().getElementById("composer-text");
		t?.focus({ preventScroll: !0 }), t?.closest("form")?.scrollIntoView({ block: "nearest" });
	});
	let v = x("div", { class: "after" }, n.slots.post), y = x("select", {
		part: "sort",
		class: "sort"
	}), b = ["oldest", "newest"].map((e) => x("option", { value: e }));
	y.append(...b), y.addEventListener("change", () => void r.setOrder(y.value));
	let C = x("button", {
		part: "button",
		class: "quiet dots",
		type: "button",
		"aria-haspopup": "menu",
		"aria-expanded": "false",
		"data-act": "menu",
		"data-icon": "more"
	}), w = x("div", {
		class: "view",
		"data-icon": "down"
	}, y, C), ee = [
		S(u, () => x(`h${f.value}`, {
			part: "heading",
			class: "heading",
			id: "heading",
			tabindex: "-1"
		}, l)),
		S(u, () => p.value && !g.value ? _ : null),
		S(u, () => h.value ? w : null),
		S(t, () => m.value ? v : null),
		s(() => {
			let e = g.value && !p.value ? "empty" : "heading";
			l.textContent = o.value === 0 ? a(e) : a("count", { count: o.value });
		}),
		s(() => {
			_.setAttribute("href", `${e(location.href)}#leave-a-comment`), _.textContent = a("leaveOne"), y.setAttribute("aria-label", a("order"));
			for (let e of b) e.textContent = a(e.value);
			C.setAttribute("aria-label", a("menu"));
		}),
		s(() => {
			y.value = r.order.value;
		})
	];
	return u.append(n.slots.header), t.append(u), () => {
		for (let e of ee) e();
	};
}
// src/thread/thread-view.ts
function ln(e, t) {
	let { status: n, failure: r, loaded: i } = t.thread, a = x("p", {
		class: "unseen",
		role: "status"
	}), o = x("section", { "aria-labelledby": "heading" }, a), c = d(() => r.value === null ? i.value ? un : sn : dn), l = [
		s(() => {
			o.className = t.settings.value.layout === "flat" ? "thread flat" : "thread";
		}),
		s(() => o.setAttribute("aria-busy", String(n.value === "loading"))),
		s(() => {
			a.textContent = t.announcement.value;
		}),
		b(() => c.value, () => {
			let e = Y(), n = c.peek()(e, t);
			return a.before(e), () => {
				n(), e.replaceWith();
			};
		})
	];
	return e.append(o), () => {
		for (let e of l) e();
		o.replaceWith();
	};
}
function un(e, t) {
	let { thread: n, slots: r, settings: i } = t, [a, o, c, l, u] = [
		1,
		2,
		3,
		4,
		5
	].map(() => Y()), f = fn(t), p = d(() => i.value.inputPosition === "top"), m = d(() => n.unplacedRoots.value.length > 0), h = [
		cn(e, t),
		S(e, () => n.missing.value ? pn(t) : null),
		qt(a, "prev", t),
		Q(o, n.tree, f, t),
		qt(c, "next", t),
		b(() => m.value, () => m.peek() ? Q(l, n.unplacedRoots, f, t) : void 0),
		mn(u, t)
	];
	return e.append(a, o, c, l, r.afterList), h.push(s(() => {
		p.value ? a.before(u) : r.afterList.after(u);
	})), () => {
		for (let e of h) e();
	};
}
function dn(e, t) {
	let { thread: n, slots: r } = t, i = [
		an(e, t),
		Q(e, n.tree, fn(t), t),
		b(() => r.hasDraft.value, () => r.hasDraft.peek() ? mn(e.appendChild(Y()), t) : void 0)
	];
	return () => {
		for (let e of i) e();
	};
}
function fn({ thread: e, settings: t, words: n }) {
	let r = d(() => {
		let { post: t, features: n, form: r } = e.capabilities.value;
		return [
			t && e.open.value,
			[...n],
			r.maxDepth
		].join();
	});
	return d(() => ({ of: [
		r.value,
		t.value,
		n.value
	] }));
}
function pn({ t: e }) {
	let t = x("p", {
		part: "notice",
		class: "notice",
		tabindex: "-1"
	}, e("notHere"));
	return queueMicrotask(() => t.focus()), t;
}
function mn(e, t) {
	let { open: n, capabilities: r } = t.thread, i = d(() => r.value.post ? n.value ? "open" : "closed" : "none");
	return b(() => i.value, () => {
		if (i.peek() === "open") return M(e, null, t);
		if (i.peek() !== "none") return S(e, () => x("p", {
			part: "notice",
			class: "notice closed",
			"data-icon": "clock"
		}, t.t("closed")));
	});
}
// src/mount.ts
var hn = Ye(Pe), $ = /* @__PURE__ */ new Map();
function gn(e, t, n = !1) {
	let o = e.shadowRoot ?? e.attachShadow({ mode: "open" }), c = document.createElement("div"), l = document.createElement("slot"), d = document.createElement("div"), f = r(e, c);
	c.className = "holder", c.append(l), o.adoptedStyleSheets = [zt(), f.sheet], o.replaceChildren(c);
	let p = u(Me(e, t)), h = kt(e, d, p, t.strings), g = u(t.live ?? "on"), _ = (n) => {
		let { endpoint: r } = t;
		i("error", `${r}: ${String(n)}`, (e) => e.diagnose(n, r, t.backend)), I(e, "afterword-error", vn(n));
	}, v = ve(t.backend ?? "afterword", t.endpoint), y = Gt(v, {
		thread: t.thread,
		order: t.order ?? "oldest",
		pageSize: t.pageSize ?? 50,
		get hash() {
			return b.hash;
		},
		isAlone: () => $.size === 1,
		beforeShow: ({ comments: e }) => Promise.all([hn.prepare(e), h.ready()]),
		onLoad: (n) => I(e, "afterword-load", {
			count: n,
			thread: t.thread
		}),
		onError: _
	}), b = {
		..._n(e, y, h),
		backend: v,
		root: o,
		wrapper: d,
		live: g,
		hash: "",
		endpoint: m(t.endpoint),
		updateTone: we(o, c, d),
		threads: $,
		onBeforePost: (t) => I(e, "afterword-before-post", { draft: t }, !0),
		onPost: (t) => void I(e, "afterword-post", { comment: t }),
		onError: _,
		pressed: null
	};
	$.set(y, e);
	let x = t.order, S = [
		() => $.delete(y),
		y.dispose,
		h.stop,
		f.stop
	], C = () => {
		b.hash = location.hash, d.className = "root", c.append(d), S.push(s(() => {
			d.dataset.theme = p.value.theme, b.updateTone();
		}), s(() => {
			l.hidden = y.loaded.value;
		})), h.begin(), S.push(be(b), ln(d, b)), f.hold(b.hasFallback), y.load().then(f.settle);
	};
	return n || t.loading === "eager" ? C() : S.push(a(e, C)), {
		reload: y.load,
		apply(t) {
			p.value = Me(e, t), t.order !== x && y.setOrder(t.order ?? "oldest"), x = t.order, g.value = t.live ?? "on";
		},
		unmount() {
			for (let e of S) e();
			d.replaceWith(), l.hidden = !1;
		}
	};
}
function _n(e, t, { settings: n, words: r, write: i }) {
	let a = u("");
	return {
		thread: t,
		settings: n,
		words: r,
		t: (e, t) => r.value(e, t),
		write: i,
		announcement: a,
		announce(e) {
			a.value = e + (a.peek() === e ? "\xA0" : "");
		},
		fillBody: hn.fill,
		hasFallback: [...e.childNodes].some((e) => e.nodeName !== "SCRIPT" && (e instanceof Element || e.textContent?.trim())),
		slots: At(),
		decorators: /* @__PURE__ */ new Set(),
		arrangers: /* @__PURE__ */ new Set(),
		heart: u((e, t) => ({
			count: t,
			isPressed: !1,
			isFailed: !1
		})),
		drawn: /* @__PURE__ */ new Map(),
		patch: bt
	};
}
function vn(e) {
	if (!(e instanceof f)) return {
		code: "unexpected",
		message: String(e)
	};
	let { code: t, message: n, status: r } = e;
	return r === void 0 ? {
		code: t,
		message: n
	} : {
		code: t,
		message: n,
		status: r
	};
}
export { pe as C, ge as S, P as _, St as a, j as b, lt as c, Ge as d, K as f, F as g, L as h, jt as i, rt as l, Re as m, rn as n, Dt as o, U as p, Ht as r, ft as s, gn as t, G as u, M as v, E as w, fe as x, N as y };
