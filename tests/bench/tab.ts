import type { Browser, CDPSession, Page } from 'playwright'
import { type Condition, impose } from './conditions.ts'
import type { Seen, Watched } from './page/watch.ts'

/** Readings of the page's main thread, in milliseconds of its CPU since it began. */
export interface Clocks {
  task: number
  script: number
  layout: number
  style: number
}

/** A fresh tab with its own cache, and what can be read from it. */
export interface Tab {
  page: Page
  session: CDPSession
  clocks(): Promise<Clocks>
  /** Resolves with the clocks at the moment at which the last comment is painted. */
  shown(): Promise<Clocks>
  /** Resolves when the next key's letter is painted. */
  painted(): Promise<void>
  seen(): Promise<Seen>
  /** Used JS heap in bytes, after garbage was collected. */
  heap(): Promise<number>
  close(): Promise<void>
}

/** Longer than the slowest of all takes to show 10,000 comments on a throttled processor. */
const PATIENCE = 240_000

const VIEWPORT = { width: 900, height: 900 }

/** Opens a tab at an empty page of the blog's origin, so that what follows is this one process's. */
export async function openTab(
  browser: Browser,
  blank: string,
  watch: string,
  watched: Watched | null,
  condition: Condition,
): Promise<Tab> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-US' })
  const page = await context.newPage()
  await page.goto(blank)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Network.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: '__tell' })
  await session.send('Page.enable')
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `__watched=${JSON.stringify(watched ?? undefined)};${watch}`,
  })
  await impose(session, condition)

  const metrics = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  }
  const clocks = async (): Promise<Clocks> => {
    const read = await metrics()
    const time = (name: string) => read(name) * 1000
    return {
      task: time('TaskDuration'),
      script: time('ScriptDuration'),
      layout: time('LayoutDuration'),
      style: time('RecalcStyleDuration'),
    }
  }
  const told = (what: 'shown' | 'key') =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no "${what}" came`)), PATIENCE)
      const listen = ({ payload }: { payload: string }) => {
        if (payload !== what) return
        clearTimeout(timer)
        session.off('Runtime.bindingCalled', listen)
        resolve()
      }
      session.on('Runtime.bindingCalled', listen)
    })
  return {
    page,
    session,
    clocks,
    shown: () => told('shown').then(clocks),
    painted: () => told('key'),
    seen: () => page.evaluate(() => globalThis.__seen),
    async heap() {
      for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage')
      return (await metrics())('JSHeapUsedSize')
    },
    close: () => context.close(),
  }
}

/** What was spent between two readings. */
export function spent(from: Clocks, to: Clocks): Clocks {
  return {
    task: to.task - from.task,
    script: to.script - from.script,
    layout: to.layout - from.layout,
    style: to.style - from.style,
  }
}
