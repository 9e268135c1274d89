import { i as e, o as t } from "./element-Bsh7V6W1.js";
import { i as n, l as r, n as i } from "./wire-Bz44N1HE.js";
import { batch as a, effect as o, signal as s, useComputed as c, useSignal as l } from "@preact/signals";
import { useEffect as u, useRef as d, useState as f } from "preact/hooks";
import { Fragment as p, jsx as m, jsxs as h } from "preact/jsx-runtime";
// src/store/draft-keeping.ts
var g = 300, _ = 2592e6, v = 1e5, y = (e) => `draft:${e}:`;
function b(e, t) {
	let r = /* @__PURE__ */ new Set();
	for (let i of e.keys(y(t))) {
		let a = i.slice(y(t).length).replace(/~2$/, "");
		n(a) && S(e, i) && r.add(a);
	}
	return r;
}
function x(e, t, n) {
	let r = `${y(t)}${n ?? ""}`, i = `${r}~2`, [a, c] = [r, i].flatMap((t) => S(e, t) ?? []).sort((e, t) => t.updated - e.updated), l = s(a?.text ?? ""), u = s(c?.text ?? null), d = a && a.text === S(e, i)?.text ? i : r, f = l.value, p;
	function m() {
		if (clearTimeout(p), l.value === f) return;
		let t = S(e, d)?.text ?? "";
		t !== f && t !== "" && t !== l.value && (u.value = t, d = d === r ? i : r), f = l.value, f === "" ? e.remove(d) : e.write(d, {
			v: 1,
			text: f,
			updated: Date.now()
		});
	}
	let h = o(() => {
		l.value !== f && (clearTimeout(p), p = setTimeout(m, g));
	});
	return {
		text: l,
		other: u,
		flush: m,
		heard(t) {
			if (t !== d) return;
			let n = S(e, d)?.text ?? "";
			l.value === f ? (f = n, l.value = n) : n !== "" && n !== l.value && (u.value = n);
		},
		stop() {
			m(), h();
		}
	};
}
function S(e, t) {
	let n = e.read(t);
	if (typeof n != "object" || !n) return null;
	let { text: r, updated: i } = n;
	return typeof r != "string" || r === "" || typeof i != "number" || r.length > v || Date.now() - i > _ ? null : {
		text: r,
		updated: i
	};
}
// src/store/drafts.ts
function ee(e, t) {
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = () => r.forEach((e) => e.flush()), a = e.onChange((e) => r.forEach((t) => t.heard(e)));
	return addEventListener("pagehide", i), {
		draft(i) {
			let a = n.get(i);
			if (a) return a;
			let o = x(e, t, i), c = {
				parent: i,
				text: o.text,
				other: o.other,
				discarded: s(null),
				status: s("idle"),
				problems: s({}),
				refusal: s(null),
				waitsUntil: s(null),
				sent: null
			};
			return n.set(i, c), r.set(c, o), c;
		},
		discard(e) {
			e.discarded.value = e.text.value, C(e), r.get(e)?.flush();
		},
		swap(e) {
			let t = e.text.value;
			e.text.value = e.other.value ?? t, e.other.value = t || null;
		},
		clear(e) {
			C(e), r.get(e)?.flush();
		},
		stop() {
			removeEventListener("pagehide", i), a(), r.forEach((e) => e.stop());
		}
	};
}
function C(e) {
	e.text.value = "", e.problems.value = {}, e.refusal.value = null, e.sent = null;
}
function w(e, t) {
	let n = {};
	for (let r of [
		"name",
		"email",
		"url"
	]) e[r] === "required" && !t[r].trim() && (n[r] = { code: "required" });
	let r = t.email.trim();
	e.email !== "off" && r && !/^[^@\s]+@[^@\s]+$/.test(r) && (n.email = { code: "invalid" }), t.text.trim() || (n.text = { code: "required" });
	let i = [...t.text].length - e.maxLength;
	return i > 0 && (n.text = {
		code: "too-long",
		over: i
	}), n;
}
// src/store/identity.ts
function T(e, t) {
	let n = `author:${t}`, r = e.read(n), i = (e) => {
		let t = typeof r == "object" && r ? r[e] : "";
		return typeof t == "string" ? t.slice(0, 2e3) : "";
	}, a = {
		name: s(i("name")),
		email: s(i("email")),
		url: s(i("url"))
	}, c = s(r !== null);
	return {
		author: a,
		remembered: c,
		stop: o(() => {
			let { name: t, email: r, url: i } = a, o = {
				v: 1,
				name: t.value,
				email: r.value,
				url: i.value
			};
			c.value ? e.write(n, o) : e.read(n) !== null && e.remove(n);
		})
	};
}
// src/store/mine-keeping.ts
var E = 2592e6;
function D(e, t) {
	let n = `mine:${t}:`, r = (e) => e === null ? null : new Date(e).toISOString();
	function a(t) {
		let { comment: n, token: r, text: a, at: o, editUntil: s } = Object(e.read(t)), c = i(n);
		return !(c !== null && typeof r == "string" && /^[\w-]{1,200}$/.test(r) && typeof a == "string" && typeof o == "number" && typeof s == "number") || Date.now() - o > E ? (e.remove(t), []) : [{
			comment: c,
			token: r,
			text: a,
			at: o,
			editUntil: s
		}];
	}
	return {
		all: () => e.keys(n).flatMap(a),
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
// src/store/mine.ts
var O = 6e5;
function te(e, t, n, i) {
	let o = D(n, i), c = s(new Map(o.all().map((e) => [e.comment.id, e]))), l = s(Date.now()), u = new AbortController(), d = setInterval(() => {
		[...c.value.values()].some(({ editUntil: e }) => e > l.value) && (l.value = Date.now());
	}, 5e3);
	function f(e) {
		o.write(e), c.value = new Map(c.value).set(e.comment.id, e);
	}
	function p(e) {
		o.remove(e), c.value = new Map([...c.value].filter(([t]) => t !== e));
	}
	async function m(e) {
		try {
			return await e(), null;
		} catch (e) {
			return e instanceof r ? e.code : "invalid-response";
		}
	}
	async function h(n) {
		let { id: i } = n.comment;
		try {
			let r = await e.read?.(i, n.token, u.signal);
			if (!r) return "known";
			if (r.comment.state === "refused") return p(i), "refused";
			f({
				...n,
				comment: r.comment,
				text: r.text ?? n.text
			}), t.add(r.comment);
		} catch (e) {
			e instanceof r && /^(not-found|gone|forbidden)$/.test(e.code) ? p(i) : u.signal.aborted || t.add(n.comment);
		}
		return "known";
	}
	return {
		all: c,
		now: l,
		remember({ comment: e, token: t, editableFor: n }, r) {
			if (t === null) return;
			let i = Date.now();
			l.value = i, f({
				comment: e,
				token: t,
				text: r,
				at: i,
				editUntil: i + (n ?? 0)
			});
		},
		edit: (n, r) => m(async () => {
			let i = c.value.get(n);
			if (!i || !e.edit) return;
			let o = await e.edit(n, i.token, r, u.signal);
			a(() => {
				f({
					...i,
					comment: o,
					text: r
				}), t.add(o);
			});
		}),
		remove: (n) => m(async () => {
			let r = c.value.get(n);
			if (!r || !e.remove) return;
			let i = await e.remove(n, r.token, u.signal);
			a(() => {
				p(n), i ? t.add(i) : t.remove(n);
			});
		}),
		async restore() {
			return (await Promise.all([...c.value.values()].map(async (e) => {
				if (e.comment.state === "pending") return h(e);
				let n = Date.now() - e.at;
				return n < O && !t.comments.value.has(e.comment.id) && t.add(e.comment), n >= O && e.editUntil < Date.now() && p(e.comment.id), "known";
			}))).filter((e) => e === "refused").length;
		},
		stop() {
			clearInterval(d), u.abort();
		}
	};
}
function k(e, t) {
	return e !== void 0 && e.editUntil > t && e.comment.state !== "deleted";
}
// src/store/delivery.ts
var A = 6e4, j = 1e3, M = /* @__PURE__ */ new Set([
	"network",
	"timeout",
	"conflict",
	"rate-limited",
	"unavailable"
]);
function N(e) {
	return e instanceof r && M.has(e.code);
}
async function P(e, t, n, { retries: i, signal: a, onWait: o }) {
	let { post: s } = e;
	if (!s) throw new r("unsupported", "this backend only reads");
	for (let e = 0;; e++) try {
		return await F(n, () => s(t, n, a));
	} catch (t) {
		if (a.throwIfAborted(), !N(t) || e >= i || !navigator.onLine) throw t;
		let n = t.retryAfter === null ? null : t.retryAfter * 1e3;
		if (n !== null && n > A) throw t;
		let r = n ?? Math.random() * j * 2 ** e;
		o(Date.now() + r), await I(r, a), o(null);
	}
}
async function F(e, t) {
	let n = navigator.locks;
	if (!n) return t();
	let i = await n.request(`afterword:${e}`, { ifAvailable: !0 }, async (e) => e ? t() : null);
	if (i === null) throw new r("conflict", "another tab is sending this");
	return i;
}
function I(e, t) {
	return new Promise((n, r) => {
		let i = setTimeout(a, e);
		t.addEventListener("abort", a, { once: !0 });
		function a() {
			clearTimeout(i), t.removeEventListener("abort", a), t.aborted ? r(t.reason) : n();
		}
	});
}
// src/store/freezing.ts
function L(e, { parent: t, text: n }, { name: r, email: i, url: a }, o) {
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
		...o === void 0 ? {} : { stamp: o }
	});
}
function R({ parent: e, text: t, author: n }) {
	return JSON.stringify([
		e,
		t,
		n.name,
		n.email,
		n.url
	]);
}
function z() {
	if (typeof crypto.randomUUID == "function") return crypto.randomUUID();
	let e = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
}
// src/store/outbox.ts
var B = {
	text: "text",
	"author.name": "name",
	"author.email": "email",
	"author.url": "url"
};
function V(e, t) {
	let { backend: n, thread: i, drafts: o, author: s, openReplies: c, unsettled: l, mine: u } = e, d = new AbortController(), f = () => void v();
	addEventListener("online", f);
	async function p(e) {
		let { form: n, post: r } = i.capabilities.value;
		if (e.status.value === "sending" || !r) return null;
		let o = L(i.id, e, s, n.stamp), c = w(n, {
			text: o.text,
			...o.author
		});
		if (a(() => {
			e.problems.value = c, e.refusal.value = null;
		}), Object.keys(c).length > 0 || !t.onBeforePost(o)) return null;
		let l = R(o), u = e.sent ?? _(e.parent);
		if (u?.revision === l) return m(e, u);
		if (u) {
			let t = await m(e, u, o);
			if (t || e.sent) return t;
		}
		return m(e, {
			key: z(),
			revision: l,
			draft: o
		});
	}
	async function m(e, r, s) {
		let { key: f, draft: p } = r;
		e.sent = r, e.status.value = "sending", l.add(f, p);
		try {
			let r = await P(n, p, f, {
				retries: t.retries ?? 3,
				signal: d.signal,
				onWait: (t) => e.waitsUntil.value = t
			});
			l.remove(f), e.sent = null, i.add(r.comment), u.remember(r, p.text);
			let m = s && s.text !== p.text, g = m ? await h(r, s) : r.comment;
			return m && u.remember({
				...r,
				comment: g
			}, s.text), a(() => {
				e.status.value = "idle", e.text.value === (s ?? p).text && (o.clear(e), p.parent !== null && c.close(p.parent)), i.add(g);
			}), t.onPost(g), g;
		} catch (n) {
			return d.signal.aborted || (g(e, n), t.onError(n)), null;
		}
	}
	async function h({ comment: e, token: t }, { text: a }) {
		if (!n.edit || t === null || !i.capabilities.value.features.has("edit")) throw new r("duplicate", "the words sent before have arrived");
		return n.edit(e.id, t, a, d.signal);
	}
	function g(e, t) {
		let { code: n, fields: i } = t instanceof r ? t : {
			code: "invalid-response",
			fields: []
		}, o = !N(t) && n !== "invalid-response";
		o && e.sent && l.remove(e.sent.key), a(() => {
			e.status.value = "idle", e.waitsUntil.value = null, e.refusal.value = n, e.problems.value = Object.fromEntries(i.flatMap(H)), o && (e.sent = null);
		});
	}
	function _(e) {
		let t = l.all().find(({ draft: t }) => t.parent === e);
		return t ? {
			key: t.key,
			draft: t.draft,
			revision: R(t.draft)
		} : null;
	}
	async function v() {
		let e = l.all().filter(({ fresh: e }) => e);
		return (await Promise.all(e.map(async ({ key: e, draft: t }) => {
			let n = o.draft(t.parent);
			return n.status.value === "sending" ? null : (n.text.value || (n.text.value = t.text), m(n, {
				key: e,
				draft: t,
				revision: R(t)
			}));
		}))).filter((e) => e !== null);
	}
	return {
		send: p,
		resume: v,
		dispose() {
			removeEventListener("online", f), d.abort();
		}
	};
}
function H({ field: e, code: t }) {
	let n = Object.hasOwn(B, e) ? B[e] : void 0;
	return n ? [[n, { code: t }]] : [];
}
// src/store/unsettled.ts
var U = 6048e5;
function W(e, t, r) {
	let i = `outbox:${t}:`;
	return {
		add: (t, n) => e.write(i + t, {
			v: 1,
			draft: n,
			sent: Date.now()
		}),
		remove: (t) => e.remove(i + t),
		all() {
			return e.keys(i).flatMap((t) => {
				let a = e.read(t), { draft: o, sent: s } = Object(a), c = t.slice(i.length);
				return !ne(o, r) || typeof s != "number" || !n(c) ? [] : [{
					key: c,
					draft: o,
					fresh: Date.now() - s < U
				}];
			});
		}
	};
}
function ne(e, t) {
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
// src/views/sending-problems.ts
function G(t, n) {
	return n.t("notSent", { message: e(t, n) });
}
function K(e, t, n) {
	return n.t("error", { message: q(e, t, n) });
}
function q(e, { code: t, over: n }, r) {
	return t === "required" ? r.t(e === "text" ? "missingText" : "missing") : t === "too-long" ? n ? r.t("tooLong", { count: n }) : r.t("tooLongField") : e === "email" ? r.t("invalidEmail") : r.t(e === "url" ? "invalidUrl" : "invalidField");
}
// src/views/field.tsx
var J = {
	name: {
		type: "text",
		autocomplete: "name"
	},
	email: {
		type: "email",
		autocomplete: "email"
	},
	url: {
		type: "url",
		autocomplete: "url"
	}
};
function Y({ name: e, id: t, label: n, hints: r, value: i, problem: a, required: o, ui: s }) {
	let c = {
		id: t,
		name: e,
		value: i,
		onInput: (e) => {
			i.value = e.currentTarget.value;
		},
		dir: "auto",
		"aria-required": o,
		"aria-invalid": a !== void 0,
		"aria-describedby": `${t}-hint ${t}-error`
	};
	return /* @__PURE__ */ h("div", {
		class: `field field-${e}`,
		children: [
			/* @__PURE__ */ h("label", {
				part: "label",
				class: "label",
				for: t,
				children: [
					n,
					" ",
					r.length > 0 && /* @__PURE__ */ m("span", {
						part: "hint",
						class: "hint",
						id: `${t}-hint`,
						children: r.join(", ")
					})
				]
			}),
			/* @__PURE__ */ m("div", {
				part: "field",
				class: "box",
				children: e === "text" ? /* @__PURE__ */ m("textarea", {
					...c,
					part: "input",
					class: "input",
					rows: 4,
					spellcheck: !0,
					enterkeyhint: "enter"
				}) : /* @__PURE__ */ m("input", {
					...c,
					...J[e],
					part: "input",
					class: "input"
				})
			}),
			/* @__PURE__ */ m("p", {
				part: "error",
				class: "error",
				id: `${t}-error`,
				hidden: a === void 0,
				children: a && K(e, a, s)
			})
		]
	});
}
// src/views/author-fields.tsx
var X = [
	{
		name: "name",
		label: "fieldName"
	},
	{
		name: "email",
		label: "fieldEmail"
	},
	{
		name: "url",
		label: "fieldUrl"
	}
];
function Z({ draft: e, id: t, writing: n, ui: r }) {
	let { identity: i } = n, { t: a } = r, o = r.thread.capabilities.value.form, s = X.filter(({ name: e }) => o[e] !== "off"), c = e.problems.value, u = l(!i.remembered.value), d = i.author.name.value.trim();
	if (s.length === 0) return null;
	let f = s.every(({ name: e }) => o[e] !== "required" || i.author[e].value);
	return !u.value && d && f && !s.some(({ name: e }) => c[e]) ? /* @__PURE__ */ h("p", {
		class: "who as",
		children: [/* @__PURE__ */ h("span", { children: [
			a("commentingAs"),
			" ",
			/* @__PURE__ */ m("bdi", { children: d })
		] }), /* @__PURE__ */ m("button", {
			part: "button",
			class: "quiet",
			type: "button",
			onClick: () => u.value = !0,
			children: a("change")
		})]
	}) : /* @__PURE__ */ h("div", {
		class: "who",
		children: [s.map(({ name: e, label: n }) => /* @__PURE__ */ m(Y, {
			name: e,
			id: t(e),
			label: a(n),
			hints: re(e, o[e], r),
			value: i.author[e],
			problem: c[e],
			required: o[e] === "required",
			ui: r
		}, e)), /* @__PURE__ */ h("label", {
			class: "remember",
			children: [
				/* @__PURE__ */ m("input", {
					type: "checkbox",
					checked: i.remembered,
					onChange: (e) => {
						u.value = !0, i.remembered.value = e.currentTarget.checked;
					}
				}),
				" ",
				a("remember")
			]
		})]
	});
}
function re(e, t, n) {
	let r = e === "email" ? [n.t("emailHint")] : [];
	return [n.t(t === "required" ? "required" : "optional"), ...r];
}
// src/views/draft-notes.tsx
function ie({ draft: e, writing: t, ui: n }) {
	let { t: r } = n, i = c(() => e.text.value !== "");
	return /* @__PURE__ */ h(p, { children: [
		i.value && t.storage.blocked.value && /* @__PURE__ */ m("p", {
			part: "hint",
			class: "note",
			children: r("draftNotKept")
		}),
		e.waitsUntil.value !== null && /* @__PURE__ */ m(ae, {
			until: e.waitsUntil.value,
			ui: n
		}),
		e.other.value !== null && /* @__PURE__ */ h("p", {
			part: "hint",
			class: "note",
			children: [
				r("otherDraft"),
				" ",
				/* @__PURE__ */ m("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => t.drafts.swap(e),
					children: r("useOther")
				})
			]
		}),
		!i.value && e.discarded.value !== null && /* @__PURE__ */ h("p", {
			part: "hint",
			class: "note",
			children: [
				r("discarded"),
				" ",
				/* @__PURE__ */ m("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => {
						e.text.value = e.discarded.value ?? "", e.discarded.value = null;
					},
					children: r("undo")
				})
			]
		})
	] });
}
function ae({ until: e, ui: t }) {
	let [n, r] = f(Date.now);
	u(() => {
		let e = setInterval(() => r(Date.now()), 1e3);
		return () => clearInterval(e);
	}, []);
	let i = Math.max(0, Math.ceil((e - n) / 1e3));
	return /* @__PURE__ */ m("p", {
		part: "hint",
		class: "note",
		children: t.t("tryingAgain", { count: i })
	});
}
function oe({ draft: e, writing: t, ui: n }) {
	return c(() => e.text.value !== "").value ? /* @__PURE__ */ m("button", {
		part: "button",
		class: "quiet",
		type: "button",
		onClick: () => {
			t.drafts.discard(e), n.announce(n.t("discarded"));
		},
		children: n.t("discard")
	}) : null;
}
// src/views/posted.ts
function Q({ number: e, state: t }, n) {
	return e === null || t === "pending" ? n("postedHeld") : n("posted", { number: e });
}
// src/views/composer.tsx
function $({ parent: e, onCancel: t, ui: n, writing: r }) {
	let { t: i, thread: a } = n, { drafts: o, outbox: s } = r, c = d(null), l = o.draft(e?.id ?? null), f = l.problems.value, p = l.refusal.value, g = l.status.value === "sending", _ = (t) => `${e ? `reply-${e.id}` : "composer"}-${t}`;
	u(() => {
		let t = e && n.openReplies.takeWords(e.id);
		t !== void 0 && (l.text.value || (l.text.value = t), c.current?.querySelector("textarea")?.focus());
	}, [e?.id]);
	let v = async () => {
		let e = await s.send(l);
		e ? (a.show(e.id, "posted"), n.announce(Q(e, i))) : requestAnimationFrame(() => se(c.current)?.focus());
	}, y = (e) => {
		e.isComposing || (e.key === "Enter" && (e.ctrlKey || e.metaKey) ? (e.preventDefault(), v()) : e.key === "Escape" && t && (e.stopPropagation(), t()));
	}, b = `h${Math.min(6, n.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ h("form", {
		part: "composer",
		class: e ? "composer in-place" : "composer",
		"aria-labelledby": _("title"),
		noValidate: !0,
		ref: c,
		onKeyDown: y,
		onSubmit: (e) => {
			e.preventDefault(), v();
		},
		children: [/* @__PURE__ */ m(b, {
			class: "title",
			id: _("title"),
			children: e ? /* @__PURE__ */ m("bdi", { children: i("replying", {
				number: e.number,
				name: e.name
			}) }) : i("write")
		}), /* @__PURE__ */ h("div", {
			class: "card",
			children: [
				/* @__PURE__ */ m(Y, {
					name: "text",
					id: _("text"),
					label: i("fieldText"),
					hints: [],
					value: l.text,
					problem: f.text,
					required: !0,
					ui: n
				}),
				/* @__PURE__ */ m(ie, {
					draft: l,
					writing: r,
					ui: n
				}),
				/* @__PURE__ */ m(Z, {
					draft: l,
					id: _,
					writing: r,
					ui: n
				}),
				/* @__PURE__ */ h("div", {
					class: "bar",
					children: [
						p !== null && /* @__PURE__ */ m("p", {
							part: "error",
							class: "error",
							role: "alert",
							tabIndex: -1,
							children: G(p, n)
						}),
						/* @__PURE__ */ m(oe, {
							draft: l,
							writing: r,
							ui: n
						}),
						t && /* @__PURE__ */ m("button", {
							part: "button",
							class: "quiet",
							type: "button",
							onClick: t,
							children: i("cancel")
						}),
						/* @__PURE__ */ m("button", {
							part: "button",
							class: "send",
							type: "submit",
							"aria-disabled": g,
							children: i(g ? "posting" : e ? "postReply" : "post")
						})
					]
				})
			]
		})]
	});
}
function se(e) {
	return e?.querySelector("[aria-invalid=\"true\"], [role=\"alert\"]") ?? null;
}
// src/views/own.tsx
function ce({ comment: e, writing: t, ui: n }) {
	let { mine: r } = t, { t: i } = n, { features: a } = n.thread.capabilities.value, o = l("nothing"), s = d(null), c = r.all.value.get(e.id);
	if (!k(c, r.now.value) || !a.has("edit") && !a.has("delete")) return null;
	let u = Math.ceil((c.editUntil - r.now.value) / 6e4), f = () => {
		o.value = "nothing", requestAnimationFrame(() => s.current?.focus());
	};
	return o.value === "editing" ? /* @__PURE__ */ m(le, {
		comment: e,
		text: c.text,
		writing: t,
		ui: n,
		onEnd: f
	}) : o.value === "asking" ? /* @__PURE__ */ m(ue, {
		comment: e,
		writing: t,
		ui: n,
		onEnd: f
	}) : /* @__PURE__ */ h("p", {
		class: "own",
		children: [
			/* @__PURE__ */ m("span", {
				part: "hint",
				children: i("editableFor", { count: u })
			}),
			a.has("edit") && /* @__PURE__ */ m("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: s,
				onClick: () => o.value = "editing",
				children: i("edit")
			}),
			a.has("delete") && /* @__PURE__ */ m("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: () => o.value = "asking",
				children: i("delete")
			})
		]
	});
}
function le({ comment: e, text: t, writing: n, ui: r, onEnd: i }) {
	let { t: a } = r, o = l(t), s = l("idle"), c = d(null), f = `edit-${e.id}`;
	u(() => c.current?.focus(), []);
	let p = async () => {
		if (s.value === "sending" || !o.value.trim()) return;
		s.value = "sending";
		let t = await n.mine.edit(e.id, o.value);
		s.value = t ?? "idle", t || (r.announce(a("saved")), i());
	};
	return /* @__PURE__ */ h("form", {
		part: "composer",
		class: "card editing",
		"aria-labelledby": `${f}-label`,
		noValidate: !0,
		onSubmit: (e) => {
			e.preventDefault(), p();
		},
		onKeyDown: (e) => {
			e.isComposing || (e.key === "Escape" ? i() : e.key === "Enter" && (e.ctrlKey || e.metaKey) && p());
		},
		children: [/* @__PURE__ */ h("div", {
			class: "field field-text",
			children: [/* @__PURE__ */ m("label", {
				part: "label",
				class: "label",
				id: `${f}-label`,
				for: f,
				children: a("editing")
			}), /* @__PURE__ */ m("textarea", {
				part: "input",
				class: "input",
				id: f,
				dir: "auto",
				ref: c,
				value: o,
				onInput: (e) => o.value = e.currentTarget.value
			})]
		}), /* @__PURE__ */ h("div", {
			class: "bar",
			children: [
				s.value !== "idle" && s.value !== "sending" && /* @__PURE__ */ m("p", {
					part: "error",
					class: "error",
					role: "alert",
					children: G(s.value, r)
				}),
				/* @__PURE__ */ m("button", {
					part: "button",
					class: "quiet",
					type: "button",
					onClick: i,
					children: a("cancel")
				}),
				/* @__PURE__ */ m("button", {
					part: "button",
					class: "send",
					type: "submit",
					"aria-disabled": s.value === "sending",
					children: a(s.value === "sending" ? "saving" : "save")
				})
			]
		})]
	});
}
function ue({ comment: e, writing: t, ui: n, onEnd: r }) {
	let { t: i } = n, a = l(null), o = d(null);
	u(() => o.current?.focus(), []);
	let s = async (r) => {
		let o = r.currentTarget.getRootNode();
		a.value = await t.mine.remove(e.id), a.value || (n.announce(i("deletedNow")), requestAnimationFrame(() => {
			(o.getElementById(`comment-${e.id}`) ?? o.getElementById("heading"))?.focus();
		}));
	};
	return /* @__PURE__ */ h("p", {
		class: "own",
		role: "group",
		"aria-label": i("deleteQuestion"),
		children: [
			/* @__PURE__ */ m("span", { children: a.value ? G(a.value, n) : i("deleteQuestion") }),
			/* @__PURE__ */ m("button", {
				part: "button",
				class: "quiet danger",
				type: "button",
				onClick: (e) => void s(e),
				children: i("deleteYes")
			}),
			/* @__PURE__ */ m("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: o,
				onClick: r,
				children: i("deleteNo")
			})
		]
	});
}
// src/writing.ts
function de(e) {
	let { backend: n, thread: r, openReplies: i, storage: a, endpoint: o } = e, c = t(o), l = `${c} ${r.id}`, u = ee(a, l), d = T(a, c), f = te(n, r, a, l), p = W(a, l, r.id), m = V({
		backend: n,
		thread: r,
		drafts: u,
		author: d.author,
		openReplies: i,
		unsettled: p,
		mine: f
	}, e), h = s(null), g = async () => {
		await f.restore() > 0 && (h.value = "refused");
		for (let t of await m.resume()) e.announce(Q(t, e.t));
	};
	for (let e of b(a, l)) i.restore(e);
	return g(), {
		Composer: $,
		Own: ce,
		mine: f,
		drafts: u,
		identity: d,
		outbox: m,
		storage: a,
		notice: h,
		stop() {
			u.stop(), d.stop(), m.dispose(), f.stop();
		}
	};
}
export { de as createWriting };
