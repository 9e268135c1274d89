import type { Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import { LIMITS } from '../text/limits.ts'
import { insertHeld } from '../threads/insert-comment.ts'
import { ProblemError } from '../problems.ts'
import { type Decider, onCommandLine, recordDecision } from './decisions.ts'
import { reserveName } from './reserved-names.ts'
import { publish } from '../threads/publishing.ts'
import { renderPost } from '../text/render-markdown.ts'
import type { CommentRow } from '../threads/roots.ts'
import type { Schema } from '../database/schema.ts'
import { createId } from '../security/tokens.ts'
import { createOwnerReader } from '../text/validation.ts'

const NAME = 'Author'

/** Who answers, and what; a moderator's answer carries no badge, but their name is reserved too. */
export interface OwnerReply {
  text: string
  name: string
  role: 'owner' | null
}

/**
 * Answers a published comment as the owner, whom no one else can pass for.
 *
 * @param name - The owner's name; null for the one that they gave last.
 * @throws Error with one sentence, when the comment can't be answered or the text is none.
 */
export async function replyAsOwner(
  database: Database,
  id: string,
  { text, name }: { text: string; name: string | null },
): Promise<CommentRow> {
  try {
    return await database.write(async (transaction) => {
      const known = name ?? (await lastName(transaction))
      const reply = { text, name: known, role: 'owner' } as const
      return insertReply(transaction, id, reply, onCommandLine())
    })
  } catch (error) {
    const [field] = error instanceof ProblemError ? (error.options.errors ?? []) : []
    throw field ? new Error(`The ${field.field}: ${field.detail}`, { cause: error }) : error
  }
}

/**
 * The same in a transaction that writes.
 *
 * @throws ProblemError as a reader's reply, Error when there is no such comment.
 */
export async function insertReply(
  transaction: Transaction<Schema>,
  id: string,
  { role, ...given }: OwnerReply,
  by: Decider,
): Promise<CommentRow> {
  const reply = read(given)
  renderPost(reply.text)
  const above = await transaction
    .selectFrom('comments')
    .where('id', '=', id)
    .select('thread')
    .executeTakeFirst()
  if (!above) throw new Error(`There is no comment ${id}.`)
  const post = {
    thread: above.thread,
    parent: id,
    text: reply.text,
    author: { name: reply.name, email: '', url: '' },
    page: { url: '', title: '' },
  }
  const row = await insertHeld(transaction, post, { id: createId(), role })
  await reserveName(transaction, reply.name)
  await recordDecision(transaction, by, { kind: 'reply', comment: row.id, thread: row.thread })
  return publish(transaction, row)
}

const read = createOwnerReader(LIMITS.text)

async function lastName(transaction: Transaction<Schema>): Promise<string> {
  const last = await transaction
    .selectFrom('comments')
    .where('role', '=', 'owner')
    .where('state', '=', 'published')
    .where('name', '!=', '')
    .orderBy('created', 'desc')
    .select('name')
    .limit(1)
    .executeTakeFirst()
  return last?.name ?? NAME
}
