import { isNumber } from './number.ts'

/** The comment that a hash asks for: by id (`#comment-x1`) or by number (`#c3.1`). */
export type Anchor = { around: string } | { number: string }

export const isCommentId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value)

/** The same page, whatever in it a link is for. */
export const withoutHash = (url: string): string => url.replace(/#.*$/s, '')

/** Null for every hash that isn't ours. */
export function readAnchor(hash: string): Anchor | null {
  const id = /^#comment-(.+)$/.exec(hash)?.[1]
  if (isCommentId(id)) return { around: id }
  const number = /^#c([\d.]+)$/.exec(hash)?.[1]
  return isNumber(number) ? { number } : null
}

/** Whether a hash leads into a thread: to a comment, to the list, or to the form, as WordPress names them. */
export const leadsToThread = (hash: string): boolean =>
  /^#(?:comment-[\w-]+|c[\d.]+|comments|respond|leave-a-comment)$/.test(hash)
