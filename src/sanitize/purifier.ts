import { isTooMuch } from '../model/element-bound.ts'
import { isText, textOnly } from './plain-markup.ts'
import { plainText } from '../model/plain-text.ts'
import { CONFIG, checkAttribute, markLink, refuseTooMuch } from './allowlist.ts'
import { trustedPolicy } from './trusted-types.ts'

interface Purifier {
  isSupported: boolean
  setConfig(config: object): void
  addHook(name: string, hook: (...all: never[]) => void): void
  sanitize(html: string, config: object): DocumentFragment | null
}

/** Of DOMPurify, what is used here: an instance of our own. */
export type Library = (window: Window) => Purifier

/**
 * Makes DOM of HTML. The fragment holds nothing but the profile's elements and attributes. A body
 * over 40,000 characters or 1,000 elements, one that makes no fragment (`<frameset>`), and every
 * body where the page's Trusted Types refuse the policy `afterword`, becomes one text node: its
 * `plainText`.
 */
export type Sanitize = (html: string) => DocumentFragment

/** Surrounds the library, which stays out of this file so that it can be loaded apart. */
export function createSanitize(library: Library): Sanitize {
  /** Undefined until the first body that needs it; null where the page or the browser has none to give. */
  let purifier: Purifier | null | undefined

  return (html) => {
    if (isText(html)) return textOnly(html)
    if (isTooMuch(html)) return textOnly(plainText(html))
    if (purifier === undefined) purifier = createPurifier(library)
    if (!purifier) return textOnly(plainText(html))
    try {
      return purifier.sanitize(html, { RETURN_DOM_FRAGMENT: true }) ?? textOnly(plainText(html))
    } catch {
      return textOnly(plainText(html))
    }
  }
}

/** Null, and one line in the console, where the page or the browser doesn't let us have one. */
function createPurifier(library: Library): Purifier | null {
  const policy = trustedPolicy()
  if (policy === null) return null
  try {
    // An instance of our own, so that neither the page's hooks are ours nor ours the page's.
    const own = library(window)
    // Unsupported, it would give its input back unchanged.
    if (!own.isSupported) return without('DOMPurify needs another browser')
    // Null, where there are no Trusted Types, keeps DOMPurify from making a policy of its own.
    own.setConfig({ ...CONFIG, TRUSTED_TYPES_POLICY: policy ?? null })
    own.addHook('beforeSanitizeElements', refuseTooMuch)
    own.addHook('uponSanitizeAttribute', checkAttribute)
    own.addHook('afterSanitizeAttributes', markLink)
    return own
  } catch {
    return without('an element of the page hides a method of document that DOMPurify needs')
  }
}

function without(reason: string): null {
  console.warn(`[afterword] Comments show as plain text: ${reason}.`)
  return null
}
