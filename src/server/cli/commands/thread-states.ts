import type { Command } from 'commander'
import { addSettings, type CommandContext, settingsOf } from '../command-context.ts'
import { withDatabase } from '../with-database.ts'
import { COMMON } from '../settings.ts'
import { setThreadState } from '../../threads/threads.ts'

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
    addSettings(command, COMMON)
    command.action(async (thread: string) => {
      await withDatabase(settingsOf(command, COMMON, context), (database) =>
        setThreadState(database, thread, state),
      )
      context.print(`The thread ${thread} is ${state}.\n`)
    })
  }
}
