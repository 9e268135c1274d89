import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { LiveSurroundings } from '../live/live.chunk.ts'
import type { Live } from '../../thread/ui.ts'

export interface Listening {
  live: ReadonlySignal<Live | null>
  stop(): void
}

/** Listens to a thread from the time it shows, as long as the owner wants it and the server can. */
export function createListening(
  surroundings: LiveSurroundings,
  option: ReadonlySignal<'on' | 'off'>,
): Listening {
  const { backend, thread } = surroundings
  const live = signal<Live | null>(null)
  const asked = computed(
    () =>
      option.value !== 'off' &&
      thread.loaded.value &&
      thread.capabilities.value.features.has('live'),
  )
  const stop = effect(() => {
    if (!asked.value || !backend.subscribe) return undefined
    let isOver = false
    const begin = async () => {
      try {
        const chunk = isOver ? null : await import('../live/live.chunk.ts')
        if (chunk && !isOver) live.value = chunk.startLive(surroundings)
      } catch (error) {
        console.error(`[afterword] ${String(error)}`)
      }
    }
    whenIdle(() => void begin())
    return () => {
      isOver = true
      live.peek()?.store.stop()
      live.value = null
    }
  })
  return { live, stop }
}

/** Safari has no idle callbacks. */
function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 5000 })
  else setTimeout(callback, 1000)
}
