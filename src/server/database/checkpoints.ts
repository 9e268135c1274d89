import { setTimeout as sleep } from 'node:timers/promises'
import { checkpoint, type Sqlite } from './sqlite.ts'

const SOON_MS = 1000
const TRIES_AT_THE_END = 200
const BETWEEN_TRIES_MS = 25

/**
 * Runs SQLite's checkpoints: at once after work that deleted something, a second after any other
 * work, and at the end. Without them, what was overwritten or deleted stays readable in the log.
 */
export function createCheckpoints(connection: Sqlite) {
  let timer: NodeJS.Timeout | undefined

  return {
    afterCommit({ forgets }: { forgets: boolean }): void {
      if (forgets) run()
      else soon()
    },
    /** @returns Whether the file is whole; it isn't while another program reads it. */
    async close(): Promise<boolean> {
      clearTimeout(timer)
      for (let tries = 0; tries < TRIES_AT_THE_END; tries++) {
        if (checkpoint(connection)) return true
        await sleep(BETWEEN_TRIES_MS)
      }
      return false
    },
  }

  function soon(): void {
    timer ??= setTimeout(run, SOON_MS).unref()
  }

  function run(): void {
    clearTimeout(timer)
    timer = undefined
    try {
      if (!checkpoint(connection)) soon()
    } catch {
      // The disk is full or fails, which the next write says too.
      soon()
    }
  }
}
