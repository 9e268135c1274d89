import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals-core'
import type { Storage } from '../device-storage.ts'
import { readRecord } from '../stored-record.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'

/** Milliseconds for which who comes again, as by a reload, is still on the same visit. */
const SAME_VISIT = 30 * 60_000

/** In milliseconds since 1970; all but `at` by the server's clock. */
interface Visit {
  before: number
  seen: number
  at: number
}

export interface Visits {
  /** Whether this reader wants to know what is new; kept on the device only while it is so. */
  on: ReadonlySignal<boolean>
  /** Loaded comments that are newer than all that were loaded when the reader was here before. */
  fresh: ReadonlySignal<ReadonlySet<string>>
  set(on: boolean): void
  stop(): void
}

/** What is new since the reader's last visit. Only times that the server gave are compared. */
export function createVisits(
  storage: Storage,
  key: string,
  thread: ThreadStore,
  isOwn: (id: string) => boolean,
): Visits {
  const kept = readRecord<Visit>(storage, key, { before: asTime, seen: asTime, at: asTime })
  const isSameVisit = kept !== null && Math.abs(Date.now() - kept.at) < SAME_VISIT
  /** Created after this is new; null while the reader doesn't ask. */
  const since = signal(kept && (isSameVisit ? kept.before : kept.seen))
  const newest = computed(() => {
    let newest = 0
    for (const { created } of thread.comments.value.values()) {
      newest = Math.max(newest, created ?? 0)
    }
    return newest
  })
  const fresh = computed(() => {
    const found = new Set<string>()
    if (since.value === null) return found
    for (const { id, created, state } of thread.comments.value.values()) {
      if ((created ?? 0) > since.value && state === 'published' && !isOwn(id)) found.add(id)
    }
    return found
  })
  let marked: ReadonlySet<string> = new Set()

  const stopKeeping = effect(() => {
    if (since.value === null || newest.value === 0) return
    const seen = Math.max(kept?.seen ?? 0, newest.value)
    storage.write(key, { before: since.value, seen, at: Date.now() })
  })
  const stopMarking = effect(() => {
    const now = fresh.value
    const others = [...thread.newIds.value].filter((id) => !marked.has(id))
    marked = now
    const all = new Set([...others, ...now])
    const isSame = all.size === thread.newIds.value.size
    if (!isSame || [...all].some((id) => !thread.newIds.value.has(id)))
      thread.merge({ newIds: all })
  })

  return {
    on: computed(() => since.value !== null),
    fresh,
    set(on) {
      batch(() => {
        since.value = on ? newest.value : null
      })
      if (!on) storage.remove(key)
    },
    stop() {
      stopKeeping()
      stopMarking()
    },
  }
}

const asTime = (value: unknown) => (Number.isFinite(value) ? (value as number) : undefined)
