import { a as e } from "./element-Bsh7V6W1.js";
import { c as t, r as n, t as r } from "./wire-Bz44N1HE.js";
// src/backends/static.ts
function i(i) {
	return {
		capabilities: () => ({
			...r({}, !1),
			features: /* @__PURE__ */ new Set()
		}),
		async list(r, a) {
			let o = await t(i, { signal: a }), s = n(o, r.thread), c = s.comments.map((e) => ({
				...e,
				moreReplies: 0,
				repliesCursor: null,
				repliesBefore: 0
			}));
			return {
				...s,
				comments: c.sort(e),
				prev: null,
				next: null
			};
		}
	};
}
export { i as createBackend };
