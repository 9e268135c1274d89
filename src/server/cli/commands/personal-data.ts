import type { Command } from 'commander'
import { erasePerson, exportPerson, type Person } from '../../comments/personal-data.ts'
import type { Database } from '../../database/database.ts'
import { addSettings, type CommandContext, settingsOf, UsageError } from '../command-context.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

/** `afterword export-person` and `erase-person` do what the law grants to those who commented. */
export function addPersonalData(program: Command, context: CommandContext): void {
  add(
    'export-person',
    'Print all that is stored of one person, as JSON',
    async (database, who) => ({
      comments: await exportPerson(database, who),
    }),
  )
  add(
    'erase-person',
    'Erase all that one person wrote, and print what that was; a comment with replies leaves its place',
    async (database, who) => ({ erased: await erasePerson(database, who) }),
  )

  function add(
    name: string,
    description: string,
    perform: (database: Database, who: Person) => Promise<object>,
  ): void {
    const command = program
      .command(name)
      .description(description)
      .option('--email <ADDRESS>', 'Whose comments, by their e-mail address')
      .option('--name <NAME>', 'Whose comments, by exactly this name')
      .option('--id <ID>', 'Only this comment')
    addSettings(command, COMMON)
    command.action(async ({ email, name, id }: Person) => {
      const who = { email, name, id }
      if ([email, name, id].every((value) => value === undefined || value.trim() === '')) {
        throw new UsageError('Say whose data: --email, --name or --id; see afterword --help.')
      }
      const settings = settingsOf(command, COMMON, context)
      const result = await withDatabase(settings, (database) => perform(database, who))
      context.print(`${JSON.stringify(result, null, 2)}\n`)
    })
  }
}
