import { a as e } from "./signals-core.module-CsSPNZ3_.js";
import { i as t, s as n } from "./mount-BOGEMqU0.js";
import { n as r } from "./safe-url-B-bdfIxh.js";
import { r as i } from "./create-element-DrD0owWn.js";
// src/features/elsewhere/elsewhere.strings.ts
var a = {
	replyThere: "Reply on your server",
	yourServer: "Your server, such as mastodon.social",
	replyAt: "Comment on {site}"
}, o = "server";
function s(i) {
	n(a);
	let { thread: o, slots: s, t: d } = i;
	return t(s.afterList, (t) => e(() => {
		let { elsewhere: e } = o.capabilities.value, n = e && r(e.url);
		if (!e || !n) return;
		let { how: a } = e;
		return t.append(a === "own-server" ? u(n, i) : l(n, a === "sign-in" ? d("sign-in") : d("replyAt", { site: c(n) }))), () => t.replaceChildren();
	}));
}
var c = (e) => new URL(e).hostname.replace(/^www\./, "");
function l(e, t) {
	let n = i("a", {
		part: "button",
		class: "outlined",
		href: e
	}, t);
	return i("p", { class: "elsewhere" }, n);
}
function u(e, { t, storage: n }) {
	let r = n.read(o), a = i("input", {
		part: "input",
		id: "own-server",
		type: "text",
		inputmode: "url",
		autocomplete: "off",
		autocapitalize: "none",
		spellcheck: "false"
	});
	a.value = typeof r == "string" ? r : "";
	let s = i("label", {
		part: "label",
		for: "own-server"
	}, t("yourServer")), c = i("button", {
		part: "button",
		class: "outlined",
		type: "submit"
	});
	c.textContent = t("replyThere");
	let l = i("form", { class: "elsewhere" }, s, " ", a, " ", c);
	return l.addEventListener("submit", (t) => {
		t.preventDefault();
		let r = d(a.value);
		if (a.setAttribute("aria-invalid", String(r === null)), r === null) return a.focus();
		n.write(o, r), open(`https://${r}/authorize_interaction?uri=${encodeURIComponent(e)}`, "_blank", "noopener");
	}), l;
}
function d(e) {
	let t = e.trim().replace(/^https?:\/\//i, "").replace(/^@?[^@/]*@/, "").replace(/\/.*$/s, "");
	return /^[^\s/?#@:]+\.[^\s/?#@:]+$/.test(t) ? t.toLowerCase() : null;
}
export { d as serverOf, s as start };
