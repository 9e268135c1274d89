import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { type DecisionKind, decisionsIn } from '../moderation/decisions.ts'

/** What was just done, as the page after a form says it. */
export interface Done {
  batch: string
  kind: DecisionKind | 'undo' | null
  count: number
  canUndo: boolean
  owner: string
  /** How many could not be decided on, since they had changed or were gone. */
  changed: number
  missing: number
  /** How many could not be undone. */
  kept: number
}

/** Reads what the address says was done; a made-up one says nothing that the database doesn't. */
export async function readDone(
  transaction: Transaction<Schema>,
  query: URLSearchParams,
): Promise<Done | null> {
  const batch = query.get('done')
  if (batch === null) return null
  const number = (name: string) =>
    Math.min(Number(/^\d{1,4}$/.exec(query.get(name) ?? '') ?? 0), 1000)
  const decisions = await decisionsIn(transaction, batch)
  const [first] = decisions
  const undone = decisions.filter((decision) => decision.undone !== null)
  const isUndone = undone.length > 0
  // A reply can have published what it answers: the last is what was asked for.
  const kind = isUndone ? 'undo' : (decisions.at(-1)?.kind ?? null)
  return {
    batch,
    kind,
    count: isUndone ? undone.length : decisions.filter((decision) => decision.kind === kind).length,
    canUndo: decisions.some(({ before, undone }) => before !== null && undone === null),
    owner: first?.owner ?? '',
    changed: number('changed'),
    missing: number('missing'),
    kept: number('kept'),
  }
}

/** The address to go back to, saying what was done. */
export function withDone(
  back: string,
  batch: string,
  counts: Partial<Record<'changed' | 'missing' | 'kept', number>> = {},
): string {
  const [path = '', search = ''] = back.split('?', 2)
  const query = new URLSearchParams(search)
  for (const name of ['done', 'changed', 'missing', 'kept']) query.delete(name)
  query.set('done', batch)
  for (const [name, count] of Object.entries(counts)) if (count > 0) query.set(name, String(count))
  return `${path}?${query}`
}
