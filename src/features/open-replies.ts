import { type ReadonlySignal, signal } from '@preact/signals-core'

/** The comments whose reply form is open. */
export interface OpenReplies {
  ids: ReadonlySignal<ReadonlySet<string>>
  /** Opens the form under a comment; an empty draft there begins with `prefill`. `from` is what the reader pressed. */
  open(id: string, prefill?: string, from?: HTMLElement): void
  close(id: string): void
  /** What the reader opened the form with, where that was a button. */
  openedFrom(id: string): HTMLElement | undefined
  /** Opens a form that stood open before, without taking the focus. */
  restore(id: string): void
  /** The text that the reader opened a form with, once; undefined when it opened by itself. */
  consumePrefill(id: string): string | undefined
}

export function createOpenReplies(): OpenReplies {
  const ids = signal<ReadonlySet<string>>(new Set())
  const prefills = new Map<string, string>()
  const origins = new Map<string, HTMLElement>()
  return {
    ids,
    open(id, prefill = '', from) {
      if (from) origins.set(id, from)
      else origins.delete(id)
      prefills.set(id, prefill)
      ids.value = new Set(ids.value).add(id)
    },
    restore(id) {
      ids.value = new Set(ids.value).add(id)
    },
    close(id) {
      ids.value = new Set([...ids.value].filter((open) => open !== id))
    },
    openedFrom: (id) => origins.get(id),
    consumePrefill(id) {
      const prefill = prefills.get(id)
      prefills.delete(id)
      return prefill
    },
  }
}
