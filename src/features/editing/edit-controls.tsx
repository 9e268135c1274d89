import { useComputed, useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { deletingProblem, isEditable } from './edit-messages.ts'
import type { OwnProps } from './own-props.ts'
import type { FeatureContext } from '../thread-context.ts'
import { DeletedRow } from './deleted-row.tsx'
import { EditForm } from './edit-form.tsx'

/** What an author can still do with a comment, and for how long. */
export function EditControls({ id, context }: { id: string; context: FeatureContext }) {
  const forms = context.forms.value
  const sending = context.sending.value
  const own = useComputed(() => context.sending.value?.mine.all.value.get(id)).value
  if (!forms || !sending || !own) return null
  return <Controls own={own} forms={forms} sending={sending} context={context} />
}

function Controls({ own, forms, sending, context }: OwnProps) {
  const { mine } = sending
  const { t } = context
  const { id } = own.comment
  const { features } = context.thread.capabilities.value
  // Words that are on their way into a comment open their box again.
  const doing = useSignal<'nothing' | 'editing'>(
    forms.drafts.hasRevision(id) ? 'editing' : 'nothing',
  )
  const edit = useRef<HTMLButtonElement>(null)
  const now = mine.now.value
  const problem = mine.deletions.problems.value.get(id)
  const back = () => {
    doing.value = 'nothing'
    requestAnimationFrame(() => edit.current?.focus())
  }
  const props = { own, forms, sending, context, onEnd: back }
  if (doing.value === 'editing') return <EditForm {...props} isAsked={edit.current !== null} />
  if (own.deleteAt !== null) return <DeletedRow {...props} />
  const canChange = isEditable(own, now) && (features.has('edit') || features.has('delete'))
  if (!canChange && problem === undefined) return null
  // The server's clock comes in whole seconds: the first minute may seem to have one too many.
  const isHeld = own.comment.state === 'pending'
  const seconds = Math.ceil((own.editUntil - now) / 1000)
  return (
    <p class="change" data-icon={isHeld || !canChange ? undefined : 'check'}>
      {problem !== undefined && (
        <span part="error" class="error" role="alert">
          {deletingProblem(problem, own, now, context)}
        </span>
      )}
      {canChange && !isHeld && <b>{t('justPosted')} </b>}
      {canChange && (
        <span part="hint">
          {seconds <= 60
            ? t('editableForSeconds', { count: seconds })
            : t('editableFor', { count: Math.round(seconds / 60) })}
        </span>
      )}
      {canChange && features.has('edit') && (
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
      {canChange && features.has('delete') && (
        <button
          part="button"
          class="quiet"
          type="button"
          onClick={() => {
            mine.deletions.remove(id)
            context.announce(t('deletedNow'))
          }}
        >
          {t('delete')}
        </button>
      )}
    </p>
  )
}
