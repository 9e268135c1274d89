import { type Signal } from '@preact/signals-core';
import type { Storage } from '../device-storage.ts';
/** One draft's text, kept on the device while it is written. */
export interface KeptText {
    text: Signal<string>;
    /** What another tab has written meanwhile, when this tab's words differ; else null. */
    other: Signal<string | null>;
    /** Keeps with the words whether their form is closed. */
    setAside(is: boolean): void;
    /** Writes down what isn't yet. */
    flush(): void;
    /** Another tab has changed what is kept under `key`. */
    heard(key: string): void;
    stop(): void;
}
/** The comments that have a draft in answer to them, each with whether its form was given up. */
export declare function keptParents(storage: Storage, scope: string): Map<string, boolean>;
/**
 * Keeps a draft 300 ms after the last key. Two tabs that write different words don't wipe each
 * other's: the second keeps its own beside the first's, and is told of them.
 */
export declare function keepText(storage: Storage, scope: string, parent: string | null, initial: string): KeptText;
/** Whether there are words of an earlier visit. */
export declare function isKept(storage: Storage, scope: string, parent: string): boolean;
