import { createHash } from 'node:crypto'
import { cleanLine, isEmail } from '../text/clean-text.ts'

export const EVERY = ['now', 'hourly', 'daily'] as const
export const FORMATS = ['json', 'ntfy', 'slack', 'discord'] as const

/** How often one is written to. */
export type Every = (typeof EVERY)[number]
/** What a webhook is sent: our JSON, or what one of these services understands. */
export type WebhookFormat = (typeof FORMATS)[number]

export interface MailTarget {
  kind: 'mail'
  /** By which the database knows it. */
  key: string
  address: string
  every: Every
}

export interface WebhookTarget {
  kind: 'webhook'
  /** The same; it doesn't tell the address, which may be a secret. */
  key: string
  url: string
  format: WebhookFormat
}

/** Who hears of a comment. */
export type Target = MailTarget | WebhookTarget

/** Reads `--mail-to`: an address, or one with `=hourly` or `=daily` after it. Null when it is neither. */
export function readMailTo(text: string): { address: string; every: Every | null } | null {
  const [, address = '', every] = /^(.*?)(?:=([a-z]+))?$/.exec(cleanLine(text)) ?? []
  const known = EVERY.find((word) => word === every) ?? null
  if (readMailAddress(address) === null) return null
  return every !== undefined && known === null ? null : { address, every: known }
}

/** Reads a mail address that any mail server takes, since it is plain; null for others. */
export function readMailAddress(text: string): string | null {
  return isEmail(text) && /^[\x21-\x7e]+$/.test(text) ? text : null
}

export function mailTarget(
  { address, every }: { address: string; every: Every | null },
  otherwise: Every,
): MailTarget {
  return { kind: 'mail', key: `mail:${address}`, address, every: every ?? otherwise }
}

/** Reads `--webhook`: a web address. Null when it is none. */
export function readWebhook(text: string): string | null {
  try {
    const { protocol, href } = new URL(text)
    return /^https?:$/.test(protocol) ? href : null
  } catch {
    return null
  }
}

export function webhookTarget(url: string, otherwise: WebhookFormat): WebhookTarget {
  const hash = createHash('sha256').update(url).digest('hex').slice(0, 8)
  const format = formatOf(new URL(url)) ?? otherwise
  return { kind: 'webhook', key: `webhook:${new URL(url).host}#${hash}`, url, format }
}

/** The addresses of these services tell what they understand. */
function formatOf({ hostname, pathname }: URL): WebhookFormat | null {
  if (hostname === 'hooks.slack.com') return 'slack'
  if (hostname === 'ntfy.sh') return 'ntfy'
  const isDiscord = /^(?:\w+\.)?discord(?:app)?\.com$/.test(hostname)
  return isDiscord && pathname.startsWith('/api/webhooks/') ? 'discord' : null
}

const HOUR_MS = 60 * 60 * 1000
/** When the daily mail goes out, where the server is. */
const DAILY_HOUR = 8

/** When a target hears of what happens at `now`. */
export function dueAt(target: Target, now: number): number {
  const every = target.kind === 'mail' ? target.every : 'now'
  if (every === 'now') return now
  if (every === 'hourly') return (Math.floor(now / HOUR_MS) + 1) * HOUR_MS
  const due = new Date(now)
  due.setHours(DAILY_HOUR, 0, 0, 0)
  if (due.getTime() <= now) due.setDate(due.getDate() + 1)
  return due.getTime()
}
