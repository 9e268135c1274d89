import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core'
import type { Backend } from '../../backends/backend.ts'
import { POST } from '../../model/comment.ts'
import type { WireLikes } from '../../protocol.ts'
import type { Storage } from '../device-storage.ts'
import { randomKey } from '../random-id.ts'

interface LikesContext {
  backend: Backend
  thread: { id: string }
  storage: Storage
  onError: (error: unknown) => void
}

export interface Likes {
  /** Ids of what this reader has liked, or tried to. */
  touched: ReadonlySignal<Iterable<string>>
  /** Id of what could not be liked. */
  failed: ReadonlySignal<string | null>
  isLiked(id: string): boolean
  /** How many likes there are, where a list said `listed`, with what this reader wants. */
  count(id: string, listed: number): number
  /** Likes it, or no longer. */
  press(id: string, listed: number): Promise<void>
}

/**
 * The reader's own likes in a thread. One request at a time goes out for each comment, until the
 * server has what the reader wants.
 *
 * @param key where what this reader likes is kept; lists are public and don't tell.
 * @param readerKey where the reader's id for this endpoint is kept.
 */
export function createLikes(
  { backend, thread, storage, onError }: LikesContext,
  key: string,
  readerKey: string,
): Likes {
  /** What this reader likes, as far as the server has confirmed it. */
  const given = signal<ReadonlySet<string>>(readGiven(storage, key))
  /** What they want since, and the server has not confirmed. */
  const wanted = signal<ReadonlyMap<string, boolean>>(new Map())
  /** The server's last answer for each, and the count that a list had given before. */
  const answers = signal<ReadonlyMap<string, { likes: number; listed: number }>>(new Map())
  const failed = signal<string | null>(null)
  const sending = new Set<string>()
  // A like goes through, also when the thread leaves the page.
  const { signal: never } = new AbortController()

  const isLiked = (id: string) => wanted.value.get(id) ?? given.value.has(id)

  async function send(id: string, listed: number): Promise<void> {
    if (sending.has(id)) return
    if (!backend.like) return giveUp(id)
    sending.add(id)
    try {
      for (let liked = wanted.value.get(id); liked !== undefined; liked = wanted.value.get(id)) {
        // Pressed twice before the first was sent.
        if (liked === given.value.has(id)) return settle(id)
        const target = id === POST ? { thread: thread.id } : { comment: id }
        const answer = await backend.like(target, liked, readerId(storage, readerKey), never)
        apply(id, listed, answer, liked)
      }
    } catch (error) {
      giveUp(id)
      onError(error)
    } finally {
      sending.delete(id)
    }
  }

  function apply(id: string, listed: number, { likes, liked }: WireLikes, asked: boolean): void {
    // Another tab may have liked something meanwhile.
    const own = readGiven(storage, key)
    if (liked) own.add(id)
    else own.delete(id)
    if (own.size > 0) storage.write(key, [...own])
    else storage.remove(key)
    batch(() => {
      given.value = own
      answers.value = new Map(answers.value).set(id, { likes, listed })
      if (wanted.value.get(id) === asked) settle(id)
    })
  }

  function settle(id: string): void {
    wanted.value = new Map([...wanted.value].filter(([other]) => other !== id))
  }

  /** The like button goes back to what the server has confirmed. */
  function giveUp(id: string): void {
    batch(() => {
      settle(id)
      failed.value = id
    })
  }

  return {
    touched: computed(() => [
      ...given.value,
      ...wanted.value.keys(),
      ...answers.value.keys(),
      failed.value ?? POST,
    ]),
    failed,
    isLiked,
    count(id, listed) {
      const answer = answers.value.get(id)
      // A later list, or an event, knows better than an answer.
      const likes = answer?.listed === listed ? answer.likes : listed
      return Math.max(0, likes + Number(isLiked(id)) - Number(given.value.has(id)))
    },
    async press(id, listed) {
      failed.value = null
      wanted.value = new Map(wanted.value).set(id, !isLiked(id))
      // Pressed twice in one go, nothing has to be sent.
      await Promise.resolve()
      await send(id, listed)
    },
  }
}

function readGiven(storage: Storage, key: string): Set<string> {
  const kept = storage.read(key)
  return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [])
}

/** An id that only this reader's browser knows, made at the first like, and kept. */
function readerId(storage: Storage, key: string): string {
  const kept = storage.read(key)
  if (typeof kept === 'string' && /^[\w-]{16,64}$/.test(kept)) return kept
  const made = randomKey()
  storage.write(key, made)
  return made
}
