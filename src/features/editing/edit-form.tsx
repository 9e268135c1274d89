import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { isInputMethodKey } from '../input-method.ts'
import { savingProblem } from './edit-messages.ts'
import { DraftNotes, Discard } from '../composer/draft-notes.tsx'
import { Field } from '../composer/field.tsx'
import { TextHelp, ToolbarSlot } from '../composer/toolbar-slot.tsx'
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
    if (isAsked) form.current?.querySelector('textarea')?.focus()
    return () => mine.setEditing(id, false)
  }, [])

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

  return (
    <form
      part="composer"
      class="card editing"
      aria-label={t('editing')}
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (isInputMethodKey(event)) return
        if (event.key === 'Escape') {
          event.stopPropagation()
          onEnd()
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void save()
        }
      }}
    >
      <Field
        name="text"
        id={box}
        label={t('editing')}
        hints={[]}
        value={draft.text}
        problem={draft.problems.value.text}
        required
        ui={context}
      />
      <TextHelp draft={draft} box={box} context={context} />
      <DraftNotes draft={draft} forms={forms} context={context} />
      <div class="bar">
        {refusal !== null && (
          <p part="error" class="error" role="alert">
            {savingProblem(refusal, own, mine.now.value, context)}
          </p>
        )}
        <ToolbarSlot draft={draft} box={box} context={context} />
        <Discard draft={draft} forms={forms} context={context} />
        <button part="button" class="quiet" type="button" onClick={onEnd}>
          {t('cancel')}
        </button>
        <button
          part="button"
          class="send"
          type="submit"
          aria-disabled={saving.value}
          // In a sandboxed frame a form submits nothing, and says nothing.
          onClick={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          {t(saving.value ? 'saving' : 'save')}
        </button>
      </div>
    </form>
  )
}
