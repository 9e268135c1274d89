import { useComputed } from '@preact/signals'
import type { DraftState } from '../drafts/drafts.ts'
import type { FeatureContext, Forms } from '../thread-context.ts'

interface DraftNotesProps {
  draft: DraftState
  forms: Forms
  context: FeatureContext
}

/** What the reader should know of the words in the box: kept where, other ones, thrown away. */
export function DraftNotes({ draft, forms, context }: DraftNotesProps) {
  const { t } = context
  const typed = useComputed(() => draft.text.value !== draft.initial)
  const undo = () => {
    draft.text.value = draft.discarded.value ?? ''
    draft.discarded.value = null
  }
  return (
    <>
      {typed.value && context.storage.blocked.value && (
        <p part="hint" class="note">
          {t('draftNotKept')}
        </p>
      )}
      {draft.other.value !== null && (
        <p part="hint" class="note">
          {t('otherDraft')}{' '}
          <button part="button" class="link" type="button" onClick={() => forms.drafts.swap(draft)}>
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
export function Discard({ draft, forms, context }: DraftNotesProps) {
  const typed = useComputed(() => draft.text.value !== draft.initial)
  if (!typed.value) return null
  const discard = () => {
    forms.drafts.discard(draft)
    context.sending.value?.outbox.forget(draft)
    context.announce(context.t('discarded'))
  }
  return (
    <button part="button" class="quiet" type="button" onClick={discard}>
      {context.t('discard')}
    </button>
  )
}
