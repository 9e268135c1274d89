import type { Transaction } from 'kysely'
import type { WirePosted } from '../protocol.ts'
import { type Attempt, attemptOf, createGate, earlierAnswer, keepKey } from './idempotency.ts'
import { namedBy, saveMentions } from './mentions.ts'
import { countBelow, takePlace } from './numbering.ts'
import { assertThreadOfSites } from './origins.ts'
import { ProblemError, fieldProblem } from './problems.ts'
import { isTooMuch } from './rendering.ts'
import { parseJson } from './request-body.ts'
import type { CommentRow } from './roots.ts'
import type { Schema } from './schema.ts'
import type { Service } from './service.ts'
import { ensureThread } from './threads.ts'
import { createId, expiryOf, hashOf, tokenFor } from './tokens.ts'
import { createPostReader, type Post } from './validation.ts'
import { toOwnWire } from './wire.ts'

type Poster = (key: string, body: Uint8Array) => Promise<{ isNew: boolean; posted: WirePosted }>

/** Returns the function that takes comments in: the same key and body always make the same one. */
export function createPoster(service: Service): Poster {
  const { database, secret, sites } = service
  const readPost = createPostReader(service.form)
  const gate = createGate()

  return (key, body) =>
    gate(key, async () => {
      const attempt = attemptOf(key, body)
      const known = await database.read((transaction) => earlier(transaction, attempt))
      if (known) return answer(key, known, false)

      const post = readPost(parseJson(body))
      assertThreadOfSites(sites, post.thread)
      if (isTooMuch(post.text)) {
        const detail = 'This has too much markup.'
        throw fieldProblem({ field: 'text', code: 'too-long', detail })
      }
      return database.write(async (transaction) => {
        // Another process on the same file may have had the same request in the meantime.
        const known = await earlier(transaction, attempt)
        if (known) return answer(key, known, false)
        const id = createId()
        const row = await insert(transaction, post, id, hashOf(tokenFor(secret, id, key)))
        await keepKey(transaction, attempt, row)
        return answer(key, row, true)
      })
    })

  function answer(key: string, row: CommentRow & { named?: string[] }, isNew: boolean) {
    const comment = toOwnWire(row, row.named)
    const token = tokenFor(secret, row.id, key)
    return { isNew, posted: { comment, token, expires: expiryOf(row.created) } }
  }
}

async function earlier(
  transaction: Transaction<Schema>,
  attempt: Attempt,
): Promise<(CommentRow & { named: string[] }) | null> {
  const id = await earlierAnswer(transaction, attempt)
  if (id === null) return null
  const row = await transaction
    .selectFrom('comments')
    .where('id', '=', id)
    .selectAll()
    .executeTakeFirstOrThrow()
  const number = row.number ?? ''
  const named = await namedBy(transaction, row.thread, [number])
  return { ...row, named: named.get(number) ?? [] }
}

async function insert(
  transaction: Transaction<Schema>,
  { thread, parent, text, author, page }: Post,
  id: string,
  tokenHash: string,
): Promise<CommentRow> {
  await ensureThread(transaction, thread, page)
  const { state } = await transaction
    .selectFrom('threads')
    .where('id', '=', thread)
    .select('state')
    .executeTakeFirstOrThrow()
  if (state === 'closed') throw new ProblemError('closed', 'This thread takes no more comments.')

  const place = await takePlace(transaction, thread, parent)
  const row: CommentRow = {
    id,
    thread,
    parent,
    ...place,
    replies: 0,
    below: 0,
    state: 'published',
    role: null,
    ...author,
    text,
    likes: 0,
    created: new Date().toISOString(),
    edited: null,
    token_hash: tokenHash,
  }
  await transaction.insertInto('comments').values(row).execute()
  await countBelow(transaction, thread, place)
  await saveMentions(transaction, row)
  return row
}
