import type { Ui } from './ui.ts';
/** When a comment was written. The short form has the full one behind it, on hover and focus. */
export declare function dateView(time: number | null, ui: Ui): import("preact").JSX.Element | null;
