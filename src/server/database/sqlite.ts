import type LibsqlDatabase from 'libsql'
import {
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'

/** Opens a SQLite file, made when it isn't there. */
export async function openSqlite(file: string): Promise<LibsqlDatabase.Database> {
  const Libsql = await loadDriver()
  return new Libsql(file)
}

/** Why a SQLite file can't be opened, in words that an owner can act on. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  if (/: 14"?\)$/.test(reason)) return 'its folder is missing or may not be written'
  if (/not a database/.test(reason)) return 'it is a file of another kind'
  return reason
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

/** Kysely's SQLite dialect over an open `libsql` connection, whose API is that of better-sqlite3. */
export function sqliteDialect(connection: LibsqlDatabase.Database): Dialect {
  const dialect = new SqliteDialect({ database: connection })
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new ImmediateDriver(connection),
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

class ImmediateDriver extends SqliteDriver {
  readonly #database: LibsqlDatabase.Database

  constructor(database: LibsqlDatabase.Database) {
    super({ database })
    this.#database = database
  }

  // A plain BEGIN takes the write lock at the first write, where SQLite gives up at once when
  // another process wrote in between, instead of waiting for its turn. Not by a prepared statement:
  // libsql resets none that was locked out, and the next COMMIT fails on its "statements in progress".
  override async beginTransaction(
    _connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    this.#database.exec(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate')
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch {
      // On a full disk SQLite has rolled back already; the first error is the one to tell.
    }
  }
}
