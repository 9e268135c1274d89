import type { Database } from '../database/database.ts'
import { findFormat } from './formats.ts'
import { addressOf, threadOf } from './addresses.ts'
import { type ImportOptions, type PageOfThread, StoppedError } from './import-options.ts'
import { importThread } from './import-thread.ts'
import { type Input, openInput } from './input.ts'
import { readyComment } from './ready.ts'
import type { ImportedComment, ImportedPage } from './record.ts'
import { createReport, note, type Report } from './report.ts'
import { restoreExport } from './restore-export.ts'
import { openStaging, type Staging } from './staging.ts'

const FIRST_DATE = '1970-01-01T00:00:00.000Z'

/**
 * Brings the comments of a file of another system, or of an export of ours, into the database. The
 * second time it brings what is new.
 *
 * @throws Error with one sentence, when the file is of no format that is known.
 * @throws StoppedError
 */
export async function importFile(
  database: Database,
  file: string,
  options: ImportOptions,
): Promise<{ format: string; report: Report }> {
  const input = await openInput(file)
  const format = findFormat(input)
  const report = createReport()
  if (format === 'afterword') {
    await restoreExport(database, input, report, options)
    return { format: 'afterword', report }
  }
  const staging = await openStaging(options.databaseFile)
  try {
    const pages = await stageAll(format.read(input), format, input, staging, report, options)
    const total = staging.count()
    let stored = 0
    for (const thread of staging.threads()) {
      const page = pages.get(thread)
      if (!page) continue
      await importThread(database, { thread, page, staging, report, options }, (count) => {
        stored += count
        options.onProgress({ step: 'storing', comments: stored, done: stored / total })
        if (options.signal.aborted) throw new StoppedError()
      })
    }
  } finally {
    staging.close()
  }
  return { format: format.name, report }
}

async function stageAll(
  items: ReturnType<Exclude<ReturnType<typeof findFormat>, 'afterword'>['read']>,
  format: { name: string; hasGlobalIds: boolean },
  input: Input,
  staging: Staging,
  report: Report,
  options: ImportOptions,
): Promise<Map<string, PageOfThread>> {
  const pages = new Map<string, PageOfThread>()
  let before = FIRST_DATE
  let count = 0
  for await (const item of items) {
    if (++count % 500 === 0) {
      options.onProgress({ step: 'reading', comments: count, done: input.progress() })
      // Between reads from the disk nothing else gets its turn, the signal neither.
      await new Promise((resolve) => setImmediate(resolve))
      if (options.signal.aborted) throw new StoppedError()
    }
    if (item.kind === 'left-out') {
      note(report, item)
      continue
    }
    before = stage(item, before)
  }
  return pages

  function stage(comment: ImportedComment, before: string): string {
    const { at, key, page } = comment
    const what = `comment ${key}`
    const thread = threadOf(page.url, options)
    if (key === '' || thread === null) {
      const why = key === '' ? 'it has no id' : 'where its page is isn’t known: see --base'
      note(report, { at, what, why })
      return before
    }
    const { data, created, isGone, faults } = readyComment(comment, options, before)
    const staged = { key, parent: comment.parent, created, isGone, data: JSON.stringify(data), at }
    if (!staging.add(thread, staged)) {
      note(report, { at, what, why: 'its id came before in the file' })
      return before
    }
    for (const why of faults) note(report, { at, what, why })
    if (!pages.has(thread)) pages.set(thread, pageOf(page, thread))
    return created
  }

  function pageOf(page: ImportedPage, thread: string): PageOfThread {
    const host = (threadOf(page.url, { ...options, map: [] }) ?? '').split('/', 1)[0] ?? ''
    // Where ids are numbers from 1 on, two sites have the same.
    const source = format.hasGlobalIds ? format.name : `${format.name} ${host}`
    return { ...page, url: addressOf(page.url, thread, options), source }
  }
}
