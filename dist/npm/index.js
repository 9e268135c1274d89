import { r as e, t, w as n } from "./element-CTA6KCPV.js";
import { t as r } from "./option-problems-CvD-TigO.js";
// src/index.ts
function i(t, i) {
	for (let e of r(i)) console.warn(`[afterword] ${e}`);
	let a = i.thread ?? n(document);
	if (a === null) throw TypeError("afterword: the option \"thread\" is missing, and this page has no host name");
	let { reload: o, unmount: s } = e(t, {
		...i,
		thread: a
	});
	return {
		reload: o,
		unmount: s
	};
}
export { t as CommentsElement, i as mount };
