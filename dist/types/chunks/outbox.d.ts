/** What loads beside the form: what happens to comments on their way to the server. */
export { checkText } from '../store/checking.ts';
export { createOutbox } from '../store/outbox.ts';
export { createUnsettled } from '../store/unsettled.ts';
export { Unsettled } from '../views/unsettled.tsx';
