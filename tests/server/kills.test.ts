import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('kills.ts', import.meta.url))

it('loses and doubles no comment though the server is killed at random moments', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, '--kills', '8'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  expect([code, output]).toEqual([0, expect.stringContaining('0 lost, 0 doubled')])
}, 120_000)
