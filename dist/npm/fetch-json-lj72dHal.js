import { a as e, s as t } from "./parse-comments-Dvmi7qmF.js";
// src/backends/fetch-json.ts
var n = 5e3;
function r(t, n, r) {
	return e((e) => i(t, e, r), n);
}
async function i(e, r, i = {}) {
	let a = () => fetch(e, {
		signal: r,
		headers: i
	}), o = 1e3;
	try {
		let e = await a();
		if (![
			502,
			503,
			504
		].includes(e.status)) return e;
		o *= t(e.headers.get("retry-after")) ?? 1;
	} catch {
		r.throwIfAborted();
	}
	return await new Promise((e, t) => {
		setTimeout(e, Math.min(o, n) * (.5 + Math.random() / 2)), r.addEventListener("abort", () => t(r.reason));
	}), a();
}
export { r as t };
