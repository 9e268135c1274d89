import { render } from 'preact'
import { answeredBy, type Node } from '../../model/tree.ts'
import { nameOf } from '../../thread/comment-labels.ts'
import { type SelectedWords, selectedWords } from './selected-text.ts'
import { canReply } from '../../thread/draw-comment.ts'
import type { Ui } from '../../thread/ui.ts'
import type { FeatureContext } from '../thread-context.ts'
import type { Tools } from './tools-context.ts'

/** Milliseconds that a selection must stand still. */
const PAUSE = 150

/**
 * Offers to quote what is selected in a comment. The button stands right after that comment's
 * body, so that Tab leads to it from the selected words. Returns what ends it.
 */
export function offerQuotes(context: FeatureContext, tools: Tools): () => void {
  const { root } = context
  const place = document.createElement('div')
  place.className = 'quote-place'
  let timer: ReturnType<typeof setTimeout> | undefined
  const hide = () => {
    render(null, place)
    place.replaceWith()
  }
  const look = () => {
    const selected = selectedWords(root)
    const node = selected && findNode(context, selected.id)
    if (!selected || !node || !canAnswer(node, context)) {
      // A press on the button may have taken the selection away.
      if (!place.matches(':focus-within')) hide()
      return
    }
    const quote = () => {
      hide()
      answer(node, selected.words, context, tools)
    }
    render(<QuoteButton node={node} ui={context} onQuote={quote} />, place)
    selected.body.after(place)
    put(place, selected)
  }
  const lookSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(look, PAUSE)
  }
  addEventListener('selectionchange', lookSoon, true)
  lookSoon()
  return () => {
    removeEventListener('selectionchange', lookSoon, true)
    clearTimeout(timer)
    hide()
  }
}

function QuoteButton({ node, ui, onQuote }: { node: Node; ui: Ui; onQuote: () => void }) {
  const { comment } = node
  return (
    <button
      part="button"
      class="quote-button"
      type="button"
      aria-label={ui.t('quoteFrom', { name: nameOf(comment, ui), number: comment.number ?? '' })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onQuote}
    >
      {ui.t('quote')}
    </button>
  )
}

function findNode(ui: Ui, id: string): Node | undefined {
  const waiting = [...ui.thread.tree.value, ...ui.thread.unplacedRoots.value]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.comment.id === id) return node
    waiting.push(...node.replies)
  }
  return undefined
}

const canAnswer = ({ comment }: Node, ui: Ui): boolean =>
  canReply(ui) && comment.state === 'published'

function answer(node: Node, words: string, context: FeatureContext, tools: Tools): void {
  const answered = answeredBy(node, context.thread.capabilities.value.form.maxDepth)
  const begins = answered === node.comment ? '' : `#${context.write(node.comment.number ?? '')}`
  tools.quote.value = { parent: answered.id, words, begins }
  context.openReplies.open(answered.id)
}

/** Under the last selected word, and within the comment. */
function put(place: HTMLElement, { end, body }: SelectedWords): void {
  const parent = (place.offsetParent ?? body) as HTMLElement
  const around = parent.getBoundingClientRect()
  const room = body.getBoundingClientRect()
  const { width } = place.getBoundingClientRect()
  // The page may be zoomed or scaled in CSS: what was measured was, and what is set will be.
  const scale = around.width / parent.offsetWidth
  const left = Math.max(room.left, Math.min(end.right - width / 2, room.right - width))
  place.style.setProperty('left', `${(left - around.left) / scale}px`)
  place.style.setProperty('top', `${(end.bottom - around.top) / scale + 4}px`)
}
