import { threadId } from '../model/thread-id.ts'
import { type Canonical, noteCanonical } from './canonical.ts'

let seen: Canonical = {}
/** The canonical link that was looked at last; the loader may have noted a newer one. */
let judged: string | undefined
/** The ids of the pages that were shown here, by their own URLs. */
const visited = new Set<string | null>()

/** Goes on from what the loader has seen of the page since it began. */
export function continueFrom(canonical: Canonical): void {
  seen = canonical
}

/**
 * The id of the thread of the page as it is now, or null where it has no host.
 *
 * A canonical link counts only while it is true: one that has not changed since the page went to
 * another address is of the page before, unless its path is that of the page.
 */
export function pageThreadId(): string | null {
  const url = location.href
  const own = ownId(url)
  noteCanonical(seen)
  const { href } = seen
  const isNew = href !== judged
  judged = href
  visited.add(own)
  if (!href) return own
  const id = threadId({ url, canonical: href })
  // The link may come before the address that it is for, or after the reader has left its page.
  if (pageOf(id) === pageOf(own)) seen.url = url
  else if (isNew && visited.has(id)) seen.url = `https://${id}`
  return ownId(seen.url ?? url) === own ? id : own
}

const ownId = (url: string) => threadId({ url, canonical: null })

/** What an id says besides the host, which a canonical link may write in another way. */
const pageOf = (id: string | null) => id?.replace(/^[^/]*/, '')

const followers = new Set<() => void>()
const tell = () => {
  for (const follower of followers) follower()
}
let observer: MutationObserver | null = null

/**
 * Calls back whenever the page's address or canonical link may have changed, in whatever order and
 * however late one follows the other.
 *
 * @returns what ends that.
 */
export function followPage(follower: () => void): () => void {
  if (followers.size === 0) {
    // No script goes to another page without changing this one. `pushState` itself has no event
    // where the Navigation API is missing, and is the page's to patch, not ours.
    observer = new MutationObserver(tell)
    observer.observe(document, { attributeFilter: ['href'], childList: true, subtree: true })
    addEventListener('popstate', tell)
    navigationOf()?.addEventListener('currententrychange', tell)
  }
  followers.add(follower)
  return () => {
    if (!followers.delete(follower) || followers.size > 0) return
    observer?.disconnect()
    removeEventListener('popstate', tell)
    navigationOf()?.removeEventListener('currententrychange', tell)
  }
}

const navigationOf = () => (globalThis as { navigation?: EventTarget }).navigation
