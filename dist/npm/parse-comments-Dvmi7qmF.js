import { r as e, s as t } from "./near-viewport-Cnr0fIGr.js";
import { t as n } from "./backend-DHDrHP5L.js";
// src/backends/parse-response.ts
var r = 15e3, i = 16e6;
async function a(e, t, i) {
	let a = AbortSignal.timeout(r), l, u;
	try {
		l = await e(AbortSignal.any([t, a])), u = await o(l);
	} catch (e) {
		throw t.throwIfAborted(), e instanceof n ? e : a.aborted ? new n("timeout", `no answer in ${r / 1e3} s`, { cause: e }) : new n("network", c(e), { cause: e });
	}
	return i?.(l.headers), l.status === 204 ? null : s(l, u);
}
async function o({ body: e, status: t }) {
	if (!e) return "";
	let r = e.getReader(), a = new TextDecoder(), o = "", s = 0;
	for (;;) {
		let { done: e, value: c } = await r.read();
		if (e) return o + a.decode();
		if (s += c.byteLength, s > i) throw r.cancel().catch(String), new n("invalid-response", `more than ${i} bytes`, { status: t });
		o += a.decode(c, { stream: !0 });
	}
}
function s(e, t) {
	let { status: r } = e, i;
	try {
		i = JSON.parse(t);
	} catch (i) {
		if (e.ok) throw new n("invalid-response", l(e, t), {
			status: r,
			cause: i
		});
	}
	if (e.ok) return i;
	let a = h(i) ? i : {};
	throw new n(f(a.code, r), `HTTP ${r}${u(a)}`, {
		status: r,
		fields: p(a.errors),
		retryAfter: m(e.headers.get("retry-after"), e.headers.get("date"))
	});
}
function c(e) {
	return e instanceof Error ? e.message : String(e);
}
function l(e, t) {
	let n = e.headers.get("content-type") ?? "no content type", r = /^\s*<(!doctype|html)/i.test(t);
	return `HTTP ${e.status} with ${r ? "an HTML page" : n} instead of JSON`;
}
function u(e) {
	let t = e.detail ?? e.title;
	return typeof t == "string" ? `: ${t.slice(0, 200)}` : "";
}
var d = {
	400: "invalid",
	401: "forbidden",
	403: "forbidden",
	404: "not-found",
	409: "conflict",
	410: "gone",
	413: "too-large",
	415: "unsupported",
	422: "invalid",
	429: "rate-limited",
	closed: "closed",
	duplicate: "duplicate",
	"key-reused": "key-reused"
};
function f(e, t) {
	return Object.values(d).find((t) => t === e) ?? d[t] ?? (/^4(?!08|25)/.test(`${t}`) ? "forbidden" : "unavailable");
}
function p(e) {
	return Array.isArray(e) ? e.slice(0, 20).filter((e) => h(e) && typeof e.field == "string" && typeof e.code == "string") : [];
}
function m(e, t = null) {
	if (e === null) return null;
	let n = Date.parse(t ?? "") || Date.now(), r = /^\d+$/.test(e) ? Number(e) : (Date.parse(e) - n) / 1e3;
	return r >= 0 ? Math.ceil(r) : null;
}
function h(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/backends/parse-comments.ts
var g = 100, _ = [
	"published",
	"pending",
	"refused",
	"deleted"
], v = [
	"reply",
	"edit",
	"delete",
	"like",
	"preview",
	"live",
	"best",
	"report",
	"feed"
], y = [
	"required",
	"optional",
	"off"
], b = {
	name: "required",
	email: "off",
	url: "off",
	maxLength: 1e4,
	maxDepth: 8,
	markup: "markdown"
};
function x(e, t) {
	if (!h(e) || !Array.isArray(e.comments)) throw new n("invalid-response", "the JSON is not a page of comments");
	let r = /* @__PURE__ */ new Map(), i = e.comments;
	for (let e of i) {
		let t = S(e);
		t && !r.has(t.id) && r.set(t.id, t);
	}
	let a = [...r.values()], o = h(e.thread) ? e.thread : {};
	return {
		thread: {
			id: T(o.id) || t,
			count: D(o.count, a.filter(({ state: e }) => e === "published").length),
			state: o.state === "closed" ? "closed" : "open",
			likes: D(o.likes)
		},
		comments: a,
		prev: E(e.prev),
		next: E(e.next),
		skipped: i.length - a.length
	};
}
function S(n) {
	if (!h(n) || !e(n.id)) return null;
	let r = h(n.author) ? n.author : {}, i = _.find((e) => e === n.state) ?? "published";
	return {
		id: n.id,
		number: t(n.number) ? n.number : null,
		parent: e(n.parent) ? n.parent : null,
		author: {
			name: T(r.name).slice(0, 500),
			url: T(r.url) || null,
			avatar: T(r.avatar) || null,
			role: r.role === "owner" ? "owner" : null
		},
		created: O(n.created),
		edited: O(n.edited),
		state: i,
		html: T(n.html),
		likes: D(n.likes),
		namedBy: Array.isArray(n.namedBy) ? n.namedBy.slice(0, g).filter(t) : [],
		anchor: T(n.anchor),
		moreReplies: D(n.moreReplies),
		repliesCursor: E(n.repliesCursor),
		repliesBefore: D(n.repliesBefore),
		pinned: n.pinned === !0 || void 0
	};
}
function C(e, t) {
	let r = h(e) ? e : {}, i = D(r.likes, -1);
	if (i < 0) throw new n("invalid-response", "the answer to a like holds no count");
	return {
		likes: i,
		liked: r.liked === void 0 ? t : r.liked === !0
	};
}
function w(e, t) {
	let n = h(e) ? e : {}, r = h(n.form) ? n.form : {}, i = Array.isArray(n.features) ? n.features : [], a = (e) => y.find((t) => t === r[e]) ?? b[e];
	return {
		post: t,
		features: new Set(v.filter((e) => i.includes(e))),
		form: {
			name: a("name"),
			email: a("email"),
			url: a("url"),
			maxLength: D(r.maxLength, b.maxLength) || b.maxLength,
			maxDepth: D(r.maxDepth, b.maxDepth) || b.maxDepth,
			markup: r.markup === "text" ? "text" : "markdown",
			...typeof r.stamp == "string" ? { stamp: r.stamp } : {}
		},
		numbers: "stored"
	};
}
var T = (e) => typeof e == "string" ? e : "", E = (e) => T(e).slice(0, 2e3) || null, D = (e, t = 0) => Number.isSafeInteger(e) && e >= 0 ? e : t;
function O(e) {
	let t = typeof e == "string" ? Date.parse(e) : NaN;
	return t > -6e13 && t < 0xe35fa931a000 ? t : null;
}
export { a, x as i, S as n, h as o, C as r, m as s, w as t };
