/** The middle value; the mean of the two middle ones; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  const middle = sorted.length / 2
  if (sorted.length === 0) return NaN
  const upper = sorted[Math.floor(middle)] ?? NaN
  const lower = sorted[Math.ceil(middle) - 1] ?? NaN
  return (lower + upper) / 2
}

/** What blocked the reader: of each task in the first `until` ms, what it took beyond 50 ms. */
export function blocking(tasks: readonly { start: number; duration: number }[], until: number) {
  return tasks
    .filter(({ start }) => start < until)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0)
}
