/** @jsxImportSource hono/jsx */
import type { Done } from '../done.ts'
import { DoneNote, Key } from '../done-note.tsx'
import { Field } from '../field.tsx'
import { Icon } from '../icons.tsx'
import { FormToken, Frame, Notice, Time } from '../page.tsx'
import type { SignedUi } from '../ui.ts'
import type { ListedThread } from './find-threads.ts'

interface ThreadsProps {
  ui: SignedUi
  words: string
  found: { threads: ListedThread[]; next: { created: string; id: string } | null }
  done: Done | null
}

/** The threads, the newest first. */
export function ThreadsPage({ ui, words, found, done }: ThreadsProps) {
  const { say, base } = ui
  const here = `${base}/threads${words === '' ? '' : `?${new URLSearchParams({ words })}`}`
  const { threads, next } = found
  return (
    <Frame ui={ui} title={say('threads')} section="threads">
      <div class="top">
        <h1>
          {say('threads')} <span>{new Intl.NumberFormat(ui.lang).format(ui.counts.threads)}</span>
        </h1>
        <form class="search" role="search" method="get" action={`${base}/threads`}>
          <div class="find">
            <Icon name="search" />
            <input
              type="search"
              name="words"
              value={words}
              aria-label={say('findThread')}
              placeholder={say('findThread')}
              dir="auto"
              data-key="/"
            />
            <Key of="/" />
          </div>
        </form>
      </div>
      <DoneNote ui={ui} done={done} back={here} />
      {threads.length === 0 && (
        <Notice title={say(words === '' ? 'nothingHere' : 'nothingFound')} icon="bubble" />
      )}
      <ul class="rows">
        {threads.map((thread) => (
          <li>
            <span class="grow">
              <a href={pageOf(ui, thread)}>
                <bdi>{thread.page_title || thread.id}</bdi>
              </a>
              <small>
                <Said ui={ui} thread={thread} />
              </small>
            </span>
            <span class="number">{say('threadComments', { count: thread.count })}</span>
            <StateForm ui={ui} thread={thread} back={here} />
          </li>
        ))}
      </ul>
      {next && (
        <nav class="paging" aria-label={say('older')}>
          <a
            href={`${base}/threads?${new URLSearchParams({ words, after: `${next.created} ${next.id}` })}`}
          >
            {say('older')}
          </a>
        </nav>
      )}
    </Frame>
  )
}

interface ThreadProps {
  ui: SignedUi
  thread: ListedThread
  aliases: readonly string[]
  done: Done | null
  problem?: { to: string; detail: string }
}

/** One thread: where it is, whether it takes comments, and where it may go. */
export function ThreadPage({ ui, thread, aliases, done, problem }: ThreadProps) {
  const { say, base, isOwner } = ui
  const here = pageOf(ui, thread)
  const comments = `${base}/all?${new URLSearchParams({ thread: thread.id })}`
  return (
    <Frame ui={ui} title={thread.page_title || thread.id} section="threads">
      <p>
        <a href={`${base}/threads`}>{say('threads')}</a>
      </p>
      <h1 class="is-small">
        <bdi>{thread.page_title || thread.id}</bdi>
      </h1>
      <DoneNote ui={ui} done={done} back={here} />
      <p class="hint">
        <Said ui={ui} thread={thread} />
      </p>
      <div class="buttons">
        <a class="outlined" href={comments}>
          {say('threadComments', { count: thread.count })}
        </a>
        {/^https?:/.test(thread.page_url) && (
          <a class="outlined" href={thread.page_url} rel="noopener noreferrer nofollow">
            {say('openThread')}
          </a>
        )}
        <StateForm ui={ui} thread={thread} back={here} />
      </div>
      {aliases.length > 0 && (
        <section class="part">
          <h2>{say('aliases')}</h2>
          <ul class="rows">
            {aliases.map((id) => (
              <li>
                <bdi class="grow">{id}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isOwner && (
        <section class="part">
          <h2>{say('move')}</h2>
          <form method="post" action={`${base}/thread`}>
            <FormToken ui={ui} back={here} />
            <input type="hidden" name="id" value={thread.id} />
            <Field
              label={say('moveTo')}
              hint={say('moveHint')}
              name="to"
              value={problem?.to ?? ''}
              problem={problem?.detail}
              required
            />
            <button class="outlined" type="submit" name="do" value="move">
              {say('move')}
            </button>
          </form>
        </section>
      )}
    </Frame>
  )
}

/** Closes a thread, or opens it again. */
function StateForm({ ui, thread, back }: { ui: SignedUi; thread: ListedThread; back: string }) {
  const isOpen = thread.state === 'open'
  const title = thread.page_title || thread.id
  return (
    <form method="post" action={`${ui.base}/thread`}>
      <FormToken ui={ui} back={back} />
      <input type="hidden" name="id" value={thread.id} />
      <button
        class="outlined"
        type="submit"
        name="do"
        value={isOpen ? 'close' : 'open'}
        aria-label={`${ui.say(isOpen ? 'close' : 'open')}: ${title}`}
      >
        {ui.say(isOpen ? 'close' : 'open')}
      </button>
    </form>
  )
}

/** Where a thread is, and what became of it last. */
function Said({ ui, thread }: { ui: SignedUi; thread: ListedThread }) {
  const { say } = ui
  return (
    <span class="meta">
      <bdi>{thread.id}</bdi>
      {thread.newest === null ? (
        <span>{say('noComment')}</span>
      ) : (
        <span>
          {say('lastComment', { when: '' })}
          <Time ui={ui} time={thread.newest} />
        </span>
      )}
      {thread.waiting > 0 && <span class="waits">{`${say('waiting')}: ${thread.waiting}`}</span>}
      {thread.state === 'closed' && <span>{say('isClosed')}</span>}
    </span>
  )
}

function pageOf({ base }: SignedUi, { id }: ListedThread): string {
  return `${base}/thread?${new URLSearchParams({ id })}`
}
