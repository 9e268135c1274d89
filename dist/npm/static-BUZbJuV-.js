import { a as e } from "./element-jO2uTDOR.js";
import { i as t, l as n, t as r } from "./wire-CPJ-mzOg.js";
// src/backends/static.ts
function i(i) {
	return {
		capabilities: () => ({
			...r({}, !1),
			features: /* @__PURE__ */ new Set()
		}),
		async list(r, a) {
			let o = await n(i, { signal: a }), s = t(o, r.thread), c = s.comments.map((e) => ({
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
