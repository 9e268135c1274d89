import { sql, type Transaction } from 'kysely'
import { REPLIES_PER_ROOT } from '../../protocol.ts'
import { countBefore } from './reply-blocks.ts'
import { ENTRY, type Entry } from './roots.ts'
import type { Schema } from '../database/schema.ts'

/** What a page around a reply shows of its branch. */
export interface Surroundings {
  /** From the root's first reply down to the target's parent. */
  ancestors: Entry[]
  /** The target and the replies next to it, in outline order. */
  window: Entry[]
  /** How many replies of the root stand before the window. */
  skipped: number
}

type Numbered = Entry & { number: string }

// Sorts after every path.
const BEYOND_ALL = ':'

/** The first replies of each root, by the root's place. Reads no more rows than it returns. */
export async function firstReplies(
  transaction: Transaction<Schema>,
  thread: string,
  roots: readonly Entry[],
): Promise<Map<number, Entry[]>> {
  const branches = new Map<number, Entry[]>()
  const answered = roots.filter(({ below }) => below > 0).map(({ id }) => id)
  if (answered.length === 0) return branches
  const replies = await transaction
    .selectFrom('comments as head')
    .innerJoin('comments', (join) =>
      join
        .onRef('comments.thread', '=', 'head.thread')
        .onRef('comments.root', '=', 'head.root')
        .onRef('comments.path', '>', 'head.path')
        .on('comments.thread', '=', thread)
        .on('comments.listed', '=', 1)
        .on((on) =>
          on('comments.path', '<=', (from) =>
            from.fn.coalesce(
              from
                .selectFrom('comments as last')
                .where('last.thread', '=', thread)
                .where('last.listed', '=', 1)
                .whereRef('last.root', '=', 'head.root')
                .whereRef('last.path', '>', 'head.path')
                .orderBy('last.path')
                .offset(REPLIES_PER_ROOT - 1)
                .limit(1)
                .select('last.path'),
              from.val(BEYOND_ALL),
            ),
          ),
        ),
    )
    .where('head.id', 'in', answered)
    .orderBy('comments.path')
    .select(ENTRY)
    .execute()
  for (const reply of replies) {
    const branch = branches.get(reply.root)
    if (branch) branch.push(reply)
    else branches.set(reply.root, [reply])
  }
  return branches
}

/** The replies of one root that come after a sort path, or from the first on. */
export function repliesAfter(
  transaction: Transaction<Schema>,
  thread: string,
  root: Entry,
  after: string | null,
  limit: number,
): Promise<Entry[]> {
  return repliesOf(transaction, thread, root)
    .where('path', '>', after !== null && after > root.path ? after : root.path)
    .orderBy('path')
    .limit(limit)
    .select(ENTRY)
    .execute()
}

/** The replies that stand about one, so that it is in the middle of its twenty, and those above it. */
export async function surroundingsOf(
  transaction: Transaction<Schema>,
  thread: string,
  { root, target, above }: { root: Numbered; target: Numbered; above: readonly string[] },
): Promise<Surroundings> {
  const replies = repliesOf(transaction, thread, root)
  const ancestors =
    above.length === 0
      ? []
      : await transaction
          .selectFrom('comments')
          .where('thread', '=', thread)
          .where('number', 'in', above)
          .orderBy('path')
          .select([...ENTRY, sql<string>`comments.number`.as('number')])
          .execute()
  const count = await countBefore(transaction, thread, [root, ...ancestors, target])
  const half = REPLIES_PER_ROOT / 2
  const skipped = Math.max(0, Math.min(count - half, root.below - REPLIES_PER_ROOT))
  const before = await replies
    .where('path', '>', root.path)
    .where('path', '<', target.path)
    .orderBy('path', 'desc')
    .limit(count - skipped)
    .select(ENTRY)
    .execute()
  const after = await replies
    .where('path', '>=', target.path)
    .orderBy('path')
    .limit(REPLIES_PER_ROOT - before.length)
    .select(ENTRY)
    .execute()
  return { ancestors, window: [...before.reverse(), ...after], skipped }
}

/** Each query adds the one path that it starts from: of two, SQLite may start from the lower one. */
function repliesOf(transaction: Transaction<Schema>, thread: string, root: Entry) {
  return transaction
    .selectFrom('comments')
    .where('thread', '=', thread)
    .where('listed', '=', 1)
    .where('root', '=', root.root)
}
