import { Hono } from 'hono'
import { writeOwnerFeed } from '../notify/owner-feed.ts'
import { OWNER_FEEDS, opensFeed } from '../notify/secret-addresses.ts'
import { ProblemError } from '../problems.ts'
import type { Service } from '../service.ts'
import { queryOf } from './client-network.ts'

/** The feeds that only who has their secret address can read. The secret is in the query, which no log has. */
export function createOwnerFeeds(service: Service): Hono {
  const { database, secret } = service
  const routes = new Hono()
  for (const feed of OWNER_FEEDS) {
    routes.get(`/feed/${feed}`, async (context) => {
      const key = queryOf(context).get('key') ?? ''
      const isOpen = await database.read((it) => opensFeed(it, secret, feed, key))
      if (!isOpen) throw new ProblemError('not-found', 'There is nothing here.')
      return context.body(await writeOwnerFeed(service, feed), 200, {
        'Content-Type': 'application/atom+xml; charset=utf-8',
      })
    })
  }
  return routes
}
