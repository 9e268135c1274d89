import { useComputed } from '@preact/signals'
import { effect } from '@preact/signals-core'
import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Slot } from '../../thread/slots.ts'
import type { Ui } from '../../thread/ui.ts'
import type { Entry } from '../outbox/outbox-entries.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { isFinal, type Pause } from '../outbox/post-with-retry.ts'
import type { FeatureContext } from '../thread-context.ts'
import type { WhileShown } from '../while-shown.ts'
import { refusalSentence } from './form-messages.ts'
import { copyWords } from './copy-words.ts'

type ShownUi = Ui & { whileShown: WhileShown }

/** Milliseconds for which what was thrown away can be taken back. */
const UNDO = 8000

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

interface PendingProps {
  entry: Entry
  outbox: Outbox
  ui: ShownUi
}

/** How it goes with a comment on its way to the server, and what its author can do. */
export function PendingPost({ id, outbox, ui }: { id: string; outbox: Outbox; ui: ShownUi }) {
  const { t } = ui
  const entry = useComputed(() => outbox.entries.value.find((entry) => entry.id === id)).value
  if (!entry) return null
  const { progress } = entry
  const props = { entry, outbox, ui }
  if (progress.state === 'waiting') return <Waiting pause={progress} ui={ui} />
  if (progress.state === 'discarded') return <Discarded {...props} />
  if (progress.state === 'failed') return <NotSent {...props} code={progress.refusal} />
  if (progress.state === 'sending') {
    return (
      <p class="progress">
        <span class="spin" />
        <bdi>{t('sending')}</bdi>
      </p>
    )
  }
  return (
    <div class="progress">
      <p class="wait" data-icon="off" role="status">
        <span>
          <b>{t('offline')}</b> {t('offlineHint')}
        </span>
      </p>
      <Choices {...props} />
    </div>
  )
}

function NotSent({ code, ...props }: PendingProps & { code: string }) {
  const { entry, outbox, ui } = props
  const retry = () => {
    outbox.retry(entry.id)
    ui.thread.show(entry.id, 'stay')
  }
  return (
    <div class="progress">
      <p part="error" class="error" data-icon="warn" role="alert">
        <span>
          <b>{ui.t('failed')}</b> {refusalSentence(code, entry.draft.parent, ui)}
        </span>
      </p>
      {/* Under a new key, which it has by now, this may succeed. */}
      {(!isFinal(code) || code === 'key-reused') && (
        <button part="button" class="quiet accent" type="button" onClick={retry}>
          {ui.t('retry')}
        </button>
      )}
      <Choices {...props} />
    </div>
  )
}

/** What can be done with any words that aren't sent. */
function Choices({ entry: { id, draft }, outbox, ui }: PendingProps) {
  return (
    <>
      {ui.thread.open.value ? (
        <button part="button" class="quiet" type="button" onClick={() => outbox.take(id)}>
          {ui.t('edit')}
        </button>
      ) : (
        <button
          part="button"
          class="quiet accent"
          type="button"
          onClick={({ currentTarget }) => void copyWords(draft.text, currentTarget, ui)}
        >
          {ui.t('copyWords')}
        </button>
      )}
      <button part="button" class="quiet" type="button" onClick={() => outbox.discard(id)}>
        {ui.t('discard')}
      </button>
    </>
  )
}

/** A row in place of what was thrown away, for as long as that can be taken back. */
function Discarded({ entry: { id }, outbox, ui }: PendingProps) {
  const row = useRef<HTMLParagraphElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    undo.current?.focus({ preventScroll: true })
    ui.announce(ui.t('discarded'))
    // Who is on the button may be about to press it.
    const timer = setInterval(() => {
      if (!row.current?.matches(':focus-within')) outbox.dropDiscarded(id)
    }, UNDO)
    return () => clearInterval(timer)
  }, [id])
  return (
    <p class="progress discarded" ref={row}>
      <span>{ui.t('discarded')}</span>
      <button
        part="button"
        class="quiet accent"
        type="button"
        ref={undo}
        onClick={() => {
          outbox.undo(id)
          ui.thread.show(id, 'stay')
        }}
      >
        {ui.t('undo')}
      </button>
    </p>
  )
}

/** Counts down to the next try, which the reader can have now, or give up. */
function Waiting({ pause: { until, tryNow, giveUp }, ui }: { pause: Pause; ui: ShownUi }) {
  const [now, setNow] = useState(Date.now)
  const countDown = () => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }
  useEffect(() => ui.whileShown(countDown), [])
  const count = Math.max(0, Math.ceil((until - now) / 1000) || 0)
  // Said once, as it is shown every second.
  useEffect(() => ui.announce(ui.t('tryingAgain', { count })), [until])
  return (
    <div class="progress">
      <p>
        <span class="spin" />
        <bdi>{ui.t('tryingAgain', { count })}</bdi>
      </p>
      <button part="button" class="quiet accent" type="button" onClick={tryNow}>
        {ui.t('tryNow')}
      </button>
      <button part="button" class="quiet" type="button" onClick={giveUp}>
        {ui.t('cancel')}
      </button>
    </div>
  )
}
