/** npm entry. Importing it does nothing. */
export type { Draft } from './backends/backend.ts';
export { CommentsElement } from './element.ts';
export type { AfterwordEvents } from './host-page/events.ts';
export type { Author, Comment } from './model/comment.ts';
export { mount, type Mounted } from './mount.ts';
export type { Options } from './options/options.ts';
export type { StringOverrides } from './i18n/translate.ts';
