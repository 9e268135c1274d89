import { b as e } from "./mount-BOGEMqU0.js";
import { t } from "./backends-m749RJzO.js";
// src/backends/open-backend.chunk.ts
var n = {
	static: () => import("./static-DTxUslzz.js"),
	wordpress: () => import("./wordpress-FW1BdFJy.js"),
	isso: () => import("./isso-VP9rsR8W.js"),
	waline: () => import("./waline-CfLf9bSM.js")
};
async function r(r, a) {
	if (i(r)) return (await n[r]()).createBackend(a);
	let o = t.join(", ");
	return console.warn(`[afterword] "backend" can't be ${JSON.stringify(r.slice(0, 80))}: ${o}; using the default (afterword)`), e(a);
}
var i = (e) => Object.hasOwn(n, e);
export { r as open };
