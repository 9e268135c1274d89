import { Command, CommanderError, Option } from 'commander'
import packageJson from '../../../package.json' with { type: 'json' }
import { type CommandContext, UsageError } from './command-context.ts'
import { addBackup } from './commands/backup.ts'
import { addBans } from './commands/bans.ts'
import { addComments } from './commands/comments.ts'
import { addDecisions } from './commands/decisions.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addMove } from './commands/move.ts'
import { addOwners } from './commands/owners.ts'
import { addPins } from './commands/pins.ts'
import { addOutbox } from './commands/outbox.ts'
import { addPersonalData } from './commands/personal-data.ts'
import { addReply } from './commands/reply.ts'
import { addServe } from './commands/serve.ts'
import { addThreadStates } from './commands/thread-states.ts'

const EPILOGUE = `
A thread is one page's comments. Its id is the page's address without "https://"
and "www.", such as blog.example/my-first-post; its address does as well. Each
command takes --database, and works while the server runs.

An option can also stand in the environment, --max-links as AFTERWORD_MAX_LINKS,
or in the JSON file that --config names, as "max-links": 3. What is given on the
command line counts first, then the environment.

Example:
  afterword serve --site https://blog.example --email optional

It prints the script tag to paste into your pages, which puts the thread there.
Put it behind your web server's HTTPS before you publish.
`

/**
 * Runs the command line.
 *
 * @throws UsageError with one sentence, for a mistake in what was asked.
 * @throws Error with one sentence a line, for what can't be done.
 */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<void> {
  const program = createProgram(context)
  if (args.length === 0) return program.outputHelp()
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Help and version were printed.
    if (error.exitCode !== 0) throw new UsageError(sentenceOf(error), { cause: error })
  }
}

function createProgram(context: CommandContext): Command {
  const program = new Command('afterword')
    .description('Puts a comment thread under any web page.')
    .version(packageJson.version, '-v, --version', 'Print the version')
    .helpOption('-h, --help', 'Print this')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: context.print, writeErr: () => {} })
    .configureHelp({ helpWidth: 80 })
    .addHelpText('after', EPILOGUE)
  const commands = [
    addServe,
    addComments,
    addDecisions,
    addReply,
    addPins,
    addThreadStates,
    addMove,
    addImport,
    addExport,
    addBans,
  ]
  for (const add of [...commands, addOwners, addBackup, addPersonalData, addOutbox]) {
    add(program, context)
  }
  const below = program.commands.flatMap((command) => [command, ...command.commands])
  for (const command of below.filter(({ commands }) => commands.length === 0)) {
    command.addOption(
      new Option('--config <FILE>', 'JSON file with settings').helpGroup('Options:'),
    )
  }
  return program
}

/** Commander's message as one sentence: without its "error:", and with its guess in the line. */
function sentenceOf({ message }: CommanderError): string {
  const plain = message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.+)\?\)$/, '; did you mean $1?')
    .replace(/\.$/, '')
  const end = plain.endsWith('?') ? ' See' : '; see'
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${end} afterword --help.`
}
