import { effect } from '@preact/signals'
import type { Backend } from '../../backends/backend.ts'
import { bringOnce } from '../lazy.ts'
import type { Ui } from '../../thread/ui.ts'

/** Brings what links comments that name each other, once one does or a reader writes `#`. */
export function createReferences(
  root: ShadowRoot,
  wrapper: HTMLElement,
  backend: Backend,
  ui: Ui,
): () => void {
  const { load, stop } = bringOnce(
    () => import('../references/references.chunk.ts'),
    ({ startReferences }) => startReferences(root, wrapper, backend, ui),
  )
  // A press too: it may be for the preview of words from an earlier visit.
  for (const kind of ['input', 'click']) {
    wrapper.addEventListener(kind, ({ target }) => {
      const box = (target as Element).closest('form')?.querySelector('textarea')
      if (box?.value.includes('#')) load()
    })
  }
  const stopWatching = effect(() => {
    for (const { html, namedBy } of ui.thread.comments.value.values()) {
      if (namedBy.length === 0 && !/#[1-9]/.test(html)) continue
      load()
      break
    }
  })
  return () => {
    stopWatching()
    stop()
  }
}
