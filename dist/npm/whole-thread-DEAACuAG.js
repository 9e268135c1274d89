import { w as e } from "./mount-BOGEMqU0.js";
import { t } from "./backend-DHDrHP5L.js";
import { a as n, i as r, o as i } from "./parse-comments-Dvmi7qmF.js";
import { r as a } from "./tree-hBE1Y0p6.js";
import { t as o } from "./counted-numbers-doN6un-3.js";
// src/backends/ask-server.ts
var s = 2e4, c = {
	400: "invalid",
	401: "sign-in",
	403: "forbidden",
	404: "not-found",
	405: "forbidden",
	409: "duplicate",
	410: "gone",
	413: "too-large",
	422: "invalid",
	429: "rate-limited"
};
function l(e, r) {
	let { form: i, json: a, headers: o = {}, credentials: s = "same-origin" } = r, c = i ? new URLSearchParams(i) : a === void 0 ? null : JSON.stringify(a), l = a === void 0 ? {} : { "content-type": "application/json" }, u = r.method ?? (c === null ? "GET" : "POST");
	return n(async (n) => {
		let i = {
			method: u,
			body: c,
			credentials: s,
			signal: n,
			headers: {
				...o,
				...l
			}
		}, a = await fetch(e, i);
		r.onAnswer?.(a.headers, a.status);
		let { status: f, redirected: p } = a;
		if (!a.ok) throw await d(a, r);
		if (r.isPage) return Response.json({ url: a.url });
		if (p && /html/.test(a.headers.get("content-type") ?? "")) {
			let e = `redirected to the page ${a.url}`;
			throw new t("invalid-response", e, { status: f });
		}
		return a;
	}, r.signal);
}
function u(e, n, r = {}) {
	if (typeof e == "string") return new t(e, n, r);
	let [i, a] = e;
	return new t("invalid", n, {
		...r,
		fields: [{
			field: i,
			code: a,
			detail: ""
		}]
	});
}
async function d(e, { meaning: t, pause: n = 10 }) {
	let { status: r, headers: i } = e, a = await f(e), o = p(a), s = t?.({
		status: r,
		json: o,
		text: a
	}) ?? c[r];
	return u(s ?? (r < 500 && r !== 408 && r !== 425 ? "forbidden" : "unavailable"), `HTTP ${r}${m(o, a)}`, {
		status: r,
		retryAfter: Number(i.get("retry-after")) || (s === "rate-limited" ? n : null)
	});
}
async function f({ body: e }) {
	if (!e) return "";
	let t = e.getReader(), n = new TextDecoder(), r = "";
	for (; r.length < s;) {
		let { done: e, value: i } = await t.read();
		if (e) break;
		r += n.decode(i, { stream: !0 });
	}
	return t.cancel().catch(String), r;
}
function p(e) {
	try {
		let t = JSON.parse(e);
		return i(t) ? t : {};
	} catch {
		return {};
	}
}
function m(e, t) {
	let n = e.code ?? e.message ?? e.errmsg ?? e.msg ?? e.error, r = h(["string", "number"].includes(typeof n) ? String(n) : t);
	return r === "" ? "" : `: ${r.slice(0, 200)}`;
}
var h = (e) => e.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
// src/backends/page-address.ts
function g(t) {
	let n = document.querySelector("link[rel~=\"canonical\" i][href]");
	for (let [r, i] of [[location.href, null], [location.href, n?.href ?? null]]) if (e({
		url: r,
		canonical: i
	}) === t) return new URL(i ?? r);
	return null;
}
var _ = (e) => g(e)?.pathname ?? e, v = 6912e5;
function y(e) {
	let { thread: n, send: r, mayHold: i, refusesDuplicates: a = !1 } = e;
	return async (e, o, s, c) => {
		if (c) {
			let r = await n.all(e.thread, s), o = r.findLast((t) => S(t, e, r));
			if (o) return b({ ...o });
			if (!a && await i(s)) throw new t("uncertain", "a comment without an answer may be held");
		}
		try {
			let t = await r(e, s);
			return {
				...t,
				comment: n.place(t.comment)
			};
		} catch (n) {
			let r = n instanceof t && n.code === "duplicate";
			if (c && a && r) return b(x(e, o));
			throw n;
		}
	};
}
var b = (e) => ({
	comment: e,
	token: null,
	editableFor: null
});
function x(e, t) {
	return {
		id: t,
		number: null,
		parent: e.parent,
		author: {
			name: e.author.name,
			url: null,
			avatar: null,
			role: null
		},
		created: Date.now(),
		edited: null,
		state: "pending",
		html: e.text.replace(/[&<>]/g, (e) => `&#${e.charCodeAt(0)};`).replace(/\n/g, "<br>"),
		likes: 0,
		namedBy: [],
		moreReplies: 0,
		repliesCursor: null,
		repliesBefore: 0
	};
}
function S(e, t, n) {
	let { name: r } = t.author, i = r === "" || e.author.name === r, a = (e.created ?? Infinity) > Date.now() - v;
	if (!i || !a) return !1;
	let [o, s] = [T(C(e.html)), T(t.text)];
	return o.length * 2 >= s.length && w(o, s) && E(e.parent, n) === E(t.parent, n);
}
var C = (e) => e.replace(/<[^>]*>|&[#\w]+;/g, "");
function w(e, t) {
	let n = 0;
	for (let r of t) e.startsWith(r, n) && (n += r.length);
	return n === e.length;
}
var T = (e) => e.replace(/[^\p{L}\p{N}]/gu, "");
function E(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; r !== null && !n.has(r);) {
		n.add(r);
		let e = t.find((e) => e.id === r)?.parent ?? null;
		if (e === null) break;
		r = e;
	}
	return r;
}
// src/backends/read-fields.ts
var D = (e) => i(e) ? e : {};
function O(e) {
	if (!Array.isArray(e)) throw new t("invalid-response", "the JSON holds no list of comments");
	return e.map((e) => i(e) ? e : null);
}
var k = (e) => typeof e == "string" || Number.isSafeInteger(e) ? String(e) : "", A = (e) => {
	let t = k(e);
	return t === "" || t === "0" ? null : t;
};
function j(e) {
	let t = new Date(typeof e == "number" ? e : NaN);
	return Number.isNaN(t.getTime()) ? null : t.toISOString();
}
var M = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
function N(e) {
	return k(e).replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (e, t, n, r) => {
		let i = t ? Number(t) : n ? Number.parseInt(String(n), 16) : NaN;
		return i > 0 && i <= 1114111 ? String.fromCodePoint(i) : M[String(r).toLowerCase()] ?? e;
	});
}
// src/backends/whole-thread.ts
var P = 1e4, F = 20, I = 4;
async function L(e, t) {
	let { items: n, pages: r } = await e(1), i = [...n], a = r === null ? n.length >= t : r > 1;
	for (let n = 2; a && i.length < P;) {
		let o = r === null ? 1 : Math.min(I, r - n + 1), s = (await Promise.all(Array.from({ length: o }, (t, r) => e(n + r)))).flatMap((e) => e.items);
		i.push(...s), n += o, a = s.length > 0 && (r === null ? s.length >= t : n <= r);
	}
	return i.slice(0, P);
}
function R(e) {
	let t = null;
	async function n(n, i) {
		let a = await e(n, i), o = r({
			...a,
			thread: { state: a.state }
		}, n);
		return o.thread.likes = null, o.comments.length >= P && console.warn(`[afterword] only the first ${P} comments are shown.`), t = {
			thread: n,
			page: o,
			groups: z(o.comments)
		};
	}
	return {
		async list(e, r) {
			let i = t?.thread === e.thread && e.cursor !== void 0 && t ? t : await n(e.thread, r);
			return {
				...i.page,
				...B(i.groups, e)
			};
		},
		all: async (e, t) => (await n(e, t)).page.comments,
		place(e) {
			if (!t || e.state === "pending") return e;
			let { comments: n } = t.page, r = n.find(({ id: t }) => t === e.id), i = {
				...e,
				number: r?.number ?? null
			};
			return r ? n.splice(n.indexOf(r), 1, i) : n.push(i), t.groups = z(n), { ...i };
		}
	};
}
function z(e) {
	e.sort((e, t) => e.id.localeCompare(t.id, "en", { numeric: !0 })), o(e), e.sort(a);
	let t = /* @__PURE__ */ new Map(), n = new Map(e.map((e) => [e.id, e])), r = /* @__PURE__ */ new Map();
	for (let i of e) {
		let e = /* @__PURE__ */ new Set(), a = i;
		for (; !r.has(a.id) && !e.has(a);) e.add(a), a = n.get(a.parent ?? "") ?? a;
		let o = r.get(a.id) ?? a.id;
		for (let { id: t } of e) r.set(t, o);
		let s = t.get(o);
		s ? s.push(i) : t.set(o, [i]);
	}
	return [...t.values()];
}
function B(e, { order: n, limit: r, cursor: i, around: a, number: o, parent: s }) {
	let c = (e, t) => e.findIndex(([e]) => e?.id === t);
	if (s !== void 0) {
		let [n, ...a] = e[c(e, s)] ?? [];
		if (!n) throw new t("not-found", "the root is gone");
		let o = Math.max(0, a.findIndex(({ id: e }) => e === i)), l = o + Math.max(r, F);
		return {
			comments: a.slice(o, l),
			prev: null,
			next: a[l]?.id ?? null
		};
	}
	let l = ({ id: e, number: t }) => e === a || t && t === o, u = n === "newest" ? e.toReversed() : e, d = i?.startsWith("<"), f = c(u, i?.slice(+!!d)), p = u.findIndex((e) => e.some(l)), m = Math.max(0, f, p - p % r), [h, g] = d ? [Math.max(0, m - r), m] : [m, m + r], [_, v] = [u[h]?.[0], u[g]?.[0]];
	return {
		comments: u.slice(h, g).flatMap((e) => V(e, l)),
		prev: h > 0 && _ ? `<${_.id}` : null,
		next: v?.id ?? null
	};
}
function V([e, ...t], n) {
	if (!e) return [];
	let r = Math.max(F, t.findIndex(n) + 1), i = t.slice(r), a = {
		moreReplies: i.length,
		repliesCursor: i[0]?.id ?? null
	};
	return [{
		...e,
		...a,
		repliesBefore: 0
	}, ...t.slice(0, r)].map((e) => ({ ...e }));
}
export { O as a, N as c, y as d, b as f, u as g, l as h, A as i, x as l, _ as m, R as n, k as o, g as p, D as r, j as s, L as t, S as u };
