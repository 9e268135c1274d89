/** The words of the button that loads all comments, in English. */
export const SHOW_ALL_ENGLISH = {
  all: 'Show all comments',
  stop: 'Stop',
  progress: '{loaded} of {count}',
}
