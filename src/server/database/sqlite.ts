import type LibsqlDatabase from 'libsql'
import {
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import { cacheStatements } from './cached-statements.ts'

/** A connection to a SQLite file. */
export type Sqlite = LibsqlDatabase.Database

/** Opens a SQLite file, made when it isn't there. */
export async function openSqlite(file: string): Promise<Sqlite> {
  const Libsql = await loadDriver()
  const connection = new Libsql(file)
  // libsql works synchronously: while SQLite waited for a lock, the whole process would stand still.
  connection.exec('pragma busy_timeout = 0')
  return connection
}

/** `libsql` is an optional dependency, for those who only use the widget. */
export class MissingDriverError extends Error {}

async function loadDriver(): Promise<typeof LibsqlDatabase> {
  try {
    return (await import('libsql')).default
  } catch (cause) {
    throw new MissingDriverError('The server needs the package libsql: run `npm install libsql`.', {
      cause,
    })
  }
}

/** The rows of a statement that Kysely has no words for, such as a pragma. */
export function rowsOf<T>(connection: Sqlite, sql: string): T[] {
  return connection.prepare(sql).all([]) as T[]
}

/**
 * Copies the log into the file and empties it, so that the file alone is whole, and nothing that
 * was changed or deleted is left in the log.
 *
 * @returns Whether that was possible; while another connection reads or writes it is not.
 */
export function checkpoint(connection: Sqlite): boolean {
  try {
    const [result] = rowsOf<{ busy: number }>(connection, 'pragma wal_checkpoint(truncate)')
    return result?.busy === 0
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

/** Whether another connection stands in the way just now. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY')
}

/** The name of the SQLite error; empty for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}

/** Kysely's SQLite dialect over an open `libsql` connection, whose API is that of better-sqlite3. */
export function sqliteDialect(connection: Sqlite): Dialect {
  const database = cacheStatements(connection)
  const dialect = new SqliteDialect({ database })
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new ImmediateDriver(connection, database),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

class TransactionalAdapter extends SqliteAdapter {
  // SQLite can roll its schema back, which Kysely doesn't count on. With it, two servers that
  // start on one new file don't both create the tables.
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

// Transactions are begun and ended by `exec`, not by prepared statements as Kysely does: libsql
// resets none that was locked out, and the next COMMIT fails on its "statements in progress".
class ImmediateDriver extends SqliteDriver {
  readonly #connection: Sqlite
  readonly #database: SqliteDatabase

  constructor(connection: Sqlite, database: SqliteDatabase) {
    super({ database })
    this.#connection = connection
    this.#database = database
  }

  // A plain BEGIN takes the write lock at the first write, where SQLite gives up at once when
  // another process wrote in between, instead of waiting for its turn.
  override async beginTransaction(
    _connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    this.#connection.exec(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate')
  }

  override async commitTransaction(): Promise<void> {
    this.#connection.exec('commit')
  }

  override async rollbackTransaction(): Promise<void> {
    // On a full disk SQLite has rolled back already; the first error is the one to tell.
    if (this.#connection.inTransaction) this.#connection.exec('rollback')
  }

  override async savepoint(_connection: DatabaseConnection, name: string): Promise<void> {
    // Nothing can lock a statement out inside a transaction: these may be prepared.
    this.#database.prepare(`savepoint ${name}`).run([])
  }

  override async rollbackToSavepoint(_connection: DatabaseConnection, name: string): Promise<void> {
    this.#connection.exec(`rollback to ${name}`)
  }

  override async releaseSavepoint(_connection: DatabaseConnection, name: string): Promise<void> {
    this.#database.prepare(`release ${name}`).run([])
  }
}
