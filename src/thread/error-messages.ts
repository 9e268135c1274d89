import type { StringKey } from '../i18n/translate.ts'
import type { Ui } from './ui.ts'

const SENTENCES: Record<string, StringKey> = {
  network: 'network',
  timeout: 'timeout',
  'invalid-response': 'unreadable',
  invalid: 'invalidField',
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

/** The sentence for a code of the server's or ours. */
export function sentenceOf(code: string, ui: Ui): string {
  return ui.t(SENTENCES[code] ?? 'unavailable')
}

/** One sentence for the reader: what happened to the thread, and what to do. */
export function loadingProblem(code: string, ui: Ui): string {
  if (code === 'not-found' || code === 'forbidden') return ui.t('unavailable')
  return sentenceOf(code, ui)
}

/** Why a comment in answer to `parent` wasn't taken, in one sentence. */
export function refusalSentence(code: string, parent: string | null, ui: Ui): string {
  const isMissing = code === 'not-found' || code === 'gone'
  // Without a parent it is the server's address that leads nowhere, not the comment answered.
  return sentenceOf(isMissing && parent === null ? 'unavailable' : code, ui)
}
