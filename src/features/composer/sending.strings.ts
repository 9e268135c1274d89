import type { Plural } from '../../i18n/translate.ts'

/** The words of what happens to a comment that was sent, in English. */
export const SENDING_ENGLISH = {
  failed: 'Not sent: {message}',
  posted: 'Comment {number} posted.',
  postedHeld: 'Thank you. Your comment is awaiting approval.',
  missing: 'Enter your name.',
  missingText: 'Write your comment first.',
  tooLong: {
    one: '{count} character too long.',
    other: '{count} characters too long.',
  } as Plural,
  tooLongField: 'This is too long. Make it shorter.',
  invalidEmail: 'Enter an email address like name@example.com.',
  invalidUrl: 'Enter a web address like https://example.com.',
  invalidField: 'This can’t be used as it is. Change it and try again.',
  reservedName: 'This name belongs to the site’s owner. Use another.',
  checkFields: 'Check the marked fields.',
  edit: 'Edit',
  refused: 'Your comment wasn’t published. The site’s owner decides what appears here.',
  tryingAgain: {
    one: 'Couldn’t send. Trying again in {count} second…',
    other: 'Couldn’t send. Trying again in {count} seconds…',
  } as Plural,
  'closed-problem': 'Comments closed before this was sent.',
  forbidden: 'Comments can’t be posted from this page.',
  'not-found': 'The comment you’re replying to is gone.',
  duplicate: 'You’ve already posted this.',
  conflict: 'This is still being sent. Wait a moment and try again.',
  'too-large': 'This is too long to send. Make it shorter.',
  'sign-in': 'Sign in to this site to comment.',
  captcha: 'This site asks for a captcha, which can’t be shown here.',
  uncertain: 'This may have arrived and may await approval. Send it again only if you are sure.',
}
