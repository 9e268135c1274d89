import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect } from 'vitest'
import { TAGS } from '../../src/server/text/sanitize-html.ts'

/** Every element, with its attributes, that a browser makes of some HTML. */
export function elementsIn(html: string): { tag: string; attributes: Record<string, unknown> }[] {
  const found: { tag: string; attributes: Record<string, unknown> }[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'element') found.push({ tag: node.tagName, attributes: node.properties })
    if ('children' in node) node.children.forEach(visit)
  }
  visit(fromHtml(html, { fragment: true }))
  return found
}

const ATTRIBUTES = new Set(
  'href rel title dir lang cite dateTime start reversed colSpan rowSpan className'.split(' '),
)

/** Expects nothing in some HTML that runs or loads, when a browser parses it. */
export function expectHarmless(html: string): void {
  for (const { tag, attributes } of elementsIn(html)) {
    expect(TAGS).toContain(tag)
    for (const [name, value] of Object.entries(attributes)) {
      expect(ATTRIBUTES).toContain(name)
      if (name === 'href' || name === 'cite') expect(value).toMatch(/^(?:https?:\/\/|mailto:)/i)
    }
  }
}
