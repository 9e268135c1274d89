/** What loads after the form: all that a reader does with comments, and each later feature when it is wanted. */
import { effect } from '@preact/signals-core'
import { followTone } from '../../host-page/page-color-changes.ts'
import { addWords } from '../../i18n/translate.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { fillSlot } from '../../thread/slots.ts'
import { startLikes } from '../likes/likes.ts'
import { drawPostLike } from '../likes/post-like.ts'
import type { FeatureContext } from '../thread-context.ts'
import styles from './actions.css?inline'
import { listenFor } from './event-delegation.ts'
import { followHashes } from './hash-navigation.ts'
import { INTERACTION_ENGLISH } from './interaction.strings.ts'
import { startClock } from './relative-times.ts'
import { showReplyForms } from './reply-forms.ts'
import { keepFocus } from './restore-focus.ts'
import { goToComment } from './scroll-to-comment.ts'
import { countLeft, linkFeed, linkPastList, markNew, offerBest, sayPinned } from './thread-links.ts'
import { startTriggers } from './triggers.ts'
import { whileShown } from '../while-shown.ts'

/** Starts what follows the reader in a thread. `context.pressed` is acted on at once. */
export function start(context: FeatureContext): () => void {
  addWords(INTERACTION_ENGLISH)
  adopt(context.root, styles)
  const { thread, wrapper, root, slots, redrawWhen, pressed } = context
  context.whileShown = (start) => whileShown(wrapper, start)
  const { likes, stop: stopLikes } = startLikes(context)
  const stops = [
    redrawWhen(() => (thread.target.value ? [thread.target.value.id] : [])),
    redrawWhen(() => thread.newIds.value),
    stopLikes,
    fillSlot(slots.post, (place) => drawPostLike(place, context)),
    linkFeed(context),
    linkPastList(context),
    offerBest(context),
    countLeft(context),
    sayPinned(context),
    markNew(context),
    showReplyForms(context),
    startTriggers(context),
    followHashes(context),
    followTone(wrapper, context.updateTone),
    startClock(wrapper, context),
    listenFor(wrapper, pressed, likes, context),
    keepFocus(wrapper, pressed ?? root.activeElement),
    effect(() => {
      const target = thread.target.value
      return target ? goToComment(target, wrapper) : undefined
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
