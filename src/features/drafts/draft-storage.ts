import { effect, type Signal, signal } from '@preact/signals-core'
import { isCommentId } from '../../model/anchor.ts'
import type { Storage } from '../device-storage.ts'
import { randomKey } from '../random-id.ts'
import { asPastTime, asText, asTextOrEmpty, readRecord } from '../stored-record.ts'

/** Milliseconds after the last key until a draft is kept. */
const PAUSE = 300
/** Milliseconds that a draft is kept for: 30 days. */
const LIFETIME = 2_592_000_000

interface Kept {
  text: string
  updated: number
  /** Names this version of the words; empty where a release before this one kept them. */
  revision: string
  /** The version that the tab which wrote this one had read. */
  base: string
  /** Whether the reader gave up the form, and not the words. */
  isAside: boolean
}

/** One draft's text, kept on the device while it is written. */
export interface KeptText {
  text: Signal<string>
  /** What another tab has written meanwhile, when this tab's words differ; else null. */
  other: Signal<string | null>
  /** Keeps with the words whether their form is closed. */
  setAside(is: boolean): void
  /** Writes down what isn't yet. */
  flush(): void
  /** Another tab has changed what is kept under `key`. */
  heard(key: string): void
  stop(): void
}

const draftKeys = (scope: string) => `draft:${scope}:`

/** The comments that have a draft in answer to them, each with whether its form was given up. */
export function keptParents(storage: Storage, scope: string): Map<string, boolean> {
  const parents = new Map<string, boolean>()
  for (const key of storage.keys(draftKeys(scope))) {
    const parent = key.slice(draftKeys(scope).length).replace(/~\d+$/, '')
    const kept = isCommentId(parent) ? read(storage, key) : null
    if (kept) parents.set(parent, kept.isAside && parents.get(parent) !== false)
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
  const [newer, older] = slots(storage, first).sort((a, b) => b.kept.updated - a.kept.updated)
  const text = signal(newer?.kept.text ?? initial)
  const other = signal(older?.kept.text ?? null)
  let slot = newer?.key ?? first
  /** The version of the words in the slot that this tab has read or written last. */
  let revision = newer?.kept.revision ?? ''
  /** What this tab last knew to be in its slot. */
  let known = text.value
  /** Whether `known` is on the device: false while the device has no room for it. */
  let isSaved = true
  let isAside = newer?.kept.isAside ?? false
  let timer: ReturnType<typeof setTimeout> | undefined

  const inSlot = () => read(storage, slot)?.text ?? initial

  function flush(): void {
    clearTimeout(timer)
    if (text.value === known && isSaved) return
    const there = inSlot()
    if (there !== known && there !== initial && there !== text.value) leaveSlotTo(there)
    save()
  }

  /** Another tab's words stay where they are; this tab's go into a free slot, and the reader is told. */
  function leaveSlotTo(theirs: string): void {
    other.value = theirs
    revision = ''
    let place = 1
    do slot = place === 1 ? first : `${first}~${place}`
    while (read(storage, slot) && ++place)
  }

  function save(): void {
    known = text.value
    isSaved = true
    if (known === initial) storage.remove(slot)
    else {
      const base = revision
      revision = randomKey()
      const updated = Date.now() || 0
      isSaved = storage.write(slot, { v: 1, text: known, updated, revision, base, isAside })
    }
  }

  /**
   * Whether another tab has saved over this tab's words without having read them, as when both save
   * in the same few milliseconds. A tab that goes on from them names their version as its base.
   */
  function isOverwritten(theirs: Kept | null): boolean {
    const isKnown = theirs === null || theirs.revision === '' || revision === ''
    return !isKnown && theirs.base !== revision && theirs.text !== known && known !== initial
  }

  const stop = effect(() => {
    if (text.value === known) return
    clearTimeout(timer)
    timer = setTimeout(flush, PAUSE)
  })

  return {
    text,
    other,
    setAside(is) {
      if (is === isAside) return
      isAside = is
      isSaved = false
      flush()
    },
    flush,
    heard(key) {
      if (key !== slot) return
      const kept = read(storage, slot)
      const there = kept?.text ?? initial
      if (isOverwritten(kept)) {
        leaveSlotTo(there)
        save()
      } else if (text.value === known && isSaved) {
        known = there
        revision = kept?.revision ?? ''
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
  return slots(storage, draftKeys(scope) + parent).length > 0
}

/** What is kept of one draft: in its own slot, and beside it what other tabs have written meanwhile. */
function slots(storage: Storage, first: string): { key: string; kept: Kept }[] {
  return storage.keys(first).flatMap((key) => {
    const kept = /^(?:~\d+)?$/.test(key.slice(first.length)) ? read(storage, key) : null
    return kept ? [{ key, kept }] : []
  })
}

/** A kept draft, when there is one that is whole and not too old. */
function read(storage: Storage, key: string): Kept | null {
  const kept = readRecord<Kept>(storage, key, {
    text: asText,
    updated: asPastTime,
    revision: asTextOrEmpty,
    base: asTextOrEmpty,
    isAside: (value) => value === true,
  })
  // A clock that says nothing (NaN) is no reason to throw words away.
  return kept && kept.text !== '' && !(Date.now() - kept.updated > LIFETIME) ? kept : null
}
