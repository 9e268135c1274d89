import type { Plural } from '../../i18n/translate.ts'

/** The words of the thread's menu and of what leads from comment to comment, in English. */
export const UNREAD_ENGLISH = {
  markNew: 'Mark what is new since my last visit',
  markNewHint: 'This device remembers when that was, as long as this is on.',
  nextNew: { one: 'Next new comment', other: 'Next of {count} new comments' } as Plural,
}
