import { type Command, Option } from 'commander'
import type { Transaction } from 'kysely'
import {
  addOwner,
  findOwner,
  listOwners,
  type Owner,
  removeOwner,
  ROLES,
} from '../../accounts/owners.ts'
import { createPasswordLink } from '../../accounts/password-links.ts'
import { passwordAddress, readReachedAt } from '../../accounts/addresses.ts'
import type { Schema } from '../../database/schema.ts'
import { addSettings, type CommandContext, settingsOf } from '../command-context.ts'
import { escapeControls } from '../print-comments.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

/** `afterword owner` says who may sign in, and makes the links by which they set a password. */
export function addOwners(program: Command, context: CommandContext): void {
  const owner = program.command('owner').description('Who may sign in to look after the comments')

  const adding = owner
    .command('add')
    .description('Let somebody sign in; prints the link by which they set their password')
    .argument('<name>', 'What they are called, as their replies show it')
    .addOption(new Option('--role <ROLE>', 'What they may do').choices(ROLES).default('owner'))
  run(adding, async (transaction, [name], flags) => {
    const role = ROLES.find((role) => role === flags['role']) ?? 'owner'
    return linkFor(transaction, await addOwner(transaction, { name, role }))
  })

  run(owner.command('list').description('List them'), async (transaction) => {
    const owners = await listOwners(transaction)
    return owners.length === 0 ? 'Nobody yet.\n' : owners.map(lineOf).join('')
  })

  const resetting = owner
    .command('reset')
    .description('Print a new link that sets a password, good for an hour')
    .argument('[name]', 'Whose; the only owner’s when it is left out')
  run(resetting, async (transaction, [name]) =>
    linkFor(transaction, await findOrOnly(transaction, name)),
  )

  const removing = owner
    .command('remove')
    .description('Let somebody sign in no more')
    .argument('<name>', 'Who')
  run(removing, async (transaction, [name]) => {
    const { id, name: known } = await findOwner(transaction, name)
    await removeOwner(transaction, id)
    return `${escapeControls(known)} can sign in no more.\n`
  })

  function run(
    command: Command,
    work: (
      transaction: Transaction<Schema>,
      names: [string],
      flags: Record<string, unknown>,
    ) => Promise<string>,
  ): void {
    addSettings(command, COMMON)
    command.action(async () => {
      const settings = settingsOf(command, COMMON, context)
      const text = await withDatabase(settings, (database) =>
        database.write((transaction) =>
          work(transaction, command.args as [string], command.opts()),
        ),
      )
      context.print(text)
    })
  }
}

async function findOrOnly(transaction: Transaction<Schema>, name?: string): Promise<Owner> {
  if (name !== undefined) return findOwner(transaction, name)
  const owners = (await listOwners(transaction)).filter(({ role }) => role === 'owner')
  const [only, ...others] = owners
  if (only && others.length === 0) return only
  if (!only) return addOwner(transaction, { name: 'Owner', role: 'owner' })
  throw new Error(
    `There are several owners: name one of ${owners.map((it) => it.name).join(', ')}.`,
  )
}

async function linkFor(transaction: Transaction<Schema>, { id, name }: Owner): Promise<string> {
  const token = await createPasswordLink(transaction, id)
  const address = passwordAddress(await readReachedAt(transaction), token)
  return `${escapeControls(name)} sets a password here, within an hour:\n\n  ${address}\n\n`
}

function lineOf({ name, role, password, created }: Owner): string {
  const state = password === null ? 'has no password yet' : `since ${created.slice(0, 10)}`
  return `${escapeControls(name)}  ${role}  ${state}\n`
}
