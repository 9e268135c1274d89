// `npm run bench`: the built widget beside plain HTML and other widgets, in one run.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumPath } from '../../scripts/chromium-path.ts'
import { fill } from '../../scripts/docs.ts'
import { measure } from './measure.ts'
import { HELP, readOptions, type RunOptions } from './options.ts'
import { profile } from './profile.ts'
import { report } from './report.ts'
import { bundle } from './scripts.ts'
import { startWorld } from './world.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

async function run(options: RunOptions): Promise<void> {
  const executablePath = chromiumPath()
  if (executablePath === null)
    throw new Error('No Chromium found: run npx tsx scripts/chromium.ts.')
  const watch = await bundle('watch')
  const world = await startWorld(options.dist)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const parts = { browser, world, watch }
    if (options.profile !== null) {
      console.log(await profile(parts, options.sizes, options.profile))
      return
    }
    const started = Date.now()
    const results = await measure(parts, options, (line) => console.error(line))
    const tables = report(results, options)
    const minutes = ((Date.now() - started) / 60_000).toFixed(1)
    console.log(`${tables}\n\nMedians of ${options.rounds} rounds, in ${minutes} minutes.`)
    if (options.write) {
      const readme = at('README.md')
      writeFileSync(readme, fill(readFileSync(readme, 'utf8'), { bench: tables }))
    }
  } finally {
    await browser.close()
    await world.close()
  }
}

const options = readOptions(process.argv.slice(2), at('dist'))
if (options === 'help') console.log(HELP)
else await run(options)
