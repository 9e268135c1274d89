/** npm entry. Importing it does nothing. */
import { CommentsElement } from './element.ts';
import { type Mounted } from './mount.ts';
import type { Options } from './options/options.ts';
export type { Draft } from './backends/backend.ts';
export { CommentsElement };
export type { OptionProperties } from './element.ts';
export type { AfterwordEvents } from './host-page/events.ts';
export type { Author, Comment } from './model/comment.ts';
export type { Mounted, Options };
export type { StringOverrides } from './i18n/translate.ts';
/**
 * Puts a thread into `host`, whose own children show until the comments are here. Without
 * `thread`, it is that of the page, also when the page goes to another address by script.
 *
 * @throws TypeError that names the option, when one is wrong or missing.
 */
export declare function mount(host: HTMLElement, options: Options): Mounted;
