/** The id of the last event that is known of in a thread; null where none is. */
export type Position = string | null

/** Threads, each with the position from which its events are wanted, or are told. */
export type Positions = ReadonlyMap<string, Position>

/** Ids are opaque; those of the reference server are numbers, which can be compared. */
const NUMBER = /^\d{1,15}$/

/** Whether a position is known to come before another. */
export function isBefore(a: Position, b: Position): boolean {
  return a !== null && b !== null && NUMBER.test(a) && NUMBER.test(b) && Number(a) < Number(b)
}

/** Whether nothing is missed by who knows `known` and is told what happens after `since`. */
export function isContinued(known: Position, since: Position): boolean {
  return known !== null && (known === since || isBefore(since, known))
}

/** Adds to `all` what is in `positions`: of two for one thread, the one before the other. */
export function addPositions(all: Map<string, Position>, positions: Positions): void {
  for (const [thread, position] of positions) {
    const other = all.get(thread) ?? null
    if (other === null || isBefore(position, other)) all.set(thread, position)
  }
}
