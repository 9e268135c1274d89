import type { Ui, Writing } from './ui.ts';
/** By id: what draws a comment again, without the others. */
export type Drawn = Map<string, {
    redraw(): void;
}>;
/** The form and what is behind it, once it is here. */
export declare function written({ writing: { value } }: Ui): Writing | null;
