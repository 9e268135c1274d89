import { a as e, i as t, o as n, s as r } from "./element-D_r5BM0M.js";
// src/backends/static.ts
function i(i) {
	return {
		capabilities: () => ({
			...e({}, !1),
			features: /* @__PURE__ */ new Set()
		}),
		async list(e, a) {
			let o = await r(i, { signal: a }), s = n(o, e.thread), c = s.comments.map((e) => ({
				...e,
				moreReplies: 0,
				repliesCursor: null,
				repliesBefore: 0
			}));
			return {
				...s,
				comments: c.sort(t),
				prev: null,
				next: null
			};
		}
	};
}
export { i as createBackend };
