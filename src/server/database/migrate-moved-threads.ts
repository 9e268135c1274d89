import { type Kysely, sql } from 'kysely'

/** Remembers where a thread went, so that its old address still leads to it. */
export async function addMovedThreads(database: Kysely<unknown>): Promise<void> {
  for (const statement of [
    `create table moved_threads (
       old text primary key not null, new text not null references threads (id)) without rowid`,
    `create index moved_threads_new on moved_threads (new)`,
  ]) {
    await sql.raw(statement).execute(database)
  }
}
