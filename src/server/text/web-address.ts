/** What people write in a field for their website when they have none. */
const NONE = new Set(
  `- -- --- . .. / 0 x no non none nope nil null nul n/a na n.a. n.a n\\a not undefined
  keine nein aucun aucune ninguno ninguna nenhum nessuno geen ingen inga brak yok нет нету немає
  なし 無し 없음 无 無 没有 沒有 http https www www.`.split(/\s+/),
)

/** A web address in full: `example.com` gets its `https://`. Null when it is none. */
export function webAddress(value: string): string | null {
  return addressOf(value)?.href ?? null
}

/**
 * The address of a reader's own website, in full: a host with a dot in it, of letters, digits and
 * hyphens. Empty for the words that mean "I have none"; null when it is no such address.
 */
export function websiteOf(value: string): string | null {
  if (value === '' || NONE.has(value.toLowerCase())) return ''
  const plain = value.replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, '')
  const url = addressOf(plain)
  if (url === null || !isPublicHost(url.hostname)) return null
  // What is written before an @ would be a user's name, and `0x7f.1` is read as an address in numbers.
  const host = /^(?:https?:)?[/\\]*([^/\\?#]*)/i.exec(plain)?.[1] ?? ''
  const isNumeric = /^[\d.]+$/.test(url.hostname)
  return host.includes('@') || (isNumeric && !host.startsWith(url.hostname)) ? null : url.href
}

function addressOf(value: string): URL | null {
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(value)
  try {
    const url = new URL(hasScheme ? value : `https://${value}`)
    const isWeb = /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
    return isWeb ? url : null
  } catch {
    return null
  }
}

/** Whether each label is of letters, digits and hyphens; `URL` has written other scripts in these. */
function isPublicHost(host: string): boolean {
  const labels = host.replace(/\.$/, '').split('.')
  return labels.length > 1 && labels.every((label) => /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(label))
}
