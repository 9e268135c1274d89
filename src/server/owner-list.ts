import { cleanLine } from './fields.ts'
import type { CommentRow } from './roots.ts'

const EXCERPT = 200

/** Comments as the owner reads them in a terminal, two lines each. */
export function printComments(rows: readonly CommentRow[]): string {
  return rows.map((row) => `${lineOf(row)}\n    ${excerptOf(row)}\n`).join('')
}

/** The same for programs, with the whole text. */
export function printJson(rows: readonly CommentRow[]): string {
  const comments = rows.map((row) => ({
    id: row.id,
    thread: row.thread,
    number: row.number,
    parent: row.parent,
    state: row.state,
    author: row.name,
    role: row.role,
    created: row.created,
    edited: row.edited,
    reason: row.reason,
    text: row.text,
  }))
  return `${escapeControls(JSON.stringify(comments, null, 2), /\n/)}\n`
}

function lineOf({ id, thread, number, name, created, state, reason }: CommentRow): string {
  const parts = [
    id,
    thread,
    number === null ? '' : `#${number}`,
    name,
    created,
    stateOf(state, reason),
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => escapeControls(part))
    .join('  ')
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

/** What would move the cursor, paint the terminal or turn the line round is written out. */
function escapeControls(text: string, but = /(?!)/): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    but.test(character)
      ? character
      : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}
