import { t as e } from "./backend-DHDrHP5L.js";
import { r as t, t as n } from "./anchor-DuigV5cl.js";
import { t as r } from "./random-id-N2hGZKTQ.js";
import { i } from "./element-CHeOnnx8.js";
import { batch as a, effect as o, signal as s, useComputed as c } from "@preact/signals";
import { jsx as l, jsxs as u } from "preact/jsx-runtime";
import { useEffect as d, useState as f } from "preact/hooks";
// src/features/drafts/validate-draft.ts
function p(e, t) {
	let n = m(e, t.text);
	for (let r of [
		"name",
		"email",
		"url"
	]) e[r] === "required" && !t[r].trim() && (n[r] = { code: "required" });
	let r = t.email.trim();
	return e.email !== "off" && r && !/^[^@\s]+@[^@\s]+$/.test(r) && (n.email = { code: "invalid" }), n;
}
function m({ maxLength: e }, t) {
	let n = [...t].length - e;
	return n > 0 ? { text: {
		code: "too-long",
		over: n
	} } : t.trim() ? {} : { text: { code: "required" } };
}
var h = {
	text: "text",
	"author.name": "name",
	"author.email": "email",
	"author.url": "url"
};
function g(e) {
	return Object.fromEntries(e.flatMap(({ field: e, code: t }) => Object.hasOwn(h, e) ? [[h[e] ?? e, { code: t }]] : []));
}
// src/features/outbox/post-with-retry.ts
var _ = 6e4, v = 1e3, y = /* @__PURE__ */ new Set([
	"network",
	"timeout",
	"conflict",
	"rate-limited",
	"unavailable"
]), b = /* @__PURE__ */ new Set([
	"invalid",
	"key-reused",
	"closed",
	"forbidden",
	"not-found",
	"gone",
	"duplicate",
	"too-large",
	"unsupported"
]), x = (e) => y.has(e), S = (e) => b.has(e);
async function C(t, n, r, { retries: i, signal: a, onWait: o }) {
	let { post: s } = t;
	if (!s) throw new e("unsupported", "this backend only reads");
	for (let t = 0;; t++) try {
		return await s(n, r, a);
	} catch (n) {
		if (a.throwIfAborted(), !(n instanceof e) || !x(n.code) || t >= i || !navigator.onLine) throw n;
		let r = n.retryAfter === null ? null : n.retryAfter * 1e3;
		if (r !== null && r > _) throw n;
		let s = r ?? Math.random() * v * 2 ** t;
		o(Date.now() + s), await T(s, a), o(null);
	}
}
async function w(e, t, n) {
	let r = !1;
	try {
		await navigator.locks.request(`afterword:${e}`, { signal: t }, () => (r = !0, n()));
	} catch (e) {
		if (r || t.aborted) throw e;
		await n();
	}
}
function T(e, t) {
	return new Promise((n, r) => {
		let i = setTimeout(a, e);
		t.addEventListener("abort", a, { once: !0 });
		function a() {
			clearTimeout(i), t.removeEventListener("abort", a), t.aborted ? r(t.reason) : n();
		}
	});
}
// src/features/outbox/outbox-entries.ts
var E = { state: "sending" };
function D(e, t) {
	let n = s([]), r = (e) => n.value.find((t) => t.id === e);
	function i(t) {
		a(() => {
			n.value = t, e.unsettled.value = t.map(O);
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
function O({ id: e, draft: t, at: n }) {
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
function k(e, { parent: n, text: r }, { name: i, email: a, url: o }, { stamp: s, trap: c }) {
	return Object.freeze({
		thread: e,
		parent: n,
		text: r.value,
		author: Object.freeze({
			name: i.value.trim(),
			email: a.value.trim(),
			url: o.value.trim()
		}),
		page: Object.freeze({
			url: t(location.href),
			title: document.title
		}),
		...s === void 0 ? {} : { stamp: s },
		...c ? { trap: c } : {}
	});
}
function A({ parent: e, text: t, author: n }) {
	return JSON.stringify([
		e,
		t,
		n.name,
		n.email,
		n.url
	]);
}
// src/features/outbox/send-entry.ts
function j(e) {
	return {
		...e,
		key: r(),
		sent: e.draft
	};
}
async function M(t, n, r) {
	let { key: i, sent: a, draft: o } = t, s;
	try {
		s = await C(n.backend, a, i, r);
	} catch (i) {
		if (!(i instanceof e && S(i.code)) || a.text === o.text) throw i;
		let s = j(t);
		return r.onRenew(s), M(s, n, r);
	}
	if (n.mine.remember(s, a.text), a.text === o.text) return s.comment;
	try {
		let e = await N(s, o.text, n, r.signal);
		return n.mine.remember({
			...s,
			comment: e
		}, o.text), e;
	} catch (e) {
		throw n.thread.add(s.comment), e;
	}
}
function N({ comment: t, token: n }, r, { backend: i, thread: a }, o) {
	if (!i.edit || n === null || !a.capabilities.value.features.has("edit")) throw new e("duplicate", "the words sent before have arrived");
	return i.edit(t.id, n, r, o);
}
// src/features/outbox/outbox-storage.ts
var P = 6048e5, F = 2592e6;
function I(e, t, r) {
	let i = `outbox:${t}:`;
	function a(t) {
		let { key: a, sent: o, draft: s, at: c, refusal: l, isTaken: u } = Object(e.read(i + t));
		if (!n(t) || !n(a) || typeof c != "number" || !R(s, r) || !R(o, r) || Date.now() - c > F) return null;
		let d = l;
		return {
			id: t,
			key: a,
			sent: o,
			draft: s,
			at: c,
			refusal: S(d) || x(d) || d === "invalid-response" ? d : null,
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
function L({ at: e, refusal: t }) {
	return Date.now() - e < P && !S(t);
}
function R(e, t) {
	let r = Object(e), [i, a] = [Object(r.author), Object(r.page)], { parent: o } = r;
	return r.thread === t && (o === null || n(o)) && [
		r.text,
		i?.name,
		i?.email,
		i?.url,
		a?.url,
		a?.title
	].every((e) => typeof e == "string");
}
// src/features/outbox/outbox.ts
var z = 1e3;
function B(t, n) {
	let { thread: i, drafts: s, openReplies: c, unsettled: l, mine: u } = t, d = D(i, l), f = new AbortController(), m, h = [o(() => void (m ??= i.capabilities.value.form.stamp)), l.onChange((e) => {
		d.find(e)?.progress.state === "failed" && b(e, !0);
	})];
	addEventListener("online", P);
	function _(e, o) {
		let { form: l, post: u } = i.capabilities.value;
		if (!u || e.text.value === "" && Date.now() - e.sentAt < z) return null;
		let f = k(i.id, e, t.author, {
			stamp: m,
			trap: o
		}), h = p(l, {
			text: f.text,
			...f.author
		});
		if (a(() => {
			e.problems.value = h, e.refusal.value = null;
		}), Object.keys(h).length > 0 || !n.onBeforePost(f)) return null;
		let [g] = C(e), _ = r(), y = g && A(g.sent) === A(f), b = {
			...g ?? {
				id: _,
				key: _,
				sent: f
			},
			draft: y ? g.sent : f,
			at: Date.now() || 0,
			refusal: null,
			isTaken: !1,
			progress: E
		};
		return a(() => {
			d.put(b), T(e), s.clear(e), e.sentAt = Date.now(), e.parent !== null && c.close(e.parent);
		}), v(b.id), b.id;
	}
	async function v(e) {
		d.tell(e, E);
		try {
			await w(e, f.signal, async () => {
				let r = d.find(e);
				if (!r || b(e)) return;
				let i = await M(r, t, {
					retries: n.retries ?? 3,
					signal: f.signal,
					onRenew: d.put,
					onWait: (t) => d.tell(e, t === null ? E : {
						state: "waiting",
						until: t
					})
				});
				y(e, i), l.remove(e), n.onPost(i);
			});
		} catch (t) {
			if (f.signal.aborted) return;
			x(e, t), n.onError(t);
		}
	}
	function y(e, t) {
		n.onArrive(e, t), a(() => {
			d.drop(e), i.add(t);
		});
	}
	function b(e, t = !1) {
		let n = d.find(e), r = l.get(e);
		if (!n || r && !r.isTaken) return !1;
		let i = u.find(n.draft, n.at);
		return i ? y(e, i) : (r || t) && d.drop(e), i !== null || r !== null;
	}
	function x(t, r) {
		let i = d.find(t);
		if (!i) return;
		let { code: a, fields: o } = r instanceof e ? r : {
			code: "invalid-response",
			fields: []
		}, c = {
			state: "failed",
			refusal: a,
			problems: g(o)
		}, l = {
			...S(a) ? j(i) : i,
			refusal: a,
			progress: c
		};
		d.put(l);
		let u = O(i);
		a === "invalid" && s.draft(u).text.value === "" && (N(l).refusal.value = a, n.onReturn(t, u));
	}
	function C({ parent: e }) {
		return l.all().filter(({ isTaken: t, draft: n }) => t && n.parent === e);
	}
	function T(e) {
		for (let { id: t } of C(e)) l.remove(t);
	}
	function O({ draft: { parent: e } }) {
		return e !== null && i.comments.value.get(e)?.state === "published" ? e : null;
	}
	function N(e) {
		let { id: t, draft: n, refusal: r, progress: i } = e, o = O(e), u = s.draft(o), f = u.text.value;
		return s.put(u, f === "" ? n.text : `${n.text}\n\n${f}`), S(r) || o !== n.parent ? l.remove(t) : l.write({
			...e,
			isTaken: !0
		}), a(() => {
			d.drop(t), i.state === "failed" && (u.problems.value = i.problems), o !== null && c.restore(o);
		}), u;
	}
	function P() {
		for (let e of d.all.value) e.progress.state === "failed" && L(e) && v(e.id);
	}
	return {
		entries: d.all,
		send: _,
		take(e) {
			let t = d.find(e);
			t && (N(t), n.onTake(O(t)));
		},
		forget: T,
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
			P();
		},
		retry(e) {
			let t = d.find(e);
			t?.progress.state === "failed" && (d.put({
				...t,
				at: Date.now() || 0,
				refusal: null,
				progress: E
			}), v(e));
		},
		dispose() {
			for (let e of h) e();
			removeEventListener("online", P), f.abort();
		}
	};
}
// src/features/composer/pending-comment.tsx
function V({ id: e, writing: t, ui: n }) {
	let { outbox: r } = t, { t: a } = n, o = c(() => r.entries.value.find((t) => t.id === e)).value;
	if (!o) return null;
	let { progress: s } = o;
	return s.state === "sending" ? /* @__PURE__ */ l(U, { words: a("sending") }) : s.state === "waiting" ? /* @__PURE__ */ l(H, {
		until: s.until,
		ui: n
	}) : /* @__PURE__ */ u("div", {
		class: "progress",
		children: [
			/* @__PURE__ */ l("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: a("failed", { message: i(s.refusal, n) })
			}),
			/* @__PURE__ */ l("button", {
				part: "button",
				class: "outlined",
				type: "button",
				onClick: () => {
					r.retry(e), n.thread.show(e, "stay");
				},
				children: a("retry")
			}),
			n.thread.open.value && /* @__PURE__ */ l("button", {
				part: "button",
				class: "outlined",
				type: "button",
				onClick: () => r.take(e),
				children: a("edit")
			})
		]
	});
}
function H({ until: e, ui: t }) {
	let [n, r] = f(Date.now);
	d(() => {
		let e = setInterval(() => r(Date.now()), 1e3);
		return () => clearInterval(e);
	}, []);
	let i = Math.max(0, Math.ceil((e - n) / 1e3) || 0);
	return d(() => t.announce(t.t("tryingAgain", { count: i })), [e]), /* @__PURE__ */ l(U, { words: t.t("tryingAgain", { count: i }) });
}
function U({ words: e }) {
	return /* @__PURE__ */ l("p", {
		class: "progress",
		children: /* @__PURE__ */ l("bdi", { children: e })
	});
}
export { V as Unsettled, m as checkText, B as createOutbox, I as createUnsettled };
