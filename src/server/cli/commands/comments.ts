import type { Command } from 'commander'
import { addSettings, type CommandContext, settingsOf } from '../command-context.ts'
import { commentsFor } from '../../moderation/moderation.ts'
import { printComments, printJson } from '../print-comments.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

interface CommentsFlags {
  held?: boolean
  thread?: string
  json?: boolean
}

/** `afterword comments` lists comments for their owner. */
export function addComments(program: Command, context: CommandContext): void {
  const command = program
    .command('comments')
    .description('List comments')
    .option('--held', 'Only those that wait for you')
    .option('--thread <THREAD>', 'Only those of one thread')
    .option('--json', 'As JSON, with the whole text')
  addSettings(command, COMMON)
  command.action(async ({ held, thread, json }: CommentsFlags) => {
    const state = held ? 'pending' : null
    const rows = await withDatabase(settingsOf(command, COMMON, context), (database) =>
      commentsFor(database, { thread: thread ?? null, state }),
    )
    context.print(json ? printJson(rows) : printComments(rows))
  })
}
