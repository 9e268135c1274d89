import { batch, type ReadonlySignal, signal } from '@preact/signals-core'
import type { ErrorCode } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import type { Problems } from '../drafts/drafts.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'
import type { Pause } from './post-with-retry.ts'
import { isFresh, type PendingPost, type PendingPosts } from './outbox-storage.ts'

/** How it goes with what was sent. */
export type Progress =
  | { state: 'sending' }
  | ({ state: 'waiting' } & Pause)
  // What is `offline` goes out by itself, what is `failed` waits for the reader.
  | { state: 'offline' | 'failed'; refusal: ErrorCode; problems: Problems }
  // Thrown away a moment ago: its place offers to take it back.
  | { state: 'discarded'; before: Progress }

/** A comment on its way to the server, in its place in the thread. */
export interface Entry extends PendingPost {
  progress: Progress
}

export interface Entries {
  all: ReadonlySignal<readonly Entry[]>
  find(id: string): Entry | undefined
  /** Keeps an entry on the device, and shows it: where it was, or last. */
  put(entry: Entry): void
  /** Only says how it goes. */
  tell(id: string, progress: Progress): void
  /** Throws away what isn't sent; its place stays until `dropDiscarded`, for `undo` to put it back. */
  discard(id: string): void
  undo(id: string): void
  dropDiscarded(id: string): void
  /** Takes one off the screen; what the device keeps of it stays. */
  drop(id: string): void
}

export const SENDING: Progress = { state: 'sending' }

/** What is shown of the outbox. */
export function createEntries(thread: ThreadStore, unsettled: PendingPosts): Entries {
  const all = signal<readonly Entry[]>([])
  const find = (id: string) => all.value.find((entry) => entry.id === id)

  function show(next: readonly Entry[]): void {
    batch(() => {
      all.value = next
      thread.unsettled.value = next.map(asComment)
    })
  }

  function put(entry: Entry): void {
    unsettled.write(entry)
    const next = all.value.map((other) => (other.id === entry.id ? entry : other))
    if (!find(entry.id)) next.push(entry)
    show(next.sort((a, b) => a.at - b.at))
  }

  function tell(id: string, progress: Progress): void {
    // The places stay as they are, so that the thread isn't built anew.
    all.value = all.value.map((entry) => (entry.id === id ? { ...entry, progress } : entry))
  }

  const drop = (id: string) => show(all.value.filter((entry) => entry.id !== id))

  return {
    all,
    find,
    put,
    tell,
    drop,
    discard(id) {
      const entry = find(id)
      if (!entry || !isStopped(entry)) return
      unsettled.remove(id)
      tell(id, { state: 'discarded', before: entry.progress })
    },
    undo(id) {
      const entry = find(id)
      if (entry?.progress.state === 'discarded') put({ ...entry, progress: entry.progress.before })
    },
    dropDiscarded(id) {
      if (find(id)?.progress.state === 'discarded') drop(id)
    },
  }
}

function asComment({ id, draft, at }: Entry): Comment {
  return {
    id,
    number: null,
    parent: draft.parent,
    author: { name: draft.author.name, url: null, avatar: null, role: null },
    created: at,
    edited: null,
    state: 'unsettled',
    html: '',
    text: draft.text,
    likes: 0,
    namedBy: [],
    moreReplies: 0,
    repliesCursor: null,
    repliesBefore: 0,
  }
}

/** Whether it is still to be sent, and nothing is done about it now. */
export const isStopped = (entry: Entry | undefined): boolean =>
  entry?.progress.state === 'failed' || entry?.progress.state === 'offline'

/** What becomes of it when it isn't sent: what needs a connection alone waits for one. */
export function stoppedBy(refusal: ErrorCode, pending: PendingPost, problems: Problems): Progress {
  const goesByItself = refusal === 'network' && !navigator.onLine && isFresh(pending)
  return { state: goesByItself ? 'offline' : 'failed', refusal, problems }
}
