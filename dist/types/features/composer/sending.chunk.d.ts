/** What loads beside the form: what happens to comments on their way to the server. */
export { checkText } from '../drafts/validate-draft.ts';
export { createOutbox } from '../outbox/outbox.ts';
export { createUnsettled } from '../outbox/outbox-storage.ts';
export { Unsettled } from './pending-comment.tsx';
