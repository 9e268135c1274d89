import { a as e, i as t, o as n } from "./signals-core.module-CsSPNZ3_.js";
import { t as r } from "./backend-DHDrHP5L.js";
import { i } from "./near-viewport-Cnr0fIGr.js";
import { _ as a, g as o } from "./mount-BOGEMqU0.js";
// \0rolldown/runtime.js
var s = Object.defineProperty, c = (e, t) => {
	let n = {};
	for (var r in e) s(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || s(n, Symbol.toStringTag, { value: "Module" }), n;
}, l = /* @__PURE__ */ new Map();
function u(e, t) {
	let n = l.get(t);
	n || (n = new CSSStyleSheet(), n.replaceSync(t), l.set(t, n)), e.adoptedStyleSheets.includes(n) || e.adoptedStyleSheets.push(n);
}
// src/backends/with-writes.ts
function d(e) {
	if (!e.loadWrites) return e;
	let t = null;
	async function n() {
		try {
			return await (t ??= e.loadWrites());
		} catch (e) {
			throw t = null, new r("network", String(e), { cause: e });
		}
	}
	let i = (e) => async (...t) => {
		let i = await n(), a = i[e];
		if (!a) throw new r("unsupported", `this backend can't ${e}`);
		return a.apply(i, t);
	};
	return {
		...e,
		prepare: () => void n().catch(() => {}),
		post: i("post"),
		edit: i("edit"),
		remove: i("remove"),
		read: i("read"),
		preview: i("preview"),
		like: i("like"),
		report: i("report")
	};
}
// src/thread/thread-changes.ts
function f(e, n) {
	let { put: r = [], gone: i = [], newIds: a = e.newIds.value } = n, o = new Map(e.comments.value), s = new Set(e.unlistedRoots.value), c = e.count.value;
	for (let e of r) c += p(e) - p(o.get(e.id)), e.parent === null && !o.has(e.id) && s.add(e.id), o.set(e.id, e);
	for (let e of i) c -= p(o.get(e)), o.delete(e);
	t(() => {
		e.comments.value = o, s.size !== e.unlistedRoots.value.size && (e.unlistedRoots.value = s), e.count.value = Math.max(0, c), e.newIds.value = a;
	});
}
var p = (e) => Number(e?.state === "published");
function m(e) {
	let { status: n, failure: r, comments: i, unlistedRoots: a, order: o, cursors: s, count: c, replies: l, newIds: u } = e, d = [
		n,
		r,
		i,
		a,
		o,
		c,
		l
	];
	d.push(u, s.prev, s.next, e.missing);
	let f = d.map(({ value: e }) => e);
	return () => t(() => d.forEach((e, t) => e.value = f[t]));
}
// src/thread/paging.ts
var h = /* @__PURE__ */ new WeakMap();
function g(e) {
	let t = h.get(e) ?? /* @__PURE__ */ new Map();
	return h.set(e, t), t;
}
function _(e, n) {
	let { cursors: r, loading: i, replies: a } = e;
	async function o(e, r, i) {
		let a = n(), { signal: o } = a;
		e("loading");
		try {
			let n = await a.list(r, o);
			return o.throwIfAborted(), t(() => (e("idle"), i(n, a)));
		} catch (t) {
			return o.aborted || (e("failed"), a.onError(t)), [];
		}
	}
	async function s(t) {
		let n = r[t].value;
		return n === null || i[t].value === "loading" ? [] : o((e) => i[t].value = e, { cursor: n }, (i, { apply: a }) => {
			let o = a(i);
			if (t === "prev") {
				let t = i.comments.map((e) => [e.id, e]);
				e.comments.value = new Map([...t, ...e.comments.value]);
			}
			return r[t].value = o.length === 0 || i[t] === n ? null : i[t], o;
		});
	}
	async function c(t) {
		if (a.value.get(t.id) === "loading") return [];
		let r = (e) => a.value = new Map(a.value).set(t.id, e), i = t.repliesBefore > 0 ? g(n().signal).get(t.id) : t.repliesCursor;
		return o(r, {
			parent: t.id,
			...i ? { cursor: i } : {}
		}, (n, { apply: r, signal: i }) => {
			let a = r({
				...n,
				comments: n.comments.filter(({ id: e }) => e !== t.id)
			});
			return t.repliesBefore > 0 && g(i).set(t.id, n.next), f(e, { put: [v(t, n, a.length)] }), a;
		});
	}
	return {
		more: s,
		moreReplies: c
	};
}
function v(e, t, n) {
	if (e.repliesBefore > 0) return {
		...e,
		repliesBefore: n === 0 ? 0 : Math.max(0, e.repliesBefore - n)
	};
	let r = n === 0 ? null : t.next, i = r === null ? 0 : Math.max(1, e.moreReplies - n);
	return {
		...e,
		repliesCursor: r,
		moreReplies: i
	};
}
// src/thread/complete-store.ts
function y(e) {
	let { state: t, paging: n } = e;
	return Object.assign(e, {
		..._(t, n),
		async followHash(t) {
			let n = i(t), r = e.holds(t);
			r === null ? n && await e.loadAround(n) : e.show(r, "link");
		},
		add: (e) => f(t, { put: [e] }),
		remove: (e) => f(t, { gone: [e] }),
		leave() {
			t.target.value = null;
		},
		merge: (e) => f(t, e),
		close() {
			t.open.value = !1;
		},
		snapshot() {
			let r = m(t), i = [...g(n().signal)];
			return () => {
				e.abort(), r(), t.loading.prev.value = t.loading.next.value = "idle";
				let a = g(n().signal);
				for (let [e, t] of i) a.set(e, t);
			};
		}
	});
}
// src/features/device-storage.ts
var b = "afterword:";
function x() {
	let e = /* @__PURE__ */ new Map(), t = n(!1);
	function r() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function i(e) {
		try {
			return r()?.getItem(b + e) ?? null;
		} catch {
			return null;
		}
	}
	function a(t) {
		let n = e.get(t);
		if (!n) return i(t);
		let r = i(t);
		return r === n.instead ? n.text : (e.delete(t), r);
	}
	return {
		blocked: t,
		read(e) {
			try {
				return JSON.parse(a(e) ?? "null");
			} catch {
				return null;
			}
		},
		write(n, a) {
			let o = "null";
			try {
				o = JSON.stringify(a);
				let i = r();
				if (!i) throw Error("blocked");
				return i.setItem(b + n, o), e.delete(n), t.value = e.size > 0, !0;
			} catch {
				return e.set(n, {
					text: o,
					instead: i(n)
				}), t.value = !0, !1;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				r()?.removeItem(b + t);
			} catch {}
		},
		keys(t) {
			let n = new Set(e.keys());
			try {
				let e = r(), t = e?.length ?? 0;
				for (let r = 0; r < t; r++) {
					let t = e?.key(r) ?? "";
					t.startsWith(b) && n.add(t.slice(10));
				}
			} catch {}
			return [...n].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(b) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
	};
}
// src/features/open-replies.ts
function S() {
	let e = n(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
	return {
		ids: e,
		open(n, i = "", a) {
			a ? r.set(n, a) : r.delete(n), t.set(n, i), e.value = new Set(e.value).add(n);
		},
		restore(t) {
			e.value = new Set(e.value).add(t);
		},
		close(t) {
			e.value = new Set([...e.value].filter((e) => e !== t));
		},
		openedFrom: (e) => r.get(e),
		consumePrefill(e) {
			let n = t.get(e);
			return t.delete(e), n;
		}
	};
}
// src/features/interaction/interaction.css?inline
var C = ".root{--_on-fill:color(from var(--_fill) xyz var(--_white));--_danger:var(--_pulled-wrong,var(--_wrong));--_pulled-wrong:color-mix(in oklab, var(--_pull), var(--_wrong))}.heading,.comment :is(a,button){scroll-margin-block:max(6em,96px) 3em}:is(.comment,.heading):focus{outline:none}:is(.comment,.heading):focus-visible{outline:var(--_focus);outline-offset:.2em}.quiet[aria-expanded=true]{color:var(--_accent)}@media (hover:hover){.quiet:hover{color:var(--_accent)}}@media (pointer:coarse){.quiet{position:relative}.quiet:after{content:\"\";position:absolute;inset-block:calc(50% - 22px);inset-inline:min(-8px,50% - 22px)}}.sort option{color:canvastext;background:canvas}.error{color:var(--_danger);font:var(--_small) / 1.4 var(--_sans)}.change span,.gone,.note,.error{unicode-bidi:plaintext}.composer.in-place{margin-block:.4em .8em}[data-icon=to]{--_icon:path(\"M4.75 2.5v5.5a2.25 2.25 0 0 0 2.25 2.25h5.5v1.5h-5.5a3.75 3.75 0 0 1-3.75-3.75v-5.5h1.5z m5.53 4.97l3.53 3.53-3.53 3.53-1.06-1.06 3-3 0.53 0.53-0.53 0.53-3-3 1.06-1.06z\");--_mirror:-1}", w = [
	"pin",
	"avatar",
	"meta",
	"body",
	"notice",
	"actions"
];
function T(e, t) {
	D(e, t);
	let n = null;
	for (let r of w) {
		let [i, a] = [e, t].map((e) => e.querySelector(`:scope > .${r}`));
		i && a ? r !== "body" && E(i, a) : (i?.remove(), a && n ? n.after(a) : a && e.prepend(a)), n = (i && a ? i : a) ?? n;
	}
}
function E(e, t) {
	D(e, t);
	let n = (e) => !(e instanceof Element && e.matches(".full-date, .namers")), r = [...e.childNodes].filter(n), i = [...t.childNodes].filter(n);
	if (!(r.length === i.length && r.every((e, t) => e.nodeName === i[t]?.nodeName))) {
		let t = [...e.childNodes].filter((e) => !n(e));
		return e.replaceChildren(...i, ...t);
	}
	r.forEach((e, t) => {
		let n = i[t];
		e instanceof Element ? E(e, n) : e.nodeValue !== n?.nodeValue && (e.nodeValue = n?.nodeValue ?? null);
	});
}
function D(e, t) {
	for (let n of e.getAttributeNames()) !t.hasAttribute(n) && n !== "aria-description" && e.removeAttribute(n);
	for (let { name: n, value: r } of t.attributes) e.getAttribute(n) !== r && e.setAttribute(n, r);
}
// src/features/interaction/redraw-comments.ts
function O({ drawn: t }) {
	let n = /* @__PURE__ */ new Set(), r = () => {
		for (let e of n) t.get(e)?.redraw();
		n.clear();
	};
	return (t) => {
		let i = /* @__PURE__ */ new Set();
		return e(() => {
			let e = new Set(t());
			n.size === 0 && queueMicrotask(r);
			for (let t of [...i, ...e]) n.add(t);
			i = e;
		});
	};
}
// src/features/interaction/interaction.chunk.ts
var k = /* @__PURE__ */ c({ start: () => A });
function A(t) {
	let { root: r, wrapper: i } = t;
	JSON.stringify(r.mode), u(r, C), t.patch = T;
	let s = {
		...t,
		backend: d(t.backend),
		thread: y(t.thread),
		storage: x(),
		scope: `${t.endpoint} ${t.thread.id}`,
		openReplies: S(),
		forms: n(null),
		sending: n(null),
		whileShown: (e) => e(),
		loadSending: async () => await l.load() ? s.loadSending() : null,
		brought: {},
		bring: async () => null,
		tools: n(null),
		redrawWhen: O(t)
	}, c = ({ target: e }) => {
		s.pressed = e, l.load();
	}, l = o(() => import("./actions.chunk-DBDTVi8m.js").then((e) => e.t), ({ start: e }) => (i.removeEventListener("click", c), e(s))), f = o(() => import("./composer.chunk-9u00bAy7.js"), ({ start: e }) => e(s), () => {
		s.slots.composer.value = a(s, () => {
			s.slots.composer.value = null, f.load();
		});
	});
	i.addEventListener("click", c);
	let p = e(() => {
		s.thread.capabilities.value.post ? f.load().then(l.load) : l.load();
	});
	return (s.pressed || s.hash) && l.load(), () => {
		p(), i.removeEventListener("click", c), l.stop(), f.stop();
	};
}
export { u as n, c as r, A as start, k as t };
