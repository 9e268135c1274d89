import type { WireComment } from '../../protocol.ts'
import { findComment } from './find-comment.ts'
import { ProblemError } from '../problems.ts'
import type { Service } from '../service.ts'
import { mayRead } from '../security/tokens.ts'
import { toOwnWire } from '../threads/to-wire.ts'

/** One comment: to anyone when it is published; to its author, by the token, held or refused too, and with the text. */
export async function readComment(
  service: Service,
  id: string,
  authorization: string | undefined,
): Promise<{ comment: WireComment & { text?: string } }> {
  return service.database.read(async (transaction) => {
    const row = await findComment(transaction, id)
    const isOwn = row !== undefined && mayRead(authorization, row)
    if (!row || row.state === 'deleted' || (row.state !== 'published' && !isOwn)) {
      throw new ProblemError('not-found', 'There is no such comment.')
    }
    const comment = toOwnWire(row)
    return { comment: isOwn ? { ...comment, text: row.text } : comment }
  })
}
