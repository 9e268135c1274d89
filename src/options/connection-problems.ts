import { type BackendName } from '../backends/backends.ts'
import { CommentsError } from '../backends/backend.ts'

/** One line for the owner, in the console: the cause, and what to do about it. */
export function diagnose(
  error: unknown,
  endpoint: string,
  backend: BackendName = 'afterword',
): string {
  if (!(error instanceof CommentsError))
    return `unexpected error with ${endpoint}: ${String(error)}`
  const said = `${endpoint}: ${error.message}`
  const known = mistakeOf(error, backend)
  if (known) return `${said}. ${known}`
  switch (error.code) {
    case 'network':
      return `could not reach ${said}. ${unreachable(endpoint)}`
    case 'timeout':
      return `${said}. The comment server is too slow or hangs.`
    case 'invalid-response':
      return `${said}. This is not a comment server's answer: set data-endpoint to the URL of yours.`
    case 'not-found':
      return `${said}. There is no comment server at this path: set data-endpoint to the URL of yours.`
    case 'forbidden':
      return backend === 'afterword'
        ? `${said}. The comment server refuses this site (${location.origin}): allow it with --site.`
        : `${said}. The comment server refuses this: look at what it allows guests and ${location.origin}.`
    case 'sign-in':
      return `${said}. The comment server takes comments from its own accounts only: allow guests there.`
    case 'rate-limited':
      return `${said}. The comment server asks to slow down.`
    case 'unavailable':
      return `${said}. Look at the comment server's log.`
    default:
      return `${said} (${error.code})`
  }
}

/** Why a browser may refuse to ask, or to show what came. */
function unreachable(endpoint: string): string {
  const { protocol, host, hostname } = new URL(endpoint, location.href)
  if (location.protocol === 'https:' && protocol === 'http:' && !isLocal(hostname)) {
    return 'This page is https and the endpoint is http, which browsers block: give the server https, and set data-endpoint to that.'
  }
  if (host !== location.host && bare(host) === bare(location.host)) {
    return `The page is on ${location.host} and the endpoint on ${host}, which are two sites for browsers and CORS: use the same with or without "www.".`
  }
  return "Is it running, is data-endpoint right, and do its CORS headers and this page's CSP (connect-src) allow the request?"
}

const bare = (host: string) => host.replace(/^www\./, '')
const isLocal = (host: string) => /^(localhost|127\.[\d.]+|\[::1\])$/.test(host)

/** A mistake that a server's own words give away, with what mends it. */
interface Mistake {
  backend?: BackendName
  said: RegExp
  mend: string
}

const MISTAKES: readonly Mistake[] = [
  {
    said: /^redirected to/,
    mend: 'The server sends the request on to a page, such as a login: set data-endpoint to the address that answers by itself, and let everybody read it.',
  },
  {
    backend: 'wordpress',
    said: /rest_comment_login_required/,
    mend: 'WordPress takes comments over REST from guests only where the filter "rest_allow_anonymous_comments" allows it and "Users must be registered" is off in Settings, Discussion.',
  },
  {
    backend: 'wordpress',
    said: /rest_(?:comment_closed|comment_draft_post|cannot_read_post)/,
    mend: 'Comments are off for this post, or it is not public: look at its Discussion box in WordPress.',
  },
  {
    backend: 'wordpress',
    said: /rest_(?:no_route|post_invalid_id|comment_invalid_post_id)|no post is called/,
    mend: 'Set data-thread to the number of the post, and data-endpoint to the root of the REST API, such as https://blog.example/wp-json/.',
  },
  {
    backend: 'wordpress',
    said: /rest_(?:not_logged_in|disabled|cannot_access|forbidden)|HTTP 401/,
    mend: 'A plugin or the host seems to close the REST API to guests: let it answer /wp/v2/comments.',
  },
  {
    backend: 'wordpress',
    said: /an HTML page instead of JSON|HTTP 404/,
    mend: 'There is no REST API at this address: set data-endpoint to its root, such as https://blog.example/wp-json/, or https://blog.example/?rest_route=/ where permalinks are plain.',
  },
]

function mistakeOf({ message }: CommentsError, backend: BackendName): string | undefined {
  const known = MISTAKES.find(
    (mistake) => (mistake.backend ?? backend) === backend && mistake.said.test(message),
  )
  return backend === 'afterword' ? undefined : known?.mend
}
