import type { Plural } from '../../i18n/translate.ts'

/** The words of what happens to a comment that was sent, in English. */
export const SENDING_ENGLISH = {
  failed: 'Not sent: {message}',
  posted: 'Comment {number} posted.',
  postedHeld: 'Thank you. Your comment is awaiting approval.',
  error: 'Error: {message}',
  missing: 'Fill in this field.',
  missingText: 'Write something first.',
  tooLong: {
    one: 'Too long: {count} character over.',
    other: 'Too long: {count} characters over.',
  } as Plural,
  tooLongField: 'This is too long. Make it shorter.',
  invalidEmail: 'This isn’t an e-mail address. It should look like ann@example.com.',
  invalidUrl: 'This isn’t a web address. It should look like https://example.com.',
  invalidField: 'This can’t be used as it is. Change it and try again.',
  reservedName: 'This name belongs to the site’s owner. Use another.',
  checkFields: 'Some fields need another look.',
  edit: 'Edit',
  refused: 'Thank you for what you wrote. It was not published here this time.',
  tryingAgain: {
    one: 'That didn’t get through. Trying again in {count} second…',
    other: 'That didn’t get through. Trying again in {count} seconds…',
  } as Plural,
  'closed-problem': 'Comments were closed in the meantime.',
  forbidden: 'The comment server doesn’t accept comments from this page.',
  'not-found': 'The comment you answer is no longer there.',
  duplicate: 'You said this a moment ago.',
  conflict: 'This is still being sent. Wait a moment and try again.',
  'too-large': 'This is too long to send. Make it shorter.',
}
