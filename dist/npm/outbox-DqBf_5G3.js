import { t as e } from "./backend-DHDrHP5L.js";
import { t } from "./random-key-BI25bJA9.js";
import { t as n } from "./anchor-9vfPDspq.js";
import { i as r } from "./element-C_oYhjp5.js";
import { batch as i, effect as a, signal as o, useComputed as s } from "@preact/signals";
import { jsx as c, jsxs as l } from "preact/jsx-runtime";
import { useEffect as u, useState as d } from "preact/hooks";
// src/store/checking.ts
function f(e, t) {
	let n = p(e, t.text);
	for (let r of [
		"name",
		"email",
		"url"
	]) e[r] === "required" && !t[r].trim() && (n[r] = { code: "required" });
	let r = t.email.trim();
	return e.email !== "off" && r && !/^[^@\s]+@[^@\s]+$/.test(r) && (n.email = { code: "invalid" }), n;
}
function p({ maxLength: e }, t) {
	let n = [...t].length - e;
	return n > 0 ? { text: {
		code: "too-long",
		over: n
	} } : t.trim() ? {} : { text: { code: "required" } };
}
var m = {
	text: "text",
	"author.name": "name",
	"author.email": "email",
	"author.url": "url"
};
function h(e) {
	return Object.fromEntries(e.flatMap(({ field: e, code: t }) => Object.hasOwn(m, e) ? [[m[e] ?? e, { code: t }]] : []));
}
// src/store/delivery.ts
var g = 6e4, _ = 1e3, v = /* @__PURE__ */ new Set([
	"network",
	"timeout",
	"conflict",
	"rate-limited",
	"unavailable"
]), y = /* @__PURE__ */ new Set([
	"invalid",
	"key-reused",
	"closed",
	"forbidden",
	"not-found",
	"gone",
	"duplicate",
	"too-large",
	"unsupported"
]), b = (e) => v.has(e), x = (e) => y.has(e);
async function S(t, n, r, { retries: i, signal: a, onWait: o }) {
	let { post: s } = t;
	if (!s) throw new e("unsupported", "this backend only reads");
	for (let t = 0;; t++) try {
		return await s(n, r, a);
	} catch (n) {
		if (a.throwIfAborted(), !(n instanceof e) || !b(n.code) || t >= i || !navigator.onLine) throw n;
		let r = n.retryAfter === null ? null : n.retryAfter * 1e3;
		if (r !== null && r > g) throw n;
		let s = r ?? Math.random() * _ * 2 ** t;
		o(Date.now() + s), await w(s, a), o(null);
	}
}
async function C(e, t, n) {
	let r = !1;
	try {
		await navigator.locks.request(`afterword:${e}`, { signal: t }, () => (r = !0, n()));
	} catch (e) {
		if (r || t.aborted) throw e;
		await n();
	}
}
function w(e, t) {
	return new Promise((n, r) => {
		let i = setTimeout(a, e);
		t.addEventListener("abort", a, { once: !0 });
		function a() {
			clearTimeout(i), t.removeEventListener("abort", a), t.aborted ? r(t.reason) : n();
		}
	});
}
// src/store/entries.ts
var T = { state: "sending" };
function E(e, t) {
	let n = o([]), r = (e) => n.value.find((t) => t.id === e);
	function a(t) {
		i(() => {
			n.value = t, e.unsettled.value = t.map(D);
		});
	}
	return {
		all: n,
		find: r,
		put(e) {
			t.write(e);
			let i = n.value.map((t) => t.id === e.id ? e : t);
			r(e.id) || i.push(e), a(i.sort((e, t) => e.at - t.at));
		},
		tell(e, t) {
			n.value = n.value.map((n) => n.id === e ? {
				...n,
				progress: t
			} : n);
		},
		drop: (e) => a(n.value.filter((t) => t.id !== e))
	};
}
function D({ id: e, draft: t, at: n }) {
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
// src/store/freezing.ts
function O(e, { parent: t, text: n }, { name: r, email: i, url: a }, { stamp: o, trap: s }) {
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
			url: location.href.replace(/#.*$/s, ""),
			title: document.title
		}),
		...o === void 0 ? {} : { stamp: o },
		...s ? { trap: s } : {}
	});
}
function k({ parent: e, text: t, author: n }) {
	return JSON.stringify([
		e,
		t,
		n.name,
		n.email,
		n.url
	]);
}
// src/store/settling.ts
function A(e) {
	return {
		...e,
		key: t(),
		sent: e.draft
	};
}
async function j(t, n, r) {
	let { key: i, sent: a, draft: o } = t, s;
	try {
		s = await S(n.backend, a, i, r);
	} catch (i) {
		if (!(i instanceof e && x(i.code)) || a.text === o.text) throw i;
		let s = A(t);
		return r.onRenew(s), j(s, n, r);
	}
	if (n.mine.remember(s, a.text), a.text === o.text) return s.comment;
	try {
		let e = await M(s, o.text, n, r.signal);
		return n.mine.remember({
			...s,
			comment: e
		}, o.text), e;
	} catch (e) {
		throw n.thread.add(s.comment), e;
	}
}
function M({ comment: t, token: n }, r, { backend: i, thread: a }, o) {
	if (!i.edit || n === null || !a.capabilities.value.features.has("edit")) throw new e("duplicate", "the words sent before have arrived");
	return i.edit(t.id, n, r, o);
}
// src/store/unsettled.ts
var N = 6048e5, P = 2592e6;
function F(e, t, r) {
	let i = `outbox:${t}:`;
	function a(t) {
		let { key: a, sent: o, draft: s, at: c, refusal: l, isTaken: u } = Object(e.read(i + t));
		if (!n(t) || !n(a) || typeof c != "number" || !L(s, r) || !L(o, r) || Date.now() - c > P) return null;
		let d = l;
		return {
			id: t,
			key: a,
			sent: o,
			draft: s,
			at: c,
			refusal: x(d) || b(d) || d === "invalid-response" ? d : null,
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
	return Date.now() - e < N && !x(t);
}
function L(e, t) {
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
// src/store/outbox.ts
var R = 1e3;
function z(n, r) {
	let { thread: o, drafts: s, openReplies: c, unsettled: l, mine: u } = n, d = E(o, l), p = new AbortController(), m, g = [a(() => void (m ??= o.capabilities.value.form.stamp)), l.onChange((e) => {
		d.find(e)?.progress.state === "failed" && b(e, !0);
	})];
	addEventListener("online", P);
	function _(e, a) {
		let { form: l, post: u } = o.capabilities.value;
		if (!u || e.text.value === "" && Date.now() - e.sentAt < R) return null;
		let p = O(o.id, e, n.author, {
			stamp: m,
			trap: a
		}), h = f(l, {
			text: p.text,
			...p.author
		});
		if (i(() => {
			e.problems.value = h, e.refusal.value = null;
		}), Object.keys(h).length > 0 || !r.onBeforePost(p)) return null;
		let [g] = w(e), _ = t(), y = g && k(g.sent) === k(p), b = {
			...g ?? {
				id: _,
				key: _,
				sent: p
			},
			draft: y ? g.sent : p,
			at: Date.now() || 0,
			refusal: null,
			isTaken: !1,
			progress: T
		};
		return i(() => {
			d.put(b), D(e), s.clear(e), e.sentAt = Date.now(), e.parent !== null && c.close(e.parent);
		}), v(b.id), b.id;
	}
	async function v(e) {
		d.tell(e, T);
		try {
			await C(e, p.signal, async () => {
				let t = d.find(e);
				if (!t || b(e)) return;
				let i = await j(t, n, {
					retries: r.retries ?? 3,
					signal: p.signal,
					onRenew: d.put,
					onWait: (t) => d.tell(e, t === null ? T : {
						state: "waiting",
						until: t
					})
				});
				y(e, i), l.remove(e), r.onPost(i);
			});
		} catch (t) {
			if (p.signal.aborted) return;
			S(e, t), r.onError(t);
		}
	}
	function y(e, t) {
		r.onArrive(e, t), i(() => {
			d.drop(e), o.add(t);
		});
	}
	function b(e, t = !1) {
		let n = d.find(e), r = l.get(e);
		if (!n || r && !r.isTaken) return !1;
		let i = u.find(n.draft, n.at);
		return i ? y(e, i) : (r || t) && d.drop(e), i !== null || r !== null;
	}
	function S(t, n) {
		let i = d.find(t);
		if (!i) return;
		let { code: a, fields: o } = n instanceof e ? n : {
			code: "invalid-response",
			fields: []
		}, c = {
			state: "failed",
			refusal: a,
			problems: h(o)
		}, l = {
			...x(a) ? A(i) : i,
			refusal: a,
			progress: c
		};
		d.put(l);
		let u = M(i);
		a === "invalid" && s.draft(u).text.value === "" && (N(l).refusal.value = a, r.onReturn(t, u));
	}
	function w({ parent: e }) {
		return l.all().filter(({ isTaken: t, draft: n }) => t && n.parent === e);
	}
	function D(e) {
		for (let { id: t } of w(e)) l.remove(t);
	}
	function M({ draft: { parent: e } }) {
		return e !== null && o.comments.value.get(e)?.state === "published" ? e : null;
	}
	function N(e) {
		let { id: t, draft: n, refusal: r, progress: a } = e, o = M(e), u = s.draft(o), f = u.text.value;
		return s.put(u, f === "" ? n.text : `${n.text}\n\n${f}`), x(r) || o !== n.parent ? l.remove(t) : l.write({
			...e,
			isTaken: !0
		}), i(() => {
			d.drop(t), a.state === "failed" && (u.problems.value = a.problems), o !== null && c.restore(o);
		}), u;
	}
	function P() {
		for (let e of d.all.value) e.progress.state === "failed" && I(e) && v(e.id);
	}
	return {
		entries: d.all,
		send: _,
		take(e) {
			let t = d.find(e);
			t && (N(t), r.onTake(M(t)));
		},
		forget: D,
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
				progress: T
			}), v(e));
		},
		dispose() {
			for (let e of g) e();
			removeEventListener("online", P), p.abort();
		}
	};
}
// src/views/unsettled.tsx
function B({ id: e, writing: t, ui: n }) {
	let { outbox: i } = t, { t: a } = n, o = s(() => i.entries.value.find((t) => t.id === e)).value;
	if (!o) return null;
	let { progress: u } = o;
	return u.state === "sending" ? /* @__PURE__ */ c(H, { words: a("sending") }) : u.state === "waiting" ? /* @__PURE__ */ c(V, {
		until: u.until,
		ui: n
	}) : /* @__PURE__ */ l("div", {
		class: "progress",
		children: [
			/* @__PURE__ */ c("p", {
				part: "error",
				class: "error",
				role: "alert",
				children: a("failed", { message: r(u.refusal, n) })
			}),
			/* @__PURE__ */ c("button", {
				part: "button",
				class: "outlined",
				type: "button",
				onClick: () => {
					i.retry(e), n.thread.show(e, "stay");
				},
				children: a("retry")
			}),
			n.thread.open.value && /* @__PURE__ */ c("button", {
				part: "button",
				class: "outlined",
				type: "button",
				onClick: () => i.take(e),
				children: a("edit")
			})
		]
	});
}
function V({ until: e, ui: t }) {
	let [n, r] = d(Date.now);
	u(() => {
		let e = setInterval(() => r(Date.now()), 1e3);
		return () => clearInterval(e);
	}, []);
	let i = Math.max(0, Math.ceil((e - n) / 1e3) || 0);
	return /* @__PURE__ */ c(H, { words: t.t("tryingAgain", { count: i }) });
}
function H({ words: e }) {
	return /* @__PURE__ */ c("p", {
		class: "progress",
		children: /* @__PURE__ */ c("bdi", { children: e })
	});
}
export { B as Unsettled, p as checkText, z as createOutbox, F as createUnsettled };
