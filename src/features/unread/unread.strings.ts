import type { Plural } from '../../i18n/translate.ts'

/** The words of the thread's menu and of what leads from comment to comment, in English. */
export const UNREAD_ENGLISH = {
  markNew: 'Highlight new comments',
  markNewHint: 'Your last visit is remembered on this device only.',
  nextNew: { one: 'Next new comment', other: 'Next of {count} new comments' } as Plural,
}
