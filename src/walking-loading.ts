import { effect } from '@preact/signals'
import type { Later } from './chunks.ts'
import type { Storage } from './store/storage.ts'
import type { Ui } from './views/ui.ts'

/** Brings the thread's menu and what leads through the comments, once they are wanted. */
export function createWalking(
  wrapper: HTMLElement,
  storage: Storage,
  key: string,
  ui: Ui,
  bring: Later['walking'],
): () => void {
  let stop: (() => void) | null = null
  let state: 'idle' | 'loading' | 'stopped' = 'idle'
  const load = async (pressed?: HTMLElement) => {
    if (state !== 'idle') return
    state = 'loading'
    try {
      const { startWalking } = await bring()
      if ((state as string) === 'stopped') return
      stop = startWalking(wrapper, storage, key, ui)
      pressed?.click()
    } catch (error) {
      console.error(`[afterword] ${String(error)}`)
      state = 'idle'
    }
  }
  wrapper.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.matches('.dots')) void load(target)
  })
  const stopWatching = effect(() => {
    if (ui.thread.loaded.value && (ui.settings.value.keys || storage.read(key))) void load()
  })
  return () => {
    state = 'stopped'
    stopWatching()
    stop?.()
  }
}
