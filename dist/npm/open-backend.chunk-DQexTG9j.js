import { b as e } from "./mount-Bi51ph3r.js";
import { t } from "./backends-m749RJzO.js";
// src/backends/open-backend.chunk.ts
var n = {
	static: () => import("./static-DTxUslzz.js"),
	wordpress: () => import("./wordpress-BhsMU974.js"),
	isso: () => import("./isso-B_e9KgMy.js"),
	waline: () => import("./waline-CNsPTznZ.js")
};
async function r(r, a) {
	if (i(r)) return (await n[r]()).createBackend(a);
	let o = t.join(", ");
	return console.warn(`[afterword] "backend" can't be ${JSON.stringify(r.slice(0, 80))}: ${o}; using the default (afterword)`), e(a);
}
var i = (e) => Object.hasOwn(n, e);
export { r as open };
