import { useComputed } from '@preact/signals'
import { withoutHash } from '../model/anchor.ts'
import type { Order } from '../protocol.ts'
import { LikePost } from './like-button.tsx'
import { List } from './comment-list.tsx'
import { More } from './more-button.tsx'
import { Failed, Skeleton } from './notices.tsx'
import type { Ui } from './ui.ts'
import { WritingPlace } from './composer-slot.tsx'

/** The whole thread, in whatever state it is. */
export function Thread({ ui }: { ui: Ui }) {
  const { status, failure, loaded } = ui.thread
  return (
    <section
      class={ui.settings.value.layout === 'flat' ? 'thread flat' : 'thread'}
      aria-labelledby="heading"
      aria-busy={status.value === 'loading'}
    >
      {failure.value !== null ? (
        <Failed ui={ui} />
      ) : loaded.value ? (
        <Loaded ui={ui} />
      ) : (
        // The element's own children, where it has some, are the better placeholder.
        !ui.hasFallback && <Skeleton ui={ui} />
      )}
      <p class="unseen" role="status">
        {ui.announcement}
      </p>
    </section>
  )
}

/** Who came for a comment that isn't here is told so where the eye and the ear are. */
const focus = (notice: HTMLElement | null) => notice?.focus()

function Loaded({ ui }: { ui: Ui }) {
  const { thread, t } = ui
  const top = ui.settings.value.inputPosition === 'top'
  const beyond = thread.beyond.value
  const live = ui.live.value
  const tools = ui.tools.value
  const epoch = useEpoch(ui)
  return (
    <>
      <Header ui={ui} />
      {thread.missing.value && (
        <p part="notice" class="notice" tabIndex={-1} ref={focus}>
          {t('notHere')}
        </p>
      )}
      {top && <Writing ui={ui} />}
      <More end="prev" ui={ui} />
      <List nodes={thread.tree.value} epoch={epoch} ui={ui} />
      <More end="next" ui={ui} />
      {beyond.length > 0 && <List nodes={beyond} epoch={epoch} ui={ui} />}
      {live && <live.News live={live.store} ui={ui} />}
      {!top && <Writing ui={ui} />}
      {tools && <tools.Quote tools={tools} ui={ui} />}
    </>
  )
}

/** A new object when something is another that every comment depends on. */
function useEpoch({ thread, settings, words }: Ui): object {
  const allowed = useComputed(() => {
    const { post, features, form } = thread.capabilities.value
    return [post && thread.open.value, [...features], form.maxDepth].join()
  })
  return useComputed(() => ({ by: [allowed.value, settings.value, words.value] })).value
}

function Header({ ui }: { ui: Ui }) {
  const { thread, t } = ui
  const count = thread.count.value
  const Heading = `h${ui.settings.value.headingLevel}` as 'h2'
  const canWrite = thread.open.value && thread.capabilities.value.post
  const leaveOne = (event: MouseEvent) => {
    event.preventDefault()
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot
    const box = root.getElementById('composer-text')
    box?.focus({ preventScroll: true })
    box?.closest('form')?.scrollIntoView({ block: 'center' })
  }
  return (
    <header class="head">
      <Heading part="heading" class="heading" id="heading" tabIndex={-1}>
        <bdi part="count">{count === 0 ? t('empty') : t('count', { count })}</bdi>
      </Heading>
      {canWrite && (
        <a class="leave" href={`${withoutHash(location.href)}#leave-a-comment`} onClick={leaveOne}>
          {t('leaveOne')}
        </a>
      )}
      {thread.capabilities.value.features.has('like') && <LikePost ui={ui} />}
      {count > 1 && (
        <div class="view">
          <select
            part="sort"
            class="sort"
            aria-label={t('order')}
            value={thread.order}
            onChange={(event) => void thread.setOrder(event.currentTarget.value as Order)}
          >
            <option value="oldest">{t('oldest')}</option>
            <option value="newest">{t('newest')}</option>
          </select>
          <button
            part="button"
            class="quiet dots"
            type="button"
            aria-label={t('menu')}
            aria-expanded="false"
          >
            ⋯
          </button>
        </div>
      )}
    </header>
  )
}

function Writing({ ui }: { ui: Ui }) {
  const { thread, t } = ui
  if (!thread.capabilities.value.post) return null
  if (thread.open.value) return <WritingPlace ui={ui} />
  return (
    <p part="notice" class="notice closed">
      {t('closed')}
    </p>
  )
}
