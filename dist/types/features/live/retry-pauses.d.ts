export interface RetryPauses {
    /** Whether it is too early for another try. */
    isPausing(): boolean;
    /** Begins a pause after a stream that was open for so many milliseconds. */
    begin(lasted: number): void;
    stop(): void;
}
/**
 * Pauses between the tries to reach an endpoint, which end by calling `onOver`. Each is a random
 * time that grows with each, by the wall clock: a computer that has slept tries once, not once for
 * each try that it slept through.
 */
export declare function createPauses(endpoint: string, onOver: () => void): RetryPauses;
/** A page may have replaced `Date` by what says nothing; waits must end, and be waits, all the same. */
export declare const clock: () => number;
