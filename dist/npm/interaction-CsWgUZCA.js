import { n as e } from "./anchor-9vfPDspq.js";
import { t } from "./random-key-BI25bJA9.js";
import { a as n, o as r } from "./element-D4HnJroF.js";
import { batch as i, computed as a, effect as o, signal as s } from "@preact/signals";
// src/hashes.ts
function c(t, n, r) {
	let i = /* @__PURE__ */ new Map(), a = ({ oldURL: a }) => {
		let { hash: o, href: s } = location, c = i.get(s);
		if (i.delete(s), c) return c();
		r(o) || (e(o) && t.holds(o) === null && i.set(a, l(t, n)), t.followHash(o));
	};
	return addEventListener("hashchange", a), () => removeEventListener("hashchange", a);
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
	t.addEventListener("input", (e) => {
		e.data === "#" && c();
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
	if (!a || n === "full" || a.childElementCount > 0) return;
	let o = document.createElement("span");
	o.className = "full-date", o.ariaHidden = "true", o.textContent = r(Date.parse(a.dateTime), i).full(), a.append(o);
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
	let { thread: t, openReplies: r, drawn: i } = e, a = (e) => {
		let t = /* @__PURE__ */ new Set();
		return o(() => {
			let n = new Set(e()), r = new Set([...t, ...n].map((e) => i.get(e)));
			t = n;
			for (let e of r) e?.forceUpdate();
		});
	}, s = [
		a(() => t.target.value ? [t.target.value.id] : []),
		a(() => t.fresh.value),
		a(() => r.ids.value),
		a(() => e.likes.value?.touched.value ?? []),
		a(() => n(e)?.mine.all.value.keys() ?? []),
		a(() => n(e)?.outbox.entries.value.map(({ id: e }) => e) ?? [])
	];
	return () => {
		for (let e of s) e();
	};
}
// src/views/target.ts
var E = 5e3;
function D({ id: e, how: t, top: n }, r) {
	let i = performance.now(), a = requestAnimationFrame(o);
	function o() {
		let s = r.querySelector(`#comment-${CSS.escape(e)}`);
		s ? (s.focus({ preventScroll: !0 }), n !== void 0 && scrollBy({
			top: s.getBoundingClientRect().top - n,
			behavior: "instant"
		}), t === "link" && s.scrollIntoView({ block: "start" }), t === "posted" && s.scrollIntoView({ block: "nearest" })) : performance.now() - i < E && (a = requestAnimationFrame(o));
	}
	return () => cancelAnimationFrame(a);
}
// src/walking-loading.ts
function O(e, t, n, r, i) {
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
function k(e, t) {
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
function A(e) {
	let { later: t, backend: n, root: r, wrapper: i, ui: a, endpoint: s, onError: l } = e, { thread: d, openReplies: m, announce: h, t: _ } = a, b = v(), S = `${s}:${d.id}`, C = p(b, `likes:${S}`, (e) => g(e, {
		backend: n,
		thread: d.id,
		storage: b,
		readerKey: `reader:${s}`,
		onError: l
	})), { stopWriting: w, ...E } = k({
		...e,
		thread: d,
		openReplies: m,
		storage: b,
		announce: h,
		t: _,
		loadOwn: t.own
	}, t), { stopTools: A, ...j } = y(r, n, t.tools), M = u({
		backend: n,
		thread: d,
		root: r,
		openReplies: m,
		writing: E.writing,
		onNews: (e) => h(_("news", { count: e }))
	}, e.live, t.live);
	d.capabilities.value.post && E.loadWriting();
	function N() {
		let s = [
			c(d, i, e.isOthers),
			T(a),
			x(i, e.pressed, a),
			f(r, i, n, a, t.references),
			O(i, b, `visit:${S}`, a, t.walking),
			o(() => {
				let e = d.target.value;
				return e ? D(e, i) : void 0;
			})
		];
		return () => {
			for (let e of s) e();
		};
	}
	return {
		likes: C,
		live: M.live,
		...E,
		...j,
		begin: N,
		stop() {
			M.stop(), w(), A();
		}
	};
}
export { A as createInteraction };
