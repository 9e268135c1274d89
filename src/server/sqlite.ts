import type LibsqlDatabase from 'libsql'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'

/**
 * Opens a SQLite file, made when it isn't there.
 *
 * @throws Error with one sentence for the owner, when the driver or the file can't be opened.
 */
export async function openSqlite(file: string): Promise<LibsqlDatabase.Database> {
  const Libsql = await loadDriver()
  try {
    return new Libsql(file)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Can't open the database ${file}: ${reason}.`, { cause })
  }
}

async function loadDriver(): Promise<typeof LibsqlDatabase> {
  try {
    return (await import('libsql')).default
  } catch (cause) {
    throw new Error('The server needs the package libsql: run `npm install libsql`.', { cause })
  }
}

/** Kysely's SQLite dialect over an open `libsql` connection, whose API is that of better-sqlite3. */
export function sqliteDialect(connection: LibsqlDatabase.Database): Dialect {
  const config = { database: connection }
  const dialect = new SqliteDialect(config)
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new ImmediateDriver(config),
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
  // A plain BEGIN takes the write lock at the first write, where SQLite gives up at once when
  // another process wrote in between, instead of waiting for its turn.
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch {
      // On a full disk SQLite has rolled back already; the first error is the one to tell.
    }
  }
}
