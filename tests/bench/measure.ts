import type { Browser } from 'playwright'
import type { Condition } from './conditions.ts'
import { type Load, load } from './load.ts'
import type { RunOptions } from './options.ts'
import { openTab } from './tab.ts'
import { countTraffic } from './traffic.ts'
import { rest, type Use, use, type Weight, weigh } from './use.ts'
import { VARIANTS, type VariantName, watched } from './variants.ts'
import type { World } from './world.ts'

/** One visit of one page, and where it belongs. */
export interface Sample {
  name: VariantName
  size: number
  condition: Condition
  load: Load
  weight: Weight | null
  use: Partial<Use>
}

/** What came over the wire where the thread begins far below the first screen. */
export interface Unseen {
  name: VariantName
  size: number
  bytes: number
}

interface Run {
  browser: Browser
  world: World
  /** The script that runs first in each page. */
  watch: string
}

/** Opens a page once and notes what it costs. */
async function visit(
  { browser, world, watch }: Run,
  where: { name: VariantName; size: number; condition: Condition },
  uses: boolean,
): Promise<Sample> {
  const { name, size, condition } = where
  const { places } = VARIANTS[name]
  const seeks = watched(name, world.thread(size))
  const url = await world.page(name, size, 'near')
  const tab = await openTab(browser, world.blank, watch, seeks, condition)
  try {
    const traffic = countTraffic(tab.session)
    const loaded = await load(tab, traffic, url, seeks !== null)
    if (condition !== 'normal') return { ...where, load: loaded, weight: null, use: {} }
    const weight = await weigh(tab)
    if (!uses) return { ...where, load: loaded, weight, use: {} }
    const used = seeks && places ? await use(tab, seeks, places) : { rest: await rest(tab) }
    return { ...where, load: loaded, weight, use: used }
  } catch (error) {
    throw new Error(`${name}, ${size} comments, ${condition}: ${String(error)}`, { cause: error })
  } finally {
    await tab.close()
  }
}

/** Opens a page whose thread is far down, and doesn't scroll. */
async function unseen(
  { browser, world, watch }: Run,
  name: VariantName,
  size: number,
): Promise<Unseen> {
  const url = await world.page(name, size, 'far')
  const tab = await openTab(browser, world.blank, watch, null, 'normal')
  try {
    const traffic = countTraffic(tab.session)
    await load(tab, traffic, url, false)
    const bytes = Object.values(traffic.bytes()).reduce((sum, bytes) => sum + bytes, 0)
    return { name, size, bytes }
  } finally {
    await tab.close()
  }
}

/** Every sample of a run: round by round, and in each round everything beside everything else. */
export async function measure(
  run: Run,
  options: RunOptions,
  tell: (line: string) => void,
): Promise<{ samples: Sample[]; unseen: Unseen[] }> {
  const samples: Sample[] = []
  const names: VariantName[] = ['bare', ...options.variants]
  const backwards = names.toReversed()
  const unseens: Unseen[] = []
  for (const size of options.sizes) {
    // Also the first visit of each page, which no round counts: the servers make their answers.
    for (const name of names) unseens.push(await unseen(run, name, size))
    for (const name of names) await visit(run, { name, size, condition: 'normal' }, false)
    for (let round = 1; round <= options.rounds; round++) {
      for (const condition of options.conditions) {
        // There and back, so that what slows the machine down in time falls on all alike.
        for (const name of round % 2 === 1 ? names : backwards) {
          // Nothing is held against the bare page on a slow processor.
          if (name === 'bare' && condition === 'cpu') continue
          const started = Date.now()
          samples.push(await visit(run, { name, size, condition }, options.use))
          const seconds = ((Date.now() - started) / 1000).toFixed(1)
          tell(
            `${size} comments, round ${round} of ${options.rounds}, ${condition}: ${name} ${seconds} s`,
          )
        }
      }
    }
  }
  return { samples, unseen: unseens }
}
