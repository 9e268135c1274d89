import e from "ky";
// src/backends/backend.ts
var t = class extends Error {
	name = "CommentsError";
	code;
	status;
	fields;
	retryAfter;
	constructor(e, t, n = {}) {
		super(t, { cause: n.cause }), this.code = e, this.status = n.status, this.fields = n.fields ?? [], this.retryAfter = n.retryAfter ?? null;
	}
}, n = 15e3;
async function r(r, s) {
	let { method: c = "get", body: l, headers: u = {}, signal: d } = s, f = AbortSignal.timeout(n), p, m;
	try {
		p = await e(r, {
			method: c,
			headers: l === void 0 ? u : {
				...u,
				"content-type": "application/json"
			},
			...l === void 0 ? {} : a(JSON.stringify(l)),
			signal: AbortSignal.any([d, f]),
			timeout: !1,
			throwHttpErrors: (e) => c === "get" && e >= 500,
			retry: {
				limit: 1,
				methods: ["get"],
				statusCodes: [
					502,
					503,
					504
				],
				backoffLimit: 1e3,
				maxRetryAfter: 5e3
			}
		}).catch((e) => {
			let t = e.response;
			if (t instanceof Response) return t;
			throw e;
		}), m = await p.text();
	} catch (e) {
		throw d.throwIfAborted(), f.aborted ? new t("timeout", `no answer in ${n / 1e3} s`, { cause: e }) : new t("network", o(e), { cause: e });
	}
	return s.onHeaders?.(p.headers), p.status === 204 ? null : i(p, m);
}
function i(e, n) {
	let { status: r } = e, i;
	try {
		i = JSON.parse(n);
	} catch (i) {
		if (e.ok) throw new t("invalid-response", s(e, n), {
			status: r,
			cause: i
		});
	}
	if (e.ok) return i;
	let a = p(i) ? i : {};
	throw new t(u(a.code, r), `HTTP ${r}${c(a)}`, {
		status: r,
		fields: d(a.errors),
		retryAfter: f(e.headers.get("retry-after"))
	});
}
function a(e) {
	return {
		body: e,
		keepalive: new Blob([e]).size < 6e4
	};
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
	return Object.values(l).find((t) => t === e) ?? l[t] ?? "unavailable";
}
function d(e) {
	return Array.isArray(e) ? e.slice(0, 20).filter((e) => p(e) && typeof e.field == "string" && typeof e.code == "string") : [];
}
function f(e) {
	if (e === null) return null;
	let t = /^\d+$/.test(e) ? Number(e) : (Date.parse(e) - Date.now()) / 1e3;
	return t >= 0 ? Math.ceil(t) : null;
}
function p(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/model/number.ts
var m = /^[1-9]\d{0,8}(\.[1-9]\d{0,8})*$/;
function h(e) {
	return typeof e == "string" && e.length <= 1e3 && m.test(e);
}
function g(e, t) {
	let n = e.split("."), r = t.split(".");
	for (let e = 0; e < n.length && e < r.length; e++) {
		let t = Number(n[e]) - Number(r[e]);
		if (t !== 0) return t;
	}
	return n.length - r.length;
}
// src/model/anchor.ts
var _ = (e) => typeof e == "string" && /^[\w-]{1,64}$/.test(e);
function v(e) {
	let t = /^#comment-(.+)$/.exec(e)?.[1];
	if (_(t)) return { around: t };
	let n = /^#c([\d.]+)$/.exec(e)?.[1];
	return h(n) ? { number: n } : null;
}
// src/backends/wire.ts
var y = [
	"published",
	"pending",
	"refused",
	"deleted"
], b = [
	"reply",
	"edit",
	"delete",
	"like",
	"preview",
	"live"
], x = [
	"required",
	"optional",
	"off"
], S = {
	name: "required",
	email: "off",
	url: "off",
	maxLength: 1e4,
	maxDepth: 8,
	markup: "markdown"
};
function C(e, n) {
	if (!p(e) || !Array.isArray(e.comments)) throw new t("invalid-response", "the JSON is not a page of comments");
	let r = /* @__PURE__ */ new Map(), i = e.comments;
	for (let e of i) {
		let t = w(e);
		t && !r.has(t.id) && r.set(t.id, t);
	}
	let a = [...r.values()], o = p(e.thread) ? e.thread : {};
	return {
		thread: {
			id: D(o.id) || n,
			count: k(o.count, a.filter(({ state: e }) => e === "published").length),
			state: o.state === "closed" ? "closed" : "open",
			likes: k(o.likes)
		},
		comments: a,
		prev: O(e.prev),
		next: O(e.next),
		skipped: i.length - a.length
	};
}
function w(e) {
	if (!p(e) || !_(e.id)) return null;
	let t = p(e.author) ? e.author : {}, n = y.find((t) => t === e.state) ?? "published";
	return {
		id: e.id,
		number: h(e.number) ? e.number : null,
		parent: _(e.parent) ? e.parent : null,
		author: {
			name: D(t.name).slice(0, 500),
			url: D(t.url) || null,
			avatar: D(t.avatar) || null,
			role: t.role === "owner" ? "owner" : null
		},
		created: A(e.created),
		edited: A(e.edited),
		state: n,
		html: D(e.html),
		likes: k(e.likes),
		namedBy: Array.isArray(e.namedBy) ? e.namedBy.filter(h) : [],
		moreReplies: k(e.moreReplies),
		repliesCursor: O(e.repliesCursor),
		repliesBefore: k(e.repliesBefore)
	};
}
function T(e, n) {
	let r = p(e) ? e : {}, i = k(r.likes, -1);
	if (i < 0) throw new t("invalid-response", "the answer to a like holds no count");
	return {
		likes: i,
		liked: r.liked === void 0 ? n : r.liked === !0
	};
}
function E(e, t) {
	let n = p(e) ? e : {}, r = p(n.form) ? n.form : {}, i = Array.isArray(n.features) ? n.features : [], a = (e) => x.find((t) => t === r[e]) ?? S[e];
	return {
		post: t,
		features: new Set(b.filter((e) => i.includes(e))),
		form: {
			name: a("name"),
			email: a("email"),
			url: a("url"),
			maxLength: k(r.maxLength, S.maxLength) || S.maxLength,
			maxDepth: k(r.maxDepth, S.maxDepth) || S.maxDepth,
			markup: r.markup === "text" ? "text" : "markdown",
			...typeof r.stamp == "string" ? { stamp: r.stamp } : {}
		},
		numbers: "stored"
	};
}
var D = (e) => typeof e == "string" ? e : "", O = (e) => D(e).slice(0, 2e3) || null, k = (e, t = 0) => Number.isSafeInteger(e) && e >= 0 ? e : t;
function A(e) {
	let t = typeof e == "string" ? Date.parse(e) : NaN;
	return t > -6e13 && t < 0xe35fa931a000 ? t : null;
}
export { _ as a, p as c, C as i, r as l, w as n, v as o, T as r, g as s, E as t, t as u };
