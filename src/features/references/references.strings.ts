import type { Plural } from '../../i18n/translate.ts'

/** The words of comments that name each other, in English. */
export const REFERENCES_ENGLISH = {
  andMore: { one: '{count} more', other: '{count} more' } as Plural,
  referTo: 'Comments to refer to',
  matching: {
    one: '{count} comment to refer to. Choose it with the down arrow and Enter.',
    other: '{count} comments to refer to. Choose with the down arrow and Enter.',
  } as Plural,
}
