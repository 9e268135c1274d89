import { D as e, S as t, T as n, i as r } from "./element-CHeOnnx8.js";
import { t as i } from "./anchor-DuigV5cl.js";
import { t as a } from "./backend-DHDrHP5L.js";
import { n as o } from "./parse-comments-1KeXBRVc.js";
import { t as s } from "./adopt-styles-D-whPyYY.js";
import { batch as c, effect as l, signal as u, useComputed as d, useSignal as f } from "@preact/signals";
import { Fragment as p, jsx as m, jsxs as h } from "preact/jsx-runtime";
import { useEffect as g, useRef as _ } from "preact/hooks";
// src/features/composer/own-loading.ts
function v(e, t, r) {
	let i = u(null), a = n(r, ({ createChanging: e }) => (i.value = e(t), () => {})), o = l(() => {
		e.all.value.size > 0 && a.load();
	});
	return {
		view: i,
		stop() {
			a.stop(), o();
		}
	};
}
// src/features/drafts/draft-storage.ts
var y = 300, b = 2592e6, x = 1e5, S = (e) => `draft:${e}:`;
function C(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of e.keys(S(t))) {
		let a = r.slice(S(t).length).replace(/~2$/, "");
		i(a) && E(e, r) && n.add(a);
	}
	return n;
}
function w(e, t, n, r) {
	let i = `${S(t)}${n ?? ""}`, a = `${i}~2`, [o, s] = [i, a].flatMap((t) => E(e, t) ?? []).sort((e, t) => t.updated - e.updated), c = u(o?.text ?? r), d = u(s?.text ?? null), f = o && o.text === E(e, a)?.text ? a : i, p = c.value, m;
	function h() {
		if (clearTimeout(m), c.value === p) return;
		let t = E(e, f)?.text ?? r;
		t !== p && t !== r && t !== c.value && (d.value = t, f = f === i ? a : i), p = c.value, p === r ? e.remove(f) : e.write(f, {
			v: 1,
			text: p,
			updated: Date.now() || 0
		});
	}
	let g = l(() => {
		c.value !== p && (clearTimeout(m), m = setTimeout(h, y));
	});
	return {
		text: c,
		other: d,
		flush: h,
		heard(t) {
			if (t !== f) return;
			let n = E(e, f)?.text ?? r;
			c.value === p ? (p = n, c.value = n) : n !== r && n !== c.value && (d.value = n);
		},
		stop() {
			h(), g();
		}
	};
}
function T(e, t, n) {
	let r = S(t) + n;
	return E(e, r) !== null || E(e, `${r}~2`) !== null;
}
function E(e, t) {
	let n = e.read(t);
	if (typeof n != "object" || !n) return null;
	let { text: r, updated: i } = n;
	return typeof r != "string" || r === "" || typeof i != "number" || r.length > x || Date.now() - i > b ? null : {
		text: r,
		updated: i
	};
}
// src/features/drafts/drafts.ts
function D(e, t) {
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = () => r.forEach((e) => e.flush()), a = e.onChange((e) => r.forEach((t) => t.heard(e)));
	addEventListener("pagehide", i);
	function o(i, a) {
		let o = n.get(i);
		if (o) return o;
		let s = w(e, t, i, a), c = {
			parent: i,
			initial: a,
			text: s.text,
			other: s.other,
			discarded: u(null),
			problems: u({}),
			refusal: u(null),
			sentAt: 0
		};
		return n.set(i, c), r.set(c, s), c;
	}
	return {
		draft: (e) => o(e, ""),
		revision: (e, t) => o(k(e), t),
		hasRevision: (n) => T(e, t, k(n)),
		endRevision(e) {
			let t = n.get(k(e));
			t && (O(t), r.get(t)?.stop(), r.delete(t), n.delete(t.parent));
		},
		put(e, t) {
			e.text.value = t, r.get(e)?.flush();
		},
		discard(e) {
			e.discarded.value = e.text.value, O(e), r.get(e)?.flush();
		},
		swap(e) {
			let t = e.text.value;
			e.text.value = e.other.value ?? t, e.other.value = t || null;
		},
		clear(e) {
			e.discarded.value = null, O(e), r.get(e)?.flush();
		},
		stop() {
			removeEventListener("pagehide", i), a(), r.forEach((e) => e.stop());
		}
	};
}
function O(e) {
	e.text.value = e.initial, e.problems.value = {}, e.refusal.value = null;
}
var k = (e) => `${e}~edit`;
// src/features/drafts/author.ts
function A(e, t) {
	let n = `author:${t}`, r = e.read(n), i = (e) => {
		let t = typeof r == "object" && r ? r[e] : "";
		return typeof t == "string" ? t.slice(0, 2e3) : "";
	}, a = {
		name: u(i("name")),
		email: u(i("email")),
		url: u(i("url"))
	}, o = u(r !== null);
	return {
		author: a,
		remembered: o,
		stop: l(() => {
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
// src/features/own-comments/own-comments-storage.ts
var j = 2592e6;
function M(e, t) {
	let n = `mine:${t}:`, r = (e) => e === null ? null : new Date(e).toISOString();
	function i(t) {
		let { comment: n, token: r, text: i, at: a, editUntil: s, isListed: c } = Object(e.read(t)), l = o(n);
		return !(l !== null && (r === null || typeof r == "string" && /^[\w-]{1,200}$/.test(r)) && typeof i == "string" && typeof a == "number" && typeof s == "number") || Date.now() - a > j ? (e.remove(t), []) : [{
			comment: l,
			token: r,
			text: i,
			at: a,
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
// src/features/own-comments/places.ts
function N({ parent: e }, t) {
	if (e === null) {
		let e = t.order.peek() === "oldest" ? "next" : "prev";
		return t.ends[e].peek() === null;
	}
	let n = t.comments.peek(), r = /* @__PURE__ */ new Set(), i = n.get(e);
	for (; i && i.parent !== null && !r.has(i);) r.add(i), i = n.get(i.parent);
	return i !== void 0 && i.moreReplies === 0;
}
// src/features/own-comments/own-comments.ts
var P = 6e5;
function F(e, t, n, r) {
	let i = M(n, r), o = u(new Map(i.all().map((e) => [e.comment.id, e]))), s = u(Date.now()), d = u(/* @__PURE__ */ new Set()), f = new AbortController(), p = setInterval(() => {
		[...o.value.values()].some(({ editUntil: e }) => e > s.value) && (s.value = Date.now());
	}, 1e3), m = () => {};
	function h() {
		t.status.value === "ready" && queueMicrotask(() => {
			for (let e of o.peek().values()) {
				let { comment: n, isListed: r, at: i } = e, a = !r && Date.now() - i < P;
				t.comments.peek().has(n.id) ? a && g({
					...e,
					isListed: !0
				}) : (n.state === "pending" || n.state === "published" && a && N(n, t)) && t.add(n);
			}
		});
	}
	function g(e) {
		i.write(e), o.value = new Map(o.value).set(e.comment.id, e);
	}
	function _(e) {
		i.remove(e), o.value = new Map([...o.value].filter(([t]) => t !== e));
	}
	async function v(e, t) {
		let n = o.value.get(e);
		if (!n || n.token === null) return "forbidden";
		try {
			return await t(n, n.token), null;
		} catch (e) {
			return e instanceof a ? e.code : "invalid-response";
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
			e instanceof a && /^(not-found|gone|forbidden)$/.test(e.code) ? _(r) : f.signal.aborted || t.add(n.comment);
		}
		return "known";
	}
	return {
		all: o,
		now: s,
		editing: d,
		setEditing(e, t) {
			let n = [...d.value].filter((t) => t !== e);
			d.value = new Set(t ? [...n, e] : n);
		},
		remember({ comment: e, token: t, editableFor: n }, r) {
			let i = Date.now() || 0;
			s.value = i, g({
				comment: e,
				token: t,
				text: r,
				at: i,
				editUntil: i + (n ?? 0),
				isListed: !1
			});
		},
		find({ parent: e, text: t }, n) {
			let r = i.all().find((r) => r.text === t && r.comment.parent === e && r.at >= n);
			return r && (o.value = new Map(o.value).set(r.comment.id, r)), r?.comment ?? null;
		},
		edit: (n, r) => v(n, async (i, a) => {
			let o = await e.edit?.(n, a, r, f.signal);
			o && c(() => {
				g({
					...i,
					comment: o,
					text: r
				}), t.add(o);
			});
		}),
		remove: (n) => v(n, async (r, i) => {
			let a = await e.remove?.(n, i, f.signal);
			c(() => {
				_(n), a ? t.add(a) : t.remove(n);
			});
		}),
		async restore() {
			let e = [...o.value.values()].filter(({ comment: e }) => e.state === "pending"), t = await Promise.all(e.map(y));
			return f.signal.aborted || (m = l(h)), t.filter((e) => e === "refused").length;
		},
		stop() {
			clearInterval(p), m(), f.abort();
		}
	};
}
// src/features/composer/composer.css?inline
var I = ".card:focus-within{border-color:var(--_accent);box-shadow:0 0 0 3px color-mix(in srgb, var(--_accent) 18%, transparent)}.card:has(.field-text .input:focus-visible){outline:var(--_focus);outline-offset:-1px}.field{flex-direction:column;gap:.25em;min-inline-size:0;display:flex}.label{font:.82em/1.35 var(--_sans);color:var(--_muted)}.hint:before{content:\"· \"}.input{border:1px solid var(--_edge);border-radius:calc(.65 * var(--_radius));background:color-mix(in srgb, Canvas 55%, transparent);inline-size:100%;min-inline-size:0;padding:.5em .6em;display:block}.field:not(.field-text) .input{font:.92em/1.35 var(--_sans)}.input[aria-invalid=true]{border-color:var(--_danger)}.field-text{gap:0}.field-text .label{padding-block-start:.8em}.field-text .input,.who{margin-inline:calc(-1 * var(--_space));padding-inline:var(--_space)}.field-text .input{inline-size:calc(100% + 2 * var(--_space));border-radius:var(--_radius);min-block-size:7em;max-block-size:60vh;line-height:inherit;resize:vertical;field-sizing:content;background:0 0;border:0;outline:none;padding-block:.35em .6em}.sheet,.sheet>.field-text,.sheet>.field-text>.box:not([hidden]){flex-direction:column;display:flex}.sheet>.field-text,.sheet>.field-text>.box,.sheet>.field-text .input{flex:1 0 auto}.sheet>.field-text .input{min-block-size:4em}.field-text .error{padding-block-end:.6em}.who{--_part:50% - .4em;grid-template-columns:repeat(auto-fit, minmax(min(100%, max(11em, var(--_part))), 1fr));border-block-start:1px solid var(--_border);gap:.25em .8em;padding-block:.75em .2em;display:grid}.who:has(>.field~.field~.field){--_part:(100% - 1.6em) / 3}.who>.field{grid-template-rows:subgrid;grid-row:span 3;display:grid}.who>.field .label{align-self:end}.who:empty{padding:0}.bar{flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:.6em 1.1em;padding-block:.75em .85em;display:flex}.bar .error{flex:1 0 100%}.tools{flex-wrap:wrap;flex:15em;justify-content:space-between;align-items:center;gap:.6em;min-block-size:2em;min-inline-size:0;display:flex}.tools[hidden]{display:none}.send{border-radius:calc(.8 * var(--_radius));background:var(--_fill);color:var(--_on-fill);font:600 .88em/1.2 var(--_sans);border:1px solid #0000;padding:.7em 1.15em}.send:hover,.outlined:hover{filter:brightness(1.08)}.send[aria-disabled=true]{opacity:.65;cursor:progress}.who.as{align-items:baseline;gap:.6em;padding-block-end:0;display:flex}.who.as span{font:.85em/1.4 var(--_sans)}.who.as bdi{font-weight:600}.who.as .quiet{font-size:.85em;text-decoration:underline}.remember{min-block-size:24px;color:var(--_muted);font:.82em/1.4 var(--_sans);grid-column:1/-1;align-items:center;gap:.5em;display:flex}.remember input{block-size:1.15em;inline-size:1.15em;accent-color:var(--_accent)}.note{color:var(--_muted);font:.82em/1.4 var(--_sans);padding-block:.2em .5em}.link{color:var(--_accent);font:inherit;background:0 0;border:0;padding:.25em 0;text-decoration:underline}.sending>.body{color:var(--_muted)}.sending>.avatar{opacity:.65}.progress{color:var(--_muted);font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.5em .7em;padding-block:.45em;display:flex}.progress .error{flex:18em;font-size:1em}.progress .outlined{padding-block:.45em;font-size:1em}.failed{margin-inline-start:.8em}.failed:before{content:\"\";border-inline-start:3px solid var(--_danger);position:absolute;inset-block:0 .6em;inset-inline-start:-.8em}.closed{margin-block-start:calc(2 * var(--_space))}", L = {
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
// src/features/composer/form-messages.ts
function ee(e, t, n) {
	return n.t("error", { message: R(e, t, n) });
}
function R(e, { code: t, over: n }, r) {
	return t === "required" ? r.t(e === "text" ? "missingText" : "missing") : t === "too-long" ? n ? r.t("tooLong", { count: n }) : r.t("tooLongField") : e === "email" ? r.t("invalidEmail") : r.t(e === "url" ? "invalidUrl" : "invalidField");
}
// src/features/composer/field.tsx
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
						children: r.reduce((e, t) => s.t("joined", {
							first: e,
							second: t
						}))
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
					...z[e],
					part: "input",
					class: "input"
				})
			}),
			/* @__PURE__ */ m("p", {
				part: "error",
				class: "error",
				id: `${t}-error`,
				hidden: a === void 0,
				children: a && ee(e, a, s)
			})
		]
	});
}
// src/features/composer/author-fields.tsx
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
	let { identity: i } = n, { t: a } = r, o = r.thread.capabilities.value.form, s = V.filter(({ name: e }) => o[e] !== "off"), c = e.problems.value, l = f(!i.remembered.value), u = i.author.name.value.trim();
	if (s.length === 0) return null;
	let d = s.every(({ name: e }) => o[e] !== "required" || i.author[e].value);
	return !l.value && u && d && !s.some(({ name: e }) => c[e]) ? /* @__PURE__ */ h("p", {
		class: "who as",
		children: [/* @__PURE__ */ h("span", { children: [
			a("commentingAs"),
			" ",
			/* @__PURE__ */ m("bdi", { children: u })
		] }), /* @__PURE__ */ m("button", {
			part: "button",
			class: "quiet",
			type: "button",
			onClick: ({ currentTarget: e }) => {
				let n = e.getRootNode();
				l.value = !0, requestAnimationFrame(() => n.getElementById(t("name"))?.focus());
			},
			children: a("change")
		})]
	}) : /* @__PURE__ */ h("div", {
		class: "who",
		children: [s.map(({ name: e, label: n }) => /* @__PURE__ */ m(B, {
			name: e,
			id: t(e),
			label: a(n),
			hints: U(e, o[e], r),
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
// src/features/composer/draft-notes.tsx
function W({ draft: e, writing: t, ui: n }) {
	let { t: r } = n, i = d(() => e.text.value !== e.initial);
	return /* @__PURE__ */ h(p, { children: [
		i.value && t.storage.blocked.value && /* @__PURE__ */ m("p", {
			part: "hint",
			class: "note",
			children: r("draftNotKept")
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
function G({ draft: e, writing: t, ui: n }) {
	return d(() => e.text.value !== e.initial).value ? /* @__PURE__ */ m("button", {
		part: "button",
		class: "quiet",
		type: "button",
		onClick: () => {
			t.drafts.discard(e), t.outbox.forget(e), n.announce(n.t("discarded"));
		},
		children: n.t("discard")
	}) : null;
}
// src/features/composer/form-focus.ts
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
// src/features/composer/sending-problems.ts
function Y(e, t, n = {}) {
	let i = e === "invalid" && Object.keys(n).length > 0;
	return t.t("notSent", { message: i ? t.t("checkFields") : r(e, t) });
}
// src/features/composer/toolbar-slot.tsx
function X(e) {
	let { ui: t } = e, n = _(null), r = t.tools.value;
	return g(() => {
		let e = n.current?.closest("form")?.querySelector("textarea");
		return e?.matches(":focus") && t.loadTools(), e?.addEventListener("focus", t.loadTools), () => e?.removeEventListener("focus", t.loadTools);
	}, []), /* @__PURE__ */ m("div", {
		class: "tools",
		hidden: !Q(t) && !$(t),
		ref: n,
		children: r && /* @__PURE__ */ m(r.Toolbar, {
			...e,
			tools: r
		})
	});
}
function Z(e) {
	let { box: t, ui: n } = e, r = n.tools.value;
	return /* @__PURE__ */ h(p, { children: [r && /* @__PURE__ */ m(r.Preview, {
		...e,
		tools: r
	}), Q(n) && /* @__PURE__ */ m("p", {
		part: "hint",
		class: "note",
		id: `${t}-hint`,
		children: n.t("markdown")
	})] });
}
var Q = (e) => e.thread.capabilities.value.form.markup === "markdown", $ = (e) => e.thread.capabilities.value.features.has("preview");
// src/features/composer/honeypot.tsx
function te({ box: e, ui: t }) {
	return /* @__PURE__ */ m("div", {
		class: "unseen",
		"aria-hidden": "true",
		inert: !0,
		children: /* @__PURE__ */ h("label", { children: [t.t("trap"), /* @__PURE__ */ m("input", {
			name: "subject",
			tabIndex: -1,
			autocomplete: "off",
			"data-1p-ignore": !0,
			"data-lpignore": "true",
			ref: e
		})] })
	});
}
// src/features/composer/composer.tsx
function ne({ parent: e, onCancel: t, ui: n, writing: r }) {
	let { t: i, thread: a } = n, { drafts: o, outbox: s } = r, c = _(null), l = _(null), u = o.draft(e?.id ?? null), d = u.problems.value, f = u.refusal.value, p = (e) => K(u.parent, e);
	g(() => {
		let t = e && n.openReplies.takeWords(e.id);
		t !== void 0 && (u.text.value || (u.text.value = t), c.current?.querySelector("textarea")?.focus());
	}, [e?.id]);
	let v = () => {
		let e = c.current?.getRootNode(), t = s.send(u, l.current?.value);
		if (t === null) return J(e, u.parent);
		e.activeElement instanceof HTMLElement && e.activeElement.blur(), a.show(t, "posted"), n.announce(i("sending"));
	}, y = (e) => {
		e.isComposing || (e.key === "Enter" && (e.ctrlKey || e.metaKey) ? (e.preventDefault(), v()) : e.key === "Escape" && t && (e.stopPropagation(), t()));
	}, { name: b, email: x, url: S } = a.capabilities.value.form, C = `h${Math.min(6, n.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ h("form", {
		part: "composer",
		class: e ? "composer in-place" : "composer",
		"aria-labelledby": p("title"),
		noValidate: !0,
		ref: c,
		onKeyDown: y,
		onSubmit: (e) => {
			e.preventDefault(), v();
		},
		children: [/* @__PURE__ */ m(C, {
			class: "title",
			id: p("title"),
			children: e ? /* @__PURE__ */ m("bdi", { children: i("replying", {
				number: e.number,
				name: e.name
			}) }) : i("write")
		}), /* @__PURE__ */ h("div", {
			class: "card",
			children: [/* @__PURE__ */ m("div", {
				class: "room",
				"aria-hidden": "true",
				children: [
					b,
					x,
					S
				].map((e) => e !== "off" && /* @__PURE__ */ m("div", {}))
			}), /* @__PURE__ */ h("div", {
				class: "sheet",
				children: [
					/* @__PURE__ */ m(B, {
						name: "text",
						id: p("text"),
						label: i("fieldText"),
						hints: [],
						value: u.text,
						problem: d.text,
						required: !0,
						ui: n
					}),
					/* @__PURE__ */ m(Z, {
						draft: u,
						box: p("text"),
						ui: n
					}),
					/* @__PURE__ */ m(W, {
						draft: u,
						writing: r,
						ui: n
					}),
					/* @__PURE__ */ m(te, {
						box: l,
						ui: n
					}),
					/* @__PURE__ */ m(H, {
						draft: u,
						id: p,
						writing: r,
						ui: n
					}),
					/* @__PURE__ */ h("div", {
						class: "bar",
						children: [
							f !== null && /* @__PURE__ */ m("p", {
								part: "error",
								class: "error",
								role: "alert",
								tabIndex: -1,
								children: Y(f, n, d)
							}),
							/* @__PURE__ */ m(X, {
								draft: u,
								box: p("text"),
								ui: n
							}),
							/* @__PURE__ */ m(G, {
								draft: u,
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
								onClick: (e) => {
									e.preventDefault(), v();
								},
								children: i(e ? "postReply" : "post")
							})
						]
					})
				]
			})]
		})]
	});
}
// src/features/composer/own-slot.tsx
function re(e) {
	let { comment: t, writing: n, ui: r } = e, { id: i, state: a } = t, o = d(() => n.mine.all.value.get(i)).value;
	if (a === "unsettled") return /* @__PURE__ */ m(n.Unsettled, {
		id: i,
		writing: n,
		ui: r
	});
	let s = o && n.Changing.value;
	return s ? /* @__PURE__ */ m(s, {
		own: o,
		writing: n,
		ui: r
	}, i) : null;
}
// src/features/composer/posted.ts
function ie({ number: e, state: t }, n) {
	return e === null || t === "pending" ? n("postedHeld") : n("posted", { number: e });
}
// src/features/composer/composer.chunk.ts
function ae(n, { createOutbox: r, createUnsettled: i, checkText: a, Unsettled: o }) {
	let { backend: c, thread: l, openReplies: d, storage: f, root: p, endpoint: m } = n;
	t(L), s(p, I);
	let h = e(m), g = `${h} ${l.id}`, _ = D(f, g), y = A(f, h), b = F(c, l, f, g), x = i(f, g, l.id), S = (e) => {
		let { activeElement: t } = p, n = t?.closest("article")?.id === `comment-${e}`, r = t === null && document.activeElement === document.body;
		return l.target.value?.id === e && (n || r);
	}, w = r({
		backend: c,
		thread: l,
		drafts: _,
		author: y.author,
		openReplies: d,
		unsettled: x,
		mine: b
	}, {
		...n,
		onArrive(e, t) {
			S(e) && l.show(t.id, p.activeElement ? "here" : "posted"), n.announce(ie(t, n.t));
		},
		onError(e) {
			n.announce(""), n.onError(e);
		},
		onReturn(e, t) {
			S(e) && J(p, t);
		},
		onTake: (e) => q(p, e)
	}), T = v(b, p, n.loadOwn), E = u(null), O = async () => {
		await b.restore() > 0 && (E.value = "refused");
	};
	for (let e of C(f, g)) d.restore(e);
	return w.resume(), O(), {
		Composer: ne,
		Own: re,
		Unsettled: o,
		Changing: T.view,
		form: {
			Field: B,
			TextHelp: Z,
			DraftNotes: W,
			Discard: G,
			ToolsPlace: X,
			checkText: a
		},
		markOf({ id: e, state: t }) {
			if (t !== "unsettled") return b.all.value.has(e) ? "own" : null;
			let n = w.entries.value.find((t) => t.id === e)?.progress.state;
			return n === "failed" ? n : "sending";
		},
		mine: b,
		drafts: _,
		identity: y,
		outbox: w,
		storage: f,
		notice: E,
		stop() {
			_.stop(), y.stop(), w.dispose(), b.stop(), T.stop();
		}
	};
}
export { ae as createWriting };
