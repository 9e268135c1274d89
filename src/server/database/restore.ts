import { existsSync, rmSync, statSync } from 'node:fs'
import { assertOther, copyDatabase } from './backup.ts'
import { openDatabase } from './database.ts'
import { filesOf, makeBeside, moveInto } from './database-file.ts'
import { patiently } from './patiently.ts'
import { checkpoint, openSqlite, rowsOf, type Sqlite } from './sqlite.ts'
import { assertOurs, assertWhole, isDamage, reasonOf, UnusableError } from './unusable.ts'

/** What became of the database: `replaced` is the file of one that was damaged. */
export type Restored = 'made' | 'refilled' | 'replaced'

/**
 * Makes a database what it was when a backup was made, also while servers use it.
 *
 * @throws Error with one sentence for the owner.
 */
export async function restore(
  database: string,
  backup: string,
  { force = false }: { force?: boolean } = {},
): Promise<Restored> {
  assertOther(database, backup)
  const isThere = existsSync(database) && statSync(database).size > 0
  if (isThere && !force) {
    throw new Error(`${database} is there already: give --force to replace what is in it.`)
  }
  return makeBeside(database, async (copy) => {
    await copyDatabase(backup, copy)
    // A backup of an older version gets today's tables, and a damaged one is refused.
    await (await openDatabase(copy, { check: true })).close()
    if (!isThere) {
      rmSync(database, { force: true })
      moveInto(copy, database, false)
      return 'made'
    }
    if (await isDamaged(database)) {
      for (const each of filesOf(database).slice(1)) rmSync(each, { force: true })
      moveInto(copy, database, true)
      return 'replaced'
    }
    await (await openDatabase(database, { create: false })).close()
    const connection = await openSqlite(database)
    try {
      await refill(connection, copy)
    } finally {
      connection.close()
    }
    return 'refilled'
  })
}

async function isDamaged(database: string): Promise<boolean> {
  const connection = await openSqlite(database)
  try {
    await patiently(() => assertOurs(connection))
    assertWhole(connection)
    return false
  } catch (cause) {
    if (isDamage(cause)) return true
    throw new Error(`Can't restore ${database}: ${reasonOf(cause)}.`, { cause })
  } finally {
    connection.close()
  }
}

/** Replaces all rows in one transaction, so that running servers see the one state or the other. */
async function refill(connection: Sqlite, copy: string): Promise<void> {
  connection.exec('pragma foreign_keys = OFF')
  connection.exec('pragma secure_delete = ON')
  connection.exec(`attach '${copy.replaceAll("'", "''")}' as backup`)
  connection.exec('create temp table known as select id from main.threads')
  await patiently(() => connection.exec('begin immediate'))
  try {
    for (const table of tablesOf(connection)) copyTable(connection, table)
    // Numbers of events only grow, so that listeners hear of what comes, and read their list anew.
    connection.exec('delete from main.events')
    connection.exec(`insert into main.events (thread, comment, kind)
      select thread, min(id), 'updated' from main.comments where state = 'published' group by thread`)
    connection.exec(`insert into main.events (thread, comment, kind)
      select id, '', 'deleted' from known where id not in (select thread from main.events)`)
    // The triggers counted each row that went and came; what counts is what is there now.
    connection.exec(`update main.threads set
      count = (select count(*) from main.comments where thread = threads.id and state = 'published'),
      event = coalesce((select max(id) from main.events where thread = threads.id), 0),
      version = lower(hex(randomblob(8)))`)
    connection.exec('commit')
  } catch (error) {
    if (connection.inTransaction) connection.exec('rollback')
    throw new Error(`Can't restore the database: ${reasonOf(error)}.`, { cause: error })
  }
  await patiently(() => {
    if (!checkpoint(connection)) throw new UnusableError('another program reads it')
  }).catch(() => {})
}

function tablesOf(connection: Sqlite): string[] {
  const tables = rowsOf<{ name: string }>(
    connection,
    `select name from backup.sqlite_master where type = 'table'`,
  )
  return tables
    .map(({ name }) => name)
    .filter((name) => !/^(sqlite_|kysely_)/.test(name) && name !== 'events')
}

function copyTable(connection: Sqlite, table: string): void {
  const columns = rowsOf<{ name: string }>(connection, `pragma backup.table_info(${table})`)
  const names = columns.map(({ name }) => name).join(', ')
  connection.exec(`delete from main.${table}`)
  connection.exec(`insert into main.${table} (${names}) select ${names} from backup.${table}`)
}
