import { batch, type Signal } from '@preact/signals'
import type { createState } from './thread-state.ts'

/** Keeps what a thread shows. Returns what brings it back; values are never changed in place. */
export function keepShown(state: ReturnType<typeof createState>): () => void {
  const { status, failure, comments, added, order, cursors, count, replies, fresh } = state
  const signals: Signal[] = [status, failure, comments, added, order, count, replies, fresh]
  signals.push(cursors.prev, cursors.next, state.missing)
  const values: unknown[] = signals.map(({ value }) => value as unknown)
  return () => batch(() => signals.forEach((kept, i) => (kept.value = values[i])))
}
