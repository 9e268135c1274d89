/** Query parameters that name a post: WordPress's plain permalinks. */
const NAMES_POST = /(?<=[?&])(p|page_id|attachment_id)=[^&]+/g

/** Query parameters that say where a reader came from; README lists them. */
const TRACKING =
  /[?&](utm_\w*|(fb|g|ms)clk?id|mc_[ce]id|igshid|ref|replytocom|share|amp)?(=[^&]*)?(?=&|$)/g

/**
 * The id of the thread that a URL names: host without `www.` and port, a slash, and the path.
 *
 * A URL that its author chose (a canonical one, a link) keeps its query without tracking
 * parameters; `isPage`: the URL of the page itself, which may carry anything, keeps only the
 * parameters that name a post.
 */
export function idOf(address: string, isPage?: boolean): string {
  const url = new URL(address)
  try {
    // One spelling for each path: `%7E` and `~`, `%c3%a9` and `é` are the same page. What the
    // parser would take for another path stays escaped: percent sign, backslash, tab, line ends.
    url.pathname = decodeURI(url.pathname.replace(/%(?=25|5c|0[9ad])/gi, '%25')).normalize()
  } catch {
    // A path that is not UTF-8 stays as it is.
  }
  const path = url.pathname
    .replace(/%../g, (code) => code.toUpperCase())
    .replace(/;jsessionid=[^/]*/gi, '')
    .replace(/\/+/g, '/')
    .replace(/(\/index\.html)?\/?$/, '')
  const query = isPage
    ? (url.search.match(NAMES_POST) ?? []).join('&')
    : url.search.replace(TRACKING, '').slice(1)
  return url.hostname.replace(/^www\.|\.$/g, '') + (path || '/') + (query && `?${query}`)
}

/** The id by the page's own URL and its canonical one; null where there is no host (`file:`, `about:`). */
export function threadId(page: { url: string; canonical: string | null }): string | null {
  return (
    (page.canonical && webId(page.canonical, false, page.url)) || webId(page.url, true, undefined)
  )
}

function webId(address: string, isPage: boolean, base: string | undefined): string | null {
  try {
    const { protocol, hostname, href } = new URL(address, base)
    return /^https?:$/.test(protocol) && hostname ? idOf(href, isPage) : null
  } catch {
    return null
  }
}

/** The id of the page that `document` shows, where its canonical link is known to be true. */
export function threadIdOf(document: Document): string | null {
  return threadId({ url: document.location.href, canonical: canonicalOf(document) })
}

/** The canonical URL that `document` names, or null. */
function canonicalOf(document: Document): string | null {
  const link = document.querySelector<HTMLLinkElement>(
    'link[rel~="canonical" i][href]:not([href=""])',
  )
  return link && link.href
}
