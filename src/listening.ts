import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { LATER } from './chunks.ts'
import type { LiveSurroundings } from './live.ts'
import type { Live } from './views/ui.ts'

export interface Listening {
  live: ReadonlySignal<Live | null>
  /** Takes over what the owner wants. */
  set(option: 'on' | 'off' | undefined): void
  stop(): void
}

/** Listens to a thread from the time it shows, as long as the owner wants it and the server can. */
export function createListening(surroundings: LiveSurroundings): Listening {
  const { backend, thread } = surroundings
  const wanted = signal(false)
  const live = signal<Live | null>(null)
  const asked = computed(
    () => wanted.value && thread.loaded.value && thread.capabilities.value.features.has('live'),
  )
  const stop = effect(() => {
    if (!asked.value || !backend.subscribe) return undefined
    let isOver = false
    const begin = async () => {
      try {
        const chunk = isOver ? null : await LATER.live()
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
  return {
    live,
    set(option) {
      wanted.value = option !== 'off'
    },
    stop,
  }
}

/** Safari has no idle callbacks. */
function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 5000 })
  else setTimeout(callback, 1000)
}
