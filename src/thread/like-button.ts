import { numberWriter } from '../i18n/translate.ts'
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

/** What stands beside a like that could not be saved. */
export const notLiked = ({ t }: Ui) =>
  make('span', { part: 'error', class: 'error' }, t('notLiked'))
