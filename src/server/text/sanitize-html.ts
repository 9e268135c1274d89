import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { isTooMuch } from '../../model/element-bound.ts'
import { plainText } from '../../model/plain-text.ts'
import { LINK_REL } from '../../protocol.ts'

/** The elements of a comment: those that the widget's sanitiser lets through. */
export const TAGS =
  'a abbr b blockquote br cite code dd del dfn dl dt em hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var table thead tbody tr th td time'.split(
    ' ',
  )

const DATE = /^(?=.*\d)[-+:.\dTPZWYMDHS ]{2,40}$/i
const SPAN = /^[1-9]\d?$/

/** Attributes by their names in hast, each on its own elements. */
const SCHEMA: Schema = {
  tagNames: TAGS,
  attributes: {
    '*': [
      ['dir', /^(?:ltr|rtl|auto)$/i],
      ['lang', /^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,6}$/i],
    ],
    a: ['href', 'title'],
    abbr: ['title'],
    dfn: ['title'],
    blockquote: ['cite'],
    q: ['cite'],
    del: ['cite', ['dateTime', DATE]],
    ins: ['cite', ['dateTime', DATE]],
    time: [['dateTime', DATE]],
    ol: [['start', /^-?\d{1,9}$/], 'reversed'],
    td: [
      ['colSpan', SPAN],
      ['rowSpan', SPAN],
    ],
    th: [
      ['colSpan', SPAN],
      ['rowSpan', SPAN],
    ],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
  },
  protocols: { href: ['http', 'https', 'mailto'], cite: ['http', 'https'] },
  strip: 'script style template noscript svg math object embed applet select textarea title'.split(
    ' ',
  ),
  ancestors: {},
  clobber: [],
  required: {},
}

const BLOCKS = new Set(
  'blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table ul'.split(' '),
)

/**
 * HTML from elsewhere as a comment may have it: the widget's elements and attributes and nothing
 * else. Images and frames become links, headings bold paragraphs. What is too much for one comment
 * loses its markup. The widget sanitises it all the same.
 */
export function sanitizeHtml(html: string): string {
  let clean = cleaned(html)
  // What stood in a place where HTML can't have it moves when it is read again.
  for (let pass = 0; pass < 3; pass++) {
    const again = cleaned(clean)
    if (again === clean) return clean
    clean = again
  }
  return textAsHtml(plainText(html))
}

function cleaned(html: string): string {
  if (isTooMuch(html)) return textAsHtml(plainText(html))
  const tree = fromHtml(html, { fragment: true })
  rewrite(tree, false)
  const clean = sanitize(tree, SCHEMA)
  secureLinks(clean)
  const written = toHtml(clean, { characterReferences: { useNamedReferences: true } })
  return isTooMuch(written) ? textAsHtml(plainText(html)) : written
}

/** Text as HTML that says the same, with its lines. */
export function textAsHtml(text: string): string {
  const lines = escapeHtml(text).split('\n')
  return lines.length > 500 ? lines.join('\n') : `<p>${lines.join('<br>')}</p>`
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** Puts in the place of what a comment can't have what says the same. */
function rewrite(parent: Root | Element, inLink: boolean): void {
  const isLink = inLink || ('tagName' in parent && parent.tagName === 'a')
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child]
    const { tagName, properties } = child
    if (tagName === 'img' || tagName === 'iframe' || tagName === 'video') {
      return linkTo(properties.src ?? '', properties.alt ?? '', isLink)
    }
    rewrite(child, isLink)
    if (/^h[1-6]$/.test(tagName)) return [paragraph([element('strong', child.children)])]
    return tagName === 'div' && !child.children.some(isBlock)
      ? [paragraph(child.children)]
      : [child]
  }) as typeof parent.children
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName)
}

function linkTo(address: string, label: string, inLink: boolean): ElementContent[] {
  const text = { type: 'text', value: label || address } as const
  if (inLink) return [text]
  if (!isSafe(address)) return label === '' ? [] : [text]
  return [{ ...element('a', [text]), properties: { href: address } }]
}

function paragraph(children: ElementContent[]): Element {
  return element('p', children)
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}

function secureLinks(node: Nodes): void {
  if (node.type === 'element') {
    const { href, cite, className } = node.properties
    if (Array.isArray(className) && className.length === 0) delete node.properties['className']
    if (cite !== undefined && !isSafe(cite)) delete node.properties['cite']
    if (href !== undefined && isSafe(href)) node.properties['rel'] = LINK_REL.split(' ')
    else delete node.properties['href']
  }
  if ('children' in node) for (const child of node.children) secureLinks(child)
}

/** As the widget's own check: a scheme that is written out, no user and no password. */
function isSafe(address: string): boolean {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address)) return false
  try {
    const { username, password } = new URL(address)
    return username === '' && password === ''
  } catch {
    return false
  }
}
