import { i as e } from "./element-DLfWk9lp.js";
// src/features/composer/form-messages.ts
var t = {
	invalid: "invalidField",
	"key-reused": "conflict",
	closed: "closed-problem",
	forbidden: "forbidden",
	"not-found": "not-found",
	gone: "not-found",
	duplicate: "duplicate",
	conflict: "conflict",
	"too-large": "too-large"
};
function n(n, r) {
	let i = t[n];
	return i ? r.t(i) : e(n, r);
}
function r(e, t, r = {}) {
	let i = e === "invalid" && Object.keys(r).length > 0;
	return t.t("notSent", { message: i ? t.t("checkFields") : n(e, t) });
}
function i({ number: e, state: t }, n) {
	return e === null || t === "pending" ? n("postedHeld") : n("posted", { number: e });
}
function a(e, t, n) {
	return n.t("error", { message: o(e, t, n) });
}
function o(e, { code: t, over: n }, r) {
	return t === "required" ? r.t(e === "text" ? "missingText" : "missing") : t === "too-long" ? n ? r.t("tooLong", { count: n }) : r.t("tooLongField") : e === "email" ? r.t("invalidEmail") : r.t(e === "url" ? "invalidUrl" : "invalidField");
}
export { n as i, i as n, r, a as t };
