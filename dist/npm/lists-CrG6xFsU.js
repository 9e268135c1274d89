// src/text/lists.ts
var e = /* @__PURE__ */ new Map();
function t(t) {
	let n = e.get(t) ?? new Intl.ListFormat(t, { style: "narrow" });
	return e.set(t, n), n;
}
var n = (e, n) => e.length < 2 ? e.join("") : t(n).format(e);
export { n, t };
