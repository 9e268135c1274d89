import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, type Transaction } from 'kysely'
import { migrate } from './migrations.ts'
import type { Schema } from './schema.ts'
import { openSqlite, sqliteDialect } from './sqlite.ts'

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

/** Opens the SQLite file, creates or updates its tables, and sets it up so that an answer is on disk. */
export async function openDatabase(file: string): Promise<Database> {
  const writing = await openSqlite(file)
  writing.pragma(`busy_timeout = ${PATIENCE_MS}`)
  writing.pragma('journal_mode = WAL')
  // In WAL mode NORMAL would lose the last commits when the power fails.
  writing.pragma('synchronous = FULL')
  writing.pragma('foreign_keys = ON')
  const writer = new Kysely<Schema>({ dialect: sqliteDialect(writing) })
  await migrate(writer)
  writing.pragma(`busy_timeout = ${LOCK_WAIT_MS}`)

  const reading = await openSqlite(file)
  reading.pragma(`busy_timeout = ${PATIENCE_MS}`)
  reading.pragma('query_only = ON')
  const reader = new Kysely<Schema>({ dialect: sqliteDialect(reading) })

  return {
    read: (work) => reader.transaction().setAccessMode('read only').execute(work),
    write: (work, patience = PATIENCE_MS) =>
      patiently(() => writer.transaction().execute(work), patience),
    async close() {
      await reader.destroy()
      await writer.destroy()
    },
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
