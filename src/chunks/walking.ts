/** What loads when a reader opens the thread's menu or has asked for what is new, and where keys walk. */
import type { Storage } from '../store/storage.ts'
import { createVisits } from '../store/visits.ts'
import { adopt } from '../styles/adopt.ts'
import styles from '../styles/walking.css?inline'
import { addWords } from '../text/strings.ts'
import { WALKING_ENGLISH } from '../text/strings-walking.ts'
import { listenToKeys } from '../views/keys.ts'
import { offerNextNew } from '../views/next-new.tsx'
import { createMenu } from '../views/thread-menu.tsx'
import type { Ui } from '../views/ui.ts'

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
