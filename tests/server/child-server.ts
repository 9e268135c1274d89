import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { clientOf } from './running-server.ts'

const CLI = fileURLToPath(new URL('../../src/server/cli/cli.ts', import.meta.url))

/** Runs the command line in a process of its own, which ends with the test at the latest. */
export function runCli(
  args: readonly string[],
  env: Record<string, string> = {},
  script = CLI,
  through: readonly string[] = [],
) {
  const [command, ...rest] = [...through, process.execPath, '--import', 'tsx', script]
  const child = spawn(command, [...rest, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  const ended = once(child, 'close').then(([code]: number[]) => ({ code, ...output }))
  onTestFinished(async () => {
    kill(child)
    await ended
  })
  return { child, output, ended }
}

/** A server in a process of its own, listening; `through` is a command that runs it. */
export async function spawnServer(
  database: string,
  script?: string,
  more: readonly string[] = [],
  through?: readonly string[],
) {
  const { child, output, ended } = runCli(
    ['serve', '--port', '0', '--rate', '0', '--database', database, ...more],
    {},
    script,
    through,
  )
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [found] = /http:\/\/[\d.]+:\d+/.exec(output.stdout) ?? []
      if (found) resolve(found)
    })
    child.once('close', () => reject(new Error(output.stderr)))
  })
  return {
    ...clientOf(url),
    database,
    output,
    ended,
    child,
    async kill() {
      kill(child)
      await ended
    },
  }
}

function kill(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
}
