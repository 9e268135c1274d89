import type { WireComment } from '../../src/protocol.ts'

/** A comment's id in stores that count: in the order of writing, from 1. */
export const numericId = ({ id }: Pick<WireComment, 'id'>): number => Number(id.slice(1)) + 1

/** The whole thread as Waline's server answers `GET /api/comment`: two levels, the oldest first. */
export function walineAnswer(comments: readonly WireComment[], avatar: string): unknown {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const rootOf = (comment: WireComment): WireComment => {
    const parent = byId.get(comment.parent ?? '')
    return parent ? rootOf(parent) : comment
  }
  const own = (comment: WireComment) => ({
    status: 'approved',
    comment: comment.html,
    orig: '',
    link: comment.author.url,
    nick: comment.author.name,
    pid: null as number | null,
    rid: null as number | null,
    user_id: null,
    sticky: null,
    like: comment.likes,
    objectId: numericId(comment),
    browser: 'Firefox 128.0',
    os: 'Ubuntu',
    type: comment.author.role === 'owner' ? 'administrator' : 'guest',
    time: Date.parse(comment.created),
    avatar,
  })
  const roots = new Map<string, ReturnType<typeof own> & { children: unknown[] }>()
  for (const comment of comments) {
    const parent = byId.get(comment.parent ?? '')
    if (!parent) {
      roots.set(comment.id, { ...own(comment), children: [] })
      continue
    }
    const root = rootOf(comment)
    const { name, url } = parent.author
    roots.get(root.id)?.children.push({
      ...own(comment),
      pid: numericId(parent),
      rid: numericId(root),
      reply_user: { nick: name, link: url, avatar },
    })
  }
  const data = { page: 1, totalPages: 1, pageSize: roots.size, count: comments.length }
  return { errno: 0, errmsg: '', data: { ...data, data: [...roots.values()] } }
}
