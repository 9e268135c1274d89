import type { WireComment } from '../../src/protocol.ts'
import { numericId } from './waline.ts'

/** What Artalk's server answers for a path of its API, when the client asks for it. */
export function artalkAnswer(path: string, comments: readonly WireComment[]): unknown {
  if (path.endsWith('/conf')) {
    return { frontend_conf: {}, version: { app: 'artalk', version: '2.9.1', commit_hash: '' } }
  }
  if (path.endsWith('/pages/pv')) return { pv: 1 }
  if (path.endsWith('/votes/sync') || path.endsWith('/notifies')) return {}
  if (!path.endsWith('/comments')) return null
  return {
    comments: comments.map(answerOf),
    count: comments.length,
    roots_count: comments.filter(({ parent }) => parent === null).length,
    page: {
      id: 1,
      admin_only: false,
      key: '/kettle',
      url: '/kettle',
      title: '',
      site_name: 'bench',
      vote_up: 0,
      vote_down: 0,
      pv: 1,
      date: '2024-01-07 06:00:00',
    },
  }
}

function answerOf(comment: WireComment): unknown {
  const { html, author, created, likes, parent } = comment
  return {
    id: numericId(comment),
    content: toMarkdown(html),
    content_marked: html,
    user_id: 1,
    nick: author.name,
    email_encrypted: '0bc83cb571cd1c50ba6f3e8a78ef1346',
    link: author.url ?? '',
    ua: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    date: created.replace('T', ' ').replace('Z', ''),
    is_collapsed: false,
    is_pending: false,
    is_pinned: false,
    is_allow_reply: true,
    is_verified: false,
    rid: parent === null ? 0 : numericId({ id: parent }),
    badge_name: author.role === 'owner' ? 'Owner' : '',
    badge_color: '',
    visible: true,
    vote_up: likes,
    vote_down: 0,
    page_key: '/kettle',
    page_url: '/kettle',
    site_name: 'bench',
  }
}

/** Artalk renders in the browser what was typed; this is what must have been. */
function toMarkdown(html: string): string {
  return html
    .replace(/<blockquote>\s*<p>(.*?)<\/p>\s*<\/blockquote>/g, '> $1\n')
    .replace(/<pre><code>(.*?)<\/code><\/pre>/gs, '```\n$1```\n')
    .replace(/<a href="([^"]*)">(.*?)<\/a>/g, '[$2]($1)')
    .replace(/<li>(.*?)<\/li>/g, '- $1')
    .replace(/<\/?(?:p|ul)>/g, '\n')
    .replace(/<\/?em>/g, '*')
    .replace(/<\/?strong>/g, '**')
    .replace(/<\/?code>/g, '`')
    .trim()
}
