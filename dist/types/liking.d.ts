/** What loads with the reader's first like. */
export { createLiking } from './store/liking.ts';
