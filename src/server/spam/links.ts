import { render } from '../text/render-markdown.ts'

/** The hosts that a comment links to, each once: those of its text, and of its author's website. */
export function linkedHosts({ text, url }: { text: string; url: string }): string[] {
  const addresses = [url, ...linksIn(text)]
  return [...new Set(addresses.map(hostOf).filter((host) => host !== null))]
}

/** A host and those above it, down to two labels: `a.b.example`, `b.example`. */
export function withParents(host: string): string[] {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}

/** The addresses that a text links to when it is rendered. */
function linksIn(text: string): string[] {
  return Array.from(render(text).matchAll(/<a href="([^"]*)"/g), ([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
}

/** The host of a web address, as browsers write it; null for a mail address, or none at all. */
function hostOf(address: string): string | null {
  try {
    return bareHost(new URL(address).hostname)
  } catch {
    return null
  }
}

/** A host without `www.` and the dot that may end it; null for one that is empty. */
export function bareHost(host: string): string | null {
  return host.replace(/\.$/, '').replace(/^www\./, '') || null
}
