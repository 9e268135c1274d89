import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'

const folders = new Set<string>()
const children = new Set<ChildProcess>()

/** Removes a folder when this process ends, also when it is stopped by Ctrl+C or SIGTERM. */
export function removeAtExit(folder: string): string {
  folders.add(folder)
  return folder
}

/** Kills a process when this one ends; else it would go on in a folder that is gone. */
export function killAtExit(child: ChildProcess): void {
  children.add(child)
  child.once('close', () => children.delete(child))
}

process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})
// Without a listener a signal ends the process with no `exit` event.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
