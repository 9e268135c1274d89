import { escapeXml, linkTo, urnOf } from '../comments/atom.ts'
import type { Service } from '../service.ts'
import { htmlOf } from '../text/render-markdown.ts'
import { entryOf, type Entry, permalinkOf } from './entries.ts'
import { nameOf, plain } from './mail-message.ts'
import type { OwnerFeed } from './secret-addresses.ts'

const NEWEST = 50

const TITLES: Record<OwnerFeed, string> = {
  all: 'All comments',
  waiting: 'Comments that wait',
}

/** The newest comments of all threads, whatever became of them, or those that wait, as an Atom feed. */
export async function writeOwnerFeed(
  { database, title }: Pick<Service, 'database' | 'title'>,
  feed: OwnerFeed,
): Promise<string> {
  const entries = await database.read(async (transaction) => {
    const rows = transaction
      .selectFrom('comments')
      .orderBy('created', 'desc')
      .orderBy('id', 'desc')
      .limit(NEWEST)
      .selectAll()
    const found = await (
      feed === 'waiting'
        ? rows.where('state', '=', 'pending')
        : rows.where('state', '!=', 'deleted')
    ).execute()
    return Promise.all(found.map((row) => entryOf(transaction, row, 'posted')))
  })
  const updated = entries
    .map(({ row }) => row.edited ?? row.created)
    .sort()
    .at(-1)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${urnOf('owner', feed, title)}</id>
  <title>${escapeXml(`${TITLES[feed]} (${title})`)}</title>
  <updated>${updated ?? new Date(0).toISOString()}</updated>
${entries.map(entryXml).join('')}</feed>
`
}

function entryXml(entry: Entry): string {
  const { row, page } = entry
  const name = nameOf(entry)
  const state = row.state === 'published' ? `#${row.number}` : row.state
  const about = [
    row.state === 'pending' ? `It waits: ${row.reason ?? 'no reason is known'}.` : '',
    row.email,
    row.url,
  ].filter((line) => line !== '')
  const content = [htmlOf(row), ...about.map((line) => `<p>${escapeXml(line)}</p>`)].join('\n')
  return `  <entry>
    <id>${urnOf(row.thread, row.id)}</id>
    <title>${escapeXml(`${name} on “${plain(page.title)}” (${state})`)}</title>
    <author><name>${escapeXml(name)}</name></author>
    <published>${row.created}</published>
    <updated>${row.edited ?? row.created}</updated>
${linkTo(permalinkOf(entry) ?? page.url, '    ')}    <content type="html">${escapeXml(content)}</content>
  </entry>
`
}
