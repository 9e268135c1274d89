import { effect, type Signal } from '@preact/signals'
import type { Interaction, InteractionSurroundings } from './interaction.ts'

/** Brings what a reader does with a thread, once it shows. Returns what ends it. */
export function interact(
  interaction: Signal<Interaction | null>,
  around: Omit<InteractionSurroundings, 'pressed'>,
): () => void {
  const { later, ui, wrapper } = around
  let state: 'idle' | 'loading' | 'stopped' = 'idle'
  let pressed: EventTarget | null = null
  let end = () => {}
  const load = async () => {
    if (state !== 'idle') return
    state = 'loading'
    try {
      const { createInteraction } = await later.interaction()
      if ((state as string) === 'stopped') return
      interaction.value = createInteraction({ ...around, pressed })
      end = interaction.value.begin()
    } catch (error) {
      console.error(`[afterword] ${String(error)}`)
      // Whoever reaches for something asks again.
      state = 'idle'
    }
  }
  const early = ({ target }: Event) => {
    if (interaction.value || !ui.thread.loaded.value) return
    pressed = target
    void load()
  }
  wrapper.addEventListener('click', early)
  const stopWaiting = effect(() => {
    if (ui.thread.loaded.value) void load()
  })
  return () => {
    state = 'stopped'
    stopWaiting()
    end()
    interaction.value?.stop()
  }
}
