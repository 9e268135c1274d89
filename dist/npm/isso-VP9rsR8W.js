import { o as e } from "./protocol-DJjb84UH.js";
import { a as t, c as n, d as r, h as i, i as a, m as o, n as s, o as c, r as l, s as u } from "./whole-thread-DEAACuAG.js";
import { t as d } from "./backend-DHDrHP5L.js";
import { n as f, r as p, t as m } from "./parse-comments-Dvmi7qmF.js";
// src/backends/isso.ts
var h = 9e5, g = [
	[/text is missing|too short/i, ["text", "invalid"]],
	[/text is too long/i, ["text", "too-long"]],
	[/author.*required/i, ["author.name", "required"]],
	[/email.*required/i, ["author.email", "required"]],
	[/website/i, ["author.url", "invalid"]],
	[/rfc-?\d|e-?mail/i, ["author.email", "invalid"]],
	[/ratelimit|direct responses|time frame/i, "rate-limited"],
	[/csrf/i, "forbidden"],
	[/not found/i, "not-found"]
];
function _(a) {
	let c = e(a), u = {
		post: !0,
		features: /* @__PURE__ */ new Set([
			"reply",
			"like",
			"edit",
			"delete"
		]),
		form: {
			...m({}, !0).form,
			email: "optional",
			url: "optional",
			name: "optional",
			maxDepth: 2
		},
		numbers: "counted"
	}, g = (e, t) => i(`${c}${e}`, {
		...t,
		headers: { accept: "application/json" },
		meaning: v
	}), _ = s(async (e, n) => {
		let r = l(await g(`/?uri=${encodeURIComponent(o(e))}`, { signal: n })), i = l(r.config), a = (e) => i[e] === !0 ? "required" : "optional", s = {
			name: a("require-author"),
			email: a("require-email")
		};
		u = {
			...u,
			form: {
				...u.form,
				...s
			}
		};
		let c = t(r.replies), d = c.flatMap((e) => Array.isArray(e?.replies) ? t(e.replies) : []);
		return { comments: [...c, ...d].map(y) };
	}), b = (e) => {
		let t = f(y(e));
		if (!t) throw new d("invalid-response", "the answer holds no comment");
		return t;
	};
	return {
		capabilities: () => u,
		list: _.list,
		post: r({
			thread: _,
			async send({ thread: e, parent: t, text: n, author: r, page: i }, a) {
				let s = "", c = await g(`/new?uri=${encodeURIComponent(o(e))}`, {
					json: {
						text: n,
						author: r.name || null,
						email: r.email || null,
						website: r.url || null,
						parent: t === null ? null : Number(t),
						title: i.title || e
					},
					credentials: "include",
					signal: a,
					onAnswer: (e) => s = e.get("x-set-cookie") ?? ""
				}), l = Number(/max-age=(\d+)/i.exec(s)?.[1]);
				return {
					comment: b(c),
					token: "cookie",
					editableFor: l * 1e3 || h
				};
			},
			mayHold: async (e) => l(await g("/info", { signal: e })).moderation !== !1
		}),
		async edit(e, t, r, i) {
			let a = await g(`/id/${e}`, {
				credentials: "include",
				signal: i
			}), { author: o, website: s } = l(a), c = {
				method: "PUT",
				json: {
					text: r,
					author: n(o) || null,
					website: n(s) || null
				},
				credentials: "include",
				signal: i
			};
			return _.place(b(await g(`/id/${e}`, c)));
		},
		async remove(e, t, n) {
			let r = await g(`/id/${e}`, {
				method: "DELETE",
				credentials: "include",
				signal: n
			});
			return r === null ? null : _.place(b(r));
		},
		async like(e, t, n, r) {
			let i = "comment" in e ? `/id/${e.comment}/${t ? "like" : "dislike"}` : "/";
			return p(await g(i, {
				json: {},
				signal: r
			}), t);
		}
	};
}
function v({ json: e, text: t }) {
	let n = c(e.message) || (/<p>([^<]*)/i.exec(t)?.[1] ?? "");
	return g.find(([e]) => e.test(n))?.[1];
}
function y(e) {
	let t = l(e), r = (e) => u(Number(t[e] ?? NaN) * 1e3);
	return {
		id: c(t.id),
		parent: a(t.parent),
		author: {
			name: n(t.author),
			url: n(t.website),
			avatar: t.gravatar_image
		},
		created: r("created"),
		edited: r("modified"),
		state: t.mode === 4 ? "deleted" : t.mode === 2 ? "pending" : "published",
		html: t.mode === 4 ? "" : t.text,
		likes: t.likes
	};
}
export { _ as createBackend };
