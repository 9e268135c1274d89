import { n as e, r as t, t as n } from "./number-BfyqyuLI.js";
import { batch as r, computed as i, effect as a, signal as o, useComputed as s, useSignalEffect as c } from "@preact/signals";
import { render as l } from "preact";
import u from "ky";
import { useEffect as d, useLayoutEffect as f, useMemo as p, useRef as m, useState as h } from "preact/hooks";
import g from "dompurify";
import { Fragment as _, jsx as v, jsxs as y } from "preact/jsx-runtime";
// src/protocol.ts
function b(e) {
	return e.replace(/[?#].*$/s, "").replace(/\/+$/, "");
}
function x(e, t) {
	let { thread: n, order: r, limit: i, ...a } = t, o = `${b(e)}/comments?thread=${w(n)}&order=${r}&limit=${i}`;
	for (let [e, t] of Object.entries(a)) t !== void 0 && (o += `&${e}=${w(t)}`);
	return o;
}
function S(e, t) {
	let n = "comment" in t ? `comments/${t.comment}/like` : `likes?thread=${w(t.thread)}`;
	return `${b(e)}/${n}`;
}
function C(e, t, n) {
	let r = `${b(e)}/events?thread=${w(t)}`;
	return n === null ? r : `${r}&since=${w(n)}`;
}
function w(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�"));
}
// src/backends/http.ts
var T = 15e3;
async function E(e, n) {
	let { method: r = "get", body: i, headers: a = {}, signal: o } = n, s = AbortSignal.timeout(T), c, l;
	try {
		c = await u(e, {
			method: r,
			headers: i === void 0 ? a : {
				...a,
				"content-type": "application/json"
			},
			...i === void 0 ? {} : te(JSON.stringify(i)),
			signal: AbortSignal.any([o, s]),
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
		}), l = await c.text();
	} catch (e) {
		throw o.throwIfAborted(), s.aborted ? new t("timeout", `no answer in ${T / 1e3} s`, { cause: e }) : new t("network", ne(e), { cause: e });
	}
	return n.onHeaders?.(c.headers), c.status === 204 ? null : ee(c, l);
}
function ee(e, n) {
	let { status: r } = e, i;
	try {
		i = JSON.parse(n);
	} catch (i) {
		if (e.ok) throw new t("invalid-response", re(e, n), {
			status: r,
			cause: i
		});
	}
	if (e.ok) return i;
	let a = D(i) ? i : {};
	throw new t(oe(a.code, r), `HTTP ${r}${ie(a)}`, {
		status: r,
		fields: se(a.errors),
		retryAfter: ce(e.headers.get("retry-after"))
	});
}
function te(e) {
	return {
		body: e,
		keepalive: new Blob([e]).size < 6e4
	};
}
function ne(e) {
	return e instanceof Error ? e.message : String(e);
}
function re(e, t) {
	let n = e.headers.get("content-type") ?? "no content type", r = /^\s*<(!doctype|html)/i.test(t);
	return `HTTP ${e.status} with ${r ? "an HTML page" : n} instead of JSON`;
}
function ie(e) {
	let t = e.detail ?? e.title;
	return typeof t == "string" ? `: ${t.slice(0, 200)}` : "";
}
var ae = {
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
function oe(e, t) {
	return Object.values(ae).find((t) => t === e) ?? ae[t] ?? "unavailable";
}
function se(e) {
	return Array.isArray(e) ? e.slice(0, 20).filter((e) => D(e) && typeof e.field == "string" && typeof e.code == "string") : [];
}
function ce(e) {
	if (e === null) return null;
	let t = /^\d+$/.test(e) ? Number(e) : (Date.parse(e) - Date.now()) / 1e3;
	return t >= 0 ? Math.ceil(t) : null;
}
function D(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/model/anchor.ts
var O = (e) => typeof e == "string" && /^[\w-]{1,64}$/.test(e);
function k(t) {
	let n = /^#comment-(.+)$/.exec(t)?.[1];
	if (O(n)) return { around: n };
	let r = /^#c([\d.]+)$/.exec(t)?.[1];
	return e(r) ? { number: r } : null;
}
// src/backends/wire.ts
var le = [
	"published",
	"pending",
	"refused",
	"deleted"
], ue = [
	"reply",
	"edit",
	"delete",
	"like",
	"preview",
	"live"
], de = [
	"required",
	"optional",
	"off"
], A = {
	name: "required",
	email: "off",
	url: "off",
	maxLength: 1e4,
	maxDepth: 8,
	markup: "markdown"
};
function fe(e, n) {
	if (!D(e) || !Array.isArray(e.comments)) throw new t("invalid-response", "the JSON is not a page of comments");
	let r = /* @__PURE__ */ new Map(), i = e.comments;
	for (let e of i) {
		let t = j(e);
		t && !r.has(t.id) && r.set(t.id, t);
	}
	let a = [...r.values()], o = D(e.thread) ? e.thread : {};
	return {
		thread: {
			id: N(o.id) || n,
			count: P(o.count, a.filter(({ state: e }) => e === "published").length),
			state: o.state === "closed" ? "closed" : "open",
			likes: P(o.likes)
		},
		comments: a,
		prev: me(e.prev),
		next: me(e.next),
		skipped: i.length - a.length
	};
}
function j(t) {
	if (!D(t) || !O(t.id)) return null;
	let n = D(t.author) ? t.author : {}, r = le.find((e) => e === t.state) ?? "published";
	return {
		id: t.id,
		number: e(t.number) ? t.number : null,
		parent: O(t.parent) ? t.parent : null,
		author: {
			name: N(n.name).slice(0, 500),
			url: N(n.url) || null,
			avatar: N(n.avatar) || null,
			role: n.role === "owner" ? "owner" : null
		},
		created: he(t.created),
		edited: he(t.edited),
		state: r,
		html: N(t.html),
		likes: P(t.likes),
		namedBy: Array.isArray(t.namedBy) ? t.namedBy.filter(e) : [],
		moreReplies: P(t.moreReplies),
		repliesCursor: me(t.repliesCursor),
		repliesBefore: P(t.repliesBefore)
	};
}
function pe(e, n) {
	let r = D(e) ? e : {}, i = P(r.likes, -1);
	if (i < 0) throw new t("invalid-response", "the answer to a like holds no count");
	return {
		likes: i,
		liked: r.liked === void 0 ? n : r.liked === !0
	};
}
function M(e, t) {
	let n = D(e) ? e : {}, r = D(n.form) ? n.form : {}, i = Array.isArray(n.features) ? n.features : [], a = (e) => de.find((t) => t === r[e]) ?? A[e];
	return {
		post: t,
		features: new Set(ue.filter((e) => i.includes(e))),
		form: {
			name: a("name"),
			email: a("email"),
			url: a("url"),
			maxLength: P(r.maxLength, A.maxLength) || A.maxLength,
			maxDepth: P(r.maxDepth, A.maxDepth) || A.maxDepth,
			markup: r.markup === "text" ? "text" : "markdown",
			...typeof r.stamp == "string" ? { stamp: r.stamp } : {}
		},
		numbers: "stored"
	};
}
var N = (e) => typeof e == "string" ? e : "", me = (e) => N(e).slice(0, 2e3) || null, P = (e, t = 0) => Number.isSafeInteger(e) && e >= 0 ? e : t;
function he(e) {
	let t = typeof e == "string" ? Date.parse(e) : NaN;
	return t > -6e13 && t < 0xe35fa931a000 ? t : null;
}
// src/backends/afterword.ts
function ge(e) {
	let n = M({}, !0), r = null, i = (t, n, r) => E(`${b(e)}/comments/${t}`, {
		...r,
		headers: { authorization: `Bearer ${n}` }
	});
	return {
		capabilities: () => n,
		async list(t, i) {
			let a = await E(x(e, t), { signal: i }), o = fe(a, t.thread);
			return n = M(a, !0), D(a) && typeof a.event == "string" && (r ??= a.event), o;
		},
		async post(t, n, r) {
			let { thread: i, parent: a, text: o, author: s, page: c, stamp: l } = t, u = {
				thread: i,
				parent: a,
				text: o,
				author: s,
				page: c,
				...l === void 0 ? {} : { stamp: l }
			}, d = NaN, f = await E(`${b(e)}/comments`, {
				method: "post",
				onHeaders: (e) => d = Date.parse(e.get("date") ?? ""),
				body: u,
				headers: { "idempotency-key": n },
				signal: r
			});
			return {
				comment: F(f),
				token: I(f, "token"),
				editableFor: _e(f, d)
			};
		},
		async edit(e, t, n, r) {
			return F(await i(e, t, {
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
			return r === null ? null : F(r);
		},
		async read(e, t, n) {
			let r = await i(e, t, { signal: n }), a = D(r) ? I(r.comment, "text") : null;
			return {
				comment: F(r),
				text: a
			};
		},
		async like(t, n, r, i) {
			return pe(await E(S(e, t), {
				method: n ? "put" : "delete",
				headers: { authorization: `Bearer ${r}` },
				signal: i
			}), n);
		},
		subscribe(t, n, i) {
			let a = r;
			return i(C(e, t, a), {
				...n,
				onOpen: () => n.onOpen(a !== null),
				onId: (e) => {
					r = e;
				}
			});
		},
		async preview(n, r) {
			let i = { text: n }, a = await E(`${b(e)}/preview`, {
				method: "post",
				body: i,
				signal: r
			});
			if (!D(a) || typeof a.html != "string") throw new t("invalid-response", "the answer to a preview holds no HTML");
			return a.html;
		}
	};
}
function F(e) {
	let n = D(e) ? j(e.comment) : null;
	if (n === null) throw new t("invalid-response", "the answer to a write holds no comment");
	return n;
}
function I(e, t) {
	let n = D(e) ? e[t] : null;
	return typeof n == "string" ? n : null;
}
function _e(e, t) {
	let n = Date.parse(I(e, "expires") ?? "") - t;
	return n > 0 ? n : null;
}
// src/backends/diagnosis.ts
function ve(e, n) {
	if (!(e instanceof t)) return `unexpected error with ${n}: ${String(e)}`;
	let r = `${n}: ${e.message}`;
	switch (e.code) {
		case "network": return `could not reach ${r}. Is it running, is data-endpoint right, and do its CORS headers and this page's CSP (connect-src) allow the request?`;
		case "timeout": return `${r}. The comment server is too slow or hangs.`;
		case "invalid-response": return `${r}. This is not a comment server's answer: set data-endpoint to the URL of yours.`;
		case "not-found": return `${r}. There is no comment server at this path: set data-endpoint to the URL of yours.`;
		case "forbidden": return `${r}. The comment server refuses this site (${location.origin}): allow it with --site.`;
		case "rate-limited": return `${r}. The comment server asks to slow down.`;
		case "unavailable": return `${r}. Look at the comment server's log.`;
		default: return `${r} (${e.code})`;
	}
}
// src/backends/later.ts
function ye(e) {
	let n = null, r = async () => n ??= await e();
	return {
		capabilities: () => n?.capabilities() ?? M({}, !1),
		list: async (e, t) => (await r()).list(e, t),
		async post(e, n, i) {
			let { post: a } = await r();
			if (!a) throw new t("unsupported", "this backend only reads");
			return a(e, n, i);
		},
		async preview(e, n) {
			let { preview: i } = await r();
			if (!i) throw new t("unsupported", "this backend shows no previews");
			return i(e, n);
		}
	};
}
// src/chunks.ts
var L = {
	static: () => import("./static-DJaCvnOf.js"),
	writing: () => import("./writing-DNMGmjX1.js"),
	liking: () => import("./liking-C74ZeRg0.js"),
	live: () => import("./live-NqDxRp9I.js"),
	tools: () => import("./tools-DrXzesyA.js")
};
// src/events.ts
function R(e, t, n, r = !1) {
	return e.dispatchEvent(new CustomEvent(t, {
		bubbles: !0,
		composed: !0,
		cancelable: r,
		detail: n
	}));
}
// src/near.ts
var be = 1e3;
function xe(e, t) {
	let n = new IntersectionObserver((e) => {
		e.some(({ isIntersecting: e }) => e) && (n.disconnect(), t());
	}, { rootMargin: `${be}px` });
	return n.observe(e), () => n.disconnect();
}
// src/options.ts
var Se = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/, z = (...e) => ({
	values: e.map((e) => `\`${e}\``).join(" "),
	parse: (t) => e.includes(t) ? t : void 0
}), Ce = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, B = {
	endpoint: {
		values: "URL",
		default: "the origin that served the script",
		parse: Ae
	},
	backend: {
		...z("afterword", "static"),
		default: "`afterword`"
	},
	thread: {
		values: "string",
		default: "the page’s canonical URL, else its own",
		parse: (e) => e && e.length <= 1e3 ? e : void 0
	},
	order: {
		...z("oldest", "newest"),
		default: "`oldest`"
	},
	layout: {
		...z("nested", "flat"),
		default: "`nested`"
	},
	pageSize: {
		values: "1 to 100",
		default: "50",
		parse: Ce(1, 100)
	},
	theme: {
		...z("auto", "light", "dark"),
		default: "`auto`"
	},
	lang: {
		values: "BCP 47",
		default: "the nearest `lang`, else the browser’s",
		parse: je
	},
	headingLevel: {
		values: "2 to 5",
		default: "2",
		parse: Ce(2, 5)
	},
	dates: {
		...z("short", "full"),
		default: "`short`"
	},
	inputPosition: {
		...z("bottom", "top"),
		default: "`bottom`"
	},
	loading: {
		...z("lazy", "eager"),
		default: "`lazy`"
	},
	live: {
		...z("on", "off"),
		default: "`on`"
	},
	keys: {
		values: "present or absent",
		default: "absent",
		parse: () => !0
	}
}, we = Object.keys(B);
function V(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function Te(e) {
	let t = {}, n = [];
	for (let r of we) {
		let i = e(V(r));
		if (i === null) continue;
		let a = B[r].parse(i.trim()), o = Oe(r, i, a);
		o !== null && n.push(o), a !== void 0 && (t[r] = a);
	}
	return {
		options: t,
		problems: n
	};
}
function Ee(e) {
	let t = new Map(Object.entries(e));
	t.delete("strings");
	let n = [];
	for (let [e, r] of t) {
		if (r === void 0) continue;
		if (!De(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && r === !1) continue;
		let t = String(r), i = B[e].parse(t);
		if (typeof i != typeof r) throw TypeError(`afterword: ${ke(e, t)}`);
		let a = Oe(e, t, i);
		a !== null && n.push(a);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return n;
}
function De(e) {
	return Object.hasOwn(B, e);
}
function Oe(e, t, n) {
	return e === "keys" ? `"${V(e)}" is not in this build` : n === void 0 ? e === "backend" && Se.test(t.trim()) ? `the backend "${t.trim()}" is not in this build; using "afterword"` : `${ke(e, t)}; using the default (${B[e].default.replaceAll("`", "")})` : null;
}
function ke(e, t) {
	let n = B[e].values.replace(/` `/g, ", ").replaceAll("`", "");
	return `"${V(e)}" can't be ${JSON.stringify(t.slice(0, 80))}: ${n}`;
}
function Ae(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function je(e) {
	try {
		return Intl.getCanonicalLocales(e)[0];
	} catch {
		return;
	}
}
// src/listening.ts
function Me(e) {
	let { backend: t, thread: n } = e, r = o(!1), s = o(null), c = i(() => r.value && n.loaded.value && n.capabilities.value.features.has("live"));
	return {
		live: s,
		set(e) {
			r.value = e !== "off";
		},
		stop: a(() => {
			if (!c.value || !t.subscribe) return;
			let n = !1, r = async () => {
				try {
					let t = n ? null : await L.live();
					t && !n && (s.value = t.startLive(e));
				} catch (e) {
					console.error(`[afterword] ${String(e)}`);
				}
			};
			return Ne(() => void r()), () => {
				n = !0, s.peek()?.store.stop(), s.value = null;
			};
		})
	};
}
function Ne(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 5e3 }) : setTimeout(e, 1e3);
}
// src/reserve.ts
var Pe = /* @__PURE__ */ new WeakMap();
function Fe(e) {
	for (let t of e) Pe.set(t, t.offsetHeight);
}
function Ie(e, t) {
	let n = Pe.get(e) ?? 0, r = new CSSStyleSheet(), i = (e) => r.replaceSync(e > 0 ? `.holder { min-block-size: ${e}px }` : ""), a = new IntersectionObserver((e) => {
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
function Le(e, t) {
	return {
		theme: t.theme ?? "auto",
		lang: t.lang ?? Re(e),
		layout: t.layout ?? "nested",
		dates: t.dates ?? "short",
		headingLevel: t.headingLevel ?? 2,
		inputPosition: t.inputPosition ?? "bottom"
	};
}
function Re(e) {
	let t = e.closest("[lang]:not([lang=\"\"])")?.getAttribute("lang");
	for (let e of [t, navigator.language]) try {
		if (e) return Intl.getCanonicalLocales(e)[0] ?? "en";
	} catch {}
	return "en";
}
// src/store/likes.ts
function ze(e, t, n) {
	let r = {
		key: t,
		given: o(Ve(e, t)),
		wanted: o(/* @__PURE__ */ new Map()),
		answers: o(/* @__PURE__ */ new Map()),
		failed: o(null)
	}, { given: a, wanted: s, answers: c, failed: l } = r, u = null, d = (e) => s.value.get(e) ?? a.value.has(e);
	return {
		failed: i(() => l.value),
		isLiked: d,
		count(e, t) {
			let n = c.value.get(e), r = n?.listed === t ? n.likes : t;
			return Math.max(0, r + Number(d(e)) - Number(a.value.has(e)));
		},
		async press(e, t) {
			l.value = null, s.value = new Map(s.value).set(e, !d(e)), u ??= n(r);
			try {
				let { send: n } = await u;
				await n(e, t);
			} catch {
				u = null, Be(r, e);
			}
		}
	};
}
function Be({ wanted: e, failed: t }, n) {
	e.value = new Map([...e.value].filter(([e]) => e !== n)), t.value = n;
}
function Ve(e, t) {
	let n = e.read(t);
	return new Set(Array.isArray(n) ? n.filter((e) => typeof e == "string") : []);
}
// src/store/open-replies.ts
function He() {
	let e = o(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ new Map();
	return {
		ids: e,
		open(n, r = "") {
			t.set(n, r), e.value = new Set(e.value).add(n);
		},
		restore(t) {
			e.value = new Set(e.value).add(t);
		},
		close(t) {
			e.value = new Set([...e.value].filter((e) => e !== t));
		},
		takeWords(e) {
			let n = t.get(e);
			return t.delete(e), n;
		}
	};
}
// src/store/storage.ts
var H = "afterword:";
function Ue() {
	let e = /* @__PURE__ */ new Map(), t = o(!1);
	function n() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function r(t) {
		try {
			return e.get(t) ?? n()?.getItem(H + t) ?? null;
		} catch {
			return null;
		}
	}
	return {
		blocked: t,
		read(e) {
			try {
				return JSON.parse(r(e) ?? "null");
			} catch {
				return null;
			}
		},
		write(r, i) {
			let a = JSON.stringify(i);
			try {
				let t = n();
				if (!t) throw Error("blocked");
				t.setItem(H + r, a), e.delete(r);
			} catch {
				e.set(r, a), t.value = !0;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				n()?.removeItem(H + t);
			} catch {}
		},
		keys(t) {
			let r = new Set(e.keys());
			try {
				let e = n(), t = e?.length ?? 0;
				for (let n = 0; n < t; n++) {
					let t = e?.key(n) ?? "";
					t.startsWith(H) && r.add(t.slice(10));
				}
			} catch {}
			return [...r].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(H) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
	};
}
// src/store/fetching.ts
async function We(e, n, r, i) {
	if (r) try {
		let t = await e.list({
			...n,
			...r
		}, i), a = Ge(t.comments, r);
		if (a !== null || t.prev === null) return {
			page: t,
			found: a
		};
	} catch (e) {
		if (!(e instanceof t) || e.code !== "not-found") throw e;
	}
	return {
		page: await e.list(n, i),
		found: null
	};
}
function Ge(e, t) {
	for (let { id: n, number: r } of e) if ("around" in t ? n === t.around : r === t.number) return n;
	return null;
}
function Ke(e, t, n) {
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
function qe(e) {
	return e instanceof t ? e : new t("invalid-response", String(e), { cause: e });
}
// src/store/merging.ts
function U(e, t) {
	let { put: n = [], gone: i = [], fresh: a = e.fresh.value } = t, o = new Map(e.comments.value), s = new Set(e.added.value), c = e.count.value;
	for (let e of n) c += W(e) - W(o.get(e.id)), e.parent === null && !o.has(e.id) && s.add(e.id), o.set(e.id, e);
	for (let e of i) c -= W(o.get(e)), o.delete(e);
	r(() => {
		e.comments.value = o, s.size !== e.added.value.size && (e.added.value = s), e.count.value = Math.max(0, c), e.fresh.value = a;
	});
}
var W = (e) => Number(e?.state === "published");
function Je(e, t, n = 4) {
	let r = /* @__PURE__ */ new Map();
	for (let t of e) r.has(t.id) || r.set(t.id, t);
	let i = /* @__PURE__ */ new Map();
	for (let e of r.values()) {
		let t = e.parent !== null && r.has(e.parent) ? e.parent : null, n = i.get(t);
		n ? n.push(e) : i.set(t, [e]);
	}
	for (let e of i.values()) e.sort(G);
	let a = /* @__PURE__ */ new Set(), o = (i.get(null) ?? []).map((e) => Xe(e, r, i, a, n));
	if (a.size < r.size) {
		for (let e of [...r.values()].sort(G)) a.has(e.id) || o.push(Xe(Qe(e, r), r, i, a, n));
		o.sort((e, t) => G(e.comment, t.comment));
	}
	return t === "newest" ? o.reverse() : o;
}
function Ye({ comment: e, depth: t, parent: n }, r) {
	return t >= r && n ? n : e;
}
function G(e, t) {
	return e.number !== null && t.number !== null ? n(e.number, t.number) || (e.id < t.id ? -1 : 1) : e.number === null ? t.number === null ? (e.created ?? Infinity) - (t.created ?? Infinity) || (e.id < t.id ? -1 : 1) : 1 : -1;
}
function Xe(e, t, n, r, i) {
	let a = Ze(e, 1, t);
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
			node: Ze(e, s.depth + 1, t),
			home: l
		});
	}
	return a;
}
function Ze(e, t, n) {
	let r = t > 1 && e.parent !== null ? n.get(e.parent) ?? null : null;
	return {
		comment: e,
		depth: t,
		parent: r,
		orphan: e.parent !== null && r === null,
		replies: []
	};
}
function Qe(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; !n.has(r);) n.add(r), r = t.get(r.parent ?? "") ?? r;
	let i = [r];
	for (let e = t.get(r.parent ?? ""); e && e !== r; e = t.get(e.parent ?? "")) i.push(e);
	return i.sort(G)[0] ?? e;
}
// src/store/state.ts
function $e(e, t) {
	let n = o("loading"), r = o(null), a = o(/* @__PURE__ */ new Map()), s = o(/* @__PURE__ */ new Set()), c = o(e), l = {
		prev: o(null),
		next: o(null)
	}, u = {
		prev: o("idle"),
		next: o("idle")
	}, d = i(() => Je(a.value.values(), c.value)), f = ({ comment: e }) => s.value.has(e.id) && c.value === "oldest" && l.next.value !== null, p = (e) => i(() => l[e].value === null ? null : u[e].value);
	return {
		status: n,
		failure: r,
		comments: a,
		added: s,
		order: c,
		cursors: l,
		loading: u,
		count: o(0),
		likes: o(0),
		fresh: o(/* @__PURE__ */ new Set()),
		open: o(!0),
		capabilities: o(t),
		replies: o(/* @__PURE__ */ new Map()),
		target: o(null),
		missing: o(!1),
		loaded: i(() => r.value === null && (n.value === "ready" || a.value.size > 0)),
		tree: i(() => d.value.filter((e) => !f(e))),
		beyond: i(() => d.value.filter(f)),
		ends: {
			prev: p("prev"),
			next: p("next")
		}
	};
}
// src/store/thread.ts
function et(e, t) {
	let n = $e(t.order, e.capabilities()), { status: i, failure: a, comments: o, added: s, count: c, open: l, capabilities: u, order: d } = n, { cursors: f, loading: p, replies: m, target: h, missing: g } = n, _ = /* @__PURE__ */ new Map(), v = new AbortController(), y = !1, b = (e) => ({
		thread: t.thread,
		order: d.value,
		limit: t.pageSize,
		...e
	});
	function x(t, i) {
		let a = t.comments.filter(({ id: e }) => !i.has(e)), d = new Set(t.comments.map(({ id: e }) => e));
		return r(() => {
			o.value = new Map([...i, ...t.comments.map((e) => [e.id, e])]), s.value = new Set([...s.value].filter((e) => i.has(e) && !d.has(e))), u.value = e.capabilities(), c.value = t.thread.count, n.likes.value = t.thread.likes, l.value = t.thread.state === "open";
		}), t.skipped > 0 && console.warn(`[afterword] ${t.skipped} of the comments could not be read and were left out.`), a;
	}
	async function S(o = null) {
		y = !0, v.abort();
		let { signal: s } = v = new AbortController();
		i.value = "loading";
		try {
			let { page: c, found: l } = await We(e, b({}), o, s);
			s.throwIfAborted(), r(() => {
				x(c, /* @__PURE__ */ new Map()), f.prev.value = c.prev, f.next.value = c.next, p.prev.value = p.next.value = "idle", m.value = /* @__PURE__ */ new Map(), n.fresh.value = /* @__PURE__ */ new Set(), _.clear(), g.value = o !== null && l === null && t.isAlone?.() !== !1, i.value = "ready", a.value = null, l && (h.value = {
					id: l,
					how: "link"
				});
			}), t.onLoad(c.thread.count);
		} catch (e) {
			if (s.aborted) return;
			r(() => {
				a.value = qe(e), i.value = "failed";
			}), t.onError(e);
		}
	}
	async function C(n, i, a) {
		let { signal: o } = v;
		n("loading");
		try {
			let t = await e.list(i, o);
			return o.throwIfAborted(), r(() => (n("idle"), a(t)));
		} catch (e) {
			return o.aborted || (n("failed"), t.onError(e)), [];
		}
	}
	async function w(e) {
		let t = f[e].value;
		return t === null || p[e].value === "loading" ? [] : C((t) => p[e].value = t, b({ cursor: t }), (n) => {
			let r = x(n, o.value);
			return f[e].value = r.length === 0 || n[e] === t ? null : n[e], r;
		});
	}
	async function T(e) {
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
			return e.repliesBefore > 0 && _.set(e.id, t.next), te(Ke(e, t, r.length)), r;
		});
	}
	function E(e) {
		let t = k(e);
		return t && Ge(o.value.values(), t);
	}
	async function ee(e) {
		let t = k(e), n = E(e);
		n === null ? t && await S(t) : re(n, "link");
	}
	function te(e) {
		U(n, { put: [e] });
	}
	function ne(e) {
		U(n, { gone: [e] });
	}
	function re(e, t) {
		g.value = !1, h.value = {
			id: e,
			how: t
		};
	}
	return {
		...n,
		id: t.thread,
		load: () => S(i.value === "ready" ? null : k(t.hash)),
		more: w,
		moreReplies: T,
		async setOrder(e) {
			e !== d.value && (d.value = e, y && await S());
		},
		holds: E,
		followHash: ee,
		add: te,
		remove: ne,
		merge: (e) => U(n, e),
		show: re,
		dispose: () => v.abort()
	};
}
// src/styles/body.css?inline
var tt = ".body{overflow-clip-margin:.5em;unicode-bidi:isolate;overflow:clip}.plain{white-space:pre-line}.body>:first-child{margin-block-start:.35em}.body p,.body ul,.body ol,.body dl,.body pre,.body table{margin-block:.35em .6em}.body ul,.body ol{padding-inline-start:1.6em}.body dd{margin-inline-start:1.6em}.body blockquote{border-inline-start:3px solid var(--_border);color:var(--_muted);margin:.4em 0;padding-inline-start:.9em}.body :is(code,kbd,samp,pre){direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,SF Mono,Menlo,Consolas,monospace;font-size:.88em}.body :is(code,kbd){background:var(--_surface);border-radius:.3em;padding:.1em .3em}.body pre{border-radius:var(--_radius);background:var(--_surface);overflow-wrap:normal;white-space:pre;max-inline-size:100%;padding:.8em 1em;line-height:1.45;overflow-x:auto}.body pre code{font-size:inherit;background:0 0;padding:0}.body table{border-collapse:collapse;max-inline-size:100%;font-size:.94em;display:block;overflow-x:auto}.body :is(th,td){border:1px solid var(--_border);text-align:start;vertical-align:top;padding:.3em .7em}.body hr{border:0;border-block-start:1px solid var(--_border);margin-block:1em}.body mark{background:color-mix(in srgb, var(--_accent) 18%, transparent);color:inherit}", nt = ".comment{grid-template-columns:var(--_avatar) minmax(0, 1fr);column-gap:calc(.9 * var(--_space));padding-block:.35em calc(.9 * var(--_space));border-radius:var(--_radius);scroll-margin-block:6em 2em;display:grid}.comment:focus{outline:none}.comment:focus-visible{outline:var(--_focus);outline-offset:.2em}.highlighted{background:var(--_wash);box-shadow:0 0 0 .5em var(--_wash)}.avatar{inline-size:var(--_avatar);block-size:var(--_avatar);object-fit:cover;background:var(--_surface);border-radius:50%;place-items:center;display:grid;overflow:hidden}span.avatar{--_tint:light-dark(oklch(45% .08 var(--_hue,250)),oklch(80% .08 var(--_hue,250)));background:color-mix(in srgb, var(--_tint) 15%, transparent);font-family:var(--_sans);color:var(--_tint);font-weight:600;line-height:1}.initials{font-size:.84em}.tint-0{--_hue:250}.tint-1{--_hue:75}.tint-2{--_hue:310}.tint-3{--_hue:140}.tint-4{--_hue:30}.tint-5{--_hue:200}.tint-6{--_hue:350}.tint-7{--_hue:105}span.avatar.none{background:0 0}.main{min-inline-size:0}.meta{justify-content:space-between;align-items:baseline;column-gap:.55em;font-size:.94em;line-height:1.5;display:flex}.byline{flex-wrap:wrap;align-items:baseline;column-gap:.55em;min-inline-size:0;display:flex}.author{font-weight:600}.author a,a.to{min-block-size:24px;display:inline-block}.author a{color:inherit;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border)}.author a:hover{color:var(--_accent)}.author,.author a,bdi{overflow-clip-margin:.3em;unicode-bidi:isolate;overflow:clip}.badge{background:color-mix(in srgb, var(--_accent) 13%, transparent);color:var(--_accent);font:600 .72em/1 var(--_sans);border-radius:1em;align-self:center;padding:.3em .55em}.date,.edited,.to,.gone{color:var(--_muted);font-size:.92em}.date{position:relative}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);white-space:nowrap;background:canvas;border-radius:.4em;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}.date:hover .full-date,.meta:has(.number:focus-visible) .full-date{display:block}.to{text-decoration:none}a.to:hover{text-decoration:underline}.thread:not(.flat) :is(.to.never,.to.narrow){display:none}.gone{font-style:italic}.number{min-inline-size:24px;color:var(--_muted);font-variant-numeric:tabular-nums lining-nums;text-align:end;border-radius:.35em;flex:none;margin-block:-.15em;padding:.15em .4em;font-size:.88em;text-decoration:none}.number:hover{background:var(--_wash);color:var(--_accent)}.actions{align-items:center;gap:1.1em;display:flex}.quiet{min-block-size:24px;min-inline-size:24px;color:var(--_muted);font:.82em/1.3 var(--_sans);background:0 0;border:0;padding:.45em 0}.quiet:hover,.quiet[aria-expanded=true]{color:var(--_accent)}@container thread (inline-size<480px){.comment{grid-template-columns:calc(.85 * var(--_avatar)) minmax(0, 1fr);column-gap:.7em}.avatar{inline-size:calc(.85 * var(--_avatar));block-size:calc(.85 * var(--_avatar))}.initials{font-size:.74em}.thread:not(.flat) .to.narrow{display:inline-block}}", rt = ".composer{margin-block-start:calc(2 * var(--_space));scroll-margin-block:6em 2em}.composer.in-place{margin-block:.6em calc(.6 * var(--_space))}.title{margin-block-end:.6em;font-size:1.05em;font-weight:600}.in-place .title{font-size:.92em}.card{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface)}.waiting{min-block-size:18em}.error{color:var(--_danger);font:.85em/1.4 var(--_sans)}.own span,.note,.error,.notice,.failed-title{unicode-bidi:plaintext}", it = ".like{font-variant-numeric:tabular-nums lining-nums;text-align:start;min-inline-size:2.2em}.like[aria-pressed=true]{color:var(--_accent)}.heart{vertical-align:-.2em;fill:none;stroke:currentColor;stroke-width:1.8px;inline-size:1.15em;margin-inline-end:.35em}[aria-pressed=true]>.heart{fill:currentColor}", at = ".skeleton,.failed{min-block-size:24em}.skeleton{gap:calc(1.6 * var(--_space));flex-direction:column;padding-block-start:calc(4 * var(--_space));animation:.2s .3s both appear;display:flex}@keyframes appear{0%{visibility:hidden;opacity:0}}.ghost{grid-template-columns:var(--_avatar) 1fr;column-gap:calc(.9 * var(--_space));display:grid}.bones{background:linear-gradient(var(--_border) 0 0) 0 .4em / 9em .7em no-repeat, linear-gradient(var(--_surface) 0 0) 0 2.1em / 100% .8em no-repeat, linear-gradient(var(--_surface) 0 0) 0 3.6em / 72% .8em no-repeat;border-radius:.3em;block-size:5.2em}.failed{align-items:flex-start;gap:var(--_space);border-block-start:1px solid var(--_border);flex-direction:column;padding-block-start:calc(1.4 * var(--_space));display:flex}.outlined{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));background:var(--_surface);font:600 .88em/1.2 var(--_sans);padding:.6em 1.1em}.notice{border-inline-start:3px solid var(--_accent);background:var(--_wash);border-radius:.3em;margin-block-end:var(--_space);padding:.6em .9em;font-size:.92em}.main .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}.closed{margin-block-start:calc(2 * var(--_space))}@media (prefers-reduced-motion:reduce){.skeleton{animation-duration:1ms}}@media (forced-colors:active){.highlighted{outline:2px solid highlight}.avatar{border:1px solid canvastext}}@media print{.actions,.composer,.more,.sort,.leave{display:none}}", ot = ":host{inline-size:100%;display:block}:host([hidden]){display:none!important}.root{all:initial;color-scheme:inherit;visibility:inherit;pointer-events:inherit;cursor:inherit;overflow-wrap:anywhere;-moz-text-size-adjust:100%;text-size-adjust:100%;--_accent:var(--afterword-accent-color,light-dark(#8a3324,#e59b85));--_muted:var(--afterword-muted-color,color-mix(in srgb, currentColor 68%, transparent));--_surface:var(--afterword-surface,color-mix(in srgb, currentColor 4%, transparent));--_border:var(--afterword-border-color,color-mix(in srgb, currentColor 16%, transparent));--_danger:var(--afterword-danger-color,light-dark(#b3261e,#f2a59e));--_success:var(--afterword-success-color,light-dark(#2e6b3f,#8fcf9f));--_radius:var(--afterword-radius,.6em);--_space:var(--afterword-spacing,1em);--_avatar:var(--afterword-avatar-size,2.6em);--_focus:var(--afterword-focus-outline,2px solid var(--_accent));--_sans:system-ui, -apple-system, \"Segoe UI\", sans-serif;--_wash:color-mix(in srgb, var(--_accent) 8%, transparent);color:var(--afterword-text-color,inherit);background:var(--afterword-background,transparent);font-family:var(--afterword-font-family,inherit);font-size:var(--afterword-font-size,inherit);line-height:var(--afterword-line-height,1.55);column-rule-color:color-mix(in srgb, currentColor, currentColor);display:block;container:thread/inline-size}.root[data-theme=light],.root[data-theme=auto][data-tone=light]{color-scheme:light}.root[data-theme=dark],.root[data-theme=auto][data-tone=dark]{color-scheme:dark}.root[data-theme=light],.root[data-theme=dark]{color:var(--afterword-text-color,light-dark(#24262b,#e4e2dc));background:var(--afterword-background,light-dark(#fdfcf9,#16171a));padding:var(--_space)}*,:before,:after{box-sizing:border-box}h2,h3,h4,h5,h6,p,ol{margin:0;padding:0}a{color:var(--_accent);text-underline-offset:.15em}button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}button{cursor:pointer}[hidden]{display:none}:focus-visible{outline:var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}", st = ".thread{position:relative}.head{align-items:baseline;gap:.2em var(--_space);border-block-end:1px solid var(--_border);flex-wrap:wrap;margin-block-end:calc(1.4 * var(--_space));padding-block-end:.6em;display:flex}.heading{font-size:1.3em;font-weight:600;line-height:1.3}.heading:focus{outline:none}.leave{font-size:.95em}.sort{max-inline-size:100%;color:var(--_muted);cursor:pointer;background:0 0;border:0;border-radius:.35em;margin-inline-start:auto;padding:.35em .2em;font-size:.88em}.sort option{color:canvastext;background:canvas}.list,.replies{list-style:none}.item{position:relative}.replies{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.answered:before{content:\"\";inset-block:calc(var(--_avatar) + .9 * var(--_space)) var(--_space);background:var(--_border);inline-size:1px;position:absolute;inset-inline-start:calc(var(--_avatar) / 2)}.more{margin-block:.4em calc(1.2 * var(--_space))}.item>.more{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.flat .replies{margin-inline-start:0}.flat .answered:before{content:none}@container thread (inline-size<480px){.replies .replies{margin-inline-start:0}.replies,.item>.more{margin-inline-start:1.1em}.answered:before{inset-block-start:calc(.85 * var(--_avatar) + .8em);inset-inline-start:.25em}.replies .answered:before{content:none}}", K = null;
function ct() {
	return K || (K = new CSSStyleSheet(), K.replaceSync([
		ot,
		st,
		nt,
		tt,
		it,
		rt,
		at
	].join("\n"))), K;
}
// src/text/strings.ts
var lt = {
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
	likePost: "Like this post",
	likeComment: "Like comment {number} by {name}",
	likes: {
		one: "{count} like",
		other: "{count} likes"
	},
	readersLike: {
		one: "{count} reader likes this",
		other: "{count} readers like this"
	},
	notLiked: "That couldn’t be saved. Try again later.",
	news: {
		one: "{count} new comment",
		other: "{count} new comments"
	},
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
	edit: "Edit",
	editing: "Edit your comment",
	editableFor: {
		one: "You can change this for {count} more minute.",
		other: "You can change this for {count} more minutes."
	},
	edited: "edited",
	save: "Save",
	saving: "Saving…",
	saved: "Your comment is changed.",
	delete: "Delete",
	deleteQuestion: "Delete this comment?",
	deleteYes: "Delete",
	deleteNo: "Keep it",
	deletedNow: "Your comment is deleted.",
	refused: "Thank you for what you wrote. It was not published here this time.",
	tryingAgain: {
		one: "That didn’t get through. Trying again in {count} second…",
		other: "That didn’t get through. Trying again in {count} seconds…"
	},
	commentingAs: "Commenting as",
	change: "change",
	remember: "Remember me on this device",
	discard: "Discard",
	discarded: "Draft discarded.",
	undo: "Undo",
	draftNotKept: "This device keeps no drafts; your words last as long as this page.",
	otherDraft: "In another tab you wrote something else here.",
	useOther: "Use that",
	formatting: "Formatting",
	bold: "Bold",
	italic: "Italic",
	code: "Code",
	link: "Link",
	markdown: "Markdown works: *emphasis*, **strong**, `code`, > quote, [link](address).",
	preview: "Preview",
	previewing: "Making the preview…",
	previewed: "The preview is here.",
	previewEmpty: "Nothing to preview yet.",
	previewFailed: "No preview: {message}",
	previewLimited: "Too many previews in a short time. Wait a moment and try again.",
	quote: "Quote",
	quoteFrom: "Quote in a reply to {name}, comment {number}",
	formFailed: "The form could not be loaded.",
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
function ut(e, t = {}) {
	let n = {
		own: new Intl.PluralRules(e),
		english: new Intl.PluralRules("en")
	}, r = new Intl.NumberFormat(e);
	return (e, i = {}) => {
		let a = Object.hasOwn(t, e) ? t[e] : void 0, o = a ?? lt[e], s = i.count, c = typeof s == "number" ? n[a ? "own" : "english"].select(s) : "other";
		return (typeof o == "string" ? o : o[c] ?? o.other).replace(/\{(\w+)\}/g, (e, t) => {
			let n = Object.hasOwn(i, t) ? i[t] : void 0;
			return n === void 0 ? e : typeof n == "number" ? r.format(n) : n;
		});
	};
}
// src/thread-id.ts
function dt(e) {
	let t = e.canonical ? pt(e.canonical, e.url) : null;
	if (t) return mt(t) + t.search;
	let n = pt(e.url);
	return n && mt(n);
}
function ft(e) {
	let t = e.querySelector("link[rel~=\"canonical\" i][href]:not([href=\"\"])");
	return dt({
		url: e.location.href,
		canonical: t && t.href
	});
}
function pt(e, t) {
	try {
		let n = new URL(e, t);
		return /^https?:$/.test(n.protocol) && n.hostname ? n : null;
	} catch {
		return null;
	}
}
function mt(e) {
	let t = new URL(e);
	try {
		t.pathname = decodeURI(e.pathname.replace(/%(?=25|5c|0[9ad])/gi, "%25"));
	} catch {}
	let n = t.pathname.replace(/%[0-9a-f]{2}/gi, (e) => e.toUpperCase()).replace(/\/index\.html$/, "").replace(/\/+$/, "");
	return `${e.hostname.replace(/^www\./, "")}${n || "/"}`;
}
// src/tone.ts
function ht(e) {
	let t = () => {
		let t = gt(getComputedStyle(e).columnRuleColor) ? "dark" : "light";
		e.dataset.tone !== t && (e.dataset.tone = t);
	}, n = matchMedia("(prefers-color-scheme: dark)"), r = new MutationObserver(t);
	for (let e of [document.documentElement, document.body]) r.observe(e, { attributes: !0 });
	return n.addEventListener("change", t), t(), () => {
		r.disconnect(), n.removeEventListener("change", t);
	};
}
function gt(e) {
	let [t = 0, n = 0, r = 0] = (e.match(/[\d.e-]+(?=[ )])/g) ?? []).map(Number);
	return .2126 * t + .7152 * n + .0722 * r > .5;
}
// src/tools-loading.ts
function _t(e, t) {
	let n = o(null), r = "idle", i = async () => {
		r = "loading";
		try {
			let i = await L.tools();
			if (r === "stopped") return;
			n.value = i.createTools(e, t);
		} catch (e) {
			console.error(`[afterword] ${String(e)}`), r = "idle";
		}
	};
	return {
		tools: n,
		loadTools: () => {
			r === "idle" && i();
		},
		stopTools: () => {
			r = "stopped", n.value?.stop();
		}
	};
}
// src/text/plain-text.ts
var vt = /* @__PURE__ */ new Map([
	["amp", "&"],
	["apos", "'"],
	["gt", ">"],
	["lt", "<"],
	["nbsp", "\xA0"],
	["quot", "\""]
]);
function q(e) {
	return e.replace(/\0/g, "").replace(/<!--[^]*?(?:-->|$)/g, "").replace(/<(script|style|template|noscript|iframe|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi, "").replace(/<(?:br|hr|\/(?:p|li|dt|dd|tr|pre|div|blockquote|h[1-6]))\b[^<>]*>\n?/gi, "\n").replace(/<[a-z/!?][^<>]*>/gi, "").replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, yt).trim();
}
function yt(e, t, n, r) {
	if (r) return vt.get(r.toLowerCase()) ?? e;
	let i = t ? Number.parseInt(t, 16) : Number(n);
	return i > 0 && i <= 1114111 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : e;
}
// src/text/web-url.ts
var bt = 2e3;
function xt(e) {
	try {
		let t = new URL(e);
		return t.username || t.password ? null : t;
	} catch {
		return null;
	}
}
function J(e) {
	if (typeof e != "string" || e.length > bt) return null;
	let t = xt(e);
	return t && /^https?:$/.test(t.protocol) ? t.href : null;
}
// src/text/sanitize.ts
var St = 4e4, Ct = 1e3, wt = "a abbr b blockquote br cite code dd del dfn dl dt em hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var table thead tbody tr th td time", Tt = "nofollow ugc noopener noreferrer", Y = (e) => (t) => e.test(t) ? t : null, Et = /* @__PURE__ */ new Map([
	["href", [(e) => /^(?:https?:\/\/|mailto:)/i.test(e) && xt(e) ? e : null, ["a"]]],
	["title", [(e) => e, [
		"a",
		"abbr",
		"dfn"
	]]],
	["dir", [Y(/^(?:ltr|rtl|auto)$/i)]],
	["lang", [Y(/^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,6}$/i)]],
	["cite", [(e) => J(e) && e, [
		"blockquote",
		"del",
		"ins",
		"q"
	]]],
	["datetime", [Y(/^(?=.*\d)[-+:.\dTPZWYMDHS ]{2,40}$/i), [
		"del",
		"ins",
		"time"
	]]],
	["start", [Y(/^-?\d{1,9}$/), ["ol"]]],
	["reversed", [() => "", ["ol"]]],
	["colspan", [Y(/^[1-9]\d?$/), ["td", "th"]]],
	["rowspan", [Y(/^[1-9]\d?$/), ["td", "th"]]],
	["class", [(e) => e.split(/\s+/).find((e) => /^language-[\w+#.-]{1,40}$/.test(e)) ?? null, ["code"]]]
]), X;
function Dt(e) {
	if (!/[<&\0\r]/.test(e)) return Z(e);
	if (X === void 0 && (X = kt()), !X || Ot(e)) return Z(q(e));
	try {
		return X.sanitize(e, { RETURN_DOM_FRAGMENT: !0 }) ?? Z(q(e));
	} catch {
		return Z(q(e));
	}
}
function Ot(e) {
	return e.length > St || (e.match(/<[a-z]/gi)?.length ?? 0) > Ct;
}
function Z(e) {
	let t = new DocumentFragment();
	return e && t.append(e), t;
}
function kt() {
	let e;
	try {
		e = window.trustedTypes?.createPolicy("afterword", {
			createHTML: (e) => e,
			createScript: jt,
			createScriptURL: jt
		});
	} catch {
		return Mt("the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'");
	}
	try {
		let t = g(window);
		return t.isSupported ? At(t, e) : Mt("DOMPurify needs another browser");
	} catch {
		return Mt("an element of the page hides a method of document that DOMPurify needs");
	}
}
function At(e, t) {
	return e.setConfig({
		ALLOWED_TAGS: wt.split(" "),
		ALLOWED_ATTR: [...Et.keys()],
		ADD_URI_SAFE_ATTR: [...Et.keys()].filter((e) => e !== "href" && e !== "cite"),
		ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
		ALLOW_DATA_ATTR: !1,
		ALLOW_ARIA_ATTR: !1,
		ALLOW_SELF_CLOSE_IN_ATTR: !1,
		SANITIZE_NAMED_PROPS: !0,
		RETURN_DOM_FRAGMENT: !0,
		TRUSTED_TYPES_POLICY: t ?? null
	}), e.addHook("beforeSanitizeElements", Nt), e.addHook("uponSanitizeAttribute", Pt), e.addHook("afterSanitizeAttributes", Ft), e;
}
function jt() {
	throw TypeError("The policy afterword makes no scripts.");
}
function Mt(e) {
	return console.warn(`[afterword] Comments show as plain text: ${e}.`), null;
}
function Nt(e) {
	if (e.nodeName === "BODY" && e instanceof Element && !(e.getElementsByTagName("*").length <= Ct)) throw RangeError("Too many elements");
}
function Pt(e, t) {
	let [n, r] = Et.get(t.attrName) ?? [], i = !r || r.includes(e.localName), a = n && i ? n(t.attrValue) : null;
	a === null ? t.keepAttr = !1 : t.attrValue = a;
}
function Ft(e) {
	e.localName === "a" && e.hasAttribute("href") && e.setAttribute("rel", Tt);
}
// src/views/body.tsx
function It({ html: e }) {
	let t = m(null);
	return f(() => {
		let n = Dt(e);
		t.current?.classList.toggle("plain", n.firstElementChild === null), t.current && Lt(t.current, n);
		for (let e of t.current?.querySelectorAll("pre, table") ?? []) e.scrollWidth > e.clientWidth && (e.tabIndex = 0);
	}, [e]), /* @__PURE__ */ v("div", {
		part: "body",
		class: "body",
		dir: "auto",
		ref: t
	});
}
function Lt(e, t) {
	let n = e.firstChild, r = [...t.childNodes];
	for (let t of r) {
		let r = n?.nextSibling ?? null;
		n ? n.isEqualNode(t) || n.replaceWith(t) : e.append(t), n = r;
	}
	for (; n;) {
		let e = n.nextSibling;
		n.remove(), n = e;
	}
}
// src/views/like.tsx
function Rt({ id: e, listed: t, label: n, ui: r }) {
	let { likes: a, t: o } = r, c = s(() => a.isLiked(e)), l = p(() => i(() => a.count(e, t)), [t]).value, u = s(() => a.failed.value === e), d = async () => {
		await a.press(e, t), a.failed.value === e && r.announce(o("notLiked"));
	}, f = e === "" ? l > 0 ? o("readersLike", { count: l }) : n : null, m = f ?? (l > 0 ? l.toLocaleString(r.settings.value.lang) : ""), h = l > 0 ? `${n}, ${f ?? o("likes", { count: l })}` : n;
	return /* @__PURE__ */ y(_, { children: [/* @__PURE__ */ y("button", {
		part: "like button",
		class: "quiet like",
		type: "button",
		"aria-pressed": c,
		"aria-label": h,
		onClick: () => void d(),
		children: [/* @__PURE__ */ v("svg", {
			class: "heart",
			viewBox: "0 0 24 24",
			"aria-hidden": "true",
			children: /* @__PURE__ */ v("path", { d: "M12 20.5C2 13.5 2 9.7 2 8.5A5.3 5.3 0 0 1 12 6a5.3 5.3 0 0 1 10 2.5c0 1.2 0 5-10 12Z" })
		}), /* @__PURE__ */ v("bdi", { children: m })]
	}), u.value && /* @__PURE__ */ v("span", {
		part: "error",
		class: "error",
		children: o("notLiked")
	})] });
}
// src/views/names.ts
function Q(e, t) {
	return e.author.name.trim() || t.t("anonymous");
}
function zt(e, t) {
	let n = Q(e.comment, t), { number: r } = e.comment, i = r === null ? t.t("unnumbered", { name: n }) : t.t("comment", {
		number: r,
		name: n
	});
	if (e.orphan) return `${i}, ${t.t("inReplyToRemoved")}`;
	let a = e.parent?.number;
	return a ? `${i}, ${t.t("inReplyTo", { number: a })}` : i;
}
function Bt(e) {
	let t = e.split(/[\s.]+/u).filter((e) => /[\p{L}\p{N}]/u.test(e));
	return [t[0], t.length > 1 ? t.at(-1) : void 0].map((e) => e?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? "").join("").toLocaleUpperCase();
}
function Vt(e, t) {
	let n = 0;
	for (let t of e) n = (n * 31 + (t.codePointAt(0) ?? 0)) % 99991;
	return n % t;
}
function Ht(e) {
	return `${location.href.replace(/#.*$/s, "")}#comment-${e}`;
}
// src/views/avatar.tsx
var Ut = 8;
function Wt({ name: e, url: t }) {
	let n = J(t), [r, i] = h(null);
	return n !== null && r !== n ? /* @__PURE__ */ v("img", {
		part: "avatar",
		class: "avatar",
		src: n,
		alt: "",
		loading: "lazy",
		decoding: "async",
		referrerpolicy: "no-referrer",
		onError: () => i(n)
	}) : /* @__PURE__ */ v("span", {
		part: "avatar",
		class: `avatar tint-${Vt(e, Ut)}`,
		"aria-hidden": "true",
		children: /* @__PURE__ */ v("span", {
			class: "initials",
			children: Bt(e) || "·"
		})
	});
}
// src/text/dates.ts
var Gt = 864e5, Kt = /* @__PURE__ */ new Map();
function qt(e, t, n = Date.now()) {
	let r = Xt(t), i = new Date(e);
	return {
		iso: i.toISOString(),
		short: Jt(e, n, r.relative) ?? r.short.format(i),
		full: Yt(i, r.full, t)
	};
}
function Jt(e, t, n) {
	let r = t - e;
	if (!(r < Gt) || r < -864e5) return null;
	let i = Math.max(0, Math.floor(r / 6e4));
	return i === 0 ? n.format(0, "second") : i < 60 ? n.format(-i, "minute") : n.format(-Math.floor(i / 60), "hour");
}
function Yt(e, t, n) {
	return t.formatToParts(e).map(({ type: e, value: t }) => e === "dayPeriod" ? t.toLocaleLowerCase(n) : t).join("").replace(/\u202F/g, " ");
}
function Xt(e) {
	let t = Kt.get(e);
	return t || (t = {
		full: new Intl.DateTimeFormat(e, {
			dateStyle: "long",
			timeStyle: "short"
		}),
		short: new Intl.DateTimeFormat(e, { dateStyle: "medium" }),
		relative: new Intl.RelativeTimeFormat(e, { numeric: "auto" })
	}, Kt.set(e, t)), t;
}
// src/views/date.tsx
function Zt({ time: e, ui: t }) {
	if (e === null) return null;
	let { dates: n, lang: r } = t.settings.value, { iso: i, short: a, full: o } = qt(e, r);
	return /* @__PURE__ */ v("time", {
		part: "date",
		class: "date",
		dateTime: i,
		children: n === "full" ? o : /* @__PURE__ */ y(_, { children: [a, /* @__PURE__ */ v("span", {
			class: "full-date",
			"aria-hidden": "true",
			children: o
		})] })
	});
}
// src/views/writing-place.tsx
function Qt(e) {
	let { ui: t, parent: n } = e, r = t.writing.value;
	return r === "failed" ? /* @__PURE__ */ y("p", {
		part: "notice",
		class: "notice",
		children: [
			t.t("formFailed"),
			" ",
			/* @__PURE__ */ v("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: t.loadWriting,
				children: t.t("retry")
			})
		]
	}) : r === null ? /* @__PURE__ */ y("div", {
		class: n ? "composer in-place" : "composer",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ v("p", {
			class: "title",
			children: t.t("write")
		}), /* @__PURE__ */ v("div", { class: "card waiting" })]
	}) : /* @__PURE__ */ y(_, { children: [!n && r.notice.value && /* @__PURE__ */ v("p", {
		part: "notice",
		class: "notice closed",
		role: "status",
		children: t.t(r.notice.value)
	}), /* @__PURE__ */ v(r.Composer, {
		...e,
		writing: r
	})] });
}
// src/views/comment.tsx
function $t({ node: e, ui: t }) {
	let { comment: n } = e, r = s(() => {
		let e = t.thread.target.value;
		return e?.id === n.id && e.how !== "stay";
	}), i = s(() => t.thread.fresh.value.has(n.id)), a = [
		e.parent || e.orphan ? "reply" : "",
		n.state === "pending" ? "held" : "",
		n.state === "deleted" ? "tombstone" : "",
		r.value ? "highlighted" : "",
		i.value ? "new" : ""
	].filter(Boolean), o = Q(n, t), c = n.state === "deleted";
	return /* @__PURE__ */ y("article", {
		id: `comment-${n.id}`,
		part: ["comment", ...a].join(" "),
		class: ["comment", ...a].join(" "),
		tabIndex: -1,
		"aria-label": zt(e, t),
		children: [c ? /* @__PURE__ */ v("span", { class: "avatar none" }) : /* @__PURE__ */ v(Wt, {
			name: o,
			url: n.author.avatar
		}), /* @__PURE__ */ y("div", {
			class: "main",
			children: [
				/* @__PURE__ */ y("header", {
					class: "meta",
					children: [/* @__PURE__ */ y("div", {
						class: "byline",
						children: [c ? /* @__PURE__ */ v("span", {
							class: "gone",
							children: t.t("deleted")
						}) : /* @__PURE__ */ y(_, { children: [
							/* @__PURE__ */ v(tn, {
								node: e,
								name: o,
								ui: t
							}),
							/* @__PURE__ */ v(Zt, {
								time: n.created,
								ui: t
							}),
							n.edited !== null && /* @__PURE__ */ v("span", {
								class: "edited",
								children: t.t("edited")
							})
						] }), /* @__PURE__ */ v(nn, {
							node: e,
							ui: t
						})]
					}), n.number !== null && /* @__PURE__ */ v("a", {
						part: "number",
						class: "number",
						href: Ht(n.id),
						"aria-label": t.t("permalink", { number: n.number }),
						children: n.number
					})]
				}),
				!c && /* @__PURE__ */ v(It, { html: n.html }),
				n.state === "pending" && /* @__PURE__ */ v("p", {
					part: "notice",
					class: "notice",
					children: t.t("held")
				}),
				n.state === "published" && /* @__PURE__ */ v(rn, {
					node: e,
					ui: t
				}),
				/* @__PURE__ */ v(en, {
					comment: n,
					ui: t
				})
			]
		})]
	});
}
function en({ comment: e, ui: t }) {
	let n = t.writing.value;
	return n === null || n === "failed" ? null : /* @__PURE__ */ v(n.Own, {
		comment: e,
		writing: n,
		ui: t
	});
}
function tn({ node: e, name: t, ui: n }) {
	let { url: r, role: i } = e.comment.author, a = J(r);
	return /* @__PURE__ */ y(_, { children: [/* @__PURE__ */ v("span", {
		part: "author",
		class: "author",
		children: a === null ? /* @__PURE__ */ v("bdi", { children: t }) : /* @__PURE__ */ v("a", {
			href: a,
			rel: "nofollow ugc noopener noreferrer",
			children: /* @__PURE__ */ v("bdi", { children: t })
		})
	}), i === "owner" && /* @__PURE__ */ v("span", {
		part: "badge",
		class: "badge",
		children: n.t("owner")
	})] });
}
function nn({ node: e, ui: t }) {
	if (e.orphan) return /* @__PURE__ */ v("span", {
		class: "to always",
		children: t.t("inReplyToRemoved")
	});
	let { parent: n } = e;
	if (!n || n.number === null) return null;
	let r = Q(n, t), i = e.depth > 4 ? "always" : e.depth > 2 ? "narrow" : "never";
	return /* @__PURE__ */ v("a", {
		class: `to ${i}`,
		href: Ht(n.id),
		children: /* @__PURE__ */ v("bdi", { children: t.t("inReplyToName", {
			number: n.number,
			name: r
		}) })
	});
}
function rn({ node: e, ui: t }) {
	let { thread: n, openReplies: r } = t, i = m(null), { post: a, features: o, form: c } = n.capabilities.value, l = s(() => r.ids.value.has(e.comment.id)), u = a && o.has("reply") && n.open.value, d = o.has("like");
	if (!u && !d) return null;
	let f = Ye(e, c.maxDepth), { id: p, number: h } = f, g = u && l.value && f === e.comment, b = {
		name: Q(e.comment, t),
		number: e.comment.number ?? ""
	}, x = f === e.comment ? "" : `#${e.comment.number ?? ""} `;
	return /* @__PURE__ */ y(_, { children: [/* @__PURE__ */ y("div", {
		part: "actions",
		class: "actions",
		children: [d && /* @__PURE__ */ v(Rt, {
			id: e.comment.id,
			listed: e.comment.likes,
			label: t.t("likeComment", b),
			ui: t
		}), u && /* @__PURE__ */ v("button", {
			part: "button",
			class: "quiet",
			type: "button",
			"aria-expanded": g,
			"aria-label": t.t("replyTo", b),
			ref: i,
			onClick: () => r.open(p, x),
			children: t.t("reply")
		})]
	}), g && /* @__PURE__ */ v(Qt, {
		parent: {
			id: p,
			number: h ?? "",
			name: Q(f, t)
		},
		onCancel: () => {
			r.close(p), i.current?.focus();
		},
		ui: t
	})] });
}
// src/views/more.tsx
function an({ end: e, ui: t }) {
	let n = t.thread.ends[e].value;
	if (n === null) return null;
	let r = t.t(e === "next" ? "more" : "earlier");
	return /* @__PURE__ */ v(sn, {
		label: r,
		state: n,
		ui: t,
		load: () => t.thread.more(e)
	});
}
function on({ root: e, ui: t }) {
	let n = e.repliesBefore > 0 ? t.t("earlierReplies", { count: e.repliesBefore }) : t.t("moreReplies", { count: e.moreReplies }), r = t.thread.replies.value.get(e.id) ?? "idle";
	return /* @__PURE__ */ v(sn, {
		label: n,
		state: r,
		ui: t,
		load: () => t.thread.moreReplies(e)
	});
}
function sn({ label: e, state: t, load: n, ui: r }) {
	let i = async () => {
		let e = await n(), t = e[0];
		t && (r.announce(r.t("loaded", { count: e.length })), r.thread.show(t.id, "stay"));
	};
	return /* @__PURE__ */ y("div", {
		class: "more",
		children: [/* @__PURE__ */ v("button", {
			part: "button more",
			class: "quiet",
			type: "button",
			"aria-disabled": t === "loading",
			onClick: () => void i(),
			children: t === "loading" ? r.t("loading") : e
		}), t === "failed" && /* @__PURE__ */ v("span", {
			part: "error",
			class: "error",
			role: "alert",
			children: r.t("moreFailed")
		})]
	});
}
// src/views/list.tsx
var cn = 50;
function ln({ nodes: e, ui: t }) {
	let [n, r] = h(1), i = p(() => {
		let n = [];
		for (let r = 0; r < e.length; r += cn) n.push(/* @__PURE__ */ v(un, {
			nodes: e.slice(r, r + cn),
			ui: t
		}, r));
		return n;
	}, [e, t]);
	return d(() => {
		if (n >= i.length) return;
		let e = setTimeout(() => r(n + 1));
		return () => clearTimeout(e);
	}, [n, i.length]), /* @__PURE__ */ v("ol", {
		part: "list",
		class: "list",
		role: "list",
		children: i.slice(0, n)
	});
}
function un({ nodes: e, ui: t }) {
	return /* @__PURE__ */ v(_, { children: e.map((e) => /* @__PURE__ */ v(dn, {
		node: e,
		ui: t
	}, e.comment.id)) });
}
function dn({ node: e, ui: t }) {
	let { comment: n, replies: r } = e;
	return /* @__PURE__ */ y("li", {
		class: r.length > 0 ? "item answered" : "item",
		children: [
			/* @__PURE__ */ v($t, {
				node: e,
				ui: t
			}),
			n.repliesBefore > 0 && /* @__PURE__ */ v(on, {
				root: n,
				ui: t
			}),
			r.length > 0 && /* @__PURE__ */ v("ol", {
				class: "replies",
				role: "list",
				children: r.map((e) => /* @__PURE__ */ v(dn, {
					node: e,
					ui: t
				}, e.comment.id))
			}),
			n.repliesBefore === 0 && n.moreReplies > 0 && /* @__PURE__ */ v(on, {
				root: n,
				ui: t
			})
		]
	});
}
// src/views/problems.ts
var fn = {
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
function pn(e, t) {
	return t.t(fn[e] ?? "unavailable");
}
function mn(e, t) {
	return e === "not-found" || e === "forbidden" ? t.t("unavailable") : pn(e, t);
}
// src/views/notice.tsx
function hn({ ui: e }) {
	let { status: t, failure: n, load: r } = e.thread, i = t.value === "loading";
	return /* @__PURE__ */ y("div", {
		part: "notice",
		class: "failed",
		children: [/* @__PURE__ */ y("p", {
			class: "failed-title",
			role: "alert",
			children: [
				/* @__PURE__ */ v("strong", { children: e.t("failedTitle") }),
				" ",
				mn(n.value?.code ?? "", e)
			]
		}), /* @__PURE__ */ v("button", {
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
function gn({ ui: e }) {
	return /* @__PURE__ */ y("div", {
		class: "skeleton",
		children: [/* @__PURE__ */ v("p", {
			class: "unseen",
			children: e.t("loading")
		}), [
			0,
			1,
			2
		].map((e) => /* @__PURE__ */ y("div", {
			class: "ghost",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ v("span", { class: "avatar" }), /* @__PURE__ */ v("span", { class: "bones" })]
		}, e))]
	});
}
// src/views/target.ts
var _n = 5e3;
function vn({ id: e, how: t }, n) {
	let r = performance.now(), i = requestAnimationFrame(a);
	function a() {
		let o = n.querySelector(`#comment-${CSS.escape(e)}`);
		o ? (o.focus({ preventScroll: !0 }), t !== "stay" && o.scrollIntoView({ block: t === "link" ? "start" : "nearest" })) : performance.now() - r < _n && (i = requestAnimationFrame(a));
	}
	return () => cancelAnimationFrame(i);
}
// src/views/thread.tsx
function yn({ ui: e }) {
	let { status: t, failure: n, loaded: r } = e.thread, i = m(null);
	return c(() => {
		let t = e.thread.target.value;
		if (t && i.current) return vn(t, i.current);
	}), /* @__PURE__ */ y("section", {
		class: e.settings.value.layout === "flat" ? "thread flat" : "thread",
		"aria-labelledby": "heading",
		"aria-busy": t.value === "loading",
		ref: i,
		children: [n.value === null ? r.value ? /* @__PURE__ */ v(bn, { ui: e }) : !e.hasFallback && /* @__PURE__ */ v(gn, { ui: e }) : /* @__PURE__ */ v(hn, { ui: e }), /* @__PURE__ */ v("p", {
			class: "unseen",
			role: "status",
			children: e.announcement
		})]
	});
}
function bn({ ui: e }) {
	let { thread: t, t: n } = e, r = e.settings.value.inputPosition === "top", i = t.beyond.value, a = e.live.value, o = e.tools.value;
	return /* @__PURE__ */ y(_, { children: [
		/* @__PURE__ */ v(xn, { ui: e }),
		t.missing.value && /* @__PURE__ */ v("p", {
			part: "notice",
			class: "notice",
			children: n("notHere")
		}),
		r && /* @__PURE__ */ v(Sn, { ui: e }),
		/* @__PURE__ */ v(an, {
			end: "prev",
			ui: e
		}),
		/* @__PURE__ */ v(ln, {
			nodes: t.tree.value,
			ui: e
		}),
		/* @__PURE__ */ v(an, {
			end: "next",
			ui: e
		}),
		i.length > 0 && /* @__PURE__ */ v(ln, {
			nodes: i,
			ui: e
		}),
		a && /* @__PURE__ */ v(a.News, {
			live: a.store,
			ui: e
		}),
		!r && /* @__PURE__ */ v(Sn, { ui: e }),
		o && /* @__PURE__ */ v(o.Quote, {
			tools: o,
			ui: e
		})
	] });
}
function xn({ ui: e }) {
	let { thread: t, t: n } = e, r = t.count.value, i = `h${e.settings.value.headingLevel}`, a = t.open.value && t.capabilities.value.post;
	return /* @__PURE__ */ y("header", {
		class: "head",
		children: [
			/* @__PURE__ */ v(i, {
				part: "heading",
				class: "heading",
				id: "heading",
				tabIndex: -1,
				children: /* @__PURE__ */ v("bdi", {
					part: "count",
					children: r === 0 ? n("empty") : n("count", { count: r })
				})
			}),
			a && /* @__PURE__ */ v("a", {
				class: "leave",
				href: `${location.href.replace(/#.*$/s, "")}#leave-a-comment`,
				onClick: (e) => {
					e.preventDefault();
					let t = e.currentTarget.getRootNode().getElementById("composer-text");
					t?.focus({ preventScroll: !0 }), t?.closest("form")?.scrollIntoView({ block: "center" });
				},
				children: n("leaveOne")
			}),
			t.capabilities.value.features.has("like") && /* @__PURE__ */ v(Rt, {
				id: "",
				listed: t.likes.value,
				label: n("likePost"),
				ui: e
			}),
			r > 1 && /* @__PURE__ */ y("select", {
				part: "sort",
				class: "sort",
				"aria-label": n("order"),
				value: t.order,
				onChange: (e) => void t.setOrder(e.currentTarget.value),
				children: [/* @__PURE__ */ v("option", {
					value: "oldest",
					children: n("oldest")
				}), /* @__PURE__ */ v("option", {
					value: "newest",
					children: n("newest")
				})]
			})
		]
	});
}
function Sn({ ui: e }) {
	let { thread: t, t: n } = e;
	return t.capabilities.value.post ? t.open.value ? /* @__PURE__ */ v(Qt, { ui: e }) : /* @__PURE__ */ v("p", {
		part: "notice",
		class: "notice closed",
		children: n("closed")
	}) : null;
}
// src/mount.tsx
var $ = /* @__PURE__ */ new Set();
function Cn(e, t) {
	for (let e of Ee(t)) console.warn(`[afterword] ${e}`);
	let n = t.thread ?? ft(document);
	if (n === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let { reload: r, unmount: i } = wn(e, {
		...t,
		thread: n
	});
	return {
		reload: r,
		unmount: i
	};
}
function wn(e, t) {
	let n = e.shadowRoot ?? e.attachShadow({ mode: "open" }), r = document.createElement("div"), i = document.createElement("slot"), s = document.createElement("div"), c = Ie(e, r);
	r.className = "holder", r.append(i), n.adoptedStyleSheets = [ct(), c.sheet], n.replaceChildren(r);
	let u = o(Le(e, t)), d = Tn(e, n, t, u), { thread: f } = d;
	$.add(f);
	let p = t.order, m = [
		() => $.delete(f),
		f.dispose,
		d.stopWriting,
		d.listening.stop,
		c.stop
	], h = async () => {
		await f.load(), c.settle(), f.capabilities.value.post && d.loadWriting();
	}, g = () => {
		let e = () => {
			let { hash: e } = location;
			[...$].some((t) => t !== f && t.holds(e) !== null) || f.followHash(e);
		};
		s.className = "root", s.lang = "en", s.addEventListener("selectstart", d.loadTools), r.prepend(s), addEventListener("hashchange", e), m.push(() => removeEventListener("hashchange", e), ht(s), d.stopTools, a(() => {
			s.dataset.theme = u.value.theme;
		}), a(() => {
			i.hidden = f.loaded.value;
		})), l(/* @__PURE__ */ v(yn, { ui: d }), s), c.hold(), h();
	};
	return t.loading === "eager" || k(location.hash) ? g() : m.push(xe(e, g)), {
		reload: f.load,
		apply(t) {
			u.value = Le(e, t), t.order !== p && f.setOrder(t.order ?? "oldest"), p = t.order, d.listening.set(t.live);
		},
		unmount() {
			for (let e of m) e();
			l(null, s), s.remove(), i.hidden = !1;
		}
	};
}
function Tn(e, t, n, r) {
	let a = o(""), s = i(() => ut(r.value.lang, n.strings)), c = (t) => {
		console.error(`[afterword] ${ve(t, n.endpoint)}`), R(e, "afterword-error", Dn(t));
	}, l = En(n), u = et(l, {
		thread: n.thread,
		order: n.order ?? "oldest",
		pageSize: n.pageSize ?? 50,
		hash: location.hash,
		isAlone: () => $.size === 1,
		onLoad: (t) => R(e, "afterword-load", { count: t }),
		onError: c
	}), d = He(), f = Ue(), p = !1, m = o(null), h = (e, t) => s.value(e, t), g = (e) => {
		a.value = e;
	}, _ = (t) => {
		R(e, "afterword-post", { comment: t });
	}, v = async () => {
		m.value = null;
		try {
			let { createWriting: r } = await L.writing();
			if (p) return;
			m.value = r({
				backend: l,
				thread: u,
				openReplies: d,
				storage: f,
				root: t,
				endpoint: n.endpoint,
				onBeforePost: (t) => R(e, "afterword-before-post", { draft: t }, !0),
				onPost: _,
				onError: c,
				announce: g,
				t: h
			});
		} catch (e) {
			console.error(`[afterword] ${String(e)}`), m.value = "failed";
		}
	}, y = b(n.endpoint), x = ze(f, `likes:${y}:${u.id}`, async (e) => {
		let { createLiking: t } = await L.liking(), n = `reader:${y}`;
		return t(e, {
			backend: l,
			thread: u.id,
			storage: f,
			readerKey: n,
			onError: c
		});
	}), S = Me({
		backend: l,
		thread: u,
		root: t,
		answered: () => d.ids.value,
		onNews: (e) => g(h("news", { count: e }))
	});
	return S.set(n.live), {
		thread: u,
		openReplies: d,
		likes: x,
		listening: S,
		live: S.live,
		writing: m,
		loadWriting: () => void v(),
		stopWriting: () => {
			p = !0, m.value !== null && m.value !== "failed" && m.value.stop();
		},
		..._t(t, l),
		Body: It,
		settings: r,
		announcement: a,
		t: h,
		announce: g,
		hasFallback: e.childElementCount > 0 || !!e.textContent?.trim()
	};
}
function En({ backend: e, endpoint: t }) {
	return e === "static" ? ye(async () => (await L.static()).createBackend(t)) : ge(t);
}
function Dn(e) {
	if (!(e instanceof t)) return {
		code: "unexpected",
		message: String(e)
	};
	let { code: n, message: r, status: i } = e;
	return i === void 0 ? {
		code: n,
		message: r
	} : {
		code: n,
		message: r,
		status: i
	};
}
// src/element.ts
var On = "afterword-comments", kn = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], An = /* @__PURE__ */ new Map(), jn, Mn = globalThis.HTMLElement ?? class {}, Nn = class extends Mn {
	static observedAttributes = we.map(V);
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
		this.#t && t !== n && this.#i(kn.includes(e) ? "anew" : "in-place");
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
		let { options: e, problems: t } = Te((e) => this.getAttribute(e) ?? An.get(e) ?? null);
		for (let e of t) this.#r.has(e) || console.warn(`[afterword] ${e}`), this.#r.add(e);
		return e;
	}
	#s() {
		let e = this.#o(), t = e.thread ?? ft(document), n = e.endpoint ?? jn;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name to make one of") : this.#e = wn(this, {
			...e,
			endpoint: n,
			thread: t
		});
	}
	#c() {
		this.#e?.unmount(), this.#e = null;
	}
};
function Pn(e = /* @__PURE__ */ new Map(), t) {
	customElements.get(On) || (An = e, jn = t, Fe(document.querySelectorAll(On)), customElements.define(On, Nn));
}
export { b as _, Q as a, qe as c, M as d, j as f, E as g, D as h, pn as i, Be as l, O as m, Pn as n, Ye as o, fe as p, Cn as r, G as s, Nn as t, Ve as u };
