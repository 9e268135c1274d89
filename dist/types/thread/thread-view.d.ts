import type { Ui } from './ui.ts';
/** The whole thread, in whatever state it is. */
export declare function Thread({ ui }: {
    ui: Ui;
}): import("preact").JSX.Element;
