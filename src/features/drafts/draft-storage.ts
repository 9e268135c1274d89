import { effect, type Signal, signal } from '@preact/signals-core'
import { isCommentId } from '../../model/anchor.ts'
import type { Storage } from '../device-storage.ts'
import { asPastTime, asText, readRecord } from '../stored-record.ts'

/** Milliseconds after the last key until a draft is kept. */
const PAUSE = 300
/** Milliseconds that a draft is kept for: 30 days. */
const LIFETIME = 2_592_000_000

interface Kept {
  text: string
  updated: number
}

/** One draft's text, kept on the device while it is written. */
export interface KeptText {
  text: Signal<string>
  /** What another tab has written meanwhile, when this tab's words differ; else null. */
  other: Signal<string | null>
  /** Writes down what isn't yet. */
  flush(): void
  /** Another tab has changed what is kept under `key`. */
  heard(key: string): void
  stop(): void
}

const draftKeys = (scope: string) => `draft:${scope}:`

/** The comments that have a draft in answer to them, from this visit or an earlier one. */
export function keptParents(storage: Storage, scope: string): Set<string> {
  const parents = new Set<string>()
  for (const key of storage.keys(draftKeys(scope))) {
    const parent = key.slice(draftKeys(scope).length).replace(/~2$/, '')
    if (isCommentId(parent) && read(storage, key)) parents.add(parent)
  }
  return parents
}

/**
 * Keeps a draft 300 ms after the last key. Two tabs that write different words don't wipe each
 * other's: the second keeps its own beside the first's, and is told of them.
 */
export function keepText(
  storage: Storage,
  scope: string,
  parent: string | null,
  initial: string,
): KeptText {
  const first = `${draftKeys(scope)}${parent ?? ''}`
  const second = `${first}~2`
  const [newer, older] = [first, second]
    .flatMap((key) => read(storage, key) ?? [])
    .sort((a, b) => b.updated - a.updated)
  const text = signal(newer?.text ?? initial)
  const other = signal(older?.text ?? null)
  let slot = newer && newer.text === read(storage, second)?.text ? second : first
  /** What this tab last knew to be in its slot. */
  let known = text.value
  /** Whether `known` is on the device: false while the device has no room for it. */
  let isSaved = true
  let timer: ReturnType<typeof setTimeout> | undefined

  const inSlot = () => read(storage, slot)?.text ?? initial

  function flush(): void {
    clearTimeout(timer)
    if (text.value === known && isSaved) return
    const there = inSlot()
    if (there !== known && there !== initial && there !== text.value) leaveSlotTo(there)
    save()
  }

  /** Another tab's words stay where they are; this tab's go beside them, and the reader is told. */
  function leaveSlotTo(theirs: string): void {
    other.value = theirs
    slot = slot === first ? second : first
  }

  function save(): void {
    known = text.value
    isSaved = true
    if (known === initial) storage.remove(slot)
    else isSaved = storage.write(slot, { v: 1, text: known, updated: Date.now() || 0 })
  }

  const stop = effect(() => {
    if (text.value === known) return
    clearTimeout(timer)
    timer = setTimeout(flush, PAUSE)
  })

  return {
    text,
    other,
    flush,
    heard(key) {
      if (key !== slot) return
      const there = inSlot()
      if (text.value === known && isSaved) {
        known = there
        text.value = there
      } else if (there !== initial && there !== text.value) {
        if (isSaved) other.value = there
        else {
          leaveSlotTo(there)
          save()
        }
      }
    },
    stop() {
      flush()
      stop()
    },
  }
}

/** Whether there are words of an earlier visit. */
export function isKept(storage: Storage, scope: string, parent: string): boolean {
  const key = draftKeys(scope) + parent
  return read(storage, key) !== null || read(storage, `${key}~2`) !== null
}

/** A kept draft, when there is one that is whole and not too old. */
function read(storage: Storage, key: string): Kept | null {
  const kept = readRecord<Kept>(storage, key, { text: asText, updated: asPastTime })
  // A clock that says nothing (NaN) is no reason to throw words away.
  return kept && kept.text !== '' && !(Date.now() - kept.updated > LIFETIME) ? kept : null
}
