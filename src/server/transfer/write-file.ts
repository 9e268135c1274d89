import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'

/** Writes a file whole or not at all: one that ends in the middle looks like an export. */
export async function writeFile(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`
  const stream = createWriteStream(unfinished, { mode: 0o600 })
  try {
    for await (const piece of pieces) {
      if (!stream.write(piece)) await once(stream, 'drain')
    }
    stream.end()
    await finished(stream)
    await rename(unfinished, file)
  } catch (error) {
    stream.destroy()
    await rm(unfinished, { force: true })
    throw error
  }
}

/**
 * The path of a thread's file: its page's, with `index` where that is a folder. Readers choose
 * threads' ids, so that nothing of one leads out of the folder, or to a name that a system reserves.
 */
export function fileOfThread(id: string, extension: string): string {
  const parts = id.split('/').map(safePart)
  const name = parts.pop() ?? ''
  return [...parts, `${name}.${extension}`].filter((part) => part !== '').join('/')
}

function safePart(part: string): string {
  const plain = part.replace(/[^\p{L}\p{N}._~%+@-]/gu, (character) =>
    Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16)}`).join(''),
  )
  if (plain === '') return 'index'
  // A dot first hides a file, or is the folder above; 255 bytes are the most that a name has.
  return plain.replace(/^\.+/, (dots) => '%2e'.repeat(dots.length)).slice(0, 60)
}
