import { r as e } from "./tree-BRb2fVBZ.js";
import { T as t } from "./element-DLfWk9lp.js";
import { i as n, t as r } from "./parse-comments-1KeXBRVc.js";
// src/backends/static.ts
function i(i) {
	return {
		capabilities: () => ({
			...r({}, !1),
			features: /* @__PURE__ */ new Set()
		}),
		async list(r, a) {
			let o = await t(i, a), s = n(o, r.thread), c = s.comments.map((e) => ({
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
