/** What loads once the thread shows: the form, and all that happens after the first key. */
import { signal } from '@preact/signals'
import type { Backend } from './backends/backend.ts'
import { endpointBase } from './protocol.ts'
import { keptParents } from './store/draft-keeping.ts'
import { createDrafts } from './store/drafts.ts'
import { createIdentity } from './store/identity.ts'
import { createOwnComments } from './store/mine.ts'
import type { OpenReplies } from './store/open-replies.ts'
import { createOutbox, type OutboxSettings } from './store/outbox.ts'
import { createUnsettled } from './store/unsettled.ts'
import type { Storage } from './store/storage.ts'
import type { ThreadStore } from './store/thread.ts'
import { adopt } from './styles/adopt.ts'
import styles from './styles/writing.css?inline'
import { addWords, type Translate } from './text/strings.ts'
import { WRITING_ENGLISH } from './text/strings-writing.ts'
import { Composer } from './views/composer.tsx'
import { Own } from './views/own.tsx'
import { postedSentence } from './views/posted.ts'
import type { Writing } from './views/ui.ts'

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
export function createWriting(around: WritingSurroundings): Writing {
  const { backend, thread, openReplies, storage, endpoint } = around
  addWords(WRITING_ENGLISH)
  adopt(around.root, styles)
  const base = endpointBase(endpoint)
  const scope = `${base} ${thread.id}`
  const drafts = createDrafts(storage, scope)
  const identity = createIdentity(storage, base)
  const mine = createOwnComments(backend, thread, storage, scope)
  const unsettled = createUnsettled(storage, scope, thread.id)
  const outbox = createOutbox(
    { backend, thread, drafts, author: identity.author, openReplies, unsettled, mine },
    around,
  )
  const notice = signal<'refused' | null>(null)
  const resume = async () => {
    if ((await mine.restore()) > 0) notice.value = 'refused'
    for (const comment of await outbox.resume()) around.announce(postedSentence(comment, around.t))
  }
  for (const parent of keptParents(storage, scope)) openReplies.restore(parent)
  void resume()
  return {
    Composer,
    Own,
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
    },
  }
}
