import { effect, type Signal } from '@preact/signals'
import { bringOnce } from './lazy.ts'
import type { Interaction, InteractionSurroundings } from './interaction/interaction.chunk.ts'

/** Brings what a reader does with a thread, once it shows. Returns what ends it. */
export function interact(
  interaction: Signal<Interaction | 'failed' | null>,
  around: Omit<InteractionSurroundings, 'pressed'>,
): () => void {
  const { ui, wrapper } = around
  let pressed: EventTarget | null = null
  const { load, stop } = bringOnce(
    () => {
      interaction.value = null
      return import('./interaction/interaction.chunk.ts')
    },
    ({ createInteraction }) => {
      const created = createInteraction({ ...around, pressed })
      interaction.value = created
      const end = created.begin()
      return () => {
        end()
        created.stop()
      }
    },
    // Whoever reaches for something asks again.
    () => (interaction.value = 'failed'),
  )
  const early = ({ target }: Event) => {
    const isHere = interaction.value !== null && interaction.value !== 'failed'
    if (isHere) return
    pressed = target
    if (ui.thread.loaded.value) load()
  }
  wrapper.addEventListener('click', early)
  const stopWaiting = effect(() => {
    if (ui.thread.loaded.value) afterPaint(() => load())
  })
  return () => {
    stopWaiting()
    stop()
  }
}

/** The frame that is being made is not to wait; in a tab that nobody sees none is made. */
function afterPaint(callback: () => void): void {
  if (document.hidden) callback()
  else requestAnimationFrame(() => setTimeout(callback))
}
