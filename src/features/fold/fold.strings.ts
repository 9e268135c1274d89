import type { Plural } from '../../i18n/translate.ts'

/** The words of a folded branch, in English. */
export const FOLD_ENGLISH = {
  foldTo: 'Fold the replies to {name}',
  foldedReplies: { one: '{count} reply folded', other: '{count} replies folded' } as Plural,
  ofThemNew: { one: '{count} of them new', other: '{count} of them new' } as Plural,
}
