import type { Input } from '../input.ts'
import type { ImportedComment, Item } from '../record.ts'
import { readXml, type XmlReader } from '../xml.ts'

const COMMENT = 'wp:comment'
const HIDDEN = new Set(['private', 'draft', 'pending', 'future', 'trash', 'auto-draft'])

/** What stands in an `<item>` of WordPress's export, and in each comment of it. */
type Fields = Record<string, string>

/** Comments of a WordPress export (WXR). */
export function readWordPress(input: Input): AsyncIterable<Item> {
  return readXml(input, createReader())
}

function createReader(): XmlReader<Item> {
  let found: Item[] = []
  let item: Fields = {}
  let comment: Fields = {}
  let site = ''
  const users = new Set<string>()

  return {
    open(path) {
      if (path.at(-1) === 'item') item = {}
      if (path.at(-1) === COMMENT) comment = {}
    },
    wants(path) {
      const [name = '', above = ''] = [path.at(-1), path.at(-2)]
      if (above === COMMENT) return true
      if (above === 'wp:author') return name === 'wp:author_id'
      if (above === 'channel') return name === 'wp:base_blog_url' || name === 'link'
      return above === 'item' && !name.endsWith(':encoded') && name !== 'description'
    },
    close(path, text, line) {
      const [name = '', above = ''] = [path.at(-1), path.at(-2)]
      if (above === COMMENT) comment[name.slice(3)] = text
      else if (above === 'wp:author' && text !== '') users.add(text)
      else if (above === 'channel' && text !== '') site ||= text.trim()
      else if (above === 'item' && name === COMMENT) found.push(itemOf(comment, item, line))
      else if (above === 'item') item[name] = text
    },
    take() {
      const taken = found
      found = []
      return taken
    },
  }

  function itemOf(fields: Fields, page: Fields, line: number): Item {
    const key = fields['comment_id'] ?? ''
    const at = `line ${line}`
    const what = `comment ${key}`
    const status = page['wp:status'] ?? 'publish'
    if (HIDDEN.has(status) || page['wp:post_password']) {
      const why = `its page is not public (${page['wp:post_password'] ? 'password' : status})`
      return { kind: 'left-out', at, what, why }
    }
    const type = fields['comment_type'] ?? ''
    if (type !== '' && type !== 'comment') {
      return { kind: 'left-out', at, what, why: `it is a ${type}` }
    }
    const parent = fields['comment_parent'] ?? '0'
    const user = fields['comment_user_id'] ?? '0'
    return {
      kind: 'comment',
      at,
      key,
      anchor: key,
      page: {
        url: page['link']?.trim() || `${site}/?p=${page['wp:post_id'] ?? ''}`,
        title: page['title'] ?? '',
        isClosed: page['wp:comment_status'] === 'closed',
      },
      parent: parent === '0' || parent === '' ? null : parent,
      ...stateOf(fields['comment_approved'] ?? '1'),
      author: {
        name: fields['comment_author'] ?? '',
        email: fields['comment_author_email'] ?? '',
        url: fields['comment_author_url'] ?? '',
        isOwner: users.has(user),
      },
      body: { kind: 'html', source: withParagraphs(fields['comment_content'] ?? '') },
      likes: 0,
      created: dateOf(fields),
      edited: null,
    }
  }
}

function stateOf(approved: string): Pick<ImportedComment, 'state' | 'reason'> {
  if (approved === '1' || approved === 'approved') return { state: 'published', reason: null }
  if (approved === '0' || approved === 'hold') {
    return { state: 'pending', reason: 'it was held in WordPress' }
  }
  return { state: 'gone', reason: approved === 'spam' ? 'spam' : 'deleted' }
}

function dateOf(fields: Fields): string | null {
  const isDate = (text = '') => /^[1-9]/.test(text.trim())
  if (isDate(fields['comment_date_gmt'])) return `${fields['comment_date_gmt']?.trim()}Z`
  return isDate(fields['comment_date']) ? (fields['comment_date'] ?? null) : null
}

/** WordPress stores line ends, and makes paragraphs of them when it shows a comment. */
function withParagraphs(html: string): string {
  if (/<(?:p|br)[\s>/]/i.test(html)) return html
  return html
    .trim()
    .split(/(<pre[\s>][^]*?<\/pre>)/i)
    .map((part, i) => (i % 2 === 1 ? part : paragraphsOf(part)))
    .join('')
}

function paragraphsOf(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.trim().replace(/\r?\n/g, '<br>')}</p>`)
    .join('')
}
