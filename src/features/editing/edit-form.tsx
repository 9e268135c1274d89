import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { savingProblem } from './edit-messages.ts'
import { DraftNotes, Discard } from '../composer/draft-notes.tsx'
import { formHandlers } from '../composer/form-handlers.ts'
import { TextField } from '../composer/text-field.tsx'
import { writtenTime } from './time-left.ts'
import type { OwnProps } from './own-props.ts'

interface EditingProps extends OwnProps {
  /** Whether the reader has just asked for it, and expects the focus in the box. */
  isAsked: boolean
  onEnd: () => void
}

/** Other words for one's own comment, kept like any draft until they are saved or discarded. */
export function EditForm({ own, isAsked, forms, sending, context, onEnd }: EditingProps) {
  const { drafts } = forms
  const { mine, checkText } = sending
  const { t } = context
  const { id } = own.comment
  const draft = drafts.revision(id, own.text)
  const saving = useSignal(false)
  const form = useRef<HTMLFormElement>(null)
  const box = `edit-${id}`
  const refusal = draft.refusal.value
  useEffect(() => {
    mine.setEditing(id, true)
    if (isAsked) {
      form.current?.querySelector('textarea')?.focus({ preventScroll: true })
      form.current?.scrollIntoView({ block: 'nearest' })
    }
    return () => mine.setEditing(id, false)
  }, [])

  const left = Math.max(0, Math.ceil((own.editUntil - mine.now.value) / 1000))
  const isLate = left > 0 && left <= 60
  useEffect(() => {
    if (isLate) context.announce(t('editableForSeconds', { count: left }))
  }, [isLate])

  const save = async () => {
    if (saving.value) return
    const text = draft.text.value
    draft.problems.value = checkText(context.thread.capabilities.value.form, text)
    draft.refusal.value = null
    if (draft.problems.value.text) {
      form.current?.querySelector('textarea')?.focus()
      return
    }
    saving.value = true
    const problem = await mine.edit(id, text)
    saving.value = false
    draft.refusal.value = problem
    if (problem || draft.text.value !== text) return
    drafts.endRevision(id)
    context.announce(
      t(mine.all.value.get(id)?.comment.state === 'pending' ? 'postedHeld' : 'saved'),
    )
    onEnd()
  }

  const handlers = formHandlers(save, onEnd)
  const Heading = `h${Math.min(6, context.settings.value.headingLevel + 1)}` as 'h3'
  return (
    <form
      part="composer"
      class="composer in-place open editing"
      aria-labelledby={`${box}-title`}
      {...handlers.form}
      ref={form}
    >
      <Heading class="title" id={`${box}-title`}>
        {t('editing')}
      </Heading>
      <TextField
        draft={draft}
        id={box}
        label={t('editing')}
        placeholder=""
        isOpen
        forms={forms}
        context={context}
      />
      <DraftNotes draft={draft} forms={forms} context={context} />
      {refusal !== null && (
        <p part="error" class="error" data-icon="warn" role="alert">
          {savingProblem(refusal, own, mine.now.value, context)}
        </p>
      )}
      <div class="bar">
        <button part="button" class="quiet" type="button" onClick={onEnd}>
          {t('cancel')}
        </button>
        <Discard draft={draft} forms={forms} context={context} />
        {left > 0 && (
          <span part="hint" class="left">
            {t('timeLeft', { time: writtenTime(left, context.settings.value.lang) })}
          </span>
        )}
        <button {...handlers.button} aria-disabled={saving.value}>
          {t(saving.value ? 'saving' : 'save')}
        </button>
      </div>
    </form>
  )
}
