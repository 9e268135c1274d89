import { useComputed } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { refusalSentence } from '../../thread/error-messages.ts'
import type { Ui, Writing } from '../../thread/ui.ts'

/** How it goes with a comment on its way to the server, and what its author can do. */
export function PendingPost({ id, writing, ui }: { id: string; writing: Writing; ui: Ui }) {
  const { outbox } = writing
  const { t } = ui
  const entry = useComputed(() => outbox.entries.value.find((entry) => entry.id === id)).value
  if (!entry) return null
  const { progress } = entry
  if (progress.state === 'sending') return <Sentence words={t('sending')} />
  if (progress.state === 'waiting') return <Countdown until={progress.until} ui={ui} />
  const retry = () => {
    outbox.retry(id)
    ui.thread.show(id, 'stay')
  }
  return (
    <div class="progress">
      <p part="error" class="error" role="alert">
        {t('failed', { message: refusalSentence(progress.refusal, entry.draft.parent, ui) })}
      </p>
      <button part="button" class="outlined" type="button" onClick={retry}>
        {t('retry')}
      </button>
      {ui.thread.open.value && (
        <button part="button" class="outlined" type="button" onClick={() => outbox.take(id)}>
          {t('edit')}
        </button>
      )}
    </div>
  )
}

/** Counts down to the next try. */
function Countdown({ until, ui }: { until: number; ui: Ui }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const count = Math.max(0, Math.ceil((until - now) / 1000) || 0)
  // Said once, as it is shown every second.
  useEffect(() => ui.announce(ui.t('tryingAgain', { count })), [until])
  return <Sentence words={ui.t('tryingAgain', { count })} />
}

function Sentence({ words }: { words: string }) {
  return (
    <p class="progress">
      <bdi>{words}</bdi>
    </p>
  )
}
