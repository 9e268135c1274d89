/** What loads beside the form: what happens to comments on their way to the server. */
export { checkText } from '../drafts/validate-draft.ts'
export { createOutbox } from '../outbox/outbox.ts'
export { createPendingPosts } from '../outbox/outbox-storage.ts'
export { PendingPost } from './pending-comment.tsx'
