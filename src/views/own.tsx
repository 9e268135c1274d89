import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Comment } from '../model/comment.ts'
import { isEditable } from '../store/mine.ts'
import { sendingProblem } from './sending-problems.ts'
import type { Ui, Writing } from './ui.ts'

interface OwnProps {
  comment: Comment
  writing: Writing
  ui: Ui
}

/** What an author can still do with a comment: change it, or take it back, and for how long. */
export function Own({ comment, writing, ui }: OwnProps) {
  const { mine } = writing
  const { t } = ui
  const { features } = ui.thread.capabilities.value
  const doing = useSignal<'nothing' | 'editing' | 'asking'>('nothing')
  const edit = useRef<HTMLButtonElement>(null)
  const own = mine.all.value.get(comment.id)
  if (!isEditable(own, mine.now.value)) return null
  if (!features.has('edit') && !features.has('delete')) return null
  const minutes = Math.ceil((own.editUntil - mine.now.value) / 60_000)
  const back = () => {
    doing.value = 'nothing'
    requestAnimationFrame(() => edit.current?.focus())
  }
  if (doing.value === 'editing') {
    return <Editing comment={comment} text={own.text} writing={writing} ui={ui} onEnd={back} />
  }
  if (doing.value === 'asking')
    return <Asking comment={comment} writing={writing} ui={ui} onEnd={back} />
  return (
    <p class="own">
      <span part="hint">{t('editableFor', { count: minutes })}</span>
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
        <button part="button" class="quiet" type="button" onClick={() => (doing.value = 'asking')}>
          {t('delete')}
        </button>
      )}
    </p>
  )
}

function Editing({
  comment,
  text,
  writing,
  ui,
  onEnd,
}: OwnProps & { text: string; onEnd: () => void }) {
  const { t } = ui
  const value = useSignal(text)
  const state = useSignal<string>('idle')
  const box = useRef<HTMLTextAreaElement>(null)
  const id = `edit-${comment.id}`
  useEffect(() => box.current?.focus(), [])
  const save = async () => {
    if (state.value === 'sending' || !value.value.trim()) return
    state.value = 'sending'
    const problem = await writing.mine.edit(comment.id, value.value)
    state.value = problem ?? 'idle'
    if (problem) return
    ui.announce(t('saved'))
    onEnd()
  }
  return (
    <form
      part="composer"
      class="card editing"
      aria-labelledby={`${id}-label`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return
        if (event.key === 'Escape') onEnd()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
      }}
    >
      <div class="field field-text">
        <label part="label" class="label" id={`${id}-label`} for={id}>
          {t('editing')}
        </label>
        <textarea
          part="input"
          class="input"
          id={id}
          dir="auto"
          ref={box}
          value={value}
          onInput={(event) => (value.value = event.currentTarget.value)}
        />
      </div>
      <div class="bar">
        {state.value !== 'idle' && state.value !== 'sending' && (
          <p part="error" class="error" role="alert">
            {sendingProblem(state.value, ui)}
          </p>
        )}
        <button part="button" class="quiet" type="button" onClick={onEnd}>
          {t('cancel')}
        </button>
        <button part="button" class="send" type="submit" aria-disabled={state.value === 'sending'}>
          {t(state.value === 'sending' ? 'saving' : 'save')}
        </button>
      </div>
    </form>
  )
}

function Asking({ comment, writing, ui, onEnd }: OwnProps & { onEnd: () => void }) {
  const { t } = ui
  const problem = useSignal<string | null>(null)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  const remove = async (event: MouseEvent) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot
    problem.value = await writing.mine.remove(comment.id)
    if (problem.value) return
    ui.announce(t('deletedNow'))
    requestAnimationFrame(() => {
      const place = root.getElementById(`comment-${comment.id}`) ?? root.getElementById('heading')
      place?.focus()
    })
  }
  return (
    <p class="own" role="group" aria-label={t('deleteQuestion')}>
      <span>{problem.value ? sendingProblem(problem.value, ui) : t('deleteQuestion')}</span>
      <button
        part="button"
        class="quiet danger"
        type="button"
        onClick={(event) => void remove(event)}
      >
        {t('deleteYes')}
      </button>
      <button part="button" class="quiet" type="button" ref={keep} onClick={onEnd}>
        {t('deleteNo')}
      </button>
    </p>
  )
}
