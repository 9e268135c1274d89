import { askServer, errorOf, type Meaning, type Refused } from './ask-server.ts'
import {
  type Backend,
  type Capabilities,
  CommentsError,
  type Draft,
  type Posted,
} from './backend.ts'
import { readCapabilities, readComment } from './parse-comments.ts'
import { heldComment, isSame, posted, postOnce } from './post-once.ts'
import { fieldsOf, idIn, listIn, textOf, unescaped } from './read-fields.ts'
import { allPages, wholeThread } from './whole-thread.ts'
import { formUrl, postOf, rootOf, urlOf } from './wordpress-page.ts'

const PER_PAGE = 100
/** Seconds within which WordPress takes one comment of a reader. */
const FLOOD = 15
const FIELDS =
  'id,parent,author,author_name,author_url,date_gmt,content.rendered,author_avatar_urls,status'

/** By WordPress's own codes; its messages are in the site's language, and HTML. */
const MEANINGS: Record<string, Meaning> = {
  rest_comment_content_invalid: ['text', 'required'],
  comment_content_column_length: ['text', 'too-long'],
  comment_author_column_length: ['author.name', 'too-long'],
  comment_author_email_column_length: ['author.email', 'too-long'],
  comment_author_url_column_length: ['author.url', 'too-long'],
  comment_flood: 'rate-limited',
  comment_duplicate: 'duplicate',
  rest_comment_closed: 'closed',
  rest_comment_draft_post: 'closed',
  rest_comment_trash_post: 'closed',
  rest_comment_invalid_post_id: 'not-found',
  rest_comment_login_required: 'sign-in',
  rest_cannot_read_post: 'sign-in',
}

/**
 * WordPress by its REST API (developer.wordpress.org/rest-api/reference/comments). On a page of
 * WordPress's own, the page says where that is, and which post it shows.
 */
export function createBackend(endpoint: string): Backend {
  const root = rootOf(endpoint)
  const isHere = new URL(root).origin === location.origin
  // Whom the site knows by a cookie needs no name, since the form that posts sends that along.
  const isKnown = isHere && document.querySelector('body.logged-in') !== null
  const rule = isKnown ? 'off' : 'required'
  const capabilities: Capabilities = {
    post: true,
    features: new Set(['reply']),
    form: {
      ...readCapabilities({}, true).form,
      name: rule,
      email: rule,
      url: isKnown ? 'off' : 'optional',
      // Its limit is in bytes.
      maxLength: 16_000,
      maxDepth: 10,
      markup: 'text',
    },
    numbers: 'counted',
  }
  /** The account that wrote the post. */
  let owner: unknown

  const thread = wholeThread(async (id, signal) => {
    const { post, route } = await postOf(root, id, signal)
    const load = async (page: number) => {
      const query = { post, page, per_page: PER_PAGE, order: 'asc', orderby: 'date_gmt' }
      let pages: number | null = null
      const onAnswer = (headers: Headers) =>
        (pages = Number(headers.get('x-wp-totalpages')) || null)
      const url = urlOf(root, 'comments', { ...query, _fields: FIELDS })
      return { items: listIn(await askServer(url, { signal, onAnswer, meaning })), pages }
    }
    const about = askServer(urlOf(root, route, { _fields: 'comment_status,author' }), { signal })
    const status = about.then(fieldsOf, () => fieldsOf(null))
    const comments = await allPages(load, PER_PAGE)
    const { comment_status: state, author } = await status
    owner = author
    return { comments: comments.map(inProtocol), state: state === 'closed' ? 'closed' : 'open' }
  })

  function inProtocol(comment: unknown): unknown {
    const fields = fieldsOf(comment)
    return {
      id: textOf(fields['id']),
      parent: idIn(fields['parent']),
      author: {
        name: unescaped(fields['author_name']),
        url: fields['author_url'],
        avatar: Object.values(fieldsOf(fields['author_avatar_urls'])).at(-1),
        role: idIn(owner) !== null && fields['author'] === owner ? 'owner' : null,
      },
      // UTC, and doesn't say so.
      created: `${textOf(fields['date_gmt'])}Z`,
      state: (fields['status'] ?? 'approved') === 'approved' ? 'published' : 'pending',
      html: fieldsOf(fields['content'])['rendered'],
    }
  }

  /** As a form's fields: with JSON, browsers would ask first. The site has to allow guests here. */
  async function sendByRest(draft: Draft, signal: AbortSignal): Promise<Posted> {
    const { post } = await postOf(root, draft.thread, signal)
    const { name, email, url } = draft.author
    const form = {
      post,
      content: draft.text,
      author_name: name,
      author_email: email,
      author_url: url,
      ...(draft.parent === null ? {} : { parent: draft.parent }),
    }
    const meaningHere = (refused: Refused) => meaning(refused) ?? missing(draft, refused)
    const asked = { form, signal, meaning: meaningHere, pause: FLOOD }
    const comment = readComment(inProtocol(await askServer(urlOf(root, 'comments', {}), asked)))
    if (!comment) throw new CommentsError('invalid-response', 'the answer holds no comment')
    return posted(comment)
  }

  /** As the theme's own form does, which every site takes; a page answers. */
  async function sendByForm(draft: Draft, signal: AbortSignal): Promise<Posted> {
    const { post } = await postOf(root, draft.thread, signal)
    const { name: author, email, url } = draft.author
    const parent = { comment_post_ID: post, comment_parent: draft.parent ?? '0' }
    const answer = await askServer(formUrl(root), {
      form: { ...parent, author, email, url, comment: draft.text },
      signal,
      isPage: true,
      pause: FLOOD,
      meaning: ({ status }) => (status === 403 ? 'closed' : undefined),
    })
    const led = new URL(textOf(fieldsOf(answer)['url']), root)
    const held = idIn(led.searchParams.get('unapproved'))
    if (held !== null) return posted(heldComment(draft, held))
    if (led.pathname.endsWith('wp-comments-post.php')) {
      throw errorOf('invalid', 'WordPress refused the comment, and says why on a page of its own')
    }
    const comments = await thread.all(draft.thread, signal)
    const arrived = comments.findLast((comment) => isSame(comment, draft, comments))
    // What a rule threw away at once looks like what is held.
    return posted(arrived ? { ...arrived } : heldComment(draft, `sent-${Date.now()}`))
  }

  return {
    capabilities: () => capabilities,
    list: thread.list,
    post: postOnce({
      thread,
      send: isHere ? sendByForm : sendByRest,
      mayHold: () => true,
      refusesDuplicates: true,
    }),
  }
}

const meaning = ({ json }: Refused): Meaning | undefined => MEANINGS[textOf(json['code'])]

/** What is wrong with a comment whose author's data WordPress refused. */
function missing({ author }: Draft, { json }: Refused): Meaning | undefined {
  const wrong = Object.keys(fieldsOf(fieldsOf(json['data'])['params']))
  if (wrong.includes('author_email')) return ['author.email', 'invalid']
  if (json['code'] !== 'rest_comment_author_data_required') return undefined
  return [author.name === '' ? 'author.name' : 'author.email', 'required']
}
