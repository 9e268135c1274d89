import { POST } from '../../model/comment.ts'
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Liking } from './liking.ts'
import type { Storage } from '../device-storage.ts'

/** Every signal of one's own likes. Only this file and liking.ts write one. */
export interface LikesState {
  /** Where what this reader likes is kept; lists are public and don't tell. */
  key: string
  /** What this reader likes, as far as the server has confirmed it. */
  given: Signal<ReadonlySet<string>>
  /** What he wants since, and the server has not confirmed. */
  wanted: Signal<ReadonlyMap<string, boolean>>
  /** The server's last answer for each, and the count that a list had given before. */
  answers: Signal<ReadonlyMap<string, { likes: number; listed: number }>>
  /** What could not be liked. */
  failed: Signal<string | null>
}

export interface Likes {
  /** What this reader has had to do with. */
  touched: ReadonlySignal<Iterable<string>>
  failed: ReadonlySignal<string | null>
  isLiked(id: string): boolean
  /** How many likes there are, where a list said `listed`, with what this reader wants. */
  count(id: string, listed: number): number
  /** Likes it, or no longer. */
  press(id: string, listed: number): Promise<void>
}

/** One's own likes in a thread. `sender` makes what sends them. */
export function createLikes(
  storage: Storage,
  key: string,
  sender: (state: LikesState) => Liking,
): Likes {
  const state: LikesState = {
    key,
    given: signal(readGiven(storage, key)),
    wanted: signal(new Map()),
    answers: signal(new Map()),
    failed: signal(null),
  }
  const { given, wanted, answers, failed } = state
  const liking = sender(state)

  const isLiked = (id: string) => wanted.value.get(id) ?? given.value.has(id)

  return {
    touched: computed(() => [
      ...given.value,
      ...wanted.value.keys(),
      ...answers.value.keys(),
      failed.value ?? POST,
    ]),
    failed: computed(() => failed.value),
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
      await liking.send(id, listed)
    },
  }
}

/** The heart goes back to what the server has confirmed. */
export function giveUp({ wanted, failed }: LikesState, id: string): void {
  wanted.value = new Map([...wanted.value].filter(([other]) => other !== id))
  failed.value = id
}

export function readGiven(storage: Storage, key: string): Set<string> {
  const kept = storage.read(key)
  return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [])
}
