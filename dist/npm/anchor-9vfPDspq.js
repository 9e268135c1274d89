import { n as e } from "./number-DwN8KCSL.js";
// src/model/anchor.ts
var t = (e) => typeof e == "string" && /^[\w-]{1,64}$/.test(e);
function n(n) {
	let r = /^#comment-(.+)$/.exec(n)?.[1];
	if (t(r)) return { around: r };
	let i = /^#c([\d.]+)$/.exec(n)?.[1];
	return e(i) ? { number: i } : null;
}
export { n, t };
