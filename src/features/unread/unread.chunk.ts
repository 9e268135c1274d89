/** What loads when a reader opens the thread's menu or has asked for what is new, and where keys walk. */
import { addWords } from '../../i18n/translate.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import type { FeatureContext } from '../thread-context.ts'
import { listenToKeys } from './keyboard-shortcuts.ts'
import { createVisits } from './last-visit.ts'
import { offerNextNew } from './next-unread-button.ts'
import { createMenu } from './thread-menu.tsx'
import styles from './unread.css?inline'
import { UNREAD_ENGLISH } from './unread.strings.ts'

/** Starts the menu, the marks on what is new, and the keys. */
export function start(context: FeatureContext): () => void {
  const { storage, endpoint, thread, sending, wrapper } = context
  addWords(UNREAD_ENGLISH)
  adopt(context.root, styles)
  const isOwn = (id: string) => sending.value?.mine.all.value.has(id) === true
  const visits = createVisits(storage, `visit:${endpoint}:${thread.id}`, thread, isOwn)
  const stops = [
    visits.stop,
    createMenu(context, visits),
    offerNextNew(context, visits),
    listenToKeys(wrapper, context),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
