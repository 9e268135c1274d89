/** Where a page of roots goes on: with the roots above a place, or with those below it. */
export interface RootCursor {
  direction: 'above' | 'below'
  place: number
}

// Both kinds say a place in the outline and no count, so that new comments shift no page.
const ROOTS = /^roots (above|below) (\d{1,9})$/
const REPLIES = /^replies after (\d{9,999})$/

/** The cursor that goes on with those roots. */
export function writeRootCursor({ direction, place }: RootCursor): string {
  return encode(`roots ${direction} ${place}`)
}

/** Null when it is none of ours. */
export function readRootCursor(cursor: string): RootCursor | null {
  const [, direction, place] = ROOTS.exec(decode(cursor)) ?? []
  if (direction === undefined) return null
  return { direction: direction === 'above' ? 'above' : 'below', place: Number(place) }
}

/** The cursor that goes on after the reply with this sort path, or after the root with it. */
export function writeReplyCursor(path: string): string {
  return encode(`replies after ${path}`)
}

/** The sort path of the last reply that was given, or of the root; null when the cursor is none of ours. */
export function readReplyCursor(cursor: string): string | null {
  return REPLIES.exec(decode(cursor))?.[1] ?? null
}

function encode(words: string): string {
  return Buffer.from(words).toString('base64url')
}

function decode(cursor: string): string {
  return Buffer.from(cursor.slice(0, 2000), 'base64url').toString()
}
