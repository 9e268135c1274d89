import { type ReadonlySignal, signal } from '@preact/signals'
import type { Backend } from '../../backends/backend.ts'
import { bringOnce } from '../lazy.ts'
import type { Tools } from '../../thread/ui.ts'

/** Brings the tools once someone begins to write or to select. Without them the form still works. */
export function createTools(
  root: ShadowRoot,
  backend: Backend,
): { tools: ReadonlySignal<Tools | null>; loadTools: () => void; stopTools: () => void } {
  const tools = signal<Tools | null>(null)
  const { load, stop } = bringOnce(
    () => import('../editor-tools/editor-tools.chunk.ts'),
    (chunk) => {
      const made = chunk.createTools(root, backend)
      tools.value = made
      return made.stop
    },
  )
  return { tools, loadTools: load, stopTools: stop }
}
