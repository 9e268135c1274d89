/** @jsxImportSource hono/jsx */
import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { findComment } from '../../comments/find-comment.ts'
import { queryOf } from '../../http/client-network.ts'
import { decisionsOn } from '../../moderation/decisions.ts'
import { ChangedError, MissingError } from '../../moderation/moderation.ts'
import { ProblemError } from '../../problems.ts'
import { readDone, withDone } from '../done.ts'
import { ErrorPage } from '../error-page.tsx'
import { readBack } from '../form.ts'
import { readFacts } from '../queue/row-facts.ts'
import { checkedForm } from '../signed-form.ts'
import { type Admin, type AdminEnvironment, deciderOf, type SignedUi } from '../ui.ts'
import { act } from './comment-acts.ts'
import { CommentPage, type Draft } from './comment-page.tsx'

/** The page of one comment, and what is decided there. */
export function addCommentRoutes(pages: Hono<AdminEnvironment>, { service }: Admin): void {
  const { database, secret } = service

  pages.get('/comments/:id', async (context) => {
    const ui = context.get('signed')
    const query = queryOf(context)
    const page = await pageOf(ui, context.req.param('id'), query)
    return page ? context.html(page) : context.html(<ErrorPage ui={ui} kind="notFound" />, 404)
  })

  pages.post('/comments/:id', async (context) => {
    const { ui, form, back } = await checkedForm(context)
    const id = context.req.param('id')
    const by = deciderOf(ui, randomUUID())
    try {
      await database.write((transaction) => act(transaction, { ui, id, form, by, secret }), {
        forgets: true,
      })
    } catch (error) {
      if (error instanceof ChangedError) {
        return context.redirect(withDone(back, by.batch, { changed: 1 }), 303)
      }
      if (error instanceof MissingError) {
        return context.redirect(withDone(back, by.batch, { missing: 1 }), 303)
      }
      if (!(error instanceof ProblemError) || error.code === 'forbidden') throw error
      // What was written is given back, with what is wrong with it.
      const query = new URLSearchParams({ back })
      const problem = error.options.errors?.[0]?.detail ?? error.message
      const draft = { kind: form.get('do') ?? '', text: form.get('text') ?? '', problem }
      const page = await pageOf(ui, id, query, draft)
      if (!page) throw error
      return context.html(page, 422)
    }
    return context.redirect(withDone(back, by.batch), 303)
  })

  async function pageOf(ui: SignedUi, id: string, query: URLSearchParams, draft?: Draft) {
    const read = await database.read(async (transaction) => {
      const row = await findComment(transaction, id)
      if (!row) return null
      const facts = (await readFacts(transaction, [row])).get(id)
      const decisions = await decisionsOn(transaction, id)
      return { row, facts, decisions, done: await readDone(transaction, query) }
    })
    const back = readBack(ui.base, query.get('back'))
    return read && <CommentPage ui={ui} {...read} back={back} draft={draft} />
  }
}
