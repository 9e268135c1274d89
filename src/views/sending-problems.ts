import { sentenceOf } from './problems.ts'
import type { Ui } from './ui.ts'

/** One sentence for the reader: why a comment wasn't taken, and what to do. */
export function sendingProblem(code: string, ui: Ui): string {
  return ui.t('notSent', { message: sentenceOf(code, ui) })
}
