import { effect } from '@preact/signals'
import { bringOnce } from '../lazy.ts'
import type { Storage } from '../device-storage.ts'
import type { Ui } from '../../thread/ui.ts'

/** Brings the thread's menu and what leads through the comments, once they are wanted. */
export function createWalking(
  wrapper: HTMLElement,
  storage: Storage,
  key: string,
  ui: Ui,
): () => void {
  let pressed: HTMLElement | null = null
  const { load, stop } = bringOnce(
    () => import('../unread/unread.chunk.ts'),
    ({ startWalking }) => {
      const end = startWalking(wrapper, storage, key, ui)
      pressed?.click()
      return end
    },
  )
  wrapper.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('.dots')) return
    pressed = target
    load()
  })
  const stopWatching = effect(() => {
    if (ui.thread.loaded.value && (ui.settings.value.keys || storage.read(key))) load()
  })
  return () => {
    stopWatching()
    stop()
  }
}
