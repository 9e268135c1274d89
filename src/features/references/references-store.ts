import { computed } from '@preact/signals-core'
import type { Backend } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import { compareNumbers } from '../../model/number.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'

/** The most comments that one visit asks for because others name them. */
const MOST_ASKED = 100

export interface References {
  /** The comment of a number; null where there is none, undefined where only the server knows. */
  known(number: string): Comment | null | undefined
  /** The same, asked for once where it isn't known; undefined when there is no telling. */
  find(number: string): Promise<Comment | null | undefined>
  /** Takes in what a comment on the screen names. Returns the numbers that are named otherwise than before. */
  note(id: string, numbers: ReadonlySet<string>): string[]
  /** Numbers of the comments that name this one, in order. */
  namersOf(comment: Comment): string[]
  stop(): void
}

/** Who names whom in a thread: of what is loaded by its text, of the rest by the server's word. */
export function createReferences(backend: Backend, thread: ThreadStore): References {
  const byNumber = computed(() => {
    const numbered = [...thread.comments.value.values()].filter(({ number }) => number !== null)
    return new Map(numbered.map((comment) => [comment.number as string, comment]))
  })
  const fetched = new Map<string, Comment | null>()
  const asked = new Map<string, Promise<Comment | null | undefined>>()
  /** By comment: the numbers that its text names. */
  const named = new Map<string, ReadonlySet<string>>()
  /** By number: the comments whose texts name it. */
  const namers = new Map<string, Set<string>>()
  const running = new AbortController()
  let queue: Promise<unknown> = Promise.resolve()

  /** Whether every comment that could have this number is loaded. */
  function isWhole(number: string): boolean {
    const [first = ''] = number.split('.', 1)
    const root = byNumber.value.get(first)
    if (root && number !== first) return root.moreReplies + root.repliesBefore === 0
    return thread.ends.prev.value === null && thread.ends.next.value === null
  }

  function known(number: string): Comment | null | undefined {
    const loaded = byNumber.value.get(number) ?? fetched.get(number)
    return loaded ?? (fetched.has(number) || isWhole(number) ? null : undefined)
  }

  async function ask(number: string): Promise<Comment | null | undefined> {
    const already = known(number)
    if (already !== undefined) return already
    const query = { thread: thread.id, order: thread.order.value, limit: 1, number }
    try {
      const page = await backend.list(query, running.signal)
      for (const comment of page.comments) {
        if (comment.number !== null) fetched.set(comment.number, comment)
      }
    } catch (error) {
      if (!isNotFound(error)) return undefined
    }
    if (!fetched.has(number)) fetched.set(number, null)
    return fetched.get(number)
  }

  return {
    known,

    find(number) {
      const found = known(number)
      if (found !== undefined) return Promise.resolve(found)
      const before = asked.get(number)
      if (before || asked.size >= MOST_ASKED) return before ?? Promise.resolve(undefined)
      // One after the other: nobody waits for these.
      const answer = queue.then(() => ask(number))
      queue = answer
      asked.set(number, answer)
      return answer
    },

    note(id, numbers) {
      const before = named.get(id) ?? new Set()
      named.set(id, numbers)
      const gone = [...before].filter((number) => !numbers.has(number))
      const fresh = [...numbers].filter((number) => !before.has(number))
      for (const number of gone) namers.get(number)?.delete(id)
      for (const number of fresh) {
        namers.set(number, (namers.get(number) ?? new Set()).add(id))
      }
      return [...gone, ...fresh]
    },

    namersOf({ id, number, namedBy }) {
      const { value: comments } = thread.comments
      const ofServer = namedBy.filter((by) => {
        const namer = known(by)
        // Null: it was there when the server said so, and was deleted since.
        return namer !== null && !(namer && named.has(namer.id))
      })
      const here = [...(namers.get(number ?? '') ?? [])].flatMap((by) => {
        const namer = comments.get(by)
        return by !== id && namer?.state === 'published' && namer.number !== null
          ? namer.number
          : []
      })
      return [...new Set([...ofServer, ...here])].sort(compareNumbers)
    },

    stop: () => running.abort(),
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'not-found'
}
