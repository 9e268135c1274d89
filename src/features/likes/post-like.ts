import { effect } from '@preact/signals-core'
import { POST } from '../../model/comment.ts'
import { make } from '../../thread/create-element.ts'
import type { Ui } from '../../thread/ui.ts'
import { notLiked } from './likes.ts'

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
    // Other servers' likes are of comments alone.
    button.hidden = thread.likes.value === null
    const { count, isPressed, isFailed } = heart.value(POST, thread.likes.value ?? 0)
    const [does, second] = [t('likePost'), count > 0 ? t('readersLike', { count }) : '']
    button.textContent = second || does
    button.setAttribute('aria-label', second ? t('joined', { first: does, second }) : does)
    button.setAttribute('aria-pressed', String(isPressed))
    const error = isFailed ? notLiked(ui) : null
    if (error) button.after(error)
    return () => error?.replaceWith()
  })
}
