import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import type { Transaction } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Schema } from '../../database/schema.ts'
import { findThread } from '../../threads/threads.ts'
import { exportHtml } from '../../transfer/export-html.ts'
import { exportJson } from '../../transfer/export-json.ts'
import { exportLines } from '../../transfer/export-lines.ts'
import { threadsToExport, type ThreadRow } from '../../transfer/export-rows.ts'
import { exportWxr } from '../../transfer/export-wxr.ts'
import { fileOfThread, writeFile } from '../../transfer/write-file.ts'
import { addSettings, type CommandContext, settingsOf, UsageError } from '../command-context.ts'
import { COMMON } from '../settings.ts'
import { withDatabase } from '../with-database.ts'

type ThreadFormat = (transaction: Transaction<Schema>, thread: ThreadRow) => AsyncGenerator<string>

const WHOLE = { jsonl: exportLines, wxr: exportWxr } as const
const PER_THREAD: Record<'json' | 'html', ThreadFormat> = { json: exportJson, html: exportHtml }

interface ExportFlags {
  format: keyof typeof WHOLE | keyof typeof PER_THREAD
  out?: string
  thread?: string
}

/** `afterword export` and `render` write comments down, for another server, system or page. */
export function addExport(program: Command, context: CommandContext): void {
  const command = program
    .command('export')
    .description('Write all comments down: `afterword import` makes the same of it again')
    .addOption(
      new Option(
        '--format <FORMAT>',
        'jsonl is whole; wxr is for WordPress; json is the comments.json of a page without a server, html a part of it',
      )
        .choices([...Object.keys(WHOLE), ...Object.keys(PER_THREAD)])
        .default('jsonl'),
    )
    .option('--thread <THREAD>', "Only one thread, by its id or its page's address")
    .option('--out <FILE>', 'Where to, else to the standard output; a folder for json and html')
  addSettings(command, COMMON)
  command.action(async (flags: ExportFlags) => {
    const settings = settingsOf(command, COMMON, context)
    await withDatabase(settings, (database) => runExport(database, flags))
  })

  const render = program
    .command('render')
    .description('Write threads as HTML, for pages whose readers or crawlers run no scripts')
    .argument('[thread]', "A thread's id, or its page's address")
    .option('--out <FOLDER>', 'A file for each thread there, by its page’s path')
  addSettings(render, COMMON)
  render.action(async (thread: string | undefined, { out }: { out?: string }) => {
    const settings = settingsOf(render, COMMON, context)
    const flags: ExportFlags = {
      format: 'html',
      ...(thread === undefined ? {} : { thread }),
      ...(out === undefined ? {} : { out }),
    }
    await withDatabase(settings, (database) => runExport(database, flags))
  })

  async function runExport(database: Database, flags: ExportFlags): Promise<void> {
    const { format, out, thread } = flags
    const only = thread === undefined ? null : await findThread(database, thread)
    if (format === 'jsonl' || format === 'wxr') {
      return database.read((transaction) => write(WHOLE[format](transaction, only), out))
    }
    if (out === undefined && only === null) {
      throw new UsageError('Say which thread, or with --out a folder for all of them.')
    }
    await database.read(async (transaction) => {
      for (const row of await threadsToExport(transaction, only)) {
        const pieces = PER_THREAD[format](transaction, row)
        if (out === undefined) return write(pieces)
        const file = join(out, fileOfThread(row.id, format))
        await mkdir(join(file, '..'), { recursive: true })
        await writeFile(file, pieces)
        context.print(`${file}\n`)
      }
    })
  }

  async function write(pieces: AsyncIterable<string>, file?: string): Promise<void> {
    if (file !== undefined) return writeFile(file, pieces)
    for await (const piece of pieces) context.print(piece)
  }
}
