/** @jsxImportSource hono/jsx */
import { Key } from '../done-note.tsx'
import { Field } from '../field.tsx'
import { Icon } from '../icons.tsx'
import type { SignedUi } from '../ui.ts'
import { SEARCH_FIELDS, type SearchField, type Tab } from './queue-filter.ts'

const OTHERS = SEARCH_FIELDS.filter((name) => name !== 'words')

const TYPES: Partial<Record<SearchField, 'date'>> = { since: 'date', until: 'date' }

interface SearchProps {
  ui: SignedUi
  tab: Tab
  query: URLSearchParams
}

/** Looks for comments in one list: by their words, and, unfolded, by all else. */
export function SearchForm({ ui, tab, query }: SearchProps) {
  const { say, base } = ui
  const valueOf = (name: SearchField) => query.get(name) ?? ''
  const isOpen = OTHERS.some((name) => valueOf(name) !== '')
  return (
    <form class="search" role="search" method="get" action={`${base}/${tab}`}>
      <div class="find">
        <Icon name="search" />
        <input
          type="search"
          name="words"
          value={valueOf('words')}
          aria-label={say('search')}
          placeholder={say('search')}
          dir="auto"
          data-key="/"
        />
        <Key of="/" />
      </div>
      <details open={isOpen}>
        <summary>{say('moreSearch')}</summary>
        <div class="fields">
          {OTHERS.map((name) => (
            <Field
              label={say(name)}
              name={name}
              value={valueOf(name)}
              type={TYPES[name] ?? 'text'}
            />
          ))}
          <p class="buttons">
            <button class="outlined" type="submit">
              {say('search')}
            </button>
            {(isOpen || valueOf('words') !== '') && <a href={`${base}/${tab}`}>{say('clear')}</a>}
          </p>
        </div>
      </details>
    </form>
  )
}
