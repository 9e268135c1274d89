/** What loads as soon as the thread shows: all that a reader does with it. */
import { effect, signal } from '@preact/signals-core'
import { withWrites } from '../../backends/with-writes.ts'
import { followTone } from '../../host-page/page-color-changes.ts'
import { addWords } from '../../i18n/translate.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { completeStore } from '../../thread/complete-store.ts'
import { createStorage } from '../device-storage.ts'
import { startLikes } from '../likes/likes.ts'
import type { FeatureContext, ThreadContext } from '../thread-context.ts'
import { listenFor } from './event-delegation.ts'
import { followHashes } from './hash-navigation.ts'
import styles from './interaction.css?inline'
import { INTERACTION_ENGLISH } from './interaction.strings.ts'
import { createOpenReplies } from '../open-replies.ts'
import { patchComment } from './patch-element.ts'
import { createRedraw } from './redraw-comments.ts'
import { startClock } from './relative-times.ts'
import { showReplyForms } from './reply-forms.ts'
import { keepFocus } from './restore-focus.ts'
import { goTo } from './scroll-to-comment.ts'
import { startTriggers } from './triggers.ts'

/** Starts what follows the reader in a thread, and each feature when it is wanted. */
export function start(threadContext: ThreadContext): () => void {
  addWords(INTERACTION_ENGLISH)
  adopt(threadContext.root, styles)
  threadContext.patch = patchComment
  const context: FeatureContext = {
    ...threadContext,
    backend: withWrites(threadContext.backend),
    thread: completeStore(threadContext.thread),
    storage: createStorage(),
    scope: `${threadContext.endpoint} ${threadContext.thread.id}`,
    openReplies: createOpenReplies(),
    forms: signal(null),
    sending: signal(null),
    loadSending: () => Promise.resolve(null),
    tools: signal(null),
    redrawWhen: createRedraw(threadContext),
  }
  const { thread, wrapper, redrawWhen, pressed } = context
  const { likes, stop: stopLikes } = startLikes(context)
  const stops = [
    redrawWhen(() => (thread.target.value ? [thread.target.value.id] : [])),
    redrawWhen(() => thread.newIds.value),
    stopLikes,
    showReplyForms(context),
    startTriggers(context),
    followHashes(thread, wrapper, context.hash, context.isOthers),
    followTone(wrapper, context.updateTone),
    startClock(wrapper, context),
    listenFor(wrapper, pressed, likes, context),
    keepFocus(wrapper, pressed),
    effect(() => {
      const target = thread.target.value
      return target ? goTo(target, wrapper) : undefined
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
