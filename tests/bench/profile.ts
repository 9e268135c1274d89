import { setTimeout as sleep } from 'node:timers/promises'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright'
import { table } from './results.ts'
import { openTab } from './tab.ts'
import { watched } from './variants.ts'
import type { World } from './world.ts'

/** In microseconds; what is shorter than this is not seen. */
const INTERVAL = 100

const HOTTEST = 30

interface Node {
  id: number
  callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number }
}

/** The sources built with the names that people gave: a folder as `dist/` is, to be removed after use. */
export function buildReadable(): string {
  const dist = mkdtempSync(join(tmpdir(), 'afterword-readable-'))
  const build = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url))
  const env = { ...process.env, AFTERWORD_DIST: dist, AFTERWORD_READABLE: '1' }
  const built = spawnSync(process.execPath, [...process.execArgv, build], { env, stdio: 'inherit' })
  if (built.status !== 0) throw new Error('The sources do not build.')
  return dist
}

/** Writes the CPU profile of the widget's load, one file a size, and says where the time went. */
export async function profile(
  { browser, world, watch }: { browser: Browser; world: World; watch: string },
  dist: string,
  sizes: readonly number[],
  file: string,
): Promise<string> {
  const parts: string[] = []
  for (const size of sizes) {
    const seeks = watched('widget', world.thread(size))
    const url = await world.page('widget', size, 'near')
    const tab = await openTab(browser, world.blank, watch, seeks, 'normal')
    await tab.session.send('Profiler.enable')
    await tab.session.send('Profiler.setSamplingInterval', { interval: INTERVAL })
    await tab.session.send('Profiler.start')
    const shown = tab.shown()
    await tab.page.goto(url, { waitUntil: 'commit' })
    await shown
    await sleep(100)
    const { profile } = await tab.session.send('Profiler.stop')
    await tab.close()
    const path = sizes.length === 1 ? file : file.replace(/(\.[^.]*)?$/, `-${size}$1`)
    writeFileSync(path, JSON.stringify(profile))
    parts.push(`${size} comments (${path})\n\n${hotSpots(dist, profile)}`)
  }
  return parts.join('\n\n')
}

/** The line of the built file, for functions that have no name. */
function lineOf(dist: string, url: string, line: number): string {
  const path = join(dist, new URL(url).pathname)
  const text = existsSync(path) ? readFileSync(path, 'utf8').split('\n')[line] : undefined
  return (text ?? '').trim().slice(0, 60).replaceAll('|', '\\|')
}

function hotSpots(
  dist: string,
  profile: { nodes: Node[]; samples?: number[]; timeDeltas?: number[] },
): string {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]))
  const times = new Map<string, number>()
  profile.samples?.forEach((id, i) => {
    const frame = nodes.get(id)
    if (!frame) return
    const { functionName, url, lineNumber, columnNumber } = frame
    const place =
      url === '' ? '' : `${url.replace(/^.*\//, '')}:${lineNumber + 1}:${columnNumber + 1}`
    const name = functionName || (url === '' ? '' : lineOf(dist, url, lineNumber))
    const key = `${name} ${place}`
    times.set(key, (times.get(key) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / 1000)
  })
  const hottest = [...times].sort(([, a], [, b]) => b - a).slice(0, HOTTEST)
  return table(
    ['where', 'ms by itself'],
    hottest.map(([where, time]) => [where, time.toFixed(1)]),
  )
}
