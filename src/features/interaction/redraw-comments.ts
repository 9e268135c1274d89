import { effect } from '@preact/signals'
import { written } from '../../thread/drawn.ts'
import type { Ui } from '../../thread/ui.ts'

/** Draws again the comments that something other than a list has changed. */
export function followChanges(ui: Ui): () => void {
  const { thread, openReplies, drawn } = ui
  const waiting = new Set<string>()
  // Not under the hands of whoever changes something: what he stands in may go with it.
  const redraw = () => {
    for (const id of waiting) drawn.get(id)?.redraw()
    waiting.clear()
  }
  const follow = (idsOf: () => Iterable<string>) => {
    let before = new Set<string>()
    return effect(() => {
      const now = new Set(idsOf())
      if (waiting.size === 0) queueMicrotask(redraw)
      for (const id of [...before, ...now]) waiting.add(id)
      before = now
    })
  }
  const stops = [
    follow(() => (thread.target.value ? [thread.target.value.id] : [])),
    follow(() => thread.fresh.value),
    follow(() => openReplies.ids.value),
    follow(() => ui.likes.value?.touched.value ?? []),
    follow(() => written(ui)?.mine.all.value.keys() ?? []),
    follow(() => written(ui)?.outbox.entries.value.map(({ id }) => id) ?? []),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
