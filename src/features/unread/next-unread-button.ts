import { effect } from '@preact/signals-core'
import { make } from '../../thread/create-element.ts'
import { fillSlot } from '../../thread/slots.ts'
import type { FeatureContext } from '../thread-context.ts'
import { articlesIn, focusedIn, step } from './comment-navigation.ts'
import type { Visits } from './last-visit.ts'

/** Offers the way to the next new comment as long as there are any. Returns what ends it. */
export function offerNextNew(context: FeatureContext, visits: Visits): () => void {
  const { wrapper, thread, slots, t } = context
  const words = make('bdi')
  const button = make('button', { part: 'button', class: 'next-new-button', type: 'button' }, words)
  let last: HTMLElement | null = null
  const isNew = ({ id }: HTMLElement) => visits.fresh.peek().has(id.replace('comment-', ''))
  const go = async () => {
    // A press on the button took the focus out of the comment.
    const from = focusedIn(wrapper) ?? last
    const next =
      (await step(wrapper, context, { from, forward: true }, isNew)) ??
      articlesIn(wrapper).find(isNew)
    last = next ?? null
    if (next) thread.show(next.id.replace('comment-', ''), 'link')
  }
  button.addEventListener('click', () => void go())
  const draw = (place: HTMLElement) => {
    place.className = 'next-new'
    return effect(() => {
      const count = visits.fresh.value.size
      if (count === 0) return button.replaceWith()
      words.textContent = t('nextNew', { count })
      if (!button.parentNode) place.append(button)
    })
  }
  return fillSlot(slots.afterList, draw, slots.afterList.firstChild)
}
