import type { Command } from 'commander'
import { addSettings, type CommandContext, settingsOf } from '../command-context.ts'
import { readHandle } from '../../moderation/comment-version.ts'
import { replyAsOwner } from '../../moderation/owner-reply.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

interface ReplyFlags {
  text?: string
  as?: string
}

/** `afterword reply` answers a comment as the owner. */
export function addReply(program: Command, context: CommandContext): void {
  const command = program
    .command('reply')
    .description('Answer a comment as the owner')
    .argument('<id>', 'The id of the comment, as `afterword comments` prints it')
    .option('--text <TEXT>', 'What to say; else it is read from the input')
    .option('--as <NAME>', 'Who says it; else who you were last time')
  addSettings(command, COMMON)
  command.action(async (id: string, flags: ReplyFlags) => {
    const settings = settingsOf(command, COMMON, context)
    const text = flags.text ?? (await context.readInput())
    const reply = await withDatabase(settings, (database) =>
      replyAsOwner(database, readHandle(id).id, { text, name: flags.as ?? null }),
    )
    context.print(`Published as #${reply.number} (${reply.id}).\n`)
  })
}
