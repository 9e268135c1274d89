import { effect } from '@preact/signals-core'
import type { Comment } from '../model/comment.ts'
import { appendDynamic, make } from './create-element.ts'
import type { End, Loading } from './thread-state.ts'
import type { Ui } from './ui.ts'

/** The way to earlier or later comments, while there is one. */
export function drawMore(place: HTMLElement, end: End, ui: Ui): () => void {
  return drawButton(place, ui, {
    state: () => ui.thread.ends[end].value,
    label: () => ui.t(end === 'next' ? 'more' : 'earlier'),
    load: () => ui.thread.more(end),
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
    load: async () => {
      const now = root()
      return now ? thread.moreReplies(now) : []
    },
  })
}

interface MoreButton {
  /** Null where there is nothing more. */
  state: () => Loading | null
  label: () => string
  load: () => Promise<Comment[]>
  /** What stands beside the button. */
  beside?: HTMLElement
}

function drawButton(place: HTMLElement, ui: Ui, more: MoreButton): () => void {
  const button = make('button', { part: 'button more', class: 'quiet', type: 'button' })
  const row = make('div', { class: 'more' }, button)
  button.addEventListener('click', () => void press(button, more, ui))
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

async function press(button: HTMLElement, { load }: MoreButton, ui: Ui): Promise<void> {
  const fresh = await load()
  const first = fresh[0]
  if (!first) return
  ui.announce(ui.t('loaded', { count: fresh.length }))
  // A reader who went on elsewhere meanwhile, in the thread or in the page, is left there.
  const isHere = button.isConnected
    ? button.matches(':focus')
    : document.activeElement === document.body
  if (isHere) ui.thread.show(first.id, 'stay')
}
