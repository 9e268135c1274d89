import type { Ui, Writing } from './ui.ts';
/** Which component has drawn a comment, so that one can be drawn again without the others. */
export type Drawn = Map<string, {
    forceUpdate(): void;
}>;
/** The form and what is behind it, once it is here. */
export declare function written({ writing: { value } }: Ui): Writing | null;
