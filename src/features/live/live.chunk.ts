/** What loads once the thread shows and the browser is idle: what others do in it meanwhile. */
import { computed, effect, untracked } from '@preact/signals-core'
import { addWords } from '../../i18n/translate.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { fillSlot } from '../../thread/slots.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'
import type { FeatureContext } from '../thread-context.ts'
import styles from './live.css?inline'
import { createLive } from './live-store.ts'
import { LIVE_ENGLISH } from './live.strings.ts'
import { drawNews } from './new-comments-button.ts'

/** Listens as long as the owner wants it and the server can, or asks now and then. */
export function start(context: FeatureContext): () => void {
  addWords(LIVE_ENGLISH)
  adopt(context.root, styles)
  const { live, thread } = context
  const way = computed(() => {
    if (live.value === 'poll') return 'poll'
    return live.value === 'on' && thread.capabilities.value.features.has('live') ? 'stream' : 'none'
  })
  return effect(() => {
    const isPolling = way.value === 'poll'
    return way.value === 'none' ? undefined : untracked(() => listen(context, isPolling))
  })
}

function listen(context: FeatureContext, isPolling: boolean): () => void {
  const { backend, thread, root, openReplies, sending, slots, announce, t } = context
  const inUse = computed(
    () => new Set([...openReplies.ids.value, ...(sending.value?.mine.editing.value ?? [])]),
  )
  const store = createLive(backend, thread, {
    whileShown: context.whileShown,
    isPolling,
    inUse: () => inUse.value,
    onNews: (count) => announce(t('news', { count })),
    onGone: (ids) => keepFocus(root, thread, ids),
  })
  const empty = fillSlot(slots.afterList, (place) => drawNews(place, store, context))
  return () => {
    store.stop()
    empty()
  }
}

/** Focus inside a comment that leaves goes to the next that stays, or to the heading. */
function keepFocus(root: ShadowRoot, thread: ThreadStore, ids: ReadonlySet<string>): void {
  const idOf = (article: Element) => article.id.replace(/^comment-/, '')
  const focused = root.activeElement?.closest('article')
  if (!focused || !ids.has(idOf(focused))) return
  const articles = [...root.querySelectorAll('article')]
  const after = articles.slice(articles.indexOf(focused) + 1)
  const next = after.find((article) => !ids.has(idOf(article)))
  if (next) thread.show(idOf(next), 'stay')
  else root.getElementById('heading')?.focus({ preventScroll: true })
}
