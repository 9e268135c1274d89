import type { ComposerProps, Writing } from '../../thread/ui.ts';
/** The form: at the end of the thread, or in place under the comment that it answers. */
export declare function Composer({ parent, onCancel, ui, writing }: ComposerProps & {
    writing: Writing;
}): import("preact").JSX.Element;
