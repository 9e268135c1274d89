import { t as e } from "./backend-DHDrHP5L.js";
import { n as t } from "./option-problems-DgyPjvUv.js";
// src/options/connection-problems.ts
function n(t, n) {
	if (!(t instanceof e)) return `unexpected error with ${n}: ${String(t)}`;
	let r = `${n}: ${t.message}`;
	switch (t.code) {
		case "network": return `could not reach ${r}. Is it running, is data-endpoint right, and do its CORS headers and this page's CSP (connect-src) allow the request?`;
		case "timeout": return `${r}. The comment server is too slow or hangs.`;
		case "invalid-response": return `${r}. This is not a comment server's answer: set data-endpoint to the URL of yours.`;
		case "not-found": return `${r}. There is no comment server at this path: set data-endpoint to the URL of yours.`;
		case "forbidden": return `${r}. The comment server refuses this site (${location.origin}): allow it with --site.`;
		case "rate-limited": return `${r}. The comment server asks to slow down.`;
		case "unavailable": return `${r}. Look at the comment server's log.`;
		default: return `${r} (${t.code})`;
	}
}
export { n as diagnose, t as optionProblem };
