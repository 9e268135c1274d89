import type { Capabilities, Page } from '../backends/backend.ts';
import type { Comment } from '../model/comment.ts';
import type { createState } from './thread-state.ts';
/** Takes a page over, on top of what is kept. Returns what is new of it. */
export declare function takeInto(state: ReturnType<typeof createState>, capabilities: Capabilities, page: Page, kept: ReadonlyMap<string, Comment>): Comment[];
