import { type Signal, signal } from '@preact/signals-core'
import type { ErrorCode } from '../../backends/backend.ts'
import type { FieldErrorCode } from '../../protocol.ts'
import { isKept, keptParents, type KeptText, keepText } from './draft-storage.ts'
import type { Storage } from '../device-storage.ts'

export type FieldName = 'text' | 'name' | 'email' | 'url'

/** What is wrong with a field: a code of the server's or our own check; `over` counts characters. */
export interface FieldProblem {
  code: FieldErrorCode
  over?: number
}

export type Problems = Partial<Record<FieldName, FieldProblem>>

/**
 * A comment being written, in answer to `parent`, or to the post when that is null; or other words
 * for a comment that is there.
 */
export interface DraftState {
  parent: string | null
  /** What stands in the box before anything is typed. */
  initial: string
  text: Signal<string>
  /** Other words that another tab has for it. */
  other: Signal<string | null>
  /** What was thrown away last, as long as that can be taken back. */
  discarded: Signal<string | null>
  problems: Signal<Problems>
  /** Why it wasn't sent; null when nothing went wrong. */
  refusal: Signal<ErrorCode | null>
  /** When it was sent last, in milliseconds since 1970; 0 for never. */
  sentAt: number
}

export interface Drafts {
  /** The draft in answer to `parent`, with what is kept of it. */
  draft(parent: string | null): DraftState
  /** Those of the thread and of every reply that has words kept. */
  all(): DraftState[]
  /** Other words for the comment of this id, which reads `text` by now. */
  revision(id: string, text: string): DraftState
  /** Whether such words are kept from an earlier visit. */
  hasRevision(id: string): boolean
  /** Forgets them, once they are what the comment reads. */
  endRevision(id: string): void
  /** Puts words into a draft, and keeps them at once. */
  put(draft: DraftState, text: string): void
  /** Throws the words away; `discarded` holds them for a change of mind. */
  discard(draft: DraftState): void
  /** Takes the words of the other tab, and hands it ours. */
  swap(draft: DraftState): void
  /** Keeps a draft whose form is closed, and stays so on the next visit; or no longer. */
  setAside(draft: DraftState, is: boolean): void
  /** The comments whose answers were set aside. */
  aside: ReadonlySet<string>
  /** Whether words in answer to this comment wait in a closed form. */
  isAside(parent: string): boolean
  /** Empties a draft whose words are kept elsewhere by now. */
  clear(draft: DraftState): void
  stop(): void
}

/** The text not yet sent, of one thread. Closing a form, or the page, keeps its words. */
export function createDrafts(storage: Storage, scope: string): Drafts {
  const drafts = new Map<string | null, DraftState>()
  const kept = new Map<DraftState, KeptText>()
  const aside = new Set<string>()
  for (const [parent, isAside] of keptParents(storage, scope)) if (isAside) aside.add(parent)
  const flush = () => kept.forEach((text) => text.flush())
  const stopHearing = storage.onChange((key) => kept.forEach((text) => text.heard(key)))
  addEventListener('pagehide', flush)

  function open(parent: string | null, initial: string): DraftState {
    const known = drafts.get(parent)
    if (known) return known
    const text = keepText(storage, scope, parent, initial)
    const draft: DraftState = {
      parent,
      initial,
      text: text.text,
      other: text.other,
      discarded: signal(null),
      problems: signal({}),
      refusal: signal(null),
      sentAt: 0,
    }
    drafts.set(parent, draft)
    kept.set(draft, text)
    return draft
  }

  return {
    draft: (parent) => open(parent, ''),
    all: () => [null, ...keptParents(storage, scope).keys()].map((parent) => open(parent, '')),
    revision: (id, text) => open(revisionKey(id), text),
    hasRevision: (id) => isKept(storage, scope, revisionKey(id)),
    endRevision(id) {
      const draft = drafts.get(revisionKey(id))
      if (!draft) return
      reset(draft)
      kept.get(draft)?.stop()
      kept.delete(draft)
      drafts.delete(draft.parent)
    },
    put(draft, text) {
      draft.text.value = text
      kept.get(draft)?.flush()
    },
    discard(draft) {
      draft.discarded.value = draft.text.value
      reset(draft)
      kept.get(draft)?.flush()
    },
    swap(draft) {
      const ours = draft.text.value
      draft.text.value = draft.other.value ?? ours
      draft.other.value = ours || null
    },
    setAside(draft, is) {
      if (draft.parent === null) return
      kept.get(draft)?.setAside(is)
      if (is) aside.add(draft.parent)
      else aside.delete(draft.parent)
    },
    aside,
    isAside: (parent) => aside.has(parent) && open(parent, '').text.peek() !== '',
    clear(draft) {
      draft.discarded.value = null
      reset(draft)
      kept.get(draft)?.flush()
    },
    stop() {
      removeEventListener('pagehide', flush)
      stopHearing()
      kept.forEach((text) => text.stop())
    },
  }
}

function reset(draft: DraftState): void {
  draft.text.value = draft.initial
  draft.problems.value = {}
  draft.refusal.value = null
}

/** Ids hold no such sign, so that no comment's reply is ever called so. */
const revisionKey = (id: string) => `${id}~edit`
