import { effect, untracked } from '@preact/signals-core'
import type { Comment } from '../model/comment.ts'
import { make } from './create-element.ts'
import type { ComposerSlot } from './slots.ts'
import type { Ui } from './ui.ts'

/** Fills a form's place: grey, as high as the form will be, until its code is here. */
export function fillComposer(place: HTMLElement, parent: Comment | null, ui: Ui): () => void {
  return effect(() => {
    const slot = ui.slots.composer.value
    if (slot) return untracked(() => slot(place, parent))
    const { name, email, url } = ui.thread.capabilities.value.form
    const fields = [name, email, url].flatMap((rule) => (rule === 'off' ? [] : make('div')))
    place.append(
      make(
        'div',
        { class: parent ? 'composer in-place' : 'composer', 'aria-hidden': 'true' },
        make('p', { class: 'title' }, ui.t('write')),
        make('div', { class: 'card waiting' }, make('div', { class: 'room' }, ...fields)),
      ),
    )
    return () => place.replaceChildren()
  })
}

/** What stands in the place of a form that didn't load. */
export function failedComposer(ui: Ui, retry: () => void): ComposerSlot {
  return (place) =>
    effect(() => {
      const button = make(
        'button',
        { part: 'button', class: 'quiet', type: 'button' },
        ui.t('retry'),
      )
      button.addEventListener('click', retry)
      place.replaceChildren(
        make(
          'p',
          { part: 'notice', class: 'notice', role: 'alert' },
          ui.t('formFailed'),
          ' ',
          button,
        ),
      )
      return () => place.replaceChildren()
    })
}
