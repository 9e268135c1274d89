import type { Ui } from './ui.ts';
/** What stands in the thread's place when it didn't load: what happened, and Retry. */
export declare function Failed({ ui }: {
    ui: Ui;
}): import("preact").JSX.Element;
/** Grey lines in the shape of comments; the style sheet keeps them unseen for the first 300 ms. */
export declare function Skeleton({ ui }: {
    ui: Ui;
}): import("preact").JSX.Element;
