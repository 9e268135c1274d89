import { lengthOf } from '../text/clean-text.ts'
import { LIMITS } from '../text/limits.ts'
import { webAddress } from '../text/web-address.ts'
import { normalizeThreadId } from '../threads/thread-ids.ts'

/** Where pages are now: what an owner maps, and the site that paths are of. */
export interface AddressBook {
  /** Such as `https://blog.example`; null when it isn't known. */
  base: string | null
  /** Pairs of old and new: pages, or all under a place. */
  map: readonly (readonly [old: string, to: string])[]
}

/** The id of a page's thread here; null for a path whose site isn't known. */
export function threadOf(url: string, { base, map }: AddressBook): string | null {
  const whole = wholeAddress(url.trim(), base)
  if (whole === null) return null
  const id = normalizeThreadId(whole)
  for (const [old, to] of map) {
    const [from, target] = [placeOf(old), placeOf(to)]
    if (id === from || id === `${from}/`) return normalizeThreadId(to)
    if (id.startsWith(`${from}/`)) return normalizeThreadId(`${target}${id.slice(from.length)}`)
  }
  return id === '' || lengthOf(id) > LIMITS.thread ? null : id
}

/** The address of a page; empty when its thread is named by something else. */
export function addressOf(url: string, thread: string, { base }: AddressBook): string {
  const address = webAddress(wholeAddress(url.trim(), base) ?? '')
  if (address !== null && address.length <= LIMITS.url && normalizeThreadId(address) === thread) {
    return address
  }
  return webAddress(thread) ?? ''
}

function wholeAddress(url: string, base: string | null): string | null {
  if (/^https?:\/\//i.test(url)) return url
  // "blog.example/a" is whole without its scheme; "posts/a" is a path.
  const host = url.split('/', 1)[0] ?? ''
  if (!url.startsWith('/') && url.includes('/') && /\.[a-z]{2,}(?::\d+)?$/i.test(host)) return url
  if (base === null || url === '') return null
  try {
    return new URL(`/${url.replace(/^\/+/, '')}`, base).href
  } catch {
    return null
  }
}

function placeOf(address: string): string {
  return normalizeThreadId(address.includes('/') ? address : `${address}/`).replace(/\/$/, '')
}
