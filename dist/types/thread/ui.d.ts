import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Translate } from '../i18n/translate.ts';
import type { Node } from '../model/tree.ts';
import type { Settings } from '../options/settings.ts';
import type { Slots } from './slots.ts';
import type { ShownThread } from './thread-store.ts';
/** What a like button shows. */
export interface Heart {
    count: number;
    /** Whether the reader likes it. */
    isPressed: boolean;
    /** Whether the reader's last press could not be saved. */
    isFailed: boolean;
}
/** What every view of a thread is given: its state, its words and its places. */
export interface Ui {
    thread: ShownThread;
    settings: ReadonlySignal<Settings>;
    /** Changes with the words. */
    words: ReadonlySignal<unknown>;
    /** Words in the thread's language; read inside an effect, it follows a change of language. */
    t: Translate;
    /** A comment's number as the thread's language writes it: in its digits. Addresses have Latin ones. */
    write: (number: string) => string;
    /** Tells a screen reader something, politely. */
    announce: (message: string) => void;
    announcement: ReadonlySignal<string>;
    /** Shows HTML from a server, sanitised. */
    fillBody: (place: HTMLElement | null, html: string) => void;
    /** Whether the element has children of its own to show until the comments are here. */
    hasFallback: boolean;
    /** The places that features fill. */
    slots: Slots;
    /** What features change in a fresh drawing of a comment before it is shown. */
    decorators: Set<(article: HTMLElement, node: Node) => void>;
    /** What features put beside a comment and its replies, each time either has changed. */
    arrangers: Set<(item: HTMLElement, node: Node) => void>;
    /** What a like button shows of something that a list says has so many likes. */
    heart: Signal<(id: string, listed: number) => Heart>;
    /** By id: draws a comment again, without the others. */
    drawn: Map<string, {
        redraw(): void;
    }>;
    /** Makes a comment that is on the screen like a fresh drawing of it, but for its body. */
    patch: (article: HTMLElement, fresh: HTMLElement) => void;
}
