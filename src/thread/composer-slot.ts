import { effect, untracked } from '@preact/signals-core'
import type { Comment } from '../model/comment.ts'
import { make } from './create-element.ts'
import type { ComposerSlot } from './slots.ts'
import type { Ui } from './ui.ts'

/**
 * Fills a form's place: one line to write in, which the form takes over as it is when its code is
 * here, with the focus and with what was typed meanwhile.
 */
export function fillComposer(place: HTMLElement, parent: Comment | null, ui: Ui): () => void {
  const id = parent ? `reply-${parent.id}-text` : 'composer-text'
  const box = make('textarea', { part: 'input', class: 'input', rows: '1', dir: 'auto', id })
  const card = make('div', { part: 'field', class: 'card', 'data-icon': 'write' }, box)
  const line = make('form', { part: 'composer', class: 'composer' }, card)
  place.append(line)
  const stops = [
    effect(() => box.setAttribute('placeholder', writeHere(parent, ui))),
    effect(() => {
      const slot = ui.slots.composer.value
      return slot ? untracked(() => slot(place, parent)) : undefined
    }),
  ]
  return () => {
    for (const stop of stops) stop()
    place.replaceChildren()
  }
}

/** What stands in a form's text box before anything is typed. */
export function writeHere(parent: { id: string } | null, { t, thread }: Ui): string {
  if (!parent && thread.tree.value.length === 0) return t('beFirst')
  return `${t(parent ? 'reply' : 'leaveOne')}…`
}

/** What stands under a form's line when its code didn't load. */
export function failedComposer(ui: Ui, retry: () => void): ComposerSlot {
  return (place) => {
    const button = make('button', { part: 'button', class: 'outlined', type: 'button' })
    button.addEventListener('click', retry)
    const words = make('span')
    const notice = make('p', { part: 'notice', class: 'notice', role: 'alert' }, words, button)
    place.append(notice)
    const stop = effect(() => {
      words.textContent = ui.t('formFailed')
      button.textContent = ui.t('retry')
    })
    return () => {
      stop()
      notice.remove()
    }
  }
}
