import type { Context } from 'hono'
import { readBody } from '../http/request-body.ts'
import { ProblemError } from '../problems.ts'
import type { AdminEnvironment } from './ui.ts'

/**
 * Reads a form as browsers send it.
 *
 * @throws ProblemError `unsupported`, `too-large`
 */
export async function readForm(context: Context<AdminEnvironment>): Promise<URLSearchParams> {
  const type = context.req.header('Content-Type') ?? ''
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) {
    throw new ProblemError('unsupported', 'Send a form.')
  }
  const body = await readBody(context)
  return new URLSearchParams(new TextDecoder().decode(body))
}

/** A path of these pages that a form came with; the first list when it is anything else. */
export function readBack(base: string, back: string | null): string {
  // A browser takes a backslash for a slash, and two of them for another host.
  if (back === null) return `${base}/waiting`
  const isOwn = back.startsWith(`${base}/`) && /^[\w\-.~/?&=%+:@!$'()*,;]*$/.test(back)
  return isOwn && !back.includes('//') ? back : `${base}/waiting`
}
