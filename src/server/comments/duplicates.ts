import type { Transaction } from 'kysely'
import { ProblemError } from '../problems.ts'
import type { Schema } from '../database/schema.ts'
import { createKeyedMemory } from '../security/keyed-memory.ts'
import type { Post } from '../text/validation.ts'

const WITHIN_MS = 5 * 60 * 1000
const REMEMBERED = 50_000

/** What one sender says at one place: it can be said once in five minutes. */
export interface Saying {
  /** The comment that said the same, as far as this process knows. */
  earlier: string | null
  /** Remembers the comment that says it now. */
  keep(id: string): void
  /** Forgets that it was about to be said. */
  release(): void
}

/**
 * Returns the function that finds what the same sender has just said under another key: a form that
 * was sent twice. Another reader may say the same under the same name: what they share is short,
 * and neither is known. Networks are remembered in memory alone.
 *
 * @throws ProblemError `conflict` when the same is just being taken in.
 */
export function createSayings(): (post: Post, network: string) => Saying {
  const sayings = createKeyedMemory<{ comment: string | null }>({
    max: REMEMBERED,
    forMs: WITHIN_MS,
  })
  return ({ thread, parent, text, author }, network) => {
    const of = [network, thread, parent ?? '', author.name, author.email, plain(text)]
    const place = sayings.at(of)
    const known = place.get()
    if (known?.comment === null) {
      throw new ProblemError('conflict', 'The same is just being taken in.', { retryAfter: 1 })
    }
    if (!known) place.set({ comment: null })
    return {
      earlier: known?.comment ?? null,
      keep: (id) => place.set({ comment: id }),
      release: () => (known ? place.set(known) : place.delete()),
    }
  }
}

/**
 * Refuses what was said already, and still stands.
 *
 * @throws ProblemError `duplicate`, with the id when everyone may know it.
 */
export async function assertNew(
  transaction: Transaction<Schema>,
  { text }: Post,
  { earlier }: Saying,
): Promise<void> {
  if (earlier === null) return
  const same = await transaction
    .selectFrom('comments')
    .where('id', '=', earlier)
    .where('created', '>', new Date(Date.now() - WITHIN_MS).toISOString())
    .where('state', '!=', 'deleted')
    .select(['id', 'state', 'text'])
    .executeTakeFirst()
  if (!same || plain(same.text) !== plain(text)) return
  const options = same.state === 'published' ? { id: same.id } : {}
  throw new ProblemError('duplicate', 'You have just said this here.', options)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
