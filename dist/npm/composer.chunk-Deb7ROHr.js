import { l as e, u as t } from "./element-DLfWk9lp.js";
import { t as n } from "./adopt-styles-D-whPyYY.js";
import { t as r } from "./anchor-DuigV5cl.js";
import { t as i } from "./thread-context-BlR1xQZW.js";
import { a, i as o, n as s, r as c, t as l } from "./toolbar-slot-CYQ2oUkL.js";
import { r as u, t as d } from "./form-focus-CD5IYz0y.js";
import { r as f } from "./form-messages-CA5NY6rl.js";
import { effect as p, signal as m } from "@preact/signals-core";
import { createElement as h, render as g } from "preact";
import { useEffect as _, useRef as v } from "preact/hooks";
import { useSignal as y } from "@preact/signals";
import { Fragment as b, jsx as x, jsxs as S } from "preact/jsx-runtime";
// src/features/drafts/author.ts
function C(e, t) {
	let n = `author:${t}`, r = e.read(n), i = (e) => {
		let t = typeof r == "object" && r ? r[e] : "";
		return typeof t == "string" ? t.slice(0, 2e3) : "";
	}, a = {
		name: m(i("name")),
		email: m(i("email")),
		url: m(i("url"))
	}, o = m(r !== null);
	return {
		author: a,
		remembered: o,
		stop: p(() => {
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
// src/features/drafts/draft-storage.ts
var w = 300, T = 2592e6, E = 1e5, D = (e) => `draft:${e}:`;
function O(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let i of e.keys(D(t))) {
		let a = i.slice(D(t).length).replace(/~2$/, "");
		r(a) && j(e, i) && n.add(a);
	}
	return n;
}
function k(e, t, n, r) {
	let i = `${D(t)}${n ?? ""}`, a = `${i}~2`, [o, s] = [i, a].flatMap((t) => j(e, t) ?? []).sort((e, t) => t.updated - e.updated), c = m(o?.text ?? r), l = m(s?.text ?? null), u = o && o.text === j(e, a)?.text ? a : i, d = c.value, f;
	function h() {
		if (clearTimeout(f), c.value === d) return;
		let t = j(e, u)?.text ?? r;
		t !== d && t !== r && t !== c.value && (l.value = t, u = u === i ? a : i), d = c.value, d === r ? e.remove(u) : e.write(u, {
			v: 1,
			text: d,
			updated: Date.now() || 0
		});
	}
	let g = p(() => {
		c.value !== d && (clearTimeout(f), f = setTimeout(h, w));
	});
	return {
		text: c,
		other: l,
		flush: h,
		heard(t) {
			if (t !== u) return;
			let n = j(e, u)?.text ?? r;
			c.value === d ? (d = n, c.value = n) : n !== r && n !== c.value && (l.value = n);
		},
		stop() {
			h(), g();
		}
	};
}
function A(e, t, n) {
	let r = D(t) + n;
	return j(e, r) !== null || j(e, `${r}~2`) !== null;
}
function j(e, t) {
	let n = e.read(t);
	if (typeof n != "object" || !n) return null;
	let { text: r, updated: i } = n;
	return typeof r != "string" || r === "" || typeof i != "number" || r.length > E || Date.now() - i > T ? null : {
		text: r,
		updated: i
	};
}
// src/features/drafts/drafts.ts
function M(e, t) {
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = () => r.forEach((e) => e.flush()), a = e.onChange((e) => r.forEach((t) => t.heard(e)));
	addEventListener("pagehide", i);
	function o(i, a) {
		let o = n.get(i);
		if (o) return o;
		let s = k(e, t, i, a), c = {
			parent: i,
			initial: a,
			text: s.text,
			other: s.other,
			discarded: m(null),
			problems: m({}),
			refusal: m(null),
			sentAt: 0
		};
		return n.set(i, c), r.set(c, s), c;
	}
	return {
		draft: (e) => o(e, ""),
		revision: (e, t) => o(P(e), t),
		hasRevision: (n) => A(e, t, P(n)),
		endRevision(e) {
			let t = n.get(P(e));
			t && (N(t), r.get(t)?.stop(), r.delete(t), n.delete(t.parent));
		},
		put(e, t) {
			e.text.value = t, r.get(e)?.flush();
		},
		discard(e) {
			e.discarded.value = e.text.value, N(e), r.get(e)?.flush();
		},
		swap(e) {
			let t = e.text.value;
			e.text.value = e.other.value ?? t, e.other.value = t || null;
		},
		clear(e) {
			e.discarded.value = null, N(e), r.get(e)?.flush();
		},
		stop() {
			removeEventListener("pagehide", i), a(), r.forEach((e) => e.stop());
		}
	};
}
function N(e) {
	e.text.value = e.initial, e.problems.value = {}, e.refusal.value = null;
}
var P = (e) => `${e}~edit`, F = [
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
function I({ draft: e, id: t, forms: n, context: r }) {
	let { identity: i } = n, { t: o, root: s } = r, c = r.thread.capabilities.value.form, l = F.filter(({ name: e }) => c[e] !== "off"), u = e.problems.value, d = y(!i.remembered.value), f = i.author.name.value.trim();
	if (l.length === 0) return null;
	let p = l.every(({ name: e }) => c[e] !== "required" || i.author[e].value);
	return !d.value && f && p && !l.some(({ name: e }) => u[e]) ? /* @__PURE__ */ S("p", {
		class: "who as",
		children: [/* @__PURE__ */ S("span", { children: [
			o("commentingAs"),
			" ",
			/* @__PURE__ */ x("bdi", { children: f })
		] }), /* @__PURE__ */ x("button", {
			part: "button",
			class: "quiet",
			type: "button",
			onClick: () => {
				d.value = !0, requestAnimationFrame(() => s.getElementById(t("name"))?.focus());
			},
			children: o("change")
		})]
	}) : /* @__PURE__ */ S("div", {
		class: "who",
		children: [l.map(({ name: e, label: n }) => /* @__PURE__ */ x(a, {
			name: e,
			id: t(e),
			label: o(n),
			hints: L(e, c[e], r),
			value: i.author[e],
			problem: u[e],
			required: c[e] === "required",
			ui: r
		}, e)), /* @__PURE__ */ S("label", {
			class: "remember",
			children: [
				/* @__PURE__ */ x("input", {
					type: "checkbox",
					checked: i.remembered,
					onChange: (e) => {
						d.value = !0, i.remembered.value = e.currentTarget.checked;
					}
				}),
				" ",
				o("remember")
			]
		})]
	});
}
function L(e, t, n) {
	let r = e === "email" ? [n.t("emailHint")] : [];
	return [n.t(t === "required" ? "required" : "optional"), ...r];
}
// src/features/composer/honeypot.tsx
function R({ box: e, ui: t }) {
	return /* @__PURE__ */ x("div", {
		class: "unseen",
		"aria-hidden": "true",
		inert: !0,
		children: /* @__PURE__ */ S("label", { children: [t.t("trap"), /* @__PURE__ */ x("input", {
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
function z(e) {
	let { parent: n, context: r } = e, { t: i, openReplies: a, sending: o } = r, s = r.forms.value, c = o.value?.notice.value;
	if (!s) return null;
	if (n) {
		let { id: e, number: i } = n, o = {
			id: e,
			number: i ?? "",
			name: t(n, r)
		};
		return /* @__PURE__ */ x(B, {
			parent: o,
			onCancel: () => a.cancel(e),
			context: r,
			forms: s
		});
	}
	return /* @__PURE__ */ S(b, { children: [c && /* @__PURE__ */ x("p", {
		part: "notice",
		class: "notice closed",
		role: "status",
		children: i(c)
	}), /* @__PURE__ */ x(B, {
		context: r,
		forms: s
	})] });
}
function B({ parent: e, onCancel: t, context: n, forms: r }) {
	let { t: i, thread: p, openReplies: m } = n, { drafts: h } = r, g = v(null), y = v(null), b = h.draft(e?.id ?? null), C = b.problems.value, w = b.refusal.value, T = (e) => d(b.parent, e);
	_(() => {
		let t = e && m.consumePrefill(e.id);
		t !== void 0 && (b.text.value || (b.text.value = t), g.current?.querySelector("textarea")?.focus());
	}, [e?.id]);
	let E = async () => {
		let e = g.current?.getRootNode();
		n.sending.value || n.announce(i("sending"));
		let t = n.sending.value ?? await n.loadSending();
		if (!t) return b.refusal.value = "network", u(e, b.parent);
		let r = t.outbox.send(b, y.current?.value);
		if (r === null) return u(e, b.parent);
		e.activeElement instanceof HTMLElement && e.activeElement.blur(), p.show(r, "posted"), n.announce(i("sending"));
	}, D = (e) => {
		e.isComposing || (e.key === "Enter" && (e.ctrlKey || e.metaKey) ? (e.preventDefault(), E()) : e.key === "Escape" && t && (e.stopPropagation(), t()));
	}, { name: O, email: k, url: A } = p.capabilities.value.form, j = `h${Math.min(6, n.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ S("form", {
		part: "composer",
		class: e ? "composer in-place" : "composer",
		"aria-labelledby": T("title"),
		noValidate: !0,
		ref: g,
		onKeyDown: D,
		onSubmit: (e) => {
			e.preventDefault(), E();
		},
		children: [/* @__PURE__ */ x(j, {
			class: "title",
			id: T("title"),
			children: e ? /* @__PURE__ */ x("bdi", { children: i("replying", {
				number: e.number,
				name: e.name
			}) }) : i("write")
		}), /* @__PURE__ */ S("div", {
			class: "card",
			children: [/* @__PURE__ */ x("div", {
				class: "room",
				"aria-hidden": "true",
				children: [
					O,
					k,
					A
				].map((e) => e !== "off" && /* @__PURE__ */ x("div", {}))
			}), /* @__PURE__ */ S("div", {
				class: "sheet",
				children: [
					/* @__PURE__ */ x(a, {
						name: "text",
						id: T("text"),
						label: i("fieldText"),
						hints: [],
						value: b.text,
						problem: C.text,
						required: !0,
						ui: n
					}),
					/* @__PURE__ */ x(l, {
						draft: b,
						box: T("text"),
						context: n
					}),
					/* @__PURE__ */ x(o, {
						draft: b,
						forms: r,
						context: n
					}),
					/* @__PURE__ */ x(R, {
						box: y,
						ui: n
					}),
					/* @__PURE__ */ x(I, {
						draft: b,
						id: T,
						forms: r,
						context: n
					}),
					/* @__PURE__ */ S("div", {
						class: "bar",
						children: [
							w !== null && /* @__PURE__ */ x("p", {
								part: "error",
								class: "error",
								role: "alert",
								tabIndex: -1,
								children: f(w, n, C)
							}),
							/* @__PURE__ */ x(s, {
								draft: b,
								box: T("text"),
								context: n
							}),
							/* @__PURE__ */ x(c, {
								draft: b,
								forms: r,
								context: n
							}),
							t && /* @__PURE__ */ x("button", {
								part: "button",
								class: "quiet",
								type: "button",
								onClick: t,
								children: i("cancel")
							}),
							/* @__PURE__ */ x("button", {
								part: "button",
								class: "send",
								type: "submit",
								onClick: (e) => {
									e.preventDefault(), E();
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
// src/features/composer/composer.css?inline
var V = ".card:focus-within{border-color:var(--_accent);box-shadow:0 0 0 3px color-mix(in srgb, var(--_accent) 18%, transparent)}.card:has(.field-text .input:focus-visible){outline:var(--_focus);outline-offset:-1px}.field{flex-direction:column;gap:.25em;min-inline-size:0;display:flex}.label{font:.82em/1.35 var(--_sans);color:var(--_muted)}.hint:before{content:\"· \"}.input{border:1px solid var(--_edge);border-radius:calc(.65 * var(--_radius));background:color-mix(in srgb, Canvas 55%, transparent);inline-size:100%;min-inline-size:0;padding:.5em .6em;display:block}.field:not(.field-text) .input{font:.92em/1.35 var(--_sans)}.input[aria-invalid=true]{border-color:var(--_danger)}.field-text{gap:0}.field-text .label{padding-block-start:.8em}.field-text .input,.who{margin-inline:calc(-1 * var(--_space));padding-inline:var(--_space)}.field-text .input{inline-size:calc(100% + 2 * var(--_space));border-radius:var(--_radius);min-block-size:7em;max-block-size:60vh;line-height:inherit;resize:vertical;field-sizing:content;background:0 0;border:0;outline:none;padding-block:.35em .6em}.sheet,.sheet>.field-text,.sheet>.field-text>.box:not([hidden]){flex-direction:column;display:flex}.sheet>.field-text,.sheet>.field-text>.box,.sheet>.field-text .input{flex:1 0 auto}.sheet>.field-text .input{min-block-size:4em}.field-text .error{padding-block-end:.6em}.who{--_part:50% - .4em;grid-template-columns:repeat(auto-fit, minmax(min(100%, max(11em, var(--_part))), 1fr));border-block-start:1px solid var(--_border);gap:.25em .8em;padding-block:.75em .2em;display:grid}.who:has(>.field~.field~.field){--_part:(100% - 1.6em) / 3}.who>.field{grid-template-rows:subgrid;grid-row:span 3;display:grid}.who>.field .label{align-self:end}.who:empty{padding:0}.bar{flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:.6em 1.1em;padding-block:.75em .85em;display:flex}.bar .error{flex:1 0 100%}.tools{flex-wrap:wrap;flex:15em;justify-content:space-between;align-items:center;gap:.6em;min-block-size:2em;min-inline-size:0;display:flex}.tools[hidden]{display:none}.send{border-radius:calc(.8 * var(--_radius));background:var(--_fill);color:var(--_on-fill);font:600 .88em/1.2 var(--_sans);border:1px solid #0000;padding:.7em 1.15em}.send:hover,.outlined:hover{filter:brightness(1.08)}.send[aria-disabled=true]{opacity:.65;cursor:progress}.who.as{align-items:baseline;gap:.6em;padding-block-end:0;display:flex}.who.as span{font:.85em/1.4 var(--_sans)}.who.as bdi{font-weight:600}.who.as .quiet{font-size:.85em;text-decoration:underline}.remember{min-block-size:24px;color:var(--_muted);font:.82em/1.4 var(--_sans);grid-column:1/-1;align-items:center;gap:.5em;display:flex}.remember input{block-size:1.15em;inline-size:1.15em;accent-color:var(--_accent)}.note{color:var(--_muted);font:.82em/1.4 var(--_sans);padding-block:.2em .5em}.link{color:var(--_accent);font:inherit;background:0 0;border:0;padding:.25em 0;text-decoration:underline}.sending>.body{color:var(--_muted)}.sending>.avatar{opacity:.65}.progress{color:var(--_muted);font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.5em .7em;padding-block:.45em;display:flex}.progress .error{flex:18em;font-size:1em}.progress .outlined{padding-block:.45em;font-size:1em}.failed{margin-inline-start:.8em}.failed:before{content:\"\";border-inline-start:3px solid var(--_danger);position:absolute;inset-block:0 .6em;inset-inline-start:-.8em}.closed{margin-block-start:calc(2 * var(--_space))}", H = {
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
	trap: "Leave this empty",
	cancel: "Cancel",
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
	markdown: "Markdown works: *emphasis*, **strong**, `code`, > quote, [link](address)."
};
// src/features/composer/composer.chunk.ts
function U(t) {
	let { storage: r, root: a, endpoint: o, forms: s, slots: c, openReplies: l } = t;
	e(H), n(a, V);
	let u = i(t), d = M(r, u), f = C(r, o);
	s.value = {
		drafts: d,
		identity: f
	};
	for (let e of O(r, u)) l.restore(e);
	return c.composer.value = (e, n) => (g(h(z, {
		parent: n,
		context: t
	}), e), () => g(null, e)), () => {
		c.composer.value = null, s.value = null, d.stop(), f.stop();
	};
}
export { U as start };
