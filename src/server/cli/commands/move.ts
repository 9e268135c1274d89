import type { Command } from 'commander'
import { moveAllUnder, moveThread } from '../../threads/move-thread.ts'
import { findThread } from '../../threads/threads.ts'
import { addSettings, type CommandContext, settingsOf, UsageError } from '../command-context.ts'
import { escapeControls } from '../print-comments.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

/** `afterword move` takes threads to where their pages are now. */
export function addMove(program: Command, context: CommandContext): void {
  const command = program
    .command('move')
    .description('Take a thread to another page, or all of a host; the old address leads to it')
    .argument('[old]', "The thread's id, or its page's old address")
    .argument('[new]', 'The new one')
    .option(
      '--domain <OLD=NEW>',
      'All threads of a host, or of a part of it, such as old.example=new.example/blog',
    )
  addSettings(command, COMMON)
  command.action(async (old?: string, to?: string, flags: { domain?: string } = {}) => {
    const settings = settingsOf(command, COMMON, context)
    const domain = flags.domain?.split('=')
    if (domain) {
      const [from = '', target = '', ...more] = domain
      if (from === '' || target === '' || more.length > 0 || old !== undefined) {
        throw new UsageError('--domain is OLD=NEW alone, such as old.example=new.example.')
      }
      return moveDomain(settings, from, target)
    }
    if (old === undefined || to === undefined) {
      throw new UsageError('Say which thread, and where to; see afterword move --help.')
    }
    const line = await withDatabase(settings, async (database) => {
      const moved = await moveThread(database, await findThread(database, old), to)
      return moved === null
        ? `It is at ${to} already.`
        : `${moved.from} is now ${moved.to}, with ${said(moved.comments)}.`
    })
    context.print(`${escapeControls(line)}\n`)
  })

  async function moveDomain(
    settings: { database: string },
    from: string,
    to: string,
  ): Promise<void> {
    const { moved, failed } = await withDatabase(settings, (database) =>
      moveAllUnder(database, from, to),
    )
    for (const thread of moved) {
      context.print(`${escapeControls(`${thread.from} is now ${thread.to}`)}\n`)
    }
    const comments = moved.reduce((sum, thread) => sum + thread.comments, 0)
    context.print(
      `Moved ${moved.length === 1 ? '1 thread' : `${moved.length} threads`}, with ${said(comments)}.\n`,
    )
    if (failed.length > 0) throw new Error(failed.map(escapeControls).join('\n'))
  }
}

function said(comments: number): string {
  return comments === 1 ? '1 comment' : `${comments} comments`
}
