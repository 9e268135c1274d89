import { useComputed } from '@preact/signals'
import type { DraftState } from '../drafts/drafts.ts'
import type { Ui, Writing } from '../../thread/ui.ts'

interface DraftNotesProps {
  draft: DraftState
  writing: Writing
  ui: Ui
}

/** What the reader should know of the words in the box: kept where, other ones, thrown away. */
export function DraftNotes({ draft, writing, ui }: DraftNotesProps) {
  const { t } = ui
  const typed = useComputed(() => draft.text.value !== draft.initial)
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

/** Throws the words away, as long as there are some. */
export function Discard({ draft, writing, ui }: DraftNotesProps) {
  const typed = useComputed(() => draft.text.value !== draft.initial)
  if (!typed.value) return null
  const discard = () => {
    writing.drafts.discard(draft)
    writing.outbox.forget(draft)
    ui.announce(ui.t('discarded'))
  }
  return (
    <button part="button" class="quiet" type="button" onClick={discard}>
      {ui.t('discard')}
    </button>
  )
}
