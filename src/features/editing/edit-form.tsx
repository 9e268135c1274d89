import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { isInputMethodKey } from '../input-method.ts'
import { savingProblem } from './edit-messages.ts'
import type { OwnProps } from '../../thread/ui.ts'

interface EditingProps extends OwnProps {
  /** Whether the reader has just asked for it, and expects the focus in the box. */
  isAsked: boolean
  onEnd: () => void
}

/** Other words for one's own comment, kept like any draft until they are saved or discarded. */
export function Editing({ own, isAsked, writing, ui, onEnd }: EditingProps) {
  const { mine, drafts, form: parts } = writing
  const { t } = ui
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
    draft.problems.value = parts.checkText(ui.thread.capabilities.value.form, text)
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
    ui.announce(t(mine.all.value.get(id)?.comment.state === 'pending' ? 'postedHeld' : 'saved'))
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
      <parts.Field
        name="text"
        id={box}
        label={t('editing')}
        hints={[]}
        value={draft.text}
        problem={draft.problems.value.text}
        required
        ui={ui}
      />
      <parts.TextHelp draft={draft} box={box} ui={ui} />
      <parts.DraftNotes draft={draft} writing={writing} ui={ui} />
      <div class="bar">
        {refusal !== null && (
          <p part="error" class="error" role="alert">
            {savingProblem(refusal, own, mine.now.value, ui)}
          </p>
        )}
        <parts.ToolsPlace draft={draft} box={box} ui={ui} />
        <parts.Discard draft={draft} writing={writing} ui={ui} />
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
