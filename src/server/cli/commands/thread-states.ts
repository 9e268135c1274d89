import type { Command } from 'commander'
import { addSettings, type CommandContext, settingsOf } from '../command-context.ts'
import { escapeControls } from '../print-comments.ts'
import { withDatabase } from '../with-database.ts'
import { COMMON } from '../settings.ts'
import { findThread, readThread, setThreadState } from '../../threads/threads.ts'

/** `afterword close` and `open` end and begin the taking of comments in a thread. */
export function addThreadStates(program: Command, context: CommandContext): void {
  for (const [name, state, description] of [
    ['close', 'closed', 'Take no more comments in a thread'],
    ['open', 'open', 'Take comments in it again'],
  ] as const) {
    const command = program
      .command(name)
      .description(description)
      .argument('<thread>', "The thread's id, or its page's address")
      .option('--new', 'Also a thread that nobody has written to yet')
    addSettings(command, COMMON)
    command.action(async (asked: string, flags: { new?: boolean }) => {
      const settings = settingsOf(command, COMMON, context)
      const thread = await withDatabase(settings, async (database) => {
        const id = flags.new ? readThread(asked) : await findThread(database, asked)
        await setThreadState(database, id, state)
        return id
      })
      context.print(`The thread ${escapeControls(thread)} is ${state}.\n`)
    })
  }
}
