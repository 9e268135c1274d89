import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { compile } from 'proxy-addr'

/** How many proxies stand before the server, or whether an address is one of them; 0 when none does. */
export type TrustedProxies = number | ((address: string, distance: number) => boolean)

/**
 * The network that a request comes from: an IPv4 address, or the first 64 bits of an IPv6 one,
 * which is what one household has. `X-Forwarded-For` is written by anyone: only what a trusted
 * proxy put there counts.
 */
export function networkOf(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: TrustedProxies,
): string {
  // From the nearest to the farthest, as far as they are addresses.
  const path = [peer ?? '', ...(forwardedFor ?? '').split(',').reverse()].map(readAddress)
  const end = path.indexOf(null)
  const known = (end === -1 ? path : path.slice(0, end)).filter((address) => address !== null)
  const client = known.find((address, distance) => !isTrusted(trusted, address, distance))
  return networkIn(client ?? known.at(-1))
}

/** Whether a peer's `X-Forwarded-For` is believed. */
export function isTrustedPeer(trusted: TrustedProxies, peer: string): boolean {
  const address = readAddress(peer)
  return address !== null && isTrusted(trusted, address, 0)
}

/** An address of a private network or this machine, as `--trust-proxy` takes it; null for others. */
export function privateAddress(peer: string): string | null {
  const address = readAddress(peer)
  const isPrivate =
    address !== null && /^(private|loopback|uniqueLocal|linkLocal)$/.test(address.range())
  return isPrivate ? address.toString() : null
}

/**
 * Reads `--trust-proxy`: a count, or addresses, networks such as `10.0.0.0/8` and the names
 * `loopback`, `linklocal` and `uniquelocal`, with commas. Null when it is neither.
 */
export function readTrustedProxies(value: string): TrustedProxies | null {
  if (/^\d{1,2}$/.test(value)) return Number(value)
  const proxies = value.split(',').map((entry) => entry.trim())
  // What proxy-addr parses by is lenient: 10.1 is 10.0.0.1 to it.
  const areWhole = proxies.every(
    (entry) => /^[a-z]+$/.test(entry) || isIP(entry.split('/', 1)[0] ?? ''),
  )
  if (!areWhole) return null
  try {
    return compile(proxies)
  } catch {
    return null
  }
}

/**
 * What stands for a network where the owner reads it: in the log, and at comments. The same for as
 * long as the database is, and of no use to those who don't have its secret.
 */
export function hashOfNetwork(secret: string, network: string): string {
  return createHmac('sha256', secret).update(`network\n${network}`).digest('hex').slice(0, 12)
}

type Address = ipaddr.IPv4 | ipaddr.IPv6

function isTrusted(trusted: TrustedProxies, address: Address, distance: number): boolean {
  return typeof trusted === 'number' ? distance < trusted : trusted(address.toString(), distance)
}

/** An address without port, brackets and zone, and IPv4 wherever it is that. */
function readAddress(text: string): Address | null {
  const bare = text
    .trim()
    .replace(/^\[([^\]]{2,60})\](:\d{1,5})?$/, '$1')
    .replace(/^([\d.]{7,15}):\d{1,5}$/, '$1')
    .replace(/%[\w.-]{1,20}$/, '')
  return isIP(bare) === 0 ? null : ipaddr.process(bare)
}

function networkIn(address: Address | undefined): string {
  if (address === undefined) return 'unknown'
  return address instanceof ipaddr.IPv6
    ? address.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
    : address.toString()
}
