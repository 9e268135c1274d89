import type { LiveStore } from './live-store.ts'
import type { Ui } from '../../thread/ui.ts'

/** What has come since, behind one button: nothing moves until the reader wants it. */
export function News({ live, ui }: { live: LiveStore; ui: Ui }) {
  const count = live.news.value.length
  if (count === 0) return null
  const show = () => {
    const first = live.show()
    ui.announce('')
    if (first !== null) ui.thread.show(first, 'posted')
  }
  return (
    <div class="news">
      <button part="notice button" class="news-button" type="button" onClick={show}>
        <bdi>{ui.t('news', { count })}</bdi>
      </button>
    </div>
  )
}
