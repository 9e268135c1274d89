import { a as e, t } from "./anchor-DuigV5cl.js";
import { t as n } from "./backend-DHDrHP5L.js";
// src/backends/parse-response.ts
var r = 15e3;
async function i(e, t, i) {
	let s = AbortSignal.timeout(r), c, l;
	try {
		c = await e(AbortSignal.any([t, s])), l = await c.text();
	} catch (e) {
		throw t.throwIfAborted(), s.aborted ? new n("timeout", `no answer in ${r / 1e3} s`, { cause: e }) : new n("network", o(e), { cause: e });
	}
	return i?.(c.headers), c.status === 204 ? null : a(c, l);
}
function a(e, t) {
	let { status: r } = e, i;
	try {
		i = JSON.parse(t);
	} catch (i) {
		if (e.ok) throw new n("invalid-response", s(e, t), {
			status: r,
			cause: i
		});
	}
	if (e.ok) return i;
	let a = p(i) ? i : {};
	throw new n(u(a.code, r), `HTTP ${r}${c(a)}`, {
		status: r,
		fields: d(a.errors),
		retryAfter: f(e.headers.get("retry-after"), e.headers.get("date"))
	});
}
function o(e) {
	return e instanceof Error ? e.message : String(e);
}
function s(e, t) {
	let n = e.headers.get("content-type") ?? "no content type", r = /^\s*<(!doctype|html)/i.test(t);
	return `HTTP ${e.status} with ${r ? "an HTML page" : n} instead of JSON`;
}
function c(e) {
	let t = e.detail ?? e.title;
	return typeof t == "string" ? `: ${t.slice(0, 200)}` : "";
}
var l = {
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
function u(e, t) {
	return Object.values(l).find((t) => t === e) ?? l[t] ?? (/^4(?!08|25)/.test(`${t}`) ? "forbidden" : "unavailable");
}
function d(e) {
	return Array.isArray(e) ? e.slice(0, 20).filter((e) => p(e) && typeof e.field == "string" && typeof e.code == "string") : [];
}
function f(e, t = null) {
	if (e === null) return null;
	let n = Date.parse(t ?? "") || Date.now(), r = /^\d+$/.test(e) ? Number(e) : (Date.parse(e) - n) / 1e3;
	return r >= 0 ? Math.ceil(r) : null;
}
function p(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/backends/parse-comments.ts
var m = [
	"published",
	"pending",
	"refused",
	"deleted"
], h = [
	"reply",
	"edit",
	"delete",
	"like",
	"preview",
	"live"
], g = [
	"required",
	"optional",
	"off"
], _ = {
	name: "required",
	email: "off",
	url: "off",
	maxLength: 1e4,
	maxDepth: 8,
	markup: "markdown"
};
function v(e, t) {
	if (!p(e) || !Array.isArray(e.comments)) throw new n("invalid-response", "the JSON is not a page of comments");
	let r = /* @__PURE__ */ new Map(), i = e.comments;
	for (let e of i) {
		let t = y(e);
		t && !r.has(t.id) && r.set(t.id, t);
	}
	let a = [...r.values()], o = p(e.thread) ? e.thread : {};
	return {
		thread: {
			id: S(o.id) || t,
			count: w(o.count, a.filter(({ state: e }) => e === "published").length),
			state: o.state === "closed" ? "closed" : "open",
			likes: w(o.likes)
		},
		comments: a,
		prev: C(e.prev),
		next: C(e.next),
		skipped: i.length - a.length
	};
}
function y(n) {
	if (!p(n) || !t(n.id)) return null;
	let r = p(n.author) ? n.author : {}, i = m.find((e) => e === n.state) ?? "published";
	return {
		id: n.id,
		number: e(n.number) ? n.number : null,
		parent: t(n.parent) ? n.parent : null,
		author: {
			name: S(r.name).slice(0, 500),
			url: S(r.url) || null,
			avatar: S(r.avatar) || null,
			role: r.role === "owner" ? "owner" : null
		},
		created: T(n.created),
		edited: T(n.edited),
		state: i,
		html: S(n.html),
		likes: w(n.likes),
		namedBy: Array.isArray(n.namedBy) ? n.namedBy.filter(e) : [],
		moreReplies: w(n.moreReplies),
		repliesCursor: C(n.repliesCursor),
		repliesBefore: w(n.repliesBefore)
	};
}
function b(e, t) {
	let r = p(e) ? e : {}, i = w(r.likes, -1);
	if (i < 0) throw new n("invalid-response", "the answer to a like holds no count");
	return {
		likes: i,
		liked: r.liked === void 0 ? t : r.liked === !0
	};
}
function x(e, t) {
	let n = p(e) ? e : {}, r = p(n.form) ? n.form : {}, i = Array.isArray(n.features) ? n.features : [], a = (e) => g.find((t) => t === r[e]) ?? _[e];
	return {
		post: t,
		features: new Set(h.filter((e) => i.includes(e))),
		form: {
			name: a("name"),
			email: a("email"),
			url: a("url"),
			maxLength: w(r.maxLength, _.maxLength) || _.maxLength,
			maxDepth: w(r.maxDepth, _.maxDepth) || _.maxDepth,
			markup: r.markup === "text" ? "text" : "markdown",
			...typeof r.stamp == "string" ? { stamp: r.stamp } : {}
		},
		numbers: "stored"
	};
}
var S = (e) => typeof e == "string" ? e : "", C = (e) => S(e).slice(0, 2e3) || null, w = (e, t = 0) => Number.isSafeInteger(e) && e >= 0 ? e : t;
function T(e) {
	let t = typeof e == "string" ? Date.parse(e) : NaN;
	return t > -6e13 && t < 0xe35fa931a000 ? t : null;
}
export { i as a, v as i, y as n, p as o, b as r, f as s, x as t };
