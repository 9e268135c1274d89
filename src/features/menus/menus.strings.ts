import type { Plural } from '../../i18n/translate.ts'

/** The words of the menus, in English. */
export const MENUS_ENGLISH = {
  copyLink: 'Copy link',
  share: 'Share',
  linkCopied: 'Link copied.',
  notCopied: 'The link couldn’t be copied.',
  fold: { one: 'Fold {count} reply', other: 'Fold {count} replies' } as Plural,
  unfold: { one: 'Show {count} reply', other: 'Show {count} replies' } as Plural,
  hidePerson: 'Hide this person',
  peopleHidden: 'People I hide',
  showPerson: 'Show {name} again',
  report: 'Report',
  shortcuts: 'Keyboard shortcuts',
}
