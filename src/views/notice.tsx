import { loadingProblem } from './problems.ts'
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

/** Grey lines in the shape of comments; the style sheet keeps them unseen for the first 300 ms. */
export function Skeleton({ ui }: { ui: Ui }) {
  return (
    <div class="skeleton">
      <p class="unseen">{ui.t('loading')}</p>
      {[0, 1, 2].map((line) => (
        <div key={line} class="ghost" aria-hidden="true">
          <span class="avatar" />
          <span class="bones" />
        </div>
      ))}
    </div>
  )
}
