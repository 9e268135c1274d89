import { effect } from '@preact/signals-core'
import { make } from '../../thread/create-element.ts'
import type { Ui } from '../../thread/ui.ts'
import type { LiveStore } from './live-store.ts'

/** What has come since, behind one button: nothing moves until the reader wants it. Returns what ends it. */
export function drawNews(place: HTMLElement, live: LiveStore, { thread, announce, t }: Ui) {
  const words = make('bdi')
  const button = make(
    'button',
    { part: 'notice button', class: 'news-button', type: 'button' },
    words,
  )
  const news = make('div', { class: 'news' }, button)
  button.addEventListener('click', () => {
    const first = live.show()
    announce('')
    if (first !== null) thread.show(first, 'link')
  })
  return effect(() => {
    const count = live.news.value.length
    if (count === 0) return news.replaceWith()
    words.textContent = t('news', { count })
    if (!news.parentNode) place.append(news)
  })
}
