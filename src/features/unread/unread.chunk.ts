/** What loads with the thread's menu, where a reader has asked for what is new or for the keys, and where keys walk. */
import { addWords } from '../../i18n/translate.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import type { FeatureContext } from '../thread-context.ts'
import { listenToKeys } from './keyboard-shortcuts.ts'
import { createVisits } from './last-visit.ts'
import { offerNextNew } from './next-unread-button.ts'
import { createShortcuts } from './shortcuts.ts'
import styles from './unread.css?inline'
import { UNREAD_ENGLISH } from './unread.strings.ts'

/** Starts the marks on what is new, and the keys. */
export function start(context: FeatureContext): () => void {
  const { storage, endpoint, thread, sending, wrapper } = context
  addWords(UNREAD_ENGLISH)
  adopt(context.root, styles)
  const isOwn = (id: string) => sending.value?.mine.all.value.has(id) === true
  const visits = createVisits(storage, `visit:${endpoint}:${thread.id}`, thread, isOwn)
  const shortcuts = createShortcuts(context)
  context.brought.reading = {
    marksNew: visits.on,
    markNew: visits.set,
    showKeys: shortcuts.show,
  }
  const stops = [
    visits.stop,
    shortcuts.stop,
    offerNextNew(context, visits),
    listenToKeys(wrapper, context, shortcuts.show),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
