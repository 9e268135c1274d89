import { type Kysely, sql } from 'kysely'

/**
 * Keeps what came from another comment system as it was: its HTML, which no Markdown says as well,
 * the anchor by which old links name it, and its id there, by which it is known when it comes again.
 */
export async function addImports(database: Kysely<unknown>): Promise<void> {
  for (const statement of [
    `alter table comments add column html text`,
    `alter table comments add column anchor text`,
    `create index comments_anchor on comments (thread, anchor) where anchor is not null`,
    `create table imported (
       source text not null, key text not null, comment text not null references comments (id),
       primary key (source, key)) without rowid`,
    `create index imported_comment on imported (comment)`,
    // A new or erased text takes the imported HTML with it, which would go on showing the old one.
    `create trigger comments_rewritten after update of text on comments
     when new.text <> old.text and new.html is not null and new.html is old.html begin
       update comments set html = null where id = new.id;
     end`,
  ]) {
    await sql.raw(statement).execute(database)
  }
}
