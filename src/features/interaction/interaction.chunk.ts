/** What loads as soon as the thread shows: what the form needs, and after it what a reader does with comments. */
import { effect, signal } from '@preact/signals-core'
import { withWrites } from '../../backends/with-writes.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { completeStore } from '../../thread/complete-store.ts'
import { failedComposer } from '../../thread/composer-slot.ts'
import { createStorage } from '../device-storage.ts'
import { loadOnce } from '../lazy.ts'
import { createOpenReplies } from '../open-replies.ts'
import type { FeatureContext, ThreadContext } from '../thread-context.ts'
import styles from './interaction.css?inline'
import { patchComment } from './patch-element.ts'
import { createRedraw } from './redraw-comments.ts'

/** Starts the form where the thread takes comments, then the rest; a press or a hash doesn't wait for the form. */
export function start(threadContext: ThreadContext): () => void {
  const { root, wrapper } = threadContext
  // Where a page has spoilt it, nothing can be kept or sent: this throws, and the form says so.
  JSON.stringify(root.mode)
  adopt(root, styles)
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
    // The actions put their own in the place of these, before anything else is loaded.
    whileShown: (start) => start(),
    loadSending: async () => ((await actions.load()) ? context.loadSending() : null),
    brought: {},
    bring: async () => null,
    tools: signal(null),
    redrawWhen: createRedraw(threadContext),
  }
  const press = ({ target }: Event) => {
    context.pressed = target
    void actions.load()
  }
  const actions = loadOnce(
    () => import('./actions.chunk.ts'),
    ({ start }) => {
      wrapper.removeEventListener('click', press)
      return start(context)
    },
  )
  const composer = loadOnce(
    () => import('../composer/composer.chunk.ts'),
    ({ start }) => start(context),
    () => {
      context.slots.composer.value = failedComposer(context, () => {
        context.slots.composer.value = null
        void composer.load()
      })
    },
  )
  wrapper.addEventListener('click', press)
  const stopWaiting = effect(() => {
    if (!context.thread.capabilities.value.post) void actions.load()
    else void composer.load().then(actions.load)
  })
  if (context.pressed || context.hash) void actions.load()
  return () => {
    stopWaiting()
    wrapper.removeEventListener('click', press)
    actions.stop()
    composer.stop()
  }
}
