import { n as e, r as t } from "./anchor-DuigV5cl.js";
import { C as n, a as r, c as i, x as a } from "./element-DluMeCZS.js";
import { t as o } from "./random-key-BI25bJA9.js";
import { batch as s, computed as c, effect as l, signal as u } from "@preact/signals";
import { Fragment as d, jsx as f, jsxs as p } from "preact/jsx-runtime";
// src/hashes.ts
function m(n, r, i, a) {
	let o = /* @__PURE__ */ new Map(), s = new AbortController(), { signal: c } = s, l = null, u = ({ oldURL: t }) => {
		let { hash: i, href: s } = location, c = l;
		l &&= !1;
		let u = c === !1 ? void 0 : o.get(s);
		if (u) return o.delete(s), u();
		if (a(i)) return;
		let d = n.holds(i);
		if (d !== null && c) return n.show(d, "here");
		e(i) && d === null && o.set(t, h(n, r)), n.followHash(i);
	}, { navigation: d } = globalThis;
	return d?.addEventListener("currententrychange", ({ navigationType: e }) => {
		e !== "replace" && (l = e === "traverse");
	}, { signal: c }), addEventListener("hashchange", u, { signal: c }), addEventListener("click", (e) => {
		let { defaultPrevented: t, ctrlKey: r, metaKey: i, shiftKey: o } = e, s = e.composedPath().find((e) => e instanceof HTMLAnchorElement);
		if (t || r || i || o) return;
		let { hash: c, href: l } = location;
		s?.href === l && (a(c) || n.followHash(c));
	}, { signal: c }), location.hash !== i && u({ oldURL: t(location.href) + i }), () => s.abort();
}
function h(e, t) {
	let n = e.keep(), r = (e) => e.getBoundingClientRect().bottom > 0, i = [...[...t.querySelectorAll(".list > .item")].find(r)?.querySelectorAll("article") ?? []].find(r), a = i?.getBoundingClientRect().top ?? innerHeight;
	return () => {
		n(), i && a < innerHeight && e.show(i.id.replace("comment-", ""), "stay", a);
	};
}
// src/listening.ts
function g(e, t, n) {
	let { backend: r, thread: i } = e, a = u(null), o = c(() => t.value !== "off" && i.loaded.value && i.capabilities.value.features.has("live"));
	return {
		live: a,
		stop: l(() => {
			if (!o.value || !r.subscribe) return;
			let t = !1, i = async () => {
				try {
					let r = t ? null : await n();
					r && !t && (a.value = r.startLive(e));
				} catch (e) {
					console.error(`[afterword] ${String(e)}`);
				}
			};
			return _(() => void i()), () => {
				t = !0, a.peek()?.store.stop(), a.value = null;
			};
		})
	};
}
function _(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 5e3 }) : setTimeout(e, 1e3);
}
// src/references-loading.ts
function v(e, t, r, i, a) {
	let { load: o, stop: s } = n(a, ({ startReferences: n }) => n(e, t, r, i));
	for (let e of ["input", "click"]) t.addEventListener(e, ({ target: e }) => {
		(e.closest("form")?.querySelector("textarea"))?.value.includes("#") && o();
	});
	let c = l(() => {
		for (let { html: e, namedBy: t } of i.thread.comments.value.values()) if (t.length !== 0 || /#[1-9]/.test(e)) {
			o();
			break;
		}
	});
	return () => {
		c(), s();
	};
}
// src/store/likes.ts
function y(e, t, n) {
	let r = {
		key: t,
		given: u(x(e, t)),
		wanted: u(/* @__PURE__ */ new Map()),
		answers: u(/* @__PURE__ */ new Map()),
		failed: u(null)
	}, { given: i, wanted: a, answers: o, failed: s } = r, l = n(r), d = (e) => a.value.get(e) ?? i.value.has(e);
	return {
		touched: c(() => [
			...i.value,
			...a.value.keys(),
			...o.value.keys(),
			s.value ?? ""
		]),
		failed: c(() => s.value),
		isLiked: d,
		count(e, t) {
			let n = o.value.get(e), r = n?.listed === t ? n.likes : t;
			return Math.max(0, r + Number(d(e)) - Number(i.value.has(e)));
		},
		async press(e, t) {
			s.value = null, a.value = new Map(a.value).set(e, !d(e)), await Promise.resolve(), await l.send(e, t);
		}
	};
}
function b({ wanted: e, failed: t }, n) {
	e.value = new Map([...e.value].filter(([e]) => e !== n)), t.value = n;
}
function x(e, t) {
	let n = e.read(t);
	return new Set(Array.isArray(n) ? n.filter((e) => typeof e == "string") : []);
}
// src/store/liking.ts
function S(e, t) {
	let { backend: n, thread: r, storage: i, readerKey: a, onError: c } = t, { given: l, wanted: u, answers: d } = e, f = /* @__PURE__ */ new Set(), { signal: p } = new AbortController();
	async function m(t, i) {
		if (!f.has(t)) {
			if (!n.like) return b(e, t);
			f.add(t);
			try {
				for (let e = u.value.get(t); e !== void 0; e = u.value.get(t)) {
					if (e === l.value.has(t)) return g(t);
					let a = t === "" ? { thread: r } : { comment: t };
					h(t, i, await n.like(a, e, _(), p), e);
				}
			} catch (n) {
				b(e, t), c(n);
			} finally {
				f.delete(t);
			}
		}
	}
	function h(t, n, { likes: r, liked: a }, o) {
		let c = x(i, e.key);
		a ? c.add(t) : c.delete(t), c.size > 0 ? i.write(e.key, [...c]) : i.remove(e.key), s(() => {
			l.value = c, d.value = new Map(d.value).set(t, {
				likes: r,
				listed: n
			}), u.value.get(t) === o && g(t);
		});
	}
	function g(e) {
		u.value = new Map([...u.value].filter(([t]) => t !== e));
	}
	function _() {
		let e = i.read(a);
		if (typeof e == "string" && /^[\w-]{16,64}$/.test(e)) return e;
		let t = o();
		return i.write(a, t), t;
	}
	return { send: m };
}
// src/store/storage.ts
var C = "afterword:";
function w() {
	let e = /* @__PURE__ */ new Map(), t = u(!1);
	function n() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function r(t) {
		try {
			return e.get(t) ?? n()?.getItem(C + t) ?? null;
		} catch {
			return null;
		}
	}
	return {
		blocked: t,
		read(e) {
			try {
				return JSON.parse(r(e) ?? "null");
			} catch {
				return null;
			}
		},
		write(r, i) {
			let a = JSON.stringify(i);
			try {
				let t = n();
				if (!t) throw Error("blocked");
				t.setItem(C + r, a), e.delete(r);
			} catch {
				e.set(r, a), t.value = !0;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				n()?.removeItem(C + t);
			} catch {}
		},
		keys(t) {
			let r = new Set(e.keys());
			try {
				let e = n(), t = e?.length ?? 0;
				for (let n = 0; n < t; n++) {
					let t = e?.key(n) ?? "";
					t.startsWith(C) && r.add(t.slice(10));
				}
			} catch {}
			return [...r].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(C) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
	};
}
// src/text/strings-all.ts
var T = {
	all: "Show all comments",
	stop: "Stop",
	progress: "{loaded} of {count}"
};
// src/tools-loading.ts
function E(e, t, r) {
	let i = u(null), { load: a, stop: o } = n(r, (n) => {
		let r = n.createTools(e, t);
		return i.value = r, r.stop;
	});
	return {
		tools: i,
		loadTools: a,
		stopTools: o
	};
}
// src/views/full-date.ts
function D(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), a = e instanceof Element ? e.closest(".meta") : null, o = a?.querySelector("time");
	if (!o) return;
	let s = o.querySelector("span");
	if (n === "full") return s?.remove();
	if (s?.lang === r) return;
	let c = document.createElement("span");
	c.className = "full-date", c.lang = r, c.ariaHidden = "true", c.textContent = i(Date.parse(o.dateTime), r).full(), a?.querySelector(".number")?.setAttribute("aria-description", c.textContent), s?.remove(), o.append(c);
}
var O = 450;
function k(e, t, n) {
	let r, i = null, a = () => clearTimeout(r);
	e.addEventListener("pointerdown", ({ pointerType: e, target: n }) => {
		i?.classList.remove("pressed"), i = n instanceof Element ? n.closest("time.date") : null, e === "touch" && i && (D(i, t), r = setTimeout(() => i?.classList.add("pressed"), O));
	}, { signal: n }), e.addEventListener("pointerup", a, { signal: n }), e.addEventListener("pointercancel", a, { signal: n });
}
// src/views/acting.ts
function A(e, t, n) {
	let r = new AbortController(), i = (t, n) => e.addEventListener(t, n, { signal: r.signal });
	return i("click", ({ target: e }) => j(e, n)), i("pointerover", ({ target: e }) => D(e, n)), i("focusin", ({ target: e }) => D(e, n)), k(e, n, r.signal), i("selectstart", n.loadTools), j(t, n), () => r.abort();
}
function j(e, t) {
	let n = e instanceof Element && e.closest("[data-act]");
	if (!n) return;
	let r = n.closest("article")?.id.replace(/^comment-/, "") ?? "";
	n.dataset.act === "like" ? M(r, t) : N(r, n, t);
}
async function M(e, { thread: t, likes: { value: n }, announce: r, t: i }) {
	if (!n) return;
	let a = e === "" ? t.likes.value : t.comments.value.get(e)?.likes ?? 0;
	await n.press(e, a), n.failed.value === e && r(i("notLiked"));
}
function N(e, t, { thread: n, openReplies: r }) {
	let i = t.dataset.answers ?? e, a = n.comments.value.get(e)?.number ?? "";
	r.open(i, i === e ? "" : `#${a} `, () => t.focus());
}
// src/views/changes.ts
function P(e) {
	let { thread: t, openReplies: n, drawn: i } = e, a = /* @__PURE__ */ new Set(), o = () => {
		for (let e of a) i.get(e)?.redraw();
		a.clear();
	}, s = (e) => {
		let t = /* @__PURE__ */ new Set();
		return l(() => {
			let n = new Set(e());
			a.size === 0 && queueMicrotask(o);
			for (let e of [...t, ...n]) a.add(e);
			t = n;
		});
	}, c = [
		s(() => t.target.value ? [t.target.value.id] : []),
		s(() => t.fresh.value),
		s(() => n.ids.value),
		s(() => e.likes.value?.touched.value ?? []),
		s(() => r(e)?.mine.all.value.keys() ?? []),
		s(() => r(e)?.outbox.entries.value.map(({ id: e }) => e) ?? [])
	];
	return () => {
		for (let e of c) e();
	};
}
// src/views/clock.ts
var F = 6e4, I = 60 * F, L = 24 * I, R = /* @__PURE__ */ new Map(), z, B = 0;
function V(e, t) {
	let n = /* @__PURE__ */ new Set(), r = (e) => {
		n.delete(e), R.delete(e);
	}, i = new IntersectionObserver((e) => {
		for (let { target: a, isIntersecting: o } of e) r(a), o && (n.add(a), R.set(a, () => {
			G(a, t), W(a) < L || (r(a), i.unobserve(a));
		}));
		H();
	}), a = (e) => {
		for (let t of e.querySelectorAll("time.recent")) i.observe(t);
	}, o = new MutationObserver((e) => {
		for (let { addedNodes: t } of e) for (let e of t) e instanceof Element && a(e);
	});
	return o.observe(e, {
		childList: !0,
		subtree: !0
	}), a(e), ++B === 1 && document.addEventListener("visibilitychange", H), () => {
		o.disconnect(), i.disconnect();
		for (let e of n) r(e);
		--B === 0 && document.removeEventListener("visibilitychange", H), H();
	};
}
function H() {
	if (clearTimeout(z), document.hidden) return;
	for (let e of R.values()) e();
	let e = Math.min(...[...R.keys()].map((e) => U(W(e))));
	e < Infinity && (z = setTimeout(H, e));
}
function U(e) {
	if (e < 0) return F - e;
	let t = e < I ? F : I;
	return t - e % t;
}
var W = (e) => Date.now() - Date.parse(e.dateTime);
function G(e, t) {
	let { dates: n, lang: r } = t.settings.peek(), a = e.firstChild;
	if (n !== "short" || !(a instanceof Text)) return;
	let { short: o } = i(Date.parse(e.dateTime), r);
	a.data !== o && (a.data = o);
}
// src/store/all-replies.ts
async function K(e, t, n) {
	let r = /* @__PURE__ */ new Set([e.id]), i = [], a = 0, o = e.repliesBefore > 0 ? null : e.repliesCursor;
	for (;;) {
		let s = await t({
			parent: e.id,
			limit: 100,
			...o === null ? {} : { cursor: o }
		}, n), c = s.comments.filter(({ id: e }) => !r.has(e));
		for (let { id: e } of c) r.add(e);
		if (i.push(...c), a += s.skipped, s.next === null || c.length === 0) return {
			...s,
			comments: i,
			skipped: a
		};
		o = s.next;
	}
}
// src/store/portions.ts
var q = 1 / 2;
function J({ comments: e }, t, n) {
	let r = new Set(e.value.keys()), i = [], a = [], o = [], s = () => {
		let e = a.at(-1);
		if (!e) return;
		let n = a.flatMap((e) => e.comments), r = a.reduce((e, t) => e + t.skipped, 0);
		i.push(...t.take({
			...e,
			comments: n,
			skipped: r
		}));
		for (let e of o) e();
		a = [], o = [];
	}, c = async () => {
		await new Promise((e) => setTimeout(e)), t.signal.aborted || s();
	};
	return n(r.size), {
		fresh: i,
		hasNew: (e) => e.some(({ id: e }) => !r.has(e)),
		async put(t, i = () => {}) {
			a.push(t), o.push(i);
			for (let { id: e } of t.comments) r.add(e);
			n(r.size);
			let s = e.value.size;
			r.size - s >= s * q && await c();
		},
		settle: c,
		show: s
	};
}
// src/store/showing-all.ts
var Y = 4;
function X(e) {
	let t = u(null), n = new AbortController();
	async function r(r) {
		let i = e.further(), { cursors: a, loading: o } = i, s = r === "next" ? "prev" : "next";
		if (o[r].value === "loading" || o[s].value === "loading") return [];
		n = new AbortController();
		let { signal: c } = n, l = () => n.abort();
		i.signal.addEventListener("abort", l), o[r].value = o[s].value = "loading";
		let u = J(e, i, (e) => t.value = e), d = !1;
		try {
			await Z(r, i, u, c), await Z(s, i, u, c), a[s].value = null, await Q(e, i, u, c), a[r].value = null;
		} catch (e) {
			d = !c.aborted, d && i.onError(e), i.signal.aborted || u.show();
		}
		return i.signal.removeEventListener("abort", l), t.value = null, i.signal.aborted ? [] : (o[s].value = "idle", o[r].value = d ? "failed" : "idle", u.fresh);
	}
	return {
		progress: t,
		show: r,
		stop: () => n.abort()
	};
}
async function Z(e, { cursors: t, list: n }, r, i) {
	let a = t[e].value, o = a === null ? null : n({
		cursor: a,
		limit: 100
	}, i);
	for (; a !== null && o;) {
		let s = await o;
		i.throwIfAborted();
		let c = r.hasNew(s.comments) && s[e] !== a ? s[e] : null;
		o = c === null ? null : n({
			cursor: c,
			limit: 100
		}, i), o?.catch(() => {}), await r.put(s, () => {
			c !== null && (t[e].value = c);
		}), i.throwIfAborted(), a = c;
	}
	await r.settle();
}
async function Q(e, { list: t }, n, r) {
	let i = [...e.comments.value.values()].filter(({ moreReplies: e, repliesBefore: t }) => e > 0 || t > 0);
	for (let a = 0; a < i.length; a += Y) {
		let o = i.slice(a, a + Y).map(async (n) => {
			let i = await K(n, t, r), a = {
				...e.comments.value.get(n.id) ?? n,
				moreReplies: 0,
				repliesCursor: null,
				repliesBefore: 0
			};
			return {
				...i,
				comments: [a, ...i.comments]
			};
		});
		for (let e of await Promise.all(o)) await n.put(e, () => {});
		r.throwIfAborted();
	}
	await n.settle();
}
// src/views/show-all.tsx
var $ = 4;
function ee(e) {
	let { thread: t, t: n, announce: r } = e, { progress: i, show: a, stop: o } = X(t), s = (e) => {
		let r = t.count.value;
		return n("progress", {
			loaded: Math.min(e, r),
			count: r
		});
	};
	function c() {
		let e = 0;
		return l(() => {
			let n = i.value ?? 0, a = Math.floor($ * n / Math.max(1, t.count.value));
			a > e && a < $ && r(s(n)), e = a;
		});
	}
	async function u(e, i) {
		let o = a(e), s = c(), l = await o;
		s();
		let u = l[0];
		u && (r(n("loaded", { count: l.length })), t.ends[e].value === null && document.activeElement === document.body && i.isConnected && t.show(u.id, "stay"));
	}
	return function({ end: e }) {
		let r = i.value, { loading: a } = t.further();
		return r === null && t.count.value - t.comments.value.size <= t.pageSize ? null : /* @__PURE__ */ p(d, { children: [
			" ",
			/* @__PURE__ */ f("button", {
				part: "button more",
				class: r === null ? "quiet all" : "quiet stop",
				type: "button",
				"aria-disabled": r === null && a[e].value === "loading",
				onClick: ({ currentTarget: t }) => {
					i.value === null ? u(e, t.getRootNode()) : o();
				},
				children: n(r === null ? "all" : "stop")
			}),
			r !== null && /* @__PURE__ */ f("span", {
				class: "arrived",
				children: s(r)
			})
		] });
	};
}
// src/views/target.ts
var te = 5e3, ne = 1e3, re = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
];
function ie({ id: e, how: t, top: n }, r) {
	let i = performance.now(), a = requestAnimationFrame(s), o = () => cancelAnimationFrame(a);
	function s() {
		let t = r.querySelector(`#comment-${CSS.escape(e)}`);
		if (!t) performance.now() - i < te && (a = requestAnimationFrame(s));
		else {
			t.focus({ preventScroll: !0 });
			for (let e of re) addEventListener(e, o, {
				once: !0,
				passive: !0
			});
			c(t);
		}
	}
	function c(e) {
		if (n !== void 0) scrollBy({
			top: e.getBoundingClientRect().top - n,
			behavior: "instant"
		});
		else if (t === "link") e.scrollIntoView({ block: "start" });
		else if (t === "posted") e.scrollIntoView({ block: "nearest" });
		else return;
		scrollY + innerHeight >= document.documentElement.scrollHeight - 1 && performance.now() - i < ne && (a = requestAnimationFrame(() => c(e)));
	}
	return o;
}
// src/walking-loading.ts
function ae(e, t, r, i, a) {
	let o = null, { load: s, stop: c } = n(a, ({ startWalking: n }) => {
		let a = n(e, t, r, i);
		return o?.click(), a;
	});
	e.addEventListener("click", ({ target: e }) => {
		e instanceof HTMLElement && e.matches(".dots") && (o = e, s());
	});
	let u = l(() => {
		i.thread.loaded.value && (i.settings.value.keys || t.read(r)) && s();
	});
	return () => {
		u(), c();
	};
}
// src/writing-loading.ts
function oe(e, t) {
	let r = u(null), { load: i, stop: a } = n(() => (r.value = null, Promise.all([
		t.writing(),
		t.outbox(),
		t.sending()
	])), ([{ createWriting: t }, n]) => {
		let i = t(e, n);
		return r.value = i, i.stop;
	}, () => r.value = "failed");
	return {
		writing: r,
		loadWriting: i,
		stopWriting: a
	};
}
// src/interaction.ts
function se(e) {
	let { later: t, backend: n, root: r, wrapper: i, ui: o, endpoint: s, onError: c } = e, { thread: u, openReplies: d, announce: f, t: p } = o;
	a(T);
	let h = w(), _ = `${s}:${u.id}`, b = y(h, `likes:${_}`, (e) => S(e, {
		backend: n,
		thread: u.id,
		storage: h,
		readerKey: `reader:${s}`,
		onError: c
	})), { stopWriting: x, ...C } = oe({
		...e,
		thread: u,
		openReplies: d,
		storage: h,
		announce: f,
		t: p,
		loadOwn: t.own
	}, t), { stopTools: D, ...O } = E(r, n, t.tools), k = g({
		backend: n,
		thread: u,
		root: r,
		openReplies: d,
		writing: C.writing,
		onNews: (e) => f(p("news", { count: e }))
	}, e.live, t.live);
	u.capabilities.value.post && C.loadWriting();
	function j() {
		let a = [
			m(u, i, e.hash, e.isOthers),
			P(o),
			V(i, o),
			A(i, e.pressed, o),
			v(r, i, n, o, t.references),
			ae(i, h, `visit:${_}`, o, t.walking),
			l(() => {
				let e = u.target.value;
				return e ? ie(e, i) : void 0;
			})
		];
		return () => {
			for (let e of a) e();
		};
	}
	return {
		likes: b,
		all: ee(o),
		live: k.live,
		...C,
		...O,
		begin: j,
		stop() {
			k.stop(), x(), D();
		}
	};
}
export { se as createInteraction };
