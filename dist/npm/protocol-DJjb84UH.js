// src/protocol.ts
var e = 4e4, t = 1e3, n = 864e5, r = "nofollow ugc noopener noreferrer";
function i(e) {
	return e.replace(/\/*([?#].*)?$/s, "");
}
function a(e, t) {
	let n = Object.entries(t).filter(([, e]) => e !== void 0).map(([e, t]) => `${e}=${s(`${t}`)}`);
	return `${i(e)}/comments?${n.join("&")}`;
}
function o(e, t) {
	let n = "comment" in t ? `comments/${t.comment}/like` : `likes?thread=${s(t.thread)}`;
	return `${i(e)}/${n}`;
}
function s(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�"));
}
export { s as a, a as c, e as i, n, i as o, t as r, o as s, r as t };
