const ENTITIES = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', '\u00a0'],
  ['quot', '"'],
])

/**
 * Reads HTML as text, without a parser: where one may not be used, or has too much to do.
 *
 * Tags go, a line's end stays a line's end, entities that a renderer writes are decoded once. The
 * result may contain `<` and belongs into a text node. Each pattern reads the text once, however
 * it is made, since what comes here may be megabytes.
 */
export function plainText(html: string): string {
  return html
    .replace(/\0/g, '')
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template|noscript|iframe|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<(?:br|hr|\/(?:p|li|dt|dd|tr|pre|div|blockquote|h[1-6]))\b[^<>]*>\n?/gi, '\n')
    .replace(/<[a-z/!?][^<>]*>/gi, '')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, decode)
    .trim()
}

function decode(entity: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return ENTITIES.get(name.toLowerCase()) ?? entity
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  // A surrogate alone would make text that can't be encoded.
  const isCharacter = code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : entity
}
