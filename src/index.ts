/** npm entry. Importing it does nothing. */
import { threadIdOf } from './model/thread-id.ts'
import { createWidget, type Mounted } from './mount.ts'
import { checkOptions } from './options/check-options.ts'
import type { Options } from './options/options.ts'

export type { Draft } from './backends/backend.ts'
export { CommentsElement } from './element.ts'
export type { AfterwordEvents } from './host-page/events.ts'
export type { Author, Comment } from './model/comment.ts'
export type { Mounted, Options }
export type { StringOverrides } from './i18n/translate.ts'

/**
 * Puts a thread into `host`, whose own children show until the comments are here.
 *
 * @throws TypeError that names the option, when one is wrong or missing.
 */
export function mount(host: HTMLElement, options: Options): Mounted {
  for (const note of checkOptions(options)) console.warn(`[afterword] ${note}`)
  const thread = options.thread ?? threadIdOf(document)
  if (thread === null) {
    throw new TypeError('afterword: the option "thread" is missing, and this page has no host name')
  }
  const { reload, unmount } = createWidget(host, { ...options, thread })
  return { reload, unmount }
}
