import { useComputed } from '@preact/signals'
import { effect } from '@preact/signals-core'
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Slot } from '../../thread/slots.ts'
import type { Ui } from '../../thread/ui.ts'
import type { Outbox } from '../outbox/outbox.ts'
import type { FeatureContext } from '../thread-context.ts'
import type { WhileShown } from '../while-shown.ts'
import { refusalSentence } from './form-messages.ts'

type ShownUi = Ui & { whileShown: WhileShown }

/** Shows under each comment on its way how it goes with it. Returns what ends it. */
export function showPending(context: FeatureContext, outbox: Outbox): () => void {
  const { comments } = context.slots
  const shown = new Map<string, Slot>()
  return effect(() => {
    const ids = new Set(outbox.entries.value.map(({ id }) => id))
    for (const id of shown.keys()) {
      if (ids.has(id)) continue
      shown.delete(id)
      comments.delete(id)
    }
    for (const id of ids) {
      if (shown.has(id)) continue
      const slot: Slot = (place) => {
        render(<PendingPost id={id} outbox={outbox} ui={context} />, place)
        return () => render(null, place)
      }
      shown.set(id, slot)
      comments.set(id, [slot])
    }
  })
}

/** How it goes with a comment on its way to the server, and what its author can do. */
export function PendingPost({ id, outbox, ui }: { id: string; outbox: Outbox; ui: ShownUi }) {
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
function Countdown({ until, ui }: { until: number; ui: ShownUi }) {
  const [now, setNow] = useState(Date.now)
  const countDown = () => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }
  useEffect(() => ui.whileShown(countDown), [])
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
