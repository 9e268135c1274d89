import { type ReadonlySignal } from '@preact/signals-core';
import { type Backend, type Draft } from '../../backends/backend.ts';
import type { Comment } from '../../model/comment.ts';
import type { Drafts, DraftState } from '../drafts/drafts.ts';
import type { Entries, Entry } from './outbox-entries.ts';
import type { Identity } from '../drafts/author.ts';
import type { OwnComments } from '../own-comments/own-comments.ts';
import type { OpenReplies } from '../open-replies.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
import { type PendingPosts } from './outbox-storage.ts';
interface OutboxSettings {
    /** Asked before anything is sent; false keeps the text in the box. */
    onBeforePost: (draft: Draft) => boolean;
    onPost: (comment: Comment) => void;
    onError: (error: unknown) => void;
    /** @default 3 */
    retries?: number;
}
interface Listeners extends OutboxSettings {
    /** What was sent as `id` is about to become a comment of the thread. */
    onArrive: (id: string, comment: Comment) => void;
    /** Its words are back in the box in answer to `parent`, because something is wrong with them. */
    onReturn: (id: string, parent: string | null) => void;
    /** They are back there because the reader wanted it so. */
    onTake: (parent: string | null) => void;
}
export interface Outbox extends Pick<Entries, 'discard' | 'undo' | 'dropDiscarded'> {
    entries: ReadonlySignal<readonly Entry[]>;
    /** Sends a draft and empties it. Its id among the entries, or null, with the reason in the draft. */
    send(draft: DraftState, trap?: string): string | null;
    /** Shows what an earlier visit left unsettled, and sends what is fresh of it. */
    resume(): void;
    retry(id: string): void;
    /** Puts the words back into the box of what they answer, or, where none can stand there, the thread's own. */
    take(id: string): void;
    /** Gives up what was sent of a draft that was thrown away. */
    forget(draft: DraftState): void;
    dispose(): void;
}
interface Parts {
    backend: Backend;
    thread: ThreadStore;
    drafts: Drafts;
    author: Identity['author'];
    openReplies: OpenReplies;
    unsettled: PendingPosts;
    mine: OwnComments;
}
/**
 * Comments on their way to the server. At any time the words are kept in one place at least: their
 * draft, in here, or the server.
 */
export declare function createOutbox(parts: Parts, listeners: Listeners): Outbox;
export {};
