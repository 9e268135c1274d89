import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { isInputMethodKey } from '../input-method.ts'
import { deletingProblem } from './edit-messages.ts'
import type { OwnProps } from './own-props.ts'

/** Asks once before a comment is taken back. */
export function DeleteConfirmation({
  own,
  sending,
  context,
  onEnd,
}: OwnProps & { onEnd: () => void }) {
  const { mine } = sending
  const { t, root } = context
  const { id } = own.comment
  const problem = useSignal<string | null>(null)
  const isBusy = useSignal(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  const remove = async () => {
    if (isBusy.value) return
    isBusy.value = true
    const near = neighbours(root, `comment-${id}`)
    problem.value = await mine.remove(id)
    isBusy.value = false
    if (problem.value) return
    context.announce(t('deletedNow'))
    requestAnimationFrame(() => {
      const places = [`comment-${id}`, ...near, 'heading'].map((place) =>
        root.getElementById(place),
      )
      places.find((place) => place !== null)?.focus({ preventScroll: true })
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
        <span role="alert">{deletingProblem(problem.value, own, mine.now.value, context)}</span>
      ) : (
        <span>{t('deleteQuestion')}</span>
      )}
      <button
        part="button"
        class="quiet danger"
        type="button"
        aria-disabled={isBusy.value}
        onClick={() => void remove()}
      >
        {t('deleteYes')}
      </button>
      <button part="button" class="quiet" type="button" ref={keep} onClick={onEnd}>
        {t('deleteNo')}
      </button>
    </p>
  )
}

/** Ids of the comments after and before one, which is the order in which they take its focus. */
function neighbours(root: ShadowRoot, id: string): string[] {
  const ids = Array.from(root.querySelectorAll('[id^="comment-"][tabindex="-1"]'), (one) => one.id)
  const at = ids.indexOf(id)
  return at < 0 ? [] : [...ids.slice(at + 1), ...ids.slice(0, at).toReversed()]
}
