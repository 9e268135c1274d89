import type { Plural } from '../../i18n/translate.ts'

/** The words of what a reader does with a thread, in English. */
export const INTERACTION_ENGLISH = {
  best: 'Best first',
  left: { one: '{count} left', other: '{count} left' } as Plural,
  pinned: 'Pinned by the author',
  likePost: 'Like this post',
  readersLike: { one: '{count} reader likes this', other: '{count} readers like this' } as Plural,
  new: 'New',
  feed: 'Follow the comments',
  skip: 'Skip the comments',
  draft: 'draft',
  notLiked: 'Your like couldn’t be saved. Try again later.',
}
