import type { CommentsElement } from './element.ts'
import { attributeOf, OPTION_NAMES, OPTIONS } from './options/options.ts'

/**
 * Makes each option a property of the element, which stands for its attribute. What a page has set
 * on its elements before takes effect now.
 */
export function addProperties(
  { prototype }: typeof CommentsElement,
  elements: Iterable<Element>,
): void {
  for (const name of OPTION_NAMES) {
    // `lang` is every element's own.
    if (name === 'lang') continue
    const attribute = attributeOf(name)
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: CommentsElement): unknown {
        const raw = this.getAttribute(attribute)
        return raw === null ? undefined : OPTIONS[name](raw)
      },
      set(this: CommentsElement, value: string | number | boolean | null | undefined) {
        if (value == null || value === false) this.removeAttribute(attribute)
        else this.setAttribute(attribute, `${value}`)
      },
    })
  }
  const strings = new WeakMap<CommentsElement, unknown>()
  Object.defineProperty(prototype, 'strings', {
    configurable: true,
    get(this: CommentsElement) {
      return strings.get(this)
    },
    set(this: CommentsElement, words: unknown) {
      strings.set(this, words)
      // Other words are another thread, as another id is.
      this.attributeChangedCallback('thread', null, '')
    },
  })
  for (const element of elements) {
    const own = element as unknown as Record<string, unknown>
    for (const name of [...OPTION_NAMES, 'strings']) {
      if (!Object.hasOwn(own, name)) continue
      const value = own[name]
      delete own[name]
      own[name] = value
    }
  }
}
