import { i as e, o as t } from "./protocol-BVT1pbWD.js";
import { a as n, n as r, o as i, r as a } from "./parse-comments-1KeXBRVc.js";
import { t as o } from "./backend-DHDrHP5L.js";
import s from "ky";
// src/backends/http.ts
function c(e, t) {
	let { method: r = "get", body: i, headers: a = {}, onHeaders: o } = t;
	return n((t) => s(e, {
		method: r,
		headers: i === void 0 ? a : {
			...a,
			"content-type": "application/json"
		},
		...i === void 0 ? {} : l(JSON.stringify(i)),
		signal: t,
		timeout: !1,
		throwHttpErrors: (e) => r === "get" && e >= 500,
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
	}), t.signal, o);
}
function l(e) {
	return {
		body: e,
		keepalive: new Blob([e]).size < 6e4
	};
}
// src/backends/afterword-writes.ts
function u(n) {
	let r = (t, r, i) => c(`${e(n)}/comments/${t}`, {
		...i,
		headers: { authorization: `Bearer ${r}` }
	});
	return {
		async post(t, r, i) {
			let { thread: a, parent: o, text: s, author: l, page: u, stamp: m, trap: h } = t, g = {
				thread: a,
				parent: o,
				text: s,
				author: l,
				page: u,
				...m === void 0 ? {} : { stamp: m },
				...h === void 0 ? {} : { trap: h }
			}, _ = NaN, v = await c(`${e(n)}/comments`, {
				method: "post",
				onHeaders: (e) => _ = Date.parse(e.get("date") ?? ""),
				body: g,
				headers: { "idempotency-key": r },
				signal: i
			});
			return {
				comment: d(v),
				token: f(v, "token"),
				editableFor: p(v, _)
			};
		},
		async edit(e, t, n, i) {
			return d(await r(e, t, {
				method: "patch",
				body: { text: n },
				signal: i
			}));
		},
		async remove(e, t, n) {
			let i = await r(e, t, {
				method: "delete",
				signal: n
			});
			return i === null ? null : d(i);
		},
		async read(e, t, n) {
			let a = await r(e, t, { signal: n }), o = i(a) ? f(a.comment, "text") : null;
			return {
				comment: d(a),
				text: o
			};
		},
		async like(e, r, i, o) {
			let s = await c(t(n, e), {
				method: r ? "put" : "delete",
				headers: { authorization: `Bearer ${i}` },
				signal: o
			});
			return a(s, r);
		},
		async preview(t, r) {
			let a = { text: t }, s = await c(`${e(n)}/preview`, {
				method: "post",
				body: a,
				signal: r
			});
			if (!i(s) || typeof s.html != "string") throw new o("invalid-response", "the answer to a preview holds no HTML");
			return s.html;
		}
	};
}
function d(e) {
	let t = i(e) ? r(e.comment) : null;
	if (t === null) throw new o("invalid-response", "the answer to a write holds no comment");
	return t;
}
function f(e, t) {
	let n = i(e) ? e[t] : null;
	return typeof n == "string" ? n : null;
}
function p(e, t) {
	let n = Date.parse(f(e, "expires") ?? "") - t;
	return n > 0 ? n : null;
}
export { u as createSending };
