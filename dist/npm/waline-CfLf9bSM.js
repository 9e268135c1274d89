import { o as e } from "./protocol-DJjb84UH.js";
import { a as t, d as n, f as r, g as i, h as a, i as o, m as s, n as c, o as l, r as u, s as d, t as f } from "./whole-thread-DEAACuAG.js";
import { t as p } from "./backend-DHDrHP5L.js";
import { n as m, r as h, t as g } from "./parse-comments-Dvmi7qmF.js";
// src/backends/waline.ts
var _ = 100, v = [
	[/duplicate/i, "duplicate"],
	[/too fast/i, "rate-limited"],
	[/comment/i, ["text", "required"]],
	[/nick/i, ["author.name", "required"]],
	[/mail/i, ["author.email", "invalid"]],
	[/turnstile|captcha/i, "captcha"]
];
function y(o) {
	let s = `${e(o)}/api/comment`, d = {
		post: !0,
		features: /* @__PURE__ */ new Set(["reply", "like"]),
		form: {
			...g({}, !0).form,
			name: "optional",
			email: "optional",
			url: "optional",
			maxDepth: 2
		},
		numbers: "counted"
	};
	async function y(e, t) {
		let { errno: n, errmsg: r, data: o } = u(await a(`${s}${e}`, {
			...t,
			meaning: ({ text: e }) => /captcha|turnstile/i.test(e) ? "captcha" : void 0
		}));
		if (n === 0) return o;
		if (n === void 0) throw new p("invalid-response", "this is no answer of Waline");
		let c = typeof r == "string" ? r : Object.keys(u(r)).join(" "), d = v.find(([e]) => e.test(c))?.[1] ?? "invalid";
		throw i(d, `errno ${l(n)}: ${c}`.replace(/[<>]/g, ""), { retryAfter: d === "rate-limited" ? 60 : null });
	}
	let S = c(async (e, n) => {
		let r = encodeURIComponent(b(e)), i = await f(async (e) => {
			let i = `?path=${r}&pageSize=${_}&page=${e}&sortBy=insertedAt_asc`, { data: a, totalPages: o } = u(await y(i, { signal: n })), s = Number.isSafeInteger(o) ? o : null;
			return {
				items: t(a),
				pages: s
			};
		}, _), a = i.flatMap((e) => {
			let n = u(e).children;
			return Array.isArray(n) ? t(n) : [];
		});
		return { comments: [...i, ...a].map(x) };
	});
	return {
		capabilities: () => d,
		list: S.list,
		post: n({
			thread: S,
			async send({ thread: e, parent: t, text: n, author: i }, a) {
				let o = b(e), { name: s, email: c, url: l } = i, u = {
					comment: n,
					nick: s,
					mail: c,
					link: l,
					url: o,
					...t === null ? {} : {
						pid: t,
						rid: t
					}
				}, d = m(x(await y("?lang=en", {
					form: u,
					signal: a
				})));
				if (!d) throw new p("invalid-response", "the answer holds no comment");
				return r(d);
			},
			mayHold: () => !0,
			refusesDuplicates: !0
		}),
		async like(e, t, n, r) {
			let i = "comment" in e ? e.comment : "", a = u(await y(`/${i}`, {
				method: "PUT",
				json: { like: t },
				signal: r
			}));
			return h({ likes: a.like }, t);
		}
	};
}
function b(e) {
	try {
		return decodeURI(s(e));
	} catch {
		return s(e);
	}
}
function x(e) {
	let t = u(e);
	return {
		id: l(t.objectId),
		parent: o(t.pid) ?? o(t.rid),
		author: {
			name: t.nick,
			url: t.link,
			avatar: t.avatar,
			role: t.type === "administrator" ? "owner" : null
		},
		created: d(t.time),
		state: (t.status ?? "approved") === "approved" ? "published" : "pending",
		html: t.comment,
		likes: t.like,
		...t.sticky ? { pinned: !0 } : {}
	};
}
export { y as createBackend };
