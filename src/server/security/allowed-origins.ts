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
  const isTheirs = origin === undefined ? fetchSite !== 'cross-site' : sites.includes(origin)
  if (!isTheirs) throw new ProblemError('forbidden', 'Comments from this site are not taken here.')
}

/** Refuses a thread of another host than those of the owner's sites. */
export function assertThreadOfSites(sites: readonly string[], thread: string): void {
  if (sites.length === 0) return
  const host = bareHost(thread.split('/', 1)[0] ?? '')
  if (!sites.some((site) => bareHost(new URL(site).hostname) === host)) {
    throw new ProblemError('forbidden', 'Comments on this site are not taken here.')
  }
}

/** The origin that an owner means by `--site`; null when it is none. */
export function readSite(site: string): string | null {
  try {
    const { protocol, origin, pathname, search, hash } = new URL(site)
    return /^https?:$/.test(protocol) && pathname + search + hash === '/' ? origin : null
  } catch {
    return null
  }
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}
