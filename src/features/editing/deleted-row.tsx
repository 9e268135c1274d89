import { useEffect, useRef } from 'preact/hooks'
import type { OwnProps } from './own-props.ts'

/** Stands in the place of a comment that its author has deleted, for as long as that can be undone. */
export function DeletedRow({ own, sending, context }: OwnProps) {
  const { deletions } = sending.mine
  const { t, root } = context
  const { id } = own.comment
  const row = useRef<HTMLParagraphElement>(null)
  // The reader is led on, and Undo is one step back.
  useEffect(() => {
    const { activeElement } = root
    const isHere = activeElement === null || activeElement.closest(`#comment-${CSS.escape(id)}`)
    if (isHere && document.activeElement !== null) focusNext(root, id)
  }, [])
  const leave = () => {
    if (row.current && !row.current.matches(':focus-within')) deletions.remove(id)
  }
  const undo = () => {
    deletions.undo(id)
    root.getElementById(`comment-${id}`)?.focus({ preventScroll: true })
  }
  return (
    <p
      part="notice"
      class="deleted"
      ref={row}
      onFocusIn={() => deletions.hold(id)}
      onFocusOut={() => requestAnimationFrame(leave)}
    >
      <span>{t('deletedNow')}</span>
      <button part="button" class="quiet" type="button" onClick={undo}>
        {t('undo')}
      </button>
    </p>
  )
}

/** The comment after one, else the one before it, else the heading. */
function focusNext(root: ShadowRoot, id: string): void {
  const all = [...root.querySelectorAll<HTMLElement>('[id^="comment-"][tabindex="-1"]')]
  const at = all.findIndex((one) => one.id === `comment-${id}`)
  const next = all[at + 1] ?? all[at - 1] ?? root.getElementById('heading')
  next?.focus({ preventScroll: true })
}
