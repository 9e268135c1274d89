import { effect } from '@preact/signals-core'
import { appendDynamic, make } from './create-element.ts'
import type { End, Loading } from './thread-state.ts'
import type { Ui } from './ui.ts'

/** The way to earlier or later comments, while there is one. */
export function drawMore(place: HTMLElement, end: End, ui: Ui): () => void {
  return drawButton(place, ui, {
    state: () => ui.thread.ends[end].value,
    label: () => ui.t(end === 'next' ? 'more' : 'earlier'),
    data: { end },
    beside: ui.slots.more[end],
  })
}

/** The way to the replies that a root left out. */
export function drawMoreReplies(place: HTMLElement, id: string, ui: Ui): () => void {
  const { thread, t } = ui
  const root = () => thread.comments.value.get(id)
  return drawButton(place, ui, {
    state: () => {
      const { moreReplies = 0, repliesBefore = 0 } = root() ?? {}
      return moreReplies + repliesBefore > 0 ? (thread.replies.value.get(id) ?? 'idle') : null
    },
    label: () => {
      const { moreReplies = 0, repliesBefore = 0 } = root() ?? {}
      return repliesBefore > 0
        ? t('earlierReplies', { count: repliesBefore })
        : t('moreReplies', { count: moreReplies })
    },
    data: { root: id },
  })
}

interface MoreButton {
  /** Null where there is nothing more. */
  state: () => Loading | null
  label: () => string
  /** What a press loads more of; event-delegation.ts reads it. */
  data: { end: End } | { root: string }
  /** What stands beside the button. */
  beside?: HTMLElement
}

function drawButton(place: HTMLElement, ui: Ui, more: MoreButton): () => void {
  const button = make('button', {
    part: 'button more',
    class: more.beside ? 'outlined wide' : 'quiet',
    type: 'button',
    ...(more.beside ? {} : { 'data-icon': 'replies' }),
  })
  const row = make('div', { class: 'more' }, button)
  Object.assign(button.dataset, more.data)
  if (more.beside) row.append(more.beside)
  const stopError = appendDynamic(row, () =>
    more.state() === 'failed'
      ? make('span', { part: 'error', class: 'error', role: 'alert' }, ui.t('moreFailed'))
      : null,
  )
  const stop = effect(() => {
    const state = more.state()
    if (state === null) return row.replaceWith()
    if (!row.parentNode) place.append(row)
    button.setAttribute('aria-disabled', String(state === 'loading'))
    button.textContent = state === 'loading' ? ui.t('loading') : more.label()
  })
  return () => {
    stop()
    stopError()
    row.replaceWith()
  }
}
