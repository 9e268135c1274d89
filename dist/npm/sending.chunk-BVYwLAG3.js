import { a as e, n as t, s as n } from "./mount-BOGEMqU0.js";
import { n as r } from "./interaction.chunk-CckVbhlO.js";
import { r as i } from "./create-element-DrD0owWn.js";
import { a, r as o } from "./near-viewport-Cnr0fIGr.js";
import { t as s } from "./backend-DHDrHP5L.js";
import { a as c, i as l, r as u } from "./input-method-l9ukB31U.js";
import { a as d, i as f, n as p, r as m, t as h } from "./stored-record-kVgdA3iF.js";
import { a as g, i as _, n as v, o as y, t as b } from "./signals-core.module-CsSPNZ3_.js";
import { n as x } from "./parse-comments-Dvmi7qmF.js";
import { n as S } from "./protocol-DJjb84UH.js";
import { t as C } from "./signals.module-YSE5eSJs.js";
import { a as w, c as T, i as E, n as D, s as O, t as k } from "./jsxRuntime-DZhll9zQ.js";
// src/features/drafts/validate-draft.ts
function A(e, t) {
	let n = j(e, t.text);
	for (let r of [
		"name",
		"email",
		"url"
	]) e[r] === "required" && !t[r].trim() && (n[r] = { code: "required" });
	let r = t.email.trim();
	return e.email !== "off" && r && !/^[^@\s]+@[^@\s]+$/.test(r) && (n.email = { code: "invalid" }), n;
}
function j({ maxLength: e }, t) {
	let n = [...t].length - e;
	return n > 0 ? { text: {
		code: "too-long",
		over: n
	} } : t.trim() ? {} : { text: { code: "required" } };
}
var M = {
	text: "text",
	"author.name": "name",
	"author.email": "email",
	"author.url": "url"
};
function N(e) {
	return Object.fromEntries(e.flatMap(({ field: e, code: t }) => Object.hasOwn(M, e) ? [[M[e] ?? e, { code: t }]] : []));
}
// src/features/outbox/post-with-retry.ts
var P = 6e4, ee = 1e3, te = /* @__PURE__ */ new Set([
	"network",
	"timeout",
	"conflict",
	"rate-limited",
	"unavailable"
]), ne = /* @__PURE__ */ new Set([
	"invalid",
	"key-reused",
	"closed",
	"forbidden",
	"not-found",
	"gone",
	"duplicate",
	"too-large",
	"unsupported",
	"sign-in",
	"captcha"
]), F = (e) => te.has(e), I = (e) => ne.has(e);
async function L(e, t, n, { isAgain: r = !1, retries: i, signal: a, onPause: o }) {
	let { post: c } = e;
	if (!c) throw new s("unsupported", "this backend only reads");
	let l = r;
	for (let e = 0;; e++) try {
		return await c(t, n, a, l);
	} catch (t) {
		if (a.throwIfAborted(), !(t instanceof s) || !F(t.code) || e >= i || !navigator.onLine) throw t;
		t.code !== "rate-limited" && (l = !0);
		let n = t.retryAfter === null ? null : t.retryAfter * 1e3;
		if (n !== null && n > P || !await ie(n ?? Math.random() * ee * 2 ** e, a, o)) throw t;
	}
}
async function re(e, t, n) {
	let r = !1;
	try {
		await navigator.locks.request(`afterword:${e}`, { signal: t }, () => (r = !0, n()));
	} catch (e) {
		if (r || t.aborted) throw e;
		await n();
	}
}
function ie(e, t, n) {
	return new Promise((r, i) => {
		let a = (e) => {
			if (clearTimeout(c), t.removeEventListener("abort", o), t.aborted) return i(t.reason);
			n(null), r(e);
		}, o = () => a(!1), s = () => a(!0), c = setTimeout(s, e);
		t.addEventListener("abort", o, { once: !0 }), n({
			until: Date.now() + e,
			tryNow: s,
			giveUp: o
		});
	});
}
// src/features/outbox/outbox-storage.ts
var R = 6048e5, ae = 2592e6;
function oe(e, t, n) {
	let r = `outbox:${t}:`;
	function i(t) {
		if (!o(t)) return null;
		let i = f(e, r + t, se), a = i && B(i.sent), s = (i && B(i.draft)) ?? a;
		if (!i || !s || s.thread !== n) return null;
		let l = i.key !== "" && a?.thread === n && JSON.stringify(a) === JSON.stringify(i.sent), u = l && i.at ? i.at : Math.min(i.at || Infinity, Date.now() - R);
		if (Date.now() - u > ae) return null;
		let { refusal: d, isTaken: p } = i;
		return l ? {
			id: t,
			key: i.key,
			sent: a,
			draft: s,
			at: u,
			refusal: d,
			isTaken: p
		} : {
			id: t,
			key: c(),
			sent: s,
			draft: s,
			at: u,
			refusal: d,
			isTaken: p
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
function z({ at: e, refusal: t }) {
	return Date.now() - e < R && !I(t);
}
var se = {
	key: (e) => o(e) ? e : "",
	sent: (e) => e ?? null,
	draft: (e) => e ?? null,
	at: (e) => h(e) ?? 0,
	refusal(e) {
		let t = e;
		return I(t) || F(t) || t === "invalid-response" ? t : null;
	},
	isTaken: (e) => e === !0
}, ce = {
	thread: p,
	parent: (e) => o(e) ? e : null,
	text: p,
	author: (e) => d(e, {
		name: m,
		email: m,
		url: m
	}) ?? Object.freeze({
		name: "",
		email: "",
		url: ""
	}),
	page: (e) => d(e, {
		url: m,
		title: m
	}) ?? Object.freeze({
		url: "",
		title: ""
	})
};
function B(e) {
	let t = d(e, ce);
	if (!t) return null;
	let { stamp: n, trap: r } = e;
	return {
		...t,
		...typeof n == "string" ? { stamp: n } : {},
		...typeof r == "string" ? { trap: r } : {}
	};
}
// src/features/outbox/outbox-entries.ts
var V = { state: "sending" };
function H(e, t) {
	let n = y([]), r = (e) => n.value.find((t) => t.id === e);
	function i(t) {
		_(() => {
			n.value = t, e.unsettled.value = t.map(U);
		});
	}
	function a(e) {
		t.write(e);
		let a = n.value.map((t) => t.id === e.id ? e : t);
		r(e.id) || a.push(e), i(a.sort((e, t) => e.at - t.at));
	}
	function o(e, t) {
		n.value = n.value.map((n) => n.id === e ? {
			...n,
			progress: t
		} : n);
	}
	let s = (e) => i(n.value.filter((t) => t.id !== e));
	return {
		all: n,
		find: r,
		put: a,
		tell: o,
		drop: s,
		discard(e) {
			let n = r(e);
			n && W(n) && (t.remove(e), o(e, {
				state: "discarded",
				before: n.progress
			}));
		},
		undo(e) {
			let t = r(e);
			t?.progress.state === "discarded" && a({
				...t,
				progress: t.progress.before
			});
		},
		dropDiscarded(e) {
			r(e)?.progress.state === "discarded" && s(e);
		}
	};
}
function U({ id: e, draft: t, at: n }) {
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
var W = (e) => e?.progress.state === "failed" || e?.progress.state === "offline";
function G(e, t, n) {
	return {
		state: e === "network" && !navigator.onLine && z(t) ? "offline" : "failed",
		refusal: e,
		problems: n
	};
}
// src/features/outbox/freeze-draft.ts
function le(e, { parent: t, text: n }, { name: r, email: i, url: o }, { stamp: s, trap: c }) {
	return Object.freeze({
		thread: e,
		parent: t,
		text: n.value,
		author: Object.freeze({
			name: r.value.trim(),
			email: i.value.trim(),
			url: o.value.trim()
		}),
		page: Object.freeze({
			url: a(location.href),
			title: document.title
		}),
		...s === void 0 ? {} : { stamp: s },
		...c ? { trap: c } : {}
	});
}
function K({ parent: e, text: t, author: n }) {
	return JSON.stringify([
		e,
		t,
		n.name,
		n.email,
		n.url
	]);
}
// src/features/outbox/send-entry.ts
function q(e) {
	return {
		...e,
		key: c(),
		sent: e.draft
	};
}
async function J(e, t, n) {
	let { key: r, sent: i, draft: a } = e, o;
	try {
		o = await L(t.backend, i, r, n);
	} catch (r) {
		if (!(r instanceof s && (I(r.code) || r.code === "uncertain")) || i.text === a.text) throw r;
		let o = q(e);
		return n.onRenew(o), J(o, t, {
			...n,
			isAgain: !1
		});
	}
	if (n.onStamp(o.stamp), t.mine.remember(o, i.text), i.text === a.text) return o.comment;
	try {
		let e = await ue(o, a.text, t, n.signal);
		return t.mine.remember({
			...o,
			comment: e
		}, a.text), e;
	} catch (e) {
		throw t.thread.add(o.comment), e;
	}
}
function ue({ comment: e, token: t }, n, { backend: r, thread: i }, a) {
	if (!r.edit || t === null || !i.capabilities.value.features.has("edit")) throw new s("duplicate", "the words sent before have arrived");
	return r.edit(e.id, t, n, a);
}
// src/features/outbox/outbox.ts
var de = 1e3;
function fe(e, t) {
	let { thread: n, drafts: r, openReplies: i, unsettled: a, mine: o } = e, l = H(n, a), u = new AbortController(), d, f = [g(() => void (d ??= n.capabilities.value.form.stamp)), a.onChange((e) => {
		W(l.find(e)) && v(e, !0);
	})];
	addEventListener("online", w);
	function p(a, o) {
		let { form: s, post: u } = n.capabilities.value;
		if (!u || a.text.value === "" && Date.now() - a.sentAt < de) return null;
		let f = le(n.id, a, e.author, {
			stamp: d,
			trap: o
		}), p = A(s, {
			text: f.text,
			...f.author
		});
		if (_(() => {
			a.problems.value = p, a.refusal.value = null;
		}), Object.keys(p).length > 0 || !t.onBeforePost(f)) return null;
		let [h] = b(a), g = c(), v = h && K(h.sent) === K(f), y = {
			...h ?? {
				id: g,
				key: g,
				sent: f
			},
			draft: v ? h.sent : f,
			at: Date.now() || 0,
			refusal: null,
			isTaken: !1,
			progress: V
		};
		return _(() => {
			l.put(y), x(a), r.clear(a), a.sentAt = Date.now(), a.parent !== null && i.close(a.parent);
		}), m(y.id, h !== void 0), y.id;
	}
	async function m(n, r = !0) {
		l.tell(n, V);
		try {
			await re(n, u.signal, async () => {
				let i = l.find(n);
				if (!i || v(n)) return;
				let o = await J(i, e, {
					isAgain: r,
					retries: t.retries ?? 3,
					signal: u.signal,
					onRenew: l.put,
					onStamp: (e) => d = e ?? d,
					onPause: (e) => l.tell(n, e === null ? V : {
						state: "waiting",
						...e
					})
				});
				h(n, o), a.remove(n), t.onPost(o);
			});
		} catch (e) {
			if (u.signal.aborted) return;
			y(n, e), t.onError(e);
		}
	}
	function h(e, r) {
		t.onArrive(e, r), _(() => {
			l.drop(e), n.add(r);
		});
	}
	function v(e, t = !1) {
		let n = l.find(e), r = a.get(e);
		if (!n || r && !r.isTaken) return !1;
		let i = o.find(n.draft, n.at);
		return i ? h(e, i) : (r || t) && l.drop(e), i !== null || r !== null;
	}
	function y(e, i) {
		let a = l.find(e);
		if (!a) return;
		let { code: o, fields: c } = i instanceof s ? i : {
			code: "invalid-response",
			fields: []
		}, u = N(c), d = G(o, {
			...a,
			refusal: o
		}, u);
		o === "closed" && n.close();
		let f = {
			...I(o) ? q(a) : a,
			refusal: o,
			progress: d
		};
		l.put(f);
		let p = S(a);
		o === "invalid" && r.draft(p).text.value === "" && (C(f).refusal.value = o, t.onReturn(e, p));
	}
	function b({ parent: e }) {
		return a.all().filter(({ isTaken: t, draft: n }) => t && n.parent === e);
	}
	function x(e) {
		for (let { id: t } of b(e)) a.remove(t);
	}
	function S({ draft: { parent: e } }) {
		return e !== null && n.comments.value.get(e)?.state === "published" ? e : null;
	}
	function C(e) {
		let { id: t, draft: n, refusal: o, progress: s } = e, c = S(e), u = r.draft(c), d = u.text.value;
		return r.put(u, d === "" ? n.text : `${n.text}\n\n${d}`), I(o) || c !== n.parent ? a.remove(t) : a.write({
			...e,
			isTaken: !0
		}), _(() => {
			l.drop(t), "problems" in s && (u.problems.value = s.problems), c !== null && i.restore(c);
		}), u;
	}
	function w() {
		for (let e of l.all.value) W(e) && z(e) && m(e.id);
	}
	return {
		...l,
		entries: l.all,
		send: p,
		take(e) {
			let n = l.find(e);
			n && (C(n), t.onTake(S(n)));
		},
		forget: x,
		resume() {
			for (let e of a.all()) {
				let t = G(e.refusal ?? "timeout", e, {});
				!e.isTaken && !l.find(e.id) && l.put({
					...e,
					progress: t
				});
			}
			w();
		},
		retry(e) {
			let t = l.find(e);
			t && W(t) && !v(e) && (l.put({
				...t,
				at: Date.now() || 0,
				refusal: null,
				progress: V
			}), m(e, t.refusal !== "uncertain"));
		},
		dispose() {
			for (let e of f) e();
			removeEventListener("online", w), u.abort();
		}
	};
}
// src/features/own-comments/deletions.ts
var pe = 8e3, me = 2e3;
function he({ backend: e, all: t, keep: n, stored: r, gone: i }) {
	let a = y(/* @__PURE__ */ new Map()), o = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Set(), { signal: l } = new AbortController();
	function u(e, r) {
		let i = t.peek().get(e);
		i && n({
			...i,
			deleteAt: r
		});
	}
	function d(e, t) {
		let n = [...a.value].filter(([t]) => t !== e);
		a.value = new Map(t ? [...n, [e, t]] : n);
	}
	async function f(n) {
		let a = t.peek().get(n);
		if (a && !c.has(n)) {
			if ((r(n) ?? a).deleteAt === null) return u(n, null);
			c.add(n);
			try {
				if (a.token === null || !e.remove) throw new s("forbidden", "no token");
				i(n, await e.remove(n, a.token, l));
			} catch (e) {
				d(n, e instanceof s ? e.code : "invalid-response"), u(n, null);
			} finally {
				c.delete(n);
			}
		}
	}
	let p = g(() => {
		for (let [e, { deleteAt: n }] of t.value) n === null ? (clearTimeout(o.get(e)), o.delete(e)) : o.has(e) || o.set(e, setTimeout(() => void f(e), n - Date.now()));
	});
	function m() {
		for (let [e, { deleteAt: n }] of t.peek()) n === null || c.has(e) || (u(e, 0), f(e));
	}
	return addEventListener("pagehide", m), {
		problems: a,
		remove(n) {
			d(n), clearTimeout(o.get(n)), o.delete(n), e.prepare?.();
			let r = (t.peek().get(n)?.editUntil ?? 0) - me;
			u(n, Math.max(Date.now(), Math.min(Date.now() + pe, r)));
		},
		undo: (e) => u(e, null),
		hold: (e) => clearTimeout(o.get(e)),
		stop() {
			p(), removeEventListener("pagehide", m);
			for (let e of o.values()) clearTimeout(e);
			m();
		}
	};
}
// src/features/own-comments/own-comments-storage.ts
var ge = 2592e6;
function _e(e, t) {
	let n = `mine:${t}:`, r = (e) => e === null ? null : new Date(e).toISOString();
	function i(t) {
		let n = f(e, t, ve);
		return n && !(Date.now() - n.at > ge) ? [n] : (e.remove(t), []);
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
var ve = {
	comment: (e) => x(e) ?? void 0,
	token: (e) => e === null || typeof e == "string" && /^[\w-]{1,200}$/.test(e) ? e : void 0,
	text: p,
	at: h,
	editUntil: (e) => typeof e == "number" ? Math.min(e, Date.now() + S) : void 0,
	isListed: (e) => e === !0,
	deleteAt: (e) => typeof e == "number" && e <= Date.now() + 6e4 ? e : null
}, ye = {
	isListed: !1,
	deleteAt: null
}, be = 6e5;
function xe(e, t, n, r, i) {
	let a = _e(n, r), o = ({ comment: e }) => e.state === "refused", c = a.all(), l = y(c.filter(o)), u = y(new Map(c.filter((e) => !o(e)).map((e) => [e.comment.id, e]))), d = y(Date.now()), f = y(/* @__PURE__ */ new Set()), p = new AbortController(), m = b(() => [...u.value.values()].some(({ editUntil: e }) => e > d.value)), h = () => {
		d.value = Date.now();
	}, x = g(() => {
		if (m.value) return v(() => i(() => {
			h();
			let e = setInterval(h, 1e3);
			return () => clearInterval(e);
		}));
	}), S = () => {};
	function C() {
		t.status.value === "ready" && queueMicrotask(() => {
			for (let e of u.peek().values()) {
				let { comment: n, isListed: r, at: i } = e, a = !r && Date.now() - i < be;
				t.comments.peek().has(n.id) ? a && w({
					...e,
					isListed: !0
				}) : (n.state === "pending" || n.state === "published" && a && Se(n, t)) && t.add(n);
			}
		});
	}
	function w(e) {
		a.write(e), u.value = new Map(u.value).set(e.comment.id, e);
	}
	function T(e) {
		a.remove(e), u.value = new Map([...u.value].filter(([t]) => t !== e));
	}
	let E = he({
		backend: e,
		all: u,
		keep: w,
		stored: (e) => a.all().find(({ comment: t }) => t.id === e),
		gone: (e, n) => _(() => {
			T(e), n ? t.add(n) : t.remove(e);
		})
	});
	async function D(e, t) {
		let n = u.value.get(e);
		if (!n || n.token === null) return "forbidden";
		try {
			return await t(n, n.token), null;
		} catch (e) {
			return e instanceof s ? e.code : "invalid-response";
		}
	}
	async function O(n) {
		let { id: r } = n.comment;
		try {
			if (n.token === null) return;
			let i = await e.read?.(r, n.token, p.signal);
			if (!i) return;
			if (i.comment.state === "refused") {
				T(r);
				let e = {
					...n,
					comment: i.comment
				};
				a.write(e), l.value = [...l.value, e];
				return;
			}
			w({
				...n,
				comment: i.comment,
				text: i.text ?? n.text
			}), t.add(i.comment);
		} catch (e) {
			e instanceof s && /^(not-found|gone|forbidden)$/.test(e.code) ? T(r) : p.signal.aborted || t.add(n.comment);
		}
	}
	return {
		all: u,
		refused: l,
		dismiss(e) {
			a.remove(e), l.value = l.value.filter(({ comment: t }) => t.id !== e);
		},
		now: d,
		editing: f,
		setEditing(e, t) {
			let n = [...f.value].filter((t) => t !== e);
			f.value = new Set(t ? [...n, e] : n);
		},
		remember({ comment: e, token: t, editableFor: n }, r) {
			let i = Date.now() || 0;
			d.value = i, w({
				comment: e,
				token: t,
				text: r,
				at: i,
				editUntil: i + (n ?? 0),
				...ye
			});
		},
		find({ parent: e, text: t }, n) {
			let r = a.all().find((r) => r.text === t && r.comment.parent === e && r.at >= n);
			return r && (u.value = new Map(u.value).set(r.comment.id, r)), r?.comment ?? null;
		},
		edit: (n, r) => D(n, async (i, a) => {
			let o = await e.edit?.(n, a, r, p.signal);
			o && _(() => {
				w({
					...i,
					comment: o,
					text: r
				}), t.add(o);
			});
		}),
		deletions: E,
		async restore() {
			let e = [...u.value.values()].filter(({ comment: e }) => e.state === "pending");
			await Promise.all(e.map(O)), p.signal.aborted || (S = g(C));
		},
		stop() {
			x(), E.stop(), S(), p.abort();
		}
	};
}
function Se({ parent: e }, t) {
	if (e === null) {
		let e = t.order.peek() === "oldest" ? "next" : "prev";
		return t.ends[e].peek() === null;
	}
	let n = t.comments.peek(), r = /* @__PURE__ */ new Set(), i = n.get(e);
	for (; i && i.parent !== null && !r.has(i);) r.add(i), i = n.get(i.parent);
	return i !== void 0 && i.moreReplies === 0;
}
// src/features/composer/copy-words.ts
async function Y(e, t, n) {
	let r = await Ce(e).catch(() => we(e, t));
	return r && n.announce(n.t("wordsCopied")), r;
}
async function Ce(e) {
	return await navigator.clipboard.writeText(e), !0;
}
function we(e, t) {
	let n = document.createElement("textarea");
	n.value = e, n.className = "unseen", t.after(n), n.select();
	let r = document.execCommand("copy");
	return n.remove(), t.focus({ preventScroll: !0 }), r;
}
// src/features/composer/form-messages.ts
var Te = {
	invalid: "invalidField",
	"key-reused": "conflict",
	closed: "closed-problem",
	gone: "not-found"
}, Ee = /^(net|tim|inv|rate|un[as])/;
function X(e, n) {
	let r = Te[e] ?? (Ee.test(e) ? null : e);
	return r ? n.t(r) : t(e, n);
}
function Z(e, t, n) {
	return X((e === "not-found" || e === "gone") && t === null ? "unavailable" : e, n);
}
function De(e, t, n, r) {
	let i = e === "invalid" && Object.keys(n).length > 0 ? r.t("checkFields") : Z(e, t, r);
	return r.t("notSent", { message: i });
}
function Oe({ number: e, state: t }, n) {
	return e === null || t === "pending" ? n("postedHeld") : n("posted", { number: e });
}
function ke(e, { code: t, over: n }, r) {
	return t === "required" && e === "text" ? r.t("missingText") : t === "required" && e === "name" ? r.t("missing") : t === "too-long" ? n ? r.t("tooLong", { count: n }) : r.t("tooLongField") : t === "reserved" ? r.t("reservedName") : e === "email" ? r.t("invalidEmail") : r.t(e === "url" ? "invalidUrl" : "invalidField");
}
function Ae(e, t, n, { thread: r }) {
	let { [e]: i, ...a } = t.problems.peek();
	if (!i) return;
	let { name: o, email: s, url: c } = n, l = {
		text: t.text.peek(),
		name: o.peek(),
		email: s.peek(),
		url: c.peek()
	}, u = A(r.capabilities.peek().form, l)[e];
	t.problems.value = u ? {
		...a,
		[e]: u
	} : a, Object.keys(t.problems.value).length === 0 && t.refusal.peek() === "invalid" && (t.refusal.value = null);
}
// src/features/composer/pending-comment.tsx
var je = 8e3;
function Q(e, t) {
	let { comments: n } = e.slots, r = /* @__PURE__ */ new Map();
	return g(() => {
		let i = new Set(t.entries.value.map(({ id: e }) => e));
		for (let e of r.keys()) i.has(e) || (r.delete(e), n.delete(e));
		for (let a of i) {
			if (r.has(a)) continue;
			let i = (n) => (T(/* @__PURE__ */ k(Me, {
				id: a,
				outbox: t,
				ui: e
			}), n), () => T(null, n));
			r.set(a, i), n.set(a, [i]);
		}
	});
}
function Me({ id: e, outbox: t, ui: n }) {
	let { t: r } = n, i = C(() => t.entries.value.find((t) => t.id === e)).value;
	if (!i) return null;
	let { progress: a } = i, o = {
		entry: i,
		outbox: t,
		ui: n
	};
	return a.state === "waiting" ? /* @__PURE__ */ k(Fe, {
		pause: a,
		ui: n
	}) : a.state === "discarded" ? /* @__PURE__ */ k(Pe, { ...o }) : a.state === "failed" ? /* @__PURE__ */ k(Ne, {
		...o,
		code: a.refusal
	}) : a.state === "sending" ? /* @__PURE__ */ k("p", {
		class: "progress",
		children: [/* @__PURE__ */ k("span", { class: "spin" }), /* @__PURE__ */ k("bdi", { children: r("sending") })]
	}) : /* @__PURE__ */ k("div", {
		class: "progress",
		children: [/* @__PURE__ */ k("p", {
			class: "wait",
			"data-icon": "off",
			role: "status",
			children: /* @__PURE__ */ k("span", { children: [
				/* @__PURE__ */ k("b", { children: r("offline") }),
				" ",
				r("offlineHint")
			] })
		}), /* @__PURE__ */ k($, { ...o })]
	});
}
function Ne({ code: e, ...t }) {
	let { entry: n, outbox: r, ui: i } = t;
	return /* @__PURE__ */ k("div", {
		class: "progress",
		children: [
			/* @__PURE__ */ k("p", {
				part: "error",
				class: "error",
				"data-icon": "warn",
				role: "alert",
				children: /* @__PURE__ */ k("span", { children: [
					/* @__PURE__ */ k("b", { children: i.t("failed") }),
					" ",
					Z(e, n.draft.parent, i)
				] })
			}),
			(!I(e) || e === "key-reused") && /* @__PURE__ */ k("button", {
				part: "button",
				class: "quiet accent",
				type: "button",
				onClick: () => {
					r.retry(n.id), i.thread.show(n.id, "stay");
				},
				children: i.t("retry")
			}),
			/* @__PURE__ */ k($, { ...t })
		]
	});
}
function $({ entry: { id: e, draft: t }, outbox: n, ui: r }) {
	return /* @__PURE__ */ k(O, { children: [r.thread.open.value ? /* @__PURE__ */ k("button", {
		part: "button",
		class: "quiet",
		type: "button",
		onClick: () => n.take(e),
		children: r.t("edit")
	}) : /* @__PURE__ */ k("button", {
		part: "button",
		class: "quiet accent",
		type: "button",
		onClick: ({ currentTarget: e }) => void Y(t.text, e, r),
		children: r.t("copyWords")
	}), /* @__PURE__ */ k("button", {
		part: "button",
		class: "quiet",
		type: "button",
		onClick: () => n.discard(e),
		children: r.t("discard")
	})] });
}
function Pe({ entry: { id: e }, outbox: t, ui: n }) {
	let r = E(null), i = E(null);
	return D(() => {
		i.current?.focus({ preventScroll: !0 }), n.announce(n.t("discarded"));
		let a = setInterval(() => {
			r.current?.matches(":focus-within") || t.dropDiscarded(e);
		}, je);
		return () => clearInterval(a);
	}, [e]), /* @__PURE__ */ k("p", {
		class: "progress discarded",
		ref: r,
		children: [/* @__PURE__ */ k("span", { children: n.t("discarded") }), /* @__PURE__ */ k("button", {
			part: "button",
			class: "quiet accent",
			type: "button",
			ref: i,
			onClick: () => {
				t.undo(e), n.thread.show(e, "stay");
			},
			children: n.t("undo")
		})]
	});
}
function Fe({ pause: { until: e, tryNow: t, giveUp: n }, ui: r }) {
	let [i, a] = w(Date.now), o = () => {
		let e = setInterval(() => a(Date.now()), 1e3);
		return () => clearInterval(e);
	};
	D(() => r.whileShown(o), []);
	let s = Math.max(0, Math.ceil((e - i) / 1e3) || 0);
	return D(() => r.announce(r.t("tryingAgain", { count: s })), [e]), /* @__PURE__ */ k("div", {
		class: "progress",
		children: [
			/* @__PURE__ */ k("p", { children: [/* @__PURE__ */ k("span", { class: "spin" }), /* @__PURE__ */ k("bdi", { children: r.t("tryingAgain", { count: s }) })] }),
			/* @__PURE__ */ k("button", {
				part: "button",
				class: "quiet accent",
				type: "button",
				onClick: t,
				children: r.t("tryNow")
			}),
			/* @__PURE__ */ k("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: n,
				children: r.t("cancel")
			})
		]
	});
}
// src/features/composer/sending.css?inline
var Ie = ".root{--_wait:light-dark(#7d5400,#e6c06e)}.error[data-icon],.progress,.progress>p,.comment>.notice{align-items:center;gap:.5em;display:flex}.error[data-icon]{align-items:baseline}.error[data-icon][hidden]{display:none}.error[data-icon]:before,.progress>p:before{align-self:start;margin-block-start:calc(.7em - 8px)}.progress,.comment>.notice{min-block-size:28px;font:var(--_small) / 1.4 var(--_sans)}.progress>p,.progress>span,.comment>.notice{color:var(--_muted)}.progress{flex-wrap:wrap;gap:.15em 1.15em}.progress>.error{color:var(--_muted);font:inherit}.progress b,.comment>.notice b{font-weight:600}.progress>.error b{color:var(--_danger)}.progress>.error:before{background:var(--_danger)}.progress>.wait b,.held>.notice b{color:var(--_wait)}.progress>.wait:before,.held>.notice:before{background:var(--_wait)}.comment>.notice{background:0 0;margin-block:0;margin-inline:0 1.15em;padding:0;display:inline-flex}.quiet.accent{color:var(--_accent)}.spin{border:1.5px solid var(--_border);border-block-start-color:var(--_accent);border-radius:50%;flex:none;block-size:14px;inline-size:14px;animation:.8s linear infinite spin}@keyframes spin{to{rotate:1turn}}.held,.sending:has(.wait){background:var(--_surface);box-shadow:0 0 0 .35em var(--_surface)}.failed:after{content:\"\";border:1px solid color-mix(in oklab, var(--_danger) 45%, transparent);border-radius:var(--_radius);pointer-events:none;position:absolute;inset:-.15em -.6em}.comment:has(>.slot>.discarded){padding-inline-start:0}.comment:has(>.slot>.discarded)>:not(.slot){display:none}.discarded{border-radius:var(--_radius);background:var(--_surface);padding:.65em 1em}.discarded>span{flex:1}@media (prefers-reduced-motion:reduce){.spin{animation:none}}@media print{.progress{display:none}}[data-icon=warn]{--_icon:path(\"M14.75 8a6.75 6.75 0 0 1-6.75 6.75 6.75 6.75 0 0 1-6.75-6.75 6.75 6.75 0 0 1 6.75-6.75 6.75 6.75 0 0 1 6.75 6.75z m-1.5 0a5.25 5.25 0 0 0-5.25-5.25 5.25 5.25 0 0 0-5.25 5.25 5.25 5.25 0 0 0 5.25 5.25 5.25 5.25 0 0 0 5.25-5.25z m-4.5-3v3.5h-1.5v-3.5h1.5z m0 5.25v1.5h-1.5v-1.5h1.5z\")}", Le = {
	failed: "Not sent.",
	offline: "You’re offline.",
	offlineHint: "This will be sent when you’re back.",
	held: "Awaiting approval.",
	heldHint: "Only you can see this.",
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
	refused: "Your comment wasn’t published.",
	refusedHint: "The site’s owner decides what appears here.",
	copyWords: "Copy your text",
	wordsCopied: "Copied.",
	dismiss: "Dismiss",
	tryingAgain: {
		one: "Couldn’t send. Trying again in {count} second…",
		other: "Couldn’t send. Trying again in {count} seconds…"
	},
	tryNow: "Try now",
	"closed-problem": "Comments closed before this was sent.",
	forbidden: "Comments can’t be posted from this page.",
	"not-found": "The comment you’re replying to is gone.",
	duplicate: "You’ve already posted this.",
	conflict: "This is still being sent. Wait a moment and try again.",
	"too-large": "This is too long to send. Make it shorter.",
	"sign-in": "Sign in to this site to comment.",
	captcha: "This site asks for a captcha, which can’t be shown here.",
	uncertain: "This may have arrived and may await approval. Send it again only if you are sure."
};
// src/features/composer/sending.chunk.ts
function Re(e) {
	n(Le), r(e.root, Ie);
	let { forms: t } = e;
	if (!t.value) throw Error("the form is not here");
	let { outbox: i, mine: a, stop: o } = ze(e, t.value), s = [
		o,
		Be(e, i, a),
		Q(e, i),
		e.redrawWhen(() => a.all.value.keys()),
		e.redrawWhen(() => i.entries.value.map(({ id: e }) => e))
	];
	return e.sending.value = {
		outbox: i,
		mine: a,
		checkText: j,
		copyWords: Y,
		recheck: Ae,
		fieldProblem: ke,
		sendingProblem: De,
		sentenceOf: X
	}, i.resume(), a.restore(), () => {
		e.sending.value = null;
		for (let e of s) e();
	};
}
function ze(e, { drafts: t, identity: n }) {
	let { backend: r, thread: i, storage: a, scope: o, root: s, announce: c, openReplies: d, whileShown: f, t: p } = e, m = xe(r, i, a, o, f), h = oe(a, o, i.id), g = (e) => {
		let { activeElement: t } = s, n = t?.closest("article")?.id === `comment-${e}`, r = t === null && document.activeElement === document.body;
		return i.target.value?.id === e && (n || r);
	}, _ = fe({
		backend: r,
		thread: i,
		drafts: t,
		author: n.author,
		openReplies: d,
		unsettled: h,
		mine: m
	}, {
		...e,
		onArrive(e, t) {
			g(e) && i.show(t.id, s.activeElement ? "here" : "posted"), c(Oe(t, p));
		},
		onError(t) {
			c(""), e.onError(t);
		},
		onReturn(e, t) {
			g(e) && l(s, t);
		},
		onTake: (e) => u(s, e)
	});
	return {
		outbox: _,
		mine: m,
		stop: () => {
			_.dispose(), m.stop();
		}
	};
}
function Be({ decorators: t, t: n }, r, a) {
	let o = (t, { comment: { id: o, state: s } }) => {
		let c = s === "unsettled", l = (c ? r.entries.peek().find((e) => e.id === o) : void 0)?.progress.state, u = {
			own: c || a.all.peek().has(o),
			sending: l === "sending" || l === "waiting" || l === "offline",
			failed: l === "failed"
		};
		if (e(t, u), s !== "pending") return;
		let d = i("p", {
			part: "notice",
			class: "notice",
			"data-icon": "clock"
		});
		d.append(i("b", {}, n("held")), ` ${n("heldHint")}`), t.querySelector(":scope > .body")?.after(d);
	};
	return t.add(o), () => t.delete(o);
}
export { Re as start };
