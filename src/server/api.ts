import { type Context, Hono } from 'hono'
import { PROTOCOL_VERSION, MAX_COUNTED_THREADS, MAX_LIMIT } from '../protocol.ts'
import { noStore, publicRead, revalidate } from './caching.ts'
import { compressed } from './compression.ts'
import { assertReady } from './health.ts'
import { readKey } from './idempotency.ts'
import { LIMITS } from './limits.ts'
import { readListQuery } from './list-query.ts'
import { listComments } from './listing.ts'
import { assertOrigin } from './origins.ts'
import { createPoster } from './posting.ts'
import { readComment } from './reading.ts'
import { assertJson, readBody } from './request-body.ts'
import { FEATURES, type Service } from './service.ts'
import { countThreads } from './threads.ts'

/** The protocol's requests, each with its answer. */
export function createApi(service: Service): Hono {
  const api = new Hono()
  const post = createPoster(service)

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
      },
    }),
  )

  api.get('/comments', revalidate, publicRead, async (context) =>
    context.json(await listComments(service, readListQuery(queryOf(context)))),
  )

  api.post('/comments', async (context) => {
    const { req } = context
    assertOrigin(service.sites, req.header('Origin'), req.header('Sec-Fetch-Site'))
    assertJson(context)
    const key = readKey(req.header('Idempotency-Key'))
    const { isNew, posted } = await post(key, await readBody(context))
    return context.json(posted, isNew ? 201 : 200)
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

  api.get('/healthz', (context) => context.json({ status: 'alive' }))

  api.get('/readyz', async (context) => {
    await assertReady(service)
    return context.json({ status: 'ready' })
  })

  return api
}

/** Hono's own query leaves broken escapes as they are; here they become U+FFFD, as in a body. */
function queryOf({ req }: Context): URLSearchParams {
  return new URL(req.url).searchParams
}
