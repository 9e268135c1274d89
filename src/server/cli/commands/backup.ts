import type { Command } from 'commander'
import { backUp } from '../../database/backup.ts'
import { restore, type Restored } from '../../database/restore.ts'
import { addSettings, type CommandContext, settingsOf } from '../command-context.ts'
import { COMMON } from '../settings.ts'

const SENTENCES: Record<Restored, string> = {
  made: 'was made from',
  refilled: 'has again what is in',
  replaced: 'was damaged and is replaced by',
}

/** `afterword backup` and `restore` copy the database out and in, also while the server runs. */
export function addBackup(program: Command, context: CommandContext): void {
  const backup = program
    .command('backup')
    .description('Copy the database to another file')
    .argument('<file>', 'Where to')
    .option('--force', 'Replace the file when it is there')
  addSettings(backup, COMMON)
  backup.action(async (file: string, { force = false }: { force?: boolean }) => {
    const { database } = settingsOf(backup, COMMON, context)
    const count = await backUp(database, file, { force })
    context.print(
      `${file} has all ${count === 1 ? '1 comment' : `${count} comments`} of ${database}.\n`,
    )
  })

  const command = program
    .command('restore')
    .description('Make the database what it was when a backup was made')
    .argument('<file>', 'The backup')
    .option('--force', 'Replace what is in the database')
  addSettings(command, COMMON)
  command.action(async (file: string, { force = false }: { force?: boolean }) => {
    const { database } = settingsOf(command, COMMON, context)
    const done = await restore(database, file, { force })
    context.print(`${database} ${SENTENCES[done]} ${file}.\n`)
    if (done !== 'made') context.warn('Restart a server that runs, so that it forgets what was.')
  })
}
