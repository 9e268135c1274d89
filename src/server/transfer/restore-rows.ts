import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { findComment } from '../comments/find-comment.ts'
import { reserveName } from '../moderation/reserved-names.ts'
import { placeOf } from '../../model/number.ts'
import { placeAt } from '../threads/numbering.ts'
import { currentThread } from '../threads/moved-threads.ts'
import { MAX_PINNED, pinnedRoots } from '../threads/roots.ts'
import type { CommentLine, ThreadLine } from './export-schema.ts'
import { insertAt } from './insert-imported.ts'

/** `late`: its parent isn't there yet. Any other text says why it is left out. */
export type Result = 'new' | 'known' | 'late' | (string & {})

/** Makes a thread of an export, when it isn't there. */
export async function restoreThread(
  transaction: Transaction<Schema>,
  line: ThreadLine,
): Promise<Result> {
  const id = await currentThread(transaction, line.thread)
  const { state, likes, created, page } = line
  const made = await transaction
    .insertInto('threads')
    .values({
      id,
      state,
      roots: line.roots,
      likes,
      created,
      reopened: line.reopened,
      page_url: page.url,
      page_title: page.title,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return 'known'
  for (const reader of line.likedBy) {
    await transaction.insertInto('thread_likes').values({ thread: id, reader }).execute()
  }
  for (const old of line.oldIds) {
    const there = await transaction
      .selectFrom('threads')
      .where('id', '=', old)
      .select('id')
      .executeTakeFirst()
    if (there) continue
    await transaction
      .insertInto('moved_threads')
      .values({ old, new: id })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return 'new'
}

/** Puts a comment of an export at the place that it had. */
export async function restoreComment(
  transaction: Transaction<Schema>,
  line: CommentLine,
): Promise<Result> {
  const { comment: id, parent, number } = line
  if (await findComment(transaction, id)) return 'known'
  const thread = await currentThread(transaction, line.thread)
  const above = parent === null ? null : await findComment(transaction, parent)
  if (above === undefined) return 'late'
  if (above && above.thread !== thread) return 'what it answers is in another thread'
  const place = number === null ? null : placeAt(above?.number ?? null, placeOf(number))
  if (place && place.number !== number) return `its number ${number} is not under its parent's`
  if (place && (await isTaken(transaction, thread, place.number))) {
    return `its number ${number} is taken, since both threads went on`
  }
  const mayPin = line.pinned && line.state === 'published' && parent === null
  // A file may ask for more than a list carries.
  const isPinned = mayPin && (await pinnedRoots(transaction, thread)).length < MAX_PINNED
  if (place) await makeRoom(transaction, thread, above?.id ?? null, placeOf(place.number))
  await insertAt(transaction, place, {
    id,
    thread,
    parent,
    replies: line.replies,
    below: 0,
    state: line.state,
    role: line.role,
    name: line.name,
    email: line.email,
    url: line.url,
    text: line.text,
    html: line.html,
    anchor: line.anchor,
    likes: line.likes,
    pinned: isPinned ? 1 : 0,
    created: line.created,
    edited: line.edited,
    token_hash: line.tokenHash,
    reason: line.reason,
    decided: line.decided,
    reported: line.reported,
    network: line.network,
    page_url: line.page.url,
    page_title: line.page.title,
  })
  await restoreAround(transaction, line)
  return 'new'
}

/** What stands in other tables, and belongs to the comment. */
async function restoreAround(transaction: Transaction<Schema>, line: CommentLine): Promise<void> {
  const { comment } = line
  for (const reader of new Set(line.likedBy)) {
    await transaction.insertInto('comment_likes').values({ comment, reader }).execute()
  }
  for (const report of line.reports) {
    await transaction
      .insertInto('reports')
      .values({ comment, ...report })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  for (const { source, key } of line.imported) {
    await transaction
      .insertInto('imported')
      .values({ source, key, comment })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  if (line.role === 'owner' && line.name !== '') await reserveName(transaction, line.name)
}

async function isTaken(
  transaction: Transaction<Schema>,
  thread: string,
  number: string,
): Promise<boolean> {
  const there = await transaction
    .selectFrom('comments')
    .where('thread', '=', thread)
    .where('number', '=', number)
    .select('id')
    .executeTakeFirst()
  return there !== undefined
}

/** Numbers that the comment's makes known as given are never given again. */
async function makeRoom(
  transaction: Transaction<Schema>,
  thread: string,
  parent: string | null,
  place: number,
): Promise<void> {
  if (parent === null) {
    await transaction
      .insertInto('threads')
      .values({
        id: thread,
        state: 'open',
        roots: place,
        likes: 0,
        page_url: '',
        page_title: '',
        created: new Date().toISOString(),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    await transaction
      .updateTable('threads')
      .set({ roots: place })
      .where('id', '=', thread)
      .where('roots', '<', place)
      .execute()
  } else {
    await transaction
      .updateTable('comments')
      .set({ replies: place })
      .where('id', '=', parent)
      .where('replies', '<', place)
      .execute()
  }
}
