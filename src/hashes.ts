import { readAnchor } from './model/anchor.ts'
import type { ThreadStore } from './store/thread.ts'

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
  const follow = ({ oldURL }: Pick<HashChangeEvent, 'oldURL'>) => {
    const { hash, href } = location
    const goBack = left.get(href)
    left.delete(href)
    if (goBack) return goBack()
    if (isOthers(hash)) return
    if (readAnchor(hash) && thread.holds(hash) === null) left.set(oldURL, leave(thread, wrapper))
    void thread.followHash(hash)
  }
  addEventListener('hashchange', follow)
  if (location.hash !== begun) follow({ oldURL: location.href.replace(/#.*$/s, '') + begun })
  return () => removeEventListener('hashchange', follow)
}

function leave(thread: ThreadStore, wrapper: HTMLElement): () => void {
  const restore = thread.keep()
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
