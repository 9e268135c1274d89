/**
 * Where a page of roots goes on: with the roots above a place or below it, or, where they are sorted
 * by their likes, with those after one or before it.
 */
export type RootCursor =
  | { direction: 'above' | 'below'; place: number }
  | { direction: 'worse' | 'better'; likes: number; place: number }

// Both kinds say a place in the outline and no count, so that new comments shift no page.
const ROOTS = /^roots (above|below) (\d{1,9})$/
const BY_LIKES = /^roots (worse|better) (\d{1,9}) (\d{1,9})$/
const REPLIES = /^replies after (\d{9,999})$/

/** The cursor that goes on with those roots. */
export function writeRootCursor(cursor: RootCursor): string {
  const { direction, place } = cursor
  return encode(
    'likes' in cursor
      ? `roots ${direction} ${cursor.likes} ${place}`
      : `roots ${direction} ${place}`,
  )
}

/** Null when it is none of ours. */
export function readRootCursor(cursor: string): RootCursor | null {
  const words = decode(cursor)
  const [, direction, place] = ROOTS.exec(words) ?? []
  if (direction !== undefined) {
    return { direction: direction === 'above' ? 'above' : 'below', place: Number(place) }
  }
  const [, side, likes, last] = BY_LIKES.exec(words) ?? []
  if (side === undefined) return null
  const by = side === 'worse' ? 'worse' : 'better'
  return { direction: by, likes: Number(likes), place: Number(last) }
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
