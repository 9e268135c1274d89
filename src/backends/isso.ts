import { endpointBase } from '../protocol.ts'
import { askServer, type Meaning, type Refused, type ServerRequest } from './ask-server.ts'
import { type Backend, type Capabilities, CommentsError } from './backend.ts'
import { readCapabilities, readComment, readLikes } from './parse-comments.ts'
import { pathOf } from './page-address.ts'
import { postOnce } from './post-once.ts'
import { fieldsOf, idIn, listIn, textOf, timeOf, unescaped } from './read-fields.ts'
import { wholeThread } from './whole-thread.ts'

/** Milliseconds for which Isso's own cookie lets a comment be changed, where it doesn't say. */
const EDITABLE = 900_000

/** What Isso's words in English mean; it has no codes, and tells some of them as a page. */
const WORDS: readonly (readonly [RegExp, Meaning])[] = [
  [/text is missing|too short/i, ['text', 'invalid']],
  [/text is too long/i, ['text', 'too-long']],
  [/author.*required/i, ['author.name', 'required']],
  [/email.*required/i, ['author.email', 'required']],
  [/website/i, ['author.url', 'invalid']],
  [/rfc-?\d|e-?mail/i, ['author.email', 'invalid']],
  [/ratelimit|direct responses|time frame/i, 'rate-limited'],
  [/csrf/i, 'forbidden'],
  [/not found/i, 'not-found'],
]

/**
 * Isso (isso-comments.de/docs/reference/server-api). The author of a comment has a cookie
 * for it, which changes it for a quarter of an hour: the one reason to send credentials here.
 */
export function createBackend(endpoint: string): Backend {
  const base = endpointBase(endpoint)
  let capabilities: Capabilities = {
    post: true,
    features: new Set(['reply', 'like', 'edit', 'delete']),
    form: {
      ...readCapabilities({}, true).form,
      email: 'optional',
      url: 'optional',
      name: 'optional',
      maxDepth: 2,
    },
    numbers: 'counted',
  }
  const ask = (path: string, request: ServerRequest) =>
    askServer(`${base}${path}`, {
      ...request,
      // Without it, Isso tells what is wrong as a page.
      headers: { accept: 'application/json' },
      meaning,
    })

  const thread = wholeThread(async (id, signal) => {
    const answer = fieldsOf(await ask(`/?uri=${encodeURIComponent(pathOf(id))}`, { signal }))
    const asks = fieldsOf(answer['config'])
    const rule = (name: string) => (asks[name] === true ? 'required' : 'optional')
    const form = { name: rule('require-author'), email: rule('require-email') } as const
    capabilities = { ...capabilities, form: { ...capabilities.form, ...form } }
    const roots = listIn(answer['replies'])
    const replies = roots.flatMap((root) =>
      Array.isArray(root?.['replies']) ? listIn(root['replies']) : [],
    )
    return { comments: [...roots, ...replies].map(inProtocol) }
  })

  const read = (answer: unknown) => {
    const comment = readComment(inProtocol(answer))
    if (!comment) throw new CommentsError('invalid-response', 'the answer holds no comment')
    return comment
  }

  return {
    capabilities: () => capabilities,
    list: thread.list,
    post: postOnce({
      thread,
      async send({ thread: id, parent, text, author, page }, signal) {
        let cookie = ''
        const answer = await ask(`/new?uri=${encodeURIComponent(pathOf(id))}`, {
          json: {
            text,
            author: author.name || null,
            email: author.email || null,
            website: author.url || null,
            parent: parent === null ? null : Number(parent),
            // Without one Isso would fetch the page to find it.
            title: page.title || id,
          },
          credentials: 'include',
          signal,
          onAnswer: (headers) => (cookie = headers.get('x-set-cookie') ?? ''),
        })
        const seconds = Number(/max-age=(\d+)/i.exec(cookie)?.[1])
        return { comment: read(answer), token: 'cookie', editableFor: seconds * 1000 || EDITABLE }
      },
      mayHold: async (signal) => fieldsOf(await ask('/info', { signal }))['moderation'] !== false,
    }),
    async edit(id, _, text, signal) {
      const known = await ask(`/id/${id}`, { credentials: 'include', signal })
      const { author, website } = fieldsOf(known)
      const json = { text, author: unescaped(author) || null, website: unescaped(website) || null }
      const request = { method: 'PUT', json, credentials: 'include', signal } as const
      return thread.place(read(await ask(`/id/${id}`, request)))
    },
    async remove(id, _, signal) {
      const answer = await ask(`/id/${id}`, { method: 'DELETE', credentials: 'include', signal })
      return answer === null ? null : thread.place(read(answer))
    },
    async like(target, liked, _, signal) {
      const path = 'comment' in target ? `/id/${target.comment}/${liked ? 'like' : 'dislike'}` : '/'
      return readLikes(await ask(path, { json: {}, signal }), liked)
    },
  }
}

function meaning({ json, text }: Refused): Meaning | undefined {
  const words = textOf(json['message']) || (/<p>([^<]*)/i.exec(text)?.[1] ?? '')
  return WORDS.find(([said]) => said.test(words))?.[1]
}

function inProtocol(comment: unknown): unknown {
  const fields = fieldsOf(comment)
  const seconds = (name: string) => timeOf(Number(fields[name] ?? NaN) * 1000)
  return {
    id: textOf(fields['id']),
    parent: idIn(fields['parent']),
    author: {
      name: unescaped(fields['author']),
      url: unescaped(fields['website']),
      avatar: fields['gravatar_image'],
    },
    created: seconds('created'),
    edited: seconds('modified'),
    state: fields['mode'] === 4 ? 'deleted' : fields['mode'] === 2 ? 'pending' : 'published',
    html: fields['mode'] === 4 ? '' : fields['text'],
    likes: fields['likes'],
  }
}
