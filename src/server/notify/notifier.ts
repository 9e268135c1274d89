import { createHmac } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { decisionLink, LINK_GOOD_FOR_MS, type LinkedAction } from '../moderation/decision-links.ts'
import { type Clock, systemClock } from './clock.ts'
import { type Entry, readEntries } from './entries.ts'
import { type EntryLinks, writeMail } from './mail-message.ts'
import { type Claim, type Delivery, enqueue, type Outcome } from './outbox.ts'
import { webhookKey } from './secret-addresses.ts'
import { startSender } from './sender.ts'
import { createMailer } from './send-mail.ts'
import { sendWebhook } from './send-webhook.ts'
import type { MailTarget, Target, WebhookTarget } from './targets.ts'
import { webhookBody } from './webhook-body.ts'

/** Lets the owner hear of comments. */
export interface Notifier {
  /** Puts down that the owner hears of a comment, in the transaction in which it comes. */
  announce(transaction: Transaction<Schema>, kind: Delivery['kind'], comment: string): Promise<void>
  /** Sends what was put down. */
  look(): void
  /** Ends what is under way; what wasn't sent goes out after the next start. */
  close(): Promise<void>
}

export interface NotifyOptions {
  /** Without it no mail is sent. */
  mail?: { smtp: string; from: string; to: readonly MailTarget[] }
  webhooks?: readonly WebhookTarget[]
  /** @default the system's */
  clock?: Clock
}

interface NotifierOptions extends NotifyOptions {
  database: Database
  secret: string
  title: string
  publicUrl: string | null
}

const LABELS: Record<LinkedAction, string> = {
  approve: 'Approve',
  refuse: 'Refuse',
  spam: 'Spam',
}

/** Starts to send what waits in the outbox. */
export function startNotifier(options: NotifierOptions): Notifier {
  const { database, secret, title, publicUrl, mail, webhooks = [] } = options
  const { clock = systemClock } = options
  const targets: Target[] = [...(mail?.to ?? []), ...webhooks]
  const sendMail =
    mail && createMailer({ smtp: mail.smtp, from: { name: title, address: mail.from } })
  const senders = targets.map((target) =>
    startSender({
      database,
      clock,
      target,
      deliver: (claimed, signal) => deliver(target, claimed, signal),
      warn: (text) => console.error(`[afterword] ${text}`),
    }),
  )

  return {
    announce: (transaction, kind, comment) =>
      enqueue(transaction, targets, { kind, comment }, clock.now()),
    look() {
      for (const sender of senders) sender.look()
    },
    async close() {
      await Promise.all(senders.map((sender) => sender.close()))
    },
  }

  async function deliver(target: Target, claimed: Claim, signal: AbortSignal): Promise<Outcome> {
    const { entries, key } = await database.read(async (transaction) => ({
      entries: await readEntries(transaction, claimed.deliveries),
      key: await webhookKey(transaction, secret),
    }))
    const [first] = entries
    // Nobody needs to hear of it any more.
    if (first === undefined) return { result: 'sent' }
    if (target.kind === 'mail') return deliverMail(target, claimed, entries, signal)
    const { url, format } = target
    const { id, time } = identityOf(claimed)
    const links = linksOf(first, target)
    const body = webhookBody(url, format, { entry: first, links, id, time })
    return sendWebhook({ ...body, id, now: clock.now() }, key, signal)
  }

  async function deliverMail(
    target: MailTarget,
    { message }: Claim,
    entries: readonly Entry[],
    signal: AbortSignal,
  ): Promise<Outcome> {
    if (!mail || !sendMail) return { result: 'failed', error: 'no mail server is set' }
    const letter = await writeMail(entries, {
      linksOf: (entry) => linksOf(entry, target),
      publicUrl: publicUrl ?? title,
    })
    const host = mail.from.slice(mail.from.lastIndexOf('@') + 1)
    return sendMail({ ...letter, to: target.address, messageId: `<${message}@${host}>` }, signal)
  }

  function identityOf({ deliveries: [delivery] }: Claim): { id: string; time: string } {
    const { id = 0, created = '' } = delivery ?? {}
    const mark = createHmac('sha256', secret).update(`delivery\n${id}\n${created}`)
    return { id: `msg_${mark.digest('base64url').slice(0, 27)}`, time: created }
  }

  function linksOf({ row }: Entry, target: Target): EntryLinks {
    if (publicUrl === null) return []
    const actions: LinkedAction[] =
      row.state === 'pending' ? ['approve', 'refuse', 'spam'] : ['refuse', 'spam']
    const by = target.kind === 'mail' ? target.address : target.key
    const expires = clock.now() + LINK_GOOD_FOR_MS
    return actions.map((action) => ({
      label: LABELS[action],
      url: decisionLink({ secret, publicUrl }, row, { action, by, expires }),
    }))
  }
}
