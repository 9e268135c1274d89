import type { Node } from '../model/tree.ts'

/** How much is drawn in one go, before the page has its turn. */
export interface Slice {
  /** Comments that were drawn in it. */
  drawn: number
  isOver(): boolean
}

/** A comment's place in a list. */
interface ListItem {
  readonly element: HTMLElement
  /** Whether it and all its replies are drawn. */
  readonly isWhole: boolean
  /** Draws what is another than before, or still missing, until the slice is over. */
  update(node: Node, version: object, slice: Slice): void
  /** Lets go of what it holds; its element is removed by the list. */
  forget(): void
}

/** The items of a list element, each of which stays as long as its comment is there. */
export interface Items {
  readonly list: HTMLElement
  /** Takes away what is not among these, and starts again at the top. */
  keep(nodes: readonly Node[]): void
  /**
   * Draws a comment after the one that was put last, or goes on with that one. Returns whether it
   * is whole.
   */
  put(node: Node, version: object, isFar: boolean, slice: Slice): boolean
  /** Draws a new comment above all others, or goes on with the topmost. Returns whether it is whole. */
  prepend(node: Node, version: object, isFar: boolean, slice: Slice): boolean
  has(node: Node): boolean
}

export function createItems(
  list: HTMLElement,
  draw: (node: Node, version: object, isFar: boolean, slice: Slice) => ListItem,
): Items {
  const items = new Map<string, ListItem>()
  let last: ListItem | null = null

  return {
    list,
    keep(nodes) {
      last = null
      if (items.size === 0) return
      const ids = new Set(nodes.map(({ comment }) => comment.id))
      for (const [id, item] of items) {
        if (ids.has(id)) continue
        item.forget()
        item.element.remove()
        items.delete(id)
      }
    },
    put(node, version, isFar, slice) {
      const { id } = node.comment
      const known = items.get(id)
      const item = known ?? draw(node, version, isFar, slice)
      if (item !== last) {
        const next: ChildNode | null = last ? last.element.nextSibling : list.firstChild
        last = item
        if (item.element !== next) list.insertBefore(item.element, next)
      }
      if (known) known.update(node, version, slice)
      else items.set(id, item)
      return item.isWhole
    },
    prepend(node, version, isFar, slice) {
      const { id } = node.comment
      const known = items.get(id)
      const item = known ?? draw(node, version, isFar, slice)
      if (known) known.update(node, version, slice)
      else {
        list.prepend(item.element)
        items.set(id, item)
      }
      return item.isWhole
    },
    has: ({ comment }) => items.has(comment.id),
  }
}
