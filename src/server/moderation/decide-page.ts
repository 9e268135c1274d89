import { html } from 'hono/html'
import type { LinkedAction } from './decision-links.ts'
import { type Entry, permalinkOf } from '../notify/entries.ts'
import { nameOf } from '../notify/mail-message.ts'

/** What somebody who followed a link sees. */
export type DecideView =
  /** The link is none of ours, or too old, or its comment is gone. */
  | { kind: 'useless'; reason: 'unknown' | 'expired' | 'gone' }
  /** Asks once more; `again` is where the button sends to. */
  | { kind: 'ask'; action: LinkedAction; entry: Entry; isChanged: boolean; again: string }
  /** Somebody has decided since the link was sent. */
  | { kind: 'decided'; entry: Entry }
  /** It is done; `other` is the link to do the opposite. */
  | { kind: 'done'; entry: Entry; other: { action: LinkedAction; url: string } }

const USELESS = {
  unknown: 'This link is not one that this server sent. Was all of it copied?',
  expired: 'This link is too old: links in mails are good for 14 days.',
  gone: 'This comment is not there any more.',
}

const ASKED: Record<LinkedAction, string> = {
  approve: 'Publish this comment?',
  refuse: 'Refuse this comment?',
  spam: 'Mark this comment as spam?',
}

const BUTTONS: Record<LinkedAction, string> = {
  approve: 'Approve',
  refuse: 'Refuse',
  spam: 'Mark as spam',
}

const DONE: Record<string, string> = {
  published: 'Published',
  refused: 'Refused',
  spam: 'Marked as spam',
}

const STATES: Record<string, string> = {
  published: 'It is published',
  pending: 'It waits for a decision',
  refused: 'It is refused',
  spam: 'It is marked as spam',
}

/** The page that a decision link opens; it needs no script, and loads nothing but its style. */
export async function decidePage(view: DecideView): Promise<string> {
  const [heading, content] = contentOf(view)
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${heading}</title>
        <link rel="stylesheet" href="decide.css" />
      </head>
      <body>
        <main>
          <h1>${heading}</h1>
          ${content}
        </main>
      </body>
    </html> `
  return page.toString()
}

function contentOf(view: DecideView): readonly [string, ReturnType<typeof html>] {
  if (view.kind === 'useless') {
    return ['This can’t be decided here', html`<p>${USELESS[view.reason]}</p>`]
  }
  const { entry } = view
  if (view.kind === 'ask') {
    const { action, isChanged, again } = view
    const note = html`<p class="note" role="status">
      <strong>It was changed</strong> after the message to you was written. This is what it says
      now.
    </p>`
    const form = html`<form method="post" action="${again}">
      <button>${BUTTONS[action]}</button>
    </form>`
    return [ASKED[action], html`${isChanged ? note : ''}${comment(entry)}${form}`]
  }
  const state = html`<p class="note" role="status">${stateOf(entry)}</p>`
  if (view.kind === 'decided') {
    return ['Somebody has decided already', html`${state}${comment(entry)}`]
  }
  const { action, url } = view.other
  const place = permalinkOf(entry)
  const label = action === 'approve' ? 'Publish it after all' : 'Refuse it after all'
  const links = html`<p>
    ${place === null ? '' : html`<a href="${place}">See it on its page</a>`}
    <a href="${url}">${label}</a>
  </p>`
  return [DONE[entry.row.state] ?? 'Decided', html`${state}${comment(entry)}${links}`]
}

function stateOf({ row }: Entry): string {
  const number = row.state === 'published' ? ` as #${row.number}` : ''
  const when = row.decided === null ? '' : `, since ${dateOf(row.decided)}`
  return `${STATES[row.state] ?? 'It is decided'}${number}${when}.`
}

/** What was written is text here, as it was typed: nothing of it can hide. */
function comment(entry: Entry) {
  const { row, page } = entry
  const title = html`<bdi>${page.title}</bdi>`
  return html`<article>
    <p class="byline">
      <strong><bdi>${nameOf(entry)}</bdi></strong>
      <time datetime="${row.created}">${dateOf(row.created)}</time>
    </p>
    <p class="meta">on ${page.url === null ? title : html`<a href="${page.url}">${title}</a>`}</p>
    <blockquote dir="auto">${row.text}</blockquote>
    ${row.url === '' ? '' : html`<p class="meta">Website: <bdi>${row.url}</bdi></p>`}
    ${row.email === '' ? '' : html`<p class="meta">E-mail: <bdi>${row.email}</bdi></p>`}
    ${row.state === 'pending' && row.reason !== null ? html`<p class="meta">It waits: ${row.reason}</p>` : ''}
  </article>`
}

function dateOf(time: string): string {
  return new Date(time).toLocaleString('en', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
}
