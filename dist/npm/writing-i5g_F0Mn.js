import { i as e, w as t, x as n } from "./element-C_oYhjp5.js";
import { t as r } from "./anchor-9vfPDspq.js";
import { t as i } from "./backend-DHDrHP5L.js";
import { n as a } from "./wire-C0esji97.js";
import { t as o } from "./adopt-DWDKJpH-.js";
import { batch as s, effect as c, signal as l, useComputed as u, useSignal as d } from "@preact/signals";
import { Fragment as f, jsx as p, jsxs as m } from "preact/jsx-runtime";
import { useEffect as h, useRef as g } from "preact/hooks";
// src/own-loading.ts
function _(e, t, n) {
	let r = l(null), i = "idle", a = async () => {
		try {
			let { createChanging: e } = await n();
			i !== "stopped" && (r.value = e(t));
		} catch (e) {
			console.error(`[afterword] ${String(e)}`), i = "idle";
		}
	}, o = c(() => {
		e.all.value.size !== 0 && i === "idle" && (i = "loading", a());
	});
	return {
		view: r,
		stop() {
			i = "stopped", o();
		}
	};
}
// src/store/draft-keeping.ts
var v = 300, y = 2592e6, b = 1e5, x = (e) => `draft:${e}:`;
function S(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let i of e.keys(x(t))) {
		let a = i.slice(x(t).length).replace(/~2$/, "");
		r(a) && T(e, i) && n.add(a);
	}
	return n;
}
function C(e, t, n, r) {
	let i = `${x(t)}${n ?? ""}`, a = `${i}~2`, [o, s] = [i, a].flatMap((t) => T(e, t) ?? []).sort((e, t) => t.updated - e.updated), u = l(o?.text ?? r), d = l(s?.text ?? null), f = o && o.text === T(e, a)?.text ? a : i, p = u.value, m;
	function h() {
		if (clearTimeout(m), u.value === p) return;
		let t = T(e, f)?.text ?? r;
		t !== p && t !== r && t !== u.value && (d.value = t, f = f === i ? a : i), p = u.value, p === r ? e.remove(f) : e.write(f, {
			v: 1,
			text: p,
			updated: Date.now() || 0
		});
	}
	let g = c(() => {
		u.value !== p && (clearTimeout(m), m = setTimeout(h, v));
	});
	return {
		text: u,
		other: d,
		flush: h,
		heard(t) {
			if (t !== f) return;
			let n = T(e, f)?.text ?? r;
			u.value === p ? (p = n, u.value = n) : n !== r && n !== u.value && (d.value = n);
		},
		stop() {
			h(), g();
		}
	};
}
function w(e, t, n) {
	let r = x(t) + n;
	return T(e, r) !== null || T(e, `${r}~2`) !== null;
}
function T(e, t) {
	let n = e.read(t);
	if (typeof n != "object" || !n) return null;
	let { text: r, updated: i } = n;
	return typeof r != "string" || r === "" || typeof i != "number" || r.length > b || Date.now() - i > y ? null : {
		text: r,
		updated: i
	};
}
// src/store/drafts.ts
function E(e, t) {
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = () => r.forEach((e) => e.flush()), a = e.onChange((e) => r.forEach((t) => t.heard(e)));
	addEventListener("pagehide", i);
	function o(i, a) {
		let o = n.get(i);
		if (o) return o;
		let s = C(e, t, i, a), c = {
			parent: i,
			initial: a,
			text: s.text,
			other: s.other,
			discarded: l(null),
			problems: l({}),
			refusal: l(null),
			sentAt: 0
		};
		return n.set(i, c), r.set(c, s), c;
	}
	return {
		draft: (e) => o(e, ""),
		revision: (e, t) => o(O(e), t),
		hasRevision: (n) => w(e, t, O(n)),
		endRevision(e) {
			let t = n.get(O(e));
			t && (D(t), r.get(t)?.stop(), r.delete(t), n.delete(t.parent));
		},
		put(e, t) {
			e.text.value = t, r.get(e)?.flush();
		},
		discard(e) {
			e.discarded.value = e.text.value, D(e), r.get(e)?.flush();
		},
		swap(e) {
			let t = e.text.value;
			e.text.value = e.other.value ?? t, e.other.value = t || null;
		},
		clear(e) {
			e.discarded.value = null, D(e), r.get(e)?.flush();
		},
		stop() {
			removeEventListener("pagehide", i), a(), r.forEach((e) => e.stop());
		}
	};
}
function D(e) {
	e.text.value = e.initial, e.problems.value = {}, e.refusal.value = null;
}
var O = (e) => `${e}~edit`;
// src/store/identity.ts
function k(e, t) {
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
var A = 2592e6;
function j(e, t) {
	let n = `mine:${t}:`, r = (e) => e === null ? null : new Date(e).toISOString();
	function i(t) {
		let { comment: n, token: r, text: i, at: o, editUntil: s, isListed: c } = Object(e.read(t)), l = a(n);
		return !(l !== null && (r === null || typeof r == "string" && /^[\w-]{1,200}$/.test(r)) && typeof i == "string" && typeof o == "number" && typeof s == "number") || Date.now() - o > A ? (e.remove(t), []) : [{
			comment: l,
			token: r,
			text: i,
			at: o,
			editUntil: s,
			isListed: c === !0
		}];
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
// src/store/places.ts
function M({ parent: e }, t) {
	if (e === null) {
		let e = t.order.peek() === "oldest" ? "next" : "prev";
		return t.ends[e].peek() === null;
	}
	let n = t.comments.peek(), r = /* @__PURE__ */ new Set(), i = n.get(e);
	for (; i && i.parent !== null && !r.has(i);) r.add(i), i = n.get(i.parent);
	return i !== void 0 && i.moreReplies === 0;
}
// src/store/mine.ts
var N = 6e5;
function P(e, t, n, r) {
	let a = j(n, r), o = l(new Map(a.all().map((e) => [e.comment.id, e]))), u = l(Date.now()), d = l(/* @__PURE__ */ new Set()), f = new AbortController(), p = setInterval(() => {
		[...o.value.values()].some(({ editUntil: e }) => e > u.value) && (u.value = Date.now());
	}, 1e3), m = () => {};
	function h() {
		t.status.value === "ready" && queueMicrotask(() => {
			for (let e of o.peek().values()) {
				let { comment: n, isListed: r, at: i } = e, a = !r && Date.now() - i < N;
				t.comments.peek().has(n.id) ? a && g({
					...e,
					isListed: !0
				}) : (n.state === "pending" || n.state === "published" && a && M(n, t)) && t.add(n);
			}
		});
	}
	function g(e) {
		a.write(e), o.value = new Map(o.value).set(e.comment.id, e);
	}
	function _(e) {
		a.remove(e), o.value = new Map([...o.value].filter(([t]) => t !== e));
	}
	async function v(e, t) {
		let n = o.value.get(e);
		if (!n || n.token === null) return "forbidden";
		try {
			return await t(n, n.token), null;
		} catch (e) {
			return e instanceof i ? e.code : "invalid-response";
		}
	}
	async function y(n) {
		let { id: r } = n.comment;
		try {
			if (n.token === null) return "known";
			let i = await e.read?.(r, n.token, f.signal);
			if (!i) return "known";
			if (i.comment.state === "refused") return _(r), "refused";
			g({
				...n,
				comment: i.comment,
				text: i.text ?? n.text
			}), t.add(i.comment);
		} catch (e) {
			e instanceof i && /^(not-found|gone|forbidden)$/.test(e.code) ? _(r) : f.signal.aborted || t.add(n.comment);
		}
		return "known";
	}
	return {
		all: o,
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
			let r = a.all().find((r) => r.text === t && r.comment.parent === e && r.at >= n);
			return r && (o.value = new Map(o.value).set(r.comment.id, r)), r?.comment ?? null;
		},
		edit: (n, r) => v(n, async (i, a) => {
			let o = await e.edit?.(n, a, r, f.signal);
			o && s(() => {
				g({
					...i,
					comment: o,
					text: r
				}), t.add(o);
			});
		}),
		remove: (n) => v(n, async (r, i) => {
			let a = await e.remove?.(n, i, f.signal);
			s(() => {
				_(n), a ? t.add(a) : t.remove(n);
			});
		}),
		async restore() {
			let e = [...o.value.values()].filter(({ comment: e }) => e.state === "pending"), t = await Promise.all(e.map(y));
			return f.signal.aborted || (m = c(h)), t.filter((e) => e === "refused").length;
		},
		stop() {
			clearInterval(p), m(), f.abort();
		}
	};
}
// src/styles/writing.css?inline
var F = ".card:focus-within{border-color:var(--_accent);box-shadow:0 0 0 3px color-mix(in srgb, var(--_accent) 18%, transparent)}.field{flex-direction:column;gap:.25em;min-inline-size:0;display:flex}.label{font:.82em/1.35 var(--_sans);color:var(--_muted)}.hint:before{content:\"· \"}.input{border:1px solid var(--_border);border-radius:calc(.65 * var(--_radius));background:color-mix(in srgb, Canvas 55%, transparent);inline-size:100%;min-inline-size:0;padding:.5em .6em;display:block}.field:not(.field-text) .input{font:.92em/1.35 var(--_sans)}.input[aria-invalid=true]{border-color:var(--_danger)}.field-text{gap:0}.field-text .label{padding:.8em calc(var(--_space) / .82) 0}.field-text .input{min-block-size:7em;max-block-size:60vh;padding:.35em var(--_space) .6em;border-radius:var(--_radius);line-height:inherit;resize:vertical;field-sizing:content;background:0 0;border:0;outline:none}.field-text .error{padding:0 var(--_space) .6em}.who{padding:.75em var(--_space) .2em;border-block-start:1px solid var(--_border);grid-template-columns:repeat(auto-fit,minmax(min(100%,11em),1fr));gap:.25em .8em;display:grid}.who>.field{grid-template-rows:subgrid;grid-row:span 3;display:grid}.who>.field .label{align-self:end}.who:empty{padding:0}.bar{padding:.75em var(--_space) .85em;flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:.6em 1.1em;display:flex}.bar .error{flex:1 0 100%}.tools{flex:15em;justify-content:space-between;align-items:center;gap:.6em;min-block-size:2em;display:flex}.tools[hidden]{display:none}.send{border-radius:calc(.8 * var(--_radius));background:var(--_fill);color:var(--_on-fill);font:600 .88em/1.2 var(--_sans);border:1px solid #0000;padding:.7em 1.15em}.send:hover,.outlined:hover{filter:brightness(1.08)}.send[aria-disabled=true]{opacity:.65;cursor:progress}.who.as{padding-inline:calc(var(--_space) / .85);font:.85em/1.4 var(--_sans);align-items:baseline;gap:.6em;padding-block-end:0;display:flex}.who.as bdi{font-weight:600}.who.as .quiet{font-size:1em;text-decoration:underline}.remember{min-block-size:24px;color:var(--_muted);font:.82em/1.4 var(--_sans);grid-column:1/-1;align-items:center;gap:.5em;display:flex}.remember input{block-size:1.15em;inline-size:1.15em;accent-color:var(--_accent)}.note{padding:.2em calc(var(--_space) / .82) .5em;color:var(--_muted);font:.82em/1.4 var(--_sans)}.link{color:var(--_accent);font:inherit;background:0 0;border:0;padding:.25em 0;text-decoration:underline}.sending>.body{color:var(--_muted)}.sending>.avatar{opacity:.65}.progress{color:var(--_muted);font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.5em .7em;padding-block:.45em;display:flex}.progress .error{flex:18em;font-size:1em}.progress .outlined{padding-block:.45em;font-size:1em}.failed{margin-inline-start:.8em}.failed:before{content:\"\";border-inline-start:3px solid var(--_danger);position:absolute;inset-block:0 .6em;inset-inline-start:-.8em}", I = {
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
	sending: "Sending…",
	failed: "Not sent: {message}",
	trap: "Leave this empty",
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
	notSent: "Not sent: {message} Your text is still here.",
	"closed-problem": "Comments were closed in the meantime.",
	forbidden: "The comment server doesn’t accept comments from this page.",
	"not-found": "The comment you answer is no longer there.",
	duplicate: "You said this a moment ago.",
	conflict: "This is still being sent. Wait a moment and try again.",
	"too-large": "This is too long to send. Make it shorter.",
	markdown: "Markdown works: *emphasis*, **strong**, `code`, > quote, [link](address)."
};
// src/views/field-problems.ts
function L(e, t, n) {
	return n.t("error", { message: R(e, t, n) });
}
function R(e, { code: t, over: n }, r) {
	return t === "required" ? r.t(e === "text" ? "missingText" : "missing") : t === "too-long" ? n ? r.t("tooLong", { count: n }) : r.t("tooLongField") : e === "email" ? r.t("invalidEmail") : r.t(e === "url" ? "invalidUrl" : "invalidField");
}
// src/views/field.tsx
var z = {
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
function B({ name: e, id: t, label: n, hints: r, value: i, problem: a, required: o, ui: s }) {
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
	return /* @__PURE__ */ m("div", {
		class: `field field-${e}`,
		children: [
			/* @__PURE__ */ m("label", {
				part: "label",
				class: "label",
				for: t,
				children: [
					n,
					" ",
					r.length > 0 && /* @__PURE__ */ p("span", {
						part: "hint",
						class: "hint",
						id: `${t}-hint`,
						children: new Intl.ListFormat(s.settings.value.lang, { style: "narrow" }).format(r)
					})
				]
			}),
			/* @__PURE__ */ p("div", {
				part: "field",
				class: "box",
				children: e === "text" ? /* @__PURE__ */ p("textarea", {
					...c,
					part: "input",
					class: "input",
					rows: 4,
					spellcheck: !0,
					enterkeyhint: "enter"
				}) : /* @__PURE__ */ p("input", {
					...c,
					...z[e],
					part: "input",
					class: "input"
				})
			}),
			/* @__PURE__ */ p("p", {
				part: "error",
				class: "error",
				id: `${t}-error`,
				hidden: a === void 0,
				children: a && L(e, a, s)
			})
		]
	});
}
// src/views/author-fields.tsx
var V = [
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
function H({ draft: e, id: t, writing: n, ui: r }) {
	let { identity: i } = n, { t: a } = r, o = r.thread.capabilities.value.form, s = V.filter(({ name: e }) => o[e] !== "off"), c = e.problems.value, l = d(!i.remembered.value), u = i.author.name.value.trim();
	if (s.length === 0) return null;
	let f = s.every(({ name: e }) => o[e] !== "required" || i.author[e].value);
	return !l.value && u && f && !s.some(({ name: e }) => c[e]) ? /* @__PURE__ */ m("p", {
		class: "who as",
		children: [/* @__PURE__ */ m("span", { children: [
			a("commentingAs"),
			" ",
			/* @__PURE__ */ p("bdi", { children: u })
		] }), /* @__PURE__ */ p("button", {
			part: "button",
			class: "quiet",
			type: "button",
			onClick: () => l.value = !0,
			children: a("change")
		})]
	}) : /* @__PURE__ */ m("div", {
		class: "who",
		children: [s.map(({ name: e, label: n }) => /* @__PURE__ */ p(B, {
			name: e,
			id: t(e),
			label: a(n),
			hints: U(e, o[e], r),
			value: i.author[e],
			problem: c[e],
			required: o[e] === "required",
			ui: r
		}, e)), /* @__PURE__ */ m("label", {
			class: "remember",
			children: [
				/* @__PURE__ */ p("input", {
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
function U(e, t, n) {
	let r = e === "email" ? [n.t("emailHint")] : [];
	return [n.t(t === "required" ? "required" : "optional"), ...r];
}
// src/views/draft-notes.tsx
function W({ draft: e, writing: t, ui: n }) {
	let { t: r } = n, i = u(() => e.text.value !== e.initial);
	return /* @__PURE__ */ m(f, { children: [
		i.value && t.storage.blocked.value && /* @__PURE__ */ p("p", {
			part: "hint",
			class: "note",
			children: r("draftNotKept")
		}),
		e.other.value !== null && /* @__PURE__ */ m("p", {
			part: "hint",
			class: "note",
			children: [
				r("otherDraft"),
				" ",
				/* @__PURE__ */ p("button", {
					part: "button",
					class: "link",
					type: "button",
					onClick: () => t.drafts.swap(e),
					children: r("useOther")
				})
			]
		}),
		!i.value && e.discarded.value !== null && /* @__PURE__ */ m("p", {
			part: "hint",
			class: "note",
			children: [
				r("discarded"),
				" ",
				/* @__PURE__ */ p("button", {
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
function G({ draft: e, writing: t, ui: n }) {
	return u(() => e.text.value !== e.initial).value ? /* @__PURE__ */ p("button", {
		part: "button",
		class: "quiet",
		type: "button",
		onClick: () => {
			t.drafts.discard(e), t.outbox.forget(e), n.announce(n.t("discarded"));
		},
		children: n.t("discard")
	}) : null;
}
// src/views/forms.ts
function K(e, t) {
	return `${e === null ? "composer" : `reply-${e}`}-${t}`;
}
function q(e, t) {
	requestAnimationFrame(() => e.getElementById(K(t, "text"))?.focus());
}
function J(e, t) {
	let n = () => {
		(e.getElementById(K(t, "text"))?.closest("form"))?.querySelector("[aria-invalid=\"true\"], [role=\"alert\"]")?.focus();
	};
	requestAnimationFrame(() => setTimeout(n));
}
// src/views/sending-problems.ts
function Y(t, n) {
	return n.t("notSent", { message: e(t, n) });
}
// src/views/tools-place.tsx
function X(e) {
	let { ui: t } = e, n = g(null), r = t.tools.value;
	return h(() => {
		let e = n.current?.closest("form")?.querySelector("textarea");
		return e?.matches(":focus") && t.loadTools(), e?.addEventListener("focus", t.loadTools), () => e?.removeEventListener("focus", t.loadTools);
	}, []), /* @__PURE__ */ p("div", {
		class: "tools",
		hidden: !Q(t) && !$(t),
		ref: n,
		children: r && /* @__PURE__ */ p(r.Toolbar, {
			...e,
			tools: r
		})
	});
}
function Z(e) {
	let { box: t, ui: n } = e, r = n.tools.value;
	return /* @__PURE__ */ m(f, { children: [r && /* @__PURE__ */ p(r.Preview, {
		...e,
		tools: r
	}), Q(n) && /* @__PURE__ */ p("p", {
		part: "hint",
		class: "note",
		id: `${t}-hint`,
		children: /* @__PURE__ */ p("bdi", { children: n.t("markdown") })
	})] });
}
var Q = (e) => e.thread.capabilities.value.form.markup === "markdown", $ = (e) => e.thread.capabilities.value.features.has("preview");
// src/views/trap.tsx
function ee({ box: e, ui: t }) {
	return /* @__PURE__ */ p("div", {
		class: "unseen",
		"aria-hidden": "true",
		inert: !0,
		children: /* @__PURE__ */ m("label", { children: [t.t("trap"), /* @__PURE__ */ p("input", {
			name: "subject",
			tabIndex: -1,
			autocomplete: "off",
			"data-1p-ignore": !0,
			"data-lpignore": "true",
			ref: e
		})] })
	});
}
// src/views/composer.tsx
function te({ parent: e, onCancel: t, ui: n, writing: r }) {
	let { t: i, thread: a } = n, { drafts: o, outbox: s } = r, c = g(null), l = g(null), u = o.draft(e?.id ?? null), d = u.problems.value, f = u.refusal.value, _ = (e) => K(u.parent, e);
	h(() => {
		let t = e && n.openReplies.takeWords(e.id);
		t !== void 0 && (u.text.value || (u.text.value = t), c.current?.querySelector("textarea")?.focus());
	}, [e?.id]);
	let v = () => {
		let e = s.send(u, l.current?.value), t = c.current?.getRootNode();
		if (e === null) return J(t, u.parent);
		t.activeElement instanceof HTMLElement && t.activeElement.blur(), a.show(e, "posted"), n.announce(i("sending"));
	}, y = (e) => {
		e.isComposing || (e.key === "Enter" && (e.ctrlKey || e.metaKey) ? (e.preventDefault(), v()) : e.key === "Escape" && t && (e.stopPropagation(), t()));
	}, b = `h${Math.min(6, n.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ m("form", {
		part: "composer",
		class: e ? "composer in-place" : "composer",
		"aria-labelledby": _("title"),
		noValidate: !0,
		ref: c,
		onKeyDown: y,
		onSubmit: (e) => {
			e.preventDefault(), v();
		},
		children: [/* @__PURE__ */ p(b, {
			class: "title",
			id: _("title"),
			children: e ? /* @__PURE__ */ p("bdi", { children: i("replying", {
				number: e.number,
				name: e.name
			}) }) : i("write")
		}), /* @__PURE__ */ m("div", {
			class: "card",
			children: [
				/* @__PURE__ */ p(B, {
					name: "text",
					id: _("text"),
					label: i("fieldText"),
					hints: [],
					value: u.text,
					problem: d.text,
					required: !0,
					ui: n
				}),
				/* @__PURE__ */ p(Z, {
					draft: u,
					box: _("text"),
					ui: n
				}),
				/* @__PURE__ */ p(W, {
					draft: u,
					writing: r,
					ui: n
				}),
				/* @__PURE__ */ p(ee, {
					box: l,
					ui: n
				}),
				/* @__PURE__ */ p(H, {
					draft: u,
					id: _,
					writing: r,
					ui: n
				}),
				/* @__PURE__ */ m("div", {
					class: "bar",
					children: [
						f !== null && /* @__PURE__ */ p("p", {
							part: "error",
							class: "error",
							role: "alert",
							tabIndex: -1,
							children: Y(f, n)
						}),
						/* @__PURE__ */ p(X, {
							draft: u,
							box: _("text"),
							ui: n
						}),
						/* @__PURE__ */ p(G, {
							draft: u,
							writing: r,
							ui: n
						}),
						t && /* @__PURE__ */ p("button", {
							part: "button",
							class: "quiet",
							type: "button",
							onClick: t,
							children: i("cancel")
						}),
						/* @__PURE__ */ p("button", {
							part: "button",
							class: "send",
							type: "submit",
							children: i(e ? "postReply" : "post")
						})
					]
				})
			]
		})]
	});
}
// src/views/own.tsx
function ne(e) {
	let { comment: t, writing: n, ui: r } = e, { id: i, state: a } = t, o = u(() => n.mine.all.value.get(i)).value;
	if (a === "unsettled") return /* @__PURE__ */ p(n.Unsettled, {
		id: i,
		writing: n,
		ui: r
	});
	let s = o && n.Changing.value;
	return s ? /* @__PURE__ */ p(s, {
		own: o,
		writing: n,
		ui: r
	}, i) : null;
}
// src/views/posted.ts
function re({ number: e, state: t }, n) {
	return e === null || t === "pending" ? n("postedHeld") : n("posted", { number: e });
}
// src/writing.ts
function ie(e, { createOutbox: r, createUnsettled: i, checkText: a, Unsettled: s }) {
	let { backend: c, thread: u, openReplies: d, storage: f, root: p, endpoint: m } = e;
	n(I), o(p, F);
	let h = t(m), g = `${h} ${u.id}`, v = E(f, g), y = k(f, h), b = P(c, u, f, g), x = i(f, g, u.id), C = (e) => {
		let { activeElement: t } = p, n = t?.closest("article")?.id === `comment-${e}`, r = t === null && document.activeElement === document.body;
		return u.target.value?.id === e && (n || r);
	}, w = r({
		backend: c,
		thread: u,
		drafts: v,
		author: y.author,
		openReplies: d,
		unsettled: x,
		mine: b
	}, {
		...e,
		onArrive(t, n) {
			C(t) && u.show(n.id, p.activeElement ? "here" : "posted"), e.announce(re(n, e.t));
		},
		onError(t) {
			e.announce(""), e.onError(t);
		},
		onReturn(e, t) {
			C(e) && J(p, t);
		},
		onTake: (e) => q(p, e)
	}), T = _(b, p, e.loadOwn), D = l(null), O = async () => {
		await b.restore() > 0 && (D.value = "refused");
	};
	for (let e of S(f, g)) d.restore(e);
	return w.resume(), O(), {
		Composer: te,
		Own: ne,
		Unsettled: s,
		Changing: T.view,
		form: {
			Field: B,
			TextHelp: Z,
			DraftNotes: W,
			Discard: G,
			ToolsPlace: X,
			checkText: a,
			sendingProblem: Y
		},
		markOf({ id: e, state: t }) {
			if (t !== "unsettled") return b.all.value.has(e) ? "own" : null;
			let n = w.entries.value.find((t) => t.id === e)?.progress.state;
			return n === "failed" ? n : "sending";
		},
		mine: b,
		drafts: v,
		identity: y,
		outbox: w,
		storage: f,
		notice: D,
		stop() {
			v.stop(), y.stop(), w.dispose(), b.stop(), T.stop();
		}
	};
}
export { ie as createWriting };
