import { type ReadonlySignal } from '@preact/signals';
/** The comments whose reply form is open. */
export interface OpenReplies {
    ids: ReadonlySignal<ReadonlySet<string>>;
    /** Opens the form under a comment; an empty draft there begins with `words`. `onCancel` is for when it is given up. */
    open(id: string, words?: string, onCancel?: () => void): void;
    close(id: string): void;
    /** The same, and back to where the reader came from. */
    cancel(id: string): void;
    /** Opens a form that stood open before, without taking the focus. */
    restore(id: string): void;
    /** What the reader opened a form with, once; undefined when it opened by itself. */
    takeWords(id: string): string | undefined;
}
export declare function createOpenReplies(): OpenReplies;
