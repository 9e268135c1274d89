// src/options/options.ts
var e = (...e) => (t) => e.includes(t) ? t : void 0, t = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, n = {
	endpoint: o,
	backend: String,
	thread: (e) => e && e.length <= 1e3 ? e : void 0,
	order: e("oldest", "newest"),
	layout: e("nested", "flat"),
	pageSize: t(1, 100),
	theme: e("auto", "light", "dark"),
	lang: s,
	headingLevel: t(2, 5),
	dates: e("short", "full"),
	inputPosition: e("bottom", "top"),
	loading: e("lazy", "eager"),
	live: e("on", "off", "poll"),
	keys: () => !0
}, r = Object.keys(n);
function i(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function a(e) {
	let t = {}, a = [];
	for (let o of r) {
		let r = e(i(o));
		if (r === null) continue;
		let s = n[o](r.trim());
		s === void 0 ? a.push([o, r]) : t[o] = s;
	}
	return {
		options: t,
		wrong: a
	};
}
function o(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function s(e) {
	try {
		return Intl.getCanonicalLocales(e.replace(/[.@].*/, "").replaceAll("_", "-"))[0];
	} catch {
		return;
	}
}
// src/host-page/reserved-height.ts
var c = /* @__PURE__ */ new WeakMap();
function l(e) {
	for (let t of e) {
		let e = t.offsetHeight;
		e && c.set(t, {
			height: e,
			margin: getComputedStyle(t).marginTop
		});
	}
}
var u = "calc(24 * var(--afterword-font-size, 1em))";
function d(e, t) {
	let n = c.get(e), r = n?.height ?? 0, i = n ? `:host { margin-block-start: ${n.margin} }` : "", a = new CSSStyleSheet(), o = (e, t = "0px") => a.replaceSync(`.holder { min-block-size: max(${e}px, ${t}) } ${i}`), s = new IntersectionObserver((e) => {
		let t = e.at(-1);
		!t || t.isIntersecting || t.boundingClientRect.top < innerHeight || (o(0), s.disconnect());
	});
	return o(r), {
		sheet: a,
		hold(e) {
			e ? o(Math.max(r, t.offsetHeight)) : o(r, u);
		},
		settle: () => s.observe(t),
		stop: () => s.disconnect()
	};
}
// src/options/report-problem.ts
async function f(e, t, n) {
	let r = await import("./diagnosis.chunk-Da8j35i3.js").then(n, () => t);
	console[e](`[afterword] ${r}`);
}
// src/element.ts
var p = "afterword-comments", m = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], h, g, _, v = /* @__PURE__ */ new Map(), y, b, x = globalThis.HTMLElement ?? class {}, S = class extends x {
	static observedAttributes = r.map(i);
	#e = null;
	#t = null;
	#n = () => {};
	#r = !1;
	#i = "no";
	#a = /* @__PURE__ */ new Set();
	connectedCallback() {
		this.#r || (this.#r = !0, this.#s("anew"));
	}
	disconnectedCallback() {
		queueMicrotask(() => {
			this.isConnected || (this.#r = !1, this.#f());
		});
	}
	adoptedCallback() {
		this.#r && this.#s("anew");
	}
	attributeChangedCallback(e, t, n) {
		this.#r && t !== n && this.#s(m.includes(e) ? "anew" : "in-place");
	}
	async reload() {
		await this.#e?.reload();
	}
	#o() {
		this.getAttribute("thread") || v.get("thread") || g() !== this.#t && this.#s("anew");
	}
	#s(e) {
		this.#i === "no" && queueMicrotask(() => this.#c()), this.#i !== "anew" && (this.#i = e);
	}
	#c() {
		let e = this.#i;
		if (this.#i = "no", this.isConnected) try {
			e === "anew" || !this.#e ? (this.#f(), this.ownerDocument === document && this.#d()) : this.#e.apply(this.#u());
		} catch (e) {
			this.#l(e);
		}
	}
	#l(e) {
		console.error(`[afterword] can't start: ${String(e)}`);
		let t = Document.prototype.createElement.call(document, "slot");
		this.shadowRoot?.replaceChildren(t);
	}
	#u() {
		let { options: e, wrong: t } = a((e) => this.getAttribute(e) ?? v.get(e) ?? null);
		for (let [e, n] of t) {
			let t = `${e} ${n}`;
			this.#a.has(t) || (this.#a.add(t), f("warn", `wrong: ${t}`, ({ optionProblem: t }) => t(e, n)));
		}
		return e;
	}
	#d() {
		if (!("any" in AbortSignal && CSS.supports("color", "light-dark(red,red)"))) throw "this browser is too old";
		this.#n = _(() => this.#o());
		let e = this.#u(), t = this.#t = e.thread ?? g(), n = e.endpoint ?? y;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name") : this.#e = h(this, {
			...e,
			endpoint: n,
			thread: t
		}, b?.has(this));
	}
	#f() {
		this.#n(), this.#e?.unmount(), this.#e = null;
	}
};
function C(e, t, n) {
	h = e, g = t, _ = n;
}
function w(e = v, t, n) {
	customElements.get(p) || (v = e, y = t, b = n, l(document.querySelectorAll(p)), customElements.define(p, S));
}
// src/host-page/canonical.ts
function T(e) {
	let t = document.querySelector("head link[rel~=canonical i]");
	e.url && e.href === t?.href || (e.href = t?.href, e.url = location.href);
}
// src/model/number.ts
var E = /^[1-9]\d{0,8}(\.[1-9]\d{0,8})*$/;
function D(e) {
	return typeof e == "string" && e.length <= 1e3 && E.test(e);
}
function O(e, t) {
	return e === null ? String(t) : `${e}.${t}`;
}
function k(e, t) {
	let n = e.split("."), r = t.split(".");
	for (let e = 0; e < n.length && e < r.length; e++) {
		let t = Number(n[e]) - Number(r[e]);
		if (t !== 0) return t;
	}
	return n.length - r.length;
}
// src/model/anchor.ts
var A = /^#(?:(?:isso|\w*commento?)-([\w-]+)|c([\d.]+)|comments|respond|leave-a-comment)$/, j = (e) => typeof e == "string" && /^[\w-]{1,64}$/.test(e), M = (e) => e.replace(/#.*$/s, "");
function N(e) {
	let [, t, n] = A.exec(e) ?? [];
	return t ? { around: t } : D(n) ? { number: n } : null;
}
// src/host-page/near-viewport.ts
var P = 1e3;
function F(e, t) {
	let n = new IntersectionObserver((e) => e.some((e) => e.isIntersecting) && r(), { rootMargin: `${P}px` }), r = () => {
		o(), t();
	}, i = () => A.test(location.hash) && r(), a = new AbortController(), o = () => {
		n.disconnect(), a.abort();
	};
	return n.observe(e), addEventListener("beforeprint", r, a), addEventListener("hashchange", i, a), i(), o;
}
export { i as _, M as a, O as c, C as d, w as f, r as g, n as h, N as i, T as l, d as m, A as n, k as o, f as p, j as r, D as s, F as t, S as u, s as v };
