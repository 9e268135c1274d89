import type { CommentsElement, ThreadCode } from './element.ts'
import { type Canonical, noteCanonical } from './host-page/canonical.ts'
import { whenNear } from './host-page/near-viewport.ts'
import { holdHeight } from './host-page/reserved-height.ts'

/** The element's box before its thread has styles of its own. */
const BOX =
  ':host { display: block; inline-size: 100% } :host([hidden]) { display: none !important }'

/**
 * @internal Stands for the code of threads until the reader comes near one: the children of the elements
 * show, and what the page does with its canonical link is noted.
 *
 * @param arrived takes the code; it is called once.
 */
export function later(arrived: (...code: ThreadCode) => void): ThreadCode {
  const canonical: Canonical = {}
  const observer = new MutationObserver(() => noteCanonical(canonical))
  noteCanonical(canonical)
  observer.observe(document, { attributeFilter: ['href'], childList: true, subtree: true })
  let loading: Promise<void> | null = null
  const waiting = new Set<CommentsElement>()

  async function load(): Promise<void> {
    try {
      const { continueFrom, createWidget, followPage, pageThreadId } =
        await import('./thread-code.ts')
      noteCanonical(canonical)
      observer.disconnect()
      continueFrom(canonical)
      arrived(createWidget, pageThreadId, followPage)
      for (const element of waiting) element.attributeChangedCallback('thread', null, '')
    } catch (error) {
      loading = null
      console.error(`[afterword] can't start: ${String(error)}`)
      addEventListener('online', begin, { once: true })
    }
  }
  const begin = () => void (loading ??= load())

  const createWidget: ThreadCode[0] = (host, { loading }) => {
    const holder = document.createElement('div')
    const height = holdHeight(host, holder)
    const box = new CSSStyleSheet()
    box.replaceSync(BOX)
    holder.className = 'holder'
    holder.append(document.createElement('slot'))
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [box, height.sheet]
    root.replaceChildren(holder)
    waiting.add(host as CommentsElement)
    const stopWaiting = whenNear(host, begin)
    if (loading === 'eager') begin()
    return {
      reload: async () => {},
      apply: () => {},
      unmount() {
        waiting.delete(host as CommentsElement)
        stopWaiting()
        height.stop()
      },
    }
  }
  // The page is asked when there is a thread to start.
  return [createWidget, () => '', () => () => {}]
}
