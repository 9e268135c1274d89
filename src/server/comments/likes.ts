import { createHmac } from 'node:crypto'
import type { WireLikes } from '../../protocol.ts'
import { assertThreadOfSites } from '../security/allowed-origins.ts'
import { ProblemError, fieldProblem } from '../problems.ts'
import type { Service } from '../service.ts'
import { currentThread } from '../threads/moved-threads.ts'
import { ensureThread, readThread } from '../threads/threads.ts'
import { bearerOf } from '../security/tokens.ts'

/** A reader, and what they want to be true. */
export interface LikeWish {
  reader: string
  network: string
  liked: boolean
}

/**
 * Reads the id that a reader's browser made for its likes.
 *
 * @throws ProblemError `invalid`, when it is missing or not 16 to 64 of `[A-Za-z0-9_-]`.
 */
export function readReader(authorization: string | undefined): string {
  const reader = bearerOf(authorization)
  if (reader !== null && /^[\w-]{16,64}$/.test(reader)) return reader
  throw fieldProblem({
    field: 'Authorization',
    code: authorization === undefined ? 'required' : 'invalid',
    detail: 'Send "Bearer" and a UUID that this reader keeps.',
  })
}

/** Likes a comment, or no longer; the second time changes nothing. */
export async function likeComment(
  { database, secret, sites, throttle }: Service,
  id: string,
  wish: LikeWish,
): Promise<WireLikes> {
  return database.write(async (transaction) => {
    const row = await transaction
      .selectFrom('comments')
      .where('id', '=', id)
      .select(['state', 'thread'])
      .executeTakeFirst()
    if (row?.state !== 'published') throw new ProblemError('not-found', 'There is no such comment.')
    assertThreadOfSites(sites, row.thread)
    const like = { comment: id, reader: hashOfReader(secret, id, wish.reader) }
    if (wish.liked) throttle.likers({ ...wish, target: `comment ${id}` })
    const changed = wish.liked
      ? await transaction
          .insertInto('comment_likes')
          .values(like)
          .onConflict((conflict) => conflict.doNothing())
          .returning('reader')
          .execute()
      : await transaction
          .deleteFrom('comment_likes')
          .where('comment', '=', id)
          .where('reader', '=', like.reader)
          .returning('reader')
          .execute()
    const { likes } = await transaction
      .updateTable('comments')
      .set((from) => ({ likes: from('likes', wish.liked ? '+' : '-', changed.length) }))
      .where('id', '=', id)
      .returning('likes')
      .executeTakeFirstOrThrow()
    return { likes, liked: wish.liked }
  })
}

/** The same for a thread as a whole. */
export async function likeThread(
  { database, secret, sites, throttle }: Service,
  thread: string | null,
  wish: LikeWish,
): Promise<WireLikes> {
  const asked = readThread(thread)
  return database.write(async (transaction) => {
    const id = await currentThread(transaction, asked)
    assertThreadOfSites(sites, id)
    const like = { thread: id, reader: hashOfReader(secret, id, wish.reader) }
    if (wish.liked) throttle.likers({ ...wish, target: `thread ${id}` })
    if (wish.liked) await ensureThread(transaction, id)
    const changed = wish.liked
      ? await transaction
          .insertInto('thread_likes')
          .values(like)
          .onConflict((conflict) => conflict.doNothing())
          .returning('reader')
          .execute()
      : await transaction
          .deleteFrom('thread_likes')
          .where('thread', '=', id)
          .where('reader', '=', like.reader)
          .returning('reader')
          .execute()
    const updated = await transaction
      .updateTable('threads')
      .set((from) => ({ likes: from('likes', wish.liked ? '+' : '-', changed.length) }))
      .where('id', '=', id)
      .returning('likes')
      .executeTakeFirst()
    return { likes: updated?.likes ?? 0, liked: wish.liked }
  })
}

/** Different for each thing that a reader likes, so that the rows tell nothing of their ways. */
function hashOfReader(secret: string, target: string, reader: string): string {
  return createHmac('sha256', secret).update(`like\n${target}\n${reader}`).digest('base64url')
}
