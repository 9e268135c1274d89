import { type Kysely, sql } from 'kysely'

/** Keeps what readers report: each network once for each comment, for as long as it is known. */
export async function addReports(database: Kysely<unknown>): Promise<void> {
  for (const statement of [
    `alter table comments add column reported text`,
    `create index comments_reported on comments (created, id) where reported is not null`,
    `create table reports (
       comment text not null references comments (id), network text, reason text not null,
       created text not null)`,
    // What is forgotten is null, and nulls are never the same.
    `create unique index reports_key on reports (comment, network)`,
    `create index reports_forgettable on reports (created) where network is not null`,
  ]) {
    await sql.raw(statement).execute(database)
  }
}
