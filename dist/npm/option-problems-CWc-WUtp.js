import { _ as e } from "./near-viewport-Cnr0fIGr.js";
import { t } from "./backends-m749RJzO.js";
// src/options/option-problems.ts
var n = (...e) => e.map((e) => `\`${e}\``).join(" "), r = {
	endpoint: {
		values: "URL",
		default: "the origin that served the script"
	},
	backend: {
		values: n(...t),
		default: "`afterword`"
	},
	thread: {
		values: "string",
		default: "the page’s canonical URL, else its own"
	},
	order: {
		values: n("oldest", "newest"),
		default: "`oldest`"
	},
	layout: {
		values: n("nested", "flat"),
		default: "`nested`"
	},
	pageSize: {
		values: "1 to 100",
		default: "50"
	},
	theme: {
		values: n("auto", "light", "dark"),
		default: "`auto`"
	},
	lang: {
		values: "BCP 47",
		default: "the nearest `lang`, else the browser’s"
	},
	headingLevel: {
		values: "2 to 5",
		default: "2"
	},
	dates: {
		values: n("short", "full"),
		default: "`short`"
	},
	inputPosition: {
		values: n("bottom", "top"),
		default: "`bottom`"
	},
	loading: {
		values: n("lazy", "eager"),
		default: "`lazy`"
	},
	live: {
		values: n("on", "off", "poll"),
		default: "`on`"
	},
	keys: {
		values: "present or absent",
		default: "absent"
	}
};
function i(e, t) {
	return `${a(e, t)}; using the default (${o(r[e].default)})`;
}
function a(t, n) {
	let i = o(r[t].values.replace(/` `/g, ", "));
	return `"${e(t)}" can't be ${JSON.stringify(n.slice(0, 80))}: ${i}`;
}
var o = (e) => e.replaceAll("`", "");
export { a as n, i as t };
