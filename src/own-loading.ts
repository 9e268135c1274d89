import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { OwnComments } from './store/mine.ts'
import type { OwnProps } from './views/ui.ts'

/** Brings the ways to change one's own comments, once there is one. Without them all else works. */
export function loadChanging(
  mine: OwnComments,
  root: ShadowRoot,
  load: () => Promise<typeof import('./own.ts')>,
): { view: ReadonlySignal<FunctionComponent<OwnProps> | null>; stop: () => void } {
  const view = signal<FunctionComponent<OwnProps> | null>(null)
  let state: 'idle' | 'loading' | 'stopped' = 'idle'
  const begin = async () => {
    try {
      const { createChanging } = await load()
      if (state !== 'stopped') view.value = createChanging(root)
    } catch (error) {
      console.error(`[afterword] ${String(error)}`)
      // The next comment asks again.
      state = 'idle'
    }
  }
  const stop = effect(() => {
    if (mine.all.value.size === 0 || state !== 'idle') return
    state = 'loading'
    void begin()
  })
  return {
    view,
    stop() {
      state = 'stopped'
      stop()
    },
  }
}
