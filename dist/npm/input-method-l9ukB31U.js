// src/features/random-id.ts
function e() {
	return typeof crypto.randomUUID == "function" ? crypto.randomUUID() : [...crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
// src/features/composer/form-focus.ts
function t(e, t) {
	return `${e === null ? "composer" : `reply-${e}`}-${t}`;
}
function n(e, n) {
	requestAnimationFrame(() => e.getElementById(t(n, "text"))?.focus());
}
function r(e, n) {
	let r = () => {
		(e.getElementById(t(n, "text"))?.closest("form"))?.querySelector("[aria-invalid=\"true\"], [role=\"alert\"]")?.focus();
	};
	requestAnimationFrame(() => setTimeout(r));
}
// src/features/input-method.ts
function i({ isComposing: e, keyCode: t }) {
	return e || t === 229;
}
export { e as a, r as i, t as n, n as r, i as t };
