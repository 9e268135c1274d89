import { referencesIn } from '../../model/reference.ts'
import type { References } from './references-store.ts'
import { linkTo, putLink } from './reference-link.ts'

/** Makes links of what a body names, where that is known of. Returns the numbers that it names. */
export function linkIn(body: Element, references: References): Set<string> {
  const names = new Set<string>()
  for (const { dataset } of body.querySelectorAll<HTMLElement>('.reference')) {
    names.add(dataset['number'] ?? '')
  }
  for (const text of textsOf(body)) {
    const mentions = referencesIn(text.data)
    for (const { number } of mentions) names.add(number)
    // From the last to the first, so that the places of those before stay.
    for (const reference of mentions.toReversed()) {
      const comment = references.known(reference.number)
      if (comment) putLink(text, reference, linkTo(reference.number, comment))
    }
  }
  return names
}

/** The same in a preview. It names nobody: it is no comment yet. */
export async function linkPreview(body: Element, references: References): Promise<void> {
  const unknown = [...linkIn(body, references)].filter(
    (number) => references.known(number) === undefined,
  )
  const found = await Promise.all(unknown.map((number) => references.find(number)))
  if (found.some(Boolean) && body.isConnected) linkIn(body, references)
}

function textsOf(body: Element): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (text.data.includes('#') && !text.parentElement?.closest('a, code, pre, kbd, samp')) {
      texts.push(text)
    }
  }
  return texts
}
