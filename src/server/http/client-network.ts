import type { HttpBindings } from '@hono/node-server'
import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import {
  isTrustedPeer,
  networkOf,
  privateAddress,
  type TrustedProxies,
} from '../security/networks.ts'
import type { Service } from '../service.ts'

const FORWARDED_FOR = 'X-Forwarded-For'

/** The network that a request came from. */
export function networkIn(
  context: Context,
  { trustedProxies }: Pick<Service, 'trustedProxies'>,
): string {
  return networkOf(peerOf(context), context.req.header(FORWARDED_FOR), trustedProxies)
}

/**
 * Tells the owner, once, that requests come through a proxy that isn't trusted: behind one all
 * readers are the same network, and share its limits.
 */
export function createProxyWarning(trusted: TrustedProxies): (incoming: IncomingMessage) => void {
  let isTold = false
  return ({ headers, socket }) => {
    if (isTold || headers['x-forwarded-for'] === undefined) return
    const peer = socket.remoteAddress ?? ''
    if (isTrustedPeer(trusted, peer)) return
    isTold = true
    console.error(warningFor(privateAddress(peer)))
  }
}

/** Strangers can send the header as well: their addresses are not written down. */
function warningFor(peer: string | null): string {
  const [from, value] = peer === null ? ['an address', 'its address'] : [peer, peer]
  return (
    `[afterword] A request came with ${FORWARDED_FOR} from ${from}, which --trust-proxy doesn't ` +
    `name. If that is your proxy, all readers behind it share one network's limits until you ` +
    `start with --trust-proxy and ${value}.`
  )
}

function peerOf({ env }: Context): string | undefined {
  const { incoming } = (env ?? {}) as Partial<HttpBindings>
  return incoming?.socket.remoteAddress
}

/** Hono's own query leaves broken escapes as they are; here they become U+FFFD, as in a body. */
export function queryOf({ req }: Context): URLSearchParams {
  return new URL(req.url).searchParams
}
