import { html, raw } from 'hono/html'
import { cleanLine } from '../text/clean-text.ts'
import { type Entry, permalinkOf } from './entries.ts'

/** The links of one comment, by which its owner decides on it. */
export type EntryLinks = { label: string; url: string }[]

export interface MailMessage {
  subject: string
  text: string
  html: string
}

interface MailOptions {
  linksOf(entry: Entry): EntryLinks
  /** Where the owner looks at all comments. */
  publicUrl: string
}

// A mail has no other place for its style.
const QUOTE =
  'margin:0;padding-inline-start:1em;border-inline-start:3px solid #888;white-space:pre-wrap;overflow-wrap:anywhere'
const LINK = 'display:inline-block;padding:12px 16px'

const LONGEST_IN_DIGEST = 1000
const LONGEST_IN_SUBJECT = 60

/**
 * Writes the mail that tells of comments. All that readers wrote is text in it: no markup, no links
 * and no pictures of theirs.
 */
export async function writeMail(
  entries: readonly Entry[],
  { linksOf, publicUrl }: MailOptions,
): Promise<MailMessage> {
  const parts = entries.map((entry) => ({
    heading: headingOf(entry),
    standing: standingOf(entry),
    text: entries.length === 1 ? entry.row.text : cut(entry.row.text, LONGEST_IN_DIGEST),
    sender: senderOf(entry),
    links: [...linksOf(entry), ...placeOf(entry)],
  }))
  const footer = `Sent by the comment server at ${publicUrl}, to the addresses that its owner gave it.`
  const text = parts.map(({ heading, standing, text, sender, links }) =>
    [
      `${heading}:`,
      quoted(text),
      [standing, sender].filter((line) => line !== '').join('\n'),
      links.map(({ label, url }) => `${label}: ${url}`).join('\n'),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  )
  const body = parts.map(
    ({ heading, standing, text, sender, links }) =>
      html`<h2 dir="auto">${heading}</h2>
        <blockquote dir="auto" style="${QUOTE}">${text}</blockquote>
        <p dir="auto">${standing}${standing && sender ? raw('<br />') : ''}${sender}</p>
        <p>
          ${links.map(({ label, url }) => html`<a href="${url}" style="${LINK}">${label}</a> `)}
        </p> `,
  )
  const whole = await html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><meta
        name="color-scheme"
        content="light dark"
      />
      <body style="font: 16px/1.5 sans-serif; max-width: 40em">
        ${body}
        <hr />
        <p>${footer}</p>
      </body>
    </html> `
  return {
    subject: subjectOf(entries),
    text: `${text.join('\n\n* * *\n\n')}\n\n-- \n${footer}\n`,
    html: whole.toString(),
  }
}

function subjectOf(entries: readonly Entry[]): string {
  const [first, ...others] = entries
  if (first === undefined) return 'No comments'
  const titles = new Set(entries.map(({ page }) => page.title))
  const where = titles.size === 1 ? ` on “${cut(plain(first.page.title), LONGEST_IN_SUBJECT)}”` : ''
  if (others.length === 0) {
    const name = cut(nameOf(first), LONGEST_IN_SUBJECT)
    if (first.kind === 'reported') return `Reported: ${name}${where}`
    return first.row.state === 'pending' ? `To approve: ${name}${where}` : `${name}${where}`
  }
  const waiting = entries.filter(({ row }) => row.state === 'pending').length
  const counts = waiting === 0 ? '' : `, ${waiting} to approve`
  return `${entries.length} comments${where}${counts}`
}

function headingOf(entry: Entry): string {
  const { page, parent, kind } = entry
  const answered = parent === null ? '' : `, in reply to ${parentOf(parent)}`
  const did = { posted: 'wrote', edited: 'changed a comment', reported: 'wrote, and was reported' }
  return `${nameOf(entry)} ${did[kind]} on “${plain(page.title)}”${answered}`
}

function parentOf({ number, name }: NonNullable<Entry['parent']>): string {
  return plain(name) + (number === null ? '' : ` (#${number})`) || 'a comment'
}

function standingOf({ row }: Entry): string {
  if (row.state === 'published') return `Published as #${row.number}.`
  return `It waits for you: ${plain(row.reason ?? 'no reason is known')}.`
}

/** What the owner alone sees of a sender. */
function senderOf({ row }: Entry): string {
  return [row.email, row.url]
    .map(plain)
    .filter((part) => part !== '')
    .join('  ')
}

function placeOf(entry: Entry): EntryLinks {
  const link = permalinkOf(entry)
  if (link !== null) return [{ label: 'See it on its page', url: link }]
  return entry.page.url === null ? [] : [{ label: 'Its page', url: entry.page.url }]
}

export function nameOf({ row }: Entry): string {
  return plain(row.name) || 'Anonymous'
}

/** One line, without what would turn the words around it. */
export function plain(text: string): string {
  return cleanLine(text.replace(/\p{Bidi_Control}/gu, ''))
}

export function cut(text: string, length: number): string {
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
}
