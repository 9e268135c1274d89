import { trustedPolicy } from './trusted-types.ts'
import { publicUrl } from './safe-url.ts'

/** The most characters that a body may have and still be shown with its markup. */
export const MAX_CHARACTERS = 40_000
/** The most elements. Few characters make many: 60 kB of `<b><p>` parse to 50,000. */
export const MAX_ELEMENTS = 1000

export const REL = 'nofollow ugc noopener noreferrer'

/**
 * What comments are made of when a Markdown renderer wrote them: text, a few tags to the letter,
 * and of attributes only those written out here. A parser can make no other element of it and no
 * other attribute, so that there is nothing to take out. One character otherwise, and it is not.
 */
const CANONICAL = new RegExp(
  String.raw`^[^<>&\0\r]*(?:(?:${[
    '&(?:amp|lt|gt|quot|#39);',
    '</?(?:p|em|strong|code|pre|blockquote|ul|ol|li|del|s|table|thead|tbody|tr|th|td)>',
    '<[bh]r ?/?>',
    String.raw`<ol start="\d{1,9}">`,
    String.raw`<code class="language-[\w+#.-]{1,40}">`,
    String.raw`<a href="(?:https?://|mailto:)(?:[\w\-.~:/?#[\]@!$'()*+,;=%]|&amp;)+"(?: rel="${REL}")?>`,
    '</a>',
  ].join('|')})[^<>&\0\r]*)*$`,
)

let inert: Document | null = null

/** The DOM of a body that needs no sanitiser; null for any other, whatever it is. */
export function parseCanonical(html: string): DocumentFragment | null {
  if (isText(html)) return textOnly(html)
  if (!isCanonical(html)) return null
  try {
    // TrustedHTML where the page asks for it; the types of the DOM know only strings.
    const parse = (text: string) => (trustedPolicy()?.createHTML(text) ?? text) as string
    // A document that is shown nowhere, loads nothing and runs nothing.
    inert ??= new DOMParser().parseFromString(parse(''), 'text/html')
    inert.body.innerHTML = parse(html)
    for (const link of inert.body.querySelectorAll('a')) check(link)
    const fragment = new DocumentFragment()
    fragment.append(...inert.body.childNodes)
    return fragment
  } catch {
    return null
  }
}

/** Whether a body can be shown without the sanitiser. */
export function isCanonical(html: string): boolean {
  if (isText(html)) return true
  if (html.length > MAX_CHARACTERS || countTags(html) > MAX_ELEMENTS) return false
  return CANONICAL.test(html) && trustedPolicy() !== null
}

/** The parser would change nothing in a text without these. */
export const isText = (html: string) => !/[<&\0\r]/.test(html)

/** An upper bound of the elements that a parser makes of it. */
export const countTags = (html: string): number => html.match(/<[a-z]/gi)?.length ?? 0

/** A link's address as it stands, or null when it leads nowhere that a comment may lead. */
export const linkOrNull = (value: string): string | null =>
  // `//` must be there: without it a page at https reads `https:wp-admin` as a path of its own.
  /^(?:https?:\/\/|mailto:)/i.test(value) && publicUrl(value) ? value : null

function check(link: HTMLAnchorElement): void {
  link.removeAttribute('rel')
  const href = link.getAttribute('href')
  if (href === null) return
  if (linkOrNull(href) === null) link.removeAttribute('href')
  else link.setAttribute('rel', REL)
}

export function textOnly(text: string): DocumentFragment {
  // Not document.createDocumentFragment, which an element of that name on the page hides.
  const fragment = new DocumentFragment()
  if (text) fragment.append(text)
  return fragment
}
