import type { Node } from '../model/tree.ts'

/** A comment's place in a list. */
interface ListItem {
  readonly element: HTMLElement
  /** Draws what is another than before. Returns how many comments that were. */
  update(node: Node, version: object): number
  /** Lets go of what it holds; its element is removed by the list. */
  forget(): void
}

/** The items of a list element, each of which stays as long as its comment is there. */
export interface Items {
  readonly list: HTMLElement
  /** Takes away what is not among these, and starts again at the top. */
  keep(nodes: readonly Node[]): void
  /** Draws a comment after the one that was put last. Returns how many comments had to be drawn. */
  put(node: Node, version: object, isFar: boolean): number
  /** Draws a new comment above all others. Returns how many comments had to be drawn. */
  prepend(node: Node, version: object, isFar: boolean): number
  has(node: Node): boolean
}

export function createItems(
  list: HTMLElement,
  draw: (node: Node, version: object, isFar: boolean) => ListItem,
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
    put(node, version, isFar) {
      const { id } = node.comment
      const known = items.get(id)
      const item = known ?? draw(node, version, isFar)
      const next: ChildNode | null = last ? last.element.nextSibling : list.firstChild
      last = item
      if (item.element !== next) list.insertBefore(item.element, next)
      if (known) return known.update(node, version)
      items.set(id, item)
      return sizeOf(node)
    },
    prepend(node, version, isFar) {
      const item = draw(node, version, isFar)
      list.prepend(item.element)
      items.set(node.comment.id, item)
      return sizeOf(node)
    },
    has: ({ comment }) => items.has(comment.id),
  }
}

const sizeOf = ({ replies }: Node): number => replies.reduce((sum, reply) => sum + sizeOf(reply), 1)
