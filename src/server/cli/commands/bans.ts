import type { Command } from 'commander'
import type { Transaction } from 'kysely'
import type { Schema } from '../../database/schema.ts'
import { secretIn } from '../../security/tokens.ts'
import { type Ban, banDomain, banEmail, banNetwork, listBans, removeBan } from '../../spam/bans.ts'
import { addSettings, type CommandContext, settingsOf, UsageError } from '../command-context.ts'
import { escapeControls } from '../print-comments.ts'
import { readDate } from '../read-date.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

interface BanFlags {
  email?: string
  domain?: string
  network?: string
  until?: string
  note?: string
}

const NETWORK_DAYS = 30

const NAMES: Record<Ban['kind'], string> = {
  email: 'The e-mail address',
  domain: 'Links to',
  network: 'The network',
  range: 'The networks',
}

/** `afterword ban`, `unban` and `bans` say who may not comment. */
export function addBans(program: Command, context: CommandContext): void {
  const ban = program
    .command('ban')
    .description(
      'Take no more comments from an e-mail address, with links to a domain, or from a network',
    )
    .option('--email <ADDRESS>', 'An e-mail address, or @spam.example for all of that host')
    .option('--domain <DOMAIN>', 'A domain that comments link to, and all under it')
    .option('--network <NETWORK>', 'A hash of `afterword comments`, an address, or 203.0.113.0/24')
    .option(
      '--until <DATE>',
      `When it ends, such as 2026-12-24 (never; for networks in ${NETWORK_DAYS} days)`,
    )
    .option('--note <TEXT>', 'Why, for yourself')
  addSettings(ban, COMMON)
  ban.action(async (flags: BanFlags) => {
    const settings = settingsOf(ban, COMMON, context)
    const banned = await withDatabase(settings, (database) =>
      database.write((transaction) => banAll(transaction, flags)),
    )
    context.print(banned.map((one) => `${lineOf(one)}\n`).join(''))
  })

  const unban = program
    .command('unban')
    .description('End a ban')
    .argument('<id...>', 'The bans, by the numbers that `afterword bans` prints')
  addSettings(unban, COMMON)
  unban.action(async (ids: string[]) => {
    const settings = settingsOf(unban, COMMON, context)
    const removed = await withDatabase(settings, (database) =>
      database.write((transaction) => unbanAll(transaction, ids)),
    )
    context.print(removed.map((one) => `Ended: ${lineOf(one)}\n`).join(''))
  })

  const bans = program.command('bans').description('List the bans')
  addSettings(bans, COMMON)
  bans.action(async () => {
    const settings = settingsOf(bans, COMMON, context)
    const list = await withDatabase(settings, (database) => database.read(listBans))
    context.print(list.length === 0 ? 'No bans.\n' : list.map((one) => `${lineOf(one)}\n`).join(''))
  })
}

async function banAll(transaction: Transaction<Schema>, flags: BanFlags): Promise<Ban[]> {
  const { email, domain, network, note = '' } = flags
  const until = flags.until === undefined ? null : readDate('--until', flags.until)
  const terms = { until, note }
  const banned: Ban[] = []
  if (email !== undefined) banned.push(await banEmail(transaction, email, terms))
  if (domain !== undefined) banned.push(await banDomain(transaction, domain, terms))
  if (network !== undefined) {
    const secret = await secretIn(transaction)
    const end = until ?? new Date(Date.now() + NETWORK_DAYS * 24 * 60 * 60 * 1000).toISOString()
    banned.push(await banNetwork(transaction, secret, network, { ...terms, until: end }))
  }
  if (banned.length > 0) return banned
  throw new UsageError('Say what to ban: --email, --domain or --network; see afterword ban --help.')
}

async function unbanAll(transaction: Transaction<Schema>, ids: readonly string[]): Promise<Ban[]> {
  const removed: Ban[] = []
  for (const id of ids) {
    const ban = /^\d{1,15}$/.test(id) ? await removeBan(transaction, Number(id)) : null
    if (ban === null) throw new Error(`There is no ban ${escapeControls(id)}: see afterword bans.`)
    removed.push(ban)
  }
  return removed
}

function lineOf({ id, kind, value, until, note, by }: Ban): string {
  const parts = [
    `${id}  ${NAMES[kind]} ${value}`,
    until === null ? 'for ever' : `until ${until}`,
    by === '' ? '' : `by ${by}`,
    note,
  ]
  return parts
    .filter((part) => part !== '')
    .map(escapeControls)
    .join('  ')
}
