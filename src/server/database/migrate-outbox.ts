import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/** Keeps what the owner has still to hear of: of each comment only its id. */
export async function addOutbox(database: Kysely<unknown>): Promise<void> {
  const { schema } = database
  await schema
    .createTable('deliveries')
    // Ids are never given again: a mail's and a webhook's identity are made of them.
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('comment', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('created', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('message', 'text')
    .addColumn('claimed', 'text')
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('error', 'text')
    .execute()
  await schema
    .createIndex('deliveries_due')
    .on('deliveries')
    .columns(['target', 'due', 'id'])
    .where(sql.ref('state'), '=', sql.lit('waiting'))
    .execute()
}
