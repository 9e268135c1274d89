import { a as e, i as t, o as n } from "./signals-core.module-CsSPNZ3_.js";
import { a as r, s as i } from "./mount-DT1nyz81.js";
import { a, n as o } from "./near-viewport-C9Zlg18k.js";
import { t as s } from "./backend-DHDrHP5L.js";
import { n as c } from "./input-method-Bw8vDgCZ.js";
import { a as l, i as u, n as d, r as f, t as p } from "./stored-record-kVgdA3iF.js";
import { o as m } from "./tree-C2k2Lx7P.js";
import { n as h } from "./protocol-CtygELbq.js";
import { n as g, r as _ } from "./form-focus-CD5IYz0y.js";
import { n as v, o as y, r as b } from "./form-messages-DWT5ACEY.js";
import { r as x, t as S } from "./jsxRuntime-B8ofRCrh.js";
import { i as C, t as w } from "./hooks-JUNWcWSL.js";
// src/features/drafts/validate-draft.ts
function T(e, t) {
	let n = E(e, t.text);
	for (let r of [
		"name",
		"email",
		"url"
	]) e[r] === "required" && !t[r].trim() && (n[r] = { code: "required" });
	let r = t.email.trim();
	return e.email !== "off" && r && !/^[^@\s]+@[^@\s]+$/.test(r) && (n.email = { code: "invalid" }), n;
}
function E({ maxLength: e }, t) {
	let n = [...t].length - e;
	return n > 0 ? { text: {
		code: "too-long",
		over: n
	} } : t.trim() ? {} : { text: { code: "required" } };
}
var D = {
	text: "text",
	"author.name": "name",
	"author.email": "email",
	"author.url": "url"
};
function O(e) {
	return Object.fromEntries(e.flatMap(({ field: e, code: t }) => Object.hasOwn(D, e) ? [[D[e] ?? e, { code: t }]] : []));
}
// src/features/outbox/post-with-retry.ts
var k = 6e4, A = 1e3, j = /* @__PURE__ */ new Set([
	"network",
	"timeout",
	"conflict",
	"rate-limited",
	"unavailable"
]), M = /* @__PURE__ */ new Set([
	"invalid",
	"key-reused",
	"closed",
	"forbidden",
	"not-found",
	"gone",
	"duplicate",
	"too-large",
	"unsupported"
]), N = (e) => j.has(e), P = (e) => M.has(e);
async function ee(e, t, n, { retries: r, signal: i, onWait: a }) {
	let { post: o } = e;
	if (!o) throw new s("unsupported", "this backend only reads");
	for (let e = 0;; e++) try {
		return await o(t, n, i);
	} catch (t) {
		if (i.throwIfAborted(), !(t instanceof s) || !N(t.code) || e >= r || !navigator.onLine) throw t;
		let n = t.retryAfter === null ? null : t.retryAfter * 1e3;
		if (n !== null && n > k) throw t;
		let o = n ?? Math.random() * A * 2 ** e;
		a(Date.now() + o), await F(o, i), a(null);
	}
}
async function te(e, t, n) {
	let r = !1;
	try {
		await navigator.locks.request(`afterword:${e}`, { signal: t }, () => (r = !0, n()));
	} catch (e) {
		if (r || t.aborted) throw e;
		await n();
	}
}
function F(e, t) {
	return new Promise((n, r) => {
		let i = setTimeout(a, e);
		t.addEventListener("abort", a, { once: !0 });
		function a() {
			clearTimeout(i), t.removeEventListener("abort", a), t.aborted ? r(t.reason) : n();
		}
	});
}
// src/features/outbox/outbox-storage.ts
var I = 6048e5, L = 2592e6;
function R(e, t, n) {
	let r = `outbox:${t}:`;
	function i(t) {
		if (!o(t)) return null;
		let i = u(e, r + t, B), a = i && H(i.sent), s = (i && H(i.draft)) ?? a;
		if (!i || !s || s.thread !== n) return null;
		let l = i.key !== "" && a?.thread === n && JSON.stringify(a) === JSON.stringify(i.sent), d = l && i.at ? i.at : Math.min(i.at || Infinity, Date.now() - I);
		if (Date.now() - d > L) return null;
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
	return Date.now() - e < I && !P(t);
}
var B = {
	key: (e) => o(e) ? e : "",
	sent: (e) => e ?? null,
	draft: (e) => e ?? null,
	at: (e) => p(e) ?? 0,
	refusal(e) {
		let t = e;
		return P(t) || N(t) || t === "invalid-response" ? t : null;
	},
	isTaken: (e) => e === !0
}, V = {
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
function H(e) {
	let t = l(e, V);
	if (!t) return null;
	let { stamp: n, trap: r } = e;
	return {
		...t,
		...typeof n == "string" ? { stamp: n } : {},
		...typeof r == "string" ? { trap: r } : {}
	};
}
// src/features/outbox/outbox-entries.ts
var U = { state: "sending" };
function W(e, r) {
	let i = n([]), a = (e) => i.value.find((t) => t.id === e);
	function o(n) {
		t(() => {
			i.value = n, e.unsettled.value = n.map(G);
		});
	}
	return {
		all: i,
		find: a,
		put(e) {
			r.write(e);
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
function G({ id: e, draft: t, at: n }) {
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
function K(e, { parent: t, text: n }, { name: r, email: i, url: o }, { stamp: s, trap: c }) {
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
function q({ parent: e, text: t, author: n }) {
	return JSON.stringify([
		e,
		t,
		n.name,
		n.email,
		n.url
	]);
}
// src/features/outbox/send-entry.ts
function J(e) {
	return {
		...e,
		key: c(),
		sent: e.draft
	};
}
async function Y(e, t, n) {
	let { key: r, sent: i, draft: a } = e, o;
	try {
		o = await ee(t.backend, i, r, n);
	} catch (r) {
		if (!(r instanceof s && P(r.code)) || i.text === a.text) throw r;
		let o = J(e);
		return n.onRenew(o), Y(o, t, n);
	}
	if (n.onStamp(o.stamp), t.mine.remember(o, i.text), i.text === a.text) return o.comment;
	try {
		let e = await X(o, a.text, t, n.signal);
		return t.mine.remember({
			...o,
			comment: e
		}, a.text), e;
	} catch (e) {
		throw t.thread.add(o.comment), e;
	}
}
function X({ comment: e, token: t }, n, { backend: r, thread: i }, a) {
	if (!r.edit || t === null || !i.capabilities.value.features.has("edit")) throw new s("duplicate", "the words sent before have arrived");
	return r.edit(e.id, t, n, a);
}
// src/features/outbox/outbox.ts
var Z = 1e3;
function ne(n, r) {
	let { thread: i, drafts: a, openReplies: o, unsettled: l, mine: u } = n, d = W(i, l), f = new AbortController(), p, m = [e(() => void (p ??= i.capabilities.value.form.stamp)), l.onChange((e) => {
		d.find(e)?.progress.state === "failed" && v(e, !0);
	})];
	addEventListener("online", w);
	function h(e, s) {
		let { form: l, post: u } = i.capabilities.value;
		if (!u || e.text.value === "" && Date.now() - e.sentAt < Z) return null;
		let f = K(i.id, e, n.author, {
			stamp: p,
			trap: s
		}), m = T(l, {
			text: f.text,
			...f.author
		});
		if (t(() => {
			e.problems.value = m, e.refusal.value = null;
		}), Object.keys(m).length > 0 || !r.onBeforePost(f)) return null;
		let [h] = b(e), _ = c(), v = h && q(h.sent) === q(f), y = {
			...h ?? {
				id: _,
				key: _,
				sent: f
			},
			draft: v ? h.sent : f,
			at: Date.now() || 0,
			refusal: null,
			isTaken: !1,
			progress: U
		};
		return t(() => {
			d.put(y), x(e), a.clear(e), e.sentAt = Date.now(), e.parent !== null && o.close(e.parent);
		}), g(y.id), y.id;
	}
	async function g(e) {
		d.tell(e, U);
		try {
			await te(e, f.signal, async () => {
				let t = d.find(e);
				if (!t || v(e)) return;
				let i = await Y(t, n, {
					retries: r.retries ?? 3,
					signal: f.signal,
					onRenew: d.put,
					onStamp: (e) => p = e ?? p,
					onWait: (t) => d.tell(e, t === null ? U : {
						state: "waiting",
						until: t
					})
				});
				_(e, i), l.remove(e), r.onPost(i);
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
		let n = d.find(e), r = l.get(e);
		if (!n || r && !r.isTaken) return !1;
		let i = u.find(n.draft, n.at);
		return i ? _(e, i) : (r || t) && d.drop(e), i !== null || r !== null;
	}
	function y(e, t) {
		let n = d.find(e);
		if (!n) return;
		let { code: i, fields: o } = t instanceof s ? t : {
			code: "invalid-response",
			fields: []
		}, c = {
			state: "failed",
			refusal: i,
			problems: O(o)
		}, l = {
			...P(i) ? J(n) : n,
			refusal: i,
			progress: c
		};
		d.put(l);
		let u = S(n);
		i === "invalid" && a.draft(u).text.value === "" && (C(l).refusal.value = i, r.onReturn(e, u));
	}
	function b({ parent: e }) {
		return l.all().filter(({ isTaken: t, draft: n }) => t && n.parent === e);
	}
	function x(e) {
		for (let { id: t } of b(e)) l.remove(t);
	}
	function S({ draft: { parent: e } }) {
		return e !== null && i.comments.value.get(e)?.state === "published" ? e : null;
	}
	function C(e) {
		let { id: n, draft: r, refusal: i, progress: s } = e, c = S(e), u = a.draft(c), f = u.text.value;
		return a.put(u, f === "" ? r.text : `${r.text}\n\n${f}`), P(i) || c !== r.parent ? l.remove(n) : l.write({
			...e,
			isTaken: !0
		}), t(() => {
			d.drop(n), s.state === "failed" && (u.problems.value = s.problems), c !== null && o.restore(c);
		}), u;
	}
	function w() {
		for (let e of d.all.value) e.progress.state === "failed" && z(e) && g(e.id);
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
			for (let e of l.all()) {
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
				progress: U
			}), g(e));
		},
		dispose() {
			for (let e of m) e();
			removeEventListener("online", w), f.abort();
		}
	};
}
// src/features/own-comments/own-comments-storage.ts
var re = 2592e6;
function ie(e, t) {
	let n = `mine:${t}:`, r = (e) => e === null ? null : new Date(e).toISOString();
	function i(t) {
		let n = u(e, t, ae);
		return n && !(Date.now() - n.at > re) ? [n] : (e.remove(t), []);
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
var ae = {
	comment: (e) => m(e) ?? void 0,
	token: (e) => e === null || typeof e == "string" && /^[\w-]{1,200}$/.test(e) ? e : void 0,
	text: d,
	at: p,
	editUntil: (e) => typeof e == "number" ? Math.min(e, Date.now() + h) : void 0,
	isListed: (e) => e === !0
}, oe = 6e5;
function se(r, i, a, o) {
	let c = ie(a, o), l = n(new Map(c.all().map((e) => [e.comment.id, e]))), u = n(Date.now()), d = n(/* @__PURE__ */ new Set()), f = new AbortController(), p = setInterval(() => {
		[...l.value.values()].some(({ editUntil: e }) => e > u.value) && (u.value = Date.now());
	}, 1e3), m = () => {};
	function h() {
		i.status.value === "ready" && queueMicrotask(() => {
			for (let e of l.peek().values()) {
				let { comment: t, isListed: n, at: r } = e, a = !n && Date.now() - r < oe;
				i.comments.peek().has(t.id) ? a && g({
					...e,
					isListed: !0
				}) : (t.state === "pending" || t.state === "published" && a && Q(t, i)) && i.add(t);
			}
		});
	}
	function g(e) {
		c.write(e), l.value = new Map(l.value).set(e.comment.id, e);
	}
	function _(e) {
		c.remove(e), l.value = new Map([...l.value].filter(([t]) => t !== e));
	}
	async function v(e, t) {
		let n = l.value.get(e);
		if (!n || n.token === null) return "forbidden";
		try {
			return await t(n, n.token), null;
		} catch (e) {
			return e instanceof s ? e.code : "invalid-response";
		}
	}
	async function y(e) {
		let { id: t } = e.comment;
		try {
			if (e.token === null) return "known";
			let n = await r.read?.(t, e.token, f.signal);
			if (!n) return "known";
			if (n.comment.state === "refused") return _(t), "refused";
			g({
				...e,
				comment: n.comment,
				text: n.text ?? e.text
			}), i.add(n.comment);
		} catch (n) {
			n instanceof s && /^(not-found|gone|forbidden)$/.test(n.code) ? _(t) : f.signal.aborted || i.add(e.comment);
		}
		return "known";
	}
	return {
		all: l,
		now: u,
		editing: d,
		setEditing(e, t) {
			let n = [...d.value].filter((t) => t !== e);
			d.value = new Set(t ? [...n, e] : n);
		},
		remember({ comment: e, token: t, editableFor: n }, r) {
			let i = Date.now() || 0;
			u.value = i, g({
				comment: e,
				token: t,
				text: r,
				at: i,
				editUntil: i + (n ?? 0),
				isListed: !1
			});
		},
		find({ parent: e, text: t }, n) {
			let r = c.all().find((r) => r.text === t && r.comment.parent === e && r.at >= n);
			return r && (l.value = new Map(l.value).set(r.comment.id, r)), r?.comment ?? null;
		},
		edit: (e, n) => v(e, async (a, o) => {
			let s = await r.edit?.(e, o, n, f.signal);
			s && t(() => {
				g({
					...a,
					comment: s,
					text: n
				}), i.add(s);
			});
		}),
		remove: (e) => v(e, async (n, a) => {
			let o = await r.remove?.(e, a, f.signal);
			t(() => {
				_(e), o ? i.add(o) : i.remove(e);
			});
		}),
		async restore() {
			let t = [...l.value.values()].filter(({ comment: e }) => e.state === "pending"), n = await Promise.all(t.map(y));
			return f.signal.aborted || (m = e(h)), n.filter((e) => e === "refused").length;
		},
		stop() {
			clearInterval(p), m(), f.abort();
		}
	};
}
function Q({ parent: e }, t) {
	if (e === null) {
		let e = t.order.peek() === "oldest" ? "next" : "prev";
		return t.ends[e].peek() === null;
	}
	let n = t.comments.peek(), r = /* @__PURE__ */ new Set(), i = n.get(e);
	for (; i && i.parent !== null && !r.has(i);) r.add(i), i = n.get(i.parent);
	return i !== void 0 && i.moreReplies === 0;
}
// src/features/composer/pending-comment.tsx
function ce(t, n) {
	let { comments: r } = t.slots, i = /* @__PURE__ */ new Map();
	return e(() => {
		let e = new Set(n.entries.value.map(({ id: e }) => e));
		for (let t of i.keys()) e.has(t) || (i.delete(t), r.delete(t));
		for (let a of e) {
			if (i.has(a)) continue;
			let e = (e) => (x(/* @__PURE__ */ S(le, {
				id: a,
				outbox: n,
				ui: t
			}), e), () => x(null, e));
			i.set(a, e), r.set(a, [e]);
		}
	});
}
function le({ id: e, outbox: t, ui: n }) {
	let { t: r } = n, i = y(() => t.entries.value.find((t) => t.id === e)).value;
	if (!i) return null;
	let { progress: a } = i;
	return a.state === "sending" ? /* @__PURE__ */ S($, { words: r("sending") }) : a.state === "waiting" ? /* @__PURE__ */ S(ue, {
		until: a.until,
		ui: n
	}) : /* @__PURE__ */ S("div", {
		class: "progress",
		children: [
			/* @__PURE__ */ S("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: r("failed", { message: b(a.refusal, i.draft.parent, n) })
			}),
			/* @__PURE__ */ S("button", {
				part: "button",
				class: "outlined",
				type: "button",
				onClick: () => {
					t.retry(e), n.thread.show(e, "stay");
				},
				children: r("retry")
			}),
			n.thread.open.value && /* @__PURE__ */ S("button", {
				part: "button",
				class: "outlined",
				type: "button",
				onClick: () => t.take(e),
				children: r("edit")
			})
		]
	});
}
function ue({ until: e, ui: t }) {
	let [n, r] = C(Date.now);
	w(() => {
		let e = setInterval(() => r(Date.now()), 1e3);
		return () => clearInterval(e);
	}, []);
	let i = Math.max(0, Math.ceil((e - n) / 1e3) || 0);
	return w(() => t.announce(t.t("tryingAgain", { count: i })), [e]), /* @__PURE__ */ S($, { words: t.t("tryingAgain", { count: i }) });
}
function $({ words: e }) {
	return /* @__PURE__ */ S("p", {
		class: "progress",
		children: /* @__PURE__ */ S("bdi", { children: e })
	});
}
// src/features/composer/sending.strings.ts
var de = {
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
function fe(e) {
	i(de);
	let { forms: t } = e;
	if (!t.value) throw Error("the form is not here");
	let { outbox: r, mine: a, stop: o } = pe(e, t.value), s = n(null), c = [
		o,
		me(e, r, a),
		ce(e, r),
		e.redrawWhen(() => a.all.value.keys()),
		e.redrawWhen(() => r.entries.value.map(({ id: e }) => e))
	];
	return e.sending.value = {
		outbox: r,
		mine: a,
		notice: s,
		checkText: E
	}, r.resume(), (async () => {
		await a.restore() > 0 && (s.value = "refused");
	})(), () => {
		e.sending.value = null;
		for (let e of c) e();
	};
}
function pe(e, { drafts: t, identity: n }) {
	let { backend: r, thread: i, storage: a, scope: o, root: s, announce: c, openReplies: l, t: u } = e, d = se(r, i, a, o), f = R(a, o, i.id), p = (e) => {
		let { activeElement: t } = s, n = t?.closest("article")?.id === `comment-${e}`, r = t === null && document.activeElement === document.body;
		return i.target.value?.id === e && (n || r);
	}, m = ne({
		backend: r,
		thread: i,
		drafts: t,
		author: n.author,
		openReplies: l,
		unsettled: f,
		mine: d
	}, {
		...e,
		onArrive(e, t) {
			p(e) && i.show(t.id, s.activeElement ? "here" : "posted"), c(v(t, u));
		},
		onError(t) {
			c(""), e.onError(t);
		},
		onReturn(e, t) {
			p(e) && _(s, t);
		},
		onTake: (e) => g(s, e)
	});
	return {
		outbox: m,
		mine: d,
		stop: () => {
			m.dispose(), d.stop();
		}
	};
}
function me({ decorators: e }, t, n) {
	let i = (e, { comment: { id: i, state: a } }) => {
		let o = a === "unsettled", s = (o ? t.entries.peek().find((e) => e.id === i) : void 0)?.progress.state === "failed", c = {
			own: o || n.all.peek().has(i),
			sending: o && !s,
			failed: s
		};
		r(e, c);
	};
	return e.add(i), () => e.delete(i);
}
export { fe as start };
