export interface StreamGaps {
    onOpen(isWhole: boolean): void;
    onEnd(): void;
}
/**
 * Knows since when a thread's events were missed. `onGap` is told when the stream is open after a
 * gap; unless it `isWhole`, what happened in it was missed.
 */
export declare function createGaps(onGap: (since: number, isWhole: boolean) => void): StreamGaps;
