import { cleanLine } from '../text/clean-text.ts'

const LONGEST = 200

/** An error in one short line. What another server says may be anything, and addresses may hold secrets. */
export function describe(thrown: unknown): string {
  const { message, cause } = thrown instanceof Error ? thrown : new Error(String(thrown))
  const reason = cause instanceof Error ? `${message} (${cause.message})` : message
  return cleanLine(reason.replace(/\b[a-z]+:\/\/\S+/gi, '…'))
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, LONGEST)
    .replace(/\.$/, '')
}
