/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html'
import { handleOf, versionOf } from '../../moderation/comment-version.ts'
import { sayReports } from '../../moderation/reports.ts'
import { cleanLine } from '../../text/clean-text.ts'
import { htmlOf } from '../../text/render-markdown.ts'
import type { CommentRow } from '../../threads/roots.ts'
import { Icon } from '../icons.tsx'
import { Time } from '../page.tsx'
import type { SignedUi } from '../ui.ts'
import { CommentActions } from './comment-actions.tsx'
import { sayReasons } from '../words/reasons.ts'
import { type Facts, MOST_COUNTED } from './row-facts.ts'

const EXCERPT = 160

interface RowProps {
  ui: SignedUi
  row: CommentRow
  facts: Facts | undefined
  /** The list, to come back to. */
  back: string
  showsState: boolean
  isOpen: boolean
}

/** A comment in a list: a line, which opens to all of it and to what can be decided. */
export function CommentRowItem({ ui, row, facts, back, showsState, isOpen }: RowProps) {
  const name = row.name || ui.say('anonymous')
  return (
    <li class="row" data-row>
      <input
        class="tick"
        type="checkbox"
        name="pick"
        value={handleOf(row)}
        form="bulk"
        aria-label={ui.say('select', { name })}
      />
      <details name="queue" open={isOpen}>
        <summary>
          <Byline ui={ui} row={row} page={facts?.page.title ?? row.thread} />
          {showsState && <span class={`state is-${row.state}`}>{stateOf(ui, row)}</span>}
          <span class="excerpt" dir="auto">
            {excerptOf(row.text)}
          </span>
          <Reason ui={ui} row={row} facts={facts} />
        </summary>
        <CommentBody ui={ui} row={row} facts={facts} />
        <CommentActions ui={ui} row={row} back={back} />
      </details>
    </li>
  )
}

/** Who wrote it, when and where. */
export function Byline({ ui, row, page }: { ui: SignedUi; row: CommentRow; page: string }) {
  const { say } = ui
  return (
    <span class="byline">
      <strong>
        <bdi>{row.name || say('anonymous')}</bdi>
      </strong>
      {row.role === 'owner' && <span class="badge">{say('owner')}</span>}
      <span class="meta">
        <Time ui={ui} time={row.created} />
        {row.number !== null && <span>#{row.number}</span>}
        <bdi>{page}</bdi>
        {row.pinned === 1 && <span>{say('pinned')}</span>}
      </span>
    </span>
  )
}

/** All of a comment, with what helps to decide on it. */
export function CommentBody({ ui, row, facts }: Pick<RowProps, 'ui' | 'row' | 'facts'>) {
  const { say, base } = ui
  const thread = `${base}/all?${new URLSearchParams({ thread: row.thread })}`
  return (
    <>
      {row.parent !== null && <Parent ui={ui} parent={facts?.parent ?? null} />}
      {/* The renderer escapes whatever is no Markdown, and the policy runs nothing of the rest. */}
      <div class="text" dir="auto" data-version={versionOf(row)}>
        {raw(htmlOf(row))}
      </div>
      {row.edited !== null && (
        <p class="hint">
          <Icon name="clock" />{' '}
          {say('edited', { when: new Date(row.edited).toLocaleString(ui.lang) })}
        </p>
      )}
      <Reason ui={ui} row={row} facts={facts} />
      <ul class="facts">
        {row.email !== '' && (
          <li>
            <Icon name="mail" />
            <SearchLink ui={ui} field="email" value={row.email} />
          </li>
        )}
        {row.url !== '' && (
          <li>
            <bdi>{row.url}</bdi>
          </li>
        )}
        {facts?.isFirst && <li>{say('firstHere')}</li>}
        {row.network !== null && (
          <li>
            <Icon name="network" />
            <a href={`${base}/all?network=${row.network}`}>
              {facts && facts.sameNetwork > 0
                ? say(facts.sameNetwork >= MOST_COUNTED ? 'sameNetworkMany' : 'sameNetwork', {
                    count: facts.sameNetwork,
                  })
                : say('networkIs', { network: row.network })}
            </a>
          </li>
        )}
        <li>
          <a href={thread}>{say('onThread')}</a>
        </li>
        {facts !== undefined && /^https?:/.test(facts.page.url) && (
          <li>
            <a href={facts.page.url} rel="noopener noreferrer nofollow">
              {say('openThread')}
            </a>
          </li>
        )}
      </ul>
    </>
  )
}

function SearchLink({ ui, field, value }: { ui: SignedUi; field: string; value: string }) {
  return (
    <a href={`${ui.base}/all?${new URLSearchParams({ [field]: value })}`}>
      <bdi>{value}</bdi>
    </a>
  )
}

function Parent({ ui, parent }: { ui: SignedUi; parent: Facts['parent'] }) {
  const { say } = ui
  const isShown = parent !== null && parent.state !== 'deleted'
  return (
    <blockquote class="parent" dir="auto">
      <strong>
        <bdi>{isShown ? parent.name || say('anonymous') : say('deletedComment')}</bdi>
      </strong>
      {isShown && parent.number !== null && ` · #${parent.number}`}
      {isShown && <p>{excerptOf(parent.text)}</p>}
    </blockquote>
  )
}

function Reason({ ui, row, facts }: Pick<RowProps, 'ui' | 'row' | 'facts'>) {
  const { say } = ui
  const reports = facts?.reports ?? []
  if (reports.length > 0) {
    const count = reports.reduce((sum, report) => sum + report.count, 0)
    return (
      <span class="why is-reported">
        <Icon name="flag" />
        <span>
          {say('reports', { count })} ({sayReports(reports)})
        </span>
      </span>
    )
  }
  if (row.state !== 'pending' && (row.reason === null || row.state === 'published')) return null
  return (
    <span class="why">
      <Icon name="clock" />
      <span>
        {row.reason === null
          ? say('heldPlain')
          : say('held', { reason: sayReasons(ui, row.reason) })}
      </span>
    </span>
  )
}

function stateOf({ say }: SignedUi, { state }: CommentRow): string {
  if (state === 'pending') return say('waiting')
  return state === 'deleted' ? say('deletedComment') : say(state)
}

/** The beginning of a text as one line; what of Markdown there is stays as it was typed. */
function excerptOf(text: string): string {
  const characters = Array.from(cleanLine(text.slice(0, 1000)))
  return characters.slice(0, EXCERPT).join('') + (characters.length > EXCERPT ? '…' : '')
}
