import { type Kysely, sql } from 'kysely'
import { normalizeThreadId } from '../threads/thread-ids.ts'

const WITH_THREAD = ['comments', 'mentions', 'events', 'thread_likes']

/** Keeps a hash of the network that a comment came from, and lets the owner list the newest first. */
export async function addNetworks(database: Kysely<unknown>): Promise<void> {
  const { schema } = database
  await schema.alterTable('comments').addColumn('network', 'text').execute()
  await schema.createIndex('comments_newest').on('comments').columns(['created', 'id']).execute()
  await spellThreadsAlike(database)
}

/**
 * Threads whose id is an address in another spelling than the widget's get that one, by which alone
 * they are found now. One beside a thread that has the spelling already is dropped when it is empty;
 * with comments it stays as it is, since their numbers are taken there.
 */
async function spellThreadsAlike(database: Kysely<unknown>): Promise<void> {
  await sql`pragma defer_foreign_keys = on`.execute(database)
  const { rows } = await sql<{ id: string }>`select id from threads`.execute(database)
  const ids = new Set(rows.map(({ id }) => id))
  for (const old of ids) {
    const id = normalizeThreadId(old)
    if (id === old) continue
    if (!ids.has(id)) {
      await sql`update threads set id = ${id} where id = ${old}`.execute(database)
      for (const table of WITH_THREAD) {
        await sql`update ${sql.table(table)} set thread = ${id} where thread = ${old}`.execute(
          database,
        )
      }
      ids.add(id)
    } else {
      const empty = sql`id = ${old} and not exists (select 1 from comments where thread = ${old})`
      await sql`delete from thread_likes where thread in (select id from threads where ${empty})`.execute(
        database,
      )
      await sql`delete from threads where ${empty}`.execute(database)
    }
  }
}
