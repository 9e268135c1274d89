import type { Ui } from './ui.ts';
interface LikeProps {
    /** Of a comment, or `POST`. */
    id: string;
    /** What the list says. */
    listed: number;
    /** What it does, for a screen reader. */
    label: string;
    ui: Ui;
}
/** The heart of a comment, or of the post; pressed again, it takes the like back. */
export declare function Like({ id, listed, label, ui }: LikeProps): import("preact").JSX.Element;
export {};
