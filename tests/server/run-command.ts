import { runCommand } from '../../src/server/cli/program.ts'
import type { Environment } from '../../src/server/cli/read-settings.ts'

/** What a command prints, run in this process. */
export async function printed(
  args: readonly string[],
  environment: Environment = {},
  input = '',
): Promise<string> {
  let output = ''
  await runCommand(args, {
    environment,
    print: (text) => void (output += text),
    warn: (text) => void (output += `warning: ${text}\n`),
    readInput: () => Promise.resolve(input),
  })
  return output
}
