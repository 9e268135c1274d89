/** What README's tables say of each option, part and state of a comment. */
import type { OPTION_NAMES } from '../src/options/options.ts'

type OptionName = (typeof OPTION_NAMES)[number]

export const MEANINGS: Partial<Record<OptionName, string>> = {
  endpoint: 'The comment server, or the JSON file of `static`. `mount()` needs it.',
  backend: 'What answers there: this project’s server or one like it, or a JSON file.',
  thread: 'The [thread id](#thread-ids): which comments these are.',
  order: 'The order of comments that answer no other. Readers can change it.',
  layout: 'Replies under what they answer, or all in one column.',
  pageSize: 'How many comments that answer no other load at once.',
  theme: 'The page’s own colours, or a light or dark look whatever the page has.',
  lang: 'The [language](#languages) of the words, the dates and the numbers.',
  headingLevel: 'Whether the thread’s heading is an `h2`, `h3`, `h4` or `h5`.',
  dates: 'Feb 13, 2014, or February 13, 2014 at 6:59 am.',
  inputPosition: 'The form under the comments, or above them.',
  loading: 'When the reader comes near, or at once.',
  keys: 'The keys `j` and `k` go to the next comment and to the one before.',
  live: 'What others write, while the page is open, behind a button; what they change, in place.',
}

export const PARTS: Record<string, string> = {
  heading: 'The line over the thread.',
  count: 'How many comments there are, in the heading.',
  sort: 'The choice of order.',
  list: 'The comments that answer no other, with all that is under them.',
  comment: 'One comment, without its replies.',
  avatar: 'The author’s picture or initials.',
  author: 'The author’s name.',
  badge: 'The mark of the page’s owner.',
  date: 'When the comment was written.',
  number: 'The comment’s number, which links to it.',
  body: 'What the author wrote.',
  actions: 'The row of buttons under a comment.',
  button: 'Every button.',
  like: 'The heart of a comment, and of the post.',
  more: 'The buttons that load more comments or replies.',
  notice:
    'A message from the thread: closed, not found, waiting for approval, did not load; new comments.',
  composer: 'The form.',
  label: 'The name of a field.',
  hint: 'Words that help: required, optional, never shown, what markup works.',
  field: 'The box around an input.',
  input: 'An input or text area.',
  error: 'What is wrong, at a field or under the form.',
  toolbar: 'The buttons that set bold, italic, quotes, code and links.',
  preview: 'The comment as it will look, in place of the text area.',
  popover: 'A comment that another one names, as the link to it shows it.',
  menu: 'What the button with three dots opens; the comments that a `#` in the text area could mean.',
}

export const STATES: Record<string, string> = {
  reply: 'It answers another comment.',
  held: 'It waits for the owner’s approval.',
  tombstone: 'It was deleted, and has replies.',
  own: 'It is the reader’s own.',
  sending: 'It is on its way to the server.',
  failed: 'It is not sent.',
  highlighted: 'A link led here, or it was just posted.',
  pinned: 'The owner has put it before all others.',
  new: 'It came while the reader was here.',
}
