import type { Plural } from '../../i18n/translate.ts'

/** The words of what a reader does with a thread, in English. */
export const INTERACTION_ENGLISH = {
  all: 'Show all comments',
  stop: 'Stop',
  progress: '{loaded} of {count}',
  notLiked: 'That couldn’t be saved. Try again later.',
  news: { one: '{count} new comment', other: '{count} new comments' } as Plural,
}
