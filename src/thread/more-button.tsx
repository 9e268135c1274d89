import type { ComponentChildren } from 'preact'
import type { Comment } from '../model/comment.ts'
import type { End, Loading } from './thread-state.ts'
import type { Ui } from './ui.ts'

/** The way to earlier or later comments. */
export function More({ end, ui }: { end: End; ui: Ui }) {
  const state = ui.thread.ends[end].value
  if (state === null) return null
  const label = ui.t(end === 'next' ? 'more' : 'earlier')
  const All = ui.all.value
  return (
    <MoreButton label={label} state={state} ui={ui} load={() => ui.thread.more(end)}>
      {All && <All end={end} />}
    </MoreButton>
  )
}

/** The way to the replies that a root left out. */
export function MoreReplies({ root, ui }: { root: Comment; ui: Ui }) {
  const before = root.repliesBefore > 0
  const label = before
    ? ui.t('earlierReplies', { count: root.repliesBefore })
    : ui.t('moreReplies', { count: root.moreReplies })
  const state = ui.thread.replies.value.get(root.id) ?? 'idle'
  return <MoreButton label={label} state={state} ui={ui} load={() => ui.thread.moreReplies(root)} />
}

interface MoreButtonProps {
  label: string
  state: Loading
  load: () => Promise<Comment[]>
  ui: Ui
  children?: ComponentChildren
}

function MoreButton({ label, state, load, ui, children }: MoreButtonProps) {
  const click = async (event: MouseEvent) => {
    const button = event.currentTarget as Element
    const fresh = await load()
    const first = fresh[0]
    if (!first) return
    ui.announce(ui.t('loaded', { count: fresh.length }))
    // Who went on elsewhere meanwhile, in the thread or in the page, is left there.
    const isHere = button.isConnected
      ? button.matches(':focus')
      : document.activeElement === document.body
    if (isHere) ui.thread.show(first.id, 'stay')
  }
  return (
    <div class="more">
      <button
        part="button more"
        class="quiet"
        type="button"
        aria-disabled={state === 'loading'}
        onClick={(event) => void click(event)}
      >
        {state === 'loading' ? ui.t('loading') : label}
      </button>
      {children}
      {state === 'failed' && (
        <span part="error" class="error" role="alert">
          {ui.t('moreFailed')}
        </span>
      )}
    </div>
  )
}
