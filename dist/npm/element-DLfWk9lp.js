import { a as e, i as t, s as n, t as r } from "./protocol-BVT1pbWD.js";
import { a as i, i as a, o, s, t as c } from "./parse-comments-1KeXBRVc.js";
import { t as l } from "./backend-DHDrHP5L.js";
import { n as u, r as d, t as f } from "./create-element-CzrO_qdr.js";
import { n as p, r as m } from "./anchor-DuigV5cl.js";
import { n as h, t as g } from "./safe-url-B-bdfIxh.js";
import { i as _, n as v, t as y } from "./tree-BRb2fVBZ.js";
import { batch as b, computed as x, effect as S, signal as C, untracked as w } from "@preact/signals-core";
// src/backends/fetch-json.ts
var ee = 5e3;
function T(e, t) {
	return i((t) => te(e, t), t);
}
async function te(e, t) {
	let n = () => fetch(e, { signal: t }), r = 1e3;
	try {
		let e = await n();
		if (![
			502,
			503,
			504
		].includes(e.status)) return e;
		r *= s(e.headers.get("retry-after")) ?? 1;
	} catch {
		t.throwIfAborted();
	}
	return await new Promise((e, n) => {
		setTimeout(e, Math.min(r, ee) * (.5 + Math.random() / 2)), t.addEventListener("abort", () => n(t.reason));
	}), n();
}
// src/backends/afterword.ts
function E(t, r) {
	let i = c({}, !0), s = null, u = null;
	async function d() {
		try {
			return await (u ??= r());
		} catch (e) {
			throw u = null, new l("network", String(e), { cause: e });
		}
	}
	return {
		capabilities: () => i,
		async list(e, r) {
			let l = await T(n(t, e), r), u = a(l, e.thread);
			return i = c(l, !0), o(l) && typeof l.event == "string" && (s ??= l.event), u;
		},
		post: async (...e) => (await d()).post(...e),
		edit: async (...e) => (await d()).edit(...e),
		remove: async (...e) => (await d()).remove(...e),
		read: async (...e) => (await d()).read(...e),
		like: async (...e) => (await d()).like(...e),
		preview: async (...e) => (await d()).preview(...e),
		subscribe(n, r, i) {
			let a = s;
			return i(e(t, n, a), {
				...r,
				onOpen: () => r.onOpen(a !== null),
				onId: (e) => {
					s = e;
				}
			});
		}
	};
}
// src/backends/lazy-backend.ts
function ne(e) {
	let t = null, n = async () => t ??= await e(), r = (e) => async (...t) => {
		let r = (await n())[e];
		if (!r) throw new l("unsupported", `this backend can't ${e}`);
		return r(...t);
	};
	return {
		capabilities: () => t?.capabilities() ?? c({}, !1),
		list: async (e, t) => (await n()).list(e, t),
		post: r("post"),
		edit: r("edit"),
		remove: r("remove"),
		read: r("read"),
		preview: r("preview"),
		like: r("like"),
		subscribe: (...e) => t?.subscribe?.(...e) ?? { close: () => {} }
	};
}
// src/features/chunks.ts
var D = {
	diagnosis: () => import("./diagnosis.chunk-1KMmAAZE.js"),
	static: () => import("./static-DkGoifGU.js"),
	sanitizer: () => import("./sanitize-7KdEc5YR.js"),
	writes: () => import("./afterword-writes-M-qmH27P.js"),
	interaction: () => import("./interaction.chunk-w_7q2WQu.js"),
	composer: () => import("./composer.chunk-Deb7ROHr.js"),
	sending: () => import("./sending.chunk-BYWBxZnf.js"),
	editing: () => import("./editing.chunk---Xs008b.js"),
	live: () => import("./live.chunk-BJdKYdaR.js"),
	tools: () => import("./editor-tools.chunk-CUNFNnH3.js"),
	unread: () => import("./unread.chunk-CCpSy5Vp.js"),
	showAll: () => import("./show-all.chunk-BjvQWx_V.js"),
	references: () => import("./references.chunk-KkZTGCCV.js"),
	languages: () => import("./languages.chunk-jsr10Rpp.js")
};
// src/thread/composer-slot.ts
function re(e, t, n) {
	return S(() => {
		let r = n.slots.composer.value;
		if (r) return w(() => r(e, t));
		let { name: i, email: a, url: o } = n.thread.capabilities.value.form, s = [
			i,
			a,
			o
		].flatMap((e) => e === "off" ? [] : d("div"));
		return e.append(d("div", {
			class: t ? "composer in-place" : "composer",
			"aria-hidden": "true"
		}, d("p", { class: "title" }, n.t("write")), d("div", { class: "card waiting" }, d("div", { class: "room" }, ...s)))), () => e.replaceChildren();
	});
}
function ie(e, t) {
	return (n) => S(() => {
		let r = d("button", {
			part: "button",
			class: "quiet",
			type: "button"
		}, e.t("retry"));
		return r.addEventListener("click", t), n.replaceChildren(d("p", {
			part: "notice",
			class: "notice",
			role: "alert"
		}, e.t("formFailed"), " ", r)), () => n.replaceChildren();
	});
}
// src/features/lazy.ts
function ae(e, t, n = () => {}) {
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
function oe(e) {
	let { thread: t, slots: n, wrapper: r } = e, { load: i, stop: a } = ae(() => (n.composer.value = null, D.interaction()), ({ start: t }) => (r.removeEventListener("click", o), t(e)), () => n.composer.value = ie(e, () => void i())), o = ({ target: n }) => {
		e.pressed = n, t.loaded.value && i();
	};
	r.addEventListener("click", o);
	let s = S(() => {
		t.loaded.value && se(() => void i());
	});
	return () => {
		s(), a();
	};
}
function se(e) {
	document.hidden ? e() : requestAnimationFrame(() => setTimeout(e));
}
// src/host-page/console.ts
async function ce(e, t, n) {
	let r = await D.diagnosis().then(n, () => t);
	console[e](`[afterword] ${r}`);
}
// src/host-page/events.ts
function O(e, t, n, r = !1) {
	return e.dispatchEvent(new CustomEvent(t, {
		bubbles: !0,
		composed: !0,
		cancelable: r,
		detail: n
	}));
}
// src/host-page/near-viewport.ts
var le = 1e3;
function ue(e, t) {
	let n = new IntersectionObserver((e) => {
		e.some(({ isIntersecting: e }) => e) && (n.disconnect(), t());
	}, { rootMargin: `${le}px` });
	return n.observe(e), n;
}
// src/host-page/page-colors.ts
var de = 2;
function fe(e, t, n) {
	let r = new CSSStyleSheet();
	e.adoptedStyleSheets.push(r);
	let i = getComputedStyle(t), a = getComputedStyle(n), o = "", s = "", c = "", l = "", u = () => {
		let e = `.holder { --_ground: ${o} } .root { --_ground: ${s}; ${c} }`;
		e !== l && r.replaceSync(l = e);
	}, d = () => {
		o = pe(e, i.outlineColor), u();
		let { theme: t } = n.dataset;
		n.dataset.tone = t === "auto" ? he(i).tone : t, s = me(o, n), u();
		let { text: r, behind: l, tone: d } = he(a);
		c = `--_weight: ${ye(_e(r, l))}; --_pull: ${ve(d, l)}`, u(), n.dataset.tone = d;
	};
	return t.addEventListener("transitionend", d), d;
}
function k(e) {
	return e instanceof ShadowRoot ? e.host : e instanceof Element && e.assignedSlot || e.parentNode;
}
function pe(e, t) {
	return e ? me(pe(k(e), t), e) : t;
}
function me(e, t) {
	if (!(t instanceof Element)) return e;
	let { backgroundColor: n } = getComputedStyle(t), [, r = "1"] = n.split(/rgba.+, |\/ /);
	return `color-mix(in srgb, rgb(from ${n} r g b / 1) ${parseFloat(r) * 100}%, ${e})`;
}
function he(e) {
	let t = ge(e.columnRuleColor), n = ge(e.textDecorationColor), r = (t + .05) / (n + .05), i = r > de || r < 1 / de ? n : Number(t < .2);
	return {
		text: t,
		behind: i,
		tone: t > i ? "dark" : "light"
	};
}
function ge(e) {
	let [, t, n, r] = e.split(" ").map((e) => Math.max(0, parseFloat(e)) ** 2.2);
	return .2126 * t + .7152 * n + .0722 * r;
}
function _e(e, t) {
	let n = (e) => Math.max(0, e) ** (1 / 2.2), r = e > t ? t * 5.6 + .23 : t / 4.9 - .04, i = n(t);
	return Math.max(68, 100 * (n(r) - i) / (n(e) - i));
}
function ve(e, t) {
	let [n, r] = e === "dark" ? ["#fff", t * 800 - 32] : ["#000", 23 / t - 25];
	return r > 6 ? `${n} ${ye(r)}` : "initial";
}
var ye = (e) => `${Math.min(100, e)}%`, be = /* @__PURE__ */ new WeakMap();
function xe(e) {
	for (let t of e) be.set(t, t.offsetHeight);
}
var Se = "calc(24 * var(--afterword-font-size, 1em))";
function Ce(e, t) {
	let n = be.get(e) ?? 0, r = new CSSStyleSheet(), i = (e, t = "0px") => r.replaceSync(`.holder { min-block-size: max(${e}px, ${t}) }`), a = new IntersectionObserver((e) => {
		let t = e.at(-1);
		!t || t.isIntersecting || t.boundingClientRect.top < innerHeight || (i(0), a.disconnect());
	});
	return i(n), {
		sheet: r,
		hold(e) {
			e ? i(Math.max(n, t.offsetHeight)) : i(n, Se);
		},
		settle: () => a.observe(t),
		stop: () => a.disconnect()
	};
}
// src/model/thread-id.ts
function we(e) {
	let t = e.canonical ? Te(e.canonical, e.url) : null;
	if (t) return Ee(t.href) + t.search;
	let n = Te(e.url);
	return n && Ee(n.href);
}
function A(e) {
	let t = e.querySelector("link[rel~=\"canonical\" i][href]:not([href=\"\"])");
	return we({
		url: e.location.href,
		canonical: t && t.href
	});
}
function Te(e, t) {
	try {
		let n = new URL(e, t);
		return /^https?:$/.test(n.protocol) && n.hostname ? n : null;
	} catch {
		return null;
	}
}
function Ee(e) {
	let t = new URL(e);
	try {
		t.pathname = decodeURI(t.pathname.replace(/%(?=25|5c|0[9ad])/gi, "%25"));
	} catch {}
	let n = t.pathname.replace(/%[\da-f]{2}/gi, (e) => e.toUpperCase()).replace(/\/*(\/index\.html)?$/, "");
	return t.hostname.replace(/^www\./, "") + (n || "/");
}
// src/options/options.ts
var j = (...e) => (t) => e.includes(t) ? t : void 0, De = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, M = {
	endpoint: Ae,
	backend: j("afterword", "static"),
	thread: (e) => e && e.length <= 1e3 ? e : void 0,
	order: j("oldest", "newest"),
	layout: j("nested", "flat"),
	pageSize: De(1, 100),
	theme: j("auto", "light", "dark"),
	lang: je,
	headingLevel: De(2, 5),
	dates: j("short", "full"),
	inputPosition: j("bottom", "top"),
	loading: j("lazy", "eager"),
	live: j("on", "off"),
	keys: () => !0
}, Oe = Object.keys(M);
function N(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function ke(e) {
	let t = {}, n = [];
	for (let r of Oe) {
		let i = e(N(r));
		if (i === null) continue;
		let a = M[r](i.trim());
		a === void 0 ? n.push([r, i]) : t[r] = a;
	}
	return {
		options: t,
		wrong: n
	};
}
function Ae(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function je(e) {
	try {
		return Intl.getCanonicalLocales(e)[0];
	} catch {
		return;
	}
}
// src/i18n/keys.ts
var Me = new Set("count empty leaveOne order oldest newest menu loading retry retrying more earlier\n  moreReplies earlierReplies moreFailed loaded notHere anonymous owner comment tombstone unnumbered\n  inReplyTo inReplyToName inReplyToRemoved joined permalink deleted held reply replyTo likePost\n  likeComment likes readersLike notLiked news closed write edited formFailed failedTitle\n  network timeout unreadable rate-limited unavailable editing editableFor editableForSeconds\n  tooLate save saving saved delete deleteQuestion deleteYes deleteNo deletedNow notSaved notDeleted ownGone tooLateToDelete namedBy\n  andMore referTo matching formatting bold italic code link preview previewing previewed\n  previewEmpty previewFailed previewLimited quote quoteFrom markNew markNewHint nextNew\n  replying fieldText fieldName fieldEmail fieldUrl emailHint required optional post postReply\n  sending failed trap cancel posted postedHeld error missing missingText tooLong tooLongField\n  invalidEmail invalidUrl invalidField checkFields edit refused tryingAgain commentingAs\n  change remember discard discarded undo draftNotKept otherDraft useOther notSent\n  all stop progress closed-problem forbidden not-found duplicate conflict too-large markdown".split(/\s+/)), Ne = [
	"zero",
	"one",
	"two",
	"few",
	"many",
	"other"
];
function Pe(e) {
	let t = [], n = {};
	for (let [r, i] of Object.entries(Fe(e, t))) Me.has(r) ? Ie(i) ? n[r] = i : t.push(`"${r}" (neither a string nor plural forms with "other")`) : t.push(`"${r.slice(0, 40)}" (no such text)`);
	return {
		words: n,
		problems: t
	};
}
function Fe(e, t) {
	try {
		let n = JSON.parse(e);
		if (typeof n == "object" && n && !Array.isArray(n)) return n;
		t.push("everything (not an object)");
	} catch {
		t.push("everything (not JSON)");
	}
	return {};
}
function Ie(e) {
	return typeof e == "string" ? !0 : typeof e != "object" || !e || !Object.hasOwn(e, "other") ? !1 : Object.entries(e).every(([e, t]) => Ne.includes(e) && typeof t == "string");
}
// src/options/option-problems.ts
var P = (...e) => e.map((e) => `\`${e}\``).join(" "), Le = {
	endpoint: {
		values: "URL",
		default: "the origin that served the script"
	},
	backend: {
		values: P("afterword", "static"),
		default: "`afterword`"
	},
	thread: {
		values: "string",
		default: "the page’s canonical URL, else its own"
	},
	order: {
		values: P("oldest", "newest"),
		default: "`oldest`"
	},
	layout: {
		values: P("nested", "flat"),
		default: "`nested`"
	},
	pageSize: {
		values: "1 to 100",
		default: "50"
	},
	theme: {
		values: P("auto", "light", "dark"),
		default: "`auto`"
	},
	lang: {
		values: "BCP 47",
		default: "the nearest `lang`, else the browser’s"
	},
	headingLevel: {
		values: "2 to 5",
		default: "2"
	},
	dates: {
		values: P("short", "full"),
		default: "`short`"
	},
	inputPosition: {
		values: P("bottom", "top"),
		default: "`bottom`"
	},
	loading: {
		values: P("lazy", "eager"),
		default: "`lazy`"
	},
	live: {
		values: P("on", "off"),
		default: "`on`"
	},
	keys: {
		values: "present or absent",
		default: "absent"
	}
}, Re = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/;
function ze(e, t) {
	return e === "backend" && Re.test(t.trim()) ? `the backend "${t.trim()}" is not in this build; using "afterword"` : `${Ue(e, t)}; using the default (${We(Le[e].default)})`;
}
function Be(e) {
	let t = new Map(Object.entries(e));
	t.delete("strings");
	let n = Ve(e.strings);
	for (let [e, r] of t) {
		if (r === void 0) continue;
		if (!He(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && r === !1) continue;
		let t = String(r), i = M[e](t);
		if (e === "backend" && Re.test(t)) n.push(ze(e, t));
		else if (typeof i != typeof r) throw TypeError(`afterword: ${Ue(e, t)}`);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return n;
}
function Ve(e) {
	if (e === void 0) return [];
	if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError("afterword: \"strings\" can't be anything but an object of texts");
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	for (let [e, n] of t) if (!Ie(n)) throw TypeError(`afterword: in "strings", "${e}" is neither a string nor plural forms with "other"`);
	return t.filter(([e]) => !Me.has(e)).map(([e]) => `in "strings", there is no text "${e.slice(0, 40)}"`);
}
function He(e) {
	return Object.hasOwn(M, e);
}
function Ue(e, t) {
	let n = We(Le[e].values.replace(/` `/g, ", "));
	return `"${N(e)}" can't be ${JSON.stringify(t.slice(0, 80))}: ${n}`;
}
var We = (e) => e.replaceAll("`", "");
// src/options/settings.ts
function Ge(e, t) {
	return {
		theme: t.theme ?? "auto",
		lang: t.lang ?? Ke(e),
		layout: t.layout ?? "nested",
		dates: t.dates ?? "short",
		headingLevel: t.headingLevel ?? 2,
		inputPosition: t.inputPosition ?? "bottom",
		keys: t.keys ?? !1
	};
}
function Ke(e) {
	let t = e ? e.lang : navigator.language;
	try {
		if (t) return Intl.getCanonicalLocales(t.replace("_", "-"))[0];
	} catch {}
	return e ? Ke(k(e)) : "en";
}
// src/sanitize/element-bound.ts
var F = String.raw`[\t\n\f\r ]`, qe = String.raw`"[^"<]*"|'[^'<]*'|[^\s"'<>][^\s<>]*`, Je = String.raw`(?:${F}+[^\s"'<>/=]+(?:${F}*=${F}*(?:${qe}))?)*${F}*/?`, I = "a|abbr|b|bdi|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var", Ye = RegExp(`<(?:(${I})${Je}>|/(${I})${F}*>|((?:br|img|wbr)${Je}>)|(${I})(?=[\\t\\n\\f\\r />]))?`, "gi");
function Xe(e) {
	return e.length > 4e4 || Ze(e) > 1e3;
}
function Ze(e) {
	let t = 0, n = 0, r = [];
	for (let [, i, a, o, s] of e.matchAll(Ye)) i ? r.push(i.toLowerCase()) : o || (n++, a && r.at(-1) === a.toLowerCase() ? r.pop() : (t += r.length + +!!s, r = []));
	return (e.match(/<[a-z]/gi)?.length ?? 0) + (t + r.length) * n;
}
// src/sanitize/trusted-types.ts
var L, Qe = !1;
function R() {
	if (Qe) return L;
	Qe = !0;
	try {
		L = window.trustedTypes?.createPolicy("afterword", {
			createHTML: (e) => e,
			createScript: $e,
			createScriptURL: $e
		});
	} catch {
		L = null, console.warn("[afterword] Comments show as plain text: the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'.");
	}
	return L;
}
function $e() {
	throw TypeError("The policy afterword makes no scripts.");
}
// src/sanitize/plain-markup.ts
var et = new RegExp(String.raw`^[^<>&\0\r]*(?:(?:${[
	"&(?:amp|lt|gt|quot|#39);",
	"</?(?:p|em|strong|code|pre|blockquote|ul|ol|li|del|s|table|thead|tbody|tr|th|td)>",
	"<[bh]r ?/?>",
	String.raw`<ol start="\d{1,9}">`,
	String.raw`<code class="language-[\w+#.-]{1,40}">`,
	String.raw`<a href="(?:https?://|mailto:)(?:[\w\-.~:/?#[\]@!$'()*+,;=%]|&amp;)+"(?: rel="${r}")?>`,
	"</a>"
].join("|")})[^<>&\0\r]*)*$`), z = null;
function tt(e) {
	if (B(e)) return V(e);
	if (!nt(e)) return null;
	try {
		let t = (e) => R()?.createHTML(e) ?? e;
		if (z ??= new DOMParser().parseFromString(t(""), "text/html"), z.body.innerHTML = t(e), z.body.getElementsByTagName("*").length > 1e3) return null;
		for (let e of z.body.querySelectorAll("a")) it(e);
		let n = new DocumentFragment();
		return n.append(...z.body.childNodes), n;
	} catch {
		return null;
	}
}
function nt(e) {
	return B(e) ? !0 : !Xe(e) && et.test(e) && R() !== null;
}
var B = (e) => !/[<&\0\r]/.test(e), rt = (e) => /^(?:https?:\/\/|mailto:)/i.test(e) && g(e) ? e : null;
function it(e) {
	e.removeAttribute("rel");
	let t = e.getAttribute("href");
	t !== null && (rt(t) === null ? e.removeAttribute("href") : e.setAttribute("rel", r));
}
function V(e) {
	let t = new DocumentFragment();
	return e && t.append(e), t;
}
// src/thread/comment-body.ts
var at = /* @__PURE__ */ new WeakMap(), ot = /* @__PURE__ */ new WeakMap();
function st(e) {
	let t = null, n = null, r = async () => {
		try {
			t = await (n ??= e());
		} catch (e) {
			n = null, console.error(`[afterword] comments show without markup: ${String(e)}`);
		}
	};
	function i(e, n) {
		if (!e || ot.get(e) === n) return;
		at.set(e, n);
		let r = tt(n) ?? t?.(n);
		r ? (ot.set(e, n), H(e, r)) : (H(e, V(n.replace(/<[^<>]*>/g, " "))), a(e, n));
	}
	async function a(e, n) {
		await r(), t && at.get(e) === n && i(e, n);
	}
	return {
		async prepare(e) {
			!t && e.some(({ html: e }) => !nt(e)) && await r();
		},
		fill: i
	};
}
function H(e, t) {
	e.classList.toggle("plain", t.firstElementChild === null), dt(e, t), lt(e.querySelectorAll("pre, table"));
}
var ct = null;
function lt(e) {
	for (let t of e) ct ??= new ResizeObserver(ut), ct.observe(t);
}
function ut(e) {
	for (let { target: t } of e) t.scrollWidth > t.clientWidth && (t.tabIndex = 0);
}
function dt(e, t) {
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
var ft = 864e5, pt = /* @__PURE__ */ new Map();
function mt(e, t, n = Date.now()) {
	let r = new Date(e), i = gt(e, n, t);
	return {
		iso: r.toISOString(),
		isRecent: i !== null,
		short: i ?? ht(r, t) ?? vt(t).format(r),
		full: () => _t(r, t)
	};
}
function ht(e, t) {
	let n = /^en(-US)?$/.test(t) && /^\w+ (\w+) 0?(\d+) ([1-9]\d{3})$/.exec(e.toDateString());
	return n ? `${n[1]} ${n[2]}, ${n[3]}` : null;
}
function gt(e, t, n) {
	let r = t - e;
	if (!(r < ft) || r < -864e5) return null;
	let i = U(n, "relative", () => new Intl.RelativeTimeFormat(n, { numeric: "auto" })), a = Math.max(0, Math.floor(r / 6e4));
	return a === 0 ? i.format(0, "second") : a < 60 ? i.format(-a, "minute") : i.format(-Math.floor(a / 60), "hour");
}
function _t(e, t) {
	let n = {
		dateStyle: "long",
		timeStyle: "short"
	};
	return U(t, "full", () => new Intl.DateTimeFormat(t, n)).formatToParts(e).map(({ type: e, value: n }) => e === "dayPeriod" ? n.toLocaleLowerCase(t) : n).join("").replace(/\u202F/g, " ");
}
function vt(e) {
	return U(e, "short", () => new Intl.DateTimeFormat(e, { dateStyle: "medium" }));
}
function U(e, t, n) {
	let r = pt.get(e) ?? {};
	return pt.set(e, r), r[t] ??= n();
}
// src/thread/comment-labels.ts
function W(e, t) {
	return e.author.name.trim() || t.t("anonymous");
}
function yt(e, t) {
	let { number: n, state: r } = e.comment, i = {
		name: W(e.comment, t),
		number: n ?? ""
	}, a = t.t(n === null ? "unnumbered" : r === "deleted" ? "tombstone" : "comment", i), o = e.parent?.number;
	if (!e.orphan && !o) return a;
	let s = o ? t.t("inReplyTo", { number: o }) : t.t("inReplyToRemoved");
	return t.t("joined", {
		first: a,
		second: s
	});
}
var bt = /* @__PURE__ */ new Map();
function xt(e) {
	let t = bt.get(e);
	if (t !== void 0) return t;
	let n = e.split(/[\s.]+/u).filter((e) => /[\p{L}\p{N}]/u.test(e)), r = [n[0], n.length > 1 ? n.at(-1) : void 0].map((e) => e?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? "").join("").toLocaleUpperCase();
	return bt.set(e, r), r;
}
function St(e, t) {
	let n = 0;
	for (let t of e) n = (n * 31 + (t.codePointAt(0) ?? 0)) % 99991;
	return n % t;
}
function G(e) {
	return `${m(location.href)}#comment-${e}`;
}
// src/thread/avatar.ts
var Ct = 8, wt = /* @__PURE__ */ new Set();
function Tt(e, t, n) {
	let r = n === null ? null : h(n), i = r !== null && !wt.has(r);
	e.className = `avatar tint-${St(t, Ct)}${i ? " pictured" : ""}`, e.dataset.initials = xt(t) || "·", i && e.append(Et(r));
}
function Et(e) {
	let t = d("img", {
		class: "picture",
		alt: "",
		loading: "lazy",
		decoding: "async",
		referrerpolicy: "no-referrer"
	});
	return t.addEventListener("error", () => {
		wt.add(e), t.parentElement?.classList.remove("pictured"), t.remove();
	}), t.src = e, t;
}
var Dt = {
	count: {
		one: "{count} comment",
		other: "{count} comments"
	},
	empty: "No comments yet",
	leaveOne: "leave one",
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
	notHere: "The comment you were looking for isn’t here. It may have been removed.",
	anonymous: "Anonymous",
	owner: "Author",
	comment: "Comment {number} by {name}",
	tombstone: "Deleted comment {number}",
	unnumbered: "Comment by {name}",
	inReplyTo: "in reply to {number}",
	inReplyToName: "in reply to {number}, {name}",
	inReplyToRemoved: "in reply to a removed comment",
	joined: "{first}, {second}",
	permalink: "Link to comment {number}",
	deleted: "This comment was deleted.",
	held: "Awaiting approval. Only you can see this.",
	reply: "Reply",
	replyTo: "Reply to {name}, comment {number}",
	likePost: "Like this post",
	likeComment: "Like comment {number} by {name}",
	likes: {
		one: "{count} like",
		other: "{count} likes"
	},
	readersLike: {
		one: "{count} reader likes this",
		other: "{count} readers like this"
	},
	closed: "Comments are closed.",
	write: "Leave a comment",
	edited: "edited",
	formFailed: "The form could not be loaded.",
	failedTitle: "Comments could not be loaded.",
	network: "The comment server can’t be reached. Check your connection and try again.",
	timeout: "The comment server took too long to answer. Try again.",
	unreadable: "The comment server gave an answer that can’t be read.",
	"rate-limited": "Too many requests in a short time. Wait a moment and try again.",
	unavailable: "The comment server has a problem. Try again later."
};
function Ot(e) {
	Object.assign(Dt, e);
}
var kt = /* @__PURE__ */ new Map();
function At(e, t = {}, { locale: n, own: r = {}, lang: i = e } = {}) {
	let a = jt(i), o = [
		{
			words: t,
			formOf: K(e)
		},
		{
			words: r,
			formOf: K(e)
		},
		{
			words: n?.words ?? {},
			formOf: K(n?.lang)
		},
		{
			words: Dt,
			formOf: (e) => e === 1 ? "one" : "other"
		}
	];
	return (e, t = {}) => {
		let n = o.find(({ words: t }) => Object.hasOwn(t, e) && t[e] !== void 0), r = n?.words[e] ?? "", i = t.count, s = typeof i == "number" ? n?.formOf(i) : void 0, c = typeof r == "string" ? r : r[s ?? "other"] ?? r.other, l = kt.get(c);
		return l || kt.set(c, l = c.split(/\{(\w+)\}/)), l.reduce((e, n, r) => {
			if (r % 2 == 0) return e + n;
			let i = Object.hasOwn(t, n) ? t[n] : void 0;
			return i === void 0 ? `${e}{${n}}` : e + (typeof i == "number" ? a(i) : i);
		}, "");
	};
}
function K(e) {
	let t = null;
	return (n) => (t ??= new Intl.PluralRules(e)).select(n);
}
function jt(e) {
	let t = null, n = /^en(-(US|GB|AU|CA|NZ|IE))?$/.test(e);
	return (r) => n && Number.isSafeInteger(r) ? String(r).replace(/\B(?=(\d{3})+$)/g, ",") : (t ??= new Intl.NumberFormat(e)).format(r);
}
// src/thread/like-button.ts
function Mt(e, t, n, r, i) {
	let { count: a, isPressed: o, isFailed: s } = i.heart.peek()(t, n), c = a ? i.t("joined", {
		first: r,
		second: i.t("likes", { count: a })
	}) : r;
	a && (e.textContent = jt(i.settings.peek().lang)(a)), e.setAttribute("aria-label", c), e.setAttribute("aria-pressed", String(o)), s && e.after(Pt(i));
}
function Nt(e, t) {
	let { t: n, thread: r, heart: i } = t, a = d("button", {
		part: "like button",
		class: "quiet like",
		type: "button",
		"data-act": "like"
	});
	return e.append(a), S(() => {
		let { count: e, isPressed: o, isFailed: s } = i.value("", r.likes.value), [c, l] = [n("likePost"), e > 0 ? n("readersLike", { count: e }) : ""];
		a.textContent = l || c, a.setAttribute("aria-label", l ? n("joined", {
			first: c,
			second: l
		}) : c), a.setAttribute("aria-pressed", String(o));
		let u = s ? Pt(t) : null;
		return u && a.after(u), () => u?.remove();
	});
}
var Pt = ({ t: e }) => d("span", {
	part: "error",
	class: "error"
}, e("notLiked")), Ft = null;
function It(e, t) {
	let { id: n, number: r, state: i } = e.comment, a = (Ft ??= Rt()).cloneNode(!0), o = a.firstChild, s = o.nextSibling, c = s.nextSibling, l = c.nextSibling, u = s.firstChild, f = u.nextSibling;
	a.id = `comment-${n}`, a.setAttribute("aria-label", yt(e, t)), zt(a, Bt(e, t)), r === null ? f.remove() : (f.setAttribute("href", G(n)), f.setAttribute("aria-label", t.t("permalink", { number: r })), f.textContent = r), i === "deleted" ? (u.replaceChildren(d("span", { class: "gone" }, t.t("deleted"))), o.remove(), c.remove()) : (Tt(o, W(e.comment, t), e.comment.author.avatar), Vt(u, e.comment, t));
	let p = Ht(e, t);
	p && u.append(p), i === "pending" && l.before(d("p", {
		part: "notice",
		class: "notice"
	}, t.t("held"))), i === "published" && Ut(l, e, t) || l.remove();
	for (let n of t.decorators) n(a, e);
	return a;
}
function Lt(e, t) {
	for (let n of [
		"class",
		"part",
		"aria-label"
	]) e.setAttribute(n, t.getAttribute(n) ?? "");
	e.replaceChildren(...t.childNodes);
}
function Rt() {
	let e = {
		part: "button",
		class: "quiet",
		type: "button"
	};
	return d("article", {
		part: "comment",
		class: "comment",
		tabindex: "-1"
	}, d("span", {
		part: "avatar",
		"aria-hidden": "true"
	}), d("header", { class: "meta" }, d("div", { class: "byline" }, d("bdi", {
		part: "author",
		class: "author"
	}), d("time", {
		part: "date",
		class: "date"
	})), d("a", {
		part: "number",
		class: "number"
	})), d("div", {
		part: "body",
		class: "body",
		dir: "auto"
	}), d("div", {
		part: "actions",
		class: "actions"
	}, d("button", {
		...e,
		part: "like button",
		class: "quiet like",
		"data-act": "like"
	}), d("button", {
		...e,
		"data-act": "reply"
	})));
}
function zt(e, t) {
	for (let n in t) t[n] && e.classList.add(n);
	e.setAttribute("part", e.className);
}
function Bt({ comment: e, parent: t, orphan: n }, r) {
	let { id: i, state: a, text: o } = e, s = r.thread.target.peek();
	return {
		reply: t !== null || n,
		held: a === "pending",
		tombstone: a === "deleted",
		highlighted: s?.id === i && s.how !== "stay" && o === void 0,
		new: r.thread.newIds.peek().has(i)
	};
}
function Vt(e, t, n) {
	let { url: r, role: i } = t.author, a = e.firstChild, o = a.nextSibling, s = W(t, n), c = r === null ? null : h(r);
	if (c === null ? a.textContent = s : a.append(d("a", {
		href: c,
		rel: "nofollow ugc noopener noreferrer"
	}, s)), i === "owner" && a.after(d("span", {
		part: "badge",
		class: "badge"
	}, n.t("owner"))), t.created === null) o.remove();
	else {
		let { dates: e, lang: r } = n.settings.peek(), { iso: i, short: a, full: s, isRecent: c } = mt(t.created, r);
		c && o.classList.add("recent"), o.setAttribute("datetime", i), o.textContent = e === "full" ? s() : a;
	}
	t.edited !== null && e.append(d("span", { class: "edited" }, n.t("edited")));
}
function Ht({ orphan: e, parent: t, depth: n }, r) {
	if (e) return d("span", { class: "to always" }, r.t("inReplyToRemoved"));
	if (!t || t.number === null || n === 2 && r.settings.peek().layout === "nested") return null;
	let i = n > 4 ? "always" : "narrow", a = t.state === "deleted", o = {
		number: t.number,
		name: W(t, r)
	}, s = r.t(a ? "inReplyTo" : "inReplyToName", o);
	return d("a", {
		class: `to ${i}`,
		href: G(t.id)
	}, d("bdi", {}, s));
}
function Ut(e, t, n) {
	let { comment: r } = t, { features: i, form: a } = n.thread.capabilities.peek(), o = e.firstChild, s = o.nextSibling, c = {
		name: W(r, n),
		number: r.number ?? ""
	}, l = i.has("like");
	if (l ? Mt(o, r.id, r.likes, n.t("likeComment", c), n) : o.remove(), !Wt(n)) return s.remove(), l;
	let u = y(t, a.maxDepth);
	return s.textContent = n.t("reply"), s.setAttribute("aria-label", n.t("replyTo", c)), s.setAttribute("aria-expanded", "false"), s.dataset.answers = u.id, !0;
}
function Wt({ thread: e }) {
	let { post: t, features: n } = e.capabilities.peek();
	return t && n.has("reply") && e.open.peek();
}
// src/thread/language.ts
var Gt = 3e3;
function Kt(e, t, n, r) {
	let i = C(null), a = x(() => n.value.lang), o = () => e.querySelectorAll(":scope > script[type=\"application/json\"]"), s = C([]), c = () => {}, l = new Promise((e) => {
		c = e;
	}), u = () => {
		let e = a.value, n = s.value, o = !1, l = (e) => {
			o || (i.value = e, t.lang = e.lang, t.dir = e.dir ?? "", c());
		}, u = () => l({ lang: "en" });
		if (n.length === 0 && /^en\b/.test(e)) {
			l({ lang: e });
			return;
		}
		let d = setTimeout(() => i.peek() ?? u(), Gt);
		return (async () => {
			try {
				let { speak: t } = await D.languages();
				l(await t(e, n, r));
			} catch (e) {
				console.error(`[afterword] ${String(e)}`), u();
			}
		})(), () => {
			o = !0, clearTimeout(d);
		};
	}, d = null, f = () => {
		d || (s.value = o(), d = S(u), document.readyState !== "loading" || s.value.length > 0) || document.addEventListener("DOMContentLoaded", () => {
			o().length > 0 && (s.value = o());
		}, { once: !0 });
	};
	return {
		settings: x(() => ({
			...n.value,
			...i.value
		})),
		words: x(() => i.value ? At(a.value, r, i.value) : () => ""),
		begin: f,
		stop: () => d?.(),
		ready() {
			return f(), i.peek() ? Promise.resolve() : l;
		}
	};
}
// src/thread/slots.ts
function qt() {
	return {
		header: q(),
		more: {
			prev: q(),
			next: q()
		},
		afterList: q(),
		composer: C(null),
		comments: /* @__PURE__ */ new Map()
	};
}
var q = () => d("div", { class: "slot" });
function Jt(e, t, n = null) {
	let r = q();
	e.insertBefore(r, n);
	let i = t(r);
	return () => {
		i(), r.remove();
	};
}
// src/thread/body.css?inline
var Yt = ".body ul{list-style:outside}.body{overflow-clip-margin:.5em;unicode-bidi:isolate;overflow:clip}.plain{white-space:pre-line}.body>:first-child{margin-block-start:.35em}.body p,.body ul,.body ol,.body dl,.body pre,.body table{margin-block:.35em .6em}.body ul,.body ol{padding-inline-start:1.6em}.body dd{margin-inline-start:1.6em}.body blockquote{border-inline-start:3px solid var(--_border);color:var(--_muted);margin:.4em 0;padding-inline-start:.9em}.body :is(code,kbd,samp,pre){direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,SF Mono,Menlo,Consolas,monospace;font-size:.88em}.body :is(code,kbd){background:var(--_surface);border-radius:.3em;padding:.1em .3em}.body pre{border-radius:var(--_radius);background:var(--_surface);overflow-wrap:normal;white-space:pre;max-inline-size:100%;padding:.8em 1em;line-height:1.45;overflow-x:auto}.body pre code{font-size:inherit;background:0 0;padding:0}.body table{border-collapse:collapse;max-inline-size:100%;font-size:.94em;display:block;overflow-x:auto}.body :is(th,td){border:1px solid var(--_border);text-align:start;vertical-align:top;padding:.3em .7em}.body hr{border:0;border-block-start:1px solid var(--_border);margin-block:1em}.body mark{background:color-mix(in srgb, var(--_accent) 18%, transparent);color:inherit}", Xt = ".comment{min-block-size:var(--_avatar);padding-inline-start:calc(var(--_avatar) + .9 * var(--_space));padding-block:.35em calc(.4 * var(--_space));border-radius:var(--_radius);scroll-margin-block:max(6em,96px) 2em;position:relative}.avatar{inline-size:var(--_avatar);block-size:var(--_avatar);--_tint:color-mix(var(--_pulled), light-dark(oklch(45% .08 var(--_hue,250)),oklch(80% .08 var(--_hue,250))));background:color-mix(in srgb, var(--_tint) 15%, transparent);color:var(--_tint);border-radius:50%;place-items:center;display:grid;position:absolute;inset-inline-start:0;overflow:hidden}.avatar:not(.pictured):before{content:attr(data-initials);font:600 .84em/1 var(--_sans)}.picture{object-fit:cover;block-size:100%;inline-size:100%}.tint-0{--_hue:250}.tint-1{--_hue:75}.tint-2{--_hue:310}.tint-3{--_hue:140}.tint-4{--_hue:30}.tint-5{--_hue:200}.tint-6{--_hue:350}.tint-7{--_hue:105}.meta{justify-content:space-between;align-items:baseline;column-gap:.55em;font-size:.94em;line-height:1.5;display:flex}.byline{flex-wrap:wrap;align-items:baseline;column-gap:.55em;min-inline-size:0;display:flex}.number{overflow-wrap:anywhere;min-inline-size:24px;max-inline-size:55%;color:var(--_muted);font-variant-numeric:tabular-nums lining-nums;text-align:end;border-radius:.35em;flex:none;margin-block:-.15em;padding:.15em .4em;font-size:.88em;text-decoration:none}.author{font-weight:600}.author a,a.to{min-block-size:24px;display:inline-block}.author a{color:inherit;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border)}.author,bdi{overflow-clip-margin:.3em;unicode-bidi:isolate;overflow:clip}.badge{background:color-mix(in srgb, var(--_accent) 13%, transparent);color:var(--_accent);font:600 .72em/1 var(--_sans);border-radius:1em;align-self:center;padding:.3em .55em}.date,.edited,.arrived,.to,.gone{color:var(--_muted);font-size:.92em}.to{text-decoration:none}.thread:not(.flat) .to.narrow{display:none}.gone{font-style:italic}.actions{align-items:center;gap:.8em;display:flex}.quiet{min-block-size:24px;min-inline-size:24px;color:var(--_muted);font:.82em/1.3 var(--_sans);background:0 0;border:0;padding:.45em 0}@container thread (inline-size<480px){.comment{padding-inline-start:calc(.85 * var(--_avatar) + .7em)}.avatar{inline-size:calc(.85 * var(--_avatar));block-size:calc(.85 * var(--_avatar))}.avatar:not(.pictured):before{font-size:.74em}.thread:not(.flat) .to.narrow{display:inline-block}}", Zt = ".composer{margin-block-start:calc(2 * var(--_space));scroll-margin-block:6em 2em}.slot:has(~.slot>.list)>.composer{margin-block-end:calc(1.6 * var(--_space))}.title{margin-block-end:.6em;font-size:1.05em;font-weight:600}.card{--_edge:var(--afterword-border-color,color-mix(in srgb, color-mix(in srgb, currentColor var(--_weight), transparent) 77%, transparent));border:1px solid var(--_edge);border-radius:var(--_radius);padding-inline:var(--_space);background:var(--_surface)}.composer>.card{grid-template-columns:minmax(0,1fr);display:grid}.composer>.card>*{grid-area:1/1}.room{flex-wrap:wrap;column-gap:.8em;padding-block-start:14.6em;display:flex}.room>*{flex:11em;block-size:4.2em}.room>:first-child{margin-block-end:2.5em}.slot:has(~.slot>.list)>.composer>.card{min-block-size:22em}@container thread (inline-size<30em){.room{padding-block-start:18.2em}}@container thread (inline-size<18em){.room{padding-block-start:20.2em}}.notice,.unloaded-title{unicode-bidi:plaintext}", Qt = ".like{font-variant-numeric:tabular-nums lining-nums;text-align:start;unicode-bidi:isolate;min-inline-size:2.1em}.like:before{content:\"♡︎\";vertical-align:-.08em;margin-inline-end:.35em;font-size:1.3em;line-height:1}", $t = ".skeleton,.unloaded{min-block-size:24em}.skeleton{gap:calc(1.6 * var(--_space));flex-direction:column;padding-block-start:calc(4 * var(--_space));display:flex}@keyframes appear{0%{opacity:0}}.ghost{grid-template-columns:var(--_avatar) 1fr;column-gap:calc(.9 * var(--_space));animation:.2s both appear;display:grid}.bones{background:linear-gradient(var(--_border) 0 0) 0 .4em / 9em .7em no-repeat, linear-gradient(var(--_surface) 0 0) 0 2.1em / 100% .8em no-repeat, linear-gradient(var(--_surface) 0 0) 0 3.6em / 72% .8em no-repeat;border-radius:.3em;grid-column:2;block-size:5.2em}.bones:dir(rtl){scale:-1 1}.unloaded{align-items:flex-start;gap:var(--_space);border-block-start:1px solid var(--_border);flex-direction:column;padding-block-start:calc(1.4 * var(--_space));display:flex}.outlined{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));background:var(--_surface);font:600 .88em/1.2 var(--_sans);padding:.6em 1.1em}.notice{border-inline-start:3px solid var(--_accent);background:var(--_wash);border-radius:.3em;margin-block-end:var(--_space);padding:.6em .9em;font-size:.92em}@media (prefers-reduced-motion:reduce){.ghost{animation-duration:1ms}}", en = ":host{box-sizing:border-box;inline-size:100%;display:block}:host([hidden]){display:none!important}.holder{outline-color:canvas;flex:auto}.holder:after{content:\"\";grid-template-columns:minmax(0,40em);transition:color 1ms;display:grid}.root{all:initial;visibility:inherit;pointer-events:inherit;cursor:inherit;overflow-wrap:anywhere;-moz-text-size-adjust:100%;text-size-adjust:100%;--_fill:var(--afterword-accent-color,light-dark(#8a3324,#e59b85));--_muted:var(--afterword-muted-color,color-mix(in srgb, currentColor var(--_weight), transparent));--_surface:var(--afterword-surface,color-mix(in srgb, currentColor 4%, transparent));--_border:var(--afterword-border-color,color-mix(in srgb, currentColor 16%, transparent));--_wrong:var(--afterword-danger-color,light-dark(#b3261e,#f2a59e));--_success:var(--afterword-success-color,light-dark(#2e6b3f,#8fcf9f));--_radius:var(--afterword-radius,.6em);--_space:var(--afterword-spacing,1em);--_avatar:var(--afterword-avatar-size,2.6em);--_focus:var(--afterword-focus-outline,2px solid var(--_accent));--_pole:clamp(0, (.18 - y) * 9999, 1);--_white:calc(.95 * var(--_pole)) var(--_pole) calc(1.089 * var(--_pole));--_on:rgb(from color-mix(in srgb, color(from var(--afterword-background) xyz var(--_white) / clamp(0, (alpha - .5) * 9999, 1)) 99.9%, currentColor) r g b / 1);--_ink:currentColor;--_pulled:in oklab, var(--_pull,#000 0%);--_accent:color-mix(var(--_pulled), light-dark(oklch(from var(--_fill) min(l, .5) c h),oklch(from var(--_fill) max(l, .75) c h)));--_sans:system-ui, -apple-system, \"Segoe UI\", sans-serif;--_wash:color-mix(in srgb, var(--_accent) 8%, transparent);color:var(--afterword-text-color,var(--_on,var(--_ink)));background:var(--afterword-background,transparent);font-family:var(--afterword-font-family,inherit);font-size:var(--afterword-font-size,inherit);line-height:var(--afterword-line-height,1.55);display:block;container:thread/inline-size}.holder,.root{column-rule-color:color-mix(in srgb, currentColor, currentColor);-webkit-text-decoration-color:color-mix(in srgb, var(--_ground) 96%, currentColor);text-decoration-color:color-mix(in srgb, var(--_ground) 96%, currentColor)}.root[data-tone=light]{color-scheme:light}.root[data-tone=dark]{color-scheme:dark}.root:not([data-theme=auto]){--_ink:light-dark(#24262b,#e4e2dc);background:var(--afterword-background,light-dark(#fdfcf9,#16171a));padding:var(--_space)}@media (prefers-contrast:more){.root{--_muted:currentColor;--_border:color-mix(in srgb, currentColor 60%, transparent)}}*,:before,:after{box-sizing:border-box}h2,h3,h4,h5,h6,p,ol{margin:0;padding:0}a{color:var(--_accent);text-underline-offset:.15em}button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}button{cursor:pointer}[hidden]{display:none}:focus-visible{outline:var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}", tn = ".thread{position:relative}.head{align-items:baseline;gap:.2em var(--_space);border-block-end:1px solid var(--_border);flex-wrap:wrap;margin-block-end:calc(1.4 * var(--_space));padding-block-end:.6em;display:flex;position:relative}.heading{font-size:1.3em;font-weight:600;line-height:1.3}.leave{font-size:.95em}.view{color:var(--_muted);align-items:baseline;gap:.8em;margin-inline-start:auto;display:flex}.view:before{content:\"▾\" / \"\";pointer-events:none;order:1;margin-inline-start:-2.5em;font-size:.65em}.sort{appearance:none;min-inline-size:0;color:inherit;font:.82em/1.3 var(--_sans);cursor:pointer;background:0 0;border:0;border-radius:.35em;padding-block:.35em;padding-inline:.2em 1.2em}.dots{order:2;min-inline-size:24px}.list,.replies{list-style:none}.item{text-align:start;padding-block-end:calc(.5 * var(--_space));position:relative}.answered{padding-block-end:0}.far{content-visibility:auto;contain-intrinsic-block-size:auto 7em;overflow-clip-margin:.6em}.size-1{contain-intrinsic-block-size:auto 14em}.size-2{contain-intrinsic-block-size:auto 28em}.size-3{contain-intrinsic-block-size:auto 56em}.size-4{contain-intrinsic-block-size:auto 112em}.size-5{contain-intrinsic-block-size:auto 224em}.replies{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space));padding-block-start:calc(.5 * var(--_space))}.answered:before{content:\"\";inset-block:calc(var(--_avatar) + .9 * var(--_space)) var(--_space);border-inline-start:1px solid var(--_border);position:absolute;inset-inline-start:calc(var(--_avatar) / 2)}.more{overflow-anchor:none;margin-block:.4em calc(1.2 * var(--_space))}.more>*+*,.more>.slot>.slot>*{margin-inline-start:.8em}.slot{display:contents}.item>.slot>.more{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.flat .replies{margin-inline-start:0}.flat .answered:before{content:none}@container thread (inline-size<480px){.replies .replies{margin-inline-start:0}.replies,.item>.slot>.more{margin-inline-start:1.1em}.answered:before{inset-block-start:calc(.85 * var(--_avatar) + .8em);inset-inline-start:.25em}.replies .answered:before{content:none}}", J = null;
function nn() {
	return J || (J = new CSSStyleSheet(), J.replaceSync([
		en,
		tn,
		Xt,
		Yt,
		Qt,
		Zt,
		$t
	].join("\n"))), J;
}
// src/thread/fetch-page.ts
async function rn(e, t, n) {
	if (t) try {
		let r = await e(t, n), i = an(r.comments, t);
		if (i !== null || r.prev === null) return {
			page: r,
			found: i
		};
	} catch (e) {
		if (!(e instanceof l) || e.code !== "not-found") throw e;
	}
	return {
		page: await e({}, n),
		found: null
	};
}
function an(e, t) {
	for (let { id: n, number: r } of e) if ("around" in t ? n === t.around : r === t.number) return n;
	return null;
}
function on(e, t, n) {
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
function sn(e) {
	return e instanceof l ? e : new l("invalid-response", String(e), { cause: e });
}
// src/thread/thread-state.ts
function cn(e, t) {
	let n = C("loading"), r = C(null), i = C(/* @__PURE__ */ new Map()), a = C(/* @__PURE__ */ new Set()), o = C([]), s = C(e), c = {
		prev: C(null),
		next: C(null)
	}, l = {
		prev: C("idle"),
		next: C("idle")
	}, u = [], d = x(() => {
		let e = [...i.value.values(), ...o.value];
		return u = _(u, v(e, s.value));
	}), f = ({ comment: e }) => (a.value.has(e.id) || e.state === "unsettled") && s.value === "oldest" && c.next.value !== null, p = (e) => x(() => c[e].value === null ? null : l[e].value);
	return {
		status: n,
		failure: r,
		comments: i,
		unlistedRoots: a,
		unsettled: o,
		order: s,
		cursors: c,
		loading: l,
		count: C(0),
		likes: C(0),
		newIds: C(/* @__PURE__ */ new Set()),
		open: C(!0),
		capabilities: C(t),
		replies: C(/* @__PURE__ */ new Map()),
		target: C(null),
		missing: C(!1),
		loaded: x(() => r.value === null && (n.value === "ready" || i.value.size > 0)),
		tree: x(() => d.value.filter((e) => !f(e))),
		unplacedRoots: x(() => d.value.filter(f)),
		ends: {
			prev: p("prev"),
			next: p("next")
		}
	};
}
function ln(e, t, n, r) {
	let i = n.comments.filter(({ id: e }) => !r.has(e)), a = new Map(r);
	for (let e of n.comments) a.set(e.id, e);
	let o = new Set(n.comments.map(({ id: e }) => e));
	return b(() => {
		e.comments.value = a, e.unlistedRoots.value = new Set([...e.unlistedRoots.value].filter((e) => r.has(e) && !o.has(e))), e.capabilities.value = t, e.count.value = n.thread.count, e.likes.value = n.thread.likes, e.open.value = n.thread.state === "open";
	}), n.skipped > 0 && console.warn(`[afterword] ${n.skipped} of the comments could not be read and were left out.`), i;
}
function Y(e, t) {
	let { put: n = [], gone: r = [], newIds: i = e.newIds.value } = t, a = new Map(e.comments.value), o = new Set(e.unlistedRoots.value), s = e.count.value;
	for (let e of n) s += X(e) - X(a.get(e.id)), e.parent === null && !a.has(e.id) && o.add(e.id), a.set(e.id, e);
	for (let e of r) s -= X(a.get(e)), a.delete(e);
	b(() => {
		e.comments.value = a, o.size !== e.unlistedRoots.value.size && (e.unlistedRoots.value = o), e.count.value = Math.max(0, s), e.newIds.value = i;
	});
}
var X = (e) => Number(e?.state === "published");
function un(e) {
	let { status: t, failure: n, comments: r, unlistedRoots: i, order: a, cursors: o, count: s, replies: c, newIds: l } = e, u = [
		t,
		n,
		r,
		i,
		a,
		s,
		c
	];
	u.push(l, o.prev, o.next, e.missing);
	let d = u.map(({ value: e }) => e);
	return () => b(() => u.forEach((e, t) => e.value = d[t]));
}
// src/thread/paging.ts
function dn(e, { list: t, apply: n, signal: r, onError: i }) {
	let { cursors: a, loading: o, replies: s } = e, c = /* @__PURE__ */ new Map();
	async function l(e, n, a) {
		let o = r();
		e("loading");
		try {
			let r = await t(n, o);
			return o.throwIfAborted(), b(() => (e("idle"), a(r)));
		} catch (t) {
			return o.aborted || (e("failed"), i(t)), [];
		}
	}
	async function u(e) {
		let t = a[e].value;
		return t === null || o[e].value === "loading" ? [] : l((t) => o[e].value = t, { cursor: t }, (r) => {
			let i = n(r);
			return a[e].value = i.length === 0 || r[e] === t ? null : r[e], i;
		});
	}
	async function d(t) {
		if (s.value.get(t.id) === "loading") return [];
		let r = (e) => s.value = new Map(s.value).set(t.id, e), i = t.repliesBefore > 0 ? c.get(t.id) : t.repliesCursor;
		return l(r, {
			parent: t.id,
			...i ? { cursor: i } : {}
		}, (r) => {
			let i = n({
				...r,
				comments: r.comments.filter(({ id: e }) => e !== t.id)
			});
			return t.repliesBefore > 0 && c.set(t.id, r.next), Y(e, { put: [on(t, r, i.length)] }), i;
		});
	}
	return {
		more: u,
		moreReplies: d,
		skipped: c
	};
}
// src/thread/thread-store.ts
function fn(e, t) {
	let n = cn(t.order, e.capabilities()), { status: r, failure: i, comments: a, order: o } = n, { cursors: s, loading: c, replies: l, target: u, missing: d } = n, f = new AbortController(), m = !1, h = (e) => ({
		thread: t.thread,
		order: o.value,
		limit: t.pageSize,
		...e
	}), g = (t, r) => ln(n, e.capabilities(), t, r);
	async function _(n, r) {
		let i = await e.list(h(n), r);
		return await t.beforeShow?.(i), i;
	}
	let { onError: v } = t, { more: y, moreReplies: x, skipped: S } = dn(n, {
		list: _,
		apply: (e) => g(e, a.value),
		signal: () => f.signal,
		onError: v
	});
	async function C(e = null) {
		m = !0, f.abort();
		let { signal: a } = f = new AbortController();
		r.value = "loading";
		try {
			let { page: o, found: f } = await rn(_, e, a);
			a.throwIfAborted(), b(() => {
				g(o, /* @__PURE__ */ new Map()), s.prev.value = o.prev, s.next.value = o.next, c.prev.value = c.next.value = "idle", l.value = /* @__PURE__ */ new Map(), n.newIds.value = /* @__PURE__ */ new Set(), S.clear(), d.value = e !== null && f === null && t.isAlone?.() !== !1, r.value = "ready", i.value = null, f && (u.value = {
					id: f,
					how: "link"
				});
			}), t.onLoad(o.thread.count);
		} catch (t) {
			if (a.aborted) return;
			b(() => {
				i.value = sn(t), r.value = "failed";
			}), addEventListener("online", () => void C(e), {
				once: !0,
				signal: a
			}), v(t);
		}
	}
	function w(e) {
		let t = p(e);
		return t && an(a.value.values(), t);
	}
	async function ee(e) {
		let t = p(e), n = w(e);
		n === null ? t && await C(t) : E(n, "link");
	}
	function T(e) {
		Y(n, { put: [e] });
	}
	function te(e) {
		Y(n, { gone: [e] });
	}
	function E(e, t, n) {
		d.value = !1, u.value = {
			id: e,
			how: t,
			top: n
		};
	}
	return {
		...n,
		id: t.thread,
		pageSize: t.pageSize,
		load: () => C(r.value === "ready" ? null : p(t.hash)),
		more: y,
		moreReplies: x,
		paging: () => ({
			cursors: s,
			loading: c,
			signal: f.signal,
			list: _,
			apply: (e) => g(e, a.value),
			onError: v
		}),
		async setOrder(e) {
			e !== o.value && (o.value = e, m && await C());
		},
		holds: w,
		followHash: ee,
		add: T,
		remove: te,
		merge: (e) => Y(n, e),
		show: E,
		snapshot() {
			let e = un(n), t = new Map(S);
			return () => {
				f.abort(), f = new AbortController(), e(), c.prev.value = c.next.value = "idle", S.clear();
				for (let [e, n] of t) S.set(e, n);
			};
		},
		dispose: () => f.abort()
	};
}
// src/thread/keyed-children.ts
function pn(e, t) {
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
			return r = l, l.element !== u && e.insertBefore(l.element, u), c ? c.update(i, a) : (n.set(s, l), mn(i));
		}
	};
}
var mn = ({ replies: e }) => e.reduce((e, t) => e + mn(t), 1);
// src/thread/more-button.ts
function hn(e, t, n) {
	return _n(e, n, {
		state: () => n.thread.ends[t].value,
		label: () => n.t(t === "next" ? "more" : "earlier"),
		load: () => n.thread.more(t),
		beside: n.slots.more[t]
	});
}
function gn(e, t, n) {
	let { thread: r, t: i } = n, a = () => r.comments.value.get(t);
	return _n(e, n, {
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
function _n(e, t, n) {
	let r = d("button", {
		part: "button more",
		class: "quiet",
		type: "button"
	}), i = d("div", { class: "more" }, r);
	r.addEventListener("click", () => void vn(r, n, t)), n.beside && i.append(n.beside);
	let a = f(i, () => n.state() === "failed" ? d("span", {
		part: "error",
		class: "error",
		role: "alert"
	}, t.t("moreFailed")) : null), o = S(() => {
		let a = n.state();
		if (a === null) return i.remove();
		i.parentNode || e.append(i), r.setAttribute("aria-disabled", String(a === "loading")), r.textContent = a === "loading" ? t.t("loading") : n.label();
	});
	return () => {
		o(), a(), i.remove();
	};
}
async function vn(e, { load: t }, n) {
	let r = await t(), i = r[0];
	i && (n.announce(n.t("loaded", { count: r.length })), (e.isConnected ? e.matches(":focus") : document.activeElement === document.body) && n.thread.show(i.id, "stay"));
}
// src/thread/comment-item.ts
var yn = class e {
	element = d("li");
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
		this.#r = e, this.#i = t, this.#n = n, this.#t = r, this.#e = It(e, r), this.element.append(this.#e), r.drawn.set(e.comment.id, this), this.#l(), this.#u(), this.#d();
	}
	update(e, t) {
		let n = this.#r;
		if (e === n && t === this.#i) return 0;
		let r = t === this.#i && e.comment === n.comment && e.parent === n.parent && e.depth === n.depth && e.orphan === n.orphan;
		return this.#r = e, this.#i = t, r || this.redraw(n), this.#d() + Number(!r);
	}
	redraw(e = this.#r) {
		w(() => {
			let t = It(this.#r, this.#t);
			e.comment.text === void 0 != (this.#r.comment.text === void 0) && this.#e.querySelector(":scope > .body")?.remove(), this.#t.patch(this.#e, t), this.#l(), this.#u();
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
		for (let t of e) this.#o.has(t) || this.#o.set(t, Jt(this.#e, t));
	}
	#d() {
		let t = this.element, [n, r] = [this.#t, this.#r], { comment: i, replies: a } = r;
		t.className = `item${a.length > 0 ? " answered" : ""}${this.#n ? bn(r) : ""}`;
		let o = 0;
		if (a.length > 0 || this.#a) {
			this.#a || (this.#a = pn(d("ol", {
				class: "replies",
				role: "list"
			}), (t, r) => new e(t, r, !1, n)), this.#e.after(this.#a.list)), this.#a.keep(a);
			for (let e of a) o += this.#a.put(e, this.#i, !1);
		}
		return (i.repliesBefore + i.moreReplies > 0 || this.#s) && (this.#s || (this.#s = q(), this.#c = gn(this.#s, i.id, n)), i.repliesBefore > 0 ? this.#e.after(this.#s) : t.lastChild !== this.#s && t.append(this.#s)), o;
	}
}, bn = (e) => ` far size-${Math.min(5, Math.round(Math.log2(xn(e))))}`, xn = ({ comment: e, replies: t }) => t.reduce((e, t) => e + xn(t), 1 + e.html.length / 500), Sn = 30, Cn = 20, wn = 20;
function Tn(e, t, n, r) {
	let i = d("ol", {
		part: "list",
		class: "list",
		role: "list"
	}), a = pn(i, (...e) => new yn(...e, r)), o, s = 0;
	function c() {
		let e = i.firstChild ? Infinity : Sn, r = performance.now() + Cn, l = 0;
		clearTimeout(o);
		for (let i of t.peek().slice(s)) {
			if (e === Infinity ? performance.now() > r : l >= e) {
				o = setTimeout(c);
				return;
			}
			l += a.put(i, n.peek(), s >= wn), s++;
		}
	}
	let l = u(() => [t.value, n.value], () => {
		a.keep(t.peek()), s = 0, c(), i.parentNode || e.append(i);
	});
	return () => {
		l(), clearTimeout(o), a.keep([]), i.remove();
	};
}
// src/thread/error-messages.ts
var En = {
	network: "network",
	timeout: "timeout",
	"invalid-response": "unreadable",
	"rate-limited": "rate-limited"
};
function Dn(e, { t }) {
	return t(En[e] ?? "unavailable");
}
// src/thread/notices.ts
function On(e, t) {
	let { status: n, failure: r, load: i } = t.thread, a = d("strong"), o = new Text(), s = d("button", {
		part: "button",
		class: "outlined",
		type: "button"
	});
	return s.addEventListener("click", () => {
		n.value !== "loading" && i();
	}), e.append(d("div", {
		part: "notice",
		class: "unloaded"
	}, d("p", {
		class: "unloaded-title",
		role: "alert"
	}, a, " ", o), s)), S(() => {
		let e = n.value === "loading";
		a.textContent = t.t("failedTitle"), o.data = Dn(r.value?.code ?? "", t), s.setAttribute("aria-disabled", String(e)), s.textContent = t.t(e ? "retrying" : "retry");
	});
}
var kn = 300;
function An(e, t) {
	if (t.hasFallback) return () => {};
	let n = d("p", { class: "unseen" }), r = d("div", { class: "skeleton" }, n), i = setTimeout(() => {
		for (let e = 0; e < 3; e++) {
			let e = [d("span", { class: "avatar" }), d("span", { class: "bones" })];
			r.append(d("div", {
				class: "ghost",
				"aria-hidden": "true"
			}, ...e));
		}
	}, kn);
	e.append(r);
	let a = S(() => {
		n.textContent = t.t("loading");
	});
	return () => {
		clearTimeout(i), a();
	};
}
// src/thread/thread-header.ts
function jn(e, t) {
	let { thread: n, settings: r, t: i } = t, { count: a, capabilities: o } = n, s = d("bdi", { part: "count" }), c = d("header", { class: "head" }), l = x(() => r.value.headingLevel), u = x(() => n.open.value && o.value.post), p = x(() => o.value.features.has("like")), h = x(() => a.value > 1), g = d("a", { class: "leave" });
	g.addEventListener("click", (e) => {
		e.preventDefault();
		let t = c.getRootNode().getElementById("composer-text");
		t?.focus({ preventScroll: !0 }), t?.closest("form")?.scrollIntoView({ block: "center" });
	});
	let _ = d("div", { class: "slot" }), v = d("select", {
		part: "sort",
		class: "sort"
	}), y = ["oldest", "newest"].map((e) => d("option", { value: e }));
	v.append(...y), v.addEventListener("change", () => void n.setOrder(v.value));
	let b = d("button", {
		part: "button",
		class: "quiet dots",
		type: "button",
		"aria-expanded": "false"
	}, "⋯"), C = d("div", { class: "view" }, v, b), w = [
		f(c, () => d(`h${l.value}`, {
			part: "heading",
			class: "heading",
			id: "heading",
			tabindex: "-1"
		}, s)),
		f(c, () => u.value ? g : null),
		f(c, () => p.value ? _ : null),
		f(c, () => h.value ? C : null),
		Nt(_, t),
		S(() => {
			s.textContent = a.value === 0 ? i("empty") : i("count", { count: a.value });
		}),
		S(() => {
			g.setAttribute("href", `${m(location.href)}#leave-a-comment`), g.textContent = i("leaveOne"), v.setAttribute("aria-label", i("order"));
			for (let e of y) e.textContent = i(e.value);
			b.setAttribute("aria-label", i("menu"));
		}),
		S(() => {
			v.value = n.order.value;
		})
	];
	return c.append(t.slots.header), e.append(c), () => {
		for (let e of w) e();
	};
}
// src/thread/thread-view.ts
function Mn(e, t) {
	let { status: n, failure: r, loaded: i } = t.thread, a = d("p", {
		class: "unseen",
		role: "status"
	}), o = d("section", { "aria-labelledby": "heading" }, a), s = x(() => r.value === null ? i.value ? Nn : An : On), c = [
		S(() => {
			o.className = t.settings.value.layout === "flat" ? "thread flat" : "thread";
		}),
		S(() => o.setAttribute("aria-busy", String(n.value === "loading"))),
		S(() => {
			a.textContent = t.announcement.value;
		}),
		u(() => s.value, () => {
			let e = q(), n = s.peek()(e, t);
			return a.before(e), () => {
				n(), e.remove();
			};
		})
	];
	return e.append(o), () => {
		for (let e of c) e();
		o.remove();
	};
}
function Nn(e, t) {
	let { thread: n, slots: r, settings: i } = t, [a, o, s, c, l] = Array.from({ length: 5 }, q), d = Pn(t), p = x(() => i.value.inputPosition === "top"), m = x(() => n.unplacedRoots.value.length > 0), h = [
		jn(e, t),
		f(e, () => n.missing.value ? Fn(t) : null),
		hn(a, "prev", t),
		Tn(o, n.tree, d, t),
		hn(s, "next", t),
		u(() => m.value, () => m.peek() ? Tn(c, n.unplacedRoots, d, t) : void 0),
		In(l, t)
	];
	return e.append(a, o, s, c, r.afterList), h.push(S(() => {
		p.value ? a.before(l) : r.afterList.after(l);
	})), () => {
		for (let e of h) e();
	};
}
function Pn({ thread: e, settings: t, words: n }) {
	let r = x(() => {
		let { post: t, features: n, form: r } = e.capabilities.value;
		return [
			t && e.open.value,
			[...n],
			r.maxDepth
		].join();
	});
	return x(() => ({ of: [
		r.value,
		t.value,
		n.value
	] }));
}
function Fn({ t: e }) {
	let t = d("p", {
		part: "notice",
		class: "notice",
		tabindex: "-1"
	}, e("notHere"));
	return queueMicrotask(() => t.focus()), t;
}
function In(e, t) {
	let { open: n, capabilities: r } = t.thread, i = x(() => r.value.post ? n.value ? "open" : "closed" : "none");
	return u(() => i.value, () => {
		if (i.peek() === "open") return re(e, null, t);
		if (i.peek() !== "none") return f(e, () => d("p", {
			part: "notice",
			class: "notice closed"
		}, t.t("closed")));
	});
}
// src/mount.ts
var Ln = st(async () => (await D.sanitizer()).sanitize), Z = /* @__PURE__ */ new Set();
function Rn(e, t) {
	for (let e of Be(t)) console.warn(`[afterword] ${e}`);
	let n = t.thread ?? A(document);
	if (n === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let { reload: r, unmount: i } = zn(e, {
		...t,
		thread: n
	});
	return {
		reload: r,
		unmount: i
	};
}
function zn(e, n, r = !1) {
	let i = e.shadowRoot ?? e.attachShadow({ mode: "open" }), a = document.createElement("div"), o = document.createElement("slot"), s = document.createElement("div"), c = Ce(e, a);
	a.className = "holder", a.append(o), i.adoptedStyleSheets = [nn(), c.sheet], i.replaceChildren(a);
	let l = C(Ge(e, n)), u = Kt(e, s, l, n.strings), d = C(n.live ?? "on"), { hash: f } = location, m = (t) => {
		let { endpoint: r } = n;
		ce("error", `${r}: ${String(t)}`, (e) => e.diagnose(t, r)), O(e, "afterword-error", Hn(t));
	}, h = Vn(n), g = fn(h, {
		thread: n.thread,
		order: n.order ?? "oldest",
		pageSize: n.pageSize ?? 50,
		hash: f,
		isAlone: () => Z.size === 1,
		beforeShow: ({ comments: e }) => Promise.all([Ln.prepare(e), u.ready()]),
		onLoad: (t) => O(e, "afterword-load", { count: t }),
		onError: m
	}), _ = {
		...Bn(e, g, u),
		backend: h,
		root: i,
		wrapper: s,
		live: d,
		hash: f,
		endpoint: t(n.endpoint),
		updateTone: fe(i, a, s),
		isOthers: (e) => [...Z].some((t) => t !== g && t.holds(e) !== null),
		onBeforePost: (t) => O(e, "afterword-before-post", { draft: t }, !0),
		onPost: (t) => void O(e, "afterword-post", { comment: t }),
		onError: m,
		pressed: null
	};
	Z.add(g);
	let v = n.order, y = [
		() => Z.delete(g),
		g.dispose,
		u.stop,
		c.stop
	], b = () => {
		s.className = "root", a.append(s), y.push(S(() => {
			s.dataset.theme = l.value.theme, _.updateTone();
		}), S(() => {
			o.hidden = g.loaded.value;
		})), u.begin(), y.push(oe(_), Mn(s, _)), c.hold(_.hasFallback), g.load().then(c.settle);
	};
	if (r || n.loading === "eager" || p(location.hash)) b();
	else {
		let t = ue(e, b);
		y.push(() => t.disconnect());
	}
	return {
		reload: g.load,
		apply(t) {
			l.value = Ge(e, t), t.order !== v && g.setOrder(t.order ?? "oldest"), v = t.order, d.value = t.live ?? "on";
		},
		unmount() {
			for (let e of y) e();
			s.remove(), o.hidden = !1;
		}
	};
}
function Bn(e, t, { settings: n, words: r }) {
	let i = C("");
	return {
		thread: t,
		settings: n,
		words: r,
		t: (e, t) => r.value(e, t),
		announcement: i,
		announce(e) {
			i.value = e + (i.peek() === e ? "\xA0" : "");
		},
		fillBody: Ln.fill,
		hasFallback: [...e.childNodes].some((e) => e.nodeName !== "SCRIPT" && (e instanceof Element || e.textContent?.trim())),
		slots: qt(),
		decorators: /* @__PURE__ */ new Set(),
		heart: C((e, t) => ({
			count: t,
			isPressed: !1,
			isFailed: !1
		})),
		drawn: /* @__PURE__ */ new Map(),
		patch: Lt
	};
}
function Vn({ backend: e, endpoint: t }) {
	return e === "static" ? ne(async () => (await D.static()).createBackend(t)) : E(t, async () => (await D.writes()).createSending(t));
}
function Hn(e) {
	if (!(e instanceof l)) return {
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
// src/element.ts
var Q = "afterword-comments", Un = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], Wn = /* @__PURE__ */ new Map(), Gn, $ = /* @__PURE__ */ new WeakSet(), Kn = globalThis.HTMLElement ?? class {}, qn = class extends Kn {
	static observedAttributes = Oe.map(N);
	#e = null;
	#t = !1;
	#n = "no";
	#r = /* @__PURE__ */ new Set();
	connectedCallback() {
		this.#t || (this.#t = !0, this.#i("anew"));
	}
	disconnectedCallback() {
		queueMicrotask(() => {
			this.isConnected || (this.#t = !1, this.#c());
		});
	}
	attributeChangedCallback(e, t, n) {
		this.#t && t !== n && this.#i(Un.includes(e) ? "anew" : "in-place");
	}
	async reload() {
		await this.#e?.reload();
	}
	#i(e) {
		this.#n === "no" && queueMicrotask(() => this.#a()), this.#n !== "anew" && (this.#n = e);
	}
	#a() {
		let e = this.#n;
		this.#n = "no", this.isConnected && (e === "anew" || !this.#e ? (this.#c(), this.#s()) : this.#e.apply(this.#o()));
	}
	#o() {
		let { options: e, wrong: t } = ke((e) => this.getAttribute(e) ?? Wn.get(e) ?? null);
		for (let [e, n] of t) {
			let t = `${e} ${n}`;
			this.#r.has(t) || (this.#r.add(t), ce("warn", `wrong: ${t}`, ({ optionProblem: t }) => t(e, n)));
		}
		return e;
	}
	#s() {
		let e = this.#o(), t = e.thread ?? A(document), n = e.endpoint ?? Gn;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name to make one of") : this.#e = zn(this, {
			...e,
			endpoint: n,
			thread: t
		}, $.has(this));
	}
	#c() {
		this.#e?.unmount(), this.#e = null;
	}
};
function Jn(e = /* @__PURE__ */ new Map(), t, n = $) {
	customElements.get(Q) || (Wn = e, Gn = t, $ = n, xe(document.querySelectorAll(Q)), customElements.define(Q, qn));
}
export { re as C, ie as S, T, Xe as _, sn as a, k as b, Wt as c, G as d, mt as f, R as g, V as h, Dn as i, Ot as l, rt as m, Jn as n, Jt as o, B as p, Rn as r, zt as s, qn as t, W as u, ze as v, D as w, ae as x, Pe as y };
