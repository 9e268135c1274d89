import { type Kysely, sql } from 'kysely'

/**
 * Keeps with each comment the page that it came from: a thread takes its title and address from
 * what everyone can read, and so not from a comment that is held.
 */
export async function addPagesOfComments(database: Kysely<unknown>): Promise<void> {
  for (const column of ['page_url', 'page_title']) {
    await database.schema
      .alterTable('comments')
      .addColumn(column, 'text', (text) => text.notNull().defaultTo(''))
      .execute()
  }
  await sql`
    update threads set page_url = '', page_title = ''
    where not exists (
      select 1 from comments where comments.thread = threads.id and comments.state = 'published'
    )`.execute(database)
}
