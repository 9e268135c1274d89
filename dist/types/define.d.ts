/** npm entry that registers `<afterword-comments>`. */
import { type CommentsElement } from './element.ts';
declare global {
    interface HTMLElementTagNameMap {
        'afterword-comments': CommentsElement;
    }
}
