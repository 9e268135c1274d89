/** What loads with a comment's menu, where the server takes reports. */
import { addWords } from '../../i18n/translate.ts'
import type { FeatureContext } from '../thread-context.ts'
import { REPORT_ENGLISH } from './report.strings.ts'

/** Lets readers tell the owner what is wrong with a comment. */
export function start(context: FeatureContext): () => void {
  addWords(REPORT_ENGLISH)
  const { backend, onError, t } = context
  const reported = new Set<string>()
  // A report goes through, also when the thread leaves the page.
  const { signal: never } = new AbortController()
  context.brought.reporting = {
    title: () => t('reportWhy'),
    reasons: () => [
      { reason: 'spam', label: t('reasonSpam') },
      { reason: 'abuse', label: t('reasonAbuse') },
      { reason: 'private', label: t('reasonPrivate') },
      { reason: 'off-topic', label: t('reasonOffTopic') },
      { reason: 'other', label: t('reasonOther') },
    ],
    isReported: (id) => reported.has(id),
    async report(id, reason) {
      try {
        await backend.report?.(id, reason, never)
        reported.add(id)
        return t('reported')
      } catch (error) {
        onError(error)
        return t('notReported')
      }
    },
  }
  return () => {}
}
