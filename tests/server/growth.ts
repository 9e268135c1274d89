/** CPU milliseconds of this process for `work`: the least of some runs, since others run beside it. */
async function cpuOf(work: () => unknown, runs: number): Promise<number> {
  let least = Infinity
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Below this, a difference in CPU is the clock's. */
const MEASURABLE_MS = 40

/**
 * Whether `work` costs about four times as much for four times the size: what grows with the square
 * costs sixteen times. A ratio, so that a slow machine changes nothing.
 */
export async function isLinear(work: (size: number) => unknown, size: number): Promise<boolean> {
  await work(size / 8)
  const whole = await cpuOf(() => work(size), 1)
  if (whole < MEASURABLE_MS) return true
  const quarter = await cpuOf(() => work(size / 4), 2)
  return (
    Math.min(whole, await cpuOf(() => work(size), 1)) < 9 * Math.max(quarter, MEASURABLE_MS / 8)
  )
}
