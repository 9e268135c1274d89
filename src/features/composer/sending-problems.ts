import type { ErrorCode } from '../../backends/backend.ts'
import type { Problems } from '../drafts/drafts.ts'
import { refusalSentence } from '../../thread/error-messages.ts'
import type { Ui } from '../../thread/ui.ts'

/** Why a form wasn't taken, in one sentence; its words are all still there. */
export function sendingProblem(
  code: ErrorCode,
  parent: string | null,
  problems: Problems,
  ui: Ui,
): string {
  const isMarked = code === 'invalid' && Object.keys(problems).length > 0
  const message = isMarked ? ui.t('checkFields') : refusalSentence(code, parent, ui)
  return ui.t('notSent', { message })
}
