/** @jsxImportSource hono/jsx */
import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { queryOf } from '../../http/client-network.ts'
import { recordDecision } from '../../moderation/decisions.ts'
import { moveThread } from '../../threads/move-thread.ts'
import { changeThreadState } from '../../threads/threads.ts'
import { readDone, withDone } from '../done.ts'
import { ErrorPage } from '../error-page.tsx'
import { assertOwner, checkedForm } from '../signed-form.ts'
import { type Admin, type AdminEnvironment, deciderOf } from '../ui.ts'
import { findThreads, readThreadFor } from './find-threads.ts'
import { ThreadPage, ThreadsPage } from './thread-pages.tsx'

/** The list of threads, and the page of each. */
export function addThreadRoutes(pages: Hono<AdminEnvironment>, { service }: Admin): void {
  const { database } = service

  pages.get('/threads', async (context) => {
    const ui = context.get('signed')
    const query = queryOf(context)
    const [, created = '', id = ''] = /^(\S+) (.+)$/.exec(query.get('after') ?? '') ?? []
    const words = query.get('words') ?? ''
    const after = id === '' ? null : { created, id }
    const { found, done } = await database.read(async (transaction) => ({
      found: await findThreads(transaction, { words, after }),
      done: await readDone(transaction, query),
    }))
    return context.html(<ThreadsPage ui={ui} words={words} found={found} done={done} />)
  })

  pages.get('/thread', async (context) => {
    const ui = context.get('signed')
    const query = queryOf(context)
    const id = query.get('id') ?? ''
    const { found, done } = await database.read(async (transaction) => ({
      found: await readThreadFor(transaction, id),
      done: await readDone(transaction, query),
    }))
    return found
      ? context.html(<ThreadPage ui={ui} {...found} done={done} />)
      : context.html(<ErrorPage ui={ui} kind="notFound" />, 404)
  })

  pages.post('/thread', async (context) => {
    const { ui, form, back } = await checkedForm(context)
    const id = form.get('id') ?? ''
    const by = deciderOf(ui, randomUUID())
    const wanted = form.get('do')
    if (wanted === 'close' || wanted === 'open') {
      await database.write(async (transaction) => {
        await changeThreadState(transaction, id, wanted === 'close' ? 'closed' : 'open')
        await recordDecision(transaction, by, { kind: wanted, thread: id, before: {} })
      })
      return context.redirect(withDone(back, by.batch), 303)
    }
    assertOwner(ui)
    try {
      const moved = await moveThread(database, id, form.get('to') ?? '')
      if (!moved) return context.redirect(back, 303)
      await database.write((transaction) =>
        recordDecision(transaction, by, { kind: 'move', thread: moved.to }),
      )
      const there = `${ui.base}/thread?${new URLSearchParams({ id: moved.to })}`
      return context.redirect(withDone(there, by.batch), 303)
    } catch (error) {
      const found = await database.read((transaction) => readThreadFor(transaction, id))
      if (!found || !(error instanceof Error)) throw error
      const problem = { to: form.get('to') ?? '', detail: error.message }
      return context.html(<ThreadPage ui={ui} {...found} done={null} problem={problem} />, 422)
    }
  })
}
