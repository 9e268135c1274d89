import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import {
  PROTOCOL_VERSION,
  MAX_COUNTED_THREADS,
  MAX_LIMIT,
  MAX_STREAMED_THREADS,
} from '../../protocol.ts'
import { CDN_SECONDS, etagOf, noStore, publicRead, revalidate, tagOf } from './caching.ts'
import { networkIn, queryOf } from './client-network.ts'
import { compressed } from './compression.ts'
import { createStreams } from '../live/event-stream.ts'
import { readListenedThreads } from '../live/listened-threads.ts'
import { writeFeed } from '../comments/feed.ts'
import { createReadiness } from './health.ts'
import { LIMITS } from '../text/limits.ts'
import { readListQuery } from '../comments/list-query.ts'
import { listComments } from '../comments/listing.ts'
import { readComment } from '../comments/read-comment.ts'
import { FEATURES, type Service } from '../service.ts'
import { countThreads } from '../threads/threads.ts'
import { createWrites } from './write-routes.ts'

/** The protocol's requests, each with its answer. */
export function createApi(service: Service): Hono {
  const api = new Hono()
  const openStream = createStreams(service.live)
  const assertReady = createReadiness(service)

  api.use(noStore, compressed)

  api.get('/', revalidate, publicRead, (context) =>
    context.json({
      afterword: PROTOCOL_VERSION,
      name: service.title,
      features: FEATURES,
      limits: {
        ...LIMITS,
        text: service.form.maxLength,
        page: MAX_LIMIT,
        counts: MAX_COUNTED_THREADS,
        events: MAX_STREAMED_THREADS,
      },
    }),
  )

  api.get('/comments', publicRead, async (context) => {
    const request = readListQuery(queryOf(context))
    const { page, version } = await listComments(service, request)
    const thread = page.thread.id
    // A stamp says when the form was read: it grows as old here as in a CDN, and no older.
    const milliseconds = page.form.stamp === undefined ? Infinity : CDN_SECONDS * 1000
    context.set('trueFor', { thread, version, milliseconds })
    context.header('ETag', etagOf(page))
    return context.json(page)
  })

  api.get('/comments/:id', async (context) => {
    const authorization = context.req.header('Authorization')
    const answer = await readComment(service, context.req.param('id'), authorization)
    // A cache must not give the author what it kept for the others.
    context.header('Vary', 'Authorization', { append: true })
    return context.json(answer)
  })

  api.get('/counts', revalidate, publicRead, async (context) =>
    context.json(await countThreads(service.database, queryOf(context).getAll('thread'))),
  )

  api.get('/feed', publicRead, async (context) => {
    const { feed, ...truth } = await writeFeed(service, queryOf(context).get('thread'))
    context.set('trueFor', truth)
    context.header('ETag', tagOf(feed))
    return context.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
  })

  api.get('/events', (context) => {
    const threads = readListenedThreads(queryOf(context), context.req.header('Last-Event-ID'))
    const headers = { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' }
    // Nobody would ever read the stream, or leave it.
    if (context.req.method === 'HEAD') return context.body(null, 200, headers)
    const network = networkIn(context, service)
    const { outgoing } = (context.env ?? {}) as Partial<HttpBindings>
    const stream = openStream({ threads, network }, () => void outgoing?.destroy())
    return context.body(stream, 200, headers)
  })

  api.get('/healthz', (context) => context.json({ status: 'alive' }))

  api.get('/readyz', async (context) => {
    await assertReady()
    return context.json({ status: 'ready' })
  })

  api.route('/', createWrites(service))

  return api
}
