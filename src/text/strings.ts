/** Forms of one sentence, by `Intl.PluralRules`; `other` is the fall-back. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Every word on the screen, in English. `{name}` marks what is put in. */
export const ENGLISH = {
  count: { one: '{count} comment', other: '{count} comments' } as Plural,
  empty: 'No comments yet',
  leaveOne: 'leave one',
  order: 'Order of comments',
  oldest: 'Oldest first',
  newest: 'Newest first',
  loading: 'Loading comments…',
  retry: 'Retry',
  retrying: 'Trying again…',
  more: 'Show more comments',
  earlier: 'Show earlier comments',
  moreReplies: { one: 'Show {count} more reply', other: 'Show {count} more replies' } as Plural,
  earlierReplies: {
    one: 'Show {count} earlier reply',
    other: 'Show {count} earlier replies',
  } as Plural,
  moreFailed: 'That didn’t load. Try again.',
  loaded: { one: '{count} more comment loaded.', other: '{count} more comments loaded.' } as Plural,
  notHere: 'The comment you were looking for isn’t here. It may have been removed.',
  anonymous: 'Anonymous',
  owner: 'Author',
  comment: 'Comment {number} by {name}',
  unnumbered: 'Comment by {name}',
  inReplyTo: 'in reply to {number}',
  inReplyToName: 'in reply to {number}, {name}',
  inReplyToRemoved: 'in reply to a removed comment',
  permalink: 'Link to comment {number}',
  deleted: 'This comment was deleted.',
  held: 'Awaiting approval. Only you can see this.',
  reply: 'Reply',
  replyTo: 'Reply to {name}, comment {number}',
  likePost: 'Like this post',
  likeComment: 'Like comment {number} by {name}',
  likes: { one: '{count} like', other: '{count} likes' } as Plural,
  readersLike: { one: '{count} reader likes this', other: '{count} readers like this' } as Plural,
  notLiked: 'That couldn’t be saved. Try again later.',
  news: { one: '{count} new comment', other: '{count} new comments' } as Plural,
  closed: 'Comments are closed.',
  write: 'Leave a comment',
  replying: 'Reply to {number}, {name}',
  fieldText: 'Comment',
  fieldName: 'Name',
  fieldEmail: 'E-mail',
  fieldUrl: 'Website',
  emailHint: 'not published',
  required: 'required',
  optional: 'optional',
  post: 'Post comment',
  postReply: 'Post reply',
  posting: 'Posting…',
  cancel: 'Cancel',
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
  invalidEmail: 'This isn’t an e-mail address. It looks like ann@example.com.',
  invalidUrl: 'This isn’t a web address. It looks like https://example.com.',
  invalidField: 'This can’t be used as it is. Change it and try again.',
  checkFields: 'Some fields need another look.',
  edit: 'Edit',
  editing: 'Edit your comment',
  editableFor: {
    one: 'You can change this for {count} more minute.',
    other: 'You can change this for {count} more minutes.',
  } as Plural,
  edited: 'edited',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Your comment is changed.',
  delete: 'Delete',
  deleteQuestion: 'Delete this comment?',
  deleteYes: 'Delete',
  deleteNo: 'Keep it',
  deletedNow: 'Your comment is deleted.',
  refused: 'Thank you for what you wrote. It was not published here this time.',
  tryingAgain: {
    one: 'That didn’t get through. Trying again in {count} second…',
    other: 'That didn’t get through. Trying again in {count} seconds…',
  } as Plural,
  commentingAs: 'Commenting as',
  change: 'change',
  remember: 'Remember me on this device',
  discard: 'Discard',
  discarded: 'Draft discarded.',
  undo: 'Undo',
  draftNotKept: 'This device keeps no drafts; your words last as long as this page.',
  otherDraft: 'In another tab you wrote something else here.',
  useOther: 'Use that',
  formatting: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  code: 'Code',
  link: 'Link',
  markdown: 'Markdown works: *emphasis*, **strong**, `code`, > quote, [link](address).',
  preview: 'Preview',
  previewing: 'Making the preview…',
  previewed: 'The preview is here.',
  previewEmpty: 'Nothing to preview yet.',
  previewFailed: 'No preview: {message}',
  previewLimited: 'Too many previews in a short time. Wait a moment and try again.',
  quote: 'Quote',
  quoteFrom: 'Quote in a reply to {name}, comment {number}',
  formFailed: 'The form could not be loaded.',
  failedTitle: 'Comments could not be loaded.',
  notSent: 'Not sent: {message} Your text is still here.',
  network: 'The comment server can’t be reached. Check your connection and try again.',
  timeout: 'The comment server took too long to answer. Try again.',
  unreadable: 'The comment server gave an answer that can’t be read.',
  'closed-problem': 'Comments were closed in the meantime.',
  forbidden: 'The comment server doesn’t accept comments from this page.',
  'not-found': 'The comment you answer is no longer there.',
  duplicate: 'You said this a moment ago.',
  conflict: 'This is still being sent. Wait a moment and try again.',
  'too-large': 'This is too long to send. Make it shorter.',
  'rate-limited': 'Too many comments in a short time. Wait a moment and try again.',
  unavailable: 'The comment server has a problem. Try again later.',
}

type Strings = typeof ENGLISH
export type StringKey = keyof Strings
/** Any of the strings, in other words. */
export type StringOverrides = { [Key in StringKey]?: Strings[Key] }

export type Translate = (key: StringKey, values?: Record<string, string | number>) => string

/** Words in one language. Numbers among the values are written as that language writes them. */
export function createTranslate(lang: string, overrides: StringOverrides = {}): Translate {
  const plurals = { own: new Intl.PluralRules(lang), english: new Intl.PluralRules('en') }
  const numbers = new Intl.NumberFormat(lang)
  return (key, values = {}) => {
    const own = Object.hasOwn(overrides, key) ? overrides[key] : undefined
    const entry = own ?? ENGLISH[key]
    const count = values['count']
    const form =
      typeof count === 'number' ? plurals[own ? 'own' : 'english'].select(count) : 'other'
    const template = typeof entry === 'string' ? entry : (entry[form] ?? entry.other)
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      if (value === undefined) return whole
      return typeof value === 'number' ? numbers.format(value) : value
    })
  }
}
