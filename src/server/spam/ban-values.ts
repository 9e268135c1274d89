import ipaddr from 'ipaddr.js'
import { cleanLine, isEmail } from '../text/clean-text.ts'
import { hashOfNetwork, networkOf } from '../security/networks.ts'
import { bareHost } from './links.ts'

/** Reads an e-mail address, or `@spam.example` for all of that host; null when it is neither. */
export function readEmail(text: string): string | null {
  const address = cleanLine(text).toLowerCase()
  return isEmail(address.startsWith('@') ? `anyone${address}` : address) ? address : null
}

/** Reads a host, or any address on it; null when it is none, or all of a top-level domain. */
export function readDomain(text: string): string | null {
  const line = cleanLine(text).replace(/^\*\./, '')
  try {
    const { hostname } = new URL(/^[a-z]+:\/\//i.test(line) ? line : `https://${line}`)
    const host = bareHost(hostname)
    return host !== null && /[^.]\.[^.]/.test(host) ? host : null
  } catch {
    return null
  }
}

/**
 * Reads a network: the hash by which lists and the log show one, an address, whose hash is kept in
 * its place, or a range such as `203.0.113.0/24`. Null when it is none of them.
 */
export function readNetwork(
  secret: string,
  text: string,
): { kind: 'network' | 'range'; value: string } | null {
  const line = text.trim()
  if (/^[\da-f]{12}$/.test(line)) return { kind: 'network', value: line }
  const range = readRange(line)
  if (range) {
    const [address, bits] = range
    // A range of everything would end the comments.
    return bits < 8 ? null : { kind: 'range', value: `${address.toString()}/${bits}` }
  }
  const network = networkOf(line, undefined, 0)
  return network === 'unknown' ? null : { kind: 'network', value: hashOfNetwork(secret, network) }
}

/** Whether a network, as `networkOf` gives it, lies in a range. */
export function isInRange(network: string, text: string): boolean {
  const range = readRange(text)
  // An IPv6 network is the first half of its addresses.
  const first = network.includes(':') ? `${network}::` : network
  if (range === null || !ipaddr.isValid(first)) return false
  const address = ipaddr.process(first)
  const [start, bits] = range
  if (address instanceof ipaddr.IPv4)
    return start instanceof ipaddr.IPv4 && address.match(start, bits)
  return start instanceof ipaddr.IPv6 && address.match(start, bits)
}

function readRange(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | null {
  try {
    return text.includes('/') ? ipaddr.parseCIDR(text) : null
  } catch {
    return null
  }
}
