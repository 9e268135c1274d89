import { BlockList, isIP } from 'node:net'

/** How many proxies stand before the server, or which; 0 when none does. */
export type TrustedProxies = number | BlockList

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
  const known = end === -1 ? path : path.slice(0, end)
  const client =
    typeof trusted === 'number'
      ? known[Math.min(trusted, known.length - 1)]
      : (known.find((address) => address && !isTrusted(trusted, address)) ?? known.at(-1))
  return client === undefined || client === null ? 'unknown' : networkIn(client)
}

/**
 * Reads `--trust-proxy`: a count, or addresses and networks such as `10.0.0.0/8`, with commas.
 * Null when it is neither.
 */
export function readTrustedProxies(value: string): TrustedProxies | null {
  if (/^\d{1,2}$/.test(value)) return Number(value)
  const list = new BlockList()
  for (const entry of value.split(',')) {
    const [, host = '', bits] = /^([^/]+?)(?:\/(\d{1,3}))?$/.exec(entry.trim()) ?? []
    const address = readAddress(host)
    if (address === null) return null
    const family = familyOf(address)
    const length = bits === undefined ? lengthOf(family) : Number(bits)
    if (length > lengthOf(family)) return null
    list.addSubnet(address, length, family)
  }
  return list
}

function isTrusted(list: BlockList, address: string): boolean {
  return list.check(address, familyOf(address))
}

/** An address in its one form: without port, brackets and zone, and IPv4 wherever it is that. */
function readAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[([^\]]{2,60})\](:\d{1,5})?$/, '$1')
    .replace(/^([\d.]{7,15}):\d{1,5}$/, '$1')
    .replace(/%[\w.-]{1,20}$/, '')
  const version = isIP(bare)
  if (version === 0) return null
  if (version === 4) return bare
  const groups = groupsOf(bare)
  const [, , , , , , high = 0, low = 0] = groups
  const isMapped = groups.slice(0, 6).join() === [0, 0, 0, 0, 0, 0xffff].join()
  if (!isMapped) return groups.map((group) => group.toString(16)).join(':')
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** The eight numbers of an IPv6 address; `URL` knows every way to write one. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const read = (part: string) => (part === '' ? [] : part.split(':').map((g) => parseInt(g, 16)))
  const [front, back] = [read(head), read(tail ?? '')]
  return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back]
}

function networkIn(address: string): string {
  return familyOf(address) === 'ipv4' ? address : address.split(':').slice(0, 4).join(':')
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6'
}

function lengthOf(family: 'ipv4' | 'ipv6'): number {
  return family === 'ipv4' ? 32 : 128
}
