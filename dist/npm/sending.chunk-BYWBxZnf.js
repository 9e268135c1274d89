import { l as e, s as t } from "./element-DLfWk9lp.js";
import { r as n, t as r } from "./anchor-DuigV5cl.js";
import { t as i } from "./backend-DHDrHP5L.js";
import { t as a } from "./random-id-N2hGZKTQ.js";
import { t as o } from "./own-comments-storage-Dyq2RApg.js";
import { t as s } from "./thread-context-BlR1xQZW.js";
import { n as c, r as l } from "./form-focus-CD5IYz0y.js";
import { i as u, n as d } from "./form-messages-CA5NY6rl.js";
import { batch as f, effect as p, signal as m } from "@preact/signals-core";
import { render as h } from "preact";
import { useEffect as g, useState as _ } from "preact/hooks";
import { useComputed as v } from "@preact/signals";
import { jsx as y, jsxs as b } from "preact/jsx-runtime";
// src/features/drafts/validate-draft.ts
function x(e, t) {
	let n = S(e, t.text);
	for (let r of [
		"name",
		"email",
		"url"
	]) e[r] === "required" && !t[r].trim() && (n[r] = { code: "required" });
	let r = t.email.trim();
	return e.email !== "off" && r && !/^[^@\s]+@[^@\s]+$/.test(r) && (n.email = { code: "invalid" }), n;
}
function S({ maxLength: e }, t) {
	let n = [...t].length - e;
	return n > 0 ? { text: {
		code: "too-long",
		over: n
	} } : t.trim() ? {} : { text: { code: "required" } };
}
var C = {
	text: "text",
	"author.name": "name",
	"author.email": "email",
	"author.url": "url"
};
function w(e) {
	return Object.fromEntries(e.flatMap(({ field: e, code: t }) => Object.hasOwn(C, e) ? [[C[e] ?? e, { code: t }]] : []));
}
// src/features/outbox/post-with-retry.ts
var T = 6e4, E = 1e3, D = /* @__PURE__ */ new Set([
	"network",
	"timeout",
	"conflict",
	"rate-limited",
	"unavailable"
]), O = /* @__PURE__ */ new Set([
	"invalid",
	"key-reused",
	"closed",
	"forbidden",
	"not-found",
	"gone",
	"duplicate",
	"too-large",
	"unsupported"
]), k = (e) => D.has(e), A = (e) => O.has(e);
async function j(e, t, n, { retries: r, signal: a, onWait: o }) {
	let { post: s } = e;
	if (!s) throw new i("unsupported", "this backend only reads");
	for (let e = 0;; e++) try {
		return await s(t, n, a);
	} catch (t) {
		if (a.throwIfAborted(), !(t instanceof i) || !k(t.code) || e >= r || !navigator.onLine) throw t;
		let n = t.retryAfter === null ? null : t.retryAfter * 1e3;
		if (n !== null && n > T) throw t;
		let s = n ?? Math.random() * E * 2 ** e;
		o(Date.now() + s), await ee(s, a), o(null);
	}
}
async function M(e, t, n) {
	let r = !1;
	try {
		await navigator.locks.request(`afterword:${e}`, { signal: t }, () => (r = !0, n()));
	} catch (e) {
		if (r || t.aborted) throw e;
		await n();
	}
}
function ee(e, t) {
	return new Promise((n, r) => {
		let i = setTimeout(a, e);
		t.addEventListener("abort", a, { once: !0 });
		function a() {
			clearTimeout(i), t.removeEventListener("abort", a), t.aborted ? r(t.reason) : n();
		}
	});
}
// src/features/outbox/outbox-storage.ts
var N = 6048e5, P = 2592e6;
function F(e, t, n) {
	let i = `outbox:${t}:`;
	function a(t) {
		let { key: a, sent: o, draft: s, at: c, refusal: l, isTaken: u } = Object(e.read(i + t));
		if (!r(t) || !r(a) || typeof c != "number" || !L(s, n) || !L(o, n) || Date.now() - c > P) return null;
		let d = l;
		return {
			id: t,
			key: a,
			sent: o,
			draft: s,
			at: c,
			refusal: A(d) || k(d) || d === "invalid-response" ? d : null,
			isTaken: u === !0
		};
	}
	return {
		write: ({ id: t, key: n, sent: r, draft: a, at: o, refusal: s, isTaken: c }) => e.write(i + t, {
			v: 1,
			key: n,
			sent: r,
			draft: a,
			at: o,
			refusal: s,
			isTaken: c
		}),
		remove: (t) => e.remove(i + t),
		get: a,
		all: () => e.keys(i).flatMap((e) => a(e.slice(i.length)) ?? []).sort((e, t) => e.at - t.at),
		onChange: (t) => e.onChange((e) => {
			e.startsWith(i) && t(e.slice(i.length));
		})
	};
}
function I({ at: e, refusal: t }) {
	return Date.now() - e < N && !A(t);
}
function L(e, t) {
	let n = Object(e), [i, a] = [Object(n.author), Object(n.page)], { parent: o } = n;
	return n.thread === t && (o === null || r(o)) && [
		n.text,
		i?.name,
		i?.email,
		i?.url,
		a?.url,
		a?.title
	].every((e) => typeof e == "string");
}
// src/features/outbox/outbox-entries.ts
var R = { state: "sending" };
function z(e, t) {
	let n = m([]), r = (e) => n.value.find((t) => t.id === e);
	function i(t) {
		f(() => {
			n.value = t, e.unsettled.value = t.map(B);
		});
	}
	return {
		all: n,
		find: r,
		put(e) {
			t.write(e);
			let a = n.value.map((t) => t.id === e.id ? e : t);
			r(e.id) || a.push(e), i(a.sort((e, t) => e.at - t.at));
		},
		tell(e, t) {
			n.value = n.value.map((n) => n.id === e ? {
				...n,
				progress: t
			} : n);
		},
		drop: (e) => i(n.value.filter((t) => t.id !== e))
	};
}
function B({ id: e, draft: t, at: n }) {
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
function V(e, { parent: t, text: r }, { name: i, email: a, url: o }, { stamp: s, trap: c }) {
	return Object.freeze({
		thread: e,
		parent: t,
		text: r.value,
		author: Object.freeze({
			name: i.value.trim(),
			email: a.value.trim(),
			url: o.value.trim()
		}),
		page: Object.freeze({
			url: n(location.href),
			title: document.title
		}),
		...s === void 0 ? {} : { stamp: s },
		...c ? { trap: c } : {}
	});
}
function H({ parent: e, text: t, author: n }) {
	return JSON.stringify([
		e,
		t,
		n.name,
		n.email,
		n.url
	]);
}
// src/features/outbox/send-entry.ts
function U(e) {
	return {
		...e,
		key: a(),
		sent: e.draft
	};
}
async function W(e, t, n) {
	let { key: r, sent: a, draft: o } = e, s;
	try {
		s = await j(t.backend, a, r, n);
	} catch (r) {
		if (!(r instanceof i && A(r.code)) || a.text === o.text) throw r;
		let s = U(e);
		return n.onRenew(s), W(s, t, n);
	}
	if (t.mine.remember(s, a.text), a.text === o.text) return s.comment;
	try {
		let e = await G(s, o.text, t, n.signal);
		return t.mine.remember({
			...s,
			comment: e
		}, o.text), e;
	} catch (e) {
		throw t.thread.add(s.comment), e;
	}
}
function G({ comment: e, token: t }, n, { backend: r, thread: a }, o) {
	if (!r.edit || t === null || !a.capabilities.value.features.has("edit")) throw new i("duplicate", "the words sent before have arrived");
	return r.edit(e.id, t, n, o);
}
// src/features/outbox/outbox.ts
var K = 1e3;
function q(e, t) {
	let { thread: n, drafts: r, openReplies: o, unsettled: s, mine: c } = e, l = z(n, s), u = new AbortController(), d, m = [p(() => void (d ??= n.capabilities.value.form.stamp)), s.onChange((e) => {
		l.find(e)?.progress.state === "failed" && v(e, !0);
	})];
	addEventListener("online", E);
	function h(i, s) {
		let { form: c, post: u } = n.capabilities.value;
		if (!u || i.text.value === "" && Date.now() - i.sentAt < K) return null;
		let p = V(n.id, i, e.author, {
			stamp: d,
			trap: s
		}), m = x(c, {
			text: p.text,
			...p.author
		});
		if (f(() => {
			i.problems.value = m, i.refusal.value = null;
		}), Object.keys(m).length > 0 || !t.onBeforePost(p)) return null;
		let [h] = b(i), _ = a(), v = h && H(h.sent) === H(p), y = {
			...h ?? {
				id: _,
				key: _,
				sent: p
			},
			draft: v ? h.sent : p,
			at: Date.now() || 0,
			refusal: null,
			isTaken: !1,
			progress: R
		};
		return f(() => {
			l.put(y), S(i), r.clear(i), i.sentAt = Date.now(), i.parent !== null && o.close(i.parent);
		}), g(y.id), y.id;
	}
	async function g(n) {
		l.tell(n, R);
		try {
			await M(n, u.signal, async () => {
				let r = l.find(n);
				if (!r || v(n)) return;
				let i = await W(r, e, {
					retries: t.retries ?? 3,
					signal: u.signal,
					onRenew: l.put,
					onWait: (e) => l.tell(n, e === null ? R : {
						state: "waiting",
						until: e
					})
				});
				_(n, i), s.remove(n), t.onPost(i);
			});
		} catch (e) {
			if (u.signal.aborted) return;
			y(n, e), t.onError(e);
		}
	}
	function _(e, r) {
		t.onArrive(e, r), f(() => {
			l.drop(e), n.add(r);
		});
	}
	function v(e, t = !1) {
		let n = l.find(e), r = s.get(e);
		if (!n || r && !r.isTaken) return !1;
		let i = c.find(n.draft, n.at);
		return i ? _(e, i) : (r || t) && l.drop(e), i !== null || r !== null;
	}
	function y(e, n) {
		let a = l.find(e);
		if (!a) return;
		let { code: o, fields: s } = n instanceof i ? n : {
			code: "invalid-response",
			fields: []
		}, c = {
			state: "failed",
			refusal: o,
			problems: w(s)
		}, u = {
			...A(o) ? U(a) : a,
			refusal: o,
			progress: c
		};
		l.put(u);
		let d = C(a);
		o === "invalid" && r.draft(d).text.value === "" && (T(u).refusal.value = o, t.onReturn(e, d));
	}
	function b({ parent: e }) {
		return s.all().filter(({ isTaken: t, draft: n }) => t && n.parent === e);
	}
	function S(e) {
		for (let { id: t } of b(e)) s.remove(t);
	}
	function C({ draft: { parent: e } }) {
		return e !== null && n.comments.value.get(e)?.state === "published" ? e : null;
	}
	function T(e) {
		let { id: t, draft: n, refusal: i, progress: a } = e, c = C(e), u = r.draft(c), d = u.text.value;
		return r.put(u, d === "" ? n.text : `${n.text}\n\n${d}`), A(i) || c !== n.parent ? s.remove(t) : s.write({
			...e,
			isTaken: !0
		}), f(() => {
			l.drop(t), a.state === "failed" && (u.problems.value = a.problems), c !== null && o.restore(c);
		}), u;
	}
	function E() {
		for (let e of l.all.value) e.progress.state === "failed" && I(e) && g(e.id);
	}
	return {
		entries: l.all,
		send: h,
		take(e) {
			let n = l.find(e);
			n && (T(n), t.onTake(C(n)));
		},
		forget: S,
		resume() {
			for (let e of s.all()) {
				let t = {
					state: "failed",
					refusal: e.refusal ?? "timeout",
					problems: {}
				};
				!e.isTaken && !l.find(e.id) && l.put({
					...e,
					progress: t
				});
			}
			E();
		},
		retry(e) {
			let t = l.find(e);
			t?.progress.state === "failed" && (l.put({
				...t,
				at: Date.now() || 0,
				refusal: null,
				progress: R
			}), g(e));
		},
		dispose() {
			for (let e of m) e();
			removeEventListener("online", E), u.abort();
		}
	};
}
// src/features/own-comments/own-comments.ts
var J = 6e5;
function Y(e, t, n, r) {
	let a = o(n, r), s = m(new Map(a.all().map((e) => [e.comment.id, e]))), c = m(Date.now()), l = m(/* @__PURE__ */ new Set()), u = new AbortController(), d = setInterval(() => {
		[...s.value.values()].some(({ editUntil: e }) => e > c.value) && (c.value = Date.now());
	}, 1e3), h = () => {};
	function g() {
		t.status.value === "ready" && queueMicrotask(() => {
			for (let e of s.peek().values()) {
				let { comment: n, isListed: r, at: i } = e, a = !r && Date.now() - i < J;
				t.comments.peek().has(n.id) ? a && _({
					...e,
					isListed: !0
				}) : (n.state === "pending" || n.state === "published" && a && X(n, t)) && t.add(n);
			}
		});
	}
	function _(e) {
		a.write(e), s.value = new Map(s.value).set(e.comment.id, e);
	}
	function v(e) {
		a.remove(e), s.value = new Map([...s.value].filter(([t]) => t !== e));
	}
	async function y(e, t) {
		let n = s.value.get(e);
		if (!n || n.token === null) return "forbidden";
		try {
			return await t(n, n.token), null;
		} catch (e) {
			return e instanceof i ? e.code : "invalid-response";
		}
	}
	async function b(n) {
		let { id: r } = n.comment;
		try {
			if (n.token === null) return "known";
			let i = await e.read?.(r, n.token, u.signal);
			if (!i) return "known";
			if (i.comment.state === "refused") return v(r), "refused";
			_({
				...n,
				comment: i.comment,
				text: i.text ?? n.text
			}), t.add(i.comment);
		} catch (e) {
			e instanceof i && /^(not-found|gone|forbidden)$/.test(e.code) ? v(r) : u.signal.aborted || t.add(n.comment);
		}
		return "known";
	}
	return {
		all: s,
		now: c,
		editing: l,
		setEditing(e, t) {
			let n = [...l.value].filter((t) => t !== e);
			l.value = new Set(t ? [...n, e] : n);
		},
		remember({ comment: e, token: t, editableFor: n }, r) {
			let i = Date.now() || 0;
			c.value = i, _({
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
			return r && (s.value = new Map(s.value).set(r.comment.id, r)), r?.comment ?? null;
		},
		edit: (n, r) => y(n, async (i, a) => {
			let o = await e.edit?.(n, a, r, u.signal);
			o && f(() => {
				_({
					...i,
					comment: o,
					text: r
				}), t.add(o);
			});
		}),
		remove: (n) => y(n, async (r, i) => {
			let a = await e.remove?.(n, i, u.signal);
			f(() => {
				v(n), a ? t.add(a) : t.remove(n);
			});
		}),
		async restore() {
			let e = [...s.value.values()].filter(({ comment: e }) => e.state === "pending"), t = await Promise.all(e.map(b));
			return u.signal.aborted || (h = p(g)), t.filter((e) => e === "refused").length;
		},
		stop() {
			clearInterval(d), h(), u.abort();
		}
	};
}
function X({ parent: e }, t) {
	if (e === null) {
		let e = t.order.peek() === "oldest" ? "next" : "prev";
		return t.ends[e].peek() === null;
	}
	let n = t.comments.peek(), r = /* @__PURE__ */ new Set(), i = n.get(e);
	for (; i && i.parent !== null && !r.has(i);) r.add(i), i = n.get(i.parent);
	return i !== void 0 && i.moreReplies === 0;
}
// src/features/composer/pending-comment.tsx
function Z(e, t) {
	let { comments: n } = e.slots, r = /* @__PURE__ */ new Map();
	return p(() => {
		let i = new Set(t.entries.value.map(({ id: e }) => e));
		for (let e of r.keys()) i.has(e) || (r.delete(e), n.delete(e));
		for (let a of i) {
			if (r.has(a)) continue;
			let i = (n) => (h(/* @__PURE__ */ y(Q, {
				id: a,
				outbox: t,
				ui: e
			}), n), () => h(null, n));
			r.set(a, i), n.set(a, [i]);
		}
	});
}
function Q({ id: e, outbox: t, ui: n }) {
	let { t: r } = n, i = v(() => t.entries.value.find((t) => t.id === e)).value;
	if (!i) return null;
	let { progress: a } = i;
	return a.state === "sending" ? /* @__PURE__ */ y($, { words: r("sending") }) : a.state === "waiting" ? /* @__PURE__ */ y(te, {
		until: a.until,
		ui: n
	}) : /* @__PURE__ */ b("div", {
		class: "progress",
		children: [
			/* @__PURE__ */ y("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: r("failed", { message: u(a.refusal, n) })
			}),
			/* @__PURE__ */ y("button", {
				part: "button",
				class: "outlined",
				type: "button",
				onClick: () => {
					t.retry(e), n.thread.show(e, "stay");
				},
				children: r("retry")
			}),
			n.thread.open.value && /* @__PURE__ */ y("button", {
				part: "button",
				class: "outlined",
				type: "button",
				onClick: () => t.take(e),
				children: r("edit")
			})
		]
	});
}
function te({ until: e, ui: t }) {
	let [n, r] = _(Date.now);
	g(() => {
		let e = setInterval(() => r(Date.now()), 1e3);
		return () => clearInterval(e);
	}, []);
	let i = Math.max(0, Math.ceil((e - n) / 1e3) || 0);
	return g(() => t.announce(t.t("tryingAgain", { count: i })), [e]), /* @__PURE__ */ y($, { words: t.t("tryingAgain", { count: i }) });
}
function $({ words: e }) {
	return /* @__PURE__ */ y("p", {
		class: "progress",
		children: /* @__PURE__ */ y("bdi", { children: e })
	});
}
// src/features/composer/sending.strings.ts
var ne = {
	failed: "Not sent: {message}",
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
	invalidEmail: "This isn’t an e-mail address. It should look like ann@example.com.",
	invalidUrl: "This isn’t a web address. It should look like https://example.com.",
	invalidField: "This can’t be used as it is. Change it and try again.",
	checkFields: "Some fields need another look.",
	edit: "Edit",
	refused: "Thank you for what you wrote. It was not published here this time.",
	tryingAgain: {
		one: "That didn’t get through. Trying again in {count} second…",
		other: "That didn’t get through. Trying again in {count} seconds…"
	},
	"closed-problem": "Comments were closed in the meantime.",
	forbidden: "The comment server doesn’t accept comments from this page.",
	"not-found": "The comment you answer is no longer there.",
	duplicate: "You said this a moment ago.",
	conflict: "This is still being sent. Wait a moment and try again.",
	"too-large": "This is too long to send. Make it shorter."
};
// src/features/composer/sending.chunk.ts
function re(t) {
	e(ne);
	let { forms: n } = t;
	if (!n.value) throw Error("the form is not here");
	let { outbox: r, mine: i, stop: a } = ie(t, n.value), o = m(null), s = [
		a,
		ae(t, r, i),
		Z(t, r),
		t.redrawWhen(() => i.all.value.keys()),
		t.redrawWhen(() => r.entries.value.map(({ id: e }) => e))
	];
	return t.sending.value = {
		outbox: r,
		mine: i,
		notice: o,
		checkText: S
	}, r.resume(), (async () => {
		await i.restore() > 0 && (o.value = "refused");
	})(), () => {
		t.sending.value = null;
		for (let e of s) e();
	};
}
function ie(e, { drafts: t, identity: n }) {
	let { backend: r, thread: i, storage: a, root: o, announce: u, openReplies: f, t: p } = e, m = s(e), h = Y(r, i, a, m), g = F(a, m, i.id), _ = (e) => {
		let { activeElement: t } = o, n = t?.closest("article")?.id === `comment-${e}`, r = t === null && document.activeElement === document.body;
		return i.target.value?.id === e && (n || r);
	}, v = q({
		backend: r,
		thread: i,
		drafts: t,
		author: n.author,
		openReplies: f,
		unsettled: g,
		mine: h
	}, {
		...e,
		onArrive(e, t) {
			_(e) && i.show(t.id, o.activeElement ? "here" : "posted"), u(d(t, p));
		},
		onError(t) {
			u(""), e.onError(t);
		},
		onReturn(e, t) {
			_(e) && l(o, t);
		},
		onTake: (e) => c(o, e)
	});
	return {
		outbox: v,
		mine: h,
		stop: () => {
			v.dispose(), h.stop();
		}
	};
}
function ae({ decorators: e }, n, r) {
	let i = (e, { comment: { id: i, state: a } }) => {
		let o = a === "unsettled", s = (o ? n.entries.peek().find((e) => e.id === i) : void 0)?.progress.state === "failed", c = {
			own: o || r.all.peek().has(i),
			sending: o && !s,
			failed: s
		};
		t(e, c);
	};
	return e.add(i), () => e.delete(i);
}
export { re as start };
