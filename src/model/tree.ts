import type { Order } from '../protocol.ts'
import type { Comment } from './comment.ts'
import { compareNumbers } from './number.ts'

/** A comment in its place on the screen. */
export interface Node {
  comment: Comment
  /** 1 for a root; the real depth, also where the screen stops indenting. */
  depth: number
  /** The comment it answers; null for a root. */
  parent: Comment | null
  /** Answers a comment that isn't here: removed, or not loaded. */
  orphan: boolean
  replies: Node[]
  /** Which of the twelve hues its avatar has. */
  tint: number
}

/** Levels that the screen indents; deeper replies stand in the last level's list, in outline order. */
export const INDENTED_LEVELS = 4

/**
 * Nests comments; pinned roots come first in any order. Any input gives a tree that holds each comment once: an orphan becomes a root,
 * a cycle is cut at its lowest number, and no depth overflows the stack.
 */
export function buildTree(
  comments: Iterable<Comment>,
  order: Order,
  levels = INDENTED_LEVELS,
): Node[] {
  const byId = new Map<string, Comment>()
  for (const comment of comments) if (!byId.has(comment.id)) byId.set(comment.id, comment)

  const children = new Map<string | null, Comment[]>()
  for (const comment of byId.values()) {
    const parent = comment.parent !== null && byId.has(comment.parent) ? comment.parent : null
    const siblings = children.get(parent)
    if (siblings) siblings.push(comment)
    else children.set(parent, [comment])
  }
  // By likes the server sorts, and a like that comes meanwhile moves nothing.
  for (const [parent, siblings] of children) {
    if (parent || order !== 'best') siblings.sort(compareComments)
  }

  const placed = new Set<string>()
  const roots = (children.get(null) ?? []).map((root) => grow(root, byId, children, placed, levels))
  if (placed.size < byId.size) {
    for (const comment of [...byId.values()].sort(compareComments)) {
      if (placed.has(comment.id)) continue
      roots.push(grow(lowestOfCycle(comment, byId), byId, children, placed, levels))
    }
    roots.sort((a, b) => compareComments(a.comment, b.comment))
  }
  const pinned = roots.filter(({ comment }) => comment.pinned)
  if (order === 'newest') roots.reverse()
  const shown = pinned.concat(roots.filter(({ comment }) => !comment.pinned))
  tint(shown)
  return shown
}

/** Gives each comment its author's hue, or the next one where another's right above has the same. */
function tint(nodes: readonly Node[], above?: Node): Node | undefined {
  for (const node of nodes) {
    const { author, state } = node.comment
    const own = hueOf(author.name)
    if (above?.comment.author.name === author.name) node.tint = above.tint
    else node.tint = above?.tint === own ? (own + 1) % HUES : own
    above = tint(node.replies, state === 'deleted' ? undefined : node)
  }
  return above
}

const HUES = 12

/** The same for the same name everywhere. */
function hueOf(name: string): number {
  let hash = 0
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 99_991
  return hash % HUES
}

/** A tree made anew, with the roots of an older one where nothing in them is another. */
export function shareRoots(older: readonly Node[], roots: readonly Node[]): Node[] {
  const known = new Map(older.map((root) => [root.comment.id, root]))
  return roots.map((root) => {
    const before = known.get(root.comment.id)
    return before && isSame(before, root) ? before : root
  })
}

function isSame(a: Node, b: Node): boolean {
  return (
    a.comment === b.comment &&
    a.parent === b.parent &&
    a.depth === b.depth &&
    a.orphan === b.orphan &&
    a.tint === b.tint &&
    a.replies.length === b.replies.length &&
    a.replies.every((reply, i) => isSame(reply, b.replies[i] as Node))
  )
}

/** Whom a reply to a comment answers: at the deepest level that the server takes, its parent. */
export function answeredBy({ comment, depth, parent }: Node, maxDepth: number): Comment {
  return depth >= maxDepth && parent ? parent : comment
}

/** By number; comments without one come last, by time and id. */
export function compareComments(a: Comment, b: Comment): number {
  if (a.number !== null && b.number !== null) {
    return compareNumbers(a.number, b.number) || (a.id < b.id ? -1 : 1)
  }
  if (a.number !== null) return -1
  if (b.number !== null) return 1
  return (a.created ?? Infinity) - (b.created ?? Infinity) || (a.id < b.id ? -1 : 1)
}

function grow(
  root: Comment,
  byId: Map<string, Comment>,
  children: Map<string | null, Comment[]>,
  placed: Set<string>,
  levels: number,
): Node {
  const top = nodeOf(root, 1, byId)
  placed.add(root.id)
  // `home` is the list that a comment's replies go into: its own, or, past the last level, the one it stands in.
  const stack: { node: Node; home: Node[] }[] = [{ node: top, home: top.replies }]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, home } = entry
    if (node !== top) home.push(node)
    const list = node === top || node.depth < levels ? node.replies : home
    const replies = (children.get(node.comment.id) ?? []).filter(({ id }) => !placed.has(id))
    for (const reply of replies) placed.add(reply.id)
    for (const reply of replies.toReversed()) {
      stack.push({ node: nodeOf(reply, node.depth + 1, byId), home: list })
    }
  }
  return top
}

function nodeOf(comment: Comment, depth: number, byId: Map<string, Comment>): Node {
  const parent = depth > 1 && comment.parent !== null ? (byId.get(comment.parent) ?? null) : null
  // Of what was sent from here it is known that it answers what isn't loaded.
  const orphan = comment.parent !== null && parent === null && comment.state !== 'unsettled'
  return { comment, depth, parent, orphan, replies: [], tint: 0 }
}

function lowestOfCycle(start: Comment, byId: Map<string, Comment>): Comment {
  const seen = new Set<Comment>()
  let comment = start
  while (!seen.has(comment)) {
    seen.add(comment)
    comment = byId.get(comment.parent ?? '') ?? comment
  }
  const cycle = [comment]
  for (
    let next = byId.get(comment.parent ?? '');
    next && next !== comment;
    next = byId.get(next.parent ?? '')
  ) {
    cycle.push(next)
  }
  return cycle.sort(compareComments)[0] ?? start
}
