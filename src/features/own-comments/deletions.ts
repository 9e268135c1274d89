import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import { type Backend, CommentsError, type ErrorCode } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import type { Mine } from './own-comments-storage.ts'

/** Milliseconds for which a deletion can be undone. */
const UNDO = 8000
/** Milliseconds that a request may take on its way. */
const WAY = 2000

/** Own comments that are taken back: for some seconds only here, then at the server. */
export interface Deletions {
  /** Why comments that should go are still here, by id. */
  problems: ReadonlySignal<ReadonlyMap<string, ErrorCode>>
  /** Takes a comment off the screen; the server is told when the time to undo it is over. */
  remove(id: string): void
  undo(id: string): void
  /** Lets no time pass while the focus is on what undoes it. */
  hold(id: string): void
  /** Tells the server at once, and waits for no answer: the page goes away. */
  stop(): void
}

interface DeletionsContext {
  backend: Backend
  all: Signal<ReadonlyMap<string, Mine>>
  keep(own: Mine): void
  /** The record as the device has it: another tab may have undone it. */
  stored(id: string): Mine | undefined
  /** What is left of it, or null, in the thread. */
  gone(id: string, tombstone: Comment | null): void
}

/**
 * A deletion is kept on the device before the server hears of it. So it can be undone without a
 * trace, and one whose page crashed meanwhile is still what the author wanted: it goes out at the
 * next visit.
 */
export function createDeletions({ backend, all, keep, stored, gone }: DeletionsContext): Deletions {
  const problems = signal<ReadonlyMap<string, ErrorCode>>(new Map())
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const sent = new Set<string>()
  // A deletion goes through, also when the thread leaves the page.
  const { signal: never } = new AbortController()

  function mark(id: string, deleteAt: number | null): void {
    const own = all.peek().get(id)
    if (own) keep({ ...own, deleteAt })
  }

  function withdraw(id: string, problem?: ErrorCode): void {
    const others = [...problems.value].filter(([other]) => other !== id)
    problems.value = new Map(problem ? [...others, [id, problem]] : others)
  }

  async function send(id: string): Promise<void> {
    const own = all.peek().get(id)
    if (!own || sent.has(id)) return
    if ((stored(id) ?? own).deleteAt === null) return mark(id, null)
    sent.add(id)
    try {
      if (own.token === null || !backend.remove) throw new CommentsError('forbidden', 'no token')
      gone(id, await backend.remove(id, own.token, never))
    } catch (error) {
      withdraw(id, error instanceof CommentsError ? error.code : 'invalid-response')
      mark(id, null)
    } finally {
      sent.delete(id)
    }
    return undefined
  }

  const stopFollowing = effect(() => {
    for (const [id, { deleteAt }] of all.value) {
      if (deleteAt === null) {
        clearTimeout(timers.get(id))
        timers.delete(id)
      } else if (!timers.has(id)) {
        timers.set(
          id,
          setTimeout(() => void send(id), deleteAt - Date.now()),
        )
      }
    }
  })

  /** Due at once, also if the page comes back or the request doesn't arrive: deleting twice is once. */
  function flush(): void {
    for (const [id, { deleteAt }] of all.peek()) {
      if (deleteAt === null || sent.has(id)) continue
      mark(id, 0)
      void send(id)
    }
  }
  addEventListener('pagehide', flush)

  return {
    problems,
    remove(id) {
      withdraw(id)
      clearTimeout(timers.get(id))
      timers.delete(id)
      backend.prepare?.()
      // Before the server's time to delete it is over, a moment for the way there included.
      const last = (all.peek().get(id)?.editUntil ?? 0) - WAY
      mark(id, Math.max(Date.now(), Math.min(Date.now() + UNDO, last)))
    },
    undo: (id) => mark(id, null),
    hold: (id) => clearTimeout(timers.get(id)),
    stop() {
      stopFollowing()
      removeEventListener('pagehide', flush)
      for (const timer of timers.values()) clearTimeout(timer)
      flush()
    },
  }
}
