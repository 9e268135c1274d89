import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('kills.ts', import.meta.url))

it('keeps all that was acknowledged though the server is killed at random moments', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, '--kills', '20'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  expect([code, output]).toEqual([0, expect.stringMatching(/^20 kills/)])
}, 120_000)
