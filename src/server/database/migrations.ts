import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { addBans } from './migrate-bans.ts'
import { addCountsAndVersions } from './migrate-counts.ts'
import { addImports } from './migrate-imports.ts'
import { addMovedThreads } from './migrate-moved-threads.ts'
import { addNetworks } from './migrate-networks.ts'
import { addOwners } from './migrate-owners.ts'
import { addOutbox } from './migrate-outbox.ts'
import { addPagesOfComments } from './migrate-pages.ts'
import { addPins } from './migrate-pins.ts'
import { addReports } from './migrate-reports.ts'
import { addQueue } from './migrate-queue.ts'
import { addReplyBlocks } from './migrate-reply-blocks.ts'
import { addSearch } from './migrate-search.ts'
import type { Schema } from './schema.ts'

// A released migration never changes: a database somewhere has it behind itself.
export const migrations: Record<string, Migration> = {
  '0001-threads-and-comments': { up: createTables },
  '0002-moderation-likes-and-events': { up: addModerationLikesAndEvents },
  '0003-forget-unkeyed-hashes': { up: forgetUnkeyedHashes },
  '0005-pages-of-comments': { up: addPagesOfComments },
  '0006-networks-and-thread-ids': { up: addNetworks },
  '0007-counts-and-versions': { up: addCountsAndVersions },
  '0008-fewer-indexes': { up: dropUnusedIndexes },
  '0009-roots-by-likes': { up: addRootsByLikes },
  '0010-reply-blocks': { up: addReplyBlocks },
  '0011-bans': { up: addBans },
  '0012-pinned-comments': { up: addPins },
  '0013-reports': { up: addReports },
  '0014-moved-threads': { up: addMovedThreads },
  '0020-owners': { up: addOwners },
  '0021-queue': { up: addQueue },
  '0022-search': { up: addSearch },
  '0023-outbox': { up: addOutbox },
  '0024-imports': { up: addImports },
}

/** Brings the tables up to date; does nothing when they are. */
export async function migrate(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

async function createTables(database: Kysely<unknown>): Promise<void> {
  const { schema } = database

  await schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()

  await schema
    .createTable('threads')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('roots', 'integer', (column) => column.notNull())
    .addColumn('likes', 'integer', (column) => column.notNull())
    .addColumn('page_url', 'text', (column) => column.notNull())
    .addColumn('page_title', 'text', (column) => column.notNull())
    .addColumn('created', 'text', (column) => column.notNull())
    .execute()

  await schema
    .createTable('comments')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('thread', 'text', (column) => column.notNull().references('threads.id'))
    .addColumn('parent', 'text', (column) => column.references('comments.id'))
    .addColumn('number', 'text')
    .addColumn('root', 'integer')
    .addColumn('path', 'text')
    .addColumn('replies', 'integer', (column) => column.notNull())
    .addColumn('below', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('role', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('likes', 'integer', (column) => column.notNull())
    .addColumn('created', 'text', (column) => column.notNull())
    .addColumn('edited', 'text')
    .addColumn('token_hash', 'text')
    .addUniqueConstraint('comments_number', ['thread', 'number'])
    .execute()

  await schema
    .createIndex('comments_outline')
    .on('comments')
    .columns(['thread', 'root', 'path', 'state', 'below', 'parent', 'id'])
    .execute()
  await schema
    .createIndex('comments_roots')
    .on('comments')
    .columns(['thread', 'root'])
    .where(sql.ref('parent'), 'is', null)
    .execute()
  await schema.createIndex('comments_state').on('comments').columns(['thread', 'state']).execute()
  // A foreign key without an index makes each deletion read the whole table.
  await schema.createIndex('comments_parent').on('comments').columns(['parent']).execute()

  await schema
    .createTable('mentions')
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('comment', 'text', (column) => column.notNull().references('comments.id'))
    .addPrimaryKeyConstraint('mentions_key', ['thread', 'number', 'comment'])
    .execute()
  await schema.createIndex('mentions_comment').on('mentions').columns(['comment']).execute()

  await schema
    .createTable('idempotency_keys')
    .addColumn('key_hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('comment', 'text', (column) => column.notNull().references('comments.id'))
    .addColumn('created', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createIndex('idempotency_keys_created')
    .on('idempotency_keys')
    .columns(['created'])
    .execute()
  await schema
    .createIndex('idempotency_keys_comment')
    .on('idempotency_keys')
    .columns(['comment'])
    .execute()
}

async function addModerationLikesAndEvents(database: Kysely<unknown>): Promise<void> {
  const { schema } = database

  for (const column of ['reason', 'decided']) {
    await schema.alterTable('comments').addColumn(column, 'text').execute()
  }
  for (const [name, columns] of [
    ['comments_queue', ['state', 'created']],
    ['comments_created', ['thread', 'created']],
    ['comments_author', ['name', 'email', 'state']],
  ] as const) {
    await schema
      .createIndex(name)
      .on('comments')
      .columns([...columns])
      .execute()
  }

  for (const target of ['comment', 'thread']) {
    await schema
      .createTable(`${target}_likes`)
      .addColumn(target, 'text', (column) => column.notNull().references(`${target}s.id`))
      .addColumn('reader', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint(`${target}_likes_key`, [target, 'reader'])
      .execute()
  }

  await schema
    .createTable('events')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('comment', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('events_thread').on('events').columns(['thread', 'id']).execute()
}

// They were hashes of the body alone, against which anyone can try texts and addresses.
async function forgetUnkeyedHashes(database: Kysely<unknown>): Promise<void> {
  await sql`update idempotency_keys set body_hash = ''`.execute(database)
}

// Nothing looks an author up any more for a post, and each post wrote to a page of this index.
async function dropUnusedIndexes(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropIndex('comments_author').execute()
}

async function addRootsByLikes(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createIndex('comments_best')
    .on('comments')
    .columns(['thread', 'listed', 'likes', 'root'])
    .where(sql.ref('parent'), 'is', null)
    .execute()
}
