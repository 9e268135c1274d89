/** What loads with the first key in a form: what happens to comments on their way to the server, and to the reader's own. */
import { addWords } from '../../i18n/translate.ts'
import type { Node } from '../../model/tree.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { make } from '../../thread/create-element.ts'
import { addStates } from '../../thread/draw-comment.ts'
import { checkText } from '../drafts/validate-draft.ts'
import { createPendingPosts } from '../outbox/outbox-storage.ts'
import { createOutbox, type Outbox } from '../outbox/outbox.ts'
import { createOwnComments, type OwnComments } from '../own-comments/own-comments.ts'
import type { FeatureContext, Forms } from '../thread-context.ts'
import { copyWords } from './copy-words.ts'
import { focusBox, focusProblem } from './form-focus.ts'
import {
  fieldProblem,
  postedSentence,
  recheck,
  sendingProblem,
  sentenceOf,
} from './form-messages.ts'
import { showPending } from './pending-comment.tsx'
import styles from './sending.css?inline'
import { SENDING_ENGLISH } from './sending.strings.ts'

/** Takes up what earlier visits left unsettled, and sends what forms hold from now on. */
export function start(context: FeatureContext): () => void {
  addWords(SENDING_ENGLISH)
  adopt(context.root, styles)
  const { forms } = context
  if (!forms.value) throw new Error('the form is not here')
  const { outbox, mine, stop } = createSending(context, forms.value)
  const stops = [
    stop,
    markOwn(context, outbox, mine),
    showPending(context, outbox),
    context.redrawWhen(() => mine.all.value.keys()),
    context.redrawWhen(() => outbox.entries.value.map(({ id }) => id)),
  ]
  context.sending.value = {
    outbox,
    mine,
    checkText,
    copyWords,
    recheck,
    fieldProblem,
    sendingProblem,
    sentenceOf,
  }
  outbox.resume()
  void mine.restore()
  return () => {
    context.sending.value = null
    for (const stop of stops) stop()
  }
}

function createSending(context: FeatureContext, { drafts, identity }: Forms) {
  const { backend, thread, storage, scope, root, announce, openReplies, whileShown, t } = context
  const mine = createOwnComments(backend, thread, storage, scope, whileShown)
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
      ...context,
      onArrive(id, comment) {
        // A fast answer comes before what was sent is on the screen, with the focus in it.
        if (isWith(id)) thread.show(comment.id, root.activeElement ? 'here' : 'posted')
        announce(postedSentence(comment, t))
      },
      onError(error) {
        announce('')
        context.onError(error)
      },
      onReturn(id, parent) {
        if (isWith(id)) focusProblem(root, parent)
      },
      onTake: (parent) => focusBox(root, parent),
    },
  )
  const stop = () => {
    outbox.dispose()
    mine.stop()
  }
  return { outbox, mine, stop }
}

/** Marks the reader's own comments, and how it goes with those on their way. */
function markOwn({ decorators, t }: FeatureContext, outbox: Outbox, mine: OwnComments): () => void {
  const decorate = (article: HTMLElement, { comment: { id, state } }: Node) => {
    const isOnItsWay = state === 'unsettled'
    const entry = isOnItsWay ? outbox.entries.peek().find((entry) => entry.id === id) : undefined
    const progress = entry?.progress.state
    const states = {
      own: isOnItsWay || mine.all.peek().has(id),
      sending: progress === 'sending' || progress === 'waiting' || progress === 'offline',
      failed: progress === 'failed',
    }
    addStates(article, states)
    if (state !== 'pending') return
    const notice = make('p', { part: 'notice', class: 'notice', 'data-icon': 'clock' })
    notice.append(make('b', {}, t('held')), ` ${t('heldHint')}`)
    article.querySelector(':scope > .body')?.after(notice)
  }
  decorators.add(decorate)
  return () => decorators.delete(decorate)
}
