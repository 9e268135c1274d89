import { batch as e, computed as t, effect as n, signal as r, useComputed as i, useSignalEffect as a } from "@preact/signals";
import { render as o } from "preact";
import s from "ky";
import { useEffect as c, useLayoutEffect as l, useMemo as u, useRef as d, useState as f } from "preact/hooks";
import { Fragment as p, jsx as m, jsxs as h } from "preact/jsx-runtime";
import g from "dompurify";
// src/protocol.ts
function _(e) {
	return e.replace(/[?#].*$/s, "").replace(/\/+$/, "");
}
function v(e, t) {
	let { thread: n, order: r, limit: i, ...a } = t, o = `${_(e)}/comments?thread=${y(n)}&order=${r}&limit=${i}`;
	for (let [e, t] of Object.entries(a)) t !== void 0 && (o += `&${e}=${y(t)}`);
	return o;
}
function y(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�"));
}
// src/backends/backend.ts
var b = class extends Error {
	name = "CommentsError";
	code;
	status;
	fields;
	retryAfter;
	constructor(e, t, n = {}) {
		super(t, { cause: n.cause }), this.code = e, this.status = n.status, this.fields = n.fields ?? [], this.retryAfter = n.retryAfter ?? null;
	}
}, x = 15e3;
async function S(e, t) {
	let { method: n = "get", body: r, headers: i = {}, signal: a } = t, o = AbortSignal.timeout(x), c, l;
	try {
		c = await s(e, {
			method: n,
			headers: r === void 0 ? i : {
				...i,
				"content-type": "application/json"
			},
			...r === void 0 ? {} : { body: JSON.stringify(r) },
			signal: AbortSignal.any([a, o]),
			timeout: !1,
			throwHttpErrors: (e) => n === "get" && e >= 500,
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
		}), l = await c.text();
	} catch (e) {
		throw a.throwIfAborted(), o.aborted ? new b("timeout", `no answer in ${x / 1e3} s`, { cause: e }) : new b("network", ee(e), { cause: e });
	}
	return C(c, l);
}
function C(e, t) {
	let { status: n } = e, r;
	try {
		r = JSON.parse(t);
	} catch (r) {
		if (e.ok) throw new b("invalid-response", te(e, t), {
			status: n,
			cause: r
		});
	}
	if (e.ok) return r;
	let i = O(r) ? r : {};
	throw new b(E(i.code, n), `HTTP ${n}${w(i)}`, {
		status: n,
		fields: D(i.errors),
		retryAfter: ne(e.headers.get("retry-after"))
	});
}
function ee(e) {
	return e instanceof Error ? e.message : String(e);
}
function te(e, t) {
	let n = e.headers.get("content-type") ?? "no content type", r = /^\s*<(!doctype|html)/i.test(t);
	return `HTTP ${e.status} with ${r ? "an HTML page" : n} instead of JSON`;
}
function w(e) {
	let t = e.detail ?? e.title;
	return typeof t == "string" ? `: ${t.slice(0, 200)}` : "";
}
var T = {
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
function E(e, t) {
	return Object.values(T).find((t) => t === e) ?? T[t] ?? "unavailable";
}
function D(e) {
	return Array.isArray(e) ? e.slice(0, 20).filter((e) => O(e) && typeof e.field == "string" && typeof e.code == "string") : [];
}
function ne(e) {
	if (e === null) return null;
	let t = /^\d+$/.test(e) ? Number(e) : (Date.parse(e) - Date.now()) / 1e3;
	return t >= 0 ? Math.ceil(t) : null;
}
function O(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/model/number.ts
var re = /^[1-9]\d{0,8}(\.[1-9]\d{0,8})*$/;
function k(e) {
	return typeof e == "string" && e.length <= 1e3 && re.test(e);
}
function ie(e, t) {
	let n = e.split("."), r = t.split(".");
	for (let e = 0; e < n.length && e < r.length; e++) {
		let t = Number(n[e]) - Number(r[e]);
		if (t !== 0) return t;
	}
	return n.length - r.length;
}
// src/model/anchor.ts
var A = (e) => typeof e == "string" && /^[\w-]{1,64}$/.test(e);
function j(e) {
	let t = /^#comment-(.+)$/.exec(e)?.[1];
	if (A(t)) return { around: t };
	let n = /^#c([\d.]+)$/.exec(e)?.[1];
	return k(n) ? { number: n } : null;
}
// src/backends/wire.ts
var ae = [
	"published",
	"pending",
	"refused",
	"deleted"
], oe = [
	"reply",
	"edit",
	"delete",
	"like",
	"preview",
	"live"
], se = [
	"required",
	"optional",
	"off"
], M = {
	name: "required",
	email: "off",
	url: "off",
	maxLength: 1e4,
	maxDepth: 8,
	markup: "markdown"
};
function ce(e, t) {
	if (!O(e) || !Array.isArray(e.comments)) throw new b("invalid-response", "the JSON is not a page of comments");
	let n = /* @__PURE__ */ new Map(), r = e.comments;
	for (let e of r) {
		let t = le(e);
		t && !n.has(t.id) && n.set(t.id, t);
	}
	let i = [...n.values()], a = O(e.thread) ? e.thread : {};
	return {
		thread: {
			id: P(a.id) || t,
			count: I(a.count, i.filter(({ state: e }) => e === "published").length),
			state: a.state === "closed" ? "closed" : "open",
			likes: I(a.likes)
		},
		comments: i,
		prev: F(e.prev),
		next: F(e.next),
		skipped: r.length - i.length
	};
}
function le(e) {
	if (!O(e) || !A(e.id)) return null;
	let t = O(e.author) ? e.author : {}, n = ae.find((t) => t === e.state) ?? "published";
	return {
		id: e.id,
		number: k(e.number) ? e.number : null,
		parent: A(e.parent) ? e.parent : null,
		author: {
			name: P(t.name).slice(0, 500),
			url: P(t.url) || null,
			avatar: P(t.avatar) || null,
			role: t.role === "owner" ? "owner" : null
		},
		created: ue(e.created),
		edited: ue(e.edited),
		state: n,
		html: P(e.html),
		likes: I(e.likes),
		namedBy: Array.isArray(e.namedBy) ? e.namedBy.filter(k) : [],
		moreReplies: I(e.moreReplies),
		repliesCursor: F(e.repliesCursor),
		repliesBefore: I(e.repliesBefore)
	};
}
function N(e, t) {
	let n = O(e) ? e : {}, r = O(n.form) ? n.form : {}, i = Array.isArray(n.features) ? n.features : [], a = (e) => se.find((t) => t === r[e]) ?? M[e];
	return {
		post: t,
		features: new Set(oe.filter((e) => i.includes(e))),
		form: {
			name: a("name"),
			email: a("email"),
			url: a("url"),
			maxLength: I(r.maxLength, M.maxLength) || M.maxLength,
			maxDepth: I(r.maxDepth, M.maxDepth) || M.maxDepth,
			markup: r.markup === "text" ? "text" : "markdown",
			...typeof r.stamp == "string" ? { stamp: r.stamp } : {}
		},
		numbers: "stored"
	};
}
var P = (e) => typeof e == "string" ? e : "", F = (e) => P(e).slice(0, 2e3) || null, I = (e, t = 0) => Number.isSafeInteger(e) && e >= 0 ? e : t;
function ue(e) {
	let t = typeof e == "string" ? Date.parse(e) : NaN;
	return t > -6e13 && t < 0xe35fa931a000 ? t : null;
}
// src/backends/afterword.ts
function de(e) {
	let t = N({}, !0), n = /* @__PURE__ */ new Map();
	return {
		capabilities: () => t,
		async list(n, r) {
			let i = await S(v(e, n), { signal: r }), a = ce(i, n.thread);
			return t = N(i, !0), a;
		},
		async post(r, i, a) {
			let { stamp: o } = t.form, s = n.get(i) ?? {
				thread: r.thread,
				parent: r.parent,
				text: r.text,
				author: { ...r.author },
				page: {
					url: location.href.replace(/#.*$/s, ""),
					title: document.title
				},
				...o === void 0 ? {} : { stamp: o }
			};
			n.set(i, s);
			let c = await S(`${_(e)}/comments`, {
				method: "post",
				body: s,
				headers: { "idempotency-key": i },
				signal: a
			}), l = O(c) ? le(c.comment) : null;
			if (!O(c) || l === null) throw new b("invalid-response", "the answer to a post holds no comment");
			return n.delete(i), {
				comment: l,
				token: typeof c.token == "string" ? c.token : null
			};
		}
	};
}
// src/backends/diagnosis.ts
function fe(e, t) {
	if (!(e instanceof b)) return `unexpected error with ${t}: ${String(e)}`;
	let n = `${t}: ${e.message}`;
	switch (e.code) {
		case "network": return `could not reach ${n}. Is it running, is data-endpoint right, and do its CORS headers and this page's CSP (connect-src) allow the request?`;
		case "timeout": return `${n}. The comment server is too slow or hangs.`;
		case "invalid-response": return `${n}. This is not a comment server's answer: set data-endpoint to the URL of yours.`;
		case "not-found": return `${n}. There is no comment server at this path: set data-endpoint to the URL of yours.`;
		case "forbidden": return `${n}. The comment server refuses this site (${location.origin}): allow it with --site.`;
		case "rate-limited": return `${n}. The comment server asks to slow down.`;
		case "unavailable": return `${n}. Look at the comment server's log.`;
		default: return `${n} (${e.code})`;
	}
}
// src/backends/later.ts
function pe(e) {
	let t = null, n = async () => t ??= await e();
	return {
		capabilities: () => t?.capabilities() ?? N({}, !1),
		list: async (e, t) => (await n()).list(e, t),
		async post(e, t, r) {
			let { post: i } = await n();
			if (!i) throw new b("unsupported", "this backend only reads");
			return i(e, t, r);
		}
	};
}
// src/chunks.ts
var me = { static: () => import("./static-B0lb15ji.js") };
// src/events.ts
function L(e, t, n, r = !1) {
	return e.dispatchEvent(new CustomEvent(t, {
		bubbles: !0,
		composed: !0,
		cancelable: r,
		detail: n
	}));
}
// src/near.ts
var he = 1e3;
function ge(e, t) {
	let n = new IntersectionObserver((e) => {
		e.some(({ isIntersecting: e }) => e) && (n.disconnect(), t());
	}, { rootMargin: `${he}px` });
	return n.observe(e), () => n.disconnect();
}
// src/options.ts
var _e = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/, R = (...e) => ({
	values: e.map((e) => `\`${e}\``).join(" "),
	parse: (t) => e.includes(t) ? t : void 0
}), ve = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, z = {
	endpoint: {
		values: "URL",
		default: "the origin that served the script",
		parse: Te
	},
	backend: {
		...R("afterword", "static"),
		default: "`afterword`"
	},
	thread: {
		values: "string",
		default: "the page’s canonical URL, else its own",
		parse: (e) => e && e.length <= 1e3 ? e : void 0
	},
	order: {
		...R("oldest", "newest"),
		default: "`oldest`"
	},
	layout: {
		...R("nested", "flat"),
		default: "`nested`"
	},
	pageSize: {
		values: "1 to 100",
		default: "50",
		parse: ve(1, 100)
	},
	theme: {
		...R("auto", "light", "dark"),
		default: "`auto`"
	},
	lang: {
		values: "BCP 47",
		default: "the nearest `lang`, else the browser’s",
		parse: Ee
	},
	headingLevel: {
		values: "2 to 5",
		default: "2",
		parse: ve(2, 5)
	},
	dates: {
		...R("short", "full"),
		default: "`short`"
	},
	inputPosition: {
		...R("bottom", "top"),
		default: "`bottom`"
	},
	loading: {
		...R("lazy", "eager"),
		default: "`lazy`"
	},
	live: {
		...R("on", "off"),
		default: "`on`"
	},
	keys: {
		values: "present or absent",
		default: "absent",
		parse: () => !0
	}
}, ye = Object.keys(z);
function B(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function be(e) {
	let t = {}, n = [];
	for (let r of ye) {
		let i = e(B(r));
		if (i === null) continue;
		let a = z[r].parse(i.trim()), o = Ce(r, i, a);
		o !== null && n.push(o), a !== void 0 && (t[r] = a);
	}
	return {
		options: t,
		problems: n
	};
}
function xe(e) {
	let t = new Map(Object.entries(e));
	t.delete("strings");
	let n = [];
	for (let [e, r] of t) {
		if (r === void 0) continue;
		if (!Se(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && r === !1) continue;
		let t = String(r), i = z[e].parse(t);
		if (typeof i != typeof r) throw TypeError(`afterword: ${we(e, t)}`);
		let a = Ce(e, t, i);
		a !== null && n.push(a);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return n;
}
function Se(e) {
	return Object.hasOwn(z, e);
}
function Ce(e, t, n) {
	return e === "live" || e === "keys" ? `"${B(e)}" is not in this build` : n === void 0 ? e === "backend" && _e.test(t.trim()) ? `the backend "${t.trim()}" is not in this build; using "afterword"` : `${we(e, t)}; using the default (${z[e].default.replaceAll("`", "")})` : null;
}
function we(e, t) {
	let n = z[e].values.replace(/` `/g, ", ").replaceAll("`", "");
	return `"${B(e)}" can't be ${JSON.stringify(t.slice(0, 80))}: ${n}`;
}
function Te(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function Ee(e) {
	try {
		return Intl.getCanonicalLocales(e)[0];
	} catch {
		return;
	}
}
// src/reserve.ts
var De = /* @__PURE__ */ new WeakMap();
function Oe(e) {
	for (let t of e) De.set(t, t.offsetHeight);
}
function ke(e, t) {
	let n = De.get(e) ?? 0, r = new CSSStyleSheet(), i = (e) => r.replaceSync(e > 0 ? `.holder { min-block-size: ${e}px }` : ""), a = new IntersectionObserver((e) => {
		let t = e.at(-1);
		!t || t.isIntersecting || t.boundingClientRect.top < innerHeight || (i(0), a.disconnect());
	});
	return i(n), {
		sheet: r,
		hold: () => i(Math.max(n, t.offsetHeight)),
		settle: () => a.observe(t),
		stop: () => a.disconnect()
	};
}
// src/settings.ts
function Ae(e, t) {
	return {
		theme: t.theme ?? "auto",
		lang: t.lang ?? je(e),
		layout: t.layout ?? "nested",
		dates: t.dates ?? "short",
		headingLevel: t.headingLevel ?? 2,
		inputPosition: t.inputPosition ?? "bottom"
	};
}
function je(e) {
	let t = e.closest("[lang]:not([lang=\"\"])")?.getAttribute("lang");
	for (let e of [t, navigator.language]) try {
		if (e) return Intl.getCanonicalLocales(e)[0] ?? "en";
	} catch {}
	return "en";
}
// src/store/drafts.ts
function Me() {
	let e = /* @__PURE__ */ new Map(), t = r(/* @__PURE__ */ new Set());
	return {
		author: {
			name: r(""),
			email: r(""),
			url: r("")
		},
		openReplies: t,
		draft(t) {
			let n = e.get(t);
			return n || (n = {
				parent: t,
				text: r(""),
				status: r("idle"),
				problems: r({}),
				refusal: r(null),
				sent: null
			}, e.set(t, n)), n;
		},
		openReply(e) {
			t.value = new Set(t.value).add(e);
		},
		closeReply(e) {
			t.value = new Set([...t.value].filter((t) => t !== e));
		},
		clear(e) {
			e.text.value = "", e.problems.value = {}, e.refusal.value = null, e.sent = null;
		}
	};
}
function Ne(e, t) {
	let n = {};
	for (let r of [
		"name",
		"email",
		"url"
	]) e[r] === "required" && !t[r].trim() && (n[r] = { code: "required" });
	let r = t.email.trim();
	e.email !== "off" && r && !/^[^@\s]+@[^@\s]+$/.test(r) && (n.email = { code: "invalid" }), t.text.trim() || (n.text = { code: "required" });
	let i = [...t.text].length - e.maxLength;
	return i > 0 && (n.text = {
		code: "too-long",
		over: i
	}), n;
}
// src/store/outbox.ts
var Pe = {
	text: "text",
	"author.name": "name",
	"author.email": "email",
	"author.url": "url"
};
function Fe(t, n, r, i) {
	let a = new AbortController();
	async function o(o) {
		if (o.status.value === "sending" || !t.post) return null;
		let s = Ie(n.id, o, r), c = Ne(n.capabilities.value.form, {
			text: s.text,
			...s.author
		});
		if (e(() => {
			o.problems.value = c, o.refusal.value = null;
		}), Object.keys(c).length > 0 || !i.onBeforePost(s)) return null;
		o.status.value = "sending";
		try {
			let { comment: c } = await t.post(s, Le(o, s), a.signal);
			return e(() => {
				o.status.value = "idle", o.text.value === s.text ? r.clear(o) : o.sent = null, n.add(c), s.parent !== null && r.closeReply(s.parent);
			}), i.onPost(c), c;
		} catch (e) {
			return a.signal.aborted || (ze(o, e), i.onError(e)), null;
		}
	}
	return {
		send: o,
		dispose: () => a.abort()
	};
}
function Ie(e, t, n) {
	let { name: r, email: i, url: a } = n.author;
	return Object.freeze({
		thread: e,
		parent: t.parent,
		text: t.text.value,
		author: Object.freeze({
			name: r.value.trim(),
			email: i.value.trim(),
			url: a.value.trim()
		})
	});
}
function Le(e, t) {
	let n = JSON.stringify([
		t.parent,
		t.text,
		t.author.name,
		t.author.email,
		t.author.url
	]);
	return e.sent?.revision !== n && (e.sent = {
		key: Re(),
		revision: n
	}), e.sent.key;
}
function Re() {
	if (typeof crypto.randomUUID == "function") return crypto.randomUUID();
	let e = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
}
function ze(t, n) {
	let r = n instanceof b ? n.code : "invalid-response", i = n instanceof b ? n.fields : [];
	e(() => {
		t.status.value = "idle", t.refusal.value = r, t.problems.value = Object.fromEntries(i.flatMap(Be)), (r === "invalid" || r === "key-reused") && (t.sent = null);
	});
}
function Be({ field: e, code: t }) {
	let n = Object.hasOwn(Pe, e) ? Pe[e] : void 0;
	return n ? [[n, { code: t }]] : [];
}
// src/store/fetching.ts
async function Ve(e, t, n, r) {
	if (n) try {
		let i = await e.list({
			...t,
			...n
		}, r), a = He(i.comments, n);
		if (a !== null || i.prev === null) return {
			page: i,
			found: a
		};
	} catch (e) {
		if (!(e instanceof b) || e.code !== "not-found") throw e;
	}
	return {
		page: await e.list(t, r),
		found: null
	};
}
function He(e, t) {
	for (let { id: n, number: r } of e) if ("around" in t ? n === t.around : r === t.number) return n;
	return null;
}
function Ue(e, t, n) {
	if (e.repliesBefore > 0) return {
		...e,
		repliesBefore: n === 0 ? 0 : Math.max(0, e.repliesBefore - n)
	};
	let r = n === 0 ? null : t.next, i = r === null ? 0 : Math.max(1, e.moreReplies - n);
	return {
		...e,
		repliesCursor: r,
		moreReplies: i
	};
}
function We(e) {
	return e instanceof b ? e : new b("invalid-response", String(e), { cause: e });
}
function Ge(e, t, n = 4) {
	let r = /* @__PURE__ */ new Map();
	for (let t of e) r.has(t.id) || r.set(t.id, t);
	let i = /* @__PURE__ */ new Map();
	for (let e of r.values()) {
		let t = e.parent !== null && r.has(e.parent) ? e.parent : null, n = i.get(t);
		n ? n.push(e) : i.set(t, [e]);
	}
	for (let e of i.values()) e.sort(V);
	let a = /* @__PURE__ */ new Set(), o = (i.get(null) ?? []).map((e) => Ke(e, r, i, a, n));
	if (a.size < r.size) {
		for (let e of [...r.values()].sort(V)) a.has(e.id) || o.push(Ke(Je(e, r), r, i, a, n));
		o.sort((e, t) => V(e.comment, t.comment));
	}
	return t === "newest" ? o.reverse() : o;
}
function V(e, t) {
	return e.number !== null && t.number !== null ? ie(e.number, t.number) || (e.id < t.id ? -1 : 1) : e.number === null ? t.number === null ? (e.created ?? Infinity) - (t.created ?? Infinity) || (e.id < t.id ? -1 : 1) : 1 : -1;
}
function Ke(e, t, n, r, i) {
	let a = qe(e, 1, t);
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
			node: qe(e, s.depth + 1, t),
			home: l
		});
	}
	return a;
}
function qe(e, t, n) {
	let r = t > 1 && e.parent !== null ? n.get(e.parent) ?? null : null;
	return {
		comment: e,
		depth: t,
		parent: r,
		orphan: e.parent !== null && r === null,
		replies: []
	};
}
function Je(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; !n.has(r);) n.add(r), r = t.get(r.parent ?? "") ?? r;
	let i = [r];
	for (let e = t.get(r.parent ?? ""); e && e !== r; e = t.get(e.parent ?? "")) i.push(e);
	return i.sort(V)[0] ?? e;
}
// src/store/state.ts
function Ye(e, n) {
	let i = r("loading"), a = r(null), o = r(/* @__PURE__ */ new Map()), s = r(/* @__PURE__ */ new Set()), c = r(e), l = {
		prev: r(null),
		next: r(null)
	}, u = {
		prev: r("idle"),
		next: r("idle")
	}, d = t(() => Ge(o.value.values(), c.value)), f = ({ comment: e }) => s.value.has(e.id) && c.value === "oldest" && l.next.value !== null, p = (e) => t(() => l[e].value === null ? null : u[e].value);
	return {
		status: i,
		failure: a,
		comments: o,
		added: s,
		order: c,
		cursors: l,
		loading: u,
		count: r(0),
		open: r(!0),
		capabilities: r(n),
		replies: r(/* @__PURE__ */ new Map()),
		target: r(null),
		missing: r(!1),
		loaded: t(() => a.value === null && (i.value === "ready" || o.value.size > 0)),
		tree: t(() => d.value.filter((e) => !f(e))),
		beyond: t(() => d.value.filter(f)),
		ends: {
			prev: p("prev"),
			next: p("next")
		}
	};
}
// src/store/thread.ts
function Xe(t, n) {
	let r = Ye(n.order, t.capabilities()), { status: i, failure: a, comments: o, added: s, count: c, open: l, capabilities: u, order: d } = r, { cursors: f, loading: p, replies: m, target: h, missing: g } = r, _ = /* @__PURE__ */ new Map(), v = new AbortController(), y = !1, b = (e) => ({
		thread: n.thread,
		order: d.value,
		limit: n.pageSize,
		...e
	});
	function x(n, r) {
		let i = n.comments.filter(({ id: e }) => !r.has(e)), a = new Set(n.comments.map(({ id: e }) => e));
		return e(() => {
			o.value = new Map([...r, ...n.comments.map((e) => [e.id, e])]), s.value = new Set([...s.value].filter((e) => r.has(e) && !a.has(e))), u.value = t.capabilities(), c.value = n.thread.count, l.value = n.thread.state === "open";
		}), n.skipped > 0 && console.warn(`[afterword] ${n.skipped} of the comments could not be read and were left out.`), i;
	}
	async function S(r = null) {
		y = !0, v.abort();
		let { signal: o } = v = new AbortController();
		i.value = "loading";
		try {
			let { page: s, found: c } = await Ve(t, b({}), r, o);
			o.throwIfAborted(), e(() => {
				x(s, /* @__PURE__ */ new Map()), f.prev.value = s.prev, f.next.value = s.next, p.prev.value = p.next.value = "idle", m.value = /* @__PURE__ */ new Map(), _.clear(), g.value = r !== null && c === null && n.isAlone?.() !== !1, i.value = "ready", a.value = null, c && (h.value = {
					id: c,
					how: "link"
				});
			}), n.onLoad(s.thread.count);
		} catch (t) {
			if (o.aborted) return;
			e(() => {
				a.value = We(t), i.value = "failed";
			}), n.onError(t);
		}
	}
	async function C(r, i, a) {
		let { signal: o } = v;
		r("loading");
		try {
			let n = await t.list(i, o);
			return o.throwIfAborted(), e(() => (r("idle"), a(n)));
		} catch (e) {
			return o.aborted || (r("failed"), n.onError(e)), [];
		}
	}
	async function ee(e) {
		let t = f[e].value;
		return t === null || p[e].value === "loading" ? [] : C((t) => p[e].value = t, b({ cursor: t }), (n) => {
			let r = x(n, o.value);
			return f[e].value = r.length === 0 || n[e] === t ? null : n[e], r;
		});
	}
	async function te(e) {
		if (m.value.get(e.id) === "loading") return [];
		let t = (t) => m.value = new Map(m.value).set(e.id, t), n = e.repliesBefore > 0 ? _.get(e.id) : e.repliesCursor;
		return C(t, b({
			parent: e.id,
			...n ? { cursor: n } : {}
		}), (t) => {
			let n = t.comments.filter(({ id: t }) => t !== e.id), r = x({
				...t,
				comments: n
			}, o.value);
			return e.repliesBefore > 0 && _.set(e.id, t.next), E(Ue(e, t, r.length)), r;
		});
	}
	function w(e) {
		let t = j(e);
		return t && He(o.value.values(), t);
	}
	async function T(e) {
		let t = j(e), n = w(e);
		n === null ? t && await S(t) : D(n, "link");
	}
	function E(t) {
		let n = o.value.get(t.id);
		e(() => {
			o.value = new Map(o.value).set(t.id, t), n || (t.parent === null && (s.value = new Set(s.value).add(t.id)), t.state === "published" && (c.value += 1));
		});
	}
	function D(e, t) {
		g.value = !1, h.value = {
			id: e,
			how: t
		};
	}
	return {
		...r,
		id: n.thread,
		load: () => S(i.value === "ready" ? null : j(n.hash)),
		more: ee,
		moreReplies: te,
		async setOrder(e) {
			e !== d.value && (d.value = e, y && await S());
		},
		holds: w,
		followHash: T,
		add: E,
		show: D,
		dispose: () => v.abort()
	};
}
// src/styles/body.css?inline
var Ze = ".body{overflow-clip-margin:.5em;unicode-bidi:isolate;overflow:clip}.plain{white-space:pre-line}.body>:first-child{margin-block-start:.35em}.body p,.body ul,.body ol,.body dl,.body pre,.body table{margin-block:.35em .6em}.body ul,.body ol{padding-inline-start:1.6em}.body dd{margin-inline-start:1.6em}.body blockquote{border-inline-start:3px solid var(--_border);color:var(--_muted);margin:.4em 0;padding-inline-start:.9em}.body :is(code,kbd,samp,pre){direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,SF Mono,Menlo,Consolas,monospace;font-size:.88em}.body :is(code,kbd){background:var(--_surface);border-radius:.3em;padding:.1em .3em}.body pre{border-radius:var(--_radius);background:var(--_surface);overflow-wrap:normal;white-space:pre;max-inline-size:100%;padding:.8em 1em;line-height:1.45;overflow-x:auto}.body pre code{font-size:inherit;background:0 0;padding:0}.body table{border-collapse:collapse;max-inline-size:100%;font-size:.94em;display:block;overflow-x:auto}.body :is(th,td){border:1px solid var(--_border);text-align:start;vertical-align:top;padding:.3em .7em}.body hr{border:0;border-block-start:1px solid var(--_border);margin-block:1em}.body mark{background:color-mix(in srgb, var(--_accent) 18%, transparent);color:inherit}", Qe = ".comment{grid-template-columns:var(--_avatar) minmax(0, 1fr);column-gap:calc(.9 * var(--_space));padding-block:.35em calc(.9 * var(--_space));border-radius:var(--_radius);scroll-margin-block:6em 2em;display:grid}.comment:focus{outline:none}.comment:focus-visible{outline:var(--_focus);outline-offset:.2em}.highlighted{background:var(--_wash);box-shadow:0 0 0 .5em var(--_wash)}.avatar{inline-size:var(--_avatar);block-size:var(--_avatar);object-fit:cover;background:var(--_surface);border-radius:50%;place-items:center;display:grid;overflow:hidden}span.avatar{--_tint:light-dark(oklch(45% .08 var(--_hue,250)),oklch(80% .08 var(--_hue,250)));background:color-mix(in srgb, var(--_tint) 15%, transparent);font-family:var(--_sans);color:var(--_tint);font-weight:600;line-height:1}.initials{font-size:.84em}.tint-0{--_hue:250}.tint-1{--_hue:75}.tint-2{--_hue:310}.tint-3{--_hue:140}.tint-4{--_hue:30}.tint-5{--_hue:200}.tint-6{--_hue:350}.tint-7{--_hue:105}span.avatar.none{background:0 0}.main{min-inline-size:0}.meta{justify-content:space-between;align-items:baseline;column-gap:.55em;font-size:.94em;line-height:1.5;display:flex}.byline{flex-wrap:wrap;align-items:baseline;column-gap:.55em;min-inline-size:0;display:flex}.author{font-weight:600}.author a{color:inherit;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border)}.author a:hover{color:var(--_accent)}.author,.author a,bdi{overflow-clip-margin:.3em;unicode-bidi:isolate;overflow:clip}.badge{background:color-mix(in srgb, var(--_accent) 13%, transparent);color:var(--_accent);font:600 .72em/1 var(--_sans);border-radius:1em;align-self:center;padding:.3em .55em}.date,.to,.gone{color:var(--_muted);font-size:.92em}.date{position:relative}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);white-space:nowrap;background:canvas;border-radius:.4em;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}.date:hover .full-date,.meta:has(.number:focus-visible) .full-date{display:block}.to{text-decoration:none}a.to:hover{text-decoration:underline}.thread:not(.flat) :is(.to.never,.to.narrow){display:none}.gone{font-style:italic}.number{min-inline-size:24px;color:var(--_muted);font-variant-numeric:tabular-nums lining-nums;text-align:end;border-radius:.35em;flex:none;margin-block:-.15em;padding:.15em .4em;font-size:.88em;text-decoration:none}.number:hover{background:var(--_wash);color:var(--_accent)}.actions{align-items:center;gap:1.1em;display:flex}.quiet{min-block-size:24px;min-inline-size:24px;color:var(--_muted);font:.82em/1.3 var(--_sans);background:0 0;border:0;padding:.45em 0}.quiet:hover,.quiet[aria-expanded=true]{color:var(--_accent)}@container thread (inline-size<480px){.comment{grid-template-columns:calc(.85 * var(--_avatar)) minmax(0, 1fr);column-gap:.7em}.avatar{inline-size:calc(.85 * var(--_avatar));block-size:calc(.85 * var(--_avatar))}.initials{font-size:.74em}.thread:not(.flat) .to.narrow{display:inline}}", $e = ".composer{margin-block-start:calc(2 * var(--_space));scroll-margin-block:6em 2em}.composer.in-place{margin-block:.6em calc(.6 * var(--_space))}.title{margin-block-end:.6em;font-size:1.05em;font-weight:600}.in-place .title{font-size:.92em}.card{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface)}.card:focus-within{border-color:var(--_accent);box-shadow:0 0 0 3px color-mix(in srgb, var(--_accent) 18%, transparent)}.field{flex-direction:column;gap:.25em;min-inline-size:0;display:flex}.label{font:.82em/1.35 var(--_sans);color:var(--_muted)}.hint:before{content:\"· \"}.input{border:1px solid var(--_border);border-radius:calc(.65 * var(--_radius));background:color-mix(in srgb, Canvas 55%, transparent);inline-size:100%;min-inline-size:0;padding:.5em .6em;display:block}.field:not(.field-text) .input{font:.92em/1.35 var(--_sans)}.input[aria-invalid=true]{border-color:var(--_danger)}.field-text{gap:0}.field-text .label{padding:.8em calc(var(--_space) / .82) 0}.field-text .input{min-block-size:7em;max-block-size:60vh;padding:.35em var(--_space) .6em;border-radius:var(--_radius);line-height:inherit;resize:vertical;field-sizing:content;background:0 0;border:0;outline:none}.field-text .error{padding:0 var(--_space) .6em}.who{padding:.75em var(--_space) .2em;border-block-start:1px solid var(--_border);grid-template-columns:repeat(auto-fit,minmax(min(100%,11em),1fr));gap:.25em .8em;display:grid}.who>.field{grid-template-rows:subgrid;grid-row:span 3;display:grid}.who>.field .label{align-self:end}.who:empty{padding:0}.bar{padding:.75em var(--_space) .85em;flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:.6em 1.1em;display:flex}.bar .error{flex:12em}.error{color:var(--_danger);font:.85em/1.4 var(--_sans)}.send{border-radius:calc(.8 * var(--_radius));background:var(--_accent);color:light-dark(#fff,#16171a);font:600 .88em/1.2 var(--_sans);border:1px solid #0000;padding:.7em 1.15em}.send:hover,.outlined:hover{filter:brightness(1.08)}.send[aria-disabled=true]{opacity:.65;cursor:progress}", et = ".skeleton,.failed{min-block-size:24em}.skeleton{gap:calc(1.6 * var(--_space));flex-direction:column;padding-block-start:calc(4 * var(--_space));animation:.2s .3s both appear;display:flex}@keyframes appear{0%{visibility:hidden;opacity:0}}.ghost{grid-template-columns:var(--_avatar) 1fr;column-gap:calc(.9 * var(--_space));display:grid}.bones{background:linear-gradient(var(--_border) 0 0) 0 .4em / 9em .7em no-repeat, linear-gradient(var(--_surface) 0 0) 0 2.1em / 100% .8em no-repeat, linear-gradient(var(--_surface) 0 0) 0 3.6em / 72% .8em no-repeat;border-radius:.3em;block-size:5.2em}.failed{align-items:flex-start;gap:var(--_space);border-block-start:1px solid var(--_border);flex-direction:column;padding-block-start:calc(1.4 * var(--_space));display:flex}.outlined{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));background:var(--_surface);font:600 .88em/1.2 var(--_sans);padding:.6em 1.1em}.notice{border-inline-start:3px solid var(--_accent);background:var(--_wash);border-radius:.3em;margin-block-end:var(--_space);padding:.6em .9em;font-size:.92em}.main .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}.closed{margin-block-start:calc(2 * var(--_space))}@media (prefers-reduced-motion:reduce){.skeleton{animation-duration:1ms}}@media (forced-colors:active){.highlighted{outline:2px solid highlight}.avatar{border:1px solid canvastext}}@media print{.actions,.composer,.more,.sort,.leave{display:none}}", tt = ":host{inline-size:100%;display:block}:host([hidden]){display:none!important}.root{all:initial;color-scheme:inherit;visibility:inherit;pointer-events:inherit;cursor:inherit;overflow-wrap:anywhere;-moz-text-size-adjust:100%;text-size-adjust:100%;--_accent:var(--afterword-accent-color,light-dark(#8a3324,#e59b85));--_muted:var(--afterword-muted-color,color-mix(in srgb, currentColor 68%, transparent));--_surface:var(--afterword-surface,color-mix(in srgb, currentColor 4%, transparent));--_border:var(--afterword-border-color,color-mix(in srgb, currentColor 16%, transparent));--_danger:var(--afterword-danger-color,light-dark(#b3261e,#f2a59e));--_success:var(--afterword-success-color,light-dark(#2e6b3f,#8fcf9f));--_radius:var(--afterword-radius,.6em);--_space:var(--afterword-spacing,1em);--_avatar:var(--afterword-avatar-size,2.6em);--_focus:var(--afterword-focus-outline,2px solid var(--_accent));--_sans:system-ui, -apple-system, \"Segoe UI\", sans-serif;--_wash:color-mix(in srgb, var(--_accent) 8%, transparent);color:var(--afterword-text-color,inherit);background:var(--afterword-background,transparent);font-family:var(--afterword-font-family,inherit);font-size:var(--afterword-font-size,inherit);line-height:var(--afterword-line-height,1.55);column-rule-color:color-mix(in srgb, currentColor, currentColor);display:block;container:thread/inline-size}.root[data-theme=light],.root[data-theme=auto][data-tone=light]{color-scheme:light}.root[data-theme=dark],.root[data-theme=auto][data-tone=dark]{color-scheme:dark}.root[data-theme=light],.root[data-theme=dark]{color:var(--afterword-text-color,light-dark(#24262b,#e4e2dc));background:var(--afterword-background,light-dark(#fdfcf9,#16171a));padding:var(--_space)}*,:before,:after{box-sizing:border-box}h2,h3,h4,h5,h6,p,ol{margin:0;padding:0}a{color:var(--_accent);text-underline-offset:.15em}button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}button{cursor:pointer}[hidden]{display:none}:focus-visible{outline:var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}", nt = ".thread{position:relative}.head{align-items:baseline;gap:.2em var(--_space);border-block-end:1px solid var(--_border);flex-wrap:wrap;margin-block-end:calc(1.4 * var(--_space));padding-block-end:.6em;display:flex}.heading{font-size:1.3em;font-weight:600;line-height:1.3}.heading:focus{outline:none}.leave{font-size:.95em}.sort{max-inline-size:100%;color:var(--_muted);cursor:pointer;background:0 0;border:0;border-radius:.35em;margin-inline-start:auto;padding:.35em .2em;font-size:.88em}.sort option{color:canvastext;background:canvas}.list,.replies{list-style:none}.item{position:relative}.replies{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.answered:before{content:\"\";inset-block:calc(var(--_avatar) + .9 * var(--_space)) var(--_space);background:var(--_border);inline-size:1px;position:absolute;inset-inline-start:calc(var(--_avatar) / 2)}.more{margin-block:.4em calc(1.2 * var(--_space))}.item>.more{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.flat .replies{margin-inline-start:0}.flat .answered:before{content:none}@container thread (inline-size<480px){.replies .replies{margin-inline-start:0}.replies,.item>.more{margin-inline-start:1.1em}.answered:before{inset-block-start:calc(.85 * var(--_avatar) + .8em);inset-inline-start:.25em}.replies .answered:before{content:none}}", H = null;
function rt() {
	return H || (H = new CSSStyleSheet(), H.replaceSync([
		tt,
		nt,
		Qe,
		Ze,
		$e,
		et
	].join("\n"))), H;
}
// src/text/strings.ts
var it = {
	count: {
		one: "{count} comment",
		other: "{count} comments"
	},
	empty: "No comments yet",
	leaveOne: "leave one",
	order: "Order of comments",
	oldest: "Oldest first",
	newest: "Newest first",
	loading: "Loading comments…",
	retry: "Retry",
	retrying: "Trying again…",
	more: "Show more comments",
	earlier: "Show earlier comments",
	moreReplies: {
		one: "Show {count} more reply",
		other: "Show {count} more replies"
	},
	earlierReplies: {
		one: "Show {count} earlier reply",
		other: "Show {count} earlier replies"
	},
	moreFailed: "That didn’t load. Try again.",
	loaded: {
		one: "{count} more comment loaded.",
		other: "{count} more comments loaded."
	},
	notHere: "The comment you were looking for isn’t here. It may have been removed.",
	anonymous: "Anonymous",
	owner: "Author",
	comment: "Comment {number} by {name}",
	unnumbered: "Comment by {name}",
	inReplyTo: "in reply to {number}",
	inReplyToName: "in reply to {number}, {name}",
	inReplyToRemoved: "in reply to a removed comment",
	permalink: "Link to comment {number}",
	deleted: "This comment was deleted.",
	held: "Awaiting approval. Only you can see this.",
	reply: "Reply",
	replyTo: "Reply to {name}, comment {number}",
	closed: "Comments are closed.",
	write: "Leave a comment",
	replying: "Reply to {number}, {name}",
	fieldText: "Comment",
	fieldName: "Name",
	fieldEmail: "E-mail",
	fieldUrl: "Website",
	emailHint: "not published",
	required: "required",
	optional: "optional",
	post: "Post comment",
	postReply: "Post reply",
	posting: "Posting…",
	cancel: "Cancel",
	posted: "Comment {number} posted.",
	postedHeld: "Thank you. Your comment is awaiting approval.",
	error: "Error: {message}",
	missing: "Fill in this field.",
	missingText: "Write something first.",
	tooLong: {
		one: "Too long: {count} character over.",
		other: "Too long: {count} characters over."
	},
	tooLongField: "This is too long. Make it shorter.",
	invalidEmail: "This isn’t an e-mail address. It looks like ann@example.com.",
	invalidUrl: "This isn’t a web address. It looks like https://example.com.",
	invalidField: "This can’t be used as it is. Change it and try again.",
	checkFields: "Some fields need another look.",
	failedTitle: "Comments could not be loaded.",
	notSent: "Not sent: {message} Your text is still here.",
	network: "The comment server can’t be reached. Check your connection and try again.",
	timeout: "The comment server took too long to answer. Try again.",
	unreadable: "The comment server gave an answer that can’t be read.",
	"closed-problem": "Comments were closed in the meantime.",
	forbidden: "The comment server doesn’t accept comments from this page.",
	"not-found": "The comment you answer is no longer there.",
	duplicate: "You said this a moment ago.",
	conflict: "This is still being sent. Wait a moment and try again.",
	"too-large": "This is too long to send. Make it shorter.",
	"rate-limited": "Too many comments in a short time. Wait a moment and try again.",
	unavailable: "The comment server has a problem. Try again later."
};
function at(e, t = {}) {
	let n = {
		own: new Intl.PluralRules(e),
		english: new Intl.PluralRules("en")
	}, r = new Intl.NumberFormat(e);
	return (e, i = {}) => {
		let a = Object.hasOwn(t, e) ? t[e] : void 0, o = a ?? it[e], s = i.count, c = typeof s == "number" ? n[a ? "own" : "english"].select(s) : "other";
		return (typeof o == "string" ? o : o[c] ?? o.other).replace(/\{(\w+)\}/g, (e, t) => {
			let n = Object.hasOwn(i, t) ? i[t] : void 0;
			return n === void 0 ? e : typeof n == "number" ? r.format(n) : n;
		});
	};
}
// src/thread-id.ts
function ot(e) {
	let t = e.canonical ? ct(e.canonical, e.url) : null;
	if (t) return lt(t) + t.search;
	let n = ct(e.url);
	return n && lt(n);
}
function st(e) {
	let t = e.querySelector("link[rel~=\"canonical\" i][href]:not([href=\"\"])");
	return ot({
		url: e.location.href,
		canonical: t && t.href
	});
}
function ct(e, t) {
	try {
		let n = new URL(e, t);
		return /^https?:$/.test(n.protocol) && n.hostname ? n : null;
	} catch {
		return null;
	}
}
function lt(e) {
	let t = new URL(e);
	try {
		t.pathname = decodeURI(e.pathname.replace(/%(?=25|5c|0[9ad])/gi, "%25"));
	} catch {}
	let n = t.pathname.replace(/%[0-9a-f]{2}/gi, (e) => e.toUpperCase()).replace(/\/index\.html$/, "").replace(/\/+$/, "");
	return `${e.hostname.replace(/^www\./, "")}${n || "/"}`;
}
// src/tone.ts
function ut(e) {
	let t = () => {
		let t = dt(getComputedStyle(e).columnRuleColor) ? "dark" : "light";
		e.dataset.tone !== t && (e.dataset.tone = t);
	}, n = matchMedia("(prefers-color-scheme: dark)"), r = new MutationObserver(t);
	for (let e of [document.documentElement, document.body]) r.observe(e, { attributes: !0 });
	return n.addEventListener("change", t), t(), () => {
		r.disconnect(), n.removeEventListener("change", t);
	};
}
function dt(e) {
	let [t = 0, n = 0, r = 0] = (e.match(/[\d.e-]+(?=[ )])/g) ?? []).map(Number);
	return .2126 * t + .7152 * n + .0722 * r > .5;
}
// src/views/problems.ts
var ft = {
	network: "network",
	timeout: "timeout",
	"invalid-response": "unreadable",
	invalid: "checkFields",
	"key-reused": "conflict",
	closed: "closed-problem",
	forbidden: "forbidden",
	"not-found": "not-found",
	gone: "not-found",
	duplicate: "duplicate",
	conflict: "conflict",
	"too-large": "too-large",
	unsupported: "unavailable",
	"rate-limited": "rate-limited",
	unavailable: "unavailable"
};
function pt(e, t) {
	return e === "not-found" || e === "forbidden" ? t.t("unavailable") : t.t(ft[e] ?? "unavailable");
}
function mt(e, t) {
	return t.t("notSent", { message: t.t(ft[e] ?? "unavailable") });
}
function ht(e, t, n) {
	return n.t("error", { message: gt(e, t, n) });
}
function gt(e, { code: t, over: n }, r) {
	return t === "required" ? r.t(e === "text" ? "missingText" : "missing") : t === "too-long" ? n ? r.t("tooLong", { count: n }) : r.t("tooLongField") : e === "email" ? r.t("invalidEmail") : r.t(e === "url" ? "invalidUrl" : "invalidField");
}
// src/views/field.tsx
var _t = {
	name: {
		type: "text",
		autocomplete: "name"
	},
	email: {
		type: "email",
		autocomplete: "email"
	},
	url: {
		type: "url",
		autocomplete: "url"
	}
};
function vt({ name: e, id: t, label: n, hints: r, value: i, problem: a, required: o, ui: s }) {
	let c = {
		id: t,
		name: e,
		value: i,
		onInput: (e) => {
			i.value = e.currentTarget.value;
		},
		dir: "auto",
		"aria-required": o,
		"aria-invalid": a !== void 0,
		"aria-describedby": `${t}-hint ${t}-error`
	};
	return /* @__PURE__ */ h("div", {
		class: `field field-${e}`,
		children: [
			/* @__PURE__ */ h("label", {
				part: "label",
				class: "label",
				for: t,
				children: [
					n,
					" ",
					r.length > 0 && /* @__PURE__ */ m("span", {
						part: "hint",
						class: "hint",
						id: `${t}-hint`,
						children: r.join(", ")
					})
				]
			}),
			/* @__PURE__ */ m("div", {
				part: "field",
				class: "box",
				children: e === "text" ? /* @__PURE__ */ m("textarea", {
					...c,
					part: "input",
					class: "input",
					rows: 4,
					spellcheck: !0,
					enterkeyhint: "enter"
				}) : /* @__PURE__ */ m("input", {
					...c,
					..._t[e],
					part: "input",
					class: "input"
				})
			}),
			/* @__PURE__ */ m("p", {
				part: "error",
				class: "error",
				id: `${t}-error`,
				hidden: a === void 0,
				children: a && ht(e, a, s)
			})
		]
	});
}
// src/views/composer.tsx
var yt = [
	{
		name: "name",
		label: "fieldName"
	},
	{
		name: "email",
		label: "fieldEmail"
	},
	{
		name: "url",
		label: "fieldUrl"
	}
];
function bt({ parent: e, onCancel: t, ui: n }) {
	let { t: r, drafts: i, thread: a, outbox: o } = n, s = d(null), l = i.draft(e?.id ?? null), u = a.capabilities.value.form, f = l.problems.value, p = l.refusal.value, g = l.status.value === "sending", _ = (t) => `${e ? `reply-${e.id}` : "composer"}-${t}`;
	c(() => {
		e && s.current?.querySelector("textarea")?.focus();
	}, [e?.id]);
	let v = async () => {
		let e = await o.send(l);
		if (e) {
			a.show(e.id, "posted");
			let t = e.number === null || e.state === "pending";
			n.announce(t ? r("postedHeld") : r("posted", { number: e.number ?? "" }));
		} else requestAnimationFrame(() => St(s.current)?.focus());
	}, y = (e) => {
		e.isComposing || (e.key === "Enter" && (e.ctrlKey || e.metaKey) ? (e.preventDefault(), v()) : e.key === "Escape" && t && (e.stopPropagation(), t()));
	}, b = `h${Math.min(6, n.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ h("form", {
		part: "composer",
		class: e ? "composer in-place" : "composer",
		"aria-labelledby": _("title"),
		noValidate: !0,
		ref: s,
		onKeyDown: y,
		onSubmit: (e) => {
			e.preventDefault(), v();
		},
		children: [/* @__PURE__ */ m(b, {
			class: "title",
			id: _("title"),
			children: e ? /* @__PURE__ */ m("bdi", { children: r("replying", {
				number: e.number,
				name: e.name
			}) }) : r("write")
		}), /* @__PURE__ */ h("div", {
			class: "card",
			children: [
				/* @__PURE__ */ m(vt, {
					name: "text",
					id: _("text"),
					label: r("fieldText"),
					hints: [],
					value: l.text,
					problem: f.text,
					required: !0,
					ui: n
				}),
				/* @__PURE__ */ m("div", {
					class: "who",
					children: yt.map(({ name: e, label: t }) => {
						let a = u[e];
						return a === "off" ? null : /* @__PURE__ */ m(vt, {
							name: e,
							id: _(e),
							label: r(t),
							hints: xt(e, a, n),
							value: i.author[e],
							problem: f[e],
							required: a === "required",
							ui: n
						}, e);
					})
				}),
				/* @__PURE__ */ h("div", {
					class: "bar",
					children: [
						p !== null && /* @__PURE__ */ m("p", {
							part: "error",
							class: "error",
							role: "alert",
							tabIndex: -1,
							children: mt(p, n)
						}),
						t && /* @__PURE__ */ m("button", {
							part: "button",
							class: "quiet",
							type: "button",
							onClick: t,
							children: r("cancel")
						}),
						/* @__PURE__ */ m("button", {
							part: "button",
							class: "send",
							type: "submit",
							"aria-disabled": g,
							children: r(g ? "posting" : e ? "postReply" : "post")
						})
					]
				})
			]
		})]
	});
}
function xt(e, t, n) {
	let r = e === "email" ? [n.t("emailHint")] : [];
	return [n.t(t === "required" ? "required" : "optional"), ...r];
}
function St(e) {
	return e?.querySelector("[aria-invalid=\"true\"], [role=\"alert\"]") ?? null;
}
// src/text/web-url.ts
var Ct = 2e3;
function wt(e) {
	try {
		let t = new URL(e);
		return t.username || t.password ? null : t;
	} catch {
		return null;
	}
}
function U(e) {
	if (typeof e != "string" || e.length > Ct) return null;
	let t = wt(e);
	return t && /^https?:$/.test(t.protocol) ? t.href : null;
}
// src/views/names.ts
function W(e, t) {
	return e.author.name.trim() || t.t("anonymous");
}
function Tt(e, t) {
	let n = W(e.comment, t), { number: r } = e.comment, i = r === null ? t.t("unnumbered", { name: n }) : t.t("comment", {
		number: r,
		name: n
	});
	if (e.orphan) return `${i}, ${t.t("inReplyToRemoved")}`;
	let a = e.parent?.number;
	return a ? `${i}, ${t.t("inReplyTo", { number: a })}` : i;
}
function Et(e) {
	let t = e.split(/[\s.]+/u).filter((e) => /[\p{L}\p{N}]/u.test(e));
	return [t[0], t.length > 1 ? t.at(-1) : void 0].map((e) => e?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? "").join("").toLocaleUpperCase();
}
function Dt(e, t) {
	let n = 0;
	for (let t of e) n = (n * 31 + (t.codePointAt(0) ?? 0)) % 99991;
	return n % t;
}
function Ot(e) {
	return `${location.href.replace(/#.*$/s, "")}#comment-${e}`;
}
// src/views/avatar.tsx
var kt = 8;
function At({ name: e, url: t }) {
	let n = U(t), [r, i] = f(null);
	return n !== null && r !== n ? /* @__PURE__ */ m("img", {
		part: "avatar",
		class: "avatar",
		src: n,
		alt: "",
		loading: "lazy",
		decoding: "async",
		referrerpolicy: "no-referrer",
		onError: () => i(n)
	}) : /* @__PURE__ */ m("span", {
		part: "avatar",
		class: `avatar tint-${Dt(e, kt)}`,
		"aria-hidden": "true",
		children: /* @__PURE__ */ m("span", {
			class: "initials",
			children: Et(e) || "·"
		})
	});
}
// src/text/plain-text.ts
var jt = /* @__PURE__ */ new Map([
	["amp", "&"],
	["apos", "'"],
	["gt", ">"],
	["lt", "<"],
	["nbsp", "\xA0"],
	["quot", "\""]
]);
function G(e) {
	return e.replace(/\0/g, "").replace(/<!--[^]*?(?:-->|$)/g, "").replace(/<(script|style|template|noscript|iframe|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi, "").replace(/<(?:br|hr|\/(?:p|li|dt|dd|tr|pre|div|blockquote|h[1-6]))\b[^<>]*>\n?/gi, "\n").replace(/<[a-z/!?][^<>]*>/gi, "").replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, Mt).trim();
}
function Mt(e, t, n, r) {
	if (r) return jt.get(r.toLowerCase()) ?? e;
	let i = t ? Number.parseInt(t, 16) : Number(n);
	return i > 0 && i <= 1114111 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : e;
}
// src/text/sanitize.ts
var Nt = 4e4, Pt = 1e3, Ft = "a abbr b blockquote br cite code dd del dfn dl dt em hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var table thead tbody tr th td time", It = "nofollow ugc noopener noreferrer", K = (e) => (t) => e.test(t) ? t : null, q = /* @__PURE__ */ new Map([
	["href", [(e) => /^(?:https?:\/\/|mailto:)/i.test(e) && wt(e) ? e : null, ["a"]]],
	["title", [(e) => e, [
		"a",
		"abbr",
		"dfn"
	]]],
	["dir", [K(/^(?:ltr|rtl|auto)$/i)]],
	["lang", [K(/^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,6}$/i)]],
	["cite", [(e) => U(e) && e, [
		"blockquote",
		"del",
		"ins",
		"q"
	]]],
	["datetime", [K(/^(?=.*\d)[-+:.\dTPZWYMDHS ]{2,40}$/i), [
		"del",
		"ins",
		"time"
	]]],
	["start", [K(/^-?\d{1,9}$/), ["ol"]]],
	["reversed", [() => "", ["ol"]]],
	["colspan", [K(/^[1-9]\d?$/), ["td", "th"]]],
	["rowspan", [K(/^[1-9]\d?$/), ["td", "th"]]],
	["class", [(e) => e.split(/\s+/).find((e) => /^language-[\w+#.-]{1,40}$/.test(e)) ?? null, ["code"]]]
]), J;
function Lt(e) {
	if (!/[<&\0\r]/.test(e)) return Y(e);
	if (J === void 0 && (J = zt()), !J || Rt(e)) return Y(G(e));
	try {
		return J.sanitize(e, { RETURN_DOM_FRAGMENT: !0 }) ?? Y(G(e));
	} catch {
		return Y(G(e));
	}
}
function Rt(e) {
	return e.length > Nt || (e.match(/<[a-z]/gi)?.length ?? 0) > Pt;
}
function Y(e) {
	let t = new DocumentFragment();
	return e && t.append(e), t;
}
function zt() {
	let e;
	try {
		e = window.trustedTypes?.createPolicy("afterword", {
			createHTML: (e) => e,
			createScript: Vt,
			createScriptURL: Vt
		});
	} catch {
		return X("the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'");
	}
	try {
		let t = g(window);
		return t.isSupported ? Bt(t, e) : X("DOMPurify needs another browser");
	} catch {
		return X("an element of the page hides a method of document that DOMPurify needs");
	}
}
function Bt(e, t) {
	return e.setConfig({
		ALLOWED_TAGS: Ft.split(" "),
		ALLOWED_ATTR: [...q.keys()],
		ADD_URI_SAFE_ATTR: [...q.keys()].filter((e) => e !== "href" && e !== "cite"),
		ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
		ALLOW_DATA_ATTR: !1,
		ALLOW_ARIA_ATTR: !1,
		ALLOW_SELF_CLOSE_IN_ATTR: !1,
		SANITIZE_NAMED_PROPS: !0,
		RETURN_DOM_FRAGMENT: !0,
		TRUSTED_TYPES_POLICY: t ?? null
	}), e.addHook("beforeSanitizeElements", Ht), e.addHook("uponSanitizeAttribute", Ut), e.addHook("afterSanitizeAttributes", Wt), e;
}
function Vt() {
	throw TypeError("The policy afterword makes no scripts.");
}
function X(e) {
	return console.warn(`[afterword] Comments show as plain text: ${e}.`), null;
}
function Ht(e) {
	if (e.nodeName === "BODY" && e instanceof Element && !(e.getElementsByTagName("*").length <= Pt)) throw RangeError("Too many elements");
}
function Ut(e, t) {
	let [n, r] = q.get(t.attrName) ?? [], i = !r || r.includes(e.localName), a = n && i ? n(t.attrValue) : null;
	a === null ? t.keepAttr = !1 : t.attrValue = a;
}
function Wt(e) {
	e.localName === "a" && e.hasAttribute("href") && e.setAttribute("rel", It);
}
// src/views/body.tsx
function Gt({ html: e }) {
	let t = d(null);
	return l(() => {
		let n = Lt(e);
		t.current?.classList.toggle("plain", n.firstElementChild === null), t.current?.replaceChildren(n);
		for (let e of t.current?.querySelectorAll("pre, table") ?? []) e.scrollWidth > e.clientWidth && (e.tabIndex = 0);
	}, [e]), /* @__PURE__ */ m("div", {
		part: "body",
		class: "body",
		dir: "auto",
		ref: t
	});
}
// src/text/dates.ts
var Kt = 864e5, qt = /* @__PURE__ */ new Map();
function Jt(e, t, n = Date.now()) {
	let r = Zt(t), i = new Date(e);
	return {
		iso: i.toISOString(),
		short: Yt(e, n, r.relative) ?? r.short.format(i),
		full: Xt(i, r.full, t)
	};
}
function Yt(e, t, n) {
	let r = t - e;
	if (!(r < Kt) || r < -864e5) return null;
	let i = Math.max(0, Math.floor(r / 6e4));
	return i === 0 ? n.format(0, "second") : i < 60 ? n.format(-i, "minute") : n.format(-Math.floor(i / 60), "hour");
}
function Xt(e, t, n) {
	return t.formatToParts(e).map(({ type: e, value: t }) => e === "dayPeriod" ? t.toLocaleLowerCase(n) : t).join("").replace(/\u202F/g, " ");
}
function Zt(e) {
	let t = qt.get(e);
	return t || (t = {
		full: new Intl.DateTimeFormat(e, {
			dateStyle: "long",
			timeStyle: "short"
		}),
		short: new Intl.DateTimeFormat(e, { dateStyle: "medium" }),
		relative: new Intl.RelativeTimeFormat(e, { numeric: "auto" })
	}, qt.set(e, t)), t;
}
// src/views/date.tsx
function Qt({ time: e, ui: t }) {
	if (e === null) return null;
	let { dates: n, lang: r } = t.settings.value, { iso: i, short: a, full: o } = Jt(e, r);
	return /* @__PURE__ */ m("time", {
		part: "date",
		class: "date",
		dateTime: i,
		children: n === "full" ? o : /* @__PURE__ */ h(p, { children: [a, /* @__PURE__ */ m("span", {
			class: "full-date",
			"aria-hidden": "true",
			children: o
		})] })
	});
}
// src/views/comment.tsx
function $t({ node: e, ui: t }) {
	let { comment: n } = e, r = i(() => {
		let e = t.thread.target.value;
		return e?.id === n.id && e.how !== "stay";
	}), a = [
		e.parent || e.orphan ? "reply" : "",
		n.state === "pending" ? "held" : "",
		n.state === "deleted" ? "tombstone" : "",
		r.value ? "highlighted" : ""
	].filter(Boolean), o = W(n, t), s = n.state === "deleted";
	return /* @__PURE__ */ h("article", {
		id: `comment-${n.id}`,
		part: ["comment", ...a].join(" "),
		class: ["comment", ...a].join(" "),
		tabIndex: -1,
		"aria-label": Tt(e, t),
		children: [s ? /* @__PURE__ */ m("span", { class: "avatar none" }) : /* @__PURE__ */ m(At, {
			name: o,
			url: n.author.avatar
		}), /* @__PURE__ */ h("div", {
			class: "main",
			children: [
				/* @__PURE__ */ h("header", {
					class: "meta",
					children: [/* @__PURE__ */ h("div", {
						class: "byline",
						children: [s ? /* @__PURE__ */ m("span", {
							class: "gone",
							children: t.t("deleted")
						}) : /* @__PURE__ */ h(p, { children: [/* @__PURE__ */ m(en, {
							node: e,
							name: o,
							ui: t
						}), /* @__PURE__ */ m(Qt, {
							time: n.created,
							ui: t
						})] }), /* @__PURE__ */ m(tn, {
							node: e,
							ui: t
						})]
					}), n.number !== null && /* @__PURE__ */ m("a", {
						part: "number",
						class: "number",
						href: Ot(n.id),
						"aria-label": t.t("permalink", { number: n.number }),
						children: n.number
					})]
				}),
				!s && /* @__PURE__ */ m(Gt, { html: n.html }),
				n.state === "pending" && /* @__PURE__ */ m("p", {
					part: "notice",
					class: "notice",
					children: t.t("held")
				}),
				n.state === "published" && /* @__PURE__ */ m(nn, {
					node: e,
					ui: t
				})
			]
		})]
	});
}
function en({ node: e, name: t, ui: n }) {
	let { url: r, role: i } = e.comment.author, a = U(r);
	return /* @__PURE__ */ h(p, { children: [/* @__PURE__ */ m("span", {
		part: "author",
		class: "author",
		children: a === null ? /* @__PURE__ */ m("bdi", { children: t }) : /* @__PURE__ */ m("a", {
			href: a,
			rel: "nofollow ugc noopener noreferrer",
			children: /* @__PURE__ */ m("bdi", { children: t })
		})
	}), i === "owner" && /* @__PURE__ */ m("span", {
		part: "badge",
		class: "badge",
		children: n.t("owner")
	})] });
}
function tn({ node: e, ui: t }) {
	if (e.orphan) return /* @__PURE__ */ m("span", {
		class: "to always",
		children: t.t("inReplyToRemoved")
	});
	let { parent: n } = e;
	if (!n || n.number === null) return null;
	let r = W(n, t), i = e.depth > 4 ? "always" : e.depth > 2 ? "narrow" : "never";
	return /* @__PURE__ */ m("a", {
		class: `to ${i}`,
		href: Ot(n.id),
		children: /* @__PURE__ */ m("bdi", { children: t.t("inReplyToName", {
			number: n.number,
			name: r
		}) })
	});
}
function nn({ node: e, ui: t }) {
	let { thread: n, drafts: r } = t, a = d(null), { post: o, features: s, form: c } = n.capabilities.value, l = i(() => r.openReplies.value.has(e.comment.id));
	if (!o || !s.has("reply") || !n.open.value) return null;
	let u = e.depth >= c.maxDepth && e.parent ? e.parent : e.comment, { id: f, number: g } = u, _ = l.value && u === e.comment;
	return /* @__PURE__ */ h(p, { children: [/* @__PURE__ */ m("div", {
		part: "actions",
		class: "actions",
		children: /* @__PURE__ */ m("button", {
			part: "button",
			class: "quiet",
			type: "button",
			"aria-expanded": _,
			"aria-label": t.t("replyTo", {
				name: W(e.comment, t),
				number: e.comment.number ?? ""
			}),
			ref: a,
			onClick: () => {
				if (u !== e.comment) {
					let { text: t } = r.draft(f);
					t.value ||= `#${e.comment.number ?? ""} `;
				}
				r.openReply(f);
			},
			children: t.t("reply")
		})
	}), _ && /* @__PURE__ */ m(bt, {
		parent: {
			id: f,
			number: g ?? "",
			name: W(u, t)
		},
		onCancel: () => {
			r.closeReply(f), a.current?.focus();
		},
		ui: t
	})] });
}
// src/views/more.tsx
function rn({ end: e, ui: t }) {
	let n = t.thread.ends[e].value;
	if (n === null) return null;
	let r = t.t(e === "next" ? "more" : "earlier");
	return /* @__PURE__ */ m(on, {
		label: r,
		state: n,
		ui: t,
		load: () => t.thread.more(e)
	});
}
function an({ root: e, ui: t }) {
	let n = e.repliesBefore > 0 ? t.t("earlierReplies", { count: e.repliesBefore }) : t.t("moreReplies", { count: e.moreReplies }), r = t.thread.replies.value.get(e.id) ?? "idle";
	return /* @__PURE__ */ m(on, {
		label: n,
		state: r,
		ui: t,
		load: () => t.thread.moreReplies(e)
	});
}
function on({ label: e, state: t, load: n, ui: r }) {
	let i = async () => {
		let e = await n(), t = e[0];
		t && (r.announce(r.t("loaded", { count: e.length })), r.thread.show(t.id, "stay"));
	};
	return /* @__PURE__ */ h("div", {
		class: "more",
		children: [/* @__PURE__ */ m("button", {
			part: "button more",
			class: "quiet",
			type: "button",
			"aria-disabled": t === "loading",
			onClick: () => void i(),
			children: t === "loading" ? r.t("loading") : e
		}), t === "failed" && /* @__PURE__ */ m("span", {
			part: "error",
			class: "error",
			role: "alert",
			children: r.t("moreFailed")
		})]
	});
}
// src/views/list.tsx
var sn = 50;
function cn({ nodes: e, ui: t }) {
	let [n, r] = f(1), i = u(() => {
		let n = [];
		for (let r = 0; r < e.length; r += sn) n.push(/* @__PURE__ */ m(ln, {
			nodes: e.slice(r, r + sn),
			ui: t
		}, r));
		return n;
	}, [e, t]);
	return c(() => {
		if (n >= i.length) return;
		let e = setTimeout(() => r(n + 1));
		return () => clearTimeout(e);
	}, [n, i.length]), /* @__PURE__ */ m("ol", {
		part: "list",
		class: "list",
		role: "list",
		children: i.slice(0, n)
	});
}
function ln({ nodes: e, ui: t }) {
	return /* @__PURE__ */ m(p, { children: e.map((e) => /* @__PURE__ */ m(Z, {
		node: e,
		ui: t
	}, e.comment.id)) });
}
function Z({ node: e, ui: t }) {
	let { comment: n, replies: r } = e;
	return /* @__PURE__ */ h("li", {
		class: r.length > 0 ? "item answered" : "item",
		children: [
			/* @__PURE__ */ m($t, {
				node: e,
				ui: t
			}),
			n.repliesBefore > 0 && /* @__PURE__ */ m(an, {
				root: n,
				ui: t
			}),
			r.length > 0 && /* @__PURE__ */ m("ol", {
				class: "replies",
				role: "list",
				children: r.map((e) => /* @__PURE__ */ m(Z, {
					node: e,
					ui: t
				}, e.comment.id))
			}),
			n.repliesBefore === 0 && n.moreReplies > 0 && /* @__PURE__ */ m(an, {
				root: n,
				ui: t
			})
		]
	});
}
// src/views/notice.tsx
function un({ ui: e }) {
	let { status: t, failure: n, load: r } = e.thread, i = t.value === "loading";
	return /* @__PURE__ */ h("div", {
		part: "notice",
		class: "failed",
		children: [/* @__PURE__ */ h("p", {
			class: "failed-title",
			role: "alert",
			children: [
				/* @__PURE__ */ m("strong", { children: e.t("failedTitle") }),
				" ",
				pt(n.value?.code ?? "", e)
			]
		}), /* @__PURE__ */ m("button", {
			part: "button",
			class: "outlined",
			type: "button",
			"aria-disabled": i,
			onClick: () => {
				i || r();
			},
			children: e.t(i ? "retrying" : "retry")
		})]
	});
}
function dn({ ui: e }) {
	return /* @__PURE__ */ h("div", {
		class: "skeleton",
		children: [/* @__PURE__ */ m("p", {
			class: "unseen",
			children: e.t("loading")
		}), [
			0,
			1,
			2
		].map((e) => /* @__PURE__ */ h("div", {
			class: "ghost",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ m("span", { class: "avatar" }), /* @__PURE__ */ m("span", { class: "bones" })]
		}, e))]
	});
}
// src/views/target.ts
var fn = 5e3;
function pn({ id: e, how: t }, n) {
	let r = performance.now(), i = requestAnimationFrame(a);
	function a() {
		let o = n.querySelector(`#comment-${CSS.escape(e)}`);
		o ? (o.focus({ preventScroll: !0 }), t !== "stay" && o.scrollIntoView({ block: t === "link" ? "start" : "nearest" })) : performance.now() - r < fn && (i = requestAnimationFrame(a));
	}
	return () => cancelAnimationFrame(i);
}
// src/views/thread.tsx
function mn({ ui: e }) {
	let { status: t, failure: n, loaded: r } = e.thread, i = d(null);
	return a(() => {
		let t = e.thread.target.value;
		if (t && i.current) return pn(t, i.current);
	}), /* @__PURE__ */ h("section", {
		class: e.settings.value.layout === "flat" ? "thread flat" : "thread",
		"aria-labelledby": "heading",
		"aria-busy": t.value === "loading",
		ref: i,
		children: [n.value === null ? r.value ? /* @__PURE__ */ m(hn, { ui: e }) : !e.hasFallback && /* @__PURE__ */ m(dn, { ui: e }) : /* @__PURE__ */ m(un, { ui: e }), /* @__PURE__ */ m("p", {
			class: "unseen",
			role: "status",
			children: e.announcement
		})]
	});
}
function hn({ ui: e }) {
	let { thread: t, t: n } = e, r = e.settings.value.inputPosition === "top", i = t.beyond.value;
	return /* @__PURE__ */ h(p, { children: [
		/* @__PURE__ */ m(gn, { ui: e }),
		t.missing.value && /* @__PURE__ */ m("p", {
			part: "notice",
			class: "notice",
			children: n("notHere")
		}),
		r && /* @__PURE__ */ m(_n, { ui: e }),
		/* @__PURE__ */ m(rn, {
			end: "prev",
			ui: e
		}),
		/* @__PURE__ */ m(cn, {
			nodes: t.tree.value,
			ui: e
		}),
		/* @__PURE__ */ m(rn, {
			end: "next",
			ui: e
		}),
		i.length > 0 && /* @__PURE__ */ m(cn, {
			nodes: i,
			ui: e
		}),
		!r && /* @__PURE__ */ m(_n, { ui: e })
	] });
}
function gn({ ui: e }) {
	let { thread: t, t: n } = e, r = t.count.value, i = `h${e.settings.value.headingLevel}`, a = t.open.value && t.capabilities.value.post;
	return /* @__PURE__ */ h("header", {
		class: "head",
		children: [
			/* @__PURE__ */ m(i, {
				part: "heading",
				class: "heading",
				id: "heading",
				tabIndex: -1,
				children: /* @__PURE__ */ m("bdi", {
					part: "count",
					children: r === 0 ? n("empty") : n("count", { count: r })
				})
			}),
			a && /* @__PURE__ */ m("a", {
				class: "leave",
				href: `${location.href.replace(/#.*$/s, "")}#leave-a-comment`,
				onClick: (e) => {
					e.preventDefault();
					let t = e.currentTarget.getRootNode().getElementById("composer-text");
					t?.focus({ preventScroll: !0 }), t?.closest("form")?.scrollIntoView({ block: "center" });
				},
				children: n("leaveOne")
			}),
			r > 1 && /* @__PURE__ */ h("select", {
				part: "sort",
				class: "sort",
				"aria-label": n("order"),
				value: t.order,
				onChange: (e) => void t.setOrder(e.currentTarget.value),
				children: [/* @__PURE__ */ m("option", {
					value: "oldest",
					children: n("oldest")
				}), /* @__PURE__ */ m("option", {
					value: "newest",
					children: n("newest")
				})]
			})
		]
	});
}
function _n({ ui: e }) {
	let { thread: t, t: n } = e;
	return t.capabilities.value.post ? t.open.value ? /* @__PURE__ */ m(bt, { ui: e }) : /* @__PURE__ */ m("p", {
		part: "notice",
		class: "notice closed",
		children: n("closed")
	}) : null;
}
// src/mount.tsx
var Q = /* @__PURE__ */ new Set();
function vn(e, t) {
	for (let e of xe(t)) console.warn(`[afterword] ${e}`);
	let n = t.thread ?? st(document);
	if (n === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let { reload: r, unmount: i } = yn(e, {
		...t,
		thread: n
	});
	return {
		reload: r,
		unmount: i
	};
}
function yn(e, t) {
	let i = e.shadowRoot ?? e.attachShadow({ mode: "open" }), a = document.createElement("div"), s = document.createElement("slot"), c = document.createElement("div"), l = ke(e, a);
	a.className = "holder", a.append(s), i.adoptedStyleSheets = [rt(), l.sheet], i.replaceChildren(a);
	let u = r(Ae(e, t)), d = bn(e, t, u), { thread: f, outbox: p } = d;
	Q.add(f);
	let h = t.order, g = [
		() => Q.delete(f),
		f.dispose,
		p.dispose,
		l.stop
	], _ = () => {
		let e = () => {
			let { hash: e } = location;
			[...Q].some((t) => t !== f && t.holds(e) !== null) || f.followHash(e);
		};
		c.className = "root", c.lang = "en", a.prepend(c), addEventListener("hashchange", e), g.push(() => removeEventListener("hashchange", e), ut(c), n(() => {
			c.dataset.theme = u.value.theme;
		}), n(() => {
			s.hidden = f.loaded.value;
		})), o(/* @__PURE__ */ m(mn, { ui: d }), c), l.hold(), f.load().then(l.settle);
	};
	return t.loading === "eager" || j(location.hash) ? _() : g.push(ge(e, _)), {
		reload: f.load,
		apply(t) {
			u.value = Ae(e, t), t.order !== h && f.setOrder(t.order ?? "oldest"), h = t.order;
		},
		unmount() {
			for (let e of g) e();
			o(null, c), c.remove(), s.hidden = !1;
		}
	};
}
function bn(e, n, i) {
	let a = r(""), o = t(() => at(i.value.lang, n.strings)), s = (t) => {
		console.error(`[afterword] ${fe(t, n.endpoint)}`), L(e, "afterword-error", Sn(t));
	}, c = xn(n), l = Xe(c, {
		thread: n.thread,
		order: n.order ?? "oldest",
		pageSize: n.pageSize ?? 50,
		hash: location.hash,
		isAlone: () => Q.size === 1,
		onLoad: (t) => L(e, "afterword-load", { count: t }),
		onError: s
	}), u = Me();
	return {
		thread: l,
		drafts: u,
		outbox: Fe(c, l, u, {
			onBeforePost: (t) => L(e, "afterword-before-post", { draft: t }, !0),
			onPost: (t) => L(e, "afterword-post", { comment: t }),
			onError: s
		}),
		settings: i,
		announcement: a,
		t: (e, t) => o.value(e, t),
		announce: (e) => {
			a.value = e;
		},
		hasFallback: e.childElementCount > 0 || !!e.textContent?.trim()
	};
}
function xn({ backend: e, endpoint: t }) {
	return e === "static" ? pe(async () => (await me.static()).createBackend(t)) : de(t);
}
function Sn(e) {
	if (!(e instanceof b)) return {
		code: "unexpected",
		message: String(e)
	};
	let { code: t, message: n, status: r } = e;
	return r === void 0 ? {
		code: t,
		message: n
	} : {
		code: t,
		message: n,
		status: r
	};
}
// src/element.ts
var $ = "afterword-comments", Cn = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], wn = /* @__PURE__ */ new Map(), Tn, En = globalThis.HTMLElement ?? class {}, Dn = class extends En {
	static observedAttributes = ye.map(B);
	#e = null;
	#t = !1;
	#n = "no";
	#r = /* @__PURE__ */ new Set();
	connectedCallback() {
		this.#t || (this.#t = !0, this.#i("anew"));
	}
	disconnectedCallback() {
		queueMicrotask(() => {
			this.isConnected || (this.#t = !1, this.#c());
		});
	}
	attributeChangedCallback(e, t, n) {
		this.#t && t !== n && this.#i(Cn.includes(e) ? "anew" : "in-place");
	}
	async reload() {
		await this.#e?.reload();
	}
	#i(e) {
		this.#n === "no" && queueMicrotask(() => this.#a()), this.#n !== "anew" && (this.#n = e);
	}
	#a() {
		let e = this.#n;
		this.#n = "no", this.isConnected && (e === "anew" || !this.#e ? (this.#c(), this.#s()) : this.#e.apply(this.#o()));
	}
	#o() {
		let { options: e, problems: t } = be((e) => this.getAttribute(e) ?? wn.get(e) ?? null);
		for (let e of t) this.#r.has(e) || console.warn(`[afterword] ${e}`), this.#r.add(e);
		return e;
	}
	#s() {
		let e = this.#o(), t = e.thread ?? st(document), n = e.endpoint ?? Tn;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name to make one of") : this.#e = yn(this, {
			...e,
			endpoint: n,
			thread: t
		});
	}
	#c() {
		this.#e?.unmount(), this.#e = null;
	}
};
function On(e = /* @__PURE__ */ new Map(), t) {
	customElements.get($) || (wn = e, Tn = t, Oe(document.querySelectorAll($)), customElements.define($, Dn));
}
export { N as a, V as i, On as n, ce as o, vn as r, S as s, Dn as t };
