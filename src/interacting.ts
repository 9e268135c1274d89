import { effect, type Signal } from '@preact/signals'
import type { Interaction, InteractionSurroundings } from './interaction.ts'

/** Brings what a reader does with a thread, once it shows. Returns what ends it. */
export function interact(
  interaction: Signal<Interaction | 'failed' | null>,
  around: Omit<InteractionSurroundings, 'pressed'>,
): () => void {
  const { later, ui, wrapper } = around
  let state: 'idle' | 'loading' | 'stopped' = 'idle'
  let pressed: EventTarget | null = null
  let end = () => {}
  const load = async () => {
    if (state !== 'idle') return
    state = 'loading'
    interaction.value = null
    try {
      const { createInteraction } = await later.interaction()
      if ((state as string) === 'stopped') return
      const created = createInteraction({ ...around, pressed })
      interaction.value = created
      const endFollowing = created.begin()
      end = () => {
        endFollowing()
        created.stop()
      }
    } catch (error) {
      console.error(`[afterword] ${String(error)}`)
      // Whoever reaches for something asks again.
      state = 'idle'
      interaction.value = 'failed'
    }
  }
  const early = ({ target }: Event) => {
    const isHere = interaction.value !== null && interaction.value !== 'failed'
    if (isHere || !ui.thread.loaded.value) return
    pressed = target
    void load()
  }
  wrapper.addEventListener('click', early)
  const stopWaiting = effect(() => {
    if (ui.thread.loaded.value) afterPaint(() => void load())
  })
  return () => {
    state = 'stopped'
    stopWaiting()
    end()
  }
}

/** The frame that is being made is not to wait; in a tab that nobody sees none is made. */
function afterPaint(callback: () => void): void {
  if (document.hidden) callback()
  else requestAnimationFrame(() => setTimeout(callback))
}
