/** @jsxImportSource hono/jsx */
import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import type { Transaction } from 'kysely'
import type { Schema } from '../../database/schema.ts'
import { readHandle } from '../../moderation/comment-version.ts'
import type { Decider } from '../../moderation/decisions.ts'
import { ChangedError, decide, MissingError } from '../../moderation/moderation.ts'
import { deleteAsOwner } from '../../moderation/owner-edits.ts'
import { withDone } from '../done.ts'
import { assertOwner, checkedForm } from '../signed-form.ts'
import type { Admin, AdminEnvironment } from '../ui.ts'
import { deciderOf } from '../ui.ts'
import { undo } from '../undo.ts'
import { DeletePage } from './delete-page.tsx'

const MOST_AT_ONCE = 200
const VERDICTS = ['approve', 'refuse', 'spam'] as const

/** Deciding on several comments at once, and undoing what was decided last. */
export function addDecisionRoutes(pages: Hono<AdminEnvironment>, { service }: Admin): void {
  const { database } = service

  pages.post('/decide', async (context) => {
    const { ui, form, back } = await checkedForm(context)
    const handles = form.getAll('pick').slice(0, MOST_AT_ONCE)
    const wanted = form.get('do')
    const verdict = VERDICTS.find((name) => name === wanted)
    if (wanted === 'delete') assertOwner(ui)
    if ((!verdict && wanted !== 'delete') || handles.length === 0)
      return context.redirect(back, 303)
    if (wanted === 'delete' && form.get('sure') !== 'yes') {
      return context.html(<DeletePage ui={ui} handles={handles} back={back} />)
    }
    const by = deciderOf(ui, randomUUID())
    const each = (transaction: Transaction<Schema>, handle: string, by: Decider) =>
      verdict
        ? decide(transaction, verdict, readHandle(handle), by)
        : deleteAsOwner(transaction, readHandle(handle), by)
    const failed = await database.write(
      async (transaction) => {
        const failed = { changed: 0, missing: 0 }
        for (const handle of handles) {
          try {
            await each(transaction, handle, by)
          } catch (error) {
            if (error instanceof ChangedError) failed.changed += 1
            else if (error instanceof MissingError) failed.missing += 1
            else throw error
          }
        }
        return failed
      },
      { forgets: wanted === 'delete' },
    )
    return context.redirect(withDone(back, by.batch, failed), 303)
  })

  pages.post('/undo', async (context) => {
    const { ui, form, back } = await checkedForm(context)
    const batch = form.get('batch') ?? ''
    const kept = await database.write((transaction) =>
      undo(transaction, batch, ui.session.owner.name),
    )
    return context.redirect(withDone(back, batch, { kept }), 303)
  })
}
