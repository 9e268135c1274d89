import type { Listener } from '../../backends/backend.ts'

/** Milliseconds between two tries, at the least and at the most. */
const SHORTEST = 1000
const LONGEST = 60_000

/** Milliseconds that may pass between a list and the stream without the list being asked again. */
const SLACK = 10_000

/** A page may have replaced `Date` by what says nothing; waits must end, and be waits, all the same. */
const clock = () => Date.now() || performance.now()

interface Stream {
  subscribe: (listener: Omit<Listener, 'onEvent'>) => { close(): void }
  /** The stream is open after a gap; unless it `isWhole`, what happened in it was missed. */
  onGap: (since: number, isWhole: boolean) => void
}

/**
 * Keeps a stream open while the tab is visible. When it breaks, the next try waits a random time
 * that grows with each, by the wall clock: a computer that has slept tries once, not once for
 * each try that it slept through.
 *
 * @returns what closes it for good.
 */
export function keepOpen({ subscribe, onGap }: Stream): () => void {
  let stream: { close(): void } | null = null
  let openSince: number | null = null
  /** Until when nothing was missed. */
  let heard = clock()
  let missed = false
  let tries = 0
  let due = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAway = false

  function look(): void {
    clearTimeout(timer)
    if (isAway || document.visibilityState === 'hidden') return close()
    if (stream) return
    // Where the clock was set back, the wait begins anew.
    if (due - clock() > LONGEST) due = clock() + SHORTEST
    const wait = due - clock()
    if (wait > 0) timer = setTimeout(look, wait)
    else open()
  }

  function open(): void {
    due = 0
    // An event of a stream that was closed since is nobody's.
    const mine = { close: () => {} }
    stream = mine
    try {
      const opened = subscribe({
        onOpen(isWhole) {
          if (stream !== mine) return
          openSince = clock()
          if (missed || openSince - heard > SLACK) onGap(heard, isWhole)
        },
        onEnd: () => {
          if (stream === mine) end()
        },
      })
      mine.close = () => opened.close()
      if (stream !== mine) mine.close()
    } catch {
      end()
    }
  }

  function end(): void {
    const lasted = openSince === null ? 0 : clock() - openSince
    close()
    if (lasted > LONGEST) tries = 0
    const most = Math.min(LONGEST, 2 * SHORTEST * 2 ** tries)
    tries += 1
    due = clock() + Math.max(SHORTEST, Math.random() * most)
    look()
  }

  function close(): void {
    if (openSince !== null) {
      heard = clock()
      missed = true
    }
    openSince = null
    stream?.close()
    stream = null
  }

  const onOnline = () => {
    due = 0
    look()
  }
  const onPageHide = () => {
    isAway = true
    look()
  }
  const onPageShow = () => {
    isAway = false
    look()
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('online', onOnline)
  addEventListener('pagehide', onPageHide)
  addEventListener('pageshow', onPageShow)
  look()

  return () => {
    document.removeEventListener('visibilitychange', look)
    removeEventListener('online', onOnline)
    removeEventListener('pagehide', onPageHide)
    removeEventListener('pageshow', onPageShow)
    clearTimeout(timer)
    close()
  }
}
