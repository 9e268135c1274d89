// src/protocol.ts
var e = 4e4, t = 1e3, n = "nofollow ugc noopener noreferrer";
function r(e) {
	return e.replace(/[?#].*$/s, "").replace(/\/+$/, "");
}
function i(e, t) {
	let { thread: n, order: i, limit: a, ...o } = t, c = `${r(e)}/comments?thread=${s(n)}&order=${i}&limit=${a}`;
	for (let [e, t] of Object.entries(o)) t !== void 0 && (c += `&${e}=${s(t)}`);
	return c;
}
function a(e, t) {
	let n = "comment" in t ? `comments/${t.comment}/like` : `likes?thread=${s(t.thread)}`;
	return `${r(e)}/${n}`;
}
function o(e, t, n) {
	let i = `${r(e)}/events?thread=${s(t)}`;
	return n === null ? i : `${i}&since=${s(n)}`;
}
function s(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�"));
}
export { o as a, r as i, t as n, a as o, e as r, i as s, n as t };
