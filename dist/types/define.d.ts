/** npm entry that registers `<afterword-comments>`; all but the element itself loads when the reader is near. */
import { CommentsElement } from './element.ts';
export type { ElementAttributes } from './frameworks.d.ts';
declare global {
    interface HTMLElementTagNameMap {
        'afterword-comments': CommentsElement;
    }
}
