import type { Transaction } from 'kysely'
import type { WirePosted } from '../../protocol.ts'
import { assertNew } from './duplicates.ts'
import { type Attempt, attemptOf, createGate, earlierAnswer, keepKey } from './idempotency.ts'
import { forgetRefused } from '../moderation/moderation.ts'
import { assertAnswerable } from '../threads/numbering.ts'
import { assertThreadOfSites } from '../security/allowed-origins.ts'
import { ProblemError } from '../problems.ts'
import { publish } from '../threads/publishing.ts'
import { renderPost } from '../text/render-markdown.ts'
import { parseJson } from '../http/request-body.ts'
import type { CommentRow } from '../threads/roots.ts'
import type { Schema } from '../database/schema.ts'
import type { Service } from '../service.ts'
import { doubtsAboutSending, doubtsAboutText, reasonToWait } from '../moderation/spam-checks.ts'
import { ensureThread } from '../threads/threads.ts'
import { hashOfNetwork } from '../security/networks.ts'
import { createId, expiryOf, hashOf, tokenFor } from '../security/tokens.ts'
import { createPostReader, type Post } from '../text/validation.ts'
import { toOwnWire } from '../threads/to-wire.ts'

type Poster = (
  key: string,
  body: Uint8Array,
  network: string,
) => Promise<{ isNew: boolean; posted: WirePosted }>

/** Returns the function that takes comments in: the same key and body always make the same one. */
export function createPoster(service: Service): Poster {
  const { database, secret, sites, rules, throttle } = service
  const readPost = createPostReader(service.form)
  const gate = createGate()

  return (key, body, network) =>
    gate(key, async () => {
      const attempt = attemptOf(secret, key, body)
      const known = await database.read((transaction) => earlier(transaction, attempt))
      if (known) return answer(key, known, false)

      await throttle.posts(network)
      const post = readPost(parseJson(body))
      assertThreadOfSites(sites, post.thread)
      await throttle.threads(post.thread)
      renderPost(post.text)
      const doubts = [
        ...doubtsAboutText(rules, { ...post.author, text: post.text }),
        ...doubtsAboutSending(rules, secret, post),
      ]
      return database.write(async (transaction) => {
        // Another process on the same file may have had the same request in the meantime.
        const known = await earlier(transaction, attempt)
        if (known) return answer(key, known, false)
        await assertOpen(transaction, post.thread)
        await assertNew(transaction, post)
        const wait = await reasonToWait(transaction, rules.moderation, post.author)
        const reasons = wait === null ? doubts : [...doubts, wait]
        const id = createId()
        const row = await insertHeld(transaction, post, {
          id,
          token_hash: hashOf(tokenFor(secret, id, key)),
          network: hashOfNetwork(secret, network),
          reason: reasons.length > 0 ? reasons.join('; ') : null,
        })
        await keepKey(transaction, attempt, row)
        await forgetRefused(transaction)
        return answer(key, row.reason === null ? await publish(transaction, row) : row, true)
      })
    })

  function answer(key: string, row: CommentRow, isNew: boolean) {
    const comment = toOwnWire(row)
    const token = tokenFor(secret, row.id, key)
    return { isNew, posted: { comment, token, expires: expiryOf(row.created) } }
  }
}

/** Puts a comment in without a place; `publish` gives it one. */
export async function insertHeld(
  transaction: Transaction<Schema>,
  { thread, parent, text, author, page }: Omit<Post, 'stamp' | 'isTrapped'>,
  more: Pick<CommentRow, 'id'> & Partial<Omit<CommentRow, 'listed'>>,
): Promise<CommentRow> {
  await ensureThread(transaction, thread, page)
  if (parent !== null) await assertAnswerable(transaction, thread, parent)
  const row = {
    thread,
    parent,
    number: null,
    root: null,
    path: null,
    replies: 0,
    below: 0,
    state: 'pending' as const,
    role: null,
    ...author,
    text,
    likes: 0,
    created: new Date().toISOString(),
    edited: null,
    token_hash: null,
    reason: null,
    decided: null,
    network: null,
    ...more,
  }
  await transaction.insertInto('comments').values(row).execute()
  return { ...row, listed: 0, named_by: '' }
}

async function earlier(
  transaction: Transaction<Schema>,
  attempt: Attempt,
): Promise<CommentRow | null> {
  const id = await earlierAnswer(transaction, attempt)
  if (id === null) return null
  return transaction
    .selectFrom('comments')
    .where('id', '=', id)
    .selectAll()
    .executeTakeFirstOrThrow()
}

async function assertOpen(transaction: Transaction<Schema>, id: string): Promise<void> {
  const thread = await transaction
    .selectFrom('threads')
    .where('id', '=', id)
    .select('state')
    .executeTakeFirst()
  if (thread?.state === 'closed') {
    throw new ProblemError('closed', 'This thread takes no more comments.')
  }
}
