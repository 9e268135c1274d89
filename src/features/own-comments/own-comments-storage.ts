import { readComment } from '../../backends/parse-comments.ts'
import type { Comment } from '../../model/comment.ts'
import { MAX_EDIT_TIME } from '../../protocol.ts'
import type { Storage } from '../device-storage.ts'
import { asPastTime, asText, readRecord, type Shape } from '../stored-record.ts'

/** Milliseconds for which a token reads its comment: 30 days. */
const LIFETIME = 2_592_000_000

/** One of the reader's own comments. */
export interface Mine {
  comment: Comment
  /** What it is read and changed by; null where the server gives none. */
  token: string | null
  /** What was typed. */
  text: string
  /** When it was posted, and until when it can be changed, by this device's clock. */
  at: number
  editUntil: number
  /** Whether a list has held it. */
  isListed: boolean
  /** When the server is told to delete it, by this device's clock; null while it stays. */
  deleteAt: number | null
}

export interface OwnCommentsStorage {
  all(): Mine[]
  write(own: Mine): void
  remove(id: string): void
}

/** Own comments on the device, each under a key of its own. What is read there is as untrusted as a server's answer. */
export function createOwnCommentsStorage(storage: Storage, scope: string): OwnCommentsStorage {
  const start = `mine:${scope}:`
  const written = (time: number | null) => (time === null ? null : new Date(time).toISOString())

  function read(key: string): Mine[] {
    const own = readRecord<Mine>(storage, key, SHAPE)
    if (own && !(Date.now() - own.at > LIFETIME)) return [own]
    storage.remove(key)
    return []
  }

  return {
    all: () => storage.keys(start).flatMap(read),
    write({ comment, ...own }) {
      const { created, edited } = comment
      const wire = { ...comment, created: written(created), edited: written(edited) }
      storage.write(start + comment.id, { v: 1, comment: wire, ...own })
    },
    remove: (id) => storage.remove(start + id),
  }
}

const SHAPE: Shape<Mine> = {
  comment: (value) => readComment(value) ?? undefined,
  token: (value) =>
    value === null || (typeof value === 'string' && /^[\w-]{1,200}$/.test(value))
      ? value
      : undefined,
  text: asText,
  at: asPastTime,
  editUntil: (value) =>
    typeof value === 'number' ? Math.min(value, Date.now() + MAX_EDIT_TIME) : undefined,
  isListed: (value) => value === true,
  deleteAt: (value) => (typeof value === 'number' && value <= Date.now() + 60_000 ? value : null),
}
