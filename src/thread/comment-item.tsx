import { untracked } from '@preact/signals'
import { render } from 'preact'
import type { Node } from '../model/tree.ts'
import { canReply, drawComment, isOpen } from './draw-comment.ts'
import { written } from './drawn.ts'
import { createItems, type Items } from './keyed-children.ts'
import { make } from './create-element.ts'
import { MoreReplies } from './more-button.tsx'
import { nameOf } from './comment-labels.ts'
import { patchComment } from './patch-element.ts'
import type { Ui } from './ui.ts'
import { WritingPlace } from './composer-slot.tsx'

/** A comment with its replies, in the list. Only what comes up later in it is made of components. */
export class Item {
  readonly element = make('li')
  readonly #article: HTMLElement
  readonly #ui: Ui
  readonly #isFar: boolean
  #node: Node
  #epoch: object
  #replies: Items | null = null
  /** Where components stand: what belongs to the comment, and the ways to more replies. */
  #island: HTMLElement | null = null
  #more: HTMLElement | null = null

  /** `isFar`: it isn't laid out before the reader comes near. */
  constructor(node: Node, epoch: object, isFar: boolean, ui: Ui) {
    this.#node = node
    this.#epoch = epoch
    this.#isFar = isFar
    this.#ui = ui
    this.#article = drawComment(node, ui)
    this.element.append(this.#article)
    ui.drawn.set(node.comment.id, this)
    this.#fillBody(this.#article.querySelector('.body'))
    this.#drawIsland()
    this.#drawReplies()
  }

  update(node: Node, epoch: object): number {
    const old = this.#node
    if (node === old && epoch === this.#epoch) return 0
    const isSame =
      epoch === this.#epoch &&
      node.comment === old.comment &&
      node.parent === old.parent &&
      node.depth === old.depth &&
      node.orphan === old.orphan
    this.#node = node
    this.#epoch = epoch
    if (!isSame) this.redraw(old)
    return this.#drawReplies() + Number(!isSame)
  }

  /** Draws the comment again, and none of its replies. */
  redraw(old = this.#node): void {
    // Whoever asks is not to follow all that a comment depends on.
    untracked(() => {
      const fresh = drawComment(this.#node, this.#ui)
      const body = this.#article.querySelector(':scope > .body')
      const isOther = (old.comment.text === undefined) !== (this.#node.comment.text === undefined)
      if (isOther) body?.remove()
      patchComment(this.#article, fresh)
      this.#fillBody(this.#article.querySelector(':scope > .body'))
      this.#drawIsland()
    })
  }

  forget(): void {
    const { drawn } = this.#ui
    const { id } = this.#node.comment
    if (drawn.get(id) === this) drawn.delete(id)
    for (const place of [this.#island, this.#more]) if (place) render(null, place)
    this.#replies?.keep([])
  }

  #fillBody(place: HTMLElement | null): void {
    const { html, text } = this.#node.comment
    if (text === undefined) this.#ui.fillBody(place, html)
    else if (place) {
      place.classList.add('plain')
      place.textContent = text
    }
  }

  #drawIsland(): void {
    const [ui, node] = [this.#ui, this.#node]
    const { comment } = node
    const writing = written(ui)
    const isWriting = comment.state === 'published' && isOpen(comment, ui) && canReply(ui)
    const isOwn = writing?.markOf(comment) ?? null
    if (!this.#island) {
      if (!isWriting && !isOwn) return
      this.#island = make('div', { class: 'island' })
      this.#article.append(this.#island)
    }
    const { id, number } = comment
    render(
      <>
        {isWriting && (
          <WritingPlace
            key="writing"
            parent={{ id, name: nameOf(comment, ui), number: number ?? '' }}
            onCancel={() => ui.openReplies.cancel(id)}
            ui={ui}
          />
        )}
        {writing && isOwn && <writing.Own key="own" comment={comment} writing={writing} ui={ui} />}
      </>,
      this.#island,
    )
  }

  /** Returns how many comments were drawn. */
  #drawReplies(): number {
    const element = this.element
    const [ui, node] = [this.#ui, this.#node]
    const { comment, replies } = node
    element.className = `item${replies.length > 0 ? ' answered' : ''}${this.#isFar ? sizeClass(node) : ''}`
    let cost = 0
    if (replies.length > 0 || this.#replies) {
      if (!this.#replies) {
        this.#replies = createItems(
          make('ol', { class: 'replies', role: 'list' }),
          (reply, epoch) => new Item(reply, epoch, false, ui),
        )
        this.#article.after(this.#replies.list)
      }
      this.#replies.keep(replies)
      for (const reply of replies) cost += this.#replies.put(reply, this.#epoch, false)
    }
    const isMore = comment.repliesBefore > 0 || comment.moreReplies > 0
    if (isMore || this.#more) {
      this.#more ??= make('div', { class: 'island' })
      if (comment.repliesBefore > 0) this.#article.after(this.#more)
      else if (element.lastChild !== this.#more) element.append(this.#more)
      render(isMore ? <MoreReplies root={comment} ui={ui} /> : null, this.#more)
    }
    return cost
  }
}

/** How high a root will be, roughly and in powers of two, for as long as it is not laid out. */
const sizeClass = (node: Node): string =>
  ` far size-${Math.min(5, Math.round(Math.log2(weightOf(node))))}`

const weightOf = ({ comment, replies }: Node): number =>
  replies.reduce((sum, reply) => sum + weightOf(reply), 1 + comment.html.length / 500)
