// src/backends/backends.ts
var e = { static: () => import("./static-CCANQw6f.js") }, t = ["afterword", ...Object.keys(e)], n = (...e) => (t) => e.includes(t) ? t : void 0, r = (e, t) => (n) => {
	let r = /^\d{1,4}$/.test(n) ? Number(n) : NaN;
	return r >= e && r <= t ? r : void 0;
}, i = {
	endpoint: c,
	backend: n(...t),
	thread: (e) => e && e.length <= 1e3 ? e : void 0,
	order: n("oldest", "newest"),
	layout: n("nested", "flat"),
	pageSize: r(1, 100),
	theme: n("auto", "light", "dark"),
	lang: l,
	headingLevel: r(2, 5),
	dates: n("short", "full"),
	inputPosition: n("bottom", "top"),
	loading: n("lazy", "eager"),
	live: n("on", "off"),
	keys: () => !0
}, a = Object.keys(i);
function o(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function s(e) {
	let t = {}, n = [];
	for (let r of a) {
		let a = e(o(r));
		if (a === null) continue;
		let s = i[r](a.trim());
		s === void 0 ? n.push([r, a]) : t[r] = s;
	}
	return {
		options: t,
		wrong: n
	};
}
function c(e) {
	try {
		let t = typeof document > "u" ? void 0 : document.baseURI, n = new URL(e, t);
		return e && /^https?:$/.test(n.protocol) && !n.username ? n.href : void 0;
	} catch {
		return;
	}
}
function l(e) {
	try {
		return Intl.getCanonicalLocales(e.replace(/[.@].*/, "").replaceAll("_", "-"))[0];
	} catch {
		return;
	}
}
// src/host-page/reserved-height.ts
var u = /* @__PURE__ */ new WeakMap();
function d(e) {
	for (let t of e) {
		let e = t.offsetHeight;
		e && u.set(t, {
			height: e,
			margin: getComputedStyle(t).marginTop
		});
	}
}
var f = "calc(24 * var(--afterword-font-size, 1em))";
function p(e, t) {
	let n = u.get(e), r = n?.height ?? 0, i = n ? `:host { margin-block-start: ${n.margin} }` : "", a = new CSSStyleSheet(), o = (e, t = "0px") => a.replaceSync(`.holder { min-block-size: max(${e}px, ${t}) } ${i}`), s = new IntersectionObserver((e) => {
		let t = e.at(-1);
		!t || t.isIntersecting || t.boundingClientRect.top < innerHeight || (o(0), s.disconnect());
	});
	return o(r), {
		sheet: a,
		hold(e) {
			e ? o(Math.max(r, t.offsetHeight)) : o(r, f);
		},
		settle: () => s.observe(t),
		stop: () => s.disconnect()
	};
}
// src/options/report-problem.ts
async function m(e, t, n) {
	let r = await import("./diagnosis.chunk-CqHjROL7.js").then(n, () => t);
	console[e](`[afterword] ${r}`);
}
// src/element.ts
var h = "afterword-comments", g = [
	"thread",
	"endpoint",
	"backend",
	"page-size"
], _, v, y, b = /* @__PURE__ */ new Map(), x, S, C = globalThis.HTMLElement ?? class {}, w = class extends C {
	static observedAttributes = a.map(o);
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
		this.#r && t !== n && this.#s(g.includes(e) ? "anew" : "in-place");
	}
	async reload() {
		await this.#e?.reload();
	}
	#o() {
		this.getAttribute("thread") || b.get("thread") || v() !== this.#t && this.#s("anew");
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
		let { options: e, wrong: t } = s((e) => this.getAttribute(e) ?? b.get(e) ?? null);
		for (let [e, n] of t) {
			let t = `${e} ${n}`;
			this.#a.has(t) || (this.#a.add(t), m("warn", `wrong: ${t}`, ({ optionProblem: t }) => t(e, n)));
		}
		return e;
	}
	#d() {
		if (!("any" in AbortSignal && CSS.supports("color", "light-dark(red,red)"))) throw "this browser is too old";
		this.#n = y(() => this.#o());
		let e = this.#u(), t = this.#t = e.thread ?? v(), n = e.endpoint ?? x;
		n === void 0 ? console.error("[afterword] \"endpoint\" is missing: set it to the URL of your comment server") : t === null ? console.error("[afterword] \"thread\" is missing, and this page has no host name") : this.#e = _(this, {
			...e,
			endpoint: n,
			thread: t
		}, S?.has(this));
	}
	#f() {
		this.#n(), this.#e?.unmount(), this.#e = null;
	}
};
function T(e, t, n) {
	_ = e, v = t, y = n;
}
function E(e = b, t, n) {
	customElements.get(h) || (b = e, x = t, S = n, d(document.querySelectorAll(h)), customElements.define(h, w));
}
// src/host-page/canonical.ts
function D(e) {
	let t = document.querySelector("head link[rel~=canonical i]");
	e.url && e.href === t?.href || (e.href = t?.href, e.url = location.href);
}
// src/model/number.ts
var O = /^[1-9]\d{0,8}(\.[1-9]\d{0,8})*$/;
function k(e) {
	return typeof e == "string" && e.length <= 1e3 && O.test(e);
}
function A(e, t) {
	return e === null ? String(t) : `${e}.${t}`;
}
function j(e, t) {
	let n = e.split("."), r = t.split(".");
	for (let e = 0; e < n.length && e < r.length; e++) {
		let t = Number(n[e]) - Number(r[e]);
		if (t !== 0) return t;
	}
	return n.length - r.length;
}
// src/model/anchor.ts
var M = (e) => typeof e == "string" && /^[\w-]{1,64}$/.test(e), N = (e) => e.replace(/#.*$/s, "");
function P(e) {
	let t = /^#comment-(.+)$/.exec(e)?.[1];
	if (M(t)) return { around: t };
	let n = /^#c([\d.]+)$/.exec(e)?.[1];
	return k(n) ? { number: n } : null;
}
var F = (e) => /^#(?:comment-[\w-]+|c[\d.]+|comments|respond|leave-a-comment)$/.test(e), I = 1e3;
function L(e, t) {
	let n = new IntersectionObserver((e) => e.some(({ isIntersecting: e }) => e) && r(), { rootMargin: `${I}px` }), r = () => {
		i(), t();
	}, i = () => {
		n.disconnect(), removeEventListener("beforeprint", r);
	};
	return n.observe(e), addEventListener("beforeprint", r), i;
}
export { o as _, N as a, t as b, A as c, T as d, E as f, a as g, i as h, P as i, D as l, p as m, M as n, j as o, m as p, F as r, k as s, L as t, w as u, l as v, e as y };
