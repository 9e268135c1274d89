import type { Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import { LIMITS } from '../text/limits.ts'
import { insertHeld } from '../threads/insert-comment.ts'
import { ProblemError } from '../problems.ts'
import { reserveName } from '../moderation/reserved-names.ts'
import { publish } from '../threads/publishing.ts'
import { renderPost } from '../text/render-markdown.ts'
import type { CommentRow } from '../threads/roots.ts'
import type { Schema } from '../database/schema.ts'
import { createId } from '../security/tokens.ts'
import { createOwnerReader } from '../text/validation.ts'

const NAME = 'Author'

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
      const reply = read({ text, name: name ?? (await lastName(transaction)) })
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
      const row = await insertHeld(transaction, post, { id: createId(), role: 'owner' })
      await reserveName(transaction, reply.name)
      return publish(transaction, row)
    })
  } catch (error) {
    const [field] = error instanceof ProblemError ? (error.options.errors ?? []) : []
    throw field ? new Error(`The ${field.field}: ${field.detail}`, { cause: error }) : error
  }
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
