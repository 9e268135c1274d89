import { batch } from '@preact/signals'
import { type Backend, CommentsError, type Draft, type Posted } from '../backends/backend.ts'
import type { Comment } from '../model/comment.ts'
import type { FieldError } from '../protocol.ts'
import { deliver, isPassing } from './delivery.ts'
import {
  checkDraft,
  type Drafts,
  type DraftState,
  type FieldName,
  type FieldProblem,
} from './drafts.ts'
import { freeze, revisionOf } from './freezing.ts'
import type { Identity } from './identity.ts'
import type { OwnComments } from './mine.ts'
import type { OpenReplies } from './open-replies.ts'
import { randomKey } from './random-key.ts'
import type { ThreadStore } from './thread.ts'
import type { UnsettledStore } from './unsettled.ts'

export interface OutboxSettings {
  /** Asked before anything is sent; false keeps the text in the box. */
  onBeforePost: (draft: Draft) => boolean
  onPost: (comment: Comment) => void
  onError: (error: unknown) => void
  /** Tries after the first, when the reason to fail may pass. @default 3 */
  retries?: number
}

export interface Outbox {
  /** Sends a draft. The comment as the server placed it, or null, with the reason in the draft. */
  send(draft: DraftState): Promise<Comment | null>
  /** Sends again what an earlier visit left unsettled. */
  resume(): Promise<Comment[]>
  dispose(): void
}

interface Parts {
  backend: Backend
  thread: ThreadStore
  drafts: Drafts
  author: Identity['author']
  openReplies: OpenReplies
  unsettled: UnsettledStore
  mine: OwnComments
}

type Sent = NonNullable<DraftState['sent']>

const FIELDS: Record<string, FieldName> = {
  text: 'text',
  'author.name': 'name',
  'author.email': 'email',
  'author.url': 'url',
}

/** Comments on their way to the server. A draft is emptied only after a confirmed answer. */
export function createOutbox(parts: Parts, settings: OutboxSettings): Outbox {
  const { backend, thread, drafts, author, openReplies, unsettled, mine } = parts
  const running = new AbortController()
  const online = () => void resume()
  addEventListener('online', online)

  async function send(state: DraftState): Promise<Comment | null> {
    const { form, post } = thread.capabilities.value
    if (state.status.value === 'sending' || !post) return null
    const draft = freeze(thread.id, state, author, form.stamp)
    const problems = checkDraft(form, { text: draft.text, ...draft.author })
    batch(() => {
      state.problems.value = problems
      state.refusal.value = null
    })
    if (Object.keys(problems).length > 0 || !settings.onBeforePost(draft)) return null

    // The same words keep their key and their bytes, so that a second try can't be a second comment.
    const revision = revisionOf(draft)
    const before = state.sent ?? inDoubt(state.parent)
    if (before?.revision === revision) return dispatch(state, before)
    // Others, whose fate is open, are settled first; have they arrived, they become these.
    if (before) {
      const comment = await dispatch(state, before, draft)
      if (comment || state.sent) return comment
    }
    return dispatch(state, { key: randomKey(), revision, draft })
  }

  async function dispatch(state: DraftState, sent: Sent, instead?: Draft): Promise<Comment | null> {
    const { key, draft } = sent
    state.sent = sent
    state.status.value = 'sending'
    unsettled.add(key, draft)
    try {
      const posted = await deliver(backend, draft, key, {
        retries: settings.retries ?? 3,
        signal: running.signal,
        onWait: (until) => (state.waitsUntil.value = until),
      })
      unsettled.remove(key)
      state.sent = null
      thread.add(posted.comment)
      mine.remember(posted, draft.text)
      const changed = instead && instead.text !== draft.text
      const comment = changed ? await edit(posted, instead) : posted.comment
      if (changed) mine.remember({ ...posted, comment }, instead.text)
      batch(() => {
        state.status.value = 'idle'
        if (state.text.value === (instead ?? draft).text) {
          drafts.clear(state)
          if (draft.parent !== null) openReplies.close(draft.parent)
        }
        thread.add(comment)
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

  async function edit({ comment, token }: Posted, { text }: Draft): Promise<Comment> {
    if (!backend.edit || token === null || !thread.capabilities.value.features.has('edit')) {
      throw new CommentsError('duplicate', 'the words sent before have arrived')
    }
    return backend.edit(comment.id, token, text, running.signal)
  }

  function refuse(state: DraftState, error: unknown): void {
    const { code, fields } =
      error instanceof CommentsError ? error : { code: 'invalid-response' as const, fields: [] }
    // A final refusal settles the key; after it the same words are a new try.
    const settled = !isPassing(error) && code !== 'invalid-response'
    if (settled && state.sent) unsettled.remove(state.sent.key)
    batch(() => {
      state.status.value = 'idle'
      state.waitsUntil.value = null
      state.refusal.value = code
      state.problems.value = Object.fromEntries(fields.flatMap(toProblem))
      if (settled) state.sent = null
    })
  }

  function inDoubt(parent: string | null): Sent | null {
    const left = unsettled.all().find(({ draft }) => draft.parent === parent)
    return left ? { key: left.key, draft: left.draft, revision: revisionOf(left.draft) } : null
  }

  async function resume(): Promise<Comment[]> {
    const left = unsettled.all().filter(({ fresh }) => fresh)
    const settled = await Promise.all(
      left.map(async ({ key, draft }) => {
        const state = drafts.draft(draft.parent)
        if (state.status.value === 'sending') return null
        if (!state.text.value) state.text.value = draft.text
        return dispatch(state, { key, draft, revision: revisionOf(draft) })
      }),
    )
    return settled.filter((comment) => comment !== null)
  }

  return {
    send,
    resume,
    dispose() {
      removeEventListener('online', online)
      running.abort()
    },
  }
}

function toProblem({ field, code }: FieldError): [FieldName, FieldProblem][] {
  const name = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined
  return name ? [[name, { code }]] : []
}
