import type { Command } from 'commander'
import { type Delivery, dropDead, listDeliveries, reviveDead } from '../../notify/outbox.ts'
import {
  feedKey,
  OWNER_FEEDS,
  renewAddresses,
  sayWebhookKey,
  webhookKey,
} from '../../notify/secret-addresses.ts'
import { readReachedAt } from '../../accounts/addresses.ts'
import { secretIn } from '../../security/tokens.ts'
import { addSettings, type CommandContext, settingsOf, UsageError } from '../command-context.ts'
import { escapeControls } from '../print-comments.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

/** `afterword outbox` and `addresses` show what goes to the owner, and by which secrets. */
export function addOutbox(program: Command, context: CommandContext): void {
  const outbox = program
    .command('outbox')
    .description('List the mails and webhooks that were not sent yet, and those that were given up')
    .option('--retry', 'Send once more what was given up')
    .option('--drop', 'Forget what was given up')
  addSettings(outbox, COMMON)
  outbox.action(async (flags: { retry?: boolean; drop?: boolean }) => {
    if (flags.retry && flags.drop) throw new UsageError('It is either --retry or --drop.')
    const settings = settingsOf(outbox, COMMON, context)
    const text = await withDatabase(settings, async (database) => {
      if (flags.retry) {
        const count = await database.write((it) => reviveDead(it, Date.now()))
        return `${count} will be sent once more.\n`
      }
      if (flags.drop) return `${await database.write(dropDead)} are forgotten.\n`
      const deliveries = await database.read(listDeliveries)
      return deliveries.map(lineOf).join('') || 'All was sent.\n'
    })
    context.print(text)
  })

  const addresses = program
    .command('addresses')
    .description(
      'Print the secret addresses of your feeds, and the key that webhooks are signed with',
    )
    .option('--renew', 'Make other ones, and end those that were given out')
  addSettings(addresses, COMMON)
  addresses.action(async ({ renew }: { renew?: boolean }) => {
    const settings = settingsOf(addresses, COMMON, context)
    const text = await withDatabase(settings, (database) =>
      database.write(async (transaction) => {
        if (renew) await renewAddresses(transaction)
        const base = await readReachedAt(transaction)
        const secret = await secretIn(transaction)
        const lines = []
        for (const feed of OWNER_FEEDS) {
          const key = await feedKey(transaction, secret, feed)
          lines.push(`Feed of ${NAMES[feed]}: ${base}/feed/${feed}?key=${key}`)
        }
        const key = sayWebhookKey(await webhookKey(transaction, secret))
        return [...lines, `Key of the webhooks: ${key}`, ''].join('\n')
      }),
    )
    context.print(text)
    context.warn('Who has these reads all comments: keep them to yourself.')
  })
}

const NAMES = { all: 'all comments', waiting: 'those that wait' }

function lineOf({ target, comment, kind, state, due, tries, error }: Delivery): string {
  const parts = [
    target,
    comment,
    kind,
    state === 'dead' ? 'given up' : `due ${due}`,
    tries === 0 ? '' : `tried ${tries === 1 ? 'once' : `${tries} times`}`,
    error ?? '',
  ]
  return `${parts
    .filter((part) => part !== '')
    .map(escapeControls)
    .join('  ')}\n`
}
