import { useEffect, useState } from 'preact/hooks'
import { loadingProblem } from './error-messages.ts'
import type { Ui } from './ui.ts'

/** What stands in the thread's place when it didn't load: what happened, and Retry. */
export function Failed({ ui }: { ui: Ui }) {
  const { status, failure, load } = ui.thread
  const retrying = status.value === 'loading'
  return (
    <div part="notice" class="unloaded">
      <p class="unloaded-title" role="alert">
        <strong>{ui.t('failedTitle')}</strong> {loadingProblem(failure.value?.code ?? '', ui)}
      </p>
      <button
        part="button"
        class="outlined"
        type="button"
        aria-disabled={retrying}
        onClick={() => {
          if (!retrying) void load()
        }}
      >
        {ui.t(retrying ? 'retrying' : 'retry')}
      </button>
    </div>
  )
}

/** Milliseconds after which a reader wonders: before, grey lines would only flicker, and cost their drawing. */
const SOON = 300

/** Grey lines in the shape of comments. Their place is kept from the beginning. */
export function Skeleton({ ui }: { ui: Ui }) {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div class="skeleton">
      <p class="unseen">{ui.t('loading')}</p>
      {isLate &&
        [0, 1, 2].map((line) => (
          <div key={line} class="ghost" aria-hidden="true">
            <span class="avatar" />
            <span class="bones" />
          </div>
        ))}
    </div>
  )
}
