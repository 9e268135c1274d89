import { untracked } from '@preact/signals'
import { Component, type VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Node } from '../model/tree.ts'
import { commentView } from './comment.tsx'
import { MoreReplies } from './more.tsx'
import type { Ui } from './ui.ts'

/**
 * Comments drawn at once: few at first, for the first of them to show soon. A long list grows
 * slice by slice, so that the page never stands still; each slice costs a layout of them all.
 */
const FIRST_SLICE = 50
const SLICE = 150

interface ListProps {
  nodes: readonly Node[]
  /** A new object when every comment has to be drawn again, in another language for example. */
  epoch: object
  ui: Ui
}

/** Some roots that are drawn together, and passed over together while none of them is another. */
interface Part {
  key: number
  nodes: readonly Node[]
  epoch: object
  view: VNode
  drawn: boolean
}

/** Comments in their order, each root followed by its replies. */
export function List({ nodes, epoch, ui }: ListProps) {
  const last = useRef<Part[]>([])
  const [turn, setTurn] = useState(0)
  const parts = useMemo(
    () => (last.current = partsOf(nodes, last.current, epoch, ui)),
    [nodes, epoch, ui],
  )
  const next = parts.find(({ drawn }) => !drawn)
  if (next) next.drawn = true
  const done = parts.every(({ drawn }) => drawn)
  useEffect(() => {
    if (done) return undefined
    const timer = setTimeout(() => setTurn(turn + 1))
    return () => clearTimeout(timer)
  }, [turn, done])
  return (
    <ol part="list" class="list" role="list">
      {parts.filter(({ drawn }) => drawn).map(({ view }) => view)}
    </ol>
  )
}

/**
 * Roots together as long as their comments are fewer than a slice takes. A root stays in the part
 * that it was in: in another one it would be drawn anew, and lose the focus.
 */
function partsOf(nodes: readonly Node[], last: readonly Part[], epoch: object, ui: Ui): Part[] {
  const homes = new Map<string, Part>()
  for (const part of last) for (const { comment } of part.nodes) homes.set(comment.id, part)
  const groups = new Map<number, Node[]>()
  let group: Node[] = []
  let from: Part | undefined
  let room = 0
  for (const node of nodes) {
    const home = homes.get(node.comment.id)
    if (home ? home !== from : room <= 0) {
      group = []
      groups.set(home && !groups.has(home.key) ? home.key : ++lastKey, group)
      room = homes.size + groups.size === 1 ? FIRST_SLICE : SLICE
      from = home
    }
    group.push(node)
    room -= sizeOf(node)
  }
  const known = new Map(last.map((part) => [part.key, part]))
  return [...groups].map(([key, nodes]) => {
    const before = known.get(key)
    const isSame =
      before?.epoch === epoch &&
      before.nodes.length === nodes.length &&
      nodes.every((node, i) => node === before.nodes[i])
    // The same vnode again makes Preact pass over it.
    if (isSame) return before
    const view = <Slice key={key} nodes={nodes} epoch={epoch} ui={ui} />
    return { key, nodes, epoch, view, drawn: before?.drawn === true }
  })
}

let lastKey = 0

const sizeOf = ({ replies }: Node): number => replies.reduce((sum, reply) => sum + sizeOf(reply), 1)

function Slice({ nodes, epoch, ui }: ListProps) {
  return (
    <>
      {nodes.map((node) => (
        <Item key={node.comment.id} node={node} epoch={epoch} ui={ui} />
      ))}
    </>
  )
}

interface ItemProps {
  node: Node
  epoch: object
  ui: Ui
}

/** A root with its replies, drawn again only when one of them is another. */
class Item extends Component<ItemProps> {
  override shouldComponentUpdate(next: ItemProps): boolean {
    return next.epoch !== this.props.epoch || next.node !== this.props.node
  }

  override componentWillUnmount(): void {
    const { node, ui } = this.props
    forget(node, ui, this)
  }

  override render(): VNode {
    const { node, ui } = this.props
    // What it reads it doesn't follow: thousands of subscriptions would cost more than the drawing.
    return untracked(() => itemView(node, ui, this))
  }
}

function itemView(node: Node, ui: Ui, component: Item): VNode {
  const { comment, replies } = node
  ui.drawn.set(comment.id, component)
  return (
    <li key={comment.id} class={`item ${replies.length > 0 ? 'answered' : ''} ${sizeClass(node)}`}>
      {commentView(node, ui)}
      {comment.repliesBefore > 0 && <MoreReplies root={comment} ui={ui} />}
      {replies.length > 0 && (
        <ol class="replies" role="list">
          {replies.map((reply) => itemView(reply, ui, component))}
        </ol>
      )}
      {comment.repliesBefore === 0 && comment.moreReplies > 0 && (
        <MoreReplies root={comment} ui={ui} />
      )}
    </li>
  )
}

/** How high a root will be, roughly and in powers of two, for as long as it is not laid out. */
function sizeClass(node: Node): string {
  return node.depth > 1 ? '' : `size-${Math.min(5, Math.round(Math.log2(weightOf(node))))}`
}

const weightOf = ({ comment, replies }: Node): number =>
  replies.reduce((sum, reply) => sum + weightOf(reply), 1 + comment.html.length / 500)

function forget({ comment, replies }: Node, ui: Ui, component: Item): void {
  if (ui.drawn.get(comment.id) === component) ui.drawn.delete(comment.id)
  for (const reply of replies) forget(reply, ui, component)
}
