#!/usr/bin/env node
import packageJson from '../../../package.json' with { type: 'json' }
import { type Command, readCommand } from './parse-command.ts'
import { HELP } from './help.ts'
import { runOwnerCommand } from './owner-commands.ts'
import { serve, type ServeOptions } from '../serve.ts'

const EXIT_FAILED = 1
const EXIT_USAGE = 2

try {
  await run(readCommand(process.argv.slice(2), process.env))
} catch (error) {
  fail(error, EXIT_USAGE)
}

async function run(command: Command): Promise<void> {
  try {
    if (command.name === 'help') process.stdout.write(HELP)
    else if (command.name === 'version') console.log(packageJson.version)
    else if (command.name === 'serve') await runServer(command.options)
    else process.stdout.write(await runOwnerCommand(command))
  } catch (error) {
    fail(error, EXIT_FAILED)
  }
}

async function runServer(options: ServeOptions): Promise<void> {
  const server = await serve(options)
  const stop = () => {
    // A second signal finds no handler, and ends the process at once.
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, stop)
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        fail(error, EXIT_FAILED)
        process.exit()
      },
    )
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const thread = `${new URL(options.sites?.[0] ?? 'https://blog.example').hostname}/my-first-post`
  console.log(`Comments are served at ${server.url}, kept in ${options.database}.
Paste this where the thread belongs, with your server's public address and the page's own id:

  <script async src="${server.url}/afterword.js" data-thread="${thread}"></script>
`)
}

function fail(error: unknown, exitCode: number): void {
  console.error(`afterword: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = exitCode
}
