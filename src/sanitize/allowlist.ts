import { LINK_REL, MAX_ELEMENTS } from '../protocol.ts'
import { linkOrNull } from './plain-markup.ts'
import { webUrl } from './safe-url.ts'

const TAGS =
  'a abbr b blockquote br cite code dd del dfn dl dt em hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var table thead tbody tr th td time'

/** What an attribute's value becomes; null when the attribute goes. */
type Check = (value: string) => string | null

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? value : null

const language: Check = (value) =>
  value.split(/\s+/).find((name) => /^language-[\w+#.-]{1,40}$/.test(name)) ?? null

/** Each attribute with its check and the tags that may carry it; any tag where none are named. */
const ATTRIBUTES = new Map<string, [check: Check, tags?: string[]]>([
  ['href', [linkOrNull, ['a']]],
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

/** For DOMPurify's `setConfig`. */
export const CONFIG = {
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
}

/** The most attributes of one body, since DOMPurify takes 30 microseconds for each. */
const MAX_ATTRIBUTES = 1500

/** DOMPurify's hook for each node: throws before the work begins, which `sanitize` catches. */
export function refuseTooMuch(node: Node): void {
  if (node.nodeName !== 'BODY' || !(node instanceof Element)) return
  const elements = node.getElementsByTagName('*')
  if (elements.length > MAX_ELEMENTS) throw new RangeError('Too many elements')
  let attributes = 0
  for (const element of elements) attributes += element.attributes.length
  if (attributes > MAX_ATTRIBUTES) throw new RangeError('Too many attributes')
}

/** DOMPurify's hook for each attribute: takes it out, or leaves what of it may stay. */
export function checkAttribute(
  element: Element,
  attribute: { attrName: string; attrValue: string; keepAttr: boolean },
): void {
  const [check, tags] = ATTRIBUTES.get(attribute.attrName) ?? []
  const mayCarry = !tags || tags.includes(element.localName)
  const value = check && mayCarry ? check(attribute.attrValue) : null
  if (value === null) attribute.keepAttr = false
  else attribute.attrValue = value
}

/** DOMPurify's hook for each element that stays. */
export function markLink(element: Element): void {
  if (element.localName === 'a' && element.hasAttribute('href'))
    element.setAttribute('rel', LINK_REL)
}
