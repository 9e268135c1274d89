import { readAnchor, withoutHash } from '../../model/anchor.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'

/**
 * Follows the page's hash to the comment that it names. Where that brings other comments on the
 * screen, the way back brings back those that stood there, and the reader to the place. `begun`
 * is the hash that the thread began with: it may have changed before anybody listened.
 */
export function followHashes(
  thread: ThreadStore,
  wrapper: HTMLElement,
  begun: string,
  isOthers: (hash: string) => boolean,
): () => void {
  const left = new Map<string, () => void>()
  const stop = new AbortController()
  const { signal } = stop
  /** Whether the reader went through the history; null where the browser doesn't say. */
  let isTraversal: boolean | null = null

  const follow = ({ oldURL }: Pick<HashChangeEvent, 'oldURL'>) => {
    const { hash, href } = location
    const isBack = isTraversal
    isTraversal &&= false
    const goBack = isBack === false ? undefined : left.get(href)
    if (goBack) {
      left.delete(href)
      return goBack()
    }
    if (isOthers(hash)) return
    const held = thread.holds(hash)
    // The browser has put the page back where it was.
    if (held !== null && isBack) return thread.show(held, 'here')
    if (readAnchor(hash) && held === null) left.set(oldURL, leave(thread, wrapper))
    void thread.followHash(hash)
  }

  const { navigation } = globalThis as { navigation?: Navigation }
  navigation?.addEventListener(
    'currententrychange',
    ({ navigationType }) => {
      // A page's own bookkeeping, which many do on the way, replaces entries.
      if (navigationType !== 'replace') isTraversal = navigationType === 'traverse'
    },
    { signal },
  )
  addEventListener('hashchange', follow, { signal })
  // The link to where the page is already changes no hash, and leads there all the same.
  addEventListener(
    'click',
    (event) => {
      const { defaultPrevented, ctrlKey, metaKey, shiftKey } = event
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
      if (defaultPrevented || ctrlKey || metaKey || shiftKey) return
      const { hash, href } = location
      if (link?.href !== href) return
      if (!isOthers(hash)) void thread.followHash(hash)
    },
    { signal },
  )
  if (location.hash !== begun) follow({ oldURL: withoutHash(location.href) + begun })
  return () => stop.abort()
}

function leave(thread: ThreadStore, wrapper: HTMLElement): () => void {
  const restore = thread.snapshot()
  const isBelow = (element: Element) => element.getBoundingClientRect().bottom > 0
  // First among the roots: to ask a comment that is not laid out would lay it out.
  const item = [...wrapper.querySelectorAll('.list > .item')].find(isBelow)
  const first = [...(item?.querySelectorAll('article') ?? [])].find(isBelow)
  const top = first?.getBoundingClientRect().top ?? innerHeight
  return () => {
    restore()
    if (first && top < innerHeight) thread.show(first.id.replace('comment-', ''), 'stay', top)
  }
}
