import type { Comment } from '../model/comment.ts';
import type { State } from './thread-state.ts';
/** What changes in a thread otherwise than by a list. */
export interface Changes {
    /** Each replaces what was known by its id. */
    put?: readonly Comment[];
    gone?: readonly string[];
    /** Ids of those to be marked as new. */
    newIds?: ReadonlySet<string>;
}
/** Applies changes, all at once. */
export declare function applyChanges(state: State, changes: Changes): void;
/** Takes a snapshot of what a thread shows. Returns what restores it; values are never changed in place. */
export declare function snapshot(state: State): () => void;
