import type { Ui } from './ui.ts';
interface ComposerProps {
    /** The comment that is answered; left out for a comment on the post. */
    parent?: {
        id: string;
        number: string;
        name: string;
    };
    onCancel?: () => void;
    ui: Ui;
}
/** The form: at the end of the thread, or in place under the comment that it answers. */
export declare function Composer({ parent, onCancel, ui }: ComposerProps): import("preact").JSX.Element;
export {};
