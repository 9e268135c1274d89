import { versionOf } from '../moderation/comment-version.ts'
import { htmlOf } from '../text/render-markdown.ts'
import { type Entry, permalinkOf } from './entries.ts'
import { cut, type EntryLinks, nameOf, plain } from './mail-message.ts'
import type { WebhookFormat } from './targets.ts'

/** What is sent, and where to: some services take JSON at another address than the one they give out. */
interface Body {
  url: string
  json: object
}

/** A comment as a webhook sends it, and what the owner can do with it. */
interface Told {
  entry: Entry
  links: EntryLinks
  /** Identity of the event: the same for each try. */
  id: string
  /** RFC 3339. */
  time: string
}

/** Writes what a webhook sends, in the words of who receives it. */
export function webhookBody(url: string, format: WebhookFormat, told: Told): Body {
  if (format === 'ntfy') return ntfy(url, told)
  const write = { json: event, slack, discord }[format]
  return { url, json: write(told) }
}

function event({ entry, links, id, time }: Told): object {
  const { row, page, kind, parent } = entry
  return {
    type: `comment.${kind}`,
    id,
    timestamp: time,
    data: {
      comment: {
        id: row.id,
        version: versionOf(row),
        state: row.state,
        reason: row.reason,
        number: row.number,
        parent: row.parent === null ? null : { id: row.parent, number: parent?.number ?? null },
        author: { name: row.name, email: row.email, url: row.url, network: row.network },
        text: row.text,
        html: htmlOf(row),
        created: row.created,
        edited: row.edited,
        url: permalinkOf(entry),
      },
      thread: row.thread,
      page,
      links: Object.fromEntries(links.map(({ label, url }) => [label.toLowerCase(), url])),
    },
  }
}

function titleOf({ entry }: Told): string {
  const what = { posted: '', edited: 'Changed: ', reported: 'Reported: ' }[entry.kind]
  const waits = entry.row.state === 'pending' ? 'To approve: ' : ''
  return cut(`${what}${waits}${nameOf(entry)} on “${plain(entry.page.title)}”`, 200)
}

function wordsOf({ entry: { row } }: Told, length: number): string {
  const reason = row.state === 'pending' && row.reason !== null ? `(${plain(row.reason)})\n` : ''
  return cut(reason + row.text, length)
}

/** ntfy takes JSON at its root, with the topic in it. */
function ntfy(url: string, told: Told): Body {
  const address = new URL(url)
  const parts = address.pathname.split('/')
  const topic = decodeURIComponent(parts.pop() ?? '')
  address.pathname = parts.join('/') || '/'
  const click = told.entry.page.url
  return {
    url: address.href,
    json: {
      topic,
      title: titleOf(told),
      message: wordsOf(told, 2000),
      ...(click === null ? {} : { click }),
      // They open the page that asks once more.
      actions: told.links.slice(0, 3).map(({ label, url }) => ({ action: 'view', label, url })),
    },
  }
}

function slack(told: Told): object {
  const title = titleOf(told)
  const links = told.links.map(({ label, url }) => `<${url}|${label}>`).join('  ')
  const section = (type: 'plain_text' | 'mrkdwn', text: string) => ({
    type: 'section',
    text: { type, text, ...(type === 'plain_text' ? { emoji: false } : {}) },
  })
  return {
    // What notifications show. Without these as text, `<!channel>` would call everyone.
    text: title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    blocks: [
      section('plain_text', title),
      section('plain_text', wordsOf(told, 2900)),
      ...(links === '' ? [] : [section('mrkdwn', links)]),
    ],
  }
}

function discord(told: Told): object {
  const link = permalinkOf(told.entry) ?? told.entry.page.url
  const links = told.links.map(({ label, url }) => `[${label}](${url})`).join('  ')
  return {
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: escapeMarkdown(titleOf(told)).slice(0, 250),
        description: cut(escapeMarkdown(wordsOf(told, 1500)), 4000),
        ...(link === null ? {} : { url: link }),
        ...(links === '' ? {} : { fields: [{ name: 'Decide', value: links }] }),
      },
    ],
  }
}

/** Discord makes links of `[words](address)`, and calls everyone by `@everyone`. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_~|<>[\]()#:@-]/g, '\\$&')
}
