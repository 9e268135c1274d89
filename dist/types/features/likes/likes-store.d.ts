import { type ReadonlySignal, type Signal } from '@preact/signals';
import type { Liking } from './liking.ts';
import type { Storage } from '../device-storage.ts';
/** Every signal of one's own likes. Only this file and liking.ts write one. */
export interface LikesState {
    /** Where what this reader likes is kept; lists are public and don't tell. */
    key: string;
    /** What this reader likes, as far as the server has confirmed it. */
    given: Signal<ReadonlySet<string>>;
    /** What he wants since, and the server has not confirmed. */
    wanted: Signal<ReadonlyMap<string, boolean>>;
    /** The server's last answer for each, and the count that a list had given before. */
    answers: Signal<ReadonlyMap<string, {
        likes: number;
        listed: number;
    }>>;
    /** What could not be liked. */
    failed: Signal<string | null>;
}
export interface Likes {
    /** What this reader has had to do with. */
    touched: ReadonlySignal<Iterable<string>>;
    failed: ReadonlySignal<string | null>;
    isLiked(id: string): boolean;
    /** How many likes there are, where a list said `listed`, with what this reader wants. */
    count(id: string, listed: number): number;
    /** Likes it, or no longer. */
    press(id: string, listed: number): Promise<void>;
}
/** One's own likes in a thread. `sender` makes what sends them. */
export declare function createLikes(storage: Storage, key: string, sender: (state: LikesState) => Liking): Likes;
/** The heart goes back to what the server has confirmed. */
export declare function giveUp({ wanted, failed }: LikesState, id: string): void;
export declare function readGiven(storage: Storage, key: string): Set<string>;
