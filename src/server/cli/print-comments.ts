import { cleanLine } from '../text/clean-text.ts'
import { handleOf, versionOf } from '../moderation/comment-version.ts'
import { sayReports } from '../moderation/reports.ts'
import type { CommentRow } from '../threads/roots.ts'
import type { ListedRow } from './list-comments.ts'

const EXCERPT = 200

/** Comments as the owner reads them in a terminal, two or three lines each. */
export function printComments(rows: readonly ListedRow[]): string {
  return rows
    .flatMap((row) => [lineOf(row), ...senderOf(row), `    ${excerptOf(row)}`])
    .map((line) => `${line}\n`)
    .join('')
}

/** The same for programs, with the whole text. */
export function printJson(rows: readonly ListedRow[]): string {
  const comments = rows.map((row) => ({
    id: row.id,
    version: versionOf(row),
    thread: row.thread,
    number: row.number,
    parent: row.parent,
    state: row.state,
    author: row.name,
    email: row.email,
    website: row.url,
    network: row.network,
    role: row.role,
    created: row.created,
    edited: row.edited,
    reason: row.reason,
    pinned: row.pinned === 1,
    reports: row.reports,
    text: row.text,
  }))
  const lines = JSON.stringify(comments, null, 2).split('\n')
  return `${lines.map(escapeControls).join('\n')}\n`
}

function lineOf(row: ListedRow): string {
  const { thread, number, name, created, state, reason } = row
  const parts = [
    handleOf(row),
    thread,
    number === null ? '' : `#${number}`,
    name,
    created,
    stateOf(state, reason),
    row.pinned ? 'pinned' : '',
    row.reports.length > 0 ? `reported: ${sayReports(row.reports)}` : '',
  ]
  return parts
    .filter((part) => part !== '')
    .map(escapeControls)
    .join('  ')
}

/** What tells a stranger's comments from each other. */
function senderOf({ email, url, network }: CommentRow): string[] {
  const parts = [email, url, network === null ? '' : `network ${network}`]
  const line = parts.filter((part) => part !== '').join('  ')
  return line === '' ? [] : [`    ${escapeControls(line)}`]
}

function stateOf(state: CommentRow['state'], reason: string | null): string {
  if (state === 'pending') return `held: ${reason ?? 'no reason given'}`
  return state === 'published' ? '' : state
}

function excerptOf({ text }: CommentRow): string {
  const first = text.split('\n').find((line) => cleanLine(line) !== '') ?? ''
  const characters = Array.from(cleanLine(first))
  const rest = characters.length > EXCERPT ? '…' : ''
  return escapeControls(characters.slice(0, EXCERPT).join('') + rest)
}

// The two joiners that words and emoji need do no harm.
const UNSAFE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** What would move the cursor, paint the terminal or turn the line round is written out. */
export function escapeControls(text: string): string {
  return text.replace(UNSAFE, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
