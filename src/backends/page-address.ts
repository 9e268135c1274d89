import { threadId } from '../model/thread-id.ts'

/**
 * The address of the page that a thread is of, as it is written there: other clients name their
 * threads by that. Null where the thread has an id of its owner's own.
 */
export function addressOf(thread: string): URL | null {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]')
  for (const [url, link] of [
    [location.href, null],
    [location.href, canonical?.href ?? null],
  ] as const) {
    if (threadId({ url, canonical: link }) === thread) return new URL(link ?? url)
  }
  return null
}

/** The page's path as it is written, or the thread's own id. */
export const pathOf = (thread: string): string => addressOf(thread)?.pathname ?? thread
