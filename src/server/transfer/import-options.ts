import type { AddressBook } from './addresses.ts'
import type { Reading } from './ready.ts'
import type { ImportedPage } from './record.ts'

export interface ImportOptions extends Reading, AddressBook {
  /** Path of the database, beside which comments wait while the file is read. */
  databaseFile: string
  isDryRun: boolean
  /** Stops it between two batches. */
  signal: AbortSignal
  onProgress(progress: Progress): void
}

export interface Progress {
  step: 'reading' | 'storing'
  comments: number
  /** From 0 to 1. */
  done: number
}

/** An owner stopped it; what was stored stays. */
export class StoppedError extends Error {}

/** What is known of the page of a thread that comments come to. */
export interface PageOfThread extends ImportedPage {
  source: string
}
