import { batch } from '@preact/signals'
import type { Backend } from '../../backends/backend.ts'
import { POST } from '../../model/comment.ts'
import type { WireLikes } from '../../protocol.ts'
import { giveUp, type LikesState, readGiven } from './likes-store.ts'
import { randomKey } from '../random-id.ts'
import type { Storage } from '../device-storage.ts'

export interface LikingSettings {
  backend: Backend
  /** Id of the thread. */
  thread: string
  storage: Storage
  /** Where the reader's id for this endpoint is kept. */
  readerKey: string
  onError: (error: unknown) => void
}

export interface Liking {
  /** Tells the server what the reader wants, unless it is being told already. */
  send(id: string, listed: number): Promise<void>
}

/** Sends likes: one request at a time for each comment, until the server has what the reader wants. */
export function createLiking(state: LikesState, settings: LikingSettings): Liking {
  const { backend, thread, storage, readerKey, onError } = settings
  const { given, wanted, answers } = state
  const sending = new Set<string>()
  // A like goes through, also when the thread leaves the page.
  const { signal } = new AbortController()

  async function send(id: string, listed: number): Promise<void> {
    if (sending.has(id)) return
    if (!backend.like) return giveUp(state, id)
    sending.add(id)
    try {
      for (let liked = wanted.value.get(id); liked !== undefined; liked = wanted.value.get(id)) {
        // Pressed twice before the first was sent.
        if (liked === given.value.has(id)) return settle(id)
        const target = id === POST ? { thread } : { comment: id }
        const answer = await backend.like(target, liked, reader(), signal)
        take(id, listed, answer, liked)
      }
    } catch (error) {
      giveUp(state, id)
      onError(error)
    } finally {
      sending.delete(id)
    }
  }

  function take(id: string, listed: number, { likes, liked }: WireLikes, asked: boolean): void {
    // Another tab may have liked something meanwhile.
    const mine = readGiven(storage, state.key)
    if (liked) mine.add(id)
    else mine.delete(id)
    if (mine.size > 0) storage.write(state.key, [...mine])
    else storage.remove(state.key)
    batch(() => {
      given.value = mine
      answers.value = new Map(answers.value).set(id, { likes, listed })
      if (wanted.value.get(id) === asked) settle(id)
    })
  }

  function settle(id: string): void {
    wanted.value = new Map([...wanted.value].filter(([other]) => other !== id))
  }

  /** Made at the first like, and kept. */
  function reader(): string {
    const kept = storage.read(readerKey)
    if (typeof kept === 'string' && /^[\w-]{16,64}$/.test(kept)) return kept
    const made = randomKey()
    storage.write(readerKey, made)
    return made
  }

  return { send }
}
