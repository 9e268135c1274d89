import type { Transaction } from 'kysely'
import type { WirePosted } from '../../protocol.ts'
import { assertNew, createSayings } from './duplicates.ts'
import { type Attempt, attemptOf, createGate, earlierAnswer, keepKey } from './idempotency.ts'
import { assertOpen, insertHeld, insertPublished } from '../threads/insert-comment.ts'
import { assertThreadOfSites } from '../security/allowed-origins.ts'
import { ProblemError } from '../problems.ts'
import { renderPost } from '../text/render-markdown.ts'
import { parseJson } from '../http/request-body.ts'
import type { CommentRow } from '../threads/roots.ts'
import type { Schema } from '../database/schema.ts'
import type { Service } from '../service.ts'
import { ageOf, stampFor } from '../moderation/form-timestamps.ts'
import { assertNotReserved } from '../moderation/reserved-names.ts'
import {
  doubtsAboutSending,
  doubtsAboutText,
  reasonToWait,
  usesStamps,
} from '../moderation/spam-checks.ts'
import { createSpentStamps } from '../moderation/spent-stamps.ts'
import { hashOfNetwork } from '../security/networks.ts'
import { assertNotBanned } from '../spam/bans.ts'
import { checkPost } from '../spam/check-post.ts'
import type { Sender } from '../spam/checker.ts'
import { createId, expiryOf, hashOf, tokenFor } from '../security/tokens.ts'
import { currentThread } from '../threads/moved-threads.ts'
import { createPostReader, type Post } from '../text/validation.ts'
import { toOwnWire } from '../threads/to-wire.ts'

type Poster = (
  key: string,
  body: Uint8Array,
  sender: Sender,
) => Promise<{ isNew: boolean; posted: WirePosted }>

/**
 * Returns the function that takes comments in: the same key and body always make the same one.
 *
 * @param doubt - What is suspect about all that come this way, so that they wait.
 */
export function createPoster(service: Service, doubt?: string): Poster {
  const { database, secret, sites, rules, throttle, ownerNames, notifier } = service
  const readPost = createPostReader(service.form)
  const gate = createGate()
  const sayingOf = createSayings()
  const spend = createSpentStamps()

  return (key, body, sender) =>
    gate(key, async () => {
      const { network } = sender
      const attempt = attemptOf(secret, key, body)
      try {
        await throttle.posts.take(network)
        return await takeIn(attempt, key, body, sender)
      } catch (error) {
        // One that was taken in before gets the same answer, whatever refuses it now: its key is
        // there already, the thread was closed, or the network has sent too much.
        const known = await database.read((transaction) => earlier(transaction, attempt))
        if (known) return answer(known, tokenFor(secret, known.id, key), false)
        // What a reader mends and sends again is one comment.
        if (isInvalid(error)) await throttle.posts.giveBack(network)
        throw error
      }
    })

  async function takeIn(attempt: Attempt, key: string, body: Uint8Array, sender: Sender) {
    const { network } = sender
    const asked = readPost(parseJson(body))
    const thread = await database.read((transaction) => currentThread(transaction, asked.thread))
    const post = { ...asked, thread }
    assertThreadOfSites(sites, post.thread)
    renderPost(post.text)
    const saying = sayingOf(post, network)
    const stamp = spend(usesStamps(rules) ? post.stamp : null, network)
    const doubts = [
      ...(doubt === undefined ? [] : [doubt]),
      ...doubtsAboutText(rules, { ...post.author, text: post.text }),
      ...doubtsAboutSending(rules, secret, stampedPost(post, asked), stamp),
      ...((await throttle.isBusy(post.thread)) ? ['many comments in this thread at once'] : []),
    ]
    const id = createId()
    const token = tokenFor(secret, id, key)
    try {
      const check = await checkPost(service, id, post, sender)
      const isSpam = check?.verdict === 'spam'
      const wait = reasonToWait(rules.moderation)
      const found = check && check.verdict !== 'ok' ? [check.reason, ...doubts] : doubts
      const reasons = wait === null || isSpam ? found : [...found, wait]
      const reason = reasons.length > 0 ? reasons.join('; ') : null
      const answered = await database.write(async (transaction) => {
        await assertNotBanned(transaction, secret, { ...post.author, text: post.text, network })
        await assertNotReserved(transaction, ownerNames, post.author.name)
        await assertNew(transaction, post, saying)
        if (reason !== null) await assertOpen(transaction, post.thread)
        const insert = reason === null ? insertPublished : insertHeld
        const row = await insert(transaction, post, {
          id,
          token_hash: hashOf(token),
          network: hashOfNetwork(secret, network),
          reason,
          ...(isSpam ? { state: 'spam' as const } : {}),
        })
        await keepKey(transaction, attempt, row)
        if (!isSpam) await notifier.announce(transaction, 'posted', id)
        return answer(row, token, true)
      })
      saying.keep(answered.posted.comment.id)
      return answered
    } catch (error) {
      saying.release()
      stamp.release()
      throw error
    }
  }

  /** A form that was read before its thread was moved has the stamp of the old id. */
  function stampedPost(post: Post, asked: Post): Post {
    const isOfNow = ageOf(secret, post.thread, post.stamp, Date.now()) !== 'forged'
    return isOfNow ? post : asked
  }

  function answer(row: CommentRow, token: string, isNew: boolean) {
    const comment = toOwnWire(row)
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
