import { mayRefer, type Reference, referencesIn } from '../../model/reference.ts'
import type { References } from './references-store.ts'
import { linkTo } from './reference-link.ts'
import type { Ui } from '../../thread/ui.ts'

/** The most references of one body that are looked at; the rest stays text. */
const MAX_REFERENCES = 50

/**
 * Turns the references in a body into links, where the comment is known.
 *
 * Only the first 50 references of a body count, so that a text of nothing else (`#1 #1 #1 …`)
 * costs no more than one with 50.
 *
 * @param write is how the thread writes a number.
 * @returns the numbers that the body names, known or not.
 */
export function linkifyReferences(
  body: Element,
  references: References,
  write: Ui['write'],
): Set<string> {
  const numbers = new Set<string>()
  const links = body.querySelectorAll<HTMLElement>('.reference')
  for (const { dataset } of links) numbers.add(dataset['number'] ?? '')
  let left = MAX_REFERENCES - links.length
  for (const text of linkableTexts(body)) {
    if (left <= 0) break
    const found = referencesIn(text.data, left)
    left -= found.length
    for (const { number } of found) numbers.add(number)
    linkifyText(text, found, references, write)
  }
  return numbers
}

/** The same in a preview. It names nobody: it is no comment yet. */
export async function linkifyPreview(
  body: Element,
  references: References,
  write: Ui['write'],
): Promise<void> {
  const unknown = [...linkifyReferences(body, references, write)].filter(
    (number) => references.known(number) === undefined,
  )
  const found = await Promise.all(unknown.map((number) => references.find(number)))
  if (found.some(Boolean) && body.isConnected) linkifyReferences(body, references, write)
}

/**
 * Replaces a text node once, by all of its links with the text between them. A `Range` for each
 * link would stay alive and make every later change of the document dearer: 3,333 of them stopped
 * a tab for two minutes.
 */
function linkifyText(
  text: Text,
  found: readonly Reference[],
  references: References,
  write: Ui['write'],
): void {
  const fragment = new DocumentFragment()
  let end = 0
  for (const reference of found) {
    const comment = references.known(reference.number)
    if (!comment) continue
    const link = linkTo(reference.number, comment)
    link.dataset['typed'] = text.data.slice(reference.start, reference.end)
    writeLink(link, write)
    if (reference.start > end) fragment.append(text.data.slice(end, reference.start))
    fragment.append(link)
    end = reference.end
  }
  if (end === 0) return
  if (end < text.length) fragment.append(text.data.slice(end))
  text.replaceWith(fragment)
}

/** Gives a link its words: as they were typed, but where the thread has digits of its own. */
export function writeLink(link: HTMLElement, write: Ui['write']): void {
  const { number = '', typed = '' } = link.dataset
  const written = write(number)
  link.textContent = written === number ? typed : `#${written}`
}

/** Text nodes that may hold a reference, found in one walk, however deep the body is nested. */
function linkableTexts(body: Element): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(
    body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        return mayRefer((node as Text).data) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
      }
      return /^(?:a|code|pre|kbd|samp)$/.test((node as Element).localName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
    },
  )
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}
