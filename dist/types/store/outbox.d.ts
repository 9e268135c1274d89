import { type Backend, type Draft } from '../backends/backend.ts';
import type { Comment } from '../model/comment.ts';
import { type Drafts, type DraftState } from './drafts.ts';
import type { ThreadStore } from './thread.ts';
export interface OutboxSettings {
    /** Asked before anything is sent; false keeps the text in the box. */
    onBeforePost: (draft: Draft) => boolean;
    onPost: (comment: Comment) => void;
    onError: (error: unknown) => void;
}
export interface Outbox {
    /** Sends a draft. The comment as the server placed it, or null, with the reason in the draft. */
    send(draft: DraftState): Promise<Comment | null>;
    dispose(): void;
}
/** Comments on their way to the server. A draft is emptied only after a confirmed answer. */
export declare function createOutbox(backend: Backend, thread: ThreadStore, drafts: Drafts, settings: OutboxSettings): Outbox;
