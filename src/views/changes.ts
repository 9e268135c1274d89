import { effect } from '@preact/signals'
import { written } from './drawn.ts'
import type { Ui } from './ui.ts'

/** Draws again the comments that something other than a list has changed. */
export function followChanges(ui: Ui): () => void {
  const { thread, openReplies, drawn } = ui
  const follow = (idsOf: () => Iterable<string>) => {
    let before = new Set<string>()
    return effect(() => {
      const now = new Set(idsOf())
      const changed = new Set([...before, ...now].map((id) => drawn.get(id)))
      before = now
      for (const component of changed) component?.forceUpdate()
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
