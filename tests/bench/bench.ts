// `npm run bench`: the built widget beside plain HTML and other widgets, in one run.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumPath } from '../../scripts/chromium-path.ts'
import { fill } from '../../scripts/docs.ts'
import { measure } from './measure.ts'
import { HELP, readOptions, type RunOptions } from './options.ts'
import { buildReadable, profile } from './profile.ts'
import { readmeBlock, report } from './report.ts'
import { bundle } from './scripts.ts'
import { startWorld } from './world.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Goes before what else this machine does, where that is allowed; the browser inherits it. */
function goFirst(): void {
  try {
    setPriority(-5)
  } catch {
    // Then times by the clock depend on what else runs.
  }
}

async function run(options: RunOptions): Promise<void> {
  const executablePath = chromiumPath()
  if (executablePath === null)
    throw new Error('No Chromium found: run npx tsx scripts/chromium.ts.')
  const watch = await bundle('watch')
  const readable = options.profile === null || options.dist !== null ? null : buildReadable()
  const dist = options.dist ?? readable ?? at('dist')
  const world = await startWorld(dist)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const parts = { browser, world, watch }
    if (options.profile !== null) {
      console.log(await profile(parts, dist, options.sizes, options.profile))
      return
    }
    const started = Date.now()
    const measured = await measure(parts, options, (line) => console.error(line))
    const results = { ...measured, browser: browser.version() }
    const tables = report(results, options)
    const busy = loadavg()[0] ?? 0
    const minutes = ((Date.now() - started) / 60_000).toFixed(1)
    console.log(`${tables}\n\nMedians of ${options.rounds} rounds, in ${minutes} minutes.`)
    if (busy > cpus().length) {
      console.log(`The machine is busy (load ${busy.toFixed(1)}): trust CPU, not the clock.`)
    }
    if (options.write) {
      const readme = at('docs/benchmarks.md')
      writeFileSync(
        readme,
        fill(readFileSync(readme, 'utf8'), { bench: readmeBlock(results, options) }),
      )
    }
  } finally {
    await browser.close()
    await world.close()
    if (readable !== null) rmSync(readable, { recursive: true })
  }
}

const options = readOptions(process.argv.slice(2))
if (options === 'help') console.log(HELP)
else {
  goFirst()
  await run(options)
}
