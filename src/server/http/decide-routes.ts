import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { findComment } from '../comments/find-comment.ts'
import { type DecideView, decidePage } from '../moderation/decide-page.ts'
import { DECIDE_STYLE } from '../moderation/decide-style.ts'
import {
  type DecisionLink,
  decisionLink,
  type LinkedAction,
  readDecisionLink,
  standingOf,
} from '../moderation/decision-links.ts'
import { versionOf } from '../moderation/comment-version.ts'
import { ChangedError, decide, MissingError } from '../moderation/moderation.ts'
import { entryOf } from '../notify/entries.ts'
import { ProblemError } from '../problems.ts'
import type { Service } from '../service.ts'
import type { CommentRow } from '../threads/roots.ts'
import { queryOf } from './client-network.ts'

const STATUS = { ask: 200, decided: 200, done: 200 } as const
const STATUS_OF_USELESS = { unknown: 404, expired: 410, gone: 410 } as const

/**
 * The page that a mail's links open. To look at it decides nothing, whatever fetches it: only its
 * button does. The signature in the address is what gives the right to.
 */
export function createDecideRoutes(service: Service): Hono {
  const { database, secret } = service
  const routes = new Hono()

  routes.get('/decide.css', (context) => {
    context.header('Cache-Control', 'public, max-age=3600')
    return context.body(DECIDE_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' })
  })

  routes.get('/decide', async (context) => show(context, await look(linkIn(context))))

  routes.post('/decide', async (context) => {
    const site = context.req.header('Sec-Fetch-Site') ?? 'same-origin'
    if (site !== 'same-origin' && site !== 'none') {
      throw new ProblemError('forbidden', 'Press the button on the page itself.')
    }
    const link = linkIn(context)
    const view = await look(link)
    if (link === null || view.kind !== 'ask' || view.isChanged) return show(context, view, 409)
    const decided = await decideBy(link)
    service.live.look()
    return show(context, decided)
  })

  return routes

  /** What a link leads to now. */
  async function look(link: DecisionLink | null): Promise<DecideView> {
    if (link === null) return { kind: 'useless', reason: 'unknown' }
    if (link.expires <= Date.now()) return { kind: 'useless', reason: 'expired' }
    return database.read(async (transaction) => {
      const row = await findComment(transaction, link.comment)
      if (!row || row.state === 'deleted' || row.text === '') {
        return { kind: 'useless', reason: 'gone' }
      }
      const entry = await entryOf(transaction, row, 'posted')
      if (standingOf(row) !== link.standing) return { kind: 'decided', entry }
      const { action } = link
      const isChanged = versionOf(row) !== link.version
      return { kind: 'ask', action, entry, isChanged, again: again(row, link, action) }
    })
  }

  async function decideBy(link: DecisionLink): Promise<DecideView> {
    const { action, comment, version, by } = link
    try {
      return await database.write(async (transaction) => {
        const before = await findComment(transaction, comment)
        if (!before || standingOf(before) !== link.standing) throw new ChangedError('Decided.')
        const decider = { name: by, batch: randomUUID() }
        const row = await decide(transaction, action, { id: comment, version }, decider)
        const entry = await entryOf(transaction, row, 'posted')
        const other = action === 'approve' ? 'refuse' : 'approve'
        return { kind: 'done', entry, other: { action: other, url: again(row, link, other) } }
      })
    } catch (error) {
      // It was changed, deleted or decided on in this very moment, and the page says which.
      if (error instanceof ChangedError || error instanceof MissingError) return look(link)
      throw error
    }
  }

  /** A link for the comment as it is now, which ends when the one that was followed does. */
  function again(row: CommentRow, { by, expires }: DecisionLink, action: LinkedAction): string {
    return decisionLink({ secret, publicUrl: '.' }, row, { action, by, expires })
  }

  function linkIn(context: Context): DecisionLink | null {
    return readDecisionLink(secret, queryOf(context).get('link') ?? '')
  }
}

async function show(context: Context, view: DecideView, whenNotDone = 200): Promise<Response> {
  const status = view.kind === 'useless' ? STATUS_OF_USELESS[view.reason] : STATUS[view.kind]
  const isRefused = whenNotDone !== 200 && status === 200
  return context.html(await decidePage(view), isRefused ? 409 : status)
}
