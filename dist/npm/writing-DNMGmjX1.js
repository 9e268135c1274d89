import { _ as e, f as t, i as n, m as r } from "./element-CAzpZ75X.js";
import { r as i } from "./number-BfyqyuLI.js";
import { t as a } from "./random-key-BI25bJA9.js";
import { t as o } from "./adopt-DWDKJpH-.js";
import { batch as s, effect as c, signal as l, useComputed as u, useSignal as d } from "@preact/signals";
import { useEffect as f, useRef as p, useState as m } from "preact/hooks";
import { Fragment as h, jsx as g, jsxs as _ } from "preact/jsx-runtime";
// src/store/draft-keeping.ts
var v = 300, y = 2592e6, b = 1e5, x = (e) => `draft:${e}:`;
function ee(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let i of e.keys(x(t))) {
		let a = i.slice(x(t).length).replace(/~2$/, "");
		r(a) && C(e, i) && n.add(a);
	}
	return n;
}
function S(e, t, n) {
	let r = `${x(t)}${n ?? ""}`, i = `${r}~2`, [a, o] = [r, i].flatMap((t) => C(e, t) ?? []).sort((e, t) => t.updated - e.updated), s = l(a?.text ?? ""), u = l(o?.text ?? null), d = a && a.text === C(e, i)?.text ? i : r, f = s.value, p;
	function m() {
		if (clearTimeout(p), s.value === f) return;
		let t = C(e, d)?.text ?? "";
		t !== f && t !== "" && t !== s.value && (u.value = t, d = d === r ? i : r), f = s.value, f === "" ? e.remove(d) : e.write(d, {
			v: 1,
			text: f,
			updated: Date.now()
		});
	}
	let h = c(() => {
		s.value !== f && (clearTimeout(p), p = setTimeout(m, v));
	});
	return {
		text: s,
		other: u,
		flush: m,
		heard(t) {
			if (t !== d) return;
			let n = C(e, d)?.text ?? "";
			s.value === f ? (f = n, s.value = n) : n !== "" && n !== s.value && (u.value = n);
		},
		stop() {
			m(), h();
		}
	};
}
function C(e, t) {
	let n = e.read(t);
	if (typeof n != "object" || !n) return null;
	let { text: r, updated: i } = n;
	return typeof r != "string" || r === "" || typeof i != "number" || r.length > b || Date.now() - i > y ? null : {
		text: r,
		updated: i
	};
}
// src/store/drafts.ts
function w(e, t) {
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = () => r.forEach((e) => e.flush()), a = e.onChange((e) => r.forEach((t) => t.heard(e)));
	return addEventListener("pagehide", i), {
		draft(i) {
			let a = n.get(i);
			if (a) return a;
			let o = S(e, t, i), s = {
				parent: i,
				text: o.text,
				other: o.other,
				discarded: l(null),
				status: l("idle"),
				problems: l({}),
				refusal: l(null),
				waitsUntil: l(null),
				sent: null
			};
			return n.set(i, s), r.set(s, o), s;
		},
		discard(e) {
			e.discarded.value = e.text.value, T(e), r.get(e)?.flush();
		},
		swap(e) {
			let t = e.text.value;
			e.text.value = e.other.value ?? t, e.other.value = t || null;
		},
		clear(e) {
			T(e), r.get(e)?.flush();
		},
		stop() {
			removeEventListener("pagehide", i), a(), r.forEach((e) => e.stop());
		}
	};
}
function T(e) {
	e.text.value = "", e.problems.value = {}, e.refusal.value = null, e.sent = null;
}
function E(e, t) {
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
function D(e, t) {
	let n = `author:${t}`, r = e.read(n), i = (e) => {
		let t = typeof r == "object" && r ? r[e] : "";
		return typeof t == "string" ? t.slice(0, 2e3) : "";
	}, a = {
		name: l(i("name")),
		email: l(i("email")),
		url: l(i("url"))
	}, o = l(r !== null);
	return {
		author: a,
		remembered: o,
		stop: c(() => {
			let { name: t, email: r, url: i } = a, s = {
				v: 1,
				name: t.value,
				email: r.value,
				url: i.value
			};
			o.value ? e.write(n, s) : e.read(n) !== null && e.remove(n);
		})
	};
}
// src/store/mine-keeping.ts
var O = 2592e6;
function te(e, n) {
	let r = `mine:${n}:`, i = (e) => e === null ? null : new Date(e).toISOString();
	function a(n) {
		let { comment: r, token: i, text: a, at: o, editUntil: s } = Object(e.read(n)), c = t(r);
		return !(c !== null && typeof i == "string" && /^[\w-]{1,200}$/.test(i) && typeof a == "string" && typeof o == "number" && typeof s == "number") || Date.now() - o > O ? (e.remove(n), []) : [{
			comment: c,
			token: i,
			text: a,
			at: o,
			editUntil: s
		}];
	}
	return {
		all: () => e.keys(r).flatMap(a),
		write({ comment: t, ...n }) {
			let { created: a, edited: o } = t, s = {
				...t,
				created: i(a),
				edited: i(o)
			};
			e.write(r + t.id, {
				v: 1,
				comment: s,
				...n
			});
		},
		remove: (t) => e.remove(r + t)
	};
}
// src/store/mine.ts
var k = 6e5;
function ne(e, t, n, r) {
	let a = te(n, r), o = l(new Map(a.all().map((e) => [e.comment.id, e]))), c = l(Date.now()), u = new AbortController(), d = setInterval(() => {
		[...o.value.values()].some(({ editUntil: e }) => e > c.value) && (c.value = Date.now());
	}, 5e3);
	function f(e) {
		a.write(e), o.value = new Map(o.value).set(e.comment.id, e);
	}
	function p(e) {
		a.remove(e), o.value = new Map([...o.value].filter(([t]) => t !== e));
	}
	async function m(e) {
		try {
			return await e(), null;
		} catch (e) {
			return e instanceof i ? e.code : "invalid-response";
		}
	}
	async function h(n) {
		let { id: r } = n.comment;
		try {
			let i = await e.read?.(r, n.token, u.signal);
			if (!i) return "known";
			if (i.comment.state === "refused") return p(r), "refused";
			f({
				...n,
				comment: i.comment,
				text: i.text ?? n.text
			}), t.add(i.comment);
		} catch (e) {
			e instanceof i && /^(not-found|gone|forbidden)$/.test(e.code) ? p(r) : u.signal.aborted || t.add(n.comment);
		}
		return "known";
	}
	return {
		all: o,
		now: c,
		remember({ comment: e, token: t, editableFor: n }, r) {
			if (t === null) return;
			let i = Date.now();
			c.value = i, f({
				comment: e,
				token: t,
				text: r,
				at: i,
				editUntil: i + (n ?? 0)
			});
		},
		edit: (n, r) => m(async () => {
			let i = o.value.get(n);
			if (!i || !e.edit) return;
			let a = await e.edit(n, i.token, r, u.signal);
			s(() => {
				f({
					...i,
					comment: a,
					text: r
				}), t.add(a);
			});
		}),
		remove: (n) => m(async () => {
			let r = o.value.get(n);
			if (!r || !e.remove) return;
			let i = await e.remove(n, r.token, u.signal);
			s(() => {
				p(n), i ? t.add(i) : t.remove(n);
			});
		}),
		async restore() {
			return (await Promise.all([...o.value.values()].map(async (e) => {
				if (e.comment.state === "pending") return h(e);
				let n = Date.now() - e.at;
				return n < k && !t.comments.value.has(e.comment.id) && t.add(e.comment), n >= k && e.editUntil < Date.now() && p(e.comment.id), "known";
			}))).filter((e) => e === "refused").length;
		},
		stop() {
			clearInterval(d), u.abort();
		}
	};
}
function A(e, t) {
	return e !== void 0 && e.editUntil > t && e.comment.state !== "deleted";
}
// src/store/delivery.ts
var j = 6e4, M = 1e3, N = /* @__PURE__ */ new Set([
	"network",
	"timeout",
	"conflict",
	"rate-limited",
	"unavailable"
]);
function P(e) {
	return e instanceof i && N.has(e.code);
}
async function F(e, t, n, { retries: r, signal: a, onWait: o }) {
	let { post: s } = e;
	if (!s) throw new i("unsupported", "this backend only reads");
	for (let e = 0;; e++) try {
		return await I(n, () => s(t, n, a));
	} catch (t) {
		if (a.throwIfAborted(), !P(t) || e >= r || !navigator.onLine) throw t;
		let n = t.retryAfter === null ? null : t.retryAfter * 1e3;
		if (n !== null && n > j) throw t;
		let i = n ?? Math.random() * M * 2 ** e;
		o(Date.now() + i), await L(i, a), o(null);
	}
}
async function I(e, t) {
	let n = navigator.locks;
	if (!n) return t();
	let r = await n.request(`afterword:${e}`, { ifAvailable: !0 }, async (e) => e ? t() : null);
	if (r === null) throw new i("conflict", "another tab is sending this");
	return r;
}
function L(e, t) {
	return new Promise((n, r) => {
		let i = setTimeout(a, e);
		t.addEventListener("abort", a, { once: !0 });
		function a() {
			clearTimeout(i), t.removeEventListener("abort", a), t.aborted ? r(t.reason) : n();
		}
	});
}
// src/store/freezing.ts
function R(e, { parent: t, text: n }, { name: r, email: i, url: a }, o) {
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
function z({ parent: e, text: t, author: n }) {
	return JSON.stringify([
		e,
		t,
		n.name,
		n.email,
		n.url
	]);
}
// src/store/outbox.ts
var B = {
	text: "text",
	"author.name": "name",
	"author.email": "email",
	"author.url": "url"
};
function V(e, t) {
	let { backend: n, thread: r, drafts: o, author: c, openReplies: l, unsettled: u, mine: d } = e, f = new AbortController(), p = () => void y();
	addEventListener("online", p);
	async function m(e) {
		let { form: n, post: i } = r.capabilities.value;
		if (e.status.value === "sending" || !i) return null;
		let o = R(r.id, e, c, n.stamp), l = E(n, {
			text: o.text,
			...o.author
		});
		if (s(() => {
			e.problems.value = l, e.refusal.value = null;
		}), Object.keys(l).length > 0 || !t.onBeforePost(o)) return null;
		let u = z(o), d = e.sent ?? v(e.parent);
		if (d?.revision === u) return h(e, d);
		if (d) {
			let t = await h(e, d, o);
			if (t || e.sent) return t;
		}
		return h(e, {
			key: a(),
			revision: u,
			draft: o
		});
	}
	async function h(e, i, a) {
		let { key: c, draft: p } = i;
		e.sent = i, e.status.value = "sending", u.add(c, p);
		try {
			let i = await F(n, p, c, {
				retries: t.retries ?? 3,
				signal: f.signal,
				onWait: (t) => e.waitsUntil.value = t
			});
			u.remove(c), e.sent = null, r.add(i.comment), d.remember(i, p.text);
			let m = a && a.text !== p.text, h = m ? await g(i, a) : i.comment;
			return m && d.remember({
				...i,
				comment: h
			}, a.text), s(() => {
				e.status.value = "idle", e.text.value === (a ?? p).text && (o.clear(e), p.parent !== null && l.close(p.parent)), r.add(h);
			}), t.onPost(h), h;
		} catch (n) {
			return f.signal.aborted || (_(e, n), t.onError(n)), null;
		}
	}
	async function g({ comment: e, token: t }, { text: a }) {
		if (!n.edit || t === null || !r.capabilities.value.features.has("edit")) throw new i("duplicate", "the words sent before have arrived");
		return n.edit(e.id, t, a, f.signal);
	}
	function _(e, t) {
		let { code: n, fields: r } = t instanceof i ? t : {
			code: "invalid-response",
			fields: []
		}, a = !P(t) && n !== "invalid-response";
		a && e.sent && u.remove(e.sent.key), s(() => {
			e.status.value = "idle", e.waitsUntil.value = null, e.refusal.value = n, e.problems.value = Object.fromEntries(r.flatMap(H)), a && (e.sent = null);
		});
	}
	function v(e) {
		let t = u.all().find(({ draft: t }) => t.parent === e);
		return t ? {
			key: t.key,
			draft: t.draft,
			revision: z(t.draft)
		} : null;
	}
	async function y() {
		let e = u.all().filter(({ fresh: e }) => e);
		return (await Promise.all(e.map(async ({ key: e, draft: t }) => {
			let n = o.draft(t.parent);
			return n.status.value === "sending" ? null : (n.text.value || (n.text.value = t.text), h(n, {
				key: e,
				draft: t,
				revision: z(t)
			}));
		}))).filter((e) => e !== null);
	}
	return {
		send: m,
		resume: y,
		dispose() {
			removeEventListener("online", p), f.abort();
		}
	};
}
function H({ field: e, code: t }) {
	let n = Object.hasOwn(B, e) ? B[e] : void 0;
	return n ? [[n, { code: t }]] : [];
}
// src/store/unsettled.ts
var U = 6048e5;
function W(e, t, n) {
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
				return !G(o, n) || typeof s != "number" || !r(c) ? [] : [{
					key: c,
					draft: o,
					fresh: Date.now() - s < U
				}];
			});
		}
	};
}
function G(e, t) {
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
// src/styles/writing.css?inline
var re = ".card:focus-within{border-color:var(--_accent);box-shadow:0 0 0 3px color-mix(in srgb, var(--_accent) 18%, transparent)}.field{flex-direction:column;gap:.25em;min-inline-size:0;display:flex}.label{font:.82em/1.35 var(--_sans);color:var(--_muted)}.hint:before{content:\"· \"}.input{border:1px solid var(--_border);border-radius:calc(.65 * var(--_radius));background:color-mix(in srgb, Canvas 55%, transparent);inline-size:100%;min-inline-size:0;padding:.5em .6em;display:block}.field:not(.field-text) .input{font:.92em/1.35 var(--_sans)}.input[aria-invalid=true]{border-color:var(--_danger)}.field-text{gap:0}.field-text .label{padding:.8em calc(var(--_space) / .82) 0}.field-text .input{min-block-size:7em;max-block-size:60vh;padding:.35em var(--_space) .6em;border-radius:var(--_radius);line-height:inherit;resize:vertical;field-sizing:content;background:0 0;border:0;outline:none}.field-text .error{padding:0 var(--_space) .6em}.who{padding:.75em var(--_space) .2em;border-block-start:1px solid var(--_border);grid-template-columns:repeat(auto-fit,minmax(min(100%,11em),1fr));gap:.25em .8em;display:grid}.who>.field{grid-template-rows:subgrid;grid-row:span 3;display:grid}.who>.field .label{align-self:end}.who:empty{padding:0}.bar{padding:.75em var(--_space) .85em;flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:.6em 1.1em;display:flex}.bar .error{flex:1 0 100%}.tools{flex:15em;justify-content:space-between;align-items:center;gap:.6em;min-block-size:2em;display:flex}.tools[hidden]{display:none}.send{border-radius:calc(.8 * var(--_radius));background:var(--_accent);color:light-dark(#fff,#16171a);font:600 .88em/1.2 var(--_sans);border:1px solid #0000;padding:.7em 1.15em}.send:hover,.outlined:hover{filter:brightness(1.08)}.send[aria-disabled=true]{opacity:.65;cursor:progress}.who.as{padding-inline:calc(var(--_space) / .85);font:.85em/1.4 var(--_sans);align-items:baseline;gap:.6em;padding-block-end:0;display:flex}.who.as bdi{font-weight:600}.who.as .quiet{font-size:1em;text-decoration:underline}.remember{min-block-size:24px;color:var(--_muted);font:.82em/1.4 var(--_sans);grid-column:1/-1;align-items:center;gap:.5em;display:flex}.remember input{block-size:1.15em;inline-size:1.15em;accent-color:var(--_accent)}.note{padding:.2em calc(var(--_space) / .82) .5em;color:var(--_muted);font:.82em/1.4 var(--_sans)}.link{color:var(--_accent);font:inherit;background:0 0;border:0;padding:.25em 0;text-decoration:underline}.own{font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.2em 1.1em;display:flex}.own span{color:var(--_muted)}.own .quiet{font-size:1em}.own .quiet:not(.danger){text-decoration:underline}.danger{color:var(--_danger);font-weight:600}.editing{margin-block:.4em}.main:has(>.editing)>:is(.body,.actions){display:none}";
// src/views/sending-problems.ts
function K(e, t) {
	return t.t("notSent", { message: n(e, t) });
}
function q(e, t, n) {
	return n.t("error", { message: J(e, t, n) });
}
function J(e, { code: t, over: n }, r) {
	return t === "required" ? r.t(e === "text" ? "missingText" : "missing") : t === "too-long" ? n ? r.t("tooLong", { count: n }) : r.t("tooLongField") : e === "email" ? r.t("invalidEmail") : r.t(e === "url" ? "invalidUrl" : "invalidField");
}
// src/views/field.tsx
var Y = {
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
function X({ name: e, id: t, label: n, hints: r, value: i, problem: a, required: o, ui: s }) {
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
	return /* @__PURE__ */ _("div", {
		class: `field field-${e}`,
		children: [
			/* @__PURE__ */ _("label", {
				part: "label",
				class: "label",
				for: t,
				children: [
					n,
					" ",
					r.length > 0 && /* @__PURE__ */ g("span", {
						part: "hint",
						class: "hint",
						id: `${t}-hint`,
						children: r.join(", ")
					})
				]
			}),
			/* @__PURE__ */ g("div", {
				part: "field",
				class: "box",
				children: e === "text" ? /* @__PURE__ */ g("textarea", {
					...c,
					part: "input",
					class: "input",
					rows: 4,
					spellcheck: !0,
					enterkeyhint: "enter"
				}) : /* @__PURE__ */ g("input", {
					...c,
					...Y[e],
					part: "input",
					class: "input"
				})
			}),
			/* @__PURE__ */ g("p", {
				part: "error",
				class: "error",
				id: `${t}-error`,
				hidden: a === void 0,
				children: a && q(e, a, s)
			})
		]
	});
}
// src/views/author-fields.tsx
var ie = [
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
function ae({ draft: e, id: t, writing: n, ui: r }) {
	let { identity: i } = n, { t: a } = r, o = r.thread.capabilities.value.form, s = ie.filter(({ name: e }) => o[e] !== "off"), c = e.problems.value, l = d(!i.remembered.value), u = i.author.name.value.trim();
	if (s.length === 0) return null;
	let f = s.every(({ name: e }) => o[e] !== "required" || i.author[e].value);
	return !l.value && u && f && !s.some(({ name: e }) => c[e]) ? /* @__PURE__ */ _("p", {
		class: "who as",
		children: [/* @__PURE__ */ _("span", { children: [
			a("commentingAs"),
			" ",
			/* @__PURE__ */ g("bdi", { children: u })
		] }), /* @__PURE__ */ g("button", {
			part: "button",
			class: "quiet",
			type: "button",
			onClick: () => l.value = !0,
			children: a("change")
		})]
	}) : /* @__PURE__ */ _("div", {
		class: "who",
		children: [s.map(({ name: e, label: n }) => /* @__PURE__ */ g(X, {
			name: e,
			id: t(e),
			label: a(n),
			hints: oe(e, o[e], r),
			value: i.author[e],
			problem: c[e],
			required: o[e] === "required",
			ui: r
		}, e)), /* @__PURE__ */ _("label", {
			class: "remember",
			children: [
				/* @__PURE__ */ g("input", {
					type: "checkbox",
					checked: i.remembered,
					onChange: (e) => {
						l.value = !0, i.remembered.value = e.currentTarget.checked;
					}
				}),
				" ",
				a("remember")
			]
		})]
	});
}
function oe(e, t, n) {
	let r = e === "email" ? [n.t("emailHint")] : [];
	return [n.t(t === "required" ? "required" : "optional"), ...r];
}
// src/views/draft-notes.tsx
function se({ draft: e, writing: t, ui: n }) {
	let { t: r } = n, i = u(() => e.text.value !== "");
	return /* @__PURE__ */ _(h, { children: [
		i.value && t.storage.blocked.value && /* @__PURE__ */ g("p", {
			part: "hint",
			class: "note",
			children: r("draftNotKept")
		}),
		e.waitsUntil.value !== null && /* @__PURE__ */ g(ce, {
			until: e.waitsUntil.value,
			ui: n
		}),
		e.other.value !== null && /* @__PURE__ */ _("p", {
			part: "hint",
			class: "note",
			children: [
				r("otherDraft"),
				" ",
				/* @__PURE__ */ g("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => t.drafts.swap(e),
					children: r("useOther")
				})
			]
		}),
		!i.value && e.discarded.value !== null && /* @__PURE__ */ _("p", {
			part: "hint",
			class: "note",
			children: [
				r("discarded"),
				" ",
				/* @__PURE__ */ g("button", {
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
function ce({ until: e, ui: t }) {
	let [n, r] = m(Date.now);
	f(() => {
		let e = setInterval(() => r(Date.now()), 1e3);
		return () => clearInterval(e);
	}, []);
	let i = Math.max(0, Math.ceil((e - n) / 1e3));
	return /* @__PURE__ */ g("p", {
		part: "hint",
		class: "note",
		children: t.t("tryingAgain", { count: i })
	});
}
function le({ draft: e, writing: t, ui: n }) {
	return u(() => e.text.value !== "").value ? /* @__PURE__ */ g("button", {
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
function Z({ number: e, state: t }, n) {
	return e === null || t === "pending" ? n("postedHeld") : n("posted", { number: e });
}
// src/views/tools-place.tsx
function ue(e) {
	let { ui: t } = e, n = p(null), r = t.tools.value;
	return f(() => {
		let e = n.current?.closest("form")?.querySelector("textarea");
		return e?.matches(":focus") && t.loadTools(), e?.addEventListener("focus", t.loadTools), () => e?.removeEventListener("focus", t.loadTools);
	}, []), /* @__PURE__ */ g("div", {
		class: "tools",
		hidden: !Q(t) && !fe(t),
		ref: n,
		children: r && /* @__PURE__ */ g(r.Toolbar, {
			...e,
			tools: r
		})
	});
}
function de(e) {
	let { box: t, ui: n } = e, r = n.tools.value;
	return /* @__PURE__ */ _(h, { children: [r && /* @__PURE__ */ g(r.Preview, {
		...e,
		tools: r
	}), Q(n) && /* @__PURE__ */ g("p", {
		part: "hint",
		class: "note",
		id: `${t}-hint`,
		children: /* @__PURE__ */ g("bdi", { children: n.t("markdown") })
	})] });
}
var Q = (e) => e.thread.capabilities.value.form.markup === "markdown", fe = (e) => e.thread.capabilities.value.features.has("preview");
// src/views/composer.tsx
function pe({ parent: e, onCancel: t, ui: n, writing: r }) {
	let { t: i, thread: a } = n, { drafts: o, outbox: s } = r, c = p(null), l = o.draft(e?.id ?? null), u = l.problems.value, d = l.refusal.value, m = l.status.value === "sending", h = (t) => `${e ? `reply-${e.id}` : "composer"}-${t}`;
	f(() => {
		let t = e && n.openReplies.takeWords(e.id);
		t !== void 0 && (l.text.value || (l.text.value = t), c.current?.querySelector("textarea")?.focus());
	}, [e?.id]);
	let v = async () => {
		let e = await s.send(l);
		e ? (a.show(e.id, "posted"), n.announce(Z(e, i))) : requestAnimationFrame(() => $(c.current)?.focus());
	}, y = (e) => {
		e.isComposing || (e.key === "Enter" && (e.ctrlKey || e.metaKey) ? (e.preventDefault(), v()) : e.key === "Escape" && t && (e.stopPropagation(), t()));
	}, b = `h${Math.min(6, n.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ _("form", {
		part: "composer",
		class: e ? "composer in-place" : "composer",
		"aria-labelledby": h("title"),
		noValidate: !0,
		ref: c,
		onKeyDown: y,
		onSubmit: (e) => {
			e.preventDefault(), v();
		},
		children: [/* @__PURE__ */ g(b, {
			class: "title",
			id: h("title"),
			children: e ? /* @__PURE__ */ g("bdi", { children: i("replying", {
				number: e.number,
				name: e.name
			}) }) : i("write")
		}), /* @__PURE__ */ _("div", {
			class: "card",
			children: [
				/* @__PURE__ */ g(X, {
					name: "text",
					id: h("text"),
					label: i("fieldText"),
					hints: [],
					value: l.text,
					problem: u.text,
					required: !0,
					ui: n
				}),
				/* @__PURE__ */ g(de, {
					draft: l,
					box: h("text"),
					ui: n
				}),
				/* @__PURE__ */ g(se, {
					draft: l,
					writing: r,
					ui: n
				}),
				/* @__PURE__ */ g(ae, {
					draft: l,
					id: h,
					writing: r,
					ui: n
				}),
				/* @__PURE__ */ _("div", {
					class: "bar",
					children: [
						d !== null && /* @__PURE__ */ g("p", {
							part: "error",
							class: "error",
							role: "alert",
							tabIndex: -1,
							children: K(d, n)
						}),
						/* @__PURE__ */ g(ue, {
							draft: l,
							box: h("text"),
							ui: n
						}),
						/* @__PURE__ */ g(le, {
							draft: l,
							writing: r,
							ui: n
						}),
						t && /* @__PURE__ */ g("button", {
							part: "button",
							class: "quiet",
							type: "button",
							onClick: t,
							children: i("cancel")
						}),
						/* @__PURE__ */ g("button", {
							part: "button",
							class: "send",
							type: "submit",
							"aria-disabled": m,
							children: i(m ? "posting" : e ? "postReply" : "post")
						})
					]
				})
			]
		})]
	});
}
function $(e) {
	return e?.querySelector("[aria-invalid=\"true\"], [role=\"alert\"]") ?? null;
}
// src/views/own.tsx
function me({ comment: e, writing: t, ui: n }) {
	let { mine: r } = t, { t: i } = n, { features: a } = n.thread.capabilities.value, o = d("nothing"), s = p(null), c = r.all.value.get(e.id);
	if (!A(c, r.now.value) || !a.has("edit") && !a.has("delete")) return null;
	let l = Math.ceil((c.editUntil - r.now.value) / 6e4), u = () => {
		o.value = "nothing", requestAnimationFrame(() => s.current?.focus());
	};
	return o.value === "editing" ? /* @__PURE__ */ g(he, {
		comment: e,
		text: c.text,
		writing: t,
		ui: n,
		onEnd: u
	}) : o.value === "asking" ? /* @__PURE__ */ g(ge, {
		comment: e,
		writing: t,
		ui: n,
		onEnd: u
	}) : /* @__PURE__ */ _("p", {
		class: "own",
		children: [
			/* @__PURE__ */ g("span", {
				part: "hint",
				children: i("editableFor", { count: l })
			}),
			a.has("edit") && /* @__PURE__ */ g("button", {
				part: "button",
				class: "quiet",
				type: "button",
				ref: s,
				onClick: () => o.value = "editing",
				children: i("edit")
			}),
			a.has("delete") && /* @__PURE__ */ g("button", {
				part: "button",
				class: "quiet",
				type: "button",
				onClick: () => o.value = "asking",
				children: i("delete")
			})
		]
	});
}
function he({ comment: e, text: t, writing: n, ui: r, onEnd: i }) {
	let { t: a } = r, o = d(t), s = d("idle"), c = p(null), l = `edit-${e.id}`;
	f(() => c.current?.focus(), []);
	let u = async () => {
		if (s.value === "sending" || !o.value.trim()) return;
		s.value = "sending";
		let t = await n.mine.edit(e.id, o.value);
		s.value = t ?? "idle", t || (r.announce(a("saved")), i());
	};
	return /* @__PURE__ */ _("form", {
		part: "composer",
		class: "card editing",
		"aria-labelledby": `${l}-label`,
		noValidate: !0,
		onSubmit: (e) => {
			e.preventDefault(), u();
		},
		onKeyDown: (e) => {
			e.isComposing || (e.key === "Escape" ? i() : e.key === "Enter" && (e.ctrlKey || e.metaKey) && u());
		},
		children: [/* @__PURE__ */ _("div", {
			class: "field field-text",
			children: [/* @__PURE__ */ g("label", {
				part: "label",
				class: "label",
				id: `${l}-label`,
				for: l,
				children: a("editing")
			}), /* @__PURE__ */ g("textarea", {
				part: "input",
				class: "input",
				id: l,
				dir: "auto",
				ref: c,
				value: o,
				onInput: (e) => o.value = e.currentTarget.value
			})]
		}), /* @__PURE__ */ _("div", {
			class: "bar",
			children: [
				s.value !== "idle" && s.value !== "sending" && /* @__PURE__ */ g("p", {
					part: "error",
					class: "error",
					role: "alert",
					children: K(s.value, r)
				}),
				/* @__PURE__ */ g("button", {
					part: "button",
					class: "quiet",
					type: "button",
					onClick: i,
					children: a("cancel")
				}),
				/* @__PURE__ */ g("button", {
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
function ge({ comment: e, writing: t, ui: n, onEnd: r }) {
	let { t: i } = n, a = d(null), o = p(null);
	f(() => o.current?.focus(), []);
	let s = async (r) => {
		let o = r.currentTarget.getRootNode();
		a.value = await t.mine.remove(e.id), a.value || (n.announce(i("deletedNow")), requestAnimationFrame(() => {
			(o.getElementById(`comment-${e.id}`) ?? o.getElementById("heading"))?.focus();
		}));
	};
	return /* @__PURE__ */ _("p", {
		class: "own",
		role: "group",
		"aria-label": i("deleteQuestion"),
		children: [
			/* @__PURE__ */ g("span", { children: a.value ? K(a.value, n) : i("deleteQuestion") }),
			/* @__PURE__ */ g("button", {
				part: "button",
				class: "quiet danger",
				type: "button",
				onClick: (e) => void s(e),
				children: i("deleteYes")
			}),
			/* @__PURE__ */ g("button", {
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
function _e(t) {
	let { backend: n, thread: r, openReplies: i, storage: a, endpoint: s } = t;
	o(t.root, re);
	let c = e(s), u = `${c} ${r.id}`, d = w(a, u), f = D(a, c), p = ne(n, r, a, u), m = W(a, u, r.id), h = V({
		backend: n,
		thread: r,
		drafts: d,
		author: f.author,
		openReplies: i,
		unsettled: m,
		mine: p
	}, t), g = l(null), _ = async () => {
		await p.restore() > 0 && (g.value = "refused");
		for (let e of await h.resume()) t.announce(Z(e, t.t));
	};
	for (let e of ee(a, u)) i.restore(e);
	return _(), {
		Composer: pe,
		Own: me,
		mine: p,
		drafts: d,
		identity: f,
		outbox: h,
		storage: a,
		notice: g,
		stop() {
			d.stop(), f.stop(), h.dispose(), p.stop();
		}
	};
}
export { _e as createWriting };
