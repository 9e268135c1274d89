import { untracked } from '@preact/signals-core'
import type { Node } from '../model/tree.ts'
import { make } from './create-element.ts'
import { drawComment } from './draw-comment.ts'
import { createItems, type Items, type Slice } from './keyed-children.ts'
import { drawMoreReplies } from './more-button.ts'
import { createPlace, fillSlot, type Slot } from './slots.ts'
import type { Ui } from './ui.ts'

/** Letters of HTML from which on a body may be higher than what is shown of it at first. */
const LONG = 2000

/** A comment with its replies, in the list. */
export class Item {
  readonly element = make('li')
  readonly #article: HTMLElement
  readonly #ui: Ui
  readonly #isFar: boolean
  #node: Node
  #version: object
  #replies: Items | null = null
  /** How many of the replies are drawn as they are now. */
  #done = 0
  isWhole = false
  /** What features have put under the comment, each with what ends it. */
  readonly #slots = new Map<Slot, () => void>()
  #more: HTMLElement | null = null
  #endMore = () => {}

  /** `isFar`: it isn't laid out before the reader comes near. */
  constructor(node: Node, version: object, isFar: boolean, slice: Slice, ui: Ui) {
    this.#node = node
    this.#version = version
    this.#isFar = isFar
    this.#ui = ui
    this.#article = drawComment(node, ui)
    this.element.append(this.#article)
    ui.drawn.set(node.comment.id, this)
    this.#fillBody()
    this.#fillSlots()
    slice.drawn++
    this.#begin()
    this.#drawReplies(slice)
  }

  update(node: Node, version: object, slice: Slice): void {
    const old = this.#node
    if (node === old && version === this.#version) {
      if (!this.isWhole) this.#drawReplies(slice)
      return
    }
    const isSame =
      version === this.#version &&
      node.comment === old.comment &&
      node.parent === old.parent &&
      node.depth === old.depth &&
      node.orphan === old.orphan &&
      node.tint === old.tint
    this.#node = node
    this.#version = version
    if (!isSame) {
      this.redraw(old)
      slice.drawn++
    }
    this.#begin()
    this.#drawReplies(slice)
  }

  /** Draws the comment again, and none of its replies. */
  redraw(old = this.#node): void {
    // Untracked: callers must not follow all the signals that a comment depends on.
    untracked(() => {
      const fresh = drawComment(this.#node, this.#ui)
      const isOther = (old.comment.text === undefined) !== (this.#node.comment.text === undefined)
      if (isOther) this.#article.querySelector(':scope > .body')?.remove()
      this.#ui.patch(this.#article, fresh)
      this.#fillBody()
      this.#fillSlots()
    })
  }

  forget(): void {
    const { drawn } = this.#ui
    const { id } = this.#node.comment
    if (drawn.get(id) === this) drawn.delete(id)
    for (const end of this.#slots.values()) end()
    this.#endMore()
    this.#replies?.keep([])
  }

  #fillBody(): void {
    const place = this.#article.querySelector<HTMLElement>(':scope > .body')
    const { html, text } = this.#node.comment
    place?.classList.toggle('long', html.length > LONG)
    if (text === undefined) this.#ui.fillBody(place, html)
    else if (place) {
      place.classList.add('plain')
      place.textContent = text
    }
  }

  #fillSlots(): void {
    const wanted = this.#ui.slots.comments.get(this.#node.comment.id) ?? []
    for (const [slot, end] of this.#slots) {
      if (wanted.includes(slot)) continue
      this.#slots.delete(slot)
      end()
    }
    for (const slot of wanted) {
      if (!this.#slots.has(slot)) this.#slots.set(slot, fillSlot(this.#article, slot))
    }
  }

  /** Makes the place of the replies, and of the button that loads more of them. */
  #begin(): void {
    const element = this.element
    const [ui, node] = [this.#ui, this.#node]
    const { comment, replies } = node
    element.className = `item${replies.length > 0 ? ' answered' : ''}${this.#isFar ? sizeClass(node) : ''}`
    this.#done = 0
    if (replies.length > 0 && !this.#replies) {
      this.#replies = createItems(
        make('ol', { class: 'replies', role: 'list' }),
        (reply, version, _, slice) => new Item(reply, version, false, slice, ui),
      )
      this.#article.after(this.#replies.list)
    }
    this.#replies?.keep(replies)
    if (comment.repliesBefore + comment.moreReplies > 0 || this.#more) {
      if (!this.#more) {
        this.#more = createPlace()
        this.#endMore = drawMoreReplies(this.#more, comment.id, ui)
      }
      if (comment.repliesBefore > 0) this.#article.after(this.#more)
      else if (element.lastChild !== this.#more) element.append(this.#more)
    }
    for (const arrange of ui.arrangers) arrange(element, node)
  }

  /** Draws replies until all are drawn or the slice is over: one comment may have thousands. */
  #drawReplies(slice: Slice): void {
    const { replies } = this.#node
    this.isWhole = false
    for (let reply = replies[this.#done]; reply; reply = replies[this.#done]) {
      if (slice.isOver()) return
      if (!this.#replies?.put(reply, this.#version, false, slice)) return
      this.#done++
    }
    this.isWhole = true
  }
}

/** How high a root will be, roughly and in powers of two, for as long as it is not laid out. */
const sizeClass = (node: Node): string =>
  ` far size-${Math.min(5, Math.round(Math.log2(weightOf(node))))}`

const weightOf = ({ comment, replies }: Node): number =>
  replies.reduce((sum, reply) => sum + weightOf(reply), 1 + comment.html.length / 500)
