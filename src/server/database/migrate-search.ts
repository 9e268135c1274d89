import { type Kysely, sql } from 'kysely'

/** Slots of one second: what SQLite's integers and JavaScript's numbers both hold. */
const SLOTS = 1_048_576

/**
 * Lets the owner search a million comments by words. Each comment has a place whose order is that of
 * the times at which they were written, so that the index gives the newest first without sorting.
 */
export async function addSearch(database: Kysely<unknown>): Promise<void> {
  const first = (row: string) => `cast(strftime('%s', ${row}created) as integer) * ${SLOTS}`
  const words = (row: 'new' | 'old') =>
    `rowid = (select place from comment_places where comment = ${row}.id)`
  for (const statement of [
    `create table comment_places (
       place integer primary key not null,
       comment text not null unique references comments (id) deferrable initially deferred)`,
    `insert into comment_places (place, comment)
       select ${first('')} + row_number() over (partition by strftime('%s', created)
         order by created, id) - 1, id from comments`,
    // With a copy of the texts: without one, secure-delete damages the index in SQLite 3.45.
    `create virtual table comment_words using fts5(
       name, text, detail=column, tokenize="unicode61 remove_diacritics 2")`,
    // What is erased goes out of the index at once, not when its pages are next merged.
    `insert into comment_words (comment_words, rank) values ('secure-delete', 1)`,
    `insert into comment_words (rowid, name, text)
       select place, name, text from comment_places join comments on comments.id = comment`,
    `create trigger comment_words_inserted after insert on comments begin
       insert into comment_places (place, comment) values (
         coalesce((select max(place) + 1 from comment_places
           where place >= ${first('new.')} and place < ${first('new.')} + ${SLOTS}),
           ${first('new.')}), new.id);
       insert into comment_words (rowid, name, text)
         select place, new.name, new.text from comment_places where comment = new.id;
     end`,
    `create trigger comment_words_updated after update of name, text on comments
     when new.name <> old.name or new.text <> old.text begin
       update comment_words set name = new.name, text = new.text where ${words('new')};
     end`,
    `create trigger comment_words_deleted before delete on comments begin
       delete from comment_words where ${words('old')};
       delete from comment_places where comment = old.id;
     end`,
  ]) {
    await sql.raw(statement).execute(database)
  }
}
