import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { isEditable } from '../own-comments/editable.ts'
import { Deleting } from './delete-confirmation.tsx'
import { Editing } from './edit-form.tsx'
import type { OwnProps } from '../../thread/ui.ts'

/** What an author can still do with a comment, and for how long. */
export function Changing({ own, writing, ui }: OwnProps) {
  const { mine, drafts } = writing
  const { t } = ui
  const { id } = own.comment
  const { features } = ui.thread.capabilities.value
  // Words that are on their way into a comment open their box again.
  const doing = useSignal<'nothing' | 'editing' | 'asking'>(
    drafts.hasRevision(id) ? 'editing' : 'nothing',
  )
  const edit = useRef<HTMLButtonElement>(null)
  const remove = useRef<HTMLButtonElement>(null)
  const now = mine.now.value
  const back = () => {
    const from = doing.value === 'asking' ? remove : edit
    doing.value = 'nothing'
    requestAnimationFrame(() => from.current?.focus())
  }
  const props = { own, writing, ui, onEnd: back }
  if (doing.value === 'editing') return <Editing {...props} isAsked={edit.current !== null} />
  // A question that is open stays so: the server has the last word.
  if (doing.value === 'asking') return <Deleting {...props} />
  if (!isEditable(own, now) || (!features.has('edit') && !features.has('delete'))) return null
  // The server's clock comes in whole seconds: the first minute may seem to have one too many.
  const seconds = Math.ceil((own.editUntil - now) / 1000)
  return (
    <p class="change">
      <span part="hint">
        {seconds <= 60
          ? t('editableForSeconds', { count: seconds })
          : t('editableFor', { count: Math.round(seconds / 60) })}
      </span>
      {features.has('edit') && (
        <button
          part="button"
          class="quiet"
          type="button"
          ref={edit}
          onClick={() => (doing.value = 'editing')}
        >
          {t('edit')}
        </button>
      )}
      {features.has('delete') && (
        <button
          part="button"
          class="quiet"
          type="button"
          ref={remove}
          onClick={() => (doing.value = 'asking')}
        >
          {t('delete')}
        </button>
      )}
    </p>
  )
}
