import { i as e, n as t, r as n, t as r } from "./jsxRuntime-B8ofRCrh.js";
import { c as i, s as a } from "./mount-DT1nyz81.js";
import { n as o } from "./interaction.chunk-Vk7NfId_.js";
import { a as s, o as c } from "./signals-core.module-CsSPNZ3_.js";
import { i as l, n as u, r as d, t as f } from "./stored-record-kVgdA3iF.js";
import { n as p } from "./near-viewport-C9Zlg18k.js";
import { n as m, t as h } from "./input-method-Bw8vDgCZ.js";
import { r as g, t as _ } from "./hooks-JUNWcWSL.js";
import { i as v, s as y } from "./form-messages-DWT5ACEY.js";
import { a as b, i as x, n as S, r as C, t as w } from "./toolbar-slot-DHsFoll-.js";
import { r as T, t as E } from "./form-focus-CD5IYz0y.js";
// src/features/drafts/author.ts
function D(e, t) {
	let n = `author:${t}`, r = l(e, n, {
		name: O,
		email: O,
		url: O
	}), i = {
		name: c(r?.name ?? ""),
		email: c(r?.email ?? ""),
		url: c(r?.url ?? "")
	}, a = c(r !== null);
	return {
		author: i,
		remembered: a,
		stop: s(() => {
			let { name: t, email: r, url: o } = i, s = {
				v: 1,
				name: t.value,
				email: r.value,
				url: o.value
			};
			a.value ? e.write(n, s) : e.read(n) !== null && e.remove(n);
		})
	};
}
var O = (e) => d(e).slice(0, 2e3), k = 300, A = 2592e6, j = (e) => `draft:${e}:`;
function M(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of e.keys(j(t))) {
		let i = r.slice(j(t).length).replace(/~\d+$/, "");
		p(i) && I(e, r) && n.add(i);
	}
	return n;
}
function N(e, t, n, r) {
	let i = `${j(t)}${n ?? ""}`, [a, o] = F(e, i).sort((e, t) => t.kept.updated - e.kept.updated), l = c(a?.kept.text ?? r), u = c(o?.kept.text ?? null), d = a?.key ?? i, f = a?.kept.revision ?? "", p = l.value, h = !0, g, _ = () => I(e, d)?.text ?? r;
	function v() {
		if (clearTimeout(g), l.value === p && h) return;
		let e = _();
		e !== p && e !== r && e !== l.value && y(e), b();
	}
	function y(t) {
		u.value = t, f = "";
		let n = 1;
		do
			d = n === 1 ? i : `${i}~${n}`;
		while (I(e, d) && ++n);
	}
	function b() {
		if (p = l.value, h = !0, p === r) e.remove(d);
		else {
			let t = f;
			f = m();
			let n = Date.now() || 0;
			h = e.write(d, {
				v: 1,
				text: p,
				updated: n,
				revision: f,
				base: t
			});
		}
	}
	function x(e) {
		return e !== null && e.revision !== "" && f !== "" && e.base !== f && e.text !== p && p !== r;
	}
	let S = s(() => {
		l.value !== p && (clearTimeout(g), g = setTimeout(v, k));
	});
	return {
		text: l,
		other: u,
		flush: v,
		heard(t) {
			if (t !== d) return;
			let n = I(e, d), i = n?.text ?? r;
			x(n) ? (y(i), b()) : l.value === p && h ? (p = i, f = n?.revision ?? "", l.value = i) : i !== r && i !== l.value && (h ? u.value = i : (y(i), b()));
		},
		stop() {
			v(), S();
		}
	};
}
function P(e, t, n) {
	return F(e, j(t) + n).length > 0;
}
function F(e, t) {
	return e.keys(t).flatMap((n) => {
		let r = /^(?:~\d+)?$/.test(n.slice(t.length)) ? I(e, n) : null;
		return r ? [{
			key: n,
			kept: r
		}] : [];
	});
}
function I(e, t) {
	let n = l(e, t, {
		text: u,
		updated: f,
		revision: d,
		base: d
	});
	return n && n.text !== "" && !(Date.now() - n.updated > A) ? n : null;
}
// src/features/drafts/drafts.ts
function L(e, t) {
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = () => r.forEach((e) => e.flush()), a = e.onChange((e) => r.forEach((t) => t.heard(e)));
	addEventListener("pagehide", i);
	function o(i, a) {
		let o = n.get(i);
		if (o) return o;
		let s = N(e, t, i, a), l = {
			parent: i,
			initial: a,
			text: s.text,
			other: s.other,
			discarded: c(null),
			problems: c({}),
			refusal: c(null),
			sentAt: 0
		};
		return n.set(i, l), r.set(l, s), l;
	}
	return {
		draft: (e) => o(e, ""),
		revision: (e, t) => o(z(e), t),
		hasRevision: (n) => P(e, t, z(n)),
		endRevision(e) {
			let t = n.get(z(e));
			t && (R(t), r.get(t)?.stop(), r.delete(t), n.delete(t.parent));
		},
		put(e, t) {
			e.text.value = t, r.get(e)?.flush();
		},
		discard(e) {
			e.discarded.value = e.text.value, R(e), r.get(e)?.flush();
		},
		swap(e) {
			let t = e.text.value;
			e.text.value = e.other.value ?? t, e.other.value = t || null;
		},
		clear(e) {
			e.discarded.value = null, R(e), r.get(e)?.flush();
		},
		stop() {
			removeEventListener("pagehide", i), a(), r.forEach((e) => e.stop());
		}
	};
}
function R(e) {
	e.text.value = e.initial, e.problems.value = {}, e.refusal.value = null;
}
var z = (e) => `${e}~edit`, B = [
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
function V({ draft: e, id: t, forms: n, context: i }) {
	let { identity: a } = n, { t: o, root: s } = i, c = i.thread.capabilities.value.form, l = B.filter(({ name: e }) => c[e] !== "off"), u = e.problems.value, d = y(!a.remembered.value), f = a.author.name.value.trim();
	if (l.length === 0) return null;
	let p = l.every(({ name: e }) => c[e] !== "required" || a.author[e].value);
	return !d.value && f && p && !l.some(({ name: e }) => u[e]) ? /* @__PURE__ */ r("p", {
		class: "who as",
		children: [/* @__PURE__ */ r("span", { children: [
			o("commentingAs"),
			" ",
			/* @__PURE__ */ r("bdi", { children: f })
		] }), /* @__PURE__ */ r("button", {
			part: "button",
			class: "quiet",
			type: "button",
			onClick: () => {
				d.value = !0, requestAnimationFrame(() => s.getElementById(t("name"))?.focus());
			},
			children: o("change")
		})]
	}) : /* @__PURE__ */ r("div", {
		class: "who",
		children: [l.map(({ name: e, label: n }) => /* @__PURE__ */ r(b, {
			name: e,
			id: t(e),
			label: o(n),
			hints: H(e, c[e], i),
			value: a.author[e],
			problem: u[e],
			required: c[e] === "required",
			ui: i
		}, e)), /* @__PURE__ */ r("label", {
			class: "remember",
			children: [
				/* @__PURE__ */ r("input", {
					type: "checkbox",
					checked: a.remembered,
					onChange: (e) => {
						d.value = !0, a.remembered.value = e.currentTarget.checked;
					}
				}),
				" ",
				o("remember")
			]
		})]
	});
}
function H(e, t, n) {
	let r = e === "email" ? [n.t("emailHint")] : [];
	return [n.t(t === "required" ? "required" : "optional"), ...r];
}
// src/features/composer/honeypot.tsx
function U({ box: e, ui: t }) {
	return /* @__PURE__ */ r("div", {
		class: "unseen",
		"aria-hidden": "true",
		inert: !0,
		children: /* @__PURE__ */ r("label", { children: [t.t("trap"), /* @__PURE__ */ r("input", {
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
function W(e) {
	let { parent: n, context: a } = e, { t: o, openReplies: s, sending: c } = a, l = a.forms.value, u = c.value?.notice.value;
	if (!l) return null;
	if (n) {
		let { id: e, number: t } = n, o = {
			id: e,
			number: t ?? "",
			name: i(n, a)
		};
		return /* @__PURE__ */ r(G, {
			parent: o,
			onCancel: () => s.cancel(e),
			context: a,
			forms: l
		});
	}
	return /* @__PURE__ */ r(t, { children: [u && /* @__PURE__ */ r("p", {
		part: "notice",
		class: "notice closed",
		role: "status",
		children: o(u)
	}), /* @__PURE__ */ r(G, {
		context: a,
		forms: l
	})] });
}
function G({ parent: e, onCancel: t, context: n, forms: i }) {
	let { t: a, thread: o, openReplies: s } = n, { drafts: c } = i, l = g(null), u = g(null), d = c.draft(e?.id ?? null), f = d.problems.value, p = d.refusal.value, m = (e) => E(d.parent, e);
	_(() => {
		let t = e && s.consumePrefill(e.id);
		t !== void 0 && (d.text.value || (d.text.value = t), l.current?.querySelector("textarea")?.focus());
	}, [e?.id]);
	let y = async () => {
		let e = l.current?.getRootNode();
		n.sending.value || n.announce(a("sending"));
		let t = n.sending.value ?? await n.loadSending();
		if (!t) return d.refusal.value = "network", T(e, d.parent);
		let r = t.outbox.send(d, u.current?.value);
		if (r === null) return T(e, d.parent);
		e.activeElement instanceof HTMLElement && e.activeElement.blur(), o.show(r, "posted"), n.announce(a("sending"));
	}, D = (e) => {
		h(e) || (e.key === "Enter" && (e.ctrlKey || e.metaKey) ? (e.preventDefault(), y()) : e.key === "Escape" && t && (e.stopPropagation(), t()));
	}, { name: O, email: k, url: A } = o.capabilities.value.form, j = `h${Math.min(6, n.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ r("form", {
		part: "composer",
		class: e ? "composer in-place" : "composer",
		"aria-labelledby": m("title"),
		noValidate: !0,
		ref: l,
		onKeyDown: D,
		onSubmit: (e) => {
			e.preventDefault(), y();
		},
		children: [/* @__PURE__ */ r(j, {
			class: "title",
			id: m("title"),
			children: e ? /* @__PURE__ */ r("bdi", { children: a("replying", {
				number: e.number,
				name: e.name
			}) }) : a("write")
		}), /* @__PURE__ */ r("div", {
			class: "card",
			children: [/* @__PURE__ */ r("div", {
				class: "room",
				"aria-hidden": "true",
				children: [
					O,
					k,
					A
				].map((e) => e !== "off" && /* @__PURE__ */ r("div", {}))
			}), /* @__PURE__ */ r("div", {
				class: "sheet",
				children: [
					/* @__PURE__ */ r(b, {
						name: "text",
						id: m("text"),
						label: a("fieldText"),
						hints: [],
						value: d.text,
						problem: f.text,
						required: !0,
						ui: n
					}),
					/* @__PURE__ */ r(w, {
						draft: d,
						box: m("text"),
						context: n
					}),
					/* @__PURE__ */ r(x, {
						draft: d,
						forms: i,
						context: n
					}),
					/* @__PURE__ */ r(U, {
						box: u,
						ui: n
					}),
					/* @__PURE__ */ r(V, {
						draft: d,
						id: m,
						forms: i,
						context: n
					}),
					/* @__PURE__ */ r("div", {
						class: "bar",
						children: [
							p !== null && /* @__PURE__ */ r("p", {
								part: "error",
								class: "error",
								role: "alert",
								tabIndex: -1,
								children: v(p, d.parent, f, n)
							}),
							/* @__PURE__ */ r(S, {
								draft: d,
								box: m("text"),
								context: n
							}),
							/* @__PURE__ */ r(C, {
								draft: d,
								forms: i,
								context: n
							}),
							t && /* @__PURE__ */ r("button", {
								part: "button",
								class: "quiet",
								type: "button",
								onClick: t,
								children: a("cancel")
							}),
							/* @__PURE__ */ r("button", {
								part: "button",
								class: "send",
								type: "submit",
								onClick: (e) => {
									e.preventDefault(), y();
								},
								children: a(e ? "postReply" : "post")
							})
						]
					})
				]
			})]
		})]
	});
}
// src/features/composer/composer.css?inline
var K = ".card:focus-within{border-color:var(--_accent);box-shadow:0 0 0 3px color-mix(in srgb, var(--_accent) 18%, transparent)}.card:has(.field-text .input:focus-visible){outline:var(--_focus);outline-offset:-1px}.field{flex-direction:column;gap:.25em;min-inline-size:0;display:flex}.label{font:.82em/1.35 var(--_sans);color:var(--_muted)}.hint:before{content:\"· \"}.input{border:1px solid var(--_edge);border-radius:calc(.65 * var(--_radius));background:color-mix(in srgb, Canvas 55%, transparent);inline-size:100%;min-inline-size:0;padding:.5em .6em;display:block}.field:not(.field-text) .input{font:.92em/1.35 var(--_sans)}@media (pointer:coarse){.field .input,.field:not(.field-text) .input{font-size:max(16px,1em)}}.input[aria-invalid=true]{border-color:var(--_danger)}.field-text{gap:0}.field-text .label{padding-block-start:.8em}.field-text .input,.who{margin-inline:calc(-1 * var(--_space));padding-inline:var(--_space)}.field-text .input{inline-size:calc(100% + 2 * var(--_space));border-radius:var(--_radius);min-block-size:7em;max-block-size:60vh;line-height:inherit;resize:vertical;field-sizing:content;background:0 0;border:0;outline:none;padding-block:.35em .6em}.sheet,.sheet>.field-text,.sheet>.field-text>.box:not([hidden]){flex-direction:column;display:flex}.sheet>.field-text,.sheet>.field-text>.box,.sheet>.field-text .input{flex:1 0 auto}.sheet>.field-text .input{min-block-size:4em}.field-text .error{padding-block-end:.6em}.who{--_part:50% - .4em;grid-template-columns:repeat(auto-fit, minmax(min(100%, max(11em, var(--_part))), 1fr));border-block-start:1px solid var(--_border);gap:.25em .8em;padding-block:.75em .2em;display:grid}.who:has(>.field~.field~.field){--_part:(100% - 1.6em) / 3}.who>.field{grid-template-rows:subgrid;grid-row:span 3;display:grid}.who>.field .label{align-self:end}.who:empty{padding:0}.bar{flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:.6em 1.1em;padding-block:.75em .85em;display:flex}.bar .error{flex:1 0 100%}.tools{flex-wrap:wrap;flex:15em;justify-content:space-between;align-items:center;gap:.6em;min-block-size:2em;min-inline-size:0;display:flex}.tools[hidden]{display:none}.send{border-radius:calc(.8 * var(--_radius));background:var(--_fill);color:var(--_on-fill);font:600 .88em/1.2 var(--_sans);border:1px solid #0000;padding:.7em 1.15em}@media (hover:hover){.send:hover,.outlined:hover{filter:brightness(1.08)}}.send[aria-disabled=true]{opacity:.65;cursor:progress}.who.as{align-items:baseline;gap:.6em;padding-block-end:0;display:flex}.who.as span{font:.85em/1.4 var(--_sans)}.who.as bdi{font-weight:600}.who.as .quiet{font-size:.85em;text-decoration:underline}.remember{min-block-size:24px;color:var(--_muted);font:.82em/1.4 var(--_sans);grid-column:1/-1;align-items:center;gap:.5em;display:flex}.remember input{block-size:1.15em;inline-size:1.15em;accent-color:var(--_accent)}.note{color:var(--_muted);font:.82em/1.4 var(--_sans);padding-block:.2em .5em}.link{color:var(--_accent);font:inherit;background:0 0;border:0;padding:.25em 0;text-decoration:underline}.sending>.body{color:var(--_muted)}.sending>.avatar{opacity:.65}.progress{color:var(--_muted);font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.5em .7em;padding-block:.45em;display:flex}.progress .error{flex:18em;font-size:1em}.progress .outlined{padding-block:.45em;font-size:1em}.failed{margin-inline-start:.8em}.failed:before{content:\"\";border-inline-start:3px solid var(--_danger);position:absolute;inset-block:0 .6em;inset-inline-start:-.8em}.closed{margin-block-start:calc(2 * var(--_space))}", q = {
	replying: "Reply to {name} (#{number})",
	fieldText: "Comment",
	fieldName: "Name",
	fieldEmail: "Email",
	fieldUrl: "Website",
	emailHint: "never shown",
	required: "required",
	optional: "optional",
	post: "Post comment",
	postReply: "Post reply",
	sending: "Sending…",
	trap: "Leave this empty",
	cancel: "Cancel",
	commentingAs: "Commenting as",
	change: "Change",
	remember: "Remember me on this device",
	discard: "Discard draft",
	discarded: "Draft discarded.",
	undo: "Undo",
	draftNotKept: "This browser can’t save drafts. Post before you close the page.",
	otherDraft: "You have a different draft in another tab.",
	useOther: "Use that draft",
	notSent: "Not sent: {message} Your text is still here.",
	markdown: "Markdown: *italic*, **bold**, `code`, > quote, [text](link)"
};
// src/features/composer/composer.chunk.ts
function J(t) {
	let { storage: r, scope: i, root: s, endpoint: c, forms: l, slots: u, openReplies: d } = t;
	a(q), o(s, K);
	let f = L(r, i), p = D(r, c);
	l.value = {
		drafts: f,
		identity: p
	};
	for (let e of M(r, i)) d.restore(e);
	return u.composer.value = (r, i) => (n(e(W, {
		parent: i,
		context: t
	}), r), () => n(null, r)), () => {
		u.composer.value = null, l.value = null, f.stop(), p.stop();
	};
}
export { J as start };
