import { computed, effect } from '@preact/signals-core'
import { withoutHash } from '../model/anchor.ts'
import type { Order } from '../protocol.ts'
import { appendDynamic, make } from './create-element.ts'
import type { Ui } from './ui.ts'

/** How many comments there are, and what can be done with all of them. Returns what ends it. */
export function drawHeader(place: HTMLElement, ui: Ui): () => void {
  const { thread, settings, t } = ui
  const { count, capabilities } = thread
  const title = make('bdi', { part: 'count' })
  const head = make('header', { class: 'head' })
  const level = computed(() => settings.value.headingLevel)
  const canWrite = computed(() => thread.open.value && capabilities.value.post)
  const canLike = computed(() => capabilities.value.features.has('like'))
  const isSeveral = computed(() => count.value > 1)
  const isEmpty = computed(() => count.value === 0 && thread.tree.value.length === 0)

  const leave = make('a', { class: 'leave quiet', 'data-icon': 'write' })
  leave.addEventListener('click', (event) => {
    event.preventDefault()
    const box = (head.getRootNode() as Document).getElementById('composer-text')
    box?.focus({ preventScroll: true })
    // Where the form has no room, its beginning, with the caret.
    box?.closest('form')?.scrollIntoView({ block: 'nearest' })
  })
  const likes = make('div', { class: 'after' }, ui.slots.post)
  const sort = make('select', { part: 'sort', class: 'sort' }) as HTMLSelectElement
  const orders = (['oldest', 'newest'] as const).map((value) => make('option', { value }))
  sort.append(...orders)
  sort.addEventListener('change', () => void thread.setOrder(sort.value as Order))
  const menu = make('button', {
    part: 'button',
    class: 'quiet dots',
    type: 'button',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'data-act': 'menu',
    'data-icon': 'more',
  })
  const view = make('div', { class: 'view', 'data-icon': 'down' }, sort, menu)

  const stops = [
    appendDynamic(head, () =>
      make(
        `h${level.value}`,
        { part: 'heading', class: 'heading', id: 'heading', tabindex: '-1' },
        title,
      ),
    ),
    appendDynamic(head, () => (canWrite.value && !isEmpty.value ? leave : null)),
    appendDynamic(head, () => (isSeveral.value ? view : null)),
    appendDynamic(place, () => (canLike.value ? likes : null)),
    effect(() => {
      // That there is none isn't true of the reader's own that is held or on its way.
      const none = isEmpty.value && !canWrite.value ? 'empty' : 'heading'
      title.textContent = count.value === 0 ? t(none) : t('count', { count: count.value })
    }),
    effect(() => {
      leave.setAttribute('href', `${withoutHash(location.href)}#leave-a-comment`)
      leave.textContent = t('leaveOne')
      sort.setAttribute('aria-label', t('order'))
      for (const order of orders) order.textContent = t((order as HTMLOptionElement).value as Order)
      menu.setAttribute('aria-label', t('menu'))
    }),
    effect(() => {
      sort.value = thread.order.value
    }),
  ]
  head.append(ui.slots.header)
  place.append(head)
  return () => {
    for (const stop of stops) stop()
  }
}
