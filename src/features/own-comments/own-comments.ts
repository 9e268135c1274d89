import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  signal,
  untracked,
} from '@preact/signals-core'
import {
  type Backend,
  CommentsError,
  type Draft,
  type ErrorCode,
  type Posted,
} from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import { createDeletions, type Deletions } from './deletions.ts'
import { createOwnCommentsStorage, type Mine } from './own-comments-storage.ts'
import type { Storage } from '../device-storage.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'
import type { WhileShown } from '../while-shown.ts'

const FRESH = { isListed: false, deleteAt: null }

/** Milliseconds for which a list may still lack a comment that was just posted. */
const LAG = 600_000

/** The reader's own comments, as far as this device knows that they are theirs. */
export interface OwnComments {
  all: ReadonlySignal<ReadonlyMap<string, Mine>>
  /** The time, told anew every second while the thread shows and something can still be edited. */
  now: ReadonlySignal<number>
  /** Ids of those that are being edited. */
  editing: ReadonlySignal<ReadonlySet<string>>
  setEditing(id: string, is: boolean): void
  remember(posted: Posted, text: string): void
  /** What became of a draft since then, in another tab for instance. */
  find(draft: Draft, since: number): Comment | null
  /** Null when it is done, else why it isn't. */
  edit(id: string, text: string): Promise<ErrorCode | null>
  deletions: Deletions
  /** What was refused, on this visit or an earlier one, until it is dismissed. */
  refused: ReadonlySignal<readonly Mine[]>
  dismiss(id: string): void
  /** Shows what waits for approval, which no list holds, and asks what became of it. */
  restore(): Promise<void>
  stop(): void
}

export function createOwnComments(
  backend: Backend,
  thread: ThreadStore,
  storage: Storage,
  scope: string,
  whileShown: WhileShown,
): OwnComments {
  const keeping = createOwnCommentsStorage(storage, scope)
  const isRefused = ({ comment }: Mine) => comment.state === 'refused'
  const kept = keeping.all()
  const refused = signal<readonly Mine[]>(kept.filter(isRefused))
  const all = signal<ReadonlyMap<string, Mine>>(
    new Map(kept.filter((own) => !isRefused(own)).map((own) => [own.comment.id, own])),
  )
  const now = signal(Date.now())
  const editing = signal<ReadonlySet<string>>(new Set())
  const running = new AbortController()
  const isEditable = computed(() =>
    [...all.value.values()].some(({ editUntil }) => editUntil > now.value),
  )
  const tick = () => {
    now.value = Date.now()
  }
  const stopClock = effect(() => {
    if (!isEditable.value) return undefined
    return untracked(() =>
      whileShown(() => {
        tick()
        const timer = setInterval(tick, 1000)
        return () => clearInterval(timer)
      }),
    )
  })

  let stopFollowing = () => {}

  /** Each new list may still be older than what was posted, and none holds what waits for approval. */
  function followLists(): void {
    if (thread.status.value !== 'ready') return
    queueMicrotask(() => {
      for (const own of all.peek().values()) {
        const { comment, isListed, at } = own
        const isRecent = !isListed && Date.now() - at < LAG
        if (thread.comments.peek().has(comment.id)) {
          if (isRecent) keep({ ...own, isListed: true })
        } else if (
          comment.state === 'pending' ||
          (comment.state === 'published' && isRecent && isPositionLoaded(comment, thread))
        ) {
          thread.add(comment)
        }
      }
    })
  }

  function keep(own: Mine): void {
    keeping.write(own)
    all.value = new Map(all.value).set(own.comment.id, own)
  }

  function forget(id: string): void {
    keeping.remove(id)
    all.value = new Map([...all.value].filter(([other]) => other !== id))
  }

  const deletions = createDeletions({
    backend,
    all,
    keep,
    stored: (id) => keeping.all().find(({ comment }) => comment.id === id),
    gone: (id, tombstone) =>
      batch(() => {
        forget(id)
        if (tombstone) thread.add(tombstone)
        else thread.remove(id)
      }),
  })

  /** What can be done by its token alone. */
  async function attempt(
    id: string,
    act: (own: Mine, token: string) => Promise<void>,
  ): Promise<ErrorCode | null> {
    const own = all.value.get(id)
    if (!own || own.token === null) return 'forbidden'
    try {
      await act(own, own.token)
      return null
    } catch (error) {
      return error instanceof CommentsError ? error.code : 'invalid-response'
    }
  }

  /** Asks what became of a comment that waited for approval. */
  async function askFor(own: Mine): Promise<void> {
    const { id } = own.comment
    try {
      if (own.token === null) return
      const answer = await backend.read?.(id, own.token, running.signal)
      if (!answer) return
      if (answer.comment.state === 'refused') {
        forget(id)
        // Its words stay on the device: they may be all that is left of them.
        const refusal = { ...own, comment: answer.comment }
        keeping.write(refusal)
        refused.value = [...refused.value, refusal]
        return
      }
      keep({ ...own, comment: answer.comment, text: answer.text ?? own.text })
      thread.add(answer.comment)
    } catch (error) {
      const gone = error instanceof CommentsError && /^(not-found|gone|forbidden)$/.test(error.code)
      if (gone) forget(id)
      else if (!running.signal.aborted) thread.add(own.comment)
    }
  }

  return {
    all,
    refused,
    dismiss(id) {
      keeping.remove(id)
      refused.value = refused.value.filter(({ comment }) => comment.id !== id)
    },
    now,
    editing,
    setEditing(id, is) {
      const others = [...editing.value].filter((other) => other !== id)
      editing.value = new Set(is ? [...others, id] : others)
    },
    remember({ comment, token, editableFor }, text) {
      const at = Date.now() || 0
      now.value = at
      keep({ comment, token, text, at, editUntil: at + (editableFor ?? 0), ...FRESH })
    },
    find({ parent, text }, since) {
      const own = keeping
        .all()
        .find((own) => own.text === text && own.comment.parent === parent && own.at >= since)
      if (own) all.value = new Map(all.value).set(own.comment.id, own)
      return own?.comment ?? null
    },
    edit: (id, text) =>
      attempt(id, async (own, token) => {
        const comment = await backend.edit?.(id, token, text, running.signal)
        if (!comment) return
        batch(() => {
          keep({ ...own, comment, text })
          thread.add(comment)
        })
      }),
    deletions,
    async restore() {
      const held = [...all.value.values()].filter(({ comment }) => comment.state === 'pending')
      await Promise.all(held.map(askFor))
      if (!running.signal.aborted) stopFollowing = effect(followLists)
    },
    stop() {
      stopClock()
      deletions.stop()
      stopFollowing()
      running.abort()
    },
  }
}

/** Whether the lists so far would have brought this comment, if they had been newer than it. */
function isPositionLoaded({ parent }: Comment, thread: ThreadStore): boolean {
  if (parent === null) {
    const end = thread.order.peek() === 'oldest' ? 'next' : 'prev'
    return thread.ends[end].peek() === null
  }
  const comments = thread.comments.peek()
  const seen = new Set<Comment>()
  let above = comments.get(parent)
  while (above && above.parent !== null && !seen.has(above)) {
    seen.add(above)
    above = comments.get(above.parent)
  }
  return above !== undefined && above.moreReplies === 0
}
