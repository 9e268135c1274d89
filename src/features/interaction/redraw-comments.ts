import { effect } from '@preact/signals-core'
import type { Ui } from '../../thread/ui.ts'

/** Draws comments again that something other than a list has changed; see `FeatureContext.redrawWhen`. */
export function createRedraw({
  drawn,
}: Pick<Ui, 'drawn'>): (idsOf: () => Iterable<string>) => () => void {
  const waiting = new Set<string>()
  // In a microtask: the element that triggered the change may be replaced.
  const redraw = () => {
    for (const id of waiting) drawn.get(id)?.redraw()
    waiting.clear()
  }
  return (idsOf) => {
    let before = new Set<string>()
    return effect(() => {
      const now = new Set(idsOf())
      if (waiting.size === 0) queueMicrotask(redraw)
      for (const id of [...before, ...now]) waiting.add(id)
      before = now
    })
  }
}
