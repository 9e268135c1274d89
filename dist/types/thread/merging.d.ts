import type { Comment } from '../model/comment.ts';
import type { createState } from './thread-state.ts';
/** What becomes different in a thread otherwise than by a list. */
export interface Changes {
    /** Each in the place of what was known by its id. */
    put?: readonly Comment[];
    gone?: readonly string[];
    /** Those to be marked as new. */
    fresh?: ReadonlySet<string>;
}
type State = Pick<ReturnType<typeof createState>, 'comments' | 'added' | 'count' | 'fresh'>;
/** Takes changes over, all at once. */
export declare function mergeInto(state: State, changes: Changes): void;
export {};
