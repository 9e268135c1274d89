import { checkpoint, rowsOf, type Sqlite } from './sqlite.ts'

const MARK = 'free-pages-clean'

/**
 * Writes a database anew, once, that an afterword made which left what was deleted in the free
 * parts of its file.
 */
export function cleanFreePages(connection: Sqlite): void {
  if (rowsOf(connection, `select 1 from settings where name = '${MARK}'`).length > 0) return
  const isUsed = rowsOf(connection, 'select 1 from threads limit 1').length > 0
  if (isUsed) {
    connection.exec('vacuum')
    checkpoint(connection)
  }
  connection.exec(`insert or ignore into settings values ('${MARK}', 'yes')`)
}
