import { ProblemError } from '../problems.ts'

/**
 * Refuses a write from a page that is not one of the owner's sites. A request without `Origin`
 * comes from no page, unless the browser says so.
 */
export function assertOrigin(
  sites: readonly string[],
  origin: string | undefined,
  fetchSite: string | undefined,
): void {
  if (sites.length === 0) return
  const isTheirs = origin === undefined ? fetchSite !== 'cross-site' : isOfSites(sites, origin)
  if (!isTheirs) throw new ProblemError('forbidden', 'Comments from this site are not taken here.')
}

/** Refuses a thread of another host than those of the owner's sites. */
export function assertThreadOfSites(sites: readonly string[], thread: string): void {
  if (sites.length === 0) return
  const host = (thread.split('/', 1)[0] ?? '').toLowerCase()
  if (!sites.some((site) => isHostOf(partsOf(site)?.host ?? '', host))) {
    throw new ProblemError('forbidden', 'Comments on this site are not taken here.')
  }
}

/** Whether an `Origin` header is of one of the sites: its scheme and port, and its host. */
export function isOfSites(sites: readonly string[], origin: string): boolean {
  const asked = partsOf(origin)
  return sites.some((site) => {
    const own = partsOf(site)
    return (
      asked !== null &&
      own?.scheme === asked.scheme &&
      own.port === asked.port &&
      isHostOf(own.host, asked.host)
    )
  })
}

/**
 * Reads `--site`: an origin, or `https://*.blog.example` for that host and all under it. Null when
 * it is neither.
 */
export function readSite(site: string): string | null {
  const [, scheme = '', rest = ''] = /^(https?:\/\/)\*\.(.+)$/i.exec(site) ?? []
  const origin = readOrigin(scheme === '' ? site : scheme + rest)
  if (origin === null || scheme === '') return origin
  // All of a top-level domain, or the neighbours of an IP address, are no owner's.
  const { host } = partsOf(origin) ?? { host: '' }
  if (!/\.[a-z][^.]*$/.test(host)) return null
  return origin.replace('://', '://*.')
}

function readOrigin(text: string): string | null {
  try {
    const { protocol, origin, pathname, search, hash, username } = new URL(text)
    const isBare = pathname + search + hash === '/' && username === '' && !origin.includes('*')
    return /^https?:$/.test(protocol) && isBare ? origin : null
  } catch {
    return null
  }
}

function partsOf(origin: string): { scheme: string; host: string; port: string } | null {
  const [, scheme, host, port = ''] =
    /^(https?:\/\/)([^/:[\]\s]+|\[[\da-f:.]+\])(:\d{1,5})?$/.exec(origin) ?? []
  return scheme === undefined || host === undefined ? null : { scheme, host, port }
}

/** Whether a host is the site's: `www.` makes no difference, as in thread ids. */
function isHostOf(site: string, host: string): boolean {
  if (!site.startsWith('*.')) return bareHost(site) === bareHost(host)
  const parent = site.slice(2)
  return bareHost(host) === bareHost(parent) || host.endsWith(`.${parent}`)
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '')
}
