// src/protocol.ts
var e = 4e4, t = 1e3, n = 864e5, r = "nofollow ugc noopener noreferrer";
function i(e) {
	return e.replace(/\/*([?#].*)?$/s, "");
}
function a(e, t) {
	let { thread: n, order: r, limit: a, ...o } = t, c = `${i(e)}/comments?thread=${s(n)}&order=${r}&limit=${a}`;
	for (let [e, t] of Object.entries(o)) t !== void 0 && (c += `&${e}=${s(t)}`);
	return c;
}
function o(e, t) {
	let n = "comment" in t ? `comments/${t.comment}/like` : `likes?thread=${s(t.thread)}`;
	return `${i(e)}/${n}`;
}
function s(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�"));
}
export { s as a, a as c, e as i, n, i as o, t as r, o as s, r as t };
