import { Kysely } from 'kysely'
import { type Changes, watchChanges } from './changes.ts'
import { createCheckpoints } from './checkpoints.ts'
import { cleanFreePages } from './clean-free-pages.ts'
import { prepareFile, watchFile } from './database-file.ts'
import { migrate } from './migrations.ts'
import { patiently } from './patiently.ts'
import type { Schema } from './schema.ts'
import { MissingDriverError, openSqlite, type Sqlite, sqliteDialect } from './sqlite.ts'
import { assertOurs, assertWhole, isDamage, reasonOf } from './unusable.ts'
import { createWriteQueue, type Work, type WriteOptions } from './write-queue.ts'

/** The one way to the comments. */
export interface Database {
  /** Runs `work` on one snapshot, beside any writer. */
  read<T>(work: Work<T>): Promise<T>
  /**
   * Runs `work` in a transaction that writes, together with what else waits; it can be run again
   * when that had to be undone. Resolves when it is on the disk.
   */
  write<T>(work: Work<T>, options?: WriteOptions): Promise<T>
  /**
   * Looks at the file anew, and writes to it.
   *
   * @throws Error when a comment could not be kept now; `reasonOf` says why.
   */
  check(): Promise<void>
  /**
   * Writes the whole file anew. What a page held before SQLite split or merged it stays readable in
   * its gaps, which `secure_delete` doesn't clear; afterwards nothing of it is left.
   */
  rewrite(): Promise<void>
  /** Tells whether what was read is still true. */
  changes: Changes
  /** Finishes what waits, and leaves one whole file. */
  close(): Promise<void>
}

interface OpenOptions {
  /** Makes the file when it isn't there. @default true */
  create?: boolean
  /** Reads the whole file, and refuses a damaged one. @default false */
  check?: boolean
}

// As much as the longest comment: a disk with room for a word would still lose comments.
const CHECK_BYTES = 50_000
// A health check is asked often, and must not wait long behind another process.
const CHECK_PATIENCE_MS = 500

/**
 * Opens the SQLite file, creates or updates its tables, and sets it up so that an answer is on disk
 * and what is deleted is gone.
 *
 * @throws Error with one sentence for the owner.
 */
export async function openDatabase(
  file: string,
  { create = true, check = false }: OpenOptions = {},
): Promise<Database> {
  const open: Sqlite[] = []
  try {
    prepareFile(file, create)
    const writing = await connect()
    await patiently(() => assertOurs(writing))
    if (check) await patiently(() => assertWhole(writing))
    // In WAL mode synchronous=NORMAL would lose the last commits when the power fails.
    const pragmas = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']
    // The log is emptied a second after the last write at the latest; in a commit that takes long.
    for (const pragma of [...pragmas, 'secure_delete = ON', 'wal_autocheckpoint = 10000']) {
      await patiently(() => writing.exec(`pragma ${pragma}`))
    }
    const writer = new Kysely<Schema>({ dialect: sqliteDialect(writing) })
    await patiently(() => migrate(writer))
    await patiently(() => cleanFreePages(writing))
    const reading = await connect()
    reading.exec('pragma query_only = ON')
    return createDatabase(file, { writing, reading, watching: await connect() }, writer)
  } catch (cause) {
    for (const connection of open) connection.close()
    if (cause instanceof MissingDriverError) throw cause
    throw new Error(`Can't open the database ${file}: ${reasonOf(cause)}.`, { cause })
  }

  async function connect(): Promise<Sqlite> {
    const connection = await openSqlite(file)
    open.push(connection)
    return connection
  }
}

function createDatabase(
  file: string,
  { writing, reading, watching }: Record<'writing' | 'reading' | 'watching', Sqlite>,
  writer: Kysely<Schema>,
): Database {
  const reader = new Kysely<Schema>({ dialect: sqliteDialect(reading) })
  const changes = watchChanges(watching)
  const checkpoints = createCheckpoints(writing)
  const assertSameFile = watchFile(file)
  let damage: unknown
  const queue = createWriteQueue({
    database: writer,
    isOpen: () => writing.inTransaction,
    assertKept,
    afterCommit: checkpoints.afterCommit,
  })

  return {
    read: (work) =>
      noticing(patiently(() => reader.transaction().setAccessMode('read only').execute(work))),
    write: (work, options) => noticing(queue.write(work, options)),
    changes,
    async check() {
      assertKept()
      // A connection that is open reads what it remembers of the file.
      const fresh = await openSqlite(file)
      try {
        await noticing(patiently(() => assertOurs(fresh)))
      } finally {
        fresh.close()
      }
      const value = new Date().toISOString().padEnd(CHECK_BYTES)
      await this.write(
        async (transaction) => {
          // It goes again at once: a row that stays would make room for its own successor.
          await transaction.replaceInto('settings').values({ name: 'checked', value }).execute()
          await transaction.deleteFrom('settings').where('name', '=', 'checked').execute()
        },
        { patience: CHECK_PATIENCE_MS },
      )
    },
    async rewrite() {
      await queue.idle()
      await noticing(patiently(() => writing.exec('vacuum')))
      checkpoints.afterCommit({ forgets: true })
    },
    async close() {
      await queue.idle()
      changes.close()
      await reader.destroy()
      const isWhole = await checkpoints.close()
      await writer.destroy()
      if (isWhole) return
      console.error(
        `[afterword] Another program reads ${file}: keep ${file}-wal with it, which has the last comments.`,
      )
    },
  }

  function assertKept(): void {
    if (damage !== undefined) throw damage
    assertSameFile()
  }

  /** Remembers damage: a comment that went into a damaged file might never be read again. */
  async function noticing<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      if (isDamage(error)) damage = error
      throw error
    }
  }
}
