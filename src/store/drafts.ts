import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { ErrorCode } from '../backends/backend.ts'
import type { FieldErrorCode, WireForm } from '../protocol.ts'

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
  status: Signal<'idle' | 'sending'>
  problems: Signal<Partial<Record<FieldName, FieldProblem>>>
  /** Why it wasn't sent; null when nothing went wrong. */
  refusal: Signal<ErrorCode | null>
  /** The key under which this revision was last sent, and that revision. */
  sent: { key: string; revision: string } | null
}

export interface Drafts {
  /** Who writes: one name, e-mail and website for all of a thread's composers. */
  author: Record<'name' | 'email' | 'url', Signal<string>>
  /** The comments whose reply form is open. */
  openReplies: ReadonlySignal<ReadonlySet<string>>
  /** The draft in answer to `parent`, made when first asked for. */
  draft(parent: string | null): DraftState
  openReply(parent: string): void
  closeReply(parent: string): void
  /** Empties a draft whose comment arrived. */
  clear(draft: DraftState): void
}

/** The text not yet sent, of one thread. Closing a reply form keeps its words. */
export function createDrafts(): Drafts {
  const drafts = new Map<string | null, DraftState>()
  const openReplies = signal<ReadonlySet<string>>(new Set())
  return {
    author: { name: signal(''), email: signal(''), url: signal('') },
    openReplies,
    draft(parent) {
      let draft = drafts.get(parent)
      if (!draft) {
        draft = {
          parent,
          text: signal(''),
          status: signal('idle'),
          problems: signal({}),
          refusal: signal(null),
          sent: null,
        }
        drafts.set(parent, draft)
      }
      return draft
    },
    openReply(parent) {
      openReplies.value = new Set(openReplies.value).add(parent)
    },
    closeReply(parent) {
      openReplies.value = new Set([...openReplies.value].filter((id) => id !== parent))
    },
    clear(draft) {
      draft.text.value = ''
      draft.problems.value = {}
      draft.refusal.value = null
      draft.sent = null
    },
  }
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
