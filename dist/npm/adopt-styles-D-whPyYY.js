// src/thread/adopt-styles.ts
var e = /* @__PURE__ */ new Map();
function t(t, n) {
	let r = e.get(n);
	r || (r = new CSSStyleSheet(), r.replaceSync(n), e.set(n, r)), t.adoptedStyleSheets.includes(r) || t.adoptedStyleSheets.push(r);
}
export { t };
