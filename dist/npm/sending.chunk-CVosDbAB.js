import { a as e, n as t, s as n } from "./mount-BYh7w6XR.js";
import { n as r } from "./interaction.chunk-B8em87Pf.js";
import { r as i } from "./create-element-DrD0owWn.js";
import { a, n as o } from "./near-viewport-C9Zlg18k.js";
import { t as s } from "./backend-DHDrHP5L.js";
import { n as c } from "./input-method-Bw8vDgCZ.js";
import { a as l, i as u, n as d, r as f, t as p } from "./stored-record-kVgdA3iF.js";
import { a as m, i as h, n as g, o as _, t as v } from "./signals-core.module-CsSPNZ3_.js";
import { o as y } from "./tree-C2k2Lx7P.js";
import { n as b } from "./protocol-CtygELbq.js";
import { n as x, r as S } from "./form-focus-CD5IYz0y.js";
import { t as C } from "./signals.module-Czef5xNk.js";
import { n as w, r as T, t as E } from "./jsxRuntime-B8ofRCrh.js";
import { i as D, r as O, t as k } from "./hooks-JUNWcWSL.js";
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
	"unsupported"
]), F = (e) => te.has(e), I = (e) => ne.has(e);
async function L(e, t, n, { retries: r, signal: i, onPause: a }) {
	let { post: o } = e;
	if (!o) throw new s("unsupported", "this backend only reads");
	for (let e = 0;; e++) try {
		return await o(t, n, i);
	} catch (t) {
		if (i.throwIfAborted(), !(t instanceof s) || !F(t.code) || e >= r || !navigator.onLine) throw t;
		let n = t.retryAfter === null ? null : t.retryAfter * 1e3;
		if (n !== null && n > P || !await ie(n ?? Math.random() * ee * 2 ** e, i, a)) throw t;
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
		let i = u(e, r + t, se), a = i && B(i.sent), s = (i && B(i.draft)) ?? a;
		if (!i || !s || s.thread !== n) return null;
		let l = i.key !== "" && a?.thread === n && JSON.stringify(a) === JSON.stringify(i.sent), d = l && i.at ? i.at : Math.min(i.at || Infinity, Date.now() - R);
		if (Date.now() - d > ae) return null;
		let { refusal: f, isTaken: p } = i;
		return l ? {
			id: t,
			key: i.key,
			sent: a,
			draft: s,
			at: d,
			refusal: f,
			isTaken: p
		} : {
			id: t,
			key: c(),
			sent: s,
			draft: s,
			at: d,
			refusal: f,
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
	at: (e) => p(e) ?? 0,
	refusal(e) {
		let t = e;
		return I(t) || F(t) || t === "invalid-response" ? t : null;
	},
	isTaken: (e) => e === !0
}, ce = {
	thread: d,
	parent: (e) => o(e) ? e : null,
	text: d,
	author: (e) => l(e, {
		name: f,
		email: f,
		url: f
	}) ?? Object.freeze({
		name: "",
		email: "",
		url: ""
	}),
	page: (e) => l(e, {
		url: f,
		title: f
	}) ?? Object.freeze({
		url: "",
		title: ""
	})
};
function B(e) {
	let t = l(e, ce);
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
	let n = _([]), r = (e) => n.value.find((t) => t.id === e);
	function i(t) {
		h(() => {
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
		if (!(r instanceof s && I(r.code)) || i.text === a.text) throw r;
		let o = q(e);
		return n.onRenew(o), J(o, t, n);
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
	let { thread: n, drafts: r, openReplies: i, unsettled: a, mine: o } = e, l = H(n, a), u = new AbortController(), d, f = [m(() => void (d ??= n.capabilities.value.form.stamp)), a.onChange((e) => {
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
		if (h(() => {
			a.problems.value = p, a.refusal.value = null;
		}), Object.keys(p).length > 0 || !t.onBeforePost(f)) return null;
		let [m] = b(a), _ = c(), v = m && K(m.sent) === K(f), y = {
			...m ?? {
				id: _,
				key: _,
				sent: f
			},
			draft: v ? m.sent : f,
			at: Date.now() || 0,
			refusal: null,
			isTaken: !1,
			progress: V
		};
		return h(() => {
			l.put(y), x(a), r.clear(a), a.sentAt = Date.now(), a.parent !== null && i.close(a.parent);
		}), g(y.id), y.id;
	}
	async function g(n) {
		l.tell(n, V);
		try {
			await re(n, u.signal, async () => {
				let r = l.find(n);
				if (!r || v(n)) return;
				let i = await J(r, e, {
					retries: t.retries ?? 3,
					signal: u.signal,
					onRenew: l.put,
					onStamp: (e) => d = e ?? d,
					onPause: (e) => l.tell(n, e === null ? V : {
						state: "waiting",
						...e
					})
				});
				_(n, i), a.remove(n), t.onPost(i);
			});
		} catch (e) {
			if (u.signal.aborted) return;
			y(n, e), t.onError(e);
		}
	}
	function _(e, r) {
		t.onArrive(e, r), h(() => {
			l.drop(e), n.add(r);
		});
	}
	function v(e, t = !1) {
		let n = l.find(e), r = a.get(e);
		if (!n || r && !r.isTaken) return !1;
		let i = o.find(n.draft, n.at);
		return i ? _(e, i) : (r || t) && l.drop(e), i !== null || r !== null;
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
		}), h(() => {
			l.drop(t), "problems" in s && (u.problems.value = s.problems), c !== null && i.restore(c);
		}), u;
	}
	function w() {
		for (let e of l.all.value) W(e) && z(e) && g(e.id);
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
			}), g(e));
		},
		dispose() {
			for (let e of f) e();
			removeEventListener("online", w), u.abort();
		}
	};
}
// src/features/own-comments/own-comments-storage.ts
var pe = 2592e6;
function me(e, t) {
	let n = `mine:${t}:`, r = (e) => e === null ? null : new Date(e).toISOString();
	function i(t) {
		let n = u(e, t, he);
		return n && !(Date.now() - n.at > pe) ? [n] : (e.remove(t), []);
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
var he = {
	comment: (e) => y(e) ?? void 0,
	token: (e) => e === null || typeof e == "string" && /^[\w-]{1,200}$/.test(e) ? e : void 0,
	text: d,
	at: p,
	editUntil: (e) => typeof e == "number" ? Math.min(e, Date.now() + b) : void 0,
	isListed: (e) => e === !0
}, ge = 6e5;
function _e(e, t, n, r, i) {
	let a = me(n, r), o = ({ comment: e }) => e.state === "refused", c = a.all(), l = _(c.filter(o)), u = _(new Map(c.filter((e) => !o(e)).map((e) => [e.comment.id, e]))), d = _(Date.now()), f = _(/* @__PURE__ */ new Set()), p = new AbortController(), y = v(() => [...u.value.values()].some(({ editUntil: e }) => e > d.value)), b = () => {
		d.value = Date.now();
	}, x = m(() => {
		if (y.value) return g(() => i(() => {
			b();
			let e = setInterval(b, 1e3);
			return () => clearInterval(e);
		}));
	}), S = () => {};
	function C() {
		t.status.value === "ready" && queueMicrotask(() => {
			for (let e of u.peek().values()) {
				let { comment: n, isListed: r, at: i } = e, a = !r && Date.now() - i < ge;
				t.comments.peek().has(n.id) ? a && w({
					...e,
					isListed: !0
				}) : (n.state === "pending" || n.state === "published" && a && ve(n, t)) && t.add(n);
			}
		});
	}
	function w(e) {
		a.write(e), u.value = new Map(u.value).set(e.comment.id, e);
	}
	function T(e) {
		a.remove(e), u.value = new Map([...u.value].filter(([t]) => t !== e));
	}
	async function E(e, t) {
		let n = u.value.get(e);
		if (!n || n.token === null) return "forbidden";
		try {
			return await t(n, n.token), null;
		} catch (e) {
			return e instanceof s ? e.code : "invalid-response";
		}
	}
	async function D(n) {
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
				isListed: !1
			});
		},
		find({ parent: e, text: t }, n) {
			let r = a.all().find((r) => r.text === t && r.comment.parent === e && r.at >= n);
			return r && (u.value = new Map(u.value).set(r.comment.id, r)), r?.comment ?? null;
		},
		edit: (n, r) => E(n, async (i, a) => {
			let o = await e.edit?.(n, a, r, p.signal);
			o && h(() => {
				w({
					...i,
					comment: o,
					text: r
				}), t.add(o);
			});
		}),
		remove: (n) => E(n, async (r, i) => {
			let a = await e.remove?.(n, i, p.signal);
			h(() => {
				T(n), a ? t.add(a) : t.remove(n);
			});
		}),
		async restore() {
			let e = [...u.value.values()].filter(({ comment: e }) => e.state === "pending");
			await Promise.all(e.map(D)), p.signal.aborted || (S = m(C));
		},
		stop() {
			x(), S(), p.abort();
		}
	};
}
function ve({ parent: e }, t) {
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
	let r = await ye(e).catch(() => be(e, t));
	return r && n.announce(n.t("wordsCopied")), r;
}
async function ye(e) {
	return await navigator.clipboard.writeText(e), !0;
}
function be(e, t) {
	let n = document.createElement("textarea");
	n.value = e, n.className = "unseen", t.after(n), n.select();
	let r = document.execCommand("copy");
	return n.remove(), t.focus({ preventScroll: !0 }), r;
}
// src/features/composer/form-messages.ts
var xe = {
	invalid: "invalidField",
	"key-reused": "conflict",
	closed: "closed-problem",
	forbidden: "forbidden",
	"not-found": "not-found",
	gone: "not-found",
	duplicate: "duplicate",
	conflict: "conflict",
	"too-large": "too-large"
};
function X(e, n) {
	let r = xe[e];
	return r ? n.t(r) : t(e, n);
}
function Z(e, t, n) {
	return X((e === "not-found" || e === "gone") && t === null ? "unavailable" : e, n);
}
function Se(e, t, n, r) {
	let i = e === "invalid" && Object.keys(n).length > 0 ? r.t("checkFields") : Z(e, t, r);
	return r.t("notSent", { message: i });
}
function Ce({ number: e, state: t }, n) {
	return e === null || t === "pending" ? n("postedHeld") : n("posted", { number: e });
}
function we(e, { code: t, over: n }, r) {
	return t === "required" && e === "text" ? r.t("missingText") : t === "required" && e === "name" ? r.t("missing") : t === "too-long" ? n ? r.t("tooLong", { count: n }) : r.t("tooLongField") : t === "reserved" ? r.t("reservedName") : e === "email" ? r.t("invalidEmail") : r.t(e === "url" ? "invalidUrl" : "invalidField");
}
function Te(e, t, n, { thread: r }) {
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
var Ee = 8e3;
function De(e, t) {
	let { comments: n } = e.slots, r = /* @__PURE__ */ new Map();
	return m(() => {
		let i = new Set(t.entries.value.map(({ id: e }) => e));
		for (let e of r.keys()) i.has(e) || (r.delete(e), n.delete(e));
		for (let a of i) {
			if (r.has(a)) continue;
			let i = (n) => (T(/* @__PURE__ */ E(Oe, {
				id: a,
				outbox: t,
				ui: e
			}), n), () => T(null, n));
			r.set(a, i), n.set(a, [i]);
		}
	});
}
function Oe({ id: e, outbox: t, ui: n }) {
	let { t: r } = n, i = C(() => t.entries.value.find((t) => t.id === e)).value;
	if (!i) return null;
	let { progress: a } = i, o = {
		entry: i,
		outbox: t,
		ui: n
	};
	return a.state === "waiting" ? /* @__PURE__ */ E(Ae, {
		pause: a,
		ui: n
	}) : a.state === "discarded" ? /* @__PURE__ */ E(ke, { ...o }) : a.state === "failed" ? /* @__PURE__ */ E(Q, {
		...o,
		code: a.refusal
	}) : a.state === "sending" ? /* @__PURE__ */ E("p", {
		class: "progress",
		children: [/* @__PURE__ */ E("span", { class: "spin" }), /* @__PURE__ */ E("bdi", { children: r("sending") })]
	}) : /* @__PURE__ */ E("div", {
		class: "progress",
		children: [/* @__PURE__ */ E("p", {
			class: "wait",
			"data-icon": "off",
			role: "status",
			children: /* @__PURE__ */ E("span", { children: [
				/* @__PURE__ */ E("b", { children: r("offline") }),
				" ",
				r("offlineHint")
			] })
		}), /* @__PURE__ */ E($, { ...o })]
	});
}
function Q({ code: e, ...t }) {
	let { entry: n, outbox: r, ui: i } = t;
	return /* @__PURE__ */ E("div", {
		class: "progress",
		children: [
			/* @__PURE__ */ E("p", {
				part: "error",
				class: "error",
				"data-icon": "warn",
				role: "alert",
				children: /* @__PURE__ */ E("span", { children: [
					/* @__PURE__ */ E("b", { children: i.t("failed") }),
					" ",
					Z(e, n.draft.parent, i)
				] })
			}),
			(!I(e) || e === "key-reused") && /* @__PURE__ */ E("button", {
				part: "button",
				class: "quiet accent",
				type: "button",
				onClick: () => {
					r.retry(n.id), i.thread.show(n.id, "stay");
				},
				children: i.t("retry")
			}),
			/* @__PURE__ */ E($, { ...t })
		]
	});
}
function $({ entry: { id: e, draft: t }, outbox: n, ui: r }) {
	return /* @__PURE__ */ E(w, { children: [r.thread.open.value ? /* @__PURE__ */ E("button", {
		part: "button",
		class: "quiet",
		type: "button",
		onClick: () => n.take(e),
		children: r.t("edit")
	}) : /* @__PURE__ */ E("button", {
		part: "button",
		class: "quiet accent",
		type: "button",
		onClick: ({ currentTarget: e }) => void Y(t.text, e, r),
		children: r.t("copyWords")
	}), /* @__PURE__ */ E("button", {
		part: "button",
		class: "quiet",
		type: "button",
		onClick: () => n.discard(e),
		children: r.t("discard")
	})] });
}
function ke({ entry: { id: e }, outbox: t, ui: n }) {
	let r = O(null), i = O(null);
	return k(() => {
		i.current?.focus({ preventScroll: !0 }), n.announce(n.t("discarded"));
		let a = setInterval(() => {
			r.current?.matches(":focus-within") || t.dropDiscarded(e);
		}, Ee);
		return () => clearInterval(a);
	}, [e]), /* @__PURE__ */ E("p", {
		class: "progress discarded",
		"data-icon": "trash",
		ref: r,
		children: [/* @__PURE__ */ E("span", { children: n.t("discarded") }), /* @__PURE__ */ E("button", {
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
function Ae({ pause: { until: e, tryNow: t, giveUp: n }, ui: r }) {
	let [i, a] = D(Date.now), o = () => {
		let e = setInterval(() => a(Date.now()), 1e3);
		return () => clearInterval(e);
	};
	k(() => r.whileShown(o), []);
	let s = Math.max(0, Math.ceil((e - i) / 1e3) || 0);
	return k(() => r.announce(r.t("tryingAgain", { count: s })), [e]), /* @__PURE__ */ E("div", {
		class: "progress",
		children: [
			/* @__PURE__ */ E("p", { children: [/* @__PURE__ */ E("span", { class: "spin" }), /* @__PURE__ */ E("bdi", { children: r.t("tryingAgain", { count: s }) })] }),
			/* @__PURE__ */ E("button", {
				part: "button",
				class: "quiet accent",
				type: "button",
				onClick: t,
				children: r.t("tryNow")
			}),
			/* @__PURE__ */ E("button", {
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
var je = ".root{--_wait:light-dark(#7d5400,#e6c06e)}.error[data-icon],.progress,.progress>p,.comment>.notice{align-items:center;gap:.5em;display:flex}.error[data-icon]{align-items:baseline}.error[data-icon][hidden]{display:none}.error[data-icon]:before,.progress>p:before{align-self:start;margin-block-start:calc(.7em - 8px)}.progress,.comment>.notice{min-block-size:28px;font:var(--_small) / 1.4 var(--_sans)}.progress>p,.progress>span,.comment>.notice{color:var(--_muted)}.progress{flex-wrap:wrap;gap:.15em 1.15em}.progress>.error{color:var(--_muted);font:inherit}.progress b,.comment>.notice b{font-weight:600}.progress>.error b{color:var(--_danger)}.progress>.error:before{background:var(--_danger)}.progress>.wait b,.held>.notice b{color:var(--_wait)}.progress>.wait:before,.held>.notice:before{background:var(--_wait)}.comment>.notice{background:0 0;margin:0 1.15em 0 0;margin-inline:0 1.15em;padding:0;display:inline-flex}.quiet.accent{color:var(--_accent)}.spin{border:1.5px solid var(--_border);border-block-start-color:var(--_accent);border-radius:50%;flex:none;block-size:14px;inline-size:14px;animation:.8s linear infinite spin}@keyframes spin{to{rotate:1turn}}.held,.sending:has(.wait){background:var(--_surface);box-shadow:0 0 0 .35em var(--_surface)}.failed:after{content:\"\";border:1px solid color-mix(in oklab, var(--_danger) 45%, transparent);border-radius:var(--_radius);pointer-events:none;position:absolute;inset:-.15em -.6em}.comment:has(>.slot>.discarded){padding-inline-start:0}.comment:has(>.slot>.discarded)>:not(.slot){display:none}.discarded{border-radius:var(--_radius);background:var(--_surface);padding:.65em 1em}.discarded>span{flex:1}@media (prefers-reduced-motion:reduce){.spin{animation:none}}@media print{.progress{display:none}}[data-icon=warn]{--_icon:path(\"M14.75 8a6.75 6.75 0 0 1-6.75 6.75 6.75 6.75 0 0 1-6.75-6.75 6.75 6.75 0 0 1 6.75-6.75 6.75 6.75 0 0 1 6.75 6.75z m-1.5 0a5.25 5.25 0 0 0-5.25-5.25 5.25 5.25 0 0 0-5.25 5.25 5.25 5.25 0 0 0 5.25 5.25 5.25 5.25 0 0 0 5.25-5.25z m-4.5-3v3.5h-1.5v-3.5h1.5z m0 5.25v1.5h-1.5v-1.5h1.5z\")}[data-icon=off]{--_icon:path(\"M4.75 13.25q-3.25-0.01-3.48-3.24-0.24-3.24 2.98-3.72l0.11 0.74-0.74-0.14q0.63-3.29 3.96-3.64 3.34-0.34 4.62 2.76l-0.69 0.29-0.02-0.75q3.85-0.12 3.97 3.73 0.12 3.85-3.72 3.97h-0.01-6.96z m0-1.5h6.95v0.75l-0.02-0.75q2.35-0.08 2.27-2.43-0.08-2.35-2.43-2.27l-0.52 0.02-0.2-0.48q-0.85-2.07-3.08-1.84-2.22 0.23-2.64 2.42l-0.1 0.52-0.53 0.08q-1.84 0.27-1.7 2.12 0.14 1.85 1.99 1.85z m-1.72-9.78l11 11-1.06 1.06-11-11 1.06-1.06z\")}[data-icon=clock]{--_icon:path(\"M14.75 8a6.75 6.75 0 0 1-6.75 6.75 6.75 6.75 0 0 1-6.75-6.75 6.75 6.75 0 0 1 6.75-6.75 6.75 6.75 0 0 1 6.75 6.75z m-1.5 0a5.25 5.25 0 0 0-5.25-5.25 5.25 5.25 0 0 0-5.25 5.25 5.25 5.25 0 0 0 5.25 5.25 5.25 5.25 0 0 0 5.25-5.25z m-4.5-3.25v3.25h-0.75l0.42-0.62 2.25 1.5-0.83 1.25-2.58-1.72v-3.65h1.5z\")}[data-icon=check]{--_icon:path(\"M3.53 7.97l3.5 3.5-0.53 0.53-0.57-0.49 6.5-7.5 1.13 0.98-7.03 8.11-4.07-4.07 1.06-1.06z\")}[data-icon=trash]{--_icon:path(\"M2.5 3.75h11v1.5h-11v-1.5z m2.75 0.75v-2.75h5.5v2.75h-1.5v-2h0.75v0.75h-4v-0.75h0.75v2h-1.5z m-0.5-0.05l0.6 9-0.75 0.05v-0.75h6.8v0.75l-0.75-0.05 0.6-9 1.5 0.1-0.65 9.7h-8.2l-0.65-9.7 1.5-0.1z\")}", Me = {
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
	"too-large": "This is too long to send. Make it shorter."
};
// src/features/composer/sending.chunk.ts
function Ne(e) {
	n(Me), r(e.root, je);
	let { forms: t } = e;
	if (!t.value) throw Error("the form is not here");
	let { outbox: i, mine: a, stop: o } = Pe(e, t.value), s = [
		o,
		Fe(e, i, a),
		De(e, i),
		e.redrawWhen(() => a.all.value.keys()),
		e.redrawWhen(() => i.entries.value.map(({ id: e }) => e))
	];
	return e.sending.value = {
		outbox: i,
		mine: a,
		checkText: j,
		copyWords: Y,
		recheck: Te,
		fieldProblem: we,
		sendingProblem: Se,
		sentenceOf: X
	}, i.resume(), a.restore(), () => {
		e.sending.value = null;
		for (let e of s) e();
	};
}
function Pe(e, { drafts: t, identity: n }) {
	let { backend: r, thread: i, storage: a, scope: o, root: s, announce: c, openReplies: l, whileShown: u, t: d } = e, f = _e(r, i, a, o, u), p = oe(a, o, i.id), m = (e) => {
		let { activeElement: t } = s, n = t?.closest("article")?.id === `comment-${e}`, r = t === null && document.activeElement === document.body;
		return i.target.value?.id === e && (n || r);
	}, h = fe({
		backend: r,
		thread: i,
		drafts: t,
		author: n.author,
		openReplies: l,
		unsettled: p,
		mine: f
	}, {
		...e,
		onArrive(e, t) {
			m(e) && i.show(t.id, s.activeElement ? "here" : "posted"), c(Ce(t, d));
		},
		onError(t) {
			c(""), e.onError(t);
		},
		onReturn(e, t) {
			m(e) && S(s, t);
		},
		onTake: (e) => x(s, e)
	});
	return {
		outbox: h,
		mine: f,
		stop: () => {
			h.dispose(), f.stop();
		}
	};
}
function Fe({ decorators: t, t: n }, r, a) {
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
export { Ne as start };
