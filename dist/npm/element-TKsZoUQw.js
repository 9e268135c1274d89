import { a as e, i as t, o as n, s as r, t as i } from "./wire-C0esji97.js";
import { t as a } from "./backend-DHDrHP5L.js";
import { n as o } from "./anchor-9vfPDspq.js";
import { t as s } from "./number-DwN8KCSL.js";
import { batch as c, computed as l, effect as u, signal as d, untracked as f, useComputed as p } from "@preact/signals";
import { Component as m, createRef as h, render as g } from "preact";
import { Fragment as _, jsx as v, jsxs as y } from "preact/jsx-runtime";
import { useEffect as b, useState as x } from "preact/hooks";
// src/protocol.ts
function S(e) {
	return e.replace(/[?#].*$/s, "").replace(/\/+$/, "");
}
function C(e, t) {
	let { thread: n, order: r, limit: i, ...a } = t, o = `${S(e)}/comments?thread=${E(n)}&order=${r}&limit=${i}`;
	for (let [e, t] of Object.entries(a)) t !== void 0 && (o += `&${e}=${E(t)}`);
	return o;
}
function w(e, t) {
	let n = "comment" in t ? `comments/${t.comment}/like` : `likes?thread=${E(t.thread)}`;
	return `${S(e)}/${n}`;
}
function T(e, t, n) {
	let r = `${S(e)}/events?thread=${E(t)}`;
	return n === null ? r : `${r}&since=${E(n)}`;
}
function E(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�"));
}
// src/backends/reading.ts
var D = 5e3;
function ee(t, n) {
	return e((e) => te(t, e), n);
}
async function te(e, t) {
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
		setTimeout(e, Math.min(i, D) * (.5 + Math.random() / 2)), t.addEventListener("abort", () => n(t.reason));
	}), n();
}
// src/backends/afterword.ts
function ne(e, r) {
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
			let c = await ee(C(e, r), a), l = t(c, r.thread);
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
			return r(T(e, t, i), {
				...n,
				onOpen: () => n.onOpen(i !== null),
				onId: (e) => {
					s = e;
				}
			});
		}
	};
}
// src/backends/later.ts
function O(e) {
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
// src/chunks.ts
var k = {
	diagnosis: () => import("./diagnosis-B-nOx2Bu.js"),
	static: () => import("./static-CsSOfYl7.js"),
	sanitizer: () => import("./sanitize-DQ_X3Ok0.js"),
	sending: () => import("./afterword-sending-CbFDZar1.js"),
	interaction: () => import("./interaction-G51GJZv8.js"),
	writing: () => import("./writing-ChlBlYCx.js"),
	outbox: () => import("./outbox-DqWy_gur.js"),
	own: () => import("./own-vM_t7PmK.js"),
	live: () => import("./live-D4WRsQ72.js"),
	tools: () => import("./tools-B93KOUAl.js"),
	walking: () => import("./walking-DiUbVVsT.js"),
	references: () => import("./references-CF4pAcAb.js"),
	languages: () => import("./languages-BLo4b-PK.js")
};
// src/events.ts
function A(e, t, n, r = !1) {
	return e.dispatchEvent(new CustomEvent(t, {
		bubbles: !0,
		composed: !0,
		cancelable: r,
		detail: n
	}));
}
// src/interacting.ts
function re(e, t) {
	let { later: n, ui: r, wrapper: i } = t, a = "idle", o = null, s = () => {}, c = async () => {
		if (a === "idle") {
			a = "loading", e.value = null;
			try {
				let { createInteraction: r } = await n.interaction();
				if (a === "stopped") return;
				let i = r({
					...t,
					pressed: o
				});
				e.value = i;
				let c = i.begin();
				s = () => {
					c(), i.stop();
				};
			} catch (t) {
				console.error(`[afterword] ${String(t)}`), a = "idle", e.value = "failed";
			}
		}
	};
	i.addEventListener("click", ({ target: t }) => {
		e.value !== null && e.value !== "failed" || !r.thread.loaded.value || (o = t, c());
	});
	let l = u(() => {
		r.thread.loaded.value && ie(() => void c());
	});
	return () => {
		a = "stopped", l(), s();
	};
}
function ie(e) {
	document.hidden ? e() : requestAnimationFrame(() => setTimeout(e));
}
// src/near.ts
var ae = 1e3;
function oe(e, t) {
	let n = new IntersectionObserver((e) => {
		e.some(({ isIntersecting: e }) => e) && (n.disconnect(), t());
	}, { rootMargin: `${ae}px` });
	return n.observe(e), () => n.disconnect();
}
// src/options.ts
var j = (...e) => (t) => e.includes(t) ? t : void 0, se = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, M = {
	endpoint: ue,
	backend: j("afterword", "static"),
	thread: (e) => e && e.length <= 1e3 ? e : void 0,
	order: j("oldest", "newest"),
	layout: j("nested", "flat"),
	pageSize: se(1, 100),
	theme: j("auto", "light", "dark"),
	lang: de,
	headingLevel: se(2, 5),
	dates: j("short", "full"),
	inputPosition: j("bottom", "top"),
	loading: j("lazy", "eager"),
	live: j("on", "off"),
	keys: () => !0
}, ce = Object.keys(M);
function N(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function le(e) {
	let t = {}, n = [];
	for (let r of ce) {
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
function ue(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function de(e) {
	try {
		return Intl.getCanonicalLocales(e)[0];
	} catch {
		return;
	}
}
// src/option-problems.ts
var P = (...e) => e.map((e) => `\`${e}\``).join(" "), fe = {
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
}, pe = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/;
function me(e, t) {
	return e === "backend" && pe.test(t.trim()) ? `the backend "${t.trim()}" is not in this build; using "afterword"` : `${_e(e, t)}; using the default (${ve(fe[e].default)})`;
}
function he(e) {
	let t = new Map(Object.entries(e));
	t.delete("strings");
	let n = [];
	for (let [e, r] of t) {
		if (r === void 0) continue;
		if (!ge(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && r === !1) continue;
		let t = String(r), i = M[e](t);
		if (e === "backend" && pe.test(t)) n.push(me(e, t));
		else if (typeof i != typeof r) throw TypeError(`afterword: ${_e(e, t)}`);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return n;
}
function ge(e) {
	return Object.hasOwn(M, e);
}
function _e(e, t) {
	let n = ve(fe[e].values.replace(/` `/g, ", "));
	return `"${N(e)}" can't be ${JSON.stringify(t.slice(0, 80))}: ${n}`;
}
var ve = (e) => e.replaceAll("`", ""), ye = {
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
	unnumbered: "Comment by {name}",
	inReplyTo: "in reply to {number}",
	inReplyToName: "in reply to {number}, {name}",
	inReplyToRemoved: "in reply to a removed comment",
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
	notLiked: "That couldn’t be saved. Try again later.",
	news: {
		one: "{count} new comment",
		other: "{count} new comments"
	},
	closed: "Comments are closed.",
	write: "Leave a comment",
	edited: "edited",
	formFailed: "The form could not be loaded.",
	failedTitle: "Comments could not be loaded.",
	network: "The comment server can’t be reached. Check your connection and try again.",
	timeout: "The comment server took too long to answer. Try again.",
	unreadable: "The comment server gave an answer that can’t be read.",
	"rate-limited": "Too many comments in a short time. Wait a moment and try again.",
	unavailable: "The comment server has a problem. Try again later."
};
function be(e) {
	Object.assign(ye, e);
}
var xe = /* @__PURE__ */ new Map();
function Se(e, t = {}, { locale: n, own: r = {} } = {}) {
	let i = Ce(e), a = [
		{
			words: t,
			formOf: F(e)
		},
		{
			words: r,
			formOf: F(e)
		},
		{
			words: n?.words ?? {},
			formOf: F(n?.lang)
		},
		{
			words: ye,
			formOf: (e) => e === 1 ? "one" : "other"
		}
	];
	return (e, t = {}) => {
		let n = a.find(({ words: t }) => Object.hasOwn(t, e) && t[e] !== void 0), r = n?.words[e] ?? "", o = t.count, s = typeof o == "number" ? n?.formOf(o) : void 0, c = typeof r == "string" ? r : r[s ?? "other"] ?? r.other, l = xe.get(c);
		return l || xe.set(c, l = c.split(/\{(\w+)\}/)), l.reduce((e, n, r) => {
			if (r % 2 == 0) return e + n;
			let a = Object.hasOwn(t, n) ? t[n] : void 0;
			return a === void 0 ? `${e}{${n}}` : e + (typeof a == "number" ? i(a) : a);
		}, "");
	};
}
function F(e) {
	let t = null;
	return (n) => (t ??= new Intl.PluralRules(e)).select(n);
}
function Ce(e) {
	let t = null, n = /^en(-(US|GB|AU|CA|NZ|IE))?$/.test(e);
	return (r) => n && Number.isSafeInteger(r) ? String(r).replace(/\B(?=(\d{3})+$)/g, ",") : (t ??= new Intl.NumberFormat(e)).format(r);
}
// src/languages-loading.ts
var we = 3e3;
function Te(e, t, n, r) {
	let i = d(null), a = l(() => n.value.lang), o = () => e.querySelectorAll(":scope > script[type=\"application/json\"]"), s = d([]), c = () => {}, f = new Promise((e) => {
		c = e;
	}), p = () => {
		let e = a.value, n = s.value, r = !1, o = (e) => {
			r || (i.value = e, t.lang = e.lang, t.dir = e.dir ?? "", c());
		}, l = () => o({ lang: "en" });
		if (n.length === 0 && /^en\b/.test(e)) {
			o({ lang: e });
			return;
		}
		let u = setTimeout(() => i.peek() ?? l(), we);
		return (async () => {
			try {
				let { speak: t } = await k.languages();
				o(await t(e, n));
			} catch (e) {
				console.error(`[afterword] ${String(e)}`), l();
			}
		})(), () => {
			r = !0, clearTimeout(u);
		};
	}, m = null, h = () => {
		m || (s.value = o(), m = u(p), document.readyState !== "loading" || s.value.length > 0 || document.addEventListener("DOMContentLoaded", () => {
			o().length > 0 && (s.value = o());
		}));
	};
	return {
		words: l(() => i.value ? Se(a.value, r, i.value) : () => ""),
		begin: h,
		stop: () => m?.(),
		gate: (e) => ({
			...e,
			async list(...t) {
				h();
				let n = e.list(...t);
				return i.peek() || await Promise.allSettled([n, f]), n;
			}
		})
	};
}
// src/reserve.ts
var Ee = /* @__PURE__ */ new WeakMap();
function De(e) {
	for (let t of e) Ee.set(t, t.offsetHeight);
}
var Oe = "calc(24 * var(--afterword-font-size, 1em))";
function ke(e, t) {
	let n = Ee.get(e) ?? 0, r = new CSSStyleSheet(), i = (e, t = "0px") => r.replaceSync(`.holder { min-block-size: max(${e}px, ${t}) }`), a = new IntersectionObserver((e) => {
		let t = e.at(-1);
		!t || t.isIntersecting || t.boundingClientRect.top < innerHeight || (i(0), a.disconnect());
	});
	return i(n), {
		sheet: r,
		hold(e) {
			e ? i(Math.max(n, t.offsetHeight)) : i(n, Oe);
		},
		settle: () => a.observe(t),
		stop: () => a.disconnect()
	};
}
// src/settings.ts
function Ae(e, t) {
	return {
		theme: t.theme ?? "auto",
		lang: t.lang ?? je(e),
		layout: t.layout ?? "nested",
		dates: t.dates ?? "short",
		headingLevel: t.headingLevel ?? 2,
		inputPosition: t.inputPosition ?? "bottom",
		keys: t.keys ?? !1
	};
}
function je(e) {
	let t = e.closest("[lang]:not([lang=\"\"])")?.getAttribute("lang");
	for (let e of [t, navigator.language]) try {
		if (e) return Intl.getCanonicalLocales(e)[0] ?? "en";
	} catch {}
	return "en";
}
// src/store/open-replies.ts
function Me() {
	let e = d(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = (t) => {
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
// src/store/fetching.ts
async function Ne(e, t, n, r) {
	if (n) try {
		let i = await e.list({
			...t,
			...n
		}, r), a = Pe(i.comments, n);
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
function Pe(e, t) {
	for (let { id: n, number: r } of e) if ("around" in t ? n === t.around : r === t.number) return n;
	return null;
}
function Fe(e, t, n) {
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
function Ie(e) {
	return e instanceof a ? e : new a("invalid-response", String(e), { cause: e });
}
// src/store/keeping.ts
function Le(e) {
	let { status: t, failure: n, comments: r, added: i, order: a, cursors: o, count: s, replies: l, fresh: u } = e, d = [
		t,
		n,
		r,
		i,
		a,
		s,
		l,
		u
	];
	d.push(o.prev, o.next, e.missing);
	let f = d.map(({ value: e }) => e);
	return () => c(() => d.forEach((e, t) => e.value = f[t]));
}
// src/store/merging.ts
function I(e, t) {
	let { put: n = [], gone: r = [], fresh: i = e.fresh.value } = t, a = new Map(e.comments.value), o = new Set(e.added.value), s = e.count.value;
	for (let e of n) s += L(e) - L(a.get(e.id)), e.parent === null && !a.has(e.id) && o.add(e.id), a.set(e.id, e);
	for (let e of r) s -= L(a.get(e)), a.delete(e);
	c(() => {
		e.comments.value = a, o.size !== e.added.value.size && (e.added.value = o), e.count.value = Math.max(0, s), e.fresh.value = i;
	});
}
var L = (e) => Number(e?.state === "published");
function Re(e, t, n = 4) {
	let r = /* @__PURE__ */ new Map();
	for (let t of e) r.has(t.id) || r.set(t.id, t);
	let i = /* @__PURE__ */ new Map();
	for (let e of r.values()) {
		let t = e.parent !== null && r.has(e.parent) ? e.parent : null, n = i.get(t);
		n ? n.push(e) : i.set(t, [e]);
	}
	for (let e of i.values()) e.sort(R);
	let a = /* @__PURE__ */ new Set(), o = (i.get(null) ?? []).map((e) => He(e, r, i, a, n));
	if (a.size < r.size) {
		for (let e of [...r.values()].sort(R)) a.has(e.id) || o.push(He(We(e, r), r, i, a, n));
		o.sort((e, t) => R(e.comment, t.comment));
	}
	return t === "newest" ? o.reverse() : o;
}
function ze(e, t) {
	let n = new Map(e.map((e) => [e.comment.id, e]));
	return t.map((e) => {
		let t = n.get(e.comment.id);
		return t && Be(t, e) ? t : e;
	});
}
function Be(e, t) {
	return e.comment === t.comment && e.parent === t.parent && e.depth === t.depth && e.orphan === t.orphan && e.replies.length === t.replies.length && e.replies.every((e, n) => Be(e, t.replies[n]));
}
function Ve({ comment: e, depth: t, parent: n }, r) {
	return t >= r && n ? n : e;
}
function R(e, t) {
	return e.number !== null && t.number !== null ? s(e.number, t.number) || (e.id < t.id ? -1 : 1) : e.number === null ? t.number === null ? (e.created ?? Infinity) - (t.created ?? Infinity) || (e.id < t.id ? -1 : 1) : 1 : -1;
}
function He(e, t, n, r, i) {
	let a = Ue(e, 1, t);
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
			node: Ue(e, s.depth + 1, t),
			home: l
		});
	}
	return a;
}
function Ue(e, t, n) {
	let r = t > 1 && e.parent !== null ? n.get(e.parent) ?? null : null;
	return {
		comment: e,
		depth: t,
		parent: r,
		orphan: e.parent !== null && r === null && e.state !== "unsettled",
		replies: []
	};
}
function We(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; !n.has(r);) n.add(r), r = t.get(r.parent ?? "") ?? r;
	let i = [r];
	for (let e = t.get(r.parent ?? ""); e && e !== r; e = t.get(e.parent ?? "")) i.push(e);
	return i.sort(R)[0] ?? e;
}
// src/store/state.ts
function Ge(e, t) {
	let n = d("loading"), r = d(null), i = d(/* @__PURE__ */ new Map()), a = d(/* @__PURE__ */ new Set()), o = d([]), s = d(e), c = {
		prev: d(null),
		next: d(null)
	}, u = {
		prev: d("idle"),
		next: d("idle")
	}, f = [], p = l(() => {
		let e = [...i.value.values(), ...o.value];
		return f = ze(f, Re(e, s.value));
	}), m = ({ comment: e }) => (a.value.has(e.id) || e.state === "unsettled") && s.value === "oldest" && c.next.value !== null, h = (e) => l(() => c[e].value === null ? null : u[e].value);
	return {
		status: n,
		failure: r,
		comments: i,
		added: a,
		unsettled: o,
		order: s,
		cursors: c,
		loading: u,
		count: d(0),
		likes: d(0),
		fresh: d(/* @__PURE__ */ new Set()),
		open: d(!0),
		capabilities: d(t),
		replies: d(/* @__PURE__ */ new Map()),
		target: d(null),
		missing: d(!1),
		loaded: l(() => r.value === null && (n.value === "ready" || i.value.size > 0)),
		tree: l(() => p.value.filter((e) => !m(e))),
		beyond: l(() => p.value.filter(m)),
		ends: {
			prev: h("prev"),
			next: h("next")
		}
	};
}
// src/store/thread.ts
function Ke(e, t) {
	let n = Ge(t.order, e.capabilities()), { status: r, failure: i, comments: a, added: s, count: l, open: u, capabilities: d, order: f } = n, { cursors: p, loading: m, replies: h, target: g, missing: _ } = n, v = /* @__PURE__ */ new Map(), y = new AbortController(), b = !1, x = (e) => ({
		thread: t.thread,
		order: f.value,
		limit: t.pageSize,
		...e
	});
	function S(t, r) {
		let i = t.comments.filter(({ id: e }) => !r.has(e)), o = new Set(t.comments.map(({ id: e }) => e)), f = new Map(r);
		for (let e of t.comments) f.set(e.id, e);
		return c(() => {
			a.value = f, s.value = new Set([...s.value].filter((e) => r.has(e) && !o.has(e))), d.value = e.capabilities(), l.value = t.thread.count, n.likes.value = t.thread.likes, u.value = t.thread.state === "open";
		}), t.skipped > 0 && console.warn(`[afterword] ${t.skipped} of the comments could not be read and were left out.`), i;
	}
	async function C(a = null) {
		b = !0, y.abort();
		let { signal: o } = y = new AbortController();
		r.value = "loading";
		try {
			let { page: s, found: l } = await Ne(e, x({}), a, o);
			o.throwIfAborted(), c(() => {
				S(s, /* @__PURE__ */ new Map()), p.prev.value = s.prev, p.next.value = s.next, m.prev.value = m.next.value = "idle", h.value = /* @__PURE__ */ new Map(), n.fresh.value = /* @__PURE__ */ new Set(), v.clear(), _.value = a !== null && l === null && t.isAlone?.() !== !1, r.value = "ready", i.value = null, l && (g.value = {
					id: l,
					how: "link"
				});
			}), t.onLoad(s.thread.count);
		} catch (e) {
			if (o.aborted) return;
			c(() => {
				i.value = Ie(e), r.value = "failed";
			}), addEventListener("online", () => void C(a), {
				once: !0,
				signal: o
			}), t.onError(e);
		}
	}
	async function w(n, r, i) {
		let { signal: a } = y;
		n("loading");
		try {
			let t = await e.list(r, a);
			return a.throwIfAborted(), c(() => (n("idle"), i(t)));
		} catch (e) {
			return a.aborted || (n("failed"), t.onError(e)), [];
		}
	}
	async function T(e) {
		let t = p[e].value;
		return t === null || m[e].value === "loading" ? [] : w((t) => m[e].value = t, x({ cursor: t }), (n) => {
			let r = S(n, a.value);
			return p[e].value = r.length === 0 || n[e] === t ? null : n[e], r;
		});
	}
	async function E(e) {
		if (h.value.get(e.id) === "loading") return [];
		let t = (t) => h.value = new Map(h.value).set(e.id, t), n = e.repliesBefore > 0 ? v.get(e.id) : e.repliesCursor;
		return w(t, x({
			parent: e.id,
			...n ? { cursor: n } : {}
		}), (t) => {
			let n = t.comments.filter(({ id: t }) => t !== e.id), r = S({
				...t,
				comments: n
			}, a.value);
			return e.repliesBefore > 0 && v.set(e.id, t.next), te(Fe(e, t, r.length)), r;
		});
	}
	function D(e) {
		let t = o(e);
		return t && Pe(a.value.values(), t);
	}
	async function ee(e) {
		let t = o(e), n = D(e);
		n === null ? t && await C(t) : O(n, "link");
	}
	function te(e) {
		I(n, { put: [e] });
	}
	function ne(e) {
		I(n, { gone: [e] });
	}
	function O(e, t, n) {
		_.value = !1, g.value = {
			id: e,
			how: t,
			top: n
		};
	}
	return {
		...n,
		id: t.thread,
		load: () => C(r.value === "ready" ? null : o(t.hash)),
		more: T,
		moreReplies: E,
		async setOrder(e) {
			e !== f.value && (f.value = e, b && await C());
		},
		holds: D,
		followHash: ee,
		add: te,
		remove: ne,
		merge: (e) => I(n, e),
		show: O,
		keep() {
			let e = Le(n), t = new Map(v);
			return () => {
				y.abort(), y = new AbortController(), e(), v.clear();
				for (let [e, n] of t) v.set(e, n);
			};
		},
		dispose: () => y.abort()
	};
}
// src/styles/body.css?inline
var qe = ".body{overflow-clip-margin:.5em;unicode-bidi:isolate;overflow:clip}.plain{white-space:pre-line}.body>:first-child{margin-block-start:.35em}.body p,.body ul,.body ol,.body dl,.body pre,.body table{margin-block:.35em .6em}.body ul,.body ol{padding-inline-start:1.6em}.body dd{margin-inline-start:1.6em}.body blockquote{border-inline-start:3px solid var(--_border);color:var(--_muted);margin:.4em 0;padding-inline-start:.9em}.body :is(code,kbd,samp,pre){direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,SF Mono,Menlo,Consolas,monospace;font-size:.88em}.body :is(code,kbd){background:var(--_surface);border-radius:.3em;padding:.1em .3em}.body pre{border-radius:var(--_radius);background:var(--_surface);overflow-wrap:normal;white-space:pre;max-inline-size:100%;padding:.8em 1em;line-height:1.45;overflow-x:auto}.body pre code{font-size:inherit;background:0 0;padding:0}.body table{border-collapse:collapse;max-inline-size:100%;font-size:.94em;display:block;overflow-x:auto}.body :is(th,td){border:1px solid var(--_border);text-align:start;vertical-align:top;padding:.3em .7em}.body hr{border:0;border-block-start:1px solid var(--_border);margin-block:1em}.body mark{background:color-mix(in srgb, var(--_accent) 18%, transparent);color:inherit}", Je = ".comment{min-block-size:var(--_avatar);padding-inline-start:calc(var(--_avatar) + .9 * var(--_space));padding-block:.35em calc(.9 * var(--_space));border-radius:var(--_radius);scroll-margin-block:max(6em,96px) 2em;position:relative}.comment:focus{outline:none}.comment:focus-visible{outline:var(--_focus);outline-offset:.2em}.highlighted{background:var(--_wash);box-shadow:0 0 0 .5em var(--_wash)}.avatar{inline-size:var(--_avatar);block-size:var(--_avatar);--_tint:light-dark(oklch(45% .08 var(--_hue,250)),oklch(80% .08 var(--_hue,250)));background:color-mix(in srgb, var(--_tint) 15%, transparent);color:var(--_tint);border-radius:50%;place-items:center;display:grid;position:absolute;inset-inline-start:0;overflow:hidden}.avatar:not(.pictured):before{content:attr(data-initials);font:600 .84em/1 var(--_sans)}.picture{object-fit:cover;block-size:100%;inline-size:100%}.tint-0{--_hue:250}.tint-1{--_hue:75}.tint-2{--_hue:310}.tint-3{--_hue:140}.tint-4{--_hue:30}.tint-5{--_hue:200}.tint-6{--_hue:350}.tint-7{--_hue:105}.meta{justify-content:space-between;align-items:baseline;column-gap:.55em;font-size:.94em;line-height:1.5;display:flex}.byline{flex-wrap:wrap;align-items:baseline;column-gap:.55em;min-inline-size:0;display:flex}.number{min-inline-size:24px;color:var(--_muted);font-variant-numeric:tabular-nums lining-nums;text-align:end;border-radius:.35em;flex:none;margin-block:-.15em;padding:.15em .4em;font-size:.88em;text-decoration:none}.number:hover{background:var(--_wash);color:var(--_accent)}.author{font-weight:600}.author a,a.to{min-block-size:24px;display:inline-block}.author a{color:inherit;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border)}.author a:hover{color:var(--_accent)}.author,.author a,bdi{overflow-clip-margin:.3em;unicode-bidi:isolate;overflow:clip}.badge{background:color-mix(in srgb, var(--_accent) 13%, transparent);color:var(--_accent);font:600 .72em/1 var(--_sans);border-radius:1em;align-self:center;padding:.3em .55em}.date,.edited,.to,.gone{color:var(--_muted);font-size:.92em}.date{position:relative}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);white-space:nowrap;background:canvas;border-radius:.4em;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}.date:hover .full-date,.meta:has(.number:focus-visible) .full-date{display:block}.to{text-decoration:none}a.to:hover{text-decoration:underline}.thread:not(.flat) :is(.to.never,.to.narrow){display:none}.gone{font-style:italic}.actions{align-items:center;gap:.8em;display:flex}.quiet{min-block-size:24px;min-inline-size:24px;color:var(--_muted);font:.82em/1.3 var(--_sans);background:0 0;border:0;padding:.45em 0}.quiet:hover,.quiet[aria-expanded=true]{color:var(--_accent)}@container thread (inline-size<480px){.comment{padding-inline-start:calc(.85 * var(--_avatar) + .7em)}.avatar{inline-size:calc(.85 * var(--_avatar));block-size:calc(.85 * var(--_avatar))}.avatar:not(.pictured):before{font-size:.74em}.thread:not(.flat) .to.narrow{display:inline-block}}", Ye = ".composer{margin-block-start:calc(2 * var(--_space));scroll-margin-block:6em 2em}.composer.in-place{margin-block:.6em calc(.6 * var(--_space))}.title{margin-block-end:.6em;font-size:1.05em;font-weight:600}.in-place .title{font-size:.92em}.card{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface)}.waiting{min-block-size:18em}.error{color:var(--_danger);font:.85em/1.4 var(--_sans)}.change span,.note,.error,.notice,.unloaded-title{unicode-bidi:plaintext}", Xe = ".like{font-variant-numeric:tabular-nums lining-nums;text-align:start;unicode-bidi:isolate;min-inline-size:2.1em}.like:before{content:\"♡︎\";vertical-align:-.08em;margin-inline-end:.35em;font-size:1.3em;line-height:1}.like[aria-pressed=true]{color:var(--_accent)}.like[aria-pressed=true]:before{content:\"♥︎\"}", Ze = ".skeleton,.unloaded{min-block-size:24em}.skeleton{gap:calc(1.6 * var(--_space));flex-direction:column;padding-block-start:calc(4 * var(--_space));display:flex}@keyframes appear{0%{opacity:0}}.ghost{grid-template-columns:var(--_avatar) 1fr;column-gap:calc(.9 * var(--_space));animation:.2s both appear;display:grid}.bones{background:linear-gradient(var(--_border) 0 0) 0 .4em / 9em .7em no-repeat, linear-gradient(var(--_surface) 0 0) 0 2.1em / 100% .8em no-repeat, linear-gradient(var(--_surface) 0 0) 0 3.6em / 72% .8em no-repeat;border-radius:.3em;block-size:5.2em}.unloaded{align-items:flex-start;gap:var(--_space);border-block-start:1px solid var(--_border);flex-direction:column;padding-block-start:calc(1.4 * var(--_space));display:flex}.outlined{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));background:var(--_surface);font:600 .88em/1.2 var(--_sans);padding:.6em 1.1em}.notice{border-inline-start:3px solid var(--_accent);background:var(--_wash);border-radius:.3em;margin-block-end:var(--_space);padding:.6em .9em;font-size:.92em}.comment .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}.closed{margin-block-start:calc(2 * var(--_space))}@media (prefers-reduced-motion:reduce){.ghost{animation-duration:1ms}}@media (forced-colors:active){.highlighted{outline:2px solid highlight}.avatar{border:1px solid canvastext}}@media print{.actions,.composer,.more,.sort,.leave{display:none}}", Qe = ":host{inline-size:100%;display:block}:host([hidden]){display:none!important}.root{all:initial;color-scheme:inherit;visibility:inherit;pointer-events:inherit;cursor:inherit;overflow-wrap:anywhere;-moz-text-size-adjust:100%;text-size-adjust:100%;--_fill:var(--afterword-accent-color,light-dark(#8a3324,#e59b85));--_muted:var(--afterword-muted-color,color-mix(in srgb, currentColor 68%, transparent));--_surface:var(--afterword-surface,color-mix(in srgb, currentColor 4%, transparent));--_border:var(--afterword-border-color,color-mix(in srgb, currentColor 16%, transparent));--_danger:var(--afterword-danger-color,light-dark(#b3261e,#f2a59e));--_success:var(--afterword-success-color,light-dark(#2e6b3f,#8fcf9f));--_radius:var(--afterword-radius,.6em);--_space:var(--afterword-spacing,1em);--_avatar:var(--afterword-avatar-size,2.6em);--_focus:var(--afterword-focus-outline,2px solid var(--_accent));--_accent:light-dark(oklch(from var(--_fill) min(l, .5) c h),oklch(from var(--_fill) max(l, .75) c h));--_pole:clamp(0, (.18 - y) * 9999, 1);--_white:calc(.95 * var(--_pole)) var(--_pole) calc(1.089 * var(--_pole));--_on-fill:color(from var(--_fill) xyz var(--_white));--_on:rgb(from color-mix(in srgb, color(from var(--afterword-background) xyz var(--_white) / clamp(0, (alpha - .5) * 9999, 1)) 99.9%, currentColor) r g b / 1);--_ink:currentColor;--_sans:system-ui, -apple-system, \"Segoe UI\", sans-serif;--_wash:color-mix(in srgb, var(--_accent) 8%, transparent);color:var(--afterword-text-color,var(--_on,var(--_ink)));background:var(--afterword-background,transparent);font-family:var(--afterword-font-family,inherit);font-size:var(--afterword-font-size,inherit);line-height:var(--afterword-line-height,1.55);column-rule-color:color-mix(in srgb, currentColor, currentColor);display:block;container:thread/inline-size}.root[data-theme=light],.root[data-theme=auto][data-tone=light]{color-scheme:light}.root[data-theme=dark],.root[data-theme=auto][data-tone=dark]{color-scheme:dark}.root[data-theme=light],.root[data-theme=dark]{--_ink:light-dark(#24262b,#e4e2dc);background:var(--afterword-background,light-dark(#fdfcf9,#16171a));padding:var(--_space)}*,:before,:after{box-sizing:border-box}h2,h3,h4,h5,h6,p,ol{margin:0;padding:0}a{color:var(--_accent);text-underline-offset:.15em}button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}button{cursor:pointer}[hidden]{display:none}:focus-visible{outline:var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}", $e = ".thread{position:relative}.head{align-items:baseline;gap:.2em var(--_space);border-block-end:1px solid var(--_border);flex-wrap:wrap;margin-block-end:calc(1.4 * var(--_space));padding-block-end:.6em;display:flex;position:relative}.heading{font-size:1.3em;font-weight:600;line-height:1.3}.heading:focus{outline:none}.leave{font-size:.95em}.sort{max-inline-size:100%;color:var(--_muted);cursor:pointer;background:0 0;border:0;border-radius:.35em;margin-inline-start:auto;padding:.35em .2em;font-size:.88em}.dots{min-inline-size:24px}.sort option{color:canvastext;background:canvas}.list,.replies{list-style:none}.item{position:relative}.far{content-visibility:auto;contain-intrinsic-block-size:auto 7em;overflow-clip-margin:.6em}.size-1{contain-intrinsic-block-size:auto 14em}.size-2{contain-intrinsic-block-size:auto 28em}.size-3{contain-intrinsic-block-size:auto 56em}.size-4{contain-intrinsic-block-size:auto 112em}.size-5{contain-intrinsic-block-size:auto 224em}.replies{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.answered:before{content:\"\";inset-block:calc(var(--_avatar) + .9 * var(--_space)) var(--_space);background:var(--_border);inline-size:1px;position:absolute;inset-inline-start:calc(var(--_avatar) / 2)}.more{margin-block:.4em calc(1.2 * var(--_space))}.island{display:contents}.item>.island>.more{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.flat .replies{margin-inline-start:0}.flat .answered:before{content:none}@container thread (inline-size<480px){.replies .replies{margin-inline-start:0}.replies,.item>.island>.more{margin-inline-start:1.1em}.answered:before{inset-block-start:calc(.85 * var(--_avatar) + .8em);inset-inline-start:.25em}.replies .answered:before{content:none}}", z = null;
function et() {
	return z || (z = new CSSStyleSheet(), z.replaceSync([
		Qe,
		$e,
		Je,
		qe,
		Xe,
		Ye,
		Ze
	].join("\n"))), z;
}
// src/telling.ts
async function tt(e, t, n) {
	let r = await k.diagnosis().then(n, () => t);
	console[e](`[afterword] ${r}`);
}
// src/thread-id.ts
function nt(e) {
	let t = e.canonical ? it(e.canonical, e.url) : null;
	if (t) return at(t.href) + t.search;
	let n = it(e.url);
	return n && at(n.href);
}
function rt(e) {
	let t = e.querySelector("link[rel~=\"canonical\" i][href]:not([href=\"\"])");
	return nt({
		url: e.location.href,
		canonical: t && t.href
	});
}
function it(e, t) {
	try {
		let n = new URL(e, t);
		return /^https?:$/.test(n.protocol) && n.hostname ? n : null;
	} catch {
		return null;
	}
}
function at(e) {
	let t = new URL(e);
	try {
		t.pathname = decodeURI(t.pathname.replace(/%(?=25|5c|0[9ad])/gi, "%25"));
	} catch {}
	let n = t.pathname.replace(/%[\da-f]{2}/gi, (e) => e.toUpperCase()).replace(/\/*(\/index\.html)?$/, "");
	return t.hostname.replace(/^www\./, "") + (n || "/");
}
// src/tone.ts
function ot(e) {
	let t = () => {
		let t = st(getComputedStyle(e).columnRuleColor) ? "dark" : "light";
		e.dataset.tone !== t && (e.dataset.tone = t);
	}, n = matchMedia("(prefers-color-scheme: dark)"), r = new MutationObserver(t);
	for (let e of [document.documentElement, document.body]) r.observe(e, { attributes: !0 });
	return n.addEventListener("change", t), t(), () => {
		r.disconnect(), n.removeEventListener("change", t);
	};
}
function st(e) {
	let [t = 0, n = 0, r = 0] = (e.match(/[\d.e-]+(?=[ )])/g) ?? []).map(Number);
	return .2126 * t + .7152 * n + .0722 * r > .5;
}
// src/text/trusted-policy.ts
var B, ct = !1;
function V() {
	if (ct) return B;
	ct = !0;
	try {
		B = window.trustedTypes?.createPolicy("afterword", {
			createHTML: (e) => e,
			createScript: lt,
			createScriptURL: lt
		});
	} catch {
		B = null, console.warn("[afterword] Comments show as plain text: the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'.");
	}
	return B;
}
function lt() {
	throw TypeError("The policy afterword makes no scripts.");
}
// src/text/web-url.ts
var ut = 2e3;
function dt(e) {
	try {
		let t = new URL(e);
		return t.username || t.password ? null : t;
	} catch {
		return null;
	}
}
function H(e) {
	if (typeof e != "string" || e.length > ut) return null;
	let t = dt(e);
	return t && /^https?:$/.test(t.protocol) ? t.href : null;
}
// src/text/canonical.ts
var ft = 4e4, pt = 1e3, U = "nofollow ugc noopener noreferrer", mt = new RegExp(String.raw`^[^<>&\0\r]*(?:(?:${[
	"&(?:amp|lt|gt|quot|#39);",
	"</?(?:p|em|strong|code|pre|blockquote|ul|ol|li|del|s|table|thead|tbody|tr|th|td)>",
	"<[bh]r ?/?>",
	String.raw`<ol start="\d{1,9}">`,
	String.raw`<code class="language-[\w+#.-]{1,40}">`,
	String.raw`<a href="(?:https?://|mailto:)(?:[\w\-.~:/?#[\]@!$'()*+,;=%]|&amp;)+"(?: rel="${U}")?>`,
	"</a>"
].join("|")})[^<>&\0\r]*)*$`), W = null;
function ht(e) {
	if (G(e)) return K(e);
	if (!gt(e)) return null;
	try {
		let t = (e) => V()?.createHTML(e) ?? e;
		W ??= new DOMParser().parseFromString(t(""), "text/html"), W.body.innerHTML = t(e);
		for (let e of W.body.querySelectorAll("a")) yt(e);
		let n = new DocumentFragment();
		return n.append(...W.body.childNodes), n;
	} catch {
		return null;
	}
}
function gt(e) {
	return G(e) ? !0 : e.length > 4e4 || _t(e) > 1e3 ? !1 : mt.test(e) && V() !== null;
}
var G = (e) => !/[<&\0\r]/.test(e), _t = (e) => e.match(/<[a-z]/gi)?.length ?? 0, vt = (e) => /^(?:https?:\/\/|mailto:)/i.test(e) && dt(e) ? e : null;
function yt(e) {
	e.removeAttribute("rel");
	let t = e.getAttribute("href");
	t !== null && (vt(t) === null ? e.removeAttribute("href") : e.setAttribute("rel", U));
}
function K(e) {
	let t = new DocumentFragment();
	return e && t.append(e), t;
}
// src/views/body.ts
var bt = /* @__PURE__ */ new WeakMap(), xt = /* @__PURE__ */ new WeakMap();
function St(e) {
	let t = null, n = null, r = async () => {
		try {
			t = await (n ??= e());
		} catch (e) {
			n = null, console.error(`[afterword] comments show without markup: ${String(e)}`);
		}
	};
	function i(e, n) {
		if (!e || xt.get(e) === n) return;
		bt.set(e, n);
		let r = ht(n) ?? t?.(n);
		r ? (xt.set(e, n), Ct(e, r)) : (Ct(e, K(n.replace(/<[^>]*>/g, " "))), a(e, n));
	}
	async function a(e, n) {
		await r(), t && bt.get(e) === n && i(e, n);
	}
	return {
		async prepare(e) {
			!t && e.some(({ html: e }) => !gt(e)) && await r();
		},
		fill: i
	};
}
function Ct(e, t) {
	e.classList.toggle("plain", t.firstElementChild === null), Et(e, t), wt(e.querySelectorAll("pre, table"));
}
var q = null;
function wt(e) {
	for (let t of e) q ??= new IntersectionObserver(Tt), q.observe(t);
}
function Tt(e) {
	for (let { target: t, isIntersecting: n } of e) n && (q?.unobserve(t), t.scrollWidth > t.clientWidth && (t.tabIndex = 0));
}
function Et(e, t) {
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
// src/views/like.tsx
function Dt(e, t, n, r) {
	let i = r.likes.value, a = i?.count(e, t) ?? t, o = i?.isLiked(e) ?? !1;
	return a === 0 ? {
		shown: "",
		label: n,
		isPressed: o
	} : {
		shown: Ce(r.settings.value.lang)(a),
		label: `${n}, ${r.t("likes", { count: a })}`,
		isPressed: o
	};
}
function Ot({ ui: e }) {
	let { t } = e, n = e.likes.value, r = e.thread.likes.value, i = n?.count("", r) ?? r, a = i > 0 ? t("readersLike", { count: i }) : "";
	return /* @__PURE__ */ y(_, { children: [/* @__PURE__ */ v("button", {
		part: "like button",
		class: "quiet like",
		type: "button",
		"aria-pressed": n?.isLiked("") ?? !1,
		"aria-label": a ? `${t("likePost")}, ${a}` : t("likePost"),
		"data-act": "like",
		children: a || t("likePost")
	}), n?.failed.value === "" && /* @__PURE__ */ v("span", {
		part: "error",
		class: "error",
		children: t("notLiked")
	})] });
}
// src/text/dates.ts
var kt = 864e5, At = /* @__PURE__ */ new Map();
function jt(e, t, n = Date.now()) {
	let r = new Date(e);
	return {
		iso: r.toISOString(),
		short: Nt(e, n, t) ?? Mt(r, t) ?? Ft(t).format(r),
		full: () => Pt(r, t)
	};
}
function Mt(e, t) {
	let n = /^en(-US)?$/.test(t) && /^\w+ (\w+) 0?(\d+) ([1-9]\d{3})$/.exec(e.toDateString());
	return n ? `${n[1]} ${n[2]}, ${n[3]}` : null;
}
function Nt(e, t, n) {
	let r = t - e;
	if (!(r < kt) || r < -864e5) return null;
	let i = J(n, "relative", () => new Intl.RelativeTimeFormat(n, { numeric: "auto" })), a = Math.max(0, Math.floor(r / 6e4));
	return a === 0 ? i.format(0, "second") : a < 60 ? i.format(-a, "minute") : i.format(-Math.floor(a / 60), "hour");
}
function Pt(e, t) {
	let n = {
		dateStyle: "long",
		timeStyle: "short"
	};
	return J(t, "full", () => new Intl.DateTimeFormat(t, n)).formatToParts(e).map(({ type: e, value: n }) => e === "dayPeriod" ? n.toLocaleLowerCase(t) : n).join("").replace(/\u202F/g, " ");
}
function Ft(e) {
	return J(e, "short", () => new Intl.DateTimeFormat(e, { dateStyle: "medium" }));
}
function J(e, t, n) {
	let r = At.get(e) ?? {};
	return At.set(e, r), r[t] ??= n();
}
// src/views/make.ts
function Y(e, t = {}, ...n) {
	let r = document.createElement(e);
	for (let [e, n] of Object.entries(t)) r.setAttribute(e, n);
	return r.append(...n), r;
}
// src/views/names.ts
function X(e, t) {
	return e.author.name.trim() || t.t("anonymous");
}
function It(e, t) {
	let n = X(e.comment, t), { number: r } = e.comment, i = r === null ? t.t("unnumbered", { name: n }) : t.t("comment", {
		number: r,
		name: n
	});
	if (e.orphan) return `${i}, ${t.t("inReplyToRemoved")}`;
	let a = e.parent?.number;
	return a ? `${i}, ${t.t("inReplyTo", { number: a })}` : i;
}
var Lt = /* @__PURE__ */ new Map();
function Rt(e) {
	let t = Lt.get(e);
	if (t !== void 0) return t;
	let n = e.split(/[\s.]+/u).filter((e) => /[\p{L}\p{N}]/u.test(e)), r = [n[0], n.length > 1 ? n.at(-1) : void 0].map((e) => e?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? "").join("").toLocaleUpperCase();
	return Lt.set(e, r), r;
}
function zt(e, t) {
	let n = 0;
	for (let t of e) n = (n * 31 + (t.codePointAt(0) ?? 0)) % 99991;
	return n % t;
}
function Z(e) {
	return `${location.href.replace(/#.*$/s, "")}#comment-${e}`;
}
// src/views/avatar.ts
var Bt = 8, Vt = /* @__PURE__ */ new Set();
function Ht(e, t, n) {
	let r = n === null ? null : H(n), i = r !== null && !Vt.has(r);
	e.className = `avatar tint-${zt(t, Bt)}${i ? " pictured" : ""}`, e.dataset.initials = Rt(t) || "·", i && e.append(Ut(r));
}
function Ut(e) {
	let t = Y("img", {
		class: "picture",
		alt: "",
		loading: "lazy",
		decoding: "async",
		referrerpolicy: "no-referrer"
	});
	return t.addEventListener("error", () => {
		Vt.add(e), t.parentElement?.classList.remove("pictured"), t.remove();
	}), t.src = e, t;
}
// src/views/drawn.ts
function Q({ writing: { value: e } }) {
	return e === "failed" ? null : e;
}
// src/views/comment.ts
var Wt = null;
function Gt(e, t) {
	let { id: n, number: r, state: i } = e.comment, a = (Wt ??= Kt()).cloneNode(!0), o = a.firstChild, s = o.nextSibling, c = s.nextSibling, l = c.nextSibling, u = s.firstChild, d = u.nextSibling, f = qt(e, t);
	a.id = `comment-${n}`, a.setAttribute("aria-label", It(e, t)), f.length > 0 && (a.className = ["comment", ...f].join(" "), a.setAttribute("part", a.className)), r === null ? d.remove() : (d.setAttribute("href", Z(n)), d.setAttribute("aria-label", t.t("permalink", { number: r })), d.textContent = r), i === "deleted" ? (u.replaceChildren(Y("span", { class: "gone" }, t.t("deleted"))), o.remove(), c.remove()) : (Ht(o, X(e.comment, t), e.comment.author.avatar), Jt(u, e.comment, t));
	let p = Yt(e, t);
	return p && u.append(p), i === "pending" && l.before(Y("p", {
		part: "notice",
		class: "notice"
	}, t.t("held"))), i === "published" && Xt(l, e, t) || l.remove(), a;
}
function Kt() {
	let e = {
		part: "button",
		class: "quiet",
		type: "button"
	};
	return Y("article", {
		part: "comment",
		class: "comment",
		tabindex: "-1"
	}, Y("span", {
		part: "avatar",
		"aria-hidden": "true"
	}), Y("header", { class: "meta" }, Y("div", { class: "byline" }, Y("bdi", {
		part: "author",
		class: "author"
	}), Y("time", {
		part: "date",
		class: "date"
	})), Y("a", {
		part: "number",
		class: "number"
	})), Y("div", {
		part: "body",
		class: "body",
		dir: "auto"
	}), Y("div", {
		part: "actions",
		class: "actions"
	}, Y("button", {
		...e,
		part: "like button",
		class: "quiet like",
		"data-act": "like"
	}), Y("button", {
		...e,
		"data-act": "reply"
	})));
}
function qt({ comment: e, parent: t, orphan: n }, r) {
	let { id: i, state: a, text: o } = e, s = Q(r)?.markOf(e) ?? null, c = r.thread.target.peek(), l = {
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
function Jt(e, t, n) {
	let { url: r, role: i } = t.author, a = e.firstChild, o = a.nextSibling, s = X(t, n), c = r === null ? null : H(r);
	if (c === null ? a.textContent = s : a.append(Y("a", {
		href: c,
		rel: "nofollow ugc noopener noreferrer"
	}, s)), i === "owner" && a.after(Y("span", {
		part: "badge",
		class: "badge"
	}, n.t("owner"))), t.created === null) o.remove();
	else {
		let { dates: e, lang: r } = n.settings.peek(), { iso: i, short: a, full: s } = jt(t.created, r);
		o.setAttribute("datetime", i), o.textContent = e === "full" ? s() : a;
	}
	t.edited !== null && e.append(Y("span", { class: "edited" }, n.t("edited")));
}
function Yt({ orphan: e, parent: t, depth: n }, r) {
	if (e) return Y("span", { class: "to always" }, r.t("inReplyToRemoved"));
	if (!t || t.number === null) return null;
	let i = n > 4 ? "always" : n > 2 ? "narrow" : "never", a = r.t("inReplyToName", {
		number: t.number,
		name: X(t, r)
	});
	return Y("a", {
		class: `to ${i}`,
		href: Z(t.id)
	}, Y("bdi", {}, a));
}
function Xt(e, t, n) {
	let { comment: r } = t, { features: i, form: a } = n.thread.capabilities.peek(), o = e.firstChild, s = o.nextSibling, c = {
		name: X(r, n),
		number: r.number ?? ""
	}, l = i.has("like");
	if (l) {
		let { shown: e, label: t, isPressed: i } = Dt(r.id, r.likes, n.t("likeComment", c), n);
		e && (o.textContent = e), o.setAttribute("aria-label", t), o.setAttribute("aria-pressed", String(i)), n.likes.peek()?.failed.peek() === r.id && o.after(Y("span", {
			part: "error",
			class: "error"
		}, n.t("notLiked")));
	} else o.remove();
	if (!Zt(n)) return s.remove(), l;
	let u = Ve(t, a.maxDepth);
	return s.textContent = n.t("reply"), s.setAttribute("aria-label", n.t("replyTo", c)), s.setAttribute("aria-expanded", String(u === r && Qt(r, n))), s.dataset.answers = u.id, !0;
}
function Zt({ thread: e }) {
	let { post: t, features: n } = e.capabilities.peek();
	return t && n.has("reply") && e.open.peek();
}
var Qt = ({ id: e }, { openReplies: t }) => t.ids.peek().has(e);
// src/views/items.ts
function $t(e, t) {
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
			return r = l, l.element !== u && e.insertBefore(l.element, u), c ? c.update(i, a) : (n.set(s, l), en(i));
		}
	};
}
var en = ({ replies: e }) => e.reduce((e, t) => e + en(t), 1);
// src/views/more.tsx
function tn({ end: e, ui: t }) {
	let n = t.thread.ends[e].value;
	if (n === null) return null;
	let r = t.t(e === "next" ? "more" : "earlier");
	return /* @__PURE__ */ v(rn, {
		label: r,
		state: n,
		ui: t,
		load: () => t.thread.more(e)
	});
}
function nn({ root: e, ui: t }) {
	let n = e.repliesBefore > 0 ? t.t("earlierReplies", { count: e.repliesBefore }) : t.t("moreReplies", { count: e.moreReplies }), r = t.thread.replies.value.get(e.id) ?? "idle";
	return /* @__PURE__ */ v(rn, {
		label: n,
		state: r,
		ui: t,
		load: () => t.thread.moreReplies(e)
	});
}
function rn({ label: e, state: t, load: n, ui: r }) {
	let i = async () => {
		let e = await n(), t = e[0];
		t && (r.announce(r.t("loaded", { count: e.length })), r.thread.show(t.id, "stay"));
	};
	return /* @__PURE__ */ y("div", {
		class: "more",
		children: [/* @__PURE__ */ v("button", {
			part: "button more",
			class: "quiet",
			type: "button",
			"aria-disabled": t === "loading",
			onClick: () => void i(),
			children: t === "loading" ? r.t("loading") : e
		}), t === "failed" && /* @__PURE__ */ v("span", {
			part: "error",
			class: "error",
			role: "alert",
			children: r.t("moreFailed")
		})]
	});
}
// src/views/patch.ts
var an = [
	"avatar",
	"meta",
	"body",
	"notice",
	"actions"
];
function on(e, t) {
	cn(e, t);
	let n = null;
	for (let r of an) {
		let [i, a] = [e, t].map((e) => e.querySelector(`:scope > .${r}`));
		i && a ? r !== "body" && sn(i, a) : (i?.remove(), a && n ? n.after(a) : a && e.prepend(a)), n = (i && a ? i : a) ?? n;
	}
}
function sn(e, t) {
	cn(e, t);
	let [n, r] = [[...e.childNodes], [...t.childNodes]];
	if (!(n.length === r.length && n.every((e, t) => e.nodeName === r[t]?.nodeName))) return e.replaceChildren(...r);
	n.forEach((e, t) => {
		let n = r[t];
		e instanceof Element ? sn(e, n) : e.nodeValue !== n?.nodeValue && (e.nodeValue = n?.nodeValue ?? null);
	});
}
function cn(e, t) {
	for (let n of e.getAttributeNames()) t.hasAttribute(n) || e.removeAttribute(n);
	for (let { name: n, value: r } of t.attributes) e.getAttribute(n) !== r && e.setAttribute(n, r);
}
// src/views/writing-place.tsx
function ln(e) {
	let { ui: t, parent: n } = e, r = t.writing.value;
	return r === "failed" ? /* @__PURE__ */ y("p", {
		part: "notice",
		class: "notice",
		children: [
			t.t("formFailed"),
			" ",
			/* @__PURE__ */ v("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: t.loadWriting,
				children: t.t("retry")
			})
		]
	}) : r === null ? /* @__PURE__ */ y("div", {
		class: n ? "composer in-place" : "composer",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ v("p", {
			class: "title",
			children: t.t("write")
		}), /* @__PURE__ */ v("div", { class: "card waiting" })]
	}) : /* @__PURE__ */ y(_, { children: [!n && r.notice.value && /* @__PURE__ */ v("p", {
		part: "notice",
		class: "notice closed",
		role: "status",
		children: t.t(r.notice.value)
	}), /* @__PURE__ */ v(r.Composer, {
		...e,
		writing: r
	})] });
}
// src/views/item.tsx
var un = class e {
	element = Y("li");
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = null;
	#o = null;
	#s = null;
	constructor(e, t, n, r) {
		this.#r = e, this.#i = t, this.#n = n, this.#t = r, this.#e = Gt(e, r), this.element.append(this.#e), r.drawn.set(e.comment.id, this), this.#c(this.#e.querySelector(".body")), this.#l(), this.#u();
	}
	update(e, t) {
		let n = this.#r, r = t === this.#i && e.comment === n.comment && e.parent === n.parent && e.depth === n.depth && e.orphan === n.orphan;
		return this.#r = e, this.#i = t, r || this.redraw(n), this.#u() + Number(!r);
	}
	redraw(e = this.#r) {
		f(() => {
			let t = Gt(this.#r, this.#t), n = this.#e.querySelector(":scope > .body");
			e.comment.text === void 0 != (this.#r.comment.text === void 0) && n?.remove(), on(this.#e, t), this.#c(this.#e.querySelector(":scope > .body")), this.#l();
		});
	}
	forget() {
		let { drawn: e } = this.#t, { id: t } = this.#r.comment;
		e.get(t) === this && e.delete(t);
		for (let e of [this.#o, this.#s]) e && g(null, e);
		this.#a?.keep([]);
	}
	#c(e) {
		let { html: t, text: n } = this.#r.comment;
		n === void 0 ? this.#t.fillBody(e, t) : e && (e.classList.add("plain"), e.textContent = n);
	}
	#l() {
		let [e, t] = [this.#t, this.#r], { comment: n } = t, r = Q(e), i = n.state === "published" && Qt(n, e) && Zt(e), a = r?.markOf(n) ?? null;
		if (!this.#o) {
			if (!i && !a) return;
			this.#o = Y("div", { class: "island" }), this.#e.append(this.#o);
		}
		let { id: o, number: s } = n;
		g(/* @__PURE__ */ y(_, { children: [i && /* @__PURE__ */ v(ln, {
			parent: {
				id: o,
				name: X(n, e),
				number: s ?? ""
			},
			onCancel: () => e.openReplies.cancel(o),
			ui: e
		}, "writing"), r && a && /* @__PURE__ */ v(r.Own, {
			comment: n,
			writing: r,
			ui: e
		}, "own")] }), this.#o);
	}
	#u() {
		let t = this.element, [n, r] = [this.#t, this.#r], { comment: i, replies: a } = r;
		t.className = `item${a.length > 0 ? " answered" : ""}${this.#n ? dn(r) : ""}`;
		let o = 0;
		if (a.length > 0 || this.#a) {
			this.#a || (this.#a = $t(Y("ol", {
				class: "replies",
				role: "list"
			}), (t, r) => new e(t, r, !1, n)), this.#e.after(this.#a.list)), this.#a.keep(a);
			for (let e of a) o += this.#a.put(e, this.#i, !1);
		}
		let s = i.repliesBefore > 0 || i.moreReplies > 0;
		return (s || this.#s) && (this.#s ??= Y("div", { class: "island" }), i.repliesBefore > 0 ? this.#e.after(this.#s) : t.lastChild !== this.#s && t.append(this.#s), g(s ? /* @__PURE__ */ v(nn, {
			root: i,
			ui: n
		}) : null, this.#s)), o;
	}
}, dn = (e) => ` far size-${Math.min(5, Math.round(Math.log2(fn(e))))}`, fn = ({ comment: e, replies: t }) => t.reduce((e, t) => e + fn(t), 1 + e.html.length / 500), pn = 30, mn = 20, hn = 20, gn = class extends m {
	#e = h();
	#t = null;
	#n;
	#r = 0;
	componentDidMount() {
		let { ui: e } = this.props, t = this.#e.current;
		t && (this.#t = $t(t, (...t) => new un(...t, e)), this.componentDidUpdate());
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
		return /* @__PURE__ */ v("ol", {
			part: "list",
			class: "list",
			role: "list",
			ref: this.#e
		});
	}
	#i() {
		let { nodes: e, epoch: t } = this.props, n = this.#e.current?.firstChild ? Infinity : pn, r = performance.now() + mn, i = 0;
		clearTimeout(this.#n);
		for (let a of e.slice(this.#r)) {
			if (n === Infinity ? performance.now() > r : i >= n) {
				this.#n = setTimeout(() => this.#i());
				return;
			}
			i += this.#t?.put(a, t, this.#r >= hn) ?? 0, this.#r++;
		}
	}
}, _n = {
	network: "network",
	timeout: "timeout",
	"invalid-response": "unreadable",
	invalid: "checkFields",
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
function vn(e, t) {
	return t.t(_n[e] ?? "unavailable");
}
function yn(e, t) {
	return e === "not-found" || e === "forbidden" ? t.t("unavailable") : vn(e, t);
}
// src/views/notice.tsx
function bn({ ui: e }) {
	let { status: t, failure: n, load: r } = e.thread, i = t.value === "loading";
	return /* @__PURE__ */ y("div", {
		part: "notice",
		class: "unloaded",
		children: [/* @__PURE__ */ y("p", {
			class: "unloaded-title",
			role: "alert",
			children: [
				/* @__PURE__ */ v("strong", { children: e.t("failedTitle") }),
				" ",
				yn(n.value?.code ?? "", e)
			]
		}), /* @__PURE__ */ v("button", {
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
var xn = 300;
function Sn({ ui: e }) {
	let [t, n] = x(!1);
	return b(() => {
		let e = setTimeout(() => n(!0), xn);
		return () => clearTimeout(e);
	}, []), /* @__PURE__ */ y("div", {
		class: "skeleton",
		children: [/* @__PURE__ */ v("p", {
			class: "unseen",
			children: e.t("loading")
		}), t && [
			0,
			1,
			2
		].map((e) => /* @__PURE__ */ y("div", {
			class: "ghost",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ v("span", { class: "avatar" }), /* @__PURE__ */ v("span", { class: "bones" })]
		}, e))]
	});
}
// src/views/thread.tsx
function Cn({ ui: e }) {
	let { status: t, failure: n, loaded: r } = e.thread;
	return /* @__PURE__ */ y("section", {
		class: e.settings.value.layout === "flat" ? "thread flat" : "thread",
		"aria-labelledby": "heading",
		"aria-busy": t.value === "loading",
		children: [n.value === null ? r.value ? /* @__PURE__ */ v(Tn, { ui: e }) : !e.hasFallback && /* @__PURE__ */ v(Sn, { ui: e }) : /* @__PURE__ */ v(bn, { ui: e }), /* @__PURE__ */ v("p", {
			class: "unseen",
			role: "status",
			children: e.announcement
		})]
	});
}
var wn = (e) => e?.focus();
function Tn({ ui: e }) {
	let { thread: t, t: n } = e, r = e.settings.value.inputPosition === "top", i = t.beyond.value, a = e.live.value, o = e.tools.value, s = En(e);
	return /* @__PURE__ */ y(_, { children: [
		/* @__PURE__ */ v(Dn, { ui: e }),
		t.missing.value && /* @__PURE__ */ v("p", {
			part: "notice",
			class: "notice",
			tabIndex: -1,
			ref: wn,
			children: n("notHere")
		}),
		r && /* @__PURE__ */ v(On, { ui: e }),
		/* @__PURE__ */ v(tn, {
			end: "prev",
			ui: e
		}),
		/* @__PURE__ */ v(gn, {
			nodes: t.tree.value,
			epoch: s,
			ui: e
		}),
		/* @__PURE__ */ v(tn, {
			end: "next",
			ui: e
		}),
		i.length > 0 && /* @__PURE__ */ v(gn, {
			nodes: i,
			epoch: s,
			ui: e
		}),
		a && /* @__PURE__ */ v(a.News, {
			live: a.store,
			ui: e
		}),
		!r && /* @__PURE__ */ v(On, { ui: e }),
		o && /* @__PURE__ */ v(o.Quote, {
			tools: o,
			ui: e
		})
	] });
}
function En({ thread: e, settings: t, words: n }) {
	let r = p(() => {
		let { post: t, features: n, form: r } = e.capabilities.value;
		return [
			t && e.open.value,
			[...n],
			r.maxDepth
		].join();
	});
	return p(() => ({ by: [
		r.value,
		t.value,
		n.value
	] })).value;
}
function Dn({ ui: e }) {
	let { thread: t, t: n } = e, r = t.count.value, i = `h${e.settings.value.headingLevel}`, a = t.open.value && t.capabilities.value.post;
	return /* @__PURE__ */ y("header", {
		class: "head",
		children: [
			/* @__PURE__ */ v(i, {
				part: "heading",
				class: "heading",
				id: "heading",
				tabIndex: -1,
				children: /* @__PURE__ */ v("bdi", {
					part: "count",
					children: r === 0 ? n("empty") : n("count", { count: r })
				})
			}),
			a && /* @__PURE__ */ v("a", {
				class: "leave",
				href: `${location.href.replace(/#.*$/s, "")}#leave-a-comment`,
				onClick: (e) => {
					e.preventDefault();
					let t = e.currentTarget.getRootNode().getElementById("composer-text");
					t?.focus({ preventScroll: !0 }), t?.closest("form")?.scrollIntoView({ block: "center" });
				},
				children: n("leaveOne")
			}),
			t.capabilities.value.features.has("like") && /* @__PURE__ */ v(Ot, { ui: e }),
			r > 1 && /* @__PURE__ */ y("select", {
				part: "sort",
				class: "sort",
				"aria-label": n("order"),
				value: t.order,
				onChange: (e) => void t.setOrder(e.currentTarget.value),
				children: [/* @__PURE__ */ v("option", {
					value: "oldest",
					children: n("oldest")
				}), /* @__PURE__ */ v("option", {
					value: "newest",
					children: n("newest")
				})]
			}),
			r > 1 && /* @__PURE__ */ v("button", {
				part: "button",
				class: "quiet dots",
				type: "button",
				"aria-label": n("menu"),
				"aria-expanded": "false",
				children: "⋯"
			})
		]
	});
}
function On({ ui: e }) {
	let { thread: t, t: n } = e;
	return t.capabilities.value.post ? t.open.value ? /* @__PURE__ */ v(ln, { ui: e }) : /* @__PURE__ */ v("p", {
		part: "notice",
		class: "notice closed",
		children: n("closed")
	}) : null;
}
// src/mount.tsx
var kn = St(async () => (await k.sanitizer()).sanitize), $ = /* @__PURE__ */ new Set();
function An(e, t) {
	for (let e of he(t)) console.warn(`[afterword] ${e}`);
	let n = t.thread ?? rt(document);
	if (n === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let { reload: r, unmount: i } = jn(e, {
		...t,
		thread: n
	});
	return {
		reload: r,
		unmount: i
	};
}
function jn(e, t, n = !1) {
	let r = e.shadowRoot ?? e.attachShadow({ mode: "open" }), i = document.createElement("div"), a = document.createElement("slot"), s = document.createElement("div"), c = ke(e, i);
	i.className = "holder", i.append(a), r.adoptedStyleSheets = [et(), c.sheet], r.replaceChildren(i);
	let l = d(Ae(e, t)), f = Te(e, s, l, t.strings), p = d(t.live ?? "on"), { hash: m } = location, h = d(null), _ = (n) => {
		let { endpoint: r } = t;
		tt("error", `${r}: ${String(n)}`, (e) => e.diagnose(n, r)), A(e, "afterword-error", Pn(n));
	}, y = Nn(t), b = f.gate({
		...y,
		async list(e, t) {
			let n = await y.list(e, t);
			return await kn.prepare(n.comments), n;
		}
	}), x = Ke(b, {
		thread: t.thread,
		order: t.order ?? "oldest",
		pageSize: t.pageSize ?? 50,
		hash: m,
		isAlone: () => $.size === 1,
		onLoad: (t) => A(e, "afterword-load", { count: t }),
		onError: _
	}), C = Mn(e, x, l, f.words, h);
	$.add(x);
	let w = t.order, T = [
		() => $.delete(x),
		x.dispose,
		f.stop,
		c.stop
	], E = () => {
		s.className = "root", i.prepend(s), T.push(re(h, {
			later: k,
			backend: b,
			root: r,
			wrapper: s,
			ui: C,
			live: p,
			hash: m,
			endpoint: S(t.endpoint),
			isOthers: (e) => [...$].some((t) => t !== x && t.holds(e) !== null),
			onBeforePost: (t) => A(e, "afterword-before-post", { draft: t }, !0),
			onPost: (t) => void A(e, "afterword-post", { comment: t }),
			onError: _
		}), ot(s), u(() => {
			s.dataset.theme = l.value.theme;
		}), u(() => {
			a.hidden = x.loaded.value;
		})), f.begin(), g(/* @__PURE__ */ v(Cn, { ui: C }), s), c.hold(C.hasFallback), x.load().then(c.settle);
	};
	return n || t.loading === "eager" || o(location.hash) ? E() : T.push(oe(e, E)), {
		reload: x.load,
		apply(t) {
			l.value = Ae(e, t), t.order !== w && x.setOrder(t.order ?? "oldest"), w = t.order, p.value = t.live ?? "on";
		},
		unmount() {
			for (let e of T) e();
			g(null, s), s.remove(), a.hidden = !1;
		}
	};
}
function Mn(e, t, n, r, i) {
	let a = d(""), o = l(() => i.value === "failed" ? null : i.value);
	return {
		thread: t,
		openReplies: Me(),
		likes: l(() => o.value?.likes ?? null),
		live: l(() => o.value?.live.value ?? null),
		writing: l(() => i.value === "failed" ? "failed" : i.value?.writing.value ?? null),
		loadWriting: () => o.value?.loadWriting(),
		tools: l(() => o.value?.tools.value ?? null),
		loadTools: () => o.value?.loadTools(),
		drawn: /* @__PURE__ */ new Map(),
		fillBody: kn.fill,
		settings: n,
		announcement: a,
		words: r,
		t: (e, t) => r.value(e, t),
		announce(e) {
			a.value = e;
		},
		hasFallback: [...e.childNodes].some((e) => e.nodeName !== "SCRIPT" && (e instanceof Element || e.textContent?.trim()))
	};
}
function Nn({ backend: e, endpoint: t }) {
	return e === "static" ? O(async () => (await k.static()).createBackend(t)) : ne(t, async () => (await k.sending()).createSending(t));
}
function Pn(e) {
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
var Fn = "afterword-comments", In = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], Ln = /* @__PURE__ */ new Map(), Rn, zn = /* @__PURE__ */ new WeakSet(), Bn = globalThis.HTMLElement ?? class {}, Vn = class extends Bn {
	static observedAttributes = ce.map(N);
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
		this.#t && t !== n && this.#i(In.includes(e) ? "anew" : "in-place");
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
		let { options: e, wrong: t } = le((e) => this.getAttribute(e) ?? Ln.get(e) ?? null);
		for (let [e, n] of t) {
			let t = `${e} ${n}`;
			this.#r.has(t) || (this.#r.add(t), tt("warn", `wrong: ${t}`, ({ optionProblem: t }) => t(e, n)));
		}
		return e;
	}
	#s() {
		let e = this.#o(), t = e.thread ?? rt(document), n = e.endpoint ?? Rn;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name to make one of") : this.#e = jn(this, {
			...e,
			endpoint: n,
			thread: t
		}, zn.has(this));
	}
	#c() {
		this.#e?.unmount(), this.#e = null;
	}
};
function Hn(e = /* @__PURE__ */ new Map(), t, n = zn) {
	customElements.get(Fn) || (Ln = e, Rn = t, zn = n, De(document.querySelectorAll(Fn)), customElements.define(Fn, Vn));
}
export { ee as C, me as S, w as T, V as _, Q as a, Ie as b, jt as c, U as d, _t as f, H as g, K as h, vn as i, ft as l, vt as m, Hn as n, X as o, G as p, An as r, Z as s, Vn as t, pt as u, Ve as v, S as w, be as x, R as y };
