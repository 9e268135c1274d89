import { d as e, g as t, p as n, s as r } from "./element-CAzpZ75X.js";
// src/backends/static.ts
function i(i) {
	return {
		capabilities: () => ({
			...e({}, !1),
			features: /* @__PURE__ */ new Set()
		}),
		async list(e, a) {
			let o = await t(i, { signal: a }), s = n(o, e.thread), c = s.comments.map((e) => ({
				...e,
				moreReplies: 0,
				repliesCursor: null,
				repliesBefore: 0
			}));
			return {
				...s,
				comments: c.sort(r),
				prev: null,
				next: null
			};
		}
	};
}
export { i as createBackend };
