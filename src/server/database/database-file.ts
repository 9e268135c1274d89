import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { UnusableError } from './unusable.ts'

/** Only the owner's account may read the comments, their addresses and the secret. */
const PRIVATE = 0o600

/** The files that a database consists of while it is used. SQLite gives them the first one's mode. */
export function filesOf(file: string): string[] {
  return [file, `${file}-wal`, `${file}-shm`]
}

/**
 * Makes the file when it isn't there and may be made, and keeps it from other accounts.
 *
 * @throws UnusableError
 */
export function prepareFile(file: string, isCreated: boolean): void {
  const stats = statOf(file)
  if (stats?.isDirectory()) throw new UnusableError('it is a folder')
  if (!stats) {
    if (!isCreated) throw new UnusableError('there is no such file')
    createPrivateFile(file)
  }
  for (const each of filesOf(file)) {
    const { mode } = statOf(each) ?? { mode: PRIVATE }
    if ((mode & 0o777) === PRIVATE) continue
    try {
      chmodSync(each, PRIVATE)
    } catch {
      // Another account's file: it decides who reads it.
    }
  }
}

/**
 * Watches that the file and its log are still those that were opened: what is written to a file
 * that somebody deleted or replaced is lost with the process.
 *
 * @returns A function that throws an UnusableError when they are not.
 */
export function watchFile(file: string): () => void {
  const watched = filesOf(file)
    .slice(0, 2)
    .map((path) => ({ path, opened: statOf(path) }))
  return () => {
    for (const { path, opened } of watched) {
      const now = statOf(path)
      if (now?.ino === opened?.ino && now?.dev === opened?.dev) continue
      throw new UnusableError(
        `its file was ${now ? 'replaced' : 'deleted'} while the server ran: put it back, or restart the server`,
      )
    }
  }
}

/** Lets `work` fill a private file beside `target`, which is gone afterwards unless it was moved. */
export async function makeBeside<T>(
  target: string,
  work: (file: string) => Promise<T>,
): Promise<T> {
  const file = `${target}.${randomBytes(6).toString('hex')}.tmp`
  createPrivateFile(file)
  try {
    return await work(file)
  } finally {
    for (const each of filesOf(file)) rmSync(each, { force: true })
  }
}

/**
 * Gives a file that is whole its name, in one step that outlives a power cut.
 *
 * @throws Error when the name is taken and must not be replaced.
 */
export function moveInto(file: string, target: string, isReplaced: boolean): void {
  sync(file)
  if (isReplaced) renameSync(file, target)
  else linkOrRename(file, target)
  sync(dirname(target))
}

/** A link never replaces; some file systems, such as those of USB sticks, have none. */
function linkOrRename(file: string, target: string): void {
  try {
    linkSync(file, target)
  } catch {
    if (statOf(target)) throw new UnusableError(`${target} is there already`)
    renameSync(file, target)
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function createPrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', PRIVATE))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    // Another server just made it.
    if (code === 'EEXIST') return
    throw new UnusableError('its folder is missing or may not be written', { cause: error })
  }
}

function statOf(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false })
}
