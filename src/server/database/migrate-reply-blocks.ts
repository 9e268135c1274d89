import { type Kysely, sql } from 'kysely'

// A released migration never changes, so this is a copy of BLOCK in reply-blocks.ts.
const BLOCK = 64

/**
 * Keeps counted, for each 64 direct replies of a comment, how many comments lists show in them and
 * below them, so that how many stand before a reply is a short sum, not a count of all before it.
 */
export async function addReplyBlocks(database: Kysely<unknown>): Promise<void> {
  const block = (row: string) => `cast(substr(${row}path, -9) as integer) / ${BLOCK}`
  // Written out as `listed` is generated, which a trigger need not depend on.
  const shown = (row: 'new' | 'old') =>
    `((${row}.state = 'published' or ${row}.below > 0) + ${row}.below)`
  const add = (row: 'new' | 'old', change: string) => `
    insert into reply_blocks (parent, block, listed)
      values (${row}.parent, ${block(`${row}.`)}, ${change})
      on conflict (parent, block) do update set listed = listed + excluded.listed;`
  const isPlaced = (row: 'new' | 'old') => `${row}.parent is not null and ${row}.path is not null`
  for (const statement of [
    `create table reply_blocks (
       parent text not null references comments (id), block integer not null,
       listed integer not null, primary key (parent, block)) without rowid`,
    `insert into reply_blocks (parent, block, listed)
       select parent, ${block('')}, sum(listed + below) from comments
       where parent is not null and path is not null group by 1, 2`,
    `create trigger reply_blocks_inserted after insert on comments
     when ${isPlaced('new')} begin ${add('new', shown('new'))} end`,
    `create trigger reply_blocks_placed after update of path on comments
     when ${isPlaced('new')} and old.path is null begin ${add('new', shown('new'))} end`,
    `create trigger reply_blocks_updated after update of state, below on comments
     when ${isPlaced('new')} and old.path is not null and ${shown('new')} <> ${shown('old')}
     begin ${add('new', `${shown('new')} - ${shown('old')}`)} end`,
    `create trigger reply_blocks_deleted before delete on comments begin
       delete from reply_blocks where parent = old.id;
     end`,
    `create trigger reply_blocks_lessened after delete on comments
     when ${isPlaced('old')} begin ${add('old', `-${shown('old')}`)} end`,
  ]) {
    await sql.raw(statement).execute(database)
  }
}
