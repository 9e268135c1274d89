import type { Progress } from './import-options.ts'

const EVERY_MS = 200
const WIDTH = 24

/**
 * Returns a function that shows how far an import is, with how fast it goes and how long it will
 * take, on a line that is written over and over.
 */
export function createProgressLine(write: (line: string) => void): (progress: Progress) => void {
  let step = ''
  let start = 0
  let shown = 0
  return ({ step: now, comments, done }) => {
    const time = performance.now()
    if (now !== step) {
      step = now
      start = time
      shown = 0
    }
    if (time - shown < EVERY_MS && done < 1) return
    shown = time
    const seconds = (time - start) / 1000
    const left = done > 0 ? Math.ceil((seconds / done) * (1 - done)) : null
    const bar = '█'.repeat(Math.round(done * WIDTH)).padEnd(WIDTH, '░')
    const rate = seconds > 0 ? Math.round(comments / seconds) : 0
    write(
      `${now} ${bar} ${Math.floor(done * 100)} %  ${comments} comments, ${rate} a second` +
        (left === null ? '' : `, ${timeOf(left)} left`),
    )
  }
}

function timeOf(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
