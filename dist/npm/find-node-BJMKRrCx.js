// src/features/find-node.ts
function e(t, n) {
	for (let r of t) {
		let t = r.comment.id === n ? r : e(r.replies, n);
		if (t) return t;
	}
	return null;
}
export { e as t };
