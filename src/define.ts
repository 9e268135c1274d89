/** npm entry that registers `<afterword-comments>`; all but the element itself loads when the reader is near. */
import { CommentsElement, createWith, defineElement } from './element.ts'
import { later } from './later.ts'
import { addProperties } from './properties.ts'

// With it come the types of the element in each framework.
export type { ElementAttributes } from './frameworks.d.ts'

declare global {
  interface HTMLElementTagNameMap {
    'afterword-comments': CommentsElement
  }
}

if (typeof customElements !== 'undefined') {
  createWith(...later(createWith))
  defineElement()
  addProperties(CommentsElement, document.querySelectorAll('afterword-comments'))
}
