import type { Transaction } from 'kysely'
import { mayRefer, referencesIn } from '../../model/reference.ts'
import { preparedQuery } from '../database/prepared-query.ts'
import { markdown } from '../text/markdown.ts'
import type { Schema } from '../database/schema.ts'
import type { CommentRow } from './roots.ts'

/** The most others that a comment names, and the most that it lists as naming it. */
const MAX_MENTIONS = 20

/** The numbers that a text names outside its code, each once. */
export function mentionsIn(text: string): string[] {
  const numbers = new Set<string>()
  if (!mayRefer(text)) return []
  for (const { children } of markdown.parse(text, {})) {
    for (const { type, content } of children ?? []) {
      if (type !== 'text') continue
      for (const { number } of referencesIn(content)) {
        numbers.add(number)
        if (numbers.size === MAX_MENTIONS) return [...numbers]
      }
    }
  }
  return [...numbers]
}

/**
 * Notes at the comments that a published one names that it does, and at itself those that name it:
 * lists read nothing else. What it named before, and no longer does, loses the note.
 *
 * @returns The numbers that name it, as its row keeps them.
 */
export async function noteMentions(
  transaction: Transaction<Schema>,
  {
    id,
    thread,
    number,
    path,
    text,
    named_by,
  }: Pick<CommentRow, 'id' | 'thread' | 'number' | 'path' | 'text' | 'named_by'>,
): Promise<string> {
  if (number === null || path === null) return named_by
  const before = await removeMentions(transaction, id)
  const named = await insertMentions(transaction, { id, thread, number, path, text })
  for (const other of new Set([...before, ...named])) await countNaming(transaction, thread, other)
  return countNaming(transaction, thread, number, named_by)
}

/** Notes at the comments that a new one names that it does. */
export async function noteNewMentions(
  transaction: Transaction<Schema>,
  comment: Mentioning,
): Promise<void> {
  for (const other of await insertMentions(transaction, comment)) {
    await countNaming(transaction, comment.thread, other)
  }
}

type Mentioning = Pick<CommentRow, 'id' | 'thread' | 'text'> & { number: string; path: string }

async function insertMentions(
  transaction: Transaction<Schema>,
  { id, thread, number, path, text }: Mentioning,
): Promise<string[]> {
  const named = mentionsIn(text).filter((other) => other !== number)
  if (named.length > 0) {
    const rows = named.map((other) => ({ thread, number: other, comment: id, by: number, path }))
    await transaction.insertInto('mentions').values(rows).execute()
  }
  return named
}

/** Forgets what a comment names, since it is no longer published. */
export async function forgetMentions(
  transaction: Transaction<Schema>,
  { id, thread }: Pick<CommentRow, 'id' | 'thread'>,
): Promise<void> {
  for (const number of await removeMentions(transaction, id)) {
    await countNaming(transaction, thread, number)
  }
}

async function removeMentions(transaction: Transaction<Schema>, id: string): Promise<string[]> {
  const removed = await transaction
    .deleteFrom('mentions')
    .where('comment', '=', id)
    .returning('number')
    .execute()
  return removed.map(({ number }) => number)
}

/** Writes at a comment which ones name it, the first in outline order, where it isn't written yet. */
async function countNaming(
  transaction: Transaction<Schema>,
  thread: string,
  number: string,
  written?: string,
): Promise<string> {
  const naming = await readNaming(transaction, thread, number)
  if (naming !== written) {
    await transaction
      .updateTable('comments')
      .set({ named_by: naming })
      .where('thread', '=', thread)
      .where('number', '=', number)
      .where('named_by', '!=', naming)
      .execute()
  }
  return naming
}

/** The numbers of the comments that name one, as its row keeps them. */
export async function readNaming(
  transaction: Transaction<Schema>,
  thread: string,
  number: string,
): Promise<string> {
  const rows = await findNaming(transaction, { thread, number })
  return rows.map(({ by }) => by).join(' ')
}

const findNaming = preparedQuery<{ thread: string; number: string }>()((database, value) =>
  database
    .selectFrom('mentions')
    .where('thread', '=', value('thread'))
    .where('number', '=', value('number'))
    .orderBy('path')
    .limit(MAX_MENTIONS)
    .select('by'),
)
