import { codeOf, rowsOf, type Sqlite } from './sqlite.ts'
import { migrations } from './migrations.ts'

/** Something is wrong with the database; the message goes on after "the database FILE: ". */
export class UnusableError extends Error {
  readonly code = 'AFTERWORD_UNUSABLE'
}

const CODES =
  /^(AFTERWORD_UNUSABLE|SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN|CORRUPT|NOTADB))/

const REASONS: readonly [RegExp, string][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'another program holds it'],
  [/^SQLITE_FULL/, 'its disk is full'],
  [/^SQLITE_READONLY/, 'it may not be written'],
  [/^SQLITE_IOERR/, 'its disk fails'],
  [/^SQLITE_CANTOPEN/, 'its folder is missing or may not be written'],
  [/^SQLITE_CORRUPT/, 'it is damaged: restore a backup'],
  [/^SQLITE_NOTADB/, 'it is a file of another kind'],
]

/** Whether the database can't answer just now, or no longer. */
export function isUnavailable(error: unknown): boolean {
  return CODES.test(codeOf(error))
}

/** Whether the file itself is no longer a sound database. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))
}

/** Why the database can't be used, in words that an owner can act on. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof UnusableError) return message
  // libsql gives what happens on opening no code.
  if (/: 14"?\)$/.test(message)) return 'its folder is missing or may not be written'
  if (/not a database/.test(message)) return 'it is a file of another kind'
  const code = codeOf(error)
  return REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? message
}

/**
 * Makes sure that a SQLite file is empty or was made by this version or an older one, before
 * anything is written to it.
 *
 * @throws UnusableError
 */
export function assertOurs(connection: Sqlite): void {
  const tables = new Set(
    rowsOf<{ name: string }>(connection, `select name from sqlite_master where type = 'table'`).map(
      ({ name }) => name,
    ),
  )
  if (tables.size === 0) return
  const done = tables.has('kysely_migration')
    ? rowsOf<{ name: string }>(connection, 'select name from kysely_migration')
    : []
  const unknown = done.filter(({ name }) => !Object.hasOwn(migrations, name))
  const isOurs = ['settings', 'threads', 'comments'].every((table) => tables.has(table))
  // Kysely's own tables alone are left when the first start was killed.
  const isUnfinished = [...tables].every((name) => /^(kysely|sqlite)_/.test(name))
  if (!isOurs && !(isUnfinished && done.length === 0)) {
    throw new UnusableError('it is the database of another program')
  }
  if (unknown.length > 0) {
    throw new UnusableError('a newer version of afterword made it: update afterword')
  }
}

/**
 * Reads every page of the file.
 *
 * @throws UnusableError when one is damaged.
 */
export function assertWhole(connection: Sqlite): void {
  const found = rowsOf<{ quick_check: string }>(connection, 'pragma quick_check(1)')
  if (found.some(({ quick_check: result }) => result !== 'ok')) {
    throw new UnusableError('it is damaged: restore a backup')
  }
}
