import type { Context, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { isOfSites } from '../security/allowed-origins.ts'

const SHARED = {
  allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key'],
  exposeHeaders: ['ETag', 'Retry-After', 'Date'],
  maxAge: 86_400,
}

/**
 * Lets pages of any site read, and write when no site was named; else the named ones alone write.
 * What anyone may read carries no `Vary: Origin`, so that a CDN keeps one copy of it.
 */
export function crossOrigin(sites: readonly string[]): MiddlewareHandler {
  const open = cors({ ...SHARED, origin: '*' })
  if (sites.length === 0) return open
  const named = cors({
    ...SHARED,
    origin: (origin) => (isOfSites(sites, origin) ? origin : null),
  })
  return (context, next) => (isWrite(context) ? named : open)(context, next)
}

function isWrite({ req }: Context): boolean {
  const asked = req.header('Access-Control-Request-Method')
  const method = req.method === 'OPTIONS' ? (asked ?? 'GET') : req.method
  return method !== 'GET' && method !== 'HEAD'
}
