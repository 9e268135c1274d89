import { a as e, c as t, d as n, f as r, g as i, h as a, i as o, l as s, n as c, o as l, p as u, r as d, t as f, u as p } from "./whole-thread-DEAACuAG.js";
import { t as m } from "./backend-DHDrHP5L.js";
import { n as h, t as g } from "./parse-comments-Dvmi7qmF.js";
import { o as _ } from "./protocol-DJjb84UH.js";
// src/backends/wordpress-page.ts
function v(e) {
	if (/wp-json|rest_route=/.test(e)) return e;
	let t = document.querySelector("link[rel=\"https://api.w.org/\"][href]"), n = new URL(e).pathname === "/";
	return t && n ? t.href : `${_(e)}/wp-json/`;
}
function y(e, t, n) {
	let r = new URL(e);
	r.searchParams.has("rest_route") ? r.searchParams.set("rest_route", `/wp/v2/${t}`) : r.pathname = r.pathname.replace(/\/*$/, `/wp/v2/${t}`);
	for (let [e, t] of Object.entries(n)) r.searchParams.set(e, String(t));
	return r.href;
}
function b(e) {
	let t = document.querySelector("form#commentform")?.getAttribute("action"), n = new URL(e), r = n.origin + n.pathname.replace(/(index\.php\/)?[^/]*\/?$/, "");
	return new URL(t ?? `${r}wp-comments-post.php`, location.href).href;
}
async function x(t, n, r) {
	let i = u(n), s = /^\d+$/.test(n) ? `posts/${n}` : i && S();
	if (s) return {
		post: s.replace(/^.*\//, ""),
		route: s
	};
	let c = (i?.pathname ?? n).split("/").findLast((e) => e !== "") ?? "", l = y(t, "posts", {
		slug: decodeURI(c),
		_fields: "id"
	}), d = o(e(await a(l, { signal: r }))[0]?.id);
	if (d === null) throw new m("not-found", `no post is called "${c}": set data-thread to its number`);
	return {
		post: d,
		route: `posts/${d}`
	};
}
function S() {
	let e = (e) => document.querySelector(e)?.href ?? "", t = decodeURIComponent(e("link[rel=\"alternate\"][type=\"application/json\"]")), n = /[?&](?:p|page_id)=(\d+)/.exec(e("link[rel=\"shortlink\"]"))?.[1], r = /\b(?:postid|page-id)-(\d+)\b/.exec(document.querySelector("body")?.className ?? ""), i = n ?? r?.[1];
	return /wp\/v2\/([\w-]+\/\d+)/.exec(t)?.[1] ?? (i && `posts/${i}`);
}
// src/backends/wordpress.ts
var C = 100, w = 15, T = "id,parent,author,author_name,author_url,date_gmt,content.rendered,author_avatar_urls,status", E = {
	rest_comment_content_invalid: ["text", "required"],
	comment_content_column_length: ["text", "too-long"],
	comment_author_column_length: ["author.name", "too-long"],
	comment_author_email_column_length: ["author.email", "too-long"],
	comment_author_url_column_length: ["author.url", "too-long"],
	comment_flood: "rate-limited",
	comment_duplicate: "duplicate",
	rest_comment_closed: "closed",
	rest_comment_draft_post: "closed",
	rest_comment_trash_post: "closed",
	rest_comment_invalid_post_id: "not-found",
	rest_comment_login_required: "sign-in",
	rest_cannot_read_post: "sign-in"
};
function D(u) {
	let _ = v(u), S = new URL(_).origin === location.origin, E = S && document.querySelector("body.logged-in") !== null, D = E ? "off" : "required", A = {
		post: !0,
		features: /* @__PURE__ */ new Set(["reply"]),
		form: {
			...g({}, !0).form,
			name: D,
			email: D,
			url: E ? "off" : "optional",
			maxLength: 16e3,
			maxDepth: 10,
			markup: "text"
		},
		numbers: "counted"
	}, j, M = c(async (t, n) => {
		let { post: r, route: i } = await x(_, t, n), o = async (t) => {
			let i = {
				post: r,
				page: t,
				per_page: C,
				order: "asc",
				orderby: "date_gmt"
			}, o = null, s = (e) => o = Number(e.get("x-wp-totalpages")) || null, c = y(_, "comments", {
				...i,
				_fields: T
			});
			return {
				items: e(await a(c, {
					signal: n,
					onAnswer: s,
					meaning: O
				})),
				pages: o
			};
		}, s = a(y(_, i, { _fields: "comment_status,author" }), { signal: n }).then(d, () => d(null)), c = await f(o, C), { comment_status: l, author: u } = await s;
		return j = u, {
			comments: c.map(N),
			state: l === "closed" ? "closed" : "open"
		};
	});
	function N(e) {
		let n = d(e);
		return {
			id: l(n.id),
			parent: o(n.parent),
			author: {
				name: t(n.author_name),
				url: n.author_url,
				avatar: Object.values(d(n.author_avatar_urls)).at(-1),
				role: o(j) !== null && n.author === j ? "owner" : null
			},
			created: `${l(n.date_gmt)}Z`,
			state: (n.status ?? "approved") === "approved" ? "published" : "pending",
			html: d(n.content).rendered
		};
	}
	async function P(e, t) {
		let { post: n } = await x(_, e.thread, t), { name: i, email: o, url: s } = e.author, c = {
			form: {
				post: n,
				content: e.text,
				author_name: i,
				author_email: o,
				author_url: s,
				...e.parent === null ? {} : { parent: e.parent }
			},
			signal: t,
			meaning: (t) => O(t) ?? k(e, t),
			pause: w
		}, l = h(N(await a(y(_, "comments", {}), c)));
		if (!l) throw new m("invalid-response", "the answer holds no comment");
		return r(l);
	}
	async function F(e, t) {
		let { post: n } = await x(_, e.thread, t), { name: c, email: u, url: f } = e.author, m = {
			comment_post_ID: n,
			comment_parent: e.parent ?? "0"
		}, h = await a(b(_), {
			form: {
				...m,
				author: c,
				email: u,
				url: f,
				comment: e.text
			},
			signal: t,
			isPage: !0,
			pause: w,
			meaning: ({ status: e }) => e === 403 ? "closed" : void 0
		}), g = new URL(l(d(h).url), _), v = o(g.searchParams.get("unapproved"));
		if (v !== null) return r(s(e, v));
		if (g.pathname.endsWith("wp-comments-post.php")) throw i("invalid", "WordPress refused the comment, and says why on a page of its own");
		let y = await M.all(e.thread, t), S = y.findLast((t) => p(t, e, y));
		return r(S ? { ...S } : s(e, `sent-${Date.now()}`));
	}
	return {
		capabilities: () => A,
		list: M.list,
		post: n({
			thread: M,
			send: S ? F : P,
			mayHold: () => !0,
			refusesDuplicates: !0
		})
	};
}
var O = ({ json: e }) => E[l(e.code)];
function k({ author: e }, { json: t }) {
	if (Object.keys(d(d(t.data).params)).includes("author_email")) return ["author.email", "invalid"];
	if (t.code === "rest_comment_author_data_required") return [e.name === "" ? "author.name" : "author.email", "required"];
}
export { D as createBackend };
