import { b as e } from "./mount-Bpyc5-LU.js";
import { t } from "./backends-m749RJzO.js";
// src/backends/open-backend.chunk.ts
var n = {
	static: () => import("./static-DTxUslzz.js"),
	wordpress: () => import("./wordpress-G_q1BG_H.js"),
	isso: () => import("./isso-DlBx5HxZ.js"),
	waline: () => import("./waline-ChnvXlsu.js")
};
async function r(r, a) {
	if (i(r)) return (await n[r]()).createBackend(a);
	let o = t.join(", ");
	return console.warn(`[afterword] "backend" can't be ${JSON.stringify(r.slice(0, 80))}: ${o}; using the default (afterword)`), e(a);
}
var i = (e) => Object.hasOwn(n, e);
export { r as open };
