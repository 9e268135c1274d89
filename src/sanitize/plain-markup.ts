import { LINK_REL, MAX_ELEMENTS } from '../protocol.ts'
import { isTooMuch } from '../model/element-bound.ts'
import { trustedPolicy } from './trusted-types.ts'
import { publicUrl } from './safe-url.ts'

const DIR = '(?: dir="(?:auto|ltr|rtl)")?'

/**
 * The HTML that a Markdown renderer writes: text, a few tags to the letter, and no attributes but
 * those listed here. A parser makes no other elements and attributes of it, so there is nothing to
 * sanitise. Anything that differs by one character goes to the sanitiser.
 */
const PLAIN_MARKUP = new RegExp(
  String.raw`^[^<>&\0\r]*(?:(?:${[
    '&(?:amp|lt|gt|quot|#39);',
    `</?(?:p|em|strong|code|pre|blockquote|ul|ol|li|del|s|table|thead|tbody|tr|th|td)${DIR}>`,
    '<[bh]r ?/?>',
    String.raw`<ol start="\d{1,9}">`,
    String.raw`<code class="language-[\w+#.-]{1,40}">`,
    String.raw`<a href="(?:https?://|mailto:)(?:[\w\-.~:/?#[\]@!$'()*+,;=%]|&amp;)+"(?: rel="${LINK_REL}")?>`,
    '</a>',
  ].join('|')})[^<>&\0\r]*)*$`,
)

let inert: Document | null = null

/** Parses a body that needs no sanitiser; null for any other. */
export function parsePlainMarkup(html: string): DocumentFragment | null {
  if (isText(html)) return textOnly(html)
  if (!isPlainMarkup(html)) return null
  try {
    // TrustedHTML where the page asks for it; the types of the DOM know only strings.
    const parse = (text: string) => (trustedPolicy()?.createHTML(text) ?? text) as string
    // A document that is shown nowhere, loads nothing and runs nothing.
    inert ??= new DOMParser().parseFromString(parse(''), 'text/html')
    inert.body.innerHTML = parse(html)
    if (inert.body.getElementsByTagName('*').length > MAX_ELEMENTS) return null
    for (const link of inert.body.querySelectorAll('a')) secureLink(link)
    const fragment = new DocumentFragment()
    fragment.append(...inert.body.childNodes)
    return fragment
  } catch {
    return null
  }
}

/** Whether a body can be shown without the sanitiser. */
export function isPlainMarkup(html: string): boolean {
  if (isText(html)) return true
  return !isTooMuch(html) && PLAIN_MARKUP.test(html) && trustedPolicy() !== null
}

/** The parser would change nothing in a text without these. */
export const isText = (html: string) => !/[<&\0\r]/.test(html)

/** A link's address as it stands, or null when it leads nowhere that a comment may lead. */
export const linkOrNull = (value: string): string | null =>
  // `//` must be there: without it a page at https reads `https:wp-admin` as a path of its own.
  /^(?:https?:\/\/|mailto:)/i.test(value) && publicUrl(value) ? value : null

function secureLink(link: HTMLAnchorElement): void {
  link.removeAttribute('rel')
  const href = link.getAttribute('href')
  if (href === null) return
  if (linkOrNull(href) === null) link.removeAttribute('href')
  else link.setAttribute('rel', LINK_REL)
}

export function textOnly(text: string): DocumentFragment {
  // Not document.createDocumentFragment, which an element of that name on the page hides.
  const fragment = new DocumentFragment()
  if (text) fragment.append(text)
  return fragment
}
