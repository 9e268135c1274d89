import { useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { answeredBy, INDENTED_LEVELS, type Node } from '../model/tree.ts'
import { webUrl } from '../text/web-url.ts'
import { Avatar } from './avatar.tsx'
import { Body } from './body.tsx'
import { DateView } from './date.tsx'
import { Like } from './like.tsx'
import { labelOf, nameOf, permalink } from './names.ts'
import type { Ui } from './ui.ts'
import { WritingPlace } from './writing-place.tsx'

/** One comment, without its replies. */
export function Comment({ node, ui }: { node: Node; ui: Ui }) {
  const { comment } = node
  const isTarget = useComputed(() => {
    const target = ui.thread.target.value
    return target?.id === comment.id && target.how !== 'stay'
  })
  const isNew = useComputed(() => ui.thread.fresh.value.has(comment.id))
  const states = [
    node.parent || node.orphan ? 'reply' : '',
    comment.state === 'pending' ? 'held' : '',
    comment.state === 'deleted' ? 'tombstone' : '',
    isTarget.value ? 'highlighted' : '',
    isNew.value ? 'new' : '',
  ].filter(Boolean)
  const name = nameOf(comment, ui)
  const gone = comment.state === 'deleted'
  return (
    <article
      id={`comment-${comment.id}`}
      part={['comment', ...states].join(' ')}
      class={['comment', ...states].join(' ')}
      tabIndex={-1}
      aria-label={labelOf(node, ui)}
    >
      {gone ? <span class="avatar none" /> : <Avatar name={name} url={comment.author.avatar} />}
      <div class="main">
        <header class="meta">
          <div class="byline">
            {gone ? (
              <span class="gone">{ui.t('deleted')}</span>
            ) : (
              <>
                <Author node={node} name={name} ui={ui} />
                <DateView time={comment.created} ui={ui} />
                {comment.edited !== null && <span class="edited">{ui.t('edited')}</span>}
              </>
            )}
            <InReplyTo node={node} ui={ui} />
          </div>
          {comment.number !== null && (
            <a
              part="number"
              class="number"
              href={permalink(comment.id)}
              aria-label={ui.t('permalink', { number: comment.number })}
            >
              {comment.number}
            </a>
          )}
        </header>
        {!gone && <Body html={comment.html} />}
        {comment.state === 'pending' && (
          <p part="notice" class="notice">
            {ui.t('held')}
          </p>
        )}
        {comment.state === 'published' && <Actions node={node} ui={ui} />}
        <OwnPlace comment={comment} ui={ui} />
      </div>
    </article>
  )
}

function OwnPlace({ comment, ui }: { comment: Node['comment']; ui: Ui }) {
  const writing = ui.writing.value
  if (writing === null || writing === 'failed') return null
  return <writing.Own comment={comment} writing={writing} ui={ui} />
}

function Author({ node, name, ui }: { node: Node; name: string; ui: Ui }) {
  const { url, role } = node.comment.author
  const site = webUrl(url)
  return (
    <>
      <span part="author" class="author">
        {site === null ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={site} rel="nofollow ugc noopener noreferrer">
            <bdi>{name}</bdi>
          </a>
        )}
      </span>
      {role === 'owner' && (
        <span part="badge" class="badge">
          {ui.t('owner')}
        </span>
      )}
    </>
  )
}

/** Where indentation doesn't say whom a reply answers, words do; the style sheet decides where that is. */
function InReplyTo({ node, ui }: { node: Node; ui: Ui }) {
  if (node.orphan) return <span class="to always">{ui.t('inReplyToRemoved')}</span>
  const { parent } = node
  if (!parent || parent.number === null) return null
  const name = nameOf(parent, ui)
  const where = node.depth > INDENTED_LEVELS ? 'always' : node.depth > 2 ? 'narrow' : 'never'
  return (
    <a class={`to ${where}`} href={permalink(parent.id)}>
      <bdi>{ui.t('inReplyToName', { number: parent.number, name })}</bdi>
    </a>
  )
}

function Actions({ node, ui }: { node: Node; ui: Ui }) {
  const { thread, openReplies } = ui
  const button = useRef<HTMLButtonElement>(null)
  const { post, features, form } = thread.capabilities.value
  const open = useComputed(() => openReplies.ids.value.has(node.comment.id))
  const canReply = post && features.has('reply') && thread.open.value
  const canLike = features.has('like')
  if (!canReply && !canLike) return null
  const answered = answeredBy(node, form.maxDepth)
  const { id, number } = answered
  const isOpen = canReply && open.value && answered === node.comment
  const named = { name: nameOf(node.comment, ui), number: node.comment.number ?? '' }
  const words = answered === node.comment ? '' : `#${node.comment.number ?? ''} `
  const reply = () => openReplies.open(id, words)
  return (
    <>
      <div part="actions" class="actions">
        {canLike && (
          <Like
            id={node.comment.id}
            listed={node.comment.likes}
            label={ui.t('likeComment', named)}
            ui={ui}
          />
        )}
        {canReply && (
          <button
            part="button"
            class="quiet"
            type="button"
            aria-expanded={isOpen}
            aria-label={ui.t('replyTo', named)}
            ref={button}
            onClick={reply}
          >
            {ui.t('reply')}
          </button>
        )}
      </div>
      {isOpen && (
        <WritingPlace
          parent={{ id, number: number ?? '', name: nameOf(answered, ui) }}
          onCancel={() => {
            openReplies.close(id)
            button.current?.focus()
          }}
          ui={ui}
        />
      )}
    </>
  )
}
