/** What loads when a reader first presses a button with three dots: the menu of the thread, and of each comment. */
import { addWords } from '../../i18n/translate.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { PLACE_STYLES } from '../popup-position.ts'
import type { FeatureContext } from '../thread-context.ts'
import { commentLines } from './comment-menu.ts'
import { createMenu } from './menu.ts'
import styles from './menus.css?inline'
import { MENUS_ENGLISH } from './menus.strings.ts'
import { createToast } from './toast.ts'
import { threadLines } from './thread-menu.ts'

/** Starts both menus. */
export function start(context: FeatureContext): () => void {
  addWords(MENUS_ENGLISH)
  adopt(context.root, PLACE_STYLES)
  adopt(context.root, styles)
  const { wrapper } = context
  const menu = createMenu(wrapper)
  const toast = createToast(context)
  const stop = new AbortController()

  async function open(button: HTMLElement, at: 'first' | 'last'): Promise<void> {
    const id = button.closest('article')?.id.replace(/^comment-/, '')
    const lines =
      id === undefined
        ? await threadLines(context)
        : await commentLines(id, context, (message) => toast.show(message, button))
    if (button.isConnected) menu.open(button, lines, at)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event
    const button = target instanceof Element && target.closest<HTMLElement>('[data-act=menu]')
    if (!button || (key !== 'ArrowDown' && key !== 'ArrowUp')) return
    event.preventDefault()
    void open(button, key === 'ArrowDown' ? 'first' : 'last')
  }
  wrapper.addEventListener('keydown', onKeyDown, { signal: stop.signal })

  context.brought.menus = {
    toggle(button) {
      if (menu.isOpenAt(button)) menu.close()
      else void open(button, 'first')
    },
  }
  return () => {
    stop.abort()
    menu.stop()
    toast.stop()
  }
}
