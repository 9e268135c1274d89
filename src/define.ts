/** npm entry that registers `<afterword-comments>`. */
import { type CommentsElement, defineElement } from './element.ts'

declare global {
  interface HTMLElementTagNameMap {
    'afterword-comments': CommentsElement
  }
}

if (typeof customElements !== 'undefined') defineElement()
