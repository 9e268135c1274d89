import type { Transaction } from 'kysely'
import type { WireComment } from '../../protocol.ts'
import type { Schema } from '../database/schema.ts'
import type { Entry } from '../threads/roots.ts'
import { toWire } from '../threads/to-wire.ts'

/** The bytes of JSON that the comments of one page take at most, but for one that is longer alone. */
const PAGE_BYTES = 256 * 1024

// What a comment takes beside its text, at the least.
const FRAME_BYTES = 200

/**
 * Reads and renders comments in the order of `entries` until the page is full, and not one more
 * than that. The first `needed` come whatever their size.
 */
export async function takeWithinBudget(
  transaction: Transaction<Schema>,
  entries: readonly Entry[],
  needed: number,
): Promise<Map<string, WireComment>> {
  const comments = new Map<string, WireComment>()
  let room = PAGE_BYTES
  for (const row of await readRows(transaction, withinBudget(entries, needed))) {
    const comment = toWire(row)
    room -= Buffer.byteLength(JSON.stringify(comment))
    if (room < 0 && comments.size >= needed) break
    comments.set(row.id, comment)
  }
  return comments
}

/** As many as could fit by the size of their texts: HTML is hardly ever shorter than its source. */
function withinBudget(entries: readonly Entry[], needed: number): readonly Entry[] {
  let room = PAGE_BYTES
  const end = entries.findIndex(({ size }, index) => {
    room -= size + FRAME_BYTES
    return room < 0 && index >= needed
  })
  return end === -1 ? entries : entries.slice(0, end)
}

async function readRows(transaction: Transaction<Schema>, entries: readonly Entry[]) {
  if (entries.length === 0) return []
  const rows = await transaction
    .selectFrom('comments')
    .where(
      'id',
      'in',
      entries.map(({ id }) => id),
    )
    .selectAll()
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return entries.flatMap(({ id }) => byId.get(id) ?? [])
}
