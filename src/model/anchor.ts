import { isNumber } from './number.ts'

/** The comment that a hash asks for: by id (`#comment-x1`) or by number (`#c3.1`). */
export type Anchor = { around: string } | { number: string }

/**
 * A hash that leads into a thread: to a comment, whose id or number it captures; to the list; or to
 * the form, by the names that WordPress has given these two. Comments that were imported from another
 * system are found by its links too.
 */
export const ANCHOR =
  /^#(?:(?:isso|\w*commento?)-([\w-]+)|c([\d.]+)|comments|respond|leave-a-comment)$/

export const isCommentId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value)

/** The same page, whatever in it a link is for. */
export const withoutHash = (url: string): string => url.replace(/#.*$/s, '')

/** Null for every hash that names no comment. */
export function readAnchor(hash: string): Anchor | null {
  const [, around, number] = ANCHOR.exec(hash) ?? []
  if (around) return { around }
  return isNumber(number) ? { number } : null
}
