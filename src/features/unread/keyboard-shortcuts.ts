import type { FeatureContext } from '../thread-context.ts'
import { focusedIn, step, walkTo } from './comment-navigation.ts'
import { isInputMethodKey } from '../input-method.ts'

const KEYS = ['j', 'k', 'f', '?']

/**
 * Lets `j` and `k` walk through the comments and `f` fold one's branch, where the owner has the keys
 * on; `?` shows them there, and anywhere while the focus is in the thread. Returns what ends it.
 */
export function listenToKeys(
  wrapper: HTMLElement,
  ui: FeatureContext,
  showKeys: () => void,
): () => void {
  let isWalking = false
  const onKeyDown = async (event: KeyboardEvent) => {
    const { key, defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event
    if (!KEYS.includes(key)) return
    // What the page does with the key comes first, and what is typed is a letter.
    if (defaultPrevented || isInputMethodKey(event) || ctrlKey || metaKey || altKey) return
    if (shiftKey && key !== '?') return
    const isOn = ui.settings.peek().keys || (key === '?' && event.composedPath().includes(wrapper))
    if (!isOn || isWriting(event) || !isHere(wrapper, event)) return
    event.preventDefault()
    if (key === '?') return showKeys()
    if (key === 'f') return fold()
    if (isWalking) return
    isWalking = true
    const next = await step(wrapper, ui, {
      from: focusedIn(wrapper),
      forward: key === 'j',
    })
    if (next) walkTo(next)
    isWalking = false
  }
  /** The branch of the comment that has the focus, or the one that it stands in. */
  const fold = async () => {
    const folding = await ui.bring('folding')
    let item: Element | null | undefined = focusedIn(wrapper)?.parentElement
    while (item && !item.classList.contains('answered')) {
      item = item.parentElement?.closest('.item')
    }
    const id = item?.querySelector(':scope > article')?.id.replace(/^comment-/, '')
    if (id !== undefined) folding?.toggle(id)
  }
  const listener = (event: KeyboardEvent) => void onKeyDown(event)
  addEventListener('keydown', listener)
  return () => removeEventListener('keydown', listener)
}

function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return (
    target instanceof Element &&
    (target.matches('input, textarea, select, [role=textbox], [role=combobox], [role=listbox]') ||
      (target as HTMLElement).isContentEditable)
  )
}

/** Whether the thread is on the screen, and the focus in no other. */
function isHere(wrapper: HTMLElement, event: KeyboardEvent): boolean {
  const { top, bottom } = wrapper.getBoundingClientRect()
  const path = event.composedPath()
  const other = path.some((node) => node instanceof Element && node.matches('afterword-comments'))
  return path.includes(wrapper) || (!other && bottom > 0 && top < innerHeight)
}
