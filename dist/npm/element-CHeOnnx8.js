import { a as e, i as t, o as n, s as r, t as i } from "./parse-comments-1KeXBRVc.js";
import { t as a } from "./backend-DHDrHP5L.js";
import { i as o, n as s, r as c } from "./anchor-DuigV5cl.js";
import { batch as l, computed as u, effect as d, signal as f, untracked as p, useComputed as m } from "@preact/signals";
import { Component as h, createRef as g, render as _ } from "preact";
import { Fragment as v, jsx as y, jsxs as b } from "preact/jsx-runtime";
import { useEffect as x, useState as S } from "preact/hooks";
// src/protocol.ts
function C(e) {
	return e.replace(/[?#].*$/s, "").replace(/\/+$/, "");
}
function w(e, t) {
	let { thread: n, order: r, limit: i, ...a } = t, o = `${C(e)}/comments?thread=${D(n)}&order=${r}&limit=${i}`;
	for (let [e, t] of Object.entries(a)) t !== void 0 && (o += `&${e}=${D(t)}`);
	return o;
}
function T(e, t) {
	let n = "comment" in t ? `comments/${t.comment}/like` : `likes?thread=${D(t.thread)}`;
	return `${C(e)}/${n}`;
}
function E(e, t, n) {
	let r = `${C(e)}/events?thread=${D(t)}`;
	return n === null ? r : `${r}&since=${D(n)}`;
}
function D(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�"));
}
// src/backends/fetch-json.ts
var ee = 5e3;
function te(t, n) {
	return e((e) => ne(t, e), n);
}
async function ne(e, t) {
	let n = () => fetch(e, { signal: t }), i = 1e3;
	try {
		let e = await n();
		if (![
			502,
			503,
			504
		].includes(e.status)) return e;
		i *= r(e.headers.get("retry-after")) ?? 1;
	} catch {
		t.throwIfAborted();
	}
	return await new Promise((e, n) => {
		setTimeout(e, Math.min(i, ee) * (.5 + Math.random() / 2)), t.addEventListener("abort", () => n(t.reason));
	}), n();
}
// src/backends/afterword.ts
function re(e, r) {
	let o = i({}, !0), s = null, c = null;
	async function l() {
		try {
			return await (c ??= r());
		} catch (e) {
			throw c = null, new a("network", String(e), { cause: e });
		}
	}
	return {
		capabilities: () => o,
		async list(r, a) {
			let c = await te(w(e, r), a), l = t(c, r.thread);
			return o = i(c, !0), n(c) && typeof c.event == "string" && (s ??= c.event), l;
		},
		post: async (...e) => (await l()).post(...e),
		edit: async (...e) => (await l()).edit(...e),
		remove: async (...e) => (await l()).remove(...e),
		read: async (...e) => (await l()).read(...e),
		like: async (...e) => (await l()).like(...e),
		preview: async (...e) => (await l()).preview(...e),
		subscribe(t, n, r) {
			let i = s;
			return r(E(e, t, i), {
				...n,
				onOpen: () => n.onOpen(i !== null),
				onId: (e) => {
					s = e;
				}
			});
		}
	};
}
// src/backends/lazy-backend.ts
function ie(e) {
	let t = null, n = async () => t ??= await e(), r = (e) => async (...t) => {
		let r = (await n())[e];
		if (!r) throw new a("unsupported", `this backend can't ${e}`);
		return r(...t);
	};
	return {
		capabilities: () => t?.capabilities() ?? i({}, !1),
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
var O = {
	diagnosis: () => import("./diagnosis.chunk-CnI3QTjW.js"),
	static: () => import("./static-ByzSjVU2.js"),
	sanitizer: () => import("./sanitize-B0kwQVfM.js"),
	sending: () => import("./afterword-writes-j40RzNMh.js"),
	interaction: () => import("./interaction.chunk-BnVRnHXV.js"),
	writing: () => import("./composer.chunk-DptxOUN1.js"),
	outbox: () => import("./sending.chunk-BO0eAZYs.js"),
	own: () => import("./editing.chunk-CJN7zKGF.js"),
	live: () => import("./live.chunk-C5ZMoZN3.js"),
	tools: () => import("./editor-tools.chunk-CwiQCSmt.js"),
	walking: () => import("./unread.chunk-BsjtiQRC.js"),
	references: () => import("./references.chunk-BjTiHFlQ.js"),
	languages: () => import("./languages.chunk-DW-iEy5f.js")
};
// src/host-page/events.ts
function k(e, t, n, r = !1) {
	return e.dispatchEvent(new CustomEvent(t, {
		bubbles: !0,
		composed: !0,
		cancelable: r,
		detail: n
	}));
}
// src/features/lazy.ts
function ae(e, t, n = () => {}) {
	let r = "idle", i = () => {}, a = () => r === "stopped", o = async () => {
		if (r === "idle") {
			r = "loading";
			try {
				let n = await e();
				a() || (i = t(n));
			} catch (e) {
				if (console.error(`[afterword] ${String(e)}`), a()) return;
				r = "idle", n();
			}
		}
	};
	return {
		load: () => void o(),
		stop() {
			r = "stopped", i();
		}
	};
}
// src/features/load-interaction.ts
function oe(e, t) {
	let { later: n, ui: r, wrapper: i } = t, a = null, { load: o, stop: s } = ae(() => (e.value = null, n.interaction()), ({ createInteraction: n }) => {
		let r = n({
			...t,
			pressed: a
		});
		e.value = r;
		let i = r.begin();
		return () => {
			i(), r.stop();
		};
	}, () => e.value = "failed");
	i.addEventListener("click", ({ target: t }) => {
		(e.value === null || e.value === "failed") && (a = t, r.thread.loaded.value && o());
	});
	let c = d(() => {
		r.thread.loaded.value && se(() => o());
	});
	return () => {
		c(), s();
	};
}
function se(e) {
	document.hidden ? e() : requestAnimationFrame(() => setTimeout(e));
}
// src/host-page/near-viewport.ts
var ce = 1e3;
function le(e, t) {
	let n = new IntersectionObserver((e) => {
		e.some(({ isIntersecting: e }) => e) && (n.disconnect(), t());
	}, { rootMargin: `${ce}px` });
	return n.observe(e), n;
}
// src/options/options.ts
var A = (...e) => (t) => e.includes(t) ? t : void 0, ue = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, j = {
	endpoint: pe,
	backend: A("afterword", "static"),
	thread: (e) => e && e.length <= 1e3 ? e : void 0,
	order: A("oldest", "newest"),
	layout: A("nested", "flat"),
	pageSize: ue(1, 100),
	theme: A("auto", "light", "dark"),
	lang: me,
	headingLevel: ue(2, 5),
	dates: A("short", "full"),
	inputPosition: A("bottom", "top"),
	loading: A("lazy", "eager"),
	live: A("on", "off"),
	keys: () => !0
}, de = Object.keys(j);
function M(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function fe(e) {
	let t = {}, n = [];
	for (let r of de) {
		let i = e(M(r));
		if (i === null) continue;
		let a = j[r](i.trim());
		a === void 0 ? n.push([r, i]) : t[r] = a;
	}
	return {
		options: t,
		wrong: n
	};
}
function pe(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function me(e) {
	try {
		return Intl.getCanonicalLocales(e)[0];
	} catch {
		return;
	}
}
// src/i18n/keys.ts
var he = new Set("count empty leaveOne order oldest newest menu loading retry retrying more earlier\n  moreReplies earlierReplies moreFailed loaded notHere anonymous owner comment tombstone unnumbered\n  inReplyTo inReplyToName inReplyToRemoved joined permalink deleted held reply replyTo likePost\n  likeComment likes readersLike notLiked news closed write edited formFailed failedTitle\n  network timeout unreadable rate-limited unavailable editing editableFor editableForSeconds\n  tooLate save saving saved delete deleteQuestion deleteYes deleteNo deletedNow notSaved notDeleted ownGone tooLateToDelete namedBy\n  andMore referTo matching formatting bold italic code link preview previewing previewed\n  previewEmpty previewFailed previewLimited quote quoteFrom markNew markNewHint nextNew\n  replying fieldText fieldName fieldEmail fieldUrl emailHint required optional post postReply\n  sending failed trap cancel posted postedHeld error missing missingText tooLong tooLongField\n  invalidEmail invalidUrl invalidField checkFields edit refused tryingAgain commentingAs\n  change remember discard discarded undo draftNotKept otherDraft useOther notSent\n  all stop progress closed-problem forbidden not-found duplicate conflict too-large markdown".split(/\s+/)), ge = [
	"zero",
	"one",
	"two",
	"few",
	"many",
	"other"
];
function _e(e) {
	let t = [], n = {};
	for (let [r, i] of Object.entries(ve(e, t))) he.has(r) ? ye(i) ? n[r] = i : t.push(`"${r}" (neither a string nor plural forms with "other")`) : t.push(`"${r.slice(0, 40)}" (no such text)`);
	return {
		words: n,
		problems: t
	};
}
function ve(e, t) {
	try {
		let n = JSON.parse(e);
		if (typeof n == "object" && n && !Array.isArray(n)) return n;
		t.push("everything (not an object)");
	} catch {
		t.push("everything (not JSON)");
	}
	return {};
}
function ye(e) {
	return typeof e == "string" ? !0 : typeof e != "object" || !e || !Object.hasOwn(e, "other") ? !1 : Object.entries(e).every(([e, t]) => ge.includes(e) && typeof t == "string");
}
// src/options/option-problems.ts
var N = (...e) => e.map((e) => `\`${e}\``).join(" "), be = {
	endpoint: {
		values: "URL",
		default: "the origin that served the script"
	},
	backend: {
		values: N("afterword", "static"),
		default: "`afterword`"
	},
	thread: {
		values: "string",
		default: "the page’s canonical URL, else its own"
	},
	order: {
		values: N("oldest", "newest"),
		default: "`oldest`"
	},
	layout: {
		values: N("nested", "flat"),
		default: "`nested`"
	},
	pageSize: {
		values: "1 to 100",
		default: "50"
	},
	theme: {
		values: N("auto", "light", "dark"),
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
		values: N("short", "full"),
		default: "`short`"
	},
	inputPosition: {
		values: N("bottom", "top"),
		default: "`bottom`"
	},
	loading: {
		values: N("lazy", "eager"),
		default: "`lazy`"
	},
	live: {
		values: N("on", "off"),
		default: "`on`"
	},
	keys: {
		values: "present or absent",
		default: "absent"
	}
}, xe = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/;
function Se(e, t) {
	return e === "backend" && xe.test(t.trim()) ? `the backend "${t.trim()}" is not in this build; using "afterword"` : `${Ee(e, t)}; using the default (${De(be[e].default)})`;
}
function Ce(e) {
	let t = new Map(Object.entries(e));
	t.delete("strings");
	let n = we(e.strings);
	for (let [e, r] of t) {
		if (r === void 0) continue;
		if (!Te(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && r === !1) continue;
		let t = String(r), i = j[e](t);
		if (e === "backend" && xe.test(t)) n.push(Se(e, t));
		else if (typeof i != typeof r) throw TypeError(`afterword: ${Ee(e, t)}`);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return n;
}
function we(e) {
	if (e === void 0) return [];
	if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError("afterword: \"strings\" can't be anything but an object of texts");
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	for (let [e, n] of t) if (!ye(n)) throw TypeError(`afterword: in "strings", "${e}" is neither a string nor plural forms with "other"`);
	return t.filter(([e]) => !he.has(e)).map(([e]) => `in "strings", there is no text "${e.slice(0, 40)}"`);
}
function Te(e) {
	return Object.hasOwn(j, e);
}
function Ee(e, t) {
	let n = De(be[e].values.replace(/` `/g, ", "));
	return `"${M(e)}" can't be ${JSON.stringify(t.slice(0, 80))}: ${n}`;
}
var De = (e) => e.replaceAll("`", ""), Oe = {
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
function ke(e) {
	Object.assign(Oe, e);
}
var Ae = /* @__PURE__ */ new Map();
function je(e, t = {}, { locale: n, own: r = {}, lang: i = e } = {}) {
	let a = Me(i), o = [
		{
			words: t,
			formOf: P(e)
		},
		{
			words: r,
			formOf: P(e)
		},
		{
			words: n?.words ?? {},
			formOf: P(n?.lang)
		},
		{
			words: Oe,
			formOf: (e) => e === 1 ? "one" : "other"
		}
	];
	return (e, t = {}) => {
		let n = o.find(({ words: t }) => Object.hasOwn(t, e) && t[e] !== void 0), r = n?.words[e] ?? "", i = t.count, s = typeof i == "number" ? n?.formOf(i) : void 0, c = typeof r == "string" ? r : r[s ?? "other"] ?? r.other, l = Ae.get(c);
		return l || Ae.set(c, l = c.split(/\{(\w+)\}/)), l.reduce((e, n, r) => {
			if (r % 2 == 0) return e + n;
			let i = Object.hasOwn(t, n) ? t[n] : void 0;
			return i === void 0 ? `${e}{${n}}` : e + (typeof i == "number" ? a(i) : i);
		}, "");
	};
}
function P(e) {
	let t = null;
	return (n) => (t ??= new Intl.PluralRules(e)).select(n);
}
function Me(e) {
	let t = null, n = /^en(-(US|GB|AU|CA|NZ|IE))?$/.test(e);
	return (r) => n && Number.isSafeInteger(r) ? String(r).replace(/\B(?=(\d{3})+$)/g, ",") : (t ??= new Intl.NumberFormat(e)).format(r);
}
// src/thread/language.ts
var Ne = 3e3;
function Pe(e, t, n, r) {
	let i = f(null), a = u(() => n.value.lang), o = () => e.querySelectorAll(":scope > script[type=\"application/json\"]"), s = f([]), c = () => {}, l = new Promise((e) => {
		c = e;
	}), p = () => {
		let e = a.value, n = s.value, o = !1, l = (e) => {
			o || (i.value = e, t.lang = e.lang, t.dir = e.dir ?? "", c());
		}, u = () => l({ lang: "en" });
		if (n.length === 0 && /^en\b/.test(e)) {
			l({ lang: e });
			return;
		}
		let d = setTimeout(() => i.peek() ?? u(), Ne);
		return (async () => {
			try {
				let { speak: t } = await O.languages();
				l(await t(e, n, r));
			} catch (e) {
				console.error(`[afterword] ${String(e)}`), u();
			}
		})(), () => {
			o = !0, clearTimeout(d);
		};
	}, m = null, h = () => {
		m || (s.value = o(), m = d(p), document.readyState !== "loading" || s.value.length > 0) || document.addEventListener("DOMContentLoaded", () => {
			o().length > 0 && (s.value = o());
		}, { once: !0 });
	};
	return {
		settings: u(() => ({
			...n.value,
			...i.value
		})),
		words: u(() => i.value ? je(a.value, r, i.value) : () => ""),
		begin: h,
		stop: () => m?.(),
		gate: (e) => ({
			...e,
			async list(...t) {
				h();
				let n = e.list(...t);
				return i.peek() || await Promise.allSettled([n, l]), n;
			}
		})
	};
}
// src/host-page/reserved-height.ts
var Fe = /* @__PURE__ */ new WeakMap();
function Ie(e) {
	for (let t of e) Fe.set(t, t.offsetHeight);
}
var Le = "calc(24 * var(--afterword-font-size, 1em))";
function Re(e, t) {
	let n = Fe.get(e) ?? 0, r = new CSSStyleSheet(), i = (e, t = "0px") => r.replaceSync(`.holder { min-block-size: max(${e}px, ${t}) }`), a = new IntersectionObserver((e) => {
		let t = e.at(-1);
		!t || t.isIntersecting || t.boundingClientRect.top < innerHeight || (i(0), a.disconnect());
	});
	return i(n), {
		sheet: r,
		hold(e) {
			e ? i(Math.max(n, t.offsetHeight)) : i(n, Le);
		},
		settle: () => a.observe(t),
		stop: () => a.disconnect()
	};
}
// src/host-page/page-colors.ts
var ze = 2;
function Be(e, t, n) {
	let r = new CSSStyleSheet();
	e.adoptedStyleSheets.push(r);
	let i = getComputedStyle(t), a = getComputedStyle(n), o = "", s = "", c = "", l = "", u = () => {
		let e = `.holder { --_ground: ${o} } .root { --_ground: ${s}; ${c} }`;
		e !== l && r.replaceSync(l = e);
	}, d = () => {
		o = Ve(e, i.outlineColor), u();
		let { theme: t } = n.dataset;
		n.dataset.tone = t === "auto" ? Ue(i).tone : t, s = He(o, n), u();
		let { text: r, behind: l, tone: d } = Ue(a);
		c = `--_weight: ${qe(Ge(r, l))}; --_pull: ${Ke(d, l)}`, u(), n.dataset.tone = d;
	};
	return t.addEventListener("transitionend", d), d;
}
function F(e) {
	return e instanceof ShadowRoot ? e.host : e instanceof Element && e.assignedSlot || e.parentNode;
}
function Ve(e, t) {
	return e ? He(Ve(F(e), t), e) : t;
}
function He(e, t) {
	if (!(t instanceof Element)) return e;
	let { backgroundColor: n } = getComputedStyle(t), [, r = "1"] = n.split(/rgba.+, |\/ /);
	return `color-mix(in srgb, rgb(from ${n} r g b / 1) ${parseFloat(r) * 100}%, ${e})`;
}
function Ue(e) {
	let t = We(e.columnRuleColor), n = We(e.textDecorationColor), r = (t + .05) / (n + .05), i = r > ze || r < 1 / ze ? n : Number(t < .2);
	return {
		text: t,
		behind: i,
		tone: t > i ? "dark" : "light"
	};
}
function We(e) {
	let [, t, n, r] = e.split(" ").map((e) => Math.max(0, parseFloat(e)) ** 2.2);
	return .2126 * t + .7152 * n + .0722 * r;
}
function Ge(e, t) {
	let n = (e) => Math.max(0, e) ** (1 / 2.2), r = e > t ? t * 5.6 + .23 : t / 4.9 - .04, i = n(t);
	return Math.max(68, 100 * (n(r) - i) / (n(e) - i));
}
function Ke(e, t) {
	let [n, r] = e === "dark" ? ["#fff", t * 800 - 32] : ["#000", 23 / t - 25];
	return r > 6 ? `${n} ${qe(r)}` : "initial";
}
var qe = (e) => `${Math.min(100, e)}%`;
// src/options/settings.ts
function Je(e, t) {
	return {
		theme: t.theme ?? "auto",
		lang: t.lang ?? Ye(e),
		layout: t.layout ?? "nested",
		dates: t.dates ?? "short",
		headingLevel: t.headingLevel ?? 2,
		inputPosition: t.inputPosition ?? "bottom",
		keys: t.keys ?? !1
	};
}
function Ye(e) {
	let t = e ? e.lang : navigator.language;
	try {
		if (t) return Intl.getCanonicalLocales(t.replace("_", "-"))[0];
	} catch {}
	return e ? Ye(F(e)) : "en";
}
// src/thread/open-replies.ts
function Xe() {
	let e = f(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = (t) => {
		e.value = new Set([...e.value].filter((e) => e !== t));
	};
	return {
		ids: e,
		open(r, i = "", a) {
			a && n.set(r, a), t.set(r, i), e.value = new Set(e.value).add(r);
		},
		restore(t) {
			e.value = new Set(e.value).add(t);
		},
		close: r,
		cancel(e) {
			r(e), n.get(e)?.();
		},
		takeWords(e) {
			let n = t.get(e);
			return t.delete(e), n;
		}
	};
}
// src/thread/fetch-page.ts
async function Ze(e, t, n, r) {
	if (n) try {
		let i = await e.list({
			...t,
			...n
		}, r), a = Qe(i.comments, n);
		if (a !== null || i.prev === null) return {
			page: i,
			found: a
		};
	} catch (e) {
		if (!(e instanceof a) || e.code !== "not-found") throw e;
	}
	return {
		page: await e.list(t, r),
		found: null
	};
}
function Qe(e, t) {
	for (let { id: n, number: r } of e) if ("around" in t ? n === t.around : r === t.number) return n;
	return null;
}
function $e(e, t, n) {
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
function et(e) {
	return e instanceof a ? e : new a("invalid-response", String(e), { cause: e });
}
// src/thread/keeping.ts
function tt(e) {
	let { status: t, failure: n, comments: r, added: i, order: a, cursors: o, count: s, replies: c, fresh: u } = e, d = [
		t,
		n,
		r,
		i,
		a,
		s,
		c,
		u
	];
	d.push(o.prev, o.next, e.missing);
	let f = d.map(({ value: e }) => e);
	return () => l(() => d.forEach((e, t) => e.value = f[t]));
}
// src/thread/merging.ts
function I(e, t) {
	let { put: n = [], gone: r = [], fresh: i = e.fresh.value } = t, a = new Map(e.comments.value), o = new Set(e.added.value), s = e.count.value;
	for (let e of n) s += L(e) - L(a.get(e.id)), e.parent === null && !a.has(e.id) && o.add(e.id), a.set(e.id, e);
	for (let e of r) s -= L(a.get(e)), a.delete(e);
	l(() => {
		e.comments.value = a, o.size !== e.added.value.size && (e.added.value = o), e.count.value = Math.max(0, s), e.fresh.value = i;
	});
}
var L = (e) => Number(e?.state === "published");
function nt(e, t, n = 4) {
	let r = /* @__PURE__ */ new Map();
	for (let t of e) r.has(t.id) || r.set(t.id, t);
	let i = /* @__PURE__ */ new Map();
	for (let e of r.values()) {
		let t = e.parent !== null && r.has(e.parent) ? e.parent : null, n = i.get(t);
		n ? n.push(e) : i.set(t, [e]);
	}
	for (let e of i.values()) e.sort(R);
	let a = /* @__PURE__ */ new Set(), o = (i.get(null) ?? []).map((e) => ot(e, r, i, a, n));
	if (a.size < r.size) {
		for (let e of [...r.values()].sort(R)) a.has(e.id) || o.push(ot(ct(e, r), r, i, a, n));
		o.sort((e, t) => R(e.comment, t.comment));
	}
	return t === "newest" ? o.reverse() : o;
}
function rt(e, t) {
	let n = new Map(e.map((e) => [e.comment.id, e]));
	return t.map((e) => {
		let t = n.get(e.comment.id);
		return t && it(t, e) ? t : e;
	});
}
function it(e, t) {
	return e.comment === t.comment && e.parent === t.parent && e.depth === t.depth && e.orphan === t.orphan && e.replies.length === t.replies.length && e.replies.every((e, n) => it(e, t.replies[n]));
}
function at({ comment: e, depth: t, parent: n }, r) {
	return t >= r && n ? n : e;
}
function R(e, t) {
	return e.number !== null && t.number !== null ? o(e.number, t.number) || (e.id < t.id ? -1 : 1) : e.number === null ? t.number === null ? (e.created ?? Infinity) - (t.created ?? Infinity) || (e.id < t.id ? -1 : 1) : 1 : -1;
}
function ot(e, t, n, r, i) {
	let a = st(e, 1, t);
	r.add(e.id);
	let o = [{
		node: a,
		home: a.replies
	}];
	for (let e = o.pop(); e; e = o.pop()) {
		let { node: s, home: c } = e;
		s !== a && c.push(s);
		let l = s === a || s.depth < i ? s.replies : c, u = (n.get(s.comment.id) ?? []).filter(({ id: e }) => !r.has(e));
		for (let e of u) r.add(e.id);
		for (let e of u.toReversed()) o.push({
			node: st(e, s.depth + 1, t),
			home: l
		});
	}
	return a;
}
function st(e, t, n) {
	let r = t > 1 && e.parent !== null ? n.get(e.parent) ?? null : null;
	return {
		comment: e,
		depth: t,
		parent: r,
		orphan: e.parent !== null && r === null && e.state !== "unsettled",
		replies: []
	};
}
function ct(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; !n.has(r);) n.add(r), r = t.get(r.parent ?? "") ?? r;
	let i = [r];
	for (let e = t.get(r.parent ?? ""); e && e !== r; e = t.get(e.parent ?? "")) i.push(e);
	return i.sort(R)[0] ?? e;
}
// src/thread/thread-state.ts
function lt(e, t) {
	let n = f("loading"), r = f(null), i = f(/* @__PURE__ */ new Map()), a = f(/* @__PURE__ */ new Set()), o = f([]), s = f(e), c = {
		prev: f(null),
		next: f(null)
	}, l = {
		prev: f("idle"),
		next: f("idle")
	}, d = [], p = u(() => {
		let e = [...i.value.values(), ...o.value];
		return d = rt(d, nt(e, s.value));
	}), m = ({ comment: e }) => (a.value.has(e.id) || e.state === "unsettled") && s.value === "oldest" && c.next.value !== null, h = (e) => u(() => c[e].value === null ? null : l[e].value);
	return {
		status: n,
		failure: r,
		comments: i,
		added: a,
		unsettled: o,
		order: s,
		cursors: c,
		loading: l,
		count: f(0),
		likes: f(0),
		fresh: f(/* @__PURE__ */ new Set()),
		open: f(!0),
		capabilities: f(t),
		replies: f(/* @__PURE__ */ new Map()),
		target: f(null),
		missing: f(!1),
		loaded: u(() => r.value === null && (n.value === "ready" || i.value.size > 0)),
		tree: u(() => p.value.filter((e) => !m(e))),
		beyond: u(() => p.value.filter(m)),
		ends: {
			prev: h("prev"),
			next: h("next")
		}
	};
}
// src/thread/taking.ts
function ut(e, t, n, r) {
	let i = n.comments.filter(({ id: e }) => !r.has(e)), a = new Set(n.comments.map(({ id: e }) => e)), o = new Map(r);
	for (let e of n.comments) o.set(e.id, e);
	return l(() => {
		e.comments.value = o, e.added.value = new Set([...e.added.value].filter((e) => r.has(e) && !a.has(e))), e.capabilities.value = t, e.count.value = n.thread.count, e.likes.value = n.thread.likes, e.open.value = n.thread.state === "open";
	}), n.skipped > 0 && console.warn(`[afterword] ${n.skipped} of the comments could not be read and were left out.`), i;
}
// src/thread/thread-store.ts
function dt(e, t) {
	let n = lt(t.order, e.capabilities()), { status: r, failure: i, comments: a, order: o } = n, { cursors: c, loading: u, replies: d, target: f, missing: p } = n, m = /* @__PURE__ */ new Map(), h = new AbortController(), g = !1, _ = (e) => ({
		thread: t.thread,
		order: o.value,
		limit: t.pageSize,
		...e
	}), v = (t, r) => ut(n, e.capabilities(), t, r);
	async function y(a = null) {
		g = !0, h.abort();
		let { signal: o } = h = new AbortController();
		r.value = "loading";
		try {
			let { page: s, found: h } = await Ze(e, _({}), a, o);
			o.throwIfAborted(), l(() => {
				v(s, /* @__PURE__ */ new Map()), c.prev.value = s.prev, c.next.value = s.next, u.prev.value = u.next.value = "idle", d.value = /* @__PURE__ */ new Map(), n.fresh.value = /* @__PURE__ */ new Set(), m.clear(), p.value = a !== null && h === null && t.isAlone?.() !== !1, r.value = "ready", i.value = null, h && (f.value = {
					id: h,
					how: "link"
				});
			}), t.onLoad(s.thread.count);
		} catch (e) {
			if (o.aborted) return;
			l(() => {
				i.value = et(e), r.value = "failed";
			}), addEventListener("online", () => void y(a), {
				once: !0,
				signal: o
			}), t.onError(e);
		}
	}
	async function b(n, r, i) {
		let { signal: a } = h;
		n("loading");
		try {
			let t = await e.list(r, a);
			return a.throwIfAborted(), l(() => (n("idle"), i(t)));
		} catch (e) {
			return a.aborted || (n("failed"), t.onError(e)), [];
		}
	}
	async function x(e) {
		let t = c[e].value;
		return t === null || u[e].value === "loading" ? [] : b((t) => u[e].value = t, _({ cursor: t }), (n) => {
			let r = v(n, a.value);
			return c[e].value = r.length === 0 || n[e] === t ? null : n[e], r;
		});
	}
	async function S(e) {
		if (d.value.get(e.id) === "loading") return [];
		let t = (t) => d.value = new Map(d.value).set(e.id, t), n = e.repliesBefore > 0 ? m.get(e.id) : e.repliesCursor;
		return b(t, _({
			parent: e.id,
			...n ? { cursor: n } : {}
		}), (t) => {
			let n = t.comments.filter(({ id: t }) => t !== e.id), r = v({
				...t,
				comments: n
			}, a.value);
			return e.repliesBefore > 0 && m.set(e.id, t.next), T($e(e, t, r.length)), r;
		});
	}
	function C(e) {
		let t = s(e);
		return t && Qe(a.value.values(), t);
	}
	async function w(e) {
		let t = s(e), n = C(e);
		n === null ? t && await y(t) : D(n, "link");
	}
	function T(e) {
		I(n, { put: [e] });
	}
	function E(e) {
		I(n, { gone: [e] });
	}
	function D(e, t, n) {
		p.value = !1, f.value = {
			id: e,
			how: t,
			top: n
		};
	}
	return {
		...n,
		id: t.thread,
		pageSize: t.pageSize,
		load: () => y(r.value === "ready" ? null : s(t.hash)),
		more: x,
		moreReplies: S,
		further: () => ({
			cursors: c,
			loading: u,
			signal: h.signal,
			list: (t, n) => e.list(_(t), n),
			take: (e) => v(e, a.value),
			onError: t.onError
		}),
		async setOrder(e) {
			e !== o.value && (o.value = e, g && await y());
		},
		holds: C,
		followHash: w,
		add: T,
		remove: E,
		merge: (e) => I(n, e),
		show: D,
		keep() {
			let e = tt(n), t = new Map(m);
			return () => {
				h.abort(), h = new AbortController(), e(), u.prev.value = u.next.value = "idle", m.clear();
				for (let [e, n] of t) m.set(e, n);
			};
		},
		dispose: () => h.abort()
	};
}
// src/thread/body.css?inline
var ft = ".body ul{list-style:outside}.body{overflow-clip-margin:.5em;unicode-bidi:isolate;overflow:clip}.plain{white-space:pre-line}.body>:first-child{margin-block-start:.35em}.body p,.body ul,.body ol,.body dl,.body pre,.body table{margin-block:.35em .6em}.body ul,.body ol{padding-inline-start:1.6em}.body dd{margin-inline-start:1.6em}.body blockquote{border-inline-start:3px solid var(--_border);color:var(--_muted);margin:.4em 0;padding-inline-start:.9em}.body :is(code,kbd,samp,pre){direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,SF Mono,Menlo,Consolas,monospace;font-size:.88em}.body :is(code,kbd){background:var(--_surface);border-radius:.3em;padding:.1em .3em}.body pre{border-radius:var(--_radius);background:var(--_surface);overflow-wrap:normal;white-space:pre;max-inline-size:100%;padding:.8em 1em;line-height:1.45;overflow-x:auto}.body pre code{font-size:inherit;background:0 0;padding:0}.body table{border-collapse:collapse;max-inline-size:100%;font-size:.94em;display:block;overflow-x:auto}.body :is(th,td){border:1px solid var(--_border);text-align:start;vertical-align:top;padding:.3em .7em}.body hr{border:0;border-block-start:1px solid var(--_border);margin-block:1em}.body mark{background:color-mix(in srgb, var(--_accent) 18%, transparent);color:inherit}", pt = ".comment{min-block-size:var(--_avatar);padding-inline-start:calc(var(--_avatar) + .9 * var(--_space));padding-block:.35em calc(.4 * var(--_space));border-radius:var(--_radius);scroll-margin-block:max(6em,96px) 2em;position:relative}.avatar{inline-size:var(--_avatar);block-size:var(--_avatar);--_tint:color-mix(var(--_pulled), light-dark(oklch(45% .08 var(--_hue,250)),oklch(80% .08 var(--_hue,250))));background:color-mix(in srgb, var(--_tint) 15%, transparent);color:var(--_tint);border-radius:50%;place-items:center;display:grid;position:absolute;inset-inline-start:0;overflow:hidden}.avatar:not(.pictured):before{content:attr(data-initials);font:600 .84em/1 var(--_sans)}.picture{object-fit:cover;block-size:100%;inline-size:100%}.tint-0{--_hue:250}.tint-1{--_hue:75}.tint-2{--_hue:310}.tint-3{--_hue:140}.tint-4{--_hue:30}.tint-5{--_hue:200}.tint-6{--_hue:350}.tint-7{--_hue:105}.meta{justify-content:space-between;align-items:baseline;column-gap:.55em;font-size:.94em;line-height:1.5;display:flex}.byline{flex-wrap:wrap;align-items:baseline;column-gap:.55em;min-inline-size:0;display:flex}.number{overflow-wrap:anywhere;min-inline-size:24px;max-inline-size:55%;color:var(--_muted);font-variant-numeric:tabular-nums lining-nums;text-align:end;border-radius:.35em;flex:none;margin-block:-.15em;padding:.15em .4em;font-size:.88em;text-decoration:none}.author{font-weight:600}.author a,a.to{min-block-size:24px;display:inline-block}.author a{color:inherit;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border)}.author,bdi{overflow-clip-margin:.3em;unicode-bidi:isolate;overflow:clip}.badge{background:color-mix(in srgb, var(--_accent) 13%, transparent);color:var(--_accent);font:600 .72em/1 var(--_sans);border-radius:1em;align-self:center;padding:.3em .55em}.date,.edited,.arrived,.to,.gone{color:var(--_muted);font-size:.92em}.to{text-decoration:none}.thread:not(.flat) .to.narrow{display:none}.gone{font-style:italic}.actions{align-items:center;gap:.8em;display:flex}.quiet{min-block-size:24px;min-inline-size:24px;color:var(--_muted);font:.82em/1.3 var(--_sans);background:0 0;border:0;padding:.45em 0}@container thread (inline-size<480px){.comment{padding-inline-start:calc(.85 * var(--_avatar) + .7em)}.avatar{inline-size:calc(.85 * var(--_avatar));block-size:calc(.85 * var(--_avatar))}.avatar:not(.pictured):before{font-size:.74em}.thread:not(.flat) .to.narrow{display:inline-block}}", mt = ".composer{margin-block-start:calc(2 * var(--_space));scroll-margin-block:6em 2em}.composer:has(~.list){margin-block-end:calc(1.6 * var(--_space))}.title{margin-block-end:.6em;font-size:1.05em;font-weight:600}.card{--_edge:var(--afterword-border-color,color-mix(in srgb, color-mix(in srgb, currentColor var(--_weight), transparent) 77%, transparent));border:1px solid var(--_edge);border-radius:var(--_radius);padding-inline:var(--_space);background:var(--_surface)}.composer>.card{grid-template-columns:minmax(0,1fr);display:grid}.composer>.card>*{grid-area:1/1}.room{flex-wrap:wrap;column-gap:.8em;padding-block-start:14.6em;display:flex}.room>*{flex:11em;block-size:4.2em}.room>:first-child{margin-block-end:2.5em}.composer:has(~.list)>.card{min-block-size:22em}@container thread (inline-size<30em){.room{padding-block-start:18.2em}}@container thread (inline-size<18em){.room{padding-block-start:20.2em}}.notice,.unloaded-title{unicode-bidi:plaintext}", ht = ".like{font-variant-numeric:tabular-nums lining-nums;text-align:start;unicode-bidi:isolate;min-inline-size:2.1em}.like:before{content:\"♡︎\";vertical-align:-.08em;margin-inline-end:.35em;font-size:1.3em;line-height:1}", gt = ".skeleton,.unloaded{min-block-size:24em}.skeleton{gap:calc(1.6 * var(--_space));flex-direction:column;padding-block-start:calc(4 * var(--_space));display:flex}@keyframes appear{0%{opacity:0}}.ghost{grid-template-columns:var(--_avatar) 1fr;column-gap:calc(.9 * var(--_space));animation:.2s both appear;display:grid}.bones{background:linear-gradient(var(--_border) 0 0) 0 .4em / 9em .7em no-repeat, linear-gradient(var(--_surface) 0 0) 0 2.1em / 100% .8em no-repeat, linear-gradient(var(--_surface) 0 0) 0 3.6em / 72% .8em no-repeat;border-radius:.3em;grid-column:2;block-size:5.2em}.bones:dir(rtl){scale:-1 1}.unloaded{align-items:flex-start;gap:var(--_space);border-block-start:1px solid var(--_border);flex-direction:column;padding-block-start:calc(1.4 * var(--_space));display:flex}.outlined{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));background:var(--_surface);font:600 .88em/1.2 var(--_sans);padding:.6em 1.1em}.notice{border-inline-start:3px solid var(--_accent);background:var(--_wash);border-radius:.3em;margin-block-end:var(--_space);padding:.6em .9em;font-size:.92em}@media (prefers-reduced-motion:reduce){.ghost{animation-duration:1ms}}", _t = ":host{box-sizing:border-box;inline-size:100%;display:block}:host([hidden]){display:none!important}.holder{outline-color:canvas;flex:auto}.holder:after{content:\"\";grid-template-columns:minmax(0,40em);transition:color 1ms;display:grid}.root{all:initial;visibility:inherit;pointer-events:inherit;cursor:inherit;overflow-wrap:anywhere;-moz-text-size-adjust:100%;text-size-adjust:100%;--_fill:var(--afterword-accent-color,light-dark(#8a3324,#e59b85));--_muted:var(--afterword-muted-color,color-mix(in srgb, currentColor var(--_weight), transparent));--_surface:var(--afterword-surface,color-mix(in srgb, currentColor 4%, transparent));--_border:var(--afterword-border-color,color-mix(in srgb, currentColor 16%, transparent));--_wrong:var(--afterword-danger-color,light-dark(#b3261e,#f2a59e));--_success:var(--afterword-success-color,light-dark(#2e6b3f,#8fcf9f));--_radius:var(--afterword-radius,.6em);--_space:var(--afterword-spacing,1em);--_avatar:var(--afterword-avatar-size,2.6em);--_focus:var(--afterword-focus-outline,2px solid var(--_accent));--_pole:clamp(0, (.18 - y) * 9999, 1);--_white:calc(.95 * var(--_pole)) var(--_pole) calc(1.089 * var(--_pole));--_on:rgb(from color-mix(in srgb, color(from var(--afterword-background) xyz var(--_white) / clamp(0, (alpha - .5) * 9999, 1)) 99.9%, currentColor) r g b / 1);--_ink:currentColor;--_pulled:in oklab, var(--_pull,#000 0%);--_accent:color-mix(var(--_pulled), light-dark(oklch(from var(--_fill) min(l, .5) c h),oklch(from var(--_fill) max(l, .75) c h)));--_sans:system-ui, -apple-system, \"Segoe UI\", sans-serif;--_wash:color-mix(in srgb, var(--_accent) 8%, transparent);color:var(--afterword-text-color,var(--_on,var(--_ink)));background:var(--afterword-background,transparent);font-family:var(--afterword-font-family,inherit);font-size:var(--afterword-font-size,inherit);line-height:var(--afterword-line-height,1.55);display:block;container:thread/inline-size}.holder,.root{column-rule-color:color-mix(in srgb, currentColor, currentColor);-webkit-text-decoration-color:color-mix(in srgb, var(--_ground) 96%, currentColor);text-decoration-color:color-mix(in srgb, var(--_ground) 96%, currentColor)}.root[data-tone=light]{color-scheme:light}.root[data-tone=dark]{color-scheme:dark}.root:not([data-theme=auto]){--_ink:light-dark(#24262b,#e4e2dc);background:var(--afterword-background,light-dark(#fdfcf9,#16171a));padding:var(--_space)}@media (prefers-contrast:more){.root{--_muted:currentColor;--_border:color-mix(in srgb, currentColor 60%, transparent)}}*,:before,:after{box-sizing:border-box}h2,h3,h4,h5,h6,p,ol{margin:0;padding:0}a{color:var(--_accent);text-underline-offset:.15em}button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}button{cursor:pointer}[hidden]{display:none}:focus-visible{outline:var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}", vt = ".thread{position:relative}.head{align-items:baseline;gap:.2em var(--_space);border-block-end:1px solid var(--_border);flex-wrap:wrap;margin-block-end:calc(1.4 * var(--_space));padding-block-end:.6em;display:flex;position:relative}.heading{font-size:1.3em;font-weight:600;line-height:1.3}.leave{font-size:.95em}.view{color:var(--_muted);align-items:baseline;gap:.8em;margin-inline-start:auto;display:flex}.view:before{content:\"▾\" / \"\";pointer-events:none;order:1;margin-inline-start:-2.5em;font-size:.65em}.sort{appearance:none;min-inline-size:0;color:inherit;font:.82em/1.3 var(--_sans);cursor:pointer;background:0 0;border:0;border-radius:.35em;padding-block:.35em;padding-inline:.2em 1.2em}.dots{order:2;min-inline-size:24px}.list,.replies{list-style:none}.item{text-align:start;padding-block-end:calc(.5 * var(--_space));position:relative}.answered{padding-block-end:0}.far{content-visibility:auto;contain-intrinsic-block-size:auto 7em;overflow-clip-margin:.6em}.size-1{contain-intrinsic-block-size:auto 14em}.size-2{contain-intrinsic-block-size:auto 28em}.size-3{contain-intrinsic-block-size:auto 56em}.size-4{contain-intrinsic-block-size:auto 112em}.size-5{contain-intrinsic-block-size:auto 224em}.replies{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space));padding-block-start:calc(.5 * var(--_space))}.answered:before{content:\"\";inset-block:calc(var(--_avatar) + .9 * var(--_space)) var(--_space);border-inline-start:1px solid var(--_border);position:absolute;inset-inline-start:calc(var(--_avatar) / 2)}.more{overflow-anchor:none;margin-block:.4em calc(1.2 * var(--_space))}.more>*+*{margin-inline-start:.8em}.island{display:contents}.item>.island>.more{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.flat .replies{margin-inline-start:0}.flat .answered:before{content:none}@container thread (inline-size<480px){.replies .replies{margin-inline-start:0}.replies,.item>.island>.more{margin-inline-start:1.1em}.answered:before{inset-block-start:calc(.85 * var(--_avatar) + .8em);inset-inline-start:.25em}.replies .answered:before{content:none}}", z = null;
function yt() {
	return z || (z = new CSSStyleSheet(), z.replaceSync([
		_t,
		vt,
		pt,
		ft,
		ht,
		mt,
		gt
	].join("\n"))), z;
}
// src/host-page/console.ts
async function bt(e, t, n) {
	let r = await O.diagnosis().then(n, () => t);
	console[e](`[afterword] ${r}`);
}
// src/model/thread-id.ts
function xt(e) {
	let t = e.canonical ? Ct(e.canonical, e.url) : null;
	if (t) return wt(t.href) + t.search;
	let n = Ct(e.url);
	return n && wt(n.href);
}
function St(e) {
	let t = e.querySelector("link[rel~=\"canonical\" i][href]:not([href=\"\"])");
	return xt({
		url: e.location.href,
		canonical: t && t.href
	});
}
function Ct(e, t) {
	try {
		let n = new URL(e, t);
		return /^https?:$/.test(n.protocol) && n.hostname ? n : null;
	} catch {
		return null;
	}
}
function wt(e) {
	let t = new URL(e);
	try {
		t.pathname = decodeURI(t.pathname.replace(/%(?=25|5c|0[9ad])/gi, "%25"));
	} catch {}
	let n = t.pathname.replace(/%[\da-f]{2}/gi, (e) => e.toUpperCase()).replace(/\/*(\/index\.html)?$/, "");
	return t.hostname.replace(/^www\./, "") + (n || "/");
}
// src/sanitize/trusted-types.ts
var B, Tt = !1;
function V() {
	if (Tt) return B;
	Tt = !0;
	try {
		B = window.trustedTypes?.createPolicy("afterword", {
			createHTML: (e) => e,
			createScript: Et,
			createScriptURL: Et
		});
	} catch {
		B = null, console.warn("[afterword] Comments show as plain text: the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'.");
	}
	return B;
}
function Et() {
	throw TypeError("The policy afterword makes no scripts.");
}
// src/sanitize/safe-url.ts
var Dt = 2e3;
function Ot(e) {
	try {
		let t = new URL(e);
		return t.username || t.password ? null : t;
	} catch {
		return null;
	}
}
function H(e) {
	if (typeof e != "string" || e.length > Dt) return null;
	let t = Ot(e);
	return t && /^https?:$/.test(t.protocol) ? t.href : null;
}
// src/sanitize/plain-markup.ts
var kt = 4e4, At = 1e3, U = "nofollow ugc noopener noreferrer", jt = new RegExp(String.raw`^[^<>&\0\r]*(?:(?:${[
	"&(?:amp|lt|gt|quot|#39);",
	"</?(?:p|em|strong|code|pre|blockquote|ul|ol|li|del|s|table|thead|tbody|tr|th|td)>",
	"<[bh]r ?/?>",
	String.raw`<ol start="\d{1,9}">`,
	String.raw`<code class="language-[\w+#.-]{1,40}">`,
	String.raw`<a href="(?:https?://|mailto:)(?:[\w\-.~:/?#[\]@!$'()*+,;=%]|&amp;)+"(?: rel="${U}")?>`,
	"</a>"
].join("|")})[^<>&\0\r]*)*$`), W = null;
function Mt(e) {
	if (G(e)) return K(e);
	if (!Nt(e)) return null;
	try {
		let t = (e) => V()?.createHTML(e) ?? e;
		W ??= new DOMParser().parseFromString(t(""), "text/html"), W.body.innerHTML = t(e);
		for (let e of W.body.querySelectorAll("a")) It(e);
		let n = new DocumentFragment();
		return n.append(...W.body.childNodes), n;
	} catch {
		return null;
	}
}
function Nt(e) {
	return G(e) ? !0 : e.length > 4e4 || Pt(e) > 1e3 ? !1 : jt.test(e) && V() !== null;
}
var G = (e) => !/[<&\0\r]/.test(e), Pt = (e) => e.match(/<[a-z]/gi)?.length ?? 0, Ft = (e) => /^(?:https?:\/\/|mailto:)/i.test(e) && Ot(e) ? e : null;
function It(e) {
	e.removeAttribute("rel");
	let t = e.getAttribute("href");
	t !== null && (Ft(t) === null ? e.removeAttribute("href") : e.setAttribute("rel", U));
}
function K(e) {
	let t = new DocumentFragment();
	return e && t.append(e), t;
}
// src/thread/comment-body.ts
var Lt = /* @__PURE__ */ new WeakMap(), Rt = /* @__PURE__ */ new WeakMap();
function zt(e) {
	let t = null, n = null, r = async () => {
		try {
			t = await (n ??= e());
		} catch (e) {
			n = null, console.error(`[afterword] comments show without markup: ${String(e)}`);
		}
	};
	function i(e, n) {
		if (!e || Rt.get(e) === n) return;
		Lt.set(e, n);
		let r = Mt(n) ?? t?.(n);
		r ? (Rt.set(e, n), Bt(e, r)) : (Bt(e, K(n.replace(/<[^>]*>/g, " "))), a(e, n));
	}
	async function a(e, n) {
		await r(), t && Lt.get(e) === n && i(e, n);
	}
	return {
		async prepare(e) {
			!t && e.some(({ html: e }) => !Nt(e)) && await r();
		},
		fill: i
	};
}
function Bt(e, t) {
	e.classList.toggle("plain", t.firstElementChild === null), Wt(e, t), Ht(e.querySelectorAll("pre, table"));
}
var Vt = null;
function Ht(e) {
	for (let t of e) Vt ??= new ResizeObserver(Ut), Vt.observe(t);
}
function Ut(e) {
	for (let { target: t } of e) t.scrollWidth > t.clientWidth && (t.tabIndex = 0);
}
function Wt(e, t) {
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
// src/thread/like-button.tsx
function Gt(e, t, n, r) {
	let i = r.likes.value, a = i?.count(e, t) ?? t, o = i?.isLiked(e) ?? !1;
	return a === 0 ? {
		shown: "",
		label: n,
		isPressed: o
	} : {
		shown: Me(r.settings.value.lang)(a),
		label: r.t("joined", {
			first: n,
			second: r.t("likes", { count: a })
		}),
		isPressed: o
	};
}
function Kt({ ui: e }) {
	let { t } = e, n = e.likes.value, r = e.thread.likes.value, i = n?.count("", r) ?? r, a = i > 0 ? t("readersLike", { count: i }) : "";
	return /* @__PURE__ */ b(v, { children: [/* @__PURE__ */ y("button", {
		part: "like button",
		class: "quiet like",
		type: "button",
		"aria-pressed": n?.isLiked("") ?? !1,
		"aria-label": a ? t("joined", {
			first: t("likePost"),
			second: a
		}) : t("likePost"),
		"data-act": "like",
		children: a || t("likePost")
	}), n?.failed.value === "" && /* @__PURE__ */ y("span", {
		part: "error",
		class: "error",
		children: t("notLiked")
	})] });
}
// src/i18n/format-date.ts
var qt = 864e5, Jt = /* @__PURE__ */ new Map();
function Yt(e, t, n = Date.now()) {
	let r = new Date(e), i = Zt(e, n, t);
	return {
		iso: r.toISOString(),
		isRecent: i !== null,
		short: i ?? Xt(r, t) ?? $t(t).format(r),
		full: () => Qt(r, t)
	};
}
function Xt(e, t) {
	let n = /^en(-US)?$/.test(t) && /^\w+ (\w+) 0?(\d+) ([1-9]\d{3})$/.exec(e.toDateString());
	return n ? `${n[1]} ${n[2]}, ${n[3]}` : null;
}
function Zt(e, t, n) {
	let r = t - e;
	if (!(r < qt) || r < -864e5) return null;
	let i = q(n, "relative", () => new Intl.RelativeTimeFormat(n, { numeric: "auto" })), a = Math.max(0, Math.floor(r / 6e4));
	return a === 0 ? i.format(0, "second") : a < 60 ? i.format(-a, "minute") : i.format(-Math.floor(a / 60), "hour");
}
function Qt(e, t) {
	let n = {
		dateStyle: "long",
		timeStyle: "short"
	};
	return q(t, "full", () => new Intl.DateTimeFormat(t, n)).formatToParts(e).map(({ type: e, value: n }) => e === "dayPeriod" ? n.toLocaleLowerCase(t) : n).join("").replace(/\u202F/g, " ");
}
function $t(e) {
	return q(e, "short", () => new Intl.DateTimeFormat(e, { dateStyle: "medium" }));
}
function q(e, t, n) {
	let r = Jt.get(e) ?? {};
	return Jt.set(e, r), r[t] ??= n();
}
// src/thread/create-element.ts
function J(e, t = {}, ...n) {
	let r = document.createElement(e);
	for (let [e, n] of Object.entries(t)) r.setAttribute(e, n);
	return r.append(...n), r;
}
// src/thread/comment-labels.ts
function Y(e, t) {
	return e.author.name.trim() || t.t("anonymous");
}
function en(e, t) {
	let { number: n, state: r } = e.comment, i = {
		name: Y(e.comment, t),
		number: n ?? ""
	}, a = t.t(n === null ? "unnumbered" : r === "deleted" ? "tombstone" : "comment", i), o = e.parent?.number;
	if (!e.orphan && !o) return a;
	let s = o ? t.t("inReplyTo", { number: o }) : t.t("inReplyToRemoved");
	return t.t("joined", {
		first: a,
		second: s
	});
}
var tn = /* @__PURE__ */ new Map();
function nn(e) {
	let t = tn.get(e);
	if (t !== void 0) return t;
	let n = e.split(/[\s.]+/u).filter((e) => /[\p{L}\p{N}]/u.test(e)), r = [n[0], n.length > 1 ? n.at(-1) : void 0].map((e) => e?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? "").join("").toLocaleUpperCase();
	return tn.set(e, r), r;
}
function rn(e, t) {
	let n = 0;
	for (let t of e) n = (n * 31 + (t.codePointAt(0) ?? 0)) % 99991;
	return n % t;
}
function X(e) {
	return `${c(location.href)}#comment-${e}`;
}
// src/thread/avatar.ts
var an = 8, on = /* @__PURE__ */ new Set();
function sn(e, t, n) {
	let r = n === null ? null : H(n), i = r !== null && !on.has(r);
	e.className = `avatar tint-${rn(t, an)}${i ? " pictured" : ""}`, e.dataset.initials = nn(t) || "·", i && e.append(cn(r));
}
function cn(e) {
	let t = J("img", {
		class: "picture",
		alt: "",
		loading: "lazy",
		decoding: "async",
		referrerpolicy: "no-referrer"
	});
	return t.addEventListener("error", () => {
		on.add(e), t.parentElement?.classList.remove("pictured"), t.remove();
	}), t.src = e, t;
}
// src/thread/drawn.ts
function Z({ writing: { value: e } }) {
	return e === "failed" ? null : e;
}
// src/thread/draw-comment.ts
var ln = null;
function un(e, t) {
	let { id: n, number: r, state: i } = e.comment, a = (ln ??= dn()).cloneNode(!0), o = a.firstChild, s = o.nextSibling, c = s.nextSibling, l = c.nextSibling, u = s.firstChild, d = u.nextSibling, f = fn(e, t);
	a.id = `comment-${n}`, a.setAttribute("aria-label", en(e, t)), f.length > 0 && (a.className = ["comment", ...f].join(" "), a.setAttribute("part", a.className)), r === null ? d.remove() : (d.setAttribute("href", X(n)), d.setAttribute("aria-label", t.t("permalink", { number: r })), d.textContent = r), i === "deleted" ? (u.replaceChildren(J("span", { class: "gone" }, t.t("deleted"))), o.remove(), c.remove()) : (sn(o, Y(e.comment, t), e.comment.author.avatar), pn(u, e.comment, t));
	let p = mn(e, t);
	return p && u.append(p), i === "pending" && l.before(J("p", {
		part: "notice",
		class: "notice"
	}, t.t("held"))), i === "published" && hn(l, e, t) || l.remove(), a;
}
function dn() {
	let e = {
		part: "button",
		class: "quiet",
		type: "button"
	};
	return J("article", {
		part: "comment",
		class: "comment",
		tabindex: "-1"
	}, J("span", {
		part: "avatar",
		"aria-hidden": "true"
	}), J("header", { class: "meta" }, J("div", { class: "byline" }, J("bdi", {
		part: "author",
		class: "author"
	}), J("time", {
		part: "date",
		class: "date"
	})), J("a", {
		part: "number",
		class: "number"
	})), J("div", {
		part: "body",
		class: "body",
		dir: "auto"
	}), J("div", {
		part: "actions",
		class: "actions"
	}, J("button", {
		...e,
		part: "like button",
		class: "quiet like",
		"data-act": "like"
	}), J("button", {
		...e,
		"data-act": "reply"
	})));
}
function fn({ comment: e, parent: t, orphan: n }, r) {
	let { id: i, state: a, text: o } = e, s = Z(r)?.markOf(e) ?? null, c = r.thread.target.peek(), l = {
		reply: t !== null || n,
		held: a === "pending",
		tombstone: a === "deleted",
		own: s !== null,
		sending: s === "sending",
		failed: s === "failed",
		highlighted: c?.id === i && c.how !== "stay" && o === void 0,
		new: r.thread.fresh.peek().has(i)
	};
	return Object.entries(l).flatMap(([e, t]) => t ? e : []);
}
function pn(e, t, n) {
	let { url: r, role: i } = t.author, a = e.firstChild, o = a.nextSibling, s = Y(t, n), c = r === null ? null : H(r);
	if (c === null ? a.textContent = s : a.append(J("a", {
		href: c,
		rel: "nofollow ugc noopener noreferrer"
	}, s)), i === "owner" && a.after(J("span", {
		part: "badge",
		class: "badge"
	}, n.t("owner"))), t.created === null) o.remove();
	else {
		let { dates: e, lang: r } = n.settings.peek(), { iso: i, short: a, full: s, isRecent: c } = Yt(t.created, r);
		c && o.classList.add("recent"), o.setAttribute("datetime", i), o.textContent = e === "full" ? s() : a;
	}
	t.edited !== null && e.append(J("span", { class: "edited" }, n.t("edited")));
}
function mn({ orphan: e, parent: t, depth: n }, r) {
	if (e) return J("span", { class: "to always" }, r.t("inReplyToRemoved"));
	if (!t || t.number === null || n === 2 && r.settings.peek().layout === "nested") return null;
	let i = n > 4 ? "always" : "narrow", a = t.state === "deleted", o = {
		number: t.number,
		name: Y(t, r)
	}, s = r.t(a ? "inReplyTo" : "inReplyToName", o);
	return J("a", {
		class: `to ${i}`,
		href: X(t.id)
	}, J("bdi", {}, s));
}
function hn(e, t, n) {
	let { comment: r } = t, { features: i, form: a } = n.thread.capabilities.peek(), o = e.firstChild, s = o.nextSibling, c = {
		name: Y(r, n),
		number: r.number ?? ""
	}, l = i.has("like");
	if (l) {
		let { shown: e, label: t, isPressed: i } = Gt(r.id, r.likes, n.t("likeComment", c), n);
		e && (o.textContent = e), o.setAttribute("aria-label", t), o.setAttribute("aria-pressed", String(i)), n.likes.peek()?.failed.peek() === r.id && o.after(J("span", {
			part: "error",
			class: "error"
		}, n.t("notLiked")));
	} else o.remove();
	if (!gn(n)) return s.remove(), l;
	let u = at(t, a.maxDepth);
	return s.textContent = n.t("reply"), s.setAttribute("aria-label", n.t("replyTo", c)), s.setAttribute("aria-expanded", String(u === r && _n(r, n))), s.dataset.answers = u.id, !0;
}
function gn({ thread: e }) {
	let { post: t, features: n } = e.capabilities.peek();
	return t && n.has("reply") && e.open.peek();
}
var _n = ({ id: e }, { openReplies: t }) => t.ids.peek().has(e);
// src/thread/keyed-children.ts
function vn(e, t) {
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
			return r = l, l.element !== u && e.insertBefore(l.element, u), c ? c.update(i, a) : (n.set(s, l), yn(i));
		}
	};
}
var yn = ({ replies: e }) => e.reduce((e, t) => e + yn(t), 1);
// src/thread/more-button.tsx
function bn({ end: e, ui: t }) {
	let n = t.thread.ends[e].value;
	if (n === null) return null;
	let r = t.t(e === "next" ? "more" : "earlier"), i = t.all.value;
	return /* @__PURE__ */ y(Sn, {
		label: r,
		state: n,
		ui: t,
		load: () => t.thread.more(e),
		children: i && /* @__PURE__ */ y(i, { end: e })
	});
}
function xn({ root: e, ui: t }) {
	let n = e.repliesBefore > 0 ? t.t("earlierReplies", { count: e.repliesBefore }) : t.t("moreReplies", { count: e.moreReplies }), r = t.thread.replies.value.get(e.id) ?? "idle";
	return /* @__PURE__ */ y(Sn, {
		label: n,
		state: r,
		ui: t,
		load: () => t.thread.moreReplies(e)
	});
}
function Sn({ label: e, state: t, load: n, ui: r, children: i }) {
	let a = async (e) => {
		let t = e.currentTarget, i = await n(), a = i[0];
		a && (r.announce(r.t("loaded", { count: i.length })), (t.isConnected ? t.matches(":focus") : document.activeElement === document.body) && r.thread.show(a.id, "stay"));
	};
	return /* @__PURE__ */ b("div", {
		class: "more",
		children: [
			/* @__PURE__ */ y("button", {
				part: "button more",
				class: "quiet",
				type: "button",
				"aria-disabled": t === "loading",
				onClick: (e) => void a(e),
				children: t === "loading" ? r.t("loading") : e
			}),
			i,
			t === "failed" && /* @__PURE__ */ y("span", {
				part: "error",
				class: "error",
				role: "alert",
				children: r.t("moreFailed")
			})
		]
	});
}
// src/thread/patch-element.ts
var Cn = [
	"avatar",
	"meta",
	"body",
	"notice",
	"actions"
];
function wn(e, t) {
	En(e, t);
	let n = null;
	for (let r of Cn) {
		let [i, a] = [e, t].map((e) => e.querySelector(`:scope > .${r}`));
		i && a ? r !== "body" && Tn(i, a) : (i?.remove(), a && n ? n.after(a) : a && e.prepend(a)), n = (i && a ? i : a) ?? n;
	}
}
function Tn(e, t) {
	En(e, t);
	let n = (e) => !(e instanceof Element && e.matches(".full-date")), [r, i] = [[...e.childNodes].filter(n), [...t.childNodes]];
	if (!(r.length === i.length && r.every((e, t) => e.nodeName === i[t]?.nodeName))) return e.replaceChildren(...i);
	r.forEach((e, t) => {
		let n = i[t];
		e instanceof Element ? Tn(e, n) : e.nodeValue !== n?.nodeValue && (e.nodeValue = n?.nodeValue ?? null);
	});
}
function En(e, t) {
	for (let n of e.getAttributeNames()) !t.hasAttribute(n) && n !== "aria-description" && e.removeAttribute(n);
	for (let { name: n, value: r } of t.attributes) e.getAttribute(n) !== r && e.setAttribute(n, r);
}
// src/thread/composer-slot.tsx
function Dn(e) {
	let { ui: t, parent: n } = e, r = t.writing.value;
	if (r === "failed") return /* @__PURE__ */ b("p", {
		part: "notice",
		class: "notice",
		role: "alert",
		children: [
			t.t("formFailed"),
			" ",
			/* @__PURE__ */ y("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: t.loadWriting,
				children: t.t("retry")
			})
		]
	});
	if (r !== null) return /* @__PURE__ */ b(v, { children: [!n && r.notice.value && /* @__PURE__ */ y("p", {
		part: "notice",
		class: "notice closed",
		role: "status",
		children: t.t(r.notice.value)
	}), /* @__PURE__ */ y(r.Composer, {
		...e,
		writing: r
	})] });
	let { name: i, email: a, url: o } = t.thread.capabilities.value.form;
	return /* @__PURE__ */ b("div", {
		class: n ? "composer in-place" : "composer",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ y("p", {
			class: "title",
			children: t.t("write")
		}), /* @__PURE__ */ y("div", {
			class: "card waiting",
			children: /* @__PURE__ */ y("div", {
				class: "room",
				children: [
					i,
					a,
					o
				].map((e) => e !== "off" && /* @__PURE__ */ y("div", {}))
			})
		})]
	});
}
// src/thread/comment-item.tsx
var On = class e {
	element = J("li");
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = null;
	#o = null;
	#s = null;
	constructor(e, t, n, r) {
		this.#r = e, this.#i = t, this.#n = n, this.#t = r, this.#e = un(e, r), this.element.append(this.#e), r.drawn.set(e.comment.id, this), this.#c(this.#e.querySelector(".body")), this.#l(), this.#u();
	}
	update(e, t) {
		let n = this.#r;
		if (e === n && t === this.#i) return 0;
		let r = t === this.#i && e.comment === n.comment && e.parent === n.parent && e.depth === n.depth && e.orphan === n.orphan;
		return this.#r = e, this.#i = t, r || this.redraw(n), this.#u() + Number(!r);
	}
	redraw(e = this.#r) {
		p(() => {
			let t = un(this.#r, this.#t), n = this.#e.querySelector(":scope > .body");
			e.comment.text === void 0 != (this.#r.comment.text === void 0) && n?.remove(), wn(this.#e, t), this.#c(this.#e.querySelector(":scope > .body")), this.#l();
		});
	}
	forget() {
		let { drawn: e } = this.#t, { id: t } = this.#r.comment;
		e.get(t) === this && e.delete(t);
		for (let e of [this.#o, this.#s]) e && _(null, e);
		this.#a?.keep([]);
	}
	#c(e) {
		let { html: t, text: n } = this.#r.comment;
		n === void 0 ? this.#t.fillBody(e, t) : e && (e.classList.add("plain"), e.textContent = n);
	}
	#l() {
		let [e, t] = [this.#t, this.#r], { comment: n } = t, r = Z(e), i = n.state === "published" && _n(n, e) && gn(e), a = r?.markOf(n) ?? null;
		if (!this.#o) {
			if (!i && !a) return;
			this.#o = J("div", { class: "island" }), this.#e.append(this.#o);
		}
		let { id: o, number: s } = n;
		_(/* @__PURE__ */ b(v, { children: [i && /* @__PURE__ */ y(Dn, {
			parent: {
				id: o,
				name: Y(n, e),
				number: s ?? ""
			},
			onCancel: () => e.openReplies.cancel(o),
			ui: e
		}, "writing"), r && a && /* @__PURE__ */ y(r.Own, {
			comment: n,
			writing: r,
			ui: e
		}, "own")] }), this.#o);
	}
	#u() {
		let t = this.element, [n, r] = [this.#t, this.#r], { comment: i, replies: a } = r;
		t.className = `item${a.length > 0 ? " answered" : ""}${this.#n ? kn(r) : ""}`;
		let o = 0;
		if (a.length > 0 || this.#a) {
			this.#a || (this.#a = vn(J("ol", {
				class: "replies",
				role: "list"
			}), (t, r) => new e(t, r, !1, n)), this.#e.after(this.#a.list)), this.#a.keep(a);
			for (let e of a) o += this.#a.put(e, this.#i, !1);
		}
		let s = i.repliesBefore > 0 || i.moreReplies > 0;
		return (s || this.#s) && (this.#s ??= J("div", { class: "island" }), i.repliesBefore > 0 ? this.#e.after(this.#s) : t.lastChild !== this.#s && t.append(this.#s), _(s ? /* @__PURE__ */ y(xn, {
			root: i,
			ui: n
		}) : null, this.#s)), o;
	}
}, kn = (e) => ` far size-${Math.min(5, Math.round(Math.log2(An(e))))}`, An = ({ comment: e, replies: t }) => t.reduce((e, t) => e + An(t), 1 + e.html.length / 500), jn = 30, Mn = 20, Nn = 20, Pn = class extends h {
	#e = g();
	#t = null;
	#n;
	#r = 0;
	componentDidMount() {
		let { ui: e } = this.props, t = this.#e.current;
		t && (this.#t = vn(t, (...t) => new On(...t, e)), this.componentDidUpdate());
	}
	componentDidUpdate() {
		this.#t?.keep(this.props.nodes), this.#r = 0, this.#i();
	}
	shouldComponentUpdate({ nodes: e, epoch: t }) {
		return e !== this.props.nodes || t !== this.props.epoch;
	}
	componentWillUnmount() {
		clearTimeout(this.#n), this.#t?.keep([]);
	}
	render() {
		return /* @__PURE__ */ y("ol", {
			part: "list",
			class: "list",
			role: "list",
			ref: this.#e
		});
	}
	#i() {
		let { nodes: e, epoch: t } = this.props, n = this.#e.current?.firstChild ? Infinity : jn, r = performance.now() + Mn, i = 0;
		clearTimeout(this.#n);
		for (let a of e.slice(this.#r)) {
			if (n === Infinity ? performance.now() > r : i >= n) {
				this.#n = setTimeout(() => this.#i());
				return;
			}
			i += this.#t?.put(a, t, this.#r >= Nn) ?? 0, this.#r++;
		}
	}
}, Fn = {
	network: "network",
	timeout: "timeout",
	"invalid-response": "unreadable",
	invalid: "invalidField",
	"key-reused": "conflict",
	closed: "closed-problem",
	forbidden: "forbidden",
	"not-found": "not-found",
	gone: "not-found",
	duplicate: "duplicate",
	conflict: "conflict",
	"too-large": "too-large",
	unsupported: "unavailable",
	"rate-limited": "rate-limited",
	unavailable: "unavailable"
};
function In(e, t) {
	return t.t(Fn[e] ?? "unavailable");
}
function Ln(e, t) {
	return e === "not-found" || e === "forbidden" ? t.t("unavailable") : In(e, t);
}
// src/thread/notices.tsx
function Rn({ ui: e }) {
	let { status: t, failure: n, load: r } = e.thread, i = t.value === "loading";
	return /* @__PURE__ */ b("div", {
		part: "notice",
		class: "unloaded",
		children: [/* @__PURE__ */ b("p", {
			class: "unloaded-title",
			role: "alert",
			children: [
				/* @__PURE__ */ y("strong", { children: e.t("failedTitle") }),
				" ",
				Ln(n.value?.code ?? "", e)
			]
		}), /* @__PURE__ */ y("button", {
			part: "button",
			class: "outlined",
			type: "button",
			"aria-disabled": i,
			onClick: () => {
				i || r();
			},
			children: e.t(i ? "retrying" : "retry")
		})]
	});
}
var zn = 300;
function Bn({ ui: e }) {
	let [t, n] = S(!1);
	return x(() => {
		let e = setTimeout(() => n(!0), zn);
		return () => clearTimeout(e);
	}, []), /* @__PURE__ */ b("div", {
		class: "skeleton",
		children: [/* @__PURE__ */ y("p", {
			class: "unseen",
			children: e.t("loading")
		}), t && [
			0,
			1,
			2
		].map((e) => /* @__PURE__ */ b("div", {
			class: "ghost",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ y("span", { class: "avatar" }), /* @__PURE__ */ y("span", { class: "bones" })]
		}, e))]
	});
}
// src/thread/thread-view.tsx
function Vn({ ui: e }) {
	let { status: t, failure: n, loaded: r } = e.thread;
	return /* @__PURE__ */ b("section", {
		class: e.settings.value.layout === "flat" ? "thread flat" : "thread",
		"aria-labelledby": "heading",
		"aria-busy": t.value === "loading",
		children: [n.value === null ? r.value ? /* @__PURE__ */ y(Un, { ui: e }) : !e.hasFallback && /* @__PURE__ */ y(Bn, { ui: e }) : /* @__PURE__ */ y(Rn, { ui: e }), /* @__PURE__ */ y("p", {
			class: "unseen",
			role: "status",
			children: e.announcement
		})]
	});
}
var Hn = (e) => e?.focus();
function Un({ ui: e }) {
	let { thread: t, t: n } = e, r = e.settings.value.inputPosition === "top", i = t.beyond.value, a = e.live.value, o = e.tools.value, s = Wn(e);
	return /* @__PURE__ */ b(v, { children: [
		/* @__PURE__ */ y(Gn, { ui: e }),
		t.missing.value && /* @__PURE__ */ y("p", {
			part: "notice",
			class: "notice",
			tabIndex: -1,
			ref: Hn,
			children: n("notHere")
		}),
		r && /* @__PURE__ */ y(Kn, { ui: e }),
		/* @__PURE__ */ y(bn, {
			end: "prev",
			ui: e
		}),
		/* @__PURE__ */ y(Pn, {
			nodes: t.tree.value,
			epoch: s,
			ui: e
		}),
		/* @__PURE__ */ y(bn, {
			end: "next",
			ui: e
		}),
		i.length > 0 && /* @__PURE__ */ y(Pn, {
			nodes: i,
			epoch: s,
			ui: e
		}),
		a && /* @__PURE__ */ y(a.News, {
			live: a.store,
			ui: e
		}),
		!r && /* @__PURE__ */ y(Kn, { ui: e }),
		o && /* @__PURE__ */ y(o.Quote, {
			tools: o,
			ui: e
		})
	] });
}
function Wn({ thread: e, settings: t, words: n }) {
	let r = m(() => {
		let { post: t, features: n, form: r } = e.capabilities.value;
		return [
			t && e.open.value,
			[...n],
			r.maxDepth
		].join();
	});
	return m(() => ({ by: [
		r.value,
		t.value,
		n.value
	] })).value;
}
function Gn({ ui: e }) {
	let { thread: t, t: n } = e, r = t.count.value, i = `h${e.settings.value.headingLevel}`, a = t.open.value && t.capabilities.value.post;
	return /* @__PURE__ */ b("header", {
		class: "head",
		children: [
			/* @__PURE__ */ y(i, {
				part: "heading",
				class: "heading",
				id: "heading",
				tabIndex: -1,
				children: /* @__PURE__ */ y("bdi", {
					part: "count",
					children: r === 0 ? n("empty") : n("count", { count: r })
				})
			}),
			a && /* @__PURE__ */ y("a", {
				class: "leave",
				href: `${c(location.href)}#leave-a-comment`,
				onClick: (e) => {
					e.preventDefault();
					let t = e.currentTarget.getRootNode().getElementById("composer-text");
					t?.focus({ preventScroll: !0 }), t?.closest("form")?.scrollIntoView({ block: "center" });
				},
				children: n("leaveOne")
			}),
			t.capabilities.value.features.has("like") && /* @__PURE__ */ y(Kt, { ui: e }),
			r > 1 && /* @__PURE__ */ b("div", {
				class: "view",
				children: [/* @__PURE__ */ b("select", {
					part: "sort",
					class: "sort",
					"aria-label": n("order"),
					value: t.order,
					onChange: (e) => void t.setOrder(e.currentTarget.value),
					children: [/* @__PURE__ */ y("option", {
						value: "oldest",
						children: n("oldest")
					}), /* @__PURE__ */ y("option", {
						value: "newest",
						children: n("newest")
					})]
				}), /* @__PURE__ */ y("button", {
					part: "button",
					class: "quiet dots",
					type: "button",
					"aria-label": n("menu"),
					"aria-expanded": "false",
					children: "⋯"
				})]
			})
		]
	});
}
function Kn({ ui: e }) {
	let { thread: t, t: n } = e;
	return t.capabilities.value.post ? t.open.value ? /* @__PURE__ */ y(Dn, { ui: e }) : /* @__PURE__ */ y("p", {
		part: "notice",
		class: "notice closed",
		children: n("closed")
	}) : null;
}
// src/mount.tsx
var qn = zt(async () => (await O.sanitizer()).sanitize), Q = /* @__PURE__ */ new Set();
function Jn(e, t) {
	for (let e of Ce(t)) console.warn(`[afterword] ${e}`);
	let n = t.thread ?? St(document);
	if (n === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let { reload: r, unmount: i } = Yn(e, {
		...t,
		thread: n
	});
	return {
		reload: r,
		unmount: i
	};
}
function Yn(e, t, n = !1) {
	let r = e.shadowRoot ?? e.attachShadow({ mode: "open" }), i = document.createElement("div"), a = document.createElement("slot"), o = document.createElement("div"), c = Re(e, i);
	i.className = "holder", i.append(a), r.adoptedStyleSheets = [yt(), c.sheet], r.replaceChildren(i);
	let l = f(Je(e, t)), u = Pe(e, o, l, t.strings), p = f(t.live ?? "on"), { hash: m } = location, h = f(null), g = (n) => {
		let { endpoint: r } = t;
		bt("error", `${r}: ${String(n)}`, (e) => e.diagnose(n, r)), k(e, "afterword-error", Qn(n));
	}, v = Zn(t), b = u.gate({
		...v,
		async list(e, t) {
			let n = await v.list(e, t);
			return await qn.prepare(n.comments), n;
		}
	}), x = dt(b, {
		thread: t.thread,
		order: t.order ?? "oldest",
		pageSize: t.pageSize ?? 50,
		hash: m,
		isAlone: () => Q.size === 1,
		onLoad: (t) => k(e, "afterword-load", { count: t }),
		onError: g
	}), S = Xn(e, x, u, h);
	Q.add(x);
	let w = t.order, T = [
		() => Q.delete(x),
		x.dispose,
		u.stop,
		c.stop
	], E = () => {
		o.className = "root", i.append(o);
		let n = Be(r, i, o);
		T.push(oe(h, {
			later: O,
			backend: b,
			root: r,
			wrapper: o,
			updateTone: n,
			ui: S,
			live: p,
			hash: m,
			endpoint: C(t.endpoint),
			isOthers: (e) => [...Q].some((t) => t !== x && t.holds(e) !== null),
			onBeforePost: (t) => k(e, "afterword-before-post", { draft: t }, !0),
			onPost: (t) => void k(e, "afterword-post", { comment: t }),
			onError: g
		}), d(() => {
			o.dataset.theme = l.value.theme, n();
		}), d(() => {
			a.hidden = x.loaded.value;
		})), u.begin(), _(/* @__PURE__ */ y(Vn, { ui: S }), o), c.hold(S.hasFallback), x.load().then(c.settle);
	};
	if (n || t.loading === "eager" || s(location.hash)) E();
	else {
		let t = le(e, E);
		T.push(() => t.disconnect());
	}
	return {
		reload: x.load,
		apply(t) {
			l.value = Je(e, t), t.order !== w && x.setOrder(t.order ?? "oldest"), w = t.order, p.value = t.live ?? "on";
		},
		unmount() {
			for (let e of T) e();
			_(null, o), o.remove(), a.hidden = !1;
		}
	};
}
function Xn(e, t, { settings: n, words: r }, i) {
	let a = f(""), o = u(() => i.value === "failed" ? null : i.value);
	return {
		thread: t,
		openReplies: Xe(),
		likes: u(() => o.value?.likes ?? null),
		live: u(() => o.value?.live.value ?? null),
		writing: u(() => i.value === "failed" ? "failed" : i.value?.writing.value ?? null),
		loadWriting: () => o.value?.loadWriting(),
		tools: u(() => o.value?.tools.value ?? null),
		loadTools: () => o.value?.loadTools(),
		all: u(() => o.value?.all ?? null),
		drawn: /* @__PURE__ */ new Map(),
		fillBody: qn.fill,
		settings: n,
		announcement: a,
		words: r,
		t: (e, t) => r.value(e, t),
		announce(e) {
			a.value = e + (a.peek() === e ? "\xA0" : "");
		},
		hasFallback: [...e.childNodes].some((e) => e.nodeName !== "SCRIPT" && (e instanceof Element || e.textContent?.trim()))
	};
}
function Zn({ backend: e, endpoint: t }) {
	return e === "static" ? ie(async () => (await O.static()).createBackend(t)) : re(t, async () => (await O.sending()).createSending(t));
}
function Qn(e) {
	if (!(e instanceof a)) return {
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
var $n = "afterword-comments", er = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], tr = /* @__PURE__ */ new Map(), nr, $ = /* @__PURE__ */ new WeakSet(), rr = globalThis.HTMLElement ?? class {}, ir = class extends rr {
	static observedAttributes = de.map(M);
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
		this.#t && t !== n && this.#i(er.includes(e) ? "anew" : "in-place");
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
		let { options: e, wrong: t } = fe((e) => this.getAttribute(e) ?? tr.get(e) ?? null);
		for (let [e, n] of t) {
			let t = `${e} ${n}`;
			this.#r.has(t) || (this.#r.add(t), bt("warn", `wrong: ${t}`, ({ optionProblem: t }) => t(e, n)));
		}
		return e;
	}
	#s() {
		let e = this.#o(), t = e.thread ?? St(document), n = e.endpoint ?? nr;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name to make one of") : this.#e = Yn(this, {
			...e,
			endpoint: n,
			thread: t
		}, $.has(this));
	}
	#c() {
		this.#e?.unmount(), this.#e = null;
	}
};
function ar(e = /* @__PURE__ */ new Map(), t, n = $) {
	customElements.get($n) || (tr = e, nr = t, $ = n, Ie(document.querySelectorAll($n)), customElements.define($n, ir));
}
export { Se as C, C as D, te as E, T as O, ke as S, ae as T, V as _, Z as a, et as b, Yt as c, U as d, Pt as f, H as g, K as h, In as i, kt as l, Ft as m, ar as n, Y as o, G as p, Jn as r, X as s, ir as t, At as u, at as v, _e as w, F as x, R as y };
