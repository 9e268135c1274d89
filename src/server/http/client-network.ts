import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { networkOf } from '../security/networks.ts'
import type { Service } from '../service.ts'

/** The network that a request came from. */
export function networkIn({ env, req }: Context, { trustedProxies }: Service): string {
  const { incoming } = (env ?? {}) as Partial<HttpBindings>
  return networkOf(incoming?.socket.remoteAddress, req.header('X-Forwarded-For'), trustedProxies)
}

/** Hono's own query leaves broken escapes as they are; here they become U+FFFD, as in a body. */
export function queryOf({ req }: Context): URLSearchParams {
  return new URL(req.url).searchParams
}
