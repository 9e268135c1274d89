import type { Insertable, Transaction } from 'kysely'
import { preparedQuery } from '../database/prepared-query.ts'
import type { CommentTable, Schema } from '../database/schema.ts'
import { adoptPage } from '../moderation/thread-page.ts'
import { ProblemError } from '../problems.ts'
import type { Post } from '../text/validation.ts'
import { insertEvent } from './event-log.ts'
import { noteNewMentions, readNaming } from './mentions.ts'
import { assertAnswerable, countBelow, placeAt, takePlaceUnder } from './numbering.ts'
import type { CommentRow } from './roots.ts'
import { ensureThread } from './threads.ts'

/** What a comment is made of, beside what this process knows of its author. */
export type NewComment = Omit<Post, 'stamp' | 'isTrapped'>

type More = Pick<CommentRow, 'id'> & Partial<Omit<CommentRow, 'listed'>>

/** Puts a comment in without a place; `publish` gives it one. */
export async function insertHeld(
  transaction: Transaction<Schema>,
  comment: NewComment,
  more: More,
): Promise<CommentRow> {
  const { thread, parent } = comment
  await ensureThread(transaction, thread)
  if (parent !== null) await assertAnswerable(transaction, thread, parent)
  const row = rowOf(comment, more)
  await insertRow(transaction, row)
  return { ...row, listed: 0 }
}

/**
 * Puts a comment in at its place, where all can read it. As `publish` does with one that is there,
 * in fewer steps: each index of the table is written once, and each counter.
 *
 * @throws ProblemError `closed`, or as `assertAnswerable`
 */
export async function insertPublished(
  transaction: Transaction<Schema>,
  comment: NewComment,
  more: More,
): Promise<CommentRow> {
  const { thread, parent } = comment
  const { id } = more
  const event = await insertEvent(transaction, 'created', { id, thread })
  const [entered] = await enterThread(transaction, {
    id: thread,
    created: new Date().toISOString(),
    roots: parent === null ? 1 : 0,
    event,
  })
  if (entered?.state !== 'open') throw closed()
  if (parent !== null) await assertAnswerable(transaction, thread, parent)
  const place =
    parent === null ? placeAt(null, entered.roots) : await takePlaceUnder(transaction, parent)
  const named_by = await readNaming(transaction, thread, place.number)
  const row = rowOf(comment, { ...more, ...place, named_by, state: 'published' })
  await insertRow(transaction, row)
  await countBelow(transaction, thread, place.number, 1)
  await noteNewMentions(transaction, { ...row, ...place })
  const { url, title } = comment.page
  if (entered.page_url !== url || entered.page_title !== title) await adoptPage(transaction, row)
  return { ...row, listed: 1 }
}

/** Makes sure that the thread is there, and counts a comment that it gets. */
const enterThread = preparedQuery<{ id: string; created: string; roots: number; event: number }>()(
  (database, value) =>
    database
      .insertInto('threads')
      .values({
        id: value('id'),
        state: 'open',
        roots: value('roots'),
        likes: 0,
        page_url: '',
        page_title: '',
        created: value('created'),
        event: value('event'),
      })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((from) => ({
          roots: from('threads.roots', '+', from.ref('excluded.roots')),
          event: from.ref('excluded.event'),
        })),
      )
      .returning(['state', 'roots', 'page_url', 'page_title']),
)

/**
 * Refuses what comes to a thread that the owner has closed.
 *
 * @throws ProblemError `closed`
 */
export async function assertOpen(transaction: Transaction<Schema>, id: string): Promise<void> {
  const thread = await transaction
    .selectFrom('threads')
    .where('id', '=', id)
    .select('state')
    .executeTakeFirst()
  if (thread?.state === 'closed') throw closed()
}

function closed(): ProblemError {
  return new ProblemError('closed', 'This thread takes no more comments.')
}

function rowOf({ thread, parent, text, author, page }: NewComment, more: More) {
  return {
    thread,
    parent,
    number: null,
    root: null,
    path: null,
    replies: 0,
    below: 0,
    named_by: '',
    state: 'pending' as const,
    role: null,
    ...author,
    text,
    html: null,
    anchor: null,
    likes: 0,
    created: new Date().toISOString(),
    edited: null,
    token_hash: null,
    reason: null,
    decided: null,
    network: null,
    pinned: 0 as const,
    reported: null,
    page_url: page.url,
    page_title: page.title,
    ...more,
  }
}

type NewRow = Record<string, unknown> & ReturnType<typeof rowOf>

const insertRow = preparedQuery<NewRow>()((database, value) => {
  const row: Insertable<CommentTable> = {
    id: value('id'),
    thread: value('thread'),
    parent: value('parent'),
    number: value('number'),
    root: value('root'),
    path: value('path'),
    replies: value('replies'),
    below: value('below'),
    named_by: value('named_by'),
    state: value('state'),
    role: value('role'),
    name: value('name'),
    email: value('email'),
    url: value('url'),
    text: value('text'),
    likes: value('likes'),
    created: value('created'),
    edited: value('edited'),
    token_hash: value('token_hash'),
    reason: value('reason'),
    decided: value('decided'),
    network: value('network'),
    page_url: value('page_url'),
    page_title: value('page_title'),
  }
  return database.insertInto('comments').values(row)
})
