import { text as readAll } from 'node:stream/consumers'
import type { Command } from './parse-command.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { approve, commentsFor, refuse } from '../moderation/moderation.ts'
import { printComments, printJson } from './print-comments.ts'
import { replyAsOwner } from './owner-reply.ts'
import { setThreadState } from '../threads/threads.ts'

/** What the owner does with the comments, also beside a running server. */
export type OwnerCommand = Exclude<Command, { name: 'help' | 'version' | 'serve' }>

/**
 * Does it, and returns what to print.
 *
 * @throws Error with one sentence for each thing that can't be done; the others are done.
 */
export async function runOwnerCommand(command: OwnerCommand): Promise<string> {
  const text = command.name === 'reply' ? (command.text ?? (await readInput())) : ''
  const database = await openDatabase(command.database)
  try {
    return await perform(database, command, text)
  } finally {
    await database.close()
  }
}

function readInput(): Promise<string> {
  if (process.stdin.isTTY) console.error('Write your reply, and end it with Ctrl+D on a new line.')
  return readAll(process.stdin)
}

async function perform(database: Database, command: OwnerCommand, text: string): Promise<string> {
  switch (command.name) {
    case 'close':
    case 'open': {
      const state = command.name === 'close' ? 'closed' : 'open'
      await setThreadState(database, command.thread, state)
      return `The thread ${command.thread} is ${state}.\n`
    }
    case 'comments': {
      const state = command.held ? 'pending' : null
      const rows = await commentsFor(database, { thread: command.thread, state })
      return command.json ? printJson(rows) : printComments(rows)
    }
    case 'reply': {
      const { id, number } = await replyAsOwner(database, command.id, { text, name: command.as })
      return `Published as #${number} (${id}).\n`
    }
    default:
      return decide(database, command.name, command.ids)
  }
}

async function decide(
  database: Database,
  decision: 'approve' | 'refuse',
  ids: readonly string[],
): Promise<string> {
  const done: string[] = []
  const failed: string[] = []
  for (const id of ids) {
    try {
      const row = await (decision === 'approve' ? approve : refuse)(database, id)
      done.push(
        decision === 'approve' ? `${id} is published as #${row.number}.` : `${id} is refused.`,
      )
    } catch (error) {
      failed.push(error instanceof Error ? error.message : String(error))
    }
  }
  if (failed.length > 0) throw new Error([...failed, ...done].join('\n'))
  return `${done.join('\n')}\n`
}
