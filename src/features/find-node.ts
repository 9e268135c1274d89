import type { Node } from '../model/tree.ts'

/** The comment with an id, in its place among these or below them; null where it isn't. */
export function findNode(nodes: readonly Node[], id: string): Node | null {
  for (const node of nodes) {
    const found = node.comment.id === id ? node : findNode(node.replies, id)
    if (found) return found
  }
  return null
}
