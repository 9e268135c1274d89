/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono'
import { queryOf } from '../../http/client-network.ts'
import { readDone } from '../done.ts'
import type { Admin, AdminEnvironment } from '../ui.ts'
import { findComments } from './find-comments.ts'
import { readFilter, TABS } from './queue-filter.ts'
import { QueuePage } from './queue-page.tsx'
import { readFacts } from './row-facts.ts'

const ON_A_PAGE = 25

/** The lists of comments. */
export function addQueueRoutes(pages: Hono<AdminEnvironment>, { service }: Admin): void {
  for (const tab of TABS) {
    pages.get(`/${tab}`, async (context) => {
      const ui = context.get('signed')
      const query = queryOf(context)
      const filter = readFilter(tab, query)
      const { found, facts, done } = await service.database.read(async (transaction) => {
        const found = await findComments(transaction, filter, ON_A_PAGE)
        const facts = await readFacts(transaction, found.rows)
        return { found, facts, done: await readDone(transaction, query) }
      })
      return context.html(
        <QueuePage ui={ui} tab={tab} query={query} found={found} facts={facts} done={done} />,
      )
    })
  }
}
