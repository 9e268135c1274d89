import { effect } from '@preact/signals'
import { render } from 'preact'
import type { Visits } from './last-visit.ts'
import type { Ui } from '../../thread/ui.ts'
import { articlesIn, focusedIn, step } from './comment-navigation.ts'

/** Offers the way to the next new comment as long as there are any. Returns what ends it. */
export function offerNextNew(wrapper: HTMLElement, visits: Visits, ui: Ui): () => void {
  const place = document.createElement('div')
  place.className = 'next-new'
  let frame = 0
  let last: HTMLElement | null = null
  const isNew = ({ id }: HTMLElement) => visits.fresh.peek().has(id.replace('comment-', ''))
  const go = async () => {
    // A press on the button took the focus out of the comment.
    const from = focusedIn(wrapper) ?? last
    const next =
      (await step(wrapper, ui, { from, forward: true }, isNew)) ?? articlesIn(wrapper).find(isNew)
    last = next ?? null
    if (next) ui.thread.show(next.id.replace('comment-', ''), 'link')
  }
  const button = (count: number) => (
    <button part="button" class="next-new-button" type="button" onClick={() => void go()}>
      <bdi>{ui.t('nextNew', { count })}</bdi>
    </button>
  )
  const stop = effect(() => {
    const count = visits.fresh.value.size
    // Once the list that it follows is drawn.
    const { loaded, tree } = ui.thread
    render(count > 0 && loaded.value ? button(count) : null, place)
    if (tree.value.length === 0) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const list = [...wrapper.querySelectorAll('.thread > .list')].at(-1)
      if (list && list.nextSibling !== place) list.after(place)
    })
  })
  return () => {
    stop()
    cancelAnimationFrame(frame)
    render(null, place)
    place.remove()
  }
}
