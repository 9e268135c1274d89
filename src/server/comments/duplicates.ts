import type { Transaction } from 'kysely'
import { ProblemError } from '../problems.ts'
import type { Schema } from '../database/schema.ts'
import type { Post } from '../text/validation.ts'

const WITHIN_MS = 5 * 60 * 1000

/**
 * Refuses what the same author has just said in the same place, under another key: a form that was
 * sent twice.
 *
 * @throws ProblemError `duplicate`, with the id when everyone may know it.
 */
export async function assertNew(transaction: Transaction<Schema>, post: Post): Promise<void> {
  const recent = await transaction
    .selectFrom('comments')
    .where('thread', '=', post.thread)
    .where('created', '>', new Date(Date.now() - WITHIN_MS).toISOString())
    .where('parent', 'is', post.parent)
    .where('name', '=', post.author.name)
    .where('email', '=', post.author.email)
    .where('state', '!=', 'deleted')
    .select(['id', 'state', 'text'])
    .execute()
  const same = recent.find(({ text }) => plain(text) === plain(post.text))
  if (!same) return
  const options = same.state === 'published' ? { id: same.id } : {}
  throw new ProblemError('duplicate', 'You have just said this here.', options)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
