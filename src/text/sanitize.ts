import DOMPurify from 'dompurify'
import { plainText } from './plain-text.ts'
import { publicUrl, webUrl } from './web-url.ts'

/** The most characters that a body may have and still be shown with its markup. */
const MAX_CHARACTERS = 40_000
/** The most elements. Few characters make many: 60 kB of `<b><p>` parse to 50,000. */
const MAX_ELEMENTS = 1000

const TAGS =
  'a abbr b blockquote br cite code dd del dfn dl dt em hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var table thead tbody tr th td time'
const REL = 'nofollow ugc noopener noreferrer'

/** What an attribute's value becomes; null when the attribute goes. */
type Check = (value: string) => string | null

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? value : null

/** `//` must be there: without it a page at https reads `https:wp-admin` as a path of its own. */
const link: Check = (value) =>
  /^(?:https?:\/\/|mailto:)/i.test(value) && publicUrl(value) ? value : null

const language: Check = (value) =>
  value.split(/\s+/).find((name) => /^language-[\w+#.-]{1,40}$/.test(name)) ?? null

/** Each attribute with its check and the tags that may carry it; any tag where none are named. */
const ATTRIBUTES = new Map<string, [check: Check, tags?: string[]]>([
  ['href', [link, ['a']]],
  ['title', [(value) => value, ['a', 'abbr', 'dfn']]],
  ['dir', [matching(/^(?:ltr|rtl|auto)$/i)]],
  ['lang', [matching(/^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,6}$/i)]],
  ['cite', [(value) => webUrl(value) && value, ['blockquote', 'del', 'ins', 'q']]],
  ['datetime', [matching(/^(?=.*\d)[-+:.\dTPZWYMDHS ]{2,40}$/i), ['del', 'ins', 'time']]],
  ['start', [matching(/^-?\d{1,9}$/), ['ol']]],
  ['reversed', [() => '', ['ol']]],
  ['colspan', [matching(/^[1-9]\d?$/), ['td', 'th']]],
  ['rowspan', [matching(/^[1-9]\d?$/), ['td', 'th']]],
  ['class', [language, ['code']]],
])

/**
 * Nothing but text and a few harmless tags without a single attribute, as most comments are. Of
 * these the parser can make no other element and no attribute, so there is nothing to take out.
 */
const HARMLESS =
  /^[^<>&\0\r]*(?:(?:&(?:amp|lt|gt|quot|#39);|<(?:\/?(?:p|em|strong|code|blockquote|ul|ol|li|del|pre)|br ?\/?)>)[^<>&\0\r]*)*$/

/** Undefined until the first body that needs it; null where the page or the browser has none to give. */
let purifier: Purifier | null | undefined

interface Purifier {
  own: typeof DOMPurify
  /** Makes TrustedHTML where the page asks for it; the types of the DOM know only strings. */
  trust: (html: string) => string
  /** A document that is shown nowhere, loads nothing and runs nothing. */
  inert: Document
}

/**
 * Makes DOM of text from outside: the only way in which it becomes DOM.
 *
 * The fragment holds nothing but the profile's elements and attributes. A body over 40,000
 * characters or 1,000 elements, one that makes no fragment (`<frameset>`), and every body where
 * the page's Trusted Types refuse the policy `afterword`, becomes one text node: its `plainText`.
 */
export function sanitize(html: string): DocumentFragment {
  // The parser would change nothing in a text without these, and most comments are such.
  if (!/[<&\0\r]/.test(html)) return textOnly(html)
  if (purifier === undefined) purifier = createPurifier()
  if (!purifier || isTooMuch(html)) return textOnly(plainText(html))
  try {
    if (HARMLESS.test(html)) return parse(html, purifier)
    const fragment: DocumentFragment | null = purifier.own.sanitize(html, {
      RETURN_DOM_FRAGMENT: true,
    })
    return fragment ?? textOnly(plainText(html))
  } catch {
    return textOnly(plainText(html))
  }
}

/** Before the parser: 39 kB of `<b>` take it 190 ms. */
function isTooMuch(html: string): boolean {
  return html.length > MAX_CHARACTERS || (html.match(/<[a-z]/gi)?.length ?? 0) > MAX_ELEMENTS
}

function parse(html: string, { trust, inert }: Purifier): DocumentFragment {
  const { body } = inert
  body.innerHTML = trust(html)
  const fragment = new DocumentFragment()
  fragment.append(...body.childNodes)
  return fragment
}

function textOnly(text: string): DocumentFragment {
  // Not document.createDocumentFragment, which an element of that name on the page hides.
  const fragment = new DocumentFragment()
  if (text) fragment.append(text)
  return fragment
}

/** Null, and one line in the console, where the page or the browser doesn't let us have one. */
function createPurifier(): Purifier | null {
  let policy: TrustedTypePolicy | undefined
  try {
    policy = window.trustedTypes?.createPolicy('afterword', {
      createHTML: (html) => html,
      createScript: refuse,
      createScriptURL: refuse,
    })
  } catch {
    return without(
      "the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'",
    )
  }
  try {
    // An instance of our own, so that neither the page's hooks are ours nor ours the page's.
    const own = DOMPurify(window)
    // Unsupported, it would give its input back unchanged.
    if (!own.isSupported) return without('DOMPurify needs another browser')
    const trust = (html: string) => (policy?.createHTML(html) ?? html) as string
    const inert = new DOMParser().parseFromString(trust(''), 'text/html')
    return { own: configure(own, policy), trust, inert }
  } catch {
    return without('an element of the page hides a method of document that DOMPurify needs')
  }
}

function configure(own: typeof DOMPurify, policy: TrustedTypePolicy | undefined): typeof DOMPurify {
  own.setConfig({
    ALLOWED_TAGS: TAGS.split(' '),
    ALLOWED_ATTR: [...ATTRIBUTES.keys()],
    // DOMPurify tests every other attribute's value as if it were a URL.
    ADD_URI_SAFE_ATTR: [...ATTRIBUTES.keys()].filter((name) => name !== 'href' && name !== 'cite'),
    ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
    // These two are on by default, and ask no list.
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOW_SELF_CLOSE_IN_ATTR: false,
    SANITIZE_NAMED_PROPS: true,
    RETURN_DOM_FRAGMENT: true,
    // Null, where there are no Trusted Types, keeps DOMPurify from making a policy of its own.
    TRUSTED_TYPES_POLICY: policy ?? null,
  })
  own.addHook('beforeSanitizeElements', refuseTooMany)
  own.addHook('uponSanitizeAttribute', checkAttribute)
  own.addHook('afterSanitizeAttributes', markLink)
  return own
}

function refuse(): never {
  throw new TypeError('The policy afterword makes no scripts.')
}

function without(reason: string): null {
  console.warn(`[afterword] Comments show as plain text: ${reason}.`)
  return null
}

/** Stops before the work: `sanitize` catches it and shows the text. */
function refuseTooMany(node: Node): void {
  if (node.nodeName !== 'BODY' || !(node instanceof Element)) return
  if (node.getElementsByTagName('*').length <= MAX_ELEMENTS) return
  throw new RangeError('Too many elements')
}

function checkAttribute(
  element: Element,
  attribute: { attrName: string; attrValue: string; keepAttr: boolean },
): void {
  const [check, tags] = ATTRIBUTES.get(attribute.attrName) ?? []
  const mayCarry = !tags || tags.includes(element.localName)
  const value = check && mayCarry ? check(attribute.attrValue) : null
  if (value === null) attribute.keepAttr = false
  else attribute.attrValue = value
}

function markLink(element: Element): void {
  if (element.localName === 'a' && element.hasAttribute('href')) element.setAttribute('rel', REL)
}
