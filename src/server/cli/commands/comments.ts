import { type Command, Option } from 'commander'
import { addSettings, type CommandContext, settingsOf, UsageError } from '../command-context.ts'
import { type CommentFilter, listForOwner } from '../list-comments.ts'
import { findThread } from '../../threads/threads.ts'
import { printComments, printJson } from '../print-comments.ts'
import { readDate } from '../read-date.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

const STATES = {
  held: 'pending',
  published: 'published',
  refused: 'refused',
  spam: 'spam',
} as const

interface CommentsFlags extends Partial<
  Record<Exclude<keyof CommentFilter, 'state' | 'isReported'>, string>
> {
  held?: boolean
  reported?: boolean
  state?: keyof typeof STATES
  limit: string
  json?: boolean
}

/** `afterword comments` lists comments for their owner, the newest first. */
export function addComments(program: Command, context: CommandContext): void {
  const command = program
    .command('comments')
    .description('List comments, the newest first, with why they are held and who sent them')
    .option('--held', 'Only those that wait for you')
    .option('--reported', 'Only those that readers reported; approve or refuse settles it')
    .addOption(
      new Option('--state <STATE>', 'Only those in this state').choices(Object.keys(STATES)),
    )
    .option('--thread <THREAD>', "Only those of one thread, by its id or its page's address")
    .option('--words <TEXT>', 'Only those with this in their text')
    .option('--author <TEXT>', "Only those with this in their author's name")
    .option('--email <ADDRESS>', 'Only those from this e-mail address')
    .option('--network <HASH>', 'Only those from this network, as lists and log show it')
    .option('--since <DATE>', 'Only those written at or after this, such as 2026-11-28')
    .option('--limit <NUMBER>', 'How many at once, from 1 to 1000', '50')
    .option('--after <ID>', 'Go on after this comment, the last one of a list')
    .option('--json', 'As JSON, with the whole text')
  addSettings(command, COMMON)
  command.action(async (flags: CommentsFlags) => {
    const limit = readLimit(flags.limit)
    const since = flags.since === undefined ? null : readDate('--since', flags.since)
    const settings = settingsOf(command, COMMON, context)
    const { rows, hasMore } = await withDatabase(settings, async (database) => {
      const { thread } = flags
      const filter: CommentFilter = {
        state: flags.held ? 'pending' : flags.state ? STATES[flags.state] : null,
        thread: thread === undefined ? null : await findThread(database, thread),
        words: flags.words ?? null,
        author: flags.author ?? null,
        email: flags.email ?? null,
        network: flags.network ?? null,
        since,
        isReported: flags.reported ?? false,
        after: flags.after ?? null,
      }
      return listForOwner(database, filter, limit)
    })
    if (flags.json) return context.print(printJson(rows))
    context.print(rows.length === 0 ? 'No comments.\n' : printComments(rows))
    if (hasMore) context.print(`There are more: add --after ${rows.at(-1)?.id}\n`)
  })
}

function readLimit(text: string): number {
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (limit >= 1 && limit <= 1000) return limit
  throw new UsageError(`--limit is a number from 1 to 1000, not "${text}".`)
}
