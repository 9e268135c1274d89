import { type ReadonlySignal } from '@preact/signals-core';
/** The comments whose reply form is open. */
export interface OpenReplies {
    ids: ReadonlySignal<ReadonlySet<string>>;
    /** Opens the form under a comment; an empty draft there begins with `prefill`. `from` is what the reader pressed. */
    open(id: string, prefill?: string, from?: HTMLElement): void;
    close(id: string): void;
    /** What the reader opened the form with, where that was a button. */
    openedFrom(id: string): HTMLElement | undefined;
    /** Opens a form that stood open before, without taking the focus. */
    restore(id: string): void;
    /** The text that the reader opened a form with, once; undefined when it opened by itself. */
    consumePrefill(id: string): string | undefined;
}
export declare function createOpenReplies(): OpenReplies;
