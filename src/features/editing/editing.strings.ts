import type { Plural } from '../../i18n/translate.ts'

/** The words around one's own comments, in English. */
export const EDITING_ENGLISH = {
  editing: 'Edit comment',
  justPosted: 'Posted.',
  timeLeft: '{time} left',
  editableFor: {
    one: 'You can edit this for {count} more minute.',
    other: 'You can edit this for {count} more minutes.',
  } as Plural,
  editableForSeconds: {
    one: 'You can edit this for {count} more second.',
    other: 'You can edit this for {count} more seconds.',
  } as Plural,
  tooLate: 'This comment can no longer be edited. Your changes are still here to copy.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Changes saved.',
  delete: 'Delete',
  deletedNow: 'Comment deleted.',
  notSaved: 'Not saved: {message} Your text is still here.',
  notDeleted: 'Not deleted: {message}',
  ownGone: 'This comment is no longer here.',
  tooLateToDelete: 'This comment can no longer be deleted.',
}
