import type { Command } from 'commander'
import { addSettings, type CommandContext, settingsOf } from '../command-context.ts'
import { readHandle } from '../../moderation/comment-version.ts'
import { pin, unpin } from '../../moderation/pins.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

/** `afterword pin` and `unpin` put a comment before all others of its thread, and back. */
export function addPins(program: Command, context: CommandContext): void {
  for (const [name, change, description, done] of [
    ['pin', pin, 'Show a comment above all others of its page, three at most', 'is pinned'],
    ['unpin', unpin, 'Show it at its own place again', 'is not pinned'],
  ] as const) {
    const command = program
      .command(name)
      .description(description)
      .argument('<id>', 'The id of the comment, as `afterword comments` prints it')
    addSettings(command, COMMON)
    command.action(async (id: string) => {
      const settings = settingsOf(command, COMMON, context)
      const row = await withDatabase(settings, (database) => change(database, readHandle(id).id))
      context.print(`#${row.number} (${row.id}) ${done}.\n`)
    })
  }
}
