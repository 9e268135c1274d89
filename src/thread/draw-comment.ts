import type { Comment } from '../model/comment.ts'
import { answeredBy, INDENTED_LEVELS, type Node } from '../model/tree.ts'
import { formatDate } from '../i18n/format-date.ts'
import { webUrl } from '../sanitize/safe-url.ts'
import { drawAvatar } from './avatar.ts'
import { written } from './drawn.ts'
import { heartOf } from './like-button.tsx'
import { make } from './create-element.ts'
import { labelOf, nameOf, permalink } from './comment-labels.ts'
import type { Ui } from './ui.ts'

/** What nearly every comment has, to be copied: five times as fast as making each anew. */
let blank: HTMLElement | null = null

/**
 * Draws a comment, without its body and its replies. Elements, and no component: a thread may
 * have thousands.
 */
export function drawComment(node: Node, ui: Ui): HTMLElement {
  const { id, number, state } = node.comment
  const article = (blank ??= makeBlank()).cloneNode(true) as HTMLElement
  const avatar = article.firstChild as HTMLElement
  const meta = avatar.nextSibling as HTMLElement
  const body = meta.nextSibling as HTMLElement
  const actions = body.nextSibling as HTMLElement
  const byline = meta.firstChild as HTMLElement
  const link = byline.nextSibling as HTMLElement
  const states = statesOf(node, ui)
  article.id = `comment-${id}`
  article.setAttribute('aria-label', labelOf(node, ui))
  if (states.length > 0) {
    article.className = ['comment', ...states].join(' ')
    article.setAttribute('part', article.className)
  }
  if (number === null) link.remove()
  else {
    link.setAttribute('href', permalink(id))
    link.setAttribute('aria-label', ui.t('permalink', { number }))
    link.textContent = number
  }
  if (state === 'deleted') {
    byline.replaceChildren(make('span', { class: 'gone' }, ui.t('deleted')))
    avatar.remove()
    body.remove()
  } else {
    drawAvatar(avatar, nameOf(node.comment, ui), node.comment.author.avatar)
    drawByline(byline, node.comment, ui)
  }
  const to = inReplyTo(node, ui)
  if (to) byline.append(to)
  if (state === 'pending') {
    actions.before(make('p', { part: 'notice', class: 'notice' }, ui.t('held')))
  }
  if (state !== 'published' || !drawActions(actions, node, ui)) actions.remove()
  return article
}

function makeBlank(): HTMLElement {
  const button = { part: 'button', class: 'quiet', type: 'button' }
  return make(
    'article',
    { part: 'comment', class: 'comment', tabindex: '-1' },
    make('span', { part: 'avatar', 'aria-hidden': 'true' }),
    make(
      'header',
      { class: 'meta' },
      make(
        'div',
        { class: 'byline' },
        make('bdi', { part: 'author', class: 'author' }),
        make('time', { part: 'date', class: 'date' }),
      ),
      make('a', { part: 'number', class: 'number' }),
    ),
    make('div', { part: 'body', class: 'body', dir: 'auto' }),
    make(
      'div',
      { part: 'actions', class: 'actions' },
      make('button', { ...button, part: 'like button', class: 'quiet like', 'data-act': 'like' }),
      make('button', { ...button, 'data-act': 'reply' }),
    ),
  )
}

/** What is true of a comment: second names of its part, and classes. */
function statesOf({ comment, parent, orphan }: Node, ui: Ui): string[] {
  const { id, state, text } = comment
  const mark = written(ui)?.markOf(comment) ?? null
  const target = ui.thread.target.peek()
  const states = {
    reply: parent !== null || orphan,
    held: state === 'pending',
    tombstone: state === 'deleted',
    own: mark !== null,
    sending: mark === 'sending',
    failed: mark === 'failed',
    highlighted: target?.id === id && target.how !== 'stay' && text === undefined,
    new: ui.thread.fresh.peek().has(id),
  }
  return Object.entries(states).flatMap(([name, isTrue]) => (isTrue ? name : []))
}

function drawByline(byline: HTMLElement, comment: Comment, ui: Ui): void {
  const { url, role } = comment.author
  const author = byline.firstChild as HTMLElement
  const date = author.nextSibling as HTMLTimeElement
  const name = nameOf(comment, ui)
  const site = url === null ? null : webUrl(url)
  if (site === null) author.textContent = name
  else author.append(make('a', { href: site, rel: 'nofollow ugc noopener noreferrer' }, name))
  if (role === 'owner') {
    author.after(make('span', { part: 'badge', class: 'badge' }, ui.t('owner')))
  }
  if (comment.created === null) date.remove()
  else {
    const { dates, lang } = ui.settings.peek()
    const { iso, short, full, isRecent } = formatDate(comment.created, lang)
    if (isRecent) date.classList.add('recent')
    date.setAttribute('datetime', iso)
    date.textContent = dates === 'full' ? full() : short
  }
  if (comment.edited !== null) byline.append(make('span', { class: 'edited' }, ui.t('edited')))
}

/** Where indentation doesn't say whom a reply answers, words do; the style sheet decides where that is. */
function inReplyTo({ orphan, parent, depth }: Node, ui: Ui): HTMLElement | null {
  if (orphan) return make('span', { class: 'to always' }, ui.t('inReplyToRemoved'))
  if (!parent || parent.number === null) return null
  if (depth === 2 && ui.settings.peek().layout === 'nested') return null
  const where = depth > INDENTED_LEVELS ? 'always' : 'narrow'
  const isDeleted = parent.state === 'deleted'
  const said = { number: parent.number, name: nameOf(parent, ui) }
  const words = ui.t(isDeleted ? 'inReplyTo' : 'inReplyToName', said)
  return make('a', { class: `to ${where}`, href: permalink(parent.id) }, make('bdi', {}, words))
}

/** Returns whether there is anything to do. What the buttons do stands in acting.ts, once for the whole thread. */
function drawActions(place: HTMLElement, node: Node, ui: Ui): boolean {
  const { comment } = node
  const { features, form } = ui.thread.capabilities.peek()
  const like = place.firstChild as HTMLElement
  const reply = like.nextSibling as HTMLElement
  const named = { name: nameOf(comment, ui), number: comment.number ?? '' }
  const canLike = features.has('like')
  if (canLike) {
    const { shown, label, isPressed } = heartOf(
      comment.id,
      comment.likes,
      ui.t('likeComment', named),
      ui,
    )
    if (shown) like.textContent = shown
    like.setAttribute('aria-label', label)
    like.setAttribute('aria-pressed', String(isPressed))
    if (ui.likes.peek()?.failed.peek() === comment.id) {
      like.after(make('span', { part: 'error', class: 'error' }, ui.t('notLiked')))
    }
  } else like.remove()
  if (!canReply(ui)) {
    reply.remove()
    return canLike
  }
  const answered = answeredBy(node, form.maxDepth)
  reply.textContent = ui.t('reply')
  reply.setAttribute('aria-label', ui.t('replyTo', named))
  reply.setAttribute('aria-expanded', String(answered === comment && isOpen(comment, ui)))
  reply.dataset['answers'] = answered.id
  return true
}

/** Whether the thread takes replies. */
export function canReply({ thread }: Ui): boolean {
  const { post, features } = thread.capabilities.peek()
  return post && features.has('reply') && thread.open.peek()
}

/** Whether the form stands open under a comment. */
export const isOpen = ({ id }: Comment, { openReplies }: Ui): boolean =>
  openReplies.ids.peek().has(id)
