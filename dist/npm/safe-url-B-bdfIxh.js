function e(e) {
	try {
		let t = new URL(e);
		return t.username || t.password ? null : t;
	} catch {
		return null;
	}
}
function t(t) {
	if (typeof t != "string" || t.length > 2e3) return null;
	let n = e(t);
	return n && /^https?:$/.test(n.protocol) ? n.href : null;
}
export { t as n, e as t };
