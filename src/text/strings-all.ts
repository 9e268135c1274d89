/** The words of what brings all comments at once, in English. */
export const ALL_ENGLISH = {
  all: 'Show all comments',
  stop: 'Stop',
  progress: '{loaded} of {count}',
}
