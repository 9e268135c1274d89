import type { Plural } from '../../i18n/translate.ts'

/** The words around one's own comments, in English. */
export const EDITING_ENGLISH = {
  editing: 'Edit your comment',
  editableFor: {
    one: 'You can change this for {count} more minute.',
    other: 'You can change this for {count} more minutes.',
  } as Plural,
  editableForSeconds: {
    one: 'You can change this for {count} more second.',
    other: 'You can change this for {count} more seconds.',
  } as Plural,
  tooLate: 'The time for changes is over. Your words are still here, for you to copy.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Your comment is changed.',
  delete: 'Delete',
  deleteQuestion: 'Delete this comment?',
  deleteYes: 'Delete',
  deleteNo: 'Keep it',
  deletedNow: 'Your comment is deleted.',
  notSaved: 'Not saved: {message} Your text is still here.',
  notDeleted: 'Not deleted: {message}',
  ownGone: 'This comment is no longer here.',
  tooLateToDelete: 'The time to delete this is over.',
}
