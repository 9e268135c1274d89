import type { MiddlewareHandler } from 'hono'

/** What only the owner's eyes are for, by its path. */
export const OWNER_PATHS = ['/decide', '/feed/:owned']

const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** No cache keeps such a page, no other site reads it or learns its address, and it runs no script. */
export const ownerHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  headers.set('Cache-Control', 'no-store')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set('X-Robots-Tag', 'noindex')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  headers.set('Content-Security-Policy', POLICY)
  headers.delete('Access-Control-Allow-Origin')
  headers.delete('Access-Control-Expose-Headers')
}
