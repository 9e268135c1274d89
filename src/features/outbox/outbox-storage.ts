import type { Draft, ErrorCode } from '../../backends/backend.ts'
import { isCommentId } from '../../model/anchor.ts'
import { isFinal, isPassing } from './post-with-retry.ts'
import type { Storage } from '../device-storage.ts'
import { randomKey } from '../random-id.ts'
import {
  asPastTime,
  asText,
  asTextOrEmpty,
  readRecord,
  readShape,
  type Shape,
} from '../stored-record.ts'

/** Milliseconds for which an unsettled comment is sent again by itself: 7 days. */
const FRESH = 604_800_000
/** Milliseconds for which one is kept at all: 30 days. */
const LIFETIME = 2_592_000_000

/** A comment that was sent, and that no final answer has settled. */
export interface PendingPost {
  /** What it is called here. */
  id: string
  /** The key of its tries. */
  key: string
  /** What goes out under that key, byte for byte. */
  sent: Draft
  /** What the comment should say: it differs from what was sent when the reader edited it before an answer came. */
  draft: Draft
  /** When the reader sent it, in milliseconds since 1970. */
  at: number
  /** Why the last try failed; null while there is no answer. */
  refusal: ErrorCode | null
  /** Its words are back in their box, and whether those sent have arrived is still open. */
  isTaken: boolean
}

/** What was sent and not yet settled, kept with its key, so that not even a reload can double or lose it. */
export interface PendingPosts {
  write(unsettled: PendingPost): void
  remove(id: string): void
  get(id: string): PendingPost | null
  /** In the order in which they were sent. */
  all(): PendingPost[]
  /** Calls back with the id of what another tab has changed. Returns what stops it. */
  onChange(listener: (id: string) => void): () => void
}

export function createPendingPosts(storage: Storage, scope: string, thread: string): PendingPosts {
  const start = `outbox:${scope}:`

  /** Words are never hidden because something else in the entry is wrong. */
  function get(id: string): PendingPost | null {
    if (!isCommentId(id)) return null
    const kept = readRecord<Kept>(storage, start + id, SHAPE)
    const sent = kept && readDraft(kept.sent)
    const draft = (kept && readDraft(kept.draft)) ?? sent
    if (!kept || !draft || draft.thread !== thread) return null
    // Without its key or its very bytes it can only be sent as another comment. Then, and when it
    // isn't known how old it is, nothing is sent before the reader says so.
    const isWhole =
      kept.key !== '' &&
      sent?.thread === thread &&
      JSON.stringify(sent) === JSON.stringify(kept.sent)
    const at = isWhole && kept.at ? kept.at : Math.min(kept.at || Infinity, Date.now() - FRESH)
    if (Date.now() - at > LIFETIME) return null
    const { refusal, isTaken } = kept
    if (isWhole) return { id, key: kept.key, sent, draft, at, refusal, isTaken }
    return { id, key: randomKey(), sent: draft, draft, at, refusal, isTaken }
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
export function isFresh({ at, refusal }: PendingPost): boolean {
  return Date.now() - at < FRESH && !isFinal(refusal)
}

/** An entry as it is stored. */
interface Kept {
  key: string
  sent: unknown
  draft: unknown
  /** 0 for a time that can't be used. */
  at: number
  refusal: ErrorCode | null
  isTaken: boolean
}

const SHAPE: Shape<Kept> = {
  key: (value) => (isCommentId(value) ? value : ''),
  sent: (value) => value ?? null,
  draft: (value) => value ?? null,
  at: (value) => asPastTime(value) ?? 0,
  refusal(value) {
    const code = value as ErrorCode
    return isFinal(code) || isPassing(code) || code === 'invalid-response' ? code : null
  },
  isTaken: (value) => value === true,
}

const DRAFT: Shape<Omit<Draft, 'stamp' | 'trap'>> = {
  thread: asText,
  parent: (value) => (isCommentId(value) ? value : null),
  text: asText,
  author: (value) =>
    readShape(value, { name: asTextOrEmpty, email: asTextOrEmpty, url: asTextOrEmpty }) ??
    Object.freeze({ name: '', email: '', url: '' }),
  page: (value) =>
    readShape(value, { url: asTextOrEmpty, title: asTextOrEmpty }) ??
    Object.freeze({ url: '', title: '' }),
}

/** What was sent, field by field in the order of its bytes. */
function readDraft(value: unknown): Draft | null {
  const draft = readShape(value, DRAFT)
  if (!draft) return null
  const { stamp, trap } = value as Partial<Record<'stamp' | 'trap', unknown>>
  return {
    ...draft,
    ...(typeof stamp === 'string' ? { stamp } : {}),
    ...(typeof trap === 'string' ? { trap } : {}),
  }
}
