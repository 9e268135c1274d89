/** What loads once the thread shows and the browser is idle: what others do in it meanwhile. */
import { computed } from '@preact/signals'
import type { Backend } from '../../backends/backend.ts'
import { createLive } from './live-store.ts'
import type { OpenReplies } from '../../thread/open-replies.ts'
import type { ThreadStore } from '../../thread/thread-store.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import styles from './live.css?inline'
import { News } from './new-comments-button.tsx'
import type { Live, Ui } from '../../thread/ui.ts'

export interface LiveSurroundings {
  backend: Backend
  thread: ThreadStore
  root: ShadowRoot
  openReplies: OpenReplies
  writing: Ui['writing']
  onNews: (count: number) => void
}

/** Begins to listen; `store.stop()` ends it. */
export function startLive(around: LiveSurroundings): Live {
  const { backend, thread, root, openReplies, writing, onNews } = around
  adopt(root, styles)
  const onGone = (ids: ReadonlySet<string>) => keepFocus(root, thread, ids)
  const place = root.lastElementChild ?? root.host
  const inUse = computed(() => {
    const { value } = writing
    const edited = value === null || value === 'failed' ? [] : value.mine.editing.value
    return new Set([...openReplies.ids.value, ...edited])
  })
  return {
    News,
    store: createLive(backend, thread, { place, inUse: () => inUse.value, onNews, onGone }),
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
