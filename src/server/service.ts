import type { Feature, WireForm } from '../protocol.ts'
import type { Database } from './database/database.ts'
import type { Live } from './live/live.ts'
import type { TrustedProxies } from './security/networks.ts'
import type { Rules } from './moderation/spam-checks.ts'
import type { Notifier } from './notify/notifier.ts'
import type { SpamCheck } from './spam/learn.ts'
import type { Throttle } from './security/rate-limits.ts'

/** How a request is written down. */
export type LogFormat = 'text' | 'json' | 'off'

/** What this server can do; clients show nothing else. */
export const FEATURES: readonly Feature[] = [
  'reply',
  'edit',
  'delete',
  'like',
  'preview',
  'live',
  'best',
  'report',
  'feed',
]

/** What becomes of a comment from the form without scripts: it waits, counts as any other, or is not taken. */
export type PlainForm = 'hold' | 'accept' | 'off'

/** What every answer is made from. */
export interface Service {
  database: Database
  /** Signs the tokens; made once an installation. */
  secret: string
  title: string
  form: WireForm
  /** Origins that may write; none means that all may. */
  sites: readonly string[]
  /** Where readers reach this server, without a slash at the end; null when the owner didn't say. */
  publicUrl: string | null
  rules: Rules
  /** What becomes of comments that come by the form without scripts. */
  plainForm: PlainForm
  /** Names that no guest may use, beside those under which the owner has written. */
  ownerNames: readonly string[]
  throttle: Throttle
  live: Live
  notifier: Notifier
  /** A service that is asked about each comment; null for none. */
  spamCheck: SpamCheck | null
  trustedProxies: TrustedProxies
  widgetDirectory: string
  log: LogFormat
}
