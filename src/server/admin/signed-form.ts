import type { Context } from 'hono'
import { ProblemError } from '../problems.ts'
import { readBack, readForm } from './form.ts'
import { hasFormToken } from './guard.ts'
import type { AdminEnvironment, SignedUi } from './ui.ts'

/** A form that somebody who is signed in sent from one of these pages. */
export interface SignedForm {
  ui: SignedUi
  form: URLSearchParams
  /** The page that it came from. */
  back: string
}

/**
 * Reads a form of somebody who is signed in.
 *
 * @throws ProblemError `forbidden`, when it doesn't carry their session's token.
 */
export async function checkedForm(context: Context<AdminEnvironment>): Promise<SignedForm> {
  const ui = context.get('signed')
  const form = await readForm(context)
  if (!hasFormToken(ui.session, form)) throw new ProblemError('forbidden', ui.say('foreignForm'))
  return { ui, form, back: readBack(ui.base, form.get('back')) }
}

/**
 * Lets owners alone go on.
 *
 * @throws ProblemError `forbidden`, for a moderator.
 */
export function assertOwner(ui: SignedUi): void {
  if (!ui.isOwner) throw new ProblemError('forbidden', ui.say('notAllowedMore'))
}
