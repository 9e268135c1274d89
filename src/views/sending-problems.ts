import type { Problems } from '../store/drafts.ts'
import { sentenceOf } from './problems.ts'
import type { Ui } from './ui.ts'

/** One sentence for the reader: why a comment wasn't taken, and what to do. */
export function sendingProblem(code: string, ui: Ui, problems: Problems = {}): string {
  const isMarked = code === 'invalid' && Object.keys(problems).length > 0
  return ui.t('notSent', { message: isMarked ? ui.t('checkFields') : sentenceOf(code, ui) })
}
