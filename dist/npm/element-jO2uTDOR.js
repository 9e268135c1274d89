import { c as e, i as t, l as n, n as r, o as i, r as a, s as o, t as s, u as c } from "./wire-CPJ-mzOg.js";
import { batch as l, computed as u, effect as d, signal as f, useComputed as p, useSignalEffect as m } from "@preact/signals";
import { render as h } from "preact";
import { useEffect as g, useLayoutEffect as _, useMemo as v, useRef as y, useState as b } from "preact/hooks";
import { Fragment as x, jsx as S, jsxs as C } from "preact/jsx-runtime";
import w from "dompurify";
// src/protocol.ts
function T(e) {
	return e.replace(/[?#].*$/s, "").replace(/\/+$/, "");
}
function ee(e, t) {
	let { thread: n, order: r, limit: i, ...a } = t, o = `${T(e)}/comments?thread=${D(n)}&order=${r}&limit=${i}`;
	for (let [e, t] of Object.entries(a)) t !== void 0 && (o += `&${e}=${D(t)}`);
	return o;
}
function E(e, t) {
	let n = "comment" in t ? `comments/${t.comment}/like` : `likes?thread=${D(t.thread)}`;
	return `${T(e)}/${n}`;
}
function te(e, t, n) {
	let r = `${T(e)}/events?thread=${D(t)}`;
	return n === null ? r : `${r}&since=${D(n)}`;
}
function D(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�"));
}
// src/backends/afterword.ts
function ne(r) {
	let i = s({}, !0), o = null, c = (e, t, i) => n(`${T(r)}/comments/${e}`, {
		...i,
		headers: { authorization: `Bearer ${t}` }
	});
	return {
		capabilities: () => i,
		async list(a, c) {
			let l = await n(ee(r, a), { signal: c }), u = t(l, a.thread);
			return i = s(l, !0), e(l) && typeof l.event == "string" && (o ??= l.event), u;
		},
		async post(e, t, i) {
			let { thread: a, parent: o, text: s, author: c, page: l, stamp: u } = e, d = {
				thread: a,
				parent: o,
				text: s,
				author: c,
				page: l,
				...u === void 0 ? {} : { stamp: u }
			}, f = NaN, p = await n(`${T(r)}/comments`, {
				method: "post",
				onHeaders: (e) => f = Date.parse(e.get("date") ?? ""),
				body: d,
				headers: { "idempotency-key": t },
				signal: i
			});
			return {
				comment: O(p),
				token: k(p, "token"),
				editableFor: re(p, f)
			};
		},
		async edit(e, t, n, r) {
			return O(await c(e, t, {
				method: "patch",
				body: { text: n },
				signal: r
			}));
		},
		async remove(e, t, n) {
			let r = await c(e, t, {
				method: "delete",
				signal: n
			});
			return r === null ? null : O(r);
		},
		async read(t, n, r) {
			let i = await c(t, n, { signal: r }), a = e(i) ? k(i.comment, "text") : null;
			return {
				comment: O(i),
				text: a
			};
		},
		async like(e, t, i, o) {
			let s = await n(E(r, e), {
				method: t ? "put" : "delete",
				headers: { authorization: `Bearer ${i}` },
				signal: o
			});
			return a(s, t);
		},
		subscribe(e, t, n) {
			let i = o;
			return n(te(r, e, i), {
				...t,
				onOpen: () => t.onOpen(i !== null),
				onId: (e) => {
					o = e;
				}
			});
		}
	};
}
function O(t) {
	let n = e(t) ? r(t.comment) : null;
	if (n === null) throw new c("invalid-response", "the answer to a write holds no comment");
	return n;
}
function k(t, n) {
	let r = e(t) ? t[n] : null;
	return typeof r == "string" ? r : null;
}
function re(e, t) {
	let n = Date.parse(k(e, "expires") ?? "") - t;
	return n > 0 ? n : null;
}
// src/backends/diagnosis.ts
function ie(e, t) {
	if (!(e instanceof c)) return `unexpected error with ${t}: ${String(e)}`;
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
function ae(e) {
	let t = null, n = async () => t ??= await e();
	return {
		capabilities: () => t?.capabilities() ?? s({}, !1),
		list: async (e, t) => (await n()).list(e, t),
		async post(e, t, r) {
			let { post: i } = await n();
			if (!i) throw new c("unsupported", "this backend only reads");
			return i(e, t, r);
		}
	};
}
// src/chunks.ts
var A = {
	static: () => import("./static-BUZbJuV-.js"),
	writing: () => import("./writing-BP1ms_WS.js"),
	liking: () => import("./liking-Dn_mZE9z.js"),
	live: () => import("./live-BW4Kb_j8.js")
};
// src/events.ts
function j(e, t, n, r = !1) {
	return e.dispatchEvent(new CustomEvent(t, {
		bubbles: !0,
		composed: !0,
		cancelable: r,
		detail: n
	}));
}
// src/near.ts
var oe = 1e3;
function se(e, t) {
	let n = new IntersectionObserver((e) => {
		e.some(({ isIntersecting: e }) => e) && (n.disconnect(), t());
	}, { rootMargin: `${oe}px` });
	return n.observe(e), () => n.disconnect();
}
// src/options.ts
var ce = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/, M = (...e) => ({
	values: e.map((e) => `\`${e}\``).join(" "),
	parse: (t) => e.includes(t) ? t : void 0
}), le = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, N = {
	endpoint: {
		values: "URL",
		default: "the origin that served the script",
		parse: ge
	},
	backend: {
		...M("afterword", "static"),
		default: "`afterword`"
	},
	thread: {
		values: "string",
		default: "the page’s canonical URL, else its own",
		parse: (e) => e && e.length <= 1e3 ? e : void 0
	},
	order: {
		...M("oldest", "newest"),
		default: "`oldest`"
	},
	layout: {
		...M("nested", "flat"),
		default: "`nested`"
	},
	pageSize: {
		values: "1 to 100",
		default: "50",
		parse: le(1, 100)
	},
	theme: {
		...M("auto", "light", "dark"),
		default: "`auto`"
	},
	lang: {
		values: "BCP 47",
		default: "the nearest `lang`, else the browser’s",
		parse: _e
	},
	headingLevel: {
		values: "2 to 5",
		default: "2",
		parse: le(2, 5)
	},
	dates: {
		...M("short", "full"),
		default: "`short`"
	},
	inputPosition: {
		...M("bottom", "top"),
		default: "`bottom`"
	},
	loading: {
		...M("lazy", "eager"),
		default: "`lazy`"
	},
	live: {
		...M("on", "off"),
		default: "`on`"
	},
	keys: {
		values: "present or absent",
		default: "absent",
		parse: () => !0
	}
}, ue = Object.keys(N);
function P(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function de(e) {
	let t = {}, n = [];
	for (let r of ue) {
		let i = e(P(r));
		if (i === null) continue;
		let a = N[r].parse(i.trim()), o = me(r, i, a);
		o !== null && n.push(o), a !== void 0 && (t[r] = a);
	}
	return {
		options: t,
		problems: n
	};
}
function fe(e) {
	let t = new Map(Object.entries(e));
	t.delete("strings");
	let n = [];
	for (let [e, r] of t) {
		if (r === void 0) continue;
		if (!pe(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && r === !1) continue;
		let t = String(r), i = N[e].parse(t);
		if (typeof i != typeof r) throw TypeError(`afterword: ${he(e, t)}`);
		let a = me(e, t, i);
		a !== null && n.push(a);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return n;
}
function pe(e) {
	return Object.hasOwn(N, e);
}
function me(e, t, n) {
	return e === "keys" ? `"${P(e)}" is not in this build` : n === void 0 ? e === "backend" && ce.test(t.trim()) ? `the backend "${t.trim()}" is not in this build; using "afterword"` : `${he(e, t)}; using the default (${N[e].default.replaceAll("`", "")})` : null;
}
function he(e, t) {
	let n = N[e].values.replace(/` `/g, ", ").replaceAll("`", "");
	return `"${P(e)}" can't be ${JSON.stringify(t.slice(0, 80))}: ${n}`;
}
function ge(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function _e(e) {
	try {
		return Intl.getCanonicalLocales(e)[0];
	} catch {
		return;
	}
}
// src/listening.ts
function ve(e) {
	let { backend: t, thread: n } = e, r = f(!1), i = f(null), a = u(() => r.value && n.loaded.value && n.capabilities.value.features.has("live"));
	return {
		live: i,
		set(e) {
			r.value = e !== "off";
		},
		stop: d(() => {
			if (!a.value || !t.subscribe) return;
			let n = !1, r = async () => {
				try {
					let t = n ? null : await A.live();
					t && !n && (i.value = t.startLive(e));
				} catch (e) {
					console.error(`[afterword] ${String(e)}`);
				}
			};
			return ye(() => void r()), () => {
				n = !0, i.peek()?.store.stop(), i.value = null;
			};
		})
	};
}
function ye(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 5e3 }) : setTimeout(e, 1e3);
}
// src/reserve.ts
var F = /* @__PURE__ */ new WeakMap();
function be(e) {
	for (let t of e) F.set(t, t.offsetHeight);
}
function xe(e, t) {
	let n = F.get(e) ?? 0, r = new CSSStyleSheet(), i = (e) => r.replaceSync(e > 0 ? `.holder { min-block-size: ${e}px }` : ""), a = new IntersectionObserver((e) => {
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
function I(e, t) {
	return {
		theme: t.theme ?? "auto",
		lang: t.lang ?? Se(e),
		layout: t.layout ?? "nested",
		dates: t.dates ?? "short",
		headingLevel: t.headingLevel ?? 2,
		inputPosition: t.inputPosition ?? "bottom"
	};
}
function Se(e) {
	let t = e.closest("[lang]:not([lang=\"\"])")?.getAttribute("lang");
	for (let e of [t, navigator.language]) try {
		if (e) return Intl.getCanonicalLocales(e)[0] ?? "en";
	} catch {}
	return "en";
}
// src/store/likes.ts
function Ce(e, t, n) {
	let r = {
		key: t,
		given: f(we(e, t)),
		wanted: f(/* @__PURE__ */ new Map()),
		answers: f(/* @__PURE__ */ new Map()),
		failed: f(null)
	}, { given: i, wanted: a, answers: o, failed: s } = r, c = null, l = (e) => a.value.get(e) ?? i.value.has(e);
	return {
		failed: u(() => s.value),
		isLiked: l,
		count(e, t) {
			let n = o.value.get(e), r = n?.listed === t ? n.likes : t;
			return Math.max(0, r + Number(l(e)) - Number(i.value.has(e)));
		},
		async press(e, t) {
			s.value = null, a.value = new Map(a.value).set(e, !l(e)), c ??= n(r);
			try {
				let { send: n } = await c;
				await n(e, t);
			} catch {
				c = null, L(r, e);
			}
		}
	};
}
function L({ wanted: e, failed: t }, n) {
	e.value = new Map([...e.value].filter(([e]) => e !== n)), t.value = n;
}
function we(e, t) {
	let n = e.read(t);
	return new Set(Array.isArray(n) ? n.filter((e) => typeof e == "string") : []);
}
// src/store/open-replies.ts
function Te() {
	let e = f(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ new Map();
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
var R = "afterword:";
function Ee() {
	let e = /* @__PURE__ */ new Map(), t = f(!1);
	function n() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function r(t) {
		try {
			return e.get(t) ?? n()?.getItem(R + t) ?? null;
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
				t.setItem(R + r, a), e.delete(r);
			} catch {
				e.set(r, a), t.value = !0;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				n()?.removeItem(R + t);
			} catch {}
		},
		keys(t) {
			let r = new Set(e.keys());
			try {
				let e = n(), t = e?.length ?? 0;
				for (let n = 0; n < t; n++) {
					let t = e?.key(n) ?? "";
					t.startsWith(R) && r.add(t.slice(10));
				}
			} catch {}
			return [...r].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(R) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
	};
}
// src/store/fetching.ts
async function De(e, t, n, r) {
	if (n) try {
		let i = await e.list({
			...t,
			...n
		}, r), a = Oe(i.comments, n);
		if (a !== null || i.prev === null) return {
			page: i,
			found: a
		};
	} catch (e) {
		if (!(e instanceof c) || e.code !== "not-found") throw e;
	}
	return {
		page: await e.list(t, r),
		found: null
	};
}
function Oe(e, t) {
	for (let { id: n, number: r } of e) if ("around" in t ? n === t.around : r === t.number) return n;
	return null;
}
function ke(e, t, n) {
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
function Ae(e) {
	return e instanceof c ? e : new c("invalid-response", String(e), { cause: e });
}
// src/store/merging.ts
function z(e, t) {
	let { put: n = [], gone: r = [], fresh: i = e.fresh.value } = t, a = new Map(e.comments.value), o = new Set(e.added.value), s = e.count.value;
	for (let e of n) s += B(e) - B(a.get(e.id)), e.parent === null && !a.has(e.id) && o.add(e.id), a.set(e.id, e);
	for (let e of r) s -= B(a.get(e)), a.delete(e);
	l(() => {
		e.comments.value = a, o.size !== e.added.value.size && (e.added.value = o), e.count.value = Math.max(0, s), e.fresh.value = i;
	});
}
var B = (e) => Number(e?.state === "published");
function je(e, t, n = 4) {
	let r = /* @__PURE__ */ new Map();
	for (let t of e) r.has(t.id) || r.set(t.id, t);
	let i = /* @__PURE__ */ new Map();
	for (let e of r.values()) {
		let t = e.parent !== null && r.has(e.parent) ? e.parent : null, n = i.get(t);
		n ? n.push(e) : i.set(t, [e]);
	}
	for (let e of i.values()) e.sort(V);
	let a = /* @__PURE__ */ new Set(), o = (i.get(null) ?? []).map((e) => Me(e, r, i, a, n));
	if (a.size < r.size) {
		for (let e of [...r.values()].sort(V)) a.has(e.id) || o.push(Me(Pe(e, r), r, i, a, n));
		o.sort((e, t) => V(e.comment, t.comment));
	}
	return t === "newest" ? o.reverse() : o;
}
function V(e, t) {
	return e.number !== null && t.number !== null ? o(e.number, t.number) || (e.id < t.id ? -1 : 1) : e.number === null ? t.number === null ? (e.created ?? Infinity) - (t.created ?? Infinity) || (e.id < t.id ? -1 : 1) : 1 : -1;
}
function Me(e, t, n, r, i) {
	let a = Ne(e, 1, t);
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
			node: Ne(e, s.depth + 1, t),
			home: l
		});
	}
	return a;
}
function Ne(e, t, n) {
	let r = t > 1 && e.parent !== null ? n.get(e.parent) ?? null : null;
	return {
		comment: e,
		depth: t,
		parent: r,
		orphan: e.parent !== null && r === null,
		replies: []
	};
}
function Pe(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; !n.has(r);) n.add(r), r = t.get(r.parent ?? "") ?? r;
	let i = [r];
	for (let e = t.get(r.parent ?? ""); e && e !== r; e = t.get(e.parent ?? "")) i.push(e);
	return i.sort(V)[0] ?? e;
}
// src/store/state.ts
function Fe(e, t) {
	let n = f("loading"), r = f(null), i = f(/* @__PURE__ */ new Map()), a = f(/* @__PURE__ */ new Set()), o = f(e), s = {
		prev: f(null),
		next: f(null)
	}, c = {
		prev: f("idle"),
		next: f("idle")
	}, l = u(() => je(i.value.values(), o.value)), d = ({ comment: e }) => a.value.has(e.id) && o.value === "oldest" && s.next.value !== null, p = (e) => u(() => s[e].value === null ? null : c[e].value);
	return {
		status: n,
		failure: r,
		comments: i,
		added: a,
		order: o,
		cursors: s,
		loading: c,
		count: f(0),
		likes: f(0),
		fresh: f(/* @__PURE__ */ new Set()),
		open: f(!0),
		capabilities: f(t),
		replies: f(/* @__PURE__ */ new Map()),
		target: f(null),
		missing: f(!1),
		loaded: u(() => r.value === null && (n.value === "ready" || i.value.size > 0)),
		tree: u(() => l.value.filter((e) => !d(e))),
		beyond: u(() => l.value.filter(d)),
		ends: {
			prev: p("prev"),
			next: p("next")
		}
	};
}
// src/store/thread.ts
function Ie(e, t) {
	let n = Fe(t.order, e.capabilities()), { status: r, failure: a, comments: o, added: s, count: c, open: u, capabilities: d, order: f } = n, { cursors: p, loading: m, replies: h, target: g, missing: _ } = n, v = /* @__PURE__ */ new Map(), y = new AbortController(), b = !1, x = (e) => ({
		thread: t.thread,
		order: f.value,
		limit: t.pageSize,
		...e
	});
	function S(t, r) {
		let i = t.comments.filter(({ id: e }) => !r.has(e)), a = new Set(t.comments.map(({ id: e }) => e));
		return l(() => {
			o.value = new Map([...r, ...t.comments.map((e) => [e.id, e])]), s.value = new Set([...s.value].filter((e) => r.has(e) && !a.has(e))), d.value = e.capabilities(), c.value = t.thread.count, n.likes.value = t.thread.likes, u.value = t.thread.state === "open";
		}), t.skipped > 0 && console.warn(`[afterword] ${t.skipped} of the comments could not be read and were left out.`), i;
	}
	async function C(i = null) {
		b = !0, y.abort();
		let { signal: o } = y = new AbortController();
		r.value = "loading";
		try {
			let { page: s, found: c } = await De(e, x({}), i, o);
			o.throwIfAborted(), l(() => {
				S(s, /* @__PURE__ */ new Map()), p.prev.value = s.prev, p.next.value = s.next, m.prev.value = m.next.value = "idle", h.value = /* @__PURE__ */ new Map(), n.fresh.value = /* @__PURE__ */ new Set(), v.clear(), _.value = i !== null && c === null && t.isAlone?.() !== !1, r.value = "ready", a.value = null, c && (g.value = {
					id: c,
					how: "link"
				});
			}), t.onLoad(s.thread.count);
		} catch (e) {
			if (o.aborted) return;
			l(() => {
				a.value = Ae(e), r.value = "failed";
			}), t.onError(e);
		}
	}
	async function w(n, r, i) {
		let { signal: a } = y;
		n("loading");
		try {
			let t = await e.list(r, a);
			return a.throwIfAborted(), l(() => (n("idle"), i(t)));
		} catch (e) {
			return a.aborted || (n("failed"), t.onError(e)), [];
		}
	}
	async function T(e) {
		let t = p[e].value;
		return t === null || m[e].value === "loading" ? [] : w((t) => m[e].value = t, x({ cursor: t }), (n) => {
			let r = S(n, o.value);
			return p[e].value = r.length === 0 || n[e] === t ? null : n[e], r;
		});
	}
	async function ee(e) {
		if (h.value.get(e.id) === "loading") return [];
		let t = (t) => h.value = new Map(h.value).set(e.id, t), n = e.repliesBefore > 0 ? v.get(e.id) : e.repliesCursor;
		return w(t, x({
			parent: e.id,
			...n ? { cursor: n } : {}
		}), (t) => {
			let n = t.comments.filter(({ id: t }) => t !== e.id), r = S({
				...t,
				comments: n
			}, o.value);
			return e.repliesBefore > 0 && v.set(e.id, t.next), D(ke(e, t, r.length)), r;
		});
	}
	function E(e) {
		let t = i(e);
		return t && Oe(o.value.values(), t);
	}
	async function te(e) {
		let t = i(e), n = E(e);
		n === null ? t && await C(t) : O(n, "link");
	}
	function D(e) {
		z(n, { put: [e] });
	}
	function ne(e) {
		z(n, { gone: [e] });
	}
	function O(e, t) {
		_.value = !1, g.value = {
			id: e,
			how: t
		};
	}
	return {
		...n,
		id: t.thread,
		load: () => C(r.value === "ready" ? null : i(t.hash)),
		more: T,
		moreReplies: ee,
		async setOrder(e) {
			e !== f.value && (f.value = e, b && await C());
		},
		holds: E,
		followHash: te,
		add: D,
		remove: ne,
		merge: (e) => z(n, e),
		show: O,
		dispose: () => y.abort()
	};
}
// src/styles/body.css?inline
var Le = ".body{overflow-clip-margin:.5em;unicode-bidi:isolate;overflow:clip}.plain{white-space:pre-line}.body>:first-child{margin-block-start:.35em}.body p,.body ul,.body ol,.body dl,.body pre,.body table{margin-block:.35em .6em}.body ul,.body ol{padding-inline-start:1.6em}.body dd{margin-inline-start:1.6em}.body blockquote{border-inline-start:3px solid var(--_border);color:var(--_muted);margin:.4em 0;padding-inline-start:.9em}.body :is(code,kbd,samp,pre){direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,SF Mono,Menlo,Consolas,monospace;font-size:.88em}.body :is(code,kbd){background:var(--_surface);border-radius:.3em;padding:.1em .3em}.body pre{border-radius:var(--_radius);background:var(--_surface);overflow-wrap:normal;white-space:pre;max-inline-size:100%;padding:.8em 1em;line-height:1.45;overflow-x:auto}.body pre code{font-size:inherit;background:0 0;padding:0}.body table{border-collapse:collapse;max-inline-size:100%;font-size:.94em;display:block;overflow-x:auto}.body :is(th,td){border:1px solid var(--_border);text-align:start;vertical-align:top;padding:.3em .7em}.body hr{border:0;border-block-start:1px solid var(--_border);margin-block:1em}.body mark{background:color-mix(in srgb, var(--_accent) 18%, transparent);color:inherit}", Re = ".comment{grid-template-columns:var(--_avatar) minmax(0, 1fr);column-gap:calc(.9 * var(--_space));padding-block:.35em calc(.9 * var(--_space));border-radius:var(--_radius);scroll-margin-block:6em 2em;display:grid}.comment:focus{outline:none}.comment:focus-visible{outline:var(--_focus);outline-offset:.2em}.highlighted{background:var(--_wash);box-shadow:0 0 0 .5em var(--_wash)}.avatar{inline-size:var(--_avatar);block-size:var(--_avatar);object-fit:cover;background:var(--_surface);border-radius:50%;place-items:center;display:grid;overflow:hidden}span.avatar{--_tint:light-dark(oklch(45% .08 var(--_hue,250)),oklch(80% .08 var(--_hue,250)));background:color-mix(in srgb, var(--_tint) 15%, transparent);font-family:var(--_sans);color:var(--_tint);font-weight:600;line-height:1}.initials{font-size:.84em}.tint-0{--_hue:250}.tint-1{--_hue:75}.tint-2{--_hue:310}.tint-3{--_hue:140}.tint-4{--_hue:30}.tint-5{--_hue:200}.tint-6{--_hue:350}.tint-7{--_hue:105}span.avatar.none{background:0 0}.main{min-inline-size:0}.meta{justify-content:space-between;align-items:baseline;column-gap:.55em;font-size:.94em;line-height:1.5;display:flex}.byline{flex-wrap:wrap;align-items:baseline;column-gap:.55em;min-inline-size:0;display:flex}.author{font-weight:600}.author a{color:inherit;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border)}.author a:hover{color:var(--_accent)}.author,.author a,bdi{overflow-clip-margin:.3em;unicode-bidi:isolate;overflow:clip}.badge{background:color-mix(in srgb, var(--_accent) 13%, transparent);color:var(--_accent);font:600 .72em/1 var(--_sans);border-radius:1em;align-self:center;padding:.3em .55em}.date,.edited,.to,.gone{color:var(--_muted);font-size:.92em}.date{position:relative}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);white-space:nowrap;background:canvas;border-radius:.4em;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}.date:hover .full-date,.meta:has(.number:focus-visible) .full-date{display:block}.to{text-decoration:none}a.to:hover{text-decoration:underline}.thread:not(.flat) :is(.to.never,.to.narrow){display:none}.gone{font-style:italic}.number{min-inline-size:24px;color:var(--_muted);font-variant-numeric:tabular-nums lining-nums;text-align:end;border-radius:.35em;flex:none;margin-block:-.15em;padding:.15em .4em;font-size:.88em;text-decoration:none}.number:hover{background:var(--_wash);color:var(--_accent)}.actions{align-items:center;gap:1.1em;display:flex}.quiet{min-block-size:24px;min-inline-size:24px;color:var(--_muted);font:.82em/1.3 var(--_sans);background:0 0;border:0;padding:.45em 0}.quiet:hover,.quiet[aria-expanded=true]{color:var(--_accent)}@container thread (inline-size<480px){.comment{grid-template-columns:calc(.85 * var(--_avatar)) minmax(0, 1fr);column-gap:.7em}.avatar{inline-size:calc(.85 * var(--_avatar));block-size:calc(.85 * var(--_avatar))}.initials{font-size:.74em}.thread:not(.flat) .to.narrow{display:inline}}", ze = ".composer{margin-block-start:calc(2 * var(--_space));scroll-margin-block:6em 2em}.composer.in-place{margin-block:.6em calc(.6 * var(--_space))}.title{margin-block-end:.6em;font-size:1.05em;font-weight:600}.in-place .title{font-size:.92em}.card{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface)}.waiting{min-block-size:18em}.error{color:var(--_danger);font:.85em/1.4 var(--_sans)}.own span,.note,.error,.notice,.failed-title{unicode-bidi:plaintext}", Be = ".like{font-variant-numeric:tabular-nums lining-nums;text-align:start;min-inline-size:2.2em}.like[aria-pressed=true]{color:var(--_accent)}.heart{vertical-align:-.2em;fill:none;stroke:currentColor;stroke-width:1.8px;inline-size:1.15em;margin-inline-end:.35em}[aria-pressed=true]>.heart{fill:currentColor}", Ve = ".skeleton,.failed{min-block-size:24em}.skeleton{gap:calc(1.6 * var(--_space));flex-direction:column;padding-block-start:calc(4 * var(--_space));animation:.2s .3s both appear;display:flex}@keyframes appear{0%{visibility:hidden;opacity:0}}.ghost{grid-template-columns:var(--_avatar) 1fr;column-gap:calc(.9 * var(--_space));display:grid}.bones{background:linear-gradient(var(--_border) 0 0) 0 .4em / 9em .7em no-repeat, linear-gradient(var(--_surface) 0 0) 0 2.1em / 100% .8em no-repeat, linear-gradient(var(--_surface) 0 0) 0 3.6em / 72% .8em no-repeat;border-radius:.3em;block-size:5.2em}.failed{align-items:flex-start;gap:var(--_space);border-block-start:1px solid var(--_border);flex-direction:column;padding-block-start:calc(1.4 * var(--_space));display:flex}.outlined{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));background:var(--_surface);font:600 .88em/1.2 var(--_sans);padding:.6em 1.1em}.notice{border-inline-start:3px solid var(--_accent);background:var(--_wash);border-radius:.3em;margin-block-end:var(--_space);padding:.6em .9em;font-size:.92em}.main .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}.closed{margin-block-start:calc(2 * var(--_space))}@media (prefers-reduced-motion:reduce){.skeleton{animation-duration:1ms}}@media (forced-colors:active){.highlighted{outline:2px solid highlight}.avatar{border:1px solid canvastext}}@media print{.actions,.composer,.more,.sort,.leave{display:none}}", He = ":host{inline-size:100%;display:block}:host([hidden]){display:none!important}.root{all:initial;color-scheme:inherit;visibility:inherit;pointer-events:inherit;cursor:inherit;overflow-wrap:anywhere;-moz-text-size-adjust:100%;text-size-adjust:100%;--_accent:var(--afterword-accent-color,light-dark(#8a3324,#e59b85));--_muted:var(--afterword-muted-color,color-mix(in srgb, currentColor 68%, transparent));--_surface:var(--afterword-surface,color-mix(in srgb, currentColor 4%, transparent));--_border:var(--afterword-border-color,color-mix(in srgb, currentColor 16%, transparent));--_danger:var(--afterword-danger-color,light-dark(#b3261e,#f2a59e));--_success:var(--afterword-success-color,light-dark(#2e6b3f,#8fcf9f));--_radius:var(--afterword-radius,.6em);--_space:var(--afterword-spacing,1em);--_avatar:var(--afterword-avatar-size,2.6em);--_focus:var(--afterword-focus-outline,2px solid var(--_accent));--_sans:system-ui, -apple-system, \"Segoe UI\", sans-serif;--_wash:color-mix(in srgb, var(--_accent) 8%, transparent);color:var(--afterword-text-color,inherit);background:var(--afterword-background,transparent);font-family:var(--afterword-font-family,inherit);font-size:var(--afterword-font-size,inherit);line-height:var(--afterword-line-height,1.55);column-rule-color:color-mix(in srgb, currentColor, currentColor);display:block;container:thread/inline-size}.root[data-theme=light],.root[data-theme=auto][data-tone=light]{color-scheme:light}.root[data-theme=dark],.root[data-theme=auto][data-tone=dark]{color-scheme:dark}.root[data-theme=light],.root[data-theme=dark]{color:var(--afterword-text-color,light-dark(#24262b,#e4e2dc));background:var(--afterword-background,light-dark(#fdfcf9,#16171a));padding:var(--_space)}*,:before,:after{box-sizing:border-box}h2,h3,h4,h5,h6,p,ol{margin:0;padding:0}a{color:var(--_accent);text-underline-offset:.15em}button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}button{cursor:pointer}[hidden]{display:none}:focus-visible{outline:var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}", Ue = ".thread{position:relative}.head{align-items:baseline;gap:.2em var(--_space);border-block-end:1px solid var(--_border);flex-wrap:wrap;margin-block-end:calc(1.4 * var(--_space));padding-block-end:.6em;display:flex}.heading{font-size:1.3em;font-weight:600;line-height:1.3}.heading:focus{outline:none}.leave{font-size:.95em}.sort{max-inline-size:100%;color:var(--_muted);cursor:pointer;background:0 0;border:0;border-radius:.35em;margin-inline-start:auto;padding:.35em .2em;font-size:.88em}.sort option{color:canvastext;background:canvas}.list,.replies{list-style:none}.item{position:relative}.replies{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.answered:before{content:\"\";inset-block:calc(var(--_avatar) + .9 * var(--_space)) var(--_space);background:var(--_border);inline-size:1px;position:absolute;inset-inline-start:calc(var(--_avatar) / 2)}.more{margin-block:.4em calc(1.2 * var(--_space))}.item>.more{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.flat .replies{margin-inline-start:0}.flat .answered:before{content:none}@container thread (inline-size<480px){.replies .replies{margin-inline-start:0}.replies,.item>.more{margin-inline-start:1.1em}.answered:before{inset-block-start:calc(.85 * var(--_avatar) + .8em);inset-inline-start:.25em}.replies .answered:before{content:none}}", H = null;
function We() {
	return H || (H = new CSSStyleSheet(), H.replaceSync([
		He,
		Ue,
		Re,
		Le,
		Be,
		ze,
		Ve
	].join("\n"))), H;
}
// src/text/strings.ts
var Ge = {
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
function Ke(e, t = {}) {
	let n = {
		own: new Intl.PluralRules(e),
		english: new Intl.PluralRules("en")
	}, r = new Intl.NumberFormat(e);
	return (e, i = {}) => {
		let a = Object.hasOwn(t, e) ? t[e] : void 0, o = a ?? Ge[e], s = i.count, c = typeof s == "number" ? n[a ? "own" : "english"].select(s) : "other";
		return (typeof o == "string" ? o : o[c] ?? o.other).replace(/\{(\w+)\}/g, (e, t) => {
			let n = Object.hasOwn(i, t) ? i[t] : void 0;
			return n === void 0 ? e : typeof n == "number" ? r.format(n) : n;
		});
	};
}
// src/thread-id.ts
function qe(e) {
	let t = e.canonical ? U(e.canonical, e.url) : null;
	if (t) return Ye(t) + t.search;
	let n = U(e.url);
	return n && Ye(n);
}
function Je(e) {
	let t = e.querySelector("link[rel~=\"canonical\" i][href]:not([href=\"\"])");
	return qe({
		url: e.location.href,
		canonical: t && t.href
	});
}
function U(e, t) {
	try {
		let n = new URL(e, t);
		return /^https?:$/.test(n.protocol) && n.hostname ? n : null;
	} catch {
		return null;
	}
}
function Ye(e) {
	let t = new URL(e);
	try {
		t.pathname = decodeURI(e.pathname.replace(/%(?=25|5c|0[9ad])/gi, "%25"));
	} catch {}
	let n = t.pathname.replace(/%[0-9a-f]{2}/gi, (e) => e.toUpperCase()).replace(/\/index\.html$/, "").replace(/\/+$/, "");
	return `${e.hostname.replace(/^www\./, "")}${n || "/"}`;
}
// src/tone.ts
function Xe(e) {
	let t = () => {
		let t = Ze(getComputedStyle(e).columnRuleColor) ? "dark" : "light";
		e.dataset.tone !== t && (e.dataset.tone = t);
	}, n = matchMedia("(prefers-color-scheme: dark)"), r = new MutationObserver(t);
	for (let e of [document.documentElement, document.body]) r.observe(e, { attributes: !0 });
	return n.addEventListener("change", t), t(), () => {
		r.disconnect(), n.removeEventListener("change", t);
	};
}
function Ze(e) {
	let [t = 0, n = 0, r = 0] = (e.match(/[\d.e-]+(?=[ )])/g) ?? []).map(Number);
	return .2126 * t + .7152 * n + .0722 * r > .5;
}
// src/views/like.tsx
function Qe({ id: e, listed: t, label: n, ui: r }) {
	let { likes: i, t: a } = r, o = p(() => i.isLiked(e)), s = v(() => u(() => i.count(e, t)), [t]).value, c = p(() => i.failed.value === e), l = async () => {
		await i.press(e, t), i.failed.value === e && r.announce(a("notLiked"));
	}, d = e === "" ? s > 0 ? a("readersLike", { count: s }) : n : null, f = d ?? (s > 0 ? s.toLocaleString(r.settings.value.lang) : ""), m = s > 0 ? `${n}, ${d ?? a("likes", { count: s })}` : n;
	return /* @__PURE__ */ C(x, { children: [/* @__PURE__ */ C("button", {
		part: "like button",
		class: "quiet like",
		type: "button",
		"aria-pressed": o,
		"aria-label": m,
		onClick: () => void l(),
		children: [/* @__PURE__ */ S("svg", {
			class: "heart",
			viewBox: "0 0 24 24",
			"aria-hidden": "true",
			children: /* @__PURE__ */ S("path", { d: "M12 20.5C2 13.5 2 9.7 2 8.5A5.3 5.3 0 0 1 12 6a5.3 5.3 0 0 1 10 2.5c0 1.2 0 5-10 12Z" })
		}), /* @__PURE__ */ S("bdi", { children: f })]
	}), c.value && /* @__PURE__ */ S("span", {
		part: "error",
		class: "error",
		children: a("notLiked")
	})] });
}
// src/text/web-url.ts
var $e = 2e3;
function et(e) {
	try {
		let t = new URL(e);
		return t.username || t.password ? null : t;
	} catch {
		return null;
	}
}
function W(e) {
	if (typeof e != "string" || e.length > $e) return null;
	let t = et(e);
	return t && /^https?:$/.test(t.protocol) ? t.href : null;
}
// src/views/names.ts
function G(e, t) {
	return e.author.name.trim() || t.t("anonymous");
}
function tt(e, t) {
	let n = G(e.comment, t), { number: r } = e.comment, i = r === null ? t.t("unnumbered", { name: n }) : t.t("comment", {
		number: r,
		name: n
	});
	if (e.orphan) return `${i}, ${t.t("inReplyToRemoved")}`;
	let a = e.parent?.number;
	return a ? `${i}, ${t.t("inReplyTo", { number: a })}` : i;
}
function nt(e) {
	let t = e.split(/[\s.]+/u).filter((e) => /[\p{L}\p{N}]/u.test(e));
	return [t[0], t.length > 1 ? t.at(-1) : void 0].map((e) => e?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? "").join("").toLocaleUpperCase();
}
function rt(e, t) {
	let n = 0;
	for (let t of e) n = (n * 31 + (t.codePointAt(0) ?? 0)) % 99991;
	return n % t;
}
function it(e) {
	return `${location.href.replace(/#.*$/s, "")}#comment-${e}`;
}
// src/views/avatar.tsx
var at = 8;
function ot({ name: e, url: t }) {
	let n = W(t), [r, i] = b(null);
	return n !== null && r !== n ? /* @__PURE__ */ S("img", {
		part: "avatar",
		class: "avatar",
		src: n,
		alt: "",
		loading: "lazy",
		decoding: "async",
		referrerpolicy: "no-referrer",
		onError: () => i(n)
	}) : /* @__PURE__ */ S("span", {
		part: "avatar",
		class: `avatar tint-${rt(e, at)}`,
		"aria-hidden": "true",
		children: /* @__PURE__ */ S("span", {
			class: "initials",
			children: nt(e) || "·"
		})
	});
}
// src/text/plain-text.ts
var st = /* @__PURE__ */ new Map([
	["amp", "&"],
	["apos", "'"],
	["gt", ">"],
	["lt", "<"],
	["nbsp", "\xA0"],
	["quot", "\""]
]);
function K(e) {
	return e.replace(/\0/g, "").replace(/<!--[^]*?(?:-->|$)/g, "").replace(/<(script|style|template|noscript|iframe|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi, "").replace(/<(?:br|hr|\/(?:p|li|dt|dd|tr|pre|div|blockquote|h[1-6]))\b[^<>]*>\n?/gi, "\n").replace(/<[a-z/!?][^<>]*>/gi, "").replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, ct).trim();
}
function ct(e, t, n, r) {
	if (r) return st.get(r.toLowerCase()) ?? e;
	let i = t ? Number.parseInt(t, 16) : Number(n);
	return i > 0 && i <= 1114111 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : e;
}
// src/text/sanitize.ts
var lt = 4e4, ut = 1e3, dt = "a abbr b blockquote br cite code dd del dfn dl dt em hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var table thead tbody tr th td time", ft = "nofollow ugc noopener noreferrer", q = (e) => (t) => e.test(t) ? t : null, J = /* @__PURE__ */ new Map([
	["href", [(e) => /^(?:https?:\/\/|mailto:)/i.test(e) && et(e) ? e : null, ["a"]]],
	["title", [(e) => e, [
		"a",
		"abbr",
		"dfn"
	]]],
	["dir", [q(/^(?:ltr|rtl|auto)$/i)]],
	["lang", [q(/^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,6}$/i)]],
	["cite", [(e) => W(e) && e, [
		"blockquote",
		"del",
		"ins",
		"q"
	]]],
	["datetime", [q(/^(?=.*\d)[-+:.\dTPZWYMDHS ]{2,40}$/i), [
		"del",
		"ins",
		"time"
	]]],
	["start", [q(/^-?\d{1,9}$/), ["ol"]]],
	["reversed", [() => "", ["ol"]]],
	["colspan", [q(/^[1-9]\d?$/), ["td", "th"]]],
	["rowspan", [q(/^[1-9]\d?$/), ["td", "th"]]],
	["class", [(e) => e.split(/\s+/).find((e) => /^language-[\w+#.-]{1,40}$/.test(e)) ?? null, ["code"]]]
]), Y;
function pt(e) {
	if (!/[<&\0\r]/.test(e)) return X(e);
	if (Y === void 0 && (Y = ht()), !Y || mt(e)) return X(K(e));
	try {
		return Y.sanitize(e, { RETURN_DOM_FRAGMENT: !0 }) ?? X(K(e));
	} catch {
		return X(K(e));
	}
}
function mt(e) {
	return e.length > lt || (e.match(/<[a-z]/gi)?.length ?? 0) > ut;
}
function X(e) {
	let t = new DocumentFragment();
	return e && t.append(e), t;
}
function ht() {
	let e;
	try {
		e = window.trustedTypes?.createPolicy("afterword", {
			createHTML: (e) => e,
			createScript: _t,
			createScriptURL: _t
		});
	} catch {
		return Z("the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'");
	}
	try {
		let t = w(window);
		return t.isSupported ? gt(t, e) : Z("DOMPurify needs another browser");
	} catch {
		return Z("an element of the page hides a method of document that DOMPurify needs");
	}
}
function gt(e, t) {
	return e.setConfig({
		ALLOWED_TAGS: dt.split(" "),
		ALLOWED_ATTR: [...J.keys()],
		ADD_URI_SAFE_ATTR: [...J.keys()].filter((e) => e !== "href" && e !== "cite"),
		ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
		ALLOW_DATA_ATTR: !1,
		ALLOW_ARIA_ATTR: !1,
		ALLOW_SELF_CLOSE_IN_ATTR: !1,
		SANITIZE_NAMED_PROPS: !0,
		RETURN_DOM_FRAGMENT: !0,
		TRUSTED_TYPES_POLICY: t ?? null
	}), e.addHook("beforeSanitizeElements", vt), e.addHook("uponSanitizeAttribute", yt), e.addHook("afterSanitizeAttributes", bt), e;
}
function _t() {
	throw TypeError("The policy afterword makes no scripts.");
}
function Z(e) {
	return console.warn(`[afterword] Comments show as plain text: ${e}.`), null;
}
function vt(e) {
	if (e.nodeName === "BODY" && e instanceof Element && !(e.getElementsByTagName("*").length <= ut)) throw RangeError("Too many elements");
}
function yt(e, t) {
	let [n, r] = J.get(t.attrName) ?? [], i = !r || r.includes(e.localName), a = n && i ? n(t.attrValue) : null;
	a === null ? t.keepAttr = !1 : t.attrValue = a;
}
function bt(e) {
	e.localName === "a" && e.hasAttribute("href") && e.setAttribute("rel", ft);
}
// src/views/body.tsx
function xt({ html: e }) {
	let t = y(null);
	return _(() => {
		let n = pt(e);
		t.current?.classList.toggle("plain", n.firstElementChild === null), t.current && St(t.current, n);
		for (let e of t.current?.querySelectorAll("pre, table") ?? []) e.scrollWidth > e.clientWidth && (e.tabIndex = 0);
	}, [e]), /* @__PURE__ */ S("div", {
		part: "body",
		class: "body",
		dir: "auto",
		ref: t
	});
}
function St(e, t) {
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
// src/text/dates.ts
var Ct = 864e5, wt = /* @__PURE__ */ new Map();
function Tt(e, t, n = Date.now()) {
	let r = Ot(t), i = new Date(e);
	return {
		iso: i.toISOString(),
		short: Et(e, n, r.relative) ?? r.short.format(i),
		full: Dt(i, r.full, t)
	};
}
function Et(e, t, n) {
	let r = t - e;
	if (!(r < Ct) || r < -864e5) return null;
	let i = Math.max(0, Math.floor(r / 6e4));
	return i === 0 ? n.format(0, "second") : i < 60 ? n.format(-i, "minute") : n.format(-Math.floor(i / 60), "hour");
}
function Dt(e, t, n) {
	return t.formatToParts(e).map(({ type: e, value: t }) => e === "dayPeriod" ? t.toLocaleLowerCase(n) : t).join("").replace(/\u202F/g, " ");
}
function Ot(e) {
	let t = wt.get(e);
	return t || (t = {
		full: new Intl.DateTimeFormat(e, {
			dateStyle: "long",
			timeStyle: "short"
		}),
		short: new Intl.DateTimeFormat(e, { dateStyle: "medium" }),
		relative: new Intl.RelativeTimeFormat(e, { numeric: "auto" })
	}, wt.set(e, t)), t;
}
// src/views/date.tsx
function kt({ time: e, ui: t }) {
	if (e === null) return null;
	let { dates: n, lang: r } = t.settings.value, { iso: i, short: a, full: o } = Tt(e, r);
	return /* @__PURE__ */ S("time", {
		part: "date",
		class: "date",
		dateTime: i,
		children: n === "full" ? o : /* @__PURE__ */ C(x, { children: [a, /* @__PURE__ */ S("span", {
			class: "full-date",
			"aria-hidden": "true",
			children: o
		})] })
	});
}
// src/views/writing-place.tsx
function At(e) {
	let { ui: t, parent: n } = e, r = t.writing.value;
	return r === "failed" ? /* @__PURE__ */ C("p", {
		part: "notice",
		class: "notice",
		children: [
			t.t("formFailed"),
			" ",
			/* @__PURE__ */ S("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: t.loadWriting,
				children: t.t("retry")
			})
		]
	}) : r === null ? /* @__PURE__ */ C("div", {
		class: n ? "composer in-place" : "composer",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ S("p", {
			class: "title",
			children: t.t("write")
		}), /* @__PURE__ */ S("div", { class: "card waiting" })]
	}) : /* @__PURE__ */ C(x, { children: [!n && r.notice.value && /* @__PURE__ */ S("p", {
		part: "notice",
		class: "notice closed",
		role: "status",
		children: t.t(r.notice.value)
	}), /* @__PURE__ */ S(r.Composer, {
		...e,
		writing: r
	})] });
}
// src/views/comment.tsx
function jt({ node: e, ui: t }) {
	let { comment: n } = e, r = p(() => {
		let e = t.thread.target.value;
		return e?.id === n.id && e.how !== "stay";
	}), i = p(() => t.thread.fresh.value.has(n.id)), a = [
		e.parent || e.orphan ? "reply" : "",
		n.state === "pending" ? "held" : "",
		n.state === "deleted" ? "tombstone" : "",
		r.value ? "highlighted" : "",
		i.value ? "new" : ""
	].filter(Boolean), o = G(n, t), s = n.state === "deleted";
	return /* @__PURE__ */ C("article", {
		id: `comment-${n.id}`,
		part: ["comment", ...a].join(" "),
		class: ["comment", ...a].join(" "),
		tabIndex: -1,
		"aria-label": tt(e, t),
		children: [s ? /* @__PURE__ */ S("span", { class: "avatar none" }) : /* @__PURE__ */ S(ot, {
			name: o,
			url: n.author.avatar
		}), /* @__PURE__ */ C("div", {
			class: "main",
			children: [
				/* @__PURE__ */ C("header", {
					class: "meta",
					children: [/* @__PURE__ */ C("div", {
						class: "byline",
						children: [s ? /* @__PURE__ */ S("span", {
							class: "gone",
							children: t.t("deleted")
						}) : /* @__PURE__ */ C(x, { children: [
							/* @__PURE__ */ S(Nt, {
								node: e,
								name: o,
								ui: t
							}),
							/* @__PURE__ */ S(kt, {
								time: n.created,
								ui: t
							}),
							n.edited !== null && /* @__PURE__ */ S("span", {
								class: "edited",
								children: t.t("edited")
							})
						] }), /* @__PURE__ */ S(Pt, {
							node: e,
							ui: t
						})]
					}), n.number !== null && /* @__PURE__ */ S("a", {
						part: "number",
						class: "number",
						href: it(n.id),
						"aria-label": t.t("permalink", { number: n.number }),
						children: n.number
					})]
				}),
				!s && /* @__PURE__ */ S(xt, { html: n.html }),
				n.state === "pending" && /* @__PURE__ */ S("p", {
					part: "notice",
					class: "notice",
					children: t.t("held")
				}),
				n.state === "published" && /* @__PURE__ */ S(Ft, {
					node: e,
					ui: t
				}),
				/* @__PURE__ */ S(Mt, {
					comment: n,
					ui: t
				})
			]
		})]
	});
}
function Mt({ comment: e, ui: t }) {
	let n = t.writing.value;
	return n === null || n === "failed" ? null : /* @__PURE__ */ S(n.Own, {
		comment: e,
		writing: n,
		ui: t
	});
}
function Nt({ node: e, name: t, ui: n }) {
	let { url: r, role: i } = e.comment.author, a = W(r);
	return /* @__PURE__ */ C(x, { children: [/* @__PURE__ */ S("span", {
		part: "author",
		class: "author",
		children: a === null ? /* @__PURE__ */ S("bdi", { children: t }) : /* @__PURE__ */ S("a", {
			href: a,
			rel: "nofollow ugc noopener noreferrer",
			children: /* @__PURE__ */ S("bdi", { children: t })
		})
	}), i === "owner" && /* @__PURE__ */ S("span", {
		part: "badge",
		class: "badge",
		children: n.t("owner")
	})] });
}
function Pt({ node: e, ui: t }) {
	if (e.orphan) return /* @__PURE__ */ S("span", {
		class: "to always",
		children: t.t("inReplyToRemoved")
	});
	let { parent: n } = e;
	if (!n || n.number === null) return null;
	let r = G(n, t), i = e.depth > 4 ? "always" : e.depth > 2 ? "narrow" : "never";
	return /* @__PURE__ */ S("a", {
		class: `to ${i}`,
		href: it(n.id),
		children: /* @__PURE__ */ S("bdi", { children: t.t("inReplyToName", {
			number: n.number,
			name: r
		}) })
	});
}
function Ft({ node: e, ui: t }) {
	let { thread: n, openReplies: r } = t, i = y(null), { post: a, features: o, form: s } = n.capabilities.value, c = p(() => r.ids.value.has(e.comment.id)), l = a && o.has("reply") && n.open.value, u = o.has("like");
	if (!l && !u) return null;
	let d = e.depth >= s.maxDepth && e.parent ? e.parent : e.comment, { id: f, number: m } = d, h = l && c.value && d === e.comment, g = {
		name: G(e.comment, t),
		number: e.comment.number ?? ""
	}, _ = d === e.comment ? "" : `#${e.comment.number ?? ""} `;
	return /* @__PURE__ */ C(x, { children: [/* @__PURE__ */ C("div", {
		part: "actions",
		class: "actions",
		children: [u && /* @__PURE__ */ S(Qe, {
			id: e.comment.id,
			listed: e.comment.likes,
			label: t.t("likeComment", g),
			ui: t
		}), l && /* @__PURE__ */ S("button", {
			part: "button",
			class: "quiet",
			type: "button",
			"aria-expanded": h,
			"aria-label": t.t("replyTo", g),
			ref: i,
			onClick: () => r.open(f, _),
			children: t.t("reply")
		})]
	}), h && /* @__PURE__ */ S(At, {
		parent: {
			id: f,
			number: m ?? "",
			name: G(d, t)
		},
		onCancel: () => {
			r.close(f), i.current?.focus();
		},
		ui: t
	})] });
}
// src/views/more.tsx
function It({ end: e, ui: t }) {
	let n = t.thread.ends[e].value;
	if (n === null) return null;
	let r = t.t(e === "next" ? "more" : "earlier");
	return /* @__PURE__ */ S(Rt, {
		label: r,
		state: n,
		ui: t,
		load: () => t.thread.more(e)
	});
}
function Lt({ root: e, ui: t }) {
	let n = e.repliesBefore > 0 ? t.t("earlierReplies", { count: e.repliesBefore }) : t.t("moreReplies", { count: e.moreReplies }), r = t.thread.replies.value.get(e.id) ?? "idle";
	return /* @__PURE__ */ S(Rt, {
		label: n,
		state: r,
		ui: t,
		load: () => t.thread.moreReplies(e)
	});
}
function Rt({ label: e, state: t, load: n, ui: r }) {
	let i = async () => {
		let e = await n(), t = e[0];
		t && (r.announce(r.t("loaded", { count: e.length })), r.thread.show(t.id, "stay"));
	};
	return /* @__PURE__ */ C("div", {
		class: "more",
		children: [/* @__PURE__ */ S("button", {
			part: "button more",
			class: "quiet",
			type: "button",
			"aria-disabled": t === "loading",
			onClick: () => void i(),
			children: t === "loading" ? r.t("loading") : e
		}), t === "failed" && /* @__PURE__ */ S("span", {
			part: "error",
			class: "error",
			role: "alert",
			children: r.t("moreFailed")
		})]
	});
}
// src/views/list.tsx
var zt = 50;
function Bt({ nodes: e, ui: t }) {
	let [n, r] = b(1), i = v(() => {
		let n = [];
		for (let r = 0; r < e.length; r += zt) n.push(/* @__PURE__ */ S(Vt, {
			nodes: e.slice(r, r + zt),
			ui: t
		}, r));
		return n;
	}, [e, t]);
	return g(() => {
		if (n >= i.length) return;
		let e = setTimeout(() => r(n + 1));
		return () => clearTimeout(e);
	}, [n, i.length]), /* @__PURE__ */ S("ol", {
		part: "list",
		class: "list",
		role: "list",
		children: i.slice(0, n)
	});
}
function Vt({ nodes: e, ui: t }) {
	return /* @__PURE__ */ S(x, { children: e.map((e) => /* @__PURE__ */ S(Ht, {
		node: e,
		ui: t
	}, e.comment.id)) });
}
function Ht({ node: e, ui: t }) {
	let { comment: n, replies: r } = e;
	return /* @__PURE__ */ C("li", {
		class: r.length > 0 ? "item answered" : "item",
		children: [
			/* @__PURE__ */ S(jt, {
				node: e,
				ui: t
			}),
			n.repliesBefore > 0 && /* @__PURE__ */ S(Lt, {
				root: n,
				ui: t
			}),
			r.length > 0 && /* @__PURE__ */ S("ol", {
				class: "replies",
				role: "list",
				children: r.map((e) => /* @__PURE__ */ S(Ht, {
					node: e,
					ui: t
				}, e.comment.id))
			}),
			n.repliesBefore === 0 && n.moreReplies > 0 && /* @__PURE__ */ S(Lt, {
				root: n,
				ui: t
			})
		]
	});
}
// src/views/problems.ts
var Ut = {
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
function Wt(e, t) {
	return t.t(Ut[e] ?? "unavailable");
}
function Gt(e, t) {
	return e === "not-found" || e === "forbidden" ? t.t("unavailable") : Wt(e, t);
}
// src/views/notice.tsx
function Kt({ ui: e }) {
	let { status: t, failure: n, load: r } = e.thread, i = t.value === "loading";
	return /* @__PURE__ */ C("div", {
		part: "notice",
		class: "failed",
		children: [/* @__PURE__ */ C("p", {
			class: "failed-title",
			role: "alert",
			children: [
				/* @__PURE__ */ S("strong", { children: e.t("failedTitle") }),
				" ",
				Gt(n.value?.code ?? "", e)
			]
		}), /* @__PURE__ */ S("button", {
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
function qt({ ui: e }) {
	return /* @__PURE__ */ C("div", {
		class: "skeleton",
		children: [/* @__PURE__ */ S("p", {
			class: "unseen",
			children: e.t("loading")
		}), [
			0,
			1,
			2
		].map((e) => /* @__PURE__ */ C("div", {
			class: "ghost",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ S("span", { class: "avatar" }), /* @__PURE__ */ S("span", { class: "bones" })]
		}, e))]
	});
}
// src/views/target.ts
var Jt = 5e3;
function Yt({ id: e, how: t }, n) {
	let r = performance.now(), i = requestAnimationFrame(a);
	function a() {
		let o = n.querySelector(`#comment-${CSS.escape(e)}`);
		o ? (o.focus({ preventScroll: !0 }), t !== "stay" && o.scrollIntoView({ block: t === "link" ? "start" : "nearest" })) : performance.now() - r < Jt && (i = requestAnimationFrame(a));
	}
	return () => cancelAnimationFrame(i);
}
// src/views/thread.tsx
function Xt({ ui: e }) {
	let { status: t, failure: n, loaded: r } = e.thread, i = y(null);
	return m(() => {
		let t = e.thread.target.value;
		if (t && i.current) return Yt(t, i.current);
	}), /* @__PURE__ */ C("section", {
		class: e.settings.value.layout === "flat" ? "thread flat" : "thread",
		"aria-labelledby": "heading",
		"aria-busy": t.value === "loading",
		ref: i,
		children: [n.value === null ? r.value ? /* @__PURE__ */ S(Zt, { ui: e }) : !e.hasFallback && /* @__PURE__ */ S(qt, { ui: e }) : /* @__PURE__ */ S(Kt, { ui: e }), /* @__PURE__ */ S("p", {
			class: "unseen",
			role: "status",
			children: e.announcement
		})]
	});
}
function Zt({ ui: e }) {
	let { thread: t, t: n } = e, r = e.settings.value.inputPosition === "top", i = t.beyond.value, a = e.live.value;
	return /* @__PURE__ */ C(x, { children: [
		/* @__PURE__ */ S(Qt, { ui: e }),
		t.missing.value && /* @__PURE__ */ S("p", {
			part: "notice",
			class: "notice",
			children: n("notHere")
		}),
		r && /* @__PURE__ */ S($t, { ui: e }),
		/* @__PURE__ */ S(It, {
			end: "prev",
			ui: e
		}),
		/* @__PURE__ */ S(Bt, {
			nodes: t.tree.value,
			ui: e
		}),
		/* @__PURE__ */ S(It, {
			end: "next",
			ui: e
		}),
		i.length > 0 && /* @__PURE__ */ S(Bt, {
			nodes: i,
			ui: e
		}),
		a && /* @__PURE__ */ S(a.News, {
			live: a.store,
			ui: e
		}),
		!r && /* @__PURE__ */ S($t, { ui: e })
	] });
}
function Qt({ ui: e }) {
	let { thread: t, t: n } = e, r = t.count.value, i = `h${e.settings.value.headingLevel}`, a = t.open.value && t.capabilities.value.post;
	return /* @__PURE__ */ C("header", {
		class: "head",
		children: [
			/* @__PURE__ */ S(i, {
				part: "heading",
				class: "heading",
				id: "heading",
				tabIndex: -1,
				children: /* @__PURE__ */ S("bdi", {
					part: "count",
					children: r === 0 ? n("empty") : n("count", { count: r })
				})
			}),
			a && /* @__PURE__ */ S("a", {
				class: "leave",
				href: `${location.href.replace(/#.*$/s, "")}#leave-a-comment`,
				onClick: (e) => {
					e.preventDefault();
					let t = e.currentTarget.getRootNode().getElementById("composer-text");
					t?.focus({ preventScroll: !0 }), t?.closest("form")?.scrollIntoView({ block: "center" });
				},
				children: n("leaveOne")
			}),
			t.capabilities.value.features.has("like") && /* @__PURE__ */ S(Qe, {
				id: "",
				listed: t.likes.value,
				label: n("likePost"),
				ui: e
			}),
			r > 1 && /* @__PURE__ */ C("select", {
				part: "sort",
				class: "sort",
				"aria-label": n("order"),
				value: t.order,
				onChange: (e) => void t.setOrder(e.currentTarget.value),
				children: [/* @__PURE__ */ S("option", {
					value: "oldest",
					children: n("oldest")
				}), /* @__PURE__ */ S("option", {
					value: "newest",
					children: n("newest")
				})]
			})
		]
	});
}
function $t({ ui: e }) {
	let { thread: t, t: n } = e;
	return t.capabilities.value.post ? t.open.value ? /* @__PURE__ */ S(At, { ui: e }) : /* @__PURE__ */ S("p", {
		part: "notice",
		class: "notice closed",
		children: n("closed")
	}) : null;
}
// src/mount.tsx
var Q = /* @__PURE__ */ new Set();
function en(e, t) {
	for (let e of fe(t)) console.warn(`[afterword] ${e}`);
	let n = t.thread ?? Je(document);
	if (n === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let { reload: r, unmount: i } = tn(e, {
		...t,
		thread: n
	});
	return {
		reload: r,
		unmount: i
	};
}
function tn(e, t) {
	let n = e.shadowRoot ?? e.attachShadow({ mode: "open" }), r = document.createElement("div"), a = document.createElement("slot"), o = document.createElement("div"), s = xe(e, r);
	r.className = "holder", r.append(a), n.adoptedStyleSheets = [We(), s.sheet], n.replaceChildren(r);
	let c = f(I(e, t)), l = nn(e, n, t, c), { thread: u } = l;
	Q.add(u);
	let p = t.order, m = [
		() => Q.delete(u),
		u.dispose,
		l.stopWriting,
		l.listening.stop,
		s.stop
	], g = async () => {
		await u.load(), s.settle(), u.capabilities.value.post && l.loadWriting();
	}, _ = () => {
		let e = () => {
			let { hash: e } = location;
			[...Q].some((t) => t !== u && t.holds(e) !== null) || u.followHash(e);
		};
		o.className = "root", o.lang = "en", r.prepend(o), addEventListener("hashchange", e), m.push(() => removeEventListener("hashchange", e), Xe(o), d(() => {
			o.dataset.theme = c.value.theme;
		}), d(() => {
			a.hidden = u.loaded.value;
		})), h(/* @__PURE__ */ S(Xt, { ui: l }), o), s.hold(), g();
	};
	return t.loading === "eager" || i(location.hash) ? _() : m.push(se(e, _)), {
		reload: u.load,
		apply(t) {
			c.value = I(e, t), t.order !== p && u.setOrder(t.order ?? "oldest"), p = t.order, l.listening.set(t.live);
		},
		unmount() {
			for (let e of m) e();
			h(null, o), o.remove(), a.hidden = !1;
		}
	};
}
function nn(e, t, n, r) {
	let i = f(""), a = u(() => Ke(r.value.lang, n.strings)), o = (t) => {
		console.error(`[afterword] ${ie(t, n.endpoint)}`), j(e, "afterword-error", an(t));
	}, s = rn(n), c = Ie(s, {
		thread: n.thread,
		order: n.order ?? "oldest",
		pageSize: n.pageSize ?? 50,
		hash: location.hash,
		isAlone: () => Q.size === 1,
		onLoad: (t) => j(e, "afterword-load", { count: t }),
		onError: o
	}), l = Te(), d = Ee(), p = !1, m = f(null), h = (e, t) => a.value(e, t), g = (e) => {
		i.value = e;
	}, _ = (t) => {
		j(e, "afterword-post", { comment: t });
	}, v = async () => {
		m.value = null;
		try {
			let { createWriting: r } = await A.writing();
			if (p) return;
			m.value = r({
				backend: s,
				thread: c,
				openReplies: l,
				storage: d,
				root: t,
				endpoint: n.endpoint,
				onBeforePost: (t) => j(e, "afterword-before-post", { draft: t }, !0),
				onPost: _,
				onError: o,
				announce: g,
				t: h
			});
		} catch (e) {
			console.error(`[afterword] ${String(e)}`), m.value = "failed";
		}
	}, y = T(n.endpoint), b = Ce(d, `likes:${y}:${c.id}`, async (e) => {
		let { createLiking: t } = await A.liking(), n = `reader:${y}`;
		return t(e, {
			backend: s,
			thread: c.id,
			storage: d,
			readerKey: n,
			onError: o
		});
	}), x = ve({
		backend: s,
		thread: c,
		root: t,
		answered: () => l.ids.value,
		onNews: (e) => g(h("news", { count: e }))
	});
	return x.set(n.live), {
		thread: c,
		openReplies: l,
		likes: b,
		listening: x,
		live: x.live,
		writing: m,
		loadWriting: () => void v(),
		stopWriting: () => {
			p = !0, m.value !== null && m.value !== "failed" && m.value.stop();
		},
		settings: r,
		announcement: i,
		t: h,
		announce: g,
		hasFallback: e.childElementCount > 0 || !!e.textContent?.trim()
	};
}
function rn({ backend: e, endpoint: t }) {
	return e === "static" ? ae(async () => (await A.static()).createBackend(t)) : ne(t);
}
function an(e) {
	if (!(e instanceof c)) return {
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
var $ = "afterword-comments", on = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], sn = /* @__PURE__ */ new Map(), cn, ln = globalThis.HTMLElement ?? class {}, un = class extends ln {
	static observedAttributes = ue.map(P);
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
		this.#t && t !== n && this.#i(on.includes(e) ? "anew" : "in-place");
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
		let { options: e, problems: t } = de((e) => this.getAttribute(e) ?? sn.get(e) ?? null);
		for (let e of t) this.#r.has(e) || console.warn(`[afterword] ${e}`), this.#r.add(e);
		return e;
	}
	#s() {
		let e = this.#o(), t = e.thread ?? Je(document), n = e.endpoint ?? cn;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name to make one of") : this.#e = tn(this, {
			...e,
			endpoint: n,
			thread: t
		});
	}
	#c() {
		this.#e?.unmount(), this.#e = null;
	}
};
function dn(e = /* @__PURE__ */ new Map(), t) {
	customElements.get($) || (sn = e, cn = t, be(document.querySelectorAll($)), customElements.define($, un));
}
export { V as a, T as c, Wt as i, dn as n, L as o, en as r, we as s, un as t };
