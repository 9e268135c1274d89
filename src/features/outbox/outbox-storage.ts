import type { Draft, ErrorCode } from '../../backends/backend.ts'
import { isCommentId } from '../../model/anchor.ts'
import { isFinal, isPassing } from './post-with-retry.ts'
import type { Storage } from '../device-storage.ts'

/** Milliseconds for which an unsettled comment is sent again by itself: 7 days. */
const FRESH = 604_800_000
/** Milliseconds for which one is kept at all: 30 days. */
const LIFETIME = 2_592_000_000

/** A comment that was sent, and that no final answer has settled. */
export interface Unsettled {
  /** What it is called here. */
  id: string
  /** The key of its tries. */
  key: string
  /** What goes out under that key, byte for byte. */
  sent: Draft
  /** What the reader wants said: other words than those sent, when he changed them in doubt. */
  draft: Draft
  /** When the reader sent it, in milliseconds since 1970. */
  at: number
  /** Why the last try failed; null while there is no answer. */
  refusal: ErrorCode | null
  /** Its words are back in their box, and whether those sent have arrived is still open. */
  isTaken: boolean
}

/** What was sent and not yet settled, kept with its key, so that not even a reload can double or lose it. */
export interface UnsettledStore {
  write(unsettled: Unsettled): void
  remove(id: string): void
  get(id: string): Unsettled | null
  /** In the order in which they were sent. */
  all(): Unsettled[]
  /** Calls back with the id of what another tab has changed. Returns what stops it. */
  onChange(listener: (id: string) => void): () => void
}

export function createUnsettled(storage: Storage, scope: string, thread: string): UnsettledStore {
  const start = `outbox:${scope}:`

  function get(id: string): Unsettled | null {
    const { key, sent, draft, at, refusal, isTaken } = Object(storage.read(start + id)) as Record<
      string,
      unknown
    >
    if (!isCommentId(id) || !isCommentId(key) || typeof at !== 'number') return null
    if (!isDraft(draft, thread) || !isDraft(sent, thread) || Date.now() - at > LIFETIME) return null
    const code = refusal as ErrorCode
    const isKnown = isFinal(code) || isPassing(code) || code === 'invalid-response'
    return { id, key, sent, draft, at, refusal: isKnown ? code : null, isTaken: isTaken === true }
  }

  return {
    write: ({ id, key, sent, draft, at, refusal, isTaken }) =>
      storage.write(start + id, { v: 1, key, sent, draft, at, refusal, isTaken }),
    remove: (id) => storage.remove(start + id),
    get,
    all: () =>
      storage
        .keys(start)
        .flatMap((name) => get(name.slice(start.length)) ?? [])
        .sort((a, b) => a.at - b.at),
    onChange: (listener) =>
      storage.onChange((key) => {
        if (key.startsWith(start)) listener(key.slice(start.length))
      }),
  }
}

/** Whether it may be sent again without the reader. */
export function isFresh({ at, refusal }: Unsettled): boolean {
  return Date.now() - at < FRESH && !isFinal(refusal)
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
