import { a as e, o as t } from "./signals-core.module-CsSPNZ3_.js";
import { c as n, i as r, l as i, n as a, s as o, t as s } from "./jsxRuntime-DZhll9zQ.js";
import { s as c, y as l } from "./mount-BOGEMqU0.js";
import { n as u } from "./interaction.chunk-CckVbhlO.js";
import { i as d, n as f, r as p, t as m } from "./stored-record-kVgdA3iF.js";
import { r as h } from "./near-viewport-Cnr0fIGr.js";
import { a as g, i as _, n as v } from "./input-method-l9ukB31U.js";
import { n as y, t as b } from "./signals.module-YSE5eSJs.js";
import { r as x, t as S } from "./comment-labels-CwpRP_Tv.js";
import { n as C, r as w, t as T } from "./text-field-D7XMJ4nz.js";
import { n as E, t as D } from "./draft-notes-BkH8QGxh.js";
// src/features/drafts/author.ts
function O(n, r) {
	let i = `author:${r}`, a = d(n, i, {
		name: k,
		email: k,
		url: k
	}), o = {
		name: t(a?.name ?? ""),
		email: t(a?.email ?? ""),
		url: t(a?.url ?? "")
	}, s = t(a !== null);
	return {
		author: o,
		remembered: s,
		stop: e(() => {
			let { name: e, email: t, url: r } = o, a = {
				v: 1,
				name: e.value,
				email: t.value,
				url: r.value
			};
			s.value ? n.write(i, a) : n.read(i) !== null && n.remove(i);
		})
	};
}
var k = (e) => p(e).slice(0, 2e3), A = 300, j = 2592e6, M = (e) => `draft:${e}:`;
function N(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e.keys(M(t))) {
		let i = r.slice(M(t).length).replace(/~\d+$/, ""), a = h(i) ? L(e, r) : null;
		a && n.set(i, a.isAside && n.get(i) !== !1);
	}
	return n;
}
function P(n, r, i, a) {
	let o = `${M(r)}${i ?? ""}`, [s, c] = I(n, o).sort((e, t) => t.kept.updated - e.kept.updated), l = t(s?.kept.text ?? a), u = t(c?.kept.text ?? null), d = s?.key ?? o, f = s?.kept.revision ?? "", p = l.value, m = !0, h = s?.kept.isAside ?? !1, _, v = () => L(n, d)?.text ?? a;
	function y() {
		if (clearTimeout(_), l.value === p && m) return;
		let e = v();
		e !== p && e !== a && e !== l.value && b(e), x();
	}
	function b(e) {
		u.value = e, f = "";
		let t = 1;
		do
			d = t === 1 ? o : `${o}~${t}`;
		while (L(n, d) && ++t);
	}
	function x() {
		if (p = l.value, m = !0, p === a) n.remove(d);
		else {
			let e = f;
			f = g();
			let t = Date.now() || 0;
			m = n.write(d, {
				v: 1,
				text: p,
				updated: t,
				revision: f,
				base: e,
				isAside: h
			});
		}
	}
	function S(e) {
		return e !== null && e.revision !== "" && f !== "" && e.base !== f && e.text !== p && p !== a;
	}
	let C = e(() => {
		l.value !== p && (clearTimeout(_), _ = setTimeout(y, A));
	});
	return {
		text: l,
		other: u,
		setAside(e) {
			e !== h && (h = e, m = !1, y());
		},
		flush: y,
		heard(e) {
			if (e !== d) return;
			let t = L(n, d), r = t?.text ?? a;
			S(t) ? (b(r), x()) : l.value === p && m ? (p = r, f = t?.revision ?? "", l.value = r) : r !== a && r !== l.value && (m ? u.value = r : (b(r), x()));
		},
		stop() {
			y(), C();
		}
	};
}
function F(e, t, n) {
	return I(e, M(t) + n).length > 0;
}
function I(e, t) {
	return e.keys(t).flatMap((n) => {
		let r = /^(?:~\d+)?$/.test(n.slice(t.length)) ? L(e, n) : null;
		return r ? [{
			key: n,
			kept: r
		}] : [];
	});
}
function L(e, t) {
	let n = d(e, t, {
		text: f,
		updated: m,
		revision: p,
		base: p,
		isAside: (e) => e === !0
	});
	return n && n.text !== "" && !(Date.now() - n.updated > j) ? n : null;
}
// src/features/drafts/drafts.ts
function R(e, n) {
	let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set();
	for (let [t, r] of N(e, n)) r && a.add(t);
	let o = () => i.forEach((e) => e.flush()), s = e.onChange((e) => i.forEach((t) => t.heard(e)));
	addEventListener("pagehide", o);
	function c(a, o) {
		let s = r.get(a);
		if (s) return s;
		let c = P(e, n, a, o), l = {
			parent: a,
			initial: o,
			text: c.text,
			other: c.other,
			discarded: t(null),
			problems: t({}),
			refusal: t(null),
			sentAt: 0
		};
		return r.set(a, l), i.set(l, c), l;
	}
	return {
		draft: (e) => c(e, ""),
		all: () => [null, ...N(e, n).keys()].map((e) => c(e, "")),
		revision: (e, t) => c(B(e), t),
		hasRevision: (t) => F(e, n, B(t)),
		endRevision(e) {
			let t = r.get(B(e));
			t && (z(t), i.get(t)?.stop(), i.delete(t), r.delete(t.parent));
		},
		put(e, t) {
			e.text.value = t, i.get(e)?.flush();
		},
		discard(e) {
			e.discarded.value = e.text.value, z(e), i.get(e)?.flush();
		},
		swap(e) {
			let t = e.text.value;
			e.text.value = e.other.value ?? t, e.other.value = t || null;
		},
		setAside(e, t) {
			e.parent !== null && (i.get(e)?.setAside(t), t ? a.add(e.parent) : a.delete(e.parent));
		},
		aside: a,
		isAside: (e) => a.has(e) && c(e, "").text.peek() !== "",
		clear(e) {
			e.discarded.value = null, z(e), i.get(e)?.flush();
		},
		stop() {
			removeEventListener("pagehide", o), s(), i.forEach((e) => e.stop());
		}
	};
}
function z(e) {
	e.text.value = e.initial, e.problems.value = {}, e.refusal.value = null;
}
var B = (e) => `${e}~edit`, V = [
	"name",
	"email",
	"url"
];
function H(e, { identity: t }, { thread: n }) {
	let r = y(!t.remembered.value);
	return {
		isKnown: b(() => {
			let i = n.capabilities.value.form;
			return !r.value && i.name !== "off" && t.author.name.value.trim() !== "" && V.every((n) => !e.problems.value[n] && (i[n] !== "required" || t.author[n].value !== ""));
		}),
		isChanging: r
	};
}
function U(e) {
	let { draft: t, id: n, forms: r, context: i, isKnown: a, isChanging: c } = e, { t: l, root: u } = i, { url: d } = r.identity.author, f = i.thread.capabilities.value.form, p = y(d.value !== "" || f.url === "required"), m = (e) => requestAnimationFrame(() => u.getElementById(n(e))?.focus());
	if (a.value) {
		let e = r.identity.author.name.value.trim();
		return /* @__PURE__ */ s("p", {
			class: "as",
			children: [
				/* @__PURE__ */ s("span", {
					class: "avatar tint-8",
					"aria-hidden": "true",
					"data-initials": S(e, i.settings.value.lang)
				}),
				/* @__PURE__ */ s("span", { children: [
					l("commentingAs"),
					" ",
					/* @__PURE__ */ s("bdi", { children: e })
				] }),
				/* @__PURE__ */ s("button", {
					part: "button",
					class: "quiet",
					type: "button",
					onClick: () => {
						c.value = !0, m("name");
					},
					children: l("change")
				})
			]
		});
	}
	let h = (e) => f[e] !== "off" && (e !== "url" || p.value || t.problems.value.url);
	return /* @__PURE__ */ s(o, { children: [/* @__PURE__ */ s("div", {
		class: "who",
		children: V.map((e) => h(e) && /* @__PURE__ */ s(w, {
			name: e,
			id: n(e),
			rule: f[e],
			draft: t,
			forms: r,
			context: i
		}, e))
	}), f.url !== "off" && !h("url") && /* @__PURE__ */ s("button", {
		part: "button",
		class: "quiet add",
		type: "button",
		"data-icon": "plus",
		onClick: () => {
			p.value = !0, m("url");
		},
		children: l("addUrl")
	})] });
}
function W({ forms: e, context: t, isKnown: n, isChanging: r }) {
	let { t: i, thread: a } = t, { remembered: o } = e.identity, c = a.capabilities.value.form;
	return n.value || V.every((e) => c[e] === "off") ? null : /* @__PURE__ */ s("label", {
		class: "remember",
		children: [
			/* @__PURE__ */ s("input", {
				type: "checkbox",
				checked: o,
				"aria-label": i("remember"),
				onChange: (e) => {
					r.value = !0, o.value = e.currentTarget.checked;
				}
			}),
			" ",
			/* @__PURE__ */ s("span", {
				class: "roomy",
				children: i("remember")
			}),
			/* @__PURE__ */ s("span", {
				class: "narrow",
				children: i("rememberShort")
			})
		]
	});
}
// src/features/composer/honeypot.tsx
function G({ box: e, ui: t }) {
	return /* @__PURE__ */ s("div", {
		class: "unseen",
		"aria-hidden": "true",
		inert: !0,
		children: /* @__PURE__ */ s("label", { children: [t.t("trap"), /* @__PURE__ */ s("input", {
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
function K(e) {
	let { parent: t, context: n } = e, r = n.forms.value;
	if (!r) return null;
	if (!t) return /* @__PURE__ */ s(J, {
		context: n,
		forms: r
	});
	let { id: i, number: a } = t, o = {
		id: i,
		number: a ?? "",
		name: x(t, n)
	};
	return /* @__PURE__ */ s(J, {
		parent: o,
		onCancel: () => {
			r.drafts.setAside(r.drafts.draft(i), !0), n.openReplies.close(i), q(i, n);
		},
		context: n,
		forms: r
	});
}
function q(e, { openReplies: t, root: n }) {
	let r = n.getElementById(`comment-${e}`)?.querySelector(":scope > .actions [data-act=reply]"), i = t.openedFrom(e), a = i?.isConnected ? i : r;
	a?.focus({ preventScroll: !0 }), a?.scrollIntoView({ block: "nearest" });
}
function J({ parent: e, onCancel: t, context: n, forms: i }) {
	let { t: c, thread: u, root: d, openReplies: f } = n, { drafts: p } = i, m = r(null), h = r(null), g = p.draft(e?.id ?? null), x = g.problems.value, S = g.refusal.value, w = (e) => v(g.parent, e), O = y(d.activeElement?.id === w("text")), k = b(() => e !== void 0 || O.value || g.refusal.value !== null || [
		g.text.value || null,
		g.other.value,
		g.discarded.value
	].some((e) => e !== null)).value, A = {
		draft: g,
		id: w,
		forms: i,
		context: n,
		...H(g, i, n)
	};
	a(() => {
		e && p.setAside(g, !1);
		let t = e && f.consumePrefill(e.id);
		t !== void 0 && (g.text.value || (g.text.value = t), m.current?.querySelector("textarea")?.focus({ preventScroll: !0 }), m.current?.scrollIntoView({ block: "nearest" }));
	}, [e?.id]), a(() => {
		!e && O.peek() && m.current?.scrollIntoView({ block: "nearest" });
	}, [k]);
	let j = C(async () => {
		let e = n.sending.value;
		e || n.announce(c("sending"));
		let t = e ?? await n.loadSending();
		if (!t) return g.refusal.value = "network", _(d, g.parent);
		let r = t.outbox.send(g, h.current?.value);
		if (r === null) return _(d, g.parent);
		d.activeElement instanceof HTMLElement && d.activeElement.blur(), O.value = !1, u.show(r, "posted"), e && n.announce(c("sending"));
	}, t), M = `h${Math.min(6, n.settings.value.headingLevel + 1)}`;
	return /* @__PURE__ */ s("form", {
		part: "composer",
		class: `composer${e ? " in-place" : ""}${k ? " open" : ""}`,
		...e ? { "aria-labelledby": w("title") } : { "aria-label": c("write") },
		...j.form,
		ref: m,
		onFocusIn: () => O.value = !0,
		children: [
			e && /* @__PURE__ */ s(M, {
				class: "title",
				id: w("title"),
				children: /* @__PURE__ */ s("bdi", { children: c("replying", {
					number: e.number,
					name: e.name
				}) })
			}),
			/* @__PURE__ */ s(T, {
				draft: g,
				id: w("text"),
				label: c("fieldText"),
				placeholder: l(e ?? null, n),
				isOpen: k,
				forms: i,
				context: n
			}),
			k && /* @__PURE__ */ s(o, { children: [
				/* @__PURE__ */ s(E, {
					draft: g,
					forms: i,
					context: n
				}),
				/* @__PURE__ */ s(G, {
					box: h,
					ui: n
				}),
				/* @__PURE__ */ s(U, { ...A }),
				S !== null && /* @__PURE__ */ s("p", {
					part: "error",
					class: "error",
					"data-icon": "warn",
					role: "alert",
					tabIndex: -1,
					children: n.sending.value?.sendingProblem(S, g.parent, x, n) ?? c("notSent", { message: c("network") })
				}),
				/* @__PURE__ */ s("div", {
					class: "bar",
					children: [
						/* @__PURE__ */ s(W, { ...A }),
						t && /* @__PURE__ */ s("button", {
							part: "button",
							class: "quiet",
							type: "button",
							onClick: t,
							children: c("cancel")
						}),
						/* @__PURE__ */ s(D, {
							draft: g,
							forms: i,
							context: n
						}),
						/* @__PURE__ */ s("button", {
							...j.button,
							children: c(e ? "postReply" : "post")
						})
					]
				})
			] })
		]
	});
}
// src/features/composer/composer.css?inline
var Y = ".title{margin-block-end:.55em;font-size:1em;font-weight:600;line-height:1.4}.input::placeholder{color:var(--_muted);opacity:1}.card:has(>.input:focus-visible){outline:var(--_focus);outline-offset:-1px}.card>.input:focus-visible{outline:none}.card:has(>[aria-invalid=true]),.box>[aria-invalid=true]{box-shadow:inset 0 0 0 1.5px var(--_danger);border-color:#0000}.open .card>.input{block-size:auto;min-block-size:calc(3lh + 1.15em);max-block-size:60vh;line-height:inherit;field-sizing:content;padding:.75em .95em .4em}@supports not (field-sizing:content){.open .card>.input{resize:vertical;block-size:auto}}.open .card>.input[hidden]{display:none}.tools{justify-content:space-between;align-items:center;gap:.6em;min-block-size:40px;padding-inline:.45em;display:flex}.tools[hidden]{display:none}.note{color:var(--_muted);font:max(.75em, 12px) / 1.4 var(--_sans);padding-block-start:.45em}.who{font:var(--_small) / 1.4 var(--_sans);grid-template-columns:repeat(auto-fit,minmax(min(100%,14em),1fr));gap:.75em .9em;margin-block-start:.8em;display:grid}.who:empty{display:none}.field{grid-template-rows:subgrid;grid-row:span 3;row-gap:.3em;min-inline-size:0;display:grid}.label{font-weight:500}.hint{color:var(--_muted)}.box>.input{border:1px solid var(--_edge);background:var(--afterword-surface,var(--_field));min-block-size:38px;inline-size:100%;min-inline-size:0;font:max(.9375em, 15px) / 1.3 var(--_sans);border-radius:.45em;padding:0 .75em;display:block}.bar{font:var(--_small) / 1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.35em 1em;margin-block-start:.7em;display:flex}.composer>.error{margin-block-start:.45em}.send{background:var(--_fill);min-block-size:36px;color:var(--_on-fill);font:600 var(--_small) / 1.2 var(--_sans);border:1px solid #0000;border-radius:.45em;margin-inline-start:auto;padding:0 1.15em}@media (hover:hover){.send:hover{filter:brightness(1.08)}.outlined:hover{background:var(--_surface)}}.send[aria-disabled=true]{opacity:.65;cursor:progress}.as{font:var(--_small) / 1.4 var(--_sans);flex-wrap:wrap;align-items:center;gap:.2em .6em;margin-block-start:.8em;display:flex}.as>.avatar{--_size:1.9em;position:static}.as bdi{font-weight:600}.as .quiet,.link{text-decoration:underline;-webkit-text-decoration-color:var(--_border);text-decoration-color:var(--_border);text-underline-offset:.22em}.quiet.add{margin:.7em 0 0 auto;margin-inline:auto 0;display:flex}.remember{cursor:pointer;align-items:center;gap:.55em;min-block-size:28px;display:inline-flex;position:relative}.remember>input{block-size:16px;inline-size:16px;accent-color:var(--_fill)}.link{color:var(--_accent);font:inherit;background:0 0;border:0;padding:.25em 0}.remember>.narrow{display:none}@container thread (inline-size<30em){.tools{min-block-size:44px}.markup,.remember>.roomy{display:none}.remember>.narrow{display:inline}}@media (pointer:coarse){.composer .input,.sort{font-size:max(16px,1em)}.box>.input,.tools,.send{min-block-size:44px}.remember:after{content:\"\";position:absolute;inset:calc(50% - 22px) -4px}}[data-icon=plus]{--_icon:path(\"M8.75 3v10h-1.5v-10h1.5z m-5.75 4.25h10v1.5h-10v-1.5z\")}[data-icon=clock]{--_icon:path(\"M14.75 8a6.75 6.75 0 0 1-6.75 6.75 6.75 6.75 0 0 1-6.75-6.75 6.75 6.75 0 0 1 6.75-6.75 6.75 6.75 0 0 1 6.75 6.75z m-1.5 0a5.25 5.25 0 0 0-5.25-5.25 5.25 5.25 0 0 0-5.25 5.25 5.25 5.25 0 0 0 5.25 5.25 5.25 5.25 0 0 0 5.25-5.25z m-4.5-3.25v3.25h-0.75l0.42-0.62 2.25 1.5-0.83 1.25-2.58-1.72v-3.65h1.5z\")}[data-icon=off]{--_icon:path(\"M4.7 13.25a3.72 3.72 0 0 1-.5-7.4 4.47 4.47 0 0 1 8.5 1.1 3.2 3.2 0 0 1-.8 6.3z m0-1.5h7.2a1.7 1.7 0 0 0 .3-3.37l-.9-.13a2.97 2.97 0 0 0-5.8-1.3l-.2.5-.6.1a2.2 2.2 0 0 0 0 4.2z\")}", X = {
	write: "Leave a comment",
	replying: "Reply to {name} (#{number})",
	fieldText: "Comment",
	fieldName: "Name",
	fieldEmail: "Email",
	fieldUrl: "Website",
	addUrl: "Add your website",
	emailHint: "never shown",
	optional: "optional",
	post: "Post comment",
	postReply: "Post reply",
	sending: "Sending…",
	trap: "Leave this empty",
	cancel: "Cancel",
	commentingAs: "As",
	change: "Change",
	remember: "Remember me on this device",
	rememberShort: "Remember me",
	discard: "Discard draft",
	discarded: "Draft discarded.",
	undo: "Undo",
	draftNotKept: "This browser can’t save drafts. Post before you close the page.",
	otherDraft: "You have a different draft in another tab.",
	useOther: "Use that draft",
	notSent: "Not sent: {message} Your text is still here.",
	markdown: "Markdown: *italic*, **bold**, `code`, > quote, [text](link)",
	mentionHint: "Type # to mention a comment."
};
// src/features/composer/composer.chunk.ts
function Z(t) {
	let { storage: r, scope: a, root: o, endpoint: s, forms: l, slots: d, openReplies: f } = t;
	c(X), u(o, Y);
	let p = R(r, a), m = O(r, s);
	l.value = {
		drafts: p,
		identity: m
	};
	for (let [e, t] of N(r, a)) t || f.restore(e);
	d.composer.value = (e, r) => (Q(e, p, r?.id ?? null), n(i(K, {
		parent: r,
		context: t
	}), e), () => n(null, e));
	let h = e(() => {
		d.hasDraft.value = p.draft(null).text.value !== "";
	});
	return () => {
		h(), d.composer.value = null, l.value = null, p.stop(), m.stop();
	};
}
function Q(e, t, n) {
	let r = e.querySelector("textarea")?.value;
	if (!r) return;
	let i = t.draft(n), a = i.text.value;
	t.put(i, a === "" ? r : `${a}\n\n${r}`);
}
export { Z as start };
