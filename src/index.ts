/** npm entry. Importing it does nothing. */
import { CommentsElement, createWith } from './element.ts'
import { followPage, pageThreadId } from './host-page/page-thread.ts'
import { createWidget, type Mounted } from './mount.ts'
import { checkOptions } from './options/check-options.ts'
import type { Options } from './options/options.ts'

export type { Draft } from './backends/backend.ts'
export { CommentsElement }
export type { OptionProperties } from './element.ts'
export type { AfterwordEvents } from './host-page/events.ts'
export type { Author, Comment } from './model/comment.ts'
export type { Mounted, Options }
export type { StringOverrides } from './i18n/translate.ts'

/**
 * Puts a thread into `host`, whose own children show until the comments are here. Without
 * `thread`, it is that of the page, also when the page goes to another address by script.
 *
 * @throws TypeError that names the option, when one is wrong or missing.
 */
export function mount(host: HTMLElement, options: Options): Mounted {
  for (const note of checkOptions(options)) console.warn(`[afterword] ${note}`)
  let thread = options.thread ?? pageThreadId()
  if (thread === null) {
    throw new TypeError('afterword: the option "thread" is missing, and this page has no host name')
  }
  let widget = createWidget(host, { ...options, thread })
  const follow = () => {
    const next = pageThreadId()
    if (next === null || next === thread) return
    thread = next
    widget.unmount()
    widget = createWidget(host, { ...options, thread })
  }
  const unfollow = options.thread === undefined ? followPage(follow) : undefined
  return {
    reload: () => widget.reload(),
    unmount() {
      unfollow?.()
      widget.unmount()
    },
  }
}

// The class may be registered under another name; `afterword/define` sets its own way.
createWith(createWidget, pageThreadId, followPage)
