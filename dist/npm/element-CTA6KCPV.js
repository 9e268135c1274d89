import { a as e, c as t, i as n, l as r, n as i, r as a, s as o } from "./translate-DI7Ky-bs.js";
import { t as s } from "./backend-DHDrHP5L.js";
import { c, o as l, t as u } from "./protocol-DKD2LB7e.js";
import { i as d, o as f, t as p } from "./parse-comments-DfUSJEmb.js";
import { t as m } from "./fetch-json-DdVpEF00.js";
import { n as h, r as g, t as _ } from "./create-element-1G_JisrX.js";
import { n as v, r as y } from "./anchor-B0Tqb9qQ.js";
import { n as b, t as x } from "./safe-url-B-bdfIxh.js";
import { i as S, n as C, t as w } from "./tree-B7-4mtxN.js";
// src/model/thread-id.ts
var ee = /(?<=[?&])(p|page_id|attachment_id)=[^&]+/g, te = /[?&](utm_\w*|(fb|g|ms)clk?id|mc_[ce]id|igshid|ref|replytocom|share|amp)?(=[^&]*)?(?=&|$)/g;
function ne(e, t) {
	let n = new URL(e);
	try {
		n.pathname = decodeURI(n.pathname.replace(/%(?=25|5c|0[9ad])/gi, "%25")).normalize();
	} catch {}
	let r = n.pathname.replace(/%../g, (e) => e.toUpperCase()).replace(/;jsessionid=[^/]*/gi, "").replace(/\/+/g, "/").replace(/(\/index\.html)?\/?$/, ""), i = t ? (n.search.match(ee) ?? []).join("&") : n.search.replace(te, "").slice(1);
	return n.hostname.replace(/^www\.|\.$/g, "") + (r || "/") + (i && `?${i}`);
}
function T(e) {
	return e.canonical && re(e.canonical, !1, e.url) || re(e.url, !0, void 0);
}
function re(e, t, n) {
	try {
		let { protocol: r, hostname: i, href: a } = new URL(e, n);
		return /^https?:$/.test(r) && i ? ne(a, t) : null;
	} catch {
		return null;
	}
}
function ie(e) {
	return T({
		url: e.location.href,
		canonical: ae(e)
	});
}
function ae(e) {
	let t = e.querySelector("link[rel~=\"canonical\" i][href]:not([href=\"\"])");
	return t && t.href;
}
// src/backends/afterword.ts
function oe(e, t = async () => (await import("./afterword-writes-CXnMn2bV.js")).createSending(e)) {
	let n = p({}, !0), r = null, i = null;
	async function a() {
		try {
			return await (i ??= t());
		} catch (e) {
			throw i = null, new s("network", String(e), { cause: e });
		}
	}
	return {
		capabilities: () => n,
		async list(t, i) {
			let a = await m(c(e, t), i), o = d(a, t.thread);
			return n = p(a, !0), f(a) && typeof a.event == "string" && (r ??= a.event), o;
		},
		prepare: () => void a().catch(() => {}),
		post: async (...e) => (await a()).post(...e),
		edit: async (...e) => (await a()).edit(...e),
		remove: async (...e) => (await a()).remove(...e),
		read: async (...e) => (await a()).read(...e),
		like: async (...e) => (await a()).like(...e),
		preview: async (...e) => (await a()).preview(...e),
		subscribe: (t, n, i) => i(e, t, r, {
			...n,
			onId: (e) => {
				r = e;
			}
		})
	};
}
// src/backends/lazy-backend.ts
var se = { static: () => import("./static-Colp0fto.js") }, ce = ["afterword", ...Object.keys(se)];
function le(e, t) {
	return e === "afterword" ? oe(t) : ue(async () => (await se[e]()).createBackend(t));
}
function ue(e) {
	let t = null, n = async () => t ??= await e(), r = (e) => async (...t) => {
		let r = (await n())[e];
		if (!r) throw new s("unsupported", `this backend can't ${e}`);
		return r(...t);
	};
	return {
		capabilities: () => t?.capabilities() ?? p({}, !1),
		list: async (e, t) => (await n()).list(e, t),
		prepare: () => t?.prepare?.(),
		post: r("post"),
		edit: r("edit"),
		remove: r("remove"),
		read: r("read"),
		preview: r("preview"),
		like: r("like"),
		subscribe: (...e) => t?.subscribe?.(...e) ?? { close: () => {} }
	};
}
// src/thread/composer-slot.ts
function de(n, r, i) {
	return t(() => {
		let t = i.slots.composer.value;
		if (t) return e(() => t(n, r));
		let { name: a, email: o, url: s } = i.thread.capabilities.value.form, c = [
			a,
			o,
			s
		].flatMap((e) => e === "off" ? [] : g("div"));
		return n.append(g("div", {
			class: r ? "composer in-place" : "composer",
			"aria-hidden": "true"
		}, g("p", { class: "title" }, i.t("write")), g("div", { class: "card waiting" }, g("div", { class: "room" }, ...c)))), () => n.replaceChildren();
	});
}
function fe(e, n) {
	return (r) => t(() => {
		let t = g("button", {
			part: "button",
			class: "quiet",
			type: "button"
		}, e.t("retry"));
		return t.addEventListener("click", n), r.replaceChildren(g("p", {
			part: "notice",
			class: "notice",
			role: "alert"
		}, e.t("formFailed"), " ", t)), () => r.replaceChildren();
	});
}
// src/features/lazy.ts
function pe(e, t, n = () => {}) {
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
function me(e) {
	let { thread: n, slots: r, wrapper: i } = e, { load: a, stop: o } = pe(() => (r.composer.value = null, import("./interaction.chunk-Bgr3tE7T.js").then((e) => e.t)), ({ start: t }) => (i.removeEventListener("click", s), t(e)), () => r.composer.value = fe(e, () => void a())), s = ({ target: t }) => {
		e.pressed = t, n.loaded.value && a();
	};
	i.addEventListener("click", s);
	let c = t(() => {
		n.loaded.value && he(() => void a());
	});
	return () => {
		c(), o();
	};
}
function he(e) {
	document.hidden ? e() : requestAnimationFrame(() => setTimeout(e));
}
// src/host-page/events.ts
function E(e, t, n, r = !1) {
	return e.dispatchEvent(new CustomEvent(t, {
		bubbles: !0,
		composed: !0,
		cancelable: r,
		detail: n
	}));
}
// src/host-page/near-viewport.ts
var ge = 1e3;
function _e(e, t) {
	let n = new IntersectionObserver((e) => e.some(({ isIntersecting: e }) => e) && r(), { rootMargin: `${ge}px` }), r = () => {
		i(), t();
	}, i = () => {
		n.disconnect(), removeEventListener("beforeprint", r);
	};
	return n.observe(e), addEventListener("beforeprint", r), { disconnect: i };
}
// src/host-page/page-colors.ts
var ve = 2;
function ye(e, t, n) {
	let r = new CSSStyleSheet();
	e.adoptedStyleSheets.push(r);
	let i = getComputedStyle(t), a = getComputedStyle(n), o = "", s = "", c = "", l = "", u = () => {
		let e = `.holder { --_ground: ${o} } .root { --_ground: ${s}; ${c} }`;
		e !== l && r.replaceSync(l = e);
	}, d = () => {
		o = be(e, i.outlineColor), u();
		let { theme: t } = n.dataset;
		n.dataset.tone = t === "auto" ? Se(i).tone : t, s = xe(o, n), u();
		let { text: r, behind: l, tone: d } = Se(a);
		c = `--_weight: ${Ee(we(r, l))}; --_pull: ${Te(d, l)}`, u(), n.dataset.tone = d;
	};
	return t.addEventListener("transitionend", d), d;
}
function D(e) {
	return e instanceof ShadowRoot ? e.host : e instanceof Element && e.assignedSlot || e.parentNode;
}
function be(e, t) {
	return e ? xe(be(D(e), t), e) : t;
}
function xe(e, t) {
	if (!(t instanceof Element)) return e;
	let { backgroundColor: n } = getComputedStyle(t), [, r = "1"] = n.split(/rgba.+, |\/ /);
	return `color-mix(in srgb, rgb(from ${n} r g b / 1) ${parseFloat(r) * 100}%, ${e})`;
}
function Se(e) {
	let t = Ce(e.columnRuleColor), n = Ce(e.textDecorationColor), r = (t + .05) / (n + .05), i = r > ve || r < 1 / ve ? n : Number(t < .2);
	return {
		text: t,
		behind: i,
		tone: t > i ? "dark" : "light"
	};
}
function Ce(e) {
	let [, t, n, r] = e.split(" ").map((e) => Math.max(0, parseFloat(e)) ** 2.2);
	return .2126 * t + .7152 * n + .0722 * r;
}
function we(e, t) {
	let n = (e) => Math.max(0, e) ** (1 / 2.2), r = e > t ? t * 5.6 + .23 : t / 4.9 - .04, i = n(t);
	return Math.max(68, 100 * (n(r) - i) / (n(e) - i));
}
function Te(e, t) {
	let [n, r] = e === "dark" ? ["#fff", t * 800 - 32] : ["#000", 23 / t - 25];
	return r > 6 ? `${n} ${Ee(r)}` : "initial";
}
var Ee = (e) => `${Math.min(100, e)}%`, De = /* @__PURE__ */ new WeakMap();
function Oe(e) {
	for (let t of e) {
		let e = t.offsetHeight;
		e && De.set(t, {
			height: e,
			margin: getComputedStyle(t).marginTop
		});
	}
}
var ke = "calc(24 * var(--afterword-font-size, 1em))";
function Ae(e, t) {
	let n = De.get(e), r = n?.height ?? 0, i = n ? `:host { margin-block-start: ${n.margin} }` : "", a = new CSSStyleSheet(), o = (e, t = "0px") => a.replaceSync(`.holder { min-block-size: max(${e}px, ${t}) } ${i}`), s = new IntersectionObserver((e) => {
		let t = e.at(-1);
		!t || t.isIntersecting || t.boundingClientRect.top < innerHeight || (o(0), s.disconnect());
	});
	return o(r), {
		sheet: a,
		hold(e) {
			e ? o(Math.max(r, t.offsetHeight)) : o(r, ke);
		},
		settle: () => s.observe(t),
		stop: () => s.disconnect()
	};
}
// src/options/options.ts
var O = (...e) => (t) => e.includes(t) ? t : void 0, je = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, k = {
	endpoint: Pe,
	backend: O(...ce),
	thread: (e) => e && e.length <= 1e3 ? e : void 0,
	order: O("oldest", "newest"),
	layout: O("nested", "flat"),
	pageSize: je(1, 100),
	theme: O("auto", "light", "dark"),
	lang: Fe,
	headingLevel: je(2, 5),
	dates: O("short", "full"),
	inputPosition: O("bottom", "top"),
	loading: O("lazy", "eager"),
	live: O("on", "off"),
	keys: () => !0
}, Me = Object.keys(k);
function A(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function Ne(e) {
	let t = {}, n = [];
	for (let r of Me) {
		let i = e(A(r));
		if (i === null) continue;
		let a = k[r](i.trim());
		a === void 0 ? n.push([r, i]) : t[r] = a;
	}
	return {
		options: t,
		wrong: n
	};
}
function Pe(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function Fe(e) {
	try {
		return Intl.getCanonicalLocales(e.replace(/[.@].*/, "").replaceAll("_", "-"))[0];
	} catch {
		return;
	}
}
// src/options/settings.ts
function Ie(e, t) {
	return {
		theme: t.theme ?? "auto",
		lang: t.lang ?? Le(e),
		layout: t.layout ?? "nested",
		dates: t.dates ?? "short",
		headingLevel: t.headingLevel ?? 2,
		inputPosition: t.inputPosition ?? "bottom",
		keys: t.keys ?? !1
	};
}
function Le(e) {
	return Fe(e ? e.lang || "" : navigator.language) ?? (e ? Le(D(e)) : "en");
}
// src/options/report-problem.ts
async function Re(e, t, n) {
	let r = await import("./diagnosis.chunk-Cw4wixGc.js").then(n, () => t);
	console[e](`[afterword] ${r}`);
}
// src/sanitize/sanitize.ts
async function ze() {
	let [{ createSanitize: e }, { default: t }] = await Promise.all([import("./purifier-CsAoPB3I.js"), import("dompurify")]);
	return e(t);
}
// src/sanitize/element-bound.ts
var j = String.raw`[\t\n\f\r ]`, Be = String.raw`"[^"<]*"|'[^'<]*'|[^\s"'<>][^\s<>]*`, Ve = String.raw`(?:${j}+[^\s"'<>/=]+(?:${j}*=${j}*(?:${Be}))?)*${j}*/?`, M = "a|abbr|b|bdi|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var", He = RegExp(`<(?:(${M})${Ve}>|/(${M})${j}*>|((?:br|img|wbr)${Ve}>)|(${M})(?=[\\t\\n\\f\\r />]))?`, "gi");
function Ue(e) {
	return e.length > 4e4 || We(e) > 1e3;
}
function We(e) {
	let t = 0, n = 0, r = [];
	for (let [, i, a, o, s] of e.matchAll(He)) i ? r.push(i.toLowerCase()) : o || (n++, a && r.at(-1) === a.toLowerCase() ? r.pop() : (t += r.length + +!!s, r = []));
	return (e.match(/<[a-z]/gi)?.length ?? 0) + (t + r.length) * n;
}
// src/sanitize/trusted-types.ts
var N, Ge = !1;
function P() {
	if (Ge) return N;
	Ge = !0;
	try {
		N = window.trustedTypes?.createPolicy("afterword", {
			createHTML: (e) => e,
			createScript: Ke,
			createScriptURL: Ke
		});
	} catch {
		N = null, console.warn("[afterword] Comments show as plain text: the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'.");
	}
	return N;
}
function Ke() {
	throw TypeError("The policy afterword makes no scripts.");
}
// src/sanitize/plain-markup.ts
var qe = new RegExp(String.raw`^[^<>&\0\r]*(?:(?:${[
	"&(?:amp|lt|gt|quot|#39);",
	"</?(?:p|em|strong|code|pre|blockquote|ul|ol|li|del|s|table|thead|tbody|tr|th|td)>",
	"<[bh]r ?/?>",
	String.raw`<ol start="\d{1,9}">`,
	String.raw`<code class="language-[\w+#.-]{1,40}">`,
	String.raw`<a href="(?:https?://|mailto:)(?:[\w\-.~:/?#[\]@!$'()*+,;=%]|&amp;)+"(?: rel="${u}")?>`,
	"</a>"
].join("|")})[^<>&\0\r]*)*$`), F = null;
function Je(e) {
	if (I(e)) return L(e);
	if (!Ye(e)) return null;
	try {
		let t = (e) => P()?.createHTML(e) ?? e;
		if (F ??= new DOMParser().parseFromString(t(""), "text/html"), F.body.innerHTML = t(e), F.body.getElementsByTagName("*").length > 1e3) return null;
		for (let e of F.body.querySelectorAll("a")) Ze(e);
		let n = new DocumentFragment();
		return n.append(...F.body.childNodes), n;
	} catch {
		return null;
	}
}
function Ye(e) {
	return I(e) ? !0 : !Ue(e) && qe.test(e) && P() !== null;
}
var I = (e) => !/[<&\0\r]/.test(e), Xe = (e) => /^(?:https?:\/\/|mailto:)/i.test(e) && x(e) ? e : null;
function Ze(e) {
	e.removeAttribute("rel");
	let t = e.getAttribute("href");
	t !== null && (Xe(t) === null ? e.removeAttribute("href") : e.setAttribute("rel", u));
}
function L(e) {
	let t = new DocumentFragment();
	return e && t.append(e), t;
}
// src/thread/comment-body.ts
var Qe = /* @__PURE__ */ new WeakMap(), $e = /* @__PURE__ */ new WeakMap();
function et(e) {
	let t = null, n = null, r = async () => {
		try {
			t = await (n ??= e());
		} catch (e) {
			n = null, console.error(`[afterword] comments show without markup: ${String(e)}`);
		}
	};
	function i(e, n) {
		if (!e || $e.get(e) === n) return;
		Qe.set(e, n);
		let r = Je(n) ?? t?.(n);
		r ? ($e.set(e, n), tt(e, r)) : (tt(e, L(n.replace(/<[^<>]*>/g, " "))), a(e, n));
	}
	async function a(e, n) {
		await r(), t && Qe.get(e) === n && i(e, n);
	}
	return {
		async prepare(e) {
			!t && e.some(({ html: e }) => !Ye(e)) && await r();
		},
		fill: i
	};
}
function tt(e, t) {
	e.classList.toggle("plain", t.firstElementChild === null), at(e, t), rt(e.querySelectorAll("pre, table"));
}
var nt = null;
function rt(e) {
	for (let t of e) nt ??= new ResizeObserver(it), nt.observe(t);
}
function it(e) {
	for (let { target: t } of e) t.scrollWidth > t.clientWidth && (t.tabIndex = 0);
}
function at(e, t) {
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
var ot = 864e5, st = /* @__PURE__ */ new Map();
function ct(e, t, n = Date.now()) {
	let r = new Date(e), i = ut(e, n, t);
	return {
		iso: r.toISOString(),
		isRecent: i !== null,
		short: i ?? lt(r, t) ?? ft(t).format(r),
		full: () => dt(r, t)
	};
}
function lt(e, t) {
	let n = /^en(-US)?$/.test(t) && /^\w+ (\w+) 0?(\d+) ([1-9]\d{3})$/.exec(e.toDateString());
	return n ? `${n[1]} ${n[2]}, ${n[3]}` : null;
}
function ut(e, t, n) {
	let r = t - e;
	if (!(r < ot) || r < -864e5) return null;
	let i = R(n, "relative", () => new Intl.RelativeTimeFormat(n, { numeric: "auto" })), a = Math.max(0, Math.floor(r / 6e4));
	return a === 0 ? i.format(0, "second") : a < 60 ? i.format(-a, "minute") : i.format(-Math.floor(a / 60), "hour");
}
function dt(e, t) {
	let n = {
		dateStyle: "long",
		timeStyle: "short"
	};
	return R(t, "full", () => new Intl.DateTimeFormat(t, n)).formatToParts(e).map(({ type: e, value: n }) => e === "dayPeriod" ? n.toLocaleLowerCase(t) : n).join("").replace(/\u202F/g, " ");
}
function ft(e) {
	return R(e, "short", () => new Intl.DateTimeFormat(e, { dateStyle: "medium" }));
}
function R(e, t, n) {
	let r = st.get(e) ?? {};
	return st.set(e, r), r[t] ??= n();
}
// src/thread/comment-labels.ts
function z(e, t) {
	return e.author.name.trim() || t.t("anonymous");
}
function pt(e, t) {
	let { number: n, state: r } = e.comment, i = {
		name: z(e.comment, t),
		number: n ?? ""
	}, a = t.t(n === null ? "unnumbered" : r === "deleted" ? "tombstone" : "comment", i), o = e.parent?.number;
	if (!e.orphan && !o) return a;
	let s = o ? t.t("inReplyTo", { number: o }) : t.t("inReplyToRemoved");
	return t.t("joined", {
		first: a,
		second: s
	});
}
var mt = /* @__PURE__ */ new Map();
function ht(e) {
	let t = mt.get(e);
	if (t !== void 0) return t;
	let n = e.split(/[\s.]+/u).filter((e) => /[\p{L}\p{N}]/u.test(e)), r = [n[0], n.length > 1 ? n.at(-1) : void 0].map((e) => e?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? "").join("").toLocaleUpperCase();
	return mt.set(e, r), r;
}
function gt(e, t) {
	let n = 0;
	for (let t of e) n = (n * 31 + (t.codePointAt(0) ?? 0)) % 99991;
	return n % t;
}
function B(e) {
	return `${y(location.href)}#comment-${e}`;
}
// src/thread/avatar.ts
var _t = 12, vt = /* @__PURE__ */ new Set();
function yt(e, t, n) {
	let r = n === null ? null : b(n), i = r !== null && !vt.has(r);
	e.className = `avatar tint-${gt(t, _t)}${i ? " pictured" : ""}`, e.dataset.initials = ht(t) || "·", i && e.append(bt(r));
}
function bt(e) {
	let t = g("img", {
		class: "picture",
		alt: "",
		loading: "lazy",
		decoding: "async",
		referrerpolicy: "no-referrer"
	});
	return t.addEventListener("error", () => {
		vt.add(e), t.parentElement?.classList.remove("pictured"), t.remove();
	}), t.src = e, t;
}
// src/thread/like-button.ts
function xt(e, t, n, r, i) {
	let { count: o, isPressed: s, isFailed: c } = i.heart.peek()(t, n), l = o ? i.t("joined", {
		first: r,
		second: i.t("likes", { count: o })
	}) : r;
	o && (e.textContent = a(i.settings.peek().lang)(o)), e.setAttribute("aria-label", l), e.setAttribute("aria-pressed", String(s)), c && e.after(Ct(i));
}
function St(e, n) {
	let { t: r, thread: i, heart: a } = n, o = g("button", {
		part: "like button",
		class: "outlined like",
		type: "button",
		"data-act": "like",
		"data-icon": "like"
	});
	return e.append(o), t(() => {
		let { count: e, isPressed: t, isFailed: s } = a.value("", i.likes.value), [c, l] = [r("likePost"), e > 0 ? r("readersLike", { count: e }) : ""];
		o.textContent = l || c, o.setAttribute("aria-label", l ? r("joined", {
			first: c,
			second: l
		}) : c), o.setAttribute("aria-pressed", String(t));
		let u = s ? Ct(n) : null;
		return u && o.after(u), () => u?.replaceWith();
	});
}
var Ct = ({ t: e }) => g("span", {
	part: "error",
	class: "error"
}, e("notLiked")), wt = null;
function Tt(e, t) {
	let { id: n, number: r, state: i } = e.comment, a = (wt ??= Dt()).cloneNode(!0), o = a.firstChild, s = o.nextSibling, c = s.nextSibling, l = c.nextSibling, u = s.lastChild;
	a.id = `comment-${n}`, a.setAttribute("aria-label", pt(e, t)), Ot(a, kt(e, t)), r === null ? u.remove() : (u.setAttribute("href", B(n)), u.setAttribute("aria-label", t.t("permalink", { number: r })), u.textContent = r), i === "deleted" ? (s.replaceChildren(g("span", { class: "gone" }, t.t("deleted")), ...r === null ? [] : [u]), o.className = "avatar gone", c.remove()) : (yt(o, z(e.comment, t), e.comment.author.avatar), At(s, e.comment, t));
	let d = jt(e, t);
	d && s.insertBefore(d, s.querySelector(".date,.edited,.number")), i === "pending" && l.before(g("p", {
		part: "notice",
		class: "notice"
	}, t.t("held"))), i === "published" && Mt(l, e, t) || l.remove();
	for (let n of t.decorators) n(a, e);
	return a;
}
function Et(e, t) {
	for (let n of [
		"class",
		"part",
		"aria-label"
	]) e.setAttribute(n, t.getAttribute(n) ?? "");
	e.replaceChildren(...t.childNodes);
}
function Dt() {
	let e = {
		part: "button",
		class: "quiet",
		type: "button"
	};
	return g("article", {
		part: "comment",
		class: "comment",
		tabindex: "-1"
	}, g("span", {
		part: "avatar",
		"aria-hidden": "true"
	}), g("header", { class: "meta" }, g("bdi", {
		part: "author",
		class: "author"
	}), g("time", {
		part: "date",
		class: "date"
	}), g("a", {
		part: "number",
		class: "number"
	})), g("div", {
		part: "body",
		class: "body",
		dir: "auto"
	}), g("div", {
		part: "actions",
		class: "actions"
	}, g("button", {
		...e,
		part: "like button",
		class: "quiet like",
		"data-act": "like",
		"data-icon": "like"
	}), g("button", {
		...e,
		"data-act": "reply",
		"data-icon": "reply"
	})));
}
function Ot(e, t) {
	for (let n in t) t[n] && e.classList.add(n);
	e.setAttribute("part", e.className);
}
function kt({ comment: e, parent: t, orphan: n }, r) {
	let { id: i, state: a, text: o } = e, s = r.thread.target.peek();
	return {
		reply: t !== null || n,
		held: a === "pending",
		tombstone: a === "deleted",
		highlighted: s?.id === i && s.how !== "stay" && o === void 0,
		new: r.thread.newIds.peek().has(i)
	};
}
function At(e, t, n) {
	let { url: r, role: i } = t.author, a = e.firstChild, o = a.nextSibling, s = z(t, n), c = r === null ? null : b(r);
	if (c === null ? a.textContent = s : a.append(g("a", {
		href: c,
		rel: "nofollow ugc noopener noreferrer"
	}, s)), i === "owner" && a.after(g("span", {
		part: "badge",
		class: "badge"
	}, n.t("owner"))), t.created === null) o.remove();
	else {
		let { dates: e, lang: r } = n.settings.peek(), { iso: i, short: a, full: s, isRecent: c } = ct(t.created, r);
		c && o.classList.add("recent"), o.setAttribute("datetime", i), o.textContent = e === "full" ? s() : a;
	}
	t.edited !== null && e.insertBefore(g("span", { class: "edited" }, n.t("edited")), e.querySelector(".number"));
}
function jt({ orphan: e, parent: t, depth: n }, r) {
	if (e) return g("span", { class: "to always" }, r.t("inReplyToRemoved"));
	if (!t || t.number === null || n === 2 && r.settings.peek().layout === "nested") return null;
	let i = n > 4 ? "always" : "narrow", a = t.state === "deleted", o = {
		number: t.number,
		name: z(t, r)
	}, s = r.t(a ? "inReplyTo" : "inReplyToName", o), c = g("bdi", {}, a ? `#${t.number}` : o.name), l = B(t.id);
	return g("a", {
		class: `to ${i}`,
		href: l,
		"aria-label": s,
		"data-icon": "to"
	}, c);
}
function Mt(e, t, n) {
	let { comment: r } = t, { features: i, form: a } = n.thread.capabilities.peek(), o = e.firstChild, s = o.nextSibling, c = {
		name: z(r, n),
		number: r.number ?? ""
	}, l = i.has("like");
	if (l ? xt(o, r.id, r.likes, n.t("likeComment", c), n) : o.remove(), !Nt(n)) return s.remove(), l;
	let u = w(t, a.maxDepth);
	return s.textContent = n.t("reply"), s.setAttribute("aria-label", n.t("replyTo", c)), s.setAttribute("aria-expanded", "false"), s.dataset.answers = u.id, !0;
}
function Nt({ thread: e }) {
	let { post: t, features: n } = e.capabilities.peek();
	return t && n.has("reply") && e.open.peek();
}
// src/thread/language.ts
var Pt = 3e3;
function Ft(e, a, o, s) {
	let c = r(null), l = n(() => o.value.lang), u = () => e.querySelectorAll(":scope > script[type=\"application/json\"]"), d = r([]), f = () => {}, p = new Promise((e) => {
		f = e;
	}), m = () => {
		let e = l.value, t = d.value, n = !1, r = (e) => {
			n || (c.value = e, a.lang = e.lang, a.dir = e.dir ?? "", f());
		}, i = () => r({ lang: "en" });
		if (t.length === 0 && /^en\b/.test(e)) {
			r({ lang: e });
			return;
		}
		let o = setTimeout(() => c.peek() ?? i(), Pt);
		return (async () => {
			try {
				let { speak: n } = await import("./languages.chunk-CmLTn1FC.js");
				r(await n(e, t, s));
			} catch (e) {
				console.error(`[afterword] ${String(e)}`), i();
			}
		})(), () => {
			n = !0, clearTimeout(o);
		};
	}, h = null, g = () => {
		h || (d.value = u(), h = t(m), document.readyState !== "loading" || d.value.length > 0) || addEventListener("DOMContentLoaded", () => {
			u().length > 0 && (d.value = u());
		}, { once: !0 });
	};
	return {
		settings: n(() => ({
			...o.value,
			...c.value
		})),
		words: n(() => c.value ? i(l.value, s, c.value) : () => ""),
		begin: g,
		stop: () => h?.(),
		ready() {
			return g(), c.peek() ? Promise.resolve() : p;
		}
	};
}
// src/thread/slots.ts
function It() {
	return {
		header: V(),
		more: {
			prev: V(),
			next: V()
		},
		afterList: V(),
		composer: r(null),
		comments: /* @__PURE__ */ new Map()
	};
}
var V = () => g("div", { class: "slot" });
function Lt(e, t, n = null) {
	let r = V();
	e.insertBefore(r, n);
	let i = t(r);
	return () => {
		i(), r.replaceWith();
	};
}
// src/thread/body.css?inline
var Rt = ".body ul{list-style:outside}.body{overflow-clip-margin:.5em;unicode-bidi:isolate;overflow:clip}.plain{white-space:pre-line}.body>:first-child{margin-block-start:.35em}.body p,.body ul,.body ol,.body dl,.body pre,.body table{margin-block:.35em .6em}.body ul,.body ol{padding-inline-start:1.6em}.body dd{margin-inline-start:1.6em}.body blockquote{border-inline-start:3px solid var(--_border);color:var(--_muted);margin:.4em 0;padding-inline-start:.9em}.body :is(code,kbd,samp,pre){direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,SF Mono,Menlo,Consolas,monospace;font-size:.88em}.body :is(code,kbd){background:var(--_surface);border-radius:.3em;padding:.1em .3em}.body pre{border-radius:var(--_radius);background:var(--_surface);overflow-wrap:normal;white-space:pre;max-inline-size:100%;padding:.8em 1em;line-height:1.45;overflow-x:auto}.body pre code{font-size:inherit;background:0 0;padding:0}.body table{border-collapse:collapse;max-inline-size:100%;font-size:.94em;display:block;overflow-x:auto}.body :is(th,td){border:1px solid var(--_border);text-align:start;vertical-align:top;padding:.3em .7em}.body hr{border:0;border-block-start:1px solid var(--_border);margin-block:1em}.body mark{background:color-mix(in srgb, var(--_accent) 18%, transparent);color:inherit}", zt = ".list{--_size:var(--_avatar);padding-block-start:.7em}.replies{--_above:var(--_avatar);--_size:calc(.727 * var(--_avatar))}.replies .replies{--_above:calc(.727 * var(--_avatar))}.comment{min-block-size:var(--_size);max-inline-size:46em;border-radius:var(--_radius);padding-block:.5em .22em;padding-inline-start:calc(var(--_size) + var(--_gap));scroll-margin-block:max(6em,96px) 2em;position:relative}.avatar{inline-size:var(--_size);block-size:var(--_size);background:light-dark(oklch(.66 .12 var(--_hue) / .2),oklch(.7 .11 var(--_hue) / .24));color:color-mix(var(--_pulled), light-dark(oklch(.42 .105 var(--_hue)),oklch(.87 .075 var(--_hue))));-webkit-user-select:none;user-select:none;border-radius:50%;place-items:center;display:grid;position:absolute;inset-inline-start:0;overflow:hidden}.avatar:not(.pictured):before{content:attr(data-initials);font:600 calc(.33 * var(--_size)) / 1 var(--_sans);letter-spacing:.02em}.picture{object-fit:cover;block-size:100%;inline-size:100%}.tint-0{--_hue:25}.tint-1{--_hue:55}.tint-2{--_hue:85}.tint-3{--_hue:115}.tint-4{--_hue:145}.tint-5{--_hue:175}.tint-6{--_hue:205}.tint-7{--_hue:235}.tint-8{--_hue:265}.tint-9{--_hue:295}.tint-10{--_hue:325}.tint-11{--_hue:355}.meta{flex-wrap:wrap;align-items:baseline;column-gap:.5em;min-block-size:1.4em;line-height:1.4;display:flex}.author{font-size:.95em;font-weight:600}.author a,a.to{min-block-size:24px;color:inherit;text-decoration:none;display:inline-block}.author,bdi{overflow-clip-margin:.3em;unicode-bidi:isolate;overflow:clip}.badge{background:var(--_wash);color:var(--_accent);font:600 max(.68em, 11px) / 1 var(--_sans);white-space:nowrap;border-radius:99em;align-self:center;padding:.3em .55em .32em}.date,.edited,.number,.arrived,.to,.gone{color:var(--_muted);font:var(--_small) / 1.4 var(--_sans);font-variant-numeric:tabular-nums lining-nums}.number{overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate;min-inline-size:24px;max-inline-size:100%;margin-block:-.28em;padding-block:.28em;text-decoration:none}.comment .number:before{content:\"#\"}.meta>:is(.date,.edited):not(:last-child):after{content:\"·\" / \"\";margin-inline-start:.5em}a.to:before{vertical-align:-.2em;margin-inline-end:.25em}.thread:not(.flat) .to.narrow,.replies>:first-child>.comment a.to{display:none}.gone{align-self:center}.actions{flex-wrap:wrap;align-items:center;column-gap:1.15em;min-block-size:28px;display:flex}.quiet{min-block-size:28px;min-inline-size:24px;color:var(--_muted);font:500 var(--_small) / 1.2 var(--_sans);background:0 0;border:0;border-radius:.45em;align-items:center;gap:.45em;padding:0;display:inline-flex}@container thread (inline-size<30em){.list{--_size:calc(.795 * var(--_avatar))}.replies{--_size:calc(.705 * var(--_avatar))}.comment{padding-block:.55em .3em;padding-inline-start:0}.meta{min-block-size:var(--_size);align-items:center;padding-inline-start:calc(var(--_size) + .6em)}.thread:not(.flat) .to.narrow{display:inline-block}}", Bt = ".composer{margin-block-start:calc(2 * var(--_space));scroll-margin-block:6em 2em}.slot:has(~.slot>.list)>.composer{margin-block-end:calc(1.6 * var(--_space))}.title{margin-block-end:.6em;font-size:1.05em;font-weight:600}.card{--_edge:var(--afterword-border-color,color-mix(in srgb, color-mix(in srgb, currentColor var(--_weight), transparent) 77%, transparent));border:1px solid var(--_edge);border-radius:var(--_radius);padding-inline:var(--_space);background:var(--_surface)}.composer>.card{grid-template-columns:minmax(0,1fr);display:grid}.composer>.card>*{grid-area:1/1}.room{flex-wrap:wrap;column-gap:.8em;padding-block-start:14.6em;display:flex}.room>*{flex:11em;block-size:4.2em}.room>:first-child{margin-block-end:2.5em}.slot:has(~.slot>.list)>.composer>.card{min-block-size:22em}@container thread (inline-size<30em){.room{padding-block-start:18.2em}}@container thread (inline-size<18em){.room{padding-block-start:20.2em}}.notice,.unloaded-title{unicode-bidi:plaintext}", Vt = ".like{font-variant-numeric:tabular-nums lining-nums;unicode-bidi:isolate;min-inline-size:calc(16px + 1.6em)}.after{flex-wrap:wrap;align-items:center;gap:.75em 1.4em;margin-block-end:2.2em;display:flex}.after>.like{border-radius:99em;padding:0 1.05em 0 .85em;font-size:max(.8em,13px)}.after>.like:before{color:var(--_accent)}", Ht = ".skeleton,.unloaded{min-block-size:24em}.skeleton{gap:calc(1.6 * var(--_space));flex-direction:column;padding-block-start:calc(4 * var(--_space));display:flex}@keyframes appear{0%{opacity:0}}.ghost{grid-template-columns:var(--_avatar) 1fr;column-gap:calc(.9 * var(--_space));animation:.2s both appear;display:grid}.bones{background:linear-gradient(var(--_border) 0 0) 0 .4em / 9em .7em no-repeat, linear-gradient(var(--_surface) 0 0) 0 2.1em / 100% .8em no-repeat, linear-gradient(var(--_surface) 0 0) 0 3.6em / 72% .8em no-repeat;border-radius:.3em;grid-column:2;block-size:5.2em}.bones:dir(rtl){scale:-1 1}.unloaded{align-items:flex-start;gap:var(--_space);border-block-start:1px solid var(--_border);flex-direction:column;padding-block-start:calc(1.4 * var(--_space));display:flex}.outlined{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));background:var(--_surface);font:600 .88em/1.2 var(--_sans);padding:.6em 1.1em}.notice{border-inline-start:3px solid var(--_accent);background:var(--_wash);border-radius:.3em;margin-block-end:var(--_space);padding:.6em .9em;font-size:.92em}@media (prefers-reduced-motion:reduce){.ghost{animation-duration:1ms}}", Ut = ":host{box-sizing:border-box;writing-mode:horizontal-tb;inline-size:100%;margin-block-start:2em;display:block}:host([hidden]){display:none!important}.holder{outline-color:canvas;flex:auto}.holder:after{content:\"\";grid-template-columns:minmax(0,40em);transition:color 1ms;display:grid}.root{all:initial;visibility:inherit;pointer-events:inherit;cursor:inherit;overflow-wrap:anywhere;-moz-text-size-adjust:100%;text-size-adjust:100%;--_fill:var(--afterword-accent-color,var(--_link,light-dark(#2f5d9b,#9dbcf0)));--_muted:var(--afterword-muted-color,color-mix(in srgb, currentColor var(--_weight), transparent));--_surface:var(--afterword-surface,color-mix(in oklab, currentColor 4.5%, transparent));--_border:var(--afterword-border-color,color-mix(in oklab, currentColor 23%, var(--_ground,Canvas)));--_wrong:var(--afterword-danger-color,light-dark(#b3261e,#ff9d94));--_success:var(--afterword-success-color,light-dark(#1d6b3d,#86d6a4));--_radius:var(--afterword-radius,.65em);--_space:var(--afterword-spacing,1em);--_avatar:var(--afterword-avatar-size,2.2em);--_focus:var(--afterword-focus-outline,2px solid var(--_accent));--_pole:clamp(0, (.18 - y) * 9999, 1);--_white:calc(.95 * var(--_pole)) var(--_pole) calc(1.089 * var(--_pole));--_on:rgb(from color-mix(in srgb, color(from var(--afterword-background) xyz var(--_white) / clamp(0, (alpha - .5) * 9999, 1)) 99.9%, currentColor) r g b / 1);--_ink:currentColor;--_pulled:in oklab, var(--_pull,#000 0%);--_accent:color-mix(var(--_pulled), light-dark(oklch(from var(--_fill) min(l, .5) c h),oklch(from var(--_fill) max(l, .75) c h)));--_sans:system-ui, -apple-system, \"Segoe UI\", sans-serif;--_small:max(.8em, 13px);--_wash:color-mix(in oklab, var(--_accent) 9%, transparent);--_gap:calc(.72 * var(--_space));color:var(--afterword-text-color,var(--_on,var(--_ink)));background:var(--afterword-background,transparent);font-family:var(--afterword-font-family,inherit);font-size:var(--afterword-font-size,inherit);line-height:var(--afterword-line-height,1.55);display:block;container:thread/inline-size}.holder,.root{column-rule-color:color-mix(in srgb, currentColor, currentColor);-webkit-text-decoration-color:color-mix(in srgb, var(--_ground) 96%, currentColor);text-decoration-color:color-mix(in srgb, var(--_ground) 96%, currentColor)}.root[data-tone=light]{color-scheme:light}.root[data-tone=dark]{color-scheme:dark}.root:not([data-theme=auto]){--_ink:light-dark(#24262b,#e4e2dc);background:var(--afterword-background,light-dark(#fdfcf9,#16171a));padding:var(--_space)}@media (prefers-contrast:more){.root{--_muted:currentColor;--_border:color-mix(in srgb, currentColor 60%, transparent)}}*,:before,:after{box-sizing:border-box}[data-icon]:before{content:\"\";block-size:16px;inline-size:16px;clip-path:var(--_icon);background:currentColor;flex:none;display:inline-block}[data-icon]:dir(rtl):before{scale:var(--_mirror,1) 1}[data-icon=like]{--_icon:path(\"M7.62 14.15q-6.37-3.72-6.37-8.25 0-1.77 1.18-2.97 1.15-1.18 2.77-1.18 2.2 0 3.44 2.06l-0.64 0.39-0.64-0.39q1.24-2.06 3.44-2.06 3.95 0 3.95 4.15 0 4.53-6.37 8.25l-0.38 0.22-0.38-0.22z m0.76-1.3l-0.38 0.65-0.38-0.65q5.63-3.28 5.63-6.95 0-2.65-2.45-2.65-1.36 0-2.16 1.34l-0.64 1.07-0.64-1.07q-0.8-1.34-2.16-1.34-2.45 0-2.45 2.65 0 3.67 5.63 6.95z\")}[data-icon=reply]{--_icon:path(\"M6.53 4.53l-3.5 3.5-0.53-0.53 0.53-0.53 3.5 3.5-1.06 1.06-4.03-4.03 4.03-4.03 1.06 1.06z m-3.78 2.22h6.75a4.75 4.75 0 0 1 4.75 4.75v1h-1.5v-1a3.25 3.25 0 0 0-3.25-3.25h-6.75v-1.5z\");--_mirror:-1}[data-icon=to]{--_icon:path(\"M4.75 2.5v5.5a2.25 2.25 0 0 0 2.25 2.25h5.5v1.5h-5.5a3.75 3.75 0 0 1-3.75-3.75v-5.5h1.5z m5.53 4.97l3.53 3.53-3.53 3.53-1.06-1.06 3-3 0.53 0.53-0.53 0.53-3-3 1.06-1.06z\");--_mirror:-1}[data-icon=write]{--_icon:path(\"M11.03 2.47l3.03 3.03-8.25 8.25h-3.56v-3.56l8.25-8.25 0.53 0.53z m-1.06 1.06l0.53-0.53 0.53 0.53-7.5 7.5-0.53-0.53h0.75v2.5h-0.75v-0.75h2.5v0.75l-0.53-0.53 7.5-7.5 0.53 0.53-0.53 0.53-2.5-2.5z\")}h2,h3,h4,h5,h6,p,ol{margin:0;padding:0}a{color:var(--_accent);text-underline-offset:.15em}button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}button{cursor:pointer}[hidden]{display:none}:focus-visible{outline:var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}", Wt = ".thread{position:relative}.head{border-block-end:1px solid var(--_border);flex-wrap:wrap;align-items:center;gap:.35em 1.1em;padding-block-end:.7em;display:flex;position:relative}.heading{letter-spacing:-.008em;font-variant-numeric:lining-nums;margin-inline-end:auto;font-size:1.3em;font-weight:600;line-height:1.25}.leave{color:var(--_accent);text-decoration:none}.view{color:var(--_muted);align-items:center;gap:.8em;display:flex}.view:before{--_icon:path(\"M4.53 5.72l4 4-0.53 0.53-0.53-0.53 4-4 1.06 1.06-4.53 4.53-4.53-4.53 1.06-1.06z\");pointer-events:none;order:1;margin-inline-start:calc(-.8em - 16px)}.sort{appearance:none;min-inline-size:0;color:inherit;font:500 var(--_small) / 1.3 var(--_sans);cursor:pointer;background:0 0;border:0;border-radius:.35em;padding-block:.35em;padding-inline:0 20px}.dots{--_icon:path(\"M4.65 8a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0m4.6 0a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0m4.6 0a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0\");order:2;justify-content:flex-end;min-inline-size:28px}.list,.replies{list-style:none}.item{text-align:start;position:relative}.list>.item+.item{margin-block-start:.25em}.far{content-visibility:auto;contain-intrinsic-block-size:auto 7em;overflow-clip-margin:.6em}.size-1{contain-intrinsic-block-size:auto 14em}.size-2{contain-intrinsic-block-size:auto 28em}.size-3{contain-intrinsic-block-size:auto 56em}.size-4{contain-intrinsic-block-size:auto 112em}.size-5{contain-intrinsic-block-size:auto 224em}.replies{padding-inline-start:calc(var(--_above) + var(--_gap))}.answered>.comment:before,.replies>.item:before,.replies>.item:not(:last-child):after{content:\"\";border:0 solid var(--_border);pointer-events:none;border-inline-start-width:1.5px;position:absolute}.answered>.comment:before{inset-block:calc(.8em + var(--_size)) .2em;inset-inline-start:calc(var(--_size) / 2 - .75px)}.replies>.item:before,.replies>.item:after{inset-inline-start:calc(-.5 * var(--_above) - var(--_gap) - .75px)}.replies>.item:before{inline-size:calc(.5 * var(--_above) + var(--_gap) - .3em);block-size:calc(.7em + var(--_size) / 2);border-block-end-width:1.5px;border-end-start-radius:.7em;inset-block-start:-.2em}.replies>.item:after{inset-block:0}.more{overflow-anchor:none;flex-wrap:wrap;gap:.6em;margin-block:1.1em;display:flex}.more>.wide{flex:1}.slot{display:contents}.item>.slot>.more{margin:.2em 0 .3em calc(var(--_above,0) + var(--_gap))}.flat .replies{padding-inline-start:0}.flat :is(.item,.comment):before,.flat .item:after{content:none!important}@container thread (inline-size<30em){.list>.item>.replies{padding-inline-start:1em;position:relative}.list>.item>.replies:before{content:\"\";border-inline-start:1.5px solid var(--_border);position:absolute;inset-block:.4em .5em;inset-inline-start:0}.replies .replies{padding-inline-start:0}.replies>.item:before,.replies>.item:after,.answered>.comment:before{content:none!important}}", H = null;
function Gt() {
	return H || (H = new CSSStyleSheet(), H.replaceSync([
		Ut,
		Wt,
		zt,
		Rt,
		Vt,
		Bt,
		Ht
	].join("\n"))), H;
}
// src/thread/fetch-page.ts
async function Kt(e, t, n) {
	if (t) try {
		let r = await e(t, n), i = qt(r.comments, t);
		if (i !== null || r.prev === null) return {
			page: r,
			found: i
		};
	} catch (e) {
		if (!(e instanceof s) || e.code !== "not-found") throw e;
	}
	return {
		page: await e({}, n),
		found: null
	};
}
function qt(e, t) {
	for (let { id: n, number: r } of e) if ("around" in t ? n === t.around : r === t.number) return n;
	return null;
}
function Jt(e, t, n) {
	if (e.repliesBefore > 0) return {
		...e,
		repliesBefore: n === 0 ? 0 : Math.max(0, e.repliesBefore - n)
	};
	let r = n === 0 ? null : t.next, i = r === null ? 0 : Math.max(1, e.moreReplies - n);
	return {
		...e,
		repliesCursor: r,
		moreReplies: i
	};
}
function Yt(e) {
	return e instanceof s ? e : new s("invalid-response", String(e), { cause: e });
}
// src/thread/thread-state.ts
function Xt(e, t) {
	let i = r("loading"), a = r(null), o = r(/* @__PURE__ */ new Map()), s = r(/* @__PURE__ */ new Set()), c = r([]), l = r(e), u = {
		prev: r(null),
		next: r(null)
	}, d = {
		prev: r("idle"),
		next: r("idle")
	}, f = [], p = n(() => {
		let e = [...o.value.values(), ...c.value];
		return f = S(f, C(e, l.value));
	}), m = ({ comment: e }) => (s.value.has(e.id) || e.state === "unsettled") && l.value === "oldest" && u.next.value !== null, h = (e) => n(() => u[e].value === null ? null : d[e].value);
	return {
		status: i,
		failure: a,
		comments: o,
		unlistedRoots: s,
		unsettled: c,
		order: l,
		cursors: u,
		loading: d,
		count: r(0),
		likes: r(0),
		newIds: r(/* @__PURE__ */ new Set()),
		open: r(!0),
		capabilities: r(t),
		replies: r(/* @__PURE__ */ new Map()),
		target: r(null),
		missing: r(!1),
		loaded: n(() => a.value === null && (i.value === "ready" || o.value.size > 0)),
		tree: n(() => p.value.filter((e) => !m(e))),
		unplacedRoots: n(() => p.value.filter(m)),
		ends: {
			prev: h("prev"),
			next: h("next")
		}
	};
}
function Zt(e, t, n, r) {
	let i = n.comments.filter(({ id: e }) => !r.has(e)), a = new Map(r);
	for (let e of n.comments) a.set(e.id, e);
	let s = new Set(n.comments.map(({ id: e }) => e));
	return o(() => {
		e.comments.value = a, e.unlistedRoots.value = new Set([...e.unlistedRoots.value].filter((e) => r.has(e) && !s.has(e))), e.capabilities.value = t, e.count.value = n.thread.count, e.likes.value = n.thread.likes, e.open.value = n.thread.state === "open";
	}), n.skipped > 0 && console.warn(`[afterword] ${n.skipped} of the comments could not be read and were left out.`), i;
}
function U(e, t) {
	let { put: n = [], gone: r = [], newIds: i = e.newIds.value } = t, a = new Map(e.comments.value), s = new Set(e.unlistedRoots.value), c = e.count.value;
	for (let e of n) c += W(e) - W(a.get(e.id)), e.parent === null && !a.has(e.id) && s.add(e.id), a.set(e.id, e);
	for (let e of r) c -= W(a.get(e)), a.delete(e);
	o(() => {
		e.comments.value = a, s.size !== e.unlistedRoots.value.size && (e.unlistedRoots.value = s), e.count.value = Math.max(0, c), e.newIds.value = i;
	});
}
var W = (e) => Number(e?.state === "published");
function Qt(e) {
	let { status: t, failure: n, comments: r, unlistedRoots: i, order: a, cursors: s, count: c, replies: l, newIds: u } = e, d = [
		t,
		n,
		r,
		i,
		a,
		c,
		l
	];
	d.push(u, s.prev, s.next, e.missing);
	let f = d.map(({ value: e }) => e);
	return () => o(() => d.forEach((e, t) => e.value = f[t]));
}
// src/thread/paging.ts
function $t(e, { list: t, apply: n, signal: r, onError: i }) {
	let { cursors: a, loading: s, replies: c } = e, l = /* @__PURE__ */ new Map();
	async function u(e, n, a) {
		let s = r();
		e("loading");
		try {
			let r = await t(n, s);
			return s.throwIfAborted(), o(() => (e("idle"), a(r)));
		} catch (t) {
			return s.aborted || (e("failed"), i(t)), [];
		}
	}
	async function d(e) {
		let t = a[e].value;
		return t === null || s[e].value === "loading" ? [] : u((t) => s[e].value = t, { cursor: t }, (r) => {
			let i = n(r);
			return a[e].value = i.length === 0 || r[e] === t ? null : r[e], i;
		});
	}
	async function f(t) {
		if (c.value.get(t.id) === "loading") return [];
		let r = (e) => c.value = new Map(c.value).set(t.id, e), i = t.repliesBefore > 0 ? l.get(t.id) : t.repliesCursor;
		return u(r, {
			parent: t.id,
			...i ? { cursor: i } : {}
		}, (r) => {
			let i = n({
				...r,
				comments: r.comments.filter(({ id: e }) => e !== t.id)
			});
			return t.repliesBefore > 0 && l.set(t.id, r.next), U(e, { put: [Jt(t, r, i.length)] }), i;
		});
	}
	return {
		more: d,
		moreReplies: f,
		skipped: l
	};
}
// src/thread/thread-store.ts
function en(e, t) {
	let n = Xt(t.order, e.capabilities()), { status: r, failure: i, comments: a, order: s } = n, { cursors: c, loading: l, replies: u, target: d, missing: f } = n, p = new AbortController(), m = !1, h = (e) => ({
		thread: t.thread,
		order: s.value,
		limit: t.pageSize,
		...e
	}), g = (t, r) => Zt(n, e.capabilities(), t, r);
	async function _(n, r) {
		let i = await e.list(h(n), r);
		return await t.beforeShow?.(i), i;
	}
	let { onError: y } = t, { more: b, moreReplies: x, skipped: S } = $t(n, {
		list: _,
		apply: (e) => g(e, a.value),
		signal: () => p.signal,
		onError: y
	});
	async function C(e = null) {
		m = !0, p.abort();
		let { signal: a } = p = new AbortController();
		r.value = "loading";
		try {
			let { page: s, found: p } = await Kt(_, e, a);
			a.throwIfAborted(), o(() => {
				g(s, /* @__PURE__ */ new Map()), c.prev.value = s.prev, c.next.value = s.next, l.prev.value = l.next.value = "idle", u.value = /* @__PURE__ */ new Map(), n.newIds.value = /* @__PURE__ */ new Set(), S.clear(), f.value = e !== null && p === null && t.isAlone?.() !== !1, r.value = "ready", i.value = null, p && (d.value = {
					id: p,
					how: "link"
				});
			}), t.onLoad(s.thread.count);
		} catch (t) {
			if (a.aborted) return;
			o(() => {
				i.value = Yt(t), r.value = "failed";
			}), addEventListener("online", () => void C(e), {
				once: !0,
				signal: a
			}), y(t);
		}
	}
	function w(e) {
		let t = v(e);
		return t && qt(a.value.values(), t);
	}
	async function ee(e) {
		let t = v(e), n = w(e);
		n === null ? t && await C(t) : T(n, "link");
	}
	function te(e) {
		U(n, { put: [e] });
	}
	function ne(e) {
		U(n, { gone: [e] });
	}
	function T(e, t, n) {
		f.value = !1, d.value = {
			id: e,
			how: t,
			top: n
		};
	}
	return {
		...n,
		id: t.thread,
		pageSize: t.pageSize,
		load: () => C(r.value === "ready" ? null : v(t.hash)),
		more: b,
		moreReplies: x,
		paging: () => ({
			cursors: c,
			loading: l,
			signal: p.signal,
			list: _,
			apply: (e) => g(e, a.value),
			onError: y
		}),
		async setOrder(e) {
			e !== s.value && (s.value = e, m && await C());
		},
		holds: w,
		followHash: ee,
		add: te,
		remove: ne,
		merge: (e) => U(n, e),
		show: T,
		snapshot() {
			let e = Qt(n), t = new Map(S);
			return () => {
				p.abort(), p = new AbortController(), e(), l.prev.value = l.next.value = "idle", S.clear();
				for (let [e, n] of t) S.set(e, n);
			};
		},
		dispose: () => p.abort()
	};
}
// src/thread/keyed-children.ts
function tn(e, t) {
	let n = /* @__PURE__ */ new Map(), r = null;
	return {
		list: e,
		keep(e) {
			if (r = null, n.size === 0) return;
			let t = new Set(e.map(({ comment: e }) => e.id));
			for (let [e, r] of n) t.has(e) || (r.forget(), r.element.remove(), n.delete(e));
		},
		put(i, a, o) {
			let { id: s } = i.comment, c = n.get(s), l = c ?? t(i, a, o), u = r ? r.element.nextSibling : e.firstChild;
			return r = l, l.element !== u && e.insertBefore(l.element, u), c ? c.update(i, a) : (n.set(s, l), G(i));
		},
		prepend(r, i, a) {
			let o = t(r, i, a);
			return e.prepend(o.element), n.set(r.comment.id, o), G(r);
		},
		has: ({ comment: e }) => n.has(e.id)
	};
}
var G = ({ replies: e }) => e.reduce((e, t) => e + G(t), 1);
// src/thread/more-button.ts
function nn(e, t, n) {
	return an(e, n, {
		state: () => n.thread.ends[t].value,
		label: () => n.t(t === "next" ? "more" : "earlier"),
		load: () => n.thread.more(t),
		beside: n.slots.more[t]
	});
}
function rn(e, t, n) {
	let { thread: r, t: i } = n, a = () => r.comments.value.get(t);
	return an(e, n, {
		state: () => {
			let { moreReplies: e = 0, repliesBefore: n = 0 } = a() ?? {};
			return e + n > 0 ? r.replies.value.get(t) ?? "idle" : null;
		},
		label: () => {
			let { moreReplies: e = 0, repliesBefore: t = 0 } = a() ?? {};
			return t > 0 ? i("earlierReplies", { count: t }) : i("moreReplies", { count: e });
		},
		load: async () => {
			let e = a();
			return e ? r.moreReplies(e) : [];
		}
	});
}
function an(e, n, r) {
	let i = g("button", {
		part: "button more",
		class: r.beside ? "outlined wide" : "quiet",
		type: "button",
		...r.beside ? {} : { "data-icon": "more-replies" }
	}), a = g("div", { class: "more" }, i);
	i.addEventListener("click", () => void on(i, r, n)), r.beside && a.append(r.beside);
	let o = _(a, () => r.state() === "failed" ? g("span", {
		part: "error",
		class: "error",
		role: "alert"
	}, n.t("moreFailed")) : null), s = t(() => {
		let t = r.state();
		if (t === null) return a.replaceWith();
		a.parentNode || e.append(a), i.setAttribute("aria-disabled", String(t === "loading")), i.textContent = t === "loading" ? n.t("loading") : r.label();
	});
	return () => {
		s(), o(), a.replaceWith();
	};
}
async function on(e, { load: t }, n) {
	let r = await t(), i = r[0];
	i && (n.announce(n.t("loaded", { count: r.length })), (e.isConnected ? e.matches(":focus") : document.activeElement === document.body) && n.thread.show(i.id, "stay"));
}
// src/thread/comment-item.ts
var sn = class t {
	element = g("li");
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = null;
	#o = /* @__PURE__ */ new Map();
	#s = null;
	#c = () => {};
	constructor(e, t, n, r) {
		this.#r = e, this.#i = t, this.#n = n, this.#t = r, this.#e = Tt(e, r), this.element.append(this.#e), r.drawn.set(e.comment.id, this), this.#l(), this.#u(), this.#d();
	}
	update(e, t) {
		let n = this.#r;
		if (e === n && t === this.#i) return 0;
		let r = t === this.#i && e.comment === n.comment && e.parent === n.parent && e.depth === n.depth && e.orphan === n.orphan;
		return this.#r = e, this.#i = t, r || this.redraw(n), this.#d() + Number(!r);
	}
	redraw(t = this.#r) {
		e(() => {
			let e = Tt(this.#r, this.#t);
			t.comment.text === void 0 != (this.#r.comment.text === void 0) && this.#e.querySelector(":scope > .body")?.remove(), this.#t.patch(this.#e, e), this.#l(), this.#u();
		});
	}
	forget() {
		let { drawn: e } = this.#t, { id: t } = this.#r.comment;
		e.get(t) === this && e.delete(t);
		for (let e of this.#o.values()) e();
		this.#c(), this.#a?.keep([]);
	}
	#l() {
		let e = this.#e.querySelector(":scope > .body"), { html: t, text: n } = this.#r.comment;
		n === void 0 ? this.#t.fillBody(e, t) : e && (e.classList.add("plain"), e.textContent = n);
	}
	#u() {
		let e = this.#t.slots.comments.get(this.#r.comment.id) ?? [];
		for (let [t, n] of this.#o) e.includes(t) || (this.#o.delete(t), n());
		for (let t of e) this.#o.has(t) || this.#o.set(t, Lt(this.#e, t));
	}
	#d() {
		let e = this.element, [n, r] = [this.#t, this.#r], { comment: i, replies: a } = r;
		e.className = `item${a.length > 0 ? " answered" : ""}${this.#n ? cn(r) : ""}`;
		let o = 0;
		if (a.length > 0 || this.#a) {
			this.#a || (this.#a = tn(g("ol", {
				class: "replies",
				role: "list"
			}), (e, r) => new t(e, r, !1, n)), this.#e.after(this.#a.list)), this.#a.keep(a);
			for (let e of a) o += this.#a.put(e, this.#i, !1);
		}
		return (i.repliesBefore + i.moreReplies > 0 || this.#s) && (this.#s || (this.#s = V(), this.#c = rn(this.#s, i.id, n)), i.repliesBefore > 0 ? this.#e.after(this.#s) : e.lastChild !== this.#s && e.append(this.#s)), o;
	}
}, cn = (e) => ` far size-${Math.min(5, Math.round(Math.log2(ln(e))))}`, ln = ({ comment: e, replies: t }) => t.reduce((e, t) => e + ln(t), 1 + e.html.length / 500), un = 30, dn = 20, fn = 20;
function pn(e, t, n, r) {
	let i = g("ol", {
		part: "list",
		class: "list",
		role: "list"
	}), a = tn(i, (...e) => new sn(...e, r)), o, s = 0, c = 0;
	function l() {
		let e = i.firstChild ? Infinity : un, r = performance.now() + dn, u = 0;
		clearTimeout(o);
		let d = t.peek();
		for (; s < d.length;) {
			if (e === Infinity ? performance.now() > r : u >= e) {
				o = setTimeout(l);
				return;
			}
			u += c > 0 ? a.prepend(d[--c], n.peek(), c >= fn) : a.put(d[s], n.peek(), s++ >= fn);
		}
	}
	let u = h(() => [t.value, n.value], () => {
		a.keep(t.peek()), s = 0, c = Math.max(0, t.peek().findIndex(a.has)), l(), i.parentNode || e.append(i);
	});
	return () => {
		u(), clearTimeout(o), a.keep([]), i.replaceWith();
	};
}
// src/thread/error-messages.ts
var mn = {
	network: "network",
	timeout: "timeout",
	"invalid-response": "unreadable",
	"rate-limited": "rate-limited"
};
function hn(e, { t }) {
	return t(mn[e] ?? "unavailable");
}
// src/thread/notices.ts
function gn(e, n) {
	let { status: r, failure: i, load: a } = n.thread, o = g("strong"), s = new Text(), c = g("button", {
		part: "button",
		class: "outlined",
		type: "button"
	});
	return c.addEventListener("click", () => {
		r.value !== "loading" && a();
	}), e.append(g("div", {
		part: "notice",
		class: "unloaded"
	}, g("p", {
		class: "unloaded-title",
		role: "alert"
	}, o, " ", s), c)), t(() => {
		let e = r.value === "loading";
		o.textContent = n.t("failedTitle"), s.data = hn(i.value?.code ?? "", n), c.setAttribute("aria-disabled", String(e)), c.textContent = n.t(e ? "retrying" : "retry");
	});
}
var _n = 300;
function vn(e, n) {
	if (n.hasFallback) return () => {};
	let r = g("p", { class: "unseen" }), i = g("div", { class: "skeleton" }, r), a = setTimeout(() => {
		for (let e = 0; e < 3; e++) {
			let e = [g("span", { class: "avatar" }), g("span", { class: "bones" })];
			i.append(g("div", {
				class: "ghost",
				"aria-hidden": "true"
			}, ...e));
		}
	}, _n);
	e.append(i);
	let o = t(() => {
		r.textContent = n.t("loading");
	});
	return () => {
		clearTimeout(a), o();
	};
}
// src/thread/thread-header.ts
function yn(e, r) {
	let { thread: i, settings: a, t: o } = r, { count: s, capabilities: c } = i, l = g("bdi", { part: "count" }), u = g("header", { class: "head" }), d = n(() => a.value.headingLevel), f = n(() => i.open.value && c.value.post), p = n(() => c.value.features.has("like")), m = n(() => s.value > 1), h = g("a", {
		class: "leave quiet",
		"data-icon": "write"
	});
	h.addEventListener("click", (e) => {
		e.preventDefault();
		let t = u.getRootNode().getElementById("composer-text");
		t?.focus({ preventScroll: !0 }), t?.closest("form")?.scrollIntoView({ block: "center" });
	});
	let v = g("div", { class: "after" }), b = g("select", {
		part: "sort",
		class: "sort"
	}), x = ["oldest", "newest"].map((e) => g("option", { value: e }));
	b.append(...x), b.addEventListener("change", () => void i.setOrder(b.value));
	let S = g("button", {
		part: "button",
		class: "quiet dots",
		type: "button",
		"aria-expanded": "false",
		"data-icon": "more"
	}), C = g("div", {
		class: "view",
		"data-icon": "down"
	}, b, S), w = [
		_(u, () => g(`h${d.value}`, {
			part: "heading",
			class: "heading",
			id: "heading",
			tabindex: "-1"
		}, l)),
		_(u, () => f.value ? h : null),
		_(u, () => m.value ? C : null),
		_(e, () => p.value ? v : null),
		St(v, r),
		t(() => {
			l.textContent = s.value === 0 ? o("empty") : o("count", { count: s.value });
		}),
		t(() => {
			h.setAttribute("href", `${y(location.href)}#leave-a-comment`), h.textContent = o("leaveOne"), b.setAttribute("aria-label", o("order"));
			for (let e of x) e.textContent = o(e.value);
			S.setAttribute("aria-label", o("menu"));
		}),
		t(() => {
			b.value = i.order.value;
		})
	];
	return u.append(r.slots.header), e.append(u), () => {
		for (let e of w) e();
	};
}
// src/thread/thread-view.ts
function bn(e, r) {
	let { status: i, failure: a, loaded: o } = r.thread, s = g("p", {
		class: "unseen",
		role: "status"
	}), c = g("section", { "aria-labelledby": "heading" }, s), l = n(() => a.value === null ? o.value ? xn : vn : gn), u = [
		t(() => {
			c.className = r.settings.value.layout === "flat" ? "thread flat" : "thread";
		}),
		t(() => c.setAttribute("aria-busy", String(i.value === "loading"))),
		t(() => {
			s.textContent = r.announcement.value;
		}),
		h(() => l.value, () => {
			let e = V(), t = l.peek()(e, r);
			return s.before(e), () => {
				t(), e.replaceWith();
			};
		})
	];
	return e.append(c), () => {
		for (let e of u) e();
		c.replaceWith();
	};
}
function xn(e, r) {
	let { thread: i, slots: a, settings: o } = r, [s, c, l, u, d] = [
		1,
		2,
		3,
		4,
		5
	].map(() => V()), f = Sn(r), p = n(() => o.value.inputPosition === "top"), m = n(() => i.unplacedRoots.value.length > 0), g = [
		yn(e, r),
		_(e, () => i.missing.value ? Cn(r) : null),
		nn(s, "prev", r),
		pn(c, i.tree, f, r),
		nn(l, "next", r),
		h(() => m.value, () => m.peek() ? pn(u, i.unplacedRoots, f, r) : void 0),
		wn(d, r)
	];
	return e.append(s, c, l, u, a.afterList), g.push(t(() => {
		p.value ? s.before(d) : a.afterList.after(d);
	})), () => {
		for (let e of g) e();
	};
}
function Sn({ thread: e, settings: t, words: r }) {
	let i = n(() => {
		let { post: t, features: n, form: r } = e.capabilities.value;
		return [
			t && e.open.value,
			[...n],
			r.maxDepth
		].join();
	});
	return n(() => ({ of: [
		i.value,
		t.value,
		r.value
	] }));
}
function Cn({ t: e }) {
	let t = g("p", {
		part: "notice",
		class: "notice",
		tabindex: "-1"
	}, e("notHere"));
	return queueMicrotask(() => t.focus()), t;
}
function wn(e, t) {
	let { open: r, capabilities: i } = t.thread, a = n(() => i.value.post ? r.value ? "open" : "closed" : "none");
	return h(() => a.value, () => {
		if (a.peek() === "open") return de(e, null, t);
		if (a.peek() !== "none") return _(e, () => g("p", {
			part: "notice",
			class: "notice closed"
		}, t.t("closed")));
	});
}
// src/mount.ts
var Tn = et(ze), K = /* @__PURE__ */ new Set();
function En(e, n, i = !1) {
	let a = e.shadowRoot ?? e.attachShadow({ mode: "open" }), o = document.createElement("div"), s = document.createElement("slot"), c = document.createElement("div"), u = Ae(e, o);
	o.className = "holder", o.append(s), a.adoptedStyleSheets = [Gt(), u.sheet], a.replaceChildren(o);
	let d = r(Ie(e, n)), f = Ft(e, c, d, n.strings), p = r(n.live ?? "on"), { hash: m } = location, h = (t) => {
		let { endpoint: r } = n;
		Re("error", `${r}: ${String(t)}`, (e) => e.diagnose(t, r)), E(e, "afterword-error", On(t));
	}, g = le(n.backend ?? "afterword", n.endpoint), _ = en(g, {
		thread: n.thread,
		order: n.order ?? "oldest",
		pageSize: n.pageSize ?? 50,
		hash: m,
		isAlone: () => K.size === 1,
		beforeShow: ({ comments: e }) => Promise.all([Tn.prepare(e), f.ready()]),
		onLoad: (t) => E(e, "afterword-load", {
			count: t,
			thread: n.thread
		}),
		onError: h
	}), y = {
		...Dn(e, _, f),
		backend: g,
		root: a,
		wrapper: c,
		live: p,
		hash: m,
		endpoint: l(n.endpoint),
		updateTone: ye(a, o, c),
		isOthers: (e) => [...K].some((t) => t !== _ && t.holds(e) !== null),
		onBeforePost: (t) => E(e, "afterword-before-post", { draft: t }, !0),
		onPost: (t) => void E(e, "afterword-post", { comment: t }),
		onError: h,
		pressed: null
	};
	K.add(_);
	let b = n.order, x = [
		() => K.delete(_),
		_.dispose,
		f.stop,
		u.stop
	], S = () => {
		c.className = "root", o.append(c), x.push(t(() => {
			c.dataset.theme = d.value.theme, y.updateTone();
		}), t(() => {
			s.hidden = _.loaded.value;
		})), f.begin(), x.push(me(y), bn(c, y)), u.hold(y.hasFallback), _.load().then(u.settle);
	};
	if (i || n.loading === "eager" || v(location.hash)) S();
	else {
		let t = _e(e, S);
		x.push(() => t.disconnect());
	}
	return {
		reload: _.load,
		apply(t) {
			d.value = Ie(e, t), t.order !== b && _.setOrder(t.order ?? "oldest"), b = t.order, p.value = t.live ?? "on";
		},
		unmount() {
			for (let e of x) e();
			c.replaceWith(), s.hidden = !1;
		}
	};
}
function Dn(e, t, { settings: n, words: i }) {
	let a = r("");
	return {
		thread: t,
		settings: n,
		words: i,
		t: (e, t) => i.value(e, t),
		announcement: a,
		announce(e) {
			a.value = e + (a.peek() === e ? "\xA0" : "");
		},
		fillBody: Tn.fill,
		hasFallback: [...e.childNodes].some((e) => e.nodeName !== "SCRIPT" && (e instanceof Element || e.textContent?.trim())),
		slots: It(),
		decorators: /* @__PURE__ */ new Set(),
		heart: r((e, t) => ({
			count: t,
			isPressed: !1,
			isFailed: !1
		})),
		drawn: /* @__PURE__ */ new Map(),
		patch: Et
	};
}
function On(e) {
	if (!(e instanceof s)) return {
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
// src/host-page/canonical.ts
function kn(e) {
	let t = document.querySelector("head link[rel~=canonical i]");
	e.url && e.href === t?.href || (e.href = t?.href, e.url = location.href);
}
// src/host-page/page-thread.ts
var q = {}, An, jn = /* @__PURE__ */ new Set();
function Mn(e) {
	q = e;
}
function Nn() {
	let e = location.href, t = Pn(e);
	kn(q);
	let { href: n } = q, r = n !== An;
	if (An = n, jn.add(t), !n) return t;
	let i = T({
		url: e,
		canonical: n
	});
	return Fn(i) === Fn(t) ? q.url = e : r && jn.has(i) && (q.url = `https://${i}`), Pn(q.url ?? e) === t ? i : t;
}
var Pn = (e) => T({
	url: e,
	canonical: null
}), Fn = (e) => e?.replace(/^[^/]*/, ""), J = /* @__PURE__ */ new Set(), Y = () => {
	for (let e of J) e();
}, X = null;
function In(e) {
	return J.size === 0 && (X = new MutationObserver(Y), X.observe(document, {
		attributeFilter: ["href"],
		childList: !0,
		subtree: !0
	}), addEventListener("popstate", Y), Ln()?.addEventListener("currententrychange", Y)), J.add(e), () => {
		!J.delete(e) || J.size > 0 || (X?.disconnect(), removeEventListener("popstate", Y), Ln()?.removeEventListener("currententrychange", Y));
	};
}
var Ln = () => globalThis.navigation, Z = "afterword-comments", Rn = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], Q = /* @__PURE__ */ new Map(), zn, $ = /* @__PURE__ */ new WeakSet(), Bn = globalThis.HTMLElement ?? class {}, Vn = class extends Bn {
	static observedAttributes = Me.map(A);
	#e = null;
	#t = null;
	#n = () => {};
	#r = !1;
	#i = "no";
	#a = /* @__PURE__ */ new Set();
	connectedCallback() {
		this.#r || (this.#r = !0, this.#n = In(() => this.#o()), this.#s("anew"));
	}
	disconnectedCallback() {
		queueMicrotask(() => {
			this.isConnected || (this.#r = !1, this.#n(), this.#f());
		});
	}
	adoptedCallback() {
		this.#r && this.#s("anew");
	}
	attributeChangedCallback(e, t, n) {
		this.#r && t !== n && this.#s(Rn.includes(e) ? "anew" : "in-place");
	}
	async reload() {
		await this.#e?.reload();
	}
	#o() {
		this.getAttribute("thread") || Q.get("thread") || Nn() !== this.#t && this.#s("anew");
	}
	#s(e) {
		this.#i === "no" && queueMicrotask(() => this.#c()), this.#i !== "anew" && (this.#i = e);
	}
	#c() {
		let e = this.#i;
		if (this.#i = "no", this.isConnected) try {
			e === "anew" || !this.#e ? (this.#f(), this.ownerDocument === document && this.#d()) : this.#e.apply(this.#u());
		} catch (e) {
			this.#l(e);
		}
	}
	#l(e) {
		console.error(`[afterword] can't start: ${String(e)}`);
		let t = Document.prototype.createElement.call(document, "slot");
		this.shadowRoot?.replaceChildren(t);
	}
	#u() {
		let { options: e, wrong: t } = Ne((e) => this.getAttribute(e) ?? Q.get(e) ?? null);
		for (let [e, n] of t) {
			let t = `${e} ${n}`;
			this.#a.has(t) || (this.#a.add(t), Re("warn", `wrong: ${t}`, ({ optionProblem: t }) => t(e, n)));
		}
		return e;
	}
	#d() {
		if (!("any" in AbortSignal && CSS.supports("color", "light-dark(red,red)"))) throw "this browser is too old";
		let e = this.#u(), t = this.#t = e.thread ?? Nn(), n = e.endpoint ?? zn;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name to make one of") : this.#e = En(this, {
			...e,
			endpoint: n,
			thread: t
		}, $.has(this));
	}
	#f() {
		this.#e?.unmount(), this.#e = null;
	}
};
function Hn(e = /* @__PURE__ */ new Map(), t, n = $, r = {}) {
	customElements.get(Z) || (Q = e, zn = t, $ = n, Mn(r), Oe(document.querySelectorAll(Z)), customElements.define(Z, Vn));
}
export { ce as C, de as S, k as _, Yt as a, pe as b, Nt as c, ct as d, I as f, Ue as g, P as h, hn as i, z as l, L as m, Hn as n, Lt as o, Xe as p, En as r, Ot as s, Vn as t, B as u, A as v, ie as w, fe as x, D as y };
