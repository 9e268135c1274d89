// Serves the demo, and builds and starts it again when a source changes.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsx = join(root, 'node_modules/.bin/tsx')
/** Milliseconds without another change, since an editor or `git` writes several files at once. */
const QUIET = 200

let demo: ChildProcess | undefined
let timer: NodeJS.Timeout | undefined
let state: 'idle' | 'building' | 'stale' = 'idle'

const run = (file: string) => spawn(process.execPath, [tsx, file], { cwd: root, stdio: 'inherit' })

/** Builds, then replaces the demo; a build that fails leaves the one before it running. */
async function rebuild(): Promise<void> {
  if (state !== 'idle') {
    state = 'stale'
    return
  }
  state = 'building'
  const [code] = await once(run('scripts/build.ts'), 'exit')
  if (code === 0) {
    await stop()
    demo = run('demo/start.ts')
  }
  const isStale = (state as string) === 'stale'
  state = 'idle'
  if (isStale) await rebuild()
}

async function stop(): Promise<void> {
  if (demo?.exitCode !== null) return
  const ended = once(demo, 'exit')
  demo.kill()
  await ended
}

for (const folder of ['src', 'demo']) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    // The demo writes its own database.
    if (file?.includes('.sqlite')) return
    clearTimeout(timer)
    timer = setTimeout(() => void rebuild(), QUIET)
  })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stop().then(() => process.exit()))
}
await rebuild()
