/** What became of an import, as it is told at its end. */
export interface Report {
  published: number
  held: number
  tombstones: number
  /** Comments that an earlier import brought. */
  known: number
  threads: Set<string>
  /** What is not there now, or not as it was, each with its place in the file. */
  notes: Note[]
  /** How many there are for each reason, those that `notes` has no room for too. */
  reasons: Map<string, number>
}

export interface Note {
  at: string
  what: string
  why: string
}

/** A file of nothing but spam must not fill the memory. */
const MAX_NOTES = 100_000

export function createReport(): Report {
  return {
    published: 0,
    held: 0,
    tombstones: 0,
    known: 0,
    threads: new Set(),
    notes: [],
    reasons: new Map(),
  }
}

export function note(report: Report, { at, what, why }: Note): void {
  // Reasons that name something are counted together.
  const reason = why.replace(/ \S*\d\S*(?=,)/g, ' another')
  report.reasons.set(reason, (report.reasons.get(reason) ?? 0) + 1)
  if (report.notes.length < MAX_NOTES) report.notes.push({ at, what, why })
}

const SHOWN = 20

/** The report as lines for the owner: sums, reasons, and the first of the places. */
export function writeReport(report: Report, isDryRun: boolean): string[] {
  const { published, held, tombstones, known, threads } = report
  const verb = isDryRun ? 'would come' : 'came'
  const lines = [
    `${many(published + held, 'comment')} ${verb} to ${many(threads.size, 'thread')}: ` +
      `${published} published, ${held} held, ${tombstones} deleted ones that replies stand under.`,
  ]
  if (known > 0) lines.push(`${many(known, 'comment')} had come before.`)
  if (report.reasons.size > 0) lines.push('Left out or changed:')
  for (const [why, count] of [...report.reasons].sort(([, a], [, b]) => b - a)) {
    lines.push(`  ${count}: ${why}`)
  }
  for (const entry of report.notes.slice(0, SHOWN)) lines.push(`  ${lineOf(entry)}`)
  const more = report.notes.length - SHOWN
  if (more > 0) lines.push(`  and ${more} more: --report FILE writes all of them.`)
  return lines
}

export function lineOf({ at, what, why }: Note): string {
  return `${at}: ${what}: ${why}`
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
