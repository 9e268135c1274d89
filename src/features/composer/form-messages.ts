import type { FieldName, FieldProblem } from '../drafts/drafts.ts'
import type { Ui } from '../../thread/ui.ts'

/** What is wrong with a field, and how to mend it. */
export function fieldProblem(field: FieldName, problem: FieldProblem, ui: Ui): string {
  return ui.t('error', { message: fieldSentence(field, problem, ui) })
}

function fieldSentence(field: FieldName, { code, over }: FieldProblem, ui: Ui): string {
  if (code === 'required') return ui.t(field === 'text' ? 'missingText' : 'missing')
  if (code === 'too-long') return over ? ui.t('tooLong', { count: over }) : ui.t('tooLongField')
  if (code === 'reserved') return ui.t('reservedName')
  if (field === 'email') return ui.t('invalidEmail')
  return ui.t(field === 'url' ? 'invalidUrl' : 'invalidField')
}
