import { effect } from '@preact/signals-core'
import { failedComposer } from '../thread/composer-slot.ts'
import { loadOnce } from './lazy.ts'
import type { ThreadContext } from './thread-context.ts'

/** Loads what a reader does with a thread, once it shows. Returns what ends it. */
export function loadInteraction(context: ThreadContext): () => void {
  const { thread, slots, wrapper } = context
  const { load, stop } = loadOnce(
    () => {
      slots.composer.value = null
      return import('./interaction/interaction.chunk.ts')
    },
    ({ start }) => {
      wrapper.removeEventListener('click', press)
      return start(context)
    },
    // The next click retries the load.
    () => (slots.composer.value = failedComposer(context, () => void load())),
  )
  const press = ({ target }: Event) => {
    context.pressed = target
    if (thread.loaded.value) void load()
  }
  wrapper.addEventListener('click', press)
  const stopWaiting = effect(() => {
    // Also when no list came: what the reader wrote may still be on this device.
    if (thread.loaded.value || thread.failure.value) afterPaint(() => void load())
  })
  return () => {
    stopWaiting()
    stop()
  }
}

/** The frame that is being made must not wait; in a hidden tab none is made. */
function afterPaint(callback: () => void): void {
  if (document.hidden) callback()
  else requestAnimationFrame(() => setTimeout(callback))
}
