import type { Listener } from '../../backends/backend.ts';
interface Stream {
    subscribe: (listener: Omit<Listener, 'onEvent'>) => {
        close(): void;
    };
    /** The stream is open after a gap; unless it `isWhole`, what happened in it was missed. */
    onGap: (since: number, isWhole: boolean) => void;
}
/**
 * Keeps a stream open while the tab is visible. When it breaks, the next try waits a random time
 * that grows with each, by the wall clock: a computer that has slept tries once, not once for
 * each try that it slept through.
 *
 * @returns what closes it for good.
 */
export declare function keepOpen({ subscribe, onGap }: Stream): () => void;
export {};
