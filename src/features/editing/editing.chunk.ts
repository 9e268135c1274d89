/** What loads once there is a comment of the reader's own: the ways to change it and to take it back. */
import { effect } from '@preact/signals-core'
import { createElement, render } from 'preact'
import { addWords } from '../../i18n/translate.ts'
import type { Node } from '../../model/tree.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import type { Slot } from '../../thread/slots.ts'
import type { FeatureContext } from '../thread-context.ts'
import { EditControls } from './edit-controls.tsx'
import styles from './editing.css?inline'
import { EDITING_ENGLISH } from './editing.strings.ts'

/** Shows under each own comment what can still be done with it. */
export function start(context: FeatureContext): () => void {
  addWords(EDITING_ENGLISH)
  adopt(context.root, styles)
  const { forms, sending, slots, drawn } = context
  const shown = new Map<string, Slot>()
  const put = (id: string, slot: Slot | null) => {
    const before = shown.get(id)
    const others = (slots.comments.get(id) ?? []).filter((other) => other !== before)
    slots.comments.set(id, slot ? [...others, slot] : others)
    if (slot) shown.set(id, slot)
    else shown.delete(id)
    drawn.get(id)?.redraw()
  }
  const slotOf =
    (id: string): Slot =>
    (place) => {
      render(createElement(EditControls, { id, context }), place)
      return () => render(null, place)
    }
  const isDeleted = (id: string) =>
    typeof sending.value?.mine.all.value.get(id)?.deleteAt === 'number'
  const decorate = (article: HTMLElement, { comment }: Node) => {
    if (isDeleted(comment.id)) article.classList.add('deleting')
  }
  context.decorators.add(decorate)
  const stopRedrawing = context.redrawWhen(() =>
    [...(sending.value?.mine.all.value.keys() ?? [])].filter(isDeleted),
  )
  const stop = effect(() => {
    const own = forms.value && sending.value?.mine.all.value
    const ids = new Set(own?.keys())
    queueMicrotask(() => {
      for (const id of shown.keys()) if (!ids.has(id)) put(id, null)
      for (const id of ids) if (!shown.has(id)) put(id, slotOf(id))
    })
  })
  return () => {
    stop()
    stopRedrawing()
    context.decorators.delete(decorate)
    for (const id of shown.keys()) put(id, null)
  }
}
