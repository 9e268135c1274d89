import { endpointBase } from '../protocol.ts'
import { askServer } from './ask-server.ts'
import { CommentsError } from './backend.ts'
import { addressOf } from './page-address.ts'
import { idIn, listIn } from './read-fields.ts'

/** The root of the REST API: as it is given, or as the page has it, or where a site's is by default. */
export function rootOf(endpoint: string): string {
  if (/wp-json|rest_route=/.test(endpoint)) return endpoint
  const link = document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"][href]')
  // An address without a path may be just where the script came from.
  const isBare = new URL(endpoint).pathname === '/'
  return link && isBare ? link.href : `${endpointBase(endpoint)}/wp-json/`
}

/** The URL of a route. */
export function urlOf(root: string, path: string, query: Record<string, string | number>): string {
  const url = new URL(root)
  // Sites with plain permalinks have their routes in a parameter.
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', `/wp/v2/${path}`)
  else url.pathname = url.pathname.replace(/\/*$/, `/wp/v2/${path}`)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
  return url.href
}

/** Where the theme's own form posts to. */
export function formUrl(root: string): string {
  const form = document.querySelector('form#commentform')?.getAttribute('action')
  const url = new URL(root)
  const site = url.origin + url.pathname.replace(/(index\.php\/)?[^/]*\/?$/, '')
  return new URL(form ?? `${site}wp-comments-post.php`, location.href).href
}

/** The number of a thread's post, and its route: the thread's id itself, else what the page says, else by its slug. */
export async function postOf(
  root: string,
  thread: string,
  signal: AbortSignal,
): Promise<{ post: string; route: string }> {
  const address = addressOf(thread)
  const here = /^\d+$/.test(thread) ? `posts/${thread}` : address && routeHere()
  if (here) return { post: here.replace(/^.*\//, ''), route: here }
  const slug = (address?.pathname ?? thread).split('/').findLast((part) => part !== '') ?? ''
  const url = urlOf(root, 'posts', { slug: decodeURI(slug), _fields: 'id' })
  const post = idIn(listIn(await askServer(url, { signal }))[0]?.['id'])
  if (post === null) {
    throw new CommentsError(
      'not-found',
      `no post is called "${slug}": set data-thread to its number`,
    )
  }
  return { post, route: `posts/${post}` }
}

function routeHere(): string | undefined {
  const href = (selector: string) => document.querySelector<HTMLLinkElement>(selector)?.href ?? ''
  const json = decodeURIComponent(href('link[rel="alternate"][type="application/json"]'))
  const short = /[?&](?:p|page_id)=(\d+)/.exec(href('link[rel="shortlink"]'))?.[1]
  const shown = /\b(?:postid|page-id)-(\d+)\b/.exec(document.querySelector('body')?.className ?? '')
  const post = short ?? shown?.[1]
  return /wp\/v2\/([\w-]+\/\d+)/.exec(json)?.[1] ?? (post && `posts/${post}`)
}
