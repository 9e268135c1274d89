import { ANCHOR, readAnchor, withoutHash } from '../../model/anchor.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'
import { fieldId } from '../composer/form-focus.ts'
import type { FeatureContext } from '../thread-context.ts'
import { goTo } from './scroll-to-comment.ts'

/**
 * Follows the page's hash to the comment that it names, to the list or to the form. Where that
 * brings other comments on the screen, the way back brings back those that stood there, and the
 * reader to the place.
 */
export function followHashes(context: FeatureContext): () => void {
  const { thread, wrapper, threads, hash: begun } = context
  const left = new Map<string, () => void>()
  /** The links that were followed last, by the page's address before. */
  const origins = new Map<string, HTMLElement>()
  const stop = new AbortController()
  const { signal } = stop
  /** Whether the reader went through the history; null where the browser doesn't say. */
  let isTraversal: boolean | null = null
  let stopGoing = () => {}

  const lead = (hash: string) => {
    stopGoing()
    if (leadsToPlace(hash, context)) stopGoing = goTo(() => placeOf(hash, context), { how: 'link' })
    else void thread.followHash(hash)
  }

  /** A comment is for the thread that holds it. */
  const isOthers = (hash: string) =>
    [...threads.keys()].some((other) => other !== thread && other.holds(hash) !== null)

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
    if (hash === '') thread.leave()
    const link = origins.get(href)
    // The reader is where they were before they followed it.
    if (isBack && link?.isConnected) return link.focus({ preventScroll: true })
    const held = thread.holds(hash)
    // The browser has put the page back where it was.
    if (held !== null && isBack) return thread.show(held, 'here')
    if (readAnchor(hash) && held === null) left.set(oldURL, leave(thread, wrapper))
    if (!isBack || readAnchor(hash)) lead(hash)
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
      if (link && wrapper.contains(link)) origins.set(href, link)
      if (link?.href !== href) return
      if (!isOthers(hash)) lead(hash)
    },
    { signal },
  )
  // It may have changed before anybody listened.
  if (location.hash !== begun) follow({ oldURL: withoutHash(location.href) + begun })
  else if (!readAnchor(begun)) lead(begun)
  return () => {
    stop.abort()
    stopGoing()
  }
}

/** Whether a hash leads to this thread as a whole: it is the first, and the page has no such place of its own. */
function leadsToPlace(hash: string, { root, threads }: FeatureContext): boolean {
  if (!ANCHOR.test(hash) || readAnchor(hash)) return false
  const isBefore = (place: Element) =>
    root.host.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_PRECEDING
  if ([...threads.values()].some(isBefore)) return false
  const own = Document.prototype.querySelector.call(document, hash)
  return !own || own.contains(root.host)
}

/** The heading for `#comments`, and where nobody can write; the form's box for the others. */
function placeOf(hash: string, { root, thread }: FeatureContext): HTMLElement | null {
  const isForm = hash !== '#comments' && thread.open.value && thread.capabilities.value.post
  return root.getElementById(isForm ? fieldId(null, 'text') : 'heading')
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
