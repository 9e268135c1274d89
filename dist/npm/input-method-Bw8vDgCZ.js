// src/features/random-id.ts
function e() {
	return typeof crypto.randomUUID == "function" ? crypto.randomUUID() : [...crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
// src/features/input-method.ts
function t({ isComposing: e, keyCode: t }) {
	return e || t === 229;
}
export { e as n, t };
