/** The id of the last event that is known of in a thread; null where none is. */
export type Position = string | null;
/** Threads, each with the position from which its events are wanted, or are told. */
export type Positions = ReadonlyMap<string, Position>;
/** Whether a position is known to come before another. */
export declare function isBefore(a: Position, b: Position): boolean;
/** Whether nothing is missed by who knows `known` and is told what happens after `since`. */
export declare function isContinued(known: Position, since: Position): boolean;
/** Adds to `all` what is in `positions`: of two for one thread, the one before the other. */
export declare function addPositions(all: Map<string, Position>, positions: Positions): void;
