import { a as e, c as t, l as n, n as r, o as i, r as a, s as o, t as s } from "./wire-Bz44N1HE.js";
import { batch as c, computed as l, effect as u, signal as d, useComputed as f, useSignalEffect as p } from "@preact/signals";
import { render as m } from "preact";
import { useEffect as h, useLayoutEffect as g, useMemo as _, useRef as v, useState as y } from "preact/hooks";
import { Fragment as b, jsx as x, jsxs as S } from "preact/jsx-runtime";
import C from "dompurify";
// src/protocol.ts
function w(e) {
	return e.replace(/[?#].*$/s, "").replace(/\/+$/, "");
}
function ee(e, t) {
	let { thread: n, order: r, limit: i, ...a } = t, o = `${w(e)}/comments?thread=${T(n)}&order=${r}&limit=${i}`;
	for (let [e, t] of Object.entries(a)) t !== void 0 && (o += `&${e}=${T(t)}`);
	return o;
}
function T(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�"));
}
// src/backends/afterword.ts
function E(e) {
	let n = s({}, !0), r = (n, r, i) => t(`${w(e)}/comments/${n}`, {
		...i,
		headers: { authorization: `Bearer ${r}` }
	});
	return {
		capabilities: () => n,
		async list(r, i) {
			let o = await t(ee(e, r), { signal: i }), c = a(o, r.thread);
			return n = s(o, !0), c;
		},
		async post(n, r, i) {
			let { thread: a, parent: o, text: s, author: c, page: l, stamp: u } = n, d = {
				thread: a,
				parent: o,
				text: s,
				author: c,
				page: l,
				...u === void 0 ? {} : { stamp: u }
			}, f = NaN, p = await t(`${w(e)}/comments`, {
				method: "post",
				onHeaders: (e) => f = Date.parse(e.get("date") ?? ""),
				body: d,
				headers: { "idempotency-key": r },
				signal: i
			});
			return {
				comment: D(p),
				token: O(p, "token"),
				editableFor: te(p, f)
			};
		},
		async edit(e, t, n, i) {
			return D(await r(e, t, {
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
			return i === null ? null : D(i);
		},
		async read(e, t, n) {
			let i = await r(e, t, { signal: n }), a = o(i) ? O(i.comment, "text") : null;
			return {
				comment: D(i),
				text: a
			};
		}
	};
}
function D(e) {
	let t = o(e) ? r(e.comment) : null;
	if (t === null) throw new n("invalid-response", "the answer to a write holds no comment");
	return t;
}
function O(e, t) {
	let n = o(e) ? e[t] : null;
	return typeof n == "string" ? n : null;
}
function te(e, t) {
	let n = Date.parse(O(e, "expires") ?? "") - t;
	return n > 0 ? n : null;
}
// src/backends/diagnosis.ts
function k(e, t) {
	if (!(e instanceof n)) return `unexpected error with ${t}: ${String(e)}`;
	let r = `${t}: ${e.message}`;
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
function ne(e) {
	let t = null, r = async () => t ??= await e();
	return {
		capabilities: () => t?.capabilities() ?? s({}, !1),
		list: async (e, t) => (await r()).list(e, t),
		async post(e, t, i) {
			let { post: a } = await r();
			if (!a) throw new n("unsupported", "this backend only reads");
			return a(e, t, i);
		}
	};
}
// src/chunks.ts
var re = {
	static: () => import("./static-wZy6bQNM.js"),
	writing: () => import("./writing-CkenGbvI.js")
};
// src/events.ts
function A(e, t, n, r = !1) {
	return e.dispatchEvent(new CustomEvent(t, {
		bubbles: !0,
		composed: !0,
		cancelable: r,
		detail: n
	}));
}
// src/near.ts
var ie = 1e3;
function ae(e, t) {
	let n = new IntersectionObserver((e) => {
		e.some(({ isIntersecting: e }) => e) && (n.disconnect(), t());
	}, { rootMargin: `${ie}px` });
	return n.observe(e), () => n.disconnect();
}
// src/options.ts
var oe = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/, j = (...e) => ({
	values: e.map((e) => `\`${e}\``).join(" "),
	parse: (t) => e.includes(t) ? t : void 0
}), se = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, M = {
	endpoint: {
		values: "URL",
		default: "the origin that served the script",
		parse: pe
	},
	backend: {
		...j("afterword", "static"),
		default: "`afterword`"
	},
	thread: {
		values: "string",
		default: "the page’s canonical URL, else its own",
		parse: (e) => e && e.length <= 1e3 ? e : void 0
	},
	order: {
		...j("oldest", "newest"),
		default: "`oldest`"
	},
	layout: {
		...j("nested", "flat"),
		default: "`nested`"
	},
	pageSize: {
		values: "1 to 100",
		default: "50",
		parse: se(1, 100)
	},
	theme: {
		...j("auto", "light", "dark"),
		default: "`auto`"
	},
	lang: {
		values: "BCP 47",
		default: "the nearest `lang`, else the browser’s",
		parse: me
	},
	headingLevel: {
		values: "2 to 5",
		default: "2",
		parse: se(2, 5)
	},
	dates: {
		...j("short", "full"),
		default: "`short`"
	},
	inputPosition: {
		...j("bottom", "top"),
		default: "`bottom`"
	},
	loading: {
		...j("lazy", "eager"),
		default: "`lazy`"
	},
	live: {
		...j("on", "off"),
		default: "`on`"
	},
	keys: {
		values: "present or absent",
		default: "absent",
		parse: () => !0
	}
}, ce = Object.keys(M);
function N(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function le(e) {
	let t = {}, n = [];
	for (let r of ce) {
		let i = e(N(r));
		if (i === null) continue;
		let a = M[r].parse(i.trim()), o = fe(r, i, a);
		o !== null && n.push(o), a !== void 0 && (t[r] = a);
	}
	return {
		options: t,
		problems: n
	};
}
function ue(e) {
	let t = new Map(Object.entries(e));
	t.delete("strings");
	let n = [];
	for (let [e, r] of t) {
		if (r === void 0) continue;
		if (!de(e)) throw TypeError(`afterword: there is no option "${e}"`);
		if (e === "keys" && r === !1) continue;
		let t = String(r), i = M[e].parse(t);
		if (typeof i != typeof r) throw TypeError(`afterword: ${P(e, t)}`);
		let a = fe(e, t, i);
		a !== null && n.push(a);
	}
	if (e.endpoint === void 0) throw TypeError("afterword: the option \"endpoint\" is missing");
	return n;
}
function de(e) {
	return Object.hasOwn(M, e);
}
function fe(e, t, n) {
	return e === "live" || e === "keys" ? `"${N(e)}" is not in this build` : n === void 0 ? e === "backend" && oe.test(t.trim()) ? `the backend "${t.trim()}" is not in this build; using "afterword"` : `${P(e, t)}; using the default (${M[e].default.replaceAll("`", "")})` : null;
}
function P(e, t) {
	let n = M[e].values.replace(/` `/g, ", ").replaceAll("`", "");
	return `"${N(e)}" can't be ${JSON.stringify(t.slice(0, 80))}: ${n}`;
}
function pe(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function me(e) {
	try {
		return Intl.getCanonicalLocales(e)[0];
	} catch {
		return;
	}
}
// src/reserve.ts
var F = /* @__PURE__ */ new WeakMap();
function he(e) {
	for (let t of e) F.set(t, t.offsetHeight);
}
function ge(e, t) {
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
		lang: t.lang ?? _e(e),
		layout: t.layout ?? "nested",
		dates: t.dates ?? "short",
		headingLevel: t.headingLevel ?? 2,
		inputPosition: t.inputPosition ?? "bottom"
	};
}
function _e(e) {
	let t = e.closest("[lang]:not([lang=\"\"])")?.getAttribute("lang");
	for (let e of [t, navigator.language]) try {
		if (e) return Intl.getCanonicalLocales(e)[0] ?? "en";
	} catch {}
	return "en";
}
// src/store/open-replies.ts
function ve() {
	let e = d(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ new Map();
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
var L = "afterword:";
function ye() {
	let e = /* @__PURE__ */ new Map(), t = d(!1);
	function n() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function r(t) {
		try {
			return e.get(t) ?? n()?.getItem(L + t) ?? null;
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
				t.setItem(L + r, a), e.delete(r);
			} catch {
				e.set(r, a), t.value = !0;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				n()?.removeItem(L + t);
			} catch {}
		},
		keys(t) {
			let r = new Set(e.keys());
			try {
				let e = n(), t = e?.length ?? 0;
				for (let n = 0; n < t; n++) {
					let t = e?.key(n) ?? "";
					t.startsWith(L) && r.add(t.slice(10));
				}
			} catch {}
			return [...r].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(L) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
	};
}
// src/store/fetching.ts
async function be(e, t, r, i) {
	if (r) try {
		let n = await e.list({
			...t,
			...r
		}, i), a = R(n.comments, r);
		if (a !== null || n.prev === null) return {
			page: n,
			found: a
		};
	} catch (e) {
		if (!(e instanceof n) || e.code !== "not-found") throw e;
	}
	return {
		page: await e.list(t, i),
		found: null
	};
}
function R(e, t) {
	for (let { id: n, number: r } of e) if ("around" in t ? n === t.around : r === t.number) return n;
	return null;
}
function xe(e, t, n) {
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
function Se(e) {
	return e instanceof n ? e : new n("invalid-response", String(e), { cause: e });
}
function Ce(e, t, n = 4) {
	let r = /* @__PURE__ */ new Map();
	for (let t of e) r.has(t.id) || r.set(t.id, t);
	let i = /* @__PURE__ */ new Map();
	for (let e of r.values()) {
		let t = e.parent !== null && r.has(e.parent) ? e.parent : null, n = i.get(t);
		n ? n.push(e) : i.set(t, [e]);
	}
	for (let e of i.values()) e.sort(z);
	let a = /* @__PURE__ */ new Set(), o = (i.get(null) ?? []).map((e) => B(e, r, i, a, n));
	if (a.size < r.size) {
		for (let e of [...r.values()].sort(z)) a.has(e.id) || o.push(B(we(e, r), r, i, a, n));
		o.sort((e, t) => z(e.comment, t.comment));
	}
	return t === "newest" ? o.reverse() : o;
}
function z(e, t) {
	return e.number !== null && t.number !== null ? i(e.number, t.number) || (e.id < t.id ? -1 : 1) : e.number === null ? t.number === null ? (e.created ?? Infinity) - (t.created ?? Infinity) || (e.id < t.id ? -1 : 1) : 1 : -1;
}
function B(e, t, n, r, i) {
	let a = V(e, 1, t);
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
			node: V(e, s.depth + 1, t),
			home: l
		});
	}
	return a;
}
function V(e, t, n) {
	let r = t > 1 && e.parent !== null ? n.get(e.parent) ?? null : null;
	return {
		comment: e,
		depth: t,
		parent: r,
		orphan: e.parent !== null && r === null,
		replies: []
	};
}
function we(e, t) {
	let n = /* @__PURE__ */ new Set(), r = e;
	for (; !n.has(r);) n.add(r), r = t.get(r.parent ?? "") ?? r;
	let i = [r];
	for (let e = t.get(r.parent ?? ""); e && e !== r; e = t.get(e.parent ?? "")) i.push(e);
	return i.sort(z)[0] ?? e;
}
// src/store/state.ts
function Te(e, t) {
	let n = d("loading"), r = d(null), i = d(/* @__PURE__ */ new Map()), a = d(/* @__PURE__ */ new Set()), o = d(e), s = {
		prev: d(null),
		next: d(null)
	}, c = {
		prev: d("idle"),
		next: d("idle")
	}, u = l(() => Ce(i.value.values(), o.value)), f = ({ comment: e }) => a.value.has(e.id) && o.value === "oldest" && s.next.value !== null, p = (e) => l(() => s[e].value === null ? null : c[e].value);
	return {
		status: n,
		failure: r,
		comments: i,
		added: a,
		order: o,
		cursors: s,
		loading: c,
		count: d(0),
		open: d(!0),
		capabilities: d(t),
		replies: d(/* @__PURE__ */ new Map()),
		target: d(null),
		missing: d(!1),
		loaded: l(() => r.value === null && (n.value === "ready" || i.value.size > 0)),
		tree: l(() => u.value.filter((e) => !f(e))),
		beyond: l(() => u.value.filter(f)),
		ends: {
			prev: p("prev"),
			next: p("next")
		}
	};
}
// src/store/thread.ts
function Ee(t, n) {
	let r = Te(n.order, t.capabilities()), { status: i, failure: a, comments: o, added: s, count: l, open: u, capabilities: d, order: f } = r, { cursors: p, loading: m, replies: h, target: g, missing: _ } = r, v = /* @__PURE__ */ new Map(), y = new AbortController(), b = !1, x = (e) => ({
		thread: n.thread,
		order: f.value,
		limit: n.pageSize,
		...e
	});
	function S(e, n) {
		let r = e.comments.filter(({ id: e }) => !n.has(e)), i = new Set(e.comments.map(({ id: e }) => e));
		return c(() => {
			o.value = new Map([...n, ...e.comments.map((e) => [e.id, e])]), s.value = new Set([...s.value].filter((e) => n.has(e) && !i.has(e))), d.value = t.capabilities(), l.value = e.thread.count, u.value = e.thread.state === "open";
		}), e.skipped > 0 && console.warn(`[afterword] ${e.skipped} of the comments could not be read and were left out.`), r;
	}
	async function C(e = null) {
		b = !0, y.abort();
		let { signal: r } = y = new AbortController();
		i.value = "loading";
		try {
			let { page: o, found: s } = await be(t, x({}), e, r);
			r.throwIfAborted(), c(() => {
				S(o, /* @__PURE__ */ new Map()), p.prev.value = o.prev, p.next.value = o.next, m.prev.value = m.next.value = "idle", h.value = /* @__PURE__ */ new Map(), v.clear(), _.value = e !== null && s === null && n.isAlone?.() !== !1, i.value = "ready", a.value = null, s && (g.value = {
					id: s,
					how: "link"
				});
			}), n.onLoad(o.thread.count);
		} catch (e) {
			if (r.aborted) return;
			c(() => {
				a.value = Se(e), i.value = "failed";
			}), n.onError(e);
		}
	}
	async function w(e, r, i) {
		let { signal: a } = y;
		e("loading");
		try {
			let n = await t.list(r, a);
			return a.throwIfAborted(), c(() => (e("idle"), i(n)));
		} catch (t) {
			return a.aborted || (e("failed"), n.onError(t)), [];
		}
	}
	async function ee(e) {
		let t = p[e].value;
		return t === null || m[e].value === "loading" ? [] : w((t) => m[e].value = t, x({ cursor: t }), (n) => {
			let r = S(n, o.value);
			return p[e].value = r.length === 0 || n[e] === t ? null : n[e], r;
		});
	}
	async function T(e) {
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
			return e.repliesBefore > 0 && v.set(e.id, t.next), O(xe(e, t, r.length)), r;
		});
	}
	function E(t) {
		let n = e(t);
		return n && R(o.value.values(), n);
	}
	async function D(t) {
		let n = e(t), r = E(t);
		r === null ? n && await C(n) : k(r, "link");
	}
	function O(e) {
		let t = o.value.get(e.id);
		c(() => {
			o.value = new Map(o.value).set(e.id, e), l.value += H(e) - H(t), !t && e.parent === null && (s.value = new Set(s.value).add(e.id));
		});
	}
	function te(e) {
		let t = o.value.get(e);
		c(() => {
			o.value = new Map([...o.value].filter(([t]) => t !== e)), l.value -= H(t);
		});
	}
	function k(e, t) {
		_.value = !1, g.value = {
			id: e,
			how: t
		};
	}
	return {
		...r,
		id: n.thread,
		load: () => C(i.value === "ready" ? null : e(n.hash)),
		more: ee,
		moreReplies: T,
		async setOrder(e) {
			e !== f.value && (f.value = e, b && await C());
		},
		holds: E,
		followHash: D,
		add: O,
		remove: te,
		show: k,
		dispose: () => y.abort()
	};
}
var H = (e) => Number(e?.state === "published"), De = ".body{overflow-clip-margin:.5em;unicode-bidi:isolate;overflow:clip}.plain{white-space:pre-line}.body>:first-child{margin-block-start:.35em}.body p,.body ul,.body ol,.body dl,.body pre,.body table{margin-block:.35em .6em}.body ul,.body ol{padding-inline-start:1.6em}.body dd{margin-inline-start:1.6em}.body blockquote{border-inline-start:3px solid var(--_border);color:var(--_muted);margin:.4em 0;padding-inline-start:.9em}.body :is(code,kbd,samp,pre){direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,SF Mono,Menlo,Consolas,monospace;font-size:.88em}.body :is(code,kbd){background:var(--_surface);border-radius:.3em;padding:.1em .3em}.body pre{border-radius:var(--_radius);background:var(--_surface);overflow-wrap:normal;white-space:pre;max-inline-size:100%;padding:.8em 1em;line-height:1.45;overflow-x:auto}.body pre code{font-size:inherit;background:0 0;padding:0}.body table{border-collapse:collapse;max-inline-size:100%;font-size:.94em;display:block;overflow-x:auto}.body :is(th,td){border:1px solid var(--_border);text-align:start;vertical-align:top;padding:.3em .7em}.body hr{border:0;border-block-start:1px solid var(--_border);margin-block:1em}.body mark{background:color-mix(in srgb, var(--_accent) 18%, transparent);color:inherit}", Oe = ".comment{grid-template-columns:var(--_avatar) minmax(0, 1fr);column-gap:calc(.9 * var(--_space));padding-block:.35em calc(.9 * var(--_space));border-radius:var(--_radius);scroll-margin-block:6em 2em;display:grid}.comment:focus{outline:none}.comment:focus-visible{outline:var(--_focus);outline-offset:.2em}.highlighted{background:var(--_wash);box-shadow:0 0 0 .5em var(--_wash)}.avatar{inline-size:var(--_avatar);block-size:var(--_avatar);object-fit:cover;background:var(--_surface);border-radius:50%;place-items:center;display:grid;overflow:hidden}span.avatar{--_tint:light-dark(oklch(45% .08 var(--_hue,250)),oklch(80% .08 var(--_hue,250)));background:color-mix(in srgb, var(--_tint) 15%, transparent);font-family:var(--_sans);color:var(--_tint);font-weight:600;line-height:1}.initials{font-size:.84em}.tint-0{--_hue:250}.tint-1{--_hue:75}.tint-2{--_hue:310}.tint-3{--_hue:140}.tint-4{--_hue:30}.tint-5{--_hue:200}.tint-6{--_hue:350}.tint-7{--_hue:105}span.avatar.none{background:0 0}.main{min-inline-size:0}.meta{justify-content:space-between;align-items:baseline;column-gap:.55em;font-size:.94em;line-height:1.5;display:flex}.byline{flex-wrap:wrap;align-items:baseline;column-gap:.55em;min-inline-size:0;display:flex}.author{font-weight:600}.author a{color:inherit;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border)}.author a:hover{color:var(--_accent)}.author,.author a,bdi{overflow-clip-margin:.3em;unicode-bidi:isolate;overflow:clip}.badge{background:color-mix(in srgb, var(--_accent) 13%, transparent);color:var(--_accent);font:600 .72em/1 var(--_sans);border-radius:1em;align-self:center;padding:.3em .55em}.date,.edited,.to,.gone{color:var(--_muted);font-size:.92em}.date{position:relative}.full-date{z-index:1;border:1px solid var(--_border);color:canvastext;font:.9em/1.3 var(--_sans);white-space:nowrap;background:canvas;border-radius:.4em;padding:.3em .6em;display:none;position:absolute;inset-block-end:calc(100% + .3em);inset-inline-start:0}.date:hover .full-date,.meta:has(.number:focus-visible) .full-date{display:block}.to{text-decoration:none}a.to:hover{text-decoration:underline}.thread:not(.flat) :is(.to.never,.to.narrow){display:none}.gone{font-style:italic}.number{min-inline-size:24px;color:var(--_muted);font-variant-numeric:tabular-nums lining-nums;text-align:end;border-radius:.35em;flex:none;margin-block:-.15em;padding:.15em .4em;font-size:.88em;text-decoration:none}.number:hover{background:var(--_wash);color:var(--_accent)}.actions{align-items:center;gap:1.1em;display:flex}.quiet{min-block-size:24px;min-inline-size:24px;color:var(--_muted);font:.82em/1.3 var(--_sans);background:0 0;border:0;padding:.45em 0}.quiet:hover,.quiet[aria-expanded=true]{color:var(--_accent)}@container thread (inline-size<480px){.comment{grid-template-columns:calc(.85 * var(--_avatar)) minmax(0, 1fr);column-gap:.7em}.avatar{inline-size:calc(.85 * var(--_avatar));block-size:calc(.85 * var(--_avatar))}.initials{font-size:.74em}.thread:not(.flat) .to.narrow{display:inline}}", ke = ".composer{margin-block-start:calc(2 * var(--_space));scroll-margin-block:6em 2em}.composer.in-place{margin-block:.6em calc(.6 * var(--_space))}.title{margin-block-end:.6em;font-size:1.05em;font-weight:600}.in-place .title{font-size:.92em}.card{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface)}.waiting{min-block-size:18em}.card:focus-within{border-color:var(--_accent);box-shadow:0 0 0 3px color-mix(in srgb, var(--_accent) 18%, transparent)}.field{flex-direction:column;gap:.25em;min-inline-size:0;display:flex}.label{font:.82em/1.35 var(--_sans);color:var(--_muted)}.hint:before{content:\"· \"}.input{border:1px solid var(--_border);border-radius:calc(.65 * var(--_radius));background:color-mix(in srgb, Canvas 55%, transparent);inline-size:100%;min-inline-size:0;padding:.5em .6em;display:block}.field:not(.field-text) .input{font:.92em/1.35 var(--_sans)}.input[aria-invalid=true]{border-color:var(--_danger)}.field-text{gap:0}.field-text .label{padding:.8em calc(var(--_space) / .82) 0}.field-text .input{min-block-size:7em;max-block-size:60vh;padding:.35em var(--_space) .6em;border-radius:var(--_radius);line-height:inherit;resize:vertical;field-sizing:content;background:0 0;border:0;outline:none}.field-text .error{padding:0 var(--_space) .6em}.who{padding:.75em var(--_space) .2em;border-block-start:1px solid var(--_border);grid-template-columns:repeat(auto-fit,minmax(min(100%,11em),1fr));gap:.25em .8em;display:grid}.who>.field{grid-template-rows:subgrid;grid-row:span 3;display:grid}.who>.field .label{align-self:end}.who:empty{padding:0}.bar{padding:.75em var(--_space) .85em;flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:.6em 1.1em;display:flex}.bar .error{flex:12em}.error{color:var(--_danger);font:.85em/1.4 var(--_sans)}.send{border-radius:calc(.8 * var(--_radius));background:var(--_accent);color:light-dark(#fff,#16171a);font:600 .88em/1.2 var(--_sans);border:1px solid #0000;padding:.7em 1.15em}.send:hover,.outlined:hover{filter:brightness(1.08)}.send[aria-disabled=true]{opacity:.65;cursor:progress}.who.as{padding-inline:calc(var(--_space) / .85);font:.85em/1.4 var(--_sans);align-items:baseline;gap:.6em;padding-block-end:0;display:flex}.who.as bdi{font-weight:600}.who.as .quiet{font-size:1em;text-decoration:underline}.remember{min-block-size:24px;color:var(--_muted);font:.82em/1.4 var(--_sans);grid-column:1/-1;align-items:center;gap:.5em;display:flex}.remember input{block-size:1.15em;inline-size:1.15em;accent-color:var(--_accent)}.note{padding:.2em calc(var(--_space) / .82) .5em;color:var(--_muted);font:.82em/1.4 var(--_sans)}.link{color:var(--_accent);font:inherit;background:0 0;border:0;padding:.25em 0;text-decoration:underline}.own{font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.2em 1.1em;display:flex}.own span{color:var(--_muted)}.own span,.note,.error,.notice,.failed-title{unicode-bidi:plaintext}.own .quiet{font-size:1em}.own .quiet:not(.danger){text-decoration:underline}.danger{color:var(--_danger);font-weight:600}.editing{margin-block:.4em}.main:has(>.editing)>:is(.body,.actions){display:none}", Ae = ".skeleton,.failed{min-block-size:24em}.skeleton{gap:calc(1.6 * var(--_space));flex-direction:column;padding-block-start:calc(4 * var(--_space));animation:.2s .3s both appear;display:flex}@keyframes appear{0%{visibility:hidden;opacity:0}}.ghost{grid-template-columns:var(--_avatar) 1fr;column-gap:calc(.9 * var(--_space));display:grid}.bones{background:linear-gradient(var(--_border) 0 0) 0 .4em / 9em .7em no-repeat, linear-gradient(var(--_surface) 0 0) 0 2.1em / 100% .8em no-repeat, linear-gradient(var(--_surface) 0 0) 0 3.6em / 72% .8em no-repeat;border-radius:.3em;block-size:5.2em}.failed{align-items:flex-start;gap:var(--_space);border-block-start:1px solid var(--_border);flex-direction:column;padding-block-start:calc(1.4 * var(--_space));display:flex}.outlined{border:1px solid var(--_border);border-radius:calc(.8 * var(--_radius));background:var(--_surface);font:600 .88em/1.2 var(--_sans);padding:.6em 1.1em}.notice{border-inline-start:3px solid var(--_accent);background:var(--_wash);border-radius:.3em;margin-block-end:var(--_space);padding:.6em .9em;font-size:.92em}.main .notice{border-color:var(--_success);background:color-mix(in srgb, var(--_success) 8%, transparent);margin-block-end:.4em}.closed{margin-block-start:calc(2 * var(--_space))}@media (prefers-reduced-motion:reduce){.skeleton{animation-duration:1ms}}@media (forced-colors:active){.highlighted{outline:2px solid highlight}.avatar{border:1px solid canvastext}}@media print{.actions,.composer,.more,.sort,.leave{display:none}}", je = ":host{inline-size:100%;display:block}:host([hidden]){display:none!important}.root{all:initial;color-scheme:inherit;visibility:inherit;pointer-events:inherit;cursor:inherit;overflow-wrap:anywhere;-moz-text-size-adjust:100%;text-size-adjust:100%;--_accent:var(--afterword-accent-color,light-dark(#8a3324,#e59b85));--_muted:var(--afterword-muted-color,color-mix(in srgb, currentColor 68%, transparent));--_surface:var(--afterword-surface,color-mix(in srgb, currentColor 4%, transparent));--_border:var(--afterword-border-color,color-mix(in srgb, currentColor 16%, transparent));--_danger:var(--afterword-danger-color,light-dark(#b3261e,#f2a59e));--_success:var(--afterword-success-color,light-dark(#2e6b3f,#8fcf9f));--_radius:var(--afterword-radius,.6em);--_space:var(--afterword-spacing,1em);--_avatar:var(--afterword-avatar-size,2.6em);--_focus:var(--afterword-focus-outline,2px solid var(--_accent));--_sans:system-ui, -apple-system, \"Segoe UI\", sans-serif;--_wash:color-mix(in srgb, var(--_accent) 8%, transparent);color:var(--afterword-text-color,inherit);background:var(--afterword-background,transparent);font-family:var(--afterword-font-family,inherit);font-size:var(--afterword-font-size,inherit);line-height:var(--afterword-line-height,1.55);column-rule-color:color-mix(in srgb, currentColor, currentColor);display:block;container:thread/inline-size}.root[data-theme=light],.root[data-theme=auto][data-tone=light]{color-scheme:light}.root[data-theme=dark],.root[data-theme=auto][data-tone=dark]{color-scheme:dark}.root[data-theme=light],.root[data-theme=dark]{color:var(--afterword-text-color,light-dark(#24262b,#e4e2dc));background:var(--afterword-background,light-dark(#fdfcf9,#16171a));padding:var(--_space)}*,:before,:after{box-sizing:border-box}h2,h3,h4,h5,h6,p,ol{margin:0;padding:0}a{color:var(--_accent);text-underline-offset:.15em}button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}button{cursor:pointer}[hidden]{display:none}:focus-visible{outline:var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}", Me = ".thread{position:relative}.head{align-items:baseline;gap:.2em var(--_space);border-block-end:1px solid var(--_border);flex-wrap:wrap;margin-block-end:calc(1.4 * var(--_space));padding-block-end:.6em;display:flex}.heading{font-size:1.3em;font-weight:600;line-height:1.3}.heading:focus{outline:none}.leave{font-size:.95em}.sort{max-inline-size:100%;color:var(--_muted);cursor:pointer;background:0 0;border:0;border-radius:.35em;margin-inline-start:auto;padding:.35em .2em;font-size:.88em}.sort option{color:canvastext;background:canvas}.list,.replies{list-style:none}.item{position:relative}.replies{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.answered:before{content:\"\";inset-block:calc(var(--_avatar) + .9 * var(--_space)) var(--_space);background:var(--_border);inline-size:1px;position:absolute;inset-inline-start:calc(var(--_avatar) / 2)}.more{margin-block:.4em calc(1.2 * var(--_space))}.item>.more{margin-inline-start:calc(var(--_avatar) + .9 * var(--_space))}.flat .replies{margin-inline-start:0}.flat .answered:before{content:none}@container thread (inline-size<480px){.replies .replies{margin-inline-start:0}.replies,.item>.more{margin-inline-start:1.1em}.answered:before{inset-block-start:calc(.85 * var(--_avatar) + .8em);inset-inline-start:.25em}.replies .answered:before{content:none}}", U = null;
function Ne() {
	return U || (U = new CSSStyleSheet(), U.replaceSync([
		je,
		Me,
		Oe,
		De,
		ke,
		Ae
	].join("\n"))), U;
}
// src/text/strings.ts
var Pe = {
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
function Fe(e, t = {}) {
	let n = {
		own: new Intl.PluralRules(e),
		english: new Intl.PluralRules("en")
	}, r = new Intl.NumberFormat(e);
	return (e, i = {}) => {
		let a = Object.hasOwn(t, e) ? t[e] : void 0, o = a ?? Pe[e], s = i.count, c = typeof s == "number" ? n[a ? "own" : "english"].select(s) : "other";
		return (typeof o == "string" ? o : o[c] ?? o.other).replace(/\{(\w+)\}/g, (e, t) => {
			let n = Object.hasOwn(i, t) ? i[t] : void 0;
			return n === void 0 ? e : typeof n == "number" ? r.format(n) : n;
		});
	};
}
// src/thread-id.ts
function Ie(e) {
	let t = e.canonical ? Re(e.canonical, e.url) : null;
	if (t) return ze(t) + t.search;
	let n = Re(e.url);
	return n && ze(n);
}
function Le(e) {
	let t = e.querySelector("link[rel~=\"canonical\" i][href]:not([href=\"\"])");
	return Ie({
		url: e.location.href,
		canonical: t && t.href
	});
}
function Re(e, t) {
	try {
		let n = new URL(e, t);
		return /^https?:$/.test(n.protocol) && n.hostname ? n : null;
	} catch {
		return null;
	}
}
function ze(e) {
	let t = new URL(e);
	try {
		t.pathname = decodeURI(e.pathname.replace(/%(?=25|5c|0[9ad])/gi, "%25"));
	} catch {}
	let n = t.pathname.replace(/%[0-9a-f]{2}/gi, (e) => e.toUpperCase()).replace(/\/index\.html$/, "").replace(/\/+$/, "");
	return `${e.hostname.replace(/^www\./, "")}${n || "/"}`;
}
// src/tone.ts
function Be(e) {
	let t = () => {
		let t = Ve(getComputedStyle(e).columnRuleColor) ? "dark" : "light";
		e.dataset.tone !== t && (e.dataset.tone = t);
	}, n = matchMedia("(prefers-color-scheme: dark)"), r = new MutationObserver(t);
	for (let e of [document.documentElement, document.body]) r.observe(e, { attributes: !0 });
	return n.addEventListener("change", t), t(), () => {
		r.disconnect(), n.removeEventListener("change", t);
	};
}
function Ve(e) {
	let [t = 0, n = 0, r = 0] = (e.match(/[\d.e-]+(?=[ )])/g) ?? []).map(Number);
	return .2126 * t + .7152 * n + .0722 * r > .5;
}
// src/text/web-url.ts
var He = 2e3;
function Ue(e) {
	try {
		let t = new URL(e);
		return t.username || t.password ? null : t;
	} catch {
		return null;
	}
}
function W(e) {
	if (typeof e != "string" || e.length > He) return null;
	let t = Ue(e);
	return t && /^https?:$/.test(t.protocol) ? t.href : null;
}
// src/views/names.ts
function G(e, t) {
	return e.author.name.trim() || t.t("anonymous");
}
function We(e, t) {
	let n = G(e.comment, t), { number: r } = e.comment, i = r === null ? t.t("unnumbered", { name: n }) : t.t("comment", {
		number: r,
		name: n
	});
	if (e.orphan) return `${i}, ${t.t("inReplyToRemoved")}`;
	let a = e.parent?.number;
	return a ? `${i}, ${t.t("inReplyTo", { number: a })}` : i;
}
function Ge(e) {
	let t = e.split(/[\s.]+/u).filter((e) => /[\p{L}\p{N}]/u.test(e));
	return [t[0], t.length > 1 ? t.at(-1) : void 0].map((e) => e?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? "").join("").toLocaleUpperCase();
}
function Ke(e, t) {
	let n = 0;
	for (let t of e) n = (n * 31 + (t.codePointAt(0) ?? 0)) % 99991;
	return n % t;
}
function qe(e) {
	return `${location.href.replace(/#.*$/s, "")}#comment-${e}`;
}
// src/views/avatar.tsx
var Je = 8;
function Ye({ name: e, url: t }) {
	let n = W(t), [r, i] = y(null);
	return n !== null && r !== n ? /* @__PURE__ */ x("img", {
		part: "avatar",
		class: "avatar",
		src: n,
		alt: "",
		loading: "lazy",
		decoding: "async",
		referrerpolicy: "no-referrer",
		onError: () => i(n)
	}) : /* @__PURE__ */ x("span", {
		part: "avatar",
		class: `avatar tint-${Ke(e, Je)}`,
		"aria-hidden": "true",
		children: /* @__PURE__ */ x("span", {
			class: "initials",
			children: Ge(e) || "·"
		})
	});
}
// src/text/plain-text.ts
var Xe = /* @__PURE__ */ new Map([
	["amp", "&"],
	["apos", "'"],
	["gt", ">"],
	["lt", "<"],
	["nbsp", "\xA0"],
	["quot", "\""]
]);
function K(e) {
	return e.replace(/\0/g, "").replace(/<!--[^]*?(?:-->|$)/g, "").replace(/<(script|style|template|noscript|iframe|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi, "").replace(/<(?:br|hr|\/(?:p|li|dt|dd|tr|pre|div|blockquote|h[1-6]))\b[^<>]*>\n?/gi, "\n").replace(/<[a-z/!?][^<>]*>/gi, "").replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, Ze).trim();
}
function Ze(e, t, n, r) {
	if (r) return Xe.get(r.toLowerCase()) ?? e;
	let i = t ? Number.parseInt(t, 16) : Number(n);
	return i > 0 && i <= 1114111 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : e;
}
// src/text/sanitize.ts
var Qe = 4e4, $e = 1e3, et = "a abbr b blockquote br cite code dd del dfn dl dt em hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var table thead tbody tr th td time", tt = "nofollow ugc noopener noreferrer", q = (e) => (t) => e.test(t) ? t : null, J = /* @__PURE__ */ new Map([
	["href", [(e) => /^(?:https?:\/\/|mailto:)/i.test(e) && Ue(e) ? e : null, ["a"]]],
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
function nt(e) {
	if (!/[<&\0\r]/.test(e)) return X(e);
	if (Y === void 0 && (Y = it()), !Y || rt(e)) return X(K(e));
	try {
		return Y.sanitize(e, { RETURN_DOM_FRAGMENT: !0 }) ?? X(K(e));
	} catch {
		return X(K(e));
	}
}
function rt(e) {
	return e.length > Qe || (e.match(/<[a-z]/gi)?.length ?? 0) > $e;
}
function X(e) {
	let t = new DocumentFragment();
	return e && t.append(e), t;
}
function it() {
	let e;
	try {
		e = window.trustedTypes?.createPolicy("afterword", {
			createHTML: (e) => e,
			createScript: ot,
			createScriptURL: ot
		});
	} catch {
		return Z("the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'");
	}
	try {
		let t = C(window);
		return t.isSupported ? at(t, e) : Z("DOMPurify needs another browser");
	} catch {
		return Z("an element of the page hides a method of document that DOMPurify needs");
	}
}
function at(e, t) {
	return e.setConfig({
		ALLOWED_TAGS: et.split(" "),
		ALLOWED_ATTR: [...J.keys()],
		ADD_URI_SAFE_ATTR: [...J.keys()].filter((e) => e !== "href" && e !== "cite"),
		ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
		ALLOW_DATA_ATTR: !1,
		ALLOW_ARIA_ATTR: !1,
		ALLOW_SELF_CLOSE_IN_ATTR: !1,
		SANITIZE_NAMED_PROPS: !0,
		RETURN_DOM_FRAGMENT: !0,
		TRUSTED_TYPES_POLICY: t ?? null
	}), e.addHook("beforeSanitizeElements", st), e.addHook("uponSanitizeAttribute", ct), e.addHook("afterSanitizeAttributes", lt), e;
}
function ot() {
	throw TypeError("The policy afterword makes no scripts.");
}
function Z(e) {
	return console.warn(`[afterword] Comments show as plain text: ${e}.`), null;
}
function st(e) {
	if (e.nodeName === "BODY" && e instanceof Element && !(e.getElementsByTagName("*").length <= $e)) throw RangeError("Too many elements");
}
function ct(e, t) {
	let [n, r] = J.get(t.attrName) ?? [], i = !r || r.includes(e.localName), a = n && i ? n(t.attrValue) : null;
	a === null ? t.keepAttr = !1 : t.attrValue = a;
}
function lt(e) {
	e.localName === "a" && e.hasAttribute("href") && e.setAttribute("rel", tt);
}
// src/views/body.tsx
function ut({ html: e }) {
	let t = v(null);
	return g(() => {
		let n = nt(e);
		t.current?.classList.toggle("plain", n.firstElementChild === null), t.current?.replaceChildren(n);
		for (let e of t.current?.querySelectorAll("pre, table") ?? []) e.scrollWidth > e.clientWidth && (e.tabIndex = 0);
	}, [e]), /* @__PURE__ */ x("div", {
		part: "body",
		class: "body",
		dir: "auto",
		ref: t
	});
}
// src/text/dates.ts
var dt = 864e5, ft = /* @__PURE__ */ new Map();
function pt(e, t, n = Date.now()) {
	let r = gt(t), i = new Date(e);
	return {
		iso: i.toISOString(),
		short: mt(e, n, r.relative) ?? r.short.format(i),
		full: ht(i, r.full, t)
	};
}
function mt(e, t, n) {
	let r = t - e;
	if (!(r < dt) || r < -864e5) return null;
	let i = Math.max(0, Math.floor(r / 6e4));
	return i === 0 ? n.format(0, "second") : i < 60 ? n.format(-i, "minute") : n.format(-Math.floor(i / 60), "hour");
}
function ht(e, t, n) {
	return t.formatToParts(e).map(({ type: e, value: t }) => e === "dayPeriod" ? t.toLocaleLowerCase(n) : t).join("").replace(/\u202F/g, " ");
}
function gt(e) {
	let t = ft.get(e);
	return t || (t = {
		full: new Intl.DateTimeFormat(e, {
			dateStyle: "long",
			timeStyle: "short"
		}),
		short: new Intl.DateTimeFormat(e, { dateStyle: "medium" }),
		relative: new Intl.RelativeTimeFormat(e, { numeric: "auto" })
	}, ft.set(e, t)), t;
}
// src/views/date.tsx
function _t({ time: e, ui: t }) {
	if (e === null) return null;
	let { dates: n, lang: r } = t.settings.value, { iso: i, short: a, full: o } = pt(e, r);
	return /* @__PURE__ */ x("time", {
		part: "date",
		class: "date",
		dateTime: i,
		children: n === "full" ? o : /* @__PURE__ */ S(b, { children: [a, /* @__PURE__ */ x("span", {
			class: "full-date",
			"aria-hidden": "true",
			children: o
		})] })
	});
}
// src/views/writing-place.tsx
function vt(e) {
	let { ui: t, parent: n } = e, r = t.writing.value;
	return r === "failed" ? /* @__PURE__ */ S("p", {
		part: "notice",
		class: "notice",
		children: [
			t.t("formFailed"),
			" ",
			/* @__PURE__ */ x("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: t.loadWriting,
				children: t.t("retry")
			})
		]
	}) : r === null ? /* @__PURE__ */ S("div", {
		class: n ? "composer in-place" : "composer",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ x("p", {
			class: "title",
			children: t.t("write")
		}), /* @__PURE__ */ x("div", { class: "card waiting" })]
	}) : /* @__PURE__ */ S(b, { children: [!n && r.notice.value && /* @__PURE__ */ x("p", {
		part: "notice",
		class: "notice closed",
		role: "status",
		children: t.t(r.notice.value)
	}), /* @__PURE__ */ x(r.Composer, {
		...e,
		writing: r
	})] });
}
// src/views/comment.tsx
function yt({ node: e, ui: t }) {
	let { comment: n } = e, r = f(() => {
		let e = t.thread.target.value;
		return e?.id === n.id && e.how !== "stay";
	}), i = [
		e.parent || e.orphan ? "reply" : "",
		n.state === "pending" ? "held" : "",
		n.state === "deleted" ? "tombstone" : "",
		r.value ? "highlighted" : ""
	].filter(Boolean), a = G(n, t), o = n.state === "deleted";
	return /* @__PURE__ */ S("article", {
		id: `comment-${n.id}`,
		part: ["comment", ...i].join(" "),
		class: ["comment", ...i].join(" "),
		tabIndex: -1,
		"aria-label": We(e, t),
		children: [o ? /* @__PURE__ */ x("span", { class: "avatar none" }) : /* @__PURE__ */ x(Ye, {
			name: a,
			url: n.author.avatar
		}), /* @__PURE__ */ S("div", {
			class: "main",
			children: [
				/* @__PURE__ */ S("header", {
					class: "meta",
					children: [/* @__PURE__ */ S("div", {
						class: "byline",
						children: [o ? /* @__PURE__ */ x("span", {
							class: "gone",
							children: t.t("deleted")
						}) : /* @__PURE__ */ S(b, { children: [
							/* @__PURE__ */ x(xt, {
								node: e,
								name: a,
								ui: t
							}),
							/* @__PURE__ */ x(_t, {
								time: n.created,
								ui: t
							}),
							n.edited !== null && /* @__PURE__ */ x("span", {
								class: "edited",
								children: t.t("edited")
							})
						] }), /* @__PURE__ */ x(St, {
							node: e,
							ui: t
						})]
					}), n.number !== null && /* @__PURE__ */ x("a", {
						part: "number",
						class: "number",
						href: qe(n.id),
						"aria-label": t.t("permalink", { number: n.number }),
						children: n.number
					})]
				}),
				!o && /* @__PURE__ */ x(ut, { html: n.html }),
				n.state === "pending" && /* @__PURE__ */ x("p", {
					part: "notice",
					class: "notice",
					children: t.t("held")
				}),
				n.state === "published" && /* @__PURE__ */ x(Ct, {
					node: e,
					ui: t
				}),
				/* @__PURE__ */ x(bt, {
					comment: n,
					ui: t
				})
			]
		})]
	});
}
function bt({ comment: e, ui: t }) {
	let n = t.writing.value;
	return n === null || n === "failed" ? null : /* @__PURE__ */ x(n.Own, {
		comment: e,
		writing: n,
		ui: t
	});
}
function xt({ node: e, name: t, ui: n }) {
	let { url: r, role: i } = e.comment.author, a = W(r);
	return /* @__PURE__ */ S(b, { children: [/* @__PURE__ */ x("span", {
		part: "author",
		class: "author",
		children: a === null ? /* @__PURE__ */ x("bdi", { children: t }) : /* @__PURE__ */ x("a", {
			href: a,
			rel: "nofollow ugc noopener noreferrer",
			children: /* @__PURE__ */ x("bdi", { children: t })
		})
	}), i === "owner" && /* @__PURE__ */ x("span", {
		part: "badge",
		class: "badge",
		children: n.t("owner")
	})] });
}
function St({ node: e, ui: t }) {
	if (e.orphan) return /* @__PURE__ */ x("span", {
		class: "to always",
		children: t.t("inReplyToRemoved")
	});
	let { parent: n } = e;
	if (!n || n.number === null) return null;
	let r = G(n, t), i = e.depth > 4 ? "always" : e.depth > 2 ? "narrow" : "never";
	return /* @__PURE__ */ x("a", {
		class: `to ${i}`,
		href: qe(n.id),
		children: /* @__PURE__ */ x("bdi", { children: t.t("inReplyToName", {
			number: n.number,
			name: r
		}) })
	});
}
function Ct({ node: e, ui: t }) {
	let { thread: n, openReplies: r } = t, i = v(null), { post: a, features: o, form: s } = n.capabilities.value, c = f(() => r.ids.value.has(e.comment.id));
	if (!a || !o.has("reply") || !n.open.value) return null;
	let l = e.depth >= s.maxDepth && e.parent ? e.parent : e.comment, { id: u, number: d } = l, p = c.value && l === e.comment, m = l === e.comment ? "" : `#${e.comment.number ?? ""} `;
	return /* @__PURE__ */ S(b, { children: [/* @__PURE__ */ x("div", {
		part: "actions",
		class: "actions",
		children: /* @__PURE__ */ x("button", {
			part: "button",
			class: "quiet",
			type: "button",
			"aria-expanded": p,
			"aria-label": t.t("replyTo", {
				name: G(e.comment, t),
				number: e.comment.number ?? ""
			}),
			ref: i,
			onClick: () => r.open(u, m),
			children: t.t("reply")
		})
	}), p && /* @__PURE__ */ x(vt, {
		parent: {
			id: u,
			number: d ?? "",
			name: G(l, t)
		},
		onCancel: () => {
			r.close(u), i.current?.focus();
		},
		ui: t
	})] });
}
// src/views/more.tsx
function wt({ end: e, ui: t }) {
	let n = t.thread.ends[e].value;
	if (n === null) return null;
	let r = t.t(e === "next" ? "more" : "earlier");
	return /* @__PURE__ */ x(Et, {
		label: r,
		state: n,
		ui: t,
		load: () => t.thread.more(e)
	});
}
function Tt({ root: e, ui: t }) {
	let n = e.repliesBefore > 0 ? t.t("earlierReplies", { count: e.repliesBefore }) : t.t("moreReplies", { count: e.moreReplies }), r = t.thread.replies.value.get(e.id) ?? "idle";
	return /* @__PURE__ */ x(Et, {
		label: n,
		state: r,
		ui: t,
		load: () => t.thread.moreReplies(e)
	});
}
function Et({ label: e, state: t, load: n, ui: r }) {
	let i = async () => {
		let e = await n(), t = e[0];
		t && (r.announce(r.t("loaded", { count: e.length })), r.thread.show(t.id, "stay"));
	};
	return /* @__PURE__ */ S("div", {
		class: "more",
		children: [/* @__PURE__ */ x("button", {
			part: "button more",
			class: "quiet",
			type: "button",
			"aria-disabled": t === "loading",
			onClick: () => void i(),
			children: t === "loading" ? r.t("loading") : e
		}), t === "failed" && /* @__PURE__ */ x("span", {
			part: "error",
			class: "error",
			role: "alert",
			children: r.t("moreFailed")
		})]
	});
}
// src/views/list.tsx
var Dt = 50;
function Ot({ nodes: e, ui: t }) {
	let [n, r] = y(1), i = _(() => {
		let n = [];
		for (let r = 0; r < e.length; r += Dt) n.push(/* @__PURE__ */ x(kt, {
			nodes: e.slice(r, r + Dt),
			ui: t
		}, r));
		return n;
	}, [e, t]);
	return h(() => {
		if (n >= i.length) return;
		let e = setTimeout(() => r(n + 1));
		return () => clearTimeout(e);
	}, [n, i.length]), /* @__PURE__ */ x("ol", {
		part: "list",
		class: "list",
		role: "list",
		children: i.slice(0, n)
	});
}
function kt({ nodes: e, ui: t }) {
	return /* @__PURE__ */ x(b, { children: e.map((e) => /* @__PURE__ */ x(At, {
		node: e,
		ui: t
	}, e.comment.id)) });
}
function At({ node: e, ui: t }) {
	let { comment: n, replies: r } = e;
	return /* @__PURE__ */ S("li", {
		class: r.length > 0 ? "item answered" : "item",
		children: [
			/* @__PURE__ */ x(yt, {
				node: e,
				ui: t
			}),
			n.repliesBefore > 0 && /* @__PURE__ */ x(Tt, {
				root: n,
				ui: t
			}),
			r.length > 0 && /* @__PURE__ */ x("ol", {
				class: "replies",
				role: "list",
				children: r.map((e) => /* @__PURE__ */ x(At, {
					node: e,
					ui: t
				}, e.comment.id))
			}),
			n.repliesBefore === 0 && n.moreReplies > 0 && /* @__PURE__ */ x(Tt, {
				root: n,
				ui: t
			})
		]
	});
}
// src/views/problems.ts
var jt = {
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
function Mt(e, t) {
	return t.t(jt[e] ?? "unavailable");
}
function Nt(e, t) {
	return e === "not-found" || e === "forbidden" ? t.t("unavailable") : Mt(e, t);
}
// src/views/notice.tsx
function Pt({ ui: e }) {
	let { status: t, failure: n, load: r } = e.thread, i = t.value === "loading";
	return /* @__PURE__ */ S("div", {
		part: "notice",
		class: "failed",
		children: [/* @__PURE__ */ S("p", {
			class: "failed-title",
			role: "alert",
			children: [
				/* @__PURE__ */ x("strong", { children: e.t("failedTitle") }),
				" ",
				Nt(n.value?.code ?? "", e)
			]
		}), /* @__PURE__ */ x("button", {
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
function Ft({ ui: e }) {
	return /* @__PURE__ */ S("div", {
		class: "skeleton",
		children: [/* @__PURE__ */ x("p", {
			class: "unseen",
			children: e.t("loading")
		}), [
			0,
			1,
			2
		].map((e) => /* @__PURE__ */ S("div", {
			class: "ghost",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ x("span", { class: "avatar" }), /* @__PURE__ */ x("span", { class: "bones" })]
		}, e))]
	});
}
// src/views/target.ts
var It = 5e3;
function Lt({ id: e, how: t }, n) {
	let r = performance.now(), i = requestAnimationFrame(a);
	function a() {
		let o = n.querySelector(`#comment-${CSS.escape(e)}`);
		o ? (o.focus({ preventScroll: !0 }), t !== "stay" && o.scrollIntoView({ block: t === "link" ? "start" : "nearest" })) : performance.now() - r < It && (i = requestAnimationFrame(a));
	}
	return () => cancelAnimationFrame(i);
}
// src/views/thread.tsx
function Rt({ ui: e }) {
	let { status: t, failure: n, loaded: r } = e.thread, i = v(null);
	return p(() => {
		let t = e.thread.target.value;
		if (t && i.current) return Lt(t, i.current);
	}), /* @__PURE__ */ S("section", {
		class: e.settings.value.layout === "flat" ? "thread flat" : "thread",
		"aria-labelledby": "heading",
		"aria-busy": t.value === "loading",
		ref: i,
		children: [n.value === null ? r.value ? /* @__PURE__ */ x(zt, { ui: e }) : !e.hasFallback && /* @__PURE__ */ x(Ft, { ui: e }) : /* @__PURE__ */ x(Pt, { ui: e }), /* @__PURE__ */ x("p", {
			class: "unseen",
			role: "status",
			children: e.announcement
		})]
	});
}
function zt({ ui: e }) {
	let { thread: t, t: n } = e, r = e.settings.value.inputPosition === "top", i = t.beyond.value;
	return /* @__PURE__ */ S(b, { children: [
		/* @__PURE__ */ x(Bt, { ui: e }),
		t.missing.value && /* @__PURE__ */ x("p", {
			part: "notice",
			class: "notice",
			children: n("notHere")
		}),
		r && /* @__PURE__ */ x(Vt, { ui: e }),
		/* @__PURE__ */ x(wt, {
			end: "prev",
			ui: e
		}),
		/* @__PURE__ */ x(Ot, {
			nodes: t.tree.value,
			ui: e
		}),
		/* @__PURE__ */ x(wt, {
			end: "next",
			ui: e
		}),
		i.length > 0 && /* @__PURE__ */ x(Ot, {
			nodes: i,
			ui: e
		}),
		!r && /* @__PURE__ */ x(Vt, { ui: e })
	] });
}
function Bt({ ui: e }) {
	let { thread: t, t: n } = e, r = t.count.value, i = `h${e.settings.value.headingLevel}`, a = t.open.value && t.capabilities.value.post;
	return /* @__PURE__ */ S("header", {
		class: "head",
		children: [
			/* @__PURE__ */ x(i, {
				part: "heading",
				class: "heading",
				id: "heading",
				tabIndex: -1,
				children: /* @__PURE__ */ x("bdi", {
					part: "count",
					children: r === 0 ? n("empty") : n("count", { count: r })
				})
			}),
			a && /* @__PURE__ */ x("a", {
				class: "leave",
				href: `${location.href.replace(/#.*$/s, "")}#leave-a-comment`,
				onClick: (e) => {
					e.preventDefault();
					let t = e.currentTarget.getRootNode().getElementById("composer-text");
					t?.focus({ preventScroll: !0 }), t?.closest("form")?.scrollIntoView({ block: "center" });
				},
				children: n("leaveOne")
			}),
			r > 1 && /* @__PURE__ */ S("select", {
				part: "sort",
				class: "sort",
				"aria-label": n("order"),
				value: t.order,
				onChange: (e) => void t.setOrder(e.currentTarget.value),
				children: [/* @__PURE__ */ x("option", {
					value: "oldest",
					children: n("oldest")
				}), /* @__PURE__ */ x("option", {
					value: "newest",
					children: n("newest")
				})]
			})
		]
	});
}
function Vt({ ui: e }) {
	let { thread: t, t: n } = e;
	return t.capabilities.value.post ? t.open.value ? /* @__PURE__ */ x(vt, { ui: e }) : /* @__PURE__ */ x("p", {
		part: "notice",
		class: "notice closed",
		children: n("closed")
	}) : null;
}
// src/mount.tsx
var Q = /* @__PURE__ */ new Set();
function Ht(e, t) {
	for (let e of ue(t)) console.warn(`[afterword] ${e}`);
	let n = t.thread ?? Le(document);
	if (n === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let { reload: r, unmount: i } = Ut(e, {
		...t,
		thread: n
	});
	return {
		reload: r,
		unmount: i
	};
}
function Ut(t, n) {
	let r = t.shadowRoot ?? t.attachShadow({ mode: "open" }), i = document.createElement("div"), a = document.createElement("slot"), o = document.createElement("div"), s = ge(t, i);
	i.className = "holder", i.append(a), r.adoptedStyleSheets = [Ne(), s.sheet], r.replaceChildren(i);
	let c = d(I(t, n)), l = Wt(t, n, c), { thread: f } = l;
	Q.add(f);
	let p = n.order, h = [
		() => Q.delete(f),
		f.dispose,
		l.stopWriting,
		s.stop
	], g = async () => {
		await f.load(), s.settle(), f.capabilities.value.post && l.loadWriting();
	}, _ = () => {
		let e = () => {
			let { hash: e } = location;
			[...Q].some((t) => t !== f && t.holds(e) !== null) || f.followHash(e);
		};
		o.className = "root", o.lang = "en", i.prepend(o), addEventListener("hashchange", e), h.push(() => removeEventListener("hashchange", e), Be(o), u(() => {
			o.dataset.theme = c.value.theme;
		}), u(() => {
			a.hidden = f.loaded.value;
		})), m(/* @__PURE__ */ x(Rt, { ui: l }), o), s.hold(), g();
	};
	return n.loading === "eager" || e(location.hash) ? _() : h.push(ae(t, _)), {
		reload: f.load,
		apply(e) {
			c.value = I(t, e), e.order !== p && f.setOrder(e.order ?? "oldest"), p = e.order;
		},
		unmount() {
			for (let e of h) e();
			m(null, o), o.remove(), a.hidden = !1;
		}
	};
}
function Wt(e, t, n) {
	let r = d(""), i = l(() => Fe(n.value.lang, t.strings)), a = (n) => {
		console.error(`[afterword] ${k(n, t.endpoint)}`), A(e, "afterword-error", Kt(n));
	}, o = Gt(t), s = Ee(o, {
		thread: t.thread,
		order: t.order ?? "oldest",
		pageSize: t.pageSize ?? 50,
		hash: location.hash,
		isAlone: () => Q.size === 1,
		onLoad: (t) => A(e, "afterword-load", { count: t }),
		onError: a
	}), c = ve(), u = ye(), f = !1, p = d(null), m = (e, t) => i.value(e, t), h = (e) => {
		r.value = e;
	}, g = (t) => {
		A(e, "afterword-post", { comment: t });
	}, _ = async () => {
		p.value = null;
		try {
			let { createWriting: n } = await re.writing();
			if (f) return;
			p.value = n({
				backend: o,
				thread: s,
				openReplies: c,
				storage: u,
				endpoint: t.endpoint,
				onBeforePost: (t) => A(e, "afterword-before-post", { draft: t }, !0),
				onPost: g,
				onError: a,
				announce: h,
				t: m
			});
		} catch (e) {
			console.error(`[afterword] ${String(e)}`), p.value = "failed";
		}
	};
	return {
		thread: s,
		openReplies: c,
		writing: p,
		loadWriting: () => void _(),
		stopWriting: () => {
			f = !0, p.value !== null && p.value !== "failed" && p.value.stop();
		},
		settings: n,
		announcement: r,
		t: m,
		announce: h,
		hasFallback: e.childElementCount > 0 || !!e.textContent?.trim()
	};
}
function Gt({ backend: e, endpoint: t }) {
	return e === "static" ? ne(async () => (await re.static()).createBackend(t)) : E(t);
}
function Kt(e) {
	if (!(e instanceof n)) return {
		code: "unexpected",
		message: String(e)
	};
	let { code: t, message: r, status: i } = e;
	return i === void 0 ? {
		code: t,
		message: r
	} : {
		code: t,
		message: r,
		status: i
	};
}
// src/element.ts
var $ = "afterword-comments", qt = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], Jt = /* @__PURE__ */ new Map(), Yt, Xt = globalThis.HTMLElement ?? class {}, Zt = class extends Xt {
	static observedAttributes = ce.map(N);
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
		this.#t && t !== n && this.#i(qt.includes(e) ? "anew" : "in-place");
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
		let { options: e, problems: t } = le((e) => this.getAttribute(e) ?? Jt.get(e) ?? null);
		for (let e of t) this.#r.has(e) || console.warn(`[afterword] ${e}`), this.#r.add(e);
		return e;
	}
	#s() {
		let e = this.#o(), t = e.thread ?? Le(document), n = e.endpoint ?? Yt;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name to make one of") : this.#e = Ut(this, {
			...e,
			endpoint: n,
			thread: t
		});
	}
	#c() {
		this.#e?.unmount(), this.#e = null;
	}
};
function Qt(e = /* @__PURE__ */ new Map(), t) {
	customElements.get($) || (Jt = e, Yt = t, he(document.querySelectorAll($)), customElements.define($, Zt));
}
export { z as a, Mt as i, Qt as n, w as o, Ht as r, Zt as t };
