import { _ as e, d as t, f as n, g as r, h as i, l as a, m as o, r as s, t as c, u as l } from "./near-viewport-C9Zlg18k.js";
// src/later.ts
var u = ":host { display: block; inline-size: 100% } :host([hidden]) { display: none !important }";
function d(e) {
	let t = {}, n = new MutationObserver(() => a(t));
	a(t), n.observe(document, {
		attributeFilter: ["href"],
		childList: !0,
		subtree: !0
	});
	let r = null, i = /* @__PURE__ */ new Set();
	async function l() {
		try {
			let { continueFrom: r, createWidget: o, followPage: s, pageThreadId: c } = await import("./thread-code-2Nbudskm.js");
			a(t), n.disconnect(), r(t), e(o, c, s);
			for (let e of i) e.attributeChangedCallback("thread", null, "");
		} catch (e) {
			r = null, console.error(`[afterword] can't start: ${String(e)}`), addEventListener("online", d, { once: !0 });
		}
	}
	let d = () => void (r ??= l());
	return [
		(e, { loading: t }) => {
			let n = document.createElement("div"), r = o(e, n), a = new CSSStyleSheet();
			a.replaceSync(u), n.className = "holder", n.append(document.createElement("slot"));
			let l = e.shadowRoot ?? e.attachShadow({ mode: "open" });
			l.adoptedStyleSheets = [a, r.sheet], l.replaceChildren(n), i.add(e);
			let f = c(e, d);
			return (t === "eager" || s(location.hash)) && d(), {
				reload: async () => {},
				apply: () => {},
				unmount() {
					i.delete(e), f(), r.stop();
				}
			};
		},
		() => "",
		() => () => {}
	];
}
// src/properties.ts
function f({ prototype: t }, n) {
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
typeof customElements < "u" && (t(...d(t)), n(), f(l, document.querySelectorAll("afterword-comments")));
