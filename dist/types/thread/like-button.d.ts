import type { Ui } from './ui.ts';
interface Heart {
    shown: string;
    /** For a screen reader: what the button does, and how many have. */
    label: string;
    isPressed: boolean;
}
/** What the heart of a comment, or of the post, says; `listed` is what the list says of it. */
export declare function heartOf(id: string, listed: number, does: string, ui: Ui): Heart;
/** The heart of what the thread is about; pressed again, it takes the like back. */
export declare function LikePost({ ui }: {
    ui: Ui;
}): import("preact").JSX.Element;
export {};
