import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, type Transaction } from 'kysely'
import type LibsqlDatabase from 'libsql'
import { migrate } from './migrations.ts'
import type { Schema } from './schema.ts'
import { MissingDriverError, openSqlite, reasonOf, sqliteDialect } from './sqlite.ts'

/** The one way to the comments. */
export interface Database {
  /** Runs `work` on one snapshot, beside any writer. */
  read<T>(work: Work<T>): Promise<T>
  /** Runs `work` in a transaction that writes, one at a time; waits `patience` ms for its turn. */
  write<T>(work: Work<T>, patience?: number): Promise<T>
  close(): Promise<void>
}

type Work<T> = (transaction: Transaction<Schema>) => Promise<T>

// What SQLite waits by itself, with the whole process standing still; we wait the rest.
const LOCK_WAIT_MS = 50
const PATIENCE_MS = 5000

/**
 * Opens the SQLite file, creates or updates its tables, and sets it up so that an answer is on disk.
 *
 * @throws Error with one sentence for the owner.
 */
export async function openDatabase(file: string): Promise<Database> {
  const open: LibsqlDatabase.Database[] = []
  try {
    // In WAL mode synchronous=NORMAL would lose the last commits when the power fails.
    const writer = await connect(['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    await patiently(() => migrate(writer), PATIENCE_MS)
    const reader = await connect(['query_only = ON'])
    return {
      read: (work) =>
        patiently(() => reader.transaction().setAccessMode('read only').execute(work), PATIENCE_MS),
      write: (work, patience = PATIENCE_MS) =>
        patiently(() => writer.transaction().execute(work), patience),
      async close() {
        await reader.destroy()
        await writer.destroy()
      },
    }
  } catch (cause) {
    for (const connection of open) connection.close()
    if (cause instanceof MissingDriverError) throw cause
    throw new Error(`Can't open the database ${file}: ${reasonOf(cause)}.`, { cause })
  }

  async function connect(pragmas: readonly string[]): Promise<Kysely<Schema>> {
    const connection = await openSqlite(file)
    open.push(connection)
    connection.exec(`pragma busy_timeout = ${LOCK_WAIT_MS}`)
    for (const pragma of pragmas) {
      await patiently(async () => connection.exec(`pragma ${pragma}`), PATIENCE_MS)
    }
    return new Kysely<Schema>({ dialect: sqliteDialect(connection) })
  }
}

/** Whether the database can't answer just now: locked, full, read-only, or its disk fails. */
export function isUnavailable(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN)/.test(codeOf(error))
}

async function patiently<T>(work: () => Promise<T>, patience: number): Promise<T> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || Date.now() >= deadline) throw error
      await sleep(10 + Math.random() * 30)
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}
