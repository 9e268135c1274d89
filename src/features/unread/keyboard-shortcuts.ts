import type { FeatureContext } from '../thread-context.ts'
import { focusedIn, step, walkTo } from './comment-navigation.ts'
import { isInputMethodKey } from '../input-method.ts'

/** Lets `j` and `k` walk through the comments. Returns what ends it. */
export function listenToKeys(wrapper: HTMLElement, ui: FeatureContext): () => void {
  let isWalking = false
  const onKeyDown = async (event: KeyboardEvent) => {
    const { key, defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event
    if (key !== 'j' && key !== 'k') return
    // What the page does with the key comes first, and what is typed is a letter.
    if (defaultPrevented || isInputMethodKey(event) || ctrlKey || metaKey || altKey || shiftKey)
      return
    if (!ui.settings.peek().keys || isWriting(event) || !isHere(wrapper, event)) return
    event.preventDefault()
    if (isWalking) return
    isWalking = true
    const next = await step(wrapper, ui, {
      from: focusedIn(wrapper),
      forward: key === 'j',
    })
    if (next) walkTo(next)
    isWalking = false
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
