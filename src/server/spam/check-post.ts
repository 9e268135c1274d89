import type { Service } from '../service.ts'
import type { CommentRow } from '../threads/roots.ts'
import type { Post } from '../text/validation.ts'
import { assertNotBanned } from './bans.ts'
import type { CheckVerdict, Sender } from './checker.ts'

/**
 * Asks the owner's service about a new comment; null where there is none.
 *
 * @throws ProblemError `forbidden` for one that a ban keeps out, of which nobody is asked.
 */
export async function checkPost(
  { database, secret, spamCheck }: Pick<Service, 'database' | 'secret' | 'spamCheck'>,
  id: string,
  { thread, parent, text, author, page }: Post,
  sender: Sender,
): Promise<CheckVerdict | null> {
  if (spamCheck === null) return null
  const { network } = sender
  await database.read((it) => assertNotBanned(it, secret, { ...author, text, network }))
  const created = new Date().toISOString()
  return spamCheck.check({ id, event: 'post', thread, parent, text, author, page, sender, created })
}

/** Asks about the new text of a comment; null where there is nobody to ask. */
export async function checkEdit(
  { spamCheck }: Pick<Service, 'spamCheck'>,
  row: CommentRow,
  text: string,
  sender: Sender,
): Promise<CheckVerdict | null> {
  if (spamCheck === null) return null
  const { id, thread, parent, name, email, url, created } = row
  return spamCheck.check({
    id,
    thread,
    parent,
    text,
    sender,
    created,
    event: 'edit',
    author: { name, email, url },
    page: { url: row.page_url, title: row.page_title },
  })
}
