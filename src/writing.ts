/** What loads once the thread shows: the form, and all that happens after the first key. */
export { createOutbox } from './store/outbox.ts'
export { Composer } from './views/composer.tsx'
