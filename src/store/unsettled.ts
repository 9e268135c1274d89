import type { Draft } from '../backends/backend.ts'
import { isCommentId } from '../model/anchor.ts'
import type { Storage } from './storage.ts'

/** Milliseconds for which an unsettled comment is sent again by itself: 7 days. */
const FRESH = 604_800_000

/** A comment that was sent, and that no final answer has settled. */
interface Unsettled {
  key: string
  draft: Draft
  /** Whether it may be sent again without the reader. */
  fresh: boolean
}

/** What was sent and not yet settled, kept with its key, so that not even a reload can double or lose it. */
export interface UnsettledStore {
  add(key: string, draft: Draft): void
  remove(key: string): void
  all(): Unsettled[]
}

export function createUnsettled(storage: Storage, scope: string, thread: string): UnsettledStore {
  const start = `outbox:${scope}:`
  return {
    add: (key, draft) => storage.write(start + key, { v: 1, draft, sent: Date.now() }),
    remove: (key) => storage.remove(start + key),
    all() {
      return storage.keys(start).flatMap((name) => {
        const kept = storage.read(name)
        const { draft, sent } = Object(kept) as { draft?: unknown; sent?: unknown }
        const key = name.slice(start.length)
        if (!isDraft(draft, thread) || typeof sent !== 'number' || !isCommentId(key)) return []
        return [{ key, draft, fresh: Date.now() - sent < FRESH }]
      })
    },
  }
}

function isDraft(value: unknown, thread: string): value is Draft {
  const draft = Object(value) as Record<string, unknown>
  const [author, page] = [Object(draft['author']), Object(draft['page'])] as Record<
    string,
    unknown
  >[]
  const { parent } = draft
  return (
    draft['thread'] === thread &&
    (parent === null || isCommentId(parent)) &&
    [
      draft['text'],
      author?.['name'],
      author?.['email'],
      author?.['url'],
      page?.['url'],
      page?.['title'],
    ].every((text) => typeof text === 'string')
  )
}
