import { effect } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { createShowingAll } from './load-all.ts'
import type { End } from '../../thread/thread-state.ts'
import type { Ui } from '../../thread/ui.ts'

/** How often it is said how far it has come. */
const TIMES = 4

/** The button that brings every comment of a thread, and stops it. */
export function createShowAll(ui: Ui): FunctionComponent<{ end: End }> {
  const { thread, t, announce } = ui
  const { progress, show, stop } = createShowingAll(thread)

  const words = (loaded: number) => {
    const count = thread.count.value
    return t('progress', { loaded: Math.min(loaded, count), count })
  }

  /** Says now and then how far it has come. */
  function tell(): () => void {
    let told = 0
    return effect(() => {
      const loaded = progress.value ?? 0
      const part = Math.floor((TIMES * loaded) / Math.max(1, thread.count.value))
      if (part > told && part < TIMES) announce(words(loaded))
      told = part
    })
  }

  async function begin(end: End, root: Node): Promise<void> {
    const coming = show(end)
    const stopTelling = tell()
    const fresh = await coming
    stopTelling()
    const first = fresh[0]
    if (!first) return
    announce(t('loaded', { count: fresh.length }))
    // The button that was pressed is gone, and the focus with it, unless the reader has taken it elsewhere.
    const isLost = thread.ends[end].value === null && document.activeElement === document.body
    if (isLost && root.isConnected) thread.show(first.id, 'stay')
  }

  return function ShowAll({ end }) {
    const loaded = progress.value
    const { loading } = thread.further()
    if (loaded === null) {
      const left = thread.count.value - thread.comments.value.size
      if (left <= thread.pageSize) return null
    }
    return (
      <>
        {' '}
        <button
          part="button more"
          class={loaded === null ? 'quiet all' : 'quiet stop'}
          type="button"
          aria-disabled={loaded === null && loading[end].value === 'loading'}
          onClick={({ currentTarget }) => {
            if (progress.value === null) void begin(end, currentTarget.getRootNode())
            else stop()
          }}
        >
          {t(loaded === null ? 'all' : 'stop')}
        </button>
        {loaded !== null && <span class="arrived">{words(loaded)}</span>}
      </>
    )
  }
}
