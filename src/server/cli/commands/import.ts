import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { openDatabase } from '../../database/database.ts'
import { webAddress } from '../../text/web-address.ts'
import { readZone } from '../../transfer/dates.ts'
import { importFile } from '../../transfer/import-file.ts'
import { type ImportOptions, StoppedError } from '../../transfer/import-options.ts'
import { createProgressLine } from '../../transfer/progress.ts'
import { lineOf, type Report, writeReport } from '../../transfer/report.ts'
import { addSettings, type CommandContext, settingsOf, UsageError } from '../command-context.ts'
import { escapeControls } from '../print-comments.ts'
import { COMMON } from '../settings.ts'

interface ImportFlags {
  dryRun?: boolean
  base?: string
  map?: string[]
  zone: string
  owner?: string[]
  report?: string
}

const collect = (text: string, all: string[] | undefined) => [...(all ?? []), text]

/** `afterword import` brings comments of other systems, or of an export. */
export function addImport(program: Command, context: CommandContext): void {
  const command = program
    .command('import')
    .description(
      'Bring comments from WordPress, Disqus, Isso, Remark42, Commento, Comentario, Cusdis, Waline, Artalk or GitHub Discussions, or from an export; again brings what is new',
    )
    .argument('<file>', 'The export, gzip or not; what it is shows its content')
    .option('--dry-run', 'Say what would come, and change nothing')
    .option('--base <URL>', 'Your site, where the file has paths alone: https://blog.example')
    .option(
      '--map <OLD=NEW>',
      'Where pages are now: an address, or the beginning of some, as often as you need',
      collect,
    )
    .option('--zone <OFFSET>', 'The zone of dates that name none, such as +02:00', 'Z')
    .option('--owner <NAME>', 'A name or e-mail address of yours in the file', collect)
    .option('--report <FILE>', 'Write there what was left out and why, a line each')
  addSettings(command, COMMON)
  command.action(async (file: string, flags: ImportFlags) => {
    const settings = settingsOf(command, COMMON, context)
    const stop = new AbortController()
    const abort = () => stop.abort()
    process.once('SIGINT', abort).once('SIGTERM', abort)
    const database = await openDatabase(settings.database, { create: flags.dryRun !== true })
    try {
      const options = readOptions(flags, settings.database, stop.signal, context)
      const { format, report } = await importFile(database, file, options)
      tell(format, report, flags)
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error
      throw new Error('Stopped. What came stays; the same command goes on from there.', {
        cause: error,
      })
    } finally {
      process.off('SIGINT', abort).off('SIGTERM', abort)
      await database.close()
    }
  })

  function tell(format: string, report: Report, { dryRun = false, report: file }: ImportFlags) {
    if (file !== undefined) {
      writeFileSync(
        file,
        report.notes.map((entry) => `${escapeControls(lineOf(entry))}\n`).join(''),
      )
    }
    context.print(`The file is of the format ${format}.\n`)
    for (const line of writeReport(report, dryRun)) context.print(`${escapeControls(line)}\n`)
  }
}

function readOptions(
  flags: ImportFlags,
  databaseFile: string,
  signal: AbortSignal,
  { showProgress }: CommandContext,
): ImportOptions {
  const base = flags.base === undefined ? null : webAddress(flags.base)
  if (flags.base !== undefined && base === null) {
    throw new UsageError(`--base is an address such as https://blog.example, not "${flags.base}".`)
  }
  const zone = readZone(flags.zone)
  if (zone === null) throw new UsageError(`--zone is such as +02:00, not "${flags.zone}".`)
  return {
    databaseFile,
    base,
    zone,
    map: (flags.map ?? []).map(readPair),
    owners: new Set((flags.owner ?? []).map((name) => name.trim().toLowerCase())),
    isDryRun: flags.dryRun ?? false,
    signal,
    onProgress: showProgress ? createProgressLine(showProgress) : () => {},
  }
}

function readPair(text: string): [string, string] {
  // An address may have "=" in its query; what follows the right one begins like an address.
  const at = /=(?=https?:\/\/|[^=/?&]+(?:\/|$))/.exec(text)?.index ?? -1
  const [old, to] = [text.slice(0, at), text.slice(at + 1)]
  if (at > 0 && to !== '') return [old, to]
  throw new UsageError(`--map is OLD=NEW, such as http://old.example=https://blog.example.`)
}
