import { setTimeout as sleep } from 'node:timers/promises'
import { blocking } from './statistics.ts'
import { type Clocks, spent, type Tab } from './tab.ts'
import type { Traffic } from './traffic.ts'

/** What one load of a page cost. Times in milliseconds, sizes in bytes. */
export interface Load {
  firstPaint: number
  first: number
  last: number
  cpu: Clocks
  /** What was spent until nothing was left to do. */
  cpuAtRest: number
  blocking: number
  longestTask: number
  shift: number
  bytes: number
  bytesByKind: Record<string, number>
}

/** How long to wait, once the last comment stands, for what comes after it. */
const AFTERMATH = 600

/** Loads a page until its last comment is painted; without comments, until it is at rest. */
export async function load(tab: Tab, traffic: Traffic, url: string, waits: boolean): Promise<Load> {
  const before = await tab.clocks()
  const told = waits ? tab.shown() : null
  await tab.page.goto(url, { waitUntil: waits ? 'commit' : 'load', timeout: 120_000 })
  const shown = await told
  const bytesByKind = traffic.bytes()
  await sleep(AFTERMATH)
  const rested = await tab.clocks()
  const seen = await tab.seen()
  const last = seen.last ?? NaN
  const tasks = seen.longTasks.filter(({ start }) => !waits || start < last)
  return {
    firstPaint: seen.firstPaint ?? NaN,
    first: seen.first ?? NaN,
    last,
    cpu: spent(before, shown ?? rested),
    cpuAtRest: rested.task - before.task,
    blocking: blocking(tasks, Infinity),
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    shift: seen.shift,
    bytes: Object.values(bytesByKind).reduce((sum, bytes) => sum + bytes, 0),
    bytesByKind,
  }
}
