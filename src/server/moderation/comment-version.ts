import { createHash } from 'node:crypto'
import type { CommentRow } from '../threads/roots.ts'

/** A comment as a list showed it to the owner. */
export interface ListedComment {
  id: string
  /** Null where only the id was given. */
  version: string | null
}

/** What changes whenever a reader would read something else in a comment. */
export function versionOf(row: Pick<CommentRow, 'text' | 'name' | 'url' | 'edited'>): string {
  const read = JSON.stringify([row.text, row.name, row.url, row.edited])
  return createHash('sha256').update(read).digest('hex').slice(0, 10)
}

/** What the owner approves a comment by: `ID@VERSION`. */
export function handleOf(row: Pick<CommentRow, 'id' | 'text' | 'name' | 'url' | 'edited'>): string {
  return `${row.id}@${versionOf(row)}`
}

/** Reads `ID@VERSION`, or an id alone. */
export function readHandle(text: string): ListedComment {
  const [id = '', version] = text.trim().split('@', 2)
  return { id, version: version ?? null }
}
