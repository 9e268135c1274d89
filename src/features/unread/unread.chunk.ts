/** What loads when a reader opens the thread's menu or has asked for what is new, and where keys walk. */
import type { Storage } from '../device-storage.ts'
import { createVisits } from './last-visit.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import styles from './unread.css?inline'
import { addWords } from '../../i18n/translate.ts'
import { WALKING_ENGLISH } from './unread.strings.ts'
import { listenToKeys } from './keyboard-shortcuts.ts'
import { offerNextNew } from './next-unread-button.tsx'
import { createMenu } from './thread-menu.tsx'
import type { Ui } from '../../thread/ui.ts'

/** Begins in a thread that is on the screen. Returns what ends it. */
export function startWalking(
  wrapper: HTMLElement,
  storage: Storage,
  key: string,
  ui: Ui,
): () => void {
  addWords(WALKING_ENGLISH)
  adopt(wrapper.getRootNode() as ShadowRoot, styles)
  const isOwn = (id: string) => {
    const writing = ui.writing.value
    return writing !== null && writing !== 'failed' && writing.mine.all.value.has(id)
  }
  const visits = createVisits(storage, key, ui.thread, isOwn)
  const stops = [
    visits.stop,
    createMenu(wrapper, visits, ui),
    offerNextNew(wrapper, visits, ui),
    listenToKeys(wrapper, ui),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
