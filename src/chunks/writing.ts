/** What loads once the thread shows: the form, and all that happens after the first key. */
import { signal } from '@preact/signals'
import type { Backend } from '../backends/backend.ts'
import { loadChanging } from './own-loading.ts'
import { endpointBase } from '../protocol.ts'
import { keptParents } from '../store/draft-keeping.ts'
import { createDrafts } from '../store/drafts.ts'
import { createIdentity } from '../store/identity.ts'
import { createOwnComments } from '../store/mine.ts'
import type { OpenReplies } from '../store/open-replies.ts'
import type { OutboxSettings } from '../store/outbox.ts'
import type { Storage } from '../store/storage.ts'
import type { ThreadStore } from '../store/thread.ts'
import { adopt } from '../styles/adopt.ts'
import styles from '../styles/writing.css?inline'
import { addWords, type Translate } from '../text/strings.ts'
import { WRITING_ENGLISH } from '../text/strings-writing.ts'
import { Composer } from '../views/composer.tsx'
import { Discard, DraftNotes } from '../views/draft-notes.tsx'
import { Field } from '../views/field.tsx'
import { Own } from '../views/own.tsx'
import { focusBox, focusProblem } from '../views/forms.ts'
import { postedSentence } from '../views/posted.ts'
import { TextHelp, ToolsPlace } from '../views/tools-place.tsx'
import type { Writing } from '../views/ui.ts'

/** What the form needs of the thread it stands in. */
export interface WritingSurroundings extends OutboxSettings {
  backend: Backend
  thread: ThreadStore
  openReplies: OpenReplies
  storage: Storage
  root: ShadowRoot
  endpoint: string
  announce: (message: string) => void
  t: Translate
  /** Brings what is there for one's own comments, once there are some. */
  loadOwn: () => Promise<typeof import('./own.ts')>
}

/** Takes up the drafts where they were left: their boxes open again. */
export function createWriting(
  around: WritingSurroundings,
  { createOutbox, createUnsettled, checkText, Unsettled }: typeof import('./outbox.ts'),
): Writing {
  const { backend, thread, openReplies, storage, root, endpoint } = around
  addWords(WRITING_ENGLISH)
  adopt(root, styles)
  const base = endpointBase(endpoint)
  const scope = `${base} ${thread.id}`
  const drafts = createDrafts(storage, scope)
  const identity = createIdentity(storage, base)
  const mine = createOwnComments(backend, thread, storage, scope)
  const unsettled = createUnsettled(storage, scope, thread.id)
  /** Whether the reader has stayed with a comment since it was sent. */
  const isWith = (id: string) => {
    const { activeElement } = root
    const isInside = activeElement?.closest('article')?.id === `comment-${id}`
    const isNowhere = activeElement === null && document.activeElement === document.body
    return thread.target.value?.id === id && (isInside || isNowhere)
  }
  const outbox = createOutbox(
    { backend, thread, drafts, author: identity.author, openReplies, unsettled, mine },
    {
      ...around,
      onArrive(id, comment) {
        // A fast answer comes before what was sent is on the screen, with the focus in it.
        if (isWith(id)) thread.show(comment.id, root.activeElement ? 'here' : 'posted')
        around.announce(postedSentence(comment, around.t))
      },
      onError(error) {
        around.announce('')
        around.onError(error)
      },
      onReturn(id, parent) {
        if (isWith(id)) focusProblem(root, parent)
      },
      onTake: (parent) => focusBox(root, parent),
    },
  )
  const changing = loadChanging(mine, root, around.loadOwn)
  const notice = signal<'refused' | null>(null)
  const resume = async () => {
    if ((await mine.restore()) > 0) notice.value = 'refused'
  }
  for (const parent of keptParents(storage, scope)) openReplies.restore(parent)
  outbox.resume()
  void resume()
  return {
    Composer,
    Own,
    Unsettled,
    Changing: changing.view,
    form: { Field, TextHelp, DraftNotes, Discard, ToolsPlace, checkText },
    markOf({ id, state }) {
      if (state !== 'unsettled') return mine.all.value.has(id) ? 'own' : null
      const progress = outbox.entries.value.find((entry) => entry.id === id)?.progress.state
      return progress === 'failed' ? progress : 'sending'
    },
    mine,
    drafts,
    identity,
    outbox,
    storage,
    notice,
    stop() {
      drafts.stop()
      identity.stop()
      outbox.dispose()
      mine.stop()
      changing.stop()
    },
  }
}
