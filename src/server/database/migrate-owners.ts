import { type Kysely, sql } from 'kysely'

/** Lets people sign in to look after the comments, and keeps who decided what. */
export async function addOwners(database: Kysely<unknown>): Promise<void> {
  for (const statement of [
    `create table owners (
       id text primary key not null, name text not null, look text not null unique,
       role text not null, email text not null, password text, created text not null,
       lang text, keys integer not null)`,
    `create table owner_links (
       hash text primary key not null, owner text not null references owners (id),
       expires text not null)`,
    `create table sessions (
       hash text primary key not null, owner text not null references owners (id),
       agent text not null, network text not null, created text not null,
       seen text not null, expires text not null)`,
    `create index owner_links_owner on owner_links (owner)`,
    `create index sessions_owner on sessions (owner)`,
    `create index sessions_expires on sessions (expires)`,
    `create table decisions (
       id integer primary key autoincrement, batch text not null, kind text not null,
       comment text, thread text, owner text not null, at text not null,
       before text, undone text)`,
    `create index decisions_batch on decisions (batch)`,
    `create index decisions_comment on decisions (comment, id) where comment is not null`,
    `create index decisions_thread on decisions (thread, id) where thread is not null`,
    `create index decisions_undoable on decisions (at) where before is not null`,
  ]) {
    await sql.raw(statement).execute(database)
  }
}
