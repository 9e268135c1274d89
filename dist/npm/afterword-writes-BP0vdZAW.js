import { n as e, o as t, s as n } from "./protocol-DJjb84UH.js";
import { a as r, n as i, o as a, r as o } from "./parse-comments-Dvmi7qmF.js";
import { t as s } from "./backend-DHDrHP5L.js";
import { t as c } from "./fetch-json-lj72dHal.js";
// src/backends/http.ts
function l(e, t) {
	let { method: n = "get", body: i, headers: a = {}, onHeaders: o } = t;
	if (n === "get") return c(e, t.signal, a);
	let s = i !== void 0 && {
		headers: {
			...a,
			"content-type": "application/json"
		},
		...u(JSON.stringify(i))
	};
	return r((t) => fetch(e, {
		method: n.toUpperCase(),
		headers: a,
		keepalive: !0,
		...s,
		signal: t
	}), t.signal, o);
}
function u(e) {
	return {
		body: e,
		keepalive: new Blob([e]).size < 6e4
	};
}
// src/backends/afterword-writes.ts
function d(e) {
	let r = (n, r, i) => l(`${t(e)}/comments/${n}`, {
		...i,
		headers: { authorization: `Bearer ${r}` }
	});
	return {
		async post(n, r, i) {
			let { thread: a, parent: o, text: s, author: c, page: u, stamp: d, trap: h } = n, g = {
				thread: a,
				parent: o,
				text: s,
				author: c,
				page: u,
				...d === void 0 ? {} : { stamp: d },
				...h === void 0 ? {} : { trap: h }
			}, _ = NaN, v = await l(`${t(e)}/comments`, {
				method: "post",
				onHeaders: (e) => _ = Date.parse(e.get("date") ?? ""),
				body: g,
				headers: { "idempotency-key": r },
				signal: i
			}), y = f(v), b = p(v, "stamp");
			return {
				comment: y,
				token: p(v, "token"),
				editableFor: m(v, _),
				...b === null ? {} : { stamp: b }
			};
		},
		async edit(e, t, n, i) {
			return f(await r(e, t, {
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
			return i === null ? null : f(i);
		},
		async read(e, t, n) {
			let i = await r(e, t, { signal: n }), o = a(i) ? p(i.comment, "text") : null;
			return {
				comment: f(i),
				text: o
			};
		},
		async like(t, r, i, a) {
			let s = await l(n(e, t), {
				method: r ? "put" : "delete",
				headers: { authorization: `Bearer ${i}` },
				signal: a
			});
			return o(s, r);
		},
		async report(n, r, i) {
			await l(`${t(e)}/comments/${n}/report`, {
				method: "post",
				body: { reason: r },
				signal: i
			});
		},
		async preview(n, r) {
			let i = { text: n }, o = await l(`${t(e)}/preview`, {
				method: "post",
				body: i,
				signal: r
			});
			if (!a(o) || typeof o.html != "string") throw new s("invalid-response", "the answer to a preview holds no HTML");
			return o.html;
		}
	};
}
function f(e) {
	let t = a(e) ? i(e.comment) : null;
	if (t === null) throw new s("invalid-response", "the answer to a write holds no comment");
	return t;
}
function p(e, t) {
	let n = a(e) ? e[t] : null;
	return typeof n == "string" ? n : null;
}
function m(t, n) {
	let r = Date.parse(p(t, "expires") ?? "") - n;
	return r > 0 ? Math.min(r, e) : null;
}
export { d as createSending };
