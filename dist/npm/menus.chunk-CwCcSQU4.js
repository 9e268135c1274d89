import { s as e } from "./mount-BOGEMqU0.js";
import { n as t } from "./interaction.chunk-CckVbhlO.js";
import { n, r, t as i } from "./popup-position-B5e02T8d.js";
import { i as a } from "./comment-labels-CwpRP_Tv.js";
import { t as o } from "./find-node-BJMKRrCx.js";
import { r as s } from "./create-element-DrD0owWn.js";
import { t as c } from "./input-method-l9ukB31U.js";
import { n as l } from "./actions.chunk-DBDTVi8m.js";
// src/features/menus/comment-menu.ts
async function u(e, t, n) {
	let { thread: r, sending: i } = t, a = r.comments.peek().get(e);
	if (!a) return [];
	let o = i.peek()?.mine.all.peek().has(e) === !0, s = r.capabilities.peek().features.has("report"), [c, l, u] = await Promise.all([
		p(e, t),
		o ? null : t.bring("hiding"),
		o || !s ? null : t.bring("reporting")
	]), f = [h(a, l, t), g(e, u, t, n)].flat();
	return [
		d(e, t, n),
		...c,
		...f.length > 0 ? ["line", ...f] : []
	];
}
function d(e, { t }, n) {
	let r = a(e);
	if (matchMedia("(pointer: coarse)").matches && "share" in navigator) return {
		label: t("share"),
		icon: "link",
		act: () => void navigator.share({ url: r }).catch(String)
	};
	let i = (e) => n(t(e ? "linkCopied" : "notCopied"));
	return {
		label: t("copyLink"),
		icon: "link",
		act: () => void f(r).then(i)
	};
}
async function f(e) {
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		let t = (t) => {
			t.preventDefault(), t.stopImmediatePropagation(), t.clipboardData?.setData("text/plain", e);
		};
		addEventListener("copy", t, {
			capture: !0,
			once: !0
		});
		let n = document.execCommand("copy");
		return removeEventListener("copy", t, { capture: !0 }), n;
	}
}
async function p(e, t) {
	let n = o(t.thread.tree.peek(), e), r = n ? m(n) : 0;
	if (r === 0) return [];
	let i = await t.bring("folding");
	if (!i) return [];
	let a = i.isFolded(e);
	return [{
		label: t.t(a ? "unfold" : "fold", { count: r }),
		icon: a ? "replies" : "fold",
		act: () => void setTimeout(() => i.toggle(e))
	}];
}
function m({ comment: e, replies: t }) {
	let n = t.length > 0 ? e.moreReplies + e.repliesBefore : 0;
	return t.reduce((e, t) => e + 1 + m(t), n);
}
function h(e, t, { t: n }) {
	return !t || e.author.name.trim() === "" ? [] : [{
		label: n("hidePerson"),
		icon: "hide",
		act: () => t.hide(e)
	}];
}
function g(e, t, { t: n }, r) {
	return !t || t.isReported(e) ? [] : [{
		label: n("report"),
		icon: "flag",
		act: () => [{ title: t.title() }, ...t.reasons().map(({ reason: n, label: i }) => ({
			label: i,
			act: () => void t.report(e, n).then(r)
		}))]
	}];
}
// src/features/menus/menu.ts
var _ = 500, v = "menu";
function y(e) {
	let t = n(e), i = new AbortController(), a = null, o = [], l = 0, u = "", d = 0;
	function f(e) {
		let n = s("ul", {
			part: "menu",
			class: "menu",
			role: "menu",
			id: v
		}), { ariaLabel: r } = a ?? n;
		n.ariaLabel = r, o = [];
		for (let t of e) if (t === "line") n.append(s("li", {
			role: "separator",
			class: "rule"
		}));
		else if ("title" in t) n.append(s("li", {
			role: "presentation",
			class: "menu-title"
		}, t.title)), n.ariaLabel = t.title;
		else {
			let e = p(t);
			o.push(e), n.append(s("li", { role: "none" }, e));
		}
		t.replaceChildren(n);
	}
	function p(e) {
		let { label: n, hint: r, icon: i, checked: c, role: l = "menuitem", href: u } = e, d = s(u === void 0 ? "button" : "a", {
			part: "button",
			class: "menu-item",
			role: l,
			tabindex: "-1",
			...u === void 0 ? { type: "button" } : { href: u },
			...i === void 0 ? {} : { "data-icon": i },
			...c === void 0 ? {} : { "aria-checked": String(c) }
		}, s("bdi", {}, n));
		return r !== void 0 && d.append(s("bdi", { class: "menu-hint" }, r)), d.addEventListener("click", () => {
			let n = a, r = e.act?.();
			if (l === "menuitemcheckbox") {
				d.setAttribute("aria-checked", String(d.getAttribute("aria-checked") !== "true"));
				return;
			}
			if (r) {
				f(r), h(), o[0]?.focus({ preventScroll: !0 });
				return;
			}
			let i = t.contains(t.getRootNode().activeElement);
			m(), i && n?.focus({ preventScroll: !0 });
		}), d;
	}
	function m() {
		a && (a.setAttribute("aria-expanded", "false"), a.removeAttribute("aria-controls"), a = null, cancelAnimationFrame(l), t.hidePopover(), t.replaceChildren());
	}
	let h = () => {
		let e = a?.isConnected ? a.getBoundingClientRect() : void 0;
		!e || e.bottom < 0 || e.top > document.documentElement.clientHeight ? m() : r(t, y(e) ? b(e) : e);
	}, g = () => getComputedStyle(t).direction === "rtl", y = ({ left: e, right: t }) => {
		let n = document.documentElement.clientWidth / 2;
		return g() ? t < n : e > n;
	}, b = ({ left: e, right: n, top: r, height: i }) => {
		let { width: a } = t.getBoundingClientRect();
		return new DOMRect(g() ? e : n - a, r, a, i);
	}, x = (e) => {
		!a || e.target instanceof Node && t.contains(e.target) || (cancelAnimationFrame(l), l = requestAnimationFrame(h));
	}, S = (e) => o.at(e % o.length)?.focus({ preventScroll: !0 });
	function C(e, t, n) {
		u = n - d > _ ? e : u + e, d = n;
		let r = [...u].every((e) => e === u[0]), i = r ? u[0] ?? "" : u, a = o.map((e, n) => o[(t + n + Number(r)) % o.length]), s = (e) => e.trim().toLowerCase().startsWith(i.toLowerCase());
		a.find((e) => s(e?.textContent ?? ""))?.focus({ preventScroll: !0 });
	}
	let w = (e) => {
		if (!a || c(e)) return;
		let { key: n, ctrlKey: r, metaKey: i, altKey: s } = e, l = o.indexOf(t.getRootNode().activeElement);
		if (n === "Tab") return m();
		let u = {
			ArrowDown: () => S(l + 1),
			ArrowUp: () => S(l < 0 ? -1 : l - 1 + o.length),
			Home: () => S(0),
			End: () => S(-1),
			Escape() {
				let e = a;
				m(), e?.focus({ preventScroll: !0 });
			}
		}, d = [...n].length === 1 && n !== " " && !r && !i && !s, f = Object.hasOwn(u, n) ? u[n] : d ? () => C(n, Math.max(0, l), e.timeStamp) : void 0;
		f && (e.preventDefault(), e.stopPropagation(), f());
	}, T = (e) => {
		let n = e.composedPath();
		a && !n.includes(t) && !n.includes(a) && m();
	}, { signal: E } = i;
	return addEventListener("keydown", w, {
		signal: E,
		capture: !0
	}), addEventListener("pointerdown", T, {
		signal: E,
		capture: !0
	}), addEventListener("focusin", T, {
		signal: E,
		capture: !0
	}), addEventListener("scroll", x, {
		signal: E,
		capture: !0,
		passive: !0
	}), addEventListener("resize", x, { signal: E }), {
		isOpenAt: (e) => a === e,
		open(e, n, r) {
			m(), a = e, a.setAttribute("aria-expanded", "true"), a.setAttribute("aria-controls", v), f(n), t.showPopover(), h(), S(r === "first" ? 0 : -1);
		},
		close: m,
		stop() {
			i.abort(), m(), t.replaceWith();
		}
	};
}
// src/features/menus/menus.css?inline
var b = ".menu,.toast{border-radius:var(--_radius);background:color-mix(in srgb, var(--_ground,Canvas) 92%, Canvas);inline-size:max-content;max-inline-size:min(22em,100vw - 12px);box-shadow:0 0 0 1px var(--_border), 0 1px 2px #00000014, 0 .6em 1.8em #00000024;font:400 var(--_small) / 1.3 var(--_sans);text-align:start;margin:0;padding:.35em}.menu{max-block-size:calc(100vh - 12px);min-inline-size:13.5em;list-style:none;overflow-y:auto}.toast{padding:.6em .9em}.menu-item{min-block-size:32px;inline-size:100%;color:inherit;font:inherit;text-align:start;background:0 0;border:0;border-radius:.45em;grid-template-columns:16px minmax(0,1fr);align-items:center;column-gap:.7em;padding:.35em .6em;text-decoration:none;display:grid}.menu-item>bdi{grid-column:2}.menu-item[data-icon]:before{color:var(--_muted)}.menu-item:not([data-icon],[aria-checked]){display:block}.menu-hint{color:var(--_muted);font-size:max(.92em,12px)}.menu-item:focus{background:var(--_surface);outline:none}.menu-item:focus-visible{outline:var(--_focus);outline-offset:-2px}.menu-item[aria-checked=true]:before{content:\"\";background:var(--_accent);clip-path:circle(3.5px);block-size:16px;inline-size:16px}.menu-item[role=menuitemcheckbox]:before{clip-path:path(\"M3.53 7.97l3.5 3.5-0.53 0.53-0.57-0.49 6.5-7.5 1.13 0.98-7.03 8.11-4.07-4.07 1.06-1.06z\")}.menu-title{color:var(--_muted);padding:.45em .6em;font-weight:600}.rule{background:var(--_border);block-size:1px;margin:.35em .6em}@media (hover:hover){.menu-item:hover{background:var(--_surface)}}@media (pointer:coarse){.menu-item{min-block-size:44px}}@media (forced-colors:active){.menu,.toast{border:1px solid}}@media print{.place{display:none!important}}[data-icon=link]{--_icon:path(\"M7.28 8.72q0.59 0.59 1.42 0.59 0.83 0 1.42-0.59l2.1-2.1q1.42-1.42 0-2.84-0.59-0.59-1.42-0.59-0.83 0-1.42 0.59l-0.6 0.6-1.06-1.06 0.6-0.6q1.03-1.03 2.48-1.03 1.45 0 2.48 1.03 2.48 2.48 0 4.96l-2.1 2.1q-1.03 1.03-2.48 1.03-1.46 0-2.48-1.03l1.06-1.06z m1.44-1.44q-0.59-0.59-1.42-0.59-0.83 0-1.42 0.59l-2.1 2.1q-0.59 0.59-0.59 1.42 0 0.83 0.59 1.42 1.42 1.42 2.84 0l0.6-0.6 1.06 1.06-0.6 0.6q-1.03 1.03-2.48 1.03-1.45 0-2.48-1.03-1.03-1.03-1.03-2.48 0-1.45 1.03-2.48l2.1-2.1q1.03-1.03 2.48-1.03 1.46 0 2.48 1.03l-1.06 1.06z\")}[data-icon=fold]{--_icon:path(\"M14.75 8a6.75 6.75 0 0 1-6.75 6.75 6.75 6.75 0 0 1-6.75-6.75 6.75 6.75 0 0 1 6.75-6.75 6.75 6.75 0 0 1 6.75 6.75z m-1.5 0a5.25 5.25 0 0 0-5.25-5.25 5.25 5.25 0 0 0-5.25 5.25 5.25 5.25 0 0 0 5.25 5.25 5.25 5.25 0 0 0 5.25-5.25z m-7.75-0.75h5v1.5h-5v-1.5z\")}[data-icon=hide]{--_icon:path(\"M1.35 7.63q2.47-4.38 6.65-4.38 4.19 0 6.65 4.38l0.21 0.37-0.21 0.37q-2.47 4.38-6.65 4.38-4.19 0-6.65-4.38l-0.21-0.37 0.21-0.37z m1.31 0.74l-0.65-0.37 0.65-0.37q2.03 3.62 5.35 3.62 3.31 0 5.35-3.62l0.65 0.37-0.65 0.37q-2.03-3.62-5.35-3.62-3.31 0-5.35 3.62z m7.85-0.37a2.5 2.5 0 0 1-2.5 2.5 2.5 2.5 0 0 1-2.5-2.5 2.5 2.5 0 0 1 2.5-2.5 2.5 2.5 0 0 1 2.5 2.5z m-1.5 0a1 1 0 0 0-1-1 1 1 0 0 0-1 1 1 1 0 0 0 1 1 1 1 0 0 0 1-1z m-6.53 4.47l10-10 1.06 1.06-10 10-1.06-1.06z\")}[data-icon=flag]{--_icon:path(\"M2.75 14v-12.25h10.65l-2.78 4.17-0.62-0.42 0.62-0.42 2.78 4.17h-9.9v-1.5h8.5v0.75l-0.62 0.42-2.28-3.42 2.28-3.42 0.62 0.42v0.75h-8.5v-0.75h0.75v11.5h-1.5z\")}[data-icon=keys]{--_icon:path(evenodd, \"M1.5 3.25h13v9.5h-13z M3 4.75v6.5h10v-6.5z M4 6h1.5v1.25h-1.5z M6.5 6h1.5v1.25h-1.5z M9 6h1.5v1.25h-1.5z M4.5 8.75h7v1.25h-7z\")}", x = {
	copyLink: "Copy link",
	share: "Share",
	linkCopied: "Link copied.",
	notCopied: "The link couldn’t be copied.",
	fold: {
		one: "Fold {count} reply",
		other: "Fold {count} replies"
	},
	unfold: {
		one: "Show {count} reply",
		other: "Show {count} replies"
	},
	hidePerson: "Hide this person",
	peopleHidden: "People I hide",
	showPerson: "Show {name} again",
	report: "Report",
	shortcuts: "Keyboard shortcuts"
}, S = 3e3;
function C({ wrapper: e, announce: t }) {
	let i = n(e), a, o = () => {
		clearTimeout(a), i.matches(":popover-open") && i.hidePopover();
	};
	return {
		show(e, n) {
			o(), t(e), i.replaceChildren(s("p", {
				part: "notice",
				class: "toast"
			}, e)), i.showPopover(), r(i, n.getBoundingClientRect()), a = setTimeout(o, S), addEventListener("scroll", o, {
				once: !0,
				capture: !0,
				passive: !0
			});
		},
		stop() {
			o(), i.replaceWith();
		}
	};
}
// src/features/menus/thread-menu.ts
async function w(e) {
	let { thread: t, wrapper: n, t: r } = e, [i, a] = await Promise.all([e.bring("reading"), e.bring("hiding")]), { features: o } = t.capabilities.peek(), s = [
		"oldest",
		"newest",
		"best"
	].slice(0, o.has("best") ? 3 : 2), c = n.querySelector(".all, .more > [data-end=next]"), u = l(e);
	return [
		...s.map((e) => ({
			label: r(e),
			role: "menuitemradio",
			checked: t.order.peek() === e,
			act: () => void t.setOrder(e)
		})),
		"line",
		i && {
			label: r("markNew"),
			hint: r("markNewHint"),
			role: "menuitemcheckbox",
			checked: i.marksNew.peek(),
			act: () => i.markNew(!i.marksNew.peek())
		},
		c && {
			label: r("all"),
			icon: "replies",
			act: () => void setTimeout(() => c.click())
		},
		a && a.people.peek().size > 0 && {
			label: r("peopleHidden"),
			icon: "hide",
			act: () => T(a, e)
		},
		"line",
		u !== null && {
			label: r("feed"),
			icon: "feed",
			href: u
		},
		i && {
			label: r("shortcuts"),
			icon: "keys",
			act: () => void setTimeout(() => i.showKeys())
		}
	].filter((e) => !!e);
}
function T(e, { t }) {
	let n = [...e.people.peek()].map(([n, r]) => ({
		label: t("showPerson", { name: r }),
		act: () => e.show(n)
	}));
	return [{ title: t("peopleHidden") }, ...n];
}
// src/features/menus/menus.chunk.ts
function E(n) {
	e(x), t(n.root, i), t(n.root, b);
	let { wrapper: r } = n, a = y(r), o = C(n), s = new AbortController();
	async function c(e, t) {
		let r = e.closest("article")?.id.replace(/^comment-/, ""), i = r === void 0 ? await w(n) : await u(r, n, (t) => o.show(t, e));
		e.isConnected && a.open(e, i, t);
	}
	return r.addEventListener("keydown", (e) => {
		let { key: t, target: n } = e, r = n instanceof Element && n.closest("[data-act=menu]");
		!r || t !== "ArrowDown" && t !== "ArrowUp" || (e.preventDefault(), c(r, t === "ArrowDown" ? "first" : "last"));
	}, { signal: s.signal }), n.brought.menus = { toggle(e) {
		a.isOpenAt(e) ? a.close() : c(e, "first");
	} }, () => {
		s.abort(), a.stop(), o.stop();
	};
}
export { E as start };
