import { html } from '../browser/pages/world.ts'
import { contrastOf } from '../fixtures/contrast.ts'

declare global {
  /** What went wrong in the page, and what hostile words did. */
  var wrong: string[]
  /** The elements of the thread that a selector finds. */
  var thread: (selector: string) => HTMLElement[]
  var contrast: typeof contrastOf
}

/** A page's nonce for the script that watches it. */
export const NONCE = 'watch'

const WATCH = `<script nonce="${NONCE}">
  globalThis.wrong = []
  globalThis.__pwned = globalThis.alert = () => wrong.push('a script ran')
  addEventListener('error', ({ message }) => wrong.push(message))
  addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)))
  document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    wrong.push(violatedDirective + ' ' + blockedURI))
  console.error = (...words) => wrong.push(words.join(' '))
  globalThis.contrast = ${String(contrastOf)}
  globalThis.thread = (selector) => {
    const root = document.querySelector('afterword-comments')?.shadowRoot
    return root ? [...root.querySelectorAll(selector)] : []
  }
</script>`

/** A post with a thread under it. */
export const postWith = (tag: string, head = ''): string =>
  html(`<article><p>A post.</p></article>${tag}`, WATCH + head)
