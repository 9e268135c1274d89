import type { Tools, Ui } from '../../thread/ui.ts';
/**
 * Offers to quote what is selected in a comment. The button stands right after that comment's
 * body, so that Tab leads to it from the selected words.
 */
export declare function Quote({ ui, tools }: {
    ui: Ui;
    tools: Tools;
}): import("preact").JSX.Element;
