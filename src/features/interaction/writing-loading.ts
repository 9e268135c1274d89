import { type ReadonlySignal, signal } from '@preact/signals'
import { bringOnce } from '../lazy.ts'
import type { Writing } from '../../thread/ui.ts'
import type { WritingSurroundings } from '../composer/composer.chunk.ts'

/** Brings the form once the thread shows. When it doesn't come, its place says so. */
export function createWritingPlace(surroundings: WritingSurroundings): {
  writing: ReadonlySignal<Writing | 'failed' | null>
  loadWriting: () => void
  stopWriting: () => void
} {
  const writing = signal<Writing | 'failed' | null>(null)
  const { load, stop } = bringOnce(
    () => {
      writing.value = null
      // Without what sends, a form would only promise.
      return Promise.all([
        import('../composer/composer.chunk.ts'),
        import('../composer/sending.chunk.ts'),
        import('../../backends/afterword-writes.ts'),
      ])
    },
    ([{ createWriting }, sender]) => {
      const created = createWriting(surroundings, sender)
      writing.value = created
      return created.stop
    },
    () => (writing.value = 'failed'),
  )
  return { writing, loadWriting: load, stopWriting: stop }
}
