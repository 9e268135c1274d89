import { Component, createRef } from 'preact'
import type { Node } from '../model/tree.ts'
import { Item } from './comment-item.tsx'
import { createItems, type Items } from './keyed-children.ts'
import type { Ui } from './ui.ts'

/** Comments drawn at once, before there is any: soon, and in one go where that is all. */
const FIRST = 30
/** Milliseconds of drawing at a time: a long list grows slice by slice, so that the page never stands still. */
const SLICE = 20
/** Roots from which on they are laid out only when the reader comes near. Before, it is more work to find out. */
const FAR = 20

interface ListProps {
  nodes: readonly Node[]
  /** A new object when every comment has to be drawn again, in another language for example. */
  epoch: object
  ui: Ui
}

/** Comments in their order, each root followed by its replies; not drawn by Preact, which takes four times as long. */
export class List extends Component<ListProps> {
  readonly #list = createRef<HTMLOListElement>()
  #items: Items | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  /** How many roots are as they are to be. */
  #done = 0

  override componentDidMount(): void {
    const { ui } = this.props
    const list = this.#list.current
    if (!list) return
    this.#items = createItems(list, (...place) => new Item(...place, ui))
    this.componentDidUpdate()
  }

  override componentDidUpdate(): void {
    this.#items?.keep(this.props.nodes)
    this.#done = 0
    this.#draw()
  }

  override shouldComponentUpdate({ nodes, epoch }: ListProps): boolean {
    return nodes !== this.props.nodes || epoch !== this.props.epoch
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer)
    this.#items?.keep([])
  }

  override render() {
    return <ol part="list" class="list" role="list" ref={this.#list} />
  }

  #draw(): void {
    const { nodes, epoch } = this.props
    const room = this.#list.current?.firstChild ? Infinity : FIRST
    const end = performance.now() + SLICE
    let drawn = 0
    clearTimeout(this.#timer)
    for (const node of nodes.slice(this.#done)) {
      if (room === Infinity ? performance.now() > end : drawn >= room) {
        this.#timer = setTimeout(() => this.#draw())
        return
      }
      drawn += this.#items?.put(node, epoch, this.#done >= FAR) ?? 0
      this.#done++
    }
  }
}
