import { useComputed } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { DraftState } from '../store/drafts.ts'
import type { Ui, Writing } from './ui.ts'

interface DraftNotesProps {
  draft: DraftState
  writing: Writing
  ui: Ui
}

/** What the reader should know of the words in the box: kept where, other ones, thrown away. */
export function DraftNotes({ draft, writing, ui }: DraftNotesProps) {
  const { t } = ui
  const typed = useComputed(() => draft.text.value !== '')
  const undo = () => {
    draft.text.value = draft.discarded.value ?? ''
    draft.discarded.value = null
  }
  return (
    <>
      {typed.value && writing.storage.blocked.value && (
        <p part="hint" class="note">
          {t('draftNotKept')}
        </p>
      )}
      {draft.waitsUntil.value !== null && <Countdown until={draft.waitsUntil.value} ui={ui} />}
      {draft.other.value !== null && (
        <p part="hint" class="note">
          {t('otherDraft')}{' '}
          <button
            part="button"
            class="link"
            type="button"
            onClick={() => writing.drafts.swap(draft)}
          >
            {t('useOther')}
          </button>
        </p>
      )}
      {!typed.value && draft.discarded.value !== null && (
        <p part="hint" class="note">
          {t('discarded')}{' '}
          <button part="button" class="link" type="button" onClick={undo}>
            {t('undo')}
          </button>
        </p>
      )}
    </>
  )
}

/** Counts down to the next try. */
function Countdown({ until, ui }: { until: number; ui: Ui }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const count = Math.max(0, Math.ceil((until - now) / 1000))
  return (
    <p part="hint" class="note">
      {ui.t('tryingAgain', { count })}
    </p>
  )
}

/** Throws the words away, as long as there are some. */
export function Discard({ draft, writing, ui }: DraftNotesProps) {
  const typed = useComputed(() => draft.text.value !== '')
  if (!typed.value) return null
  const discard = () => {
    writing.drafts.discard(draft)
    ui.announce(ui.t('discarded'))
  }
  return (
    <button part="button" class="quiet" type="button" onClick={discard}>
      {ui.t('discard')}
    </button>
  )
}
