import { effect } from '@preact/signals'
import type { Backend } from './backends/backend.ts'
import type { Later } from './chunks.ts'
import type { Ui } from './views/ui.ts'

/** Brings what links comments that name each other, once one does or a reader types `#`. */
export function createReferences(
  root: ShadowRoot,
  wrapper: HTMLElement,
  backend: Backend,
  ui: Ui,
  bring: Later['references'],
): () => void {
  let stop: (() => void) | null = null
  let state: 'idle' | 'loading' | 'stopped' = 'idle'
  const load = async () => {
    if (state !== 'idle') return
    state = 'loading'
    try {
      const { startReferences } = await bring()
      if ((state as string) !== 'stopped') stop = startReferences(root, wrapper, backend, ui)
    } catch (error) {
      console.error(`[afterword] ${String(error)}`)
      state = 'idle'
    }
  }
  wrapper.addEventListener('input', (event) => {
    if (event.data === '#') void load()
  })
  const stopWatching = effect(() => {
    for (const { html, namedBy } of ui.thread.comments.value.values()) {
      if (namedBy.length === 0 && !/#[1-9]/.test(html)) continue
      void load()
      break
    }
  })
  return () => {
    state = 'stopped'
    stopWatching()
    stop?.()
  }
}
