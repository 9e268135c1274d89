import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { deletingProblem } from './edit-messages.ts'
import type { OwnProps } from '../../thread/ui.ts'
import { isInputMethodKey } from '../input-method.ts'

/** Asks once before a comment is taken back. */
export function Deleting({ own, writing, ui, onEnd }: OwnProps & { onEnd: () => void }) {
  const { t } = ui
  const { id } = own.comment
  const problem = useSignal<string | null>(null)
  const isBusy = useSignal(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  const remove = async (event: MouseEvent) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot
    if (isBusy.value) return
    isBusy.value = true
    problem.value = await writing.mine.remove(id)
    isBusy.value = false
    if (problem.value) return
    ui.announce(t('deletedNow'))
    requestAnimationFrame(() => {
      const place = root.getElementById(`comment-${id}`) ?? root.getElementById('heading')
      place?.focus()
    })
  }
  return (
    <p
      class="change"
      role="group"
      aria-label={t('deleteQuestion')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isInputMethodKey(event)) return
        event.stopPropagation()
        onEnd()
      }}
    >
      {problem.value && !isBusy.value ? (
        <span role="alert">{deletingProblem(problem.value, own, writing.mine.now.value, ui)}</span>
      ) : (
        <span>{t('deleteQuestion')}</span>
      )}
      <button
        part="button"
        class="quiet danger"
        type="button"
        aria-disabled={isBusy.value}
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
