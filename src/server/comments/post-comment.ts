import type { Transaction } from 'kysely'
import type { WirePosted } from '../../protocol.ts'
import { assertNew, createSayings } from './duplicates.ts'
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
import { stampFor } from '../moderation/form-timestamps.ts'
import { assertNotReserved } from '../moderation/reserved-names.ts'
import {
  doubtsAboutSending,
  doubtsAboutText,
  reasonToWait,
  usesStamps,
} from '../moderation/spam-checks.ts'
import { createSpentStamps } from '../moderation/spent-stamps.ts'
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
  const { database, secret, sites, rules, throttle, ownerNames } = service
  const readPost = createPostReader(service.form)
  const gate = createGate()
  const sayingOf = createSayings()
  const spend = createSpentStamps()

  return (key, body, network) =>
    gate(key, async () => {
      const attempt = attemptOf(secret, key, body)
      const known = await database.read((transaction) => earlier(transaction, attempt))
      if (known) return answer(key, known, false)
      await throttle.posts.take(network)
      try {
        return await takeIn(attempt, key, body, network)
      } catch (error) {
        // What a reader mends and sends again is one comment.
        if (isInvalid(error)) await throttle.posts.giveBack(network)
        throw error
      }
    })

  async function takeIn(attempt: Attempt, key: string, body: Uint8Array, network: string) {
    const post = readPost(parseJson(body))
    assertThreadOfSites(sites, post.thread)
    renderPost(post.text)
    const saying = sayingOf(post, network)
    const stamp = spend(usesStamps(rules) ? post.stamp : null, network)
    const doubts = [
      ...doubtsAboutText(rules, { ...post.author, text: post.text }),
      ...doubtsAboutSending(rules, secret, post, stamp),
      ...((await throttle.isBusy(post.thread)) ? ['many comments in this thread at once'] : []),
    ]
    const wait = reasonToWait(rules.moderation)
    const reasons = wait === null ? doubts : [...doubts, wait]
    const id = createId()
    const token_hash = hashOf(tokenFor(secret, id, key))
    const reason = reasons.length > 0 ? reasons.join('; ') : null
    try {
      const answered = await database.write(async (transaction) => {
        // Another process on the same file may have had the same request in the meantime.
        const known = await earlier(transaction, attempt)
        if (known) return answer(key, known, false)
        await assertOpen(transaction, post.thread)
        await assertNotReserved(transaction, ownerNames, post.author.name)
        await assertNew(transaction, post, saying)
        const row = await insertHeld(transaction, post, {
          id,
          token_hash,
          network: hashOfNetwork(secret, network),
          reason,
        })
        await keepKey(transaction, attempt, row)
        await forgetRefused(transaction)
        return answer(key, reason === null ? await publish(transaction, row) : row, true)
      })
      saying.keep(answered.posted.comment.id)
      return answered
    } catch (error) {
      saying.release()
      stamp.release()
      throw error
    }
  }

  function answer(key: string, row: CommentRow, isNew: boolean) {
    const comment = toOwnWire(row)
    const token = tokenFor(secret, row.id, key)
    // Another comment of the same page needs another stamp.
    const stamp = usesStamps(rules)
      ? { stamp: stampFor(secret, row.thread, Date.parse(row.created)) }
      : {}
    return { isNew, posted: { comment, token, expires: expiryOf(row.created), ...stamp } }
  }
}

function isInvalid(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'invalid'
}

/** Puts a comment in without a place; `publish` gives it one. */
export async function insertHeld(
  transaction: Transaction<Schema>,
  { thread, parent, text, author, page }: Omit<Post, 'stamp' | 'isTrapped'>,
  more: Pick<CommentRow, 'id'> & Partial<Omit<CommentRow, 'listed'>>,
): Promise<CommentRow> {
  await ensureThread(transaction, thread)
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
    page_url: page.url,
    page_title: page.title,
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
