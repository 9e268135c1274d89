/** npm entry that registers `<afterword-comments>`; all but the element itself loads when the reader is near. */
import { CommentsElement, defineElement } from './element.ts'
import { later } from './later.ts'

// With it come the types of the element in each framework.
export type { ElementAttributes } from './frameworks.d.ts'

declare global {
  interface HTMLElementTagNameMap {
    'afterword-comments': CommentsElement
  }
}

if (typeof customElements !== 'undefined') {
  CommentsElement.createWith(later((code) => CommentsElement.createWith(code)))
  defineElement()
}
