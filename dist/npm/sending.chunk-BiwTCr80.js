import { a as e, i as t, n, o as r, t as i } from "./signals-core.module-CsSPNZ3_.js";
import { a, c as o } from "./mount-CSMoVvaO.js";
import { a as s, r as c } from "./near-viewport-q9-sbtp5.js";
import { t as l } from "./backend-DHDrHP5L.js";
import { a as u, n as d, r as f } from "./form-focus-BY21EMbG.js";
import { a as p, i as m, n as h, r as g, t as _ } from "./stored-record-kVgdA3iF.js";
import { o as v } from "./tree-CD_L5nnF.js";
import { n as y } from "./protocol-CtygELbq.js";
import { n as b, o as x, r as S } from "./form-messages-DuJoZkP4.js";
import { a as C, c as w, n as T, t as E } from "./jsxRuntime-DZhll9zQ.js";
// src/features/drafts/validate-draft.ts
function D(e, t) {
	let n = O(e, t.text);
	for (let r of [
		"name",
		"email",
		"url"
	]) e[r] === "required" && !t[r].trim() && (n[r] = { code: "required" });
	let r = t.email.trim();
	return e.email !== "off" && r && !/^[^@\s]+@[^@\s]+$/.test(r) && (n.email = { code: "invalid" }), n;
}
function O({ maxLength: e }, t) {
	let n = [...t].length - e;
	return n > 0 ? { text: {
		code: "too-long",
		over: n
	} } : t.trim() ? {} : { text: { code: "required" } };
}
var k = {
	text: "text",
	"author.name": "name",
	"author.email": "email",
	"author.url": "url"
};
function A(e) {
	return Object.fromEntries(e.flatMap(({ field: e, code: t }) => Object.hasOwn(k, e) ? [[k[e] ?? e, { code: t }]] : []));
}
// src/features/outbox/post-with-retry.ts
var ee = 6e4, j = 1e3, M = /* @__PURE__ */ new Set([
	"network",
	"timeout",
	"conflict",
	"rate-limited",
	"unavailable"
]), N = /* @__PURE__ */ new Set([
	"invalid",
	"key-reused",
	"closed",
	"forbidden",
	"not-found",
	"gone",
	"duplicate",
	"too-large",
	"unsupported"
]), P = (e) => M.has(e), F = (e) => N.has(e);
async function I(e, t, n, { retries: r, signal: i, onWait: a }) {
	let { post: o } = e;
	if (!o) throw new l("unsupported", "this backend only reads");
	for (let e = 0;; e++) try {
		return await o(t, n, i);
	} catch (t) {
		if (i.throwIfAborted(), !(t instanceof l) || !P(t.code) || e >= r || !navigator.onLine) throw t;
		let n = t.retryAfter === null ? null : t.retryAfter * 1e3;
		if (n !== null && n > ee) throw t;
		let o = n ?? Math.random() * j * 2 ** e;
		a(Date.now() + o), await te(o, i), a(null);
	}
}
async function L(e, t, n) {
	let r = !1;
	try {
		await navigator.locks.request(`afterword:${e}`, { signal: t }, () => (r = !0, n()));
	} catch (e) {
		if (r || t.aborted) throw e;
		await n();
	}
}
function te(e, t) {
	return new Promise((n, r) => {
		let i = setTimeout(a, e);
		t.addEventListener("abort", a, { once: !0 });
		function a() {
			clearTimeout(i), t.removeEventListener("abort", a), t.aborted ? r(t.reason) : n();
		}
	});
}
// src/features/outbox/outbox-storage.ts
var R = 6048e5, z = 2592e6;
function B(e, t, n) {
	let r = `outbox:${t}:`;
	function i(t) {
		if (!c(t)) return null;
		let i = m(e, r + t, H), a = i && W(i.sent), o = (i && W(i.draft)) ?? a;
		if (!i || !o || o.thread !== n) return null;
		let s = i.key !== "" && a?.thread === n && JSON.stringify(a) === JSON.stringify(i.sent), l = s && i.at ? i.at : Math.min(i.at || Infinity, Date.now() - R);
		if (Date.now() - l > z) return null;
		let { refusal: d, isTaken: f } = i;
		return s ? {
			id: t,
			key: i.key,
			sent: a,
			draft: o,
			at: l,
			refusal: d,
			isTaken: f
		} : {
			id: t,
			key: u(),
			sent: o,
			draft: o,
			at: l,
			refusal: d,
			isTaken: f
		};
	}
	return {
		write: ({ id: t, key: n, sent: i, draft: a, at: o, refusal: s, isTaken: c }) => e.write(r + t, {
			v: 1,
			key: n,
			sent: i,
			draft: a,
			at: o,
			refusal: s,
			isTaken: c
		}),
		remove: (t) => e.remove(r + t),
		get: i,
		all: () => e.keys(r).flatMap((e) => i(e.slice(r.length)) ?? []).sort((e, t) => e.at - t.at),
		onChange: (t) => e.onChange((e) => {
			e.startsWith(r) && t(e.slice(r.length));
		})
	};
}
function V({ at: e, refusal: t }) {
	return Date.now() - e < R && !F(t);
}
var H = {
	key: (e) => c(e) ? e : "",
	sent: (e) => e ?? null,
	draft: (e) => e ?? null,
	at: (e) => _(e) ?? 0,
	refusal(e) {
		let t = e;
		return F(t) || P(t) || t === "invalid-response" ? t : null;
	},
	isTaken: (e) => e === !0
}, U = {
	thread: h,
	parent: (e) => c(e) ? e : null,
	text: h,
	author: (e) => p(e, {
		name: g,
		email: g,
		url: g
	}) ?? Object.freeze({
		name: "",
		email: "",
		url: ""
	}),
	page: (e) => p(e, {
		url: g,
		title: g
	}) ?? Object.freeze({
		url: "",
		title: ""
	})
};
function W(e) {
	let t = p(e, U);
	if (!t) return null;
	let { stamp: n, trap: r } = e;
	return {
		...t,
		...typeof n == "string" ? { stamp: n } : {},
		...typeof r == "string" ? { trap: r } : {}
	};
}
// src/features/outbox/outbox-entries.ts
var G = { state: "sending" };
function K(e, n) {
	let i = r([]), a = (e) => i.value.find((t) => t.id === e);
	function o(n) {
		t(() => {
			i.value = n, e.unsettled.value = n.map(q);
		});
	}
	return {
		all: i,
		find: a,
		put(e) {
			n.write(e);
			let t = i.value.map((t) => t.id === e.id ? e : t);
			a(e.id) || t.push(e), o(t.sort((e, t) => e.at - t.at));
		},
		tell(e, t) {
			i.value = i.value.map((n) => n.id === e ? {
				...n,
				progress: t
			} : n);
		},
		drop: (e) => o(i.value.filter((t) => t.id !== e))
	};
}
function q({ id: e, draft: t, at: n }) {
	return {
		id: e,
		number: null,
		parent: t.parent,
		author: {
			name: t.author.name,
			url: null,
			avatar: null,
			role: null
		},
		created: n,
		edited: null,
		state: "unsettled",
		html: "",
		text: t.text,
		likes: 0,
		namedBy: [],
		moreReplies: 0,
		repliesCursor: null,
		repliesBefore: 0
	};
}
// src/features/outbox/freeze-draft.ts
function J(e, { parent: t, text: n }, { name: r, email: i, url: a }, { stamp: o, trap: c }) {
	return Object.freeze({
		thread: e,
		parent: t,
		text: n.value,
		author: Object.freeze({
			name: r.value.trim(),
			email: i.value.trim(),
			url: a.value.trim()
		}),
		page: Object.freeze({
			url: s(location.href),
			title: document.title
		}),
		...o === void 0 ? {} : { stamp: o },
		...c ? { trap: c } : {}
	});
}
function Y({ parent: e, text: t, author: n }) {
	return JSON.stringify([
		e,
		t,
		n.name,
		n.email,
		n.url
	]);
}
// src/features/outbox/send-entry.ts
function X(e) {
	return {
		...e,
		key: u(),
		sent: e.draft
	};
}
async function Z(e, t, n) {
	let { key: r, sent: i, draft: a } = e, o;
	try {
		o = await I(t.backend, i, r, n);
	} catch (r) {
		if (!(r instanceof l && F(r.code)) || i.text === a.text) throw r;
		let o = X(e);
		return n.onRenew(o), Z(o, t, n);
	}
	if (n.onStamp(o.stamp), t.mine.remember(o, i.text), i.text === a.text) return o.comment;
	try {
		let e = await Q(o, a.text, t, n.signal);
		return t.mine.remember({
			...o,
			comment: e
		}, a.text), e;
	} catch (e) {
		throw t.thread.add(o.comment), e;
	}
}
function Q({ comment: e, token: t }, n, { backend: r, thread: i }, a) {
	if (!r.edit || t === null || !i.capabilities.value.features.has("edit")) throw new l("duplicate", "the words sent before have arrived");
	return r.edit(e.id, t, n, a);
}
// src/features/outbox/outbox.ts
var ne = 1e3;
function re(n, r) {
	let { thread: i, drafts: a, openReplies: o, unsettled: s, mine: c } = n, d = K(i, s), f = new AbortController(), p, m = [e(() => void (p ??= i.capabilities.value.form.stamp)), s.onChange((e) => {
		d.find(e)?.progress.state === "failed" && v(e, !0);
	})];
	addEventListener("online", w);
	function h(e, s) {
		let { form: c, post: l } = i.capabilities.value;
		if (!l || e.text.value === "" && Date.now() - e.sentAt < ne) return null;
		let f = J(i.id, e, n.author, {
			stamp: p,
			trap: s
		}), m = D(c, {
			text: f.text,
			...f.author
		});
		if (t(() => {
			e.problems.value = m, e.refusal.value = null;
		}), Object.keys(m).length > 0 || !r.onBeforePost(f)) return null;
		let [h] = b(e), _ = u(), v = h && Y(h.sent) === Y(f), y = {
			...h ?? {
				id: _,
				key: _,
				sent: f
			},
			draft: v ? h.sent : f,
			at: Date.now() || 0,
			refusal: null,
			isTaken: !1,
			progress: G
		};
		return t(() => {
			d.put(y), x(e), a.clear(e), e.sentAt = Date.now(), e.parent !== null && o.close(e.parent);
		}), g(y.id), y.id;
	}
	async function g(e) {
		d.tell(e, G);
		try {
			await L(e, f.signal, async () => {
				let t = d.find(e);
				if (!t || v(e)) return;
				let i = await Z(t, n, {
					retries: r.retries ?? 3,
					signal: f.signal,
					onRenew: d.put,
					onStamp: (e) => p = e ?? p,
					onWait: (t) => d.tell(e, t === null ? G : {
						state: "waiting",
						until: t
					})
				});
				_(e, i), s.remove(e), r.onPost(i);
			});
		} catch (t) {
			if (f.signal.aborted) return;
			y(e, t), r.onError(t);
		}
	}
	function _(e, n) {
		r.onArrive(e, n), t(() => {
			d.drop(e), i.add(n);
		});
	}
	function v(e, t = !1) {
		let n = d.find(e), r = s.get(e);
		if (!n || r && !r.isTaken) return !1;
		let i = c.find(n.draft, n.at);
		return i ? _(e, i) : (r || t) && d.drop(e), i !== null || r !== null;
	}
	function y(e, t) {
		let n = d.find(e);
		if (!n) return;
		let { code: i, fields: o } = t instanceof l ? t : {
			code: "invalid-response",
			fields: []
		}, s = {
			state: "failed",
			refusal: i,
			problems: A(o)
		}, c = {
			...F(i) ? X(n) : n,
			refusal: i,
			progress: s
		};
		d.put(c);
		let u = S(n);
		i === "invalid" && a.draft(u).text.value === "" && (C(c).refusal.value = i, r.onReturn(e, u));
	}
	function b({ parent: e }) {
		return s.all().filter(({ isTaken: t, draft: n }) => t && n.parent === e);
	}
	function x(e) {
		for (let { id: t } of b(e)) s.remove(t);
	}
	function S({ draft: { parent: e } }) {
		return e !== null && i.comments.value.get(e)?.state === "published" ? e : null;
	}
	function C(e) {
		let { id: n, draft: r, refusal: i, progress: c } = e, l = S(e), u = a.draft(l), f = u.text.value;
		return a.put(u, f === "" ? r.text : `${r.text}\n\n${f}`), F(i) || l !== r.parent ? s.remove(n) : s.write({
			...e,
			isTaken: !0
		}), t(() => {
			d.drop(n), c.state === "failed" && (u.problems.value = c.problems), l !== null && o.restore(l);
		}), u;
	}
	function w() {
		for (let e of d.all.value) e.progress.state === "failed" && V(e) && g(e.id);
	}
	return {
		entries: d.all,
		send: h,
		take(e) {
			let t = d.find(e);
			t && (C(t), r.onTake(S(t)));
		},
		forget: x,
		resume() {
			for (let e of s.all()) {
				let t = {
					state: "failed",
					refusal: e.refusal ?? "timeout",
					problems: {}
				};
				!e.isTaken && !d.find(e.id) && d.put({
					...e,
					progress: t
				});
			}
			w();
		},
		retry(e) {
			let t = d.find(e);
			t?.progress.state !== "failed" || v(e) || (d.put({
				...t,
				at: Date.now() || 0,
				refusal: null,
				progress: G
			}), g(e));
		},
		dispose() {
			for (let e of m) e();
			removeEventListener("online", w), f.abort();
		}
	};
}
// src/features/own-comments/deletions.ts
var ie = 8e3, ae = 2e3;
function oe({ backend: t, all: n, keep: i, stored: a, gone: o }) {
	let s = r(/* @__PURE__ */ new Map()), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set(), { signal: d } = new AbortController();
	function f(e, t) {
		let r = n.peek().get(e);
		r && i({
			...r,
			deleteAt: t
		});
	}
	function p(e, t) {
		let n = [...s.value].filter(([t]) => t !== e);
		s.value = new Map(t ? [...n, [e, t]] : n);
	}
	async function m(e) {
		let r = n.peek().get(e);
		if (r && !u.has(e)) {
			if ((a(e) ?? r).deleteAt === null) return f(e, null);
			u.add(e);
			try {
				if (r.token === null || !t.remove) throw new l("forbidden", "no token");
				o(e, await t.remove(e, r.token, d));
			} catch (t) {
				p(e, t instanceof l ? t.code : "invalid-response"), f(e, null);
			} finally {
				u.delete(e);
			}
		}
	}
	let h = e(() => {
		for (let [e, { deleteAt: t }] of n.value) t === null ? (clearTimeout(c.get(e)), c.delete(e)) : c.has(e) || c.set(e, setTimeout(() => void m(e), t - Date.now()));
	});
	function g() {
		for (let [e, { deleteAt: t }] of n.peek()) t === null || u.has(e) || (f(e, 0), m(e));
	}
	return addEventListener("pagehide", g), {
		problems: s,
		remove(e) {
			p(e), clearTimeout(c.get(e)), c.delete(e), t.prepare?.();
			let r = (n.peek().get(e)?.editUntil ?? 0) - ae;
			f(e, Math.max(Date.now(), Math.min(Date.now() + ie, r)));
		},
		undo: (e) => f(e, null),
		hold: (e) => clearTimeout(c.get(e)),
		stop() {
			h(), removeEventListener("pagehide", g);
			for (let e of c.values()) clearTimeout(e);
			g();
		}
	};
}
// src/features/own-comments/own-comments-storage.ts
var se = 2592e6;
function ce(e, t) {
	let n = `mine:${t}:`, r = (e) => e === null ? null : new Date(e).toISOString();
	function i(t) {
		let n = m(e, t, le);
		return n && !(Date.now() - n.at > se) ? [n] : (e.remove(t), []);
	}
	return {
		all: () => e.keys(n).flatMap(i),
		write({ comment: t, ...i }) {
			let { created: a, edited: o } = t, s = {
				...t,
				created: r(a),
				edited: r(o)
			};
			e.write(n + t.id, {
				v: 1,
				comment: s,
				...i
			});
		},
		remove: (t) => e.remove(n + t)
	};
}
var le = {
	comment: (e) => v(e) ?? void 0,
	token: (e) => e === null || typeof e == "string" && /^[\w-]{1,200}$/.test(e) ? e : void 0,
	text: h,
	at: _,
	editUntil: (e) => typeof e == "number" ? Math.min(e, Date.now() + y) : void 0,
	isListed: (e) => e === !0,
	deleteAt: (e) => typeof e == "number" && e <= Date.now() + 6e4 ? e : null
}, ue = {
	isListed: !1,
	deleteAt: null
}, de = 6e5;
function fe(a, o, s, c, u) {
	let d = ce(s, c), f = r(new Map(d.all().map((e) => [e.comment.id, e]))), p = r(Date.now()), m = r(/* @__PURE__ */ new Set()), h = new AbortController(), g = i(() => [...f.value.values()].some(({ editUntil: e }) => e > p.value)), _ = () => {
		p.value = Date.now();
	}, v = e(() => {
		if (g.value) return n(() => u(() => {
			_();
			let e = setInterval(_, 1e3);
			return () => clearInterval(e);
		}));
	}), y = () => {};
	function b() {
		o.status.value === "ready" && queueMicrotask(() => {
			for (let e of f.peek().values()) {
				let { comment: t, isListed: n, at: r } = e, i = !n && Date.now() - r < de;
				o.comments.peek().has(t.id) ? i && x({
					...e,
					isListed: !0
				}) : (t.state === "pending" || t.state === "published" && i && pe(t, o)) && o.add(t);
			}
		});
	}
	function x(e) {
		d.write(e), f.value = new Map(f.value).set(e.comment.id, e);
	}
	function S(e) {
		d.remove(e), f.value = new Map([...f.value].filter(([t]) => t !== e));
	}
	let C = oe({
		backend: a,
		all: f,
		keep: x,
		stored: (e) => d.all().find(({ comment: t }) => t.id === e),
		gone: (e, n) => t(() => {
			S(e), n ? o.add(n) : o.remove(e);
		})
	});
	async function w(e, t) {
		let n = f.value.get(e);
		if (!n || n.token === null) return "forbidden";
		try {
			return await t(n, n.token), null;
		} catch (e) {
			return e instanceof l ? e.code : "invalid-response";
		}
	}
	async function T(e) {
		let { id: t } = e.comment;
		try {
			if (e.token === null) return "known";
			let n = await a.read?.(t, e.token, h.signal);
			if (!n) return "known";
			if (n.comment.state === "refused") return S(t), "refused";
			x({
				...e,
				comment: n.comment,
				text: n.text ?? e.text
			}), o.add(n.comment);
		} catch (n) {
			n instanceof l && /^(not-found|gone|forbidden)$/.test(n.code) ? S(t) : h.signal.aborted || o.add(e.comment);
		}
		return "known";
	}
	return {
		all: f,
		now: p,
		editing: m,
		setEditing(e, t) {
			let n = [...m.value].filter((t) => t !== e);
			m.value = new Set(t ? [...n, e] : n);
		},
		remember({ comment: e, token: t, editableFor: n }, r) {
			let i = Date.now() || 0;
			p.value = i, x({
				comment: e,
				token: t,
				text: r,
				at: i,
				editUntil: i + (n ?? 0),
				...ue
			});
		},
		find({ parent: e, text: t }, n) {
			let r = d.all().find((r) => r.text === t && r.comment.parent === e && r.at >= n);
			return r && (f.value = new Map(f.value).set(r.comment.id, r)), r?.comment ?? null;
		},
		edit: (e, n) => w(e, async (r, i) => {
			let s = await a.edit?.(e, i, n, h.signal);
			s && t(() => {
				x({
					...r,
					comment: s,
					text: n
				}), o.add(s);
			});
		}),
		deletions: C,
		async restore() {
			let t = [...f.value.values()].filter(({ comment: e }) => e.state === "pending"), n = await Promise.all(t.map(T));
			return h.signal.aborted || (y = e(b)), n.filter((e) => e === "refused").length;
		},
		stop() {
			v(), C.stop(), y(), h.abort();
		}
	};
}
function pe({ parent: e }, t) {
	if (e === null) {
		let e = t.order.peek() === "oldest" ? "next" : "prev";
		return t.ends[e].peek() === null;
	}
	let n = t.comments.peek(), r = /* @__PURE__ */ new Set(), i = n.get(e);
	for (; i && i.parent !== null && !r.has(i);) r.add(i), i = n.get(i.parent);
	return i !== void 0 && i.moreReplies === 0;
}
// src/features/composer/pending-comment.tsx
function me(t, n) {
	let { comments: r } = t.slots, i = /* @__PURE__ */ new Map();
	return e(() => {
		let e = new Set(n.entries.value.map(({ id: e }) => e));
		for (let t of i.keys()) e.has(t) || (i.delete(t), r.delete(t));
		for (let a of e) {
			if (i.has(a)) continue;
			let e = (e) => (w(/* @__PURE__ */ E(he, {
				id: a,
				outbox: n,
				ui: t
			}), e), () => w(null, e));
			i.set(a, e), r.set(a, [e]);
		}
	});
}
function he({ id: e, outbox: t, ui: n }) {
	let { t: r } = n, i = x(() => t.entries.value.find((t) => t.id === e)).value;
	if (!i) return null;
	let { progress: a } = i;
	return a.state === "sending" ? /* @__PURE__ */ E($, { words: r("sending") }) : a.state === "waiting" ? /* @__PURE__ */ E(ge, {
		until: a.until,
		ui: n
	}) : /* @__PURE__ */ E("div", {
		class: "progress",
		children: [
			/* @__PURE__ */ E("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: r("failed", { message: S(a.refusal, i.draft.parent, n) })
			}),
			/* @__PURE__ */ E("button", {
				part: "button",
				class: "outlined",
				type: "button",
				onClick: () => {
					t.retry(e), n.thread.show(e, "stay");
				},
				children: r("retry")
			}),
			n.thread.open.value && /* @__PURE__ */ E("button", {
				part: "button",
				class: "outlined",
				type: "button",
				onClick: () => t.take(e),
				children: r("edit")
			})
		]
	});
}
function ge({ until: e, ui: t }) {
	let [n, r] = C(Date.now), i = () => {
		let e = setInterval(() => r(Date.now()), 1e3);
		return () => clearInterval(e);
	};
	T(() => t.whileShown(i), []);
	let a = Math.max(0, Math.ceil((e - n) / 1e3) || 0);
	return T(() => t.announce(t.t("tryingAgain", { count: a })), [e]), /* @__PURE__ */ E($, { words: t.t("tryingAgain", { count: a }) });
}
function $({ words: e }) {
	return /* @__PURE__ */ E("p", {
		class: "progress",
		children: /* @__PURE__ */ E("bdi", { children: e })
	});
}
// src/features/composer/sending.strings.ts
var _e = {
	failed: "Not sent: {message}",
	posted: "Comment {number} posted.",
	postedHeld: "Thank you. Your comment is awaiting approval.",
	missing: "Enter your name.",
	missingText: "Write your comment first.",
	tooLong: {
		one: "{count} character too long.",
		other: "{count} characters too long."
	},
	tooLongField: "This is too long. Make it shorter.",
	invalidEmail: "Enter an email address like name@example.com.",
	invalidUrl: "Enter a web address like https://example.com.",
	invalidField: "This can’t be used as it is. Change it and try again.",
	reservedName: "This name belongs to the site’s owner. Use another.",
	checkFields: "Check the marked fields.",
	edit: "Edit",
	refused: "Your comment wasn’t published. The site’s owner decides what appears here.",
	tryingAgain: {
		one: "Couldn’t send. Trying again in {count} second…",
		other: "Couldn’t send. Trying again in {count} seconds…"
	},
	"closed-problem": "Comments closed before this was sent.",
	forbidden: "Comments can’t be posted from this page.",
	"not-found": "The comment you’re replying to is gone.",
	duplicate: "You’ve already posted this.",
	conflict: "This is still being sent. Wait a moment and try again.",
	"too-large": "This is too long to send. Make it shorter."
};
// src/features/composer/sending.chunk.ts
function ve(e) {
	o(_e);
	let { forms: t } = e;
	if (!t.value) throw Error("the form is not here");
	let { outbox: n, mine: i, stop: a } = ye(e, t.value), s = r(null), c = [
		a,
		be(e, n, i),
		me(e, n),
		e.redrawWhen(() => i.all.value.keys()),
		e.redrawWhen(() => n.entries.value.map(({ id: e }) => e))
	];
	return e.sending.value = {
		outbox: n,
		mine: i,
		notice: s,
		checkText: O
	}, n.resume(), (async () => {
		await i.restore() > 0 && (s.value = "refused");
	})(), () => {
		e.sending.value = null;
		for (let e of c) e();
	};
}
function ye(e, { drafts: t, identity: n }) {
	let { backend: r, thread: i, storage: a, scope: o, root: s, announce: c, openReplies: l, whileShown: u, t: p } = e, m = fe(r, i, a, o, u), h = B(a, o, i.id), g = (e) => {
		let { activeElement: t } = s, n = t?.closest("article")?.id === `comment-${e}`, r = t === null && document.activeElement === document.body;
		return i.target.value?.id === e && (n || r);
	}, _ = re({
		backend: r,
		thread: i,
		drafts: t,
		author: n.author,
		openReplies: l,
		unsettled: h,
		mine: m
	}, {
		...e,
		onArrive(e, t) {
			g(e) && i.show(t.id, s.activeElement ? "here" : "posted"), c(b(t, p));
		},
		onError(t) {
			c(""), e.onError(t);
		},
		onReturn(e, t) {
			g(e) && f(s, t);
		},
		onTake: (e) => d(s, e)
	});
	return {
		outbox: _,
		mine: m,
		stop: () => {
			_.dispose(), m.stop();
		}
	};
}
function be({ decorators: e }, t, n) {
	let r = (e, { comment: { id: r, state: i } }) => {
		let o = i === "unsettled", s = (o ? t.entries.peek().find((e) => e.id === r) : void 0)?.progress.state === "failed", c = {
			own: o || n.all.peek().has(r),
			sending: o && !s,
			failed: s
		};
		a(e, c);
	};
	return e.add(r), () => e.delete(r);
}
export { ve as start };
