import { n as e } from "./anchor-9vfPDspq.js";
import { t } from "./random-key-BI25bJA9.js";
import { a as n, o as r, x as i } from "./element-C_oYhjp5.js";
import { batch as a, computed as o, effect as s, signal as c } from "@preact/signals";
import { Fragment as l, jsx as u, jsxs as d } from "preact/jsx-runtime";
// src/hashes.ts
function f(t, n, r, i) {
	let a = /* @__PURE__ */ new Map(), o = new AbortController(), { signal: s } = o, c = null, l = ({ oldURL: r }) => {
		let { hash: o, href: s } = location, l = c;
		c &&= !1;
		let u = l === !1 ? void 0 : a.get(s);
		if (u) return a.delete(s), u();
		if (i(o)) return;
		let d = t.holds(o);
		if (d !== null && l) return t.show(d, "here");
		e(o) && d === null && a.set(r, p(t, n)), t.followHash(o);
	}, { navigation: u } = globalThis;
	return u?.addEventListener("currententrychange", ({ navigationType: e }) => {
		e !== "replace" && (c = e === "traverse");
	}, { signal: s }), addEventListener("hashchange", l, { signal: s }), addEventListener("click", (e) => {
		let { defaultPrevented: n, ctrlKey: r, metaKey: a, shiftKey: o } = e, s = e.composedPath().find((e) => e instanceof HTMLAnchorElement);
		if (n || r || a || o) return;
		let { hash: c, href: l } = location;
		s?.href === l && (i(c) || t.followHash(c));
	}, { signal: s }), location.hash !== r && l({ oldURL: location.href.replace(/#.*$/s, "") + r }), () => o.abort();
}
function p(e, t) {
	let n = e.keep(), r = (e) => e.getBoundingClientRect().bottom > 0, i = [...[...t.querySelectorAll(".list > .item")].find(r)?.querySelectorAll("article") ?? []].find(r), a = i?.getBoundingClientRect().top ?? innerHeight;
	return () => {
		n(), i && a < innerHeight && e.show(i.id.replace("comment-", ""), "stay", a);
	};
}
// src/listening.ts
function m(e, t, n) {
	let { backend: r, thread: i } = e, a = c(null), l = o(() => t.value !== "off" && i.loaded.value && i.capabilities.value.features.has("live"));
	return {
		live: a,
		stop: s(() => {
			if (!l.value || !r.subscribe) return;
			let t = !1, i = async () => {
				try {
					let r = t ? null : await n();
					r && !t && (a.value = r.startLive(e));
				} catch (e) {
					console.error(`[afterword] ${String(e)}`);
				}
			};
			return h(() => void i()), () => {
				t = !0, a.peek()?.store.stop(), a.value = null;
			};
		})
	};
}
function h(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 5e3 }) : setTimeout(e, 1e3);
}
// src/references-loading.ts
function g(e, t, n, r, i) {
	let a = null, o = "idle", c = async () => {
		if (o === "idle") {
			o = "loading";
			try {
				let { startReferences: s } = await i();
				o !== "stopped" && (a = s(e, t, n, r));
			} catch (e) {
				console.error(`[afterword] ${String(e)}`), o = "idle";
			}
		}
	};
	for (let e of ["input", "click"]) t.addEventListener(e, ({ target: e }) => {
		(e.closest("form")?.querySelector("textarea"))?.value.includes("#") && c();
	});
	let l = s(() => {
		for (let { html: e, namedBy: t } of r.thread.comments.value.values()) if (t.length !== 0 || /#[1-9]/.test(e)) {
			c();
			break;
		}
	});
	return () => {
		o = "stopped", l(), a?.();
	};
}
// src/store/likes.ts
function _(e, t, n) {
	let r = {
		key: t,
		given: c(y(e, t)),
		wanted: c(/* @__PURE__ */ new Map()),
		answers: c(/* @__PURE__ */ new Map()),
		failed: c(null)
	}, { given: i, wanted: a, answers: s, failed: l } = r, u = n(r), d = (e) => a.value.get(e) ?? i.value.has(e);
	return {
		touched: o(() => [
			...i.value,
			...a.value.keys(),
			...s.value.keys(),
			l.value ?? ""
		]),
		failed: o(() => l.value),
		isLiked: d,
		count(e, t) {
			let n = s.value.get(e), r = n?.listed === t ? n.likes : t;
			return Math.max(0, r + Number(d(e)) - Number(i.value.has(e)));
		},
		async press(e, t) {
			l.value = null, a.value = new Map(a.value).set(e, !d(e)), await Promise.resolve(), await u.send(e, t);
		}
	};
}
function v({ wanted: e, failed: t }, n) {
	e.value = new Map([...e.value].filter(([e]) => e !== n)), t.value = n;
}
function y(e, t) {
	let n = e.read(t);
	return new Set(Array.isArray(n) ? n.filter((e) => typeof e == "string") : []);
}
// src/store/liking.ts
function b(e, n) {
	let { backend: r, thread: i, storage: o, readerKey: s, onError: c } = n, { given: l, wanted: u, answers: d } = e, f = /* @__PURE__ */ new Set(), { signal: p } = new AbortController();
	async function m(t, n) {
		if (!f.has(t)) {
			if (!r.like) return v(e, t);
			f.add(t);
			try {
				for (let e = u.value.get(t); e !== void 0; e = u.value.get(t)) {
					if (e === l.value.has(t)) return g(t);
					let a = t === "" ? { thread: i } : { comment: t };
					h(t, n, await r.like(a, e, _(), p), e);
				}
			} catch (n) {
				v(e, t), c(n);
			} finally {
				f.delete(t);
			}
		}
	}
	function h(t, n, { likes: r, liked: i }, s) {
		let c = y(o, e.key);
		i ? c.add(t) : c.delete(t), c.size > 0 ? o.write(e.key, [...c]) : o.remove(e.key), a(() => {
			l.value = c, d.value = new Map(d.value).set(t, {
				likes: r,
				listed: n
			}), u.value.get(t) === s && g(t);
		});
	}
	function g(e) {
		u.value = new Map([...u.value].filter(([t]) => t !== e));
	}
	function _() {
		let e = o.read(s);
		if (typeof e == "string" && /^[\w-]{16,64}$/.test(e)) return e;
		let n = t();
		return o.write(s, n), n;
	}
	return { send: m };
}
// src/store/storage.ts
var x = "afterword:";
function S() {
	let e = /* @__PURE__ */ new Map(), t = c(!1);
	function n() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function r(t) {
		try {
			return e.get(t) ?? n()?.getItem(x + t) ?? null;
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
				t.setItem(x + r, a), e.delete(r);
			} catch {
				e.set(r, a), t.value = !0;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				n()?.removeItem(x + t);
			} catch {}
		},
		keys(t) {
			let r = new Set(e.keys());
			try {
				let e = n(), t = e?.length ?? 0;
				for (let n = 0; n < t; n++) {
					let t = e?.key(n) ?? "";
					t.startsWith(x) && r.add(t.slice(10));
				}
			} catch {}
			return [...r].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(x) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
	};
}
// src/text/strings-all.ts
var C = {
	all: "Show all comments",
	stop: "Stop",
	progress: "{loaded} of {count}"
};
// src/tools-loading.ts
function w(e, t, n) {
	let r = c(null), i = "idle", a = async () => {
		i = "loading";
		try {
			let a = await n();
			if (i === "stopped") return;
			r.value = a.createTools(e, t);
		} catch (e) {
			console.error(`[afterword] ${String(e)}`), i = "idle";
		}
	};
	return {
		tools: r,
		loadTools: () => {
			i === "idle" && a();
		},
		stopTools: () => {
			i = "stopped", r.value?.stop();
		}
	};
}
// src/views/full-date.ts
function T(e, t) {
	let { dates: n, lang: i } = t.settings.peek(), a = (e instanceof Element ? e.closest(".meta") : null)?.querySelector("time");
	if (!a) return;
	let o = a.querySelector("span");
	if (n === "full") return o?.remove();
	if (o?.lang === i) return;
	let s = document.createElement("span");
	s.className = "full-date", s.lang = i, s.ariaHidden = "true", s.textContent = r(Date.parse(a.dateTime), i).full(), o?.remove(), a.append(s);
}
// src/views/acting.ts
function E(e, t, n) {
	let r = new AbortController(), i = (t, n) => e.addEventListener(t, n, { signal: r.signal });
	return i("click", ({ target: e }) => D(e, n)), i("pointerover", ({ target: e }) => T(e, n)), i("focusin", ({ target: e }) => T(e, n)), i("selectstart", n.loadTools), D(t, n), () => r.abort();
}
function D(e, t) {
	let n = e instanceof Element && e.closest("[data-act]");
	if (!n) return;
	let r = n.closest("article")?.id.replace(/^comment-/, "") ?? "";
	n.dataset.act === "like" ? O(r, t) : k(r, n, t);
}
async function O(e, { thread: t, likes: { value: n }, announce: r, t: i }) {
	if (!n) return;
	let a = e === "" ? t.likes.value : t.comments.value.get(e)?.likes ?? 0;
	await n.press(e, a), n.failed.value === e && r(i("notLiked"));
}
function k(e, t, { thread: n, openReplies: r }) {
	let i = t.dataset.answers ?? e, a = n.comments.value.get(e)?.number ?? "";
	r.open(i, i === e ? "" : `#${a} `, () => t.focus());
}
// src/views/changes.ts
function A(e) {
	let { thread: t, openReplies: r, drawn: i } = e, a = (e) => {
		let t = /* @__PURE__ */ new Set();
		return s(() => {
			let n = new Set(e()), r = new Set([...t, ...n].map((e) => i.get(e)));
			t = n;
			for (let e of r) e?.forceUpdate();
		});
	}, o = [
		a(() => t.target.value ? [t.target.value.id] : []),
		a(() => t.fresh.value),
		a(() => r.ids.value),
		a(() => e.likes.value?.touched.value ?? []),
		a(() => n(e)?.mine.all.value.keys() ?? []),
		a(() => n(e)?.outbox.entries.value.map(({ id: e }) => e) ?? [])
	];
	return () => {
		for (let e of o) e();
	};
}
// src/views/clock.ts
var j = 6e4, M = 60 * j, N = 24 * M, P = /* @__PURE__ */ new Map(), F, I = 0;
function L(e, t) {
	let n = /* @__PURE__ */ new Set(), r = (e) => {
		n.delete(e), P.delete(e);
	}, i = new IntersectionObserver((e) => {
		for (let { target: a, isIntersecting: o } of e) r(a), o && (n.add(a), P.set(a, () => {
			V(a, t), B(a) < N || (r(a), i.unobserve(a));
		}));
		R();
	}), a = (e) => {
		for (let t of e.querySelectorAll("time.date")) Math.abs(B(t)) < N && i.observe(t);
	}, o = new MutationObserver((e) => {
		for (let { addedNodes: t } of e) for (let e of t) e instanceof Element && a(e);
	});
	return o.observe(e, {
		childList: !0,
		subtree: !0
	}), a(e), ++I === 1 && document.addEventListener("visibilitychange", R), () => {
		o.disconnect(), i.disconnect();
		for (let e of n) r(e);
		--I === 0 && document.removeEventListener("visibilitychange", R), R();
	};
}
function R() {
	if (clearTimeout(F), document.hidden) return;
	for (let e of P.values()) e();
	let e = Math.min(...[...P.keys()].map((e) => z(B(e))));
	e < Infinity && (F = setTimeout(R, e));
}
function z(e) {
	if (e < 0) return j - e;
	let t = e < M ? j : M;
	return t - e % t;
}
var B = (e) => Date.now() - Date.parse(e.dateTime);
function V(e, t) {
	let { dates: n, lang: i } = t.settings.peek(), a = e.firstChild;
	if (n !== "short" || !(a instanceof Text)) return;
	let { short: o } = r(Date.parse(e.dateTime), i);
	a.data !== o && (a.data = o);
}
// src/store/all-replies.ts
async function H(e, t, n) {
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
var U = 1 / 4;
function W({ comments: e }, t, n) {
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
			r.size - s >= s * U && await c();
		},
		settle: c,
		show: s
	};
}
// src/store/showing-all.ts
var G = 4;
function K(e) {
	let t = c(null), n = new AbortController();
	async function r(r) {
		let i = e.further(), { cursors: a, loading: o } = i, s = r === "next" ? "prev" : "next";
		if (o[r].value === "loading" || o[s].value === "loading") return [];
		n = new AbortController();
		let { signal: c } = n, l = () => n.abort();
		i.signal.addEventListener("abort", l), o[r].value = o[s].value = "loading";
		let u = W(e, i, (e) => t.value = e), d = !1;
		try {
			await q(r, i, u, c), await q(s, i, u, c), a[s].value = null, await J(e, i, u, c), a[r].value = null;
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
async function q(e, { cursors: t, list: n }, r, i) {
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
async function J(e, { list: t }, n, r) {
	let i = [...e.comments.value.values()].filter(({ moreReplies: e, repliesBefore: t }) => e > 0 || t > 0);
	for (let a = 0; a < i.length; a += G) {
		let o = i.slice(a, a + G).map(async (n) => {
			let i = await H(n, t, r), a = {
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
var Y = 4;
function X(e) {
	let { thread: t, t: n, announce: r } = e, { progress: i, show: a, stop: o } = K(t), c = (e) => {
		let r = t.count.value;
		return n("progress", {
			loaded: Math.min(e, r),
			count: r
		});
	};
	function f() {
		let e = 0;
		return s(() => {
			let n = i.value ?? 0, a = Math.floor(Y * n / Math.max(1, t.count.value));
			a > e && a < Y && r(c(n)), e = a;
		});
	}
	async function p(e, i) {
		let o = a(e), s = f(), c = await o;
		s();
		let l = c[0];
		l && (r(n("loaded", { count: c.length })), t.ends[e].value === null && document.activeElement === document.body && i.isConnected && t.show(l.id, "stay"));
	}
	return function({ end: e }) {
		let r = i.value, { loading: a } = t.further();
		return r === null && t.count.value - t.comments.value.size <= t.pageSize ? null : /* @__PURE__ */ d(l, { children: [
			" ",
			/* @__PURE__ */ u("button", {
				part: "button more",
				class: r === null ? "quiet all" : "quiet stop",
				type: "button",
				"aria-disabled": r === null && a[e].value === "loading",
				onClick: ({ currentTarget: t }) => {
					i.value === null ? p(e, t.getRootNode()) : o();
				},
				children: n(r === null ? "all" : "stop")
			}),
			r !== null && /* @__PURE__ */ u("span", {
				class: "progress",
				children: c(r)
			})
		] });
	};
}
// src/views/target.ts
var Z = 5e3;
function Q({ id: e, how: t, top: n }, r) {
	let i = performance.now(), a = requestAnimationFrame(o);
	function o() {
		let s = r.querySelector(`#comment-${CSS.escape(e)}`);
		s ? (s.focus({ preventScroll: !0 }), n !== void 0 && scrollBy({
			top: s.getBoundingClientRect().top - n,
			behavior: "instant"
		}), t === "link" && s.scrollIntoView({ block: "start" }), t === "posted" && s.scrollIntoView({ block: "nearest" })) : performance.now() - i < Z && (a = requestAnimationFrame(o));
	}
	return () => cancelAnimationFrame(a);
}
// src/walking-loading.ts
function $(e, t, n, r, i) {
	let a = null, o = "idle", c = async (s) => {
		if (o === "idle") {
			o = "loading";
			try {
				let { startWalking: c } = await i();
				if (o === "stopped") return;
				a = c(e, t, n, r), s?.click();
			} catch (e) {
				console.error(`[afterword] ${String(e)}`), o = "idle";
			}
		}
	};
	e.addEventListener("click", ({ target: e }) => {
		e instanceof HTMLElement && e.matches(".dots") && c(e);
	});
	let l = s(() => {
		r.thread.loaded.value && (r.settings.value.keys || t.read(n)) && c();
	});
	return () => {
		o = "stopped", l(), a?.();
	};
}
// src/writing-loading.ts
function ee(e, t) {
	let n = c(null), r = !1, i = async () => {
		n.value = null;
		try {
			let [{ createWriting: i }, a] = await Promise.all([
				t.writing(),
				t.outbox(),
				t.sending()
			]);
			r || (n.value = i(e, a));
		} catch (e) {
			console.error(`[afterword] ${String(e)}`), n.value = "failed";
		}
	};
	return {
		writing: n,
		loadWriting: () => void i(),
		stopWriting: () => {
			r = !0, n.value !== null && n.value !== "failed" && n.value.stop();
		}
	};
}
// src/interaction.ts
function te(e) {
	let { later: t, backend: n, root: r, wrapper: a, ui: o, endpoint: c, onError: l } = e, { thread: u, openReplies: d, announce: p, t: h } = o;
	i(C);
	let v = S(), y = `${c}:${u.id}`, x = _(v, `likes:${y}`, (e) => b(e, {
		backend: n,
		thread: u.id,
		storage: v,
		readerKey: `reader:${c}`,
		onError: l
	})), { stopWriting: T, ...D } = ee({
		...e,
		thread: u,
		openReplies: d,
		storage: v,
		announce: p,
		t: h,
		loadOwn: t.own
	}, t), { stopTools: O, ...k } = w(r, n, t.tools), j = m({
		backend: n,
		thread: u,
		root: r,
		openReplies: d,
		writing: D.writing,
		onNews: (e) => p(h("news", { count: e }))
	}, e.live, t.live);
	u.capabilities.value.post && D.loadWriting();
	function M() {
		let i = [
			f(u, a, e.hash, e.isOthers),
			A(o),
			L(a, o),
			E(a, e.pressed, o),
			g(r, a, n, o, t.references),
			$(a, v, `visit:${y}`, o, t.walking),
			s(() => {
				let e = u.target.value;
				return e ? Q(e, a) : void 0;
			})
		];
		return () => {
			for (let e of i) e();
		};
	}
	return {
		likes: x,
		all: X(o),
		live: j.live,
		...D,
		...k,
		begin: M,
		stop() {
			j.stop(), T(), O();
		}
	};
}
export { te as createInteraction };
