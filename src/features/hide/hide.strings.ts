/** The words for comments of people whom a reader hides, in English. */
export const HIDE_ENGLISH = {
  hiddenComment: 'Hidden comment by {name}',
  show: 'Show',
}
