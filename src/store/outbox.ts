import { batch } from '@preact/signals'
import { type Backend, CommentsError, type Draft } from '../backends/backend.ts'
import type { Comment } from '../model/comment.ts'
import type { FieldError } from '../protocol.ts'
import {
  checkDraft,
  type Drafts,
  type DraftState,
  type FieldName,
  type FieldProblem,
} from './drafts.ts'
import type { Identity } from './identity.ts'
import type { OpenReplies } from './open-replies.ts'
import type { ThreadStore } from './thread.ts'

export interface OutboxSettings {
  /** Asked before anything is sent; false keeps the text in the box. */
  onBeforePost: (draft: Draft) => boolean
  onPost: (comment: Comment) => void
  onError: (error: unknown) => void
}

export interface Outbox {
  /** Sends a draft. The comment as the server placed it, or null, with the reason in the draft. */
  send(draft: DraftState): Promise<Comment | null>
  dispose(): void
}

const FIELDS: Record<string, FieldName> = {
  text: 'text',
  'author.name': 'name',
  'author.email': 'email',
  'author.url': 'url',
}

/** Comments on their way to the server. A draft is emptied only after a confirmed answer. */
export function createOutbox(
  backend: Backend,
  thread: ThreadStore,
  drafts: Drafts,
  author: Identity['author'],
  openReplies: OpenReplies,
  settings: OutboxSettings,
): Outbox {
  const running = new AbortController()

  async function send(state: DraftState): Promise<Comment | null> {
    if (state.status.value === 'sending' || !backend.post) return null
    const draft = freeze(thread.id, state, author)
    const problems = checkDraft(thread.capabilities.value.form, {
      text: draft.text,
      ...draft.author,
    })
    batch(() => {
      state.problems.value = problems
      state.refusal.value = null
    })
    if (Object.keys(problems).length > 0 || !settings.onBeforePost(draft)) return null

    state.status.value = 'sending'
    try {
      const { comment } = await backend.post(draft, keyFor(state, draft), running.signal)
      batch(() => {
        state.status.value = 'idle'
        if (state.text.value === draft.text) drafts.clear(state)
        else state.sent = null
        thread.add(comment)
        if (draft.parent !== null) openReplies.close(draft.parent)
      })
      settings.onPost(comment)
      return comment
    } catch (error) {
      if (running.signal.aborted) return null
      refuse(state, error)
      settings.onError(error)
      return null
    }
  }

  return { send, dispose: () => running.abort() }
}

function freeze(thread: string, state: DraftState, author: Identity['author']): Draft {
  const { name, email, url } = author
  return Object.freeze({
    thread,
    parent: state.parent,
    text: state.text.value,
    author: Object.freeze({
      name: name.value.trim(),
      email: email.value.trim(),
      url: url.value.trim(),
    }),
  })
}

/** The same words keep their key, so that a second try can't become a second comment. */
function keyFor(state: DraftState, draft: Draft): string {
  const revision = JSON.stringify([
    draft.parent,
    draft.text,
    draft.author.name,
    draft.author.email,
    draft.author.url,
  ])
  if (state.sent?.revision !== revision) state.sent = { key: randomKey(), revision }
  return state.sent.key
}

/** `crypto.randomUUID` is missing on pages that are not https. */
function randomKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function refuse(state: DraftState, error: unknown): void {
  const refusal = error instanceof CommentsError ? error.code : 'invalid-response'
  const fields = error instanceof CommentsError ? error.fields : []
  batch(() => {
    state.status.value = 'idle'
    state.refusal.value = refusal
    state.problems.value = Object.fromEntries(fields.flatMap(toProblem))
    // A final refusal settles the key; after it the same words are a new try.
    if (refusal === 'invalid' || refusal === 'key-reused') state.sent = null
  })
}

function toProblem({ field, code }: FieldError): [FieldName, FieldProblem][] {
  const name = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined
  return name ? [[name, { code }]] : []
}
