import type { Mine } from '../own-comments/own-comments-storage.ts'
import type { Ui } from '../../thread/ui.ts'
import type { FeatureContext } from '../thread-context.ts'

type SendingUi = Ui & Pick<FeatureContext, 'sending'>

/** One sentence for the reader: why new words for a comment weren't taken, and that they are safe. */
export function savingProblem(code: string, own: Mine, now: number, ui: SendingUi): string {
  if (code === 'forbidden' && !isEditable(own, now)) return ui.t('tooLate')
  return ui.t('notSaved', { message: isGone(code) ? ui.t('ownGone') : problemOf(code, ui) })
}

/** The same where it wasn't deleted. */
export function deletingProblem(code: string, own: Mine, now: number, ui: SendingUi): string {
  const isTooLate = code === 'forbidden' && !isEditable(own, now)
  const sentence = isGone(code) ? ui.t('ownGone') : problemOf(code, ui)
  return ui.t('notDeleted', { message: isTooLate ? ui.t('tooLateToDelete') : sentence })
}

const problemOf = (code: string, ui: SendingUi): string =>
  ui.sending.value?.sentenceOf(code, ui) ?? ''

const isGone = (code: string): boolean => code === 'not-found' || code === 'gone'

/** Whether a comment can still be changed by its author, here and now. */
export function isEditable({ comment, editUntil }: Mine, now: number): boolean {
  return editUntil > now && comment.state !== 'deleted'
}
