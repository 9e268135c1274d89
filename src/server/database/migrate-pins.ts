import { type Kysely, sql } from 'kysely'

/**
 * Lets the owner pin roots, and sorts those with as many likes by age: row values are compared in
 * one direction only, so that the place stands in the index with its sign turned.
 */
export async function addPins(database: Kysely<unknown>): Promise<void> {
  for (const statement of [
    `alter table comments add column pinned integer not null default 0`,
    `alter table comments add column reversed_root integer generated always as (-root) virtual`,
    `create index comments_pinned on comments (thread, root) where pinned = 1`,
    `drop index comments_best`,
    `create index comments_best on comments (thread, listed, likes, reversed_root)
       where parent is null`,
  ]) {
    await sql.raw(statement).execute(database)
  }
}
