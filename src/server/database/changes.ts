import type { Sqlite } from './sqlite.ts'

/** Tells, at the cost of a few microseconds, whether what was read is still true. */
export interface Changes {
  /** Another number after any process, this one too, has written to the file; NaN when it can't be read. */
  count(): number
  /** The version of a thread, null when nobody wrote to it. */
  versionOf(thread: string): string | null
  close(): void
}

/**
 * Watches the file over a connection that does nothing else: one that is reading would see nothing
 * of what was written since.
 */
export function watchChanges(connection: Sqlite): Changes {
  const count = prepared<[number]>(connection, 'pragma data_version')
  const version = prepared<[string]>(connection, 'select version from threads where id = ?')
  return {
    count() {
      try {
        return count()[0]?.[0] ?? NaN
      } catch {
        return NaN
      }
    },
    versionOf: (thread) => version(thread)[0]?.[0] ?? null,
    close: () => void connection.close(),
  }
}

/** `all`, since `get` would leave the statement, and with it the transaction, open after one row. */
function prepared<Row>(connection: Sqlite, query: string) {
  const statement = connection.prepare(query).raw()
  const all: (...values: unknown[]) => unknown[] = statement.all.bind(statement)
  return (...values: unknown[]) => all(...values) as Row[]
}
