import type { ErrorCode } from '../../backends/backend.ts'
import type { Problems } from '../drafts/drafts.ts'
import { sentenceOf } from '../../thread/error-messages.ts'
import type { Ui } from '../../thread/ui.ts'

/** Why a comment in answer to `parent` wasn't taken, in one sentence. */
export function refusalSentence(code: ErrorCode, parent: string | null, ui: Ui): string {
  const isMissing = code === 'not-found' || code === 'gone'
  // Without a parent it is the server's address that leads nowhere, not the comment answered.
  return sentenceOf(isMissing && parent === null ? 'unavailable' : code, ui)
}

/** The same for the form, whose words are all still there. */
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
