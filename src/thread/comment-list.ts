import type { ReadonlySignal } from '@preact/signals-core'
import type { Node } from '../model/tree.ts'
import { Item } from './comment-item.ts'
import { follow, make } from './create-element.ts'
import { createItems, type Slice } from './keyed-children.ts'
import type { Ui } from './ui.ts'

/** Comments drawn at once, before there is any: soon, and in one go where that is all. */
const FIRST = 30
/** Milliseconds of drawing at a time: a long list grows slice by slice, so that the page never stands still. */
const SLICE = 20
/** Roots from which on they are laid out only when the reader comes near. Before, it is more work to find out. */
const FAR = 20

/**
 * Comments in their order, each root followed by its replies.
 *
 * @param version is a new object when every comment has to be drawn again, in another language for example.
 * @returns what ends it.
 */
export function drawList(
  place: HTMLElement,
  nodes: ReadonlySignal<readonly Node[]>,
  version: ReadonlySignal<object>,
  ui: Ui,
): () => void {
  const list = make('ol', { part: 'list', class: 'list', role: 'list' })
  const items = createItems(list, (...of) => new Item(...of, ui))
  let timer: ReturnType<typeof setTimeout> | undefined
  /** How many roots are drawn as they are now. */
  let done = 0
  /** How many new roots stand above those that were there before. */
  let above = 0

  function draw(): void {
    const isFirst = !list.firstChild
    const end = performance.now() + SLICE
    const slice: Slice = {
      drawn: 0,
      isOver: () => (isFirst ? slice.drawn >= FIRST : performance.now() > end),
    }
    clearTimeout(timer)
    const all = nodes.peek()
    while (done < all.length) {
      // Upwards from what is read: the browser keeps the place of the first comment in view, which
      // may be one of the new ones, and what a later slice put below that would push the rest down.
      const isAbove = above > 0
      const at = isAbove ? above - 1 : done
      const place = isAbove ? items.prepend : items.put
      if (slice.isOver() || !place(all[at]!, version.peek(), at >= FAR, slice)) {
        timer = setTimeout(draw)
        return
      }
      if (isAbove) above--
      else done++
    }
  }

  const stop = follow(
    () => [nodes.value, version.value],
    () => {
      items.keep(nodes.peek())
      done = 0
      above = Math.max(0, nodes.peek().findIndex(items.has))
      draw()
      if (!list.parentNode) place.append(list)
    },
  )
  return () => {
    stop()
    clearTimeout(timer)
    items.keep([])
    list.replaceWith()
  }
}
