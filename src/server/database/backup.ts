import { existsSync, realpathSync } from 'node:fs'
import { makeBeside, moveInto } from './database-file.ts'
import { patiently } from './patiently.ts'
import { openSqlite, rowsOf, type Sqlite } from './sqlite.ts'
import { assertOurs, assertWhole, reasonOf, UnusableError } from './unusable.ts'

/**
 * Writes a whole copy of a database to another file, also while servers write to it: all that was
 * acknowledged before is in it, and nothing that was deleted.
 *
 * @returns How many comments are in the copy.
 * @throws Error with one sentence for the owner.
 */
export async function backUp(
  database: string,
  target: string,
  { force = false }: { force?: boolean } = {},
): Promise<number> {
  assertOther(database, target)
  if (!force && existsSync(target)) {
    throw new Error(`${target} is there already: give --force to replace it.`)
  }
  return makeBeside(target, async (copy) => {
    await copyDatabase(database, copy)
    const count = await inspect(copy)
    moveInto(copy, target, force)
    return count
  })
}

/**
 * Copies one state of a database into an empty file.
 *
 * @throws Error with one sentence, when it is none of ours or damaged.
 */
export async function copyDatabase(database: string, into: string): Promise<void> {
  await using(database, async (connection) => {
    await patiently(() => assertOurs(connection))
    await patiently(() => connection.exec(`vacuum into '${into.replaceAll("'", "''")}'`))
  })
}

/** Reads the whole file, and counts the comments that are not deleted. */
async function inspect(file: string): Promise<number> {
  return using(file, (connection) => {
    assertWhole(connection)
    const [counted] = rowsOf<{ count: number }>(
      connection,
      `select count(*) as count from comments where state != 'deleted'`,
    )
    return counted?.count ?? 0
  })
}

async function using<T>(file: string, work: (connection: Sqlite) => T | Promise<T>): Promise<T> {
  let connection: Sqlite | undefined
  try {
    // SQLite would make it.
    if (!existsSync(file)) throw new UnusableError('there is no such file')
    connection = await openSqlite(file)
    return await work(connection)
  } catch (cause) {
    throw new Error(`Can't read the database ${file}: ${reasonOf(cause)}.`, { cause })
  } finally {
    connection?.close()
  }
}

/** @throws Error when two paths lead to one file. */
export function assertOther(database: string, file: string): void {
  if (existsSync(database) && existsSync(file) && realpathSync(database) === realpathSync(file)) {
    throw new Error(`${file} is the database itself.`)
  }
}
