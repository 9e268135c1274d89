import { setTimeout as sleep } from 'node:timers/promises'
import { isBusy } from './sqlite.ts'

/** How long something waits for another process, in ms. */
export const PATIENCE_MS = 5000

/** Tries again as long as another connection stands in the way, and lets the process go on meanwhile. */
export async function patiently<T>(work: () => T | Promise<T>, patience = PATIENCE_MS): Promise<T> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error
      await sleep(5 + Math.random() * 20)
    }
  }
}
