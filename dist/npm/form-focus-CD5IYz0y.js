// src/features/composer/form-focus.ts
function e(e, t) {
	return `${e === null ? "composer" : `reply-${e}`}-${t}`;
}
function t(t, n) {
	requestAnimationFrame(() => t.getElementById(e(n, "text"))?.focus());
}
function n(t, n) {
	let r = () => {
		(t.getElementById(e(n, "text"))?.closest("form"))?.querySelector("[aria-invalid=\"true\"], [role=\"alert\"]")?.focus();
	};
	requestAnimationFrame(() => setTimeout(r));
}
export { t as n, n as r, e as t };
