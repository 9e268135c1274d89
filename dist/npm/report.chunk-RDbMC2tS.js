import { s as e } from "./mount-BOGEMqU0.js";
// src/features/report/report.strings.ts
var t = {
	reportWhy: "What is wrong with it?",
	reasonSpam: "Spam or advertising",
	reasonAbuse: "Insults, hate or threats",
	reasonPrivate: "Someone’s private details",
	reasonOffTopic: "Off topic",
	reasonOther: "Something else",
	reported: "Thank you. The site’s owner will look at it.",
	notReported: "Your report couldn’t be sent. Try again later."
};
// src/features/report/report.chunk.ts
function n(n) {
	e(t);
	let { backend: r, onError: i, t: a } = n, o = /* @__PURE__ */ new Set(), { signal: s } = new AbortController();
	return n.brought.reporting = {
		title: () => a("reportWhy"),
		reasons: () => [
			{
				reason: "spam",
				label: a("reasonSpam")
			},
			{
				reason: "abuse",
				label: a("reasonAbuse")
			},
			{
				reason: "private",
				label: a("reasonPrivate")
			},
			{
				reason: "off-topic",
				label: a("reasonOffTopic")
			},
			{
				reason: "other",
				label: a("reasonOther")
			}
		],
		isReported: (e) => o.has(e),
		async report(e, t) {
			try {
				return await r.report?.(e, t, s), o.add(e), a("reported");
			} catch (e) {
				return i(e), a("notReported");
			}
		}
	}, () => {};
}
export { n as start };
