import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { ControlledTransaction, Kysely, Transaction } from 'kysely'
import { PATIENCE_MS } from './patiently.ts'
import type { Schema } from './schema.ts'
import { isBusy } from './sqlite.ts'

/** What a piece of work does in its transaction. It may be run again, when that had to be undone. */
export type Work<T> = (transaction: Transaction<Schema>) => Promise<T>

export interface WriteOptions {
  /** How long it may wait for another process, in ms. @default 5000 */
  patience?: number
  /** It changes or deletes what somebody said: nothing of that may stay in the log. */
  forgets?: boolean
}

interface Storage {
  database: Kysely<Schema>
  /** Whether a transaction stands open; SQLite ends it by itself when the disk is full. */
  isOpen(): boolean
  /** Makes sure that what is written is kept; throws else. */
  assertKept(): void
  afterCommit(written: { forgets: boolean }): void
}

interface Job {
  work: Work<unknown>
  forgets: boolean
  deadline: number
  resolve(value: unknown): void
  reject(error: unknown): void
}

// A batch is one step of the event loop: readers wait for it.
const MOST_AT_ONCE = 64

/**
 * Returns a function that runs work in a transaction that writes. Work that waits together is
 * committed together, since most of what a commit costs is waiting for the disk; each has a
 * savepoint of its own, so that what fails doesn't take its neighbours along. Nobody hears of their
 * result before it is on the disk.
 */
export function createWriteQueue(storage: Storage) {
  const { database, isOpen, assertKept, afterCommit } = storage
  let waiting: Job[] = []
  let turn: Promise<void> | null = null

  return {
    write<T>(work: Work<T>, { patience = PATIENCE_MS, forgets = false }: WriteOptions = {}) {
      return new Promise<T>((resolve, reject) => {
        const deadline = Date.now() + patience
        waiting.push({ work, forgets, deadline, resolve, reject })
        turn ??= runAll().finally(() => (turn = null))
      })
    },
    /** Resolves when nothing waits any more. */
    async idle(): Promise<void> {
      await turn
    },
  }

  async function runAll(): Promise<void> {
    // What comes in by the same turn of the event loop joins the batch, the first one too.
    await setImmediate()
    for (; waiting.length > 0; await setImmediate()) {
      try {
        assertKept()
        const transaction = await database.startTransaction().execute()
        await runTogether(transaction, waiting.splice(0, MOST_AT_ONCE))
      } catch (error) {
        await giveUpOn(error)
      }
    }
  }

  /** Nothing could begin: one waits for all, and those whose time is over hear why. */
  async function giveUpOn(error: unknown): Promise<void> {
    const now = Date.now()
    const isOver = (job: Job) => !isBusy(error) || job.deadline <= now
    for (const job of waiting.filter(isOver)) job.reject(error)
    waiting = waiting.filter((job) => !isOver(job))
    if (waiting.length > 0) await sleep(5 + Math.random() * 20)
  }

  async function runTogether(
    transaction: ControlledTransaction<Schema>,
    jobs: readonly Job[],
  ): Promise<void> {
    const settled: (() => void)[] = []
    try {
      for (const job of jobs) {
        const point = await transaction.savepoint('job').execute()
        try {
          const value = await job.work(point)
          settled.push(() => job.resolve(value))
        } catch (error) {
          if (!isOpen()) {
            await transaction.rollback().execute()
            job.reject(error)
            waiting.unshift(...jobs.filter((other) => other !== job))
            return
          }
          await point.rollbackToSavepoint('job').execute()
          settled.push(() => job.reject(error))
        }
        await point.releaseSavepoint('job').execute()
      }
      await transaction.commit().execute()
      assertKept()
    } catch (error) {
      if (!transaction.isCommitted) await transaction.rollback().execute()
      for (const job of jobs) job.reject(error)
      return
    }
    afterCommit({ forgets: jobs.some(({ forgets }) => forgets) })
    for (const settle of settled) settle()
  }
}
