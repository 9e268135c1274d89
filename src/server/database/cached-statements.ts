import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { LRUCache } from 'lru-cache'

// More than the server has; lists of ids make one for each length.
const KEPT = 200

/** A connection that prepares each statement once: that takes longer than most take to run. */
export function cacheStatements(connection: SqliteDatabase): SqliteDatabase {
  const statements = new LRUCache<string, SqliteStatement>({ max: KEPT })
  return {
    prepare: (query) => statements.get(query) ?? prepare(query),
    close() {
      statements.clear()
      connection.close()
    },
  }

  function prepare(query: string): SqliteStatement {
    const statement: SqliteStatement = connection.prepare(query)
    const { reader } = statement
    const cached = {
      reader,
      all: (values: readonly unknown[]) => kept(() => statement.all(values)),
      run: (values: readonly unknown[]) => kept(() => statement.run(values)),
      iterate: (values: readonly unknown[]) => statement.iterate(values),
    }
    statements.set(query, cached)
    return cached

    /** One that failed may stand open, and would keep its transaction open with it. */
    function kept<T>(work: () => T): T {
      try {
        return work()
      } catch (error) {
        statements.delete(query)
        throw error
      }
    }
  }
}
