import { existsSync } from 'node:fs'
import { type Database, openDatabase } from '../database/database.ts'

/**
 * Runs `work` on the database of a server that has run, and closes it. A mistyped name must not make
 * a new, empty one: only `serve` makes a database.
 *
 * @throws Error with one sentence, when there is no such file.
 */
export async function withDatabase<T>(
  { database: file }: { database: string },
  work: (database: Database) => Promise<T>,
): Promise<T> {
  if (!existsSync(file)) {
    throw new Error(`There is no database ${file}: name yours with --database.`)
  }
  const database = await openDatabase(file)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
