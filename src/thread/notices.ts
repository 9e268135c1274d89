import { effect } from '@preact/signals-core'
import { make } from './create-element.ts'
import { loadingProblem } from './error-messages.ts'
import type { Ui } from './ui.ts'

/** What stands in the thread's place when it didn't load: what happened, and Retry. */
export function drawFailed(place: HTMLElement, ui: Ui): () => void {
  const { status, failure, load } = ui.thread
  const title = make('strong')
  const sentence = new Text()
  const button = make('button', { part: 'button', class: 'outlined', type: 'button' })
  button.addEventListener('click', () => {
    if (status.value !== 'loading') void load()
  })
  const level = ui.settings.peek().headingLevel
  const heading = make(`h${level}`, { part: 'heading', class: 'heading', id: 'heading' })
  place.append(
    make('header', { class: 'head' }, heading),
    make(
      'div',
      { part: 'notice', class: 'notice unloaded', 'data-icon': 'warn' },
      make('p', { class: 'grow', role: 'alert' }, title, ' ', sentence),
      button,
    ),
  )
  return effect(() => {
    heading.textContent = ui.t('heading')
    const isRetrying = status.value === 'loading'
    title.textContent = ui.t('failedTitle')
    sentence.data = loadingProblem(failure.value?.code ?? '', ui)
    button.setAttribute('aria-disabled', String(isRetrying))
    button.textContent = ui.t(isRetrying ? 'retrying' : 'retry')
  })
}

/** Milliseconds after which a reader wonders: before, grey lines would only flicker, and cost their drawing. */
const SOON = 300

/** Grey lines in the shape of comments. Their place is kept from the beginning. */
export function drawSkeleton(place: HTMLElement, ui: Ui): () => void {
  // The element's own children, where it has some, are the better placeholder.
  if (ui.hasFallback) return () => {}
  const words = make('p', { class: 'unseen' })
  const skeleton = make('div', { class: 'skeleton' }, words)
  const timer = setTimeout(() => {
    for (let line = 0; line < 3; line++) {
      const parts = [make('span', { class: 'avatar' }), make('span', { class: 'bones' })]
      skeleton.append(make('div', { class: 'ghost', 'aria-hidden': 'true' }, ...parts))
    }
  }, SOON)
  place.append(skeleton)
  const stop = effect(() => {
    words.textContent = ui.t('loading')
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
