import { S as e, b as t, t as n, x as r } from "./mount-BYh7w6XR.js";
// src/thread-code.ts
var i = (e, t, r) => {
	let { strings: i } = e;
	return n(e, i ? {
		...t,
		strings: i
	} : t, r);
};
export { t as continueFrom, i as createWidget, r as followPage, e as pageThreadId };
