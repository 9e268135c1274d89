import { a as e, i as t, o as n, s as r, t as i } from "./wire-C0esji97.js";
import { t as a } from "./backend-DHDrHP5L.js";
import { n as o } from "./anchor-9vfPDspq.js";
import { t as s } from "./number-DwN8KCSL.js";
import { batch as c, computed as l, effect as u, signal as d, untracked as f, useComputed as p } from "@preact/signals";
import { Component as m, render as h } from "preact";
import { Fragment as g, jsx as _, jsxs as v } from "preact/jsx-runtime";
import { useEffect as y, useMemo as b, useRef as x, useState as S } from "preact/hooks";
// src/protocol.ts
function C(e) {
	return e.replace(/[?#].*$/s, "").replace(/\/+$/, "");
}
function w(e, t) {
	let { thread: n, order: r, limit: i, ...a } = t, o = `${C(e)}/comments?thread=${E(n)}&order=${r}&limit=${i}`;
	for (let [e, t] of Object.entries(a)) t !== void 0 && (o += `&${e}=${E(t)}`);
	return o;
}
function T(e, t) {
	let n = "comment" in t ? `comments/${t.comment}/like` : `likes?thread=${E(t.thread)}`;
	return `${C(e)}/${n}`;
}
function ee(e, t, n) {
	let r = `${C(e)}/events?thread=${E(t)}`;
	return n === null ? r : `${r}&since=${E(n)}`;
}
function E(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�"));
}
// src/backends/reading.ts
var te = 5e3;
function ne(t, n) {
	return e((e) => re(t, e), n);
}
async function re(e, t) {
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
		setTimeout(e, Math.min(i, te) * (.5 + Math.random() / 2)), t.addEventListener("abort", () => n(t.reason));
	}), n();
}
// src/backends/afterword.ts
function ie(e, r) {
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
			let c = await ne(w(e, r), a), l = t(c, r.thread);
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
			return r(ee(e, t, i), {
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
function ae(e) {
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
var D = {
	diagnosis: () => import("./diagnosis-Cb1eP_Dm.js"),
	static: () => import("./static-DpbdjuqL.js"),
	sanitizer: () => import("./sanitize-DQCjd0A_.js"),
	sending: () => import("./afterword-sending-zvfnNXAa.js"),
	interaction: () => import("./interaction-BTSUeRH8.js"),
	writing: () => import("./writing-i5g_F0Mn.js"),
	outbox: () => import("./outbox-DqBf_5G3.js"),
	own: () => import("./own-jg8TYxrQ.js"),
	live: () => import("./live-D4WRsQ72.js"),
	tools: () => import("./tools-CRhGfNtx.js"),
	walking: () => import("./walking-uCzKO_6Q.js"),
	references: () => import("./references-c9ddFgHo.js"),
	languages: () => import("./languages-CHjSwymn.js")
};
// src/events.ts
function O(e, t, n, r = !1) {
	return e.dispatchEvent(new CustomEvent(t, {
		bubbles: !0,
		composed: !0,
		cancelable: r,
		detail: n
	}));
}
// src/interacting.ts
function oe(e, t) {
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
		r.thread.loaded.value && c();
	});
	return () => {
		a = "stopped", l(), s();
	};
}
// src/near.ts
var se = 1e3;
function ce(e, t) {
	let n = new IntersectionObserver((e) => {
		e.some(({ isIntersecting: e }) => e) && (n.disconnect(), t());
	}, { rootMargin: `${se}px` });
	return n.observe(e), () => n.disconnect();
}
// src/options.ts
var k = (...e) => (t) => e.includes(t) ? t : void 0, le = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, A = {
	endpoint: fe,
	backend: k("afterword", "static"),
	thread: (e) => e && e.length <= 1e3 ? e : void 0,
	order: k("oldest", "newest"),
	layout: k("nested", "flat"),
	pageSize: le(1, 100),
	theme: k("auto", "light", "dark"),
	lang: pe,
	headingLevel: le(2, 5),
	dates: k("short", "full"),
	inputPosition: k("bottom", "top"),
	loading: k("lazy", "eager"),
	live: k("on", "off"),
	keys: () => !0
}, ue = Object.keys(A);
function j(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function de(e) {
	let t = {}, n = [];
	for (let r of ue) {
		let i = e(j(r));
		if (i === null) continue;
		let a = A[r](i.trim());
		a === void 0 ? n.push([r, i]) : t[r] = a;
	}
	return {
		options: t,
		wrong: n
	};
}
function fe(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function pe(e) {
	try {
		return Intl.getCanonicalLocales(e)[0];
	} catch {
		return;
	}
}
// src/option-problems.ts
var M = (...e) => e.map((e) => `\`${e}\``).join(" "), me = {
	endpoint: {
		values: "URL",
		default: "the origin that served the script"
	},
	backend: {
		values: M("afterword", "static"),
		default: "`afterword`"
	},
	thread: {
		values: "string",
		default: "the page’s canonical URL, else its own"
	},
	order: {
		values: M("oldest", "newest"),
		default: "`oldest`"
	},
	layout: {
		values: M("nested", "flat"),
		default: "`nested`"
	},
	pageSize: {
		values: "1 to 100",
		default: "50"
	},
	theme: {
		values: M("auto", "light", "dark"),
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
		values: M("short", "full"),
		default: "`short`"
	},
	inputPosition: {
		values: M("bottom", "top"),
		default: "`bottom`"
	},
	loading: {
		values: M("lazy", "eager"),
		default: "`lazy`"
	},
	live: {
		values: M("on", "off"),
		default: "`on`"
	},
	keys: {
		values: "present or absent",
		default: "absent"
	}
}, he = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/;
function ge(e, t) {
	return e === "backend" && he.test(t.trim()) ? `the backend "${t.trim()}" is not in this build; using "afterword"` : `${ye(e, t)}; using the default (${N(me[e].default)})`;
}
function _e(e) {
	let t = new Map(Object.entries(e));
	t.delete("strings");
	let n = [];
	for (let [e, r] of t) {
		if (r === void 0) continue;
		if (!ve(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && r === !1) continue;
		let t = String(r), i = A[e](t);
		if (e === "backend" && he.test(t)) n.push(ge(e, t));
		else if (typeof i != typeof r) throw TypeError(`afterword: ${ye(e, t)}`);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return n;
}
function ve(e) {
	return Object.hasOwn(A, e);
}
function ye(e, t) {
	let n = N(me[e].values.replace(/` `/g, ", "));
	return `"${j(e)}" can't be ${JSON.stringify(t.slice(0, 80))}: ${n}`;
}
var N = (e) => e.replaceAll("`", ""), P = {
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
	Object.assign(P, e);
}
var F = /* @__PURE__ */ new Map();
function xe(e, t = {}, { locale: n, own: r = {} } = {}) {
	let i = Se(e), a = [
		{
			words: t,
			formOf: I(e)
		},
		{
			words: r,
			formOf: I(e)
		},
		{
			words: n?.words ?? {},
			formOf: I(n?.lang)
		},
		{
			words: P,
			formOf: (e) => e === 1 ? "one" : "other"
		}
	];
	return (e, t = {}) => {
		let n = a.find(({ words: t }) => Object.hasOwn(t, e) && t[e] !== void 0), r = n?.words[e] ?? "", o = t.count, s = typeof o == "number" ? n?.formOf(o) : void 0, c = typeof r == "string" ? r : r[s ?? "other"] ?? r.other, l = F.get(c);
		return l || F.set(c, l = c.split(/\{(\w+)\}/)), l.reduce((e, n, r) => {
			if (r % 2 == 0) return e + n;
			let a = Object.hasOwn(t, n) ? t[n] : void 0;
			return a === void 0 ? `${e}{${n}}` : e + (typeof a == "number" ? i(a) : a);
		}, "");
	};
}
function I(e) {
	let t = null;
	return (n) => (t ??= new Intl.PluralRules(e)).select(n);
}
function Se(e) {
	let t = null;
	return (n) => n < 1e3 && /^en\b/.test(e) ? String(n) : (t ??= new Intl.NumberFormat(e)).format(n);
}
// src/languages-loading.ts
var Ce = 3e3;
function we(e, t, n, r) {
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
		let u = setTimeout(() => i.peek() ?? l(), Ce);
		return (async () => {
			try {
				let { speak: t } = await D.languages();
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
		words: l(() => i.value ? xe(a.value, r, i.value) : () => ""),
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
var Te = /* @__PURE__ */ new WeakMap();
function Ee(e) {
	for (let t of e) Te.set(t, t.offsetHeight);
}
function De(e, t) {
	let n = Te.get(e) ?? 0, r = new CSSStyleSheet(), i = (e) => r.replaceSync(e > 0 ? `.holder { min-block-size: ${e}px }` : ""), a = new IntersectionObserver((e) => {
		let t = e.at(-1);
		!t || t.isIntersecting || t.boundingClientRect.top < innerHeight || (i(0), a.disconnect());
	});
	return i(n), {
		sheet: r,
		hold: () => i(Math.max(n, t.offsetHeight)),
		settle: () => a.observe(t),
		stop: () => a.disconnect()
	};
}
// src/settings.ts
function Oe(e, t) {
	return {
		theme: t.theme ?? "auto",
		lang: t.lang ?? ke(e),
		layout: t.layout ?? "nested",
		dates: t.dates ?? "short",
		headingLevel: t.headingLevel ?? 2,
		inputPosition: t.inputPosition ?? "bottom",
		keys: t.keys ?? !1
	};
}
function ke(e) {
	let t = e.closest("[lang]:not([lang=\"\"])")?.getAttribute("lang");
	for (let e of [t, navigator.language]) try {
		if (e) return Intl.getCanonicalLocales(e)[0] ?? "en";
	} catch {}
	return "en";
}
// src/store/open-replies.ts
function Ae() {
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
async function je(e, t, n, r) {
	if (n) try {
		let i = await e.list({
			...t,
			...n
		}, r), a = Me(i.comments, n);
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
function Me(e, t) {
	for (let { id: n, number: r } of e) if ("around" in t ? n === t.around : r === t.number) return n;
	return null;
}
function Ne(e, t, n) {
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
function Pe(e) {
	return e instanceof a ? e : new a("invalid-response", String(e), { cause: e });
}
// src/store/keeping.ts
function Fe(e) {
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
function L(e, t) {
	let { put: n = [], gone: r = [], fresh: i = e.fresh.value } = t, a = new Map(e.comments.value), o = new Set(e.added.value), s = e.count.value;
	for (let e of n) s += R(e) - R(a.get(e.id)), e.parent === null && !a.has(e.id) && o.add(e.id), a.set(e.id, e);
	for (let e of r) s -= R(a.get(e)), a.delete(e);
	c(() => {
		e.comments.value = a, o.size !== e.added.value.size && (e.added.value = o), e.count.value = Math.max(0, s), e.fresh.value = i;
	});
}
var R = (e) => Number(e?.state === "published");
function Ie(e, t, n = 4) {
	let r = /* @__PURE__ */ new Map();
	for (let t of e) r.has(t.id) || r.set(t.id, t);
	let i = /* @__PURE__ */ new Map();
	for (let e of r.values()) {
		let t = e.parent !== null && r.has(e.parent) ? e.parent : null, n = i.get(t);
		n ? n.push(e) : i.set(t, [e]);
	}
	for (let e of i.values()) e.sort(z);
	let a = /* @__PURE__ */ new Set(), o = (i.get(null) ?? []).map((e) => Be(e, r, i, a, n));
	if (a.size < r.size) {
		for (let e of [...r.values()].sort(z)) a.has(e.id) || o.push(Be(He(e, r), r, i, a, n));
		o.sort((e, t) => z(e.comment, t.comment));
	}
	return t === "newest" ? o.reverse() : o;
}
function Le(e, t) {
	let n = new Map(e.map((e) => [e.comment.id, e]));
	return t.map((e) => {
		let t = n.get(e.comment.id);
		return t && Re(t, e) ? t : e;
	});
}
function Re(e, t) {
	return e.comment === t.comment && e.parent === t.parent && e.depth === t.depth && e.orphan === t.orphan && e.replies.length === t.replies.length && e.replies.every((e, n) => Re(e, t.replies[n]));
}
function ze({ comment: e, depth: t, parent: n }, r) {
	return t >= r && n ? n : e;
}
function z(e, t) {
	return e.number !== null && t.number !== null ? s(e.number, t.number) || (e.id < t.id ? -1 : 1) : e.number === null ? t.number === null ? (e.created ?? Infinity) - (t.created ?? Infinity) || (e.id < t.id ? -1 : 1) : 1 : -1;
}
function Be(e, t, n, r, i) {
	let a = Ve(e, 1, t);
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
			node: Ve(e, s.depth + 1, t),
			home: l
		});
	}
	return a;
}
function Ve(e, t, n) {
	let r = t > 1 && e.parent !== null ? n.get(e.parent) ?? null : null;
	return {
		comment: e,
		depth: t,
		parent: r,
		orphan: e.parent !== null && r === null && e.state !== "unsettled",
		replies: []
	};
}
function He(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; !n.has(r);) n.add(r), r = t.get(r.parent ?? "") ?? r;
	let i = [r];
	for (let e = t.get(r.parent ?? ""); e && e !== r; e = t.get(e.parent ?? "")) i.push(e);
	return i.sort(z)[0] ?? e;
}
// src/store/state.ts
function Ue(e, t) {
	let n = d("loading"), r = d(null), i = d(/* @__PURE__ */ new Map()), a = d(/* @__PURE__ */ new Set()), o = d([]), s = d(e), c = {
		prev: d(null),
		next: d(null)
	}, u = {
		prev: d("idle"),
		next: d("idle")
	}, f = [], p = l(() => {
		let e = [...i.value.values(), ...o.value];
		return f = Le(f, Ie(e, s.value));
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
// src/store/taking.ts
function We(e, t, n, r) {
	let i = n.comments.filter(({ id: e }) => !r.has(e)), a = new Set(n.comments.map(({ id: e }) => e)), o = new Map(r);
	for (let e of n.comments) o.set(e.id, e);
	return c(() => {
		e.comments.value = o, e.added.value = new Set([...e.added.value].filter((e) => r.has(e) && !a.has(e))), e.capabilities.value = t, e.count.value = n.thread.count, e.likes.value = n.thread.likes, e.open.value = n.thread.state === "open";
	}), n.skipped > 0 && console.warn(`[afterword] ${n.skipped} of the comments could not be read and were left out.`), i;
}
// src/store/thread.ts
function Ge(e, t) {
	let n = Ue(t.order, e.capabilities()), { status: r, failure: i, comments: a, order: s } = n, { cursors: l, loading: u, replies: d, target: f, missing: p } = n, m = /* @__PURE__ */ new Map(), h = new AbortController(), g = !1, _ = (e) => ({
		thread: t.thread,
		order: s.value,
		limit: t.pageSize,
		...e
	}), v = (t, r) => We(n, e.capabilities(), t, r);
	async function y(a = null) {
		g = !0, h.abort();
		let { signal: o } = h = new AbortController();
		r.value = "loading";
		try {
			let { page: s, found: h } = await je(e, _({}), a, o);
			o.throwIfAborted(), c(() => {
				v(s, /* @__PURE__ */ new Map()), l.prev.value = s.prev, l.next.value = s.next, u.prev.value = u.next.value = "idle", d.value = /* @__PURE__ */ new Map(), n.fresh.value = /* @__PURE__ */ new Set(), m.clear(), p.value = a !== null && h === null && t.isAlone?.() !== !1, r.value = "ready", i.value = null, h && (f.value = {
					id: h,
					how: "link"
				});
			}), t.onLoad(s.thread.count);
		} catch (e) {
			if (o.aborted) return;
			c(() => {
				i.value = Pe(e), r.value = "failed";
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
			return a.throwIfAborted(), c(() => (n("idle"), i(t)));
		} catch (e) {
			return a.aborted || (n("failed"), t.onError(e)), [];
		}
	}
	async function x(e) {
		let t = l[e].value;
		return t === null || u[e].value === "loading" ? [] : b((t) => u[e].value = t, _({ cursor: t }), (n) => {
			let r = v(n, a.value);
			return l[e].value = r.length === 0 || n[e] === t ? null : n[e], r;
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
			return e.repliesBefore > 0 && m.set(e.id, t.next), T(Ne(e, t, r.length)), r;
		});
	}
	function C(e) {
		let t = o(e);
		return t && Me(a.value.values(), t);
	}
	async function w(e) {
		let t = o(e), n = C(e);
		n === null ? t && await y(t) : E(n, "link");
	}
	function T(e) {
		L(n, { put: [e] });
	}
	function ee(e) {
		L(n, { gone: [e] });
	}
	function E(e, t, n) {
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
		load: () => y(r.value === "ready" ? null : o(t.hash)),
		more: x,
		moreReplies: S,
		further: () => ({
			cursors: l,
			loading: u,
			signal: h.signal,
			list: (t, n) => e.list(_(t), n),
			take: (e) => v(e, a.value),
			onError: t.onError
		}),
		async setOrder(e) {
			e !== s.value && (s.value = e, g && await y());
		},
		holds: C,
		followHash: w,
		add: T,
		remove: ee,
		merge: (e) => L(n, e),
		show: E,
		keep() {
			let e = Fe(n), t = new Map(m);
			return () => {
				h.abort(), h = new AbortController(), e(), u.prev.value = u.next.value = "idle", m.clear();
				for (let [e, n] of t) m.set(e, n);
			};
		},
		dispose: () => h.abort()
	};
}
// src/styles/body.css?inline
var Ke = ".body{overflow-clip-margin:.5em;unicode-bidi:isolate;overflow:clip}.plain{white-space:pre-line}.body>:first-child{margin-block-start:.35em}.body p,.body ul,.body ol,.body dl,.body pre,.body table{margin-block:.35em .6em}.body ul,.body ol{padding-inline-start:1.6em}.body dd{margin-inline-start:1.6em}.body blockquote{border-inline-start:3px solid var(--_border);color:var(--_muted);margin:.4em 0;padding-inline-start:.9em}.body :is(code,kbd,samp,pre){direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,SF Mono,Menlo,Consolas,monospace;font-size:.88em}.body :is(code,kbd){background:var(--_surface);border-radius:.3em;padding:.1em .3em}.body pre{border-radius:var(--_radius);background:var(--_surface);overflow-wrap:normal;white-space:pre;max-inline-size:100%;padding:.8em 1em;line-height:1.45;overflow-x:auto}.body pre code{font-size:inherit;background:0 0;padding:0}.body table{border-collapse:collapse;max-inline-size:100%;font-size:.94em;display:block;overflow-x:auto}.body :is(th,td){border:1px solid var(--_border);text-align:start;vertical-align:top;padding:.3em .7em}.body hr{border:0;border-block-start:1px solid var(--_border);margin-block:1em}.body mark{background:color-mix(in srgb, var(--_accent) 18%, transparent);color:inherit}", qe = ".comment{min-block-size:var(--_avatar);padding-inline-start:calc(var(--_avatar) + .9 * var(--_space));padding-block:.35em calc(.9 * var(--_space));border-radius:var(--_radius);scroll-margin-block:max(6em,96px) 2em;position:relative}.comment:focus{outline:none}.comment:focus-visible{outline:var(--_focus);outline-offset:.2em}.highlighted{background:var(--_wash);box-shadow:0 0 0 .5em var(--_wash)}.avatar{inline-size:var(--_avatar);block-size:var(--_avatar);--_tint:light-dark(oklch(45% .08 var(--_hue,250)),oklch(80% .08 var(--_hue,250)));background:color-mix(in srgb, var(--_tint) 15%, transparent);color:var(--_tint);border-radius:50%;place-items:center;display:grid;position:absolute;inset-inline-start:0;overflow:hidden}.avatar:not(.pictured):before{content:attr(data-initials);font:600 .84em/1 var(--_sans)}.picture{object-fit:cover;block-size:100%;inline-size:100%}.tint-0{--_hue:250}.tint-1{--_hue:75}.tint-2{--_hue:310}.tint-3{--_hue:140}.tint-4{--_hue:30}.tint-5{--_hue:200}.tint-6{--_hue:350}.tint-7{--_hue:105}.meta{justify-content:space-between;align-items:baseline;column-gap:.55em;font-size:.94em;line-height:1.5;display:flex}.byline{flex-wrap:wrap;align-items:baseline;column-gap:.55em;min-inline-size:0;display:flex}.number{min-inline-size:24px;color:var(--_muted);font-variant-numeric:tabular-nums lining-nums;text-align:end;border-radius:.35em;flex:none;margin-block:-.15em;padding:.15em .4em;font-size:.88em;text-decoration:none}.number:hover{background:var(--_wash);color:var(--_accent)}.author{font-weight:600}.author a,a.to{min-block-size:24px;display:inline-block}.author a{color:inherit;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border)}.author a:hover{color:var(--_accent)}.author,.author a,bdi{overflow-clip-margin:.3em;unicode-bidi:isolate;overflow:clip}.badge{background:color-mix(in srgb, var(--_accent) 13%, transparent);color:var(--_accent);font:600 .72em/1 var(--_sans);border-radius:1em;align-self:center;padding:.3em .55em}.date,.edited,.progress,.to,.gone{color:var(--_muted);font-size:.92em}.date{position:relative}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);white-space:nowrap;background:canvas;border-radius:.4em;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}.date:hover .full-date,.meta:has(.number:focus-visible) .full-date{display:block}.to{text-decoration:none}a.to:hover{text-decoration:underline}.thread:not(.flat) :is(.to.never,.to.narrow){display:none}.gone{font-style:italic}.actions{align-items:center;gap:.8em;display:flex}.quiet{min-block-size:24px;min-inline-size:24px;color:var(--_muted);font:.82em/1.3 var(--_sans);background:0 0;border:0;padding:.45em 0}.quiet:hover,.quiet[aria-expanded=true]{color:var(--_accent)}@container thread (inline-size<480px){.comment{padding-inline-start:calc(.85 * var(--_avatar) + .7em)}.avatar{inline-size:calc(.85 * var(--_avatar));block-size:calc(.85 * var(--_avatar))}.avatar:not(.pictured):before{font-size:.74em}.thread:not(.flat) .to.narrow{display:inline-block}}", Je = ".composer{margin-block-start:calc(2 * var(--_space));scroll-margin-block:6em 2em}.composer.in-place{margin-block:.6em calc(.6 * var(--_space))}.title{margin-block-end:.6em;font-size:1.05em;font-weight:600}.in-place .title{font-size:.92em}.card{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface)}.waiting{min-block-size:18em}.error{color:var(--_danger);font:.85em/1.4 var(--_sans)}.change span,.note,.error,.notice,.unloaded-title{unicode-bidi:plaintext}", Ye = ".like{font-variant-numeric:tabular-nums lining-nums;text-align:start;unicode-bidi:isolate;min-inline-size:2.1em}.like:before{content:\"♡︎\";vertical-align:-.08em;margin-inline-end:.35em;font-size:1.3em;line-height:1}.like[aria-pressed=true]{color:var(--_accent)}.like[aria-pressed=true]:before{content:\"♥︎\"}", Xe = ".skeleton,.unloaded{min-block-size:24em}.skeleton{gap:calc(1.6 * var(--_space));flex-direction:column;padding-block-start:calc(4 * var(--_space));animation:.2s .3s both appear;display:flex}@keyframes appear{0%{visibility:hidden;opacity:0}}.ghost{grid-template-columns:var(--_avatar) 1fr;column-gap:calc(.9 * var(--_space));display:grid}.bones{background:linear-gradient(var(--_border) 0 0) 0 .4em / 9em .7em no-repeat, linear-gradient(var(--_surface) 0 0) 0 2.1em / 100% .8em no-repeat, linear-gradient(var(--_surface) 0 0) 0 3.6em / 72% .8em no-repeat;border-radius:.3em;block-size:5.2em}.unloaded{align-items:flex-start;gap:var(--_space);border-block-start:1px solid var(--_border);flex-direction:column;padding-block-start:calc(1.4 * var(--_space));display:flex}.outlined{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));background:var(--_surface);font:600 .88em/1.2 var(--_sans);padding:.6em 1.1em}.notice{border-inline-start:3px solid var(--_accent);background:var(--_wash);border-radius:.3em;margin-block-end:var(--_space);padding:.6em .9em;font-size:.92em}.comment .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}.closed{margin-block-start:calc(2 * var(--_space))}@media (prefers-reduced-motion:reduce){.skeleton{animation-duration:1ms}}@media (forced-colors:active){.highlighted{outline:2px solid highlight}.avatar{border:1px solid canvastext}}@media print{.actions,.composer,.more,.sort,.leave{display:none}}", Ze = ":host{inline-size:100%;display:block}:host([hidden]){display:none!important}.root{all:initial;color-scheme:inherit;visibility:inherit;pointer-events:inherit;cursor:inherit;overflow-wrap:anywhere;-moz-text-size-adjust:100%;text-size-adjust:100%;--_fill:var(--afterword-accent-color,light-dark(#8a3324,#e59b85));--_muted:var(--afterword-muted-color,color-mix(in srgb, currentColor 68%, transparent));--_surface:var(--afterword-surface,color-mix(in srgb, currentColor 4%, transparent));--_border:var(--afterword-border-color,color-mix(in srgb, currentColor 16%, transparent));--_danger:var(--afterword-danger-color,light-dark(#b3261e,#f2a59e));--_success:var(--afterword-success-color,light-dark(#2e6b3f,#8fcf9f));--_radius:var(--afterword-radius,.6em);--_space:var(--afterword-spacing,1em);--_avatar:var(--afterword-avatar-size,2.6em);--_focus:var(--afterword-focus-outline,2px solid var(--_accent));--_accent:light-dark(oklch(from var(--_fill) min(l, .5) c h),oklch(from var(--_fill) max(l, .75) c h));--_pole:clamp(0, (.18 - y) * 9999, 1);--_white:calc(.95 * var(--_pole)) var(--_pole) calc(1.089 * var(--_pole));--_on-fill:color(from var(--_fill) xyz var(--_white));--_on:rgb(from color-mix(in srgb, color(from var(--afterword-background) xyz var(--_white) / clamp(0, (alpha - .5) * 9999, 1)) 99.9%, currentColor) r g b / 1);--_ink:currentColor;--_sans:system-ui, -apple-system, \"Segoe UI\", sans-serif;--_wash:color-mix(in srgb, var(--_accent) 8%, transparent);color:var(--afterword-text-color,var(--_on,var(--_ink)));background:var(--afterword-background,transparent);font-family:var(--afterword-font-family,inherit);font-size:var(--afterword-font-size,inherit);line-height:var(--afterword-line-height,1.55);column-rule-color:color-mix(in srgb, currentColor, currentColor);display:block;container:thread/inline-size}.root[data-theme=light],.root[data-theme=auto][data-tone=light]{color-scheme:light}.root[data-theme=dark],.root[data-theme=auto][data-tone=dark]{color-scheme:dark}.root[data-theme=light],.root[data-theme=dark]{--_ink:light-dark(#24262b,#e4e2dc);background:var(--afterword-background,light-dark(#fdfcf9,#16171a));padding:var(--_space)}*,:before,:after{box-sizing:border-box}h2,h3,h4,h5,h6,p,ol{margin:0;padding:0}a{color:var(--_accent);text-underline-offset:.15em}button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}button{cursor:pointer}[hidden]{display:none}:focus-visible{outline:var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}", Qe = ".thread{position:relative}.head{align-items:baseline;gap:.2em var(--_space);border-block-end:1px solid var(--_border);flex-wrap:wrap;margin-block-end:calc(1.4 * var(--_space));padding-block-end:.6em;display:flex;position:relative}.heading{font-size:1.3em;font-weight:600;line-height:1.3}.heading:focus{outline:none}.leave{font-size:.95em}.sort{max-inline-size:100%;color:var(--_muted);cursor:pointer;background:0 0;border:0;border-radius:.35em;margin-inline-start:auto;padding:.35em .2em;font-size:.88em}.dots{min-inline-size:24px}.sort option{color:canvastext;background:canvas}.list,.replies{list-style:none}.item{position:relative}.list>.item{content-visibility:auto;contain-intrinsic-block-size:auto 7em;overflow-clip-margin:.6em}.list>.size-1{contain-intrinsic-block-size:auto 14em}.list>.size-2{contain-intrinsic-block-size:auto 28em}.list>.size-3{contain-intrinsic-block-size:auto 56em}.list>.size-4{contain-intrinsic-block-size:auto 112em}.list>.size-5{contain-intrinsic-block-size:auto 224em}.replies{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.answered:before{content:\"\";inset-block:calc(var(--_avatar) + .9 * var(--_space)) var(--_space);background:var(--_border);inline-size:1px;position:absolute;inset-inline-start:calc(var(--_avatar) / 2)}.more{overflow-anchor:none;margin-block:.4em calc(1.2 * var(--_space))}.item>.more{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.flat .replies{margin-inline-start:0}.flat .answered:before{content:none}@container thread (inline-size<480px){.replies .replies{margin-inline-start:0}.replies,.item>.more{margin-inline-start:1.1em}.answered:before{inset-block-start:calc(.85 * var(--_avatar) + .8em);inset-inline-start:.25em}.replies .answered:before{content:none}}", B = null;
function $e() {
	return B || (B = new CSSStyleSheet(), B.replaceSync([
		Ze,
		Qe,
		qe,
		Ke,
		Ye,
		Je,
		Xe
	].join("\n"))), B;
}
// src/telling.ts
async function et(e, t, n) {
	let r = await D.diagnosis().then(n, () => t);
	console[e](`[afterword] ${r}`);
}
// src/thread-id.ts
function tt(e) {
	let t = e.canonical ? rt(e.canonical, e.url) : null;
	if (t) return it(t.href) + t.search;
	let n = rt(e.url);
	return n && it(n.href);
}
function nt(e) {
	let t = e.querySelector("link[rel~=\"canonical\" i][href]:not([href=\"\"])");
	return tt({
		url: e.location.href,
		canonical: t && t.href
	});
}
function rt(e, t) {
	try {
		let n = new URL(e, t);
		return /^https?:$/.test(n.protocol) && n.hostname ? n : null;
	} catch {
		return null;
	}
}
function it(e) {
	let t = new URL(e);
	try {
		t.pathname = decodeURI(t.pathname.replace(/%(?=25|5c|0[9ad])/gi, "%25"));
	} catch {}
	let n = t.pathname.replace(/%[\da-f]{2}/gi, (e) => e.toUpperCase()).replace(/\/*(\/index\.html)?$/, "");
	return t.hostname.replace(/^www\./, "") + (n || "/");
}
// src/tone.ts
function at(e) {
	let t = () => {
		let t = ot(getComputedStyle(e).columnRuleColor) ? "dark" : "light";
		e.dataset.tone !== t && (e.dataset.tone = t);
	}, n = matchMedia("(prefers-color-scheme: dark)"), r = new MutationObserver(t);
	for (let e of [document.documentElement, document.body]) r.observe(e, { attributes: !0 });
	return n.addEventListener("change", t), t(), () => {
		r.disconnect(), n.removeEventListener("change", t);
	};
}
function ot(e) {
	let [t = 0, n = 0, r = 0] = (e.match(/[\d.e-]+(?=[ )])/g) ?? []).map(Number);
	return .2126 * t + .7152 * n + .0722 * r > .5;
}
// src/text/trusted-policy.ts
var V, st = !1;
function H() {
	if (st) return V;
	st = !0;
	try {
		V = window.trustedTypes?.createPolicy("afterword", {
			createHTML: (e) => e,
			createScript: ct,
			createScriptURL: ct
		});
	} catch {
		V = null, console.warn("[afterword] Comments show as plain text: the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'.");
	}
	return V;
}
function ct() {
	throw TypeError("The policy afterword makes no scripts.");
}
// src/text/web-url.ts
var lt = 2e3;
function ut(e) {
	try {
		let t = new URL(e);
		return t.username || t.password ? null : t;
	} catch {
		return null;
	}
}
function U(e) {
	if (typeof e != "string" || e.length > lt) return null;
	let t = ut(e);
	return t && /^https?:$/.test(t.protocol) ? t.href : null;
}
// src/text/canonical.ts
var dt = 4e4, ft = 1e3, W = "nofollow ugc noopener noreferrer", pt = new RegExp(String.raw`^[^<>&\0\r]*(?:(?:${[
	"&(?:amp|lt|gt|quot|#39);",
	"</?(?:p|em|strong|code|pre|blockquote|ul|ol|li|del|s|table|thead|tbody|tr|th|td)>",
	"<[bh]r ?/?>",
	String.raw`<ol start="\d{1,9}">`,
	String.raw`<code class="language-[\w+#.-]{1,40}">`,
	String.raw`<a href="(?:https?://|mailto:)(?:[\w\-.~:/?#[\]@!$'()*+,;=%]|&amp;)+"(?: rel="${W}")?>`,
	"</a>"
].join("|")})[^<>&\0\r]*)*$`), G = null;
function mt(e) {
	if (K(e)) return q(e);
	if (!ht(e)) return null;
	try {
		let t = (e) => H()?.createHTML(e) ?? e;
		G ??= new DOMParser().parseFromString(t(""), "text/html"), G.body.innerHTML = t(e);
		for (let e of G.body.querySelectorAll("a")) vt(e);
		let n = new DocumentFragment();
		return n.append(...G.body.childNodes), n;
	} catch {
		return null;
	}
}
function ht(e) {
	return K(e) ? !0 : e.length > 4e4 || gt(e) > 1e3 ? !1 : pt.test(e) && H() !== null;
}
var K = (e) => !/[<&\0\r]/.test(e), gt = (e) => e.match(/<[a-z]/gi)?.length ?? 0, _t = (e) => /^(?:https?:\/\/|mailto:)/i.test(e) && ut(e) ? e : null;
function vt(e) {
	e.removeAttribute("rel");
	let t = e.getAttribute("href");
	t !== null && (_t(t) === null ? e.removeAttribute("href") : e.setAttribute("rel", W));
}
function q(e) {
	let t = new DocumentFragment();
	return e && t.append(e), t;
}
// src/views/body.ts
var yt = /* @__PURE__ */ new WeakMap(), bt = /* @__PURE__ */ new WeakMap();
function xt(e) {
	let t = null, n = null, r = async () => {
		try {
			t = await (n ??= e());
		} catch (e) {
			n = null, console.error(`[afterword] comments show without markup: ${String(e)}`);
		}
	};
	function i(e, n) {
		if (!e || bt.get(e) === n) return;
		yt.set(e, n);
		let r = mt(n) ?? t?.(n);
		r ? (bt.set(e, n), St(e, r)) : (St(e, q(n.replace(/<[^>]*>/g, " "))), a(e, n));
	}
	async function a(e, n) {
		await r(), t && yt.get(e) === n && i(e, n);
	}
	return {
		async prepare(e) {
			!t && e.some(({ html: e }) => !ht(e)) && await r();
		},
		fill: i
	};
}
function St(e, t) {
	e.classList.toggle("plain", t.firstElementChild === null), Tt(e, t), Ct(e.querySelectorAll("pre, table"));
}
var J = null;
function Ct(e) {
	for (let t of e) J ??= new IntersectionObserver(wt), J.observe(t);
}
function wt(e) {
	for (let { target: t, isIntersecting: n } of e) n && (J?.unobserve(t), t.scrollWidth > t.clientWidth && (t.tabIndex = 0));
}
function Tt(e, t) {
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
function Et(e, t, n, r) {
	let { t: i } = r, a = r.likes.value, o = a?.count(e, t) ?? t, s = e === "" ? o > 0 ? i("readersLike", { count: o }) : n : null, c = s ?? (o > 0 ? Se(r.settings.value.lang)(o) : "");
	return /* @__PURE__ */ v(g, { children: [/* @__PURE__ */ _("button", {
		part: "like button",
		class: "quiet like",
		type: "button",
		"aria-pressed": a?.isLiked(e) ?? !1,
		"aria-label": o > 0 ? `${n}, ${s ?? i("likes", { count: o })}` : n,
		"data-act": "like",
		children: c
	}), a?.failed.value === e && /* @__PURE__ */ _("span", {
		part: "error",
		class: "error",
		children: i("notLiked")
	})] });
}
function Dt({ ui: e }) {
	return Et("", e.thread.likes.value, e.t("likePost"), e);
}
// src/views/names.ts
function Y(e, t) {
	return e.author.name.trim() || t.t("anonymous");
}
function Ot(e, t) {
	let n = Y(e.comment, t), { number: r } = e.comment, i = r === null ? t.t("unnumbered", { name: n }) : t.t("comment", {
		number: r,
		name: n
	});
	if (e.orphan) return `${i}, ${t.t("inReplyToRemoved")}`;
	let a = e.parent?.number;
	return a ? `${i}, ${t.t("inReplyTo", { number: a })}` : i;
}
var kt = /* @__PURE__ */ new Map();
function At(e) {
	let t = kt.get(e);
	if (t !== void 0) return t;
	let n = e.split(/[\s.]+/u).filter((e) => /[\p{L}\p{N}]/u.test(e)), r = [n[0], n.length > 1 ? n.at(-1) : void 0].map((e) => e?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? "").join("").toLocaleUpperCase();
	return kt.set(e, r), r;
}
function jt(e, t) {
	let n = 0;
	for (let t of e) n = (n * 31 + (t.codePointAt(0) ?? 0)) % 99991;
	return n % t;
}
function X(e) {
	return `${location.href.replace(/#.*$/s, "")}#comment-${e}`;
}
// src/views/avatar.tsx
var Mt = 8;
function Nt(e, t) {
	let n = U(t);
	return /* @__PURE__ */ _("span", {
		part: "avatar",
		class: `avatar tint-${jt(e, Mt)} ${n === null ? "" : "pictured"}`,
		"data-initials": At(e) || "·",
		"aria-hidden": "true",
		children: n !== null && /* @__PURE__ */ _("img", {
			class: "picture",
			src: n,
			alt: "",
			loading: "lazy",
			decoding: "async",
			referrerpolicy: "no-referrer",
			onError: Pt
		})
	});
}
function Pt({ currentTarget: e }) {
	e.hidden = !0, e.parentElement?.classList.remove("pictured");
}
// src/text/dates.ts
var Ft = 864e5, It = /* @__PURE__ */ new Map();
function Lt(e, t, n = Date.now()) {
	let r = Bt(t), i = new Date(e);
	return {
		iso: i.toISOString(),
		short: Rt(e, n, r.relative) ?? r.short.format(i),
		full: () => zt(i, r.full, t)
	};
}
function Rt(e, t, n) {
	let r = t - e;
	if (!(r < Ft) || r < -864e5) return null;
	let i = Math.max(0, Math.floor(r / 6e4));
	return i === 0 ? n.format(0, "second") : i < 60 ? n.format(-i, "minute") : n.format(-Math.floor(i / 60), "hour");
}
function zt(e, t, n) {
	return t.formatToParts(e).map(({ type: e, value: t }) => e === "dayPeriod" ? t.toLocaleLowerCase(n) : t).join("").replace(/\u202F/g, " ");
}
function Bt(e) {
	let t = It.get(e);
	return t || (t = {
		full: new Intl.DateTimeFormat(e, {
			dateStyle: "long",
			timeStyle: "short"
		}),
		short: new Intl.DateTimeFormat(e, { dateStyle: "medium" }),
		relative: new Intl.RelativeTimeFormat(e, { numeric: "auto" })
	}, It.set(e, t)), t;
}
// src/views/date.tsx
function Vt(e, t) {
	if (e === null) return null;
	let { dates: n, lang: r } = t.settings.peek(), i = Lt(e, r);
	return /* @__PURE__ */ _("time", {
		part: "date",
		class: "date",
		dateTime: i.iso,
		children: n === "full" ? i.full() : i.short
	});
}
// src/views/drawn.ts
function Ht({ writing: { value: e } }) {
	return e === "failed" ? null : e;
}
// src/views/writing-place.tsx
function Ut(e) {
	let { ui: t, parent: n } = e, r = t.writing.value;
	return r === "failed" ? /* @__PURE__ */ v("p", {
		part: "notice",
		class: "notice",
		children: [
			t.t("formFailed"),
			" ",
			/* @__PURE__ */ _("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: t.loadWriting,
				children: t.t("retry")
			})
		]
	}) : r === null ? /* @__PURE__ */ v("div", {
		class: n ? "composer in-place" : "composer",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ _("p", {
			class: "title",
			children: t.t("write")
		}), /* @__PURE__ */ _("div", { class: "card waiting" })]
	}) : /* @__PURE__ */ v(g, { children: [!n && r.notice.value && /* @__PURE__ */ _("p", {
		part: "notice",
		class: "notice closed",
		role: "status",
		children: t.t(r.notice.value)
	}), /* @__PURE__ */ _(r.Composer, {
		...e,
		writing: r
	})] });
}
// src/views/comment.tsx
function Wt(e, t) {
	let { comment: n } = e, { id: r, number: i, state: a, html: o, text: s, edited: c } = n, l = Ht(t), u = l?.markOf(n) ?? null, d = t.thread.target.peek(), f = [
		e.parent || e.orphan ? "reply" : "",
		a === "pending" ? "held" : "",
		a === "deleted" ? "tombstone" : "",
		u ? "own" : "",
		u === "sending" ? "sending" : "",
		u === "failed" ? "failed" : "",
		d?.id === r && d.how !== "stay" && s === void 0 ? "highlighted" : "",
		t.thread.fresh.peek().has(r) ? "new" : ""
	].filter(Boolean), p = a === "deleted";
	return /* @__PURE__ */ v("article", {
		id: `comment-${r}`,
		part: ["comment", ...f].join(" "),
		class: ["comment", ...f].join(" "),
		tabIndex: -1,
		"aria-label": Ot(e, t),
		children: [
			!p && Nt(Y(n, t), n.author.avatar),
			/* @__PURE__ */ v("header", {
				class: "meta",
				children: [/* @__PURE__ */ v("div", {
					class: "byline",
					children: [
						p ? /* @__PURE__ */ _("span", {
							class: "gone",
							children: t.t("deleted")
						}) : Gt(n, t),
						!p && Vt(n.created, t),
						!p && c !== null && /* @__PURE__ */ _("span", {
							class: "edited",
							children: t.t("edited")
						}),
						Kt(e, t)
					]
				}), i !== null && /* @__PURE__ */ _("a", {
					part: "number",
					class: "number",
					href: X(r),
					"aria-label": t.t("permalink", { number: i }),
					children: i
				})]
			}),
			s === void 0 ? !p && /* @__PURE__ */ _("div", {
				part: "body",
				class: "body",
				dir: "auto",
				ref: (e) => t.fillBody(e, o)
			}) : /* @__PURE__ */ _("div", {
				part: "body",
				class: "body plain",
				dir: "auto",
				children: s
			}),
			a === "pending" && /* @__PURE__ */ _("p", {
				part: "notice",
				class: "notice",
				children: t.t("held")
			}),
			a === "published" && qt(e, t),
			l && u && /* @__PURE__ */ _(l.Own, {
				comment: n,
				writing: l,
				ui: t
			})
		]
	});
}
function Gt(e, t) {
	let { url: n, role: r } = e.author, i = U(n), a = Y(e, t);
	return /* @__PURE__ */ v(g, { children: [/* @__PURE__ */ _("bdi", {
		part: "author",
		class: "author",
		children: i === null ? a : /* @__PURE__ */ _("a", {
			href: i,
			rel: "nofollow ugc noopener noreferrer",
			children: a
		})
	}), r === "owner" && /* @__PURE__ */ _("span", {
		part: "badge",
		class: "badge",
		children: t.t("owner")
	})] });
}
function Kt({ orphan: e, parent: t, depth: n }, r) {
	if (e) return /* @__PURE__ */ _("span", {
		class: "to always",
		children: r.t("inReplyToRemoved")
	});
	if (!t || t.number === null) return null;
	let i = Y(t, r);
	return /* @__PURE__ */ _("a", {
		class: `to ${n > 4 ? "always" : n > 2 ? "narrow" : "never"}`,
		href: X(t.id),
		children: /* @__PURE__ */ _("bdi", { children: r.t("inReplyToName", {
			number: t.number,
			name: i
		}) })
	});
}
function qt(e, t) {
	let { comment: n } = e, { post: r, features: i, form: a } = t.thread.capabilities.peek(), o = r && i.has("reply") && t.thread.open.peek(), s = i.has("like");
	if (!o && !s) return null;
	let c = ze(e, a.maxDepth), l = t.openReplies.ids.peek(), u = {
		name: Y(n, t),
		number: n.number ?? ""
	};
	return /* @__PURE__ */ v(g, { children: [/* @__PURE__ */ v("div", {
		part: "actions",
		class: "actions",
		children: [s && Et(n.id, n.likes, t.t("likeComment", u), t), o && /* @__PURE__ */ _("button", {
			part: "button",
			class: "quiet",
			type: "button",
			"aria-expanded": c === n && l.has(n.id),
			"aria-label": t.t("replyTo", u),
			"data-act": "reply",
			"data-answers": c.id,
			children: t.t("reply")
		})]
	}), o && c === n && l.has(n.id) && /* @__PURE__ */ _(Ut, {
		parent: {
			id: n.id,
			...u
		},
		onCancel: () => t.openReplies.cancel(n.id),
		ui: t
	})] });
}
// src/views/more.tsx
function Jt({ end: e, ui: t }) {
	let n = t.thread.ends[e].value;
	if (n === null) return null;
	let r = t.t(e === "next" ? "more" : "earlier"), i = t.all.value;
	return /* @__PURE__ */ _(Xt, {
		label: r,
		state: n,
		ui: t,
		load: () => t.thread.more(e),
		children: i && /* @__PURE__ */ _(i, { end: e })
	});
}
function Yt({ root: e, ui: t }) {
	let n = e.repliesBefore > 0 ? t.t("earlierReplies", { count: e.repliesBefore }) : t.t("moreReplies", { count: e.moreReplies }), r = t.thread.replies.value.get(e.id) ?? "idle";
	return /* @__PURE__ */ _(Xt, {
		label: n,
		state: r,
		ui: t,
		load: () => t.thread.moreReplies(e)
	});
}
function Xt({ label: e, state: t, load: n, ui: r, children: i }) {
	let a = async () => {
		let e = await n(), t = e[0];
		t && (r.announce(r.t("loaded", { count: e.length })), r.thread.show(t.id, "stay"));
	};
	return /* @__PURE__ */ v("div", {
		class: "more",
		children: [
			/* @__PURE__ */ _("button", {
				part: "button more",
				class: "quiet",
				type: "button",
				"aria-disabled": t === "loading",
				onClick: () => void a(),
				children: t === "loading" ? r.t("loading") : e
			}),
			i,
			t === "failed" && /* @__PURE__ */ _("span", {
				part: "error",
				class: "error",
				role: "alert",
				children: r.t("moreFailed")
			})
		]
	});
}
// src/views/list.tsx
var Zt = 50, Qt = 150;
function $t({ nodes: e, epoch: t, ui: n }) {
	let r = x([]), [i, a] = S(0), o = b(() => r.current = en(e, r.current, t, n), [
		e,
		t,
		n
	]), s = x(-1), c = o.find(({ drawn: e }) => !e);
	c && s.current !== i && (c.drawn = !0), s.current = i;
	let l = o.every(({ drawn: e }) => e);
	return y(() => {
		if (l) return;
		let e = setTimeout(() => a(i + 1));
		return () => clearTimeout(e);
	}, [i, l]), /* @__PURE__ */ _("ol", {
		part: "list",
		class: "list",
		role: "list",
		children: o.filter(({ drawn: e }) => e).map(({ view: e }) => e)
	});
}
function en(e, t, n, r) {
	let i = /* @__PURE__ */ new Map();
	for (let e of t) for (let { comment: t } of e.nodes) i.set(t.id, e);
	let a = /* @__PURE__ */ new Map(), o = [], s, c = 0;
	for (let t of e) {
		let e = i.get(t.comment.id);
		(e ? e !== s : c <= 0) && (o = [], a.set(e && !a.has(e.key) ? e.key : ++tn, o), c = i.size + a.size === 1 ? Zt : Qt, s = e), o.push(t), c -= nn(t);
	}
	let l = new Map(t.map((e) => [e.key, e]));
	return [...a].map(([e, t]) => {
		let i = l.get(e);
		return i?.epoch === n && i.nodes.length === t.length && t.every((e, t) => e === i.nodes[t]) ? i : {
			key: e,
			nodes: t,
			epoch: n,
			view: /* @__PURE__ */ _(rn, {
				nodes: t,
				epoch: n,
				ui: r
			}, e),
			drawn: i?.drawn === !0
		};
	});
}
var tn = 0, nn = ({ replies: e }) => e.reduce((e, t) => e + nn(t), 1);
function rn({ nodes: e, epoch: t, ui: n }) {
	return /* @__PURE__ */ _(g, { children: e.map((e) => /* @__PURE__ */ _(an, {
		node: e,
		epoch: t,
		ui: n
	}, e.comment.id)) });
}
var an = class extends m {
	shouldComponentUpdate(e) {
		return e.epoch !== this.props.epoch || e.node !== this.props.node;
	}
	componentWillUnmount() {
		let { node: e, ui: t } = this.props;
		ln(e, t, this);
	}
	render() {
		let { node: e, ui: t } = this.props;
		return f(() => on(e, t, this));
	}
};
function on(e, t, n) {
	let { comment: r, replies: i } = e;
	return t.drawn.set(r.id, n), /* @__PURE__ */ v("li", {
		class: `item ${i.length > 0 ? "answered" : ""} ${sn(e)}`,
		children: [
			Wt(e, t),
			r.repliesBefore > 0 && /* @__PURE__ */ _(Yt, {
				root: r,
				ui: t
			}),
			i.length > 0 && /* @__PURE__ */ _("ol", {
				class: "replies",
				role: "list",
				children: i.map((e) => on(e, t, n))
			}),
			r.repliesBefore === 0 && r.moreReplies > 0 && /* @__PURE__ */ _(Yt, {
				root: r,
				ui: t
			})
		]
	}, r.id);
}
function sn(e) {
	return e.depth > 1 ? "" : `size-${Math.min(5, Math.round(Math.log2(cn(e))))}`;
}
var cn = ({ comment: e, replies: t }) => t.reduce((e, t) => e + cn(t), 1 + e.html.length / 500);
function ln({ comment: e, replies: t }, n, r) {
	n.drawn.get(e.id) === r && n.drawn.delete(e.id);
	for (let e of t) ln(e, n, r);
}
// src/views/problems.ts
var un = {
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
function dn(e, t) {
	return t.t(un[e] ?? "unavailable");
}
function fn(e, t) {
	return e === "not-found" || e === "forbidden" ? t.t("unavailable") : dn(e, t);
}
// src/views/notice.tsx
function pn({ ui: e }) {
	let { status: t, failure: n, load: r } = e.thread, i = t.value === "loading";
	return /* @__PURE__ */ v("div", {
		part: "notice",
		class: "unloaded",
		children: [/* @__PURE__ */ v("p", {
			class: "unloaded-title",
			role: "alert",
			children: [
				/* @__PURE__ */ _("strong", { children: e.t("failedTitle") }),
				" ",
				fn(n.value?.code ?? "", e)
			]
		}), /* @__PURE__ */ _("button", {
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
function mn({ ui: e }) {
	return /* @__PURE__ */ v("div", {
		class: "skeleton",
		children: [/* @__PURE__ */ _("p", {
			class: "unseen",
			children: e.t("loading")
		}), [
			0,
			1,
			2
		].map((e) => /* @__PURE__ */ v("div", {
			class: "ghost",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ _("span", { class: "avatar" }), /* @__PURE__ */ _("span", { class: "bones" })]
		}, e))]
	});
}
// src/views/thread.tsx
function hn({ ui: e }) {
	let { status: t, failure: n, loaded: r } = e.thread;
	return /* @__PURE__ */ v("section", {
		class: e.settings.value.layout === "flat" ? "thread flat" : "thread",
		"aria-labelledby": "heading",
		"aria-busy": t.value === "loading",
		children: [n.value === null ? r.value ? /* @__PURE__ */ _(_n, { ui: e }) : !e.hasFallback && /* @__PURE__ */ _(mn, { ui: e }) : /* @__PURE__ */ _(pn, { ui: e }), /* @__PURE__ */ _("p", {
			class: "unseen",
			role: "status",
			children: e.announcement
		})]
	});
}
var gn = (e) => e?.focus();
function _n({ ui: e }) {
	let { thread: t, t: n } = e, r = e.settings.value.inputPosition === "top", i = t.beyond.value, a = e.live.value, o = e.tools.value, s = vn(e);
	return /* @__PURE__ */ v(g, { children: [
		/* @__PURE__ */ _(yn, { ui: e }),
		t.missing.value && /* @__PURE__ */ _("p", {
			part: "notice",
			class: "notice",
			tabIndex: -1,
			ref: gn,
			children: n("notHere")
		}),
		r && /* @__PURE__ */ _(bn, { ui: e }),
		/* @__PURE__ */ _(Jt, {
			end: "prev",
			ui: e
		}),
		/* @__PURE__ */ _($t, {
			nodes: t.tree.value,
			epoch: s,
			ui: e
		}),
		/* @__PURE__ */ _(Jt, {
			end: "next",
			ui: e
		}),
		i.length > 0 && /* @__PURE__ */ _($t, {
			nodes: i,
			epoch: s,
			ui: e
		}),
		a && /* @__PURE__ */ _(a.News, {
			live: a.store,
			ui: e
		}),
		!r && /* @__PURE__ */ _(bn, { ui: e }),
		o && /* @__PURE__ */ _(o.Quote, {
			tools: o,
			ui: e
		})
	] });
}
function vn({ thread: e, settings: t, words: n }) {
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
function yn({ ui: e }) {
	let { thread: t, t: n } = e, r = t.count.value, i = `h${e.settings.value.headingLevel}`, a = t.open.value && t.capabilities.value.post;
	return /* @__PURE__ */ v("header", {
		class: "head",
		children: [
			/* @__PURE__ */ _(i, {
				part: "heading",
				class: "heading",
				id: "heading",
				tabIndex: -1,
				children: /* @__PURE__ */ _("bdi", {
					part: "count",
					children: r === 0 ? n("empty") : n("count", { count: r })
				})
			}),
			a && /* @__PURE__ */ _("a", {
				class: "leave",
				href: `${location.href.replace(/#.*$/s, "")}#leave-a-comment`,
				onClick: (e) => {
					e.preventDefault();
					let t = e.currentTarget.getRootNode().getElementById("composer-text");
					t?.focus({ preventScroll: !0 }), t?.closest("form")?.scrollIntoView({ block: "center" });
				},
				children: n("leaveOne")
			}),
			t.capabilities.value.features.has("like") && /* @__PURE__ */ _(Dt, { ui: e }),
			r > 1 && /* @__PURE__ */ v("select", {
				part: "sort",
				class: "sort",
				"aria-label": n("order"),
				value: t.order,
				onChange: (e) => void t.setOrder(e.currentTarget.value),
				children: [/* @__PURE__ */ _("option", {
					value: "oldest",
					children: n("oldest")
				}), /* @__PURE__ */ _("option", {
					value: "newest",
					children: n("newest")
				})]
			}),
			r > 1 && /* @__PURE__ */ _("button", {
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
function bn({ ui: e }) {
	let { thread: t, t: n } = e;
	return t.capabilities.value.post ? t.open.value ? /* @__PURE__ */ _(Ut, { ui: e }) : /* @__PURE__ */ _("p", {
		part: "notice",
		class: "notice closed",
		children: n("closed")
	}) : null;
}
// src/mount.tsx
var xn = xt(async () => (await D.sanitizer()).sanitize), Z = /* @__PURE__ */ new Set();
function Sn(e, t) {
	for (let e of _e(t)) console.warn(`[afterword] ${e}`);
	let n = t.thread ?? nt(document);
	if (n === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let { reload: r, unmount: i } = Cn(e, {
		...t,
		thread: n
	});
	return {
		reload: r,
		unmount: i
	};
}
function Cn(e, t) {
	let n = e.shadowRoot ?? e.attachShadow({ mode: "open" }), r = document.createElement("div"), i = document.createElement("slot"), a = document.createElement("div"), s = De(e, r);
	r.className = "holder", r.append(i), n.adoptedStyleSheets = [$e(), s.sheet], n.replaceChildren(r);
	let c = d(Oe(e, t)), l = we(e, a, c, t.strings), f = d(t.live ?? "on"), { hash: p } = location, m = d(null), g = (n) => {
		let { endpoint: r } = t;
		et("error", `${r}: ${String(n)}`, (e) => e.diagnose(n, r)), O(e, "afterword-error", En(n));
	}, v = Tn(t), y = l.gate({
		...v,
		async list(e, t) {
			let n = await v.list(e, t);
			return await xn.prepare(n.comments), n;
		}
	}), b = Ge(y, {
		thread: t.thread,
		order: t.order ?? "oldest",
		pageSize: t.pageSize ?? 50,
		hash: p,
		isAlone: () => Z.size === 1,
		onLoad: (t) => O(e, "afterword-load", { count: t }),
		onError: g
	}), x = wn(e, b, c, l.words, m);
	Z.add(b);
	let S = t.order, w = [
		() => Z.delete(b),
		b.dispose,
		l.stop,
		s.stop
	], T = () => {
		a.className = "root", r.prepend(a), w.push(oe(m, {
			later: D,
			backend: y,
			root: n,
			wrapper: a,
			ui: x,
			live: f,
			hash: p,
			endpoint: C(t.endpoint),
			isOthers: (e) => [...Z].some((t) => t !== b && t.holds(e) !== null),
			onBeforePost: (t) => O(e, "afterword-before-post", { draft: t }, !0),
			onPost: (t) => void O(e, "afterword-post", { comment: t }),
			onError: g
		}), at(a), u(() => {
			a.dataset.theme = c.value.theme;
		}), u(() => {
			i.hidden = b.loaded.value;
		})), l.begin(), h(/* @__PURE__ */ _(hn, { ui: x }), a), s.hold(), b.load().then(s.settle);
	};
	return t.loading === "eager" || o(location.hash) ? T() : w.push(ce(e, T)), {
		reload: b.load,
		apply(t) {
			c.value = Oe(e, t), t.order !== S && b.setOrder(t.order ?? "oldest"), S = t.order, f.value = t.live ?? "on";
		},
		unmount() {
			for (let e of w) e();
			h(null, a), a.remove(), i.hidden = !1;
		}
	};
}
function wn(e, t, n, r, i) {
	let a = d(""), o = l(() => i.value === "failed" ? null : i.value);
	return {
		thread: t,
		openReplies: Ae(),
		likes: l(() => o.value?.likes ?? null),
		live: l(() => o.value?.live.value ?? null),
		writing: l(() => i.value === "failed" ? "failed" : i.value?.writing.value ?? null),
		loadWriting: () => o.value?.loadWriting(),
		tools: l(() => o.value?.tools.value ?? null),
		loadTools: () => o.value?.loadTools(),
		all: l(() => o.value?.all ?? null),
		drawn: /* @__PURE__ */ new Map(),
		fillBody: xn.fill,
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
function Tn({ backend: e, endpoint: t }) {
	return e === "static" ? ae(async () => (await D.static()).createBackend(t)) : ie(t, async () => (await D.sending()).createSending(t));
}
function En(e) {
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
var Q = "afterword-comments", Dn = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], On = /* @__PURE__ */ new Map(), $, kn = globalThis.HTMLElement ?? class {}, An = class extends kn {
	static observedAttributes = ue.map(j);
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
		this.#t && t !== n && this.#i(Dn.includes(e) ? "anew" : "in-place");
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
		let { options: e, wrong: t } = de((e) => this.getAttribute(e) ?? On.get(e) ?? null);
		for (let [e, n] of t) {
			let t = `${e} ${n}`;
			this.#r.has(t) || (this.#r.add(t), et("warn", `wrong: ${t}`, ({ optionProblem: t }) => t(e, n)));
		}
		return e;
	}
	#s() {
		let e = this.#o(), t = e.thread ?? nt(document), n = e.endpoint ?? $;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name to make one of") : this.#e = Cn(this, {
			...e,
			endpoint: n,
			thread: t
		});
	}
	#c() {
		this.#e?.unmount(), this.#e = null;
	}
};
function jn(e = /* @__PURE__ */ new Map(), t) {
	customElements.get(Q) || (On = e, $ = t, Ee(document.querySelectorAll(Q)), customElements.define(Q, An));
}
export { ne as C, ge as S, T, H as _, Ht as a, Pe as b, X as c, W as d, gt as f, U as g, q as h, dn as i, dt as l, _t as m, jn as n, Lt as o, K as p, Sn as r, Y as s, An as t, ft as u, ze as v, C as w, be as x, z as y };
