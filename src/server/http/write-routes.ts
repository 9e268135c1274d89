import { type Context, Hono, type MiddlewareHandler } from 'hono'
import type { WireOne, WirePreview } from '../../protocol.ts'
import { networkIn, queryOf } from './client-network.ts'
import { deleteComment, editComment } from '../comments/edit-comment.ts'
import { readKey } from '../comments/idempotency.ts'
import { type LikeWish, likeComment, likeThread, readReader } from '../comments/likes.ts'
import { assertOrigin } from '../security/allowed-origins.ts'
import { createPoster } from '../comments/post-comment.ts'
import { renderDraft } from '../text/render-markdown.ts'
import { assertJson, parseJson, readBody } from './request-body.ts'
import { reportComment } from '../moderation/reports.ts'
import type { Service } from '../service.ts'
import type { Sender } from '../spam/checker.ts'
import { createDraftReader, createReasonReader, createTextReader } from '../text/validation.ts'

const LONGEST_HEADER = 500

/** The requests that write, or ask for work as if they did. */
export function createWrites(service: Service): Hono {
  const { throttle, sites } = service
  const api = new Hono()
  const post = createPoster(service)
  const readText = createTextReader(service.form)
  const readReason = createReasonReader()
  const readDraft = createDraftReader(service.form)

  const fromSite: MiddlewareHandler = async ({ req }, next) => {
    assertOrigin(sites, req.header('Origin'), req.header('Sec-Fetch-Site'))
    await next()
    service.live.look()
    service.notifier.look()
  }

  api.post('/comments', fromSite, async (context) => {
    assertJson(context)
    const key = readKey(context.req.header('Idempotency-Key'))
    const body = await readBody(context)
    const { isNew, posted } = await post(key, body, senderOf(context))
    return context.json(posted, isNew ? 201 : 200)
  })

  api.patch('/comments/:id', fromSite, async (context) => {
    assertJson(context)
    const sender = senderOf(context)
    await throttle.edits.take(sender.network)
    const text = readText(parseJson(await readBody(context)))
    const comment = await editComment(service, claimOf(context), { text, sender })
    return context.json({ comment } satisfies WireOne)
  })

  api.delete('/comments/:id', fromSite, async (context) => {
    await throttle.edits.take(networkIn(context, service))
    const comment = await deleteComment(service, claimOf(context))
    return comment ? context.json({ comment } satisfies WireOne) : context.body(null, 204)
  })

  api.on(['PUT', 'DELETE'], '/comments/:id/like', fromSite, async (context) => {
    const wish = await wishOf(context)
    return context.json(await likeComment(service, context.req.param('id'), wish))
  })

  api.on(['PUT', 'DELETE'], '/likes', fromSite, async (context) => {
    const wish = await wishOf(context)
    return context.json(await likeThread(service, queryOf(context).get('thread'), wish))
  })

  api.post('/comments/:id/report', fromSite, async (context) => {
    assertJson(context)
    const network = networkIn(context, service)
    await throttle.reports.take(network)
    const reason = readReason(parseJson(await readBody(context)))
    await reportComment(service, context.req.param('id'), { reason, network })
    return context.body(null, 204)
  })

  api.post('/preview', fromSite, async (context) => {
    assertJson(context)
    await throttle.previews.take(networkIn(context, service))
    const text = readDraft(parseJson(await readBody(context)))
    return context.json({ html: renderDraft(text) } satisfies WirePreview)
  })

  return api

  function senderOf(context: Context): Sender {
    const of = (name: string) => (context.req.header(name) ?? '').slice(0, LONGEST_HEADER)
    const network = networkIn(context, service)
    return { network, userAgent: of('User-Agent'), referrer: of('Referer') }
  }

  async function wishOf(context: Context): Promise<LikeWish> {
    const reader = readReader(context.req.header('Authorization'))
    const network = networkIn(context, service)
    await throttle.likes.take(network)
    return { reader, network, liked: context.req.method === 'PUT' }
  }
}

function claimOf({ req }: Context) {
  return { id: req.param('id') ?? '', authorization: req.header('Authorization') }
}
