/** Words selected in one comment's body. */
export interface SelectedWords {
  /** The comment's id. */
  id: string
  words: string
  body: Element
  /** Where the last of the words stands on the screen. */
  end: DOMRect
}

type Selecting = { getSelection?: () => Selection | null }

/** What is selected, when it is words of a single comment of this shadow root; else null. */
export function selectedWords(root: ShadowRoot): SelectedWords | null {
  // Chromium tells of a selection in a shadow root only when asked there; Firefox has no such method.
  const selection = (root as Selecting).getSelection?.() ?? getSelection()
  const range = selection && rangeIn(selection, root)
  if (!range || range.collapsed) return null
  const { startContainer: start } = range
  const near = start instanceof Element ? start : start.parentElement
  const body = near?.closest('.body')
  const article = body?.closest('article')
  if (!body || !article || !root.contains(body) || body.closest('form')) return null
  if (!body.contains(range.endContainer)) {
    // A triple click on the last line selects up to the start of what follows.
    const rest = range.cloneRange()
    rest.setStartAfter(body)
    if (String(rest).trim() !== '') return null
    range.setEndAfter(body.lastChild ?? body)
  }
  const words = (String(selection) || String(range)).trim()
  const end = [...range.getClientRects()].at(-1)
  if (words === '' || !end) return null
  return { id: article.id.replace(/^comment-/, ''), words, body, end }
}

function rangeIn(selection: Selection, root: ShadowRoot): Range | null {
  if (selection.rangeCount === 0) return null
  const found =
    typeof selection.getComposedRanges === 'function'
      ? selection.getComposedRanges({ shadowRoots: [root] })[0]
      : selection.getRangeAt(0)
  if (!found || !root.contains(found.startContainer)) return null
  const range = new Range()
  range.setStart(found.startContainer, found.startOffset)
  // A selection that ends outside is one of more than a comment.
  if (!root.contains(found.endContainer)) return null
  range.setEnd(found.endContainer, found.endOffset)
  return range
}
