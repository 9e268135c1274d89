import type { Kysely } from 'kysely'

/** Lets the owner keep out addresses, sites that comments link to, and networks. */
export async function addBans(database: Kysely<unknown>): Promise<void> {
  const { schema } = database
  await schema
    .createTable('bans')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('created', 'text', (column) => column.notNull())
    .addUniqueConstraint('bans_value', ['kind', 'value'])
    .execute()
}
