import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import type { Command } from 'commander'
import { findThread } from '../../threads/threads.ts'
import { exportLines } from '../../transfer/export-lines.ts'
import { addSettings, type CommandContext, settingsOf } from '../command-context.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

interface ExportFlags {
  out?: string
  thread?: string
}

/** `afterword export` writes the comments down, for another server or another system. */
export function addExport(program: Command, context: CommandContext): void {
  const command = program
    .command('export')
    .description('Write all comments down, so that `afterword import` gives the same again')
    .option('--thread <THREAD>', "Only one thread, by its id or its page's address")
    .option('--out <FILE>', 'Where to, else to the standard output')
  addSettings(command, COMMON)
  command.action(async (flags: ExportFlags) => {
    const settings = settingsOf(command, COMMON, context)
    await withDatabase(settings, async (database) => {
      const only = flags.thread === undefined ? null : await findThread(database, flags.thread)
      await database.read(async (transaction) => {
        const pieces = exportLines(transaction, only)
        if (flags.out !== undefined) await writeFile(flags.out, pieces)
        else for await (const piece of pieces) context.print(piece)
      })
    })
  })
}

/** Writes a file whole or not at all: one that ends in the middle looks like an export. */
async function writeFile(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`
  const stream = createWriteStream(unfinished, { mode: 0o600 })
  for await (const piece of pieces) {
    if (!stream.write(piece)) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
  await rename(unfinished, file)
}
