import { type Signal, signal } from '@preact/signals'
import type { Draft, ErrorCode } from '../backends/backend.ts'
import type { FieldErrorCode, WireForm } from '../protocol.ts'
import { type KeptText, keepText } from './draft-keeping.ts'
import type { Storage } from './storage.ts'

export type FieldName = 'text' | 'name' | 'email' | 'url'

/** What is wrong with a field: a code of the server's or our own check; `over` counts characters. */
export interface FieldProblem {
  code: FieldErrorCode
  over?: number
}

/** A comment being written, in answer to `parent`, or to the post when that is null. */
export interface DraftState {
  parent: string | null
  text: Signal<string>
  /** Other words that another tab has for it. */
  other: Signal<string | null>
  /** What was thrown away last, as long as that can be taken back. */
  discarded: Signal<string | null>
  status: Signal<'idle' | 'sending'>
  problems: Signal<Partial<Record<FieldName, FieldProblem>>>
  /** Why it wasn't sent; null when nothing went wrong. */
  refusal: Signal<ErrorCode | null>
  /** When the next try will be, in milliseconds since 1970; null when none is waited for. */
  waitsUntil: Signal<number | null>
  /** What was sent and not settled: its key, its words, and its bytes. */
  sent: { key: string; revision: string; draft: Draft } | null
}

export interface Drafts {
  /** The draft in answer to `parent`, with what is kept of it. */
  draft(parent: string | null): DraftState
  /** Throws the words away; `discarded` holds them for a change of mind. */
  discard(draft: DraftState): void
  /** Takes the words of the other tab, and hands it ours. */
  swap(draft: DraftState): void
  /** Empties a draft whose comment arrived. */
  clear(draft: DraftState): void
  stop(): void
}

/** The text not yet sent, of one thread. Closing a form, or the page, keeps its words. */
export function createDrafts(storage: Storage, scope: string): Drafts {
  const drafts = new Map<string | null, DraftState>()
  const kept = new Map<DraftState, KeptText>()
  const flush = () => kept.forEach((text) => text.flush())
  const stopHearing = storage.onChange((key) => kept.forEach((text) => text.heard(key)))
  addEventListener('pagehide', flush)

  return {
    draft(parent) {
      const known = drafts.get(parent)
      if (known) return known
      const text = keepText(storage, scope, parent)
      const draft: DraftState = {
        parent,
        text: text.text,
        other: text.other,
        discarded: signal(null),
        status: signal('idle'),
        problems: signal({}),
        refusal: signal(null),
        waitsUntil: signal(null),
        sent: null,
      }
      drafts.set(parent, draft)
      kept.set(draft, text)
      return draft
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
    clear(draft) {
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
  draft.text.value = ''
  draft.problems.value = {}
  draft.refusal.value = null
  draft.sent = null
}

/** What the form itself can tell is wrong, before anything is sent. */
export function checkDraft(
  form: WireForm,
  values: Record<FieldName, string>,
): Partial<Record<FieldName, FieldProblem>> {
  const problems: Partial<Record<FieldName, FieldProblem>> = {}
  for (const field of ['name', 'email', 'url'] as const) {
    if (form[field] === 'required' && !values[field].trim()) problems[field] = { code: 'required' }
  }
  const email = values.email.trim()
  if (form.email !== 'off' && email && !/^[^@\s]+@[^@\s]+$/.test(email))
    problems.email = { code: 'invalid' }
  if (!values.text.trim()) problems.text = { code: 'required' }
  // Code points, as the server counts.
  const over = [...values.text].length - form.maxLength
  if (over > 0) problems.text = { code: 'too-long', over }
  return problems
}
