/** What loads once the thread shows: the form, and all that happens after the first key. */
import { signal } from '@preact/signals'
import type { Backend } from '../../backends/backend.ts'
import { loadChanging } from './own-loading.ts'
import { endpointBase } from '../../protocol.ts'
import { keptParents } from '../drafts/draft-storage.ts'
import { createDrafts } from '../drafts/drafts.ts'
import { createIdentity } from '../drafts/author.ts'
import { createOwnComments } from '../own-comments/own-comments.ts'
import type { OpenReplies } from '../../thread/open-replies.ts'
import type { OutboxSettings } from '../outbox/outbox.ts'
import type { Storage } from '../device-storage.ts'
import type { ThreadStore } from '../../thread/thread-store.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import styles from './composer.css?inline'
import { addWords, type Translate } from '../../i18n/translate.ts'
import { WRITING_ENGLISH } from './composer.strings.ts'
import { Composer } from './composer.tsx'
import { Discard, DraftNotes } from './draft-notes.tsx'
import { Field } from './field.tsx'
import { Own } from './own-slot.tsx'
import { focusBox, focusProblem } from './form-focus.ts'
import { postedSentence } from './posted.ts'
import { TextHelp, ToolsPlace } from './toolbar-slot.tsx'
import type { Writing } from '../../thread/ui.ts'

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
}

/** Takes up the drafts where they were left: their boxes open again. */
export function createWriting(
  around: WritingSurroundings,
  { createOutbox, createPendingPosts, checkText, PendingPost }: typeof import('./sending.chunk.ts'),
): Writing {
  const { backend, thread, openReplies, storage, root, endpoint } = around
  addWords(WRITING_ENGLISH)
  adopt(root, styles)
  const base = endpointBase(endpoint)
  const scope = `${base} ${thread.id}`
  const drafts = createDrafts(storage, scope)
  const identity = createIdentity(storage, base)
  const mine = createOwnComments(backend, thread, storage, scope)
  const unsettled = createPendingPosts(storage, scope, thread.id)
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
  const changing = loadChanging(mine, root)
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
    PendingPost,
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
