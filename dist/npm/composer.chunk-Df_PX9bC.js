import { i as e, n as t, r as n, t as r } from "./jsxRuntime-B8ofRCrh.js";
import { c as i, l as a, t as o } from "./translate-DI7Ky-bs.js";
import { i as s, n as c, r as l } from "./interaction.chunk-Bgr3tE7T.js";
import { i as u, n as d, r as f, t as p } from "./stored-record-kVgdA3iF.js";
import { t as m } from "./anchor-B0Tqb9qQ.js";
import { r as h, t as g } from "./hooks-JUNWcWSL.js";
import { i as _, s as v } from "./form-messages-DsdTX5EB.js";
import { a as y, i as b, n as x, r as S, t as C } from "./toolbar-slot-DBUrFrS4.js";
import { r as w, t as T } from "./form-focus-CD5IYz0y.js";
import { l as E } from "./element-CTA6KCPV.js";
// src/features/drafts/author.ts
function D(e, t) {
	let n = `author:${t}`, r = u(e, n, {
		name: O,
		email: O,
		url: O
	}), o = {
		name: a(r?.name ?? ""),
		email: a(r?.email ?? ""),
		url: a(r?.url ?? "")
	}, s = a(r !== null);
	return {
		author: o,
		remembered: s,
		stop: i(() => {
			let { name: t, email: r, url: i } = o, a = {
				v: 1,
				name: t.value,
				email: r.value,
				url: i.value
			};
			s.value ? e.write(n, a) : e.read(n) !== null && e.remove(n);
		})
	};
}
var O = (e) => f(e).slice(0, 2e3), k = 300, A = 2592e6, j = (e) => `draft:${e}:`;
function M(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of e.keys(j(t))) {
		let i = r.slice(j(t).length).replace(/~\d+$/, "");
		m(i) && I(e, r) && n.add(i);
	}
	return n;
}
function N(e, t, n, r) {
	let o = `${j(t)}${n ?? ""}`, [s, c] = F(e, o).sort((e, t) => t.kept.updated - e.kept.updated), u = a(s?.kept.text ?? r), d = a(c?.kept.text ?? null), f = s?.key ?? o, p = s?.kept.revision ?? "", m = u.value, h = !0, g, _ = () => I(e, f)?.text ?? r;
	function v() {
		if (clearTimeout(g), u.value === m && h) return;
		let e = _();
		e !== m && e !== r && e !== u.value && y(e), b();
	}
	function y(t) {
		d.value = t, p = "";
		let n = 1;
		do
			f = n === 1 ? o : `${o}~${n}`;
		while (I(e, f) && ++n);
	}
	function b() {
		if (m = u.value, h = !0, m === r) e.remove(f);
		else {
			let t = p;
			p = l();
			let n = Date.now() || 0;
			h = e.write(f, {
				v: 1,
				text: m,
				updated: n,
				revision: p,
				base: t
			});
		}
	}
	function x(e) {
		return e !== null && e.revision !== "" && p !== "" && e.base !== p && e.text !== m && m !== r;
	}
	let S = i(() => {
		u.value !== m && (clearTimeout(g), g = setTimeout(v, k));
	});
	return {
		text: u,
		other: d,
		flush: v,
		heard(t) {
			if (t !== f) return;
			let n = I(e, f), i = n?.text ?? r;
			x(n) ? (y(i), b()) : u.value === m && h ? (m = i, p = n?.revision ?? "", u.value = i) : i !== r && i !== u.value && (h ? d.value = i : (y(i), b()));
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
	let n = u(e, t, {
		text: d,
		updated: p,
		revision: f,
		base: f
	});
	return n && n.text !== "" && !(Date.now() - n.updated > A) ? n : null;
}
// src/features/drafts/drafts.ts
function L(e, t) {
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = () => r.forEach((e) => e.flush()), o = e.onChange((e) => r.forEach((t) => t.heard(e)));
	addEventListener("pagehide", i);
	function s(i, o) {
		let s = n.get(i);
		if (s) return s;
		let c = N(e, t, i, o), l = {
			parent: i,
			initial: o,
			text: c.text,
			other: c.other,
			discarded: a(null),
			problems: a({}),
			refusal: a(null),
			sentAt: 0
		};
		return n.set(i, l), r.set(l, c), l;
	}
	return {
		draft: (e) => s(e, ""),
		revision: (e, t) => s(z(e), t),
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
			removeEventListener("pagehide", i), o(), r.forEach((e) => e.stop());
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
	let { identity: a } = n, { t: o, root: s } = i, c = i.thread.capabilities.value.form, l = B.filter(({ name: e }) => c[e] !== "off"), u = e.problems.value, d = v(!a.remembered.value), f = a.author.name.value.trim();
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
		children: [l.map(({ name: e, label: n }) => /* @__PURE__ */ r(y, {
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
	let { parent: n, context: i } = e, { t: a, openReplies: o, sending: s } = i, c = i.forms.value, l = s.value?.notice.value;
	if (!c) return null;
	if (n) {
		let { id: e, number: t } = n, a = {
			id: e,
			number: t ?? "",
			name: E(n, i)
		};
		return /* @__PURE__ */ r(G, {
			parent: a,
			onCancel: () => o.cancel(e),
			context: i,
			forms: c
		});
	}
	return /* @__PURE__ */ r(t, { children: [l && /* @__PURE__ */ r("p", {
		part: "notice",
		class: "notice closed",
		role: "status",
		children: a(l)
	}), /* @__PURE__ */ r(G, {
		context: i,
		forms: c
	})] });
}
function G({ parent: e, onCancel: t, context: n, forms: i }) {
	let { t: a, thread: o, openReplies: s } = n, { drafts: l } = i, u = h(null), d = h(null), f = l.draft(e?.id ?? null), p = f.problems.value, m = f.refusal.value, v = (e) => T(f.parent, e);
	g(() => {
		let t = e && s.consumePrefill(e.id);
		t !== void 0 && (f.text.value || (f.text.value = t), u.current?.querySelector("textarea")?.focus());
	}, [e?.id]);
	let E = async () => {
		let e = u.current?.getRootNode();
		n.sending.value || n.announce(a("sending"));
		let t = n.sending.value ?? await n.loadSending();
		if (!t) return f.refusal.value = "network", w(e, f.parent);
		let r = t.outbox.send(f, d.current?.value);
		if (r === null) return w(e, f.parent);
		e.activeElement instanceof HTMLElement && e.activeElement.blur(), o.show(r, "posted"), n.announce(a("sending"));
	}, D = (e) => {
		c(e) || (e.key === "Enter" && (e.ctrlKey || e.metaKey) ? (e.preventDefault(), E()) : e.key === "Escape" && t && (e.stopPropagation(), t()));
	}, { name: O, email: k, url: A } = o.capabilities.value.form, j = `h${Math.min(6, n.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ r("form", {
		part: "composer",
		class: e ? "composer in-place" : "composer",
		"aria-labelledby": v("title"),
		noValidate: !0,
		ref: u,
		onKeyDown: D,
		onSubmit: (e) => {
			e.preventDefault(), E();
		},
		children: [/* @__PURE__ */ r(j, {
			class: "title",
			id: v("title"),
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
					/* @__PURE__ */ r(y, {
						name: "text",
						id: v("text"),
						label: a("fieldText"),
						hints: [],
						value: f.text,
						problem: p.text,
						required: !0,
						ui: n
					}),
					/* @__PURE__ */ r(C, {
						draft: f,
						box: v("text"),
						context: n
					}),
					/* @__PURE__ */ r(b, {
						draft: f,
						forms: i,
						context: n
					}),
					/* @__PURE__ */ r(U, {
						box: d,
						ui: n
					}),
					/* @__PURE__ */ r(V, {
						draft: f,
						id: v,
						forms: i,
						context: n
					}),
					/* @__PURE__ */ r("div", {
						class: "bar",
						children: [
							m !== null && /* @__PURE__ */ r("p", {
								part: "error",
								class: "error",
								role: "alert",
								tabIndex: -1,
								children: _(m, f.parent, p, n)
							}),
							/* @__PURE__ */ r(x, {
								draft: f,
								box: v("text"),
								context: n
							}),
							/* @__PURE__ */ r(S, {
								draft: f,
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
									e.preventDefault(), E();
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
var K = ".card:focus-within{border-color:var(--_accent);box-shadow:0 0 0 3px color-mix(in srgb, var(--_accent) 18%, transparent)}.card:has(.field-text .input:focus-visible){outline:var(--_focus);outline-offset:-1px}.field{flex-direction:column;gap:.25em;min-inline-size:0;display:flex}.label{font:.82em/1.35 var(--_sans);color:var(--_muted)}.hint:before{content:\"· \"}.input{border:1px solid var(--_edge);border-radius:calc(.65 * var(--_radius));background:color-mix(in srgb, Canvas 55%, transparent);inline-size:100%;min-inline-size:0;padding:.5em .6em;display:block}.field:not(.field-text) .input{font:.92em/1.35 var(--_sans)}.input[aria-invalid=true]{border-color:var(--_danger)}.field-text{gap:0}.field-text .label{padding-block-start:.8em}.field-text .input,.who{margin-inline:calc(-1 * var(--_space));padding-inline:var(--_space)}.field-text .input{inline-size:calc(100% + 2 * var(--_space));border-radius:var(--_radius);min-block-size:7em;max-block-size:60vh;line-height:inherit;resize:vertical;field-sizing:content;background:0 0;border:0;outline:none;padding-block:.35em .6em}.sheet,.sheet>.field-text,.sheet>.field-text>.box:not([hidden]){flex-direction:column;display:flex}.sheet>.field-text,.sheet>.field-text>.box,.sheet>.field-text .input{flex:1 0 auto}.sheet>.field-text .input{min-block-size:4em}.field-text .error{padding-block-end:.6em}.who{--_part:50% - .4em;grid-template-columns:repeat(auto-fit, minmax(min(100%, max(11em, var(--_part))), 1fr));border-block-start:1px solid var(--_border);gap:.25em .8em;padding-block:.75em .2em;display:grid}.who:has(>.field~.field~.field){--_part:(100% - 1.6em) / 3}.who>.field{grid-template-rows:subgrid;grid-row:span 3;display:grid}.who>.field .label{align-self:end}.who:empty{padding:0}.bar{flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:.6em 1.1em;padding-block:.75em .85em;display:flex}.bar .error{flex:1 0 100%}.tools{flex-wrap:wrap;flex:15em;justify-content:space-between;align-items:center;gap:.6em;min-block-size:2em;min-inline-size:0;display:flex}.tools[hidden]{display:none}.send{border-radius:calc(.8 * var(--_radius));background:var(--_fill);color:var(--_on-fill);font:600 .88em/1.2 var(--_sans);border:1px solid #0000;padding:.7em 1.15em}.send:hover,.outlined:hover{filter:brightness(1.08)}.send[aria-disabled=true]{opacity:.65;cursor:progress}.who.as{align-items:baseline;gap:.6em;padding-block-end:0;display:flex}.who.as span{font:.85em/1.4 var(--_sans)}.who.as bdi{font-weight:600}.who.as .quiet{font-size:.85em;text-decoration:underline}.remember{min-block-size:24px;color:var(--_muted);font:.82em/1.4 var(--_sans);grid-column:1/-1;align-items:center;gap:.5em;display:flex}.remember input{block-size:1.15em;inline-size:1.15em;accent-color:var(--_accent)}.note{color:var(--_muted);font:.82em/1.4 var(--_sans);padding-block:.2em .5em}.link{color:var(--_accent);font:inherit;background:0 0;border:0;padding:.25em 0;text-decoration:underline}.sending>.body{color:var(--_muted)}.sending>.avatar{opacity:.65}.progress{color:var(--_muted);font:.82em/1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.5em .7em;padding-block:.45em;display:flex}.progress .error{flex:18em;font-size:1em}.progress .outlined{padding-block:.45em;font-size:1em}.failed{margin-inline-start:.8em}.failed:before{content:\"\";border-inline-start:3px solid var(--_danger);position:absolute;inset-block:0 .6em;inset-inline-start:-.8em}.closed{margin-block-start:calc(2 * var(--_space))}", q = {
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
function J(t) {
	let { storage: r, scope: i, root: a, endpoint: c, forms: l, slots: u, openReplies: d } = t;
	o(q), s(a, K);
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
