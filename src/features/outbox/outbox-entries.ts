import { batch, type ReadonlySignal, signal } from '@preact/signals-core'
import type { ErrorCode } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import type { Problems } from '../drafts/drafts.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'
import type { PendingPost, PendingPosts } from './outbox-storage.ts'

/** How it goes with what was sent. `until` is in milliseconds since 1970. */
type Progress =
  | { state: 'sending' }
  | { state: 'waiting'; until: number }
  | { state: 'failed'; refusal: ErrorCode; problems: Problems }

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

  return {
    all,
    find,
    put(entry) {
      unsettled.write(entry)
      const next = all.value.map((other) => (other.id === entry.id ? entry : other))
      if (!find(entry.id)) next.push(entry)
      show(next.sort((a, b) => a.at - b.at))
    },
    tell(id, progress) {
      // The places stay as they are, so that the thread isn't built anew.
      all.value = all.value.map((entry) => (entry.id === id ? { ...entry, progress } : entry))
    },
    drop: (id) => show(all.value.filter((entry) => entry.id !== id)),
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
