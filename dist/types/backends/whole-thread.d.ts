import type { Comment } from '../model/comment.ts';
import type { ListQuery } from '../protocol.ts';
import { type Page } from './backend.ts';
/** A thread as a server gives it, its comments in the shape of the protocol's, unchecked. */
interface Given {
    comments: unknown[];
    state?: 'open' | 'closed';
}
export interface WholeThread {
    list(query: ListQuery, signal: AbortSignal): Promise<Page>;
    /** Every comment of a thread, asked for anew. */
    all(thread: string, signal: AbortSignal): Promise<readonly Comment[]>;
    /** Puts a comment that was just written or changed among those known. Returns it with its number. */
    place(comment: Comment): Comment;
}
/**
 * Fetches every page of a list, from 1 on: a few at a time where the first says how many there are,
 * else one by one as long as they are full.
 */
export declare function allPages(load: (page: number) => Promise<{
    items: readonly unknown[];
    pages: number | null;
}>, size: number): Promise<unknown[]>;
/**
 * Lists the threads of servers that number nothing: `load` fetches a whole thread, which alone
 * tells the numbers, finds any comment and shows each orphan. Only a page of it is shown at a time,
 * and what a further page holds is here.
 */
export declare function wholeThread(load: (thread: string, signal: AbortSignal) => Promise<Given>): WholeThread;
export {};
