import type { Backend } from '../../backends/backend.ts';
import type { Comment } from '../../model/comment.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
export interface References {
    /** The comment of a number; null where there is none, undefined where only the server knows. */
    known(number: string): Comment | null | undefined;
    /** The same, asked for once where it isn't known; undefined when there is no telling. */
    find(number: string): Promise<Comment | null | undefined>;
    /** Takes in what a comment on the screen names. Returns the numbers that are named otherwise than before. */
    note(id: string, numbers: ReadonlySet<string>): string[];
    /** Numbers of the comments that name this one, in order. */
    namersOf(comment: Comment): string[];
    stop(): void;
}
/** Who names whom in a thread: of what is loaded by its text, of the rest by the server's word. */
export declare function createReferences(backend: Backend, thread: ThreadStore): References;
