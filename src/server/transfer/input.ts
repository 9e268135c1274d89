import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** A file that is read as a stream, unpacked where it is gzip. */
export interface Input {
  file: string
  /** The first bytes, unpacked. */
  head: Buffer
  /** How much of the file has been read, from 0 to 1. */
  progress(): number
  /** @throws Error with one sentence, when the file can't be read or unpacked. */
  bytes(): AsyncIterable<Buffer>
}

const HEAD_BYTES = 64 * 1024

/** Opens a file. @throws Error with one sentence, when it can't be read. */
export async function openInput(file: string): Promise<Input> {
  const { size, isPacked } = await look(file)
  let read = 0
  const bytes = () => stream(file, isPacked, (length) => (read += length))
  const head = await headOf(stream(file, isPacked, () => {}))
  return { file, head, bytes, progress: () => (size === 0 ? 1 : Math.min(1, read / size)) }
}

async function look(file: string): Promise<{ size: number; isPacked: boolean }> {
  try {
    const { size } = await stat(file)
    const handle = await open(file)
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    await handle.close()
    return { size, isPacked: buffer[0] === 0x1f && buffer[1] === 0x8b }
  } catch (cause) {
    throw new Error(`The file ${file} can't be read.`, { cause })
  }
}

async function* stream(
  file: string,
  isPacked: boolean,
  onRead: (length: number) => void,
): AsyncGenerator<Buffer> {
  const source = createReadStream(file)
  source.on('data', (chunk) => onRead(chunk.length))
  const chunks: Readable = isPacked ? source.pipe(createGunzip()) : source
  source.on('error', (error) => chunks.destroy(error))
  try {
    for await (const chunk of chunks) yield chunk as Buffer
  } catch (cause) {
    const sentence = isPacked
      ? `The file ${file} can't be unpacked`
      : `The file ${file} can't be read`
    throw new Error(`${sentence}: it may be cut off.`, { cause })
  } finally {
    source.destroy()
  }
}

async function headOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const head: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      head.push(chunk)
      length += chunk.length
      if (length >= HEAD_BYTES) break
    }
  } catch (error) {
    // The beginning of a file that is cut off says what it is.
    if (length === 0) throw error
  }
  return Buffer.concat(head).subarray(0, HEAD_BYTES)
}

/** The text of an input: UTF-8, UTF-16 by its mark, or what an XML declaration names. */
export async function* textOf(input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(input.head))
  for await (const chunk of input.bytes()) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head.subarray(0, 200).toString('latin1'),
  )?.[1]
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return 'utf-8'
  }
}

/** The lines of an input, with their numbers; a line of more than `MAX_LINE` is cut. */
export async function* linesOf(input: Input): AsyncGenerator<{ line: string; at: number }> {
  let rest = ''
  let at = 0
  for await (const text of textOf(input)) {
    const lines = (rest + text).split('\n')
    rest = (lines.pop() ?? '').slice(0, MAX_LINE)
    for (const line of lines) yield { line, at: ++at }
  }
  if (rest !== '') yield { line: rest, at: ++at }
}

const MAX_LINE = 16 * 1024 * 1024
