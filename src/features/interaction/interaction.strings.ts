/** The words of what a reader does with a thread, in English. */
export const INTERACTION_ENGLISH = {
  notLiked: 'Your like couldn’t be saved. Try again later.',
}
