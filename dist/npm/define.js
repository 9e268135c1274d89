import { _ as e, d as t, f as n, g as r, h as i, l as a, m as o, t as s, u as c } from "./near-viewport-Cnr0fIGr.js";
// src/later.ts
var l = ":host { display: block; inline-size: 100% } :host([hidden]) { display: none !important }";
function u(e) {
	let t = {}, n = new MutationObserver(() => a(t));
	a(t), n.observe(document, {
		attributeFilter: ["href"],
		childList: !0,
		subtree: !0
	});
	let r = null, i = /* @__PURE__ */ new Set();
	async function c() {
		try {
			let { continueFrom: r, createWidget: o, followPage: s, pageThreadId: c } = await import("./thread-code-B3Pfd6Ac.js");
			a(t), n.disconnect(), r(t), e(o, c, s);
			for (let e of i) e.attributeChangedCallback("thread", null, "");
		} catch (e) {
			r = null, console.error(`[afterword] can't start: ${String(e)}`), addEventListener("online", u, { once: !0 });
		}
	}
	let u = () => void (r ??= c());
	return [
		(e, { loading: t }) => {
			let n = document.createElement("div"), r = o(e, n), a = new CSSStyleSheet();
			a.replaceSync(l), n.className = "holder", n.append(document.createElement("slot"));
			let c = e.shadowRoot ?? e.attachShadow({ mode: "open" });
			c.adoptedStyleSheets = [a, r.sheet], c.replaceChildren(n), i.add(e);
			let d = s(e, u);
			return t === "eager" && u(), {
				reload: async () => {},
				apply: () => {},
				unmount() {
					i.delete(e), d(), r.stop();
				}
			};
		},
		() => "",
		() => () => {}
	];
}
// src/properties.ts
function d({ prototype: t }, n) {
	for (let n of r) {
		if (n === "lang") continue;
		let r = e(n);
		Object.defineProperty(t, n, {
			configurable: !0,
			get() {
				let e = this.getAttribute(r);
				return e === null ? void 0 : i[n](e);
			},
			set(e) {
				e == null || e === !1 ? this.removeAttribute(r) : this.setAttribute(r, `${e}`);
			}
		});
	}
	let a = /* @__PURE__ */ new WeakMap();
	Object.defineProperty(t, "strings", {
		configurable: !0,
		get() {
			return a.get(this);
		},
		set(e) {
			a.set(this, e), this.attributeChangedCallback("thread", null, "");
		}
	});
	for (let e of n) {
		let t = e;
		for (let e of [...r, "strings"]) {
			if (!Object.hasOwn(t, e)) continue;
			let n = t[e];
			delete t[e], t[e] = n;
		}
	}
}
// src/define.ts
typeof customElements < "u" && (t(...u(t)), n(), d(c, document.querySelectorAll("afterword-comments")));
