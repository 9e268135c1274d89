import { effect, signal } from '@preact/signals-core'
import { make } from '../../thread/create-element.ts'
import { fillSlot } from '../../thread/slots.ts'
import type { FeatureContext } from '../thread-context.ts'
import { articlesIn, focusedIn, step } from './comment-navigation.ts'
import type { Visits } from './last-visit.ts'

/** Offers the way from one new comment to the next, until the last has been seen. Returns what ends it. */
export function offerNextNew(context: FeatureContext, visits: Visits): () => void {
  const { wrapper, thread, slots, t } = context
  const words = make('bdi')
  const button = make('button', { part: 'button', class: 'next-new-button', type: 'button' }, words)
  let last: HTMLElement | null = null
  /** How many of them the reader has been led to. */
  const seen = signal<ReadonlySet<string>>(new Set())
  const idOf = ({ id }: HTMLElement) => id.replace('comment-', '')
  const isNew = (article: HTMLElement) =>
    visits.fresh.peek().has(idOf(article)) && !seen.peek().has(idOf(article))
  const go = async () => {
    // A press on the button took the focus out of the comment.
    const from = focusedIn(wrapper) ?? last
    const next =
      (await step(wrapper, context, { from, forward: true }, isNew)) ??
      articlesIn(wrapper).find(isNew)
    last = next ?? null
    if (!next) return
    seen.value = new Set(seen.value).add(idOf(next))
    thread.show(idOf(next), 'link')
  }
  button.addEventListener('click', () => void go())
  const draw = (place: HTMLElement) => {
    place.className = 'next-new'
    return effect(() => {
      const count = visits.fresh.value.size
      const number = 1 + [...seen.value].filter((id) => visits.fresh.value.has(id)).length
      if (number > count) return button.replaceWith()
      words.textContent = t('newOf', { number, count })
      if (!button.parentNode) place.append(button)
    })
  }
  return fillSlot(slots.afterList, draw, slots.afterList.firstChild)
}
