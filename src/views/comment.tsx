import type { VNode } from 'preact'
import type { Comment } from '../model/comment.ts'
import { answeredBy, INDENTED_LEVELS, type Node } from '../model/tree.ts'
import { webUrl } from '../text/web-url.ts'
import { avatarView } from './avatar.tsx'
import { dateView } from './date.tsx'
import { written } from './drawn.ts'
import { heartView } from './like.tsx'
import { labelOf, nameOf, permalink } from './names.ts'
import type { Ui } from './ui.ts'
import { WritingPlace } from './writing-place.tsx'

/**
 * One comment, without its replies. It is no component, and subscribes to nothing: a thread may
 * have thousands, and who changes one says so to `ui.drawn`.
 */
export function commentView(node: Node, ui: Ui): VNode {
  const { comment } = node
  const { id, number, state, html, text, edited } = comment
  const writing = written(ui)
  const mark = writing?.markOf(comment) ?? null
  const target = ui.thread.target.peek()
  const states = [
    node.parent || node.orphan ? 'reply' : '',
    state === 'pending' ? 'held' : '',
    state === 'deleted' ? 'tombstone' : '',
    mark ? 'own' : '',
    mark === 'sending' ? 'sending' : '',
    mark === 'failed' ? 'failed' : '',
    target?.id === id && target.how !== 'stay' && text === undefined ? 'highlighted' : '',
    ui.thread.fresh.peek().has(id) ? 'new' : '',
  ].filter(Boolean)
  const gone = state === 'deleted'
  return (
    <article
      id={`comment-${id}`}
      part={['comment', ...states].join(' ')}
      class={['comment', ...states].join(' ')}
      tabIndex={-1}
      aria-label={labelOf(node, ui)}
    >
      {!gone && avatarView(nameOf(comment, ui), comment.author.avatar)}
      <header class="meta">
        <div class="byline">
          {gone ? <span class="gone">{ui.t('deleted')}</span> : authorView(comment, ui)}
          {!gone && dateView(comment.created, ui)}
          {!gone && edited !== null && <span class="edited">{ui.t('edited')}</span>}
          {inReplyTo(node, ui)}
        </div>
        {number !== null && (
          <a
            part="number"
            class="number"
            href={permalink(id)}
            aria-label={ui.t('permalink', { number })}
          >
            {number}
          </a>
        )}
      </header>
      {text === undefined ? (
        !gone && (
          <div part="body" class="body" dir="auto" ref={(place) => ui.fillBody(place, html)} />
        )
      ) : (
        <div part="body" class="body plain" dir="auto">
          {text}
        </div>
      )}
      {state === 'pending' && (
        <p part="notice" class="notice">
          {ui.t('held')}
        </p>
      )}
      {state === 'published' && actions(node, ui)}
      {writing && mark && <writing.Own comment={comment} writing={writing} ui={ui} />}
    </article>
  )
}

function authorView(comment: Comment, ui: Ui) {
  const { url, role } = comment.author
  const site = webUrl(url)
  const name = nameOf(comment, ui)
  return (
    <>
      <bdi part="author" class="author">
        {site === null ? (
          name
        ) : (
          <a href={site} rel="nofollow ugc noopener noreferrer">
            {name}
          </a>
        )}
      </bdi>
      {role === 'owner' && (
        <span part="badge" class="badge">
          {ui.t('owner')}
        </span>
      )}
    </>
  )
}

/** Where indentation doesn't say whom a reply answers, words do; the style sheet decides where that is. */
function inReplyTo({ orphan, parent, depth }: Node, ui: Ui) {
  if (orphan) return <span class="to always">{ui.t('inReplyToRemoved')}</span>
  if (!parent || parent.number === null) return null
  const name = nameOf(parent, ui)
  const where = depth > INDENTED_LEVELS ? 'always' : depth > 2 ? 'narrow' : 'never'
  return (
    <a class={`to ${where}`} href={permalink(parent.id)}>
      <bdi>{ui.t('inReplyToName', { number: parent.number, name })}</bdi>
    </a>
  )
}

/** What its buttons do stands in acting.ts, once for the whole thread. */
function actions(node: Node, ui: Ui) {
  const { comment } = node
  const { post, features, form } = ui.thread.capabilities.peek()
  const canReply = post && features.has('reply') && ui.thread.open.peek()
  const canLike = features.has('like')
  if (!canReply && !canLike) return null
  const answered = answeredBy(node, form.maxDepth)
  const open = ui.openReplies.ids.peek()
  const named = { name: nameOf(comment, ui), number: comment.number ?? '' }
  return (
    <>
      <div part="actions" class="actions">
        {canLike && heartView(comment.id, comment.likes, ui.t('likeComment', named), ui)}
        {canReply && (
          <button
            part="button"
            class="quiet"
            type="button"
            aria-expanded={answered === comment && open.has(comment.id)}
            aria-label={ui.t('replyTo', named)}
            data-act="reply"
            data-answers={answered.id}
          >
            {ui.t('reply')}
          </button>
        )}
      </div>
      {canReply && answered === comment && open.has(comment.id) && (
        <WritingPlace
          parent={{ id: comment.id, ...named }}
          onCancel={() => ui.openReplies.cancel(comment.id)}
          ui={ui}
        />
      )}
    </>
  )
}
