import { effect } from '@preact/signals-core'
import { numberWriter } from '../i18n/translate.ts'
import { POST } from '../model/comment.ts'
import { make } from './create-element.ts'
import type { Ui } from './ui.ts'

/** Writes count, state and label of a comment's like button; `does` says what it does. */
export function writeLike(button: HTMLElement, id: string, listed: number, does: string, ui: Ui) {
  const { count, isPressed, isFailed } = ui.heart.peek()(id, listed)
  const label = count ? ui.t('joined', { first: does, second: ui.t('likes', { count }) }) : does
  if (count) button.textContent = numberWriter(ui.settings.peek().lang)(count)
  button.setAttribute('aria-label', label)
  button.setAttribute('aria-pressed', String(isPressed))
  if (isFailed) button.after(notLiked(ui))
}

/** The like button of what the thread is about. Returns what ends it. */
export function drawPostLike(place: HTMLElement, ui: Ui): () => void {
  const { t, thread, heart } = ui
  const button = make('button', {
    part: 'like button',
    class: 'outlined like',
    type: 'button',
    'data-act': 'like',
    'data-icon': 'like',
  })
  place.append(button)
  return effect(() => {
    const { count, isPressed, isFailed } = heart.value(POST, thread.likes.value)
    const [does, second] = [t('likePost'), count > 0 ? t('readersLike', { count }) : '']
    button.textContent = second || does
    button.setAttribute('aria-label', second ? t('joined', { first: does, second }) : does)
    button.setAttribute('aria-pressed', String(isPressed))
    const error = isFailed ? notLiked(ui) : null
    if (error) button.after(error)
    return () => error?.replaceWith()
  })
}

const notLiked = ({ t }: Ui) => make('span', { part: 'error', class: 'error' }, t('notLiked'))
