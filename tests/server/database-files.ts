import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type Libsql from 'libsql'
import { onTestFinished, vi } from 'vitest'

/** The names of the files beside `file`, itself included, in which `text` stands byte for byte. */
export function filesWith(file: string, text: string): string[] {
  const folder = dirname(file)
  return readdirSync(folder).filter((name) => bytesOf(join(folder, name)).includes(text))
}

/**
 * What stands in a file, read by another process: when this one closes any handle of a SQLite file,
 * the system drops the locks of its servers.
 */
export function bytesOf(file: string): Buffer {
  return execFileSync('cat', [file], { maxBuffer: 2 ** 30 })
}

/** The permissions of each file beside `file`. */
export function modesBeside(file: string): Record<string, string> {
  const folder = dirname(file)
  const names = readdirSync(folder)
  return Object.fromEntries(
    names.map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]),
  )
}

/** Counts what the servers of this process tell SQLite, and which connections try to write. */
export function watchSqlite() {
  const Database: typeof Libsql = createRequire(import.meta.url)('libsql')
  const writers = new Set<Libsql.Database>()
  const count = { begins: 0, commits: 0 }
  const exec = Database.prototype.exec
  const spy = vi.spyOn(Database.prototype, 'exec')
  spy.mockImplementation(function (this: Libsql.Database, sql: string) {
    if (sql === 'begin immediate') {
      count.begins += 1
      writers.add(this)
    }
    const isWriting = sql === 'commit' && writers.has(this)
    const result = exec.call(this, sql)
    if (isWriting) count.commits += 1
    return result
  })
  onTestFinished(() => spy.mockRestore())
  return { writers, count }
}
