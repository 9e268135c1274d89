import { type Signal } from '@preact/signals-core';
import type { Comment } from '../model/comment.ts';
import type { End } from './thread-state.ts';
/** Fills a place in the thread. Returns what empties it. */
export type Slot = (place: HTMLElement) => () => void;
/** Fills the place of a form: the thread's own, or that of a reply to `parent`. */
export type ComposerSlot = (place: HTMLElement, parent: Comment | null) => () => void;
/** The places in a thread that features fill. The thread doesn't know by what. */
export interface Slots {
    /** At the post's end, after the button that likes it. */
    post: HTMLElement;
    /** At the end of the header. */
    header: HTMLElement;
    /** Beside the button that loads more, at each end of the list. */
    more: Record<End, HTMLElement>;
    /** Between the list and the form. */
    afterList: HTMLElement;
    /** Null until the form's code is here. */
    composer: Signal<ComposerSlot | null>;
    /** Whether the thread's own form holds words, which then stand there even when no list does. */
    hasDraft: Signal<boolean>;
    /** By id: what stands under a comment, in this order. `Ui.drawn` shows a change. */
    comments: Map<string, readonly Slot[]>;
}
export declare function createSlots(): Slots;
/** An element that takes part in no layout: what fills it stands as if it weren't there. */
export declare const createPlace: () => HTMLElement;
/** Gives `slot` a place of its own in `parent`. Returns what empties and removes it. */
export declare function fillSlot(parent: Node, slot: Slot, before?: Node | null): () => void;
