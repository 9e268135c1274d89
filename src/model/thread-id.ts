/**
 * The default id of a page's thread: host without `www.` and port, a slash, and the path.
 *
 * A canonical URL keeps its query, since its author chose it; the page's own URL drops it, since
 * it may carry a campaign's marks. Null where there is no host (`file:`, `about:`).
 */
export function threadId(page: { url: string; canonical: string | null }): string | null {
  const canonical = page.canonical ? parse(page.canonical, page.url) : null
  if (canonical) return idOf(canonical.href) + canonical.search
  const own = parse(page.url)
  return own && idOf(own.href)
}

/** The id for the page that `document` shows. */
export function threadIdOf(document: Document): string | null {
  const link = document.querySelector<HTMLLinkElement>(
    'link[rel~="canonical" i][href]:not([href=""])',
  )
  return threadId({ url: document.location.href, canonical: link && link.href })
}

function parse(url: string, base?: string): URL | null {
  try {
    const parsed = new URL(url, base)
    return /^https?:$/.test(parsed.protocol) && parsed.hostname ? parsed : null
  } catch {
    return null
  }
}

/** The id of the page at an address that has a host. */
export function idOf(address: string): string {
  const url = new URL(address)
  try {
    // One spelling for each path: `%7E` and `~`, `%c3%a9` and `é` are the same page. What the
    // parser would take for another path stays escaped: percent sign, backslash, tab, line ends.
    url.pathname = decodeURI(url.pathname.replace(/%(?=25|5c|0[9ad])/gi, '%25'))
  } catch {
    // A path that is not UTF-8 stays as it is.
  }
  const path = url.pathname
    .replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/\/*(\/index\.html)?$/, '')
  return url.hostname.replace(/^www\./, '') + (path || '/')
}
