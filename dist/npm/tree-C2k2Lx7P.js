import { n as e, o as t, s as n } from "./near-viewport-C9Zlg18k.js";
import { t as r } from "./backend-DHDrHP5L.js";
// src/backends/parse-response.ts
var i = 15e3, a = 16e6;
async function o(e, t, n) {
	let a = AbortSignal.timeout(i), o, u;
	try {
		o = await e(AbortSignal.any([t, a])), u = await s(o);
	} catch (e) {
		throw t.throwIfAborted(), e instanceof r ? e : a.aborted ? new r("timeout", `no answer in ${i / 1e3} s`, { cause: e }) : new r("network", l(e), { cause: e });
	}
	return n?.(o.headers), o.status === 204 ? null : c(o, u);
}
async function s({ body: e, status: t }) {
	if (!e) return "";
	let n = e.getReader(), i = new TextDecoder(), o = "", s = 0;
	for (;;) {
		let { done: e, value: c } = await n.read();
		if (e) return o + i.decode();
		if (s += c.byteLength, s > a) throw n.cancel().catch(String), new r("invalid-response", `more than ${a} bytes`, { status: t });
		o += i.decode(c, { stream: !0 });
	}
}
function c(e, t) {
	let { status: n } = e, i;
	try {
		i = JSON.parse(t);
	} catch (i) {
		if (e.ok) throw new r("invalid-response", u(e, t), {
			status: n,
			cause: i
		});
	}
	if (e.ok) return i;
	let a = g(i) ? i : {};
	throw new r(p(a.code, n), `HTTP ${n}${d(a)}`, {
		status: n,
		fields: m(a.errors),
		retryAfter: h(e.headers.get("retry-after"), e.headers.get("date"))
	});
}
function l(e) {
	return e instanceof Error ? e.message : String(e);
}
function u(e, t) {
	let n = e.headers.get("content-type") ?? "no content type", r = /^\s*<(!doctype|html)/i.test(t);
	return `HTTP ${e.status} with ${r ? "an HTML page" : n} instead of JSON`;
}
function d(e) {
	let t = e.detail ?? e.title;
	return typeof t == "string" ? `: ${t.slice(0, 200)}` : "";
}
var f = {
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
function p(e, t) {
	return Object.values(f).find((t) => t === e) ?? f[t] ?? (/^4(?!08|25)/.test(`${t}`) ? "forbidden" : "unavailable");
}
function m(e) {
	return Array.isArray(e) ? e.slice(0, 20).filter((e) => g(e) && typeof e.field == "string" && typeof e.code == "string") : [];
}
function h(e, t = null) {
	if (e === null) return null;
	let n = Date.parse(t ?? "") || Date.now(), r = /^\d+$/.test(e) ? Number(e) : (Date.parse(e) - n) / 1e3;
	return r >= 0 ? Math.ceil(r) : null;
}
function g(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/backends/fetch-json.ts
var _ = 5e3;
function v(e, t, n) {
	return o((t) => y(e, t, n), t);
}
async function y(e, t, n = {}) {
	let r = () => fetch(e, {
		signal: t,
		headers: n
	}), i = 1e3;
	try {
		let e = await r();
		if (![
			502,
			503,
			504
		].includes(e.status)) return e;
		i *= h(e.headers.get("retry-after")) ?? 1;
	} catch {
		t.throwIfAborted();
	}
	return await new Promise((e, n) => {
		setTimeout(e, Math.min(i, _) * (.5 + Math.random() / 2)), t.addEventListener("abort", () => n(t.reason));
	}), r();
}
// src/backends/parse-comments.ts
var b = 100, x = [
	"published",
	"pending",
	"refused",
	"deleted"
], S = [
	"reply",
	"edit",
	"delete",
	"like",
	"preview",
	"live"
], C = [
	"required",
	"optional",
	"off"
], w = {
	name: "required",
	email: "off",
	url: "off",
	maxLength: 1e4,
	maxDepth: 8,
	markup: "markdown"
};
function T(e, t) {
	if (!g(e) || !Array.isArray(e.comments)) throw new r("invalid-response", "the JSON is not a page of comments");
	let n = /* @__PURE__ */ new Map(), i = e.comments;
	for (let e of i) {
		let t = E(e);
		t && !n.has(t.id) && n.set(t.id, t);
	}
	let a = [...n.values()], o = g(e.thread) ? e.thread : {};
	return {
		thread: {
			id: k(o.id) || t,
			count: j(o.count, a.filter(({ state: e }) => e === "published").length),
			state: o.state === "closed" ? "closed" : "open",
			likes: j(o.likes)
		},
		comments: a,
		prev: A(e.prev),
		next: A(e.next),
		skipped: i.length - a.length
	};
}
function E(t) {
	if (!g(t) || !e(t.id)) return null;
	let r = g(t.author) ? t.author : {}, i = x.find((e) => e === t.state) ?? "published";
	return {
		id: t.id,
		number: n(t.number) ? t.number : null,
		parent: e(t.parent) ? t.parent : null,
		author: {
			name: k(r.name).slice(0, 500),
			url: k(r.url) || null,
			avatar: k(r.avatar) || null,
			role: r.role === "owner" ? "owner" : null
		},
		created: M(t.created),
		edited: M(t.edited),
		state: i,
		html: k(t.html),
		likes: j(t.likes),
		namedBy: Array.isArray(t.namedBy) ? t.namedBy.slice(0, b).filter(n) : [],
		moreReplies: j(t.moreReplies),
		repliesCursor: A(t.repliesCursor),
		repliesBefore: j(t.repliesBefore)
	};
}
function D(e, t) {
	let n = g(e) ? e : {}, i = j(n.likes, -1);
	if (i < 0) throw new r("invalid-response", "the answer to a like holds no count");
	return {
		likes: i,
		liked: n.liked === void 0 ? t : n.liked === !0
	};
}
function O(e, t) {
	let n = g(e) ? e : {}, r = g(n.form) ? n.form : {}, i = Array.isArray(n.features) ? n.features : [], a = (e) => C.find((t) => t === r[e]) ?? w[e];
	return {
		post: t,
		features: new Set(S.filter((e) => i.includes(e))),
		form: {
			name: a("name"),
			email: a("email"),
			url: a("url"),
			maxLength: j(r.maxLength, w.maxLength) || w.maxLength,
			maxDepth: j(r.maxDepth, w.maxDepth) || w.maxDepth,
			markup: r.markup === "text" ? "text" : "markdown",
			...typeof r.stamp == "string" ? { stamp: r.stamp } : {}
		},
		numbers: "stored"
	};
}
var k = (e) => typeof e == "string" ? e : "", A = (e) => k(e).slice(0, 2e3) || null, j = (e, t = 0) => Number.isSafeInteger(e) && e >= 0 ? e : t;
function M(e) {
	let t = typeof e == "string" ? Date.parse(e) : NaN;
	return t > -6e13 && t < 0xe35fa931a000 ? t : null;
}
function N(e, t, n = 4) {
	let r = /* @__PURE__ */ new Map();
	for (let t of e) r.has(t.id) || r.set(t.id, t);
	let i = /* @__PURE__ */ new Map();
	for (let e of r.values()) {
		let t = e.parent !== null && r.has(e.parent) ? e.parent : null, n = i.get(t);
		n ? n.push(e) : i.set(t, [e]);
	}
	for (let e of i.values()) e.sort(L);
	let a = /* @__PURE__ */ new Set(), o = (i.get(null) ?? []).map((e) => R(e, r, i, a, n));
	if (a.size < r.size) {
		for (let e of [...r.values()].sort(L)) a.has(e.id) || o.push(R(B(e, r), r, i, a, n));
		o.sort((e, t) => L(e.comment, t.comment));
	}
	return t === "newest" ? o.reverse() : o;
}
function P(e, t) {
	let n = new Map(e.map((e) => [e.comment.id, e]));
	return t.map((e) => {
		let t = n.get(e.comment.id);
		return t && F(t, e) ? t : e;
	});
}
function F(e, t) {
	return e.comment === t.comment && e.parent === t.parent && e.depth === t.depth && e.orphan === t.orphan && e.replies.length === t.replies.length && e.replies.every((e, n) => F(e, t.replies[n]));
}
function I({ comment: e, depth: t, parent: n }, r) {
	return t >= r && n ? n : e;
}
function L(e, n) {
	return e.number !== null && n.number !== null ? t(e.number, n.number) || (e.id < n.id ? -1 : 1) : e.number === null ? n.number === null ? (e.created ?? Infinity) - (n.created ?? Infinity) || (e.id < n.id ? -1 : 1) : 1 : -1;
}
function R(e, t, n, r, i) {
	let a = z(e, 1, t);
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
			node: z(e, s.depth + 1, t),
			home: l
		});
	}
	return a;
}
function z(e, t, n) {
	let r = t > 1 && e.parent !== null ? n.get(e.parent) ?? null : null;
	return {
		comment: e,
		depth: t,
		parent: r,
		orphan: e.parent !== null && r === null && e.state !== "unsettled",
		replies: []
	};
}
function B(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; !n.has(r);) n.add(r), r = t.get(r.parent ?? "") ?? r;
	let i = [r];
	for (let e = t.get(r.parent ?? ""); e && e !== r; e = t.get(e.parent ?? "")) i.push(e);
	return i.sort(L)[0] ?? e;
}
export { O as a, T as c, g as d, P as i, v as l, N as n, E as o, L as r, D as s, I as t, o as u };
