import { type Comment, LISTED_NAMERS } from '../model/comment.ts'
import { answeredBy, INDENTED_LEVELS, type Node } from '../model/tree.ts'
import { formatDate } from '../i18n/format-date.ts'
import { webUrl } from '../sanitize/safe-url.ts'
import { drawAvatar } from './avatar.ts'
import { make } from './create-element.ts'
import { writeLike } from './like-button.ts'
import { labelOf, nameOf, permalink } from './comment-labels.ts'
import type { Ui } from './ui.ts'

/** What nearly every comment has, to be copied: five times as fast as making each anew. */
let blank: HTMLElement | null = null

/**
 * Draws a comment, without its body and its replies. Elements, and no component: a thread may
 * have thousands.
 */
export function drawComment(node: Node, ui: Ui): HTMLElement {
  const { comment } = node
  const { id, number, state } = comment
  const article = (blank ??= makeBlank()).cloneNode(true) as HTMLElement
  const avatar = article.firstChild as HTMLElement
  const meta = avatar.nextSibling as HTMLElement
  const body = meta.nextSibling as HTMLElement
  const actions = body.nextSibling as HTMLElement
  const link = meta.lastChild as HTMLElement
  article.id = `comment-${id}`
  article.setAttribute('aria-label', labelOf(node, ui))
  addStates(article, statesOf(node, ui))
  if (number === null) link.remove()
  else {
    link.setAttribute('href', permalink(id))
    link.setAttribute('aria-label', ui.t('permalink', { number }))
    link.textContent = ui.write(number)
  }
  if (state === 'deleted') {
    meta.replaceChildren(
      make('span', { class: 'gone' }, ui.t('deleted')),
      ...(number === null ? [] : [link]),
    )
    avatar.className = 'avatar ring'
    body.remove()
  } else {
    drawAvatar(avatar, node, ui)
    drawByline(meta, node.comment, ui)
  }
  const to = inReplyTo(node, ui)
  if (to) meta.insertBefore(to, meta.querySelector('.date,.edited,.number'))
  const { namedBy } = node.comment
  if (state === 'published') {
    drawActions(actions, node, ui)
    // The numbers at once, so that nothing moves when they become links.
    if (namedBy.length > 0) {
      const numbers = `#${namedBy.slice(0, LISTED_NAMERS).join(', #')}`
      actions.append(make('span', { part: 'hint', class: 'namers' }, ui.t('namedBy', { numbers })))
    }
  }
  if (!actions.firstChild || state !== 'published') actions.remove()
  for (const decorate of ui.decorators) decorate(article, node)
  return article
}

/**
 * Gives a comment a fresh drawing's content, for as long as no reader can have done anything in
 * it; features bring a `patch` that keeps what the reader did.
 */
export function replaceDrawing(article: HTMLElement, fresh: HTMLElement): void {
  for (const name of ['class', 'part', 'aria-label']) {
    article.setAttribute(name, fresh.getAttribute(name) ?? '')
  }
  article.replaceChildren(...fresh.childNodes)
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
      make('bdi', { part: 'author', class: 'author' }),
      make('time', { part: 'date', class: 'date' }),
      make('a', { part: 'number', class: 'number' }),
    ),
    make('div', { part: 'body', class: 'body', dir: 'auto' }),
    make(
      'div',
      { part: 'actions', class: 'actions' },
      make('button', {
        ...button,
        part: 'like button',
        class: 'quiet like',
        'data-act': 'like',
        'data-icon': 'like',
      }),
      make('button', { ...button, 'data-act': 'reply', 'data-icon': 'reply' }),
      make('button', {
        ...button,
        class: 'quiet dots',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        'data-act': 'menu',
        'data-icon': 'more',
      }),
    ),
  )
}

/** Marks a drawn comment with those states that are true: as classes, and as second names of its part. */
export function addStates(article: HTMLElement, states: Readonly<Record<string, boolean>>): void {
  for (const name in states) if (states[name]) article.classList.add(name)
  article.setAttribute('part', article.className)
}

/** What is true of a comment, as far as the thread knows. */
function statesOf({ comment, parent, orphan }: Node, ui: Ui): Record<string, boolean> {
  const { id, state, text } = comment
  const target = ui.thread.target.peek()
  const states = {
    reply: parent !== null || orphan,
    pinned: comment.pinned === true,
    held: state === 'pending',
    tombstone: state === 'deleted',
    highlighted: target?.id === id && target.how !== 'stay' && text === undefined,
    new: ui.thread.newIds.peek().has(id),
  }
  return states
}

function drawByline(meta: HTMLElement, comment: Comment, ui: Ui): void {
  const { url, role } = comment.author
  const author = meta.firstChild as HTMLElement
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
  if (comment.edited !== null) {
    meta.insertBefore(
      make('span', { class: 'edited' }, ui.t('edited')),
      meta.querySelector('.number'),
    )
  }
}

/** Where indentation doesn't say whom a reply answers, words do; the style sheet decides where that is. */
function inReplyTo({ orphan, parent, depth }: Node, ui: Ui): HTMLElement | null {
  if (orphan) return make('span', { class: 'to always' }, ui.t('inReplyToRemoved'))
  if (!parent || parent.number === null) return null
  if (depth === 2 && ui.settings.peek().layout === 'nested') return null
  const where = depth > INDENTED_LEVELS ? 'always' : 'narrow'
  const isDeleted = parent.state === 'deleted'
  const said = { number: parent.number, name: nameOf(parent, ui) }
  const label = ui.t(isDeleted ? 'inReplyTo' : 'inReplyToName', said)
  const name = make('bdi', {}, isDeleted ? `#${ui.write(parent.number)}` : said.name)
  const href = permalink(parent.id)
  return make('a', { class: `to ${where}`, href, 'aria-label': label, 'data-icon': 'to' }, name)
}

/** What the buttons do stands in event-delegation.ts, once for the whole thread. */
function drawActions(place: HTMLElement, node: Node, ui: Ui): void {
  const { comment } = node
  const { features, form } = ui.thread.capabilities.peek()
  const like = place.firstChild as HTMLElement
  const reply = like.nextSibling as HTMLElement
  const named = { name: nameOf(comment, ui), number: comment.number ?? '' }
  const said = { first: ui.t('menu'), second: ui.t('comment', named) }
  place.lastElementChild?.setAttribute('aria-label', ui.t('joined', said))
  if (features.has('like'))
    writeLike(like, comment.id, comment.likes, ui.t('likeComment', named), ui)
  else like.remove()
  if (!canReply(ui)) {
    reply.remove()
    return
  }
  const answered = answeredBy(node, form.maxDepth)
  reply.textContent = ui.t('reply')
  reply.setAttribute('aria-label', ui.t('replyTo', named))
  reply.setAttribute('aria-expanded', 'false')
  reply.dataset['answers'] = answered.id
}

/** Whether the thread takes replies. */
export function canReply({ thread }: Ui): boolean {
  const { post, features } = thread.capabilities.peek()
  return post && features.has('reply') && thread.open.peek()
}
