import type { Ui } from './ui.ts';
/**
 * The heart of a comment, or of the post; pressed again, it takes the like back. `listed` is what
 * the list says, `label` what the button does, for a screen reader.
 */
export declare function heartView(id: string, listed: number, label: string, ui: Ui): import("preact").JSX.Element;
/** The heart of what the thread is about. */
export declare function LikePost({ ui }: {
    ui: Ui;
}): import("preact").JSX.Element;
