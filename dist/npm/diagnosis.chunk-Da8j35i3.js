import { t as e } from "./backend-DHDrHP5L.js";
import { t } from "./option-problems-CWc-WUtp.js";
// src/options/connection-problems.ts
function n(t, n, i = "afterword") {
	if (!(t instanceof e)) return `unexpected error with ${n}: ${String(t)}`;
	let a = `${n}: ${t.message}`, o = s(t, i);
	if (o) return `${a}. ${o}`;
	switch (t.code) {
		case "network": return `could not reach ${a}. ${r(n)}`;
		case "timeout": return `${a}. The comment server is too slow or hangs.`;
		case "invalid-response": return `${a}. This is not a comment server's answer: set data-endpoint to the URL of yours.`;
		case "not-found": return `${a}. There is no comment server at this path: set data-endpoint to the URL of yours.`;
		case "forbidden": return i === "afterword" ? `${a}. The comment server refuses this site (${location.origin}): allow it with --site.` : `${a}. The comment server refuses this: look at what it allows guests and ${location.origin}.`;
		case "sign-in": return `${a}. The comment server takes comments from its own accounts only: allow guests there.`;
		case "rate-limited": return `${a}. The comment server asks to slow down.`;
		case "unavailable": return `${a}. Look at the comment server's log.`;
		default: return `${a} (${t.code})`;
	}
}
function r(e) {
	let { protocol: t, host: n, hostname: r } = new URL(e, location.href);
	return location.protocol === "https:" && t === "http:" && !a(r) ? "This page is https and the endpoint is http, which browsers block: give the server https, and set data-endpoint to that." : n !== location.host && i(n) === i(location.host) ? `The page is on ${location.host} and the endpoint on ${n}, which are two sites for browsers and CORS: use the same with or without "www.".` : "Is it running, is data-endpoint right, and do its CORS headers and this page's CSP (connect-src) allow the request?";
}
var i = (e) => e.replace(/^www\./, ""), a = (e) => /^(localhost|127\.[\d.]+|\[::1\])$/.test(e), o = [
	{
		said: /^redirected to/,
		mend: "The server sends the request on to a page, such as a login: set data-endpoint to the address that answers by itself, and let everybody read it."
	},
	{
		backend: "wordpress",
		said: /rest_comment_login_required/,
		mend: "WordPress takes comments over REST from guests only where the filter \"rest_allow_anonymous_comments\" allows it and \"Users must be registered\" is off in Settings, Discussion."
	},
	{
		backend: "wordpress",
		said: /rest_(?:comment_closed|comment_draft_post|cannot_read_post)/,
		mend: "Comments are off for this post, or it is not public: look at its Discussion box in WordPress."
	},
	{
		backend: "wordpress",
		said: /rest_(?:no_route|post_invalid_id|comment_invalid_post_id)|no post is called/,
		mend: "Set data-thread to the number of the post, and data-endpoint to the root of the REST API, such as https://blog.example/wp-json/."
	},
	{
		backend: "wordpress",
		said: /rest_(?:not_logged_in|disabled|cannot_access|forbidden)|HTTP 401/,
		mend: "A plugin or the host seems to close the REST API to guests: let it answer /wp/v2/comments."
	},
	{
		backend: "wordpress",
		said: /an HTML page instead of JSON|HTTP 404/,
		mend: "There is no REST API at this address: set data-endpoint to its root, such as https://blog.example/wp-json/, or https://blog.example/?rest_route=/ where permalinks are plain."
	}
];
function s({ message: e }, t) {
	let n = o.find((n) => (n.backend ?? t) === t && n.said.test(e));
	return t === "afterword" ? void 0 : n?.mend;
}
export { n as diagnose, t as optionProblem };
