import type { Problems } from '../drafts/drafts.ts'
import { sentenceOf } from '../../thread/error-messages.ts'
import type { Ui } from '../../thread/ui.ts'

/** One sentence for the reader: why a comment wasn't taken, and what to do. */
export function sendingProblem(code: string, ui: Ui, problems: Problems = {}): string {
  const isMarked = code === 'invalid' && Object.keys(problems).length > 0
  return ui.t('notSent', { message: isMarked ? ui.t('checkFields') : sentenceOf(code, ui) })
}
