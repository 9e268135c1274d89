import type { Edit, Selected } from './markdown-edits.ts'

/** The text area of this id, in the same shadow root. */
export function boxOf(near: Element | null, id: string): HTMLTextAreaElement | null {
  if (!near?.isConnected) return null
  const found = (near.getRootNode() as ShadowRoot).getElementById(id)
  return found instanceof HTMLTextAreaElement ? found : null
}

/** Changes the text as if it were typed, so that Ctrl+Z takes it back, and puts the focus there. */
export function edit(box: HTMLTextAreaElement, change: (selected: Selected) => Edit): void {
  const { value, selectionStart, selectionEnd } = box
  const { from, to, insert, start, end } = change({
    text: value,
    start: selectionStart,
    end: selectionEnd,
  })
  box.focus()
  box.setSelectionRange(from, to)
  // Deprecated, and still the one way that keeps the history of undo.
  const done =
    value.slice(from, to) === insert ||
    document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert)
  if (!done) {
    box.setRangeText(insert, from, to)
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  }
  box.setSelectionRange(start, end)
}
