import type { Command } from 'commander'
import { addSettings, type CommandContext, settingsOf } from '../command-context.ts'
import type { Database } from '../../database/database.ts'
import { type ListedComment, readHandle } from '../../moderation/comment-version.ts'
import { approve, markSpam, refuse } from '../../moderation/moderation.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

type Decide = (database: Database, listed: ListedComment) => Promise<string>

/** `afterword approve`, `refuse` and `spam` decide on comments, several at once. */
export function addDecisions(program: Command, context: CommandContext): void {
  add('approve', 'Publish comments that are held or refused', async (database, listed) => {
    const { id, number } = await approve(database, listed)
    return `${id} is published as #${number}.`
  })
  add(
    'refuse',
    'Keep comments back, or take them away again; their text is erased after 30 days',
    async (database, listed) => {
      const { id } = await refuse(database, listed)
      return `${id} is refused.`
    },
  )
  add('spam', 'The same with what is spam', async (database, listed) => {
    const { id } = await markSpam(database, listed)
    return `${id} is spam.`
  })

  function add(name: string, description: string, decide: Decide): void {
    const command = program
      .command(name)
      .description(description)
      .argument('<id...>', 'The comments, as `afterword comments` prints them: ID@VERSION')
    addSettings(command, COMMON)
    command.action(async (ids: string[]) => {
      const settings = settingsOf(command, COMMON, context)
      context.print(await withDatabase(settings, (database) => decideAll(database, ids, decide)))
    })
  }
}

/** Decides on each of them, and says which could not be decided on. */
async function decideAll(
  database: Database,
  ids: readonly string[],
  decide: Decide,
): Promise<string> {
  const done: string[] = []
  const failed: string[] = []
  for (const id of ids) {
    try {
      done.push(await decide(database, readHandle(id)))
    } catch (error) {
      failed.push(error instanceof Error ? error.message : String(error))
    }
  }
  if (failed.length > 0) throw new Error([...failed, ...done].join('\n'))
  return `${done.join('\n')}\n`
}
