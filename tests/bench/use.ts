import { setTimeout as sleep } from 'node:timers/promises'
import { median } from './statistics.ts'
import type { Tab } from './tab.ts'
import type { Watched } from './page/watch.ts'
import type { Places } from './variants.ts'

/** What a page costs that is there. */
export interface Weight {
  /** Bytes of JS heap. */
  heap: number
  /** Nodes of the document and of every shadow tree: elements, texts and comments. */
  nodes: number
  elements: number
}

/** What it costs to use the thread: CPU in milliseconds, all told. */
export interface Use {
  /** For each second in which nothing happens. */
  rest: number
  /** From the press on a comment's Reply to the form standing there. */
  reply: number
  /** For each key. */
  key: number
  /** From a key's event to the paint with its letter, by the clock. */
  keyPaint: number
}

const REST = 2000
/** How many keys are typed, and how many are enough where each takes long. */
const KEYS = 200
const ENOUGH_KEYS = 40
const ENOUGH_TIME = 15_000

const SETTLED = 400

/** What is typed: words, so that the line breaks as in life. */
const TEXT = 'the kettle sang before the rain came over the hill and nobody '

export async function weigh(tab: Tab): Promise<Weight> {
  const counts = await tab.page.evaluate(() => {
    const pending: Node[] = [document]
    let nodes = 0
    let elements = 0
    for (let root = pending.pop(); root; root = pending.pop()) {
      const walker = document.createTreeWalker(root)
      while (walker.nextNode()) {
        nodes++
        if (!(walker.currentNode instanceof Element)) continue
        elements++
        if (walker.currentNode.shadowRoot) pending.push(walker.currentNode.shadowRoot)
      }
    }
    return { nodes, elements }
  })
  return { ...counts, heap: await tab.heap() }
}

export async function rest(tab: Tab): Promise<number> {
  const before = await tab.clocks()
  await sleep(REST)
  const after = await tab.clocks()
  return ((after.task - before.task) * 1000) / REST
}

/** Uses a loaded thread as a reader would, and notes what each step costs. */
export async function use(tab: Tab, watched: Watched, places: Places): Promise<Use> {
  const resting = await rest(tab)
  await showBox(tab, watched, places)
  const { key, keyPaint } = await type(tab)
  const reply = await openReply(tab, watched, places)
  return { rest: resting, reply, key, keyPaint }
}

/** Scrolls to the form of the whole thread, waits until it is usable, and puts the caret there. */
async function showBox(tab: Tab, { host }: Watched, { box }: Places): Promise<void> {
  await tab.page.waitForFunction(
    ({ host, box }) => {
      const element = host === null ? null : document.querySelector(host)
      const found = (element?.shadowRoot ?? document).querySelector<HTMLElement>(box)
      if (!found) scrollTo(0, document.documentElement.scrollHeight)
      found?.focus()
      found?.scrollIntoView({ block: 'center' })
      return found !== null
    },
    { host, box },
    { polling: 200 },
  )
  await sleep(2 * SETTLED)
}

async function type(tab: Tab): Promise<{ key: number; keyPaint: number }> {
  const before = await tab.clocks()
  const started = Date.now()
  let typed = 0
  while (typed < KEYS && (typed < ENOUGH_KEYS || Date.now() - started < ENOUGH_TIME)) {
    const text = TEXT[typed++ % TEXT.length] ?? ' '
    const painted = tab.painted()
    await tab.session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text })
    await tab.session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text })
    await painted
  }
  // What waits for a pause in the typing is part of its cost.
  await sleep(SETTLED)
  const after = await tab.clocks()
  const { keys } = await tab.seen()
  return { key: (after.task - before.task) / typed, keyPaint: median(keys) }
}

/** Opens the first comment's reply form by a press of the button. */
async function openReply(tab: Tab, watched: Watched, places: Places): Promise<number> {
  const at = await tab.page.evaluate(
    ({ host, first, button }) => {
      const element = host === null ? null : document.querySelector(host)
      const root = element?.shadowRoot ?? document
      const found = root.getElementById(first)?.querySelector(button)
      found?.scrollIntoView({ block: 'center' })
      const box = found?.getBoundingClientRect()
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
    },
    { host: watched.host, first: watched.first, button: places.replyButton },
  )
  if (!at) throw new Error(`there is no ${places.replyButton}`)
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased') =>
    tab.session.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 })
  await mouse('mouseMoved')
  await sleep(SETTLED)
  const before = await tab.clocks()
  await mouse('mousePressed')
  await mouse('mouseReleased')
  await sleep(SETTLED)
  const after = await tab.clocks()
  const stands = await tab.page.evaluate(
    ({ host, box }) => {
      const element = host === null ? null : document.querySelector(host)
      return (element?.shadowRoot ?? document).querySelector(box) !== null
    },
    { host: watched.host, box: places.replyBox },
  )
  if (!stands) throw new Error(`there is no ${places.replyBox} after the press`)
  return after.task - before.task
}
