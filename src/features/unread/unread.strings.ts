/** The words of what is new and of what leads from comment to comment, in English. */
export const UNREAD_ENGLISH = {
  markNew: 'Highlight new comments',
  markNewHint: 'Your last visit is remembered on this device only.',
  newOf: 'New comment {number} of {count}',
  keyNext: 'Next comment',
  keyPrevious: 'Previous comment',
  keyFold: 'Fold or show the replies',
  keyHelp: 'Show these keys',
  close: 'Close',
}
