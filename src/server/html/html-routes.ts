import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Context, MiddlewareHandler } from 'hono'
import { createPoster } from '../comments/post-comment.ts'
import { readListQuery } from '../comments/list-query.ts'
import { CDN_SECONDS, publicRead, tagOf } from '../http/caching.ts'
import { networkIn, queryOf } from '../http/client-network.ts'
import { readBody } from '../http/request-body.ts'
import { problemOf, ProblemError } from '../problems.ts'
import { assertOrigin } from '../security/allowed-origins.ts'
import type { Service } from '../service.ts'
import { escapeHtml } from '../text/sanitize-html.ts'
import { pageOfThread } from '../threads/page-address.ts'
import { formOf } from './comment-form.ts'
import { DOCUMENT_POLICY, documentOf } from './document.ts'
import { htmlAddress, threadHtml } from './thread-page.ts'

const HTML = { 'Content-Type': 'text/html; charset=utf-8' }

/** Lets these pages have their own style and send their own form. */
export const documentPolicy: MiddlewareHandler = async (context, next) => {
  await next()
  context.res.headers.set('Content-Security-Policy', DOCUMENT_POLICY)
}

/** `GET comments.html`, the list for readers and programs without scripts, and the form in it. */
export function createHtmlRoutes(service: Service): Hono {
  const routes = new Hono()
  const post = createPoster(service, 'it came by the form without scripts')
  const postOpenly = createPoster(service)

  routes.get('/comments.html', publicRead, async (context) => {
    const query = queryOf(context)
    const { html, thread, version } = await threadHtml(service, {
      list: readListQuery(query),
      isDocument: query.get('view') === 'page',
      reply: query.get('reply'),
    })
    context.set('trueFor', { thread, version, milliseconds: CDN_SECONDS * 1000 })
    context.header('ETag', tagOf(html))
    return context.body(html, 200, HTML)
  })

  routes.post('/comments.html', async (context) => {
    const { req } = context
    assertOrigin(service.sites, req.header('Origin'), req.header('Sec-Fetch-Site'))
    if (service.plainForm === 'off') {
      throw new ProblemError('forbidden', 'Comments are taken by the widget alone.')
    }
    const values = await readForm(context)
    const page = pageOfThread(values['thread'] ?? '', values['page'] ?? '')
    try {
      const send = service.plainForm === 'hold' ? post : postOpenly
      const { posted } = await send(randomUUID(), bodyOf(values), senderOf(context))
      service.live.look()
      const { id, number, state } = posted.comment
      const said =
        state === 'published'
          ? `Your comment is published as #${number}.`
          : 'Thank you. Your comment waits for approval.'
      return context.body(documentOf(said, answerOf(said, page, `#comment-${id}`)), 201, HTML)
    } catch (error) {
      const problem = problemOf(error, randomUUID())
      return context.body(refusal(values, problem, page), problem.toResponse().status as 422, HTML)
    }
  })

  return routes

  function senderOf(context: Context) {
    const userAgent = context.req.header('User-Agent') ?? ''
    return { network: networkIn(context, service), userAgent, referrer: '' }
  }

  /** What was typed stands in the page that says why it was not taken. */
  function refusal(
    values: Record<string, string>,
    problem: ProblemError,
    page: string | null,
  ): string {
    const errors = Object.fromEntries(
      (problem.options.errors ?? []).map(({ field, detail }) => [
        field.replace('author.', ''),
        detail,
      ]),
    )
    const parent = values['parent'] ?? ''
    const form = formOf(service.form, {
      action: htmlAddress(service),
      thread: values['thread'] ?? '',
      page: { url: values['page'] ?? '', title: values['title'] ?? '' },
      parent: parent === '' ? null : { id: parent, number: '…' },
      values,
      errors,
    })
    return documentOf(problem.message, answerOf(problem.message, page, '') + form)
  }
}

function answerOf(said: string, page: string | null, hash: string): string {
  const back =
    page === null ? '' : `<p><a href="${escapeHtml(page + hash)}">Back to the page</a></p>\n`
  return `<p role="status">${escapeHtml(said)}</p>\n${back}`
}

/** The form as the body of a post of the protocol. */
function bodyOf(values: Record<string, string>): Uint8Array {
  const { name = '', email = '', url = '' } = values
  const post = {
    thread: values['thread'] ?? '',
    parent: values['parent'] || null,
    text: values['text'] ?? '',
    author: { name, email, url },
    page: { url: values['page'] ?? '', title: values['title'] ?? '' },
    trap: values['trap'] ?? '',
    ...(values['stamp'] ? { stamp: values['stamp'] } : {}),
  }
  return Buffer.from(JSON.stringify(post))
}

async function readForm(context: Context): Promise<Record<string, string>> {
  const type = context.req.header('Content-Type') ?? ''
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) {
    throw new ProblemError('unsupported', 'Send a form.')
  }
  const body = new TextDecoder().decode(await readBody(context))
  return Object.fromEntries(new URLSearchParams(body))
}
