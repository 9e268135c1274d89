import type { IncomingMessage, ServerResponse } from 'node:http'
import { wireComment, wirePage } from '../../fixtures/comment.ts'
import type { WireComment, WirePage } from '../../../src/protocol.ts'
import { type Host, startHost } from './world.ts'

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE, PATCH',
}

/** A comment server of one thread that does what a test tells it to, and counts. */
export interface CommentHost {
  url: string
  comments: WireComment[]
  /** What differs in the list's answer. */
  page: Partial<WirePage>
  /** Lists that were asked for. */
  lists: string[]
  /** Likes as they came. */
  likes: { method: string; url: string; reader: string }[]
  /** Answers a like; by default the server takes it. */
  onLike: (request: IncomingMessage, response: ServerResponse) => void
  /** Answers a post; by default there is none to answer. */
  onPost: ((response: ServerResponse) => void) | null
  /** When each stream was opened, and how many are open now. */
  opened: number[]
  open(): number
  /** Sends a raw message to every open stream. */
  send(message: string): void
  tell(kind: string, data: unknown): void
  /** Breaks every open stream. */
  cut(): void
  /** Refuses streams, with this status. */
  refuse: number | null
  close(): Promise<void>
}

/** A root with words of its own, and a number that is its id. */
export const root = (number: number, differs: Partial<WireComment> = {}): WireComment =>
  wireComment({
    id: `n${number}`,
    number: String(number),
    author: { name: `Ann ${number}`, url: null, avatar: null, role: null },
    html: `<p>Words ${number}</p>`,
    ...differs,
  })

/** A reply to a root. */
export const reply = (to: number, place: number, differs: Partial<WireComment> = {}): WireComment =>
  root(to, {
    id: `n${to}-${place}`,
    number: `${to}.${place}`,
    parent: `n${to}`,
    html: `<p>Words ${to}.${place}</p>`,
    ...differs,
  })

export const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { ...CORS, 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

export async function startCommentHost(): Promise<CommentHost> {
  const host: Host = await startHost()
  const streams = new Set<ServerResponse>()
  const likedBy = new Map<string, Set<string>>()
  const self: CommentHost = {
    url: host.url,
    comments: [],
    page: {},
    lists: [],
    likes: [],
    onLike(request, response) {
      const readers = likedBy.get(request.url ?? '') ?? new Set()
      likedBy.set(request.url ?? '', readers)
      const liked = request.method === 'PUT'
      const reader = String(request.headers.authorization)
      if (liked) readers.add(reader)
      else readers.delete(reader)
      const id = /comments\/([\w-]+)/.exec(request.url ?? '')?.[1]
      const before = self.comments.find((comment) => comment.id === id)?.likes ?? 0
      json(response, { likes: before + readers.size, liked })
    },
    onPost: null,
    opened: [],
    open: () => streams.size,
    send(message) {
      for (const stream of streams) stream.write(message)
    },
    tell(kind, data) {
      self.send(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    cut() {
      for (const stream of streams) stream.destroy()
    },
    refuse: null,
    close: host.close,
  }
  host.answerAll((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    if (request.method === 'OPTIONS') {
      response.writeHead(204, CORS)
      response.end()
    } else if (path === '/events') {
      self.opened.push(Date.now())
      if (self.refuse !== null) return json(response, {}, self.refuse)
      streams.add(response)
      response.on('close', () => streams.delete(response))
      response.writeHead(200, { ...CORS, 'content-type': 'text/event-stream' })
      response.write(':\n\n')
    } else if (request.method === 'POST' && self.onPost) {
      self.onPost(response)
    } else if (path.includes('like')) {
      const { method = '', url = '' } = request
      self.likes.push({ method, url, reader: String(request.headers.authorization) })
      self.onLike(request, response)
    } else {
      self.lists.push(request.url ?? '')
      const { comments } = self
      const thread = { id: 't', count: comments.length, state: 'open', likes: 0 } as const
      json(
        response,
        wirePage({ thread, features: ['reply', 'like', 'live'], ...self.page, comments }),
      )
    }
    return undefined
  })
  return self
}
