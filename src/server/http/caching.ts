import type { MiddlewareHandler } from 'hono'
import { createHash } from 'node:crypto'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import type { WirePage } from '../../protocol.ts'
import { dayOfStamp } from '../moderation/form-timestamps.ts'

/** Answers 304 to who has it already. Weak, since one answer goes out in several encodings. */
export const revalidate = etag({
  weak: true,
  retainedHeaders: [
    ...RETAINED_304_HEADERS,
    'access-control-allow-origin',
    'access-control-expose-headers',
    'cdn-cache-control',
  ],
})

/**
 * The ETag of a list: the stamp of its form is new each second, and counts by the day; the id of
 * the last event doesn't change what is shown, and doesn't count.
 */
export function etagOf(page: WirePage): string {
  const day = page.form.stamp === undefined ? null : dayOfStamp(Date.now())
  const steady = { ...page, event: null, form: { ...page.form, stamp: day } }
  return tagOf(JSON.stringify(steady))
}

/** The ETag of a text. */
export function tagOf(text: string): string {
  const hash = createHash('sha256').update(text)
  return `W/"${hash.digest('base64url').slice(0, 24)}"`
}

/** How long a CDN gives out a copy without asking. */
export const CDN_SECONDS = 5

/** Lets a CDN carry what anyone may read, while a browser asks every time. */
export const publicRead: MiddlewareHandler = async (context, next) => {
  await next()
  if (!context.res.ok) return
  context.header('Cache-Control', `public, max-age=0, s-maxage=${CDN_SECONDS}, must-revalidate`)
  // RFC 9213. In a browser's cache stale-while-revalidate would show a reader the list from before
  // their own comment.
  context.header('CDN-Cache-Control', `max-age=${CDN_SECONDS}, stale-while-revalidate=60`)
}

/** Answers that no rule above has made cacheable are for the one who asked. */
export const noStore: MiddlewareHandler = async (context, next) => {
  await next()
  if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store')
}
