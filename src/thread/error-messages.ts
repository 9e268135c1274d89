import type { StringKey } from '../i18n/translate.ts'
import type { Ui } from './ui.ts'

const SENTENCES: Record<string, StringKey> = {
  network: 'network',
  timeout: 'timeout',
  'invalid-response': 'unreadable',
  'rate-limited': 'rate-limited',
}

/** One sentence for the reader: what happened to the thread, and what to do. */
export function loadingProblem(code: string, { t }: Ui): string {
  return t(SENTENCES[code] ?? 'unavailable')
}
