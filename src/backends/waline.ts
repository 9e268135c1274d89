import { endpointBase } from '../protocol.ts'
import { askServer, errorOf, type Meaning, type ServerRequest } from './ask-server.ts'
import { type Backend, type Capabilities, CommentsError } from './backend.ts'
import { readCapabilities, readComment, readLikes } from './parse-comments.ts'
import { pathOf } from './page-address.ts'
import { posted, postOnce } from './post-once.ts'
import { fieldsOf, idIn, listIn, textOf, timeOf } from './read-fields.ts'
import { allPages, wholeThread } from './whole-thread.ts'

const PER_PAGE = 100

/** Waline says in English what it refuses, whatever language is asked for, with a status of 200. */
const WORDS: readonly (readonly [RegExp, Meaning])[] = [
  [/duplicate/i, 'duplicate'],
  [/too fast/i, 'rate-limited'],
  [/comment/i, ['text', 'required']],
  [/nick/i, ['author.name', 'required']],
  [/mail/i, ['author.email', 'invalid']],
  [/turnstile|captcha/i, 'captcha'],
]

/** Waline (waline.js.org/en/reference/server/api.html), whose threads have two levels. */
export function createBackend(endpoint: string): Backend {
  const api = `${endpointBase(endpoint)}/api/comment`
  const capabilities: Capabilities = {
    post: true,
    features: new Set(['reply', 'like']),
    form: {
      ...readCapabilities({}, true).form,
      name: 'optional',
      email: 'optional',
      url: 'optional',
      maxDepth: 2,
    },
    numbers: 'counted',
  }

  /** @throws CommentsError also for what is refused with a status of 200. */
  async function ask(path: string, request: ServerRequest): Promise<unknown> {
    const captcha: Meaning = 'captcha'
    const answer = fieldsOf(
      await askServer(`${api}${path}`, {
        ...request,
        meaning: ({ text }) => (/captcha|turnstile/i.test(text) ? captcha : undefined),
      }),
    )
    const { errno, errmsg, data } = answer
    if (errno === 0) return data
    if (errno === undefined)
      throw new CommentsError('invalid-response', 'this is no answer of Waline')
    const said = typeof errmsg === 'string' ? errmsg : Object.keys(fieldsOf(errmsg)).join(' ')
    const means = WORDS.find(([words]) => words.test(said))?.[1] ?? 'invalid'
    throw errorOf(means, `errno ${textOf(errno)}: ${said}`.replace(/[<>]/g, ''), {
      retryAfter: means === 'rate-limited' ? 60 : null,
    })
  }

  const thread = wholeThread(async (id, signal) => {
    const path = encodeURIComponent(keyOf(id))
    const roots = await allPages(async (page) => {
      const query = `?path=${path}&pageSize=${PER_PAGE}&page=${page}&sortBy=insertedAt_asc`
      const { data, totalPages } = fieldsOf(await ask(query, { signal }))
      const pages = Number.isSafeInteger(totalPages) ? (totalPages as number) : null
      return { items: listIn(data), pages }
    }, PER_PAGE)
    const children = roots.flatMap((root) => {
      const list = fieldsOf(root)['children']
      return Array.isArray(list) ? listIn(list) : []
    })
    return { comments: [...roots, ...children].map(inProtocol) }
  })

  return {
    capabilities: () => capabilities,
    list: thread.list,
    post: postOnce({
      thread,
      async send({ thread: id, parent, text, author }, signal) {
        const url = keyOf(id)
        const { name: nick, email: mail, url: link } = author
        // A reply names its root too: alone, some databases take it for a root.
        const place = parent === null ? {} : { pid: parent, rid: parent }
        const form = { comment: text, nick, mail, link, url, ...place }
        const comment = readComment(inProtocol(await ask('?lang=en', { form, signal })))
        if (!comment) throw new CommentsError('invalid-response', 'the answer holds no comment')
        return posted(comment)
      },
      mayHold: () => true,
      refusesDuplicates: true,
    }),
    async like(target, liked, _, signal) {
      const id = 'comment' in target ? target.comment : ''
      const answer = fieldsOf(await ask(`/${id}`, { method: 'PUT', json: { like: liked }, signal }))
      return readLikes({ likes: answer['like'] }, liked)
    },
  }
}

/** As Waline's own client names the thread of a page: by its path, decoded. */
function keyOf(thread: string): string {
  try {
    return decodeURI(pathOf(thread))
  } catch {
    return pathOf(thread)
  }
}

function inProtocol(comment: unknown): unknown {
  const fields = fieldsOf(comment)
  return {
    id: textOf(fields['objectId']),
    // The client answers the root where the other comment is gone.
    parent: idIn(fields['pid']) ?? idIn(fields['rid']),
    author: {
      name: fields['nick'],
      url: fields['link'],
      avatar: fields['avatar'],
      role: fields['type'] === 'administrator' ? 'owner' : null,
    },
    created: timeOf(fields['time']),
    state: (fields['status'] ?? 'approved') === 'approved' ? 'published' : 'pending',
    html: fields['comment'],
    likes: fields['like'],
    ...(fields['sticky'] ? { pinned: true } : {}),
  }
}
