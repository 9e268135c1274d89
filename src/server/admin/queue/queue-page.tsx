/** @jsxImportSource hono/jsx */
import type { Done } from '../done.ts'
import { DoneNote, Key } from '../done-note.tsx'
import { FormToken, Frame, Notice } from '../page.tsx'
import { Icon } from '../icons.tsx'
import type { SignedUi } from '../ui.ts'
import { CommentRowItem } from './comment-row.tsx'
import type { Found } from './find-comments.ts'
import { isSearch, type Tab } from './queue-filter.ts'
import type { Facts } from './row-facts.ts'
import { SearchForm } from './search-form.tsx'

interface QueueProps {
  ui: SignedUi
  tab: Tab
  query: URLSearchParams
  found: Found
  facts: ReadonlyMap<string, Facts>
  done: Done | null
}

/** One list of comments, the newest first. */
export function QueuePage({ ui, tab, query, found, facts, done }: QueueProps) {
  const { say, counts } = ui
  const here = addressOf(ui, tab, query)
  const numbers = new Intl.NumberFormat(ui.lang)
  return (
    <Frame ui={ui} title={say(tab)} section={tab}>
      <div class="top">
        <h1>
          {say(tab)} {!isSearch(query) && <span>{numbers.format(counts[tab])}</span>}
        </h1>
        <SearchForm ui={ui} tab={tab} query={query} />
      </div>
      <DoneNote ui={ui} done={done} back={here} />
      {found.rows.length === 0 ? (
        <Nothing ui={ui} tab={tab} isSearch={isSearch(query)} />
      ) : (
        <>
          <ul class="queue">
            {found.rows.map((row, index) => (
              <CommentRowItem
                ui={ui}
                row={row}
                facts={facts.get(row.id)}
                back={here}
                showsState={tab === 'all' || tab === 'reported'}
                isOpen={index === 0}
              />
            ))}
          </ul>
          <BulkBar ui={ui} tab={tab} back={here} />
        </>
      )}
      <Paging ui={ui} tab={tab} query={query} found={found} />
      {ui.session.owner.keys === 1 && <Legend ui={ui} />}
    </Frame>
  )
}

function addressOf({ base }: SignedUi, tab: Tab, query: URLSearchParams): string {
  const kept = new URLSearchParams(query)
  for (const name of ['done', 'changed', 'missing', 'kept']) kept.delete(name)
  const search = kept.toString()
  return `${base}/${tab}${search === '' ? '' : `?${search}`}`
}

function Nothing({ ui, tab, isSearch }: { ui: SignedUi; tab: Tab; isSearch: boolean }) {
  const { say } = ui
  if (isSearch) return <Notice title={say('nothingFound')} icon="search" />
  if (tab !== 'waiting') return <Notice title={say('nothingHere')} icon="list" />
  return (
    <Notice title={say('nothingWaits')}>
      <p>{say('nothingWaitsMore')}</p>
    </Notice>
  )
}

/** Decides on all that are ticked; it comes into sight with the first of them. */
function BulkBar({ ui, tab, back }: { ui: SignedUi; tab: Tab; back: string }) {
  const { say, base, isOwner } = ui
  const approve = say(tab === 'spam' ? 'notSpam' : 'approve')
  return (
    <form class="bulk" id="bulk" method="post" action={`${base}/decide`}>
      <FormToken ui={ui} back={back} />
      <p
        data-count={JSON.stringify([say('selected', { count: 1 }), say('selected', { count: 2 })])}
      >
        {say('withSelected')}
      </p>
      {tab !== 'published' && (
        <button type="submit" name="do" value="approve">
          <Icon name="check" />
          {approve}
        </button>
      )}
      {tab !== 'refused' && (
        <button type="submit" name="do" value="refuse">
          <Icon name="cross" />
          {say('refuse')}
        </button>
      )}
      {tab !== 'spam' && (
        <button type="submit" name="do" value="spam">
          <Icon name="warning" />
          {say('markSpam')}
        </button>
      )}
      {isOwner && (
        <button type="submit" name="do" value="delete">
          <Icon name="trash" />
          {say('delete')}
        </button>
      )}
    </form>
  )
}

function Paging({ ui, tab, query, found }: Omit<QueueProps, 'facts' | 'done'>) {
  const { say } = ui
  const isLater = query.has('after')
  if (!found.next && !isLater) return null
  const place = found.next && `${found.next.created} ${found.next.id}`
  return (
    <nav class="paging" aria-label={say('older')}>
      {found.isPartial && <p>{say('partial')}</p>}
      {isLater && <a href={withAfter(ui, tab, query, null)}>{say('newest')}</a>}
      {place !== null && (
        <a href={withAfter(ui, tab, query, place)}>{say(found.isPartial ? 'further' : 'older')}</a>
      )}
    </nav>
  )
}

function withAfter(ui: SignedUi, tab: Tab, query: URLSearchParams, after: string | null): string {
  const next = new URLSearchParams(query)
  next.delete('after')
  if (after !== null) next.set('after', after)
  return addressOf(ui, tab, next)
}

function Legend({ ui }: { ui: SignedUi }) {
  const { say, base } = ui
  const keys = [
    [['J', 'K'], `${say('k_next')}, ${say('k_previous')}`],
    [['Space'], say('k_select')],
    [['A', 'X', 'S', 'R', 'B'], say('k_decide')],
    [['Z'], say('undo')],
  ] as const
  return (
    <p class="legend">
      {keys.map(([names, does]) => (
        <span>
          {names.map((name) => (
            <Key of={name} />
          ))}
          {does}
        </span>
      ))}
      <span>
        <Key of="?" />
        <a href={`${base}/keys`} data-key="?">
          {say('k_all')}
        </a>
      </span>
    </p>
  )
}
