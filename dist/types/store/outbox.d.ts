import { type Backend, type Draft } from '../backends/backend.ts';
import type { Comment } from '../model/comment.ts';
import { type Drafts, type DraftState } from './drafts.ts';
import type { Identity } from './identity.ts';
import type { OwnComments } from './mine.ts';
import type { OpenReplies } from './open-replies.ts';
import type { ThreadStore } from './thread.ts';
import type { UnsettledStore } from './unsettled.ts';
export interface OutboxSettings {
    /** Asked before anything is sent; false keeps the text in the box. */
    onBeforePost: (draft: Draft) => boolean;
    onPost: (comment: Comment) => void;
    onError: (error: unknown) => void;
    /** Tries after the first, when the reason to fail may pass. @default 3 */
    retries?: number;
}
export interface Outbox {
    /** Sends a draft. The comment as the server placed it, or null, with the reason in the draft. */
    send(draft: DraftState): Promise<Comment | null>;
    /** Sends again what an earlier visit left unsettled. */
    resume(): Promise<Comment[]>;
    dispose(): void;
}
interface Parts {
    backend: Backend;
    thread: ThreadStore;
    drafts: Drafts;
    author: Identity['author'];
    openReplies: OpenReplies;
    unsettled: UnsettledStore;
    mine: OwnComments;
}
/** Comments on their way to the server. A draft is emptied only after a confirmed answer. */
export declare function createOutbox(parts: Parts, settings: OutboxSettings): Outbox;
export {};
