import { getPath } from 'hono/utils/url'

/**
 * Reads `--public-url`: where readers reach the server, such as `https://blog.example/comments`.
 * Null when it is no address of a place.
 */
export function readPublicUrl(text: string): string | null {
  try {
    const { protocol, origin, pathname, search, hash, username } = new URL(text)
    const isPlace = /^https?:$/.test(protocol) && search + hash + username === ''
    return isPlace ? origin + pathname.replace(/\/+$/, '') : null
  } catch {
    return null
  }
}

/** The path under which a proxy hands requests on, without a slash at its end; empty for none. */
export function basePathOf(publicUrl: string | null): string {
  return publicUrl === null ? '' : decodeURI(new URL(publicUrl).pathname).replace(/\/$/, '')
}

/**
 * Returns the function that finds a request's path below the base path. A proxy may take the base
 * path away or leave it there, and `/comments` is a usual one though it is a request of ours too:
 * it is taken away where what remains begins like one of ours.
 *
 * @param names - First parts of the paths that are ours.
 */
export function pathBelow(base: string, names: () => ReadonlySet<string>) {
  return (request: Request): string => {
    const path = getPath(request)
    if (base === '') return path
    // Without a proxy that redirects it to "/".
    if (path === base) return names().has(base.slice(1)) ? path : '/'
    if (!path.startsWith(`${base}/`)) return path
    const below = path.slice(base.length)
    return names().has(below.split('/')[1] ?? '') ? below : path
  }
}
