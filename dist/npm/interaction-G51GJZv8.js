import { n as e } from "./anchor-9vfPDspq.js";
import { t } from "./random-key-BI25bJA9.js";
import { a as n, c as r } from "./element-TKsZoUQw.js";
import { batch as i, computed as a, effect as o, signal as s } from "@preact/signals";
// src/hashes.ts
function c(t, n, r, i) {
	let a = /* @__PURE__ */ new Map(), o = new AbortController(), { signal: s } = o, c = null, u = ({ oldURL: r }) => {
		let { hash: o, href: s } = location, u = c;
		c &&= !1;
		let d = u === !1 ? void 0 : a.get(s);
		if (d) return a.delete(s), d();
		if (i(o)) return;
		let f = t.holds(o);
		if (f !== null && u) return t.show(f, "here");
		e(o) && f === null && a.set(r, l(t, n)), t.followHash(o);
	}, { navigation: d } = globalThis;
	return d?.addEventListener("currententrychange", ({ navigationType: e }) => {
		e !== "replace" && (c = e === "traverse");
	}, { signal: s }), addEventListener("hashchange", u, { signal: s }), addEventListener("click", (e) => {
		let { defaultPrevented: n, ctrlKey: r, metaKey: a, shiftKey: o } = e, s = e.composedPath().find((e) => e instanceof HTMLAnchorElement);
		if (n || r || a || o) return;
		let { hash: c, href: l } = location;
		s?.href === l && (i(c) || t.followHash(c));
	}, { signal: s }), location.hash !== r && u({ oldURL: location.href.replace(/#.*$/s, "") + r }), () => o.abort();
}
function l(e, t) {
	let n = e.keep(), r = (e) => e.getBoundingClientRect().bottom > 0, i = [...[...t.querySelectorAll(".list > .item")].find(r)?.querySelectorAll("article") ?? []].find(r), a = i?.getBoundingClientRect().top ?? innerHeight;
	return () => {
		n(), i && a < innerHeight && e.show(i.id.replace("comment-", ""), "stay", a);
	};
}
// src/listening.ts
function u(e, t, n) {
	let { backend: r, thread: i } = e, c = s(null), l = a(() => t.value !== "off" && i.loaded.value && i.capabilities.value.features.has("live"));
	return {
		live: c,
		stop: o(() => {
			if (!l.value || !r.subscribe) return;
			let t = !1, i = async () => {
				try {
					let r = t ? null : await n();
					r && !t && (c.value = r.startLive(e));
				} catch (e) {
					console.error(`[afterword] ${String(e)}`);
				}
			};
			return d(() => void i()), () => {
				t = !0, c.peek()?.store.stop(), c.value = null;
			};
		})
	};
}
function d(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 5e3 }) : setTimeout(e, 1e3);
}
// src/references-loading.ts
function f(e, t, n, r, i) {
	let a = null, s = "idle", c = async () => {
		if (s === "idle") {
			s = "loading";
			try {
				let { startReferences: o } = await i();
				s !== "stopped" && (a = o(e, t, n, r));
			} catch (e) {
				console.error(`[afterword] ${String(e)}`), s = "idle";
			}
		}
	};
	for (let e of ["input", "click"]) t.addEventListener(e, ({ target: e }) => {
		(e.closest("form")?.querySelector("textarea"))?.value.includes("#") && c();
	});
	let l = o(() => {
		for (let { html: e, namedBy: t } of r.thread.comments.value.values()) if (t.length !== 0 || /#[1-9]/.test(e)) {
			c();
			break;
		}
	});
	return () => {
		s = "stopped", l(), a?.();
	};
}
// src/store/likes.ts
function p(e, t, n) {
	let r = {
		key: t,
		given: s(h(e, t)),
		wanted: s(/* @__PURE__ */ new Map()),
		answers: s(/* @__PURE__ */ new Map()),
		failed: s(null)
	}, { given: i, wanted: o, answers: c, failed: l } = r, u = n(r), d = (e) => o.value.get(e) ?? i.value.has(e);
	return {
		touched: a(() => [
			...i.value,
			...o.value.keys(),
			...c.value.keys(),
			l.value ?? ""
		]),
		failed: a(() => l.value),
		isLiked: d,
		count(e, t) {
			let n = c.value.get(e), r = n?.listed === t ? n.likes : t;
			return Math.max(0, r + Number(d(e)) - Number(i.value.has(e)));
		},
		async press(e, t) {
			l.value = null, o.value = new Map(o.value).set(e, !d(e)), await Promise.resolve(), await u.send(e, t);
		}
	};
}
function m({ wanted: e, failed: t }, n) {
	e.value = new Map([...e.value].filter(([e]) => e !== n)), t.value = n;
}
function h(e, t) {
	let n = e.read(t);
	return new Set(Array.isArray(n) ? n.filter((e) => typeof e == "string") : []);
}
// src/store/liking.ts
function g(e, n) {
	let { backend: r, thread: a, storage: o, readerKey: s, onError: c } = n, { given: l, wanted: u, answers: d } = e, f = /* @__PURE__ */ new Set(), { signal: p } = new AbortController();
	async function g(t, n) {
		if (!f.has(t)) {
			if (!r.like) return m(e, t);
			f.add(t);
			try {
				for (let e = u.value.get(t); e !== void 0; e = u.value.get(t)) {
					if (e === l.value.has(t)) return v(t);
					let i = t === "" ? { thread: a } : { comment: t };
					_(t, n, await r.like(i, e, y(), p), e);
				}
			} catch (n) {
				m(e, t), c(n);
			} finally {
				f.delete(t);
			}
		}
	}
	function _(t, n, { likes: r, liked: a }, s) {
		let c = h(o, e.key);
		a ? c.add(t) : c.delete(t), c.size > 0 ? o.write(e.key, [...c]) : o.remove(e.key), i(() => {
			l.value = c, d.value = new Map(d.value).set(t, {
				likes: r,
				listed: n
			}), u.value.get(t) === s && v(t);
		});
	}
	function v(e) {
		u.value = new Map([...u.value].filter(([t]) => t !== e));
	}
	function y() {
		let e = o.read(s);
		if (typeof e == "string" && /^[\w-]{16,64}$/.test(e)) return e;
		let n = t();
		return o.write(s, n), n;
	}
	return { send: g };
}
// src/store/storage.ts
var _ = "afterword:";
function v() {
	let e = /* @__PURE__ */ new Map(), t = s(!1);
	function n() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	}
	function r(t) {
		try {
			return e.get(t) ?? n()?.getItem(_ + t) ?? null;
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
				t.setItem(_ + r, a), e.delete(r);
			} catch {
				e.set(r, a), t.value = !0;
			}
		},
		remove(t) {
			e.delete(t);
			try {
				n()?.removeItem(_ + t);
			} catch {}
		},
		keys(t) {
			let r = new Set(e.keys());
			try {
				let e = n(), t = e?.length ?? 0;
				for (let n = 0; n < t; n++) {
					let t = e?.key(n) ?? "";
					t.startsWith(_) && r.add(t.slice(10));
				}
			} catch {}
			return [...r].filter((e) => e.startsWith(t));
		},
		onChange(e) {
			let t = ({ key: t }) => {
				t?.startsWith(_) && e(t.slice(10));
			};
			return addEventListener("storage", t), () => removeEventListener("storage", t);
		}
	};
}
// src/tools-loading.ts
function y(e, t, n) {
	let r = s(null), i = "idle", a = async () => {
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
function b(e, t) {
	let { dates: n, lang: i } = t.settings.peek(), a = (e instanceof Element ? e.closest(".meta") : null)?.querySelector("time");
	if (!a) return;
	let o = a.querySelector("span");
	if (n === "full") return o?.remove();
	if (o?.lang === i) return;
	let s = document.createElement("span");
	s.className = "full-date", s.lang = i, s.ariaHidden = "true", s.textContent = r(Date.parse(a.dateTime), i).full(), o?.remove(), a.append(s);
}
// src/views/acting.ts
function x(e, t, n) {
	let r = new AbortController(), i = (t, n) => e.addEventListener(t, n, { signal: r.signal });
	return i("click", ({ target: e }) => S(e, n)), i("pointerover", ({ target: e }) => b(e, n)), i("focusin", ({ target: e }) => b(e, n)), i("selectstart", n.loadTools), S(t, n), () => r.abort();
}
function S(e, t) {
	let n = e instanceof Element && e.closest("[data-act]");
	if (!n) return;
	let r = n.closest("article")?.id.replace(/^comment-/, "") ?? "";
	n.dataset.act === "like" ? C(r, t) : w(r, n, t);
}
async function C(e, { thread: t, likes: { value: n }, announce: r, t: i }) {
	if (!n) return;
	let a = e === "" ? t.likes.value : t.comments.value.get(e)?.likes ?? 0;
	await n.press(e, a), n.failed.value === e && r(i("notLiked"));
}
function w(e, t, { thread: n, openReplies: r }) {
	let i = t.dataset.answers ?? e, a = n.comments.value.get(e)?.number ?? "";
	r.open(i, i === e ? "" : `#${a} `, () => t.focus());
}
// src/views/changes.ts
function T(e) {
	let { thread: t, openReplies: r, drawn: i } = e, a = /* @__PURE__ */ new Set(), s = () => {
		for (let e of a) i.get(e)?.redraw();
		a.clear();
	}, c = (e) => {
		let t = /* @__PURE__ */ new Set();
		return o(() => {
			let n = new Set(e());
			a.size === 0 && queueMicrotask(s);
			for (let e of [...t, ...n]) a.add(e);
			t = n;
		});
	}, l = [
		c(() => t.target.value ? [t.target.value.id] : []),
		c(() => t.fresh.value),
		c(() => r.ids.value),
		c(() => e.likes.value?.touched.value ?? []),
		c(() => n(e)?.mine.all.value.keys() ?? []),
		c(() => n(e)?.outbox.entries.value.map(({ id: e }) => e) ?? [])
	];
	return () => {
		for (let e of l) e();
	};
}
// src/views/clock.ts
var E = 6e4, D = 60 * E, O = 24 * D, k = /* @__PURE__ */ new Map(), A, j = 0;
function M(e, t) {
	let n = /* @__PURE__ */ new Set(), r = (e) => {
		n.delete(e), k.delete(e);
	}, i = new IntersectionObserver((e) => {
		for (let { target: a, isIntersecting: o } of e) r(a), o && (n.add(a), k.set(a, () => {
			I(a, t), F(a) < O || (r(a), i.unobserve(a));
		}));
		N();
	}), a = (e) => {
		for (let t of e.querySelectorAll("time.date")) Math.abs(F(t)) < O && i.observe(t);
	}, o = new MutationObserver((e) => {
		for (let { addedNodes: t } of e) for (let e of t) e instanceof Element && a(e);
	});
	return o.observe(e, {
		childList: !0,
		subtree: !0
	}), a(e), ++j === 1 && document.addEventListener("visibilitychange", N), () => {
		o.disconnect(), i.disconnect();
		for (let e of n) r(e);
		--j === 0 && document.removeEventListener("visibilitychange", N), N();
	};
}
function N() {
	if (clearTimeout(A), document.hidden) return;
	for (let e of k.values()) e();
	let e = Math.min(...[...k.keys()].map((e) => P(F(e))));
	e < Infinity && (A = setTimeout(N, e));
}
function P(e) {
	if (e < 0) return E - e;
	let t = e < D ? E : D;
	return t - e % t;
}
var F = (e) => Date.now() - Date.parse(e.dateTime);
function I(e, t) {
	let { dates: n, lang: i } = t.settings.peek(), a = e.firstChild;
	if (n !== "short" || !(a instanceof Text)) return;
	let { short: o } = r(Date.parse(e.dateTime), i);
	a.data !== o && (a.data = o);
}
// src/views/target.ts
var L = 5e3;
function R({ id: e, how: t, top: n }, r) {
	let i = performance.now(), a = requestAnimationFrame(o);
	function o() {
		let s = r.querySelector(`#comment-${CSS.escape(e)}`);
		s ? (s.focus({ preventScroll: !0 }), n !== void 0 && scrollBy({
			top: s.getBoundingClientRect().top - n,
			behavior: "instant"
		}), t === "link" && s.scrollIntoView({ block: "start" }), t === "posted" && s.scrollIntoView({ block: "nearest" })) : performance.now() - i < L && (a = requestAnimationFrame(o));
	}
	return () => cancelAnimationFrame(a);
}
// src/walking-loading.ts
function z(e, t, n, r, i) {
	let a = null, s = "idle", c = async (o) => {
		if (s === "idle") {
			s = "loading";
			try {
				let { startWalking: c } = await i();
				if (s === "stopped") return;
				a = c(e, t, n, r), o?.click();
			} catch (e) {
				console.error(`[afterword] ${String(e)}`), s = "idle";
			}
		}
	};
	e.addEventListener("click", ({ target: e }) => {
		e instanceof HTMLElement && e.matches(".dots") && c(e);
	});
	let l = o(() => {
		r.thread.loaded.value && (r.settings.value.keys || t.read(n)) && c();
	});
	return () => {
		s = "stopped", l(), a?.();
	};
}
// src/writing-loading.ts
function B(e, t) {
	let n = s(null), r = !1, i = async () => {
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
function V(e) {
	let { later: t, backend: n, root: r, wrapper: i, ui: a, endpoint: s, onError: l } = e, { thread: d, openReplies: m, announce: h, t: _ } = a, b = v(), S = `${s}:${d.id}`, C = p(b, `likes:${S}`, (e) => g(e, {
		backend: n,
		thread: d.id,
		storage: b,
		readerKey: `reader:${s}`,
		onError: l
	})), { stopWriting: w, ...E } = B({
		...e,
		thread: d,
		openReplies: m,
		storage: b,
		announce: h,
		t: _,
		loadOwn: t.own
	}, t), { stopTools: D, ...O } = y(r, n, t.tools), k = u({
		backend: n,
		thread: d,
		root: r,
		openReplies: m,
		writing: E.writing,
		onNews: (e) => h(_("news", { count: e }))
	}, e.live, t.live);
	d.capabilities.value.post && E.loadWriting();
	function A() {
		let s = [
			c(d, i, e.hash, e.isOthers),
			T(a),
			M(i, a),
			x(i, e.pressed, a),
			f(r, i, n, a, t.references),
			z(i, b, `visit:${S}`, a, t.walking),
			o(() => {
				let e = d.target.value;
				return e ? R(e, i) : void 0;
			})
		];
		return () => {
			for (let e of s) e();
		};
	}
	return {
		likes: C,
		live: k.live,
		...E,
		...O,
		begin: A,
		stop() {
			k.stop(), w(), D();
		}
	};
}
export { V as createInteraction };
