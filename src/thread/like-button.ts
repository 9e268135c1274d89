import { numberWriter } from '../i18n/translate.ts'
import type { Ui } from './ui.ts'

/** Writes count, state and label of a comment's like button; `does` says what it does. */
export function writeLike(button: HTMLElement, id: string, listed: number, does: string, ui: Ui) {
  const { count, isPressed } = ui.heart.peek()(id, listed)
  const label = count ? ui.t('joined', { first: does, second: ui.t('likes', { count }) }) : does
  if (count) button.textContent = numberWriter(ui.settings.peek().lang)(count)
  button.setAttribute('aria-label', label)
  button.setAttribute('aria-pressed', String(isPressed))
}
