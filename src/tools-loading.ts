import { type ReadonlySignal, signal } from '@preact/signals'
import type { Backend } from './backends/backend.ts'
import type { Later } from './chunks.ts'
import type { Tools } from './views/ui.ts'

/** Brings the tools once someone begins to write or to select. Without them the form still works. */
export function createTools(
  root: ShadowRoot,
  backend: Backend,
  bring: Later['tools'],
): { tools: ReadonlySignal<Tools | null>; loadTools: () => void; stopTools: () => void } {
  const tools = signal<Tools | null>(null)
  let state: 'idle' | 'loading' | 'stopped' = 'idle'
  const load = async () => {
    state = 'loading'
    try {
      const chunk = await bring()
      // `stopTools` may have run meanwhile.
      if ((state as string) === 'stopped') return
      tools.value = chunk.createTools(root, backend)
    } catch (error) {
      console.error(`[afterword] ${String(error)}`)
      state = 'idle'
    }
  }
  return {
    tools,
    loadTools: () => {
      if (state === 'idle') void load()
    },
    stopTools: () => {
      state = 'stopped'
      tools.value?.stop()
    },
  }
}
