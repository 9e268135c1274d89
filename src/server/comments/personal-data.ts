import type { Selectable, Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import type { CommentTable, Schema } from '../database/schema.ts'
import { cleanLine } from '../text/clean-text.ts'
import { erase, withdraw } from '../threads/publishing.ts'

/** Whose data: the comments that fit all that is given. */
export interface Person {
  email?: string | undefined
  name?: string | undefined
  /** Of one comment. */
  id?: string | undefined
}

// What the database derives for itself says nothing about the person.
const INTERNAL = ['root', 'path', 'replies', 'below', 'token_hash', 'reversed_root'] as const

type PersonalComment = Omit<Selectable<CommentTable>, (typeof INTERNAL)[number]>

/** All that is stored of one person, oldest first. */
export async function exportPerson(database: Database, who: Person): Promise<PersonalComment[]> {
  const rows = await database.read((transaction) => commentsOf(transaction, who))
  return rows.map((row) => {
    const kept = Object.entries(row).filter(([name]) => !INTERNAL.some((it) => it === name))
    return Object.fromEntries(kept) as unknown as PersonalComment
  })
}

/** What was erased of a person; nothing else is left of these comments than their places. */
export interface Erased {
  id: string
  thread: string
  number: string | null
}

/** Takes a person's comments out of sight, and forgets what they said and who said it. */
export async function erasePerson(database: Database, who: Person): Promise<Erased[]> {
  const erased = await database.write(
    async (transaction) => {
      const rows = await commentsOf(transaction, who)
      for (const row of rows) await erase(transaction, await withdraw(transaction, row, 'deleted'))
      return rows.map(({ id, thread, number }) => ({ id, thread, number }))
    },
    { forgets: true },
  )
  if (erased.length > 0) await database.rewrite()
  return erased
}

function commentsOf(transaction: Transaction<Schema>, { email, name, id }: Person) {
  let rows = transaction.selectFrom('comments').where('state', '!=', 'deleted')
  if (id !== undefined) rows = rows.where('id', '=', id)
  if (name !== undefined) rows = rows.where('name', '=', cleanLine(name))
  if (email !== undefined) {
    const address = cleanLine(email).toLowerCase()
    rows = rows.where(({ fn }) => fn<string>('lower', ['email']), '=', address)
  }
  return rows.orderBy('created').orderBy('id').selectAll().execute()
}
