import type { FieldName, FieldProblem } from '../store/drafts.ts'
import type { StringKey } from '../text/strings.ts'
import type { Ui } from './ui.ts'

const SENTENCES: Record<string, StringKey> = {
  network: 'network',
  timeout: 'timeout',
  'invalid-response': 'unreadable',
  invalid: 'checkFields',
  'key-reused': 'conflict',
  closed: 'closed-problem',
  forbidden: 'forbidden',
  'not-found': 'not-found',
  gone: 'not-found',
  duplicate: 'duplicate',
  conflict: 'conflict',
  'too-large': 'too-large',
  unsupported: 'unavailable',
  'rate-limited': 'rate-limited',
  unavailable: 'unavailable',
}

/** One sentence for the reader: what happened to the thread, and what to do. */
export function loadingProblem(code: string, ui: Ui): string {
  if (code === 'not-found' || code === 'forbidden') return ui.t('unavailable')
  return ui.t(SENTENCES[code] ?? 'unavailable')
}

/** The same for a comment that wasn't taken. */
export function sendingProblem(code: string, ui: Ui): string {
  return ui.t('notSent', { message: ui.t(SENTENCES[code] ?? 'unavailable') })
}

/** What is wrong with a field, and how to mend it. */
export function fieldProblem(field: FieldName, problem: FieldProblem, ui: Ui): string {
  return ui.t('error', { message: fieldSentence(field, problem, ui) })
}

function fieldSentence(field: FieldName, { code, over }: FieldProblem, ui: Ui): string {
  if (code === 'required') return ui.t(field === 'text' ? 'missingText' : 'missing')
  if (code === 'too-long') return over ? ui.t('tooLong', { count: over }) : ui.t('tooLongField')
  if (field === 'email') return ui.t('invalidEmail')
  return ui.t(field === 'url' ? 'invalidUrl' : 'invalidField')
}
