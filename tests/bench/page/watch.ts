// Runs in every measured page before anything else, and notes when things are on the screen.

/** What is looked for: ids, in the document or in the shadow root of the first `host`. */
export interface Watched {
  host: string | null
  /** Selector of the button to press, as soon as it is there, for all comments to come. */
  more: string | null
  first: string
  last: string
}

/** What a page has told, in milliseconds since it was asked for. */
export interface Seen {
  first: number | null
  last: number | null
  /** Where the last layout shift, long task and paint stood when asked. */
  shift: number
  longTasks: { start: number; duration: number }[]
  firstPaint: number | null
  /** From each key's event to the paint that shows it. */
  keys: number[]
}

declare global {
  var __watched: Watched | undefined
  var __seen: Seen
  /** Tells the bench; it reads the clocks at that very moment. */
  var __tell: ((what: 'shown' | 'key') => void) | undefined
}

const seen: Seen = { first: null, last: null, shift: 0, longTasks: [], firstPaint: null, keys: [] }
globalThis.__seen = seen

/** Calls back after the frame that is being made has been handed on. */
function afterPaint(done: (now: number) => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => done(performance.now()), { once: true })
  port1.start()
  port2.postMessage(0)
}

let isPressed = false

function look(): void {
  const watched = globalThis.__watched
  if (!watched) return
  const { host, more, first, last } = watched
  const root = host === null ? document : document.querySelector(host)?.shadowRoot
  if (seen.first === null && root?.getElementById(first)) {
    seen.first = -1
    afterPaint((now) => (seen.first = now))
  }
  if (!root?.getElementById(last)) {
    // From in here: no way to the driver and back counts. Once: to look for it among all that has
    // come would be a cost of this script's own.
    const button = more === null || isPressed ? null : root?.querySelector<HTMLElement>(more)
    if (button) isPressed = true
    button?.click()
    requestAnimationFrame(look)
    return
  }
  afterPaint((now) => {
    seen.last = now
    globalThis.__tell?.('shown')
  })
}
requestAnimationFrame(look)

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    seen.longTasks.push({ start: startTime, duration })
  }
}).observe({ type: 'longtask', buffered: true })

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
    seen.shift += entry.value
  }
}).observe({ type: 'layout-shift', buffered: true })

new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  }
}).observe({ type: 'paint', buffered: true })

addEventListener(
  'keydown',
  (event) => {
    requestAnimationFrame(() =>
      afterPaint((now) => {
        seen.keys.push(now - event.timeStamp)
        globalThis.__tell?.('key')
      }),
    )
  },
  { capture: true, passive: true },
)
