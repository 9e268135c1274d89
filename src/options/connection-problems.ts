import { CommentsError } from '../backends/backend.ts'

/** One line for the owner, in the console: the cause, and what to do about it. */
export function diagnose(error: unknown, endpoint: string): string {
  if (!(error instanceof CommentsError))
    return `unexpected error with ${endpoint}: ${String(error)}`
  const said = `${endpoint}: ${error.message}`
  switch (error.code) {
    case 'network':
      return `could not reach ${said}. Is it running, is data-endpoint right, and do its CORS headers and this page's CSP (connect-src) allow the request?`
    case 'timeout':
      return `${said}. The comment server is too slow or hangs.`
    case 'invalid-response':
      return `${said}. This is not a comment server's answer: set data-endpoint to the URL of yours.`
    case 'not-found':
      return `${said}. There is no comment server at this path: set data-endpoint to the URL of yours.`
    case 'forbidden':
      return `${said}. The comment server refuses this site (${location.origin}): allow it with --site.`
    case 'rate-limited':
      return `${said}. The comment server asks to slow down.`
    case 'unavailable':
      return `${said}. Look at the comment server's log.`
    default:
      return `${said} (${error.code})`
  }
}
