import { n as e, o as t, s as n } from "./protocol-CtygELbq.js";
import { d as r, l as i, o as a, s as o, u as s } from "./tree-C2k2Lx7P.js";
import { t as c } from "./backend-DHDrHP5L.js";
// src/backends/http.ts
function l(e, t) {
	let { method: n = "get", body: r, headers: a = {}, onHeaders: o } = t;
	if (n === "get") return i(e, t.signal, a);
	let c = r !== void 0 && {
		headers: {
			...a,
			"content-type": "application/json"
		},
		...u(JSON.stringify(r))
	};
	return s((t) => fetch(e, {
		method: n.toUpperCase(),
		headers: a,
		...c,
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
	let i = (n, r, i) => l(`${t(e)}/comments/${n}`, {
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
		async edit(e, t, n, r) {
			return f(await i(e, t, {
				method: "patch",
				body: { text: n },
				signal: r
			}));
		},
		async remove(e, t, n) {
			let r = await i(e, t, {
				method: "delete",
				signal: n
			});
			return r === null ? null : f(r);
		},
		async read(e, t, n) {
			let a = await i(e, t, { signal: n }), o = r(a) ? p(a.comment, "text") : null;
			return {
				comment: f(a),
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
		async preview(n, i) {
			let a = { text: n }, o = await l(`${t(e)}/preview`, {
				method: "post",
				body: a,
				signal: i
			});
			if (!r(o) || typeof o.html != "string") throw new c("invalid-response", "the answer to a preview holds no HTML");
			return o.html;
		}
	};
}
function f(e) {
	let t = r(e) ? a(e.comment) : null;
	if (t === null) throw new c("invalid-response", "the answer to a write holds no comment");
	return t;
}
function p(e, t) {
	let n = r(e) ? e[t] : null;
	return typeof n == "string" ? n : null;
}
function m(t, n) {
	let r = Date.parse(p(t, "expires") ?? "") - n;
	return r > 0 ? Math.min(r, e) : null;
}
export { d as createSending };
