// src/features/random-id.ts
function e() {
	return typeof crypto.randomUUID == "function" ? crypto.randomUUID() : [...crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
// src/features/input-method.ts
function t({ isComposing: e, keyCode: t }) {
	return e || t === 229;
}
// src/features/composer/form-focus.ts
function n(e, t) {
	return `${e === null ? "composer" : `reply-${e}`}-${t}`;
}
function r(e, t) {
	requestAnimationFrame(() => e.getElementById(n(t, "text"))?.focus());
}
function i(e, t) {
	let r = () => {
		(e.getElementById(n(t, "text"))?.closest("form"))?.querySelector("[aria-invalid=\"true\"], [role=\"alert\"]")?.focus();
	};
	requestAnimationFrame(() => setTimeout(r));
}
export { e as a, t as i, r as n, i as r, n as t };
