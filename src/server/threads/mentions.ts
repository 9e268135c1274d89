import type { Transaction } from 'kysely'
import { referencesIn } from '../../model/reference.ts'
import { markdown } from '../text/markdown.ts'
import type { Schema } from '../database/schema.ts'

const MAX_MENTIONS = 100
const MAX_NAMED_BY = 100

/** The numbers that a text names outside its code, each once. */
export function mentionsIn(text: string): string[] {
  const numbers = new Set<string>()
  for (const { children } of markdown.parse(text, {})) {
    for (const { type, content } of children ?? []) {
      if (type !== 'text') continue
      for (const { number } of referencesIn(content)) numbers.add(number)
    }
  }
  return [...numbers].slice(0, MAX_MENTIONS)
}

/** Remembers what a comment's text names. */
export async function saveMentions(
  transaction: Transaction<Schema>,
  comment: { id: string; thread: string; text: string },
): Promise<void> {
  const rows = mentionsIn(comment.text).map((number) => ({
    comment: comment.id,
    thread: comment.thread,
    number,
  }))
  if (rows.length > 0) await transaction.insertInto('mentions').values(rows).execute()
}

/** For each of `numbers` that published comments name: the numbers of those comments, in order. */
export async function namedBy(
  transaction: Transaction<Schema>,
  thread: string,
  numbers: readonly string[],
): Promise<Map<string, string[]>> {
  const named = new Map<string, string[]>()
  if (numbers.length === 0) return named
  const rows = await transaction
    .selectFrom((from) =>
      from
        .selectFrom('mentions')
        .innerJoin('comments', 'comments.id', 'mentions.comment')
        .where('mentions.thread', '=', thread)
        .where('mentions.number', 'in', numbers)
        .where('comments.state', '=', 'published')
        .whereRef('comments.number', '!=', 'mentions.number')
        .select(['mentions.number as named', 'comments.number as by', 'comments.path as path'])
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('mentions.number').orderBy('comments.path'))
            .as('rank'),
        )
        .as('ranked'),
    )
    .where('ranked.rank', '<=', MAX_NAMED_BY)
    .select(['ranked.named', 'ranked.by'])
    .orderBy('ranked.path')
    .execute()
  for (const { named: number, by } of rows) {
    if (by !== null) named.set(number, [...(named.get(number) ?? []), by])
  }
  return named
}
