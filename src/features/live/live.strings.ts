import type { Plural } from '../../i18n/translate.ts'

/** The words of what others do meanwhile, in English. */
export const LIVE_ENGLISH = {
  news: { one: '{count} new comment', other: '{count} new comments' } as Plural,
}
