import { batch, type ReadonlySignal, signal } from '@preact/signals'
import { type Backend, CommentsError, type ErrorCode, type Posted } from '../backends/backend.ts'
import { createMineKeeping, type Mine } from './mine-keeping.ts'
import type { Storage } from './storage.ts'
import type { ThreadStore } from './thread.ts'

/** Milliseconds for which a list may still lack a comment that was just posted. */
const LAG = 600_000

/** The reader's own comments, as far as this device has their tokens. */
export interface OwnComments {
  all: ReadonlySignal<ReadonlyMap<string, Mine>>
  /** The time, told anew every few seconds while something can still be edited. */
  now: ReadonlySignal<number>
  remember(posted: Posted, text: string): void
  /** Null when it is done, else why it isn't. */
  edit(id: string, text: string): Promise<ErrorCode | null>
  remove(id: string): Promise<ErrorCode | null>
  /** Shows what no list holds: what waits for approval, and what has only just arrived. Says how many were refused. */
  restore(): Promise<number>
  stop(): void
}

export function createOwnComments(
  backend: Backend,
  thread: ThreadStore,
  storage: Storage,
  scope: string,
): OwnComments {
  const keeping = createMineKeeping(storage, scope)
  const all = signal<ReadonlyMap<string, Mine>>(
    new Map(keeping.all().map((own) => [own.comment.id, own])),
  )
  const now = signal(Date.now())
  const running = new AbortController()
  const timer = setInterval(() => {
    if ([...all.value.values()].some(({ editUntil }) => editUntil > now.value))
      now.value = Date.now()
  }, 5000)

  function keep(own: Mine): void {
    keeping.write(own)
    all.value = new Map(all.value).set(own.comment.id, own)
  }

  function forget(id: string): void {
    keeping.remove(id)
    all.value = new Map([...all.value].filter(([other]) => other !== id))
  }

  async function attempt(act: () => Promise<void>): Promise<ErrorCode | null> {
    try {
      await act()
      return null
    } catch (error) {
      return error instanceof CommentsError ? error.code : 'invalid-response'
    }
  }

  /** What became of a comment that waited for approval. */
  async function askFor(own: Mine): Promise<'refused' | 'known'> {
    const { id } = own.comment
    try {
      const answer = await backend.read?.(id, own.token, running.signal)
      if (!answer) return 'known'
      if (answer.comment.state === 'refused') {
        forget(id)
        return 'refused'
      }
      keep({ ...own, comment: answer.comment, text: answer.text ?? own.text })
      thread.add(answer.comment)
    } catch (error) {
      const gone = error instanceof CommentsError && /^(not-found|gone|forbidden)$/.test(error.code)
      if (gone) forget(id)
      else if (!running.signal.aborted) thread.add(own.comment)
    }
    return 'known'
  }

  return {
    all,
    now,
    remember({ comment, token, editableFor }, text) {
      if (token === null) return
      const at = Date.now()
      now.value = at
      keep({ comment, token, text, at, editUntil: at + (editableFor ?? 0) })
    },
    edit: (id, text) =>
      attempt(async () => {
        const own = all.value.get(id)
        if (!own || !backend.edit) return
        const comment = await backend.edit(id, own.token, text, running.signal)
        batch(() => {
          keep({ ...own, comment, text })
          thread.add(comment)
        })
      }),
    remove: (id) =>
      attempt(async () => {
        const own = all.value.get(id)
        if (!own || !backend.remove) return
        const tombstone = await backend.remove(id, own.token, running.signal)
        batch(() => {
          forget(id)
          if (tombstone) thread.add(tombstone)
          else thread.remove(id)
        })
      }),
    async restore() {
      const fates = await Promise.all(
        [...all.value.values()].map(async (own) => {
          if (own.comment.state === 'pending') return askFor(own)
          const age = Date.now() - own.at
          if (age < LAG && !thread.comments.value.has(own.comment.id)) thread.add(own.comment)
          if (age >= LAG && own.editUntil < Date.now()) forget(own.comment.id)
          return 'known'
        }),
      )
      return fates.filter((fate) => fate === 'refused').length
    },
    stop() {
      clearInterval(timer)
      running.abort()
    },
  }
}

/** Whether a comment can still be changed by its author, here and now. */
export function isEditable(own: Mine | undefined, now: number): own is Mine {
  return own !== undefined && own.editUntil > now && own.comment.state !== 'deleted'
}
