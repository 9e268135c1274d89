import { type Selectable, type SqlBool, sql, type Transaction } from 'kysely'
import type { Schema, ThreadTable } from '../../database/schema.ts'
import { cleanLine } from '../../text/clean-text.ts'
import { threadCandidates } from '../../threads/thread-ids.ts'

const ON_A_PAGE = 30
/** What one page looks at, at the most. */
const LOOKED_AT = 20_000

export interface ListedThread extends Selectable<ThreadTable> {
  /** When its newest comment was written, whatever its state; null when it has none. */
  newest: string | null
  waiting: number
}

/** The newest threads whose id or title has some words in it. */
export async function findThreads(
  transaction: Transaction<Schema>,
  { words, after }: { words: string; after: { created: string; id: string } | null },
): Promise<{ threads: ListedThread[]; next: { created: string; id: string } | null }> {
  let all = transaction.selectFrom('threads').select(['id', 'created'])
  if (after) {
    all = all.where((from) =>
      from(from.refTuple('created', 'id'), '<', from.tuple(after.created, after.id)),
    )
  }
  const some = all.orderBy('created', 'desc').orderBy('id', 'desc').limit(LOOKED_AT)
  let rows = transaction
    .selectFrom('threads')
    .innerJoin(some.as('some'), 'some.id', 'threads.id')
    .selectAll('threads')
  if (words !== '') {
    const pattern = `%${cleanLine(words).replace(/[\\%_]/g, '\\$&')}%`
    rows = rows.where((from) =>
      from.or([
        from('threads.id', 'in', threadCandidates(words)),
        sql<SqlBool>`threads.id like ${pattern} escape '\\'`,
        sql<SqlBool>`threads.page_title like ${pattern} escape '\\'`,
      ]),
    )
  }
  const found = await rows
    .orderBy('some.created', 'desc')
    .orderBy('some.id', 'desc')
    .limit(ON_A_PAGE + 1)
    .execute()
  const shown = found.slice(0, ON_A_PAGE)
  const threads: ListedThread[] = []
  for (const thread of shown) threads.push(await withComments(transaction, thread))
  const last = shown.at(-1)
  return { threads, next: found.length > ON_A_PAGE && last ? last : null }
}

/** One thread; undefined when nobody has written to it. */
export async function readThreadFor(
  transaction: Transaction<Schema>,
  id: string,
): Promise<{ thread: ListedThread; aliases: string[] } | undefined> {
  const thread = await transaction
    .selectFrom('threads')
    .where('id', '=', id)
    .selectAll()
    .executeTakeFirst()
  if (!thread) return undefined
  const moved = await transaction
    .selectFrom('moved_threads')
    .where('new', '=', id)
    .limit(50)
    .select('old')
    .execute()
  return { thread: await withComments(transaction, thread), aliases: moved.map(({ old }) => old) }
}

async function withComments(
  transaction: Transaction<Schema>,
  thread: Selectable<ThreadTable>,
): Promise<ListedThread> {
  const [newest] = await transaction
    .selectFrom('comments')
    .where('thread', '=', thread.id)
    .orderBy('created', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .select('created')
    .execute()
  const recent = transaction
    .selectFrom('comments')
    .where('thread', '=', thread.id)
    .orderBy('created', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .select('state')
  const { waiting } = await transaction
    .selectFrom(recent.as('recent'))
    .where('state', '=', 'pending')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .executeTakeFirstOrThrow()
  return { ...thread, newest: newest?.created ?? null, waiting }
}
