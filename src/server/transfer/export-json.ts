import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { toWire } from '../threads/to-wire.ts'
import { rowsOf, type ThreadRow } from './export-rows.ts'

/** A whole thread as the `comments.json` that the widget's `static` backend reads. */
export async function* exportJson(
  transaction: Transaction<Schema>,
  { id, count, state, likes }: ThreadRow,
): AsyncGenerator<string> {
  yield `{"thread":${JSON.stringify({ id, count, state, likes })},"comments":[`
  let isFirst = true
  for await (const rows of rowsOf(transaction, id, 'listed')) {
    for (const row of rows) {
      yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(toWire(row))}`
      isFirst = false
    }
  }
  yield '\n],"prev":null,"next":null}\n'
}
