import { C as e, S as t, t as n, x as r } from "./mount-BOGEMqU0.js";
// src/thread-code.ts
var i = (e, t, r) => {
	let { strings: i } = e;
	return n(e, i ? {
		...t,
		strings: i
	} : t, r);
};
export { r as continueFrom, i as createWidget, t as followPage, e as pageThreadId };
