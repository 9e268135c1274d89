import { type ReadonlySignal, signal } from '@preact/signals'
import type { Later } from './chunks.ts'
import type { Writing } from './views/ui.ts'
import type { WritingSurroundings } from './writing.ts'

/** Brings the form once the thread shows. When it doesn't come, its place says so. */
export function createWritingPlace(
  surroundings: WritingSurroundings,
  later: Later,
): {
  writing: ReadonlySignal<Writing | 'failed' | null>
  loadWriting: () => void
  stopWriting: () => void
} {
  const writing = signal<Writing | 'failed' | null>(null)
  let stopped = false
  const load = async () => {
    writing.value = null
    try {
      // Without what sends, a form would only promise.
      const [{ createWriting }, sender] = await Promise.all([
        later.writing(),
        later.outbox(),
        later.sending(),
      ])
      if (!stopped) writing.value = createWriting(surroundings, sender)
    } catch (error) {
      console.error(`[afterword] ${String(error)}`)
      writing.value = 'failed'
    }
  }
  return {
    writing,
    loadWriting: () => void load(),
    stopWriting: () => {
      stopped = true
      if (writing.value !== null && writing.value !== 'failed') writing.value.stop()
    },
  }
}
