import { type ReadonlySignal } from '@preact/signals-core';
/** The comments whose reply form is open. */
export interface OpenReplies {
    ids: ReadonlySignal<ReadonlySet<string>>;
    /** Opens the form under a comment; an empty draft there begins with `prefill`. `onCancel` is for when it is given up. */
    open(id: string, prefill?: string, onCancel?: () => void): void;
    close(id: string): void;
    /** The same, and back to where the reader came from. */
    cancel(id: string): void;
    /** Opens a form that stood open before, without taking the focus. */
    restore(id: string): void;
    /** The text that the reader opened a form with, once; undefined when it opened by itself. */
    consumePrefill(id: string): string | undefined;
}
export declare function createOpenReplies(): OpenReplies;
