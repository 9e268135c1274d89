// src/features/random-id.ts
function e() {
	if (typeof crypto.randomUUID == "function") return crypto.randomUUID();
	let e = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
}
export { e as t };
