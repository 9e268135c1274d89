import { type ReadonlySignal, signal } from '@preact/signals-core'

/** The comments whose reply form is open. */
export interface OpenReplies {
  ids: ReadonlySignal<ReadonlySet<string>>
  /** Opens the form under a comment; an empty draft there begins with `prefill`. `onCancel` is for when it is given up. */
  open(id: string, prefill?: string, onCancel?: () => void): void
  close(id: string): void
  /** The same, and back to where the reader came from. */
  cancel(id: string): void
  /** Opens a form that stood open before, without taking the focus. */
  restore(id: string): void
  /** The text that the reader opened a form with, once; undefined when it opened by itself. */
  consumePrefill(id: string): string | undefined
}

export function createOpenReplies(): OpenReplies {
  const ids = signal<ReadonlySet<string>>(new Set())
  const prefills = new Map<string, string>()
  const cancels = new Map<string, () => void>()
  const close = (id: string) => {
    ids.value = new Set([...ids.value].filter((open) => open !== id))
  }
  return {
    ids,
    open(id, prefill = '', onCancel) {
      if (onCancel) cancels.set(id, onCancel)
      prefills.set(id, prefill)
      ids.value = new Set(ids.value).add(id)
    },
    restore(id) {
      ids.value = new Set(ids.value).add(id)
    },
    close,
    cancel(id) {
      close(id)
      cancels.get(id)?.()
    },
    consumePrefill(id) {
      const prefill = prefills.get(id)
      prefills.delete(id)
      return prefill
    },
  }
}
