import { createHash } from 'node:crypto'

/** A link to a page for people; empty where there is none. */
export function linkTo(address: string | null, indent: string): string {
  if (address === null) return ''
  return `${indent}<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>\n`
}

/** Feeds need ids that are addresses of some kind and never change: a UUID made of ours. */
export function urnOf(...parts: string[]): string {
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex')
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`]
  return `urn:uuid:${[...groups, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')}`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// What XML has a way to write; a form feed can come into HTML as `&#12;`.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** For XML text and attributes; what XML can't write goes out. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}
