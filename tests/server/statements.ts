import { createRequire } from 'node:module'
import type Libsql from 'libsql'
import { vi } from 'vitest'

const Database: typeof Libsql = createRequire(import.meta.url)('libsql')
const memory = new Database(':memory:')
const Statement = Object.getPrototypeOf(memory.prepare('select 1')) as Libsql.Statement

/** Counts the statements that run against any database of this process while `work` does. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const prepare = vi.spyOn(Database.prototype, 'prepare')
  const [all, run] = [vi.spyOn(Statement, 'all'), vi.spyOn(Statement, 'run')]
  await work()
  // They come a second after a write, whatever is asked.
  const checkpoints = prepare.mock.results
    .filter((_, call) => String(prepare.mock.calls[call]?.[0]).includes('checkpoint'))
    .map(({ value }) => value as unknown)
  const asked = [...all.mock.contexts, ...run.mock.contexts].filter(
    (statement) => !checkpoints.includes(statement),
  )
  for (const spy of [prepare, all, run]) spy.mockRestore()
  return asked.length
}
