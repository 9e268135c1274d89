/** npm entry that registers `<afterword-comments>`; all but the element itself loads when the reader is near. */
import { CommentsElement, defineElement } from './element.ts'
import type {} from './frameworks.d.ts'
import { later } from './later.ts'

declare global {
  interface HTMLElementTagNameMap {
    'afterword-comments': CommentsElement
  }
}

if (typeof customElements !== 'undefined') {
  CommentsElement.createWith(later((code) => CommentsElement.createWith(code)))
  defineElement()
}
