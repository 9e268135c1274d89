import { batch, effect, type ReadonlySignal } from '@preact/signals-core'
import { type Backend, CommentsError, type Draft } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import { isFinal, locked } from './post-with-retry.ts'
import { checkDraft, problemsOf } from '../drafts/validate-draft.ts'
import type { Drafts, DraftState } from '../drafts/drafts.ts'
import type { Entries, Entry } from './outbox-entries.ts'
import { createEntries, isStopped, SENDING, stoppedBy } from './outbox-entries.ts'
import { createDraftSnapshot, contentKey } from './freeze-draft.ts'
import type { Identity } from '../drafts/author.ts'
import type { OwnComments } from '../own-comments/own-comments.ts'
import type { OpenReplies } from '../open-replies.ts'
import { randomKey } from '../random-id.ts'
import { withNewKey, sendEntry } from './send-entry.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'
import { isFresh, type PendingPosts } from './outbox-storage.ts'

interface OutboxSettings {
  /** Asked before anything is sent; false keeps the text in the box. */
  onBeforePost: (draft: Draft) => boolean
  onPost: (comment: Comment) => void
  onError: (error: unknown) => void
  /** @default 3 */
  retries?: number
}

interface Listeners extends OutboxSettings {
  /** What was sent as `id` is about to become a comment of the thread. */
  onArrive: (id: string, comment: Comment) => void
  /** Its words are back in the box in answer to `parent`, because something is wrong with them. */
  onReturn: (id: string, parent: string | null) => void
  /** They are back there because the reader wanted it so. */
  onTake: (parent: string | null) => void
}

export interface Outbox extends Pick<Entries, 'discard' | 'undo' | 'dropDiscarded'> {
  entries: ReadonlySignal<readonly Entry[]>
  /** Sends a draft and empties it. Its id among the entries, or null, with the reason in the draft. */
  send(draft: DraftState, trap?: string): string | null
  /** Shows what an earlier visit left unsettled, and sends what is fresh of it. */
  resume(): void
  retry(id: string): void
  /** Puts the words back into the box of what they answer, or, where none can stand there, the thread's own. */
  take(id: string): void
  /** Gives up what was sent of a draft that was thrown away. */
  forget(draft: DraftState): void
  dispose(): void
}

interface Parts {
  backend: Backend
  thread: ThreadStore
  drafts: Drafts
  author: Identity['author']
  openReplies: OpenReplies
  unsettled: PendingPosts
  mine: OwnComments
}

/** Milliseconds after sending in which a form is sent empty by a second click, not on purpose. */
const ECHO = 1000

/**
 * Comments on their way to the server. At any time the words are kept in one place at least: their
 * draft, in here, or the server.
 */
export function createOutbox(parts: Parts, listeners: Listeners): Outbox {
  const { thread, drafts, openReplies, unsettled, mine } = parts
  const entries = createEntries(thread, unsettled)
  const running = new AbortController()
  let stamp: string | undefined
  const stops = [
    effect(() => void (stamp ??= thread.capabilities.value.form.stamp)),
    unsettled.onChange((id) => {
      if (isStopped(entries.find(id))) followOthers(id, true)
    }),
  ]
  addEventListener('online', sendFresh)

  function send(state: DraftState, trap?: string): string | null {
    const { form, post } = thread.capabilities.value
    if (!post || (state.text.value === '' && Date.now() - state.sentAt < ECHO)) return null
    const draft = createDraftSnapshot(thread.id, state, parts.author, { stamp, trap })
    const problems = checkDraft(form, { text: draft.text, ...draft.author })
    batch(() => {
      state.problems.value = problems
      state.refusal.value = null
    })
    if (Object.keys(problems).length > 0 || !listeners.onBeforePost(draft)) return null

    // Words that were sent before, and are open, are settled first under their own key, and then
    // become these. The same words keep their bytes, so that a second try can't be a second comment.
    const [open] = taken(state)
    const key = randomKey()
    const isSame = open && contentKey(open.sent) === contentKey(draft)
    const entry: Entry = {
      ...(open ?? { id: key, key, sent: draft }),
      draft: isSame ? open.sent : draft,
      at: Date.now() || 0,
      refusal: null,
      isTaken: false,
      progress: SENDING,
    }
    batch(() => {
      entries.put(entry)
      forget(state)
      drafts.clear(state)
      state.sentAt = Date.now()
      if (state.parent !== null) openReplies.close(state.parent)
    })
    void dispatch(entry.id, open !== undefined)
    return entry.id
  }

  /** `isAgain`: it is not known if an earlier try has arrived. */
  async function dispatch(id: string, isAgain = true): Promise<void> {
    entries.tell(id, SENDING)
    try {
      await locked(id, running.signal, async () => {
        const entry = entries.find(id)
        if (!entry || followOthers(id)) return
        const comment = await sendEntry(entry, parts, {
          isAgain,
          retries: listeners.retries ?? 3,
          signal: running.signal,
          onRenew: entries.put,
          onStamp: (next) => (stamp = next ?? stamp),
          onPause: (pause) =>
            entries.tell(id, pause === null ? SENDING : { state: 'waiting', ...pause }),
        })
        arrive(id, comment)
        unsettled.remove(id)
        listeners.onPost(comment)
      })
    } catch (error) {
      if (running.signal.aborted) return
      fail(id, error)
      listeners.onError(error)
    }
  }

  function arrive(id: string, comment: Comment): void {
    listeners.onArrive(id, comment)
    batch(() => {
      entries.drop(id)
      thread.add(comment)
    })
  }

  /**
   * Whether another tab has settled it, or has its words in a box by now. Storage that is found
   * empty is no sign of that, and no reason to lose words that are on the screen; `isTold` is one.
   */
  function followOthers(id: string, isTold = false): boolean {
    const entry = entries.find(id)
    const kept = unsettled.get(id)
    if (!entry || (kept && !kept.isTaken)) return false
    const own = mine.find(entry.draft, entry.at)
    if (own) arrive(id, own)
    else if (kept || isTold) entries.drop(id)
    return own !== null || kept !== null
  }

  function fail(id: string, error: unknown): void {
    const entry = entries.find(id)
    if (!entry) return
    const { code, fields } =
      error instanceof CommentsError ? error : { code: 'invalid-response' as const, fields: [] }
    const problems = problemsOf(fields)
    const progress = stoppedBy(code, { ...entry, refusal: code }, problems)
    if (code === 'closed') thread.close()
    // After a final refusal the same words are a new try.
    const failed = { ...(isFinal(code) ? withNewKey(entry) : entry), refusal: code, progress }
    entries.put(failed)
    const parent = placeOf(entry)
    if (code !== 'invalid' || drafts.draft(parent).text.value !== '') return
    take(failed).refusal.value = code
    listeners.onReturn(id, parent)
  }

  function taken({ parent }: DraftState) {
    return unsettled.all().filter(({ isTaken, draft }) => isTaken && draft.parent === parent)
  }

  function forget(state: DraftState): void {
    for (const { id } of taken(state)) unsettled.remove(id)
  }

  /** The comment whose box the words of an entry belong into; null for the thread's own. */
  function placeOf({ draft: { parent } }: Entry): string | null {
    const isThere = parent !== null && thread.comments.value.get(parent)?.state === 'published'
    return isThere ? parent : null
  }

  function take(entry: Entry): DraftState {
    const { id, draft, refusal, progress } = entry
    const parent = placeOf(entry)
    const state = drafts.draft(parent)
    const others = state.text.value
    drafts.put(state, others === '' ? draft.text : `${draft.text}\n\n${others}`)
    if (isFinal(refusal) || parent !== draft.parent) unsettled.remove(id)
    else unsettled.write({ ...entry, isTaken: true })
    batch(() => {
      entries.drop(id)
      if ('problems' in progress) state.problems.value = progress.problems
      if (parent !== null) openReplies.restore(parent)
    })
    return state
  }

  function sendFresh(): void {
    for (const entry of entries.all.value) {
      if (isStopped(entry) && isFresh(entry)) void dispatch(entry.id)
    }
  }

  return {
    ...entries,
    entries: entries.all,
    send,
    take(id) {
      const entry = entries.find(id)
      if (!entry) return
      take(entry)
      listeners.onTake(placeOf(entry))
    },
    forget,
    resume() {
      for (const left of unsettled.all()) {
        const refusal = left.refusal ?? 'timeout'
        const progress = stoppedBy(refusal, left, {})
        if (!left.isTaken && !entries.find(left.id)) entries.put({ ...left, progress })
      }
      sendFresh()
    },
    retry(id) {
      const entry = entries.find(id)
      // Another tab may have its words in a box by now: to write it first would hide that.
      if (!entry || !isStopped(entry) || followOthers(id)) return
      entries.put({ ...entry, at: Date.now() || 0, refusal: null, progress: SENDING })
      // Where it can't be known whether the server has it, only the reader's Retry sends it again.
      void dispatch(id, entry.refusal !== 'uncertain')
    },
    dispose() {
      for (const stop of stops) stop()
      removeEventListener('online', sendFresh)
      running.abort()
    },
  }
}
